#include "exchange/support.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <zip.h>

#include <cstdlib>
#include <map>
#include <pugixml.hpp>
#include <tuple>

#include "model/value_text.h"

namespace cw::test {

using exchange::ImportPlan;
using exchange::RowState;

namespace {

/// Translations as they stand in the .ts file.
class TsTexts final : public base::Texts {
public:
    TsTexts() : Texts(base::Language::ZhTw) {
        pugi::xml_document file;
        file.load_file(CW_SOURCE_DIR "/translations/citywright_zh_TW.ts");
        for (const auto& context : file.child("TS").children("context"))
            for (const auto& message : context.children("message")) {
                std::string text = message.child("translation").child_value();
                if (text.empty()) text = message.child("translation").child("numerusform").child_value();
                m_texts[{context.child("name").child_value(), message.child("source").child_value(),
                         message.child("comment").child_value()}] = text;
            }
    }

protected:
    std::string lookup(const base::Msg& msg, std::int64_t) const override {
        const auto found = m_texts.find({msg.context, msg.source, msg.comment == nullptr ? "" : msg.comment});
        return found == m_texts.end() || found->second.empty() ? msg.source : found->second;
    }

private:
    std::map<std::tuple<std::string, std::string, std::string>, std::string> m_texts;
};

}  // namespace

exchange::Words words() {
    static const base::EnglishTexts english;
    static const TsTexts chinese;
    return {english, chinese};
}

ImportPlan Desk::plan(std::string_view bytes, const std::string& registerName, exchange::ImportOptions options,
                      const std::string& fileName) {
    const auto source = must(exchange::readSource(bytes, {.fileName = fileName}, model::registry()));
    options.registerIndex = registerName == "all" ? -1 : model::registry().index(registerName);
    if (!options.itemFits) options.itemFits = setupIn(folder).environment.itemFits;
    return must(exchange::planImport(snapshot(), source, options, words(), *ids));
}

ImportPlan Desk::take(std::string_view bytes, const std::string& registerName, exchange::ImportOptions options,
                      const std::string& fileName) {
    auto made = plan(bytes, registerName, std::move(options), fileName);
    if (made.count(RowState::Bad) != 0) throw std::runtime_error(summary(made));
    must(commands::importRows(project, made));
    return made;
}

std::string Desk::add(std::string_view registerName, store::FieldValues values) {
    std::string id;
    must(project.execute({"record.add", {"@" + std::string(registerName), ""}},
                         [&](store::Edit& edit) -> base::Result<void> {
                             auto added = edit.add(registerName, std::move(values));
                             if (!added) return base::passOn(added);
                             id = *added;
                             return {};
                         }));
    return id;
}

const model::Record& Desk::titled(std::string_view registerName, std::string_view title) const {
    const int index = snapshot().registry().index(registerName);
    const model::Record* found = nullptr;
    for (const auto& record : snapshot().table(index))
        for (const auto language : base::kLanguages)
            if (snapshot().titleOf(index, record, language) == title) {
                if (found != nullptr && found != &record) throw std::runtime_error("twice: " + std::string(title));
                found = &record;
            }
    if (found == nullptr) throw std::runtime_error("no record " + std::string(title));
    return *found;
}

void fillRandom(Desk& desk, std::uint64_t seed, int commands) {
    RandomCommands random(seed);
    for (int i = 0; i < commands; ++i) random.run(desk.project);
}

void complete(Desk& desk) {
    must(desk.project.execute({"record.set_many", {"@needs", ""}}, [&](store::Edit& edit) -> base::Result<void> {
        int number = 0;
        for (int i = 0; i < model::registry().count(); ++i) {
            const auto& spec = model::registry()[i];
            const model::Snapshot now = edit.snapshot();
            for (const auto& record : now.table(i)) {
                store::FieldValues values;
                for (std::size_t f = 0; f < spec.fields.size(); ++f) {
                    const int at = static_cast<int>(f);
                    if (record.has(at)) continue;
                    if (model::isSet(spec.fields[f].defaultValue))
                        values.push_back({spec.fields[f].id, spec.fields[f].defaultValue});
                    else if (at == spec.refField || at == spec.ordered)
                        values.push_back({spec.fields[f].id, "V" + std::to_string(++number)});
                }
                if (auto set = edit.set(spec.name, record.id, std::move(values)); !set) return set;
            }
        }
        return {};
    }));
}

std::vector<int> allRegisters() {
    std::vector<int> all;
    for (int i = 0; i < model::registry().count(); ++i) all.push_back(i);
    return all;
}

exchange::Exported exported(const model::Snapshot& snapshot, const std::vector<int>& registers,
                            const exchange::ExportOptions& options) {
    return must(exchange::exportRegisters(snapshot, registers, options, words()));
}

std::string counts(const ImportPlan& plan) {
    return std::to_string(plan.count(RowState::Added)) + " added, " + std::to_string(plan.count(RowState::Changed)) +
           " changed, " + std::to_string(plan.count(RowState::Unchanged)) + " unchanged, " +
           std::to_string(plan.count(RowState::Bad)) + " bad";
}

std::string summary(const ImportPlan& plan) {
    std::string text = counts(plan);
    int shown = 0;
    for (const auto& row : plan.rows) {
        const auto& spec = model::registry()[plan.tables[static_cast<std::size_t>(row.table)].registerIndex];
        if (row.state == RowState::Unchanged || ++shown > 5) continue;
        text += "\n" + std::string(spec.name) + " row " + std::to_string(row.row);
        for (const auto& problem : row.problems)
            text += "\n  " + std::to_string(problem.column) + " “" + problem.value.substr(0, 80) + "” " +
                    words().english.error(problem.error);
        for (const auto& difference : row.differences) {
            const auto& field = spec[difference.field];
            text += "\n  " + std::string(field.id) + ": “" +
                    model::plainText(field, difference.before, base::Language::ZhTw).substr(0, 80) + "” → “" +
                    model::plainText(field, difference.after, base::Language::ZhTw).substr(0, 80) + "”";
        }
    }
    return text;
}

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& entries) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    zip_source_keep(target);
    for (const auto& [name, bytes] : entries)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0) throw std::runtime_error("zip");
    zip_stat_t about;
    zip_source_stat(target, &about);
    std::string out(about.size, '\0');
    zip_source_open(target);
    zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

std::string unpacked(std::string_view bytes) {
    if (!bytes.starts_with("PK")) return std::string(bytes);
    zip_t* archive =
        zip_open_from_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr), ZIP_RDONLY, nullptr);
    if (archive == nullptr) throw std::runtime_error("no zip");
    std::string all;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        zip_stat_index(archive, index, 0, &about);
        std::string entry(about.size, '\0');
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        zip_fread(file, entry.data(), entry.size());
        zip_fclose(file);
        all += std::string(about.name) + "\n" + entry + "\n";
    }
    zip_discard(archive);
    return all;
}

std::string encoded(std::string_view utf8, const char* encoding) {
    const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int>(utf8.size())));
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    std::string out(utf8.size() * 4 + 16, '\0');
    const int size = ucnv_fromUChars(converter, out.data(), static_cast<int>(out.size()), wide.getBuffer(),
                                     wide.length(), &status);
    ucnv_close(converter);
    if (U_FAILURE(status)) throw std::runtime_error(encoding);
    out.resize(static_cast<std::size_t>(size));
    return out;
}

bool longRun() {
    return std::getenv("CW_LONG") != nullptr && std::string(std::getenv("CW_LONG")) == "1";
}

}  // namespace cw::test
