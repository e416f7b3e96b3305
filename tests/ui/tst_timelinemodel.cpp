// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/timelinemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject {
    Q_OBJECT

    static TimelineEntry change(int shard, ShardState from, ShardState to, const QString& cause)
    {
        TimelineEntry entry;
        entry.at = sampleTime(shard);
        entry.kind = TimelineEntry::Kind::State;
        entry.shard = ShardId{shard, 16};
        entry.from = from;
        entry.to = to;
        entry.text = cause;
        entry.next = u"resuming"_s;
        return entry;
    }
    static QString cell(const TimelineModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static QList<int> shards(const TimelineModel& model)
    {
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers << model.index(row, 0).data(TimelineModel::NumberRole).toInt();
        return numbers;
    }
    static QList<TimelineEntry> story()
    {
        TimelineEntry notice;
        notice.at = sampleTime();
        notice.text = u"The fleet has started"_s;
        TimelineEntry closed = change(2, ShardState::Ready, ShardState::BackingOff, u"Session timed out"_s);
        closed.closeCode = 4009;
        return {notice, change(1, ShardState::Ready, ShardState::Resuming, u"Connection lost"_s), closed,
            change(12, ShardState::Ready, ShardState::Resuming, u"Connection lost"_s)};
    }

private slots:
    void B13_everyChangeIsALine()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(story());
        QCOMPARE_EQ(model.rowCount(), 4);
        QCOMPARE_EQ(shards(model), QList<int>({-1, 1, 2, 12}));
        QCOMPARE_EQ(cell(model, 1, TimelineModel::Shard), u"1/16"_s);
        QCOMPARE_EQ(cell(model, 1, TimelineModel::Change), u"Ready \u2192 Resuming"_s);
        QCOMPARE_EQ(cell(model, 2, TimelineModel::Cause), u"Session timed out (close 4009)"_s);
        QCOMPARE_EQ(cell(model, 1, TimelineModel::Next), u"resuming"_s);
        QCOMPARE_EQ(model.line(1).count(u'\t'), 5);
        QVERIFY(model.line(1).endsWith(u"Connection lost\tresuming"_s));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("selected");
        QTest::addColumn<QList<int>>("expected");
        QTest::addRow("all") << QString() << QList<int>{} << QList<int>{-1, 1, 2, 12};
        QTest::addRow("a shard number, whole") << u"1"_s << QList<int>{} << QList<int>{1};
        QTest::addRow("a close code") << u"4009"_s << QList<int>{} << QList<int>{2};
        QTest::addRow("a state") << u"backing"_s << QList<int>{} << QList<int>{2};
        QTest::addRow("two words") << u"LOST 12"_s << QList<int>{} << QList<int>{12};
        QTest::addRow("nothing") << u"penguin"_s << QList<int>{} << QList<int>{};
        QTest::addRow("selected, and the fleet") << QString() << QList<int>{2} << QList<int>{-1, 2};
        QTest::addRow("selected and word") << u"lost"_s << QList<int>{1, 2} << QList<int>{1};
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, selected);
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(story().mid(0, 2));
        model.setFilter(text);
        model.setShards(selected);
        model.append(story().mid(2));
        QTEST(shards(model), "expected");
        model.setFilter({});
        model.setShards({});
        QCOMPARE_EQ(model.rowCount(), 4);
    }

    void theOldestLeave()
    {
        TimelineModel model(5);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int shard = 0; shard < 7; ++shard)
            model.append({change(shard, ShardState::Ready, ShardState::Resuming, u"x"_s)});
        QCOMPARE_EQ(shards(model), QList<int>({2, 3, 4, 5, 6}));
        model.setFilter(u"6"_s);
        model.append({change(7, ShardState::Ready, ShardState::Resuming, u"x"_s)});
        QCOMPARE_EQ(shards(model), QList<int>({6}));
        QCOMPARE_EQ(model.total(), 5);
        QList<TimelineEntry> flood;
        for (int shard = 20; shard < 40; ++shard)
            flood << change(shard, ShardState::Ready, ShardState::Resuming, u"x"_s);
        model.append(flood);
        QCOMPARE_EQ(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE_EQ(shards(model), QList<int>({35, 36, 37, 38, 39}));
    }

    void kindsAndTimes()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TimelineEntry action;
        action.at = sampleTime(20);
        action.kind = TimelineEntry::Kind::Action;
        action.origin = TimelineEntry::Origin::ControlSocket;
        action.text = u"Pause"_s;
        model.append(story());
        model.append({action});
        QCOMPARE_EQ(cell(model, 4, TimelineModel::Change), u"Action (control socket)"_s);
        model.setFilter(u"socket"_s);
        QCOMPARE_EQ(model.rowCount(), 1);
        model.setFilter({});
        model.setKindShown(TimelineEntry::Kind::State, false);
        QCOMPARE_EQ(model.rowCount(), 2);
        model.setKindShown(TimelineEntry::Kind::Notice, false);
        QCOMPARE_EQ(model.rowCount(), 1);
        model.setKindShown(TimelineEntry::Kind::State, true);
        model.setKindShown(TimelineEntry::Kind::Notice, true);
        model.setRange(sampleTime(1), sampleTime(12));
        QCOMPARE_EQ(shards(model), QList<int>({1, 2, 12}));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRange(sampleTime(2), sampleTime(12)); // as time goes on
        QCOMPARE_EQ(shards(model), QList<int>({2, 12}));
        QCOMPARE_EQ(resets.size(), 0);
        QCOMPARE_EQ(model.countSince(sampleTime(12)), 2);
        QCOMPARE_EQ(model.entriesSince(sampleTime(12)).size(), 2);
        model.setRange({}, {});
        QCOMPARE_EQ(model.rowCount(), 5);
    }

    void pausedKeepsWhatComes()
    {
        TimelineModel model(5);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(story());
        model.setPaused(true);
        for (int shard = 20; shard < 27; ++shard)
            model.append({change(shard, ShardState::Ready, ShardState::Resuming, u"x"_s)});
        QCOMPARE_EQ(shards(model), QList<int>({-1, 1, 2, 12})); // nothing moves, nothing leaves
        QCOMPARE_EQ(model.waiting(), 5); // bounded too
        QCOMPARE_EQ(model.countSince({}), 9);
        model.setPaused(false);
        QCOMPARE_EQ(shards(model), QList<int>({22, 23, 24, 25, 26}));
        QCOMPARE_EQ(model.waiting(), 0);
    }

    //! 100,000 lines: filtering and a batch of a thousand more stay far from what a user would feel.
    void staysQuickWhenFull()
    {
        TimelineModel model;
        QList<TimelineEntry> many;
        for (int i = 0; i < TimelineModel::mostEntries; ++i)
            many << change(i % 1024, ShardState::Ready, ShardState::BackingOff, u"Connection lost after a while"_s);
        model.append(many);
        QCOMPARE_EQ(model.rowCount(), TimelineModel::mostEntries);
        QElapsedTimer timer;
        timer.start();
        model.setFilter(u"penguin"_s);
        const qint64 filtering = timer.restart();
        QCOMPARE_EQ(model.rowCount(), 0);
        model.setFilter(u"512"_s);
        QCOMPARE_EQ(model.rowCount(), 98);
        model.setFilter({});
        timer.restart();
        model.append(many.first(1000));
        const qint64 appending = timer.elapsed();
        QCOMPARE_EQ(model.rowCount(), TimelineModel::mostEntries);
        qInfo() << "filtering" << filtering << "ms, appending 1,000" << appending << "ms";
        QCOMPARE_LT(filtering, 500); // on a busy machine
        QCOMPARE_LT(appending, 200);
    }

    void linesArriveAsOneInsertion()
    {
        TimelineModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append(story());
        QCOMPARE_EQ(inserted.size(), 1);
        QCOMPARE_EQ(inserted[0][2].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
