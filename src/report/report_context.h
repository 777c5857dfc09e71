#pragma once
#include <functional>
#include <memory>
#include <set>

#include "analysis/assessment.h"
#include "analysis/checks.h"
#include "drawing/pictures.h"
#include "drawing/reading.h"
#include "model/registers.h"
#include "report/assessment_report.h"

namespace cw::report {

inline constexpr double kFigureBodyPx = 16;
inline constexpr double kFigureWidth = 752;  ///< text width of the page in scene units (10 pt body = 16 units)

/// What every section is built from, and the words and blocks all of them need. One per language.
class ReportContext {
public:
    ReportContext(const ReportInput& input, const base::Texts& texts, const analysis::Assessment& assessment,
                  const analysis::Assessment* earlier, const analysis::FindingList& findings,
                  std::vector<Block>& blocks);

    const ReportInput& input;
    const base::Texts& texts;
    const base::Language language;
    const model::Snapshot& snapshot;
    const framework::Catalogue& catalogue;
    const analysis::Assessment& assessment;
    const analysis::Assessment* earlier;  ///< the round before; null when there is none

    const analysis::FindingList& findings;  ///< bad first; none but in the internal edition

    // blocks
    void heading(int level, const std::string& id, const std::string& text, bool newPage = false);
    /// The heading of a section of the table.
    void chapter(std::string_view sectionId, bool newPage = false);
    void say(const std::string& text, ParagraphStyle style = ParagraphStyle::Body);
    void say(const base::Msg& msg, const std::vector<std::string>& args = {},
             ParagraphStyle style = ParagraphStyle::Body);
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void figure(drawing::Scene scene, const std::string& caption);
    void strip(drawing::Scene scene);
    std::string t(const base::Msg& msg, const std::vector<std::string>& args = {}) const {
        return texts.text(msg, args);
    }
    std::string n(const base::Msg& msg, std::int64_t count, const std::vector<std::string>& args = {}) const {
        return texts.textN(msg, count, args);
    }
    drawing::PictureInput picture() const;

    // words
    std::string words(const base::Localized& text);  ///< marked when only the other language has it
    std::string level(const std::optional<double>& value) const { return drawing::levelText(value, texts); }
    std::string date(const std::optional<base::Date>& value) const;  ///< short form, empty when none
    /// "B5.2.1 Focus on outcomes"; the public knows no codes of items: "B5 Focus on outcomes".
    std::string itemTitle(const framework::Item& item) const;
    /// The same in the chapter of its section or process, where the public needs no code at all.
    std::string titleInChapter(const framework::Item& item) const;
    std::string codes(const model::List& itemIds) const { return texts.list(itemIds); }
    /// A person by office: "Section chief, Research Commission"; never by name.
    std::string office(const std::string& personId);
    /// Who answers for something: the department and the person's office; the department is said once.
    std::string who(const std::string& departmentId, const std::string& personId);
    /// The title of the office alone; empty when none is given.
    std::string officeTitle(const std::string& personId);
    /// A start, now or target value of a higher-level plan; empty when not given.
    std::string planValue(const model::Record& plan, int field) const;
    /// Label of a register's field, and its value in words.
    template <class Register>
    std::string label(int field) const {
        return t(spec(Register::kName)[field].label);
    }
    template <class Register>
    std::string value(const model::Record& record, int field) {
        return display(spec(Register::kName), record, field);
    }
    /// Title of a record by its id; empty when it is gone or the edition may not name it.
    template <class Register>
    std::string titleOf(const std::string& id) {
        const model::Record* record = snapshot.find<Register>(id);
        return record == nullptr || isLeftOut<Register>(*record) ? std::string()
                                                                 : title(spec(Register::kName), *record);
    }
    // what the edition leaves out: model/disclosure.h
    template <class Register>
    bool isLeftOut(const model::Record& record) const {
        return model::isLeftOut(spec(Register::kName), record, input.profile);
    }
    template <class Register>
    bool isMasked(int field) const {
        return model::isMasked(spec(Register::kName), field, input.profile);
    }
    /// The record's number and title in words; empty when the edition may not name it.
    std::string nameOf(const model::RegisterSpec& spec, const model::Record& record);
    /// A field in words; empty when the edition leaves it out.
    std::string display(const model::RegisterSpec& spec, const model::Record& record, int field);
    /// Short name of a department, else its name.
    std::string department(const std::string& id);
    const model::Record* city() const { return m_city; }
    int fallbacks() const { return m_fallbacks; }
    int withheld = 0;           ///< records the edition leaves out
    bool saidFurthest = false;  ///< the summary has said which parts are furthest behind

    // cells
    Cell levelCell(const std::optional<double>& level, bool isNotApplicable = false) const;
    static Cell plain(std::string text) { return {std::move(text)}; }
    Cell bandCell(analysis::GapBand band) const;

    /// The part of the framework whose page is the first with a panel of that register; null when none has.
    const framework::Item* chapterWith(std::string_view registerName) const;
    /// Initiatives not stopped whose closed items lie under this one.
    std::vector<const model::Record*> initiativesUnder(const framework::Item& item) const;
    /// References ("I-003") of initiatives that close this item or one above it.
    std::vector<std::string> closedBy(const framework::Item& item);
    /// Start and end on a line each.
    std::string period(const model::Record& initiative) const;
    /// State, with what needs attention before it: late, off track, at risk.
    Cell stateOf(const model::Record& initiative);

private:
    const model::RegisterSpec& spec(std::string_view registerName) const;
    std::string title(const model::RegisterSpec& spec, const model::Record& record);

    std::vector<Block>& m_blocks;
    std::unique_ptr<drawing::FontTextMetrics> m_metrics;
    const model::Record* m_city = nullptr;
    int m_fallbacks = 0;
    int m_figures = 0;
};

// the sections, in the order of the report
void buildSummary(ReportContext& c);
void buildMethod(ReportContext& c);
void buildOverview(ReportContext& c);
void buildChapters(ReportContext& c);
void buildGaps(ReportContext& c);
void buildInitiatives(ReportContext& c);
void buildMoney(ReportContext& c);
void buildContracts(ReportContext& c);
void buildRisks(ReportContext& c);
void buildNeeds(ReportContext& c);
void buildPlans(ReportContext& c);
void buildDecisions(ReportContext& c);
void buildEvidence(ReportContext& c);
void buildFindings(ReportContext& c);
void buildChanges(ReportContext& c);
void buildRegisters(ReportContext& c);
void buildReadings(ReportContext& c);
void buildEndNote(ReportContext& c);

/// In a chapter: what its registers hold, and what the checks found there. `page` is the framework item of the page.
void registersOf(ReportContext& c, const framework::Item& page);
/// In a chapter: silos, contract principles, the market, kinds of innovation, where the page has their panels.
void figuresOf(ReportContext& c, const framework::Item& page);
void findingsOf(ReportContext& c, const framework::Item& page);

}  // namespace cw::report
