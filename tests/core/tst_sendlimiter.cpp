// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/sendlimiter.h"

#include <QtTest/QtTest>

#include <deque>
#include <random>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

using Clock = SendLimiter::Clock;
constexpr Clock::time_point start{1h};

//! The rule, word for word: every send of the last 60 s in a list.
class NaiveLimiter {
public:
    explicit NaiveLimiter(int reserved)
        : m_commands(SendLimiter::limit - reserved)
    {
    }
    int used(Clock::time_point now)
    {
        while (!m_sends.empty() && m_sends.front() + 60s <= now)
            m_sends.pop_front();
        return int(m_sends.size());
    }
    int available(Clock::time_point now) { return std::max(0, m_commands - used(now)); }
    void send(Clock::time_point now) { m_sends.push_back(now); }

private:
    std::deque<Clock::time_point> m_sends;
    int m_commands;
};

} // namespace

class TestSendLimiter : public QObject {
    Q_OBJECT
private slots:
    void reserved_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addRow("C34 captured interval") << 41250 << 3 << 3;
        QTest::addRow("C34 one a minute") << 60000 << 2 << 2;
        QTest::addRow("C34 longer than the window") << 3600000 << 2 << 2;
        QTest::addRow("C34 10 s") << 10000 << 7 << 7;
        QTest::addRow("C34 absurdly short") << 1 << 60 << 60;
        QTest::addRow("C34 zero") << 0 << 60 << 60;
        QTest::addRow("C34 negative") << -5 << 60 << 60;
    }
    void reserved()
    {
        QFETCH(int, interval);
        QFETCH(int, least);
        QFETCH(int, most);
        SendLimiter limiter{std::chrono::milliseconds(interval)};
        QCOMPARE_GE(limiter.reserved(), least);
        QCOMPARE_LE(limiter.reserved(), most);
        QCOMPARE_EQ(limiter.available(start), SendLimiter::limit - limiter.reserved());
    }

    void c34BurstAndRefill()
    {
        SendLimiter limiter;
        int sent = 0;
        while (limiter.tryAcquire(start))
            ++sent;
        QCOMPARE_EQ(sent, 117);
        QCOMPARE_EQ(limiter.available(start), 0);
        QCOMPARE_EQ(limiter.nextSlot(start), start + 60s);
        QVERIFY(!limiter.tryAcquire(start + 60s - 1ns));
        QVERIFY(limiter.tryAcquire(start + 60s));
    }

    void c34HeartbeatsAreNeverRefused()
    {
        SendLimiter limiter;
        while (limiter.tryAcquire(start)) { }
        for (int i = 0; i < 500; ++i)
            limiter.recordHeartbeat(start + i * 1ms);
        QVERIFY(!limiter.tryAcquire(start + 1s));
        QCOMPARE_EQ(limiter.available(start + 59s), 0);
        QCOMPARE_EQ(limiter.available(start + 61s), 117);
    }

    void c35NewConnection()
    {
        SendLimiter limiter;
        while (limiter.tryAcquire(start)) { }
        limiter = SendLimiter(41250ms);
        QCOMPARE_EQ(limiter.available(start), 117);
        QCOMPARE_EQ(limiter.nextSlot(start), start);
    }

    void shorterWindow()
    {
        SendLimiter limiter(1s, 5s); // what the tests of a live shard use
        QCOMPARE_EQ(limiter.reserved(), 6);
        while (limiter.tryAcquire(start)) { }
        QCOMPARE_EQ(limiter.nextSlot(start), start + 5s);
        QVERIFY(!limiter.tryAcquire(start + 5s - 1ns));
        QVERIFY(limiter.tryAcquire(start + 5s));
    }

    void property_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("interval");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("C34 seed %u", seed) << seed << (seed % 2 ? 41250 : 5000);
    }
    void property()
    {
        // Against the rule word for word, with bursts and pauses; heartbeats on their schedule, as a shard sends them.
        QFETCH(quint32, seed);
        QFETCH(int, interval);
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % quint32(n)); };
        const auto period = std::chrono::milliseconds(interval);
        SendLimiter limiter(period);
        NaiveLimiter naive(limiter.reserved());
        auto now = start;
        auto beat = start + below(interval) * 1ms;
        int refused = 0;
        for (int step = 0; step < 20000; ++step) {
            now += below(50) == 0 ? below(70000) * 1ms : below(600) * 1ms;
            while (beat <= now) {
                limiter.recordHeartbeat(beat);
                naive.send(beat);
                beat += period;
                QCOMPARE_LE(naive.used(beat - period), SendLimiter::limit);
            }
            QCOMPARE_EQ(limiter.available(now), naive.available(now));
            if (naive.available(now) == 0) {
                const auto next = limiter.nextSlot(now);
                QCOMPARE_GT(next, now);
                NaiveLimiter ahead = naive;
                QCOMPARE_EQ(ahead.available(next - 1ns), 0);
                QCOMPARE_GT(ahead.available(next), 0);
            } else {
                QCOMPARE_EQ(limiter.nextSlot(now), now);
            }
            const bool expected = naive.available(now) > 0;
            QCOMPARE_EQ(limiter.tryAcquire(now), expected);
            if (expected)
                naive.send(now);
            refused += !expected;
            QCOMPARE_LE(naive.used(now), SendLimiter::limit);
        }
        QCOMPARE_GT(refused, 100); // else nothing was tried
    }
};

QTEST_APPLESS_MAIN(TestSendLimiter)
#include "tst_sendlimiter.moc"
