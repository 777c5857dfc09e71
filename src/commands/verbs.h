#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/assessment.h"
#include "analysis/checks.h"
#include "base/date.h"
#include "base/language.h"
#include "base/result.h"
#include "exchange/words.h"
#include "framework/catalogue.h"
#include "store/project.h"

/// The verbs that window, command line, workshop and tests share: each is one execute() with its label.
namespace cw::commands {

/// Fields of a rating to change; what is not set stays. `clear…` empties.
struct Rating {
    std::optional<int> level{};  ///< 0…5
    bool clearLevel = false;
    std::optional<bool> notApplicable{};
    std::optional<base::Localized> reason{};  ///< replaces both languages
    std::optional<int> target{};
    bool clearTarget = false;
    std::optional<base::Date> targetDate{};
    std::optional<std::string> confidence{};  ///< low, medium, high; "" clears
    std::optional<base::Localized> note{};
    std::optional<bool> marked{};
    std::optional<std::vector<std::string>> evidence{};  ///< ids
};
/// Rates an item of the round. ItemNotAssessable when the round does not rate it: in Standard and Full only leaves,
/// and items above leaves with a reason (override) or target only; in Quick the thirty wholes. Setting a level clears
/// N/A and the other way round.
base::Result<store::Done> rate(store::Project&, const framework::Catalogue&, std::string_view roundId,
                               std::string_view itemId, const Rating&);

/// Whether the round of that assessment takes the rating, as rate() asks first.
base::Result<void> mayRate(const analysis::Assessment&, const framework::Item&, const Rating&);
/// The rating's fields under the ids that answers and assessor_ratings share.
store::FieldValues ratingFields(const Rating&);

/// A round with a title made of its date when none is given; returns its id. Depth "quick", "standard", "full".
base::Result<std::string> addRound(store::Project&, const base::Localized& title, std::string_view depth,
                                   const base::Date& date, std::string_view baseRound = {});
/// The current round, created (standard) on first use.
base::Result<std::string> ensureRound(store::Project&, const base::Date& today);

/// Target and date for a whole section or process at once; items with their own keep them.
base::Result<store::Done> setDefaultTarget(store::Project&, const framework::Catalogue&, std::string_view roundId,
                                           std::string_view itemId, std::optional<int> target,
                                           std::optional<base::Date> date);

/// One click: an initiative from a gap, linked to it, with a title that says something to do, phase and priority by
/// gap. Returns its id; the user's wording comes next.
base::Result<std::string> initiativeFromGap(store::Project&, const framework::Catalogue&, std::string_view roundId,
                                            std::string_view itemId);
/// Evidence linked to an answer, or to the assessor's own rating, in one command; returns the evidence's id. HandedIn
/// as commands::rateAs.
base::Result<std::string> addEvidence(store::Project&, std::string_view roundId, std::string_view itemId,
                                      store::FieldValues evidence, const std::string& assessor = {});

/// A file for an Attachment field; its bytes are stored in the same command as the record that names them.
struct Attachment {
    std::string_view field;
    std::string bytes;
    std::string name;  ///< as people know the file
};
using Attachments = std::vector<Attachment>;
/// Reads it, under the file's own name. AttachmentTooLarge, FileMissing and the like.
base::Result<Attachment> readAttachment(std::string_view field, const std::string& path);

/// Takes a finding from the list until a day, or for good, unless it gets worse; returns the row. Accepting it again
/// replaces the row. Accepting that an acceptance has expired extends the acceptance it names. NotAcceptable: what
/// says that acceptances match nothing any more.
base::Result<std::string> acceptFinding(store::Project&, const framework::Catalogue&, const exchange::Words&,
                                        const analysis::Finding&, const base::Localized& reason,
                                        const std::optional<base::Date>& until, const base::Date& today);

/// A list field of another record that names the record to be added.
struct NamedBy {
    std::string registerName;
    std::string field;
    std::string id;
};
/// Generic verbs of the register table and form and of the command line. `namedBy`: in the same step; one that is
/// gone by then is left out.
base::Result<std::string> addRecord(store::Project&, std::string_view registerName, store::FieldValues values,
                                    const Attachments& files = {}, const std::vector<NamedBy>& namedBy = {});
/// Empty id: the record of a register that has one only, made when it is not there yet.
base::Result<store::Done> setRecord(store::Project&, std::string_view registerName, std::string_view id,
                                    store::FieldValues values, const Attachments& files = {});
/// Fields of one of several records.
struct RecordChange {
    std::string registerName;
    std::string id;
    store::FieldValues values;
};
/// Several records of any registers, as one step to undo, under that label. All or none.
base::Result<store::Done> setRecords(store::Project&, const store::Label& label,
                                     const std::vector<RecordChange>& changes);
/// A person's right: takes the personal fields of the record (all unless named) out of the project for good, out of
/// the history too. Ask before: it cannot be undone. See store::Project::erase.
base::Result<store::Done> erasePersonalData(store::Project&, std::string_view registerName, std::string_view id,
                                            const std::vector<std::string>& fields = {});
base::Result<store::Done> removeRecord(store::Project&, std::string_view registerName, std::string_view id);
/// Several at once, as one step to undo; what goes with an earlier one of them is no error. All or none.
base::Result<store::Done> removeRecords(store::Project&, std::string_view registerName,
                                        const std::vector<std::string>& ids);

}  // namespace cw::commands
