// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in the frame inspector: its page, and the windows of files that were saved there.

#include "ui/mainwindow.h"

#include "ui/commands/commandlist.h"
#include "ui/format.h"
#include "ui/inspector/framespage.h"
#include "ui/inspector/frameswindow.h"
#include "ui/models/selection.h"
#include "ui/views/noticebar.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void MainWindow::buildInspector()
{
    m_frames = new FramesPage;
    auto* dock = new QDockWidget(tr("Frames"), this);
    dock->setObjectName(u"frames"_s);
    dock->setWidget(m_frames);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    tabifyDockWidget(m_alertDock, dock);
    findChild<QDockWidget*>(u"timeline"_s)->raise();
    // A page behind another tab is not hidden for Qt, only out of sight.
    connect(dock, &QDockWidget::visibilityChanged, m_frames, &FramesPage::setShown);
    connect(m_frames, &FramesPage::inspectRequested, this, &MainWindow::inspectRequested);
    connect(m_frames, &FramesPage::written, this, [this](const QString& path, int frames, const QString& error) {
        if (!error.isEmpty())
            m_messages->showNotice(NoticeBar::Severity::Error, error);
        else
            m_messages->showNotice(NoticeBar::Severity::Information,
                tr("%Ln frame(s) written to %1.", nullptr, frames).arg(QDir::toNativeSeparators(path)));
    });
    connect(m_selection, &Selection::changed, this, &MainWindow::inspectSelected);
}

//! The current shard of the selection; with none selected, the last one stays.
void MainWindow::inspectSelected()
{
    if (m_selection->numbers().isEmpty() || isOtherSet())
        return;
    const int number
        = m_selection->contains(m_selection->current()) ? m_selection->current() : m_selection->numbers().first();
    const auto shard = std::ranges::find(
        std::as_const(m_snapshot).shards, number, [](const ShardSnapshot& one) { return one.shard.number; });
    if (shard != m_snapshot.shards.cend())
        m_frames->setShard(shard->shard);
}

void MainWindow::showFrames(const QList<FrameBatch>& batches)
{
    m_frames->setGateway(m_snapshot.apiHost);
    m_frames->addBatches(batches);
}

void MainWindow::openInspector()
{
    auto* dock = findChild<QDockWidget*>(u"frames"_s);
    dock->show();
    dock->raise();
    inspectSelected();
    m_frames->focusList();
}

void MainWindow::addInspectorTo(QMenu* file)
{
    QAction* open = file->addAction(tr("Open &frames\u2026"));
    open->setObjectName(u"openFrames"_s);
    open->setToolTip(tr("Shows frames that were saved from the Frames page, without a connection."));
    connect(open, &QAction::triggered, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Open frames"));
        dialog->setObjectName(u"openFramesDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Frames (*.jsonl)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
            auto* window = new FramesWindow(this);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->takeKeys(m_frameKeys);
            connect(m_commands, &CommandList::keysChanged, window, [this, window] { window->takeKeys(m_frameKeys); });
            window->openFile(path);
            window->show();
        });
        dialog->open();
    });
}

} // namespace Shardroom
