// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in the charts: what map and table show while the crosshair stands in the past.

#include "ui/mainwindow.h"

#include "ui/charts/chartspage.h"
#include "ui/charts/livepill.h"
#include "ui/format.h"
#include "ui/models/filterwords.h"
#include "ui/models/pastfields.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/views/filterbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardmap.h"
#include "ui/views/statechips.h"
#include "ui/views/timelineview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolBar>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! The history does not keep hosts, which change seldom: those of now keep the map's groups in their places. Both lists
//! are by shard number.
void takeHosts(QList<ShardSnapshot>& past, const QList<ShardSnapshot>& now)
{
    auto present = now.cbegin();
    for (ShardSnapshot& shard : past) {
        while (present != now.cend() && present->shard.number < shard.shard.number)
            ++present;
        if (present != now.cend() && present->shard == shard.shard)
            shard.gatewayHost = present->gatewayHost;
    }
}

} // namespace

void MainWindow::buildCharts()
{
    m_charts = new ChartsPage;
    auto* dock = new QDockWidget(tr("Charts"), this);
    dock->setObjectName(u"charts"_s);
    dock->setWidget(m_charts);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    auto* timeline = findChild<QDockWidget*>(u"timeline"_s);
    tabifyDockWidget(timeline, dock);
    timeline->raise();
    m_livePill = new LivePill;
    findChild<QToolBar*>(u"overview"_s)->addWidget(m_livePill);
    m_pastBar = new NoticeBar;
    m_pastBar->setObjectName(u"pastBar"_s);
    m_pastBar->hide();
    auto* centre = static_cast<QBoxLayout*>(centralWidget()->layout());
    centre->insertWidget(centre->indexOf(m_splitter), m_pastBar);

    // A page behind another tab is not hidden for Qt, only out of sight.
    connect(dock, &QDockWidget::visibilityChanged, m_charts, &ChartsPage::setShown);
    connect(m_charts, &ChartsPage::historyRequested, this, &MainWindow::historyRequested);
    connect(m_charts, &ChartsPage::momentRequested, this, &MainWindow::momentRequested);
    connect(m_charts, &ChartsPage::momentChanged, this, &MainWindow::adoptMoment);
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        if (m_moment)
            showPast();
    });
    connect(m_charts, &ChartsPage::rangeChanged, m_timeline, [this](const std::optional<TimeRange>& range) {
        const auto dateTime
            = [](ChartTime time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC); };
        if (range)
            m_timeline->setRange(dateTime(range->from), dateTime(range->to));
        else
            m_timeline->clearRange();
    });
    const auto goLive = [this] {
        setLivePaused(false);
        m_charts->goLive();
    };
    connect(m_livePill, &LivePill::clicked, this, goLive);
    connect(m_pastBar, &NoticeBar::actionRequested, this, goLive);
    connect(m_selection, &Selection::changed, m_charts, [this] { m_charts->setShards(m_selection->numbers()); });
}

void MainWindow::openCharts()
{
    auto* dock = findChild<QDockWidget*>(u"charts"_s);
    dock->show();
    dock->raise();
    m_charts->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showWarning(const QString& text)
{
    m_messages->showNotice(NoticeBar::Severity::Warning, text);
}

void MainWindow::showHistoryState(const HistoryState& state)
{
    m_charts->setState(state);
}

void MainWindow::showHistory(const HistorySeries& series)
{
    m_charts->setSeries(series);
}

void MainWindow::showEarlierTimeline(const QList<TimelineEntry>& entries)
{
    m_timeline->prepend(entries);
}

void MainWindow::showMoment(const HistoryMoment& moment)
{
    m_charts->setMoment(moment);
}

const FleetSnapshot& MainWindow::shownFleet() const
{
    return m_moment ? m_moment->fleet : m_pausedFleet ? *m_pausedFleet : m_snapshot;
}

void MainWindow::adoptMoment(const std::optional<HistoryMoment>& moment)
{
    m_moment = moment;
    if (m_moment && !isOtherSet())
        takeHosts(m_moment->fleet.shards, m_snapshot.shards);
    m_timeline->setMoment(moment ? std::optional(toDateTime(moment->asked)) : std::nullopt);
    showShards();
    showPast();
    showSelected();
}

//! Map, table and chips, of now or of the crosshair's moment.
void MainWindow::showShards()
{
    const FleetSnapshot& fleet = shownFleet();
    m_chips->setCounts(fleet.byState, fleet.deaf);
    m_map->setShards(fleet.shards, fleet.at, m_moment ? FactsFrom::History : FactsFrom::Fleet);
    m_model->setSnapshot(fleet, m_moment ? ShardTableModel::Source::History : ShardTableModel::Source::Fleet);
}

void MainWindow::showPast()
{
    m_charts->setNow(m_snapshot.at);
    if (!m_moment) {
        m_pastBar->hide();
        m_livePill->setAge(
            m_livePaused ? std::optional(std::chrono::seconds(m_pausedFleet->at.secsTo(m_snapshot.at))) : std::nullopt);
        return;
    }
    const QDateTime at = toDateTime(m_moment->asked);
    m_livePill->setAge(std::chrono::seconds(std::max<qint64>(0, at.secsTo(m_snapshot.at))));
    const QString clock = at.secsTo(m_snapshot.at) < 12 * 3600
        ? Format::clock(at)
        : QLocale().toString(at.toLocalTime(), u"ddd HH:mm:ss"_s);
    QString text;
    if (!m_moment->isKnown)
        text = tr("Nothing was recorded at %1: map and table are empty.").arg(clock);
    else if (isOtherSet())
        text = tr("Map and table show the shards at %1. That was another set, of %2: nothing can be done to it.")
                   .arg(clock, Format::shardCount(m_moment->fleet.shardTotal));
    else
        text = tr("Map and table show the shards at %1. Commands go to the shards as they are now.").arg(clock);
    const QStringList missing = notRecordedFields(FilterWords::inEnglish(m_filter->text()));
    if (m_moment->isKnown && !missing.isEmpty())
        text += u' '
            + tr("The filter can't tell them apart, as this is not recorded for the past: %1.")
                  .arg(missing.join(u", "_s));
    m_pastBar->showNotice(NoticeBar::Severity::Warning, text, tr("Back to live"));
}

bool MainWindow::isOtherSet() const
{
    return m_moment && m_moment->isKnown && m_moment->fleet.shardTotal != m_snapshot.shardTotal;
}

} // namespace Shardroom
