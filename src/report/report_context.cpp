#include "report/report_context.h"

#include <algorithm>

#include "base/text_util.h"
#include "model/value_text.h"
#include "report/chapters.h"
#include "report/marks.h"

namespace cw::report {

using namespace model;
using analysis::GapBand;
using base::Msg;

namespace {

constexpr Msg kFigureNumber = CW_TEXT("report", "Figure %1");
constexpr Msg kOtherLanguageEn = CW_TEXT("report", "%1 [Chinese]", "a text that was given in Chinese only");
constexpr Msg kOtherLanguageZh = CW_TEXT("report", "%1 [English]", "a text that was given in English only");
constexpr Msg kOffice = CW_TEXT("report", "%1, %2", "office title and department of a person");
constexpr Msg kTo = CW_TEXT("report", "to %1", "end date, in a line under the start date");
constexpr Msg kFrom = CW_TEXT("report", "from %1");
constexpr Msg kUntil = CW_TEXT("report", "until %1");
constexpr Msg kHigh = CW_TEXT("report", "High");
constexpr Msg kMedium = CW_TEXT("report", "Medium");
constexpr Msg kLow = CW_TEXT("report", "Low");
constexpr Msg kNone = CW_TEXT("report", "None");
constexpr Msg kNotAssessed = CW_TEXT("report", "not assessed");
constexpr Msg kNa = CW_TEXT("report", "N/A");

/// "Director, Transport" and 「交通局局長」 hold the department already.
bool namesBody(const std::string& office, std::string name, base::Language language) {
    while (name.ends_with('.')) name.pop_back();  // "Economic Dev."
    if (name.empty()) return false;
    return office.starts_with(name) ||
           (language == base::Language::En && office.find(", " + name) != std::string::npos);
}

}  // namespace

ReportContext::ReportContext(const ReportInput& in, const base::Texts& words, const analysis::Assessment& now,
                             const analysis::Assessment* before, const analysis::FindingList& found,
                             std::vector<Block>& blocks)
    : input(in),
      texts(words),
      language(words.language()),
      snapshot(in.snapshot),
      catalogue(in.catalogue),
      assessment(now),
      earlier(before),
      findings(found),
      m_blocks(blocks),
      m_metrics(std::make_unique<drawing::FontTextMetrics>(drawing::documentFamilies(), kFigureBodyPx)) {
    for (const Record& record : snapshot.table<CityProfile>()) m_city = &record;
}

void ReportContext::heading(int level, const std::string& id, const std::string& text, bool newPage) {
    add(Heading{level, id, text, newPage});
}

void ReportContext::chapter(std::string_view sectionId, bool newPage) {
    for (const auto& each : chapters())
        if (each.id == sectionId) heading(1, std::string(sectionId), t(each.title), newPage);
}

void ReportContext::say(const std::string& text, ParagraphStyle style) {
    if (!text.empty()) add(Paragraph{{{text}}, style});
}

void ReportContext::say(const Msg& msg, const std::vector<std::string>& args, ParagraphStyle style) {
    say(t(msg, args), style);
}

void ReportContext::figure(drawing::Scene scene, const std::string& caption) {
    Figure figure;
    figure.alt = scene.description.toStdString();
    figure.caption = caption;
    figure.number = t(kFigureNumber, {texts.integer(++m_figures)});
    figure.scene = std::move(scene);
    add(std::move(figure));
}

void ReportContext::strip(drawing::Scene scene) {
    Figure figure;
    figure.alt = scene.description.toStdString();
    figure.scene = std::move(scene);
    add(std::move(figure));
}

drawing::PictureInput ReportContext::picture() const {
    return {catalogue, snapshot, assessment, texts, *m_metrics, kFigureWidth, input.date};
}

std::string ReportContext::words(const base::Localized& text) {
    if (!text.isFallback(language)) return text.in(language);
    ++m_fallbacks;
    return t(language == base::Language::En ? kOtherLanguageEn : kOtherLanguageZh, {text.best(language)});
}

std::string ReportContext::date(const std::optional<base::Date>& value) const {
    return value ? value->displayShort(language) : std::string();
}

std::string ReportContext::office(const std::string& personId) {
    const Record* person = snapshot.find<People>(personId);
    if (person == nullptr) return {};
    const std::string office = officeTitle(personId);
    std::string body;
    if (const Record* unit = snapshot.find<Departments>(person->text(People::Department))) {
        const base::Localized& name = unit->localized(Departments::Name);
        // Chinese puts the body before the title, where a short name reads as a fragment.
        body = language == base::Language::En || name.empty() ? department(unit->id) : words(name);
        for (const base::Localized* one : {&name, &unit->localized(Departments::ShortName)})
            if (!office.empty() && namesBody(office, one->in(language), language)) return office;
    }
    if (body.empty()) body = titleOf<Organisations>(person->text(People::Organisation));
    if (office.empty() || body.empty()) return office.empty() ? body : office;
    return namesBody(office, body, language) ? office : t(kOffice, {office, body});
}

std::string ReportContext::who(const std::string& departmentId, const std::string& personId) {
    const Record* person = snapshot.find<People>(personId);
    const bool same = person != nullptr && !departmentId.empty() && person->text(People::Department) == departmentId;
    if (same && !officeTitle(personId).empty()) return office(personId);
    std::vector<std::string> lines;
    for (const std::string& line : {department(departmentId), office(personId)})
        if (!line.empty()) lines.push_back(line);
    return base::join(lines, "\n");
}

std::string ReportContext::officeTitle(const std::string& personId) {
    const Record* person = snapshot.find<People>(personId);
    return person == nullptr ? std::string() : words(person->localized(People::OfficeTitle));
}

std::string ReportContext::itemTitle(const framework::Item& item) const {
    const auto point = item.id.find('.');
    if (input.profile != model::Profile::Public || point == std::string::npos ||
        item.kind == framework::Kind::MatrixEntry)
        return catalogue.placedTitle(item, language);
    return item.id.substr(0, point) + " " + item.title(language);
}

std::string ReportContext::titleInChapter(const framework::Item& item) const {
    const bool bare = input.profile == model::Profile::Public && item.id.find('.') != std::string::npos;
    return bare ? item.title(language) : catalogue.placedTitle(item, language);
}

std::string ReportContext::planValue(const Record& plan, int field) const {
    const auto value = plan.real(field);
    if (!value) return {};
    const bool whole = *value == static_cast<double>(static_cast<std::int64_t>(*value));
    return texts.number(*value, whole ? 0 : 1);
}

std::string ReportContext::department(const std::string& id) {
    const Record* record = snapshot.find<Departments>(id);
    if (record == nullptr) return {};
    const base::Localized& shortName = record->localized(Departments::ShortName);
    return words(shortName.empty() ? record->localized(Departments::Name) : shortName);
}

const RegisterSpec& ReportContext::spec(std::string_view registerName) const {
    return *snapshot.registry().find(registerName);
}

std::string ReportContext::title(const RegisterSpec& spec, const Record& record) {
    if (!record.has(spec.titleField) && spec.titleElse >= 0)
        if (const framework::Item* item = catalogue.find(record.text(spec.titleElse))) return itemTitle(*item);
    const Value& value = record.at(spec.titleField);
    if (const auto* text = std::get_if<base::Localized>(&value)) return words(*text);
    const FieldSpec& field = spec[spec.titleField];
    if (field.personal) return {};
    // called after what it stands for, or by one of its choices
    if (field.isReference() || field.type == FieldType::Choice) return display(spec, record, spec.titleField);
    if (field.type == FieldType::CatalogueItem)
        if (const framework::Item* item = catalogue.find(record.text(spec.titleField))) return itemTitle(*item);
    return record.text(spec.titleField);
}

std::string ReportContext::nameOf(const RegisterSpec& spec, const Record& record) {
    if (model::isLeftOut(spec, record, input.profile)) return {};
    if (spec.name == People::kName) return office(record.id);
    std::string words = title(spec, record);
    const std::string ref = spec.refField >= 0 ? record.text(spec.refField) : std::string();
    return ref.empty() || words.empty() ? ref + words : ref + " " + words;
}

std::string ReportContext::display(const RegisterSpec& spec, const Record& record, int field) {
    const FieldSpec& f = spec[field];
    if (!record.has(field) || !model::isPrinted(spec, field, input.profile)) return {};
    const Value& value = record.at(field);
    if (f.type == FieldType::Person) return office(record.text(field));
    if (const auto* text = std::get_if<base::Localized>(&value)) return words(*text);
    if (const auto* day = std::get_if<base::Date>(&value)) return date(*day);
    if (f.type == FieldType::Reference && f.target == Departments::kName) return department(record.text(field));
    if (f.isReference()) {
        const auto* ids = std::get_if<List>(&value);
        const List all = ids != nullptr ? *ids : List{record.text(field)};
        const RegisterSpec* target = snapshot.registry().find(f.targetRegister());
        std::vector<std::string> titles;
        for (const std::string& id : all) {
            if (target == nullptr) break;
            const Record* other = snapshot.find(snapshot.registry().index(target->name), id);
            if (other == nullptr || model::isLeftOut(*target, *other, input.profile)) continue;
            std::string words = target->name == People::kName        ? office(id)
                                : target->name == Departments::kName ? department(id)
                                                                     : title(*target, *other);
            if (!words.empty()) titles.push_back(std::move(words));
        }
        // An office holds a comma already: one a line.
        return f.targetRegister() == People::kName ? base::join(titles, "\n") : texts.list(titles);
    }
    if (f.type == FieldType::Text) return model::disclosed(spec, record.text(field), input.profile);
    return displayText(f, value, texts, &snapshot, [this](std::string_view id) {
        // a document of the matrix is known by its name, not by its cell's code
        const framework::Item* item = catalogue.find(id);
        return item != nullptr && item->kind == framework::Kind::MatrixEntry ? catalogue.placedTitle(*item, language)
                                                                             : std::string(id);
    });
}

Cell ReportContext::levelCell(const std::optional<double>& value, bool isNotApplicable) const {
    Cell cell;
    if (value) {
        cell.text = texts.number(drawing::shownLevel(*value), *value == static_cast<int>(*value) ? 0 : 1);
        cell.level = value;
    } else if (isNotApplicable) {
        cell.text = t(kNa);
        cell.secondary = true;
    } else {
        cell.text = t(kNotAssessed);
        cell.notAssessed = true;
    }
    return cell;
}

Cell ReportContext::bandCell(GapBand band) const {
    Cell cell;
    switch (band) {
        case GapBand::High:
            cell = {t(kHigh)};
            cell.mark = Mark::Bad;
            break;
        case GapBand::Medium:
            cell = {t(kMedium)};
            cell.mark = Mark::Attention;
            break;
        case GapBand::Low:
            cell = {t(kLow)};
            break;
        case GapBand::None:
            cell = {t(kNone)};
            break;
    }
    return cell;
}

const framework::Item* ReportContext::chapterWith(std::string_view registerName) const {
    const auto shows = [&](std::string_view panel) {  // "register:needs", "agenda:contracts?date=end"
        const auto colon = panel.find(':');
        if (colon == std::string_view::npos) return false;
        panel.remove_prefix(colon + 1);
        return panel.substr(0, panel.find('?')) == registerName;
    };
    for (const auto& page : catalogue.pages())
        if (std::any_of(page.panels.begin(), page.panels.end(), shows))
            if (const auto* item = catalogue.find(page.id)) return item;
    return nullptr;
}

std::vector<const Record*> ReportContext::initiativesUnder(const framework::Item& item) const {
    std::vector<const Record*> found;
    for (const Record& initiative : snapshot.table<Initiatives>()) {
        if (initiative.text(Initiatives::Status) == "stopped") continue;
        const List& closes = initiative.list(Initiatives::Closes);
        if (std::any_of(closes.begin(), closes.end(), [&](const std::string& id) {
                const framework::Item* closed = catalogue.find(id);
                return closed != nullptr && closed->isUnder(item);
            }))
            found.push_back(&initiative);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record* a, const Record* b) {
        return base::naturalLess(a->text(Initiatives::Ref), b->text(Initiatives::Ref));
    });
    return found;
}

std::vector<std::string> ReportContext::closedBy(const framework::Item& item) {
    std::vector<std::string> refs;
    for (const Record& initiative : snapshot.table<Initiatives>()) {
        if (initiative.text(Initiatives::Status) == "stopped") continue;
        for (const std::string& id : initiative.list(Initiatives::Closes)) {
            const framework::Item* closed = catalogue.find(id);
            if (closed == nullptr || !item.isUnder(*closed)) continue;
            const std::string& ref = initiative.text(Initiatives::Ref);
            refs.push_back(ref.empty() ? titleOf<Initiatives>(initiative.id) : ref);
            break;
        }
    }
    std::sort(refs.begin(), refs.end(), base::naturalLess);
    return refs;
}

std::string ReportContext::period(const Record& initiative) const {
    const auto start = initiative.date(Initiatives::Start);
    const auto end = initiative.date(Initiatives::End);
    if (start && end) return date(start) + "\n" + unbroken(t(kTo, {date(end)}));
    if (start) return t(kFrom, {date(start)});
    return end ? t(kUntil, {date(end)}) : std::string();
}

Cell ReportContext::stateOf(const Record& initiative) {
    const std::string status = value<Initiatives>(initiative, Initiatives::Status);
    const std::string& id = initiative.text(Initiatives::Status);
    Cell cell{status};
    if (id == "done") {
        cell.mark = Mark::Good;
        return cell;
    }
    if (id == "stopped") return cell;
    const auto end = initiative.date(Initiatives::End);
    const std::string& health = initiative.text(Initiatives::Health);
    if (end && *end < input.date) {
        cell.text = n(CW_TEXT_N("report", "%n day(s) late", "days after the end date"), input.date.daysSince(*end));
        cell.mark = Mark::Bad;
    } else if (health == "at_risk" || health == "off_track") {
        cell.text = value<Initiatives>(initiative, Initiatives::Health);
        cell.mark = health == "off_track" ? Mark::Bad : Mark::Attention;
    } else {
        return cell;
    }
    if (!status.empty()) cell.text += "\n" + status;  // so that the rows can be counted by state
    return cell;
}

}  // namespace cw::report
