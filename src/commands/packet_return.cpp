#include "commands/packet_return.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/sha256.h"
#include "base/text_util.h"
#include "model/registers.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using exchange::ImportPlan;
using exchange::PacketReview;
using exchange::RowState;
using model::Departments;
using model::Packets;
using model::Record;
using model::RegisterSpec;
using model::Snapshot;
using model::Value;
using State = ReturnedFile::State;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kFileLimit = 50ull << 20;
constexpr std::size_t kNameLimit = 100;
const base::Date kUnixBegins = *base::Date::of(1970, 1, 1);
constexpr std::int64_t kSecondNs = 1'000'000'000, kDayNs = std::int64_t{86'400} * kSecondNs;

/// What a department may have saved a workbook as; what of these is none we can read says so.
bool looksLikeTable(const fs::path& path) {
    const std::string name = path.filename().string();
    if (name.starts_with('.') || name.starts_with("~$")) return false;  // locks of office programs
    const std::string end = base::lower(path.extension().string());
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{".xlsx", ".xlsm", ".xls", ".ods", ".fods", ".csv"},
        [&](std::string_view known) { return end == known; });
}

void refuse(ReturnedFile& file, base::Error why) {
    file.state = State::Refused;
    file.why = std::move(why);
}

/// Why the file is none of this project's packets; nothing: it is one.
std::optional<base::Error> whyNot(const Snapshot& snapshot, const std::string& projectId, const ReturnedFile& file) {
    if (!file.mark) return base::Error{ErrorCode::PacketUnmarked, {file.fileName}};
    if (file.mark->project != projectId) return base::Error{ErrorCode::PacketForeign, {file.fileName}};
    const Record* packet = snapshot.find<Packets>(file.mark->packet);
    if (packet == nullptr || packet->text(Packets::Department) != file.mark->department)
        return base::Error{ErrorCode::PacketUnknown, {file.fileName, file.mark->packet}};
    return std::nullopt;
}

ReturnedFile readOne(const Snapshot& snapshot, const std::string& projectId, const std::string& path,
                     const exchange::Words& words) {
    ReturnedFile file{.path = path, .fileName = base::os::fileName(path)};
    const auto stamp = base::os::stampOf(path);
    if (stamp) {
        file.savedNs = stamp->mtimeNs;
        file.savedOn = kUnixBegins.addDays(static_cast<int>(stamp->mtimeNs / kDayNs));
    }
    const auto bytes = base::os::readFile(path, kFileLimit);
    if (!bytes) {
        refuse(file, bytes.error().code == ErrorCode::FileTooLarge
                         ? base::Error{ErrorCode::TableRefused, {file.fileName, "> 50 MB"}}
                         : bytes.error());
        return file;
    }
    file.digest = base::sha256Hex(*bytes);
    auto source = exchange::readSource(*bytes, {.fileName = file.fileName}, snapshot.registry());
    if (!source) {
        refuse(file, source.error());
        return file;
    }
    const auto mark = exchange::packetMark(*source);
    if (!mark) {
        refuse(file, mark.error());
        return file;
    }
    file.mark = *mark;
    if (auto why = whyNot(snapshot, projectId, file)) {
        refuse(file, std::move(*why));
        return file;
    }
    file.reply = exchange::packetReply(*source, words);
    const Record& packet = *snapshot.find<Packets>(file.mark->packet);
    file.baseName = packet.text(Packets::Base);
    if (packet.text(Packets::ReturnedDigest) == file.digest) file.state = State::TakenBefore;
    file.hasEarlier = packet.has(Packets::ReturnedDigest);
    // What the workbook says of itself goes before what a mail program or a copy made of the file's time.
    if (source->savedAt && *source->savedAt <= file.savedNs / kSecondNs + kDayNs / kSecondNs) {
        file.savedNs = *source->savedAt * kSecondNs;
        file.savedOn = kUnixBegins.addDays(static_cast<int>(file.savedNs / kDayNs));
    }
    file.source = std::make_shared<const exchange::Source>(std::move(*source));
    return file;
}

/// The day that the department wrote, then when the workbook was saved.
bool isNewer(const ReturnedFile& file, const ReturnedFile& other) {
    return std::pair(file.returnedOn(), file.savedNs) > std::pair(other.returnedOn(), other.savedNs);
}

/// Of several files of one packet the newest counts; of equal bytes the first.
void settleTwins(std::vector<ReturnedFile>& files) {
    std::map<std::string, ReturnedFile*> newest;
    for (ReturnedFile& file : files) {
        if (!file.isUsable()) continue;
        const auto [at, fresh] = newest.emplace(file.mark->packet, &file);
        if (fresh) continue;
        ReturnedFile* older = &file;
        if (isNewer(file, *at->second) && file.digest != at->second->digest) std::swap(older, at->second);
        older->state = State::Older;
    }
    for (ReturnedFile& file : files)
        if (file.state == State::Older) file.newer = newest.at(file.mark->packet)->fileName;
}

exchange::PacketCompare compareOf(const ReturnedFile& file, const model::ItemFits& itemFits,
                                  const std::function<bool()>& cancelled) {
    return {.department = file.mark->department,
            .takenBefore = file.state == State::TakenBefore,
            .itemFits = itemFits,
            .cancelled = cancelled,
            .taken = file.taken,
            .packet = file.mark->packet};
}

const store::FieldChange* changeOf(const std::vector<store::FieldChange>& changes, std::string_view registerName,
                                   std::string_view id, std::string_view field) {
    const auto found = std::ranges::find_if(changes, [&](const store::FieldChange& each) {
        return each.registerName == registerName && each.id == id && each.field == field;
    });
    return found == changes.end() ? nullptr : &*found;
}

void noteTaken(const model::Registry& registry, const std::vector<store::FieldChange>& changes,
               exchange::TakenValues& taken) {
    for (const store::FieldChange& change : changes) {
        const int index = registry.index(change.registerName);
        if (index < 0 || change.registerName == Packets::kName || change.op == model::Op::Remove) continue;
        const int field = registry[index].field(change.field);
        if (field >= 0) taken[{index, change.id, field}].push_back({change.before, change.after});
    }
}

/// What the packet's record said of its takings before a step that made it say what it said after; nothing: the step
/// is none of them. Files of earlier versions of this program are known by their digest alone.
class TakingTrail {
public:
    TakingTrail(const RegisterSpec& spec, const Record& packet) : m_id(packet.id) {
        for (const int field : {Packets::ReturnedDigest, Packets::Takings})
            m_said.emplace_back(spec[field].id, packet.at(field));
    }
    bool isAtItsBegin() const {
        return std::ranges::none_of(m_said, [](const auto& each) { return model::isSet(each.second); });
    }
    /// Goes back over the step, if it is one.
    bool goBack(const std::vector<store::FieldChange>& step) {
        std::vector<std::pair<std::string_view, Value>> before = m_said;
        bool any = false;
        for (auto& [field, value] : before)
            if (const auto* change = changeOf(step, Packets::kName, m_id, field)) {
                if (change->after != value) return false;
                value = change->before;
                any = true;
            }
        if (any) m_said = std::move(before);
        return any;
    }

private:
    std::string m_id;
    std::vector<std::pair<std::string_view, Value>> m_said;
};

void set(exchange::PlannedRow& row, const Record& packet, int field, Value value) {
    if (packet.at(field) != value) row.differences.push_back({field, packet.at(field), std::move(value)});
}

}  // namespace

base::Date ReturnedFile::returnedOn() const {
    return reply.on && *reply.on <= savedOn.addDays(1) ? *reply.on : savedOn;
}

Result<std::vector<std::string>> tablesIn(const std::vector<std::string>& paths) {
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            if (!base::os::exists(path)) return fail(ErrorCode::FileMissing, path);
            files.push_back(path);
            continue;
        }
        std::vector<std::string> found;
        for (fs::directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
            std::error_code ignored;
            if (at->is_regular_file(ignored) && looksLikeTable(at->path())) found.push_back(at->path().string());
        }
        if (error) return fail(ErrorCode::FileNotReadable, path, error.message());
        std::ranges::sort(found);
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

std::vector<ReturnedFile> readReturned(const Snapshot& snapshot, const std::string& projectId,
                                       const std::vector<std::string>& files, const exchange::Words& words,
                                       const std::function<bool()>& cancelled) {
    std::vector<ReturnedFile> all;
    for (const std::string& path : files) {
        if (cancelled && cancelled()) break;
        all.push_back(readOne(snapshot, projectId, path, words));
    }
    settleTwins(all);
    return all;
}

Result<exchange::TakenValues> takenEarlier(const store::Project& project, std::string_view packetId) {
    exchange::TakenValues taken;
    const auto& registry = project.snapshot().registry();
    const Record* packet = project.snapshot().find<Packets>(packetId);
    if (packet == nullptr) return taken;
    const auto ids = project.historyOf(Packets::kName, packetId);
    if (!ids) return base::passOn(ids);
    const auto history = project.history();
    if (!history) return base::passOn(history);
    // Back from what the packet's record says now: what was undone said something else since.
    TakingTrail trail(registry[registry.index(Packets::kName)], *packet);
    std::vector<std::int64_t> steps;
    for (const std::string& id : *ids) {
        if (trail.isAtItsBegin()) break;
        const auto entry = std::ranges::find(*history, id, &store::HistoryEntry::id);
        if (entry == history->end() || entry->kind != store::EntryKind::Import) continue;
        const auto changes = project.changesOf(entry->seq);
        if (!changes) return base::passOn(changes);
        if (!trail.goBack(*changes)) continue;
        for (const store::HistoryEntry& part : *history) {  // a very large file is taken in parts
            const bool same = part.seq == entry->seq || (!entry->batch.empty() && part.batch == entry->batch);
            if (same && part.kind == store::EntryKind::Import) steps.push_back(part.seq);
        }
    }
    std::ranges::sort(steps);
    for (const std::int64_t step : steps) {
        const auto changes = project.changesOf(step);
        if (!changes) return base::passOn(changes);
        noteTaken(registry, *changes, taken);
    }
    return taken;
}

Result<PacketReview> reviewReturned(const Snapshot& snapshot, const ReturnedFile& file, std::string_view base,
                                    const model::ItemFits& itemFits, const exchange::Words& words,
                                    base::IdSource& ids, const std::function<bool()>& cancelled) {
    exchange::Source handedOut;
    if (!base.empty()) {
        auto source = exchange::readSource(base, {.fileName = file.fileName}, snapshot.registry());
        if (!source) return base::passOn(source);
        handedOut = std::move(*source);
    }
    return exchange::reviewPacket(snapshot, handedOut, *file.source, compareOf(file, itemFits, cancelled), words,
                                  ids);
}

Result<ImportPlan> planReturned(const Snapshot& snapshot, const ReturnedFile& file, const PacketReview& review,
                                const model::ItemFits& itemFits, const exchange::Words& words, base::IdSource& ids,
                                const std::function<bool()>& cancelled) {
    auto plan =
        exchange::planPacket(snapshot, *file.source, review, compareOf(file, itemFits, cancelled), words, ids);
    if (!plan) return plan;
    const Record* packet = snapshot.find<Packets>(file.mark->packet);
    if (packet == nullptr) return fail(ErrorCode::PacketUnknown, file.fileName, file.mark->packet);
    const bool again = file.state == State::TakenBefore;
    const bool takes = plan->changes();
    const bool decided = std::ranges::any_of(review.rows, [](const exchange::PacketRow& row) {
        return std::ranges::any_of(row.differences, &exchange::PacketDifference::decided);
    });
    if (again && !takes && !decided) return plan;
    auto open = static_cast<std::int64_t>(exchange::openPoints(review, *plan));
    if (again && packet->has(Packets::Takings))  // the same file settles points and opens none
        open = std::min(open, packet->integer(Packets::OpenPoints).value_or(0));
    exchange::PlannedRow note;
    note.table = static_cast<int>(plan->tables.size());
    note.id = packet->id;
    note.state = RowState::Changed;
    set(note, *packet, Packets::OpenPoints, open == 0 ? Value{} : Value{open});
    if (takes || !again) set(note, *packet, Packets::Takings, packet->integer(Packets::Takings).value_or(0) + 1);
    if (!again) set(note, *packet, Packets::ReturnedOn, file.returnedOn());
    std::string by = file.reply.by;
    std::ranges::replace_if(
        by, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    if (!again && !by.empty() && base::codePoints(by) <= kNameLimit) set(note, *packet, Packets::ReturnedBy, by);
    if (!again) set(note, *packet, Packets::ReturnedDigest, file.digest);
    if (note.differences.empty()) return plan;
    exchange::TableUse use;
    use.name = file.fileName;
    use.registerIndex = snapshot.registry().index(Packets::kName);
    plan->tables.push_back(std::move(use));
    plan->rows.push_back(std::move(note));
    return plan;
}

ImportRows takingIn(const Snapshot& snapshot, const ReturnedFile& file, base::Language language) {
    const Record* department = snapshot.find<Departments>(file.mark->department);
    const std::string name =
        department == nullptr ? file.fileName : department->localized(Departments::Name).best(language);
    return {.skipBadRows = true, .label = store::Label{"packet.take", {name}}};
}

}  // namespace cw::commands
