#include <algorithm>
#include <cmath>

#include "analysis/assessment.h"
#include "base/error_codes.h"
#include "commands/verbs.h"
#include "model/registers.h"

namespace cw::commands {

using base::ErrorCode;
using base::fail;
using base::Result;
using framework::Item;
using framework::Kind;

namespace {

/// A title that says something to do: by how far the item has come, not "close gap in B5.2.4". The verbs follow the
/// level: nothing there yet → set up; done here and there → make it one; agreed → roll out and measure.
base::Localized titleFor(const Item& item, double level) {
    const std::string& en = item.title(base::Language::En);
    const std::string& zh = item.title(base::Language::ZhTw);
    if (item.kind == Kind::MatrixEntry || item.kind == Kind::PhaseOutput) {
        if (level < 1) return {"Draw up: " + en, "研擬" + zh};
        if (level < 3) return {"Complete and agree: " + en, "完成並核定" + zh};
        return {"Put to use and keep current: " + en, "落實並定期更新" + zh};
    }
    if (level < 1) return {"Start: " + en, "啟動" + zh + "推動工作"};
    if (level < 3) return {"Make it the rule city-wide: " + en, "將" + zh + "推廣為全市一致作法"};
    return {"Measure and improve: " + en, "衡量並精進" + zh + "之成效"};
}

/// What it looks like one level on, where the item has levels of its own; else the city says it itself.
base::Localized purposeFor(const Item& item, double level) {
    const auto next = static_cast<std::size_t>(std::clamp(level, 0.0, 4.0)) + 1;
    base::Localized purpose;
    for (const auto language : base::kLanguages)
        if (const auto& levels = item.in(language).levels; next < levels.size()) purpose.in(language) = levels[next];
    return purpose;
}

/// Principles that this product relates to the item: its own links into A and those of what it is part of.
model::List principlesFor(const framework::Catalogue& catalogue, const Item& item) {
    model::List principles;
    for (const Item* at = &item; at != nullptr; at = at->parent) {
        for (const auto* ids : {&at->links, &at->related})
            for (const auto& id : *ids) {
                const Item* named = catalogue.find(id);
                if (named != nullptr && named->kind == Kind::Principle) principles.push_back(named->id);
            }
        if (at->kind == Kind::Principle) principles.push_back(at->id);
    }
    return principles;
}

/// Open needs that name the item or what it is part of.
model::List needsFor(const model::Snapshot& snapshot, const framework::Catalogue& catalogue, const Item& item) {
    model::List needs;
    for (const auto& need : snapshot.table<model::Needs>()) {
        if (need.text(model::Needs::Status) == "declined") continue;
        for (const auto& id : need.list(model::Needs::Items)) {
            const Item* named = catalogue.find(id);
            if (named != nullptr && item.isUnder(*named)) {
                needs.push_back(need.id);
                break;
            }
        }
    }
    return needs;
}

}  // namespace

Result<std::string> initiativeFromGap(store::Project& project, const framework::Catalogue& catalogue,
                                      std::string_view roundId, std::string_view itemId) {
    const Item* item = catalogue.find(itemId);
    if (item == nullptr) return fail(ErrorCode::UnknownItem, itemId);
    const model::Snapshot& snapshot = project.snapshot();
    const analysis::Assessment assessment(catalogue, snapshot, roundId);
    const analysis::ItemState& state = assessment.state(itemId);
    const double level = state.level.value_or(0);
    const auto band =
        analysis::gapBand(analysis::gapWeight(level, state.target.value_or(5)), analysis::thresholdsOf(snapshot));

    const base::Localized title = titleFor(*item, level);
    store::FieldValues fields{
        {"title", title},
        {"kind", std::string("project")},
        {"status", std::string("idea")},
        {"phase", std::string(level < 1 ? "plan" : "deliver")},
        {"priority", std::string(band == analysis::GapBand::High     ? "P1"
                                 : band == analysis::GapBand::Medium ? "P2"
                                                                     : "P3")},
        {"closes", model::List{item->id}},
    };
    if (auto purpose = purposeFor(*item, level); !purpose.empty()) fields.push_back({"purpose", std::move(purpose)});
    if (auto principles = principlesFor(catalogue, *item); !principles.empty())
        fields.push_back({"principles", std::move(principles)});
    if (auto needs = needsFor(snapshot, catalogue, *item); !needs.empty())
        fields.push_back({"needs", std::move(needs)});
    if (state.targetDate) fields.push_back({"end", *state.targetDate});

    std::string id;
    auto done = project.execute({"initiative.from_gap", {item->id}}, [&](store::Edit& edit) -> Result<void> {
        auto added = edit.add(model::Initiatives::kName, std::move(fields));
        if (!added) return base::passOn(added);
        id = *added;
        return {};
    });
    if (!done) return base::passOn(done);
    return id;
}

}  // namespace cw::commands
