// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in saved sessions and in files: what it shows of them, and what is dropped on it.

#include "ui/mainwindow.h"

#include "ui/format.h"
#include "ui/queue/queuepage.h"
#include "ui/sessionfiles.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/vaultpage.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QDockWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {

namespace {

//! What went well needs no click to be read: it goes by itself, unless somebody points at it.
void hideLater(NoticeBar* bar)
{
    QTimer::singleShot(20s, bar, [bar, text = bar->text()] {
        if (bar->text() == text && !bar->underMouse())
            bar->hide();
    });
}

} // namespace

void MainWindow::buildVault()
{
    setAcceptDrops(true);
    // A page behind another tab is not hidden for Qt, only out of sight.
    connect(m_vaultDock, &QDockWidget::visibilityChanged, m_vault, &VaultPage::setShown);
    connect(m_vault, &VaultPage::watchRequested, this, &MainWindow::vaultWatchRequested);
    connect(m_vault, &VaultPage::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_vault, &VaultPage::forgetRequested, this, &MainWindow::forgetRequested);
    connect(m_vault, &VaultPage::revealRequested, this, &MainWindow::revealRequested);
    connect(m_vault, &VaultPage::told, this,
        [this](const QString& text) { m_messages->showNotice(NoticeBar::Severity::Information, text); });
    connect(m_vault, &VaultPage::untold, this, [this](const QString& text) {
        if (m_messages->text() == text)
            m_messages->hide();
    });
    connect(m_files, &SessionFiles::exportRequested, this, &MainWindow::exportRequested);
    connect(m_files, &SessionFiles::reportRequested, this, &MainWindow::reportRequested);
    connect(m_files, &SessionFiles::importPreviewRequested, this, &MainWindow::importPreviewRequested);
    connect(m_files, &SessionFiles::importRequested, this, &MainWindow::importRequested);
    connect(m_files, &SessionFiles::pauseRequested, this, [this](const QList<int>& numbers) {
        emit commandRequested(ShardCommand::Pause, ShardSelection::of(numbers, m_snapshot.shardTotal));
    });
    connect(m_files, &SessionFiles::resumeRequested, this, [this](const QList<int>& numbers) {
        emit commandRequested(ShardCommand::Resume, ShardSelection::of(numbers, m_snapshot.shardTotal));
        m_messages->showNotice(NoticeBar::Severity::Information,
            tr("Resuming, as the import does not need them paused: %Ln shard(s).", nullptr, int(numbers.size())));
    });
    connect(m_files, &SessionFiles::refused, this, &MainWindow::showRefusal);
}

void MainWindow::adoptObstacle()
{
    const QString reason = obstacle();
    m_vault->setObstacle(reason);
    m_files->setObstacle(reason);
    m_queue->setObstacle(reason);
    if (m_reshard)
        m_reshard->setObstacle(reason);
}

void MainWindow::openVault()
{
    m_vaultDock->show();
    m_vaultDock->raise();
    m_vault->focusList();
}

//! During a drain the old set is still connected: its sessions are in use, though no start could take them.
void MainWindow::showVault(const VaultSnapshot& vault)
{
    VaultSnapshot shown = vault;
    for (VaultEntry& entry : shown.entries) {
        if (!m_snapshot.reshard)
            break;
        const auto isThis = [&entry](const ShardSnapshot& shard) {
            return shard.shard == entry.shard && shard.maskedSession == entry.maskedId;
        };
        if (!std::ranges::any_of(m_snapshot.reshard->retiring, isThis))
            continue;
        entry.status = VaultEntry::Status::InUse;
        if (entry.objection)
            entry.objection->text = tr("old set, still connected");
    }
    m_vault->setVault(shown);
}

void MainWindow::showRevealed(ShardId shard, const QByteArray& sessionId)
{
    m_vault->showRevealed(shard, sessionId);
}

void MainWindow::showImportPreview(const ImportPreview& preview)
{
    m_files->showPreview(preview);
}

void MainWindow::showImported(const QString& path, int sessions, const QString& error)
{
    m_files->importEnded(error.isEmpty());
    if (!error.isEmpty()) {
        m_messages->showNotice(NoticeBar::Severity::Error, tr("Import failed: %1").arg(error));
        return;
    }
    m_files->remember(path);
    m_messages->showNotice(NoticeBar::Severity::Information,
        tr("%1 taken from %2; their shards are resuming.")
            .arg(Format::sessionCount(sessions), QDir::toNativeSeparators(path)));
}

void MainWindow::showExported(const QString& path, int sessions, const QString& error)
{
    if (!error.isEmpty()) {
        m_messages->showNotice(NoticeBar::Severity::Error, tr("Export failed: %1").arg(error));
        return;
    }
    m_files->remember(path);
    m_messages->showNotice(NoticeBar::Severity::Information,
        tr("%1 written to %2. With the token they can be taken over: keep the file private. The states of connected "
           "shards are old as soon as the next event arrives.")
            .arg(Format::sessionCount(sessions), path));
    hideLater(m_messages);
}

void MainWindow::showReported(const QString& path, const QString& error)
{
    if (path == m_reshardReportPath) {
        showReshardReported(error);
        return;
    }
    if (!error.isEmpty()) {
        m_messages->showNotice(NoticeBar::Severity::Error, tr("The status report was not saved: %1").arg(error));
        return;
    }
    m_messages->showNotice(
        NoticeBar::Severity::Information, tr("Status report written to %1.").arg(QDir::toNativeSeparators(path)));
    hideLater(m_messages);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (SessionFiles::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (!SessionFiles::canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_files->take(event->mimeData());
}

bool MainWindow::showsVault() const
{
    return m_vault->isShown();
}

} // namespace Shardroom
