// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/decodebuffer.h"
#include "core/gateway/envelope.h"
#include "core/gateway/intents.h"
#include "core/gateway/memberrequests.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

constexpr MemberRequests::Clock::time_point start{1h};
constexpr auto interval = 30s;
constexpr quint32 allowed = guildMembersIntent | guildPresencesIntent;
constexpr GuildId guild{1200000000000000001};
constexpr GuildId other{1200000000000000002};

using Finished = MemberRequests::Finished;

QByteArray taken(MemberRequests& requests, MemberRequests::Clock::time_point now)
{
    const auto request = requests.take(now, interval);
    return request ? request->nonce : QByteArray();
}

//! Text with the padding that the parser needs.
template <typename Read>
auto read(const QByteArray& json, Read read)
{
    DecodeBuffer buffer;
    (void)buffer.append({json.constData(), size_t(json.size())});
    EnvelopeParser parser;
    return read(parser, buffer.view());
}

} // namespace

class TestMemberRequests : public QObject {
    Q_OBJECT
private slots:
    void refusals_data()
    {
        QTest::addColumn<MembersRequest>("request");
        QTest::addColumn<quint32>("intents");
        QTest::addColumn<QString>("says"); // empty: not refused
        const QList<quint64> users(100, 5);
        QTest::addRow("full list") << MembersRequest{.guild = guild} << allowed << u""_s;
        QTest::addRow("full list without the intent")
            << MembersRequest{.guild = guild} << guildPresencesIntent << u"GUILD_MEMBERS"_s;
        QTest::addRow("by name needs no intent")
            << MembersRequest{.guild = guild, .query = u"a"_s, .limit = 5} << 0u << u""_s;
        QTest::addRow("some of all need no intent") << MembersRequest{.guild = guild, .limit = 5} << 0u << u""_s;
        QTest::addRow("presences without the intent")
            << MembersRequest{.guild = guild, .presences = true} << guildMembersIntent << u"GUILD_PRESENCES"_s;
        QTest::addRow("presences") << MembersRequest{.guild = guild, .presences = true} << allowed << u""_s;
        QTest::addRow("100 users") << MembersRequest{.guild = guild, .users = users} << 0u << u""_s;
        QTest::addRow("101 users") << MembersRequest{.guild = guild, .users = users + QList<quint64>{6}} << 0u
                                   << u"101"_s;
        QTest::addRow("both ways") << MembersRequest{.guild = guild, .query = u"a"_s, .users = {1}} << allowed
                                   << u"not both"_s;
        QTest::addRow("limit") << MembersRequest{.guild = guild, .query = u"a"_s, .limit = 101} << allowed << u"100"_s;
        QTest::addRow("negative limit") << MembersRequest{.guild = guild, .query = u"a"_s, .limit = -1} << allowed
                                        << u"limit"_s;
        QTest::addRow("nonce of 32") << MembersRequest{.guild = guild, .nonce = QByteArray(32, 'n')} << allowed
                                     << u""_s;
        QTest::addRow("nonce of 33") << MembersRequest{.guild = guild, .nonce = QByteArray(33, 'n')} << allowed
                                     << u"33"_s;
        QTest::addRow("nonce is no text")
            << MembersRequest{.guild = guild, .nonce = "\xff\xfe"} << allowed << u"UTF-8"_s;
        QTest::addRow("C33 too long") << MembersRequest{.guild = guild, .query = QString(4000, u'q')} << allowed
                                      << u"4096"_s;
    }
    void refusals()
    {
        QFETCH(MembersRequest, request);
        QFETCH(quint32, intents);
        QFETCH(QString, says);
        MemberRequests requests;
        const QString refusal = requests.add(request, intents, 1);
        QCOMPARE_EQ(refusal.isEmpty(), says.isEmpty());
        QVERIFY2(refusal.contains(says), qPrintable(refusal));
        QCOMPARE_EQ(requests.waiting(), says.isEmpty() ? 1 : 0);
    }

    void nonces()
    {
        MemberRequests requests;
        QVERIFY(requests.add({.guild = guild, .nonce = "1"}, allowed, 0).isEmpty());
        QVERIFY(!requests.add({.guild = other, .nonce = "1"}, allowed, 0).isEmpty());
        QCOMPARE_EQ(taken(requests, start), "1");
        QVERIFY(!requests.add({.guild = other, .nonce = "1"}, allowed, 0).isEmpty()); // also while under way
        QVERIFY(requests.add({.guild = other}, allowed, 1).isEmpty()); // chance would make it the same
        QCOMPARE_EQ(taken(requests, start), "2");
        QVERIFY(requests.add({.guild = {3}}, allowed, std::numeric_limits<quint64>::max()).isEmpty());
        QCOMPARE_LE(taken(requests, start).size(), MemberRequests::longestNonce);
    }

    void isBounded()
    {
        MemberRequests requests;
        for (qsizetype i = 0; i < MemberRequests::mostOpen; ++i)
            QVERIFY(requests.add({.guild = {quint64(i + 1)}}, allowed, quint64(i)).isEmpty());
        for (int i = 0; i < 10; ++i)
            QVERIFY(!taken(requests, start).isEmpty());
        QVERIFY(!requests.add({.guild = guild}, allowed, 1).isEmpty()); // those under way count too
        requests.clear();
        QVERIFY(requests.add({.guild = guild}, allowed, 1).isEmpty());
    }

    void c37OneFullListPerGuild()
    {
        MemberRequests requests;
        QVERIFY(requests.add({.guild = guild, .nonce = "a"}, allowed, 0).isEmpty());
        QVERIFY(requests.add({.guild = guild, .nonce = "b"}, allowed, 0).isEmpty());
        QVERIFY(requests.add({.guild = guild, .query = u"x"_s, .nonce = "c"}, allowed, 0).isEmpty());
        QVERIFY(requests.add({.guild = other, .nonce = "d"}, allowed, 0).isEmpty());
        QCOMPARE_EQ(requests.dueAt(start), std::optional(start));
        QCOMPARE_EQ(taken(requests, start), "a");
        QCOMPARE_EQ(taken(requests, start), "c"); // no full list
        QCOMPARE_EQ(taken(requests, start), "d"); // another guild
        QCOMPARE_EQ(taken(requests, start), QByteArray());
        QCOMPARE_EQ(requests.waiting(), 1);
        QCOMPARE_EQ(requests.dueAt(start), std::optional(start + 30s));
        // Neither an answer nor a lost session makes Discord forget.
        QVERIFY(requests.chunk("a", 0, 1, start).has_value());
        QCOMPARE_EQ(taken(requests, start + 30s - 1ns), QByteArray());
        (void)requests.expire(start + 10s, 10min);
        QCOMPARE_EQ(taken(requests, start + 30s - 1ns), QByteArray());
        QCOMPARE_EQ(taken(requests, start + 30s), "b");
        QCOMPARE_EQ(requests.dueAt(start + 30s), std::nullopt);
    }

    void c37RateLimited_data()
    {
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<bool>("known");
        QTest::addRow("by nonce") << QByteArray("a") << true;
        QTest::addRow("by guild") << QByteArray() << true;
        QTest::addRow("of somebody else") << QByteArray("zzz") << false;
    }
    void c37RateLimited()
    {
        QFETCH(QByteArray, nonce);
        QFETCH(bool, known);
        MemberRequests requests;
        QVERIFY(requests.add({.guild = guild, .nonce = "a"}, allowed, 0).isEmpty());
        QCOMPARE_EQ(taken(requests, start), "a");
        requests.rateLimited(nonce, guild, 27400ms, start + 1s);
        QCOMPARE_EQ(requests.underWay(), known ? 0 : 1);
        QCOMPARE_EQ(requests.waiting(), known ? 1 : 0);
        if (!known)
            return;
        QCOMPARE_EQ(requests.dueAt(start + 1s), std::optional(start + 28400ms));
        QCOMPARE_EQ(taken(requests, start + 28400ms - 1ns), QByteArray());
        QCOMPARE_EQ(taken(requests, start + 28400ms), "a"); // the same nonce: its user waits for it
        QVERIFY(requests.chunk("a", 0, 1, start + 29s).has_value());
    }

    void c38ChunksInAnyOrder()
    {
        MemberRequests requests;
        QVERIFY(requests.add({.guild = guild, .nonce = "a"}, allowed, 0).isEmpty());
        QVERIFY(requests.add({.guild = other, .nonce = "b"}, allowed, 0).isEmpty());
        QCOMPARE_EQ(requests.chunk("a", 0, 1, start), std::nullopt); // not sent yet
        QCOMPARE_EQ(taken(requests, start), "a");
        QCOMPARE_EQ(taken(requests, start), "b");
        QCOMPARE_EQ(requests.chunk("a", 2, 3, start), std::nullopt);
        QCOMPARE_EQ(requests.chunk("b", 1, 2, start), std::nullopt);
        QCOMPARE_EQ(requests.chunk("a", 0, 3, start), std::nullopt);
        QCOMPARE_EQ(requests.chunk("a", 0, 3, start), std::nullopt); // the same again
        QCOMPARE_EQ(requests.chunk("a", 3, 3, start), std::nullopt); // nonsense
        QCOMPARE_EQ(requests.chunk("a", -1, 3, start), std::nullopt);
        QCOMPARE_EQ(requests.chunk("", 1, 3, start), std::nullopt);
        QCOMPARE_EQ(requests.chunk("a", 1, 3, start), std::optional(Finished{guild, "a", 3}));
        QCOMPARE_EQ(requests.chunk("a", 1, 3, start), std::nullopt); // once
        QCOMPARE_EQ(requests.chunk("b", 0, 2, start), std::optional(Finished{other, "b", 2}));
        QCOMPARE_EQ(requests.underWay(), 0);
    }

    void askedAgainInANewSession()
    {
        MemberRequests requests;
        for (const char* nonce : {"a", "b"})
            QVERIFY(requests.add({.guild = guild, .nonce = nonce}, allowed, 0).isEmpty());
        QCOMPARE_EQ(taken(requests, start), "a");
        QCOMPARE_EQ(requests.chunk("a", 0, 2, start), std::nullopt);
        requests.sessionLost();
        QCOMPARE_EQ(requests.waiting(), 2);
        QCOMPARE_EQ(requests.chunk("a", 1, 2, start), std::nullopt); // of the old session
        QCOMPARE_EQ(taken(requests, start + 10s), QByteArray()); // C37 holds over sessions
        QCOMPARE_EQ(taken(requests, start + 30s), "a"); // and the older one first
        QCOMPARE_EQ(requests.chunk("a", 1, 2, start + 31s), std::nullopt); // from the start
        QVERIFY(requests.chunk("a", 0, 2, start + 31s).has_value());
    }

    void givenUp()
    {
        MemberRequests requests;
        for (const quint64 id : {1, 2})
            QVERIFY(requests.add({.guild = {id}, .nonce = QByteArray::number(id)}, allowed, 0).isEmpty());
        QCOMPARE_EQ(taken(requests, start), "1");
        QCOMPARE_EQ(taken(requests, start), "2");
        QCOMPARE_EQ(requests.chunk("2", 0, 2, start + 50s), std::nullopt);
        QCOMPARE_EQ(requests.expire(start + 60s - 1ns, 60s), 0);
        QCOMPARE_EQ(requests.expire(start + 60s, 60s), 1); // the one that moves is kept
        QVERIFY(requests.chunk("2", 1, 2, start + 61s).has_value());
        QVERIFY(requests.add({.guild = {3}, .nonce = "3"}, allowed, 0).isEmpty());
        QCOMPARE_EQ(taken(requests, start), "3");
        requests.resumed(start + 10min); // nothing could come while it was away
        QCOMPARE_EQ(requests.expire(start + 10min + 59s, 60s), 0);
        QCOMPARE_EQ(requests.expire(start + 11min, 60s), 1);
    }

    void readsChunks_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("nonce"); // "-": no chunk
        QTest::addRow("captured") << QByteArray(
            R"({"guild_id":"12","members":[{"nonce":"no"}],"chunk_index":2,"chunk_count":3,"nonce":"n-17"})")
                                  << QByteArray("n-17");
        QTest::addRow("without nonce") << QByteArray(R"({"members":[],"chunk_index":2,"chunk_count":3})")
                                       << QByteArray();
        QTest::addRow("escaped") << QByteArray("{\"chunk_index\":2,\"chunk_count\":3,\"nonce\":\"a\\\"b\"}")
                                 << QByteArray("a\"b");
        QTest::addRow("no count") << QByteArray(R"({"chunk_index":2,"nonce":"n"})") << QByteArray("-");
        QTest::addRow("negative") << QByteArray(R"({"chunk_index":-2,"chunk_count":3,"nonce":"n"})") << QByteArray("-");
        QTest::addRow("text") << QByteArray(R"({"chunk_index":"2","chunk_count":3,"nonce":"n"})") << QByteArray("-");
        QTest::addRow("no object") << QByteArray("[]") << QByteArray("-");
    }
    void readsChunks()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, nonce);
        const auto chunk
            = read(json, [](EnvelopeParser& parser, std::string_view text) { return parser.membersChunk(text); });
        QCOMPARE_EQ(chunk.has_value(), nonce != "-");
        if (!chunk)
            return;
        QCOMPARE_EQ(chunk->nonce, nonce);
        QCOMPARE_EQ(chunk->index, 2);
        QCOMPARE_EQ(chunk->count, 3);
    }

    void readsRateLimits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addRow("captured") << QByteArray(
            R"({"opcode":8,"retry_after":27.4001,"meta":{"guild_id":"1200000000000000001","nonce":"n-17"}})")
                                  << 27401 << QByteArray("n-17");
        QTest::addRow("whole seconds, no nonce")
            << QByteArray(R"({"meta":{"guild_id":1200000000000000001},"retry_after":28,"opcode":8})") << 28000
            << QByteArray();
        QTest::addRow("nonsense") << QByteArray(
            R"({"opcode":8,"retry_after":-1e300,"meta":{"guild_id":"1200000000000000001"}})")
                                  << 0 << QByteArray();
        QTest::addRow("a year") << QByteArray(
            R"({"opcode":8,"retry_after":31536000,"meta":{"guild_id":"1200000000000000001"}})")
                                << 3600000 << QByteArray();
    }
    void readsRateLimits()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, milliseconds);
        QFETCH(QByteArray, nonce);
        const auto limited
            = read(json, [](EnvelopeParser& parser, std::string_view text) { return parser.rateLimited(text); });
        QVERIFY(limited.has_value());
        QCOMPARE_EQ(limited->opcode, 8);
        QCOMPARE_EQ(limited->retryAfter.count(), milliseconds);
        QCOMPARE_EQ(limited->guild, guild);
        QCOMPARE_EQ(limited->nonce, nonce);
    }
};

QTEST_APPLESS_MAIN(TestMemberRequests)
#include "tst_memberrequests.moc"
