// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B7: a reshard worked out before anything is touched; refused with the reason, and refused when stale.

#include "core/gateway/counttext.h"
#include "core/reshard/reshardplan.h"

#include <QtTest/QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

using Change = std::function<void(PlanInputs&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Shardroom::ReshardWish)
Q_DECLARE_METATYPE(QList<Shardroom::ShardId>)

namespace {

using enum ReshardStrategy;

ServedShard shardWith(ShardId shard, int guilds)
{
    ServedShard served{.shard = shard, .state = ShardState::Ready};
    for (int each = 0; each < guilds; ++each)
        served.guilds.append(GuildId{(quint64(shard.number) + quint64(each) * quint64(shard.total)) << 22});
    return served;
}

//! A bot of `shards` shards with `guildsEach` guilds each, all well.
PlanInputs bot(int shards, int guildsEach = 100)
{
    PlanInputs inputs;
    inputs.now = QDateTime({2026, 11, 21}, {23, 30, 12}, Qt::UTC);
    inputs.userId = "80351110224678912";
    for (int number = 0; number < shards; ++number)
        inputs.shards.append(shardWith({number, shards}, guildsEach));
    inputs.budget.total = 1000;
    inputs.budget.remaining = 940;
    inputs.budget.floor = 200;
    inputs.budget.resetAt = QDateTime({2026, 11, 22}, {6, 14}, Qt::UTC);
    inputs.identifySpacing = 5s;
    inputs.recommended = 1;
    inputs.bytesPerShard = 1000;
    return inputs;
}

PlanInputs botOf(const QList<ShardId>& shards)
{
    PlanInputs inputs = bot(0);
    for (const ShardId shard : shards)
        inputs.shards.append(shardWith(shard, 100));
    return inputs;
}

bool has(const ReshardPlan& plan, PlanCheck::Verdict verdict, const QString& word)
{
    return std::ranges::any_of(
        plan.checks, [&](const PlanCheck& check) { return check.verdict == verdict && check.text.contains(word); });
}

QString said(const ReshardPlan& plan)
{
    QStringList lines{plan.refusal};
    for (const PlanCheck& check : plan.checks)
        lines << QString::number(int(check.verdict)) + u' ' + check.text;
    return lines.join(u'\n');
}

} // namespace

class TestReshardPlan : public QObject {
    Q_OBJECT
private slots:
    void sets_data();
    void sets();
    void batches_data();
    void batches();
    void costs_data();
    void costs();
    void spare_data();
    void spare();
    void atOnce_data();
    void atOnce();
    void headroom_data();
    void headroom();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void saysWhatIsGood();
    void names();
    void firstRefusalCounts();
    void spreadIsOfTheSetAfterwards();
    void candidates();
    void candidatesOfALargeBot();
    void candidatesAreFew();
    void stale_data();
    void stale();
    void refusedPlanStaysRefused();
};

void TestReshardPlan::sets_data()
{
    QTest::addColumn<QList<ShardId>>("from");
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<QList<ShardId>>("replaced");
    QTest::addColumn<QList<ShardId>>("to");
    const QList<ShardId> two{{0, 2}, {1, 2}};
    const QList<ShardId> four{{0, 4}, {1, 4}, {2, 4}, {3, 4}};
    const QList<ShardId> three{{0, 3}, {1, 3}, {2, 3}};
    const QList<ShardId> mixed{{0, 4}, {1, 2}, {2, 4}};
    QTest::addRow("parallel") << two << ReshardWish{.toTotal = 3} << two << three;
    QTest::addRow("merge") << three << ReshardWish{.toTotal = 2} << three << two;
    QTest::addRow("stop and start") << two << ReshardWish{.toTotal = 4, .strategy = StopAndStart} << two << four;
    QTest::addRow("rolling") << two << ReshardWish{.toTotal = 4, .strategy = Rolling} << two << four;
    QTest::addRow("rolling, half-way before") << mixed << ReshardWish{.toTotal = 4, .strategy = Rolling}
                                              << QList<ShardId>{{1, 2}} << QList<ShardId>{{1, 4}, {3, 4}};
    QTest::addRow("parallel, from a mixed set to its larger count")
        << mixed << ReshardWish{.toTotal = 4} << mixed << four;
    QTest::addRow("split of one") << two << ReshardWish{.toTotal = 6, .strategy = Split, .shards = {1}}
                                  << QList<ShardId>{{1, 2}} << QList<ShardId>{{1, 6}, {3, 6}, {5, 6}};
    QTest::addRow("split of one, named twice") << two << ReshardWish{.toTotal = 4, .strategy = Split, .shards = {1, 1}}
                                               << QList<ShardId>{{1, 2}} << QList<ShardId>{{1, 4}, {3, 4}};
    QTest::addRow("split of our own") << QList<ShardId>{{1, 4}}
                                      << ReshardWish{.toTotal = 8, .strategy = Split, .shards = {1}}
                                      << QList<ShardId>{{1, 4}} << QList<ShardId>{{1, 8}, {5, 8}};
    QTest::addRow("hand-over") << mixed << ReshardWish{.strategy = HandOver} << mixed << mixed;
    QTest::addRow("hand-over of some") << four << ReshardWish{.strategy = HandOver, .shards = {3, 1}}
                                       << QList<ShardId>{{1, 4}, {3, 4}} << QList<ShardId>{{1, 4}, {3, 4}};
}

void TestReshardPlan::sets()
{
    QFETCH(QList<ShardId>, from);
    QFETCH(ReshardWish, wish);
    QFETCH(QList<ShardId>, replaced);
    QFETCH(QList<ShardId>, to);
    const PlanInputs inputs = botOf(from);
    const ReshardPlan plan = planReshard(wish, inputs);
    QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal));
    QCOMPARE(plan.from, from);
    QCOMPARE(plan.replaced, replaced);
    QCOMPARE(plan.to, to);
    QCOMPARE(plan.identifies, int(to.size()));
    QCOMPARE(plan.guilds, int(from.size()) * 100);
    QCOMPARE(plan.spread.guilds, plan.guilds); // every guild is on a shard afterwards
    QVERIFY(staleReason(plan, inputs).isEmpty());
    // The batches are the whole, in order and without overlap.
    QList<ShardId> replacedInBatches;
    QList<ShardId> toInBatches;
    for (const ReshardPlan::Batch& batch : plan.batches()) {
        replacedInBatches += batch.replaced;
        toInBatches += batch.to;
    }
    std::ranges::sort(toInBatches);
    QCOMPARE(replacedInBatches, replaced);
    QCOMPARE(toInBatches, to);
}

void TestReshardPlan::batches_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<int>("batches");
    QTest::addColumn<QList<ShardId>>("first");
    QTest::addRow("parallel is one") << ReshardWish{.toTotal = 8, .atOnce = 1} << 1
                                     << QList<ShardId>{{0, 8}, {1, 8}, {2, 8}, {3, 8}, {4, 8}, {5, 8}, {6, 8}, {7, 8}};
    QTest::addRow("rolling, one") << ReshardWish{.toTotal = 8, .strategy = Rolling, .atOnce = 1} << 4
                                  << QList<ShardId>{{0, 8}, {4, 8}};
    QTest::addRow("rolling, three") << ReshardWish{.toTotal = 8, .strategy = Rolling, .atOnce = 3} << 2
                                    << QList<ShardId>{{0, 8}, {1, 8}, {2, 8}, {4, 8}, {5, 8}, {6, 8}};
    QTest::addRow("hand-over, two") << ReshardWish{.strategy = HandOver, .atOnce = 2} << 2
                                    << QList<ShardId>{{0, 4}, {1, 4}};
    QTest::addRow("more than there are") << ReshardWish{.strategy = HandOver, .atOnce = 9} << 1
                                         << QList<ShardId>{{0, 4}, {1, 4}, {2, 4}, {3, 4}};
}

void TestReshardPlan::batches()
{
    QFETCH(ReshardWish, wish);
    QFETCH(int, batches);
    QFETCH(QList<ShardId>, first);
    const QList<ReshardPlan::Batch> list = planReshard(wish, bot(4)).batches();
    QCOMPARE(list.size(), batches);
    QCOMPARE(list[0].to, first);
}

void TestReshardPlan::costs_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("maxConcurrency");
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<std::chrono::milliseconds>("downtime");
    QTest::addColumn<int>("peak");
    const auto row = [](const char* name, int from, int maxConcurrency, const ReshardWish& wish,
                         std::chrono::milliseconds duration, std::chrono::milliseconds downtime, int peak) {
        QTest::addRow("%s", name) << from << maxConcurrency << wish << duration << downtime << peak;
    };
    row("parallel", 16, 1, {.toTotal = 32}, 32 * 5s + 5s + 60s, 0s, 48);
    row("parallel, 16 lanes", 16, 16, {.toTotal = 40}, 3 * 5s + 5s + 60s, 0s, 56);
    row("parallel, long drain", 16, 16, {.toTotal = 32, .drain = 10min}, 2 * 5s + 5s + 10min, 0s, 48);
    row("merge", 16, 1, {.toTotal = 8}, 8 * 5s + 5s + 60s, 0s, 24);
    row("stop and start", 16, 1, {.toTotal = 32, .strategy = StopAndStart}, 32 * 5s + 3s, 32 * 5s + 3s, 32);
    row("stop and start, smaller", 16, 4, {.toTotal = 8, .strategy = StopAndStart}, 2 * 5s + 3s, 2 * 5s + 3s, 16);
    // The last batch stands beside all that were made before it.
    row("rolling, two at a time", 16, 1, {.toTotal = 32, .strategy = Rolling, .atOnce = 2, .drain = 10s},
        8 * (4 * 5s + 5s + 10s), 0s, 30 + 4);
    // All parts of a shard are in one lane: 16 lanes do not help.
    row("rolling, one lane", 16, 16, {.toTotal = 32, .strategy = Rolling, .atOnce = 1, .drain = 0s}, 16 * (2 * 5s + 5s),
        0s, 31 + 2);
    row("split of one", 16, 1, {.toTotal = 64, .strategy = Split, .shards = {3}, .drain = 0s}, 4 * 5s + 5s, 0s, 20);
    row("hand-over", 16, 4, {.strategy = HandOver, .atOnce = 4, .drain = 0s}, 4 * (5s + 5s), 0s, 20);
}

void TestReshardPlan::costs()
{
    QFETCH(int, from);
    QFETCH(int, maxConcurrency);
    QFETCH(ReshardWish, wish);
    QFETCH(std::chrono::milliseconds, duration);
    QFETCH(std::chrono::milliseconds, downtime);
    QFETCH(int, peak);
    PlanInputs inputs = bot(from);
    inputs.budget.maxConcurrency = maxConcurrency;
    const ReshardPlan plan = planReshard(wish, inputs);
    QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal));
    QCOMPARE(plan.duration.count(), duration.count());
    QCOMPARE(plan.downtime.count(), downtime.count());
    QCOMPARE(plan.peakConnections, peak);
    QCOMPARE(plan.peakBytes, qint64(peak - from) * 1000);
}

void TestReshardPlan::spare_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("spare");
    QTest::addRow("at least two") << 4 << 940 << 2;
    QTest::addRow("a tenth") << 64 << 940 << 7;
    QTest::addRow("what there is on top") << 64 << 200 + 67 << 3;
    QTest::addRow("nothing on top") << 64 << 200 + 64 << 0;
}

void TestReshardPlan::spare()
{
    QFETCH(int, to);
    QFETCH(int, remaining);
    QFETCH(int, spare);
    PlanInputs inputs = bot(16);
    inputs.budget.remaining = remaining;
    const ReshardPlan plan = planReshard({.toTotal = to}, inputs);
    QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal));
    QCOMPARE(plan.spare, spare);
    QCOMPARE(has(plan, PlanCheck::Verdict::Warning, u"No identify is spare"_s), spare == 0);
}

void TestReshardPlan::atOnce_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<int>("maxConcurrency");
    QTest::addColumn<int>("atOnce");
    QTest::addRow("parallel: all") << ReshardWish{.toTotal = 32, .atOnce = 3} << 1 << 16;
    QTest::addRow("stop and start: all") << ReshardWish{.toTotal = 32, .strategy = StopAndStart} << 1 << 16;
    QTest::addRow("rolling, one lane") << ReshardWish{.toTotal = 32, .strategy = Rolling} << 1 << 1;
    QTest::addRow("rolling, 4 lanes") << ReshardWish{.toTotal = 32, .strategy = Rolling} << 4 << 2;
    QTest::addRow("rolling in three, 16 lanes") << ReshardWish{.toTotal = 48, .strategy = Rolling} << 16 << 6;
    QTest::addRow("rolling, as wished") << ReshardWish{.toTotal = 32, .strategy = Rolling, .atOnce = 5} << 16 << 5;
    QTest::addRow("rolling, nonsense") << ReshardWish{.toTotal = 32, .strategy = Rolling, .atOnce = -5} << 1 << 1;
    QTest::addRow("hand-over, 64 lanes") << ReshardWish{.strategy = HandOver} << 64 << 16;
    QTest::addRow("hand-over, 4 lanes") << ReshardWish{.strategy = HandOver} << 4 << 4;
}

void TestReshardPlan::atOnce()
{
    QFETCH(ReshardWish, wish);
    QFETCH(int, maxConcurrency);
    QFETCH(int, atOnce);
    PlanInputs inputs = bot(16);
    inputs.budget.maxConcurrency = maxConcurrency;
    QCOMPARE(planReshard(wish, inputs).wish.atOnce, atOnce);
}

void TestReshardPlan::headroom_data()
{
    QTest::addColumn<std::optional<double>>("guildsPerDay");
    QTest::addColumn<std::optional<int>>("days");
    const auto row = [](const char* name, std::optional<double> perDay, std::optional<int> days) {
        QTest::addRow("%s", name) << perDay << days;
    };
    // 1,600 guilds on 2 shards become 800 on the fullest: 1,700 to go, and half of the growth.
    row("not known", std::nullopt, std::nullopt);
    row("none", 0.0, std::nullopt);
    row("shrinks", -3.0, std::nullopt);
    row("not a number", std::numeric_limits<double>::quiet_NaN(), std::nullopt);
    row("100 a day", 100.0, 34);
    row("a burst", 1e12, 0);
    row("hardly any", 1e-9, 36500);
}

void TestReshardPlan::headroom()
{
    QFETCH(std::optional<double>, guildsPerDay);
    QFETCH(std::optional<int>, days);
    PlanInputs inputs = bot(1, 1600);
    inputs.guildsPerDay = guildsPerDay;
    const ReshardPlan plan = planReshard({.toTotal = 2}, inputs);
    QCOMPARE(plan.spread.max, 800);
    QCOMPARE(plan.headroomDays, days);
}

void TestReshardPlan::refuses_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const ReshardWish& wish, const Change& change, const QString& word) {
        QTest::addRow("%s", name) << wish << change << word;
    };
    const Change nothing = [](PlanInputs&) {};
    row(
        "busy", {.toTotal = 8}, [](PlanInputs& in) { in.busy = u"Something else is under way."_s; },
        u"Something else is under way."_s);
    row(
        "nothing serves", {.toTotal = 8}, [](PlanInputs& in) { in.shards.clear(); }, u"No shards serve"_s);
    row("none", {.toTotal = 0}, nothing, u"from 1 to 100000"_s);
    row("negative", {.toTotal = -3}, nothing, u"from 1 to 100000"_s);
    row("absurd", {.toTotal = 2147483647}, nothing, u"from 1 to 100000"_s);
    row("the same", {.toTotal = 4}, nothing, u"count is 4 already"_s);
    row("the same, rolling", {.toTotal = 4, .strategy = Rolling}, nothing, u"count is 4 already"_s);
    row("the same, stop and start", {.toTotal = 4, .strategy = StopAndStart}, nothing, u"hand-over"_s);
    row("the same, split", {.toTotal = 4, .strategy = Split, .shards = {0}}, nothing, u"count is 4 already"_s);
    const Change part = [](PlanInputs& in) { in.shards.removeLast(); };
    row("a part, parallel", {.toTotal = 8}, part, u"only some of the 4 shards"_s);
    row("a part, rolling", {.toTotal = 8, .strategy = Rolling}, part, u"only some of the 4 shards"_s);
    row("a part, stop and start", {.toTotal = 8, .strategy = StopAndStart}, part, u"only some of the 4 shards"_s);
    row("rolling, no multiple", {.toTotal = 6, .strategy = Rolling}, nothing, u"multiple of 4; 6 is none"_s);
    row("rolling, smaller", {.toTotal = 2, .strategy = Rolling}, nothing, u"larger multiple of 4"_s);
    row("split, no multiple", {.toTotal = 9, .strategy = Split, .shards = {2}}, nothing, u"Shard 2 of 4"_s);
    row(
        "split of what is split already", {.toTotal = 4, .strategy = Split, .shards = {0}},
        [](PlanInputs& in) {
            in.shards = botOf({{0, 4}, {1, 2}, {2, 4}}).shards;
        },
        u"larger multiple of 4; 4 is none"_s);
    row("split of none", {.toTotal = 8, .strategy = Split}, nothing, u"Name the shards"_s);
    row("split of another's", {.toTotal = 8, .strategy = Split, .shards = {2, 9, 10}}, nothing,
        u"does not run these shards: 9-10"_s);
    row("hand-over of another's", {.strategy = HandOver, .shards = {-1}}, nothing, u"does not run these shards: -1"_s);
    const Change large = [](PlanInputs& in) { in.largeBotMultiple = 16; };
    row("large bot", {.toTotal = 24}, large, u"multiple of 16; take 32"_s);
    row("large bot, split of one", {.toTotal = 8, .strategy = Split, .shards = {1}}, large, u"multiple of 16"_s);
    const Change full = [](PlanInputs& in) { in.shards[1] = shardWith({1, 4}, 5002); };
    row("2,500 wall", {.toTotal = 8}, full,
        u"would have %1 guilds; Discord allows %2 (2 of 8"_s.arg(countText(2501), countText(2500)));
    row("2,500 wall, hand-over", {.strategy = HandOver, .shards = {1}}, full,
        u"would have %1 guilds"_s.arg(countText(5002)));
    row(
        "no budget", {.toTotal = 64}, [](PlanInputs& in) { in.budget.remaining = 263; },
        u"costs 64 identifies, but only 63 can be spent above the identify floor (263 are left, the floor is 200). "
        "Wait until 2026-11-22 06:14 UTC"_s);
    row(
        "no budget, no reset known", {.toTotal = 64},
        [](PlanInputs& in) {
            in.budget.remaining = 10;
            in.budget.resetAt = {};
        },
        u"only 0 can be spent"_s);
    row(
        "budget not known", {.toTotal = 8}, [](PlanInputs& in) { in.budget = {}; }, u"not known yet"_s);
    const auto unknown = [](ShardState state) -> Change {
        return [state](PlanInputs& in) {
            in.shards[2].state = state;
            in.shards[2].guilds.clear();
        };
    };
    const QString guildsUnknown = u"not known and can't be matched: 2."_s;
    row("paused, guilds unknown", {.toTotal = 8}, unknown(ShardState::Paused), guildsUnknown);
    row("starting, guilds unknown", {.toTotal = 8}, unknown(ShardState::QueuedForIdentify), guildsUnknown);
    row("backing off, rolling", {.toTotal = 8, .strategy = Rolling}, unknown(ShardState::BackingOff), guildsUnknown);
    row("hand-over of a paused one", {.strategy = HandOver, .shards = {2}}, unknown(ShardState::Paused), guildsUnknown);
    row("drains backwards", {.toTotal = 8, .drain = -1s}, nothing, u"drain time"_s);
    row("drains for ever", {.toTotal = 8, .drain = 24h + 1s}, nothing, u"drain time"_s);
}

void TestReshardPlan::refuses()
{
    QFETCH(ReshardWish, wish);
    QFETCH(Change, change);
    QFETCH(QString, word);
    PlanInputs inputs = bot(4);
    change(inputs);
    const ReshardPlan plan = planReshard(wish, inputs);
    QVERIFY2(plan.refusal.contains(word), qPrintable(said(plan)));
    QVERIFY(has(plan, PlanCheck::Verdict::Refused, word));
    QVERIFY(!staleReason(plan, inputs).isEmpty());
}

void TestReshardPlan::warns_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const ReshardWish& wish, const Change& change, const QString& word) {
        QTest::addRow("%s", name) << wish << change << word;
    };
    row(
        "over 80 %%", {.toTotal = 8},
        [](PlanInputs& in) {
            in.shards[1] = shardWith({1, 4}, 4002);
        },
        u"gets %1 guilds, 80 %"_s.arg(countText(2001)));
    row(
        "less than Discord recommends", {.toTotal = 8}, [](PlanInputs& in) { in.recommended = 9; },
        u"recommends 9 shards"_s);
    row(
        "below the floor", {.toTotal = 8},
        [](PlanInputs& in) {
            in.budget.remaining = 205;
            in.budget.allowance = 20;
        },
        u"below the identify floor of 200, as was allowed: 197 of 205"_s);
    row(
        "deaf", {.toTotal = 8}, [](PlanInputs& in) { in.shards[3].isDeaf = true; }, u"Deaf shards: 3;"_s);
    row(
        "loading", {.toTotal = 8}, [](PlanInputs& in) { in.shards[3].isLoading = true; }, u"still loading: 3;"_s);
    row(
        "not ready", {.toTotal = 8}, [](PlanInputs& in) { in.shards[2].state = ShardState::BackingOff; },
        u"not ready: 2;"_s);
    const auto gone = [](ShardState state) -> Change {
        return [state](PlanInputs& in) {
            in.shards[2].state = state;
            in.shards[2].guilds.clear();
        };
    };
    // 4011: the shard that has too many guilds is just what the reshard is for.
    row("failed", {.toTotal = 8}, gone(ShardState::Failed), u"without a session: 2;"_s);
    row("ended", {.toTotal = 8}, gone(ShardState::Stopped), u"without a session: 2;"_s);
    row("paused, stop and start", {.toTotal = 8, .strategy = StopAndStart}, gone(ShardState::Paused),
        u"not ready: 2;"_s);
    row("paused, another is split", {.toTotal = 8, .strategy = Split, .shards = {1}}, gone(ShardState::Paused),
        u"not ready: 2;"_s);
}

void TestReshardPlan::warns()
{
    QFETCH(ReshardWish, wish);
    QFETCH(Change, change);
    QFETCH(QString, word);
    PlanInputs inputs = bot(4);
    QVERIFY(!has(planReshard(wish, inputs), PlanCheck::Verdict::Warning, word));
    change(inputs);
    const ReshardPlan plan = planReshard(wish, inputs);
    QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal));
    QVERIFY2(has(plan, PlanCheck::Verdict::Warning, word), qPrintable(said(plan)));
}

void TestReshardPlan::saysWhatIsGood()
{
    PlanInputs inputs = bot(16);
    inputs.largeBotMultiple = 16;
    const ReshardPlan plan = planReshard({.toTotal = 32}, inputs);
    const auto good = PlanCheck::Verdict::Good;
    for (const QString& word : {u"runs all shards"_s, u"multiple of 16"_s, u"gets 50 guilds, 2 %"_s,
             u"costs 32 identify(ies): 908 of 940 are left, and the floor is 200"_s, u"All shards are ready"_s,
             u"All guilds are loaded"_s})
        QVERIFY2(has(plan, good, word), qPrintable(said(plan)));
    QVERIFY(std::ranges::all_of(plan.checks, [&](const PlanCheck& check) { return check.verdict == good; }));
}

void TestReshardPlan::names()
{
    const PlanInputs inputs = bot(4);
    ReshardPlan plan = planReshard({.toTotal = 8}, inputs);
    QVERIFY2(QRegularExpression(u"^20261121-233012-[0-9a-f]{4}$"_s).match(plan.id).hasMatch(), qPrintable(plan.id));
    QCOMPARE(plan.madeAt, inputs.now);
    QCOMPARE(plan.userId, inputs.userId);
    QCOMPARE(plan.fromTotal(), 4);
    QCOMPARE(plan.toTotal(), 8);
    QCOMPARE(plan.remaining, 940);
    QCOMPARE(plan.spendable, 740);
    // Pure but for the id.
    ReshardPlan again = planReshard({.toTotal = 8}, inputs);
    again.id = plan.id;
    QCOMPARE(again, plan);
}

void TestReshardPlan::firstRefusalCounts()
{
    PlanInputs inputs = bot(4, 3000);
    inputs.budget.remaining = 0;
    inputs.largeBotMultiple = 16;
    const ReshardPlan plan = planReshard({.toTotal = 3}, inputs);
    const auto refused = PlanCheck::Verdict::Refused;
    QVERIFY2(plan.refusal.contains(u"multiple"_s), qPrintable(said(plan)));
    QVERIFY(has(plan, refused, u"Discord allows "_s + countText(2500)));
    QVERIFY(has(plan, refused, u"identify floor"_s));
}

void TestReshardPlan::spreadIsOfTheSetAfterwards()
{
    const ReshardPlan plan = planReshard({.toTotal = 8, .strategy = Split, .shards = {1}}, bot(4));
    const QList<ShardId> after{{0, 4}, {1, 8}, {2, 4}, {3, 4}, {5, 8}};
    QCOMPARE(plan.after(), after);
    QCOMPARE(plan.spread.perShard, (QList<int>{100, 50, 100, 100, 50}));
}

void TestReshardPlan::candidates()
{
    PlanInputs inputs = bot(16, 1000);
    inputs.recommended = 23;
    const QList<ReshardCandidate> list = reshardCandidates(inputs);
    QList<int> totals;
    for (const ReshardCandidate& candidate : list)
        totals << candidate.total;
    QCOMPARE(totals, (QList<int>{8, 23, 32, 64}));
    QCOMPARE(list[0].maxGuilds, 2000);
    QCOMPARE(list[2].maxGuilds, 500);
    QCOMPARE(list[2].identifies, 32);
    QVERIFY(list[1].why.contains(u"Discord"_s));
    QVERIFY(list[2].why.contains(u"twice"_s) && list[2].why.contains(u"power of two"_s));
    for (const ReshardCandidate& candidate : list)
        QVERIFY2(candidate.refusal.isEmpty(), qPrintable(candidate.refusal));

    inputs.budget.remaining = 240;
    const QList<ReshardCandidate> poor = reshardCandidates(inputs);
    QVERIFY(poor[2].refusal.isEmpty());
    QVERIFY(poor[3].refusal.contains(u"64 identifies"_s));
    QVERIFY(reshardCandidates(bot(0)).isEmpty());
}

void TestReshardPlan::candidatesOfALargeBot()
{
    PlanInputs inputs = bot(16, 2000);
    inputs.recommended = 23;
    inputs.largeBotMultiple = 16;
    QList<int> totals;
    const QList<ReshardCandidate> list = reshardCandidates(inputs);
    for (const ReshardCandidate& candidate : list)
        totals << candidate.total;
    QCOMPARE(totals, (QList<int>{23, 32, 48, 64}));
    QVERIFY(list[0].refusal.contains(u"multiple of 16"_s));
    QVERIFY(list[1].why.contains(u"rounded up"_s));
}

void TestReshardPlan::candidatesAreFew()
{
    PlanInputs inputs = bot(1000, 1);
    inputs.recommended = 1200;
    inputs.budget.maxConcurrency = 16;
    const QList<ReshardCandidate> list = reshardCandidates(inputs);
    QCOMPARE(list.size(), 10);
    QVERIFY(std::ranges::is_sorted(list, {}, &ReshardCandidate::total));
    for (const int total : {500, 1008, 1024, 1200, 2000, 2048})
        QVERIFY2(std::ranges::count(list, total, &ReshardCandidate::total) == 1, qPrintable(QString::number(total)));
}

void TestReshardPlan::stale_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word"); // empty: it may be applied
    const auto row = [](const char* name, const Change& change, const QString& word) {
        QTest::addRow("%s", name) << change << word;
    };
    row("nothing", [](PlanInputs&) {}, {});
    row("later", [](PlanInputs& in) { in.now = in.now.addDays(3); }, {});
    row(
        "busy", [](PlanInputs& in) { in.busy = u"Something else is under way."_s; }, u"under way"_s);
    row(
        "another bot", [](PlanInputs& in) { in.userId = "1"; }, u"another bot"_s);
    row("a token that does not say", [](PlanInputs& in) { in.userId.clear(); }, {});
    row(
        "another count", [](PlanInputs& in) { in.shards = bot(5).shards; }, u"count was 4; it is 5"_s);
    row(
        "another set",
        [](PlanInputs& in) {
            in.shards = botOf({{0, 4}, {1, 4}, {2, 4}}).shards;
        },
        u"another set"_s);
    row("the same set in another order", [](PlanInputs& in) { std::swap(in.shards[0], in.shards[3]); }, {});
    row(
        "recommendation", [](PlanInputs& in) { in.recommended = 7; }, u"recommended the count 1 when"_s);
    row(
        "large-bot rule", [](PlanInputs& in) { in.largeBotMultiple = 8; }, u"multiple of 1 when"_s);
    row(
        "max_concurrency", [](PlanInputs& in) { in.budget.maxConcurrency = 16; }, u"max_concurrency was 1"_s);
    const auto joined = [](int guilds) -> Change {
        return [guilds](PlanInputs& in) {
            for (int each = 0; each < guilds; ++each)
                in.shards[1].guilds.append(GuildId{quint64(4000 + 4 * each + 1) << 22});
        };
    };
    row("1 %% joined", joined(40), {});
    row("more than 1 %% joined", joined(41), u"by more than 1 %"_s);
    row(
        "left", [](PlanInputs& in) { in.shards[0].guilds.resize(950); }, u"by 50 of "_s + QLocale().toString(4000));
    row(
        "some joined, some left: the sum is the same",
        [joined](PlanInputs& in) {
            joined(30)(in);
            in.shards[0].guilds.resize(970);
        },
        u"by 60 of "_s + QLocale().toString(4000));
    row("just enough budget", [](PlanInputs& in) { in.budget.remaining = 208; }, {});
    row(
        "budget gone", [](PlanInputs& in) { in.budget.remaining = 207; }, u"only 7 can be spent"_s);
    row(
        "higher floor", [](PlanInputs& in) { in.budget.floor = 933; }, u"only 7 can be spent"_s);
}

void TestReshardPlan::stale()
{
    QFETCH(Change, change);
    QFETCH(QString, word);
    PlanInputs inputs = bot(4, 1000);
    const ReshardPlan plan = planReshard({.toTotal = 8}, inputs);
    QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal));
    change(inputs);
    const QString reason = staleReason(plan, inputs);
    QVERIFY2(reason.contains(word), qPrintable(reason));
    QCOMPARE(reason.isEmpty(), word.isEmpty());
}

void TestReshardPlan::refusedPlanStaysRefused()
{
    // Even when it could be done by now: it says nothing about what would be done.
    PlanInputs inputs = bot(4);
    inputs.busy = u"Something else is under way."_s;
    const ReshardPlan plan = planReshard({.toTotal = 8}, inputs);
    inputs.busy.clear();
    QCOMPARE(staleReason(plan, inputs), plan.refusal);

    // A shard over the wall by a few guilds only.
    PlanInputs full = bot(4, 5000);
    const ReshardPlan fits = planReshard({.toTotal = 8}, full);
    QVERIFY2(fits.refusal.isEmpty(), qPrintable(fits.refusal));
    full.shards[2].guilds.append(GuildId{quint64(5000 * 4 + 2) << 22});
    QVERIFY2(staleReason(fits, full).contains(countText(2501) + u" guilds"_s), qPrintable(staleReason(fits, full)));
}

QTEST_APPLESS_MAIN(TestReshardPlan)
#include "tst_reshardplan.moc"
