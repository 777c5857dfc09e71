#include "cli/arguments.h"

#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "base/error_codes.h"
#include "base/text_util.h"

namespace cw::cli {

using base::ErrorCode;
using base::Result;

namespace {

/// Global options that take a value: the word after them is not the command.
bool takesValue(std::string_view word) {
    return std::ranges::any_of(
        globalParameters(), [&](const Parameter& p) { return p.kind == Parameter::Kind::Option && p.name == word; });
}

constexpr std::string_view kLanguageEquals = "--language=";

}  // namespace

Preview preview(const std::vector<std::string>& arguments) {
    Preview found;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--") break;
        if (word == "--help" || word == "-h") found.help = true;
        if (word == "--version") found.version = true;
        if (word == "--json") found.json = true;
        if (word.starts_with(kLanguageEquals)) found.language = word.substr(kLanguageEquals.size());
        if (word == "--language" && i + 1 < arguments.size()) found.language = arguments[i + 1];
        if (takesValue(word))
            ++i;
        else if (!word.starts_with('-'))
            found.words.push_back(word);
    }
    return found;
}

const std::vector<Parameter>& globalParameters() {
    static const std::vector<Parameter> all{
        option("--as", "NAME",
               CW_TEXT("cli", "Your name in the history; else CITYWRIGHT_USER or the system’s name.")),
        option("--language", "L", CW_TEXT("cli", "Language of the answers and of texts you give: en or zh_TW."),
               {"en", "zh_TW"}),
        flag("--json", CW_TEXT("cli", "Answer in JSON.")),
        flag("--help", CW_TEXT("cli", "Show this help.")),
        flag("--version", CW_TEXT("cli", "Show the version.")),
    };
    return all;
}

std::vector<Parameter> allParameters(const Command& command) {
    std::vector<Parameter> all = command.parameters;
    for (const auto& global : globalParameters())
        if (std::ranges::find(all, global.name, &Parameter::name) == all.end()) all.push_back(global);
    return all;
}

base::Failure usage(const base::Texts& texts, const base::Msg& what, const std::vector<std::string>& args) {
    base::Localized words;
    words.in(texts.language()) = texts.text(what, args);
    return base::fail(ErrorCode::Usage, base::Arg(base::EnglishTexts().text(what, args), std::move(words)));
}

namespace {

/// The name as it is told to CLI11, which reserves some characters in names.
std::string parserName(const Parameter& parameter) {
    std::string name(parameter.name);
    if (name == "--output") return "-o,--output";
    if (name == "--help") return "-h,--help";
    return name;
}

std::string shownName(const Parameter& parameter) {
    return std::string(parameter.kind == Parameter::Kind::Rest ? parameter.placeholder : parameter.name);
}

Result<void> check(const Parameter& parameter, const std::vector<std::string>* values, const base::Texts& texts) {
    if (values == nullptr) {
        if (parameter.required) return usage(texts, CW_TEXT("cli", "%1 is missing"), {shownName(parameter)});
        return {};
    }
    if (parameter.choices.empty()) return {};
    const std::string& value = values->front();
    if (std::ranges::find(parameter.choices, value) != parameter.choices.end()) return {};
    std::vector<std::string> choices;
    for (const auto& choice : parameter.choices) choices.emplace_back(choice);
    return usage(texts, CW_TEXT("cli", "“%1” is no value of %2; choose from: %3"),
                 {value, shownName(parameter), texts.list(choices)});
}

/// The words that are no options go to the positional parameters in their order; CLI11 itself would split words in
/// brackets into lists.
Result<void> place(const std::vector<std::string>& words, const std::vector<Parameter>& parameters,
                   std::vector<std::vector<std::string>>& values, const base::Texts& texts) {
    bool onlyWords = false;
    std::size_t next = 0;
    const auto isWordSlot = [&](std::size_t i) {
        return parameters[i].kind == Parameter::Kind::Positional || parameters[i].kind == Parameter::Kind::Rest;
    };
    for (const auto& word : words) {
        if (!onlyWords && word == "--") {
            onlyWords = true;
            continue;
        }
        if (!onlyWords && word.starts_with('-') && word.size() > 1)
            return usage(texts, CW_TEXT("cli", "There is no option “%1” here"), {word});
        while (next < parameters.size() && !isWordSlot(next)) ++next;
        if (next == parameters.size()) return usage(texts, CW_TEXT("cli", "“%1” is one word too many"), {word});
        values[next].push_back(word);
        if (parameters[next].kind != Parameter::Kind::Rest) ++next;
    }
    return {};
}

}  // namespace

Result<Arguments> Arguments::parse(const Command& command, const std::vector<std::string>& arguments,
                                   const base::Texts& texts) {
    const std::vector<Parameter> parameters = allParameters(command);
    std::vector<std::vector<std::string>> values(parameters.size());
    std::vector<int> flags(parameters.size());
    std::vector<CLI::Option*> options(parameters.size());
    CLI::App parser;
    parser.set_help_flag();
    parser.allow_extras();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const Parameter& parameter = parameters[i];
        if (parameter.kind == Parameter::Kind::Flag) options[i] = parser.add_flag(parserName(parameter), flags[i]);
        if (parameter.kind == Parameter::Kind::Option)
            options[i] = parser.add_option(parserName(parameter), values[i])->allow_extra_args(false)->expected(1);
    }
    try {
        parser.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ArgumentMismatch& mismatch) {
        return usage(texts, CW_TEXT("cli", "An option lacks its value or is given twice (%1)"), {mismatch.what()});
    } catch (const CLI::ParseError& error) {
        return usage(texts, CW_TEXT("cli", "The command line cannot be understood (%1)"), {error.what()});
    }
    // The raw words: conversion to a vector would read "{}" as an empty list.
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (options[i] != nullptr) values[i] = options[i]->results();
    if (auto placed = place(parser.remaining(), parameters, values, texts); !placed) return base::passOn(placed);
    Arguments parsed;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (parameters[i].kind != Parameter::Kind::Flag)
            if (auto ok = check(parameters[i], values[i].empty() ? nullptr : &values[i], texts); !ok)
                return base::passOn(ok);
        if (!values[i].empty()) parsed.m_values.emplace(parameters[i].name, std::move(values[i]));
    }
    return parsed;
}

const std::string& Arguments::text(std::string_view name) const {
    static const std::string kEmpty;
    const auto it = m_values.find(name);
    return it == m_values.end() || it->second.empty() ? kEmpty : it->second.front();
}

std::optional<std::string> Arguments::option(std::string_view name) const {
    if (!has(name)) return std::nullopt;
    return text(name);
}

const std::vector<std::string>& Arguments::rest(std::string_view name) const {
    static const std::vector<std::string> kNone;
    const auto it = m_values.find(name);
    return it == m_values.end() ? kNone : it->second;
}

}  // namespace cw::cli
