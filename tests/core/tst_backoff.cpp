// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/backoff.h"

#include <QtTest/QtTest>

#include <set>

using namespace Shardroom;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestBackoff : public QObject {
    Q_OBJECT
private slots:
    void delays_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("whole"); // the delay is a half to the whole of it
        QTest::addRow("C46 first") << 0 << 1000 << 60000 << 1000;
        QTest::addRow("C46 second") << 1 << 1000 << 60000 << 2000;
        QTest::addRow("C46 sixth") << 5 << 1000 << 60000 << 32000;
        QTest::addRow("C46 capped") << 6 << 1000 << 60000 << 60000;
        QTest::addRow("C46 after years") << INT_MAX << 1000 << 60000 << 60000;
        QTest::addRow("C46 negative attempt") << -1 << 1000 << 60000 << 1000;
        QTest::addRow("C46 base above cap") << 3 << 90000 << 60000 << 60000;
        QTest::addRow("C46 one millisecond") << 0 << 1 << 1 << 1;
        QTest::addRow("C46 none") << 3 << 0 << 0 << 0;
    }
    void delays()
    {
        QFETCH(int, attempt);
        QFETCH(int, base);
        QFETCH(int, cap);
        QFETCH(int, whole);
        std::mt19937_64 random(42);
        std::set<qint64> seen;
        for (int i = 0; i < 2000; ++i) {
            const auto delay = backoffDelay(attempt, milliseconds(base), milliseconds(cap), random);
            QCOMPARE_GE(delay.count(), whole / 2);
            QCOMPARE_LE(delay.count(), whole);
            seen.insert(delay.count());
        }
        if (whole >= 1000) { // spread over the whole range, not at its ends
            QCOMPARE_GT(seen.size(), size_t(400));
            QCOMPARE_LT(*seen.begin(), whole / 2 + whole / 50);
            QCOMPARE_GT(*seen.rbegin(), whole - whole / 50);
        }
    }

    void c46TwoShardsDiffer()
    {
        std::mt19937_64 one(1);
        std::mt19937_64 other(2);
        int same = 0;
        for (int attempt = 0; attempt < 20; ++attempt)
            same += backoffDelay(attempt, 1s, 60s, one) == backoffDelay(attempt, 1s, 60s, other);
        QCOMPARE_LT(same, 3);
    }
};

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
