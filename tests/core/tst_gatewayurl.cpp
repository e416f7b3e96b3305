// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/gatewaysocket.h"
#include "core/gateway/gatewayurl.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Shardroom::Transport)

class TestGatewayUrl : public QObject {
    Q_OBJECT
private slots:
    void onTheWire_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QString>("url");
        const QString plain = u"wss://gateway.discord.gg/?v=10&encoding=json"_s;
        QTest::addRow("C3 no slash") << u"wss://gateway.discord.gg"_s << Transport::None << plain;
        QTest::addRow("C3 slash") << u"wss://gateway.discord.gg/"_s << Transport::None << plain;
        QTest::addRow("C3 path") << u"wss://gateway.discord.gg/socket/x"_s << Transport::None << plain;
        QTest::addRow("C3 query and fragment")
            << u"wss://gateway.discord.gg/?v=6&encoding=etf&compress=x#y"_s << Transport::None << plain;
        QTest::addRow("C4 zlib") << u"wss://gateway.discord.gg"_s << Transport::ZlibStream
                                 << plain + u"&compress=zlib-stream"_s;
        QTest::addRow("C4 zstd") << u"wss://gateway.discord.gg"_s << Transport::ZstdStream
                                 << plain + u"&compress=zstd-stream"_s;
        QTest::addRow("C4 a resume host")
            << u"wss://gateway-us-east1-b.discord.gg"_s << Transport::ZstdStream
            << u"wss://gateway-us-east1-b.discord.gg/?v=10&encoding=json&compress=zstd-stream"_s;
        QTest::addRow("C3 port") << u"ws://127.0.0.1:8080"_s << Transport::None
                                 << u"ws://127.0.0.1:8080/?v=10&encoding=json"_s;
        QTest::addRow("C3 IPv6") << u"ws://[::1]:8080/"_s << Transport::None
                                 << u"ws://[::1]:8080/?v=10&encoding=json"_s;
    }
    void onTheWire()
    {
        QFETCH(QString, base);
        QFETCH(Transport, transport);
        QTEST(gatewayUrl(QUrl(base), transport).toString(QUrl::FullyEncoded), "url");
        QTEST(gatewayUrl(normalizedGatewayUrl(base.toUtf8()), transport).toString(QUrl::FullyEncoded), "url");
    }

    void normalized_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("url"); // empty: refused
        const auto row = [](const char* name, const QByteArray& text, const QString& url) {
            QTest::addRow("C3 %s", name) << text << url;
        };
        row("as now", "wss://gateway.discord.gg/", u"wss://gateway.discord.gg"_s);
        row("as before", "wss://gateway.discord.gg", u"wss://gateway.discord.gg"_s);
        row("path and query", "wss://gateway.discord.gg/a?v=9#x", u"wss://gateway.discord.gg"_s);
        row("no scheme", "gateway.discord.gg", u"wss://gateway.discord.gg"_s);
        row("no scheme, port", "gateway.discord.gg:443/", u"wss://gateway.discord.gg:443"_s);
        row("upper case", "WSS://Gateway.Discord.GG", u"wss://gateway.discord.gg"_s);
        row("spaces around", " wss://gateway.discord.gg \n", u"wss://gateway.discord.gg"_s);
        row("ws and port", "ws://127.0.0.1:8080", u"ws://127.0.0.1:8080"_s);
        row("IPv6", "ws://[::1]:8080/", u"ws://[::1]:8080"_s);
        row("user and password are dropped", "wss://user:pass@gateway.discord.gg/", u"wss://gateway.discord.gg"_s);
        row("a host in front of the at sign is none", "wss://gateway.discord.gg:x@evil.example/",
            u"wss://evil.example"_s);
        row("a host behind the hash is none", "wss://evil.example#@gateway.discord.gg", u"wss://evil.example"_s);
        row("a host in the query is none", "wss://evil.example?@gateway.discord.gg", u"wss://evil.example"_s);
        row("empty", "", {});
        row("space", "  ", {});
        row("https", "https://gateway.discord.gg", {});
        row("file", "file:///etc/passwd", {});
        row("scheme alone", "wss://", {});
        row("no host", "wss:///x", {});
        row("port alone", "wss://:443", {});
        row("port out of range", "wss://gateway.discord.gg:70000", {});
        row("port no number", "wss://gateway.discord.gg:x", {});
        row("space inside", "wss://gateway.discord.gg evil.example", {});
        row("new line inside", "wss://gateway.discord.gg\r\nHost: evil.example", {});
        row("zero byte inside", QByteArray("wss://gateway.discord.gg\0.evil.example", 38), {});
        row("back slash", "wss://gateway.discord.gg\\@evil.example", {});
        row("not UTF-8", "wss://\xff\xfe.discord.gg", {});
        row("brackets", "wss://[gateway.discord.gg]", {});
    }
    void normalized()
    {
        QFETCH(QByteArray, text);
        const QUrl url = normalizedGatewayUrl(text);
        QTEST(url.toString(), "url");
        if (!url.isEmpty())
            QCOMPARE_EQ(normalizedGatewayUrl(url.toString().toUtf8()), url);
    }

    void trusted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("named"); // by the API
        QTest::addColumn<bool>("trusted");
        const QString discord = u"wss://gateway.discord.gg"_s;
        const QString local = u"ws://127.0.0.1:8080"_s;
        const QString own = u"wss://gateway.mybot.example"_s;
        const auto row = [](const char* name, const QString& url, const QString& named, bool trusted) {
            QTest::addRow("C18 %s", name) << url << named << trusted;
        };
        row("Discord", discord, discord, true);
        row("a resume host", u"wss://gateway-us-east1-b.discord.gg"_s, discord, true);
        row("bare discord.gg", u"wss://discord.gg"_s, discord, true);
        row("upper case", u"wss://GATEWAY.DISCORD.GG"_s, discord, true);
        row("Discord, where the API named a proxy", discord, own, true);
        row("the proxy that the API named", own, own, true);
        row("another host of the proxy's", u"wss://other.mybot.example"_s, own, false);
        row("Discord without TLS", u"ws://gateway.discord.gg"_s, discord, false);
        row("the proxy without TLS", u"ws://gateway.mybot.example"_s, own, false);
        row("look-alike behind", u"wss://discord.gg.evil.example"_s, discord, false);
        row("look-alike before", u"wss://evildiscord.gg"_s, discord, false);
        row("look-alike with a dash", u"wss://gateway-discord.gg"_s, discord, false);
        row("as user", u"wss://gateway.discord.gg@evil.example"_s, discord, false);
        row("as password", u"wss://x:gateway.discord.gg@evil.example"_s, discord, false);
        row("as path", u"wss://evil.example/gateway.discord.gg"_s, discord, false);
        row("as query", u"wss://evil.example?x=.discord.gg"_s, discord, false);
        row("as fragment", u"wss://evil.example#.discord.gg"_s, discord, false);
        row("Cyrillic letters", u"wss://gateway.disc\u043erd.gg"_s, discord, false);
        row("another top level", u"wss://gateway.discord.gg.com"_s, discord, false);
        row("trailing dot", u"wss://gateway.evil.example."_s, discord, false);
        row("https", u"https://gateway.discord.gg"_s, discord, false);
        row("empty", QString(), discord, false);
        row("empty, and nothing named", QString(), QString(), false);
        row("no host, and nothing named", u"wss:///x"_s, QString(), false);
        row("loopback while testing", u"ws://127.0.0.1:9999"_s, local, true);
        row("localhost while testing", u"ws://localhost:9999"_s, local, true);
        row("IPv6 loopback while testing", u"ws://[::1]:8080"_s, local, true);
        row("127.3.2.1 while testing", u"ws://127.3.2.1:8080"_s, local, true);
        row("loopback, but the API is Discord", u"ws://127.0.0.1:8080"_s, discord, false);
        row("loopback with TLS, but the API is Discord", u"wss://127.0.0.1:8080"_s, discord, false);
        row("IPv6 loopback, but the API is Discord", u"wss://[::1]"_s, discord, false);
        row("mapped loopback, but the API is Discord", u"wss://[::ffff:127.0.0.1]"_s, discord, false);
        row("localhost in disguise", u"ws://localhost.evil.example"_s, local, false);
        row("loopback in disguise", u"ws://127.0.0.1.evil.example"_s, local, false);
        row("a private network is no loopback", u"ws://192.168.0.1:8080"_s, local, false);
        row("all interfaces are no loopback", u"ws://0.0.0.0:8080"_s, local, false);
        row("elsewhere while testing", u"wss://evil.example"_s, local, false);
    }
    void trusted()
    {
        QFETCH(QString, url);
        QFETCH(QString, named);
        QTEST(isTrustedGateway(QUrl(url), QUrl(named)), "trusted");
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1", "127.255.255.254", "::1"})
            QTest::addRow("%s", host) << QString::fromLatin1(host) << true;
        for (const char* host : {"", "discord.gg", "localhost.example", "xlocalhost", "128.0.0.1", "0.0.0.0",
                 "::", "::2", "10.0.0.1", "localhost "})
            QTest::addRow("not %s", host) << QString::fromLatin1(host) << false;
    }
    void loopback()
    {
        QFETCH(QString, host);
        QTEST(isLoopback(host), "loopback");
    }
};

QTEST_APPLESS_MAIN(TestGatewayUrl)
#include "tst_gatewayurl.moc"
