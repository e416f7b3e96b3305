// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlines.h"
#include "ui/charts/zoomstack.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr ChartTime noon{1795003200s};
constexpr HistoryTime noonSecond{1795003200s};

TimeRange fromTo(std::chrono::seconds from, std::chrono::seconds to)
{
    return {noon + from, noon + to};
}

HistorySeries seriesOf(int samples, std::chrono::seconds step = 1s)
{
    HistorySeries series;
    series.query.from = noonSecond;
    series.query.to = noonSecond + samples * step;
    series.step = step;
    for (int place = 0; place < samples; ++place) {
        HistorySample sample;
        sample.at = noonSecond + place * step;
        sample.median = float(40 + place);
        sample.connects = 1;
        sample.closes = place % 2;
        series.samples << sample;
    }
    return series;
}

} // namespace

//! Issue 7, 2: what stretch of time the charts show, and what they draw of it.
class TestZoomStack : public QObject {
    Q_OBJECT
private slots:
    void liveMovesOn()
    {
        ZoomStack stack(5min);
        QVERIFY(stack.isLive());
        QCOMPARE_EQ(stack.range(noon), fromTo(-300s, 0s));
        QCOMPARE_EQ(stack.range(noon + 7s), fromTo(-293s, 7s));
        QVERIFY(!stack.pop());
    }

    void zoomsStandStillAndPop()
    {
        ZoomStack stack(5min);
        stack.zoom(fromTo(-200s, -100s), noon);
        stack.zoom(fromTo(-150s, -120s), noon + 10s);
        QVERIFY(!stack.isLive());
        QCOMPARE_EQ(stack.range(noon + 1h), fromTo(-150s, -120s));
        QVERIFY(stack.pop());
        QCOMPARE_EQ(stack.range(noon + 1h), fromTo(-200s, -100s));
        QVERIFY(stack.pop());
        QVERIFY(stack.isLive());
        QVERIFY(!stack.pop());
    }

    void zoom_data()
    {
        QTest::addColumn<TimeRange>("wanted");
        QTest::addColumn<TimeRange>("got");
        QTest::addRow("as it is") << fromTo(-60s, -20s) << fromTo(-60s, -20s);
        QTest::addRow("drawn from right to left") << fromTo(-20s, -60s) << fromTo(-60s, -20s);
        QTest::addRow("too narrow") << fromTo(-60s, -58s) << fromTo(-64s, -54s);
        QTest::addRow("too narrow, at the end") << fromTo(-2s, 0s) << fromTo(-10s, 0s);
        QTest::addRow("into the future") << fromTo(-30s, 30s) << fromTo(-60s, 0s);
    }
    void zoom()
    {
        QFETCH(TimeRange, wanted);
        ZoomStack stack(5min);
        stack.zoom(wanted, noon);
        QTEST(stack.range(noon), "got");
    }

    void panIsOneStep()
    {
        ZoomStack stack(5min);
        stack.pan(-10s, noon);
        stack.pan(-20s, noon);
        QCOMPARE_EQ(stack.range(noon), fromTo(-330s, -30s));
        stack.pan(90s, noon); // not beyond now
        QCOMPARE_EQ(stack.range(noon), fromTo(-300s, 0s));
        QVERIFY(stack.pop());
        QVERIFY(stack.isLive());
    }

    void anotherSpanIsLive()
    {
        ZoomStack stack(5min);
        stack.zoom(fromTo(-60s, -20s), noon);
        stack.setSpan(3h);
        QVERIFY(stack.isLive());
        QCOMPARE_EQ(stack.range(noon), fromTo(-10800s, 0s));
    }

    void isBounded()
    {
        ZoomStack stack(5min);
        for (int step = 0; step < 100; ++step)
            stack.zoom(fromTo(-300s + std::chrono::seconds(step), 0s), noon);
        int pops = 0;
        while (stack.pop())
            ++pops;
        QCOMPARE_EQ(pops, int(ZoomStack::deepest));
    }

    void valueAtAMoment()
    {
        const ChartData data = latencyLines(seriesOf(10));
        QCOMPARE_EQ(data.lines.size(), 3);
        const ChartLine& median = data.lines[0];
        QCOMPARE_EQ(median.valueAt(noon + 3500ms, data.reach()), 43.0);
        QCOMPARE_EQ(median.valueAt(noon - 1ms, data.reach()), std::nullopt);
        QCOMPARE_EQ(median.valueAt(noon + 11400ms, data.reach()), 49.0);
        QCOMPARE_EQ(median.valueAt(noon + 11500ms, data.reach()), std::nullopt); // a gap is no value
        QVERIFY(data.lines[1].points.isEmpty()); // no p95 was recorded
        QCOMPARE_EQ(chartValue(std::nullopt, ChartUnit::Count), u"\u2014"_s);
    }

    void gapsBreakALine()
    {
        QList<QPointF> points;
        for (const int second : {0, 1, 2, 10, 20, 21})
            points << QPointF(second * 1000, second);
        const auto parts = pieces(points, 1s);
        QCOMPARE_EQ(parts.size(), 3);
        QCOMPARE_EQ(parts[0].size(), 3);
        QCOMPARE_EQ(parts[1], QList<QPointF>({{10000, 10}, {11000, 10}})); // or nobody would see it
        QCOMPARE_EQ(parts[2].size(), 2);
    }

    void barsAddUp()
    {
        const HistorySeries series = seriesOf(300);
        const ChartData bars = connectionBars(series, 80);
        QCOMPARE_EQ(bars.step, 4s);
        QCOMPARE_EQ(bars.lines[0].points.size(), 75);
        double connects = 0;
        for (const QPointF& point : bars.lines[0].points)
            connects += point.y();
        QCOMPARE_EQ(connects, 300.0);
        QCOMPARE_EQ(bars.lines[2].points[0].y(), 2.0);
        const auto edges = stackedEdges(bars);
        QCOMPARE_EQ(edges[0].first(), QPointF(bars.lines[0].points[0].x(), 4));
        QCOMPARE_EQ(edges[2].first().y(), 6.0); // closes lie on the new sessions
        QCOMPARE_EQ(edges[2][1].x() - edges[2][0].x(), 4000.0);
    }

    void barsDoNotLeanOverAGap()
    {
        HistorySeries series = seriesOf(40);
        series.samples.remove(10, 20);
        const ChartData bars = connectionBars(series, 80);
        QCOMPARE_EQ(bars.lines[0].points.size(), 40);
        QCOMPARE_EQ(bars.lines[0].points[15].y(), 0.0);
        QCOMPARE_EQ(bars.lines[0].points[30].y(), 1.0);
    }
};

QTEST_MAIN(TestZoomStack)
#include "tst_zoomstack.moc"
