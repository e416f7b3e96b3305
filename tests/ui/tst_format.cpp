// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format.h"

#include <QtCore/QLocale>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void ranges_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QString>("text");
        QTest::addRow("none") << QList<int>{} << QString();
        QTest::addRow("one") << QList<int>{8} << u"8"_s;
        QTest::addRow("a range and one") << QList<int>{0, 1, 2, 3, 8} << u"0-3, 8"_s;
        QTest::addRow("unsorted, twice") << QList<int>{5, 4, 4, 9} << u"4-5, 9"_s;
    }
    void ranges()
    {
        QFETCH(QList<int>, numbers);
        QTEST(Format::ranges(numbers), "text");
    }

    void duration_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addRow("negative is zero") << -3 << u"0 s"_s;
        QTest::addRow("seconds") << 48 << u"48 s"_s;
        QTest::addRow("minutes") << 182 << u"3 m 02 s"_s;
        QTest::addRow("hours") << 7500 << u"2 h 05 m"_s;
        QTest::addRow("days") << 3 * 86400 + 4 * 3600 + 59 << u"3 d 4 h"_s;
    }
    void duration()
    {
        QFETCH(int, seconds);
        QTEST(Format::duration(std::chrono::seconds(seconds)), "text");
    }

    void unknownIsADash()
    {
        QCOMPARE_EQ(Format::latency(std::nullopt), Format::none());
        QCOMPARE_EQ(Format::latency(std::chrono::milliseconds(0)), u"< 1 ms"_s);
        QCOMPARE_EQ(Format::age({}, QDateTime::currentDateTimeUtc()), Format::none());
        QCOMPARE_EQ(Format::remaining({}, QDateTime::currentDateTimeUtc()), Format::none());
    }

    void numbers()
    {
        QCOMPARE_EQ(Format::number(988120), u"988,120"_s);
        QCOMPARE_EQ(Format::rate(0), u"0"_s);
        QCOMPARE_EQ(Format::rate(3.24), u"3.2"_s);
        QCOMPARE_EQ(Format::rate(1234.4), u"1,234"_s);
        QCOMPARE_EQ(Format::latency(std::chrono::milliseconds(1061)), u"1,061 ms"_s);
        QCOMPARE_EQ(Format::shards({8}), u"shard 8"_s);
        QCOMPARE_EQ(Format::shards({0, 1, 2, 8}), u"4 shards (0-2, 8)"_s);
    }

    void longListsOfShardsAreCut()
    {
        QList<int> even;
        for (int number = 0; number < 400; number += 2)
            even << number;
        QVERIFY(Format::shards(even).size() < 90);
        QVERIFY(Format::shards(even).startsWith(u"200 shards (0, 2, 4"_s));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
