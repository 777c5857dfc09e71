#include "analysis/views/view.h"

#include <algorithm>
#include <cmath>

#include "analysis/views/view_parts.h"
#include "base/text_util.h"
#include "model/own_order.h"
#include "model/registers.h"
#include "model/value_text.h"

namespace cw::analysis {

namespace {

constexpr std::string_view kItem = "item/";
constexpr std::string_view kNew = "new/";
constexpr std::string_view kAdd = "add/";
constexpr std::string_view kSet = "set/";
constexpr std::string_view kDo = "do/";
constexpr std::string_view kCell = "cell/";
constexpr std::string_view kPanel = "panel/";
constexpr char kLinkMark = '@';

constexpr base::Msg kUntitled = CW_TEXT("view", "(untitled)");
constexpr base::Msg kColumn = CW_TEXT("view", "Column", "head of a table");
constexpr base::Msg kRow = CW_TEXT("view", "Row", "head of a table");
constexpr base::Msg kWhat = CW_TEXT("view", "What", "head of a table");
constexpr base::Msg kMore = CW_TEXT("view", "More about it", "head of a table");
constexpr base::Msg kSign = CW_TEXT("view", "Sign", "head of a table");
constexpr base::Msg kNote = CW_TEXT("view", "Note", "head of a table");
constexpr base::Msg kLine = CW_TEXT("view", "Line", "of a chart");
constexpr base::Msg kDay = CW_TEXT("view", "Day", "head of a table");
constexpr base::Msg kValue = CW_TEXT("view", "Value", "head of a table");
constexpr base::Msg kPartOf = CW_TEXT("view", "Under", "head of a table: the broader term");
constexpr base::Msg kDollars = CW_TEXT("view", "NT$%1", "an amount of money");
constexpr base::Msg kMillion = CW_TEXT("view", "NT$%1 million", "in Chinese %1 counts ten thousands");
constexpr base::Msg kHundredMillion = CW_TEXT("view", "NT$%1 hundred million", "used in Chinese only");
constexpr base::Msg kYear = CW_TEXT("view", "%1", "a fiscal year; in Chinese with the word for year");
constexpr base::Msg kOtherMillion = CW_TEXT("view", "%2 %1 million", "amount, currency");

void addCells(ViewTable& table, const std::string& column, const std::string& row, const ViewCell& cell,
              const base::Texts& texts) {
    for (const auto& card : cell.cards) {
        std::vector<std::string> more;
        if (!card.detail.empty()) more.push_back(card.detail);
        if (!card.toneText.empty()) more.push_back(card.toneText);
        const auto title = card.code.empty() ? card.title : card.code + " " + card.title;
        table.rows.push_back({{row, column, title, card.signText, joined(texts, more)}, card.target});
    }
}

ViewTable boardTable(const Board& board, const base::Texts& texts) {
    ViewTable table;
    table.heads = {board.rowsTitle.empty() ? texts.text(kRow) : board.rowsTitle,
                   board.columnsTitle.empty() ? texts.text(kColumn) : board.columnsTitle, texts.text(kWhat),
                   texts.text(kSign), texts.text(kMore)};
    for (std::size_t r = 0; r < board.rows.size(); ++r)
        for (std::size_t c = 0; c < board.columns.size(); ++c)
            addCells(table, board.columns[c].title, board.rows[r].title, board.at(r, c), texts);
    for (const auto& [title, cell] : board.asides) addCells(table, title, {}, cell, texts);
    return table;
}

ViewTable listTable(const Listing& list, const base::Texts& texts) {
    ViewTable table;
    for (const auto& head : list.heads) table.heads.push_back(head.title);
    table.heads.push_back(texts.text(kNote));
    for (const auto& line : list.lines) {
        ViewTable::Row row{{}, line.target};
        for (std::size_t i = 0; i < list.heads.size(); ++i)
            row.cells.push_back(i < line.cells.size() ? line.cells[i].text : std::string());
        row.cells.push_back(line.note);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ViewTable chartTable(const Charts& charts, const base::Texts& texts) {
    ViewTable table;
    table.heads = {texts.text(kWhat), texts.text(kLine), texts.text(kDay), texts.text(kValue), texts.text(kNote)};
    for (const auto& chart : charts.charts) {
        bool first = true;
        for (const auto& line : chart.lines)
            for (const auto& point : line.points) {
                table.rows.push_back({{chart.title, line.name, point.day.displayShort(texts.language()),
                                       texts.number(point.value, chart.decimals), first ? chart.verdict : ""},
                                      chart.target});
                first = false;
            }
    }
    return table;
}

ViewTable forestTable(const Forest& forest, const base::Texts& texts) {
    ViewTable table;
    table.heads = {texts.text(kWhat), texts.text(kMore), texts.text(kNote), texts.text(kPartOf)};
    std::vector<std::string> above;
    for (const auto& node : forest.nodes) {
        above.resize(static_cast<std::size_t>(node.depth));
        table.rows.push_back(
            {{node.title, node.detail, node.toneText, above.empty() ? std::string() : above.back()}, node.target});
        above.push_back(node.title);
    }
    return table;
}

}  // namespace

ViewTarget recordTarget(std::string_view registerName, std::string_view id) {
    return id.empty() ? ViewTarget() : std::string(registerName) + "/" + std::string(id);
}

ViewTarget partOf(ViewTarget target, std::string_view part) {
    return target.empty() ? target : target + "#" + std::string(part);
}

ViewTarget itemTarget(std::string_view itemId) {
    return std::string(kItem) + std::string(itemId);
}

namespace {

std::string withValues(std::string target, const Preset& values) {
    char separator = '?';
    for (const auto& [field, value] : values) {
        target += separator + std::string(field) + "=" + value;
        separator = '&';
    }
    return target;
}

/// "register?a=1&b=2" or "register/id?a=1" without what says its kind.
void readRecord(std::string_view rest, ParsedTarget& parsed) {
    const auto mark = rest.find('?');
    const auto name = rest.substr(0, mark);
    const auto slash = name.find('/');
    parsed.registerName = name.substr(0, slash);
    if (slash != std::string_view::npos) parsed.id = name.substr(slash + 1);
    if (mark == std::string_view::npos) return;
    for (const auto& part : base::split(rest.substr(mark + 1), '&'))
        if (const auto equals = part.find('='); equals != std::string::npos) {
            if (const auto dot = part.find('.'); part.front() == kLinkMark && dot < equals)
                parsed.links.push_back(
                    {part.substr(1, dot - 1), part.substr(dot + 1, equals - dot - 1), part.substr(equals + 1)});
            else
                parsed.preset.emplace_back(part.substr(0, equals), part.substr(equals + 1));
        }
}

}  // namespace

ViewTarget newTarget(std::string_view registerName, const Preset& preset) {
    return withValues(std::string(kNew) + std::string(registerName), preset);
}

ViewTarget namedBy(ViewTarget target, std::string_view registerName, std::string_view field, std::string_view id) {
    return target + (target.find('?') == std::string::npos ? '?' : '&') + kLinkMark + std::string(registerName) +
           "." + std::string(field) + "=" + std::string(id);
}

ViewTarget addTarget(std::string_view registerName, const Preset& values) {
    return withValues(std::string(kAdd) + std::string(registerName), values);
}

ViewTarget setTarget(std::string_view registerName, std::string_view id, const Preset& values) {
    return withValues(std::string(kSet) + std::string(registerName) + "/" + std::string(id), values);
}

ViewTarget doTarget(std::string_view registerName, std::string_view verb, const Preset& values) {
    return withValues(std::string(kDo) + std::string(registerName) + "/" + std::string(verb), values);
}

ViewTarget panelTarget(std::string_view panel) {
    return std::string(kPanel) + std::string(panel);
}

ViewTarget cellTarget(int row, int column) {
    return std::string(kCell) + std::to_string(row) + "/" + std::to_string(column);
}

ParsedTarget parseTarget(std::string_view target) {
    ParsedTarget parsed;
    if (const auto mark = target.find('#'); mark != std::string_view::npos) {
        parsed.part = target.substr(mark + 1);
        target = target.substr(0, mark);
    }
    if (target.starts_with(kItem)) {
        parsed.kind = ParsedTarget::Kind::Item;
        parsed.id = target.substr(kItem.size());
    } else if (target.starts_with(kCell)) {
        const auto parts = base::split(target.substr(kCell.size()), '/');
        if (parts.size() != 2) return parsed;
        parsed.kind = ParsedTarget::Kind::Cell;
        parsed.row = std::stoi(parts[0]);
        parsed.column = std::stoi(parts[1]);
    } else if (target.starts_with(kPanel)) {
        parsed.kind = ParsedTarget::Kind::Panel;
        parsed.id = target.substr(kPanel.size());
    } else if (target.starts_with(kNew) || target.starts_with(kAdd) || target.starts_with(kSet)) {
        parsed.kind = target.starts_with(kNew)   ? ParsedTarget::Kind::New
                      : target.starts_with(kAdd) ? ParsedTarget::Kind::Add
                                                 : ParsedTarget::Kind::Set;
        readRecord(target.substr(kNew.size()), parsed);
    } else if (target.starts_with(kDo)) {
        parsed.kind = ParsedTarget::Kind::Do;
        readRecord(target.substr(kDo.size()), parsed);
    } else if (const auto slash = target.find('/'); slash != std::string_view::npos) {
        parsed.kind = ParsedTarget::Kind::Record;
        parsed.registerName = target.substr(0, slash);
        parsed.id = target.substr(slash + 1);
    }
    return parsed;
}

std::optional<std::pair<int, int>> Board::placeOf(std::string_view target) const {
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (const auto& card : cells[i].cards)
            if (card.target == target)
                return std::pair{static_cast<int>(i / columns.size()), static_cast<int>(i % columns.size())};
    return std::nullopt;
}

const ViewCard* Board::card(std::string_view target) const {
    const auto in = [&](const ViewCell& cell) -> const ViewCard* {
        const auto at = std::ranges::find_if(cell.cards, [&](const ViewCard& card) { return card.target == target; });
        return at == cell.cards.end() ? nullptr : &*at;
    };
    for (const auto& cell : cells)
        if (const auto* found = in(cell)) return found;
    for (const auto& [title, cell] : asides)
        if (const auto* found = in(cell)) return found;
    return nullptr;
}

std::span<const View> views() {
    static const std::vector<View> all = [] {
        std::vector<View> found;
        for (auto* part : {&governanceViews, &quadrantViews, &interoperabilityViews, &traceViews, &procurementViews,
                           &operatingViews, &coverageViews, &agendaViews, &seriesViews, &serviceViews, &conceptViews,
                           &assessorViews, &summaryViews, &dependenceViews, &marketViews, &innovationViews})
            for (auto& view : part()) found.push_back(std::move(view));
        return found;
    }();
    return all;
}

const View* findView(std::string_view name) {
    const auto all = views();
    const auto at = std::ranges::find_if(all, [&](const View& view) { return view.name == name; });
    return at == all.end() ? nullptr : &*at;
}

ViewTable tableOf(const ViewContent& content, const base::Texts& texts) {
    struct Make {
        const base::Texts& texts;
        ViewTable operator()(const Board& board) const { return boardTable(board, texts); }
        ViewTable operator()(const Listing& list) const { return listTable(list, texts); }
        ViewTable operator()(const Charts& charts) const { return chartTable(charts, texts); }
        ViewTable operator()(const Forest& forest) const { return forestTable(forest, texts); }
    };
    return std::visit(Make{texts}, content.body);
}

std::string titleIn(const ViewInput& in, std::string_view registerName, const model::Record& record) {
    const auto title = model::titleText(in.snapshot, in.snapshot.registry().index(registerName), record, in.texts,
                                        in.catalogue.titles(languageOf(in)));
    return title.empty() ? in.texts.text(kUntitled) : title;
}

std::string titleOfId(const ViewInput& in, std::string_view registerName, std::string_view id) {
    const auto* record = in.snapshot.find(in.snapshot.registry().index(registerName), id);
    return record == nullptr ? std::string() : titleIn(in, registerName, *record);
}

std::string departmentIn(const ViewInput& in, std::string_view id) {
    const auto* department = in.snapshot.find<model::Departments>(id);
    if (department == nullptr) return {};
    const auto brief = std::string(department->localized(model::Departments::ShortName).best(languageOf(in)));
    return brief.empty() ? titleIn(in, model::Departments::kName, *department) : brief;
}

std::string choiceIn(const ViewInput& in, std::string_view registerName, const model::Record& record, int field) {
    const auto& spec = *in.snapshot.registry().find(registerName);
    const auto* choice = spec[field].choice(record.text(field));
    return choice == nullptr ? std::string() : in.texts.text(choice->label);
}

std::string choiceWord(const ViewInput& in, std::string_view registerName, std::string_view field,
                       std::string_view choice) {
    const auto& spec = *in.snapshot.registry().find(registerName);
    const auto* found = spec[spec.field(field)].choice(choice);
    return found == nullptr ? std::string(choice) : in.texts.text(found->label);
}

std::string labelIn(const ViewInput& in, std::string_view registerName, std::string_view field) {
    const auto& spec = *in.snapshot.registry().find(registerName);
    return in.texts.text(spec[spec.field(field)].label);
}

std::string shortMoney(const base::Texts& texts, double minor, const std::string& currency) {
    const double major = minor / 100;
    if (minor == 0) return texts.number(0, 0);
    // small amounts whole, so that those of a list add up to what is said of them
    if (currency == "TWD" && std::abs(major) < 1e6) return texts.text(kDollars, {texts.number(major, 0)});
    if (std::abs(major) < 1e5) return texts.money({static_cast<std::int64_t>(std::llround(minor)), currency});
    const double million = major / 1e6;
    if (currency != "TWD") return texts.text(kOtherMillion, {texts.number(million, 1), currency});
    if (texts.language() == base::Language::En) return texts.text(kMillion, {texts.number(million, 1)});
    // the units in which Taiwan counts: 萬 and 億
    if (std::abs(major) >= 1e8) return texts.text(kHundredMillion, {texts.number(major / 1e8, 2)});
    return texts.text(kMillion, {texts.number(major / 1e4, 0)});
}

std::string shortMoneys(const base::Texts& texts, const std::map<std::string, std::int64_t>& minor) {
    std::vector<std::string> amounts;
    amounts.reserve(minor.size());
    for (const auto& [currency, sum] : minor)
        amounts.push_back(shortMoney(texts, static_cast<double>(sum), currency));
    return amounts.empty() ? std::string("–") : base::join(amounts, " · ");
}

std::string shareText(const base::Texts& texts, double share) {
    return texts.percent(std::llround(share * 100) * 100);
}

std::string yearText(const base::Texts& texts, int year) {
    const auto first = base::Date::of(year, 1, 1);
    const bool roc = first && texts.language() == base::Language::ZhTw;
    return texts.text(kYear, {std::to_string(roc ? first->rocYear() : year)});
}

bool wantedText(const ViewInput& in, std::string_view text) {
    return in.needle.empty() || base::fold(text).find(in.needle) != std::string::npos;
}

bool wanted(const ViewInput& in, std::string_view registerName, const model::Record& record) {
    if (in.needle.empty()) return true;
    const auto& spec = *in.snapshot.registry().find(registerName);
    std::string all;
    if (const auto* title = std::get_if<base::Localized>(&record.at(spec.titleField)))
        all = title->en + "\n" + title->zhTw;
    else
        all = titleIn(in, registerName, record);
    if (spec.refField >= 0) all += "\n" + record.text(spec.refField);
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const auto& field = spec.fields[i];
        if (field.type == model::FieldType::Reference && field.target == model::Departments::kName)
            if (const auto* department = in.snapshot.find<model::Departments>(record.text(static_cast<int>(i))))
                for (const int name : {model::Departments::Name, model::Departments::ShortName})
                    all += "\n" + department->localized(name).en + "\n" + department->localized(name).zhTw;
    }
    return wantedText(in, all);
}

std::map<const model::Record*, std::size_t> placesIn(const ViewInput& in, std::string_view registerName) {
    std::map<const model::Record*, std::size_t> places;
    for (const auto* record :
         model::inOwnOrder(in.snapshot, in.snapshot.registry().index(registerName), languageOf(in)))
        places.emplace(record, places.size());
    return places;
}

bool optionIs(const ViewInput& in, std::string_view option, bool first) {
    return in.option == option || (first && in.option.empty());
}

std::string joined(const base::Texts& texts, const std::vector<std::string>& parts) {
    return base::join(parts, texts.language() == base::Language::En ? "; " : "；");
}

std::string sentencesIn(const base::Texts& texts, const std::vector<std::string>& parts) {
    std::vector<std::string> said;
    for (const auto& part : parts)
        if (!part.empty()) said.push_back(part);
    return base::join(said, texts.language() == base::Language::En ? " " : "");
}

}  // namespace cw::analysis
