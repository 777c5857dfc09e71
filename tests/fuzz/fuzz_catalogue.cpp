// The catalogue's four files, broken by the fuzzer: refused or loaded, never a crash. Whole files as bytes, and one
// process's part of the real catalogue with nodes of its JSON replaced, copied over or removed.
#include <fuzzer/FuzzedDataProvider.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <set>

#include <nlohmann/json.hpp>

#include "support/files.h"

namespace {

using cw::framework::Catalogue;
using nlohmann::json;
using Files = std::array<json, 4>;  // structure, presentation, en, zh_TW

/// B5 with what is above and below it, so that one run takes a millisecond.
Files smallCatalogue() {
    const std::string folder = "framework/pas181/";
    Files files;
    const char* names[] = {"structure.json", "presentation.json", "en.json", "zh_TW.json"};
    for (std::size_t i = 0; i < files.size(); ++i) files[i] = json::parse(cw::test::resource(folder + names[i]));
    std::set<std::string> kept;
    json items = json::array();
    for (auto& item : files[0]["items"]) {
        const auto id = item["id"].get<std::string>();
        const bool above = id == "B" || id == "B-I" || id == "B5";
        const bool below = item["parent"].is_string() && kept.contains(item["parent"].get<std::string>());
        if (!above && !(below && id.starts_with("B5"))) continue;
        item["links"] = json::array(), item["related"] = json::array(), item["owners"] = json::array();
        kept.insert(id);
        items.push_back(item);
    }
    items.back()["links"] = {"B5"}, items.back()["related"] = {"B5"};
    files[0]["items"] = items;
    files[0]["aliases"] = {{"B5.old", "B5"}};
    for (auto* words : {&files[2], &files[3]}) {
        json some = json::object();
        for (const auto& id : kept) some[id] = (*words)["items"][id];
        (*words)["items"] = some;
    }
    while (files[1]["pages"].size() > 2) files[1]["pages"].erase(2);
    return files;
}

/// A node of the document, picked by walking down from its root.
json& pick(json& root, FuzzedDataProvider& input) {
    json* node = &root;
    while (node->is_structured() && !node->empty() && input.ConsumeIntegralInRange(0, 7) != 0) {
        const auto at = input.ConsumeIntegralInRange<std::size_t>(0, node->size() - 1);
        node = &*std::next(node->begin(), static_cast<std::ptrdiff_t>(at));
    }
    return *node;
}

json smallValue(FuzzedDataProvider& input) {
    switch (input.ConsumeIntegralInRange(0, 7)) {
        case 0:
            return nullptr;
        case 1:
            return input.ConsumeBool();
        case 2:
            return input.ConsumeIntegral<std::int64_t>();
        case 3:
            return json::array();
        case 4:
            return json::object();
        case 5:
            return input.PickValueInArray({"B5", "B5.1", "process", "practice", "figure", "matrix-entry", ""});
        case 6:
            return {{input.ConsumeRandomLengthString(6), input.ConsumeRandomLengthString(6)}};
        default:
            return input.ConsumeRandomLengthString(20);
    }
}

void change(Files& files, FuzzedDataProvider& input) {
    json& node = pick(files[input.ConsumeIntegralInRange<std::size_t>(0, 3)], input);
    switch (input.ConsumeIntegralInRange(0, 4)) {
        case 0:
            node = smallValue(input);
            break;
        case 1:
            node = json(pick(files[input.ConsumeIntegralInRange<std::size_t>(0, 3)], input));
            break;
        case 2:
            if (node.is_array()) node.push_back(smallValue(input));
            if (node.is_object()) node[input.ConsumeRandomLengthString(10)] = smallValue(input);
            break;
        case 3:
            if (node.is_array() && !node.empty())
                node.erase(input.ConsumeIntegralInRange<std::size_t>(0, node.size() - 1));
            break;
        default:
            if (node.is_object() && !node.empty()) node.erase(node.begin());
    }
}

void load(const std::array<std::string, 4>& text) {
    const auto loaded = Catalogue::load({text[0], text[1], text[2], text[3]});
    if (!loaded) return;
    // what is accepted holds together
    for (const auto& item : loaded->items()) {
        if (loaded->find(item->id) == nullptr) std::abort();
        if (item->parent != nullptr && item->parent->index >= item->index) std::abort();
        for (const auto* child : item->children)
            if (child->parent != item.get()) std::abort();
        for (const auto* names : {&item->links, &item->related, &item->owners})
            for (const auto& id : *names)
                if (loaded->find(id) == nullptr) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const Files whole = smallCatalogue();
    static const std::array<std::string, 4> sound{whole[0].dump(), whole[1].dump(), whole[2].dump(), whole[3].dump()};
    static const bool works = [] {  // else nothing behind the first complaint would be reached
        const auto loaded = Catalogue::load({sound[0], sound[1], sound[2], sound[3]});
        if (!loaded) std::fprintf(stderr, "%s: %s\n", loaded.error().args[0].c_str(), loaded.error().args[1].c_str());
        return loaded.has_value();
    }();
    if (!works) std::abort();
    FuzzedDataProvider input(data, size);
    const auto which = input.ConsumeIntegralInRange<std::size_t>(0, 7);
    auto text = sound;
    if (which < text.size()) {
        text[which] = input.ConsumeRemainingBytesAsString();
    } else {
        auto files = whole;
        for (int i = input.ConsumeIntegralInRange(1, 4); i > 0; --i) change(files, input);
        for (std::size_t i = 0; i < files.size(); ++i)
            text[i] = files[i].dump(-1, ' ', false, json::error_handler_t::replace);
    }
    load(text);
    return 0;
}
