// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/closetally.h"
#include "core/metrics/eventtypes.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Shardroom;

// Every allocation of this program is counted, so that a test can say "none".
static std::atomic<int> allocations = 0;

void* operator new(size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, size_t) noexcept
{
    std::free(memory);
}

class TestEventTypes : public QObject {
    Q_OBJECT
private slots:
    void countsByType()
    {
        EventTypes types;
        QVERIFY(types.counts().isEmpty());
        for (const char* type :
            {"TYPING_START", "MESSAGE_CREATE", "MESSAGE_CREATE", "READY", "MESSAGE_CREATE", "READY"})
            types.count(type);
        QCOMPARE_EQ(types.counts(), (QList<EventTypeCount>{{"MESSAGE_CREATE", 3}, {"READY", 2}, {"TYPING_START", 1}}));
    }

    void sortedAndTrue_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void sortedAndTrue()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        std::geometric_distribution<int> kinds(0.05);
        std::map<QByteArray, quint64> naive;
        EventTypes types;
        for (int i = 0; i < 50000; ++i) {
            const QByteArray type = "TYPE_" + QByteArray::number(std::min(kinds(random), 100));
            ++naive[type];
            types.count(std::string_view(type.constData(), size_t(type.size())));
        }
        const auto counts = types.counts();
        QVERIFY(std::ranges::is_sorted(counts, std::greater(), &EventTypeCount::count));
        QCOMPARE_EQ(size_t(counts.size()), naive.size());
        for (const EventTypeCount& entry : counts)
            QCOMPARE_EQ(entry.count, naive[entry.type]);
    }

    void isBounded()
    {
        EventTypes types;
        for (size_t i = 0; i < EventTypes::mostNames + 50; ++i) {
            const QByteArray type = "MADE_UP_" + QByteArray::number(quint64(i));
            types.count(std::string_view(type.constData(), size_t(type.size())));
        }
        types.count("MADE_UP_0");
        types.count("");
        types.count(std::string(EventTypes::longestName + 1, 'X'));
        const auto counts = types.counts();
        QCOMPARE_EQ(size_t(counts.size()), EventTypes::mostNames + 1);
        QCOMPARE_EQ(counts.first(), (EventTypeCount{"MADE_UP_0", 2}));
        QCOMPARE_EQ(counts.last(), (EventTypeCount{"other", 52}));
    }

    void allocatesNothingForAKnownType()
    {
        EventTypes types;
        const std::string_view names[] = {"MESSAGE_CREATE", "PRESENCE_UPDATE", "TYPING_START", "GUILD_MEMBER_UPDATE"};
        for (const auto name : names)
            types.count(name);
        const int before = allocations;
        for (int i = 0; i < 100; ++i) {
            for (int times = 0; times < 4; ++times)
                types.count(names[(i + times * i) % 4]);
        }
        QCOMPARE_EQ(allocations.load(), before);
        types.count("SOMETHING_NEW_THAT_IS_KEPT");
        QCOMPARE_GE(allocations.load(), before); // the counter is alive: see below
        auto probe = std::make_unique<int>(1);
        QCOMPARE_GT(allocations.load(), before);
    }

    void closes()
    {
        CloseTally tally;
        QVERIFY(tally.counts().isEmpty());
        tally.add(4000, true);
        tally.add(1001, false);
        tally.add(4000, false);
        tally.add(4000, true);
        tally.add(0, false);
        QCOMPARE_EQ(
            tally.counts(), (QList<CloseCount>{{0, false, 1}, {1001, false, 1}, {4000, false, 1}, {4000, true, 2}}));
    }

    void closesAreBounded()
    {
        CloseTally tally;
        for (int times = 0; times < 2; ++times) {
            for (int i = 0; i < CloseTally::most; ++i)
                tally.add(4900 - i, false);
        }
        tally.add(4900, false);
        tally.add(4000, true); // takes the place of one of the rarest
        QCOMPARE_EQ(tally.counts().size(), CloseTally::most);
        QCOMPARE_EQ(tally.counts().first(), (CloseCount{4000, true, 1}));
        QCOMPARE_EQ(tally.counts().last(), (CloseCount{4900, false, 3}));
        tally.add(4001, true);
        QCOMPARE_EQ(tally.counts().first(), (CloseCount{4001, true, 1}));
        QVERIFY(std::ranges::is_sorted(tally.counts(), {}, &CloseCount::code));
    }
};

QTEST_APPLESS_MAIN(TestEventTypes)
#include "tst_eventtypes.moc"
