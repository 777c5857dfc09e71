#include "framework/catalogue.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "base/error_codes.h"

namespace cw::framework {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using nlohmann::json;

namespace {

struct KindRow {
    Kind kind;
    std::string_view name;
    bool assessable;
};
constexpr KindRow kKinds[] = {
    {Kind::Section, "section", false},
    {Kind::Group, "group", false},
    {Kind::Process, "process", false},
    {Kind::Principle, "principle", true},
    {Kind::Practice, "practice", true},
    {Kind::Condition, "condition", true},
    {Kind::PrivacyPrinciple, "privacy-principle", true},
    {Kind::Phase, "phase", false},
    {Kind::PhaseOutput, "phase-output", true},
    {Kind::Stage, "stage", false},
    {Kind::StageStep, "stage-step", true},
    {Kind::SuccessFactor, "success-factor", false},
    {Kind::SuccessStatement, "success-statement", true},
    {Kind::MatrixAxis, "matrix-axis", false},
    {Kind::MatrixEntry, "matrix-entry", true},
    {Kind::Context, "context", false},
    {Kind::Type, "type", false},
    {Kind::Figure, "figure", false},
};

const KindRow& rowOf(Kind kind) {
    return *std::ranges::find(kKinds, kind, &KindRow::kind);
}

/// Where a document is broken; becomes CatalogueBroken(file, what).
struct Broken {
    std::string file;
    std::string what;
};

/// Reads id and version of the outermost object and stops.
class IdentityReader final : public nlohmann::json_sax<json> {
public:
    std::string id, version;

    bool string(string_t& value) override {
        if (m_depth == 1 && m_key == "id") id = value;
        if (m_depth == 1 && m_key == "version") version = value;
        return goOn();
    }
    bool key(string_t& value) override {
        m_key = value;
        return true;
    }
    bool start_object(std::size_t) override { return ++m_depth > 0; }
    bool end_object() override { return --m_depth > 0; }
    bool start_array(std::size_t) override { return ++m_depth > 0; }
    bool end_array() override { return --m_depth > 0; }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool goOn() const { return id.empty() || version.empty(); }
    std::string m_key;
    int m_depth = 0;
};

/// Reads one JSON object and refuses what it does not know. Throws Broken; nothing leaves load() as an exception.
class Reader {
public:
    Reader(std::string file, const json& object, std::string place)
        : m_file(std::move(file)), m_object(object), m_place(std::move(place)) {
        if (!object.is_object()) broken("is not an object");
    }

    void only(std::initializer_list<std::string_view> keys) const {
        for (const auto& [key, value] : m_object.items())
            if (std::ranges::find(keys, key) == keys.end()) broken("has the unknown key " + key);
    }
    std::string text(const char* key) const {
        const auto it = m_object.find(key);
        if (it == m_object.end() || !it->is_string()) broken(std::string("needs the text ") + key);
        return it->get<std::string>();
    }
    std::string optionalText(const char* key) const {
        const auto it = m_object.find(key);
        return it == m_object.end() || it->is_null() ? std::string() : text(key);
    }
    std::vector<std::string> texts(const char* key) const {
        std::vector<std::string> out;
        const auto it = m_object.find(key);
        if (it == m_object.end()) return out;
        if (!it->is_array()) broken(std::string("needs a list in ") + key);
        for (const auto& entry : *it) {
            if (!entry.is_string()) broken(std::string("has something else than text in ") + key);
            out.push_back(entry.get<std::string>());
        }
        return out;
    }
    const json& child(const char* key) const {
        const auto it = m_object.find(key);
        if (it == m_object.end()) broken(std::string("lacks ") + key);
        return *it;
    }
    [[noreturn]] void broken(const std::string& what) const { throw Broken{m_file, m_place + " " + what}; }

private:
    std::string m_file;
    const json& m_object;
    std::string m_place;
};

json parsed(const std::string& file, std::string_view bytes) {
    try {
        return json::parse(bytes);
    } catch (const json::exception& e) {
        throw Broken{file, e.what()};
    }
}

std::vector<Catalogue::Level> readLevels(const std::string& file, const json& list) {
    std::vector<Catalogue::Level> levels;
    if (!list.is_array() || list.size() != 6) throw Broken{file, "levels must be six"};
    for (const auto& entry : list) {
        const Reader reader(file, entry, "levels");
        reader.only({"name", "meaning"});
        levels.push_back({reader.text("name"), reader.text("meaning")});
    }
    return levels;
}

bool hasLevels(Kind kind) {
    return kind == Kind::Process || kind == Kind::Principle || kind == Kind::Stage || kind == Kind::SuccessFactor;
}

/// The words that an item of this kind must have, none of them empty.
void checkTexts(const Reader& reader, const Item& item, const ItemTexts& t) {
    const auto need = [&](bool there, const char* what) {
        if (!there) reader.broken(std::string("lacks ") + what);
    };
    const auto filled = [](const std::vector<std::string>& list) {
        return std::ranges::none_of(list, [](const auto& s) { return s.empty(); });
    };
    need(!t.title.empty(), "title");
    need(!t.explanation.empty(), "explanation");
    need(t.options.size() == item.options.size() && filled(t.options), "its options");
    if (item.assessable()) {
        need(!t.question.empty(), "question");
        need(!t.evidence.empty() && filled(t.evidence), "evidence");
    }
    if (hasLevels(item.kind)) {
        need(!t.good.empty(), "good");
        need(t.levels.size() == 6 && filled(t.levels), "six levels");
    }
    need(item.kind != Kind::Figure || !t.picture.empty(), "picture");
    need(t.printed.empty() == t.reading.empty(), "printed beside reading");
}

ItemTexts readTexts(const Reader& reader) {
    reader.only({"title", "explanation", "question", "evidence", "good", "levels", "options", "picture", "printed",
                 "reading"});
    return {.title = reader.text("title"),
            .explanation = reader.text("explanation"),
            .question = reader.optionalText("question"),
            .evidence = reader.texts("evidence"),
            .good = reader.optionalText("good"),
            .levels = reader.texts("levels"),
            .options = reader.texts("options"),
            .picture = reader.optionalText("picture"),
            .printed = reader.optionalText("printed"),
            .reading = reader.optionalText("reading")};
}

}  // namespace

std::string_view kindName(Kind kind) {
    return rowOf(kind).name;
}

bool Item::assessable() const {
    return rowOf(kind).assessable;
}

bool Item::isUnder(const Item& ancestor) const {
    for (const Item* item = this; item != nullptr; item = item->parent)
        if (item == &ancestor) return true;
    return false;
}

/// Builds a Catalogue; throws Broken.
class Loader {
public:
    explicit Loader(const Catalogue::Sources& sources) : m_sources(sources) {}

    Catalogue load() {
        readStructure();
        readLanguage("en.json", m_sources.en, Language::En);
        readLanguage("zh_TW.json", m_sources.zhTw, Language::ZhTw);
        readPages();
        return std::move(m_catalogue);
    }

private:
    void readStructure() {
        const std::string file = "structure.json";
        const json root = parsed(file, m_sources.structure);
        const Reader reader(file, root, "the file");
        reader.only({"format", "id", "version", "languages", "aliases", "items"});
        m_catalogue.m_id = reader.text("id");
        m_catalogue.m_version = reader.text("version");
        for (const auto& entry : reader.child("items")) addItem(file, entry);
        for (const auto& [old, current] : reader.child("aliases").items()) {
            const auto it =
                current.is_string() ? m_catalogue.m_byId.find(current.get<std::string>()) : m_catalogue.m_byId.end();
            if (it == m_catalogue.m_byId.end()) reader.broken("has an alias to an unknown item: " + old);
            m_catalogue.m_byId.emplace(old, it->second);
        }
        checkLinks(file);
        markLeaves();
    }

    void addItem(const std::string& file, const json& entry) {
        const Reader reader(file, entry, entry.is_object() ? entry.value("id", "?") : "?");
        reader.only({"id", "kind", "parent", "section", "process", "links", "related", "options", "row", "column",
                     "printed_column", "owners", "printed_owners", "axis"});
        auto item = std::make_unique<Item>();
        item->id = reader.text("id");
        const std::string kind = reader.text("kind");
        const auto known = std::ranges::find(kKinds, kind, &KindRow::name);
        if (known == std::end(kKinds)) reader.broken("has the unknown kind " + kind);
        item->kind = known->kind;
        item->index = static_cast<int>(m_catalogue.m_items.size());
        item->section = reader.text("section");
        item->process = reader.optionalText("process");
        item->links = reader.texts("links");
        item->related = reader.texts("related");
        item->options = reader.texts("options");
        item->row = reader.optionalText("row");
        item->column = reader.optionalText("column");
        item->printedColumn = reader.optionalText("printed_column");
        item->owners = reader.texts("owners");
        if (const std::string parent = reader.optionalText("parent"); !parent.empty()) {
            const auto it = m_mutable.find(parent);
            if (it == m_mutable.end()) reader.broken("comes before its parent " + parent);
            item->parent = it->second;
            it->second->children.push_back(item.get());
        }
        if (!m_mutable.emplace(item->id, item.get()).second) reader.broken("is there twice");
        m_catalogue.m_byId.emplace(item->id, item.get());
        m_catalogue.m_items.push_back(std::move(item));
    }

    void checkLinks(const std::string& file) const {
        for (const auto& item : m_catalogue.m_items) {
            std::vector<std::string> named = item->links;
            named.insert(named.end(), item->related.begin(), item->related.end());
            named.insert(named.end(), item->owners.begin(), item->owners.end());
            for (const auto& axis : {item->row, item->column})
                if (!axis.empty()) named.push_back(axis);
            for (const auto& id : named)
                if (!m_catalogue.m_byId.contains(id)) throw Broken{file, item->id + " names the unknown item " + id};
        }
    }

    void markLeaves() {
        const auto& items = m_catalogue.m_items;
        // Children come after parents, so one pass from the end knows of assessable descendants.
        std::vector<bool> below(items.size(), false);
        for (std::size_t i = items.size(); i-- > 0;) {
            Item& item = *items[i];
            item.m_leaf = item.assessable() && !below[i];
            item.m_quick =
                item.kind == Kind::Process || item.kind == Kind::Stage || item.kind == Kind::SuccessFactor ||
                (item.kind == Kind::Principle && item.parent != nullptr && item.parent->kind == Kind::Section);
            if (item.parent != nullptr && (below[i] || item.assessable()))
                below[static_cast<std::size_t>(item.parent->index)] = true;
        }
    }

    void readLanguage(const std::string& file, std::string_view bytes, Language language) {
        const json root = parsed(file, bytes);
        const Reader reader(file, root, "the file");
        reader.only({"format", "framework", "language", "levels", "items"});
        if (reader.text("language") != base::code(language)) reader.broken("is of another language");
        const std::size_t at = language == Language::En ? 0 : 1;
        m_catalogue.m_levels[at] = readLevels(file, reader.child("levels"));
        const json& texts = reader.child("items");
        for (const auto& [id, entry] : texts.items())
            if (!m_mutable.contains(id)) reader.broken("has words for the unknown item " + id);
        for (const auto& item : m_catalogue.m_items) {
            const auto it = texts.find(item->id);
            if (it == texts.end()) reader.broken("lacks the words of " + item->id);
            const Reader words(file, *it, item->id);
            item->texts[at] = readTexts(words);
            checkTexts(words, *item, item->texts[at]);
        }
    }

    void readPages() {
        const std::string file = "presentation.json";
        const json root = parsed(file, m_sources.presentation);
        const Reader reader(file, root, "the file");
        reader.only({"format", "framework", "pages"});
        for (const auto& entry : reader.child("pages")) {
            const Reader page(file, entry, "a page");
            page.only({"id", "panels"});
            m_catalogue.m_pages.push_back({page.text("id"), page.texts("panels")});
        }
    }

    const Catalogue::Sources& m_sources;
    Catalogue m_catalogue;
    std::unordered_map<std::string, Item*> m_mutable;
};

Result<Catalogue> Catalogue::load(const Sources& sources) {
    try {
        return Loader(sources).load();
    } catch (const Broken& broken) {
        return fail(ErrorCode::CatalogueBroken, broken.file, broken.what);
    } catch (const json::exception& e) {
        return fail(ErrorCode::CatalogueBroken, "JSON", e.what());
    }
}

std::function<std::string(std::string_view)> Catalogue::titles(base::Language language) const {
    return [this, language](std::string_view id) {
        const Item* item = find(id);
        return item != nullptr ? item->title(language) : std::string(id);
    };
}

const Item* Catalogue::find(std::string_view id) const {
    const auto it = m_byId.find(std::string(id));
    return it == m_byId.end() ? nullptr : it->second;
}

std::vector<const Item*> Catalogue::ofKind(Kind kind) const {
    std::vector<const Item*> found;
    for (const auto& item : m_items)
        if (item->kind == kind) found.push_back(item.get());
    return found;
}

std::vector<const Item*> Catalogue::sections() const {
    auto all = ofKind(Kind::Section);
    std::erase_if(all, [](const Item* item) { return item->id == "O"; });  // the preface is read, not rated
    return all;
}

std::vector<const Item*> Catalogue::groups() const {
    return ofKind(Kind::Group);
}
std::vector<const Item*> Catalogue::processes() const {
    return ofKind(Kind::Process);
}

const PageSpec* Catalogue::page(std::string_view id) const {
    const auto it = std::ranges::find(m_pages, id, &PageSpec::id);
    return it == m_pages.end() ? nullptr : &*it;
}

const Catalogue::Level& Catalogue::level(int level, Language l) const {
    return m_levels[l == Language::En ? 0 : 1][static_cast<std::size_t>(std::clamp(level, 0, 5))];
}

std::string Catalogue::idAndVersionOf(std::string_view structure) {
    IdentityReader reader;
    json::sax_parse(structure, &reader);
    return reader.id.empty() || reader.version.empty() ? std::string() : reader.id + " " + reader.version;
}

std::string Catalogue::placedTitle(const Item& item, base::Language l) const {
    const Item* row = item.kind == Kind::MatrixEntry ? find(item.row) : nullptr;
    const Item* column = item.kind == Kind::MatrixEntry ? find(item.column) : nullptr;
    if (row == nullptr || column == nullptr) return item.id + " " + item.title(l);
    // the title first: where there is little room the end is cut
    const bool chinese = l == base::Language::ZhTw;
    return item.process + " " + item.title(l) + (chinese ? "（" : " (") + row->title(l) + (chinese ? "×" : " × ") +
           column->title(l) + (chinese ? "）" : ")");
}

}  // namespace cw::framework
