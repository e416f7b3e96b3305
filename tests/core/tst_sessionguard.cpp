// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionguard.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = SessionObjection::Kind;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Session goodSession()
{
    Session session;
    session.shard = {3, 16};
    session.id = "0123456789abcdef0123456789abcdef";
    session.resumeUrl = QUrl(u"wss://gateway-us-east1-b.discord.gg"_s);
    session.applicationId = "100100";
    session.userId = "100100";
    session.aliveAt = noon.addSecs(-60);
    session.lastEventAt = noon.addSecs(-7200); // a quiet shard
    return session;
}

SessionGuard guardOf16()
{
    SessionGuard guard;
    for (int number = 0; number < 16; ++number)
        guard.shards.append({number, 16});
    guard.userId = "100100";
    guard.gateway = QUrl(u"wss://gateway.discord.gg"_s);
    guard.now = noon;
    guard.maxAge = 1h;
    return guard;
}

} // namespace

//! 5.2, B10: what a session is held against before a token is sent.
class TestSessionGuard : public QObject {
    Q_OBJECT
private slots:
    void objections_data()
    {
        QTest::addColumn<Session>("session");
        QTest::addColumn<SessionGuard>("guard");
        QTest::addColumn<std::optional<Kind>>("kind");
        const auto row = [](const char* name, std::optional<Kind> kind, auto change) {
            Session session = goodSession();
            SessionGuard guard = guardOf16();
            change(session, guard);
            QTest::addRow("%s", name) << session << guard << kind;
        };
        row("good", {}, [](Session&, SessionGuard&) {});
        row("no id", Kind::NotSaved, [](Session& session, SessionGuard&) { session.id.clear(); });
        row("other user", Kind::OtherBot, [](Session& session, SessionGuard&) { session.userId = "7"; });
        row("old bot: user and application differ", {},
            [](Session& session, SessionGuard&) { session.applicationId = "7"; });
        row("other application, user unknown", Kind::OtherBot, [](Session& session, SessionGuard&) {
            session.userId.clear();
            session.applicationId = "7";
        });
        row("nothing known of its owner", {}, [](Session& session, SessionGuard&) {
            session.userId.clear();
            session.applicationId.clear();
        });
        row("the token says nothing", {}, [](Session& session, SessionGuard& guard) {
            session.userId = "7";
            guard.userId.clear();
        });
        row("other version", Kind::OtherGateway, [](Session& session, SessionGuard&) { session.gatewayVersion = 9; });
        row("other encoding", Kind::OtherGateway, [](Session& session, SessionGuard&) { session.encoding = "etf"; });
        row("foreign host", Kind::ForeignHost,
            [](Session& session, SessionGuard&) { session.resumeUrl = QUrl(u"wss://discord.gg.example.com"_s); });
        row("plain text to Discord", Kind::ForeignHost,
            [](Session& session, SessionGuard&) { session.resumeUrl = QUrl(u"ws://gateway.discord.gg"_s); });
        row("loopback, though Discord is meant", Kind::ForeignHost,
            [](Session& session, SessionGuard&) { session.resumeUrl = QUrl(u"ws://127.0.0.1:1"_s); });
        row("no host: the main one", {}, [](Session& session, SessionGuard&) { session.resumeUrl.clear(); });
        row("other count", Kind::OtherCount, [](Session& session, SessionGuard&) { session.shard = {3, 8}; });
        row("shard that is not there", Kind::OtherCount, [](Session& session, SessionGuard&) {
            session.shard = {20, 32};
        });
        row("a host is worse than a count", Kind::ForeignHost, [](Session& session, SessionGuard&) {
            session.shard = {3, 8};
            session.resumeUrl = QUrl(u"wss://evil.example"_s);
        });
        row("an hour", {}, [](Session& session, SessionGuard&) { session.aliveAt = noon.addSecs(-3600); });
        row("more than an hour", Kind::TooOld,
            [](Session& session, SessionGuard&) { session.aliveAt = noon.addSecs(-3601); });
        row("days, when any age will do", {}, [](Session& session, SessionGuard& guard) {
            session.aliveAt = session.lastEventAt = noon.addDays(-3);
            guard.maxAge = 0s;
        });
        row("an event is life too", {}, [](Session& session, SessionGuard&) {
            session.aliveAt = QDateTime();
            session.lastEventAt = noon.addSecs(-10);
        });
        row("age unknown", {}, [](Session& session, SessionGuard&) {
            session.aliveAt = QDateTime();
            session.lastEventAt = QDateTime();
        });
        row("from the future: a clock was wrong", {},
            [](Session& session, SessionGuard&) { session.aliveAt = noon.addDays(1); });
    }
    void objections()
    {
        QFETCH(Session, session);
        QFETCH(SessionGuard, guard);
        QFETCH(std::optional<Kind>, kind);
        const auto objection = guard.objection(session);
        QCOMPARE(objection.has_value(), kind.has_value());
        if (!kind)
            return;
        QVERIFY2(objection->kind == *kind, qPrintable(objection->text));
        QCOMPARE(objection->isFinal(), *kind != Kind::TooOld);
        QVERIFY(objection->text.size() > 10);
        QVERIFY2(!objection->text.contains(QString::fromLatin1(session.id)) || session.id.isEmpty(), "a secret");
    }

    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::addRow("minutes") << qint64(90 * 60) << u"90 minute"_s;
        QTest::addRow("hours") << qint64(5 * 3600) << u"5 hour"_s;
        QTest::addRow("days") << qint64(3 * 24 * 3600 + 7) << u"3 day"_s;
    }
    void ages()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        Session session = goodSession();
        session.aliveAt = session.lastEventAt = noon.addSecs(-seconds);
        QVERIFY(guardOf16().objection(session)->text.contains(words));
    }

    void usersOfTokens_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("user");
        QTest::addRow("as Discord makes them") << QByteArray("MTAwMQ.aa.bb") << QByteArray("1001");
        QTest::addRow("padded") << QByteArray("MTAwMQ==.aa.bb") << QByteArray("1001");
        QTest::addRow("with the word") << QByteArray("Bot MTAwMQ.aa.bb") << QByteArray("1001");
        QTest::addRow("no number") << QByteArray("cHJhY3RpY2U.c2hhcmQ.room") << QByteArray();
        QTest::addRow("no base64") << QByteArray("M?!.aa.bb") << QByteArray();
        QTest::addRow("no dots") << QByteArray("MTAwMQ") << QByteArray("");
        QTest::addRow("nothing") << QByteArray() << QByteArray();
    }
    void usersOfTokens()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, user);
        QCOMPARE(userIdOf(BotToken(token)), user);
    }
};

QTEST_APPLESS_MAIN(TestSessionGuard)
#include "tst_sessionguard.moc"
