#include "store/file_check.h"

#include <charconv>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/sha256.h"
#include "store/canonical.h"
#include "store/meta.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using sqlite::Connection;
using sqlite::Statement;

namespace {

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeaderSize = 100;
constexpr std::int64_t kSchemaRows = 4096;  ///< many times ours; a hostile schema is not read to its end
constexpr std::int64_t kLastEntry = 1'000'000'000'000;

std::uint32_t big32(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::string hex(std::uint32_t value) {
    char buffer[8];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, 16).ptr;
    return "0x" + std::string(buffer, end);
}

/// Page size, page count and encoding must be plausible and agree with the size of the file.
bool isWhole(std::string_view header, std::uint64_t size) {
    std::uint32_t page = static_cast<std::uint32_t>(static_cast<unsigned char>(header[16])) << 8 |
                         static_cast<unsigned char>(header[17]);
    if (page == 1) page = 65536;
    if (page < 512 || page > 65536 || (page & (page - 1)) != 0) return false;
    const std::uint32_t pages = big32(header, 28);
    const bool countValid = big32(header, 24) == big32(header, 92);
    if (countValid && std::uint64_t{pages} * page != size) return false;
    return size % page == 0 && big32(header, 56) == 1;
}

/// A checked file holds no code that could run for long; this is the second net, generous for slow machines.
std::chrono::milliseconds deadlineFor(Connection& connection) {
    const auto bytes = connection.pragma("page_count") * connection.pragma("page_size");
    return std::chrono::seconds(20) + std::chrono::milliseconds(bytes / 2000);
}

std::string firstDifference(const std::vector<SchemaRow>& have, const std::vector<SchemaRow>& want) {
    for (std::size_t i = 0; i < have.size(); ++i)
        if (i >= want.size() || have[i] != want[i]) return have[i].type + " " + have[i].name;
    return have.size() < want.size() ? want[have.size()].type + " " + want[have.size()].name : "";
}

base::Arg damageArg(Damage what) {
    switch (what) {
        case Damage::CutOff:
            return {"truncated", CW_TEXT("error", "it is cut off")};
        case Damage::Pages:
            return {"quick_check", CW_TEXT("error", "its pages do not fit together")};
        case Damage::References:
            return {"references", CW_TEXT("error", "it refers to records that are not there")};
        case Damage::History:
            return {"history", CW_TEXT("error", "its history does not hold together")};
        case Damage::Digest:
            return {"digest", CW_TEXT("error", "its content is not what was saved")};
        case Damage::Attachment:
            break;
    }
    return {"attachment", CW_TEXT("error", "an attachment is not what was stored")};
}

}  // namespace

base::Failure damaged(std::string_view place, Damage what) {
    return fail(ErrorCode::FileDamaged, place, damageArg(what));
}

Result<int> checkHeader(const std::string& path, int latest) {
    const auto stamp = base::os::stampOf(path);
    if (!stamp) return passOn(stamp);
    if (stamp->size == 0) return fail(ErrorCode::FileEmpty, path);
    if (stamp->size > kFileLimit) return fail(ErrorCode::FileTooLarge, path, "2 GB");
    const auto header = base::os::readHead(path, kHeaderSize);
    if (!header) return passOn(header);
    if (!std::string_view(*header).starts_with(kMagic)) return fail(ErrorCode::FileNotProject, path);
    if (header->size() < kHeaderSize) return damaged(path, Damage::CutOff);
    const std::uint32_t application = big32(*header, 68);
    if (application != kApplicationId) return fail(ErrorCode::FileForeign, path, hex(application));
    const auto version = static_cast<std::int32_t>(big32(*header, 60));
    if (version > latest) return fail(ErrorCode::FileNewer, path, std::to_string(version), std::to_string(latest));
    if (version < 1) return fail(ErrorCode::FileSchemaUnknown, path, "user_version " + std::to_string(version));
    if (!isWhole(*header, stamp->size)) return damaged(path, Damage::CutOff);
    return version;
}

void beginSchemaStage(Connection& connection) {
    connection.setDeadline(std::chrono::seconds(1));
}

void beginContentStage(Connection& connection) {
    connection.setDeadline(deadlineFor(connection));
}

Result<void> checkDatabase(Connection& connection, SchemaBook& book, int version, const std::string& place,
                           const std::function<void()>& schemaKnown) {
    beginSchemaStage(connection);
    const sqlite::ReadTransaction once(connection);
    connection.restrictToReading(true);
    // The schema first: whatever else might run for long or do something would have to stand in it.
    auto schema = readSchema(connection, kSchemaRows);
    if (!book.isSchema(version, schema))
        return fail(ErrorCode::FileSchemaUnknown, place, firstDifference(schema, book.version(version).rows));
    beginContentStage(connection);
    book.learn(version, std::move(schema), connection);
    if (schemaKnown) schemaKnown();
    {
        Statement check(connection.handle(), "PRAGMA quick_check(1)");
        if (!check.step() || check.text(0) != "ok") return damaged(place, Damage::Pages);
    }
    {
        Statement check(connection.handle(), "PRAGMA foreign_key_check");
        if (check.step()) return damaged(place, Damage::References);
    }
    {
        // Numbers that a new entry could not follow; an honest history never comes near.
        Statement last(connection.handle(), "SELECT min(seq), max(seq) FROM history");
        if (!last.step() || last.integer(0) < 0 || last.integer(1) > kLastEntry)
            return damaged(place, Damage::History);
    }
    connection.clearDeadline();
    connection.restrictToReading(false);
    return {};
}

Result<void> checkDigest(Connection& connection, const std::string& digest, const std::string& place) {
    if (Meta(connection).get(meta::kDigest) != digest) return damaged(place, Damage::Digest);
    return {};
}

base::Result<std::string> attachmentIn(sqlite::Connection& connection, std::string_view value) {
    return sqlite::guarded(connection.path(), [&]() -> base::Result<std::string> {
        const std::string_view hash = value.substr(0, value.find('/'));
        auto select = connection.cached("SELECT bytes FROM blobs WHERE hash = ?1");
        select->bind(1, hash);
        if (!select->step()) return base::fail(base::ErrorCode::FileMissing, value);
        std::string bytes(select->blob(0));
        if (base::sha256Hex(bytes) != hash) return damaged(value, Damage::Attachment);
        return bytes;
    });
}

}  // namespace cw::store
