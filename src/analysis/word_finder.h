#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace cw::analysis {

/// Finds many words in a text at once (Aho–Corasick). Width, case and 台/臺 do not matter. A Latin word is found
/// whole, also with -s or -es; a Chinese one anywhere. A single Chinese character is never looked for.
class WordFinder {
public:
    struct Hit {
        int word;           ///< index into the words
        std::size_t begin;  ///< bytes of the folded text
        std::size_t end;
    };
    explicit WordFinder(const std::vector<std::string>& words);
    /// In the order of their ends; of overlapping ones all.
    std::vector<Hit> find(std::string_view text) const;

private:
    struct Node {
        unsigned char byte = 0;  ///< that leads here
        int firstChild = 0;
        int nextSibling = 0;
        int fail = 0;
        int word = -1;
        int outer = 0;  ///< next node up the failure chain that ends a word; 0 = none
    };
    int child(int node, unsigned char byte) const;
    int step(int node, unsigned char byte) const;
    void insert(std::string_view folded, int word);
    void link();

    std::vector<Node>
        m_nodes;  ///< the first is the root; most have one child, so that a walk along them beats a table
    std::array<int, 256> m_root{};
    std::vector<std::size_t> m_lengths;    // of words, folded
    std::vector<std::vector<int>> m_same;  // words that fold to the same as this one
};

}  // namespace cw::analysis
