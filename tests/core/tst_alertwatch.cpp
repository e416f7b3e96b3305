// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertlog.h"
#include "core/alerts/alertwatch.h"
#include "tests/ui/samplefleet.h"
#include "ui/models/shardfilter.h"

#include <QtTest/QtTest>

#include <functional>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using What = AlertNote::Kind;
using std::chrono::milliseconds;

//! A watch, a fleet, and a clock that only runs when told to.
struct Trial {
    explicit Trial(int shards = 200)
        : fleet(sampleFleet(shards))
    {
        fleet.unavailable = 0;
        relist();
    }
    //! What is summed up from the shards, again.
    void relist()
    {
        const auto list = fleet.shards;
        fleet.setShards(list);
    }
    void set(const QList<int>& numbers, const std::function<void(ShardSnapshot&)>& change)
    {
        for (const int number : numbers)
            change(fleet.shards[number]);
        relist();
    }
    void close(const QList<int>& numbers, ShardState state = ShardState::BackingOff, int code = 1006)
    {
        set(numbers, [&](ShardSnapshot& shard) {
            shard.state = state;
            shard.lastCloseCode = code;
            shard.lastClosedAt = at();
        });
    }
    void heal()
    {
        for (ShardSnapshot& shard : fleet.shards)
            shard.state = ShardState::Ready;
        relist();
    }
    [[nodiscard]] QDateTime at() const { return sampleTime(time.count()); }
    [[nodiscard]] AlertWatch::Clock::time_point now() const { return AlertWatch::Clock::time_point(time); }
    QList<AlertNote> feed()
    {
        fleet.at = at();
        const QList<AlertNote> notes = watch.feed(fleet, now());
        all << notes;
        return notes;
    }
    //! Goes on by `span` in quarters of a second, as the fleet does.
    void run(milliseconds span)
    {
        for (const milliseconds end = time + span; time < end;) {
            time += 250ms;
            feed();
        }
    }
    [[nodiscard]] std::optional<Alert> active(AlertKind kind) const
    {
        const QList<Alert> list = watch.active();
        for (const Alert& alert : list) {
            if (alert.kind == kind)
                return alert;
        }
        return std::nullopt;
    }
    [[nodiscard]] QStringList story() const
    {
        QStringList words;
        for (const AlertNote& note : all)
            words << noteKey(note.kind);
        return words;
    }

    AlertWatch watch{{}, QTimeZone::utc()};
    FleetSnapshot fleet;
    milliseconds time{0};
    QList<AlertNote> all;
};

QList<int> upTo(int count)
{
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers << i;
    return numbers;
}

void slow(Trial& trial, int count, int latency)
{
    trial.set(upTo(count), [latency](ShardSnapshot& shard) { shard.latency = milliseconds(latency); });
}

void calmLatency(Trial& trial)
{
    trial.set(upTo(int(trial.fleet.shards.size())), [](ShardSnapshot& shard) { shard.latency = 60ms; });
}

using Setup = std::function<void(Trial&)>;

//! What the alert's filter leaves out of its shards; and that there is none, where there should be.
QStringList unlisted(const Trial& trial, const Alert& alert)
{
    if (alert.filter.isEmpty())
        return alert.shards.isEmpty() ? QStringList() : QStringList{u"no filter"_s};
    const ShardFilterResult filter = ShardFilter::parse(alert.filter);
    if (!filter.filter)
        return {filter.error};
    QStringList left;
    for (const int number : alert.shards) {
        if (!filter.filter->matches(trial.fleet.shards[number], trial.at()))
            left << u"%1 by %2"_s.arg(QString::number(number), alert.filter);
    }
    return left;
}

} // namespace

Q_DECLARE_METATYPE(Setup)

class TestAlertWatch : public QObject {
    Q_OBJECT
private slots:
    // desktop.md, "Default alert rules": each row has a partner that is one short of it.
    void firesExactlyAtItsThreshold_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<int>("quarters"); // seconds times four that it lasts
        QTest::addColumn<AlertKind>("kind");
        QTest::addColumn<bool>("fires");
        QTest::addColumn<bool>("critical");
        QTest::addColumn<QList<int>>("shards");
        using enum AlertKind;
        const auto row = [](const char* name, AlertKind kind, const Setup& setup, milliseconds lasts, bool fires,
                             bool critical = false, const QList<int>& shards = {}) {
            QTest::addRow("%s", name) << setup << int(lasts / 250ms) << kind << fires << critical << shards;
        };
        row("one has failed: at once", ShardsDown, [](Trial& t) { t.close({7}, ShardState::Failed, 4014); }, 0s, true,
            true, {7});
        row("three of 200 for 2 min", ShardsDown, [](Trial& t) { t.close({4, 5, 6}); }, 120s, true, false, {4, 5, 6});
        row(
            "three of 200, a tick less", ShardsDown,
            [](Trial& t) {
                t.close({4, 5, 6});
            },
            119750ms, false);
        row(
            "two of 200", ShardsDown,
            [](Trial& t) {
                t.close({4, 5});
            },
            600s, false);
        row("two of 100 are 2 %", ShardsDown,
            [](Trial& t) {
                t = Trial(100);
                t.close({4, 5});
            },
            120s, true, false, {4, 5});
        row(
            "two of 101 are not", ShardsDown,
            [](Trial& t) {
                t = Trial(101);
                t.close({4, 5});
            },
            600s, false);
        row(
            "a quarter is critical", ShardsDown, [](Trial& t) { t.close(upTo(50)); }, 120s, true, true, upTo(50));
        row(
            "one less than a quarter", ShardsDown, [](Trial& t) { t.close(upTo(49)); }, 120s, true, false, upTo(49));
        row(
            "paused by the operator", ShardsDown, [](Trial& t) { t.close(upTo(50), ShardState::Paused, 4000); }, 600s,
            false);
        row(
            "on the first way up", ShardsDown,
            [](Trial& t) { t.set(upTo(50), [](ShardSnapshot& s) { s.state = ShardState::QueuedForIdentify; }); }, 600s,
            false);

        row(
            "budget: 399 of 1000", IdentifyBudget, [](Trial& t) { t.fleet.budget.remaining = 399; }, 0s, true);
        row(
            "budget: 400 of 1000", IdentifyBudget, [](Trial& t) { t.fleet.budget.remaining = 400; }, 9s, false);
        row(
            "budget: nothing is known", IdentifyBudget, [](Trial& t) { t.fleet.budget = {}; }, 9s, false);
        row(
            "budget: forecast under 6 h", IdentifyBudget,
            [](Trial& t) { t.fleet.budget.floorAt = t.at().addSecs(6 * 3600 - 1); }, 0s, true);
        row(
            "budget: forecast of 6 h", IdentifyBudget,
            [](Trial& t) { t.fleet.budget.floorAt = t.at().addSecs(6 * 3600); }, 0s, false);
        row(
            "budget: at the floor", IdentifyBudget,
            [](Trial& t) {
                t.fleet.budget.floor = 200;
                t.fleet.budget.remaining = 200;
            },
            0s, true, true);
        row(
            "budget: one above the floor", IdentifyBudget,
            [](Trial& t) {
                t.fleet.budget.floor = 200;
                t.fleet.budget.remaining = 201;
            },
            0s, true, false);

        row("one is deaf", Deaf, [](Trial& t) { t.set({9}, [&t](ShardSnapshot& s) { s.deafSince = t.at(); }); }, 0s,
            true, false, {9});
        row(
            "none is deaf", Deaf, [](Trial&) {}, 60s, false);

        row(
            "p95 over 400 for 5 min", Latency, [](Trial& t) { slow(t, 11, 401); }, 300s, true, false, upTo(11));
        row(
            "p95 over 400, a tick less", Latency, [](Trial& t) { slow(t, 11, 401); }, 299750ms, false);
        row(
            "p95 of 400", Latency,
            [](Trial& t) {
                t.watch.setRules([&t] {
                    AlertRules rules = t.watch.rules();
                    rules.setLimit(AlertLimit::LatencyTimes, 100);
                    return rules;
                }());
                slow(t, 11, 400);
            },
            600s, false);
        row("one at five times the median", Latency, [](Trial& t) { slow(t, 1, 301); }, 300s, true, false, {0});
        row(
            "one at four times the median", Latency, [](Trial& t) { slow(t, 1, 240); }, 600s, false);
        row("one just above four times", Latency, [](Trial& t) { slow(t, 1, 241); }, 300s, true, false, {0});
        row(
            "ten times the median, and quick", Latency,
            [](Trial& t) {
                slow(t, 200, 10);
                slow(t, 1, 100);
            },
            600s, false);

        row("80 % full", NearlyFull, [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 2000; }); }, 0s, true, false,
            {3});
        row(
            "one guild less", NearlyFull, [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 1999; }); }, 9s, false);
        row("95 % full", NearlyFull, [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 2375; }); }, 0s, true, true,
            {3});
        row("one guild less than 95 %", NearlyFull, [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 2374; }); }, 0s,
            true, false, {3});

        const auto outage = [](int of1000) {
            return [of1000](Trial& t) {
                t = Trial(1);
                t.set({0}, [of1000](auto& s) {
                    s.guilds = 1000;
                    s.unavailable = of1000;
                });
            };
        };
        row("11 of 1000 unavailable", DiscordSide, outage(11), 0s, true, false, {0});
        row("10 of 1000 unavailable", DiscordSide, outage(10), 9s, false);
        row(
            "41 of 200 closed", DiscordSide, [](Trial& t) { t.close(upTo(41), ShardState::Resuming); }, 0s, true, false,
            upTo(41));
        row(
            "40 of 200 closed", DiscordSide, [](Trial& t) { t.close(upTo(40), ShardState::Resuming); }, 0s, false);
        row(
            "closed by us", DiscordSide,
            [](Trial& t) {
                t.close(upTo(41), ShardState::Resuming, 4000);
                t.set(upTo(41), [](auto& s) { s.closedByUs = true; });
            },
            0s, false);
        row(
            "our own mistake", DiscordSide, [](Trial& t) { t.close(upTo(199), ShardState::Resuming, 4014); }, 0s,
            false);
        row(
            "one of two", DiscordSide,
            [](Trial& t) {
                t = Trial(2);
                t.close({0}, ShardState::Resuming);
            },
            0s, false);
    }
    void firesExactlyAtItsThreshold()
    {
        QFETCH(Setup, setup);
        QFETCH(int, quarters);
        QFETCH(AlertKind, kind);
        QFETCH(bool, fires);
        Trial trial;
        calmLatency(trial);
        setup(trial);
        trial.feed();
        trial.run(quarters * 250ms);
        const std::optional<Alert> alert = trial.active(kind);
        QCOMPARE_EQ(alert.has_value(), fires);
        if (!fires)
            return;
        QTEST(alert->severity == AlertSeverity::Critical, "critical");
        QTEST(alert->shards, "shards");
        QVERIFY(!alert->text.isEmpty());
        QCOMPARE_EQ(unlisted(trial, *alert), QStringList());
        QCOMPARE_EQ(alert->filter.isEmpty(), kind == AlertKind::IdentifyBudget);
    }

    //! desktop.md: "each shows the filter it stands for". While an alert stands it has to list what is meant, also when
    //! the shards are better by then, and not well enough.
    void theFilterListsWhatIsMeant_data()
    {
        QTest::addColumn<AlertKind>("kind");
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<int>("lasts"); // seconds until it fires
        QTest::addColumn<Setup>("later");
        QTest::addColumn<int>("more"); // seconds
        QTest::addColumn<QList<int>>("shards");
        using enum AlertKind;
        const Setup nothing = [](Trial&) {};
        const auto row = [](const char* name, AlertKind kind, const Setup& setup, int lasts, const Setup& later,
                             int more, const QList<int>& shards) {
            QTest::addRow("%s", name) << kind << setup << lasts << later << more << shards;
        };
        row(
            "down: some are on their way", ShardsDown,
            [](Trial& t) {
                t.close({4, 5, 6});
            },
            120, [](Trial& t) { t.close({5}, ShardState::Resuming); }, 1, {4, 5, 6});
        row("down: given up", ShardsDown, [](Trial& t) { t.close({7}, ShardState::Failed, 4014); }, 0, nothing, 1, {7});
        row("deaf", Deaf, [](Trial& t) { t.set({9}, [&t](ShardSnapshot& s) { s.deafSince = t.at(); }); }, 0, nothing, 1,
            {9});
        row("slow: one", Latency, [](Trial& t) { slow(t, 1, 301); }, 300, nothing, 1, {0});
        row(
            "slow: the whole fleet", Latency, [](Trial& t) { slow(t, 200, 500); }, 300, nothing, 1, upTo(200));
        row(
            "slow: calm for a while, and again", Latency, [](Trial& t) { slow(t, 200, 500); }, 300,
            [](Trial& t) {
                calmLatency(t);
                t.run(100s);
                slow(t, 200, 500);
            },
            1, upTo(200));
        row(
            "slow: another one while it stands", Latency, [](Trial& t) { slow(t, 1, 301); }, 300,
            [](Trial& t) {
                calmLatency(t);
                t.set({5}, [](ShardSnapshot& s) { s.latency = 301ms; });
            },
            1, {5});
        row(
            "full: not yet below what it clears at", NearlyFull,
            [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 2000; }); }, 0,
            [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 1960; }); }, 1, {3});
        row(
            "closed: back after a second", DiscordSide, [](Trial& t) { t.close(upTo(41), ShardState::Resuming); }, 0,
            [](Trial& t) { t.heal(); }, 300, upTo(41));
        row("outage", DiscordSide,
            [](Trial& t) {
                t.set({1, 2}, [](auto& s) {
                    s.guilds = 2000;
                    s.unavailable = 1900;
                });
            },
            0, nothing, 1, {1, 2});
        row("budget", IdentifyBudget, [](Trial& t) { t.fleet.budget.remaining = 300; }, 0, nothing, 1, {});
        row("silence", FeedStale, nothing, 0,
            [](Trial& t) {
                t.time += 20s;
                t.all << t.watch.tick(t.now(), t.at());
            },
            0, {});
    }
    void theFilterListsWhatIsMeant()
    {
        QFETCH(AlertKind, kind);
        QFETCH(Setup, setup);
        QFETCH(int, lasts);
        QFETCH(Setup, later);
        QFETCH(int, more);
        Trial trial;
        calmLatency(trial);
        setup(trial);
        trial.feed();
        trial.run(std::chrono::seconds(lasts));
        later(trial);
        trial.run(std::chrono::seconds(more));
        const std::optional<Alert> alert = trial.active(kind);
        QVERIFY(alert);
        QTEST(alert->shards, "shards");
        QCOMPARE_EQ(unlisted(trial, *alert), QStringList());
        // Where there is none, that is said; and the rule says the same as its alert.
        const QStringList filters = filtersOf(kind, trial.watch.rules());
        QCOMPARE_EQ(filters.isEmpty(), alert->filter.isEmpty());
        QVERIFY(filterWords(*alert).contains(alert->filter) && !filterWords(*alert).isEmpty());
        QVERIFY(!filterWords(filters).isEmpty());
        for (const QString& filter : filters)
            QVERIFY2(ShardFilter::parse(filter).filter, qPrintable(filter));
    }

    void oneAlertForThreeShardsAndItsEnd()
    {
        Trial trial;
        trial.close({4, 5, 6});
        trial.feed();
        trial.run(120s);
        QCOMPARE_EQ(trial.story(), QStringList{u"fired"_s});
        QVERIFY2(trial.all[0].alert.text.contains(u"3 shard"_s) && trial.all[0].alert.text.contains(u"4-6"_s)
                && trial.all[0].alert.text.contains(u"1006"_s),
            qPrintable(trial.all[0].alert.text));
        QVERIFY(trial.all[0].tray && trial.all[0].webhook);

        // A fourth joins: the same alert, changed, and nothing is announced.
        trial.close({9});
        trial.run(121s);
        QCOMPARE_EQ(trial.active(AlertKind::ShardsDown)->shards, QList<int>({4, 5, 6, 9}));
        QCOMPARE_EQ(trial.story(), QStringList{u"fired"_s});

        // Calm for less than a minute is not over, and the minute begins anew.
        trial.heal();
        trial.run(59s);
        trial.close({1}, ShardState::Failed, 4014);
        trial.run(1s);
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"escalated"_s}));
        trial.heal();
        trial.run(59750ms);
        QVERIFY(trial.active(AlertKind::ShardsDown));
        trial.run(500ms);
        QVERIFY(!trial.active(AlertKind::ShardsDown));
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"escalated"_s, u"cleared"_s}));
        QVERIFY(trial.all[2].tray && trial.all[2].webhook);
        trial.run(600s);
        QCOMPARE_EQ(trial.all.size(), 3);
    }

    //! One given up at noon is no reason to be silent about forty at night.
    void manyMoreAreToldAgain()
    {
        Trial trial;
        trial.run(1s);
        trial.close({20}, ShardState::Failed, 4014);
        trial.run(1s);
        QCOMPARE_EQ(trial.story(), QStringList{u"fired"_s});
        trial.close({21, 22}, ShardState::Failed, 4014);
        trial.run(600s);
        QCOMPARE_EQ(trial.story(), QStringList{u"fired"_s}); // a few more
        trial.close({23}, ShardState::Failed, 4011);
        trial.run(1s);
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"grown"_s}));
        QCOMPARE_EQ(trial.all[1].alert.shards, QList<int>({20, 21, 22, 23}));
        QVERIFY(trial.all[1].tray && trial.all[1].webhook);
        QVERIFY2(
            trial.all[1].alert.text.contains(u"Most of them closed with: 4014"_s), qPrintable(trial.all[1].alert.text));
        trial.close({30, 31, 32, 33, 34}, ShardState::Failed, 4014);
        trial.run(298s);
        QCOMPARE_EQ(trial.all.size(), 2); // not with each of them
        trial.run(3s);
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"grown"_s, u"grown"_s}));
        QCOMPARE_EQ(trial.all[2].alert.shards.size(), 9);
        trial.run(3600s);
        QCOMPARE_EQ(trial.all.size(), 3);
    }

    void theCauseIsDiscords()
    {
        // 4004 and its like stop all shards: most are closed by us, for the sake of a few.
        Trial trial;
        trial.close(upTo(20), ShardState::Failed, 4000);
        trial.set(upTo(20), [](ShardSnapshot& shard) { shard.closedByUs = true; });
        trial.close({30, 31}, ShardState::Failed, 4014);
        trial.feed();
        QVERIFY2(trial.all[0].alert.text.contains(u"4014"_s) && !trial.all[0].alert.text.contains(u"4000"_s),
            qPrintable(trial.all[0].alert.text));
    }

    //! Nobody must sleep through a bot that does not come up.
    void aStartThatFails_data()
    {
        QTest::addColumn<FleetPhase>("phase");
        QTest::addColumn<bool>("failing");
        QTest::addColumn<int>("firesAfter"); // seconds; -1: never
        QTest::addRow("refused") << FleetPhase::Failed << false << 0;
        QTest::addRow("tried again and again") << FleetPhase::Starting << true << 120;
        QTest::addRow("only slow") << FleetPhase::Starting << false << -1;
        QTest::addRow("ends") << FleetPhase::Stopping << false << -1;
    }
    void aStartThatFails()
    {
        QFETCH(FleetPhase, phase);
        QFETCH(bool, failing);
        QFETCH(int, firesAfter);
        Trial trial(0);
        trial.fleet.phase = phase;
        trial.fleet.isStartFailing = failing;
        trial.fleet.message = u"Discord refused the token."_s;
        trial.feed();
        if (firesAfter > 0) {
            trial.run(119s);
            QCOMPARE_EQ(trial.story(), QStringList());
        }
        trial.run(std::chrono::seconds(std::max(firesAfter, 600)));
        if (firesAfter < 0) {
            QCOMPARE_EQ(trial.story(), QStringList());
            return;
        }
        QCOMPARE_EQ(trial.story(), QStringList{noteKey(What::Fired)});
        QCOMPARE_EQ(trial.all[0].alert.kind, std::optional(AlertKind::ShardsDown));
        QCOMPARE_EQ(trial.all[0].alert.severity, AlertSeverity::Critical);
        QVERIFY(trial.all[0].alert.text.contains(u"Discord refused the token."_s));
        // It comes up after all, and stays up.
        trial.fleet = sampleFleet(16);
        trial.fleet.unavailable = 0;
        trial.run(70s);
        QCOMPARE_EQ(trial.story().last(), noteKey(What::Cleared));
    }

    //! What stood when the program ended is neither told again by the next one nor forgotten.
    void standsThroughARestart_data()
    {
        QTest::addColumn<AlertKind>("kind");
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<int>("lasts"); // seconds until it fires
        QTest::addColumn<bool>("remains"); // what was wrong still is, once the fleet is up again
        QTest::addColumn<int>("clearsAfter"); // seconds of calm
        using enum AlertKind;
        for (const bool remains : {true, false}) {
            const auto row = [remains](const char* name, AlertKind kind, const Setup& setup, int lasts, int clears) {
                QTest::addRow("%s, %s", name, remains ? "remains" : "is gone")
                    << kind << setup << lasts << remains << clears;
            };
            row(
                "down", ShardsDown,
                [](Trial& t) {
                    t.close({4, 5, 6}, ShardState::Failed, 4014);
                },
                0, 60);
            row(
                "budget", IdentifyBudget,
                [](Trial& t) {
                    t.fleet.budget.remaining = 300;
                    t.fleet.budget.resetAt = sampleTime(3600000);
                },
                0, 0);
            row(
                "deaf", Deaf, [](Trial& t) { t.set({9}, [&t](ShardSnapshot& s) { s.deafSince = t.at(); }); }, 0, 0);
            row(
                "slow", Latency, [](Trial& t) { slow(t, 1, 301); }, 300, 300);
            row(
                "full", NearlyFull, [](Trial& t) { t.set({3}, [](auto& s) { s.guilds = 2000; }); }, 0, 0);
            row(
                "outage", DiscordSide,
                [](Trial& t) {
                    t.set({1, 2}, [](auto& s) {
                        s.guilds = 2000;
                        s.unavailable = 1900;
                    });
                },
                0, 300);
        }
    }
    void standsThroughARestart()
    {
        QFETCH(AlertKind, kind);
        QFETCH(Setup, setup);
        QFETCH(int, lasts);
        QFETCH(bool, remains);
        QFETCH(int, clearsAfter);
        Trial before;
        calmLatency(before);
        setup(before);
        before.feed();
        before.run(std::chrono::seconds(lasts));
        const std::optional<Alert> stood = before.active(kind);
        QVERIFY(stood);
        AlertLog log;
        QCOMPARE_EQ(log.append(before.all), QString());

        Trial after;
        after.time = before.time + 10s;
        after.watch.resume(log.standing());
        QCOMPARE_EQ(after.active(kind), stood);
        // It comes up: no shard has guilds or a round trip yet, and of the budget nothing is known.
        const FleetSnapshot up = after.fleet;
        after.fleet.phase = FleetPhase::Starting;
        after.fleet.budget = {};
        after.fleet.setShards({});
        after.run(90s);
        after.fleet = up;
        after.fleet.budget = {};
        after.set(upTo(200), [](ShardSnapshot& shard) {
            shard.state = ShardState::QueuedForIdentify;
            shard.guilds = 0;
            shard.latency.reset();
            shard.lastCloseCode.reset();
            shard.deafSince.reset();
        });
        after.run(400s);
        QCOMPARE_EQ(after.story(), QStringList());
        QCOMPARE_EQ(after.active(kind), stood);

        after.fleet = up;
        calmLatency(after);
        after.fleet.budget.resetAt = sampleTime(90000000); // of the next day's window
        if (remains) {
            setup(after);
            after.run(1s);
            // What has to last before it fires does not have to before it goes on.
            QCOMPARE_EQ(after.story(), QStringList());
            QVERIFY(after.active(kind));
            QCOMPARE_EQ(after.active(kind)->since, stood->since);
            QCOMPARE_EQ(after.active(kind)->shards, stood->shards);
            after.fleet = up;
            calmLatency(after);
            after.fleet.budget.resetAt = sampleTime(180000000);
        }
        after.run(std::chrono::seconds(clearsAfter) + 1s);
        const auto others
            = std::ranges::remove_if(after.all, [kind](const AlertNote& note) { return note.alert.kind != kind; });
        after.all.erase(others.begin(), others.end()); // full shards are alone with what they have
        QCOMPARE_EQ(after.story(), QStringList{u"cleared"_s});
        QVERIFY(after.all[0].tray && after.all[0].webhook); // it was announced, and so is its end
        QCOMPARE_EQ(after.all[0].alert.since, stood->since);
        QCOMPARE_EQ(log.append(after.all), QString());
        const QList<AlertNote> standing = log.standing();
        QVERIFY(std::ranges::none_of(standing, [kind](const AlertNote& note) { return note.alert.kind == kind; }));
    }

    //! Quiet hours that go on over a restart: the summary has it all the same.
    void heldBackThroughARestart()
    {
        Trial before;
        before.watch.mute(sampleTime(3600000));
        before.set({9}, [&](ShardSnapshot& shard) { shard.deafSince = before.at(); });
        before.feed();
        QCOMPARE_EQ(before.story(), QStringList{u"fired"_s});
        QVERIFY(!before.all[0].tray);
        AlertLog log;
        QCOMPARE_EQ(log.append(before.all), QString());

        Trial after;
        after.watch.resume(log.standing());
        after.set({9}, [&](ShardSnapshot& shard) { shard.deafSince = after.at(); });
        after.run(1s);
        QCOMPARE_EQ(after.story(), QStringList{u"summary"_s});
        QVERIFY(after.all[0].tray && after.all[0].alert.text.contains(displayName(AlertKind::Deaf)));
        QCOMPARE_EQ(log.append(after.all), QString());
        QVERIFY(log.standing()[0].tray); // of a third run: that was told
    }

    //! Another program has the fleet: what its log says stands is its own.
    void ofAnotherProgramNothingIsTold()
    {
        Trial trial;
        const auto noteOf = [](AlertKind kind) {
            return AlertNote{What::Fired, sampleTime(),
                {kind, AlertSeverity::Warning, sampleTime(), u"It is so."_s, {9}, u"is:deaf"_s}, true, true};
        };
        trial.watch.resume({noteOf(AlertKind::Deaf), noteOf(AlertKind::ShardsDown)});
        trial.watch.leaveToOther();
        QCOMPARE_EQ(trial.watch.active(), QList<Alert>());
        trial.run(120s);
        QCOMPARE_EQ(trial.story(), QStringList());
    }

    void everyShardHasItsOwnTwoMinutes()
    {
        // As in a rolling restart: always three are away, but none for long.
        Trial trial;
        for (int round = 0; round < 30; ++round) {
            trial.heal();
            trial.close({round * 3, round * 3 + 1, round * 3 + 2}, ShardState::Resuming);
            trial.run(20s);
        }
        QVERIFY(!trial.active(AlertKind::ShardsDown));
    }

    void fullDoesNotFlap()
    {
        Trial trial;
        const auto fill = [&trial](int guilds) {
            trial.set({3}, [guilds](ShardSnapshot& shard) { shard.guilds = guilds; });
            trial.run(1s);
        };
        for (const int guilds : {2000, 1999, 2000, 1950, 2000, 2375, 2374, 2375})
            fill(guilds);
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"escalated"_s}));
        QCOMPARE_EQ(trial.active(AlertKind::NearlyFull)->shards, QList<int>{3});
        fill(1950); // 78 %
        QVERIFY(trial.active(AlertKind::NearlyFull));
        fill(1949);
        QCOMPARE_EQ(trial.story().last(), u"cleared"_s);
    }

    void theBudgetComesBackWithTheReset()
    {
        Trial trial;
        trial.fleet.budget.resetAt = sampleTime(3600000);
        trial.fleet.budget.remaining = 300;
        trial.feed();
        QVERIFY(trial.active(AlertKind::IdentifyBudget));
        trial.fleet.budget.remaining = 900; // as a wrong guess put right; the window is the same
        trial.run(10s);
        QVERIFY(trial.active(AlertKind::IdentifyBudget));
        trial.fleet.budget.resetAt = sampleTime(86400000);
        trial.run(1s);
        QVERIFY(!trial.active(AlertKind::IdentifyBudget));
    }

    //! As in the window's header: 1,200 and not 1200.
    void numbersHaveSeparators()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Trial trial(4);
        trial.fleet.budget.total = 4950;
        trial.fleet.budget.remaining = 1200;
        trial.fleet.budget.floor = 1100;
        for (ShardSnapshot& shard : trial.fleet.shards)
            shard.guilds = 2400;
        trial.set({1}, [](ShardSnapshot& shard) { shard.unavailable = 1900; });
        trial.feed();
        QString text;
        for (const AlertNote& note : std::as_const(trial.all))
            text += note.alert.text + u'\n';
        for (const auto number : {"1,200 of 4,950"_L1, "1,100"_L1, "2,400 of 2,500"_L1, "1,900 of 9,600"_L1})
            QVERIFY2(text.contains(number), qPrintable(text));
    }

    void latencyNeedsFiveMinutesBelow()
    {
        Trial trial;
        calmLatency(trial);
        slow(trial, 11, 500);
        trial.feed();
        trial.run(300s);
        QVERIFY(trial.active(AlertKind::Latency));
        calmLatency(trial);
        trial.run(300s);
        QVERIFY(trial.active(AlertKind::Latency));
        trial.run(250ms);
        QVERIFY(!trial.active(AlertKind::Latency));
    }

    void silenceOfTheFleet()
    {
        Trial trial;
        trial.feed();
        const auto tick = [&trial] {
            trial.all << trial.watch.tick(trial.now(), trial.at());
            return trial.active(AlertKind::FeedStale);
        };
        trial.time += 14999ms;
        QVERIFY(!tick());
        trial.time += 1ms;
        QVERIFY(tick());
        QCOMPARE_EQ(trial.active(AlertKind::FeedStale)->severity, AlertSeverity::Critical);
        trial.time += 60s;
        QVERIFY(tick());
        trial.feed();
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"cleared"_s}));
        // A fleet that was stopped owes nobody any news.
        trial.fleet.phase = FleetPhase::Stopping;
        trial.feed();
        trial.time += 60s;
        QVERIFY(!tick());
    }

    void tellsWhenItIsFull_data()
    {
        QTest::addColumn<std::optional<double>>("perDay");
        QTest::addColumn<QString>("words"); // that the alert ends with
        QTest::addRow("not known") << std::optional<double>() << u"Nearly full: shard 3."_s;
        QTest::addRow("shrinks") << std::optional(-5.0) << u"Nearly full: shard 3."_s;
        QTest::addRow("in days") << std::optional(100.0) << u"At the present growth it is full in 14 day(s)."_s;
        QTest::addRow("within a day") << std::optional(1e6) << u"At the present growth it is full within a day."_s;
    }
    void tellsWhenItIsFull()
    {
        QFETCH(std::optional<double>, perDay);
        QFETCH(QString, words);
        Trial trial(4);
        trial.set({0, 1, 2}, [](ShardSnapshot& shard) { shard.guilds = 1900; });
        trial.set({3}, [](ShardSnapshot& shard) { shard.guilds = 2100; });
        trial.fleet.setGrowth(perDay);
        trial.feed();
        QCOMPARE_EQ(trial.all.size(), 1);
        QVERIFY2(trial.all[0].alert.text.endsWith(words), qPrintable(trial.all[0].alert.text));
    }

    void quietHoursHoldBackWarnings()
    {
        Trial trial;
        AlertRules rules;
        const QTime start = trial.at().time();
        rules.quiet = {{start, start.addSecs(3600)}};
        trial.watch.setRules(rules);
        trial.set({3}, [](ShardSnapshot& shard) { shard.guilds = 2000; }); // a warning that stays
        trial.set({9}, [&trial](ShardSnapshot& shard) { shard.deafSince = trial.at(); }); // one that goes
        trial.run(1s);
        trial.set({9}, [](ShardSnapshot& shard) { shard.deafSince.reset(); });
        trial.run(1s);
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"fired"_s, u"cleared"_s}));
        for (const AlertNote& note : std::as_const(trial.all))
            QVERIFY(!note.tray && !note.webhook);
        // What is critical wakes somebody, and tells that it is over.
        trial.close({1}, ShardState::Failed, 4014);
        trial.run(1s);
        trial.heal();
        trial.run(61s);
        QCOMPARE_EQ(trial.all.size(), 5);
        QVERIFY(trial.all[3].tray && trial.all[4].tray);
        trial.all.clear();
        trial.time = 3600s - 250ms;
        trial.feed();
        QVERIFY(trial.all.isEmpty());
        trial.time = 3600s;
        trial.feed();
        QCOMPARE_EQ(trial.story(), QStringList{u"summary"_s});
        QVERIFY(trial.all[0].tray && trial.all[0].webhook);
        QVERIFY2(trial.all[0].alert.text.contains(displayName(AlertKind::NearlyFull))
                && trial.all[0].alert.text.contains(displayName(AlertKind::Deaf))
                && !trial.all[0].alert.text.contains(displayName(AlertKind::ShardsDown)),
            qPrintable(trial.all[0].alert.text));
        // Its end is news by then, since the summary told that it is there.
        trial.set({3}, [](ShardSnapshot& shard) { shard.guilds = 100; });
        trial.run(1s);
        QVERIFY(trial.all.last().kind == What::Cleared && trial.all.last().tray);
    }

    void anEndInQuietHoursIsToldAfterwards()
    {
        Trial trial;
        AlertRules rules;
        const QTime start = trial.at().time().addSecs(60);
        rules.quiet = {{start, start.addSecs(3600)}};
        trial.watch.setRules(rules);
        trial.set({3}, [](ShardSnapshot& shard) { shard.guilds = 2000; });
        trial.feed();
        QVERIFY(trial.all[0].tray);
        trial.run(61s);
        trial.set({3}, [](ShardSnapshot& shard) { shard.guilds = 100; });
        trial.run(1s);
        QVERIFY(trial.all[1].kind == What::Cleared && !trial.all[1].tray && !trial.all[1].webhook);
        trial.time = 3660s;
        trial.feed();
        QVERIFY(trial.all[2].kind == What::Summary && trial.all[2].tray);
    }

    void mutedMeansAll()
    {
        Trial trial;
        trial.watch.mute(sampleTime(3600000));
        trial.close({1}, ShardState::Failed, 4014);
        trial.run(1s);
        QVERIFY(!trial.all[0].tray && !trial.all[0].webhook);
        trial.watch.mute({});
        trial.run(1s);
        QCOMPARE_EQ(trial.story(), QStringList({u"fired"_s, u"summary"_s}));
        QCOMPARE_EQ(trial.all[1].alert.severity, AlertSeverity::Critical);
    }

    void rulesDecideWhoIsTold()
    {
        Trial trial;
        AlertRules rules;
        rules.rule(AlertKind::ShardsDown).webhook = false;
        rules.rule(AlertKind::NearlyFull).enabled = false;
        trial.watch.setRules(rules);
        trial.close({1}, ShardState::Failed, 4014);
        trial.set({3}, [](ShardSnapshot& shard) { shard.guilds = 2400; });
        trial.run(1s);
        QCOMPARE_EQ(trial.all.size(), 1);
        QVERIFY(trial.all[0].tray && !trial.all[0].webhook);
        rules.rule(AlertKind::ShardsDown).enabled = false;
        trial.watch.setRules(rules);
        trial.run(1s);
        QVERIFY(trial.watch.active().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
