// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in the identify queue and in the timeline: their page, and what is asked for there.

#include "ui/mainwindow.h"

#include "ui/format.h"
#include "ui/models/selection.h"
#include "ui/queue/queuepage.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardactions.h"
#include "ui/views/timelineview.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void MainWindow::buildQueue()
{
    m_queue = new QueuePage(m_selection);
    m_queueDock = new QDockWidget(tr("Queue"), this);
    m_queueDock->setObjectName(u"queue"_s);
    m_queueDock->setWidget(m_queue);
    addDockWidget(Qt::BottomDockWidgetArea, m_queueDock);
    tabifyDockWidget(m_vaultDock, m_queueDock);
    // A page behind another tab is not hidden for Qt, only out of sight.
    connect(m_queueDock, &QDockWidget::visibilityChanged, m_queue, &QueuePage::setShown);
    connect(m_queue, &QueuePage::holdQueueRequested, this, &MainWindow::holdQueueRequested);
    connect(m_queue, &QueuePage::holdRequested, this, &MainWindow::holdShardsRequested);
    connect(m_queue, &QueuePage::cancelRequested, this, &MainWindow::cancelIdentifyRequested);
    auto* fold = m_timeline->findChild<QToolButton*>(u"timelineFold"_s);
    fold->setChecked(m_settings->value(u"timeline/folded"_s, true).toBool());
    connect(fold, &QToolButton::toggled, this, [this](bool on) { m_settings->setValue(u"timeline/folded"_s, on); });
    connect(m_timeline, &TimelineView::showShardRequested, this, &MainWindow::showShard);
    connect(
        m_timeline, &TimelineView::reshardRequested, this, [this] { openReshardFor(ReshardStrategy::Parallel, {}); });
    connect(m_timeline, &TimelineView::written, this, [this](const QString& path, int lines, const QString& error) {
        if (!error.isEmpty())
            m_messages->showNotice(NoticeBar::Severity::Error, error);
        else
            m_messages->showNotice(NoticeBar::Severity::Information,
                tr("%Ln timeline line(s) written to %1.", nullptr, lines).arg(QDir::toNativeSeparators(path)));
    });
}

void MainWindow::openQueue()
{
    m_queueDock->show();
    m_queueDock->raise();
    m_queue->focusList();
}

void MainWindow::openTimeline()
{
    auto* dock = findChild<QDockWidget*>(u"timeline"_s);
    dock->show();
    dock->raise(); // the focus can't go to a page behind another tab
    m_timeline->focusList();
}

//! Of another set it would be another shard with the same number.
void MainWindow::showShard(ShardId shard)
{
    const bool isHere = std::ranges::any_of(
        m_snapshot.shards, [shard](const ShardSnapshot& snapshot) { return snapshot.shard == shard; });
    if (!isHere) {
        m_messages->showNotice(NoticeBar::Severity::Information,
            tr("Shard %1 of %2 is not among the shards that serve now.")
                .arg(shard.number)
                .arg(Format::number(shard.total)));
        return;
    }
    m_selection->set({shard.number}, shard.number);
}

} // namespace Shardroom
