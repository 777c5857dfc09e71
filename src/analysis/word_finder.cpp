#include "analysis/word_finder.h"

#include <algorithm>
#include <queue>
#include <utility>

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
    int at = m_nodes[static_cast<std::size_t>(node)].firstChild;
    while (at != 0 && m_nodes[static_cast<std::size_t>(at)].byte != byte)
        at = m_nodes[static_cast<std::size_t>(at)].nextSibling;
    return at;
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
            auto& first = m_nodes[static_cast<std::size_t>(at)].firstChild;
            const int sibling = std::exchange(first, next);
            m_nodes.push_back({.byte = byte, .nextSibling = sibling});
            if (at == 0) m_root[byte] = next;
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
    std::queue<int> open;
    open.push(0);
    while (!open.empty()) {
        const int at = open.front();
        open.pop();
        for (int next = m_nodes[static_cast<std::size_t>(at)].firstChild; next != 0;
             next = m_nodes[static_cast<std::size_t>(next)].nextSibling) {
            Node& node = m_nodes[static_cast<std::size_t>(next)];
            node.fail = at == 0 ? 0 : step(m_nodes[static_cast<std::size_t>(at)].fail, node.byte);
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
