// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/silencewatch.h"

#include "core/fleet/neighbourrhythm.h"

#include <QtTest/QtTest>

#include <random>

using namespace Shardroom;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Clock = SilenceWatch::Clock;
constexpr Clock::time_point start{1h};

//! An ACK every 41.25 s from `from` on; when it first says deaf, or nullopt by `until`.
std::optional<Clock::time_point> deafAt(SilenceWatch& watch, Clock::time_point from, Clock::time_point until)
{
    for (auto now = from; now <= until; now += 41250ms) {
        if (watch.acknowledged(now))
            return now;
    }
    return std::nullopt;
}

//! Events with one gap between them; the time of the last.
Clock::time_point rhythm(SilenceWatch& watch, Clock::time_point now, Clock::duration gap, int events)
{
    for (int i = 0; i < events; ++i) {
        now += gap;
        watch.event(now, true);
    }
    return now;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

class TestSilenceWatch : public QObject {
    Q_OBJECT
private slots:
    void threshold_data()
    {
        QTest::addColumn<milliseconds>("gap");
        QTest::addColumn<milliseconds>("quiet"); // the longest silence that is none
        QTest::addRow("B5 busy: the minimum counts") << milliseconds(10ms) << milliseconds(60s);
        QTest::addRow("B5 one in 10 s: the minimum counts") << milliseconds(10s) << milliseconds(60s);
        QTest::addRow("B5 one in 60 s: five times that") << milliseconds(60s) << milliseconds(300s);
        QTest::addRow("B5 one an hour") << milliseconds(1h) << milliseconds(5h);
    }
    void threshold()
    {
        QFETCH(milliseconds, gap);
        QFETCH(milliseconds, quiet);
        SilenceWatch watch;
        watch.began(start, 60s);
        const auto last = rhythm(watch, start, gap, 5000);
        QVERIFY(!watch.acknowledged(last + quiet));
        QVERIFY(!watch.isDeaf());
        QVERIFY(watch.acknowledged(last + quiet + 1ms));
        QVERIFY(watch.isDeaf());
        QVERIFY(!watch.acknowledged(last + quiet + 1min)); // told once
        QVERIFY(watch.isDeaf());
        QVERIFY(watch.event(last + quiet + 2min, true)); // the first event ends it
        QVERIFY(!watch.isDeaf());
        QVERIFY(!watch.event(last + quiet + 2min + gap, true));
    }

    void neverWithoutARhythm()
    {
        SilenceWatch watch;
        watch.began(start, 60s);
        QCOMPARE_EQ(deafAt(watch, start, start + 48h), std::nullopt);
        // A handful of events in its life is no rhythm either, and neither is one burst.
        auto last = rhythm(watch, start + 48h, 1h, SilenceWatch::gapsNeeded);
        last = rhythm(watch, last, 1us, 10000);
        QCOMPARE_EQ(watch.medianGap(), std::nullopt);
        QCOMPARE_EQ(deafAt(watch, last, last + 48h), std::nullopt);
    }

    //! Deaf from READY on, or soon after: it has no rhythm, but its neighbours have.
    void neighbours_data()
    {
        QTest::addColumn<milliseconds>("gap");
        QTest::addColumn<milliseconds>("quiet"); // the longest silence that is none
        QTest::addRow("B5 lively neighbours: three times the minimum") << milliseconds(1s) << milliseconds(180s);
        QTest::addRow("B5 quiet neighbours: ten times their gap") << milliseconds(60s) << milliseconds(600s);
    }
    void neighbours()
    {
        QFETCH(milliseconds, gap);
        QFETCH(milliseconds, quiet);
        SilenceWatch watch;
        watch.began(start, 60s);
        const auto last = rhythm(watch, start, 1s, SilenceWatch::gapsNeeded); // one gap too few
        QVERIFY(!watch.acknowledged(last + quiet, gap));
        QVERIFY(!watch.acknowledged(last + quiet + 1ms));
        QVERIFY(watch.acknowledged(last + quiet + 1ms, gap));
        QVERIFY(watch.isDeaf());
        QVERIFY(watch.event(last + quiet + 1min, true));
        QVERIFY(!watch.isDeaf());
        // With a rhythm of its own that alone counts.
        const auto later = rhythm(watch, last + quiet + 1min, 100s, 5000);
        QVERIFY(!watch.acknowledged(later + 400s, 1s));
    }

    void loadingAndReplayAreNoRhythm()
    {
        SilenceWatch watch;
        watch.began(start, 60s);
        auto now = start;
        for (int i = 0; i < 3000; ++i)
            watch.event(now += 100ms, false);
        QCOMPARE_EQ(watch.medianGap(), std::nullopt);
        QCOMPARE_EQ(deafAt(watch, now, now + 24h), std::nullopt);
        // But they are a sign of life.
        now = rhythm(watch, now, 1s, 100);
        QVERIFY(watch.acknowledged(now + 61s));
        QVERIFY(watch.event(now + 62s, false));
        QVERIFY(!watch.isDeaf());
    }

    void median_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<milliseconds>("mean");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("one in 8 s, seed %u", seed) << seed << milliseconds(8s);
            QTest::addRow("one in 10 min, seed %u", seed) << seed << milliseconds(10min);
        }
    }
    void median()
    {
        // Random gaps: half of them are shorter than mean × ln 2.
        QFETCH(quint32, seed);
        QFETCH(milliseconds, mean);
        std::mt19937 random(seed);
        std::exponential_distribution<double> gaps(1.0 / double(mean.count()));
        SilenceWatch watch;
        watch.began(start, 60s);
        auto now = start;
        for (int i = 0; i < 400; ++i)
            watch.event(now += 1s + milliseconds(qint64(gaps(random))), true);
        const double expected = 1000 + double(mean.count()) * 0.693;
        const double found = double(std::chrono::duration_cast<milliseconds>(*watch.medianGap()).count());
        QVERIFY2(found > expected / 1.8 && found < expected * 1.8, qPrintable(QString::number(found / expected)));
    }

    void quietShardsAreNotDeaf_data()
    {
        QTest::addColumn<milliseconds>("mean");
        for (const int seconds : {20, 60, 300})
            QTest::addRow("B5 one in %d s on average", seconds) << milliseconds(seconds * 1000);
    }
    void quietShardsAreNotDeaf()
    {
        // Random gaps are now and then many times the median: over a month of them hardly any may be taken for
        // deafness.
        QFETCH(milliseconds, mean);
        std::mt19937 random(11);
        std::exponential_distribution<double> gaps(1.0 / double(mean.count()));
        SilenceWatch watch;
        watch.began(start, 60s);
        auto now = start;
        auto ack = start;
        int alarms = 0;
        constexpr int days = 30;
        while (now < start + 24h * days) {
            const auto next = now + milliseconds(qint64(gaps(random)));
            for (; ack < next; ack += 41250ms)
                alarms += watch.acknowledged(ack) ? 1 : 0;
            now = next;
            watch.event(now, true);
        }
        QVERIFY2(alarms <= days / 3, qPrintable(QString::number(alarms)));
    }

    void firstGapMeansLittle()
    {
        // Two events a second apart, then one in ten minutes: after the first thirty gaps nine minutes are no silence.
        SilenceWatch watch;
        watch.began(start, 60s);
        auto last = rhythm(watch, start, 1s, 2);
        last = rhythm(watch, last, 10min, SilenceWatch::gapsNeeded);
        QCOMPARE_EQ(deafAt(watch, last, last + 9min), std::nullopt);
    }

    void rhythmOutlivesConnections()
    {
        SilenceWatch watch;
        watch.began(start, 60s);
        const auto last = rhythm(watch, start, 1s, 100);
        const auto before = watch.medianGap();
        QVERIFY(watch.acknowledged(last + 61s));
        watch.ended();
        QVERIFY(!watch.isDeaf());
        QVERIFY(!watch.acknowledged(last + 2h)); // nothing can be heard
        watch.began(last + 3h, 60s);
        QVERIFY(!watch.acknowledged(last + 3h + 60s)); // silence counts from here
        watch.event(last + 3h + 60s, true);
        QCOMPARE_EQ(watch.medianGap(), before); // the time away was no gap
        QVERIFY(watch.acknowledged(last + 3h + 60s + 61s));
    }

    //! The neighbours of a shard that is deaf from the start: a hundred guilds each, and 1, 2, 3 … s between two
    //! events.
    void rhythmOfTheNeighbours_data()
    {
        QTest::addColumn<int>("heard");
        QTest::addColumn<int>("silent");
        QTest::addColumn<int>("guilds");
        QTest::addColumn<std::optional<milliseconds>>("gap");
        using Gap = std::optional<milliseconds>;
        QTest::addRow("too few") << 7 << 0 << 100 << Gap();
        QTest::addRow("enough: the slower ones") << 20 << 1 << 100 << Gap(18s);
        QTest::addRow("a quiet bot") << 20 << 3 << 100 << Gap();
        QTest::addRow("a tenth of the guilds") << 20 << 1 << 10 << Gap(180s);
        QTest::addRow("more guilds") << 20 << 1 << 1000 << Gap(18s);
        QTest::addRow("no guilds") << 20 << 1 << 0 << Gap(1800s);
    }
    void rhythmOfTheNeighbours()
    {
        QFETCH(int, heard);
        QFETCH(int, silent);
        QFETCH(int, guilds);
        std::vector<NeighbourRhythm::Sample> ready(size_t(silent), {std::nullopt, 1'000'000});
        for (int seconds = heard; seconds > 0; --seconds)
            ready.push_back({std::chrono::seconds(seconds), 100});
        const auto usual = NeighbourRhythm::of(ready);
        const auto gap
            = usual ? std::optional(std::chrono::duration_cast<milliseconds>(usual->gapFor(guilds))) : std::nullopt;
        QTEST(gap, "gap");
    }
};

QTEST_APPLESS_MAIN(TestSilenceWatch)
#include "tst_silencewatch.moc"
