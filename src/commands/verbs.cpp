#include "commands/verbs.h"

#include <algorithm>
#include <utility>

#include "analysis/assessment.h"
#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/text_util.h"
#include "commands/assessors.h"
#include "model/registers.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using framework::Catalogue;
using framework::Item;
using model::Answers;
using model::Rounds;
using model::Value;
using store::Done;
using store::Edit;
using store::FieldValues;
using store::Project;

namespace {

std::string recordTitle(const model::Snapshot& snapshot, std::string_view registerName, std::string_view id) {
    const int at = snapshot.registry().index(registerName);
    const model::Record* record = at < 0 ? nullptr : snapshot.find(at, id);
    if (record == nullptr) return {};
    const auto& spec = snapshot.registry()[at];
    const bool choice = spec[spec.titleField].type == model::FieldType::Choice;
    return (choice ? "=" : "") + snapshot.titleOf(at, *record, base::Language::ZhTw);
}

bool ratesItem(const analysis::Assessment& assessment, const Item& item) {
    return assessment.state(item.id).inScope;
}

/// Items above leaves take a target for all below them, and in Standard and Full rounds a level with a reason.
bool isAboveLeaves(const analysis::Assessment& assessment, const Item& item) {
    return assessment.score(item.id).inScope > 0;
}

Value orEmpty(const std::string& text) {
    return text.empty() ? Value{} : Value{text};
}

}  // namespace

FieldValues ratingFields(const Rating& rating) {
    FieldValues fields;
    if (rating.level) {
        fields.push_back({"level", std::int64_t{*rating.level}});
        fields.push_back({"not_applicable", Value{}});
    }
    if (rating.clearLevel) fields.push_back({"level", Value{}});
    if (rating.notApplicable) {
        fields.push_back({"not_applicable", *rating.notApplicable ? Value{true} : Value{}});
        if (*rating.notApplicable) fields.push_back({"level", Value{}});
    }
    if (rating.reason) fields.push_back({"reason", *rating.reason});
    if (rating.target) fields.push_back({"target", std::int64_t{*rating.target}});
    if (rating.clearTarget) {
        fields.push_back({"target", Value{}});
        fields.push_back({"target_date", Value{}});
    }
    if (rating.targetDate) fields.push_back({"target_date", *rating.targetDate});
    if (rating.confidence) fields.push_back({"confidence", orEmpty(*rating.confidence)});
    if (rating.note) fields.push_back({"note", *rating.note});
    if (rating.marked) fields.push_back({"marked", *rating.marked ? Value{true} : Value{}});
    if (rating.evidence) fields.push_back({"evidence", *rating.evidence});
    return fields;
}

Result<void> mayRate(const analysis::Assessment& assessment, const Item& item, const Rating& rating) {
    if (ratesItem(assessment, item)) return {};
    if (!isAboveLeaves(assessment, item)) return fail(ErrorCode::ItemNotAssessable, item.id);
    const bool rates = rating.level || rating.notApplicable.value_or(false);
    if (!rates) return {};
    const model::Record* answer = assessment.state(item.id).answer;
    const bool hasReason = rating.reason ? !base::isBlank(rating.reason->best(base::Language::ZhTw))
                                         : answer != nullptr && answer->has(Answers::Reason);
    if (!hasReason) return fail(ErrorCode::ReasonRequired, item.id);
    return {};
}

Result<Done> rate(Project& project, const Catalogue& catalogue, std::string_view roundId, std::string_view itemId,
                  const Rating& rating) {
    const Item* item = catalogue.find(itemId);
    if (item == nullptr) return fail(ErrorCode::UnknownItem, itemId);
    if (project.snapshot().find<Rounds>(roundId) == nullptr) return fail(ErrorCode::UnknownRound, roundId);
    const analysis::Assessment assessment(catalogue, project.snapshot(), roundId);
    if (auto may = mayRate(assessment, *item, rating); !may) return base::passOn(may);
    const store::Label label = rating.level ? store::Label{"rate.level", {item->id, std::to_string(*rating.level)}}
                               : rating.notApplicable ? store::Label{"rate.not_applicable", {item->id}}
                               : rating.target
                                   ? store::Label{"rate.target", {item->id, std::to_string(*rating.target)}}
                                   : store::Label{"rate.details", {item->id}};
    return project.execute(label, [&](Edit& edit) -> Result<void> {
        FieldValues fields = ratingFields(rating);
        fields.push_back({"round", std::string(roundId)});
        fields.push_back({"item", item->id});
        auto done = edit.put(Answers::kName, std::move(fields));
        if (!done) return base::passOn(done);
        return {};
    });
}

Result<std::string> addRound(Project& project, const base::Localized& title, std::string_view depth,
                             const base::Date& date, std::string_view baseRound) {
    base::Localized name = title;
    if (name.empty()) name = {"Assessment " + date.iso(), date.display(base::Language::ZhTw) + "評估"};
    std::string id;
    auto done = project.execute({"round.add", {name.best(base::Language::ZhTw)}}, [&](Edit& edit) -> Result<void> {
        FieldValues fields{
            {"title", name}, {"depth", std::string(depth)}, {"date", date}, {"status", std::string("open")}};
        if (!baseRound.empty()) fields.push_back({"base", std::string(baseRound)});
        auto added = edit.add(Rounds::kName, std::move(fields));
        if (!added) return base::passOn(added);
        id = *added;
        return {};
    });
    if (!done) return base::passOn(done);
    return id;
}

Result<std::string> ensureRound(Project& project, const base::Date& today) {
    const std::string current = analysis::currentRound(project.snapshot());
    if (!current.empty()) {
        const auto* round = project.snapshot().find<Rounds>(current);
        if (round != nullptr && round->text(Rounds::Status) != "closed") return current;
    }
    return addRound(project, {}, "standard", today, current);
}

Result<Done> setDefaultTarget(Project& project, const Catalogue& catalogue, std::string_view roundId,
                              std::string_view itemId, std::optional<int> target, std::optional<base::Date> date) {
    Rating rating;
    rating.target = target;
    rating.clearTarget = !target;
    rating.targetDate = date;
    return rate(project, catalogue, roundId, itemId, rating);
}

Result<std::string> addEvidence(Project& project, std::string_view roundId, std::string_view itemId,
                                FieldValues evidence, const std::string& assessor) {
    const std::string round(roundId);
    const std::string item(itemId);
    const std::string_view registerName = assessor.empty() ? Answers::kName : model::AssessorRatings::kName;
    const int field =
        assessor.empty() ? static_cast<int>(Answers::Evidence) : static_cast<int>(model::AssessorRatings::Evidence);
    std::vector<std::string> key{round, item};
    FieldValues link{{"round", round}, {"item", item}};
    if (!assessor.empty()) {
        if (auto may = notHandedIn(project.snapshot(), round, assessor, item); !may) return base::passOn(may);
        key.push_back(assessor);
        link.push_back({"assessor", assessor});
    }
    std::string id;
    auto done = project.execute({"evidence.add", {std::string(itemId)}}, [&](Edit& edit) -> Result<void> {
        auto added = edit.add(model::Evidence::kName, std::move(evidence));
        if (!added) return base::passOn(added);
        id = *added;
        const auto* rating =
            edit.snapshot().find(edit.snapshot().registry().index(registerName), base::keyedId(registerName, key));
        model::List linked = rating == nullptr ? model::List{} : rating->list(field);
        linked.push_back(id);
        link.push_back({"evidence", std::move(linked)});
        auto put = edit.put(registerName, std::move(link));
        if (!put) return base::passOn(put);
        return {};
    });
    if (!done) return base::passOn(done);
    return id;
}

namespace {

Result<void> attach(Edit& edit, const Attachments& files, FieldValues& values) {
    for (const Attachment& file : files) {
        auto value = edit.attach(file.bytes, file.name);
        if (!value) return base::passOn(value);
        values.push_back({file.field, std::move(*value)});
    }
    return {};
}

}  // namespace

Result<Attachment> readAttachment(std::string_view field, const std::string& path) {
    auto bytes = base::os::readFile(path, store::kAttachmentLimit);
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return fail(ErrorCode::AttachmentTooLarge, path, std::to_string(store::kAttachmentLimit >> 20) + " MB");
    if (!bytes) return base::passOn(bytes);
    return Attachment{field, std::move(*bytes), base::os::fileName(path)};
}

namespace {

/// The record's list field takes the id in; a record that is gone is left out.
Result<void> nameIn(Edit& edit, const NamedBy& place, const std::string& id) {
    const auto& registry = edit.snapshot().registry();
    const auto* spec = registry.find(place.registerName);
    if (spec == nullptr) return fail(ErrorCode::UnknownRegister, place.registerName);
    const auto* record = edit.snapshot().find(registry.index(place.registerName), place.id);
    const int field = spec->field(place.field);
    if (record == nullptr || field < 0) return {};
    auto ids = record->list(field);
    ids.push_back(id);
    return edit.set(place.registerName, place.id, {{(*spec)[field].id, Value{std::move(ids)}}});
}

}  // namespace

Result<std::string> addRecord(Project& project, std::string_view registerName, FieldValues values,
                              const Attachments& files, const std::vector<NamedBy>& namedBy) {
    if (project.snapshot().registry().find(registerName) == nullptr)
        return fail(ErrorCode::UnknownRegister, registerName);
    std::string id;
    // The title of what is added is in the values; the label shows it.
    const auto& spec = *project.snapshot().registry().find(registerName);
    std::string title;
    for (const auto& [field, value] : values) {
        if (field != spec[spec.titleField].id) continue;
        if (const auto* localized = std::get_if<base::Localized>(&value))
            title = localized->best(base::Language::ZhTw);
        if (const auto* text = std::get_if<std::string>(&value)) title = *text;
    }
    auto done =
        project.execute({"record.add", {"@" + std::string(registerName), title}}, [&](Edit& edit) -> Result<void> {
            if (auto attached = attach(edit, files, values); !attached) return attached;
            auto added = edit.add(registerName, std::move(values));
            if (!added) return base::passOn(added);
            id = *added;
            for (const auto& place : namedBy)
                if (auto named = nameIn(edit, place, id); !named) return named;
            return {};
        });
    if (!done) return base::passOn(done);
    return id;
}

Result<Done> setRecord(Project& project, std::string_view registerName, std::string_view id, FieldValues values,
                       const Attachments& files) {
    if (project.snapshot().registry().find(registerName) == nullptr)
        return fail(ErrorCode::UnknownRegister, registerName);
    const std::string title = recordTitle(project.snapshot(), registerName, id);
    std::string field;
    if (values.size() + files.size() == 1)
        field = "." + std::string(values.empty() ? files.front().field : values.front().field);
    store::Label label{field.empty() ? "record.set_many" : "record.set", {"@" + std::string(registerName), title}};
    if (!field.empty()) label.args.push_back(field);
    return project.execute(std::move(label), [&](Edit& edit) -> Result<void> {
        if (auto attached = attach(edit, files, values); !attached) return attached;
        if (!id.empty()) return edit.set(registerName, id, std::move(values));
        auto put = edit.put(registerName, std::move(values));
        if (!put) return base::passOn(put);
        return {};
    });
}

Result<Done> setRecords(Project& project, const store::Label& label, const std::vector<RecordChange>& changes) {
    for (const auto& change : changes)
        if (project.snapshot().registry().find(change.registerName) == nullptr)
            return fail(ErrorCode::UnknownRegister, change.registerName);
    return project.execute(label, [&](Edit& edit) -> Result<void> {
        for (const auto& change : changes)
            if (auto done = edit.set(change.registerName, change.id, change.values); !done) return done;
        return {};
    });
}

Result<Done> erasePersonalData(Project& project, std::string_view registerName, std::string_view id,
                               const std::vector<std::string>& fields) {
    return project.erase(registerName, id, fields);
}

Result<Done> removeRecord(Project& project, std::string_view registerName, std::string_view id) {
    if (project.snapshot().registry().find(registerName) == nullptr)
        return fail(ErrorCode::UnknownRegister, registerName);
    return project.execute(
        {"record.remove", {"@" + std::string(registerName), recordTitle(project.snapshot(), registerName, id)}},
        [&](Edit& edit) { return edit.remove(registerName, id); });
}

Result<Done> removeRecords(Project& project, std::string_view registerName, const std::vector<std::string>& ids) {
    const int index = project.snapshot().registry().index(registerName);
    if (index < 0) return fail(ErrorCode::UnknownRegister, registerName);
    if (ids.size() == 1) return removeRecord(project, registerName, ids.front());
    return project.execute({"record.remove_many", {"@" + std::string(registerName), std::to_string(ids.size())}},
                           [&](Edit& edit) -> Result<void> {
                               for (const auto& id : ids) {
                                   if (edit.snapshot().find(index, id) == nullptr) continue;
                                   if (auto removed = edit.remove(registerName, id); !removed) return removed;
                               }
                               return {};
                           });
}

}  // namespace cw::commands
