#include "gui/dialogs/packet_review_dialog.h"

#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>

#include "gui/convert.h"
#include "gui/dialogs/dialogs.h"
#include "gui/dialogs/import_run.h"
#include "gui/dialogs/packet_points_dialog.h"
#include "gui/dialogs/packet_review_tree.h"
#include "gui/session/project_session.h"
#include "gui/widgets/parts.h"
#include "gui/widgets/plain_label.h"

namespace cw::gui {

using commands::ReturnedFile;
using drawing::Space;
using exchange::PacketRow;
using exchange::RowState;
using exchange::Side;

namespace {

constexpr double kWidth = 1120, kHeight = 640;

}  // namespace

PacketReviewDialog::PacketReviewDialog(const Theme& theme, ProjectSession& session, Dialogs& dialogs,
                                       const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_session(session), m_dialogs(dialogs) {
    setObjectName(QStringLiteral("packetReview"));
    setWindowTitle(tr("Returned packets"));
    resize(theme.px(kWidth), theme.px(kHeight));
    auto* column = new QVBoxLayout(this);
    setMargins(column, theme, Space::kXl, Space::kL);
    column->setSpacing(theme.px(Space::kS));
    column->addWidget(new PlainLabel(theme, TextRole::PageTitle, tr("Returned packets"), Tone::Normal, this));
    m_counts = new PlainLabel(theme, TextRole::Section, {}, Tone::Normal, this);
    column->addWidget(m_counts->wrapped());
    auto* about =
        new PlainLabel(theme, TextRole::Caption,
                       tr("Ticked differences are taken. Where both sides changed a value, ours stays unless "
                          "you tick it. Space ticks, arrows walk."),
                       Tone::Secondary, this);
    column->addWidget(about->wrapped());
    m_tree = new PacketReviewTree(theme, session, this);
    m_tree->setObjectName(QStringLiteral("packetReview.differences"));
    m_tree->setAccessibleName(tr("Returned files and their differences"));
    column->addWidget(m_tree, 1);
    m_whole = new PlainLabel(theme, TextRole::Caption, {}, Tone::Normal, this);
    m_whole->setObjectName(QStringLiteral("packetReview.whole"));
    column->addWidget(m_whole->wrapped());
    auto* row = new QHBoxLayout;
    m_allTheirs = makeButton(QStringLiteral("packetReview.theirs"), tr("Take theirs in all conflicts"),
                             ButtonLook::Normal, this);
    m_allMine =
        makeButton(QStringLiteral("packetReview.mine"), tr("Keep ours in all conflicts"), ButtonLook::Normal, this);
    m_points = makeButton(QStringLiteral("packetReview.points"), tr("Open points…"), ButtonLook::Normal, this);
    row->addWidget(m_allTheirs);
    row->addWidget(m_allMine);
    row->addWidget(m_points);
    row->addStretch();
    auto* cancel = makeButton(QStringLiteral("packetReview.cancel"), tr("Cancel"), ButtonLook::Normal, this);
    m_accept = makeButton(QStringLiteral("packetReview.accept"), tr("Take in"), ButtonLook::Primary, this);
    m_accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PacketReviewDialog::carryOut);
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(m_points, &QPushButton::clicked, this, &PacketReviewDialog::showPoints);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PacketReviewDialog::showWhole);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        m_tree->readChoices(m_files);
        showCounts();
    });
    start(paths);
}

PacketReviewDialog::~PacketReviewDialog() {
    *m_stop = true;
}

void PacketReviewDialog::start(const QStringList& paths) {
    for (auto* button : {m_accept, m_allTheirs, m_allMine, m_points}) button->setEnabled(false);
    m_counts->setText(tr("Reading and comparing…"));
    auto work = std::make_shared<PacketWork>(PacketWork{.snapshot = m_session.snapshot(),
                                                        .projectId = m_session.project().projectId(),
                                                        .itemFits = m_session.services().setup.environment.itemFits,
                                                        .ids = base::randomIds(),
                                                        .stop = m_stop});
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    m_session.inBackground([work, words, names = ss(paths)] { work->read(names, words); },
                           [dialog = QPointer<PacketReviewDialog>(this), work] {
                               if (dialog && !*work->stop) dialog->compare(work);
                           });
}

void PacketReviewDialog::compare(const std::shared_ptr<PacketWork>& work) {
    if (work->failed) {
        m_ready = true;
        m_counts->setTone(Tone::Bad);
        m_counts->setText(m_session.errorText(*work->failed));
        return;
    }
    work->recall(m_session.project());  // the project belongs to this thread
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    m_session.inBackground(
        [work, words] {
            for (const auto& one : work->files)
                if (!*work->stop) work->compare(*one, words);
        },
        [dialog = QPointer<PacketReviewDialog>(this), work] {
            if (!dialog || *work->stop) return;
            dialog->m_files = work->files;
            dialog->present();
        });
}

void PacketReviewDialog::present() {
    m_tree->present(m_files);
    m_ready = true;
    showCounts();
    showWhole();
    m_tree->setFocus();
}

void PacketReviewDialog::showWhole() {
    m_whole->setText(m_tree->whole());
}

std::vector<commands::PacketPoints> PacketReviewDialog::openPoints() const {
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    std::vector<commands::PacketPoints> lists;
    for (const auto& one : m_files) {
        if (!one->isUsable()) continue;
        auto list = commands::packetPoints(m_session.snapshot(), one->file, *one->review, one->plan, words,
                                           m_session.language());
        if (!list.points.empty()) lists.push_back(std::move(list));
    }
    return lists;
}

void PacketReviewDialog::showPoints() {
    PacketPointsDialog points(m_theme, m_session, m_dialogs, openPoints(), this);
    m_dialogs.run(points);
}

void PacketReviewDialog::chooseAll(Side side) {
    m_tree->tickConflicts(m_files, side);
    m_tree->readChoices(m_files);
    for (const auto& one : m_files)
        if (one->isUsable())
            for (PacketRow& row : one->review->rows) row.choose(side, true);
    showCounts();
}

void PacketReviewDialog::showCounts() {
    int usable = 0, taken = 0, conflicts = 0, open = 0, bad = 0, aside = 0, refused = 0, left = 0;
    for (const auto& one : m_files) {
        refused += one->file.state == ReturnedFile::State::Refused ? 1 : 0;
        if (!one->isUsable()) continue;
        ++usable;
        for (const auto& row : one->review->rows)
            for (const auto& each : row.differences) taken += each.choice == Side::Theirs ? 1 : 0;
        conflicts += static_cast<int>(one->review->conflicts());
        open += static_cast<int>(one->review->open());
        bad += static_cast<int>(one->plan.count(RowState::Bad));
        left += static_cast<int>(exchange::openPoints(*one->review, one->plan));
        aside += static_cast<int>(one->plan.cellsAside());
    }
    m_left = left + refused;
    QStringList parts{tr("%n file(s)", nullptr, static_cast<int>(m_files.size())),
                      tr("%n difference(s) to take", nullptr, taken)};
    if (conflicts != 0) parts << tr("%n conflict(s) that keep ours", nullptr, open);
    if (bad != 0) parts << tr("%n row(s) cannot be taken", nullptr, bad);
    if (aside != 0) parts << tr("%n cell(s) left as they are", nullptr, aside);
    if (refused != 0) parts << tr("%n file(s) refused", nullptr, refused);
    m_counts->setTone(Tone::Normal);
    m_counts->setText(m_files.empty() ? tr("No workbook stands there.") : parts.join(QStringLiteral(" · ")));
    m_accept->setEnabled(usable != 0 && m_run == nullptr);
    m_points->setEnabled(open + bad + aside != 0 && m_run == nullptr);
    for (auto* button : {m_allTheirs, m_allMine}) button->setEnabled(conflicts != 0 && m_run == nullptr);
}

QString PacketReviewDialog::outcome() const {
    QString text = tr("%n packet(s) taken in.", nullptr, m_taken);
    if (m_left != 0) text += QLatin1Char(' ') + tr("%n point(s) were left as they are.", nullptr, m_left);
    return text;
}

void PacketReviewDialog::carryOut() {
    m_next = 0;
    m_tree->setEnabled(false);
    for (auto* button : {m_accept, m_allTheirs, m_allMine, m_points}) button->setEnabled(false);
    m_counts->setText(tr("Taking in…"));
    takeNext();
}

void PacketReviewDialog::takeNext() {
    while (m_next < m_files.size() && !m_files[m_next]->isUsable()) ++m_next;
    if (m_next == m_files.size()) return accept();
    // anew, because the file before has changed the project
    auto work = std::make_shared<PacketWork>(PacketWork{.snapshot = m_session.snapshot(),
                                                        .projectId = {},
                                                        .itemFits = m_session.services().setup.environment.itemFits,
                                                        .ids = base::randomIds(),
                                                        .stop = m_stop});
    const exchange::Words words{m_session.services().english, m_session.services().chinese};
    auto one = m_files[m_next];
    m_session.inBackground(
        [work, words, one] { work->compare(*one, words); },
        [dialog = QPointer<PacketReviewDialog>(this), work, one] {
            if (!dialog || *work->stop) return;
            if (!one->isUsable()) {
                dialog->present();  // with the reason in the file's line
                return dialog->endRun(false);
            }
            if (!one->plan.changes()) return dialog->endRun(true);
            const auto how =
                commands::takingIn(dialog->m_session.snapshot(), one->file, dialog->m_session.language());
            dialog->m_run = new ImportRun(dialog->m_session, std::make_shared<const exchange::ImportPlan>(one->plan),
                                          how, dialog);
            connect(dialog->m_run, &ImportRun::finished, dialog, &PacketReviewDialog::endRun);
        });
}

void PacketReviewDialog::endRun(bool good) {
    const bool ran = m_run != nullptr;
    if (m_run) m_run->deleteLater();
    m_run = nullptr;
    if (!good) {  // the window has said why; what was taken before stays taken, each its own step
        m_tree->setEnabled(true);
        showCounts();
        return;
    }
    if (ran) ++m_taken;
    ++m_next;
    takeNext();
}

void PacketReviewDialog::done(int result) {
    *m_stop = true;
    delete m_run;  // takes back what is not finished
    m_run = nullptr;
    QDialog::done(result);
}

}  // namespace cw::gui
