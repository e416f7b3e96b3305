// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertfile.h"
#include "core/alerts/alertlog.h"
#include "core/profile/profile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://discord.com/api/webhooks/1234567890/s3cr3t-T0k3n"_s;

AlertNote sampleNote(int second, AlertNote::Kind kind = AlertNote::Kind::Fired)
{
    AlertNote note;
    note.kind = kind;
    note.at = QDateTime::fromSecsSinceEpoch(1795000000 + second, Qt::UTC);
    note.alert = {AlertKind::ShardsDown, AlertSeverity::Critical, note.at.addSecs(-60), u"Given up"_s, {1, 4, 5, 6},
        u"state:failed"_s};
    return note;
}

} // namespace

class TestAlertFile : public QObject {
    Q_OBJECT
private slots:
    void theTableOfDesktopMd()
    {
        const AlertRules rules;
        QCOMPARE_EQ(problemIn(rules), QString());
        QCOMPARE_EQ(rules.limit(AlertLimit::DownShards), 3);
        QCOMPARE_EQ(rules.limit(AlertLimit::DownPercent), 2);
        QCOMPARE_EQ(rules.duration(AlertLimit::DownAfter), std::chrono::seconds(120));
        QCOMPARE_EQ(rules.limit(AlertLimit::BudgetPercent), 40);
        QCOMPARE_EQ(rules.duration(AlertLimit::BudgetForecast), std::chrono::seconds(6 * 3600));
        QCOMPARE_EQ(rules.limit(AlertLimit::LatencyP95), 400);
        QCOMPARE_EQ(rules.limit(AlertLimit::FullClear), 78);
        QCOMPARE_EQ(rules.duration(AlertLimit::StaleAfter), std::chrono::seconds(15));
        for (int i = 0; i < alertKindCount; ++i)
            QVERIFY(rules.rules[size_t(i)].enabled && rules.rules[size_t(i)].tray && rules.rules[size_t(i)].webhook);
    }

    void whatIsSavedIsReadAgainAndPrivate()
    {
        const QTemporaryDir directory;
        const QString path = AlertFile::fileIn(directory.path());
        QCOMPARE_EQ(AlertFile::load(path).file, AlertFile());
        AlertFile file;
        file.webhook = *WebhookUrl::parse(address).url;
        file.rules.shape = WebhookShape::Generic;
        file.rules.setLimit(AlertLimit::LatencyP95, 555);
        file.rules.rule(AlertKind::Deaf) = {false, true, false};
        file.rules.quiet = quietFromText(u"22:00-7:00, 12:30 - 13:00"_s).ranges;
        QCOMPARE_EQ(file.save(path).error, QString());
        const AlertFile::Loaded loaded = AlertFile::load(path);
        QCOMPARE_EQ(loaded.error, QString());
        QCOMPARE_EQ(loaded.file, file);
        QCOMPARE_EQ(
            QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    //! What the operator changed wins, for that number alone; every other follows the bot's profile from then on too.
    void eachNumberIsFromWhereItWasSet_data()
    {
        QTest::addColumn<QList<AlertLimit>>("changed");
        QTest::addColumn<QList<AlertLimit>>("own");
        const QList<AlertLimit> full{AlertLimit::FullWarning, AlertLimit::FullCritical, AlertLimit::FullClear};
        QTest::addRow("nothing") << QList<AlertLimit>() << QList<AlertLimit>();
        QTest::addRow("a usual one") << QList{AlertLimit::DownShards} << QList{AlertLimit::DownShards};
        QTest::addRow("one of the profile's") << QList{AlertLimit::LatencyP95} << QList{AlertLimit::LatencyP95};
        QTest::addRow("beside the profile's") << QList{AlertLimit::LatencyAfter} << QList{AlertLimit::LatencyAfter};
        QTest::addRow("one of three that go together") << QList{AlertLimit::FullCritical} << full;
    }
    void eachNumberIsFromWhereItWasSet()
    {
        QFETCH(QList<AlertLimit>, changed);
        QFETCH(QList<AlertLimit>, own);
        Profile profile;
        profile.latencyWarning = std::chrono::milliseconds(250);
        profile.fillWarning = 70;
        const AlertRules first = alertRulesOf(profile);
        AlertFile file{first, {}};
        for (const AlertLimit limit : changed)
            file.rules.setLimit(limit, first.limit(limit) + 1);
        file.rules.rule(AlertKind::Deaf).tray = false;
        const QTemporaryDir directory;
        const QString path = AlertFile::fileIn(directory.path());
        QCOMPARE_EQ(file.save(path, first).error, QString());
        QCOMPARE_EQ(AlertFile::load(path, first).file, file);

        profile.latencyWarning = std::chrono::milliseconds(600);
        profile.fillWarning = 90;
        const AlertRules later = alertRulesOf(profile);
        const AlertFile::Loaded loaded = AlertFile::load(path, later);
        QCOMPARE_EQ(loaded.error, QString());
        QVERIFY(!loaded.file.rules.rule(AlertKind::Deaf).tray);
        for (int i = 0; i < alertLimitCount; ++i) {
            const auto limit = AlertLimit(i);
            QCOMPARE_EQ(AlertFile::isOwn(limit, file.rules, first), own.contains(limit));
            QCOMPARE_EQ(
                loaded.file.rules.limit(limit), own.contains(limit) ? file.rules.limit(limit) : later.limit(limit));
        }
    }

    //! Whoever can make sense of it may still want it: the webhook's address is in there.
    void whatCantBeUsedIsKeptBesideTheNewOne()
    {
        const QTemporaryDir directory;
        const QString path = AlertFile::fileIn(directory.path());
        const auto write = [&path](const QByteArray& bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto read = [](const QString& from) {
            QFile file(from);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
        };
        QVERIFY(write("once"));
        const AlertFile::Saved first = AlertFile().save(path);
        QCOMPARE_EQ(first.error, QString());
        QCOMPARE_EQ(read(first.kept), QByteArray("once"));
        QCOMPARE_EQ(AlertFile::load(path).error, QString());
        QCOMPARE_EQ(AlertFile().save(path).kept, QString()); // what can be used is replaced
        QVERIFY(write("twice"));
        const AlertFile::Saved second = AlertFile().save(path);
        QCOMPARE_EQ(read(second.kept), QByteArray("twice"));
        QCOMPARE_EQ(read(first.kept), QByteArray("once"));
    }

    void strict_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const QByteArray head = "{\"format\":\"shardroom-alerts\",\"version\":1";
        QTest::addRow("least") << QByteArray(head + "}") << QString();
        QTest::addRow("no JSON") << QByteArray("hello") << u"JSON"_s;
        QTest::addRow("a list") << QByteArray("[]") << u"JSON"_s;
        QTest::addRow("another format") << QByteArray("{\"format\":\"x\",\"version\":1}") << u"format"_s;
        QTest::addRow("another version") << QByteArray("{\"format\":\"shardroom-alerts\",\"version\":2}")
                                         << u"version"_s;
        const auto row = [&head](const char* name, const QByteArray& rest, const QString& named) {
            QTest::addRow("%s", name) << QByteArray(head + ',' + rest + '}') << named;
        };
        row("unknown member", "\"rulez\":{}", u"rulez"_s);
        row("unknown rule", "\"rules\":{\"shards-up\":{}}", u"rules.shards-up"_s);
        row("unknown limit", "\"rules\":{\"deaf\":{\"deaf_shardz\":1}}", u"rules.deaf.deaf_shardz"_s);
        row("limit of another rule", "\"rules\":{\"deaf\":{\"p95_ms\":1}}", u"rules.deaf.p95_ms"_s);
        row("out of range", "\"rules\":{\"latency\":{\"p95_ms\":0}}", u"rules.latency.p95_ms"_s);
        row("a fraction", "\"rules\":{\"latency\":{\"p95_ms\":1.5}}", u"rules.latency.p95_ms"_s);
        row("a text for a number", "\"rules\":{\"latency\":{\"p95_ms\":\"400\"}}", u"rules.latency.p95_ms"_s);
        row("a number for a flag", "\"rules\":{\"latency\":{\"enabled\":1}}", u"rules.latency.enabled"_s);
        row("a rule that is a list", "\"rules\":{\"latency\":[]}", u"latency"_s);
        row("clears above what it fires at", "\"rules\":{\"nearly-full\":{\"clear_percent\":80}}",
            displayName(AlertKind::NearlyFull));
        row("critical before warning", "\"rules\":{\"nearly-full\":{\"critical_percent\":79}}",
            displayName(AlertKind::NearlyFull));
        row("quiet for no time", "\"quiet\":\"08:00-08:00\"", u"08:00-08:00"_s);
        row("quiet after midnight's end", "\"quiet\":\"22:00-24:00\"", u"22:00-24:00"_s);
        row("webhook without https", "\"webhook\":{\"url\":\"http://example.org/hook\"}", u"https"_s);
        row("unknown shape", "\"webhook\":{\"shape\":\"slack\"}", u"webhook.shape"_s);
    }
    void strict()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const AlertFile::Loaded loaded = AlertFile::fromJson(json);
        QCOMPARE_EQ(loaded.error.isEmpty(), named.isEmpty());
        QVERIFY2(loaded.error.contains(named), qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.file, AlertFile());
    }

    void theAddressIsASecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("masked");
        QTest::addRow("Discord") << address << true << u"https://discord.com/\u2026"_s;
        QTest::addRow("spaces around") << u"  "_s + address + u'\n' << true << u"https://discord.com/\u2026"_s;
        QTest::addRow("none") << QString() << true << QString();
        QTest::addRow("loopback") << u"http://127.0.0.1:8099/s3cr3t"_s << true << u"http://127.0.0.1:8099/\u2026"_s;
        QTest::addRow("with a query") << u"https://a.example/h?s3cr3t=1"_s << true << u"https://a.example/\u2026"_s;
        QTest::addRow("plain http") << u"http://example.org/s3cr3t"_s << false << QString();
        QTest::addRow("name and password") << u"https://me:s3cr3t@example.org/"_s << false << QString();
        QTest::addRow("no scheme") << u"discord.com/api/webhooks/s3cr3t"_s << false << QString();
        QTest::addRow("a file") << u"file:///s3cr3t"_s << false << QString();
    }
    void theAddressIsASecret()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const WebhookUrlResult result = WebhookUrl::parse(text);
        QCOMPARE_EQ(result.url.has_value(), good);
        QVERIFY2(!result.error.contains(u"s3cr3t"_s), qPrintable(result.error));
        if (!good)
            return;
        QTEST(result.url->masked(), "masked");
        QString printed;
        QDebug(&printed) << *result.url;
        QVERIFY2(!printed.contains(u"discord"_s) && !printed.contains(u"s3cr3t"_s), qPrintable(printed));
    }

    void quietOverMidnight()
    {
        const QuietRange night{QTime(22, 0), QTime(7, 0)};
        QVERIFY(night.contains(QTime(22, 0)) && night.contains(QTime(0, 0)) && night.contains(QTime(6, 59, 59)));
        QVERIFY(!night.contains(QTime(7, 0)) && !night.contains(QTime(21, 59, 59)));
        const QuietRange noon{QTime(12, 0), QTime(13, 0)};
        QVERIFY(noon.contains(QTime(12, 0)) && !noon.contains(QTime(13, 0)) && !noon.contains(QTime(0, 0)));
    }

    void theLogSurvivesARestart()
    {
        const QTemporaryDir directory;
        const QString path = AlertLog::fileIn(directory.path());
        const QList<AlertNote> told{sampleNote(1), sampleNote(2, AlertNote::Kind::Cleared)};
        {
            AlertLog log;
            QCOMPARE_EQ(log.open(path), QString());
            QCOMPARE_EQ(log.append(told), QString());
        }
        QCOMPARE_EQ(
            QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QFile torn(path);
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("{\"event\":\"fired\",\"at\":\"20");
        torn.close();
        AlertLog log;
        QCOMPARE_EQ(log.open(path), QString());
        QCOMPARE_EQ(log.notes(), told);
        QCOMPARE_EQ(log.append({sampleNote(3)}), QString());
        AlertLog again;
        QCOMPARE_EQ(again.open(path), QString());
        QCOMPARE_EQ(again.notes().size(), 3);
    }

    void theLogIsBounded()
    {
        const QTemporaryDir directory;
        const QString path = AlertLog::fileIn(directory.path());
        AlertLog log;
        QCOMPARE_EQ(log.open(path), QString());
        AlertNote large = sampleNote(0);
        large.alert.text = QString(1500, u'x');
        qint64 largest = 0;
        for (int i = 0; i < 800; i += 50) {
            large.at = sampleNote(i).at;
            QCOMPARE_EQ(log.append(QList<AlertNote>(50, large)), QString());
            largest = std::max(largest, QFileInfo(path).size());
        }
        QCOMPARE_EQ(log.notes().size(), AlertLog::most);
        QVERIFY2(largest > AlertLog::largestFile / 2 && largest <= AlertLog::largestFile,
            qPrintable(QString::number(largest)));
        AlertLog again;
        QCOMPARE_EQ(again.open(path), QString());
        QCOMPARE_EQ(again.notes(), log.notes());
    }

    void messages()
    {
        const QByteArray bytes
            = webhookBody(WebhookShape::Discord, u"Production"_s, QList<AlertNote>(12, sampleNote(1)));
        const QJsonObject discord = QJsonDocument::fromJson(bytes).object();
        QCOMPARE_EQ(discord["embeds"_L1].toArray().size(), 10);
        QVERIFY(discord["content"_L1].toString().contains(u'2'));
        QCOMPARE_EQ(discord["allowed_mentions"_L1].toObject()["parse"_L1].toArray().size(), 0);
        QVERIFY(discord["allowed_mentions"_L1].toObject().contains("parse"_L1));
        AlertNote long_ = sampleNote(1);
        long_.alert.text = QString(5000, u'a');
        QVERIFY(webhookBody(WebhookShape::Discord, u"x"_s, QList<AlertNote>(10, long_)).size() < 6000 + 1500);

        const QJsonObject generic
            = QJsonDocument::fromJson(webhookBody(WebhookShape::Generic, u"Production"_s, {sampleNote(1)})).object();
        const QJsonObject alert = generic["alerts"_L1].toArray().first().toObject();
        QCOMPARE_EQ(generic["fleet"_L1].toString(), u"Production"_s);
        QCOMPARE_EQ(alert["rule"_L1].toString(), u"shards-down"_s);
        QCOMPARE_EQ(alert["event"_L1].toString(), u"fired"_s);
        QCOMPARE_EQ(alert["shards"_L1].toString(), u"1, 4-6"_s);
    }

    void textIsNoMarkdown()
    {
        AlertNote note = sampleNote(1);
        note.alert.text = u"*bold* @everyone"_s;
        const QJsonObject body = QJsonDocument::fromJson(webhookBody(WebhookShape::Discord, u"x"_s, {note})).object();
        const QString text = body["embeds"_L1].toArray().first().toObject()["description"_L1].toString();
        QVERIFY2(text.startsWith(u"\\*bold\\* \\@everyone"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestAlertFile)
#include "tst_alertfile.moc"
