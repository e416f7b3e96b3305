// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/guildroster.h"

#include <QtTest/QtTest>

#include <map>
#include <random>

using namespace Shardroom;
using Change = GuildRoster::Change;

Q_DECLARE_METATYPE(Shardroom::GuildRoster::Change)

namespace {

QList<GuildId> idsOf(std::initializer_list<quint64> values)
{
    QList<GuildId> ids;
    for (const quint64 value : values)
        ids.append(GuildId{value});
    return ids;
}

QList<GuildId> sorted(QList<GuildId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

} // namespace

class TestGuildRoster : public QObject {
    Q_OBJECT
private slots:
    void changes_data()
    {
        // From READY with guilds 1 and 2: 1 is here, 2 is loading, 3 is in an outage, 9 is unknown.
        QTest::addColumn<quint64>("guild");
        QTest::addColumn<bool>("created");
        QTest::addColumn<int>("unavailable"); // -1: the key is absent
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<int>>("after"); // count, unavailable, loading
        QTest::addColumn<bool>("isNews");
        const auto row = [](const char* name, quint64 guild, bool created, int unavailable, Change change,
                             QList<int> after) {
            // Issue 5.1: a revision per change, so that nobody saves a roster again that is the same.
            const QList<int> before{3, 1, 1};
            QTest::addRow("C43 %s", name) << guild << created << unavailable << change << after << (after != before);
        };
        row("announced, here now", 2, true, 0, Change::Loaded, {3, 1, 0});
        row("announced, key absent", 2, true, -1, Change::Loaded, {3, 1, 0});
        row("announced, but in an outage", 2, true, 1, Change::BecameUnavailable, {3, 2, 0});
        row("joined", 9, true, -1, Change::Joined, {4, 1, 1});
        row("joined, key false", 9, true, 0, Change::Joined, {4, 1, 1});
        row("joined during an outage", 9, true, 1, Change::Joined, {4, 2, 1});
        row("outage over", 3, true, 0, Change::Recovered, {3, 0, 1});
        row("outage over, key absent", 3, true, -1, Change::Recovered, {3, 0, 1});
        row("again", 1, true, 0, Change::Updated, {3, 1, 1});
        row("here, now in an outage by create", 1, true, 1, Change::BecameUnavailable, {3, 2, 1});
        row("outage", 1, false, 1, Change::BecameUnavailable, {3, 2, 1});
        row("outage while loading", 2, false, 1, Change::BecameUnavailable, {3, 2, 0});
        row("outage twice", 3, false, 1, Change::BecameUnavailable, {3, 1, 1});
        row("outage of an unknown one", 9, false, 1, Change::BecameUnavailable, {4, 2, 1});
        row("left", 1, false, -1, Change::Left, {2, 1, 1});
        row("left, key false", 1, false, 0, Change::Left, {2, 1, 1});
        row("left while loading", 2, false, -1, Change::Left, {2, 1, 0});
        row("left during an outage", 3, false, -1, Change::Left, {2, 0, 1});
        row("left an unknown one", 9, false, -1, Change::Unknown, {3, 1, 1});
    }
    void changes()
    {
        QFETCH(quint64, guild);
        QFETCH(bool, created);
        QFETCH(int, unavailable);
        GuildRoster roster;
        roster.reset(idsOf({1, 2, 3}));
        roster.created({1}, false);
        roster.deleted({3}, true);
        const auto flag = unavailable < 0 ? std::nullopt : std::optional(unavailable == 1);
        const quint32 before = roster.revision();
        QTEST(created ? roster.created({guild}, flag) : roster.deleted({guild}, flag), "change");
        const QList<int> counts{roster.count(), roster.unavailable(), roster.loading()};
        QTEST(counts, "after");
        QTEST(roster.revision() != before, "isNews");
    }

    void c44ReadyReplaces()
    {
        GuildRoster roster;
        roster.reset(idsOf({1, 2, 2, 1}));
        QCOMPARE_EQ(roster.count(), 2);
        QCOMPARE_EQ(roster.loading(), 2);
        roster.created({1}, false);
        roster.deleted({2}, true);
        roster.reset(idsOf({2, 3, 4}));
        QCOMPARE_EQ(roster.count(), 3);
        QCOMPARE_EQ(roster.loading(), 3);
        QCOMPARE_EQ(roster.unavailable(), 0);
        QCOMPARE_EQ(sorted(roster.guilds()), idsOf({2, 3, 4}));
        roster.reset({});
        QCOMPARE_EQ(roster.count(), 0);
        QCOMPARE_EQ(roster.loading(), 0);
    }

    void c50Restored()
    {
        GuildRoster roster;
        roster.restore(idsOf({1, 2, 3}), idsOf({3, 3, 9}));
        QCOMPARE_EQ(roster.count(), 3);
        QCOMPARE_EQ(roster.loading(), 0);
        QCOMPARE_EQ(roster.unavailable(), 1);
        QCOMPARE_EQ(roster.unavailableGuilds(), idsOf({3}));
    }

    void c50RestoredWhileLoading()
    {
        GuildRoster roster; // issue 5.2: saved before all GUILD_CREATEs had come
        const quint32 before = roster.revision();
        roster.restore(idsOf({1, 2, 3, 4}), idsOf({3}), idsOf({2, 4, 4, 9}));
        QVERIFY(roster.revision() != before);
        QCOMPARE_EQ(roster.count(), 4);
        QCOMPARE_EQ(roster.loading(), 2);
        QCOMPARE_EQ(roster.unavailable(), 1);
        QCOMPARE_EQ(roster.loadingGuilds(), idsOf({2, 4}));
        QCOMPARE_EQ(roster.created({4}, std::nullopt), Change::Loaded);
        QCOMPARE_EQ(roster.created({1}, std::nullopt), Change::Updated);
        QCOMPARE_EQ(roster.loadingGuilds(), idsOf({2}));
    }

    void property_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("C43 C44 seed %u", seed) << seed;
    }
    void property()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % quint32(n)); };
        GuildRoster roster;
        std::map<GuildId, char> known; // 'l'oading, 'a'vailable, 'u'navailable
        std::tuple<QList<GuildId>, QList<GuildId>, QList<GuildId>> before;
        quint32 revision = roster.revision();
        for (int step = 0; step < 20000; ++step) {
            const GuildId guild{quint64(below(50)) << 22 | 1};
            const std::optional<bool> flag = below(3) == 0 ? std::nullopt : std::optional(below(2) == 0);
            const int what = below(500);
            if (what == 0) {
                QList<GuildId> announced;
                known.clear();
                for (int i = below(60); i > 0; --i) {
                    announced.append(GuildId{quint64(below(50)) << 22 | 1});
                    known[announced.last()] = 'l';
                }
                roster.reset(announced);
            } else if (what == 1) {
                const QList<GuildId> guilds = roster.guilds();
                roster.restore(guilds, roster.unavailableGuilds(), roster.loadingGuilds()); // through a file and back
            } else if (what % 2 == 0) {
                const bool was = known.contains(guild);
                QCOMPARE_EQ(roster.created(guild, flag) == Change::Joined, !was);
                known[guild] = flag == true ? 'u' : 'a';
            } else {
                const bool was = known.contains(guild);
                const Change change = roster.deleted(guild, flag);
                QCOMPARE_EQ(change == Change::Left, was && flag != true);
                if (flag == true)
                    known[guild] = 'u';
                else
                    known.erase(guild);
            }
            const auto count = [&known](char status) {
                return int(
                    std::ranges::count_if(known, [status](const auto& entry) { return entry.second == status; }));
            };
            QCOMPARE_EQ(roster.count(), int(known.size()));
            QCOMPARE_EQ(roster.loading(), count('l'));
            QCOMPARE_EQ(roster.unavailable(), count('u'));
            QList<GuildId> all;
            QList<GuildId> unavailable;
            QList<GuildId> loading;
            for (const auto& [id, status] : known) {
                all.append(id);
                if (status == 'u')
                    unavailable.append(id);
                else if (status == 'l')
                    loading.append(id);
            }
            QCOMPARE_EQ(roster.guilds(), all); // in the order of the ids
            QCOMPARE_EQ(roster.unavailableGuilds(), unavailable);
            QCOMPARE_EQ(roster.loadingGuilds(), loading);
            const auto told = std::tuple(all, unavailable, loading);
            if (what > 1)
                QCOMPARE_EQ(roster.revision() != revision, told != before);
            before = told;
            revision = roster.revision();
        }
    }
};

QTEST_APPLESS_MAIN(TestGuildRoster)
#include "tst_guildroster.moc"
