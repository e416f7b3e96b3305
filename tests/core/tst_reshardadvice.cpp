// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// S4.15, S4.16, S4.26: the rule that advises a reshard.

#include "core/reshard/reshardadvice.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;

class TestReshardAdvice : public QObject {
    Q_OBJECT
private slots:
    void advises_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<QList<int>>("guilds");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<int>("recommended");
        QTest::addColumn<int>("multiple");
        QTest::addColumn<int>("advised"); // 0: nothing
        const QList<int> full{1200, 1100, 1000, 900}; // 4,200
        QTest::addRow("S4.16 below the threshold") << 4 << full << 1100 << 1 << 1 << 0;
        QTest::addRow("S4.16 just at it") << 4 << full << 1050 << 1 << 1 << 0;
        QTest::addRow("S4.16 above") << 4 << full << 1000 << 1 << 1 << 6; // 4,200 / 800
        QTest::addRow("Discord knows more") << 4 << full << 1000 << 8 << 1 << 8;
        QTest::addRow("large bot") << 4 << full << 1000 << 1 << 16 << 16;
        QTest::addRow("a part of the bot") << 16 << full << 1000 << 1 << 1 << 21;
        QTest::addRow("off") << 4 << full << 0 << 1 << 1 << 0;
        QTest::addRow("nothing loaded yet") << 4 << QList<int>{} << 1000 << 8 << 1 << 0;
    }
    void advises()
    {
        QFETCH(int, total);
        QFETCH(QList<int>, guilds);
        QFETCH(int, threshold);
        QFETCH(int, recommended);
        QFETCH(int, multiple);
        QFETCH(int, advised);
        const ReshardAdvice advice = adviseReshard({.total = total,
            .guilds = guilds,
            .threshold = threshold,
            .recommended = recommended,
            .largeBotMultiple = multiple,
            .spendable = 1000});
        QCOMPARE(advice.total, advised);
        QCOMPARE(advice.text.isEmpty(), advised == 0);
        if (advised != 0)
            QVERIFY2(advice.text.contains(QString::number(advised)), qPrintable(advice.text));
    }
    void isBoundedByTheFloor_data()
    {
        QTest::addColumn<int>("spendable");
        QTest::addColumn<bool>("now");
        QTest::addRow("enough") << 6 << true;
        QTest::addRow("one too few") << 5 << false;
    }
    void isBoundedByTheFloor()
    {
        QFETCH(int, spendable);
        QFETCH(bool, now);
        const ReshardAdvice advice = adviseReshard({.total = 4,
            .guilds = {1050, 1050, 1050, 1050},
            .threshold = 1000,
            .recommended = 1,
            .spendable = spendable});
        QCOMPARE(advice.total, 6);
        QCOMPARE(advice.text.contains(u"Not now"_s), !now);
    }
};

QTEST_APPLESS_MAIN(TestReshardAdvice)
#include "tst_reshardadvice.moc"
