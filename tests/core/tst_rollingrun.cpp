// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/rollingrun.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

//! Shards that somebody else moves, and a clock.
struct Floor {
    QList<ShardSnapshot> shards;
    RollingRun::Time now{};

    explicit Floor(int count)
    {
        for (int number = 0; number < count; ++number) {
            ShardSnapshot shard;
            shard.shard = {number, count};
            shard.state = ShardState::Ready;
            shard.maskedSession = u"8f3a…"_s;
            shard.identifies = 1;
            shards.append(shard);
        }
    }
    void resumed(int number)
    {
        shards[number].state = ShardState::Ready;
        ++shards[number].resumes;
    }
    void identified(int number, int loading = 0)
    {
        shards[number].state = ShardState::Ready;
        shards[number].loading = loading;
        ++shards[number].identifies;
    }
    void goes(int number, ShardState state) { shards[number].state = state; }
};

RollingRun run(RollingKind kind, int atOnce, const QList<int>& numbers)
{
    return RollingRun(1, {kind, atOnce, 60s}, numbers, QDateTime::currentDateTimeUtc());
}

} // namespace

//! Issue 7, item 5: rolling resume and rolling re-identify, k at a time, stop at the first failure (need 22).
class TestRollingRun : public QObject {
    Q_OBJECT
private slots:
    void oneAfterTheOther()
    {
        Floor floor(5);
        RollingRun rolling = run(RollingKind::Resume, 2, {4, 0, 2, 1, 3, 1});
        QCOMPARE(rolling.progress().shards, 5);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>({0, 1}));
        // Still shown as before: that is not "ready again".
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>());
        floor.goes(0, ShardState::Connecting);
        floor.goes(1, ShardState::Resuming);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>());
        floor.resumed(1);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>({2}));
        QCOMPARE(rolling.progress().done, 1);
        QCOMPARE(rolling.progress().inFlight, QList<int>({0, 2}));
        QCOMPARE(rolling.progress().left(), 2);
        floor.resumed(0);
        floor.resumed(2);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>({3, 4}));
        floor.resumed(3);
        floor.resumed(4);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>());
        QCOMPARE(rolling.progress().phase, RollingPhase::Done);
        QCOMPARE(rolling.progress().done, 5);
    }

    void neverMoreAtOnce()
    {
        for (const int atOnce : {1, 3, 7, 100}) {
            Floor floor(40);
            QList<int> all(40);
            std::iota(all.begin(), all.end(), 0);
            RollingRun rolling = run(RollingKind::Reidentify, atOnce, all);
            QList<int> begun;
            for (int step = 0; step < 200 && !rolling.progress().isOver(); ++step) {
                begun += rolling.advance(floor.shards, floor.now);
                QVERIFY(int(rolling.progress().inFlight.size()) <= atOnce);
                const QList<int> flying = rolling.progress().inFlight;
                for (const int number : flying) {
                    if ((number + step) % 3 == 0)
                        floor.identified(number);
                }
            }
            QCOMPARE(rolling.progress().phase, RollingPhase::Done);
            QCOMPARE(begun, all);
        }
    }

    void theFirstFailureStops_data()
    {
        QTest::addColumn<RollingKind>("kind");
        QTest::addColumn<ShardState>("state");
        QTest::addColumn<int>("identifies");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("stops");
        const auto resume = RollingKind::Resume;
        const auto reidentify = RollingKind::Reidentify;
        QTest::addRow("it has failed") << resume << ShardState::Failed << 0 << 0 << true;
        QTest::addRow("somebody paused it") << resume << ShardState::Paused << 0 << 0 << true;
        QTest::addRow("somebody ended it") << reidentify << ShardState::Stopped << 0 << 0 << true;
        QTest::addRow("a resume that must identify") << resume << ShardState::QueuedForIdentify << 0 << 0 << true;
        QTest::addRow("a resume that has identified") << resume << ShardState::Ready << 1 << 0 << true;
        QTest::addRow("backing off is no failure yet") << resume << ShardState::BackingOff << 0 << 59 << false;
        QTest::addRow("out of patience") << resume << ShardState::BackingOff << 0 << 60 << true;
        QTest::addRow("a new session waits for its turn")
            << reidentify << ShardState::QueuedForIdentify << 0 << 600 << false;
        QTest::addRow("identifying too long") << reidentify << ShardState::Identifying << 1 << 60 << true;
    }
    void theFirstFailureStops()
    {
        QFETCH(RollingKind, kind);
        QFETCH(ShardState, state);
        QFETCH(int, identifies);
        QFETCH(int, seconds);
        QFETCH(bool, stops);
        Floor floor(4);
        RollingRun rolling = run(kind, 2, {0, 1, 2, 3});
        QCOMPARE(rolling.advance(floor.shards, floor.now).size(), 2);
        floor.goes(1, state);
        floor.shards[1].identifies += identifies;
        if (kind == RollingKind::Resume)
            floor.resumed(0);
        else
            floor.identified(0);
        floor.now += std::chrono::seconds(seconds);
        const QList<int> next = rolling.advance(floor.shards, floor.now);
        QCOMPARE(next, stops ? QList<int>() : QList<int>({2}));
        QCOMPARE(rolling.progress().done, 1);
        QCOMPARE(rolling.progress().phase, stops ? RollingPhase::Stopped : RollingPhase::Running);
        QCOMPARE(rolling.progress().failed.value_or(-1), stops ? 1 : -1);
        QCOMPARE(rolling.progress().reason.isEmpty(), !stops);
        // And for good.
        floor.resumed(1);
        if (stops)
            QCOMPARE(rolling.advance(floor.shards, floor.now + 1h), QList<int>());
    }

    void patienceBeginsAfterTheQueue()
    {
        Floor floor(1);
        RollingRun rolling = run(RollingKind::Reidentify, 1, {0});
        (void)rolling.advance(floor.shards, floor.now);
        floor.goes(0, ShardState::QueuedForIdentify);
        (void)rolling.advance(floor.shards, floor.now + 300s);
        floor.goes(0, ShardState::Identifying);
        (void)rolling.advance(floor.shards, floor.now + 359s);
        QCOMPARE(rolling.progress().phase, RollingPhase::Running);
        (void)rolling.advance(floor.shards, floor.now + 360s);
        QCOMPARE(rolling.progress().phase, RollingPhase::Stopped);
        QVERIFY(rolling.progress().reason.contains(u"60"_s));
    }

    void aNewSessionIsBackWithAllItsGuilds()
    {
        Floor floor(2);
        RollingRun rolling = run(RollingKind::Reidentify, 1, {0, 1});
        (void)rolling.advance(floor.shards, floor.now);
        floor.identified(0, 12);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>());
        floor.shards[0].loading = 0;
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>({1}));
    }

    void leavesAloneWhatDoesNotFit()
    {
        Floor floor(6);
        floor.goes(0, ShardState::Paused);
        floor.goes(1, ShardState::Failed);
        floor.goes(2, ShardState::QueuedForIdentify);
        floor.shards[2].maskedSession.clear();
        floor.goes(4, ShardState::Stopped);
        RollingRun resume = run(RollingKind::Resume, 9, {0, 1, 2, 3, 4, 5, 77});
        QCOMPARE(resume.advance(floor.shards, floor.now), QList<int>({3, 5}));
        QCOMPARE(resume.progress().skipped, QList<int>({0, 1, 2, 4, 77}));
        RollingRun reidentify = run(RollingKind::Reidentify, 9, {0, 1, 2, 3, 4, 5});
        QCOMPARE(reidentify.advance(floor.shards, floor.now), QList<int>({2, 3, 5}));
        RollingRun nothing = run(RollingKind::Resume, 9, {0, 1});
        QCOMPARE(nothing.advance(floor.shards, floor.now), QList<int>());
        QCOMPARE(nothing.progress().phase, RollingPhase::Done);
        QCOMPARE(nothing.progress().done, 0);
    }

    void pausedBeginsNothingAndStillFails()
    {
        Floor floor(3);
        RollingRun rolling = run(RollingKind::Resume, 1, {0, 1, 2});
        (void)rolling.advance(floor.shards, floor.now);
        rolling.setPaused(true);
        floor.resumed(0);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>());
        QCOMPARE(rolling.progress().phase, RollingPhase::Paused);
        QCOMPARE(rolling.progress().done, 1);
        rolling.setPaused(false);
        QCOMPARE(rolling.advance(floor.shards, floor.now), QList<int>({1}));
        rolling.setPaused(true);
        floor.goes(1, ShardState::Failed);
        (void)rolling.advance(floor.shards, floor.now);
        QCOMPARE(rolling.progress().phase, RollingPhase::Stopped);
        rolling.setPaused(false);
        QCOMPARE(rolling.progress().phase, RollingPhase::Stopped);
    }

    void stoppedTellsWhatIsUnderWay()
    {
        Floor floor(3);
        RollingRun rolling = run(RollingKind::Resume, 2, {0, 1, 2});
        (void)rolling.advance(floor.shards, floor.now);
        rolling.stop(u"Enough."_s);
        QCOMPARE(rolling.progress().phase, RollingPhase::Stopped);
        QCOMPARE(rolling.progress().reason, u"Enough."_s);
        QCOMPARE(rolling.progress().inFlight, QList<int>({0, 1}));
        QVERIFY(!rolling.progress().failed);
        rolling.stop(u"Again."_s);
        QCOMPARE(rolling.progress().reason, u"Enough."_s);
    }
};

QTEST_APPLESS_MAIN(TestRollingRun)
#include "tst_rollingrun.moc"
