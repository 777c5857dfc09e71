#include "gui/shell/findings_model.h"

#include <QPainter>
#include <algorithm>

#include "gui/convert.h"
#include "gui/widgets/plain_label.h"
#include "model/registers.h"

namespace cw::gui {

using analysis::Finding;
using analysis::Severity;
using drawing::Space;

namespace {
constexpr int kMostShown = 5;  ///< of one check and severity; more fold into one line
}  // namespace

Tone toneOf(Severity severity) {
    return severity == Severity::Bad         ? Tone::Bad
           : severity == Severity::Attention ? Tone::Attention
                                             : Tone::Secondary;
}

QChar markOf(Severity severity) {
    return Theme::mark(toneOf(severity));
}

Place placeOfFinding(const framework::Catalogue& catalogue, const Finding& finding) {
    if (!finding.recordId.empty()) {
        auto place = placeOfRecord(catalogue, finding.registerName, finding.recordId);
        if (!place.page.empty()) return place;
    }
    if (const auto* item = catalogue.find(finding.itemId)) return placeOfItem(catalogue, *item);
    if (!finding.page.empty()) return {.page = finding.page, .panel = {}, .itemId = {}, .recordId = {}};
    if (!finding.registerName.empty()) return placeOfRecord(catalogue, finding.registerName, {});
    return {};
}

std::string departmentOfFinding(const model::Snapshot& snapshot, const Finding& finding) {
    const int index = snapshot.registry().index(finding.registerName);
    if (index < 0 || finding.recordId.empty()) return {};
    const auto* record = snapshot.find(index, finding.recordId);
    if (!record) return {};
    const auto& spec = snapshot.registry()[index];
    for (const auto* id : {"lead_department", "department"}) {
        const int field = spec.field(id);
        if (field >= 0 && spec[field].type == model::FieldType::Reference && record->has(field))
            return record->text(field);
    }
    return {};
}

FindingsModel::FindingsModel(ProjectSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {
    connect(&session, &ProjectSession::findingsChanged, this, &FindingsModel::rebuild);
    connect(&session, &ProjectSession::projectChanged, this, &FindingsModel::rebuild);
    rebuild();
}

std::string FindingsModel::keyOf(const Finding& finding) {
    return finding.check + '/' + std::to_string(static_cast<int>(finding.severity));
}

bool FindingsModel::fits(const Finding& finding) const {
    if (!m_page.empty() && placeOfFinding(m_session.catalogue(), finding).page != m_page) return false;
    return m_department.empty() || departmentOfFinding(m_session.snapshot(), finding) == m_department;
}

void FindingsModel::rebuild() {
    beginResetModel();
    m_lines.clear();
    const auto& findings = m_session.findings();
    std::vector<int> group;
    const auto close = [&] {
        if (group.empty()) return;
        const bool folded = static_cast<int>(group.size()) > kMostShown;
        if (folded) m_lines.push_back({group.front(), static_cast<int>(group.size()), false});
        if (!folded || m_open.contains(keyOf(findings[static_cast<std::size_t>(group.front())])))
            for (const int at : group) m_lines.push_back({at, 1, folded});
        group.clear();
    };
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!fits(findings[i])) continue;
        if (!group.empty() && keyOf(findings[static_cast<std::size_t>(group.front())]) != keyOf(findings[i])) close();
        group.push_back(static_cast<int>(i));
    }
    close();
    endResetModel();
}

void FindingsModel::setPage(const std::string& page) {
    m_page = page;
    rebuild();
}

void FindingsModel::setDepartment(const std::string& department) {
    m_department = department;
    rebuild();
}

int FindingsModel::count(Severity severity) const {
    return static_cast<int>(std::ranges::count_if(
        m_session.findings(), [&](const Finding& finding) { return finding.severity == severity && fits(finding); }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

bool FindingsModel::isGroup(int row) const {
    return row >= 0 && row < rowCount() && m_lines[static_cast<std::size_t>(row)].count > 1;
}

const Finding* FindingsModel::finding(int row) const {
    if (row < 0 || row >= rowCount() || isGroup(row)) return nullptr;
    const auto at = static_cast<std::size_t>(m_lines[static_cast<std::size_t>(row)].finding);
    return at < m_session.findings().size() ? &m_session.findings()[at] : nullptr;
}

std::string FindingsModel::check(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const auto at = static_cast<std::size_t>(m_lines[static_cast<std::size_t>(row)].finding);
    return at < m_session.findings().size() ? m_session.findings()[at].check : std::string();
}

void FindingsModel::toggle(int row) {
    if (!isGroup(row)) return;
    const auto key =
        keyOf(m_session.findings()[static_cast<std::size_t>(m_lines[static_cast<std::size_t>(row)].finding)]);
    if (!m_open.erase(key)) m_open.insert(key);
    rebuild();
}

int FindingsModel::rowOf(Severity severity) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_session.findings()[static_cast<std::size_t>(m_lines[i].finding)].severity == severity)
            return static_cast<int>(i);
    return -1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    // the session may hold newer findings for the moment until the model is told
    if (static_cast<std::size_t>(line.finding) >= m_session.findings().size()) return {};
    const auto& finding = m_session.findings()[static_cast<std::size_t>(line.finding)];
    const auto words = [&] {
        const auto text = m_session.findingText(finding);
        return line.count > 1 ? tr("%1  and %n more of this kind", nullptr, line.count - 1).arg(text) : text;
    };
    switch (role) {
        case Qt::DisplayRole:
            if (line.count > 1)
                return QString(m_open.contains(keyOf(finding)) ? QChar(0x25BE) : QChar(0x25B8)) +
                       QStringLiteral(" ") + QString::number(line.count) + QStringLiteral("  ") + words();
            return words();
        case Qt::AccessibleTextRole:
            return words();
        case Qt::ToolTipRole:
            return plainToolTip(words());
        case SeverityRole:
            return static_cast<int>(finding.severity);
        case ChildRole:
            return line.child;
        default:
            return {};
    }
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(200), std::max(m_theme.target(), m_theme.px(Space::kXl))};
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& p = m_theme.palette();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, p.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, p.window);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(p.accent, drawing::Shape::kFocusWidth));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const int pad = m_theme.px(Space::kS);
    auto box = option.rect.adjusted(pad, 0, -pad, 0);
    if (index.data(FindingsModel::ChildRole).toBool()) box.setLeft(box.left() + m_theme.px(Space::kXl));
    painter->setFont(m_theme.font(TextRole::Body));
    const auto mark = QString(markOf(severity));
    painter->setPen(m_theme.color(toneOf(severity)));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, mark);
    box.setLeft(box.left() + painter->fontMetrics().horizontalAdvance(mark) + pad);
    painter->setPen(p.text);
    painter->drawText(
        box, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

}  // namespace cw::gui
