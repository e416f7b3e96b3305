// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardwizard.h"

#include "ui/format.h"
#include "ui/models/availability.h"
#include "ui/models/reshardasker.h"
#include "ui/models/reshardtexts.h"
#include "ui/models/shardcolumns.h"
#include "ui/smallscreen.h"
#include "ui/views/handoverledger.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardplanpage.h"
#include "ui/views/reshardrunpage.h"
#include "ui/views/reshardstrategypage.h"
#include "ui/views/reshardswitchpage.h"
#include "ui/views/reshardtargetpage.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

const QString geometryKey = u"reshard/geometry"_s;
constexpr double nearlyFull = 0.8;

//! As many as there are, or twice as many when one is nearly full: else every identify of a larger count would be spent
//! for nothing.
int firstTarget(const FleetSnapshot& snapshot)
{
    const bool isFull = std::ranges::any_of(snapshot.shards, [](const ShardSnapshot& shard) {
        return shard.guilds >= nearlyFull * guildsPerShardLimit || hasTooManyGuilds(shard);
    });
    return std::max(1, snapshot.shardTotal * (isFull ? 2 : 1));
}

} // namespace

ReshardWizard::ReshardWizard(QSettings* settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_asker(new ReshardAsker(this))
    , m_notice(new NoticeBar(this))
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_target(new ReshardTargetPage(m_pages))
    , m_strategy(new ReshardStrategyPage(m_pages))
    , m_plan(new ReshardPlanPage(m_pages))
    , m_run(new ReshardRunPage(m_pages))
    , m_switch(new ReshardSwitchPage(m_pages))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_close(new QPushButton(tr("C&lose"), this))
{
    setWindowTitle(tr("Reshard"));
    // A window of its own rather than a dialog, which would always lie above map and table.
    setWindowFlags((windowFlags() & ~Qt::WindowType_Mask) | Qt::Window | Qt::WindowMinMaxButtonsHint);
    arrange();
    connectPages();
    updateSteps();
    adoptPage();
}

void ReshardWizard::arrange()
{
    const int unit = fontMetrics().height();
    const QList<QWidget*> pages{m_target, m_strategy, m_plan, m_run, m_switch};
    for (QWidget* page : pages)
        m_pages->addWidget(SmallScreen::scrolling(page, windowTitle()));
    m_notice->setObjectName(u"reshardNotice"_s);
    m_notice->setClosable(true);
    m_steps->setObjectName(u"reshardSteps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->addItems({tr("1  Target"), tr("2  Strategy"), tr("3  Plan"), tr("4  Run"), tr("5  Switch")});
    m_steps->setSpacing(unit / 6);
    m_steps->setFixedWidth(std::max(unit * 8, m_steps->sizeHintForColumn(0) + unit * 2));
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setCurrentRow(0);
    m_back->setObjectName(u"reshardBack"_s);
    m_next->setObjectName(u"reshardNext"_s);
    m_close->setObjectName(u"reshardClose"_s);
    for (QPushButton* button : {m_back, m_next, m_close})
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* right = new QVBoxLayout;
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_steps);
    layout->addLayout(right, 1);
    if (!restoreGeometry(m_settings->value(geometryKey).toByteArray()))
        resize(SmallScreen::bounded(*this, {unit * 66, unit * 46}));
}

void ReshardWizard::connectPages()
{
    connect(m_steps, &QListWidget::currentRowChanged, this, &ReshardWizard::adoptPage);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Page(int(page()) - 1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(Page(int(page()) + 1)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_asker, &ReshardAsker::planRequested, this, &ReshardWizard::planRequested);
    connect(m_target, &ReshardTargetPage::targetChanged, this, [this] {
        m_takesRecommended = false;
        m_strategy->forgetPlans();
        adoptWish();
    });
    connect(m_strategy, &ReshardStrategyPage::wishChanged, this, &ReshardWizard::adoptWish);
    connect(m_plan, &ReshardPlanPage::startRequested, this, &ReshardWizard::start);
    connect(m_plan, &ReshardPlanPage::planChosen, this, [this](const ReshardPlan& plan, const QString& path) {
        m_fromFile = true;
        m_plan->setPlan(plan, path);
        m_notice->hide();
    });
    connect(m_plan, &ReshardPlanPage::failed, this, &ReshardWizard::showRefusal);
    connect(m_plan, &ReshardPlanPage::told, this, &ReshardWizard::showTold);
    connect(m_run, &ReshardRunPage::pauseRequested, this, &ReshardWizard::pauseRequested);
    connect(m_run, &ReshardRunPage::abortAsked, this, &ReshardWizard::askToGoBack);
    connect(m_run, &ReshardRunPage::acceptAsked, this, &ReshardWizard::askToAccept);
    connect(m_switch, &ReshardSwitchPage::rollBackAsked, this, &ReshardWizard::askToGoBack);
    connect(m_switch, &ReshardSwitchPage::endOldAsked, this, &ReshardWizard::askToEndOld);
    connect(m_switch, &ReshardSwitchPage::reportRequested, this, &ReshardWizard::reportRequested);
    for (const HandoverLedger* ledger : {m_run->ledger(), m_switch->ledger()})
        connect(ledger, &HandoverLedger::guildsRequested, this, &ReshardWizard::ledgerRequested);
}

ReshardWizard::Page ReshardWizard::page() const
{
    return Page(std::max(0, m_steps->currentRow()));
}

void ReshardWizard::goTo(Page page)
{
    // What had the keyboard goes out of sight; it must not land on a button that does something.
    if (m_pages->isAncestorOf(focusWidget()))
        m_steps->setFocus();
    m_steps->setCurrentRow(int(page));
}

void ReshardWizard::adoptPage()
{
    m_pages->setCurrentIndex(int(page()));
    updateSteps();
    refresh();
    if (isVisible() && page() <= Page::Plan && !(page() == Page::Plan && m_fromFile))
        askForPlans();
}

void ReshardWizard::updateSteps()
{
    const std::array open{true, true, true, isRunning(), isRunning() || m_report.has_value()};
    for (int row = 0; row < m_steps->count(); ++row) {
        QListWidgetItem* item = m_steps->item(row);
        const Qt::ItemFlags flags = open[size_t(row)] ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
        if (item->flags() != flags)
            item->setFlags(flags);
        item->setToolTip(open[size_t(row)] ? QString() : tr("No reshard is going on."));
    }
    const int here = int(page());
    const bool hasNext = here + 1 < m_steps->count() && open[size_t(here + 1)];
    m_close->setText(isRunning() ? tr("Put as&ide") : tr("C&lose"));
    m_close->setToolTip(
        isRunning() ? tr("The reshard goes on. The header and the line across the window lead back here.") : QString());
    m_back->setEnabled(here > 0);
    m_next->setDefault(page() < Page::Plan); // where it only turns the page, and nothing runs that is looked at
    m_next->setEnabled(hasNext);
    m_next->setToolTip(hasNext || page() != Page::Plan
            ? QString()
            : tr("The next page is about a reshard that goes on: start it here."));
}

ReshardWizard::Page ReshardWizard::pageOfPhase() const
{
    switch (m_snapshot.reshard->phase) {
    case ReshardPhase::Preparing:
    case ReshardPhase::Warming:
    case ReshardPhase::Overlapping:
    case ReshardPhase::Aborting:
    case ReshardPhase::Aborted:
        return Page::Run;
    case ReshardPhase::Draining:
    case ReshardPhase::Ending:
    case ReshardPhase::Settling:
    case ReshardPhase::RollingBack:
    case ReshardPhase::Done:
    case ReshardPhase::RolledBack:
        return Page::Switch;
    }
    Q_UNREACHABLE();
}

ReshardWish ReshardWizard::wish() const
{
    return m_strategy->wish(m_strategy->strategy(), m_target->target());
}

void ReshardWizard::adoptWish()
{
    m_fromFile = false;
    m_plan->setPlan(std::nullopt);
    m_target->setWaiting();
    askForPlans();
}

void ReshardWizard::askForPlans()
{
    QList<ReshardWish> wishes{wish()};
    for (int i = 0; i < reshardStrategyCount && page() == Page::Strategy; ++i) {
        const auto strategy = ReshardStrategy(i);
        if (strategy != m_strategy->strategy() && m_strategy->wantsPlan(strategy))
            wishes << m_strategy->wish(strategy, m_target->target());
    }
    m_asker->want(wishes);
}

void ReshardWizard::showOutlook(const ReshardOutlook& outlook)
{
    const ReshardPlan& plan = outlook.plan;
    if (ReshardAsker::isAnswerTo(m_strategy->wish(plan.wish.strategy, m_target->target()), plan))
        m_strategy->showPlan(plan);
    if (ReshardAsker::isAnswerTo(wish(), plan)) {
        m_target->showOutlook(outlook);
        if (!m_fromFile)
            m_plan->setPlan(plan);
    }
    m_asker->answered(plan);
    // Discord's count comes with the first answer; after that the operator's wish counts.
    if (std::exchange(m_takesRecommended, false) && plan.recommended > m_target->target())
        m_target->setTarget(plan.recommended);
}

void ReshardWizard::showLedger(const HandoverCounts& counts, const QList<GuildLedger>& guilds)
{
    HandoverLedger* ledger = page() == Page::Switch ? m_switch->ledger() : m_run->ledger();
    ledger->setCounts(counts,
        m_snapshot.reshard ? m_snapshot.reshard->onlyOldSinceSwitch
            : m_report     ? m_report->onlyOldSinceSwitch
                           : std::nullopt);
    ledger->showGuilds(guilds);
}

void ReshardWizard::setReport(const ReshardReport& report)
{
    m_report = report;
    m_plan->setPlan(std::nullopt); // it was of the set before
    updateSteps();
    refresh();
    // The snapshot without a reshard may have come before.
    if (std::exchange(m_awaitsReport, false) || (isVisible() && page() == Page::Run))
        goTo(Page::Switch);
}

void ReshardWizard::setSnapshot(const FleetSnapshot& snapshot)
{
    const bool wasRunning = isRunning();
    const std::optional<ReshardProgress> before = m_snapshot.reshard;
    m_snapshot = snapshot;
    if (isRunning() != wasRunning)
        updateSteps();
    if (isRunning() && !wasRunning && (m_starting || page() == Page::Plan))
        goTo(Page::Run);
    // From batch to batch it goes forth and back between these two, and takes along who looks on.
    else if (isRunning() && wasRunning && before->phase != snapshot.reshard->phase && page() >= Page::Run)
        goTo(pageOfPhase());
    else if (!isRunning() && page() == Page::Run) {
        goTo(m_report ? Page::Switch : Page::Target);
        m_awaitsReport = !m_report && wasRunning;
    }
    if (isRunning())
        m_starting = false;
    if (isVisible())
        refresh();
}

void ReshardWizard::refresh()
{
    m_target->setFleet(m_snapshot);
    updateObstacle();
    if (isRunning()) {
        m_run->setProgress(*m_snapshot.reshard, m_snapshot.at);
        m_switch->setProgress(*m_snapshot.reshard, m_snapshot.at);
    } else {
        m_run->setOver();
        m_switch->setOver(m_report);
    }
}

void ReshardWizard::updateObstacle()
{
    m_plan->setObstacle(!m_obstacle.isEmpty() ? m_obstacle
            : isRunning()                     ? tr("A reshard is under way; one at a time.")
            : m_starting                      ? tr("It is being started.")
                                              : QString());
    m_run->setObstacle(m_obstacle);
    m_switch->setObstacle(m_obstacle);
}

void ReshardWizard::setSelection(const QList<int>& shards)
{
    m_strategy->setSelection(shards);
}

void ReshardWizard::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    updateObstacle();
}

void ReshardWizard::start(const ReshardPlan& plan)
{
    m_starting = true;
    m_notice->hide();
    updateObstacle();
    emit applyRequested(plan);
}

void ReshardWizard::showRefusal(const QString& what, const QString& why)
{
    m_starting = false;
    m_asker->refused();
    updateObstacle();
    m_notice->showNotice(NoticeBar::Severity::Warning, what.isEmpty() ? why : tr("%1: %2").arg(what, why));
}

void ReshardWizard::showTold(const QString& text)
{
    m_notice->showNotice(NoticeBar::Severity::Information, text);
}

void ReshardWizard::openWhereItIs()
{
    if (isRunning()) {
        goTo(pageOfPhase());
    } else if (m_targetOf != m_snapshot.shardTotal || firstTarget(m_snapshot) > m_target->target()) {
        m_targetOf = m_snapshot.shardTotal;
        m_target->setTarget(firstTarget(m_snapshot));
        m_takesRecommended = true;
        goTo(Page::Target);
    } else if (!isVisible() && page() >= Page::Run) {
        goTo(Page::Target);
    }
    show();
    raise();
    activateWindow();
    if (page() == Page::Target)
        m_target->focusFirst();
    else
        m_steps->setFocus();
}

void ReshardWizard::openReport()
{
    openWhereItIs();
    if (m_report && !isRunning())
        goTo(Page::Switch);
}

void ReshardWizard::openFor(ReshardStrategy strategy, const QList<ShardId>& shards)
{
    QList<int> numbers;
    int total = 0;
    for (const ShardId shard : shards) {
        numbers << shard.number;
        total = std::max(total, shard.total);
    }
    std::sort(numbers.begin(), numbers.end());
    m_targetOf = m_snapshot.shardTotal;
    if (strategy == ReshardStrategy::Split)
        m_target->setTarget(std::max(1, total * 2));
    m_strategy->choose(strategy, numbers);
    goTo(Page::Strategy);
    show();
    raise();
    activateWindow();
    m_strategy->focusFirst();
}

void ReshardWizard::ask(const Question& question, const std::function<void()>& then)
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(question.cost);
    QPushButton* go = box->addButton(question.button, QMessageBox::DestructiveRole);
    go->setObjectName(u"confirm"_s);
    go->setAutoDefault(false);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    cancel->setIcon({});
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(go, &QPushButton::clicked, this, then);
    box->open();
}

void ReshardWizard::askToGoBack()
{
    if (!isRunning())
        return;
    const ReshardProgress& progress = *m_snapshot.reshard;
    const QString cost = tr("What is spent so far is lost: %Ln identify(s).", nullptr, progress.identifiesSpent);
    if (progress.mayRollBack) {
        ask({tr("Roll back"), tr("Let the old shards serve again?"),
                tr("They are still connected: no event is lost. The new sessions are ended.") + u' ' + cost,
                tr("Roll back")},
            [this] { emit rollBackRequested(); });
        return;
    }
    QString text = tr("The old shards have served all the time and go on. The new sessions are ended.");
    if (progress.batch > 0)
        text
            += u' ' + tr("The %Ln batch(es) that are done stay: the set is a mixed one then.", nullptr, progress.batch);
    ask({tr("Abort"), tr("End the new shards and keep the old?"), text + u' ' + cost, tr("Abort the reshard")},
        [this] { emit abortRequested(); });
}

void ReshardWizard::askToAccept(const ReshardProgress& progress)
{
    constexpr qsizetype mostNamed = 10;
    const int missing = progress.guildsExpected - progress.guildsMatched;
    QStringList names;
    for (const GuildId guild : progress.missing.first(std::min(mostNamed, progress.missing.size())))
        names << toString(guild) + u": "_s + ReshardTexts::missingReason(guild, progress);
    if (missing > names.size())
        names << tr("and %1 more").arg(Format::number(missing - names.size()));
    ask({tr("Accept missing guilds"), tr("Switch without %Ln guild(s)?", nullptr, missing),
            tr("The new shards do not have them; their events may be lost until they come. Should more be missing by "
               "then, it waits.")
                + u"\n\n"_s + names.join(u'\n'),
            tr("Accept them")},
        [this, missing] { emit acceptMissingRequested(missing); });
}

void ReshardWizard::askToEndOld()
{
    ask({tr("End the old shards"), tr("End the old sessions now?"),
            tr("After that there is no way back but another reshard, which spends identifies."), tr("End them now")},
        [this] { emit endOldRequested(); });
}

void ReshardWizard::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    windowHandle()->setTransientParent(nullptr); // else the window manager keeps it above all the same
    refresh();
    if (page() <= Page::Plan && !m_fromFile)
        askForPlans();
}

//! Enter in a field asks for what the field is about; it does not turn the page as well.
void ReshardWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit*>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

void ReshardWizard::hideEvent(QHideEvent* event)
{
    m_settings->setValue(geometryKey, saveGeometry());
    QDialog::hideEvent(event);
}

} // namespace Shardroom
