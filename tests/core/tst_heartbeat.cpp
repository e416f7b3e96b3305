// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/heartbeat.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace std::chrono_literals;

class TestHeartbeat : public QObject {
    Q_OBJECT
private slots:
    void init() { m_heartbeat = {}; }

    void c15RoundTrip()
    {
        m_heartbeat.sentOnSchedule(at(0ms));
        QVERIFY(m_heartbeat.isZombie()); // when the next is due now, that is
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(61ms)), std::optional<std::chrono::nanoseconds>(61ms));
        QVERIFY(!m_heartbeat.isZombie());
        m_heartbeat.sentOnSchedule(at(41250ms));
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(41250ms)), std::optional<std::chrono::nanoseconds>(0ns));
    }

    void c13NothingSentIsNoZombie() { QVERIFY(!m_heartbeat.isZombie()); }

    void c13MissingAck()
    {
        m_heartbeat.sentOnSchedule(at(0ms));
        m_heartbeat.acknowledged(at(50ms));
        m_heartbeat.sentOnSchedule(at(41250ms));
        QVERIFY(m_heartbeat.isZombie());
    }

    void c15UnsolicitedAck()
    {
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(5ms)), std::nullopt);
        m_heartbeat.sentOnSchedule(at(10ms));
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(20ms)), std::optional<std::chrono::nanoseconds>(10ms));
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(30ms)), std::nullopt);
        m_heartbeat.sentOnSchedule(at(40ms));
        QVERIFY(m_heartbeat.isZombie()); // an ACK of before does not count for this one
    }

    void c12RequestAloneIsNoZombie()
    {
        m_heartbeat.sentOnRequest(at(0ms));
        QVERIFY(!m_heartbeat.isZombie());
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(30ms)), std::optional<std::chrono::nanoseconds>(30ms));
    }

    void c12RequestHidesNoZombie()
    {
        m_heartbeat.sentOnSchedule(at(0ms));
        m_heartbeat.sentOnRequest(at(20000ms));
        QVERIFY(m_heartbeat.isZombie());
    }

    void c12RequestJustBeforeTheDueBeat()
    {
        // The server asks 1 ms before the timer fires: both beats are under way, and the ACKs come as a pair.
        m_heartbeat.sentOnSchedule(at(0ms));
        m_heartbeat.acknowledged(at(50ms));
        m_heartbeat.sentOnRequest(at(41249ms));
        QVERIFY(!m_heartbeat.isZombie()); // due now, and not dead
        m_heartbeat.sentOnSchedule(at(41250ms));
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(41300ms)), std::nullopt); // which of the two it answers can't be told
        const auto second = m_heartbeat.acknowledged(at(41301ms));
        QCOMPARE_EQ(second, std::optional<std::chrono::nanoseconds>(51ms));
        QVERIFY(!m_heartbeat.isZombie());
        // And the next one is measured as ever.
        m_heartbeat.sentOnSchedule(at(82500ms));
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(82570ms)), std::optional<std::chrono::nanoseconds>(70ms));
    }

    void c15ManyRequests()
    {
        for (int i = 0; i < 100; ++i)
            m_heartbeat.sentOnRequest(at(i * 1ms));
        for (int i = 0; i < 99; ++i)
            QCOMPARE_EQ(m_heartbeat.acknowledged(at(200ms)), std::nullopt);
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(200ms)), std::optional<std::chrono::nanoseconds>(101ms));
        QCOMPARE_EQ(m_heartbeat.acknowledged(at(201ms)), std::nullopt);
    }

private:
    static Heartbeat::Clock::time_point at(std::chrono::milliseconds time)
    {
        return Heartbeat::Clock::time_point(1h + time);
    }
    Heartbeat m_heartbeat;
};

QTEST_APPLESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
