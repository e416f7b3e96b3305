// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 6.1: every guild of the old shards must be in the new ones before these serve.

#include "core/reshard/rostermatch.h"

#include <QtTest/QtTest>

using namespace Shardroom;

using Ids = QList<quint64>;
using Sets = QList<Ids>; // the rosters of some sessions

namespace {

QList<GuildId> guilds(const Ids& ids)
{
    QList<GuildId> guilds;
    for (const quint64 id : ids)
        guilds.append(GuildId{id});
    return guilds;
}

QList<Session> sessionsOf(const Sets& rosters, const Ids& unavailable = {})
{
    QList<Session> sessions;
    for (const Ids& roster : rosters) {
        Session session;
        session.shard = {int(sessions.size()), int(rosters.size())};
        session.guilds = guilds(roster);
        for (const quint64 id : unavailable) {
            if (roster.contains(id))
                session.unavailable.append(GuildId{id});
        }
        sessions.append(session);
    }
    return sessions;
}

Ids from(quint64 first, int count)
{
    Ids ids;
    for (int each = 0; each < count; ++each)
        ids.append(first + quint64(each));
    return ids;
}

} // namespace

class TestRosterMatch : public QObject {
    Q_OBJECT
private slots:
    void matches_data()
    {
        QTest::addColumn<Sets>("old");
        QTest::addColumn<Sets>("fresh");
        QTest::addColumn<int>("expected");
        QTest::addColumn<Ids>("missing");
        constexpr quint64 top = 18446744073709551615u;
        QTest::addRow("nothing on either side") << Sets{} << Sets{} << 0 << Ids{};
        QTest::addRow("shards without guilds") << Sets{{}, {}} << Sets{{}} << 0 << Ids{};
        QTest::addRow("nothing to expect") << Sets{} << Sets{{1, 2}} << 0 << Ids{};
        QTest::addRow("all of them, spread otherwise") << Sets{{3, 1}, {4, 2}} << Sets{{4}, {1, 2}, {3}} << 4 << Ids{};
        QTest::addRow("more than was there: joined meanwhile") << Sets{{1}, {2}} << Sets{{1, 7}, {2, 8}} << 2 << Ids{};
        QTest::addRow("nothing has come") << Sets{{2}, {1}} << Sets{} << 2 << Ids{1, 2};
        QTest::addRow("some are missing, ascending") << Sets{{9, 5, 1}, {8, 4}} << Sets{{4}, {9}} << 5 << Ids{1, 5, 8};
        QTest::addRow("as many, but others") << Sets{{1, 2}} << Sets{{1, 3}} << 2 << Ids{2};
        QTest::addRow("64 bits, not 63") << Sets{{top, 1}} << Sets{{1}} << 2 << Ids{top};
        // A guild is there or not, however often a list names it.
        QTest::addRow("twice in one old roster") << Sets{{1, 1, 2}} << Sets{{1, 2}} << 2 << Ids{};
        QTest::addRow("in two old rosters") << Sets{{1}, {1, 2}} << Sets{{1, 2}} << 2 << Ids{};
        QTest::addRow("twice in the new ones") << Sets{{1, 2}} << Sets{{1}, {1}} << 2 << Ids{2};
        QTest::addRow("twice and missing") << Sets{{1, 1}, {1}} << Sets{{}} << 1 << Ids{1};
    }
    void matches()
    {
        QFETCH(Sets, old);
        QFETCH(Sets, fresh);
        QFETCH(int, expected);
        QFETCH(Ids, missing);
        const RosterMatch match = matchRosters(sessionsOf(old), sessionsOf(fresh));
        QCOMPARE_EQ(match.expected, expected);
        QCOMPARE_EQ(match.matched, expected - int(missing.size()));
        QCOMPARE_EQ(match.missingCount(), int(missing.size()));
        QCOMPARE_EQ(match.missing, guilds(missing));
        QCOMPARE_EQ(match.missingUnavailable, 0);
    }

    void namesAHundred_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("named");
        QTest::addRow("99") << 99 << 99;
        QTest::addRow("100") << 100 << 100;
        QTest::addRow("101") << 101 << 100;
        QTest::addRow("5000") << 5000 << 100;
    }
    void namesAHundred()
    {
        QFETCH(int, missing);
        QFETCH(int, named);
        const Sets old{from(1000, missing), from(1, 10)};
        const RosterMatch match = matchRosters(sessionsOf(old), sessionsOf({from(1, 10)}));
        QCOMPARE_EQ(match.missing, guilds(from(1000, named))); // the lowest
        QCOMPARE_EQ(match.missingCount(), missing);
        QCOMPARE_EQ(match.matched, 10);
    }

    //! Those in an outage are expected like all others; of what is missing it is told how many they are.
    void unavailable_data()
    {
        QTest::addColumn<Sets>("old");
        QTest::addColumn<Ids>("out"); // of the old ones
        QTest::addColumn<Sets>("fresh");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("missingUnavailable");
        QTest::addRow("in an outage and there") << Sets{{1, 2}} << Ids{1} << Sets{{1, 2}} << 0 << 0;
        QTest::addRow("in an outage and missing") << Sets{{1, 2}, {3}} << Ids{1, 3} << Sets{{2}} << 2 << 2;
        QTest::addRow("one of each") << Sets{{1, 2}, {3}} << Ids{2} << Sets{{1}} << 2 << 1;
        QTest::addRow("others are in an outage") << Sets{{1, 2}} << Ids{2} << Sets{{2}} << 1 << 0;
        QTest::addRow("beyond those that are named") << Sets{from(1, 150)} << Ids{1, 120, 150} << Sets{} << 150 << 3;
    }
    void unavailable()
    {
        QFETCH(Sets, old);
        QFETCH(Ids, out);
        QFETCH(Sets, fresh);
        QFETCH(int, missing);
        QFETCH(int, missingUnavailable);
        // An outage on the new side changes nothing: the guild is in the roster.
        const RosterMatch match = matchRosters(sessionsOf(old, out), sessionsOf(fresh, from(1, 150)));
        QCOMPARE_EQ(match.missingCount(), missing);
        QCOMPARE_EQ(match.missingUnavailable, missingUnavailable);
    }
};

QTEST_APPLESS_MAIN(TestRosterMatch)
#include "tst_rostermatch.moc"
