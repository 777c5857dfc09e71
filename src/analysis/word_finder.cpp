#include "analysis/word_finder.h"

#include <algorithm>
#include <queue>

#include "base/text_util.h"

namespace cw::analysis {

namespace {

bool isLatin(unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// Not inside a Latin word: the end may be followed by the -s or -es of the plural.
bool isWhole(std::string_view text, std::size_t begin, std::size_t& end) {
    const auto latinAt = [&](std::size_t at) {
        return at < text.size() && isLatin(static_cast<unsigned char>(text[at]));
    };
    if (latinAt(begin) && begin > 0 && latinAt(begin - 1)) return false;
    if (!latinAt(end - 1) || !latinAt(end)) return true;
    for (const std::string_view plural : {"s", "es"})
        if (text.substr(end, plural.size()) == plural && !latinAt(end + plural.size())) {
            end += plural.size();
            return true;
        }
    return false;
}

bool isLookedFor(std::string_view folded) {
    if (folded.empty()) return false;
    return isLatin(static_cast<unsigned char>(folded.front())) || base::codePoints(folded) > 1;
}

std::uint64_t edge(int node, unsigned char byte) {
    return static_cast<std::uint64_t>(node) << 8 | byte;
}

}  // namespace

WordFinder::WordFinder(const std::vector<std::string>& words)
    : m_nodes(1), m_lengths(words.size()), m_same(words.size()) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string folded = base::fold(base::trimmed(words[i]));
        m_lengths[i] = folded.size();
        if (isLookedFor(folded)) insert(folded, static_cast<int>(i));
    }
    link();
}

int WordFinder::child(int node, unsigned char byte) const {
    if (node == 0) return m_root[byte];
    const auto it = m_children.find(edge(node, byte));
    return it == m_children.end() ? 0 : it->second;
}

int WordFinder::step(int node, unsigned char byte) const {
    while (true) {
        const int next = child(node, byte);
        if (next != 0 || node == 0) return next;
        node = m_nodes[static_cast<std::size_t>(node)].fail;
    }
}

void WordFinder::insert(std::string_view folded, int word) {
    int at = 0;
    for (const char c : folded) {
        const auto byte = static_cast<unsigned char>(c);
        int next = child(at, byte);
        if (next == 0) {
            next = static_cast<int>(m_nodes.size());
            m_nodes.emplace_back();
            if (at == 0)
                m_root[byte] = next;
            else
                m_children.emplace(edge(at, byte), next);
        }
        at = next;
    }
    Node& end = m_nodes[static_cast<std::size_t>(at)];
    if (end.word < 0)
        end.word = word;
    else
        m_same[static_cast<std::size_t>(end.word)].push_back(word);
}

void WordFinder::link() {
    std::vector<std::vector<std::pair<unsigned char, int>>> below(m_nodes.size());
    for (int byte = 0; byte < 256; ++byte)
        if (const int node = m_root[static_cast<std::size_t>(byte)]; node != 0)
            below[0].emplace_back(static_cast<unsigned char>(byte), node);
    for (const auto& [key, node] : m_children)
        below[static_cast<std::size_t>(key >> 8)].emplace_back(static_cast<unsigned char>(key & 0xff), node);
    std::queue<int> open;
    open.push(0);
    while (!open.empty()) {
        const int at = open.front();
        open.pop();
        for (const auto& [byte, next] : below[static_cast<std::size_t>(at)]) {
            Node& node = m_nodes[static_cast<std::size_t>(next)];
            node.fail = at == 0 ? 0 : step(m_nodes[static_cast<std::size_t>(at)].fail, byte);
            const Node& up = m_nodes[static_cast<std::size_t>(node.fail)];
            node.outer = up.word >= 0 ? node.fail : up.outer;
            open.push(next);
        }
    }
}

std::vector<WordFinder::Hit> WordFinder::find(std::string_view text) const {
    std::vector<Hit> hits;
    if (m_nodes.size() == 1) return hits;
    const std::string folded = base::fold(text);
    int at = 0;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        at = step(at, static_cast<unsigned char>(folded[i]));
        for (int node = at; node != 0; node = m_nodes[static_cast<std::size_t>(node)].outer) {
            const int word = m_nodes[static_cast<std::size_t>(node)].word;
            if (word < 0) continue;
            std::size_t end = i + 1;
            const std::size_t begin = end - m_lengths[static_cast<std::size_t>(word)];
            if (!isWhole(folded, begin, end)) continue;
            hits.push_back({word, begin, end});
            for (const int same : m_same[static_cast<std::size_t>(word)]) hits.push_back({same, begin, end});
        }
    }
    return hits;
}

}  // namespace cw::analysis
