// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that dies in the middle of a reshard: the next one resumes both sets and goes on or back, and every event
// is recorded once, across both.

#include "tests/support/reshardtrial.h"

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestReshardRestart : public QObject {
    Q_OBJECT
private slots:
    void died_data();
    void died();
    void diedAgain();
    void diedAfterwards_data();
    void diedAfterwards();
    void diedTwiceInNextBatch();
    void givenUp();
};

void TestReshardRestart::died_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<ReshardPhase>("phase");
    QTest::addColumn<bool>("goOn");
    for (const ReshardStrategy strategy :
        {ReshardStrategy::Parallel, ReshardStrategy::Rolling, ReshardStrategy::HandOver}) {
        for (const ReshardPhase phase :
            {ReshardPhase::Warming, ReshardPhase::Overlapping, ReshardPhase::Draining, ReshardPhase::Settling}) {
            for (const bool goOn : {true, false}) {
                if (!goOn && phase != ReshardPhase::Warming && phase != ReshardPhase::Draining)
                    continue; // the same way back
                const int total = strategy == ReshardStrategy::HandOver ? 4 : 8;
                QTest::addRow("B8 %s, %s, %s", qPrintable(strategyKey(strategy)), qPrintable(phaseKey(phase)),
                    goOn ? "go on" : "go back")
                    << quickWish(total, strategy) << phase << goOn;
            }
        }
    }
}

void TestReshardRestart::died()
{
    QFETCH(ReshardWish, wish);
    QFETCH(ReshardPhase, phase);
    QFETCH(bool, goOn);
    auto gateway = quickGateway(4, 300);
    gateway.sessionDelay = 1500ms;
    Trial trial(gateway, 4);
    QVERIFY(trial.starts());
    const ReshardPlan plan = trial.subject->planFor(wish);
    trial.subject->fleet->applyReshard(plan);
    if (phase == ReshardPhase::Settling) { // which may be over in no time: once the journal says that they end
        const auto isEnding = [&] {
            QFile journal(trial.options.stateDirectory + u"/reshard.json"_s);
            return journal.open(QIODevice::ReadOnly)
                && QJsonDocument::fromJson(journal.readAll()).object()["is_ending"_L1].toBool();
        };
        QVERIFY(trial.subject->waitFor(isEnding, 60000));
    } else {
        QVERIFY(trial.subject->isIn(phase, 60000));
    }
    // In the middle of loading, all that it has identified must be kept; a READY that is on its way is lost with the
    // process, so let none be.
    QVERIFY(trial.subject->waitFor([&] {
        const auto& reshard = trial.subject->latest.reshard;
        return !reshard || reshard->phase != ReshardPhase::Warming || reshard->ready >= reshard->shards;
    }));
    QVERIFY(trial.subject->waitFor([&] { return QFile::exists(trial.options.stateDirectory + u"/reshard.json"_s); }));
    trial.subject.reset(); // no stop, no goodbye
    trial.subject = std::make_unique<WatchedFleet>(trial.options);
    trial.subject->fleet->start();
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.reshard.has_value(); }));
    QVERIFY(trial.subject->told(u"was not finished"_s)
        || trial.subject->waitFor([&] { return trial.subject->told(u"was not finished"_s); }));
    const bool mayChoose = phase != ReshardPhase::Settling || plan.batches().size() > 1;
    if (trial.subject->latest.reshard->recovered) {
        QVERIFY(trial.subject->latest.reshard->paused);
        if (goOn)
            trial.subject->fleet->pauseReshard(false);
        else
            trial.subject->fleet->abortReshard();
    } else if (mayChoose && !goOn) {
        trial.subject->fleet->abortReshard(); // refused while it settles; tried again below
    }
    QVERIFY(trial.subject->waitFor(
        [&] {
            const auto& reshard = trial.subject->latest.reshard;
            if (!goOn && mayChoose && reshard && reshard->mayAbort)
                trial.subject->fleet->abortReshard();
            if (goOn && reshard && reshard->recovered)
                trial.subject->fleet->pauseReshard(false);
            return !trial.subject->reports.isEmpty();
        },
        90000));
    const ReshardReport& report = trial.subject->reports[0];
    QVERIFY(report.recovered);
    if (goOn || !mayChoose)
        QVERIFY2(report.outcome == ReshardPhase::Done, qPrintable(report.reason));
    else
        QVERIFY(report.outcome == ReshardPhase::Aborted || report.outcome == ReshardPhase::RolledBack);
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.phase == FleetPhase::Running; }));
    QCOMPARE(textOf(trial.serving()), textOf(report.servingAfter));
    QVERIFY(trial.subject->allReady());
    QVERIFY(trial.guildsAreRight());
    if (report.outcome == ReshardPhase::Done)
        QCOMPARE(trial.spent(), plan.identifies); // none twice
    else
        QCOMPARE_LE(trial.spent(), plan.identifies);
    // New sessions that were given up before they were connected again end by themselves.
    QTRY_COMPARE(trial.simulator.connections(), int(report.servingAfter.size()) + 1);
    QCOMPARE(trial.fault(), QString());
}

//! Killed again before anything of the first restart was saved: the second replay shows the first one's RESUMED, which
//! is not its end.
void TestReshardRestart::diedAgain()
{
    auto gateway = quickGateway(4, 300);
    gateway.eventsPerSecond = 1000;
    Trial trial(gateway, 4);
    trial.options.vaultInterval = 60s;
    QVERIFY(trial.starts());
    ReshardWish wish = quickWish(8);
    wish.drain = 600s;
    trial.subject->fleet->applyReshard(trial.subject->planFor(wish));
    QVERIFY(trial.subject->isIn(ReshardPhase::Draining, 30000));
    for (int kill = 0; kill < 3; ++kill) {
        const auto sofar = worldEvents(trial.options.recordFile).size();
        QVERIFY(trial.subject->waitFor([&] { return worldEvents(trial.options.recordFile).size() > sofar + 200; }));
        trial.subject.reset(); // no stop, no goodbye
        trial.subject = std::make_unique<WatchedFleet>(trial.options);
        trial.subject->fleet->start();
        QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.reshard.has_value(); }));
        QVERIFY(trial.subject->allReady());
    }
    trial.subject->fleet->rollBackReshard();
    QVERIFY(trial.subject->ends(ReshardPhase::RolledBack));
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.phase == FleetPhase::Running; }));
    QCOMPARE(trial.spent(), 8);
    QCOMPARE(trial.fault(), QString());
}

void TestReshardRestart::diedAfterwards_data()
{
    QTest::addColumn<ReshardPhase>("end");
    for (const ReshardPhase end : {ReshardPhase::Done, ReshardPhase::Aborted, ReshardPhase::RolledBack})
        QTest::addRow("C50 %s", qPrintable(phaseKey(end))) << end;
}

//! Right after the end: what the sets have shown to each other must be in the vault before the journal is gone, since
//! then nobody compares any more.
void TestReshardRestart::diedAfterwards()
{
    QFETCH(ReshardPhase, end);
    auto gateway = quickGateway(4, 300);
    gateway.eventsPerSecond = 1000;
    gateway.sessionDelay = 500ms;
    Trial trial(gateway, 4);
    trial.options.vaultInterval = 60s; // no round of its own comes in between
    QVERIFY(trial.starts());
    ReshardWish wish = quickWish(8);
    wish.drain = end == ReshardPhase::RolledBack ? 600s : 1s;
    trial.subject->fleet->applyReshard(trial.subject->planFor(wish));
    QVERIFY(
        trial.subject->isIn(end == ReshardPhase::Aborted ? ReshardPhase::Overlapping : ReshardPhase::Draining, 30000));
    if (end == ReshardPhase::Aborted)
        trial.subject->fleet->abortReshard();
    else if (end == ReshardPhase::RolledBack)
        trial.subject->fleet->rollBackReshard();
    QVERIFY(trial.subject->ends(end));
    QVERIFY(trial.subject->waitFor([&] { return !QFile::exists(trial.options.stateDirectory + u"/reshard.json"_s); }));
    trial.subject.reset(); // no stop, no goodbye
    trial.options.shardCount = end == ReshardPhase::Done ? 8 : 4;
    trial.subject = std::make_unique<WatchedFleet>(trial.options);
    QVERIFY(trial.subject->starts());
    QCOMPARE(trial.spent(), 8);
    QCOMPARE(trial.fault(), QString());
}

//! The batch before is compared no more: what the recording knows of its shards is in the vault as soon as its mark
//! moves on, whether they have come that far again or not.
void TestReshardRestart::diedTwiceInNextBatch()
{
    auto gateway = quickGateway(4, 300);
    gateway.eventsPerSecond = 1000;
    gateway.sessionDelay = 1500ms;
    Trial trial(gateway, 4);
    trial.options.vaultInterval = 60s;
    QVERIFY(trial.starts());
    trial.subject->fleet->applyReshard(trial.subject->planFor(quickWish(8, ReshardStrategy::Rolling)));
    QVERIFY(trial.subject->waitFor(
        [&] { return trial.subject->latest.reshard && trial.subject->latest.reshard->batch == 1; }, 60000));
    const auto sofar = worldEvents(trial.options.recordFile).size();
    QVERIFY(trial.subject->waitFor([&] { return worldEvents(trial.options.recordFile).size() > sofar + 300; }));
    const auto isGoingBack = [&] {
        QFile journal(trial.options.stateDirectory + u"/reshard.json"_s);
        return journal.open(QIODevice::ReadOnly) && journal.readAll().contains("aborting");
    };
    trial.subject.reset(); // no stop, no goodbye
    trial.subject = std::make_unique<WatchedFleet>(trial.options);
    trial.subject->fleet->start();
    QVERIFY(trial.subject->waitFor([&] {
        if (trial.subject->latest.reshard && trial.subject->latest.reshard->mayAbort)
            trial.subject->fleet->abortReshard();
        return isGoingBack();
    }));
    trial.subject.reset();
    trial.subject = std::make_unique<WatchedFleet>(trial.options);
    trial.subject->fleet->start();
    QVERIFY(trial.subject->ends(ReshardPhase::Aborted));
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.phase == FleetPhase::Running; }));
    QVERIFY(trial.subject->allReady());
    QCOMPARE(trial.fault(), QString());
}

//! A start that wants another count gives it up, and says that it has ended: somebody may wait for that.
void TestReshardRestart::givenUp()
{
    Trial trial(quickGateway(4, 100), 4);
    QVERIFY(trial.starts());
    ReshardWish wish = quickWish(8);
    wish.drain = 600s;
    trial.subject->fleet->applyReshard(trial.subject->planFor(wish));
    QVERIFY(trial.subject->isIn(ReshardPhase::Draining, 30000));
    trial.subject.reset(); // no stop, no goodbye
    trial.options.shardCount = 6;
    trial.subject = std::make_unique<WatchedFleet>(trial.options);
    trial.subject->fleet->start();
    QVERIFY(trial.subject->waitFor([&] { return !trial.subject->reports.isEmpty(); }));
    const ReshardReport& report = trial.subject->reports[0];
    QCOMPARE(report.outcome, ReshardPhase::Aborted);
    QCOMPARE(report.plan.toTotal(), 8);
    QVERIFY(report.recovered);
    QVERIFY2(report.reason.contains(u"given up"_s), qPrintable(report.reason));
    QVERIFY(report.startedAt.isValid() && report.endedAt >= report.startedAt);
}

QTEST_GUILESS_MAIN(TestReshardRestart)
#include "tst_reshardrestart.moc"
