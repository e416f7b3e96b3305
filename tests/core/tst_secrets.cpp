// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/bottoken.h"
#include "core/gateway/session.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject {
    Q_OBJECT
private slots:
    void maskedSession_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("masked");
        QTest::addRow("C51 none") << QByteArray() << QString();
        QTest::addRow("C51 as Discord's") << QByteArray("0123456789abcdef0123456789abcdef") << u"012…ef"_s;
        QTest::addRow("C51 12 characters") << QByteArray("0123456789ab") << u"012…ab"_s;
        QTest::addRow("C51 too short to show any") << QByteArray("0123456789a") << u"…"_s;
        QTest::addRow("C51 one character") << QByteArray("x") << u"…"_s;
    }
    void maskedSession()
    {
        QFETCH(QByteArray, id);
        QTEST(maskedSessionId(id), "masked");
    }

    void tokenIsNotPrinted()
    {
        const BotToken token("MTAwMQ.aaaaaa.bbbbbbbbbbbb");
        QString text;
        QDebug(&text) << "token" << token << std::optional<int>(1).value();
        QVERIFY2(text.contains("redacted"_L1), qPrintable(text));
        QVERIFY2(!text.contains("MTAwMQ"_L1) && !text.contains("bbbb"_L1), qPrintable(text));
    }

    void token_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        QTest::addRow("C1 plain") << QByteArray("a.b.c") << QByteArray("a.b.c");
        QTest::addRow("C1 with prefix") << QByteArray("Bot a.b.c") << QByteArray("a.b.c");
        QTest::addRow("C1 end of line") << QByteArray("  Bot  a.b.c\r\n") << QByteArray("a.b.c");
        QTest::addRow("C1 empty") << QByteArray() << QByteArray();
        QTest::addRow("C1 only white space") << QByteArray(" \n") << QByteArray();
    }
    void token()
    {
        QFETCH(QByteArray, text);
        const BotToken token{text};
        QTEST(token.reveal(), "secret");
        QCOMPARE_EQ(token.isEmpty(), token.reveal().isEmpty());
    }

    void looksLike_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("looks");
        QTest::addRow("C1 a token") << QByteArray("MTAwMQ.a-_b.c0D=") << true;
        QTest::addRow("C1 two parts") << QByteArray("a.b") << false;
        QTest::addRow("C1 four parts") << QByteArray("a.b.c.d") << false;
        QTest::addRow("C1 empty part") << QByteArray("a..c") << false;
        QTest::addRow("C1 a header injected") << QByteArray("a.b.c\r\nX: y") << false;
        QTest::addRow("C1 white space") << QByteArray("a.b c.d") << false;
        QTest::addRow("C1 empty") << QByteArray() << false;
    }
    void looksLike()
    {
        QFETCH(QByteArray, text);
        QTEST(looksLikeToken(text), "looks");
    }
};

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
