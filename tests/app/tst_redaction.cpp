// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnostics/logging.h"
#include "core/diagnostics/redaction.h"
#include "core/gateway/payloads.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "MTAwMTAwMTAwMTAwMTAwMTAw.Gabcde.abcdefghijklmnopqrstuvwxyz0";
const QByteArray odd = "my.own-token/with=\"quotes\"+and%more"; // no shape to know it by: only by value
const QByteArray sessionId = "8f3e5a7b9c0d1e2f30415263748596c1";

//! No run of twelve characters of `hidden` is in `text`.
bool leaks(const QString& text, const QByteArray& hidden)
{
    const QString whole = QString::fromUtf8(hidden);
    for (qsizetype at = 0; at + 12 <= whole.size(); ++at) {
        if (text.contains(QStringView(whole).mid(at, 12)))
            return true;
    }
    return false;
}

QString debugged(const auto& value)
{
    QString text;
    QDebug(&text) << value;
    return text;
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT
private slots:
    void words_data();
    void words();
    void waysOut_data();
    void waysOut();
    void sessionIds_data();
    void sessionIds();
    void withoutToken();
    void fields_data();
    void fields();
    void disabledCostsNothing();
};

void TestRedaction::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString shaped = QString::fromLatin1(secret);
    QTest::addRow("C51 by value") << u"sent my.own.token now"_s << u"sent (redacted) now"_s;
    QTest::addRow("C51 twice") << u"my.own.tokenmy.own.token"_s << u"(redacted)(redacted)"_s;
    QTest::addRow("C51 in a header") << u"Authorization: Bot my.own.token"_s << u"Authorization: Bot (redacted)"_s;
    QTest::addRow("C51 somebody else's header")
        << u"authorization: Bearer another.one, x"_s << u"authorization: Bearer (redacted), x"_s;
    QTest::addRow("C51 a header without a scheme") << u"Authorization=abc"_s << u"Authorization=(redacted)"_s;
    QTest::addRow("C51 by shape") << u"and "_s + shaped + u"!"_s << u"and (redacted)!"_s;
    QTest::addRow("C51 in JSON") << u"{\"token\":\""_s + shaped + u"\"}"_s << u"{\"token\":\"(redacted)\"}"_s;
    QTest::addRow("C51 any token in JSON") << u"{\"token\": \"x\"}"_s << u"{\"token\": \"(redacted)\"}"_s;
    QTest::addRow("C51 any token in a query") << u"/?token=x&v=10"_s << u"/?token=(redacted)&v=10"_s;
    QTest::addRow("harmless") << u"wss://gateway.discord.gg/?v=10&encoding=json"_s
                              << u"wss://gateway.discord.gg/?v=10&encoding=json"_s;
    QTest::addRow("a guild") << u"guild 1001001001001001001 has 40 channels"_s
                             << u"guild 1001001001001001001 has 40 channels"_s;
    QTest::addRow("empty") << QString() << QString();
}

void TestRedaction::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Redactor redactor(BotToken("my.own.token"));
    QCOMPARE(redactor.redacted(text), expected);
    QCOMPARE(redactor.redacted(redactor.redacted(text)), expected); // a line may pass twice
}

void TestRedaction::waysOut_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    for (const QByteArray& token : {secret, odd}) {
        const char* which = token == odd ? "odd" : "usual";
        const QString text = QString::fromLatin1(token);
        QNetworkRequest request(QUrl(u"https://discord.com/api/v10"_s));
        request.setRawHeader("Authorization", "Bot " + token);
        Session session;
        session.id = sessionId;
        session.sequence = 7;
        QUrl query(u"https://localhost/"_s);
        QUrlQuery items;
        items.addQueryItem(u"t"_s, text);
        query.setQuery(items);
        QTest::addRow("C51 IDENTIFY, %s", which)
            << token << QString::fromUtf8(identifyPayload(BotToken(token), 513, {0, 4}, std::nullopt));
        QTest::addRow("C51 RESUME, %s", which) << token << QString::fromUtf8(resumePayload(BotToken(token), session));
        QTest::addRow("C51 a payload printed as a string, %s", which)
            << token << debugged(QString::fromUtf8(identifyPayload(BotToken(token), 513, {0, 4}, std::nullopt)));
        QTest::addRow("C51 header value, %s", which) << token << debugged(request.rawHeader("Authorization"));
        QTest::addRow("C51 header list, %s", which)
            << token << u"Authorization: "_s + debugged(request.rawHeader("Authorization"));
        QTest::addRow("C51 URL query, %s", which) << token << query.toString(QUrl::FullyEncoded);
        QTest::addRow("C51 URL query, decoded, %s", which) << token << query.toString(QUrl::PrettyDecoded);
        QTest::addRow("C51 percent-encoded, %s", which)
            << token << QString::fromLatin1(QUrl::toPercentEncoding(text, {}, ".-_~"));
        QTest::addRow("C51 base64, %s", which) << token << QString::fromLatin1(token.toBase64());
        QTest::addRow("C51 hex, %s", which) << token << QString::fromLatin1(token.toHex());
        QTest::addRow("C51 a line split, %s", which) << token << text.first(30) + u'\n' + text.mid(30);
        QTest::addRow("C51 cut short, %s", which) << token << u"…"_s + text.mid(9, 20) + u"…"_s;
        QTest::addRow("C51 debug of bytes, %s", which) << token << debugged(token);
        QTest::addRow("C51 an exception's text, %s", which)
            << token << QString::fromUtf8(std::runtime_error("can't parse Bot " + token.toStdString()).what());
    }
}

void TestRedaction::waysOut()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, text);
    const QString clean = Redactor(BotToken(token)).redacted(text);
    QVERIFY(clean != text);
    for (const QByteArray& form :
        {token, token.toBase64(), token.toHex(), QUrl::toPercentEncoding(QString::fromUtf8(token)),
            QUrl::toPercentEncoding(QString::fromUtf8(token), {}, ".-_~")})
        QVERIFY2(!leaks(clean, form), qPrintable(clean));
    QVERIFY2(!leaks(clean, sessionId), qPrintable(clean));
    // "Bot TOKEN" in base64 begins at another place of the three.
    for (const QByteArray& before : {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("Bot ")}) {
        const QByteArray encoded = QByteArray(before + token + "!").toBase64();
        const QString hidden = Redactor(BotToken(token)).redacted(QString::fromLatin1(encoded));
        QVERIFY2(hidden.contains("(redacted)"_L1), qPrintable(hidden));
        QVERIFY2(hidden.size() < 24, qPrintable(hidden));
    }
}

void TestRedaction::sessionIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString id = QString::fromLatin1(sessionId);
    QTest::addRow("C51 by shape") << u"session "_s + id << u"session 8f3…c1"_s;
    QTest::addRow("C51 two of them") << id + u","_s + id << u"8f3…c1,8f3…c1"_s;
    QTest::addRow("C51 capitals") << id.toUpper() << u"8F3…C1"_s;
    QTest::addRow("C51 in JSON") << u"{\"session_id\":\""_s + id + u"\"}"_s << u"{\"session_id\":\"8f3…c1\"}"_s;
    QTest::addRow("C51 of another shape")
        << u"{\"session_id\": \"abc-0123456789-xyz\"}"_s << u"{\"session_id\": \"abc…yz\"}"_s;
    QTest::addRow("C51 in escaped JSON") << u"\"{\\\"session_id\\\":\\\"other-0123456789\\\"}\""_s
                                         << u"\"{\\\"session_id\\\":\\\"oth…89\\\"}\""_s;
    QTest::addRow("a hash of 40 digits") << u"commit "_s + id + u"01234567"_s << u"commit "_s + id + u"01234567"_s;
}

void TestRedaction::sessionIds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Redactor().redacted(text), expected);
    QCOMPARE(Redactor(BotToken(secret)).redacted(expected), expected);
}

void TestRedaction::withoutToken()
{
    QCOMPARE(Redactor(BotToken()).redacted(u"nothing to hide"_s), u"nothing to hide"_s);
    const Redactor copy = Redactor(BotToken(odd)); // the original is gone
    QVERIFY(!leaks(copy.redacted(QString::fromLatin1(odd)), odd));
    QCOMPARE(Redactor(BotToken("short")).redacted(u"a short one"_s), u"a (redacted) one"_s);
}

void TestRedaction::fields_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::addRow("plain") << u"ready"_s << u"key=ready"_s;
    QTest::addRow("an address") << u"127.0.0.1:8080/x"_s << u"key=127.0.0.1:8080/x"_s;
    QTest::addRow("empty") << QString() << u"key=\"\""_s;
    QTest::addRow("spaces") << u"two words"_s << u"key=\"two words\""_s;
    QTest::addRow("quotes") << u"say \"no\" \\"_s << u"key=\"say \\\"no\\\" \\\\\""_s;
    QTest::addRow("another key") << u"a=b"_s << u"key=\"a=b\""_s;
}

void TestRedaction::fields()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(LogFields().add("key", value).text(), expected);
    const LogFields line
        = LogFields().add("shard", ShardId{3, 16}).add("code", 4000).add("key", value).add("ours", true);
    QCOMPARE(line.text(), QString(u"shard=3/16 code=4000 "_s + expected + u" ours=yes"_s));
    QCOMPARE(debugged(line).trimmed(), line.text());
}

void TestRedaction::disabledCostsNothing()
{
    int asked = 0;
    const auto expensive = [&asked] { return ++asked; };
    qCDebug(gatewayLog) << LogFields().add("n", expensive());
    QCOMPARE(asked, 0);
    QVERIFY(logCategoryNames().contains("shardroom.gateway"_L1));
    QCOMPARE(logCategoryNames().size(), 8);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
