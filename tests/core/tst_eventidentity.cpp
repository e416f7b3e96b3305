// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/eventidentity.h"

#include <QtTest/QtTest>

#include <random>
#include <set>

using namespace Shardroom;

class TestEventIdentity : public QObject {
    Q_OBJECT
private slots:
    void c49Same_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* one, const char* other, bool same) {
            QTest::addRow("C49 %s", name) << QByteArray(one) << QByteArray(other) << same;
        };
        row("the same bytes", "{\"a\":1}", "{\"a\":1}", true);
        row("order of members", "{\"a\":1,\"b\":[2]}", "{\"b\":[2],\"a\":1}", true);
        row("order of members, inside", "{\"x\":{\"a\":1,\"b\":2}}", "{\"x\":{\"b\":2,\"a\":1}}", true);
        row("white space", "{\"a\":1,\"b\":\"c\"}", " { \"a\" : 1 ,\n\t\"b\" : \"c\" } ", true);
        row("escapes", "{\"a\":\"/\\u00e9\\n\"}", "{\"a\":\"\\/\xc3\xa9\\u000a\"}", true);
        row("escapes in a key", "{\"\\u0061\":1}", "{\"a\":1}", true);
        row("half a surrogate pair", "{\"a\":\"\\ud800\",\"b\":1}", "{\"b\":1,\"a\":\"\\ud800\"}", true);
        row("another value", "{\"a\":1}", "{\"a\":2}", false);
        row("another key", "{\"a\":1}", "{\"b\":1}", false);
        row("a value more", "{\"a\":1}", "{\"a\":1,\"b\":null}", false);
        row("values swapped", "{\"a\":1,\"b\":2}", "{\"a\":2,\"b\":1}", false);
        row("keys and values swapped", "{\"a\":\"b\"}", "{\"b\":\"a\"}", false);
        row("order of an array", "{\"a\":[1,2]}", "{\"a\":[2,1]}", false);
        row("nesting of arrays", "{\"a\":[[1],2]}", "{\"a\":[[1,2]]}", false);
        row("a number and its text", "{\"a\":1}", "{\"a\":\"1\"}", false);
        row("numbers as written", "{\"a\":1}", "{\"a\":1.0}", false);
        row("large ids", "{\"a\":18446744073709551615}", "{\"a\":18446744073709551614}", false);
        row("null and its text", "{\"a\":null}", "{\"a\":\"null\"}", false);
        row("empty object and array", "{\"a\":{}}", "{\"a\":[]}", false);
        row("where a member sits", "{\"a\":{\"x\":1},\"b\":{}}", "{\"a\":{},\"b\":{\"x\":1}}", false);
        row("a member twice is not none", "{\"a\":1,\"b\":2,\"b\":2}", "{\"a\":1}", false);
        row("a member twice is not once", "{\"b\":2,\"b\":2}", "{\"b\":2}", false);
        row("no JSON, the same", "{\"a\":", "{\"a\":", true);
        row("no JSON, another", "{\"a\":", "{\"b\":", false);
        row("something behind", "{\"a\":1}{\"a\":1}", "{\"a\":1}", false);
        row("no object", "[1]", "[2]", false);
        row("nothing", "", "null", false);
    }
    void c49Same()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        // Exactly as long as they are: nothing behind the text may be read.
        const std::vector<char> first(one.begin(), one.end());
        const std::vector<char> second(other.begin(), other.end());
        EventIdentifier identifier;
        const auto a = identifier.identify("A", {first.data(), first.size()});
        const auto b = identifier.identify("A", {second.data(), second.size()});
        QCOMPARE_EQ(a == b, same);
        QVERIFY(a == EventIdentifier().identify("A", {first.data(), first.size()})); // no matter who asks, and when
        QVERIFY(a != identifier.identify("B", {first.data(), first.size()}));
    }

    void c49Guild_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<quint64>("guild");
        const auto row = [](const char* name, const char* type, const char* data, quint64 guild) {
            QTest::addRow("C49 %s", name) << QByteArray(type) << QByteArray(data) << guild;
        };
        row("a message", "MESSAGE_CREATE", "{\"id\":\"5\",\"guild_id\":\"18446744073709551615\"}", ~quint64(0));
        row("none", "MESSAGE_CREATE", "{\"id\":\"5\"}", 0);
        row("null", "MESSAGE_CREATE", "{\"guild_id\":null}", 0);
        row("a number", "MESSAGE_CREATE", "{\"guild_id\":7}", 7);
        row("not of a part", "MESSAGE_CREATE", "{\"reference\":{\"guild_id\":\"8\"},\"guild_id\":\"7\"}", 7);
        row("only of a part", "MESSAGE_CREATE", "{\"reference\":{\"guild_id\":\"8\"}}", 0);
        row("the guild itself", "GUILD_CREATE", "{\"roles\":[{\"id\":\"1\"}],\"guild_id\":\"3\",\"id\":\"7\"}", 7);
        row("the guild changed", "GUILD_UPDATE", "{\"id\":\"7\"}", 7);
        row("the guild gone", "GUILD_DELETE", "{\"id\":\"7\",\"unavailable\":true}", 7);
        row("a role", "GUILD_ROLE_CREATE", "{\"id\":\"1\",\"guild_id\":\"7\"}", 7);
        row("no JSON", "GUILD_CREATE", "7", 0);
    }
    void c49Guild()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        QFETCH(quint64, guild);
        EventIdentifier identifier;
        const std::string_view typeView(type.data(), size_t(type.size()));
        const std::string_view dataView(data.data(), size_t(data.size()));
        QCOMPARE_EQ(identifier.identify(typeView, dataView).guild.value, guild);
        QCOMPARE_EQ(identifier.guildOf(typeView, dataView).value, guild);
    }

    void c47NestedDeeply()
    {
        // A bomb of brackets takes no stack, and is still told from another.
        EventIdentifier identifier;
        for (const size_t depth : {size_t(100), size_t(2000), size_t(1000000)}) {
            const auto bomb = [depth](char inside) {
                std::string text = "{\"guild_id\":\"7\",\"a\":";
                return text.append(depth, '[').append(1, inside).append(depth, ']').append("}");
            };
            const EventIdentity one = identifier.identify("A", bomb('1'));
            QVERIFY(one != identifier.identify("A", bomb('2')));
            QVERIFY(one == identifier.identify("A", bomb('1')));
            QCOMPARE_EQ(one.guild.value, 7u);
        }
        const std::string open = "{\"a\":" + std::string(1000000, '[');
        QVERIFY(identifier.identify("A", open) == identifier.identify("A", open));
    }

    void c49WellSpread()
    {
        // A million events that hardly differ: all apart, and every bit of the identity is set in half of them.
        EventIdentifier identifier;
        constexpr int events = 1000000;
        std::set<quint64> values;
        std::array<int, 64> ones{};
        for (int i = 0; i < events; ++i) {
            const quint64 value
                = identifier
                      .identify("A", "{\"a\":" + std::to_string(i / 1000) + ",\"b\":" + std::to_string(i % 1000) + "}")
                      .value;
            values.insert(value);
            for (size_t bit = 0; bit < 64; ++bit)
                ones[bit] += int(value >> bit & 1);
        }
        QCOMPARE_EQ(values.size(), size_t(events));
        for (const int one : ones)
            QVERIFY2(std::abs(one - events / 2) < 5000, qPrintable(QString::number(one)));
    }

    void c49Shuffled()
    {
        // Random objects, printed with their members in any order, stay themselves.
        std::mt19937 random(7);
        EventIdentifier identifier;
        for (int round = 0; round < 2000; ++round) {
            const quint32 seed = random();
            std::mt19937 shape(seed);
            std::mt19937 again(seed);
            const std::string one = text(shape, 0, random);
            const std::string other = text(again, 0, random);
            QVERIFY2(identifier.identify("A", one) == identifier.identify("A", other), (one + '\n' + other).c_str());
        }
    }

private:
    //! What `shape` says, with `chance` for the order of the members.
    static std::string text(std::mt19937& shape, int depth, std::mt19937& chance)
    {
        std::vector<std::string> members;
        for (quint32 i = 0, count = shape() % 6; i < count; ++i) {
            const quint32 kind = shape() % 5;
            std::string& member = members.emplace_back("\"k");
            member.append(std::to_string(shape() % 4)).append("\":");
            if (kind == 0 && depth < 4)
                member.append(text(shape, depth + 1, chance));
            else if (kind == 1)
                member.append("[").append(std::to_string(shape() % 9)).append(",null,\"x\"]");
            else if (kind == 2)
                member.append("\"").append(std::to_string(shape())).append("\"");
            else
                member.append(kind == 3 ? "true" : std::to_string(shape()));
        }
        std::ranges::shuffle(members, chance);
        std::string object = "{";
        for (const std::string& member : members)
            object.append(object.size() > 1 ? "," : "").append(member);
        return object.append("}");
    }
};

QTEST_APPLESS_MAIN(TestEventIdentity)
#include "tst_eventidentity.moc"
