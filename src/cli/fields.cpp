#include "cli/fields.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/text_util.h"
#include "model/record_name.h"
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

Value* given(store::FieldValues& values, std::string_view field) {
    const auto it = std::ranges::find(values, field, &store::FieldValue::field);
    return it == values.end() ? nullptr : &it->value;
}

/// Text that is given twice in one command for the same half would silently lose the first.
Result<Value> readValue(const Context& context, const model::Snapshot& snapshot, const FieldSpec& field,
                        const Assignment& assignment, const Value& current) {
    model::Names names{.snapshot = &snapshot};
    for (const Language language : base::kLanguages) names.texts.push_back(&context.services().texts(language));
    const Language language =
        assignment.language ? *assignment.language : context.languageOfText(assignment.text, &snapshot);
    return model::parseValue(field, assignment.text, language, current, names);
}

}  // namespace

Result<int> registerNamed(std::string_view name) {
    const int index = model::registry().index(name);
    if (index < 0) return fail(ErrorCode::UnknownRegister, name);
    return index;
}

Result<std::string> roundNamed(const model::Snapshot& snapshot, std::string_view name) {
    if (name.empty()) return std::string();
    auto id = model::recordNamed(snapshot, snapshot.registry().index(model::Rounds::kName), name);
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
            auto file = commands::readAttachment(field.id, assignment->text);
            if (!file) return base::passOn(file);
            input.files.push_back(std::move(*file));
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

}  // namespace cw::cli
