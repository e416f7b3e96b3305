// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historystore.h"
#include "tests/ui/samplefleet.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HistoryTime start = historyTime(sampleTime());

//! A fleet so many seconds after the start; shard 1's latency is its own.
FleetSnapshot fleetAt(qint64 second, int shards = 4, const QMap<int, ShardState>& states = {}, int latency = 50)
{
    FleetSnapshot fleet = sampleFleet(shards, states, second * 1000);
    if (shards > 1 && fleet.shards[1].latency)
        fleet.shards[1].latency = std::chrono::milliseconds(latency);
    fleet.setShards(fleet.shards);
    return fleet;
}

//! The store in the test's thread, with what it has told.
struct Kept {
    explicit Kept(const QString& directory, qint64 bytes = HistoryFile::usualBytes)
        : store(directory, bytes)
        , states(&store, &HistoryStore::stateChanged)
        , warnings(&store, &HistoryStore::warned)
    {
        QObject::connect(
            &store, &HistoryStore::seriesReady, &store, [this](const HistorySeries& got) { series = got; });
        QObject::connect(
            &store, &HistoryStore::momentReady, &store, [this](const HistoryMoment& got) { moment = got; });
        QObject::connect(&store, &HistoryStore::timelineRead, &store, [this](const QList<TimelineEntry>& got) {
            ++timesRead;
            earlier = got;
        });
        store.open();
    }
    [[nodiscard]] HistoryState state() const { return states.last()[0].value<HistoryState>(); }
    const HistorySeries& read(std::chrono::seconds from, std::chrono::seconds to, const QList<int>& shards = {})
    {
        store.read({start + from, start + to, 900, shards, 7});
        return series;
    }
    const HistoryMoment& at(std::chrono::seconds second)
    {
        store.readMoment(start + second);
        return moment;
    }
    HistoryStore store;
    QSignalSpy states;
    QSignalSpy warnings;
    HistorySeries series;
    HistoryMoment moment;
    QList<TimelineEntry> earlier;
    int timesRead = 0;
};

//! One line of each kind, with everything that a line may have.
QList<TimelineEntry> storyAt(std::chrono::seconds second)
{
    TimelineEntry state;
    state.at = toDateTime(start + second).addMSecs(123);
    state.kind = TimelineEntry::Kind::State;
    state.shard = ShardId{3, 16};
    state.from = ShardState::Ready;
    state.to = ShardState::BackingOff;
    state.closeCode = 4009;
    state.cost = 1;
    state.text = u"Session timed out"_s;
    state.next = u"Next attempt in 8\u00a0s"_s;
    TimelineEntry action;
    action.at = toDateTime(start + second + 1s);
    action.kind = TimelineEntry::Kind::Action;
    action.origin = TimelineEntry::Origin::Window;
    action.text = u"Reconnect 1 shard"_s;
    TimelineEntry warning = action;
    warning.kind = TimelineEntry::Kind::Warning;
    warning.origin = TimelineEntry::Origin::Automatic;
    warning.text = u"Shard 3 of 16 stopped."_s;
    return {state, action, warning};
}

QString fileIn(const QTemporaryDir& directory)
{
    return directory.filePath(u"history.sqlite"_s);
}

qint64 bytesIn(const QTemporaryDir& directory)
{
    qint64 bytes = 0;
    const auto files = QDir(directory.path()).entryInfoList({u"history.sqlite*"_s}, QDir::Files);
    for (const QFileInfo& file : files)
        bytes += file.size();
    return bytes;
}

//! Runs statements on a file of SQLite's own accord, as another program would.
void runOn(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

//! Issue 7, 2: the history on disk: it survives restarts, damage and a clock that jumps, and it does not grow for ever.
class TestHistoryStore : public QObject {
    Q_OBJECT
private slots:
    //! How the bot grew before this program: of this very set, and only while all of it was ready.
    void guildsOfEarlierPrograms_data()
    {
        QTest::addColumn<int>("shards"); // of the program before
        QTest::addColumn<int>("down"); // one of them, for the first quarter of an hour; -1: none
        QTest::addColumn<int>("counts");
        QTest::addRow("the same set") << 4 << -1 << 4;
        QTest::addRow("the same set, one shard down at first") << 4 << 2 << 3;
        QTest::addRow("another set") << 8 << -1 << 0;
    }
    void guildsOfEarlierPrograms()
    {
        QFETCH(int, shards);
        QFETCH(int, down);
        QFETCH(int, counts);
        QTemporaryDir directory;
        const auto fleetOf = [](int minute, int total, const QMap<int, ShardState>& states) {
            FleetSnapshot fleet = fleetAt(minute * 60, total, states);
            fleet.shards[0].guilds += minute;
            fleet.setShards(QList<ShardSnapshot>(fleet.shards));
            return fleet;
        };
        {
            Kept kept(directory.path());
            QSignalSpy told(&kept.store, &HistoryStore::guildsRead);
            for (int minute = 0; minute <= 40; ++minute) {
                const bool isDown = down >= 0 && minute < 15;
                kept.store.record(fleetOf(minute, shards,
                    isDown ? QMap<int, ShardState>{{down, ShardState::BackingOff}} : QMap<int, ShardState>()));
            }
            QCOMPARE_EQ(told.size(), 0); // of itself it knows
        }
        Kept kept(directory.path());
        QSignalSpy told(&kept.store, &HistoryStore::guildsRead);
        kept.store.record(fleetOf(41, 4, {}));
        kept.store.record(fleetOf(42, 4, {}));
        QCOMPARE_EQ(told.size(), counts > 0 ? 1 : 0);
        if (counts == 0)
            return;
        const auto guilds = told[0][0].value<GuildHistory>();
        QCOMPARE_EQ(guilds.shardTotal, 4);
        QCOMPARE_EQ(guilds.shards, 4);
        QVERIFY2(std::abs(guilds.counts.size() - counts) <= 1, qPrintable(QString::number(guilds.counts.size())));
        const int atFirst = fleetAt(0).guilds;
        for (const GuildCount& count : guilds.counts) {
            const auto minute = std::chrono::ceil<std::chrono::minutes>(historyTime(count.at) - start).count();
            QVERIFY(down < 0 || minute >= 15);
            QCOMPARE_EQ(count.guilds, atFirst + int(minute));
        }
    }

    void answersFromWhatItWasTold_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::addRow("in a state directory") << true;
        QTest::addRow("without one: a file without a name") << false;
    }
    void answersFromWhatItWasTold()
    {
        QFETCH(bool, onDisk);
        QTemporaryDir directory;
        Kept kept(onDisk ? directory.path() : QString());
        QVERIFY(kept.state().isKept);
        for (int second = 0; second <= 120; ++second) {
            const QMap<int, ShardState> states
                = second == 60 ? QMap<int, ShardState>{{2, ShardState::BackingOff}} : QMap<int, ShardState>();
            kept.store.record(fleetAt(second, 4, states, second == 80 ? 400 : 50));
        }
        const HistorySeries& series = kept.read(0s, 300s, {1, 3, 99});
        QCOMPARE_EQ(series.query.ticket, quint64(7));
        QCOMPARE_EQ(series.step, 1s);
        QCOMPARE_EQ(series.samples.size(), 120);
        QCOMPARE_EQ(series.samples[60].ready, 3);
        QCOMPARE_EQ(series.samples[61].ready, 4);
        QCOMPARE_EQ(series.oldest, start - 40s); // the slot of a minute that holds the start
        QCOMPARE_EQ(series.latencies.size(), 3);
        QCOMPARE_EQ(series.latencies[0].size(), 120);
        QCOMPARE_EQ(series.latencies[0][80], (HistorySeries::Point{start + 80s, 400}));
        QCOMPARE_EQ(series.latencies[1][80].value, 53.0);
        QVERIFY(series.latencies[2].isEmpty());

        QVERIFY(kept.at(60s).isKnown);
        QCOMPARE_EQ(kept.moment.fleet.at, sampleTime(60000));
        QCOMPARE_EQ(kept.moment.fleet.shards[2].state, ShardState::BackingOff);
        QCOMPARE_EQ(kept.at(61s).fleet.shards[2].state, ShardState::Ready);
        QCOMPARE_EQ(kept.at(80s).fleet.shards[1].latency, 400ms);
        QVERIFY(!kept.at(-3600s).isKnown);
        QCOMPARE_EQ(kept.moment.asked, start - 3600s);
    }

    void drawsNoMoreThanAsked()
    {
        Kept kept{QString()};
        for (int second = 0; second <= 3000; ++second)
            kept.store.record(fleetAt(second));
        kept.store.read({start, start + 3000s, 100, {1}, 0});
        QCOMPARE_EQ(kept.series.step, 30s);
        QVERIFY2(kept.series.samples.size() <= 101, qPrintable(QString::number(kept.series.samples.size())));
        QVERIFY(kept.series.samples.size() >= 100);
        QCOMPARE_EQ(kept.series.latencies[0].size(), kept.series.samples.size());
    }

    void survivesARestart()
    {
        QTemporaryDir directory;
        {
            Kept first(directory.path());
            for (int second = 0; second < 25; ++second)
                first.store.record(fleetAt(second));
        }
        QCOMPARE_EQ(QFile::permissions(fileIn(directory)) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        Kept second(directory.path());
        QVERIFY(second.state().isKept);
        QVERIFY(second.warnings.isEmpty());
        for (int later = 27; later < 40; ++later)
            second.store.record(fleetAt(later, 4, {{0, ShardState::Failed}}));
        second.store.flush();
        QCOMPARE_EQ(second.read(0s, 60s).samples.size(), 25 + 13);
        QCOMPARE_EQ(second.at(3s).fleet.shards[0].state, ShardState::Ready);
        QCOMPARE_EQ(second.at(39s).fleet.shards[0].state, ShardState::Failed);
        // The minute that both programs were in is one slot with the weight of both.
        second.store.read({start - 60s, start + 604700s, 900, {}, 0});
        int weight = 0;
        for (const HistorySample& sample : second.series.samples)
            weight += sample.weight;
        QCOMPARE_EQ(weight, 25 + 13);
    }

    //! The list for the incident report outlives the program that saw the incident (D need 13, B13).
    void timelineComesBack()
    {
        QTemporaryDir directory;
        {
            Kept first(directory.path());
            first.store.keep(storyAt(0s)); // before there is a shard
            first.store.record(fleetAt(1));
            first.store.keep(storyAt(10s));
            first.store.record(fleetAt(11));
            QCOMPARE_EQ(first.timesRead, 0);
        }
        {
            Kept second(directory.path());
            second.store.keep(storyAt(100s));
            QCOMPARE_EQ(second.timesRead, 0);
            second.store.record(fleetAt(101));
            QCOMPARE_EQ(second.earlier, storyAt(0s) + storyAt(10s));
            second.store.record(fleetAt(110));
            second.store.record(fleetAt(120));
            QCOMPARE_EQ(second.timesRead, 1); // its own lines are no news
        }
        Kept third(directory.path());
        third.store.record(fleetAt(200));
        QCOMPARE_EQ(third.earlier, storyAt(0s) + storyAt(10s) + storyAt(100s));
    }

    void timelineIsBounded_data()
    {
        QTest::addColumn<qint64>("lines");
        QTest::addColumn<qint64>("later"); // s
        QTest::addColumn<qint64>("left");
        const qint64 most = HistoryFile::mostEntries;
        QTest::addRow("by count: the oldest go") << most + 10 << qint64(60) << most;
        QTest::addRow("by age: a week is kept") << qint64(7) << qint64(7 * 86'400 - 60) << qint64(7);
        QTest::addRow("by age: more is not") << qint64(7) << qint64(7 * 86'400 + 60) << qint64(0);
    }
    void timelineIsBounded()
    {
        QFETCH(qint64, lines);
        QFETCH(qint64, later);
        QFETCH(qint64, left);
        QTemporaryDir directory;
        QList<TimelineEntry> entries(lines, storyAt(0s).first());
        for (qsizetype i = 0; i < entries.size(); ++i)
            entries[i].cost = int(i);
        {
            HistoryFile file(fileIn(directory));
            QCOMPARE_EQ(file.open(), HistoryFile::Trouble::None);
            QCOMPARE_EQ(file.write({}, entries), HistoryFile::Trouble::None);
        }
        Kept kept(directory.path());
        kept.store.record(fleetAt(later));
        QCOMPARE_EQ(qint64(kept.earlier.size()), left);
        QCOMPARE_EQ(left == 0 ? int(lines) - 1 : kept.earlier.last().cost, int(lines) - 1);
        // And the file itself is rid of it.
        kept.store.flush();
        QList<TimelineEntry> inFile;
        QFile::copy(fileIn(directory), directory.filePath(u"copy.sqlite"_s));
        QFile::copy(fileIn(directory) + u"-wal"_s, directory.filePath(u"copy.sqlite-wal"_s));
        HistoryFile copy(directory.filePath(u"copy.sqlite"_s));
        QCOMPARE_EQ(copy.open(), HistoryFile::Trouble::None);
        QCOMPARE_EQ(copy.readEntries(HistoryTime(), inFile), HistoryFile::Trouble::None);
        QCOMPARE_EQ(qint64(inFile.size()), left);
    }

    //! What strangers sent may be quoted in a line; on the disk it must not lie.
    void timelineHoldsNoSecret()
    {
        const QByteArray token = "MTE3NjU0MzIxMDk4NzY1NDMyMQ.Gpract.abcdefghijklmnopqrstuvwxyz0123456789AB";
        const QByteArray session = "8f3a5c7e9b1d2f4a6c8e0b2d4f6a8cc1";
        QTemporaryDir directory;
        {
            Kept kept(directory.path());
            kept.store.setRedactor(Redactor(BotToken("plain-token-of-a-test-1234567890")));
            QList<TimelineEntry> entries = storyAt(0s);
            entries[0].text = u"The server said: "_s + QString::fromLatin1(token);
            entries[1].next = u"session_id "_s + QString::fromLatin1(session);
            entries[2].text = u"got plain-token-of-a-test-1234567890 back"_s;
            kept.store.keep(entries);
            kept.store.record(fleetAt(1));
        }
        Kept again(directory.path());
        again.store.record(fleetAt(2));
        QCOMPARE_EQ(again.earlier.size(), 3);
        QByteArray bytes;
        const auto files = QDir(directory.path()).entryInfoList({u"history.sqlite*"_s}, QDir::Files);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains("The server said: "));
        QVERIFY(!bytes.contains(token));
        QVERIFY(!bytes.contains(session));
        QVERIFY(!bytes.contains("plain-token-of-a-test"));
    }

    //! A file from before there was a timeline.
    void timelineInAnOlderFile()
    {
        QTemporaryDir directory;
        {
            Kept first(directory.path());
            for (int second = 0; second < 20; ++second)
                first.store.record(fleetAt(second));
        }
        runOn(fileIn(directory), {u"DROP TABLE entries"_s});
        {
            Kept second(directory.path());
            QVERIFY(second.warnings.isEmpty());
            second.store.keep(storyAt(30s));
            second.store.record(fleetAt(31));
            QCOMPARE_EQ(second.read(0s, 20s).samples.size(), 20);
        }
        Kept third(directory.path());
        third.store.record(fleetAt(60));
        QCOMPARE_EQ(third.earlier, storyAt(30s));
    }

    //! A kill costs the last seconds, not the file.
    void survivesAKill()
    {
        QTemporaryDir directory;
        QTemporaryDir copy;
        Kept first(directory.path());
        for (int second = 0; second < 60; ++second)
            first.store.record(fleetAt(second));
        const auto files = QDir(directory.path()).entryInfoList({u"history.sqlite*"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo& file : files)
            QVERIFY(QFile::copy(file.filePath(), copy.filePath(file.fileName())));
        Kept second(copy.path());
        QVERIFY(second.state().isKept);
        QVERIFY(second.warnings.isEmpty());
        const auto left = second.read(0s, 100s).samples.size();
        QVERIFY2(left == 0 || left >= 54, qPrintable(QString::number(left)));
        second.store.record(fleetAt(61));
        second.store.flush();
        second.store.read({start, start + 100s, 900, {}, 0});
        QVERIFY2(second.series.samples.size() >= 55, qPrintable(QString::number(second.series.samples.size())));
    }

    void wrongFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("aside");
        QTest::addRow("damaged: no database") << u"text"_s << u".damaged"_s;
        QTest::addRow("damaged: its pages") << u"pages"_s << u".damaged"_s;
        QTest::addRow("foreign") << u"foreign"_s << u".foreign"_s;
        QTest::addRow("newer") << u"newer"_s << u".newer"_s;
    }
    void wrongFile()
    {
        QFETCH(QString, kind);
        QFETCH(QString, aside);
        QTemporaryDir directory;
        if (kind == "newer"_L1 || kind == "pages"_L1) {
            Kept before(directory.path());
            for (int second = 0; second < 200; ++second)
                before.store.record(fleetAt(second, 64));
        }
        QFile file(fileIn(directory));
        if (kind == "newer"_L1) {
            runOn(file.fileName(), {u"PRAGMA user_version = 99"_s});
        } else if (kind == "foreign"_L1) {
            runOn(file.fileName(), {u"CREATE TABLE recipes(soup TEXT)"_s});
        } else if (kind == "pages"_L1) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.size() > 16384);
            file.seek(4096);
            file.write(QByteArray(file.size() - 4096, '\x5a'));
        } else {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("this is no database, and long enough to be looked at as one ").repeated(100));
        }
        file.close();
        Kept kept(directory.path());
        for (int second = 300; second < 320; ++second)
            kept.store.record(fleetAt(second, 64));
        kept.store.flush();
        QVERIFY(kept.state().isKept);
        QCOMPARE_EQ(kept.warnings.size(), 1);
        QVERIFY2(kept.warnings[0][0].toString().contains(file.fileName() + aside),
            qPrintable(kept.warnings[0][0].toString()));
        QVERIFY(QFile::exists(file.fileName() + aside));
        QCOMPARE_EQ(kept.read(300s, 400s).samples.size(), 20);
        QVERIFY(kept.at(310s).isKnown);
    }

    //! Others' files are never written over by the next.
    void keepsEveryForeignFile()
    {
        QTemporaryDir directory;
        for (int time = 0; time < 2; ++time) {
            runOn(fileIn(directory), {u"CREATE TABLE recipes(soup TEXT)"_s});
            Kept kept(directory.path());
            QVERIFY(kept.state().isKept);
            QFile::remove(fileIn(directory));
        }
        QVERIFY(QFile::exists(fileIn(directory) + u".foreign"_s));
        QVERIFY(QFile::exists(fileIn(directory) + u".foreign2"_s));
    }

    void goesOnWithoutADisk()
    {
        QTemporaryDir directory;
        QFile inTheWay(directory.filePath(u"taken"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Kept kept(directory.filePath(u"taken"_s));
        QVERIFY(!kept.state().isKept);
        QVERIFY(!kept.state().text.isEmpty());
        QCOMPARE_EQ(kept.warnings.size(), 1);
        kept.store.record(fleetAt(1));
        QVERIFY(kept.read(0s, 10s).samples.isEmpty()); // answered all the same
        QCOMPARE_EQ(kept.series.query.ticket, quint64(7));
        QVERIFY(!kept.at(1s).isKnown);
    }

    void oneProgramADirectory()
    {
        QTemporaryDir directory;
        Kept first(directory.path());
        Kept second(directory.path());
        QVERIFY(first.state().isKept);
        QVERIFY(!second.state().isKept);
        QVERIFY(second.state().text.contains(directory.path()));
    }

    void clockSetBack()
    {
        Kept kept{QString()};
        for (int second = 0; second < 60; ++second)
            kept.store.record(fleetAt(second + 90000));
        kept.store.flush();
        for (int second = 0; second < 60; ++second)
            kept.store.record(fleetAt(second));
        kept.store.flush();
        kept.store.read({start - 60s, start + 604700s, 900, {}, 0});
        for (const HistorySample& sample : kept.series.samples)
            QVERIFY(sample.at < start + 90000s - 3600s);
        QCOMPARE_EQ(kept.read(0s, 60s).samples.size(), 60);
    }

    //! Ten seconds of a wrong clock must not take the week with them; and a leap that lasts is believed in the end.
    void clockLeaps()
    {
        const QTemporaryDir directory;
        constexpr int year = 365 * 86400;
        {
            Kept kept(directory.path());
            TimelineEntry entry;
            entry.at = fleetAt(1).at;
            entry.text = u"Before"_s;
            kept.store.record(fleetAt(0));
            kept.store.keep({entry});
            for (int second = 1; second < 120; ++second)
                kept.store.record(fleetAt(second));
            kept.store.flush();
            for (int second = 0; second < 10; ++second)
                kept.store.record(fleetAt(year + second));
            kept.store.flush();
            QVERIFY(!kept.read(0s, 120s).samples.isEmpty()); // from afar: by the minute
            for (int second = 120; second < 240; ++second)
                kept.store.record(fleetAt(second));
            kept.store.flush();
            QCOMPARE_EQ(kept.read(0s, 240s).samples.size(), 240);
        }
        Kept kept(directory.path());
        QList<TimelineEntry> earlier;
        QObject::connect(&kept.store, &HistoryStore::timelineRead, &kept.store,
            [&earlier](const QList<TimelineEntry>& entries) { earlier = entries; });
        kept.store.record(fleetAt(241));
        QCOMPARE_EQ(earlier.size(), 1);
        kept.store.flush();
        for (int second = 0; second < 3900; second += 20)
            kept.store.record(fleetAt(year + second));
        kept.store.flush();
        QCOMPARE_EQ(kept.read(0s, 240s).samples.size(), 0);
    }

    void anotherSetOfShards()
    {
        Kept kept{QString()};
        for (int second = 0; second < 20; ++second)
            kept.store.record(fleetAt(second, second < 10 ? 4 : 8));
        QCOMPARE_EQ(kept.at(5s).fleet.shardTotal, 4);
        QCOMPARE_EQ(kept.at(15s).fleet.shardTotal, 8);
        QCOMPARE_EQ(kept.moment.fleet.shards.size(), 8);
    }

    //! Nine days: each tier keeps its span, and the file reaches a size that it does not leave.
    void boundedByTime()
    {
        QTemporaryDir directory;
        Kept kept(directory.path());
        qint64 afterEight = 0;
        constexpr int step = 20;
        constexpr int day = 86400;
        // An hour by the second first: the finest tier is full then.
        qint64 now = 0;
        for (; now < 9 * day; now += now < 8 * day && now > 3600 ? step : 1) {
            if (now > 8 * day + 4000 && now < 9 * day - 4000)
                now += step - 1;
            kept.store.record(fleetAt(now, 4, {}, int(40 + now % 50)));
            if (afterEight == 0 && now >= 8 * day + 3900)
                afterEight = bytesIn(directory);
        }
        const std::chrono::seconds end(now);
        const qint64 bytes = bytesIn(directory);
        QVERIFY2(bytes < qint64(12) << 20, qPrintable(QString::number(bytes)));
        QVERIFY2(bytes <= afterEight + (qint64(1) << 19), qPrintable(u"%1 then %2"_s.arg(afterEight).arg(bytes)));
        QVERIFY(kept.read(end - 300s, end).samples.size() > 290);
        QVERIFY(kept.at(end - 30min).isKnown);
        QCOMPARE_EQ(kept.moment.step, 1s);
        QVERIFY(kept.at(end - 20h).isKnown);
        QCOMPARE_EQ(kept.moment.step, 10s);
        QVERIFY(kept.at(end - 6 * 24h).isKnown);
        QCOMPARE_EQ(kept.moment.step, 60s);
        QVERIFY(!kept.at(end - 7 * 24h - 10min).isKnown);
        QVERIFY(kept.read(0s, end).oldest >= start + end - 7 * 24h - 5min);
    }

    //! However many shards: the oldest of each tier go, the fleet's numbers stay.
    void boundedByBytes()
    {
        QTemporaryDir directory;
        constexpr qint64 budget = 600000;
        Kept kept(directory.path(), budget);
        for (int second = 0; second < 1500; ++second)
            kept.store.record(fleetAt(second, 300, {}, 40 + second % 50));
        kept.store.flush();
        const qint64 bytes = bytesIn(directory);
        // A page holds a few packed rows and never all of its bytes; the log has its own limit.
        QVERIFY2(bytes < budget * 3 / 2 + (qint64(6) << 20), qPrintable(QString::number(bytes)));
        QCOMPARE_EQ(kept.read(0s, 1500s).samples.size(), 750); // steps of 2 s
        QVERIFY(kept.at(1490s).isKnown);
        QCOMPARE_EQ(kept.moment.step, 1s);
        QVERIFY(kept.at(10s).isKnown); // by a coarser tier
        QVERIFY(kept.moment.step > 1s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
