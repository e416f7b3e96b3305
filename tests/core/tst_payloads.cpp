// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/opcode.h"
#include "core/gateway/payloads.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray& payload)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{};
}

QByteArray compact(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

const BotToken token("MTAwMQ.aa.bb");

} // namespace

class TestPayloads : public QObject {
    Q_OBJECT
private slots:
    void heartbeat_data()
    {
        QTest::addColumn<qint64>("sequence"); // -1: none yet
        QTest::addColumn<QJsonValue>("d");
        QTest::addRow("C11 before the first dispatch") << qint64(-1) << QJsonValue(QJsonValue::Null);
        QTest::addRow("C11 zero is a number") << qint64(0) << QJsonValue(0);
        QTest::addRow("C11 newest") << qint64(88) << QJsonValue(88);
        QTest::addRow("C11 beyond 32 bits") << qint64(9007199254740993) << QJsonValue(qint64(9007199254740993));
    }
    void heartbeat()
    {
        QFETCH(qint64, sequence);
        const QJsonObject object = objectOf(heartbeatPayload(sequence < 0 ? std::nullopt : std::optional(sequence)));
        QCOMPARE_EQ(object["op"_L1], QJsonValue(1));
        QVERIFY(object.contains("d"_L1));
        QTEST(object["d"_L1], "d");
    }

    void beatBytes()
    {
        QVERIFY(heartbeatPayload(std::nullopt).contains("\"d\":null"));
        QVERIFY(heartbeatPayload(9007199254740993).contains("\"d\":9007199254740993"));
    }

    void identify()
    {
        const QJsonObject object = objectOf(identifyPayload(token, 53608447, {3, 16}, std::nullopt));
        QCOMPARE_EQ(object["op"_L1], QJsonValue(2));
        const QJsonObject d = object["d"_L1].toObject();
        QCOMPARE_EQ(d["token"_L1], QJsonValue(u"MTAwMQ.aa.bb"_s));
        QCOMPARE_EQ(d["intents"_L1], QJsonValue(53608447));
        QCOMPARE_EQ(compact(d["shard"_L1]), "[3,16]");
        QCOMPARE_EQ(d["compress"_L1], QJsonValue(false));
        const int threshold = d["large_threshold"_L1].toInt();
        QVERIFY(threshold >= 50 && threshold <= 250);
        const QJsonObject properties = d["properties"_L1].toObject();
        for (const auto key : {"os"_L1, "browser"_L1, "device"_L1})
            QVERIFY(!properties[key].toString().isEmpty());
        QVERIFY(!d.contains("presence"_L1));
    }

    void identifyWithPresence()
    {
        const Presence presence{u"dnd"_s, 3, u"the \"shards\"\n"_s};
        const QJsonObject d = objectOf(identifyPayload(token, 0, {0, 1}, presence))["d"_L1].toObject();
        QCOMPARE_EQ(d["intents"_L1], QJsonValue(0));
        const QJsonObject shown = d["presence"_L1].toObject();
        QCOMPARE_EQ(shown["status"_L1], QJsonValue(u"dnd"_s));
        QCOMPARE_EQ(shown["afk"_L1], QJsonValue(false));
        QVERIFY(shown["since"_L1].isNull());
        const QJsonObject activity = shown["activities"_L1].toArray().at(0).toObject();
        QCOMPARE_EQ(activity["name"_L1], QJsonValue(u"the \"shards\"\n"_s));
        QCOMPARE_EQ(activity["type"_L1], QJsonValue(3));
    }

    void presence()
    {
        const QJsonObject none = objectOf(presencePayload({u"idle"_s, 0, {}}));
        QCOMPARE_EQ(none["op"_L1], QJsonValue(3));
        QCOMPARE_EQ(compact(none["d"_L1].toObject()["activities"_L1]), "[]");
        QCOMPARE_EQ(none["d"_L1].toObject()["status"_L1], QJsonValue(u"idle"_s));
        const QJsonObject custom = objectOf(presencePayload({u"online"_s, 4, u"hi"_s}))["d"_L1].toObject();
        const QJsonObject activity = custom["activities"_L1].toArray().at(0).toObject();
        QCOMPARE_EQ(activity["state"_L1], QJsonValue(u"hi"_s));
        QVERIFY(!activity["name"_L1].toString().isEmpty());
    }

    void resume()
    {
        Session session;
        session.id = "0123456789abcdef0123456789abcdef";
        session.sequence = 88;
        const QJsonObject object = objectOf(resumePayload(token, session));
        QCOMPARE_EQ(object["op"_L1], QJsonValue(6));
        const QJsonObject d = object["d"_L1].toObject();
        QCOMPARE_EQ(d["token"_L1], QJsonValue(u"MTAwMQ.aa.bb"_s));
        QCOMPARE_EQ(d["session_id"_L1], QJsonValue(u"0123456789abcdef0123456789abcdef"_s));
        QCOMPARE_EQ(d["seq"_L1], QJsonValue(88));
    }

    void voiceState()
    {
        const VoiceState join{{1200000000000000001}, 18446744073709551615u, true, false};
        const QJsonObject object = objectOf(voiceStatePayload(join));
        QCOMPARE_EQ(object["op"_L1], QJsonValue(4));
        QCOMPARE_EQ(compact(object["d"_L1]),
            "{\"channel_id\":\"18446744073709551615\",\"guild_id\":\"1200000000000000001\",\"self_deaf\":false,"
            "\"self_mute\":true}");
        // To leave is a null that is there.
        const QJsonObject leave = objectOf(voiceStatePayload({{1}, std::nullopt, false, true}))["d"_L1].toObject();
        QVERIFY(leave.contains("channel_id"_L1) && leave["channel_id"_L1].isNull());
        QCOMPARE_EQ(leave["self_deaf"_L1], QJsonValue(true));
    }

    void members_data()
    {
        QTest::addColumn<MembersRequest>("request");
        QTest::addColumn<QByteArray>("d");
        QTest::addRow("full list") << MembersRequest{.guild = {5},
            .nonce = "n-17"} << QByteArray(R"({"guild_id":"5","limit":0,"nonce":"n-17","presences":false,"query":""})");
        QTest::addRow("by name")
            << MembersRequest{.guild = {5}, .query = u"ann"_s, .limit = 7, .presences = true, .nonce = "x"}
            << QByteArray(R"({"guild_id":"5","limit":7,"nonce":"x","presences":true,"query":"ann"})");
        QTest::addRow("by id")
            << MembersRequest{.guild = {5}, .users = {8, 18446744073709551615u}, .nonce = "x"}
            << QByteArray(
                   R"({"guild_id":"5","limit":0,"nonce":"x","presences":false,"user_ids":["8","18446744073709551615"]})");
    }
    void members()
    {
        QFETCH(MembersRequest, request);
        QFETCH(QByteArray, d);
        const QJsonObject object = objectOf(membersPayload(request));
        QCOMPARE_EQ(object["op"_L1], QJsonValue(8));
        QCOMPARE_EQ(compact(object["d"_L1]), d);
    }

    void soundboard_data()
    {
        QTest::addColumn<int>("guilds");
        QTest::addColumn<int>("payloads");
        QTest::addRow("none") << 0 << 0;
        QTest::addRow("one") << 1 << 1;
        QTest::addRow("C33 as many as fit") << 175 << 1;
        QTest::addRow("C33 one more") << 176 << 2;
        QTest::addRow("C33 a full shard") << 2500 << 15;
    }
    void soundboard()
    {
        QFETCH(int, guilds);
        QFETCH(int, payloads);
        QList<GuildId> ids;
        for (int i = 0; i < guilds; ++i)
            ids.append(GuildId{18446744073709551615u - quint64(i)}); // the longest there are
        const QList<QByteArray> split = soundboardPayloads(ids);
        QCOMPARE_EQ(split.size(), payloads);
        QStringList sent;
        for (const QByteArray& payload : split) {
            QCOMPARE_LE(payload.size(), maxOutgoingPayload);
            const QJsonObject object = objectOf(payload);
            QCOMPARE_EQ(object["op"_L1], QJsonValue(31));
            for (const QJsonValue& id : object["d"_L1].toObject()["guild_ids"_L1].toArray())
                sent.append(id.toString());
        }
        QCOMPARE_EQ(sent.size(), guilds);
        for (int i = 0; i < guilds; ++i)
            QCOMPARE_EQ(sent[i], toString(ids[i]));
    }

    void sizes()
    {
        // C33: whatever presence may be asked for, IDENTIFY stays below Discord's limit.
        const BotToken longToken(QByteArray(120, 'a') + ".bbbbbb." + QByteArray(120, 'c'));
        int accepted = 0;
        for (int length = 1; length <= 8192; length *= 2) {
            const auto presence = presenceFromText(u"online:custom:"_s + QString(length, QChar(0x20ac)));
            if (!presence.presence)
                continue;
            ++accepted;
            QCOMPARE_LE(identifyPayload(longToken, knownMostIntents, {99999, 100000}, presence.presence).size(),
                maxOutgoingPayload);
            QCOMPARE_LE(presencePayload(*presence.presence).size(), maxOutgoingPayload);
        }
        QCOMPARE_GE(accepted, 8); // Discord's own limit is 128 characters
    }

private:
    static constexpr quint32 knownMostIntents = 53608447;
};

QTEST_APPLESS_MAIN(TestPayloads)
#include "tst_payloads.moc"
