// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/envelope.h"

#include "core/gateway/decodebuffer.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! A text with the padding that the parser needs, alive as long as the object.
class Padded {
public:
    explicit Padded(const QByteArray& text)
        : m_bytes(text + QByteArray(qsizetype(DecodeBuffer::padding), '\0'))
        , m_size(size_t(text.size()))
    {
    }
    [[nodiscard]] std::string_view view() const { return {m_bytes.constData(), m_size}; }

private:
    QByteArray m_bytes;
    size_t m_size;
};

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray payload(const QByteArray& d)
{
    return "{\"t\":null,\"s\":null,\"op\":0,\"d\":" + d + "}";
}

QString idsOf(const QList<GuildId>& guilds)
{
    QStringList ids;
    for (const GuildId guild : guilds)
        ids.append(toString(guild));
    return ids.join(u',');
}

} // namespace

class TestEnvelope : public QObject {
    Q_OBJECT
private slots:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("op");
        QTest::addColumn<qint64>("sequence"); // -1: none
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char* name, const char* text, int op, qint64 sequence, const char* type,
                             const char* data) {
            QTest::addRow("%s", name) << QByteArray(text) << op << sequence << QByteArray(type) << QByteArray(data);
        };
        row("C47 captured order", R"({"t":"A","s":7,"op":0,"d":{"x":1}})", 0, 7, "A", R"({"x":1})");
        row("C47 d before op", R"({"d":{"x":1},"op":0,"s":7,"t":"A"})", 0, 7, "A", R"({"x":1})");
        row("C47 s last", R"({"op":0,"t":"A","d":{"x":1},"s":7})", 0, 7, "A", R"({"x":1})");
        row("C47 white space", " \n{ \"t\" : \"A\" ,\r\n\t\"s\" : 7 , \"op\" : 0 , \"d\" : 5 } \n", 0, 7, "A", "5");
        row("C47 unknown keys", R"({"_trace":["x",{"op":99}],"t":"A","s":7,"op":0,"z":{"d":1},"d":1})", 0, 7, "A", "1");
        row("C47 unknown opcode", R"({"t":null,"s":null,"op":42,"d":null})", 42, -1, "", "null");
        row("C47 unknown opcode, large", R"({"t":null,"s":null,"op":4242,"d":null})", 4242, -1, "", "null");
        row("C47 op alone", R"({"op":11})", 11, -1, "", "");
        row("C27 ACK without d", R"({"t":null,"s":null,"op":11})", 11, -1, "", "");
        row("C27 ACK with d null", R"({"t":null,"s":null,"op":11,"d":null})", 11, -1, "", "null");
        row("C27 RESUMED with d object", R"({"t":"RESUMED","s":93,"op":0,"d":{"_trace":[]}})", 0, 93, "RESUMED",
            R"({"_trace":[]})");
        row("C16 s null", R"({"t":"A","s":null,"op":0,"d":{}})", 0, -1, "A", "{}");
        row("C16 s beyond 32 bits", R"({"t":"A","s":9000000000,"op":0,"d":{}})", 0, 9000000000, "A", "{}");
        row("C24 d true", R"({"t":null,"s":null,"op":9,"d":true})", 9, -1, "", "true");
        row("C23 d false", R"({"t":null,"s":null,"op":9,"d":false})", 9, -1, "", "false");
        row("C47 d false, then space", "{\"op\":9,\"d\":false \n\t}", 9, -1, "", "false");
        row("C47 d number", R"({"op":1,"d":-1.5e3})", 1, -1, "", "-1.5e3");
        row("C47 d string", "{\"op\":1,\"d\":\"a\\\"},{\\\"b\"}", 1, -1, "", "\"a\\\"},{\\\"b\"");
        row("C47 d array", "{\"op\":1,\"d\":[1,{\"a\":[]},\"]\"],\"t\":null}", 1, -1, "", "[1,{\"a\":[]},\"]\"]");
        row("C47 d empty object", R"({"op":1,"d":{}})", 1, -1, "", "{}");
        row("C47 braces inside strings",
            "{\"op\":0,\"t\":\"A\",\"s\":1,\"d\":{\"a\":\"}}\\\"}{\",\"b\":{\"c\":\"]\"}}}", 0, 1, "A",
            "{\"a\":\"}}\\\"}{\",\"b\":{\"c\":\"]\"}}");
        row("C47 t is a number", R"({"op":0,"t":5,"s":1,"d":{}})", 0, 1, "", "{}");
        row("C47 twice the same key", R"({"op":0,"op":11,"d":1,"d":2})", 11, -1, "", "2");
        row("C47 UTF-8", "{\"op\":0,\"t\":\"A\",\"s\":1,\"d\":\"\xc3\xa9\xf0\x9f\x98\x80\"}", 0, 1, "A",
            "\"\xc3\xa9\xf0\x9f\x98\x80\"");
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        const Padded padded(text);
        EnvelopeParser parser;
        const auto envelope = parser.parse(padded.view());
        QVERIFY(envelope);
        QTEST(envelope->op, "op");
        QTEST(envelope->sequence.value_or(-1), "sequence");
        QTEST(bytes(envelope->type), "type");
        QTEST(bytes(envelope->data), "data");
    }

    void bulkData_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data"); // when it may be skipped
        const auto row = [](const char* name, const char* text, const char* type, const char* data) {
            QTest::addRow("C47 %s", name) << QByteArray(text) << QByteArray(type) << QByteArray(data);
        };
        row("message", R"({"t":"MESSAGE_CREATE","s":7,"op":0,"d":{"x":1}})", "MESSAGE_CREATE", "");
        row("reaction", R"({"t":"MESSAGE_REACTION_ADD","s":7,"op":0,"d":{"x":1}})", "MESSAGE_REACTION_ADD", "");
        row("presence", R"({"t":"PRESENCE_UPDATE","s":7,"op":0,"d":{"x":1}})", "PRESENCE_UPDATE", "");
        row("typing", R"({"t":"TYPING_START","s":7,"op":0,"d":{"x":1}})", "TYPING_START", "");
        row("what the core reads", R"({"t":"GUILD_CREATE","s":7,"op":0,"d":{"x":1}})", "GUILD_CREATE", R"({"x":1})");
        row("what nobody knows", R"({"t":"NEW","s":7,"op":0,"d":{"x":1}})", "NEW", R"({"x":1})");
        row("s behind d", R"({"t":"TYPING_START","op":0,"d":{"x":1},"s":7})", "TYPING_START", R"({"x":1})");
        row("op behind d", R"({"t":"TYPING_START","s":7,"d":{"x":1},"op":0})", "TYPING_START", R"({"x":1})");
        row("t behind d", R"({"s":7,"op":0,"d":{"x":1},"t":"TYPING_START"})", "TYPING_START", R"({"x":1})");
        row("d first", R"({"d":{"x":1},"t":"TYPING_START","s":7,"op":0})", "TYPING_START", R"({"x":1})");
    }
    void bulkData()
    {
        QFETCH(QByteArray, text);
        const Padded padded(text);
        EnvelopeParser parser;
        // The parser goes on working after it has stopped early, whatever comes next.
        for (int round = 0; round < 2; ++round) {
            const auto skipped = parser.parse(padded.view(), EnvelopeParser::BulkData::Skipped);
            QVERIFY(skipped);
            QCOMPARE_EQ(skipped->op, 0);
            QCOMPARE_EQ(skipped->sequence.value_or(-1), 7);
            QTEST(bytes(skipped->type), "type");
            QTEST(bytes(skipped->data), "data");
            const auto whole = parser.parse(padded.view());
            QVERIFY(whole);
            QCOMPARE_EQ(bytes(whole->data), QByteArray(R"({"x":1})"));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::addRow("C47 %s", name) << text; };
        row("empty", "");
        row("white space", " \n ");
        row("zeros", QByteArray(64, '\0'));
        row("array", "[0]");
        row("null", "null");
        row("number", "10");
        row("string", "\"op\"");
        row("word", "hello");
        row("no op", R"({"t":"A","s":1,"d":{}})");
        row("op null", R"({"op":null})");
        row("op string", R"({"op":"10"})");
        row("op fraction", R"({"op":1.5})");
        row("op negative", R"({"op":-1})");
        row("op beyond 64 bits", R"({"op":99999999999999999999})");
        row("op beyond 32 bits", R"({"op":4294967296})");
        row("s string", R"({"op":0,"s":"1"})");
        row("s fraction", R"({"op":0,"s":1.5})");
        row("s negative", R"({"op":0,"s":-1})");
        row("s beyond 64 bits", R"({"op":0,"s":99999999999999999999})");
        row("cut in the middle", R"({"t":"A","s":1,"op":0,"d":{"a":)");
        row("cut before the last brace", R"({"op":0,"t":"A","s":1,"d":{})");
        row("cut in a string", "{\"op\":0,\"t\":\"AB");
        row("comma", R"({"op":0,,"d":1})");
        row("two payloads glued", R"({"op":11,"d":null}{"op":11,"d":null})");
        row("garbage behind", R"({"op":11,"d":null}x)");
        row("invalid UTF-8", "{\"op\":0,\"t\":\"A\",\"s\":1,\"d\":\"\xff\xfe\"}");
        row("half a surrogate in UTF-8", "{\"op\":0,\"t\":\"A\",\"s\":1,\"d\":\"\xed\xa0\x80\"}");
        row("binary", QByteArray::fromHex("28b52ffd00400000ffff"));
        row("byte order mark and a word", "\xef\xbb\xbfhello");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const Padded padded(text);
        EnvelopeParser parser;
        QVERIFY(!parser.parse(padded.view()));
        // And goes on as if nothing had been.
        const Padded good(R"({"t":null,"s":null,"op":11,"d":null})");
        QVERIFY(parser.parse(good.view()));
    }

    void everyTruncation()
    {
        const QByteArray whole = "{\"t\":\"GUILD_CREATE\",\"s\":2,\"op\":0,\"d\":{\"id\":\"12\",\"name\":\"\\u00e9 "
                                 "\\\"x\\\"\",\"roles\":[{\"id\":\"1\"}],\"n\":1.5e3}}";
        EnvelopeParser parser;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Padded padded(whole.first(size));
            QVERIFY2(!parser.parse(padded.view()), qPrintable(QString::number(size)));
        }
        const Padded padded(whole);
        QVERIFY(parser.parse(padded.view()));
    }

    void hugeAndNested()
    {
        // C32: 40 MB in one object, and a hundred thousand levels.
        QByteArray roles = "[";
        for (int i = 0; i < 1000000; ++i)
            roles += "{\"id\":\"1200000000000000001\",\"n\":[1,2]},";
        roles.chop(1);
        roles += "]";
        EnvelopeParser parser;
        const Padded huge("{\"t\":\"GUILD_CREATE\",\"s\":3,\"op\":0,\"d\":{\"roles\":" + roles + ",\"id\":\"42\"}}");
        const auto envelope = parser.parse(huge.view());
        QVERIFY(envelope);
        QCOMPARE_EQ(parser.guildIdOf(envelope->type, envelope->data).value, 42u);

        const int depth = 100000;
        const QByteArray d = "{\"deep\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + ",\"guild_id\":\"43\"}";
        const Padded nested("{\"t\":\"A\",\"s\":4,\"op\":0,\"d\":" + d + "}");
        const auto deep = parser.parse(nested.view());
        QVERIFY(deep);
        QCOMPARE_EQ(deep->data.size(), size_t(d.size()));
        QCOMPARE_EQ(parser.guildIdOf(deep->type, deep->data).value, 43u);
    }

    void heartbeatInterval_data()
    {
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<int>("milliseconds"); // 0: refused
        QTest::addRow("C10 captured") << QByteArray(
            "{\"heartbeat_interval\":41250,\"_trace\":[\"[\\\"gateway\\\",{\\\"micros\\\":0.0}]\"]}")
                                      << 41250;
        QTest::addRow("C10 behind the trace")
            << QByteArray(R"({"_trace":["heartbeat_interval",{"heartbeat_interval":1}],"heartbeat_interval":41250})")
            << 41250;
        QTest::addRow("C10 fraction") << QByteArray(R"({"heartbeat_interval":41250.9})") << 41250;
        QTest::addRow("C10 missing") << QByteArray(R"({"_trace":[]})") << 0;
        QTest::addRow("C10 zero") << QByteArray(R"({"heartbeat_interval":0})") << 0;
        QTest::addRow("C10 negative") << QByteArray(R"({"heartbeat_interval":-1})") << 0;
        QTest::addRow("C10 string") << QByteArray(R"({"heartbeat_interval":"41250"})") << 0;
        QTest::addRow("C10 null") << QByteArray(R"({"heartbeat_interval":null})") << 0;
        QTest::addRow("C10 out of range") << QByteArray(R"({"heartbeat_interval":1e300})") << 0;
        QTest::addRow("C10 d null") << QByteArray("null") << 0;
        QTest::addRow("C10 d array") << QByteArray("[41250]") << 0;
        QTest::addRow("C10 d absent") << QByteArray() << 0;
    }
    void heartbeatInterval()
    {
        QFETCH(QByteArray, d);
        const Padded padded(d);
        EnvelopeParser parser;
        const auto interval = parser.heartbeatInterval(padded.view());
        QTEST(int(interval.value_or(std::chrono::milliseconds(0)).count()), "milliseconds");
    }

    void ready_data()
    {
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("summary"); // id|url|application|name|guilds
        const auto row = [](const char* name, const char* d, bool accepted, const QString& summary = {}) {
            QTest::addRow("%s", name) << QByteArray(d) << accepted << summary;
        };
        row("C17 whole",
            R"({"v":10,"user":{"id":"1001","username":"simbot","bot":true},"guilds":[{"id":"12","unavailable":true},{"unavailable":true,"id":"13"}],"session_id":"abc","resume_gateway_url":"wss://gateway-us-east1-b.discord.gg","shard":[0,1],"application":{"id":"1001","flags":565248},"_trace":[]})",
            true, u"abc|wss://gateway-us-east1-b.discord.gg|1001|simbot|12,13"_s);
        row("C17 the least", R"({"guilds":[],"session_id":"abc"})", true, u"abc||||"_s);
        row("C17 other order",
            R"({"application":{"flags":1,"id":"5"},"session_id":"abc","guilds":[{"id":"1"}],"user":{"username":"x"}})",
            true, u"abc||5|x|1"_s);
        row("C47 numeric ids", R"({"session_id":"abc","guilds":[{"id":12},{"id":18446744073709551615}]})", true,
            u"abc||||12,18446744073709551615"_s);
        row("C47 guilds of other shapes",
            R"({"session_id":"abc","guilds":[5,null,"x",{},[],{"id":null},{"id":"7"},{"id":"x"}]})", true,
            u"abc||||7"_s);
        row("C47 nothing is as it should be",
            R"({"session_id":"abc","guilds":[],"user":null,"application":[1],"resume_gateway_url":7})", true,
            u"abc||||"_s);
        row("C47 escaped text", R"({"session_id":"a\u0062c","guilds":[],"user":{"username":"\u00e9"}})", true,
            u"abc|||é|"_s);
        row("C47 ids of others",
            R"({"user":{"id":"9","primary_guild":{"id":"8"}},"session_id":"abc","guilds":[{"id":"1","x":{"id":"2"}}]})",
            true, u"abc||||1"_s);
        row("C17 no session id", R"({"guilds":[]})", false);
        row("C17 session id empty", R"({"session_id":"","guilds":[]})", false);
        row("C17 session id null", R"({"session_id":null,"guilds":[]})", false);
        row("C17 no guilds", R"({"session_id":"abc"})", false);
        row("C17 guilds null", R"({"session_id":"abc","guilds":null})", false);
        row("C17 d null", "null", false);
        row("C47 broken behind what is needed", R"({"session_id":"abc","guilds":[{"id":"1"}],"x" 5})", false);
        row("C47 broken in the guild list", R"({"session_id":"abc","guilds":[{"id":"1"},{"id" "2"}]})", false);
    }
    void ready()
    {
        QFETCH(QByteArray, d);
        QFETCH(bool, accepted);
        const Padded padded(d);
        EnvelopeParser parser;
        const auto ready = parser.ready(padded.view());
        QCOMPARE_EQ(ready.has_value(), accepted);
        if (!accepted)
            return;
        const QStringList parts{QString::fromUtf8(ready->sessionId), QString::fromUtf8(ready->resumeUrl),
            QString::fromUtf8(ready->applicationId), QString::fromUtf8(ready->userName), idsOf(ready->guilds)};
        QTEST(parts.join(u'|'), "summary");
    }

    void guild_data()
    {
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<quint64>("id"); // 0: refused
        QTest::addColumn<int>("unavailable"); // -1: absent
        QTest::addRow("C43 absent") << QByteArray(R"({"id":"12","name":"x"})") << quint64(12) << -1;
        QTest::addRow("C43 false") << QByteArray(R"({"id":"12","unavailable":false})") << quint64(12) << 0;
        QTest::addRow("C43 true") << QByteArray(R"({"unavailable":true,"id":"12"})") << quint64(12) << 1;
        QTest::addRow("C43 inner keys do not count")
            << QByteArray(R"({"members":[{"id":"5","unavailable":true}],"x":{"id":"6","unavailable":true},"id":"12"})")
            << quint64(12) << -1;
        QTest::addRow("C47 numeric id") << QByteArray(R"({"id":12,"unavailable":false})") << quint64(12) << 0;
        QTest::addRow("C42 id beyond 2^63")
            << QByteArray(R"({"id":"18446744073709551615"})") << quint64(18446744073709551615u) << -1;
        QTest::addRow("C42 numeric id beyond 2^63")
            << QByteArray(R"({"id":9223372036854775809})") << quint64(9223372036854775809u) << -1;
        QTest::addRow("C47 unavailable is no boolean")
            << QByteArray(R"({"id":"12","unavailable":"true"})") << quint64(12) << -1;
        QTest::addRow("C47 unavailable null") << QByteArray(R"({"id":"12","unavailable":null})") << quint64(12) << -1;
        QTest::addRow("C47 no id") << QByteArray(R"({"unavailable":true})") << quint64(0) << -1;
        QTest::addRow("C47 id null") << QByteArray(R"({"id":null})") << quint64(0) << -1;
        QTest::addRow("C47 id zero") << QByteArray(R"({"id":"0"})") << quint64(0) << -1;
        QTest::addRow("C47 id negative") << QByteArray(R"({"id":-12})") << quint64(0) << -1;
        QTest::addRow("C47 id fraction") << QByteArray(R"({"id":12.0})") << quint64(0) << -1;
        QTest::addRow("C47 id empty") << QByteArray(R"({"id":""})") << quint64(0) << -1;
        QTest::addRow("C47 id too long") << QByteArray(R"({"id":"18446744073709551616"})") << quint64(0) << -1;
        QTest::addRow("C47 d null") << QByteArray("null") << quint64(0) << -1;
    }
    void guild()
    {
        QFETCH(QByteArray, d);
        QFETCH(quint64, id);
        QFETCH(int, unavailable);
        const Padded padded(d);
        EnvelopeParser parser;
        const auto guild = parser.guild(padded.view());
        QCOMPARE_EQ(guild.has_value(), id != 0);
        if (!guild)
            return;
        QCOMPARE_EQ(guild->id.value, id);
        QCOMPARE_EQ(guild->unavailable ? int(*guild->unavailable) : -1, unavailable);
    }

    void guildIdOf_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<quint64>("id");
        const auto row = [](const char* type, const char* d, quint64 id) {
            QTest::addRow("C42 %s %s", type, d) << QByteArray(type) << QByteArray(d) << id;
        };
        row("MESSAGE_CREATE", R"({"id":"1","guild_id":"2"})", 2);
        row("MESSAGE_CREATE", R"({"guild_id":2,"id":"1"})", 2);
        row("MESSAGE_CREATE", R"({"id":"1"})", 0);
        row("MESSAGE_CREATE", R"({"id":"1","guild_id":null})", 0);
        row("MESSAGE_CREATE", R"({"member":{"guild_id":"3"},"guild_id":"2"})", 2);
        row("MESSAGE_CREATE", R"({"message":{"guild_id":"3"}})", 0);
        row("GUILD_CREATE", R"({"guild_id":"9","id":"2"})", 2);
        row("GUILD_UPDATE", R"({"id":"2"})", 2);
        row("GUILD_DELETE", R"({"id":"2","unavailable":true})", 2);
        row("GUILD_ROLE_CREATE", R"({"guild_id":"2","role":{"id":"5"}})", 2);
        row("GUILD_MEMBER_ADD", R"({"id":"1","guild_id":"2"})", 2);
        row("READY", R"({"guilds":[{"id":"3"}]})", 0);
        row("RESUMED", "null", 0);
        row("X", "[]", 0);
        row("X", "", 0);
        row("X", R"({"guild_id":"99999999999999999999"})", 0);
        row("X", R"({"guild_id":"18446744073709551615"})", 18446744073709551615u);
    }
    void guildIdOf()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, d);
        const Padded padded(d);
        EnvelopeParser parser;
        QTEST(parser.guildIdOf({type.constData(), size_t(type.size())}, padded.view()).value, "id");
    }

    void readingDataKeepsTheEnvelope()
    {
        EnvelopeParser parser;
        const Padded padded(payload(R"({"id":"12","unavailable":false,"heartbeat_interval":5})"));
        const auto envelope = parser.parse(padded.view());
        QVERIFY(envelope);
        const QByteArray before = bytes(envelope->data);
        QVERIFY(parser.guild(envelope->data));
        QVERIFY(parser.heartbeatInterval(envelope->data));
        QVERIFY(!parser.ready(envelope->data));
        QCOMPARE_EQ(bytes(envelope->data), before);
    }
};

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
