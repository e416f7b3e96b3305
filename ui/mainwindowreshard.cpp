// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in resharding: its wizard, what the line across the window says, and what its buttons do.

#include "ui/mainwindow.h"

#include "ui/models/reshardtexts.h"
#include "ui/models/selection.h"
#include "ui/views/filterbar.h"
#include "ui/views/headerbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/shardactions.h"

#include <QtCore/QDir>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {

void MainWindow::connectReshard()
{
    m_reshardBar = new NoticeBar;
    m_reshardBar->setObjectName(u"reshardBar"_s);
    auto* centre = static_cast<QVBoxLayout*>(centralWidget()->layout());
    centre->insertWidget(centre->indexOf(m_banner) + 1, m_reshardBar);
    connect(m_reshardBar, &NoticeBar::actionRequested, this, &MainWindow::runReshardAction);
    connect(m_reshardBar, &NoticeBar::otherActionRequested, this, [this] {
        reshardWizard()->openWhereItIs();
        reshardWizard()->askToGoBack();
    });
    connect(m_actions, &ShardActions::reshardDialogRequested, this, [this] { reshardWizard()->openWhereItIs(); });
    connect(m_actions, &ShardActions::reshardOfRequested, this, &MainWindow::openReshardFor);
    connect(m_header, &HeaderBar::reshardClicked, this, [this] { reshardWizard()->openWhereItIs(); });
    // The only action there is that of a reshard's end.
    connect(m_messages, &NoticeBar::actionRequested, this, [this] { reshardWizard()->openReport(); });
}

ReshardWizard* MainWindow::reshardWizard()
{
    if (m_reshard)
        return m_reshard;
    m_reshard = new ReshardWizard(m_settings.get(), this);
    connect(m_reshard, &ReshardWizard::planRequested, this, &MainWindow::reshardPlanRequested);
    connect(m_reshard, &ReshardWizard::applyRequested, this, &MainWindow::reshardApplyRequested);
    connect(m_reshard, &ReshardWizard::pauseRequested, this, &MainWindow::reshardPauseRequested);
    connect(m_reshard, &ReshardWizard::abortRequested, this, &MainWindow::abortReshardRequested);
    connect(m_reshard, &ReshardWizard::rollBackRequested, this, &MainWindow::rollBackReshardRequested);
    connect(m_reshard, &ReshardWizard::acceptMissingRequested, this, &MainWindow::acceptMissingRequested);
    connect(m_reshard, &ReshardWizard::endOldRequested, this, &MainWindow::endOldRequested);
    connect(m_reshard, &ReshardWizard::ledgerRequested, this, &MainWindow::reshardLedgerRequested);
    connect(m_reshard, &ReshardWizard::reportRequested, this, [this](const QString& path) {
        m_reshardReportPath = path;
        emit reshardReportRequested(path);
    });
    if (m_reshardReport)
        m_reshard->setReport(*m_reshardReport);
    m_reshard->setSnapshot(m_snapshot);
    m_reshard->setSelection(m_selection->numbers());
    adoptObstacle();
    return m_reshard;
}

void MainWindow::openReshardFor(ReshardStrategy strategy, const QList<int>& shards)
{
    QList<ShardId> picked;
    for (const ShardSnapshot& shard : std::as_const(m_snapshot.shards)) {
        if (std::binary_search(shards.begin(), shards.end(), shard.shard.number))
            picked << shard.shard;
    }
    if (!picked.isEmpty())
        reshardWizard()->openFor(strategy, picked);
}

void MainWindow::showReshardBar()
{
    using Severity = NoticeBar::Severity;
    const bool mayAct = obstacle().isEmpty();
    const bool isUnderWay = m_snapshot.reshard.has_value();
    // How the one before ended is no news any more.
    if (!std::exchange(m_reshards, isUnderWay) && isUnderWay && m_messages->text() == m_reshardTold)
        m_messages->hide();
    if (m_stopping || (!m_snapshot.reshard && !m_snapshot.announced)) {
        m_reshardBar->hide();
        return;
    }
    if (!m_snapshot.reshard) {
        m_reshardBar->showNotice(Severity::Warning, ReshardTexts::banner(*m_snapshot.announced, m_snapshot.at),
            mayAct ? tr("Call off") : QString());
        return;
    }
    const ReshardProgress& progress = *m_snapshot.reshard;
    const bool mayGoBack = mayAct && (progress.mayAbort || progress.mayRollBack);
    if (progress.recovered && progress.paused) {
        m_reshardBar->showNotice(Severity::Warning, ReshardTexts::banner(progress), mayAct ? tr("Go on") : tr("Show"),
            mayGoBack ? tr("Go back\u2026") : QString());
        return;
    }
    m_reshardBar->showNotice(Severity::Information, ReshardTexts::banner(progress), tr("Show"),
        !mayGoBack                 ? QString()
            : progress.mayRollBack ? tr("Roll back\u2026")
                                   : tr("Abort\u2026"));
}

void MainWindow::runReshardAction()
{
    if (!m_snapshot.reshard)
        emit callOffReshardRequested();
    else if (m_snapshot.reshard->recovered && m_snapshot.reshard->paused && obstacle().isEmpty())
        emit reshardPauseRequested(false);
    else
        reshardWizard()->openWhereItIs();
}

void MainWindow::showReshardOutlook(const ReshardOutlook& outlook)
{
    if (m_reshard)
        m_reshard->showOutlook(outlook);
}

void MainWindow::showReshardLedger(const HandoverCounts& counts, const QList<GuildLedger>& guilds)
{
    if (m_reshard)
        m_reshard->showLedger(counts, guilds);
}

void MainWindow::showReshardReport(const ReshardReport& report)
{
    m_reshardReport = report;
    if (m_reshard)
        m_reshard->setReport(report);
    const bool done = report.outcome == ReshardPhase::Done;
    QString outcome = ReshardTexts::outcome(report);
    if (outcome.endsWith(u'.'))
        outcome.chop(1); // a reason may be a sentence
    m_reshardTold
        = tr("Reshard (%1): %2.").arg(ReshardTexts::change(report.plan.fromTotal(), report.plan.toTotal()), outcome);
    m_messages->showNotice(
        done ? NoticeBar::Severity::Information : NoticeBar::Severity::Warning, m_reshardTold, tr("Show the report"));
}

void MainWindow::showReshardReported(const QString& error)
{
    const QString path = QDir::toNativeSeparators(std::exchange(m_reshardReportPath, {}));
    if (!error.isEmpty())
        reshardWizard()->showRefusal(tr("The report was not saved"), error);
    else
        reshardWizard()->showTold(tr("Reshard report written to %1.").arg(path));
}

} // namespace Shardroom
