// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historystore.h"
#include "tests/ui/desk.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/chartsurface.h"
#include "ui/charts/livepill.h"
#include "ui/charts/timechart.h"
#include "ui/format.h"
#include "ui/models/timelinemodel.h"
#include "ui/queue/budgetchart.h"
#include "ui/theme.h"
#include "ui/views/linechart.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardcard.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The desk with a history behind it, in the same thread: every question is answered before the next line.
struct HistoryDesk : Desk {
    static constexpr int minutes = 4;

    HistoryDesk()
        : store(QString())
        , page(window.findChild<ChartsPage*>())
        , pill(window.findChild<LivePill*>())
        , pastBar(window.findChild<NoticeBar*>(u"pastBar"_s))
    {
        QObject::connect(&store, &HistoryStore::stateChanged, &window, &MainWindow::showHistoryState);
        QObject::connect(&store, &HistoryStore::seriesReady, &window, &MainWindow::showHistory);
        QObject::connect(&store, &HistoryStore::momentReady, &window, &MainWindow::showMoment);
        QObject::connect(&window, &MainWindow::historyRequested, &store, &HistoryStore::read);
        QObject::connect(&window, &MainWindow::momentRequested, &store, &HistoryStore::readMoment);
        store.open();
        window.resize(1500, 1000);
        auto* dock = window.findChild<QDockWidget*>(u"charts"_s);
        dock->show();
        dock->raise();
    }
    //! Four minutes; shard 5 backs off in the third.
    void live()
    {
        for (int second = 0; second < minutes * 60; ++second)
            tell(second, second >= 120 && second < 180);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        tell(minutes * 60, false);
        QTRY_VERIFY(!chart(u"latencyChart"_s)->data().isEmpty());
    }
    void tell(int second, bool isTroubled)
    {
        FleetSnapshot fleet
            = sampleFleet(16, isTroubled ? QMap<int, ShardState>{{5, ShardState::BackingOff}} : QMap<int, ShardState>(),
                qint64(second) * 1000);
        fleet.setShards(fleet.shards);
        store.record(fleet);
        if (second >= minutes * 60)
            window.showSnapshot(fleet);
    }
    [[nodiscard]] TimeChart* chart(const QString& name) const { return window.findChild<TimeChart*>(name); }
    [[nodiscard]] ChartSurface* surface() const { return chart(u"latencyChart"_s)->surface(); }
    [[nodiscard]] QPoint pointAt(int second) const
    {
        const double x
            = surface()->xOf(ChartTime(std::chrono::milliseconds(sampleTime(second * 1000).toMSecsSinceEpoch())));
        return {qRound(x), surface()->viewport()->height() / 2};
    }
    [[nodiscard]] ShardState shownState(int shard) const
    {
        return window.findChild<ShardTableModel*>()->shard(shard)->state;
    }

    HistoryStore store;
    ChartsPage* page;
    LivePill* pill;
    NoticeBar* pastBar;
};

QAccessibleInterface* spoken(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

//! What a chart of the details draws: a series for each piece of a line.
QList<QLineSeries*> drawnIn(const MainWindow& window, const QString& title)
{
    QList<QLineSeries*> drawn;
    const auto charts = window.findChildren<LineChart*>();
    for (const LineChart* chart : charts) {
        if (chart->accessibleName() != title)
            continue;
        const auto all = chart->findChild<QChartView*>()->chart()->series();
        for (QAbstractSeries* series : all)
            drawn << qobject_cast<QLineSeries*>(series);
    }
    return drawn;
}

} // namespace

//! Issue 7, 2: the charts' page in the real window, on a real history.
class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsWhatWasRecorded()
    {
        HistoryDesk desk;
        desk.live();
        QCOMPARE_EQ(desk.page->range().span(), 5min);
        const ChartData latency = desk.chart(u"latencyChart"_s)->data();
        QCOMPARE_EQ(latency.lines[0].points.size(), 240);
        QCOMPARE_EQ(latency.lines[0].points.last().y(), 57.0);
        QVERIFY(desk.chart(u"guildsChart"_s)->spokenValues().contains(u"16,120"_s));
        QCOMPARE_EQ(desk.pill->text(), u"LIVE"_s);
        QVERIFY(!desk.pastBar->isVisible());
        QVERIFY(desk.surface()->chart()->plotArea().width() > 50);
    }

    //! Whoever can't see it asks for it. Nothing of it is announced: it changes every second.
    void saysWhatItDraws()
    {
        HistoryDesk desk;
        desk.live();
        TimeChart* latency = desk.chart(u"latencyChart"_s);
        QAccessibleInterface* chart = spoken(latency);
        QCOMPARE_EQ(chart->role(), QAccessible::Chart);
        QCOMPARE_EQ(chart->text(QAccessible::Name), u"Latency"_s);
        QCOMPARE_EQ(chart->text(QAccessible::Value), latency->spokenValues());
        const auto words = [chart] { return chart->text(QAccessible::Description); };
        QVERIFY2(words().startsWith(u"median 57 ms, between "_s), qPrintable(words()));
        const auto lines = latency->data().lines;
        double high = 0;
        for (const QPointF& point : lines.last().points)
            high = std::max(high, point.y());
        QVERIFY2(words().contains(u"%1 %2 ms, between "_s.arg(lines.last().name).arg(lines.last().points.last().y())),
            qPrintable(words()));
        QVERIFY2(words().contains(u" and %1 ms. Time: "_s.arg(high)), qPrintable(words()));
        const auto clock = [](ChartTime time) {
            return Format::clock(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()));
        };
        const TimeRange range = desk.page->range();
        QVERIFY2(words().endsWith(u"Time: %1 to %2"_s.arg(clock(range.from), clock(range.to))), qPrintable(words()));
        QCOMPARE_EQ(latency->accessibleDescription(), QString());

        // At the crosshair it says what was then.
        const QString live = words();
        QTest::mouseMove(desk.surface()->viewport(), desk.pointAt(150) + QPoint(3, 0));
        QTest::mouseMove(desk.surface()->viewport(), desk.pointAt(150));
        QTRY_VERIFY(words() != live);
        QCOMPARE_EQ(chart->text(QAccessible::Name), u"Latency"_s);
        QCOMPARE_EQ(latency->accessibleDescription(), QString());
    }

    void theOtherChartsSayItToo()
    {
        LineChart line(u"Latency, ms"_s, ChartUnit::Milliseconds);
        line.setLines({}, {}, {});
        QCOMPARE_EQ(spoken(&line)->text(QAccessible::Description), u"no data yet"_s);
        const QDateTime from = sampleTime(0);
        line.setLines({{u"8"_s, Qt::blue, {{from.addSecs(-5), 900}, {from, 80}, {from.addSecs(5), 142}}, Qt::SolidLine,
                           u"shard 8"_s},
                          {u"9"_s, Qt::red, {}, Qt::DashLine, u"shard 9"_s}},
            from, from.addSecs(60));
        QCOMPARE_EQ(spoken(&line)->role(), QAccessible::Chart);
        QCOMPARE_EQ(spoken(&line)->text(QAccessible::Name), u"Latency, ms"_s);
        QCOMPARE_EQ(spoken(&line)->text(QAccessible::Value), u"shard 8 142 ms, shard 9 "_s + Format::none());
        QCOMPARE_EQ(spoken(&line)->text(QAccessible::Description),
            u"shard 8 142 ms, between 80 ms and 142 ms; shard 9 %1. Time: %2 to %3"_s.arg(
                Format::none(), Format::clock(from), Format::clock(from.addSecs(60))));
        line.setLines({{u"all"_s, Qt::blue, {{from, 1}, {from.addDays(2), 3}}}}, from, from.addDays(2));
        const QString stamp = QLocale().toString(from.addDays(2).toLocalTime(), QLocale::ShortFormat);
        QVERIFY2(spoken(&line)->text(QAccessible::Description).endsWith(u" to "_s + stamp),
            qPrintable(spoken(&line)->text(QAccessible::Description)));
        QCOMPARE_EQ(line.accessibleDescription(), QString());

        BudgetChart budget;
        budget.setBudget({}, from);
        QCOMPARE_EQ(spoken(&budget)->text(QAccessible::Description), budget.shown().words);
        budget.setBudget(sampleFleet(4).budget, from);
        const QString name = spoken(&budget)->text(QAccessible::Name);
        QCOMPARE_EQ(name, u"Identify budget"_s);
        QCOMPARE_EQ(spoken(&budget)->text(QAccessible::Value), u"912 of 1,000 left, 0 kept back"_s);
        QVERIFY(spoken(&budget)->text(QAccessible::Description).endsWith(budget.shown().words));
        IdentifyBudget spent = sampleFleet(4).budget;
        spent.remaining = 12;
        budget.setBudget(spent, from);
        QVERIFY(spoken(&budget)->text(QAccessible::Value).startsWith(u"12 of"_s));
        QCOMPARE_EQ(spoken(&budget)->text(QAccessible::Name), name);
    }

    //! Also where nothing new comes: a range that stands still, a fleet that has ended.
    void linesTakeTheColoursOfATheme()
    {
        const auto back = qScopeGuard([] { Theme::apply(Theme::Scheme::System); });
        HistoryDesk desk;
        desk.window.findChild<QAction*>(u"themeLight"_s)->trigger();
        desk.live();
        QTRY_VERIFY(!drawnIn(desk.window, u"Latency, ms"_s).isEmpty());
        const auto first
            = [&desk] { return qobject_cast<QLineSeries*>(desk.surface()->chart()->series().first())->pen().color(); };
        const auto inDetails = [&desk] { return drawnIn(desk.window, u"Latency, ms"_s).first()->pen().color(); };
        const QColor light = Theme::seriesColor(0);
        QCOMPARE_EQ(first(), light);
        QCOMPARE_EQ(inDetails(), light);
        for (const QString& theme : {u"themeDark"_s, u"themeLight"_s, u"themeHighContrast"_s}) {
            desk.window.findChild<QAction*>(theme)->trigger();
            QCOMPARE_EQ(Theme::seriesColor(0) == light, theme == "themeLight"_L1);
            QTRY_COMPARE_EQ(first(), Theme::seriesColor(0));
            QTRY_COMPARE_EQ(inDetails(), Theme::seriesColor(0));
        }
    }

    //! A pause of a shard is no line from its last heartbeat to its next.
    void theDetailsHaveGaps_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("pieces");
        QTest::addRow("heartbeats every 10 s") << 10 << 2;
        QTest::addRow("heartbeats every 50 s") << 50 << 1;
        QTest::addRow("not told how often") << 0 << 1;
    }
    void theDetailsHaveGaps()
    {
        QFETCH(int, interval);
        QFETCH(int, pieces);
        Desk desk;
        desk.window.resize(1500, 1000);
        desk.selection->set({4}, 4);
        ShardDetail detail;
        detail.shard = {4, 16};
        detail.heartbeatInterval = std::chrono::seconds(interval);
        for (const int second : {0, 10, 20, 110, 120})
            detail.latency.append({sampleTime((second - 130) * 1000), 40.0 + second});
        desk.window.showSnapshot(sampleFleet(16, {}, 250));
        desk.window.showDetails({detail});
        QTRY_COMPARE_EQ(drawnIn(desk.window, u"Latency, ms"_s).size(), pieces);
        const auto drawn = drawnIn(desk.window, u"Latency, ms"_s);
        QCOMPARE_EQ(drawn.first()->points().size(), pieces == 2 ? 3 : 5);
        QCOMPARE_EQ(drawn.last()->points().last().y(), 160.0);
    }

    //! Up to eight of the selected shards, each a line with its number.
    void selectedShardsHaveALine()
    {
        HistoryDesk desk;
        desk.live();
        desk.click(2);
        desk.click(9, Qt::ControlModifier);
        QTRY_COMPARE_EQ(desk.chart(u"latencyChart"_s)->data().lines.size(), 5);
        QCOMPARE_EQ(desk.chart(u"latencyChart"_s)->data().lines[4].name, u"shard 9"_s);
        QCOMPARE_EQ(desk.chart(u"latencyChart"_s)->data().lines[4].points.last().y(), 59.0);
        desk.selection->set({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0);
        QTRY_COMPARE_EQ(desk.chart(u"latencyChart"_s)->data().lines.size(), 3 + HistoryQuery::mostShards);

        // No two of them alike: where a colour comes again, the line is dashed. So drawn, and so in the legend.
        const auto* chart = desk.chart(u"latencyChart"_s);
        const QList<ChartLine> lines = chart->data().lines;
        QSet<std::pair<QRgb, int>> looks;
        for (const ChartLine& line : lines)
            looks.insert({line.color.rgb(), int(line.pen)});
        QCOMPARE_EQ(looks.size(), lines.size());
        QCOMPARE_EQ(lines[0].pen, Qt::SolidLine);
        QCOMPARE_EQ(lines[1].pen, Qt::DashLine);
        QCOMPARE_EQ(lines[2].pen, Qt::DotLine);
        QSet<std::pair<QRgb, int>> drawn;
        for (const QAbstractSeries* series : desk.surface()->chart()->series()) {
            const QPen pen = static_cast<const QLineSeries*>(series)->pen();
            drawn.insert({pen.color().rgb(), int(pen.style())});
        }
        QCOMPARE_EQ(drawn, looks);
        QString legend;
        for (const QLabel* label : chart->findChildren<QLabel*>())
            legend += label->text();
        QCOMPARE_EQ(legend.count(u"\u2501\u00a0\u2501"_s), 1 + HistoryQuery::mostShards / 2);
        QCOMPARE_EQ(legend.count(u"\u2022\u2022\u2022"_s), 1);
    }

    //! What the history does not keep can't be asked for: said, where else the list would be empty without a word.
    void theFilterSaysWhatThePastHasNot()
    {
        HistoryDesk desk;
        desk.live();
        desk.filter->setText(u"!close:4009 guilds:>0"_s);
        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(60));
        QTRY_VERIFY(desk.pastBar->isVisible());
        QVERIFY2(desk.pastBar->text().endsWith(u"past: close."_s), qPrintable(desk.pastBar->text()));
        desk.filter->setText(u"state:ready guilds:>0 is:deaf host:us-*"_s);
        QVERIFY2(!desk.pastBar->text().contains(u"not recorded"_s), qPrintable(desk.pastBar->text()));
        desk.filter->setText(u"code:4009 age:>5m is:zombie|quiet code:1"_s);
        QVERIFY2(desk.pastBar->text().endsWith(u"past: code, age, is:zombie."_s), qPrintable(desk.pastBar->text()));
        QTest::mouseClick(desk.pill, Qt::LeftButton);
        QVERIFY(!desk.pastBar->isVisible());
    }

    //! One crosshair over all charts; map and table show that moment, and say so.
    void crosshairTakesMapAndTableAlong()
    {
        HistoryDesk desk;
        desk.live();
        QCOMPARE_EQ(desk.shownState(5), ShardState::Ready);
        const auto eventsSaid = [&] { return spoken(desk.chart(u"eventsChart"_s))->text(QAccessible::Value); };
        const QString live = eventsSaid();
        QTest::mouseMove(desk.surface()->viewport(), desk.pointAt(150) + QPoint(3, 0));
        QTest::mouseMove(desk.surface()->viewport(), desk.pointAt(150));
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
        QVERIFY(!desk.page->isPinned());
        QCOMPARE_EQ(live, u"events/s 280"_s);
        QCOMPARE_EQ(eventsSaid(), u"events/s 265"_s); // without shard 5's; the pointer is on another chart
        QVERIFY(desk.pastBar->isVisible());
        QVERIFY2(desk.pill->text().startsWith(u"PAUSED \u2212"_s), qPrintable(desk.pill->text()));
        QVERIFY(spoken(desk.chart(u"eventsChart"_s))->text(QAccessible::Description).contains(u"events/s"_s));

        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(60));
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::Ready);
        QVERIFY(desk.page->isPinned());
        // Pinned, it stands while time goes on, and live snapshots do not get through.
        const TimeRange range = desk.page->range();
        desk.tell(270, true);
        QCOMPARE_EQ(desk.page->range(), range);
        QCOMPARE_EQ(desk.shownState(5), ShardState::Ready);
        QVERIFY2(desk.pill->text().contains(u"3 m"_s), qPrintable(desk.pill->text()));
        QTest::mouseClick(desk.pill, Qt::LeftButton);
        QCOMPARE_EQ(desk.pill->text(), u"LIVE"_s);
        QCOMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
        QVERIFY(!desk.pastBar->isVisible());
        QVERIFY(desk.page->range() != range);
    }

    //! Whoever froze the view to look at it may cross the charts on the way to a button.
    void thePointerDoesNotEndAPause()
    {
        HistoryDesk desk;
        desk.live();
        auto* pause = desk.window.findChild<QAction*>(u"pauseLive"_s);
        QVERIFY(pause);
        pause->trigger();
        desk.tell(270, true);
        QCOMPARE_EQ(desk.shownState(5), ShardState::Ready);
        QTest::mouseMove(desk.surface()->viewport(), desk.pointAt(150) + QPoint(3, 0));
        QTest::mouseMove(desk.surface()->viewport(), desk.pointAt(150));
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
        QTest::mouseMove(&desk.window, QPoint(5, 5));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(desk.surface()->viewport(), &leave);
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::Ready);
        QVERIFY(pause->isChecked());
        QVERIFY2(desk.pill->text().startsWith(u"PAUSED"_s), qPrintable(desk.pill->text()));
        // "Back to live" means it.
        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(150));
        QTRY_VERIFY(desk.pastBar->isVisible());
        emit desk.pastBar->actionRequested();
        QVERIFY(!pause->isChecked());
        QCOMPARE_EQ(desk.pill->text(), u"LIVE"_s);
    }

    //! What nobody recorded is not known then: neither zero nor what is now (issue 2: "the state of that moment").
    void thePastSaysOnlyWhatWasRecorded()
    {
        HistoryDesk desk;
        desk.live();
        FleetSnapshot fleet = sampleFleet(16, {}, HistoryDesk::minutes * 60'000);
        for (ShardSnapshot& shard : fleet.shards) {
            shard.gatewayHost
                = shard.shard.number % 2 == 0 ? u"gateway-us-east1-b.discord.gg"_s : u"gateway-us-east1-c.discord.gg"_s;
            shard.resumes = 2;
            shard.identifies = 1;
        }
        fleet.setShards(fleet.shards);
        desk.window.findChild<QAction*>(u"groupBy-host"_s)->trigger();
        desk.window.showSnapshot(fleet);
        const auto cell = [&desk](ShardColumn column) {
            const auto* model = desk.window.findChild<ShardTableModel*>();
            return model->index(model->rowOf(5), int(column)).data().toString();
        };
        const QRect tile = desk.map->tileOf(5);
        QVERIFY(tile.top() > desk.map->tileOf(4).top()); // another host's
        QCOMPARE_EQ(cell(ShardColumn::Resumes), u"2"_s);
        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(60));
        QTRY_VERIFY(desk.pastBar->isVisible());
        for (const ShardColumn column : {ShardColumn::Resumes, ShardColumn::Identifies, ShardColumn::Received,
                 ShardColumn::LastClose, ShardColumn::Sequence, ShardColumn::For, ShardColumn::Host})
            QCOMPARE_EQ(cell(column), u"\u2014"_s);
        QCOMPARE_EQ(cell(ShardColumn::State), u"Ready"_s);
        QVERIFY(cell(ShardColumn::Latency).contains(u"55"_s));
        QCOMPARE_EQ(cell(ShardColumn::Guilds), u"1,005"_s);
        QCOMPARE_EQ(desk.map->tileOf(5), tile); // the groups stay
        // Nor do the tool tip and the card tell zeros as facts.
        const auto toolTip = [&desk] {
            const auto* model = desk.window.findChild<ShardTableModel*>();
            return model->index(model->rowOf(5), 0).data(Qt::ToolTipRole).toString();
        };
        desk.selection->set({5}, 5);
        desk.map->findChild<QAction*>(u"mapCard"_s)->trigger();
        const auto* card = desk.map->findChild<ShardCard*>();
        QVERIFY(card && card->isVisible());
        for (const QString& text : {toolTip(), card->accessibleDescription()}) {
            QVERIFY2(
                text.contains(u"Ready"_s) && text.contains(u"55"_s) && text.contains(u"1,005"_s), qPrintable(text));
            for (const auto unknown :
                {"Starts"_L1, "Traffic"_L1, "Sequence"_L1, "Last ACK"_L1, " for "_L1, "in all"_L1})
                QVERIFY2(!text.contains(unknown), qPrintable(text));
        }
        QTest::mouseClick(desk.pill, Qt::LeftButton);
        QCOMPARE_EQ(cell(ShardColumn::Resumes), u"2"_s);
        QVERIFY(toolTip().contains(u"Starts"_s));
    }

    //! The lines of the last half minute have nothing of the crosshair's moments in them.
    void sparklinesAreOfNow()
    {
        HistoryDesk desk;
        desk.live();
        const auto line = [&desk] {
            const auto* model = desk.window.findChild<ShardTableModel*>();
            return model->index(model->rowOf(5), int(ShardColumn::EventRate))
                .data(ShardTableModel::RateRole)
                .value<QList<float>>();
        };
        const QList<float> before = line();
        QVERIFY(!before.isEmpty() && !before.contains(0.0F));
        for (const int second : {150, 130, 160}) { // it backed off then, without events
            QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(second));
            QTRY_COMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
            QCOMPARE_EQ(line(), QList<float>());
            QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(60));
            QTRY_COMPARE_EQ(desk.shownState(5), ShardState::Ready);
        }
        QTest::mouseClick(desk.pill, Qt::LeftButton);
        QCOMPARE_EQ(line(), before);
        desk.tell(HistoryDesk::minutes * 60 + 1, false);
        QCOMPARE_EQ(line(), before + QList<float>{15.0F});
    }

    //! B2: "Drag on chart = time filter for log and events; Backspace pops the zoom".
    void dragFiltersTheTimeline()
    {
        HistoryDesk desk;
        desk.live();
        QList<TimelineEntry> entries;
        for (int second = 0; second < 240; second += 10) {
            TimelineEntry entry;
            entry.at = sampleTime(second * 1000);
            entry.shard = ShardId{5, 16};
            entry.text = u"Second %1"_s.arg(second);
            entries << entry;
        }
        desk.window.appendTimeline(entries);
        const auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        const auto* times = desk.window.findChild<QComboBox*>(u"timelineTimes"_s);
        const auto listed
            = [list](int row) { return list->model()->index(row, TimelineModel::Cause).data().toString(); };
        QCOMPARE_EQ(list->model()->rowCount(), 24);
        QWidget* view = desk.surface()->viewport();
        const auto drag = [&](int from, int to) {
            QTest::mousePress(view, Qt::LeftButton, {}, desk.pointAt(from));
            QTest::mouseMove(view, desk.pointAt((from + to) / 2));
            QTest::mouseMove(view, desk.pointAt(to));
            QTest::mouseRelease(view, Qt::LeftButton, {}, desk.pointAt(to));
        };
        drag(95, 205);
        QCOMPARE_EQ(list->model()->rowCount(), 11);
        QCOMPARE_EQ(listed(0), u"Second 100"_s);
        QCOMPARE_EQ(listed(10), u"Second 200"_s);
        QCOMPARE_EQ(times->currentIndex(), 3);
        drag(125, 155); // what the charts show now is 110 s wide
        QCOMPARE_EQ(listed(0), u"Second 130"_s);
        QCOMPARE_EQ(list->model()->rowCount(), 3);
        QTest::keyClick(desk.page, Qt::Key_Backspace);
        QCOMPARE_EQ(list->model()->rowCount(), 11);
        QTest::keyClick(desk.page, Qt::Key_Escape);
        QCOMPARE_EQ(list->model()->rowCount(), 24);
        QCOMPARE_EQ(times->currentIndex(), 0);
        // What was chosen by hand is not taken away.
        desk.page->setFocus();
        QTest::keyClick(desk.page, Qt::Key_Plus);
        auto* combo = desk.window.findChild<QComboBox*>(u"timelineTimes"_s);
        combo->setCurrentIndex(2);
        QTest::keyClick(desk.page, Qt::Key_Escape);
        QCOMPARE_EQ(times->currentIndex(), 2);
    }

    //! The line next to the crosshair is in sight while it stands; after that the newest is again.
    void crosshairTakesTheTimelineAlong()
    {
        HistoryDesk desk;
        desk.live();
        QList<TimelineEntry> entries;
        for (int second = 0; second < 240; ++second) {
            TimelineEntry entry;
            entry.at = sampleTime(second * 1000);
            entry.text = u"Second %1"_s.arg(second);
            entry.shard = ShardId{second % 16, 16};
            entries << entry;
        }
        desk.window.appendTimeline(entries);
        const auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        const auto isSeen = [list](const QString& text) {
            const auto found = list->model()->match(
                list->model()->index(0, TimelineModel::Cause), Qt::DisplayRole, text, 1, Qt::MatchExactly);
            return !found.isEmpty() && list->viewport()->rect().intersects(list->visualRect(found.first()));
        };
        desk.window.findChild<QToolButton*>(u"timelineFold"_s)->setChecked(false); // they are equal but for the number
        QTRY_VERIFY(isSeen(u"Second 239"_s));
        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(60));
        QTRY_VERIFY(isSeen(u"Second 60"_s));
        TimelineEntry later = entries.last();
        later.text = u"Later"_s;
        later.at = sampleTime(245'000);
        desk.window.appendTimeline({later});
        QVERIFY(isSeen(u"Second 60"_s)); // it does not run away
        QTest::mouseClick(desk.pill, Qt::LeftButton);
        QTRY_VERIFY(isSeen(u"Later"_s));
    }

    void waysBackToLive_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"escape", "double click", "pill", "button", "bar"})
            QTest::addRow("%s", way) << QString::fromLatin1(way);
    }
    void waysBackToLive()
    {
        QFETCH(QString, way);
        HistoryDesk desk;
        desk.live();
        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(150));
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
        if (way == "escape"_L1)
            QTest::keyClick(desk.page, Qt::Key_Escape);
        else if (way == "double click"_L1)
            QTest::mouseDClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(150));
        else if (way == "pill"_L1)
            QTest::mouseClick(desk.pill, Qt::LeftButton);
        else if (way == "button"_L1)
            desk.window.findChild<QToolButton*>(u"chartsLive"_s)->click();
        else
            emit desk.pastBar->actionRequested();
        QCOMPARE_EQ(desk.shownState(5), ShardState::Ready);
        QVERIFY(!desk.page->cursor());
        QCOMPARE_EQ(desk.pill->text(), u"LIVE"_s);
    }

    void commandsGoToTheShardsOfNow()
    {
        HistoryDesk desk;
        desk.live();
        QTest::mouseClick(desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(150));
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
        desk.click(5);
        // Backing off it could be resumed; it is ready now.
        QVERIFY(!desk.actions->action(ShardCommand::Resume)->isEnabled());
        QVERIFY(desk.actions->action(ShardCommand::Pause)->isEnabled());
        // After a reshard the number is another shard.
        FleetSnapshot larger = sampleFleet(32, {}, 250000);
        desk.window.showSnapshot(larger);
        desk.click(5);
        QVERIFY(!desk.actions->action(ShardCommand::Pause)->isEnabled());
        QVERIFY2(desk.pastBar->text().contains(u"16 shards"_s), qPrintable(desk.pastBar->text()));
    }

    void dragZoomsAndBackspaceGoesBack()
    {
        HistoryDesk desk;
        desk.live();
        const TimeRange live = desk.page->range();
        QWidget* view = desk.surface()->viewport();
        const QPoint from = desk.pointAt(100);
        const QPoint to = desk.pointAt(200);
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, (from + to) / 2);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        const TimeRange zoomed = desk.page->range();
        QVERIFY2(std::chrono::abs(zoomed.span() - 100s) < 5s, qPrintable(QString::number(zoomed.span().count())));
        QVERIFY(!desk.page->cursor());
        desk.tell(260, false); // it does not move on
        QCOMPARE_EQ(desk.page->range(), zoomed);
        // Moving along is no zoom.
        QTest::mousePress(view, Qt::LeftButton, Qt::ShiftModifier, to);
        QTest::mouseMove(view, from);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::ShiftModifier, from);
        QCOMPARE_EQ(desk.page->range().span(), zoomed.span());
        QVERIFY(desk.page->range().from > zoomed.from);
        QTest::keyClick(desk.page, Qt::Key_Backspace);
        QCOMPARE_EQ(desk.page->range(), live); // as it was seen
        QTest::keyClick(desk.page, Qt::Key_Backspace);
        QCOMPARE_EQ(desk.page->range().to, live.to + 20s);
        QTest::keyClick(desk.page, Qt::Key_Plus);
        QCOMPARE_EQ(desk.page->range().span(), 150s);
    }

    //! Map and table never stay at a moment that no chart shows: who leaves what is held lets it go, and it is said.
    void whatIsHeldIsInSight_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("isKept");
        QTest::addRow("zoomed to it") << u"around"_s << true;
        QTest::addRow("zoomed elsewhere") << u"elsewhere"_s << false;
        QTest::addRow("zoomed in by a key") << u"key"_s << true;
        QTest::addRow("moved a little") << u"a little"_s << true;
        QTest::addRow("moved away") << u"away"_s << false;
        QTest::addRow("another span") << u"span"_s << false;
        QTest::addRow("stepped over the edge") << u"edge"_s << true;
    }
    void whatIsHeldIsInSight()
    {
        QFETCH(QString, how);
        QFETCH(bool, isKept);
        HistoryDesk desk;
        desk.live();
        QWidget* view = desk.surface()->viewport();
        const auto drag = [&](int from, int to, Qt::KeyboardModifiers modifiers) {
            const QPoint a = desk.pointAt(from);
            const QPoint b = desk.pointAt(to);
            QTest::mousePress(view, Qt::LeftButton, modifiers, a);
            QTest::mouseMove(view, (a + b) / 2);
            QTest::mouseMove(view, b);
            QTest::mouseRelease(view, Qt::LeftButton, modifiers, b);
        };
        QTest::mouseClick(view, Qt::LeftButton, {}, desk.pointAt(150));
        QTRY_COMPARE_EQ(desk.shownState(5), ShardState::BackingOff);
        QVERIFY(desk.page->isPinned());
        const ChartTime held = *desk.page->cursor();
        if (how == "around"_L1)
            drag(100, 200, {});
        else if (how == "elsewhere"_L1)
            drag(40, 110, {});
        else if (how == "key"_L1)
            QTest::keyClick(desk.page, Qt::Key_Plus);
        else if (how == "a little"_L1)
            drag(150, 160, Qt::ShiftModifier);
        else if (how == "away"_L1)
            for (int i = 0; i < 6 && desk.page->cursor(); ++i)
                QTest::keyClick(desk.page, Qt::Key_Left, Qt::ControlModifier);
        else if (how == "span"_L1)
            desk.window.findChild<QToolButton*>(u"span30m"_s)->click();
        else
            for (int i = 0; i < 40; ++i)
                QTest::keyClick(desk.page, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE_EQ(desk.page->isPinned(), isKept);
        if (isKept) {
            QVERIFY(desk.page->range().contains(*desk.page->cursor()));
            QCOMPARE_EQ(*desk.page->cursor() == held, how != "edge"_L1);
            QVERIFY(desk.pastBar->isVisible());
            QVERIFY2(desk.pill->text().startsWith(u"PAUSED"_s), qPrintable(desk.pill->text()));
            return;
        }
        QVERIFY(!desk.page->cursor());
        QCOMPARE_EQ(desk.pill->text(), u"LIVE"_s);
        QVERIFY(!desk.pastBar->isVisible());
        QCOMPARE_EQ(desk.shownState(5), ShardState::Ready);
        QVERIFY(!desk.page->range().contains(held) || how == "span"_L1);
    }

    void worksByKeys()
    {
        HistoryDesk desk;
        desk.live();
        desk.page->setFocus();
        QTest::keyClick(desk.page, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(desk.page->isPinned());
        const ChartTime first = *desk.page->cursor();
        QTest::keyClick(desk.page, Qt::Key_Left);
        QCOMPARE_EQ(first - *desk.page->cursor(), 1s);
        QTest::keyClick(desk.page, Qt::Key_Right);
        QCOMPARE_EQ(*desk.page->cursor(), first);
        QTest::keyClick(desk.page, Qt::Key_Space);
        QVERIFY(!desk.page->cursor());
        QTest::keyClick(desk.page, Qt::Key_Space);
        QVERIFY(desk.page->isPinned());
    }

    void spans_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<qint64>("seconds");
        QTest::addRow("30 m") << u"span30m"_s << 1800LL;
        QTest::addRow("3 h") << u"span3h"_s << 10800LL;
        QTest::addRow("12 h") << u"span12h"_s << 43200LL;
        QTest::addRow("24 h") << u"span24h"_s << 86400LL;
        QTest::addRow("7 d") << u"span7d"_s << 604800LL;
    }
    void spans()
    {
        QFETCH(QString, button);
        QFETCH(qint64, seconds);
        HistoryDesk desk;
        desk.live();
        auto* span = desk.window.findChild<QToolButton*>(button);
        QVERIFY(!span->accessibleName().isEmpty());
        span->click();
        QCOMPARE_EQ(desk.page->range().span(), std::chrono::seconds(seconds));
        QTRY_VERIFY(!desk.chart(u"eventsChart"_s)->data().isEmpty());
    }

    void nothingWasRecordedThen()
    {
        HistoryDesk desk;
        desk.live();
        QTest::mouseClick(
            desk.surface()->viewport(), Qt::LeftButton, {}, desk.pointAt(-50)); // of the minute before the first one
        QTRY_VERIFY(desk.pastBar->isVisible());
        QVERIFY2(desk.pastBar->text().startsWith(u"Nothing was recorded"_s), qPrintable(desk.pastBar->text()));
        QVERIFY(desk.window.findChild<ShardTableModel*>()->shards().isEmpty()); // no data is never green
        QTest::keyClick(desk.page, Qt::Key_Escape);
        QCOMPARE_EQ(desk.window.findChild<ShardTableModel*>()->shards().size(), 16);
    }

    void asksOnlyWhileInSight()
    {
        HistoryDesk desk;
        desk.live();
        QSignalSpy asked(&desk.window, &MainWindow::historyRequested);
        desk.tell(241, false);
        QCOMPARE_EQ(asked.size(), 1);
        desk.tell(241, false); // four snapshots a second, one question
        QCOMPARE_EQ(asked.size(), 1);
        desk.window.findChild<QDockWidget*>(u"timeline"_s)->raise();
        QCoreApplication::processEvents();
        desk.tell(242, false);
        desk.tell(243, false);
        QCOMPARE_EQ(asked.size(), 1);
    }

    void saysWhyThereIsNone()
    {
        Desk desk;
        auto* chart = desk.window.findChild<TimeChart*>(u"latencyChart"_s);
        const auto says = [chart](const QString& text) {
            const auto labels = chart->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(says(u"No history yet: the first minute is being recorded."_s));
        desk.window.showHistoryState({false, u"No history is kept: the disk is away."_s});
        QVERIFY(says(u"No history is kept: the disk is away."_s));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
