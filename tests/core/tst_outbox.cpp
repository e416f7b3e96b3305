// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/outbox.h"

#include <QtTest/QtTest>

#include <deque>
#include <random>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

constexpr Outbox::Clock::time_point start{1h};

QByteArray numbered(int i)
{
    return QByteArray::number(i);
}

Outbox connectedBox()
{
    Outbox box;
    box.connected(41250ms, {});
    return box;
}

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT
private slots:
    void c34CommandsWaitInOrder()
    {
        Outbox box = connectedBox();
        for (int i = 0; i < 200; ++i)
            QVERIFY(box.add({numbered(i)}));
        QCOMPARE_EQ(box.waiting(), 200);
        QCOMPARE_EQ(box.headroom(start), 117);
        for (int i = 0; i < 117; ++i)
            QCOMPARE_EQ(box.take(start), std::optional(numbered(i)));
        QCOMPARE_EQ(box.take(start), std::nullopt);
        QCOMPARE_EQ(box.headroom(start), 0);
        QCOMPARE_EQ(box.waiting(), 83);
        QCOMPARE_EQ(box.dueAt(start), std::optional(start + 60s));
        QCOMPARE_EQ(box.take(start + 60s), std::optional(numbered(117)));
    }

    //! Desktop, close sheet: 4008 also slows our sender.
    void slowerAfter4008()
    {
        Outbox box = connectedBox();
        for (int i = 0; i < 300; ++i)
            QVERIFY(box.add({numbered(i)}));
        const auto sentAt = [&box](Outbox::Clock::time_point now) {
            int sent = 0;
            while (box.take(now))
                ++sent;
            return sent;
        };
        QCOMPARE_EQ(sentAt(start), 117);
        box.wasRateLimited();
        box.connected(41250ms, {});
        QCOMPARE_EQ(sentAt(start + 5s), 0); // what went out before still counts
        QCOMPARE_EQ(sentAt(start + 60s), 59); // and half as much goes out
        QCOMPARE_EQ(sentAt(start + 119s), 0);
        box.connected(41250ms, {}); // not after 4008: a connection like any other
        QCOMPARE_EQ(sentAt(start + 119s), 117);
    }

    void c35KeptOverConnections()
    {
        Outbox box = connectedBox();
        QVERIFY(box.addVoiceState({7}, "voice"));
        box.setPresence("presence");
        while (box.tryAcquire(start)) { }
        QCOMPARE_EQ(box.take(start), std::nullopt);
        box.connected(41250ms, {});
        QCOMPARE_EQ(box.take(start), std::optional<QByteArray>("presence"));
        QCOMPARE_EQ(box.take(start), std::optional<QByteArray>("voice"));
        QCOMPARE_EQ(box.take(start), std::nullopt);
        QCOMPARE_EQ(box.dueAt(start), std::nullopt);
        QCOMPARE_EQ(box.waiting(), 0);
    }

    void c36Presences()
    {
        Outbox box = connectedBox();
        for (int i = 0; i < 5; ++i) {
            box.setPresence(numbered(i));
            QCOMPARE_EQ(box.take(start + i * 1s), std::optional(numbered(i)));
        }
        box.setPresence("old");
        box.setPresence("new");
        QCOMPARE_EQ(box.waiting(), 1);
        QCOMPARE_EQ(box.take(start + 5s), std::nullopt);
        QCOMPARE_EQ(box.dueAt(start + 5s), std::optional(start + 20s));
        // Others don't wait for it, and a new connection does not count anew: Discord counts the session's.
        QVERIFY(box.add({"command"}));
        QCOMPARE_EQ(box.dueAt(start + 5s), std::optional(start + 5s));
        QCOMPARE_EQ(box.take(start + 5s), std::optional<QByteArray>("command"));
        box.connected(41250ms, {});
        QCOMPARE_EQ(box.take(start + 20s - 1ns), std::nullopt);
        QCOMPARE_EQ(box.take(start + 20s), std::optional<QByteArray>("new"));
        box.setPresence("next");
        QCOMPARE_EQ(box.dueAt(start + 20s), std::optional(start + 21s));
        box.forgetPresence();
        QCOMPARE_EQ(box.dueAt(start + 20s), std::nullopt);
    }

    void voiceStateReplacesItsElder()
    {
        Outbox box = connectedBox();
        QVERIFY(box.addVoiceState({1}, "join"));
        QVERIFY(box.addVoiceState({2}, "other"));
        QVERIFY(box.add({"sounds"}));
        QVERIFY(box.addVoiceState({1}, "leave"));
        QCOMPARE_EQ(box.waiting(), 3);
        QCOMPARE_EQ(box.take(start), std::optional<QByteArray>("leave"));
        QCOMPARE_EQ(box.take(start), std::optional<QByteArray>("other"));
        QVERIFY(box.addVoiceState({1}, "again")); // the one before is gone
        QCOMPARE_EQ(box.take(start), std::optional<QByteArray>("sounds"));
        QCOMPARE_EQ(box.take(start), std::optional<QByteArray>("again"));
    }

    void isBounded()
    {
        Outbox box = connectedBox();
        for (int i = 1; i < Outbox::mostWaiting; ++i)
            QVERIFY(box.addVoiceState({quint64(i)}, numbered(i)));
        QVERIFY(!box.add({"one", "two"})); // all or none
        QCOMPARE_EQ(box.waiting(), int(Outbox::mostWaiting) - 1);
        QVERIFY(box.add({"one"}));
        QVERIFY(!box.add({"two"}));
        QVERIFY(!box.addVoiceState({9999}, "new"));
        QVERIFY(box.addVoiceState({1}, "replaced"));
        box.setPresence("presence");
        QCOMPARE_EQ(box.waiting(), int(Outbox::mostWaiting) + 1);
        box.clear();
        QCOMPARE_EQ(box.waiting(), 0);
    }

    void property_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("C34 C36 seed %u", seed) << seed;
    }
    void property()
    {
        // Whatever is asked for and whenever: never more than 120 in 60 s with heartbeats, never more than 5 presences
        // in 20 s, commands in order, and dueAt() is the truth.
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % quint32(n)); };
        Outbox box = connectedBox();
        std::deque<Outbox::Clock::time_point> sends;
        std::deque<Outbox::Clock::time_point> presences;
        auto now = start;
        auto beat = start + below(41250) * 1ms;
        int asked = 0;
        int expected = 0;
        int waited = 0;
        for (int step = 0; step < 20000; ++step) {
            now += below(40) == 0 ? below(30000) * 1ms : below(500) * 1ms;
            for (; beat <= now; beat += 41250ms) {
                box.recordHeartbeat(beat);
                sends.push_back(beat);
            }
            if (below(3) == 0)
                box.setPresence("p");
            else if (box.add({numbered(asked)}))
                ++asked;
            const auto due = box.dueAt(now);
            QVERIFY(due.has_value());
            if (*due > now) {
                ++waited;
                Outbox ahead = box;
                QCOMPARE_EQ(ahead.take(*due - 1ns), std::nullopt);
                QVERIFY(ahead.take(*due).has_value());
            }
            while (const auto payload = box.take(now)) {
                sends.push_back(now);
                if (*payload == "p")
                    presences.push_back(now);
                else
                    QCOMPARE_EQ(*payload, numbered(expected++));
            }
            while (sends.front() + 60s <= now)
                sends.pop_front();
            while (!presences.empty() && presences.front() + 20s <= now)
                presences.pop_front();
            QCOMPARE_LE(sends.size(), 120u);
            QCOMPARE_LE(presences.size(), 5u);
        }
        QCOMPARE_GT(waited, 100);
        QCOMPARE_GT(expected, 5000);
    }
};

QTEST_APPLESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
