// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/snowflake.h"

#include <QtTest/QtTest>

#include <random>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestSnowflake : public QObject {
    Q_OBJECT
private slots:
    void shardFor_data()
    {
        QTest::addColumn<quint64>("id");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("number");
        QTest::addRow("S3.12 worked example") << quint64(197038439483310086) << 1 << 0;
        QTest::addRow("S3.12 of 16") << quint64(197038439483310086) << 16 << int(46977624770 % 16);
        QTest::addRow("S3.13 one shard takes all") << quint64(18446744073709551615u) << 1 << 0;
        QTest::addRow("C42 below bit 22") << quint64(4194303) << 7 << 0;
        QTest::addRow("C42 bit 22") << quint64(4194304) << 7 << 1;
        QTest::addRow("C42 2^63") << quint64(9223372036854775808u) << 1000 << int(2199023255552 % 1000);
        QTest::addRow("C42 the largest id") << quint64(18446744073709551615u) << 1000 << int(4398046511103 % 1000);
        QTest::addRow("C42 the largest total")
            << quint64(18446744073709551615u) << INT_MAX << int(4398046511103 % INT_MAX);
        QTest::addRow("C42 no guild") << quint64(0) << 16 << 0;
    }
    void shardFor()
    {
        QFETCH(quint64, id);
        QFETCH(int, total);
        QTEST(Shardroom::shardFor({id}, total), "number");
    }

    void s312Formula() { QCOMPARE_EQ(197038439483310086u >> 22, 46977624770u); }

    void c42NeverOutside()
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 100000; ++i) {
            const int total = int(random() % 16384) + 1;
            const GuildId guild{random()};
            const int number = Shardroom::shardFor(guild, total);
            QVERIFY((ShardId{number, total}.isValid()));
            // A shard of N splits into two of 2N, which is what resharding rests on.
            QCOMPARE_EQ(Shardroom::shardFor(guild, total * 2) % total, number);
        }
    }

    void fromText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<quint64>("id");
        const auto row = [](const char* name, const QByteArray& text, bool accepted, quint64 id) {
            QTest::addRow("C42 %s", name) << text << accepted << id;
        };
        row("usual", "197038439483310086", true, 197038439483310086u);
        row("beyond 2^63", "9223372036854775809", true, 9223372036854775809u);
        row("largest", "18446744073709551615", true, 18446744073709551615u);
        row("one more", "18446744073709551616", false, 0);
        row("zero", "0", true, 0);
        row("leading zeros", "0007", true, 7);
        row("empty", "", false, 0);
        row("minus", "-1", false, 0);
        row("plus", "+1", false, 0);
        row("space before", " 1", false, 0);
        row("space behind", "1 ", false, 0);
        row("fraction", "1.0", false, 0);
        row("exponent", "1e3", false, 0);
        row("hexadecimal", "0x10", false, 0);
        row("letters", "abc", false, 0);
        row("a zero byte inside", QByteArray("1\0002", 3), false, 0);
    }
    void fromText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, accepted);
        QFETCH(quint64, id);
        const auto guild = guildIdFromText({text.constData(), size_t(text.size())});
        QCOMPARE_EQ(guild.has_value(), accepted);
        if (!guild)
            return;
        QCOMPARE_EQ(guild->value, id);
        QCOMPARE_EQ(guildIdFromText(Shardroom::toString(*guild).toStdString()), guild);
    }

    void createdAt()
    {
        QCOMPARE_EQ(Shardroom::createdAt({0}), QDateTime({2015, 1, 1}, {0, 0}, Qt::UTC));
        QCOMPARE_EQ(Shardroom::createdAt({175928847299117063}),
            QDateTime({2016, 4, 30}, {11, 18, 25, 796}, Qt::UTC)); // Discord's own example
        QCOMPARE_EQ(Shardroom::createdAt({18446744073709551615u}).date().year(), 2154);
    }

    void shardIds()
    {
        QVERIFY((ShardId{0, 1}.isValid()));
        QVERIFY((ShardId{15, 16}.isValid()));
        QVERIFY((!ShardId{16, 16}.isValid()));
        QVERIFY((!ShardId{-1, 16}.isValid()));
        QVERIFY((!ShardId{0, 0}.isValid()));
        QVERIFY((!ShardId{0, -1}.isValid()));
        QVERIFY((ShardId{1, 4} < ShardId{2, 3}));
        QCOMPARE_NE(Shardroom::qHash(ShardId{1, 4}), Shardroom::qHash(ShardId{4, 1}));
    }
};

QTEST_APPLESS_MAIN(TestSnowflake)
#include "tst_snowflake.moc"
