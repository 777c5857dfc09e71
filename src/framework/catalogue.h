#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/language.h"
#include "base/result.h"

namespace cw::framework {

enum class Kind {
    Section,
    Group,
    Process,
    Principle,
    Practice,
    Condition,
    PrivacyPrinciple,
    Phase,
    PhaseOutput,
    Stage,
    StageStep,
    SuccessFactor,
    SuccessStatement,
    MatrixAxis,
    MatrixEntry,
    Context,
    Type,
    Figure,
};
std::string_view kindName(Kind kind);  ///< as in structure.json: "phase-output"

/// The words of one item in one language; which ones are filled depends on the kind (see docs/architecture.md).
struct ItemTexts {
    std::string title;
    std::string explanation;
    std::string question;               ///< assessable items
    std::vector<std::string> evidence;  ///< assessable items: examples
    std::string good;                   ///< processes, principles, stages, factors
    std::vector<std::string> levels;    ///< the same: six texts, 0…5
    std::vector<std::string> options;   ///< as many as Item::options
    std::string picture;                ///< figures in words
    std::string printed;                ///< the guide's own wording where we read it differently
    std::string reading;                ///< how we read it and why
};

class Loader;

struct Item {
    std::string id;  ///< never reused
    Kind kind = Kind::Practice;
    int index = 0;  ///< position in catalogue order
    const Item* parent = nullptr;
    std::vector<const Item*> children;
    std::string section;               ///< "A"
    std::string process;               ///< "B5" or empty
    std::vector<std::string> links;    ///< cross references of the guide
    std::vector<std::string> related;  ///< relations this product infers
    std::vector<std::string> options;  ///< ids of the option list
    std::string row, column;           ///< matrix: axis ids, with the likely reading
    std::string printedColumn;         ///< where the print has it, when it differs
    std::vector<std::string> owners;   ///< matrix entry: owning processes
    ItemTexts texts[2];                ///< by Language

    const ItemTexts& in(base::Language l) const { return texts[l == base::Language::En ? 0 : 1]; }
    const std::string& title(base::Language l) const { return in(l).title; }
    bool assessable() const;  ///< of an assessable kind
    /// Assessable and without assessable descendants: the only items that enter means.
    bool leaf() const { return m_leaf; }
    /// Rated as a whole in a Quick round: A.1–A.4, the processes, the stages, the factors.
    bool quick() const { return m_quick; }
    bool isUnder(const Item& ancestor) const;  ///< itself included

private:
    friend class Loader;
    bool m_leaf = false;
    bool m_quick = false;
};

/// Presentation of one node: the panels its page is made of, in order ("assess", "plan", "register:needs" …).
struct PageSpec {
    std::string id;  ///< "B5", "overview", "needs"
    std::vector<std::string> panels;
};

/// PAS 181 as data: items in catalogue order with structure, words in both languages and presentation.
/// Immutable after loading; references stay valid as long as it lives.
class Catalogue {
public:
    struct Sources {
        std::string_view structure, presentation, en, zhTw;  ///< JSON
    };
    /// CatalogueBroken (file, place, what) for unknown keys, missing texts, broken links.
    static base::Result<Catalogue> load(const Sources& sources);
    Catalogue(Catalogue&&) = default;
    Catalogue& operator=(Catalogue&&) = default;

    const std::string& id() const { return m_id; }            ///< "pas181"
    const std::string& version() const { return m_version; }  ///< "2014.1"
    std::string idAndVersion() const { return m_id + " " + m_version; }
    /// The same from the text of structure.json alone, read no further than needed; empty when it is not said.
    static std::string idAndVersionOf(std::string_view structure);

    const std::vector<std::unique_ptr<Item>>& items() const { return m_items; }
    std::size_t size() const { return m_items.size(); }
    /// By id or retired alias; null when unknown.
    const Item* find(std::string_view id) const;
    /// Titles by id, for texts that name items; an unknown id stays as it is. Valid as long as the catalogue.
    std::function<std::string(std::string_view)> titles(base::Language language) const;
    /// Where the item stands and its title, for lists that mix items: "B5.2.1 Focus on outcomes"; of an entry of the
    /// interoperability matrix its cell instead of its code: "B6 Risk strategy (Operations management × Political
    /// layer)".
    std::string placedTitle(const Item& item, base::Language l) const;
    const Item& at(int index) const { return *m_items[static_cast<std::size_t>(index)]; }
    std::vector<const Item*> sections() const;   ///< A, B, C, D
    std::vector<const Item*> groups() const;     ///< B-I, B-II, B-III
    std::vector<const Item*> processes() const;  ///< B1 … B14
    std::vector<const Item*> ofKind(Kind kind) const;
    /// Group that a process belongs to (processes are children of their group).
    const PageSpec* page(std::string_view id) const;
    const std::vector<PageSpec>& pages() const { return m_pages; }
    /// Level names and generic meanings, 0…5.
    struct Level {
        std::string name;
        std::string meaning;
    };
    const Level& level(int level, base::Language l) const;

private:
    friend class Loader;
    Catalogue() = default;
    std::string m_id, m_version;
    std::vector<std::unique_ptr<Item>> m_items;
    std::unordered_map<std::string, const Item*> m_byId;
    std::vector<PageSpec> m_pages;
    std::vector<Level> m_levels[2];
};

}  // namespace cw::framework
