// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/timelinemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <functional>

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
        QCOMPARE_EQ(model.line(model.entryAt(1)).count(u'\t'), 5);
        QVERIFY(model.line(model.entryAt(1)).endsWith(u"Connection lost\tresuming"_s));
    }

    //! The lines of the program before this one are read while this one's come already.
    void earlierLinesComeFirst_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("paused");
        QTest::addColumn<QList<int>>("listed");
        QTest::addRow("room for all") << 100 << QString() << false << QList<int>{7, 8, 9, 1, 2};
        QTest::addRow("room for some: the newest of them") << 4 << QString() << false << QList<int>{8, 9, 1, 2};
        QTest::addRow("room for none") << 2 << QString() << false << QList<int>{1, 2};
        QTest::addRow("filtered") << 100 << u"lost"_s << false << QList<int>{7, 9, 1};
        QTest::addRow("paused") << 100 << QString() << true << QList<int>{7, 8, 9, 1, 2};
    }
    void earlierLinesComeFirst()
    {
        QFETCH(int, capacity);
        QFETCH(QString, filter);
        QFETCH(bool, paused);
        QFETCH(QList<int>, listed);
        const auto line = [](int shard, const QString& cause) {
            return change(shard, ShardState::Ready, ShardState::Resuming, cause);
        };
        TimelineModel model(capacity);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(filter);
        model.append({line(1, u"lost"_s), line(2, u"closed"_s)});
        model.setPaused(paused);
        model.prepend({line(7, u"lost"_s), line(8, u"closed"_s), line(9, u"lost"_s)});
        QCOMPARE_EQ(shards(model), listed);
        model.setPaused(false);
        model.append({line(3, u"lost"_s)});
        QCOMPARE_EQ(shards(model).last(), 3);
        QCOMPARE_EQ(model.total(), std::min(capacity, 6));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("selected");
        QTest::addColumn<QList<int>>("expected");
        QTest::addRow("all") << QString() << QList<int>{} << QList<int>{-1, 1, 2, 12};
        QTest::addRow("a shard number, whole") << u"1"_s << QList<int>{} << QList<int>{1};
        QTest::addRow("a close code") << u"4009"_s << QList<int>{} << QList<int>{2};
        QTest::addRow("a shard of a set") << u"1/16"_s << QList<int>{} << QList<int>{1};
        QTest::addRow("of another set") << u"1/32"_s << QList<int>{} << QList<int>{};
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

    //! What is read in a line finds it: a number too, but not a part of one.
    void numbersInTheTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row
            = [](const char* text, bool found) { QTest::addRow("%s", text) << QString::fromUtf8(text) << found; };
        row("HTTP 503", true);
        row("503", true);
        row("Answered with 503.", true);
        row("503, trying again", true);
        row("503/600 ready", true);
        row("close 5030", false);
        row("1503 ms", false);
        row("1,503 guilds", false);
        row("503,112 guilds", false);
        row("0.503 s", false);
        row("1\u202f503 guilds", false);
        row("first 1503, then 503", true);
        row("nothing", false);
    }
    void numbersInTheTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        TimelineEntry next = change(7, ShardState::Ready, ShardState::BackingOff, u"x"_s);
        next.next = text;
        TimelineModel model;
        model.append({change(6, ShardState::Ready, ShardState::BackingOff, text), next,
            change(5, ShardState::Ready, ShardState::BackingOff, u"x"_s)});
        model.setFilter(u"503"_s);
        QCOMPARE_EQ(shards(model), found ? QList<int>({6, 7}) : QList<int>());
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

    //! Finding 19: what many shards do at one moment is one row, which opens into its lines.
    static QList<TimelineEntry> strike(int shards, int second, const QString& cause = u"Connection lost"_s)
    {
        QList<TimelineEntry> entries;
        for (int shard = 0; shard < shards; ++shard) {
            entries << change(shard, ShardState::Ready, ShardState::BackingOff, cause);
            entries.last().at = sampleTime(second * 1000);
        }
        for (int shard = 0; shard < shards; ++shard) {
            entries << change(shard, ShardState::Resuming, ShardState::Ready, u"Resumed"_s);
            entries.last().at = sampleTime((second + 1) * 1000 + shard);
        }
        return entries;
    }
    static QList<TimelineModel::RowKind> kindsOf(const TimelineModel& model)
    {
        QList<TimelineModel::RowKind> kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds << model.rowKind(row);
        return kinds;
    }

    void equalEventsAreFolded()
    {
        using enum TimelineModel::RowKind;
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFolding(true);
        const QList<TimelineEntry> all = strike(64, 0);
        model.append(all.first(10));
        model.append(all.mid(10, 100));
        QCOMPARE_EQ(kindsOf(model), QList({Fold, Fold}));
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Shard), u"64 shards"_s);
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Change), u"Ready \u2192 Backing off"_s);
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Cause), u"Connection lost (0-63)"_s);
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Next), u"46 of 64 back after 2 s"_s);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.append(all.mid(110));
        QVERIFY(!changes.isEmpty());
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Next), u"all back after 2 s"_s);
        QCOMPARE_EQ(model.listed(), 128);
        QCOMPARE_EQ(model.shardsAt(0).size(), 64);

        model.setOpen(0, true);
        QCOMPARE_EQ(model.rowCount(), 66);
        QCOMPARE_EQ(model.rowKind(0), OpenFold);
        QCOMPARE_EQ(model.rowKind(64), Member);
        QCOMPARE_EQ(model.rowKind(65), Fold);
        QCOMPARE_EQ(model.foldRow(64), 0);
        QCOMPARE_EQ(model.shardsAt(64), QList<int>{63});
        QCOMPARE_EQ(model.entriesIn({0, 1, 64}).size(), 64); // each once
        QCOMPARE_EQ(model.listedEntries(), all); // as they came, not as they are folded
        TimelineEntry late = change(70, ShardState::Ready, ShardState::BackingOff, u"Connection lost"_s);
        late.at = sampleTime(5000);
        model.append({late}); // into the open one, before the next
        QCOMPARE_EQ(model.rowKind(65), Member);
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Cause), u"Connection lost (0-63, 70)"_s);
        model.setOpen(0, false);
        QCOMPARE_EQ(kindsOf(model), QList({Fold, Fold}));
        model.setFolding(false);
        QCOMPARE_EQ(model.rowCount(), 129);
    }

    void notFolded_data()
    {
        QTest::addColumn<TimelineEntry>("second");
        QTest::addColumn<bool>("folded");
        const TimelineEntry same = change(2, ShardState::Ready, ShardState::BackingOff, u"x"_s);
        const auto row = [&](const char* name, bool folded, auto alter) {
            TimelineEntry entry = same;
            entry.at = sampleTime(1);
            alter(entry);
            QTest::addRow("%s", name) << entry << folded;
        };
        row("equal", true, [](TimelineEntry&) {});
        row("what comes next may differ", true, [](TimelineEntry& e) { e.next = u"in 7 s"_s; });
        row("figures in the cause may differ", true, [](TimelineEntry& e) { e.text = u"1,234 x"_s; });
        row("another cause", false, [](TimelineEntry& e) { e.text = u"y"_s; });
        row("another code", false, [](TimelineEntry& e) { e.closeCode = 4000; });
        row("another state", false, [](TimelineEntry& e) { e.to = ShardState::Failed; });
        row("another kind", false, [](TimelineEntry& e) { e.kind = TimelineEntry::Kind::Warning; });
        row("another set of shards", false, [](TimelineEntry& e) { e.shard = ShardId{2, 32}; });
        row("the same shard again", false, [](TimelineEntry& e) { e.shard = ShardId{1, 16}; });
        row("the whole fleet", false, [](TimelineEntry& e) { e.shard = std::nullopt; });
        row("11 s later", false, [](TimelineEntry& e) { e.at = sampleTime(12000); });
    }
    void notFolded()
    {
        QFETCH(TimelineEntry, second);
        QFETCH(bool, folded);
        TimelineModel model;
        model.setFolding(true);
        TimelineEntry first = change(1, ShardState::Ready, ShardState::BackingOff, u"x"_s);
        if (second.text == "1,234 x"_L1)
            first.text = u"7 x"_s;
        model.append({first, second});
        QCOMPARE_EQ(model.rowCount(), folded ? 1 : 2);
        if (second.text == "1,234 x"_L1)
            QCOMPARE_EQ(cell(model, 0, TimelineModel::Cause), u"\u2026 x (1-2)"_s);
    }

    //! The oldest of a fold leave, and the rest stays a fold, open or not; a filter folds what is left.
    void foldsLoseTheirOldest()
    {
        TimelineModel model(20);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFolding(true);
        model.append(strike(8, 0));
        model.setOpen(0, true);
        model.append(strike(3, 20)); // 22 entries: two too many
        QCOMPARE_EQ(cell(model, 0, TimelineModel::Cause), u"Connection lost (2-7)"_s);
        QCOMPARE_EQ(model.listed(), 20);
        QCOMPARE_EQ(model.rowCount(), 1 + 6 + 1 + 2);
        model.setRange(sampleTime(20000), {});
        model.setRange(sampleTime(21000), {}); // only forward
        QCOMPARE_EQ(model.listed(), 3);
        QCOMPARE_EQ(model.rowCount(), 1);
        model.setRange({}, {});
        model.setFilter(u"lost"_s);
        QCOMPARE_EQ(model.rowCount(), 2);
        QCOMPARE_EQ(cell(model, 1, TimelineModel::Next), u"all back after 2 s"_s); // by lines that are not listed
        model.append(strike(10, 60));
        QCOMPARE_EQ(model.rowCount(), 1);
        QCOMPARE_EQ(model.listed(), 10);
    }

    //! A fold that lost all but its last line, and is too old to grow, is that line.
    void aCutFoldIsWhatIsLeft()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFolding(true);
        model.setRange(sampleTime(0), {});
        const auto lost = [&model](int shard, int second) {
            TimelineEntry entry = change(shard, ShardState::Ready, ShardState::BackingOff, u"Connection lost"_s);
            entry.at = sampleTime(second * 1000);
            model.append({entry});
        };
        lost(1, 0);
        lost(2, 3);
        QCOMPARE_EQ(model.rowCount(), 1);
        model.setRange(sampleTime(1000), {});
        QCOMPARE_EQ(model.rowCount(), 1);
        QCOMPARE_EQ(model.entryAt(0).shard->number, 2);
        lost(3, 30);
        QCOMPARE_EQ(shards(model), QList<int>({2, 3}));
        QCOMPARE_EQ(model.entryAt(0).shard->number, 2);
    }

    //! 100,000 lines: filtering and a batch of a thousand more stay far from what a user would feel.
    void staysQuickWhenFull_data()
    {
        QTest::addColumn<bool>("folding");
        QTest::addRow("a row each") << false;
        QTest::addRow("folded") << true;
    }
    void staysQuickWhenFull()
    {
        QFETCH(bool, folding);
        TimelineModel model;
        model.setFolding(folding);
        QList<TimelineEntry> many;
        for (int i = 0; i < TimelineModel::mostEntries; ++i)
            many << change(i % 1024, ShardState::Ready, ShardState::BackingOff, u"Connection lost after a while"_s);
        model.append(many);
        QCOMPARE_EQ(model.listed(), TimelineModel::mostEntries);
        QElapsedTimer timer;
        timer.start();
        model.setFilter(u"penguin"_s);
        model.settle();
        const qint64 filtering = timer.restart();
        QCOMPARE_EQ(model.rowCount(), 0);
        model.setFilter(u"512"_s);
        model.settle();
        QCOMPARE_EQ(model.listed(), 98);
        model.setFilter({});
        model.settle();
        timer.restart();
        model.append(many.first(1000));
        const qint64 appending = timer.elapsed();
        QCOMPARE_EQ(model.listed(), TimelineModel::mostEntries);
        qInfo() << "filtering" << filtering << "ms, appending 1,000" << appending << "ms";
        QCOMPARE_LT(filtering, 500); // on a busy machine
        QCOMPARE_LT(appending, 200);
    }

    //! How many turns of the event loop go by until the rows are those of the new filter.
    static int turns(const TimelineModel& model)
    {
        int turns = 0;
        while (!model.isSettled() && turns < 1000) {
            QCoreApplication::processEvents();
            ++turns;
        }
        return turns;
    }

    //! Whatever changes the filter of a full list leaves the window its turn after each ten thousand lines.
    void inSeveralGoes_data()
    {
        QTest::addColumn<std::function<void(TimelineModel&)>>("change");
        QTest::addColumn<int>("listed");
        const auto row = [](const char* name, int listed, const std::function<void(TimelineModel&)>& change) {
            QTest::addRow("%s", name) << change << listed;
        };
        row("a word", 97, [](TimelineModel& model) { model.setFilter(u"512"_s); });
        row("selected shards", 97, [](TimelineModel& model) { model.setShards({512}); });
        row("a kind", 0, [](TimelineModel& model) { model.setKindShown(TimelineEntry::Kind::State, false); });
        row("a range", 9000, [](TimelineModel& model) { model.setRange(sampleTime(1000), sampleTime(9999)); });
        row("folding", TimelineModel::mostEntries - 1000, [](TimelineModel& model) { model.setFolding(true); });
        row("what was before", TimelineModel::mostEntries, [](TimelineModel& model) {
            model.prepend(QList<TimelineEntry>(1000, change(1, ShardState::Ready, ShardState::Failed, u"earlier"_s)));
        });
    }
    void inSeveralGoes()
    {
        QFETCH(std::function<void(TimelineModel&)>, change);
        QFETCH(int, listed);
        TimelineModel model;
        QList<TimelineEntry> many;
        for (int i = 0; i < TimelineModel::mostEntries - 1000; ++i) {
            many << TestTimelineModel::change(
                i % 1024, ShardState::Ready, ShardState::BackingOff, u"Connection lost"_s);
            many.last().at = sampleTime(i);
        }
        model.append(many);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        change(model);
        QCOMPARE_EQ(model.rowCount(), many.size()); // as it was, until all is known
        QCOMPARE_EQ(model.entryAt(0), many.first());
        QCOMPARE_GE(turns(model), (many.size() - 1) / TimelineModel::mostAtOnce);
        QCOMPARE_EQ(resets.size(), 1);
        QCOMPARE_EQ(model.listed(), listed);
    }

    //! What comes and goes while a filter is being worked out: the same rows as if it had been done at once.
    void linesComeAndGoMeanwhile_data()
    {
        QTest::addColumn<bool>("folding");
        QTest::addRow("a row each") << false;
        QTest::addRow("folded") << true;
    }
    void linesComeAndGoMeanwhile()
    {
        QFETCH(bool, folding);
        constexpr int capacity = 3 * TimelineModel::mostAtOnce;
        const auto fill = [](int first, int count) {
            QList<TimelineEntry> lines;
            for (int i = first; i < first + count; ++i) {
                lines << change(i % 512, ShardState::Ready, ShardState::BackingOff, i % 3 ? u"lost"_s : u"closed"_s);
                lines.last().at = sampleTime(i * 7);
            }
            return lines;
        };
        TimelineModel model(capacity);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFolding(folding);
        model.append(fill(0, capacity));
        model.settle();
        model.setFilter(u"lost"_s);
        QVERIFY(!model.isSettled());
        model.append(fill(capacity, 700)); // as many leave
        QVERIFY(!model.isSettled());
        QCoreApplication::processEvents();
        model.append(fill(capacity + 700, TimelineModel::mostAtOnce * 2)); // also of those that were done already
        QTRY_VERIFY(model.isSettled());
        TimelineModel atOnce(capacity);
        atOnce.append(fill(TimelineModel::mostAtOnce * 2 + 700, capacity));
        atOnce.setFolding(folding);
        atOnce.setFilter(u"lost"_s);
        atOnce.settle();
        QCOMPARE_EQ(model.listed(), atOnce.listed());
        QCOMPARE_EQ(model.listedEntries(), atOnce.listedEntries());
        model.setFilter(u"closed"_s);
        model.append(fill(0, 1));
        QTRY_VERIFY(model.isSettled());
        QCOMPARE_EQ(model.entryAt(model.rowCount() - 1), fill(0, 1).first()); // it is not forgotten
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
