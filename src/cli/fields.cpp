#include "cli/fields.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/os/atomic_file.h"
#include "base/text_util.h"
#include "model/registers/rounds.h"
#include "model/value_text.h"

namespace cw::cli {

using base::ErrorCode;
using base::fail;
using base::Language;
using base::Result;
using model::FieldSpec;
using model::FieldType;
using model::Value;

namespace {

constexpr std::uint64_t kAttachmentLimit = 20ull << 20;

/// `title`, `title.en` or `title.zh_TW` before the first "=".
struct Assignment {
    int field = -1;
    std::optional<Language> language;
    std::string text;
};

Result<Assignment> readAssignment(const Context& context, const model::RegisterSpec& spec, const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
        return context.usage(CW_TEXT("cli", "“%1” is not of the form field=value"), {word});
    Assignment read;
    std::string name = word.substr(0, equals);
    read.text = word.substr(equals + 1);
    read.field = spec.field(name);
    if (const auto dot = name.rfind('.'); read.field < 0 && dot != std::string::npos) {
        read.language = base::languageOf(name.substr(dot + 1));
        if (read.language) read.field = spec.field(name.substr(0, dot));
        if (read.field >= 0 && !spec[read.field].isLocalized()) read.field = -1;
    }
    if (read.field < 0 || spec[read.field].retired) return fail(ErrorCode::UnknownField, name, spec.name);
    return read;
}

std::vector<std::string> titleMatches(const model::Snapshot& snapshot, int registerIndex, std::string_view name) {
    const model::RegisterSpec& spec = snapshot.registry()[registerIndex];
    std::vector<std::string> ids;
    for (const auto& record : snapshot.table(registerIndex)) {
        const Value& title = record.at(spec.titleField);
        const auto* localized = std::get_if<base::Localized>(&title);
        const auto* text = std::get_if<std::string>(&title);
        const bool same = localized != nullptr ? localized->en == name || localized->zhTw == name
                                               : text != nullptr && *text == name;
        if (same) ids.push_back(record.id);
    }
    return ids;
}

/// A choice's id for its id or its label in either language; the text itself when it is none.
std::string choiceNamed(const Context& context, const FieldSpec& field, const std::string& name) {
    if (field.choice(name) != nullptr) return name;
    const std::string wanted = base::fold(name);
    for (const auto& choice : field.choices)
        for (const Language language : base::kLanguages)
            if (base::fold(context.services().texts(language).text(choice.label)) == wanted)
                return std::string(choice.id);
    return name;
}

/// The elements of a list as a person writes it.
std::vector<std::string> parts(std::string_view text) {
    std::string plain(text);
    for (const std::string_view separator : {"、", "；", "\n"})
        for (auto at = plain.find(separator); at != std::string::npos; at = plain.find(separator, at))
            plain.replace(at, separator.size(), ";");
    std::vector<std::string> found;
    for (const auto& part : base::split(plain, ';'))
        if (!base::isBlank(part)) found.push_back(base::trimmed(part));
    return found;
}

Result<std::string> idNamed(const model::Snapshot& snapshot, const FieldSpec& field, const std::string& name) {
    const int target = snapshot.registry().index(field.targetRegister());
    auto id = recordNamed(snapshot, target, name);
    if (id || id.error().code != ErrorCode::UnknownRecord) return id;
    return fail(ErrorCode::ReferenceBroken, field.label.source, name, field.targetRegister());
}

/// Names in the text replaced by ids, so that parseValue understands it.
Result<std::string> withIds(const Context& context, const model::Snapshot& snapshot, const FieldSpec& field,
                            const std::string& text) {
    if (base::isBlank(text)) return std::string();
    switch (field.type) {
        case FieldType::Reference:
        case FieldType::Person:
            return idNamed(snapshot, field, base::trimmed(text));
        case FieldType::MultiReference: {
            if (auto whole = idNamed(snapshot, field, base::trimmed(text))) return whole;
            std::vector<std::string> ids;
            for (const auto& part : parts(text)) {
                auto id = idNamed(snapshot, field, part);
                if (!id) return id;
                ids.push_back(std::move(*id));
            }
            return base::join(ids, ";");
        }
        case FieldType::Choice:
            return choiceNamed(context, field, base::trimmed(text));
        case FieldType::MultiChoice: {
            std::vector<std::string> ids = parts(text);
            for (auto& id : ids) id = choiceNamed(context, field, id);
            return base::join(ids, ";");
        }
        default:
            return text;
    }
}

Value* given(store::FieldValues& values, std::string_view field) {
    const auto it = std::ranges::find(values, field, &store::FieldValue::field);
    return it == values.end() ? nullptr : &it->value;
}

/// Text that is given twice in one command for the same half would silently lose the first.
Result<Value> readValue(const Context& context, const model::Snapshot& snapshot, const FieldSpec& field,
                        const Assignment& assignment, const Value& current) {
    const auto text = withIds(context, snapshot, field, assignment.text);
    if (!text) return base::passOn(text);
    const Language language = assignment.language ? *assignment.language : context.languageOfText(*text, &snapshot);
    return model::parseValue(field, *text, language, current);
}

}  // namespace

Result<int> registerNamed(std::string_view name) {
    const int index = model::registry().index(name);
    if (index < 0) return fail(ErrorCode::UnknownRegister, name);
    return index;
}

Result<std::string> recordNamed(const model::Snapshot& snapshot, int registerIndex, std::string_view name) {
    const model::RegisterSpec& spec = snapshot.registry()[registerIndex];
    if (snapshot.find(registerIndex, name) != nullptr) return std::string(name);
    std::vector<std::string> found;
    if (spec.refField >= 0 && !name.empty())
        for (const auto& record : snapshot.table(registerIndex))
            if (record.text(spec.refField) == name) found.push_back(record.id);
    if (found.empty() && !name.empty()) found = titleMatches(snapshot, registerIndex, name);
    if (found.empty()) return fail(ErrorCode::UnknownRecord, spec.name, name);
    if (found.size() > 1) return fail(ErrorCode::ValueRefused, spec.name, name, base::join(found, ", "));
    return found.front();
}

Result<std::string> roundNamed(const model::Snapshot& snapshot, std::string_view name) {
    if (name.empty()) return std::string();
    auto id = recordNamed(snapshot, snapshot.registry().index(model::Rounds::kName), name);
    if (!id && id.error().code == ErrorCode::UnknownRecord) return fail(ErrorCode::UnknownRound, name);
    return id;
}

Result<FieldInput> readFields(const Context& context, const model::Snapshot& snapshot, int registerIndex,
                              const model::Record* current, const std::vector<std::string>& assignments) {
    const model::RegisterSpec& spec = snapshot.registry()[registerIndex];
    FieldInput input;
    for (const auto& word : assignments) {
        auto assignment = readAssignment(context, spec, word);
        if (!assignment) return base::passOn(assignment);
        const FieldSpec& field = spec[assignment->field];
        if (field.type == FieldType::Attachment && !base::isBlank(assignment->text)) {
            input.files.push_back({field.id, assignment->text});
            continue;
        }
        Value* earlier = given(input.values, field.id);
        if (earlier != nullptr && !field.isLocalized())
            return context.usage(CW_TEXT("cli", "The field “%1” is given twice"), {std::string(field.id)});
        const Value before = earlier != nullptr   ? *earlier
                             : current != nullptr ? current->at(assignment->field)
                                                  : Value{};
        auto value = readValue(context, snapshot, field, *assignment, before);
        if (!value) return base::passOn(value);
        if (earlier != nullptr)
            *earlier = std::move(*value);
        else
            input.values.push_back({field.id, std::move(*value)});
    }
    return input;
}

Result<void> attachFiles(store::Edit& edit, FieldInput& input) {
    for (const auto& file : input.files) {
        auto bytes = base::os::readFile(file.path, kAttachmentLimit);
        if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
            return fail(ErrorCode::AttachmentTooLarge, file.path, "20 MB");
        if (!bytes) return base::passOn(bytes);
        auto value = edit.attach(*bytes, base::os::fileName(file.path));
        if (!value) return base::passOn(value);
        input.values.push_back({file.field, std::move(*value)});
    }
    input.files.clear();
    return {};
}

}  // namespace cw::cli
