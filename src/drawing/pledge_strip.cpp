#include <algorithm>
#include <cmath>
#include <optional>

#include "analysis/measures.h"
#include "base/text_util.h"
#include "drawing/parts.h"
#include "drawing/pictures.h"
#include "model/registers.h"

namespace cw::drawing {

namespace {

using model::HigherPlans;
using model::Record;

constexpr base::Msg kPledges = CW_TEXT("picture", "Mayoral pledges");
constexpr base::Msg kNow = CW_TEXT("picture", "%1 now", "a pledge's value and unit");
constexpr base::Msg kNoNumber = CW_TEXT("picture", "no number yet");
constexpr base::Msg kTargetBy = CW_TEXT("picture", "target %1 by %2", "value, date");
constexpr base::Msg kTargetOnly = CW_TEXT("picture", "target %1");
constexpr base::Msg kCovered = CW_TEXT("picture", "%1 of the way covered");
constexpr base::Msg kReached = CW_TEXT("picture", "target reached");
constexpr base::Msg kStart = CW_TEXT("picture", "start %1", "value at the start");
constexpr base::Msg kBehind = CW_TEXT("picture", "behind (due %1)", "a value that the path asks for");
constexpr base::Msg kWithin = CW_TEXT("picture", "just short (due %1)", "a value that the path asks for");
constexpr base::Msg kMet = CW_TEXT("picture", "on its path (due %1)", "a value that the path asks for");
constexpr base::Msg kStale = CW_TEXT("picture", "last measured on %1");

constexpr char16_t kBadMark = 0x25A0;
constexpr char16_t kAttentionMark = 0x25B2;
constexpr char16_t kGoodMark = 0x25CF;
constexpr double kTargetAt = 0.9;  // where on the track the target stands, so that more than promised can be seen
constexpr double kLeastWidth = 230;

std::vector<const Record*> pledgesOf(const model::Snapshot& snapshot) {
    std::vector<const Record*> found;
    for (const Record& plan : snapshot.table<HigherPlans>())
        if (plan.text(HigherPlans::Kind) == "pledge") found.push_back(&plan);
    std::stable_sort(found.begin(), found.end(), [](const Record* a, const Record* b) {
        return base::naturalLess(a->text(HigherPlans::Ref), b->text(HigherPlans::Ref));
    });
    return found;
}

/// (now − start) / (target − start); nothing when a number is missing or start and target are one.
std::optional<double> wayCovered(const Record& pledge) {
    const auto start = pledge.real(HigherPlans::ValueStart);
    const auto now = pledge.real(HigherPlans::ValueNow);
    const auto target = pledge.real(HigherPlans::ValueTarget);
    if (!start || !now || !target || *start == *target) return std::nullopt;
    return (*now - *start) / (*target - *start);
}

class PledgeLayout {
public:
    explicit PledgeLayout(const PictureInput& input)
        : m_in(input), m_scene(input.metrics, input.width), m_gap(m_scene.px(Space::kXl)) {}

    Scene lay() {
        const auto pledges = pledgesOf(m_in.snapshot);
        if (!pledges.empty()) layAll(pledges);
        Scene scene = m_scene.take(std::ceil(m_y));
        scene.title = q(m_in.texts.text(kPledges));
        return scene;
    }

private:
    void layAll(const std::vector<const Record*>& pledges) {
        const QString heading = q(m_in.texts.text(kPledges));
        Node& node = m_scene.text(heading, {0, 0}, m_in.width, kQuiet);
        m_y = node.bounds.height() + m_scene.px(Space::kXs);
        m_scene.name(node, Role::Heading, heading);
        const int most = std::max(1, static_cast<int>((m_in.width + m_gap) / (m_scene.px(kLeastWidth) + m_gap)));
        const auto columns = static_cast<std::size_t>(std::min(most, std::max(3, static_cast<int>(pledges.size()))));
        const double width = (m_in.width - static_cast<double>(columns - 1) * m_gap) / static_cast<double>(columns);
        for (std::size_t at = 0; at < pledges.size(); at += columns) {
            const std::size_t end = std::min(pledges.size(), at + columns);
            double title = 0;
            for (std::size_t i = at; i < end; ++i)
                title = std::max(title, m_scene.textHeight(titleOf(*pledges[i]), width, kTitle));
            double height = 0;
            for (std::size_t i = at; i < end; ++i)
                height = layOne(*pledges[i], {static_cast<double>(i - at) * (width + m_gap), m_y}, width, title);
            m_y += height + m_scene.px(Space::kM);
        }
        m_y -= m_scene.px(Space::kM);
    }

    double layOne(const Record& pledge, QPointF at, double width, double titleHeight) {
        const auto covered = wayCovered(pledge);
        const QString now = nowOf(pledge);
        const QString target = targetOf(pledge);
        const bool reached = covered && *covered >= 1;
        const auto verdict =
            m_in.today ? pledgeVerdict(pledge, m_in.snapshot, m_in.texts, *m_in.today) : PledgeVerdict{};
        const QString start = startOf(pledge);
        QStringList spoken{titleOf(pledge), now};
        if (!verdict.text.isEmpty()) spoken << verdict.text;
        if (!start.isEmpty()) spoken << start;
        if (!target.isEmpty()) spoken << target;
        if (covered) spoken << (reached ? q(m_in.texts.text(kReached)) : coveredText(*covered));
        const double nowHeight = m_in.metrics.lineHeight(now, kNowStyle);
        const double quietHeight = m_in.metrics.lineHeight(now, kQuiet);
        const double gap = m_scene.px(Space::kS);
        const double nowWidth = m_in.metrics.width(now, kNowStyle);
        const double verdictWidth = m_in.metrics.width(verdict.text, kVerdict) + 1;
        const bool beside = nowWidth + gap + verdictWidth <= width;
        const double ownLine = verdict.text.isEmpty() || beside ? 0 : quietHeight;
        const double barHeight = m_scene.px(6);
        // start, bar and target on one line when the bar keeps half of it
        const double ends = (start.isEmpty() ? 0 : m_in.metrics.width(start, kQuiet) + gap) +
                            (target.isEmpty() ? 0 : m_in.metrics.width(target, kQuiet) + gap) + 2;
        const bool oneLine = ends <= width / 2;
        const double barLine = oneLine ? quietHeight : 2 * barHeight + (ends > 2 ? quietHeight : 0);
        const double height = titleHeight + nowHeight + ownLine + barLine;
        m_scene.name(m_scene.rect(QRectF(at, QSizeF(width, height)), 0, {}), Role::Tile,
                     spoken.join(QStringLiteral(", ")), pledge.id);
        double y = at.y();
        m_scene.text(titleOf(pledge), {at.x(), y}, width, kTitle);
        y += titleHeight;
        TextStyle style = kNowStyle;
        if (reached) style.ink = Ink::Token::Good;
        m_scene.text(now, {at.x(), y}, nowWidth + 1, style);
        if (!verdict.text.isEmpty()) {
            TextStyle said = kVerdict;
            said.ink = verdict.ink;
            m_scene.text(verdict.text,
                         beside ? QPointF(at.x() + nowWidth + gap, y + (nowHeight - quietHeight) * 0.7)
                                : QPointF(at.x(), y + nowHeight),
                         verdictWidth, said);
        }
        y += nowHeight + ownLine;
        QRectF track(at.x(), y + (quietHeight - barHeight) / 2, width, barHeight);
        if (!oneLine) track.moveTop(y + barHeight / 2);
        const double textTop = oneLine ? y : y + 2 * barHeight;
        if (!start.isEmpty()) {
            const double wide = m_in.metrics.width(start, kQuiet) + 1;
            m_scene.text(start, {at.x(), textTop}, wide, kQuiet);
            if (oneLine) track.setLeft(at.x() + wide + gap);
        }
        if (!target.isEmpty()) {
            const double wide = m_in.metrics.width(target, kQuiet) + 1;
            m_scene.text(target, {at.x() + width - wide, textTop}, wide, kQuiet);
            if (oneLine) track.setRight(at.x() + width - wide - gap);
        }
        layBar(track, covered);
        return height;
    }

    void layBar(const QRectF& track, const std::optional<double>& covered) {
        const double radius = track.height() / 2;
        m_scene.rect(track, radius, Ink::Token::Track);
        if (!covered) return;
        if (*covered > 0) {
            QRectF bar = track;
            bar.setWidth(std::clamp(track.width() * kTargetAt * *covered, track.height(), track.width()));
            m_scene.rect(bar, radius, *covered >= 1 ? Ink(Ink::Token::Good) : Ink(Ink::Token::Bar));
        }
        const double over = track.height() * 0.4;
        m_scene.rect(
            QRectF(track.left() + track.width() * kTargetAt - 1, track.top() - over, 2, track.height() + 2 * over), 0,
            Ink::Token::Text);
    }

    QString titleOf(const Record& pledge) const {
        return q(pledge.localized(HigherPlans::Title).best(m_in.texts.language()));
    }
    std::string number(const Record& pledge, int field) const {
        const auto value = pledge.real(field);
        if (!value) return {};
        const bool whole = *value == std::floor(*value);
        return m_in.texts.number(*value, whole ? 0 : 1);
    }
    QString nowOf(const Record& pledge) const {
        const auto value = number(pledge, HigherPlans::ValueNow);
        if (value.empty()) return q(m_in.texts.text(kNoNumber));
        const auto unit = pledge.localized(HigherPlans::Unit).best(m_in.texts.language());
        return q(m_in.texts.text(kNow, {unit.empty() ? value : value + " " + std::string(unit)}));
    }
    QString targetOf(const Record& pledge) const {
        const auto value = number(pledge, HigherPlans::ValueTarget);
        if (value.empty()) return {};
        const auto date = pledge.date(HigherPlans::TargetDate);
        return q(date ? m_in.texts.text(kTargetBy, {value, date->displayShort(m_in.texts.language())})
                      : m_in.texts.text(kTargetOnly, {value}));
    }
    QString startOf(const Record& pledge) const {
        const auto value = number(pledge, HigherPlans::ValueStart);
        return value.empty() ? QString() : q(m_in.texts.text(kStart, {value}));
    }
    QString coveredText(double covered) const {
        return q(m_in.texts.text(
            kCovered,
            {m_in.texts.percent(static_cast<std::int64_t>(std::lround(std::max(0.0, covered) * 100)) * 100)}));
    }

    static inline const TextStyle kTitle{.ratio = Type::kBody};
    static inline const TextStyle kNowStyle{.ratio = Type::kSection, .semibold = true, .wrap = false};
    static inline const TextStyle kVerdict{.ratio = Type::kCaption, .semibold = true, .wrap = false};
    static inline const TextStyle kQuiet{.ratio = Type::kCaption, .ink = Ink::Token::Secondary, .wrap = false};

    const PictureInput& m_in;
    SceneBuilder m_scene;
    double m_gap;
    double m_y = 0;
};

}  // namespace

PledgeVerdict pledgeVerdict(const Record& pledge, const model::Snapshot& snapshot, const base::Texts& texts,
                            const base::Date& today) {
    const auto* measure = analysis::measureOf(pledge, snapshot, today);
    if (measure == nullptr) return {};
    const auto standing = analysis::standingOf(*measure, snapshot, today);
    const auto said = [&](char16_t mark, const base::Msg& words, const std::string& value, Ink::Token ink) {
        return PledgeVerdict{QString(QChar(mark)) + QLatin1Char(' ') + q(texts.text(words, {value})), ink};
    };
    if (standing.stale && standing.date)
        return said(kAttentionMark, kStale, standing.date->displayShort(texts.language()), Ink::Token::Attention);
    if (standing.state == analysis::PathState::None || !standing.expected) return {};
    const auto due = texts.number(*standing.expected, analysis::decimalsOf(*measure, *standing.expected));
    switch (standing.state) {
        case analysis::PathState::Behind:
            return said(kBadMark, kBehind, due, Ink::Token::Bad);
        case analysis::PathState::Within:
            return said(kAttentionMark, kWithin, due, Ink::Token::Attention);
        default:
            return said(kGoodMark, kMet, due, Ink::Token::Good);
    }
}

Scene pledgeStrip(const PictureInput& input) {
    return PledgeLayout(input).lay();
}

}  // namespace cw::drawing
