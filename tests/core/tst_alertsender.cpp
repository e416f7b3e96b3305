// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertdesk.h"
#include "core/alerts/alertmute.h"
#include "core/alerts/alertoutbox.h"
#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/httprequest.h"
#include "core/vault/filelock.h"
#include "tests/support/practicefleet.h"
#include "tests/support/smalldisk.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray answer(const QByteArray& status, const QByteArray& body = {}, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

const QByteArray taken = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
const QString secretPath = u"/api/webhooks/1234/s3cr3t-T0k3n"_s;

//! A webhook on loopback: answers its n-th request with the n-th of some bytes, the last again and again.
class Hook : public QTcpServer {
public:
    explicit Hook(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                QByteArray& heard = m_heard[socket];
                heard += socket->readAll();
                const Simulator::HttpParseResult parsed = Simulator::parseHttpRequest(heard);
                if (parsed.status != Simulator::HttpParseResult::Status::Complete)
                    return;
                requests << parsed.request;
                times << std::chrono::steady_clock::now();
                heard.clear();
                socket->write(m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first());
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] WebhookUrl url() const
    {
        return *WebhookUrl::parse(u"http://127.0.0.1:%1"_s.arg(serverPort()) + secretPath).url;
    }
    [[nodiscard]] QJsonArray alerts(int request) const
    {
        return QJsonDocument::fromJson(requests[request].body).object()["alerts"_L1].toArray();
    }

    QList<Simulator::HttpRequest> requests;
    QList<std::chrono::steady_clock::time_point> times;

private:
    QList<QByteArray> m_answers;
    QHash<QTcpSocket*, QByteArray> m_heard;
};

AlertNote noteOf(const QString& text)
{
    AlertNote note;
    note.at = note.alert.since = QDateTime::currentDateTimeUtc();
    note.alert.kind = AlertKind::Deaf;
    note.alert.text = text;
    return note;
}

constexpr AlertSenderTimings quick{20ms, 30ms, 60ms, 2s};

//! Everything that was logged while it lives.
struct LogTrap {
    LogTrap()
    {
        lines().clear();
        previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& text) { lines() << text; });
        QLoggingCategory::setFilterRules(u"shardroom.*=true"_s);
    }
    ~LogTrap()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(previous);
    }
    Q_DISABLE_COPY_MOVE(LogTrap)
    static QStringList& lines()
    {
        static QStringList list;
        return list;
    }
    QtMessageHandler previous;
};

} // namespace

class TestAlertSender : public QObject {
    Q_OBJECT
private slots:
    void whatWaitsGoesTogether()
    {
        Hook hook({taken});
        AlertSender sender(u"Production"_s, quick);
        sender.setTarget(hook.url(), WebhookShape::Generic);
        for (int i = 0; i < 12; ++i)
            sender.send({noteOf(QString::number(i))});
        QTRY_COMPARE_EQ(hook.requests.size(), 2);
        QCOMPARE_EQ(hook.alerts(0).size(), 10);
        QCOMPARE_EQ(hook.alerts(1).size(), 2);
        QCOMPARE_EQ(hook.alerts(1).last().toObject()["text"_L1].toString(), u"11"_s);
        QCOMPARE_EQ(hook.requests[0].method, QByteArray("POST"));
        QCOMPARE_EQ(hook.requests[0].path, secretPath.toLatin1());
        QCOMPARE_EQ(hook.requests[0].header("content-type"), QByteArray("application/json"));
        QTRY_COMPARE_EQ(sender.status().waiting, 0);
        QCOMPARE_EQ(sender.status().lost, 0);
        QVERIFY(sender.status().lastSent.isValid());
    }

    void triesAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("least"); // milliseconds until it may come again
        QTest::addRow("429 with a body") << answer("429 Too Many Requests", "{\"retry_after\":0.4}") << 400;
        QTest::addRow("429 with a header") << answer("429 Too Many Requests", {}, "Retry-After: 1\r\n") << 1000;
        QTest::addRow("500") << answer("500 Internal Server Error") << 15;
        QTest::addRow("503") << answer("503 Service Unavailable") << 15;
    }
    void triesAgain()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, least);
        Hook hook({first, taken});
        AlertSender sender(u"Production"_s, quick);
        sender.setTarget(hook.url(), WebhookShape::Generic);
        sender.send({noteOf(u"one"_s)});
        QTRY_COMPARE_EQ(hook.requests.size(), 2);
        QVERIFY2(hook.times[1] - hook.times[0] >= std::chrono::milliseconds(least),
            qPrintable(QString::number((hook.times[1] - hook.times[0]) / 1ms)));
        QCOMPARE_EQ(hook.alerts(1).size(), 1);
        QTRY_COMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Ready);
        QCOMPARE_EQ(sender.status().waiting + sender.status().lost, 0);
    }

    void stopsAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char* status : {"401 Unauthorized", "403 Forbidden", "404 Not Found", "410 Gone", "302 Found"})
            QTest::addRow("%s", status) << QByteArray(status);
    }
    void stopsAndSaysSo()
    {
        QFETCH(QByteArray, status);
        const LogTrap trap;
        Hook hook({answer(status, {}, "Location: https://elsewhere.example/\r\n"), taken});
        AlertSender sender(u"Production"_s, quick);
        sender.setTarget(hook.url(), WebhookShape::Discord);
        sender.send({noteOf(u"one"_s)});
        QTRY_COMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Stopped);
        QCOMPARE_EQ(sender.status().lost, 1);
        QVERIFY(sender.status().text.contains(QString::fromLatin1(status.first(3))));
        sender.send({noteOf(u"two"_s)});
        QCOMPARE_EQ(sender.status().lost, 2);
        QCOMPARE_EQ(hook.requests.size(), 1);
        // The log says it as well, and neither has the secret.
        const QString all = LogTrap::lines().join(u'\n') + sender.status().text;
        QVERIFY2(all.contains(QString::fromLatin1(status.first(3))), qPrintable(all));
        QVERIFY2(!all.contains(u"s3cr3t"_s) && !all.contains(u"webhooks/"_s), qPrintable(all));
        // A test tries it again.
        sender.test(noteOf(u"three"_s));
        QTRY_COMPARE_EQ(hook.requests.size(), 2);
        QTRY_COMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Ready);
    }

    void aRefusedMessageIsNotSentForEver()
    {
        Hook hook({answer("400 Bad Request"), taken});
        AlertSender sender(u"Production"_s, quick);
        sender.setTarget(hook.url(), WebhookShape::Generic);
        sender.send({noteOf(u"one"_s)});
        QTRY_COMPARE_EQ(sender.status().lost, 1);
        sender.send({noteOf(u"two"_s)});
        QTRY_COMPARE_EQ(hook.requests.size(), 2);
        QCOMPARE_EQ(hook.alerts(1).first().toObject()["text"_L1].toString(), u"two"_s);
    }

    void nobodyListens()
    {
        const LogTrap trap;
        WebhookUrl url;
        {
            const Hook hook({taken});
            url = hook.url();
        }
        AlertSender sender(u"Production"_s, quick);
        sender.setTarget(url, WebhookShape::Generic);
        for (int i = 0; i < 60; ++i)
            sender.send({noteOf(QString::number(i))});
        QTRY_COMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Waiting);
        QCOMPARE_EQ(sender.status().waiting, int(AlertSender::mostWaiting));
        QCOMPARE_EQ(sender.status().lost, 10);
        sender.send(QList<AlertNote>(5, noteOf(u"more"_s)));
        QCOMPARE_EQ(sender.status().waiting, int(AlertSender::mostWaiting));
        QCOMPARE_EQ(sender.status().lost, 15);
        QVERIFY(!sender.status().text.isEmpty());
        const QString all = LogTrap::lines().join(u'\n') + sender.status().text;
        QVERIFY2(!all.contains(u"s3cr3t"_s), qPrintable(all));
    }

    void anotherAddressBeginsAnew()
    {
        Hook old({answer("404 Not Found")});
        Hook hook({taken});
        AlertSender sender(u"Production"_s, quick);
        sender.setTarget(old.url(), WebhookShape::Generic);
        sender.send({noteOf(u"one"_s)});
        QTRY_COMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Stopped);
        sender.setTarget(hook.url(), WebhookShape::Generic);
        QCOMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Ready);
        sender.send({noteOf(u"two"_s)});
        QTRY_COMPARE_EQ(hook.requests.size(), 1);
        sender.setTarget({}, WebhookShape::Generic);
        QCOMPARE_EQ(sender.status().phase, WebhookStatus::Phase::Off);
    }

    //! The whole way: a practice fleet loses three shards, there is one alert, and they come back.
    void threeShardsOneAlertOneRecovery()
    {
        Hook hook({taken});
        const QTemporaryDir directory;
        AlertFile file;
        file.webhook = hook.url();
        file.rules.shape = WebhookShape::Generic;
        file.rules.setLimit(AlertLimit::DownAfter, 1);
        file.rules.setLimit(AlertLimit::DownClear, 1);
        for (int i = 0; i < alertKindCount; ++i)
            file.rules.rules[size_t(i)].enabled = AlertKind(i) == AlertKind::ShardsDown;
        QCOMPARE_EQ(file.save(AlertFile::fileIn(directory.path())).error, QString());

        AlertDesk desk({directory.path(), u"Practice"_s, quick});
        QList<AlertState> states;
        QList<TimelineEntry> timeline;
        connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
        connect(&desk, &AlertDesk::timelineGrew, &desk, [&](const auto& entries) { timeline << entries; });
        desk.open();
        QCOMPARE_EQ(states.last().problem, QString());

        Simulator::GatewaySimulator gateway(quickGateway(8));
        QVERIFY2(gateway.start(), qPrintable(gateway.errorString()));
        WatchedFleet watched(quickFleet(gateway.apiUrl()));
        connect(watched.fleet.get(), &Fleet::snapshotReady, &desk, &AlertDesk::feed);
        QVERIFY(watched.starts());
        // 4014 is for good: a shard stays down until an operator resumes it.
        gateway.inject({Simulator::FaultKind::Close, 4014}, {2, 3, 4});
        QVERIFY(watched.waitFor([&] { return watched.latest.count(ShardState::Failed) == 3; }));
        QVERIFY(watched.waitFor(
            [&] { return !states.last().active.isEmpty() && states.last().active[0].shards.size() == 3; }));
        QCOMPARE_EQ(states.last().active.size(), 1);
        QCOMPARE_EQ(states.last().active[0].shards, QList<int>({2, 3, 4}));
        QTRY_COMPARE_EQ(hook.requests.size(), 1);

        watched.fleet->command(ShardCommand::Resume, ShardSelection::of({2, 3, 4}));
        QVERIFY(watched.allReady());
        QVERIFY(watched.waitFor([&] { return states.last().active.isEmpty(); }));
        QTRY_COMPARE_EQ(hook.requests.size(), 2);
        QCOMPARE_EQ(hook.alerts(0).size(), 1);
        QCOMPARE_EQ(hook.alerts(0).first().toObject()["event"_L1].toString(), u"fired"_s);
        QCOMPARE_EQ(hook.alerts(1).size(), 1);
        QCOMPARE_EQ(hook.alerts(1).first().toObject()["event"_L1].toString(), u"cleared"_s);
        QCOMPARE_EQ(hook.alerts(1).first().toObject()["shards"_L1].toString(), u"2-4"_s);
        QCOMPARE_EQ(timeline.size(), 2);
        QCOMPARE_EQ(states.last().log.size(), 2);
        for (const Simulator::HttpRequest& request : std::as_const(hook.requests)) {
            QVERIFY(!request.body.contains(practiceToken));
            for (const ShardSnapshot& shard : std::as_const(watched.latest.shards))
                QVERIFY(shard.maskedSession.isEmpty() || !request.body.contains(shard.maskedSession.toUtf8()));
        }
        QVERIFY(watched.stops());
        AlertLog log;
        QCOMPARE_EQ(log.open(AlertLog::fileIn(directory.path())), QString());
        QCOMPARE_EQ(log.notes(), states.last().log);
    }

    //! The next start reads what stands from the log, and the log has an end for every beginning.
    void anAlertOutlivesTheProgram()
    {
        const QTemporaryDir directory;
        FleetSnapshot fleet;
        fleet.phase = FleetPhase::Running;
        fleet.at = QDateTime::currentDateTimeUtc();
        fleet.shardTotal = 1;
        ShardSnapshot shard;
        shard.shard = {0, 1};
        shard.state = ShardState::Ready;
        ShardSnapshot deaf = shard;
        deaf.deafSince = fleet.at;
        fleet.setShards({deaf});
        {
            AlertDesk desk({directory.path(), u"x"_s, quick});
            desk.open();
            desk.feed(fleet);
        }
        AlertDesk desk({directory.path(), u"x"_s, quick});
        QList<AlertState> states;
        QList<AlertNote> announced;
        connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
        connect(&desk, &AlertDesk::announced, &desk, [&](const auto& notes) { announced << notes; });
        desk.open();
        QCOMPARE_EQ(states.last().active.size(), 1);
        desk.feed(fleet);
        QCOMPARE_EQ(announced.size(), 0);
        QCOMPARE_EQ(states.last().log.size(), 1);
        fleet.setShards({shard});
        desk.feed(fleet);
        QCOMPARE_EQ(announced.size(), 1);
        QCOMPARE_EQ(announced[0].kind, AlertNote::Kind::Cleared);
        QCOMPARE_EQ(states.last().active.size(), 0);
        AlertLog log;
        QCOMPARE_EQ(log.open(AlertLog::fileIn(directory.path())), QString());
        QCOMPARE_EQ(log.notes().size(), 2);
    }

    //! A second start on the same state directory is refused, and nobody is woken for it: the program that has it
    //! runs. One that fails while the directory is its own, or nobody's, is told as ever.
    void refusedSinceAnotherHasIt_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<int>("fired");
        QTest::addRow("another program") << u"flock"_s << 0;
        QTest::addRow("nobody") << QString() << 1;
        QTest::addRow("this one") << u"self"_s << 1;
    }
    void refusedSinceAnotherHasIt()
    {
        QFETCH(QString, holder);
        QFETCH(int, fired);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"lock"_s);
        QProcess other;
        FileLock own(path);
        if (holder == "flock"_L1) {
            other.start(u"flock"_s, {path, u"cat"_s});
            QVERIFY(QTest::qWaitFor([&] { return FileLock::isHeld(path); }));
        } else if (holder == "self"_L1) {
            QCOMPARE_EQ(own.tryLock(), FileLock::Result::Locked);
        }
        AlertDesk desk({directory.path(), u"x"_s, quick});
        QList<AlertNote> announced;
        connect(&desk, &AlertDesk::announced, &desk, [&](const auto& notes) { announced << notes; });
        desk.open();
        FleetSnapshot fleet;
        fleet.phase = FleetPhase::Failed;
        fleet.at = QDateTime::currentDateTimeUtc();
        desk.feed(fleet);
        QCOMPARE_EQ(announced.size(), fired);
        other.closeWriteChannel();
        QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished());
        desk.feed(fleet); // and the other's end makes no difference
        QCOMPARE_EQ(announced.size(), fired);
    }

    //! The network goes, shards go down, somebody restarts the program: he has to be told all the same, and once.
    void whatWaitsOutlivesTheProgram()
    {
        const QTemporaryDir directory;
        Hook hook({taken});
        const quint16 port = hook.serverPort();
        FleetSnapshot fleet;
        fleet.phase = FleetPhase::Failed;
        fleet.at = QDateTime::currentDateTimeUtc();
        {
            AlertDesk desk({directory.path(), u"x"_s, quick});
            QList<AlertState> states;
            connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
            desk.open();
            AlertRules rules;
            rules.shape = WebhookShape::Generic;
            desk.setRules(rules, hook.url());
            hook.close();
            desk.feed(fleet);
            QTRY_COMPARE_EQ(states.last().status.phase, WebhookStatus::Phase::Waiting);
            QCOMPARE_EQ(states.last().status.waiting, 1);
        }
        QCOMPARE_EQ(hook.requests.size(), 0);
        QVERIFY(hook.listen(QHostAddress::LocalHost, port));
        for (int run = 0; run < 2; ++run) {
            AlertDesk desk({directory.path(), u"x"_s, quick});
            QList<AlertState> states;
            connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
            desk.open();
            desk.feed(fleet);
            if (run == 0) {
                QTRY_COMPARE_EQ(hook.requests.size(), 1);
                QCOMPARE_EQ(hook.alerts(0).size(), 1);
                QCOMPARE_EQ(hook.alerts(0).first().toObject()["event"_L1].toString(), u"fired"_s);
                QTRY_VERIFY(!QFile::exists(AlertOutbox::fileIn(directory.path())));
            } else {
                desk.test(); // goes alone: nothing else was waiting
                QTRY_COMPARE_EQ(hook.requests.size(), 2);
                QCOMPARE_EQ(hook.alerts(1).size(), 1);
                QCOMPARE_EQ(hook.alerts(1).first().toObject()["event"_L1].toString(), u"test"_s);
            }
        }
    }

    //! Whoever silences the alerts, or sends them elsewhere, stands in the story.
    void actionsAreTold()
    {
        AlertDesk desk({{}, u"x"_s, quick});
        QList<TimelineEntry> told;
        connect(&desk, &AlertDesk::timelineGrew, &desk, [&](const QList<TimelineEntry>& entries) { told << entries; });
        desk.open();
        desk.mute(30min, TimelineEntry::Origin::ControlSocket);
        desk.mute(0s);
        AlertRules rules;
        rules.setLimit(AlertLimit::LatencyP95, 333);
        desk.setRules(rules, std::nullopt);
        desk.setRules(rules, WebhookUrl::parse(u"http://127.0.0.1:9"_s + secretPath).url);
        desk.setRules(rules, WebhookUrl());
        desk.setRules(rules, std::nullopt); // nothing new: no line
        QCOMPARE_EQ(told.size(), 5);
        QVERIFY(told[0].text.contains(u"muted until"_s));
        QVERIFY(told[1].text.contains(u"not muted"_s));
        QVERIFY(told[2].text.contains(u"rules were changed"_s));
        QVERIFY(told[3].text.contains(u"webhook of the alerts was changed"_s));
        QVERIFY(told[4].text.contains(u"webhook of the alerts was removed"_s));
        for (const TimelineEntry& entry : std::as_const(told)) {
            QCOMPARE_EQ(entry.kind, TimelineEntry::Kind::Action);
            QCOMPARE_EQ(entry.origin,
                &entry == &told.first() ? TimelineEntry::Origin::ControlSocket : TimelineEntry::Origin::Window);
            QVERIFY(!entry.text.contains(u"s3cr3t"_s));
        }
    }

    void theWindowsSideNeverHasTheAddress()
    {
        const QTemporaryDir directory;
        AlertDesk desk({directory.path(), u"x"_s, quick});
        QList<AlertState> states;
        connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
        desk.open();
        AlertRules rules;
        rules.setLimit(AlertLimit::LatencyP95, 333);
        Hook hook({taken});
        desk.setRules(rules, hook.url());
        QVERIFY(!states.last().webhook.isEmpty() && !states.last().webhook.contains(u"s3cr3t"_s));
        desk.setRules(rules, std::nullopt); // kept
        QCOMPARE_EQ(AlertFile::load(AlertFile::fileIn(directory.path())).file.webhook, hook.url());
        QCOMPARE_EQ(AlertFile::load(AlertFile::fileIn(directory.path())).file.rules, rules);
        rules.setLimit(AlertLimit::LatencyP95, 0);
        desk.setRules(rules, std::nullopt);
        QVERIFY(!states.last().problem.isEmpty());
        QCOMPARE_EQ(states.last().rules.limit(AlertLimit::LatencyP95), 333);
        desk.setRules(AlertRules(), WebhookUrl());
        QCOMPARE_EQ(states.last().webhook, QString());
        QVERIFY(AlertFile::load(AlertFile::fileIn(directory.path())).file.webhook.isEmpty());
    }

    void aMuteOutlivesTheProgram()
    {
        const QTemporaryDir directory;
        QDateTime until;
        {
            AlertDesk desk({directory.path(), u"x"_s, quick});
            QList<AlertState> states;
            connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
            desk.open();
            desk.mute(1h);
            until = states.last().mutedUntil;
            QVERIFY(until > QDateTime::currentDateTimeUtc().addSecs(3500));
            QCOMPARE_EQ(states.last().problem, QString());
        }
        {
            AlertDesk desk({directory.path(), u"x"_s, quick});
            QList<AlertState> states;
            connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
            desk.open();
            QCOMPARE_EQ(states.last().mutedUntil, until);
            desk.mute(0s);
            QVERIFY(!states.last().mutedUntil.isValid());
        }
        AlertDesk desk({directory.path(), u"x"_s, quick});
        QList<AlertState> states;
        connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
        desk.open();
        QVERIFY(!states.last().mutedUntil.isValid());
    }

    void aMuteEndsInTime_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isMuted");
        const auto until = [](const char* time) -> QByteArray {
            return QByteArray("{\"format\":\"shardroom-alert-mute\",\"until\":\"") + time + "\"}";
        };
        QTest::addRow("to come") << until("2026-01-01T12:30:00.000Z") << true;
        QTest::addRow("over") << until("2026-01-01T11:59:59.000Z") << false;
        QTest::addRow("of a clock that was wrong") << until("2031-01-01T12:00:00.000Z") << false;
        QTest::addRow("no time") << until("later") << false;
        QTest::addRow("another file") << QByteArray("{\"until\":\"2026-01-01T12:30:00.000Z\"}") << false;
        QTest::addRow("torn") << until("2026-01-01T12:30:00.000Z").chopped(9) << false;
    }
    void aMuteEndsInTime()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isMuted);
        const QTemporaryDir directory;
        const QString path = AlertMute::fileIn(directory.path());
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
        written.close();
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE_EQ(AlertMute::load(path, now), isMuted ? now.addSecs(1800) : QDateTime());
    }

    void aBrokenFileIsSaid()
    {
        const QTemporaryDir directory;
        QFile file(AlertFile::fileIn(directory.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"shardroom-alerts\",\"version\":1,\"webhok\":{}}");
        file.close();
        AlertDesk desk({directory.path(), u"x"_s, quick});
        QList<AlertState> states;
        connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { states << state; });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"webhok"_s));
        desk.open();
        QVERIFY2(states.last().problem.contains(u"webhok"_s), qPrintable(states.last().problem));
        QCOMPARE_EQ(states.last().rules, AlertRules());
        QList<TimelineEntry> told;
        connect(&desk, &AlertDesk::timelineGrew, &desk, [&](const auto& entries) { told << entries; });
        const QString kept = file.fileName() + u".damaged"_s;
        {
            const SmallDisk full(0); // the next start is to find the broken one, not none
            desk.setRules(AlertRules(), std::nullopt);
        }
        QVERIFY(!QFile::exists(kept));
        QVERIFY(file.size() > 0);
        QVERIFY(!states.last().problem.isEmpty());
        QCOMPARE_EQ(told.size(), 0);
        desk.setRules(AlertRules(), std::nullopt);
        QVERIFY(QFile::exists(kept));
        QVERIFY2(states.last().problem.contains(kept), qPrintable(states.last().problem));
        QCOMPARE_EQ(told.size(), 1);
        QCOMPARE_EQ(told[0].text, states.last().problem);
        desk.setRules(AlertRules(), std::nullopt);
        QCOMPARE_EQ(states.last().problem, QString());
    }

    //! Of the program that runs, of the next, and where a file can't be used: what nobody changed is the profile's.
    void theProfilesThresholdsStay()
    {
        const QTemporaryDir directory;
        AlertRules first;
        first.setLimit(AlertLimit::LatencyP95, 250);
        const auto stateAtStart = [&directory](const AlertRules& of) {
            AlertDesk desk({directory.path(), u"x"_s, quick, of});
            AlertState latest;
            connect(&desk, &AlertDesk::stateChanged, &desk, [&](const AlertState& state) { latest = state; });
            desk.open();
            return latest;
        };
        QCOMPARE_EQ(stateAtStart(first).rules, first);
        QCOMPARE_EQ(stateAtStart(first).first, first);
        AlertRules changed = first;
        changed.setLimit(AlertLimit::DownShards, 9);
        {
            AlertDesk desk({directory.path(), u"x"_s, quick, first});
            desk.open();
            desk.setRules(changed, std::nullopt);
        }
        QCOMPARE_EQ(stateAtStart(first).rules, changed);
        first.setLimit(AlertLimit::LatencyP95, 600); // in the bot's dialog
        changed.setLimit(AlertLimit::LatencyP95, 600);
        QCOMPARE_EQ(stateAtStart(first).rules, changed);
        QFile file(AlertFile::fileIn(directory.path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("torn") == 4);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"alerts"_s));
        QCOMPARE_EQ(stateAtStart(first).rules, first);
    }
};

QTEST_GUILESS_MAIN(TestAlertSender)
#include "tst_alertsender.moc"
