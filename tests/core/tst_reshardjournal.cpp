// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 6.1: what a start after a crash knows of an unfinished reshard, and that it takes nothing from a broken file.

#include "core/reshard/reshardjournal.h"

#include "core/reshard/reshardplanfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <functional>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

using Change = std::function<void(QJsonObject&)>;

namespace {

using enum ReshardStrategy;

PlanInputs fourShards()
{
    PlanInputs inputs;
    inputs.now = QDateTime({2026, 11, 21}, {23, 30, 12, 345}, Qt::UTC);
    inputs.userId = "80351110224678912";
    for (int number = 0; number < 4; ++number) {
        ServedShard served{.shard = {number, 4}, .state = ShardState::Ready, .eventsPerSecond = 1.0 / 3};
        for (int each = 0; each < 10; ++each)
            served.guilds.append(GuildId{(quint64(number) + quint64(each) * 4) << 22});
        inputs.shards.append(served);
    }
    inputs.budget.total = 1000;
    inputs.budget.remaining = 940;
    inputs.budget.floor = 200;
    inputs.identifySpacing = 5s;
    inputs.recommended = 7;
    inputs.guildsPerDay = 2.5;
    inputs.bytesPerShard = 123456;
    return inputs;
}

//! With two batches.
ReshardJournal someJournal()
{
    return {
        .plan = planReshard({.toTotal = 8, .strategy = Rolling, .atOnce = 2}, fourShards()),
        .phase = ReshardPhase::Ending,
        .startedAt = QDateTime({2026, 11, 21}, {23, 31, 59, 7}, Qt::UTC),
        .batch = 1,
        .isEnding = true,
        .acceptedMissing = 3,
        .missing = {GuildId{1}, GuildId{18446744073709551615u}},
        .identifiesSpent = 9,
    };
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReshardJournal : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = ReshardJournal::fileIn(m_directory->path());
        QCOMPARE_EQ(m_path, m_directory->filePath(u"reshard.json"_s));
        QCOMPARE_EQ(ReshardJournal::incomingIn(m_directory->path()), m_directory->filePath(u"incoming"_s));
    }

    void comesBack_data()
    {
        QTest::addColumn<ReshardJournal>("journal");
        using enum ReshardPhase;
        for (const ReshardPhase phase : {Preparing, Warming, Overlapping, Draining, Ending, Settling, Aborting,
                 RollingBack, Done, Aborted, RolledBack}) {
            ReshardJournal journal = someJournal();
            journal.phase = phase;
            QTest::addRow("%s", qPrintable(phaseKey(phase))) << journal;
        }
        const auto row = [](const char* name, const std::function<void(ReshardJournal&)>& change) {
            ReshardJournal journal = someJournal();
            change(journal);
            QTest::addRow("%s", name) << journal;
        };
        const auto plan = [](const ReshardWish& wish) {
            return [wish](ReshardJournal& journal) {
                journal.plan = planReshard(wish, fourShards());
                journal.batch = 0;
            };
        };
        row("parallel", plan({.toTotal = 7}));
        row("stop and start", plan({.toTotal = 2, .strategy = StopAndStart}));
        row("split", plan({.toTotal = 8, .strategy = Split, .shards = {3, 1}}));
        row("hand-over", plan({.strategy = HandOver}));
        row("the first batch", [](ReshardJournal& journal) { journal.batch = 0; });
        row("not ending", [](ReshardJournal& journal) { journal.isEnding = false; });
        row("nothing missing", [](ReshardJournal& journal) { journal.missing.clear(); });
        row("nothing accepted", [](ReshardJournal& journal) { journal.acceptedMissing = 0; });
        row("nothing spent", [](ReshardJournal& journal) { journal.identifiesSpent = 0; });
    }
    void comesBack()
    {
        QFETCH(ReshardJournal, journal);
        QCOMPARE_EQ(journal.plan.refusal, QString());
        QCOMPARE_EQ(journal.save(m_path), QString());
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY2(loaded.journal, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.error, QString());
        // One by one, to see which it is.
        QCOMPARE_EQ(loaded.journal->phase, journal.phase);
        QCOMPARE_EQ(loaded.journal->startedAt, journal.startedAt);
        QCOMPARE_EQ(loaded.journal->startedAt.timeSpec(), Qt::UTC);
        QCOMPARE_EQ(loaded.journal->batch, journal.batch);
        QCOMPARE_EQ(loaded.journal->isEnding, journal.isEnding);
        QCOMPARE_EQ(loaded.journal->acceptedMissing, journal.acceptedMissing);
        QCOMPARE_EQ(loaded.journal->identifiesSpent, journal.identifiesSpent);
        QCOMPARE_EQ(loaded.journal->missing, journal.missing);
        QVERIFY(loaded.journal->plan == journal.plan);
        QVERIFY(*loaded.journal == journal);
    }

    void noFile()
    {
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY(!loaded.journal);
        QCOMPARE_EQ(loaded.error, QString()); // as at nearly every start
        QCOMPARE_EQ(ReshardJournal::remove(m_path), QString());
    }

    void isPrivate()
    {
        const auto mask = umask(0);
        const auto restore = qScopeGuard([mask] { umask(mask); });
        QVERIFY(put(m_path, "an older one, for all to read"));
        QCOMPARE_EQ(chmod(qPrintable(m_path), 0666), 0);
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        struct stat status { };
        QCOMPARE_EQ(::stat(qPrintable(m_path), &status), 0);
        QCOMPARE_EQ(uint(status.st_mode & 07777), 0600u);
        QVERIFY(ReshardJournal::load(m_path).journal);
        QCOMPARE_EQ(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"reshard.json"_s});
    }

    void cannotBeWritten()
    {
        QVERIFY(QDir().mkpath(m_path + u"/inside"_s)); // a directory, which is not empty, has its name
        const QString error = someJournal().save(m_path);
        QVERIFY2(error.contains(m_path), qPrintable(error));
        const QString left = ReshardJournal::remove(m_path);
        QVERIFY2(left.contains(m_path), qPrintable(left));
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY(!loaded.journal);
        QVERIFY2(loaded.error.contains(m_path), qPrintable(loaded.error));
    }

    void removes()
    {
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        QCOMPARE_EQ(ReshardJournal::remove(m_path), QString());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!ReshardJournal::load(m_path).journal);
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::addRow("%s", name) << change; };
        row("empty", [](QJsonObject& o) { o = {}; });
        row("another format", [](QJsonObject& o) { o["format"_L1] = u"shardroom-reshard-plan"_s; });
        row("no format", [](QJsonObject& o) { o.remove("format"_L1); });
        row("newer", [](QJsonObject& o) { o["version"_L1] = 2; });
        row("version as a text", [](QJsonObject& o) { o["version"_L1] = u"1"_s; });
        row("no version", [](QJsonObject& o) { o.remove("version"_L1); });
        row("no phase", [](QJsonObject& o) { o.remove("phase"_L1); });
        row("unknown phase", [](QJsonObject& o) { o["phase"_L1] = u"waiting"_s; });
        row("phase as shown to people", [](QJsonObject& o) { o["phase"_L1] = u"Warming"_s; });
        row("phase is a number", [](QJsonObject& o) { o["phase"_L1] = 1; });
        // Which side serves hangs on it: not to be guessed.
        row("does not say whether it ends", [](QJsonObject& o) { o.remove("is_ending"_L1); });
        row("ending is a text", [](QJsonObject& o) { o["is_ending"_L1] = u"true"_s; });
        row("no batch", [](QJsonObject& o) { o.remove("batch"_L1); });
        row("negative batch", [](QJsonObject& o) { o["batch"_L1] = -1; });
        row("one batch too far", [](QJsonObject& o) { o["batch"_L1] = 2; });
        row("batch 1.5", [](QJsonObject& o) { o["batch"_L1] = 1.5; });
        row("absurd batch", [](QJsonObject& o) { o["batch"_L1] = 1e300; });
        row("batch is a text", [](QJsonObject& o) { o["batch"_L1] = u"1"_s; });
        row("no plan", [](QJsonObject& o) { o.remove("plan"_L1); });
        row("empty plan", [](QJsonObject& o) { o["plan"_L1] = QJsonObject(); });
        row("plan is a text", [](QJsonObject& o) { o["plan"_L1] = u"plan"_s; });
        row("the plan contradicts itself", [](QJsonObject& o) {
            QJsonObject plan = o["plan"_L1].toObject();
            plan["identifies"_L1] = 7;
            o["plan"_L1] = plan;
        });
        row("the plan does nothing", [](QJsonObject& o) {
            o["plan"_L1] = ReshardPlanFile::toJson(planReshard({.toTotal = -1}, fourShards()));
            o["batch"_L1] = 0;
        });
    }
    void refuses()
    {
        QFETCH(Change, change);
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        QJsonObject object = QJsonDocument::fromJson(contentOf(m_path)).object();
        const auto rewrite = [&] { return put(m_path, QJsonDocument(object).toJson()); };
        QVERIFY(rewrite());
        QVERIFY(ReshardJournal::load(m_path).journal); // it was well
        change(object);
        QVERIFY(rewrite());
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY(!loaded.journal);
        QVERIFY2(loaded.error.contains(m_path), qPrintable(loaded.error));
    }

    //! What is only shown, or only makes it more careful, is not worth a reshard.
    void forgives()
    {
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        QJsonObject object = QJsonDocument::fromJson(contentOf(m_path)).object();
        object["accepted_missing"_L1] = -7;
        object["identifies_spent"_L1] = -7;
        object["missing"_L1] = QJsonArray{u"12"_s, u"twelve"_s, 12, u"-12"_s, u"18446744073709551616"_s, u"13"_s};
        QVERIFY(put(m_path, QJsonDocument(object).toJson()));
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY2(loaded.journal, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.journal->acceptedMissing, 0);
        QCOMPARE_EQ(loaded.journal->identifiesSpent, 0);
        QCOMPARE_EQ(loaded.journal->missing, (QList<GuildId>{{12}, {13}}));
    }

    void otherContents_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("zeros, after a power cut") << QByteArray(4096, '\0');
        QTest::addRow("a list") << QByteArray("[]");
        QTest::addRow("null") << QByteArray("null");
        QTest::addRow("no UTF-8") << QByteArray("{\"format\":\"\xff\xfe\"}");
        QTest::addRow("nested for ever") << QByteArray(100000, '[');
    }
    void otherContents()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(put(m_path, bytes));
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY(!loaded.journal);
        QVERIFY2(loaded.error.contains(m_path), qPrintable(loaded.error));
    }

    void tooLarge()
    {
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        const QByteArray good = contentOf(m_path);
        const qsizetype most = 16 << 20;
        QVERIFY(put(m_path, good + QByteArray(most - good.size(), ' ')));
        QVERIFY(ReshardJournal::load(m_path).journal);
        QVERIFY(put(m_path, good + QByteArray(most - good.size() + 1, ' ')));
        const auto loaded = ReshardJournal::load(m_path);
        QVERIFY(!loaded.journal);
        QVERIFY2(loaded.error.contains(m_path), qPrintable(loaded.error));
    }

    void cutAnywhere()
    {
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        const QByteArray good = contentOf(m_path).trimmed();
        QVERIFY(good.size() > 1000);
        for (qsizetype size = 0; size < good.size(); size += size < 200 ? 1 : 7) {
            QVERIFY(put(m_path, good.first(size)));
            const auto loaded = ReshardJournal::load(m_path);
            QVERIFY2(!loaded.journal && loaded.error.contains(m_path), qPrintable(QString::number(size)));
        }
        QVERIFY(put(m_path, good));
        QVERIFY(ReshardJournal::load(m_path).journal);
    }

    //! One byte at a time: refused in words, or a journal that agrees with itself; nothing worse.
    void survivesAnyDamage()
    {
        QCOMPARE_EQ(someJournal().save(m_path), QString());
        const QByteArray good = contentOf(m_path);
        QRandomGenerator chance(7);
        int refused = 0;
        int taken = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = good;
            bytes[qsizetype(chance.bounded(quint32(bytes.size())))] = char(chance.bounded(256));
            QVERIFY(put(m_path, bytes));
            const auto loaded = ReshardJournal::load(m_path);
            QCOMPARE_EQ(loaded.journal.has_value(), loaded.error.isEmpty());
            if (!loaded.journal) {
                ++refused;
                QVERIFY2(loaded.error.contains(m_path), qPrintable(loaded.error));
                continue;
            }
            ++taken;
            const ReshardJournal& journal = *loaded.journal;
            QVERIFY(journal.batch >= 0 && journal.batch < journal.plan.batches().size());
            QVERIFY(journal.acceptedMissing >= 0 && journal.identifiesSpent >= 0);
            QCOMPARE_EQ(journal.plan.identifies, int(journal.plan.to.size()));
        }
        QVERIFY2(refused > 500 && taken > 50, qPrintable(u"%1 %2"_s.arg(refused).arg(taken)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReshardJournal)
#include "tst_reshardjournal.moc"
