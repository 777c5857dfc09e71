#include "exchange/zip_archive.h"

#include <sys/stat.h>
#include <zip.h>

#include <array>

#include "base/error_codes.h"
#include "exchange/csv.h"

namespace cw::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::int64_t kEntries = 1'000;
constexpr std::uint64_t kRatio = 100;
constexpr std::uint64_t kRatioFrom = 10u << 20;

bool isSafeName(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos) return false;
    if (name.find(':') != std::string_view::npos || name.find('\0') != std::string_view::npos) return false;
    std::size_t from = 0;
    while (from <= name.size()) {
        const auto end = std::min(name.find('/', from), name.size());
        if (name.substr(from, end - from) == "..") return false;
        from = end + 1;
    }
    return true;
}

bool isLink(zip_t* archive, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return true;
    return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

}  // namespace

struct ZipReader::State {
    std::string fileName;
    Archive archive;
    std::map<std::string, zip_stat_t, std::less<>> entries;
    std::uint64_t left = Limits::kFile;
};

ZipReader::ZipReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader&&) noexcept = default;

Result<ZipReader> ZipReader::open(std::string_view bytes, const std::string& fileName) {
    auto state = std::make_unique<State>();
    state->fileName = fileName;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr) return fail(ErrorCode::TableDamaged, fileName, "zip");
    state->archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!state->archive) {
        zip_source_free(source);
        return fail(ErrorCode::TableDamaged, fileName, "zip");
    }
    zip_t* archive = state->archive.get();
    const std::int64_t count = zip_get_num_entries(archive, 0);
    if (count < 0 || count > kEntries) return fail(ErrorCode::TableRefused, fileName, "zip: entries");
    std::uint64_t unpacked = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        if (zip_stat_index(archive, index, 0, &about) != 0) return fail(ErrorCode::TableDamaged, fileName, "zip");
        const std::string name = (about.valid & ZIP_STAT_NAME) != 0 ? about.name : "";
        if (!isSafeName(name)) return fail(ErrorCode::TableRefused, fileName, "zip: " + name.substr(0, 80));
        if (isLink(archive, index)) return fail(ErrorCode::TableRefused, fileName, "zip: link");
        if ((about.valid & ZIP_STAT_SIZE) == 0) return fail(ErrorCode::TableRefused, fileName, "zip: size");
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
            return fail(ErrorCode::TableRefused, fileName, "zip: password");
        if (about.size > Limits::kFile - unpacked) return fail(ErrorCode::TableRefused, fileName, "zip: > 200 MB");
        unpacked += about.size;
        if (!state->entries.emplace(name, about).second)
            return fail(ErrorCode::TableRefused, fileName, "zip: " + name.substr(0, 80));
    }
    if (unpacked > kRatioFrom && unpacked / kRatio > bytes.size())
        return fail(ErrorCode::TableRefused, fileName, "zip: ratio");
    return ZipReader(std::move(state));
}

bool ZipReader::has(std::string_view name) const {
    return m_state->entries.contains(name);
}

std::vector<std::string> ZipReader::names() const {
    std::vector<std::string> all(m_state->entries.size());
    for (const auto& [name, about] : m_state->entries) all[about.index] = name;
    return all;
}

Result<std::string> ZipReader::read(std::string_view name) {
    const auto entry = m_state->entries.find(name);
    if (entry == m_state->entries.end()) return fail(ErrorCode::TableDamaged, m_state->fileName, name);
    if (entry->second.size > m_state->left) return fail(ErrorCode::TableRefused, m_state->fileName, "zip: > 200 MB");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(m_state->archive.get(), entry->second.index, 0), &zip_fclose);
    if (!file) return fail(ErrorCode::TableDamaged, m_state->fileName, name);
    std::string bytes;
    bytes.reserve(entry->second.size);
    std::array<char, 65536> buffer{};
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0) return fail(ErrorCode::TableDamaged, m_state->fileName, name);
        if (got == 0) break;
        // The declared size is only a claim.
        if (static_cast<std::uint64_t>(got) > entry->second.size - bytes.size())
            return fail(ErrorCode::TableRefused, m_state->fileName, "zip: size");
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
    m_state->left -= bytes.size();
    return bytes;
}

namespace {

Result<std::string> sourceBytes(zip_source_t* source) {
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return fail(ErrorCode::Internal, "zip");
    std::string bytes(about.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got < 0 || static_cast<std::size_t>(got) != bytes.size()) return fail(ErrorCode::Internal, "zip");
    return bytes;
}

bool addEntry(zip_t* archive, const std::string& name, const std::string& bytes) {
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (source == nullptr) return false;
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    constexpr time_t kMoment = 315619200;  // 1980-01-02: the same content gives the same bytes
    return zip_set_file_compression(archive, at, name == "mimetype" ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_mtime(archive, at, kMoment, 0) == 0;
}

}  // namespace

Result<std::string> packed(const std::vector<std::pair<std::string, std::string>>& entries) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (target == nullptr) return fail(ErrorCode::Internal, "zip");
    Archive archive(zip_open_from_source(target, ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target);
        return fail(ErrorCode::Internal, "zip");
    }
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> keep(target, &zip_source_free);
    for (const auto& [name, bytes] : entries)
        if (!addEntry(archive.get(), name, bytes)) return fail(ErrorCode::Internal, "zip");
    if (zip_close(archive.get()) != 0) return fail(ErrorCode::Internal, "zip");
    [[maybe_unused]] zip_t* closed = archive.release();
    return sourceBytes(target);
}

}  // namespace cw::exchange
