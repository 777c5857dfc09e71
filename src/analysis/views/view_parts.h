#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/views/view.h"
#include "base/money.h"

/// What the files of views share.
namespace cw::analysis {

inline base::Language languageOf(const ViewInput& in) {
    return in.texts.language();
}
/// Title of a record; what a list says of one without a title when it has none.
std::string titleIn(const ViewInput& in, std::string_view registerName, const model::Record& record);
/// Title of the record with that id; empty when there is none.
std::string titleOfId(const ViewInput& in, std::string_view registerName, std::string_view id);
/// Short name of a department, else its name; empty when there is none.
std::string departmentIn(const ViewInput& in, std::string_view id);
/// Words of the chosen choice; empty when none is chosen.
std::string choiceIn(const ViewInput& in, std::string_view registerName, const model::Record& record, int field);
std::string choiceWord(const ViewInput& in, std::string_view registerName, std::string_view field,
                       std::string_view choice);
std::string labelIn(const ViewInput& in, std::string_view registerName, std::string_view field);
/// NT$65.5 million, 6,550萬元: for heads and bars.
std::string shortMoney(const base::Texts& texts, double minor, const std::string& currency);
/// Amounts of several currencies side by side, never added; "–" when there is none.
std::string shortMoneys(const base::Texts& texts, const std::map<std::string, std::int64_t>& minor);
std::string shareText(const base::Texts& texts, double share);
/// 2026, 115年.
std::string yearText(const base::Texts& texts, int year);
/// Whether the record is to be shown: its title in either language, its number or its department holds the needle.
bool wanted(const ViewInput& in, std::string_view registerName, const model::Record& record);
/// The same of any text.
bool wantedText(const ViewInput& in, std::string_view text);
/// Places of a register's records in its own order.
std::map<const model::Record*, std::size_t> placesIn(const ViewInput& in, std::string_view registerName);
/// The option chosen, else the first of these.
bool optionIs(const ViewInput& in, std::string_view option, bool first = false);
std::string joined(const base::Texts& texts, const std::vector<std::string>& parts);
/// Sentences one after the other, as the language does it.
std::string sentencesIn(const base::Texts& texts, const std::vector<std::string>& parts);

// one per file of views
std::vector<View> governanceViews();
std::vector<View> quadrantViews();
std::vector<View> interoperabilityViews();
std::vector<View> traceViews();
std::vector<View> procurementViews();
std::vector<View> operatingViews();
std::vector<View> coverageViews();
std::vector<View> agendaViews();
std::vector<View> seriesViews();
std::vector<View> serviceViews();
std::vector<View> conceptViews();
std::vector<View> assessorViews();
std::vector<View> summaryViews();
std::vector<View> dependenceViews();
std::vector<View> marketViews();
std::vector<View> innovationViews();

}  // namespace cw::analysis
