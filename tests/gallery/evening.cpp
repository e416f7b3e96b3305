// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/evening.h"

#include "core/alerts/alertwatch.h"
#include "core/gateway/closecode.h"
#include "core/gateway/shard.h"
#include "core/vault/sessionguard.h"
#include "tests/ui/samplereshard.h"
#include "tests/ui/samplevault.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom::Evening {
namespace {

constexpr int guildsPerShard = 1390;

const QString calmHost = u"gateway-us-east1-b.discord.gg"_s;
const QString lostHost = u"gateway-us-east1-c.discord.gg"_s;

//! The same number for the same question, so that pictures can be compared.
double dice(int number, int salt)
{
    std::minstd_rand random(unsigned(number * 977 + salt * 7919 + 1));
    random.discard(3); // seeds that are near each other give first numbers that are
    return std::uniform_real_distribution<>(0, 1)(random);
}

QString closed(int code)
{
    return Shard::tr("Close %1: %2").arg(code).arg(closeCodeInfo(code).meaning);
}

bool isOnLostHost(int number)
{
    return number >= 20 && number < 26;
}

ShardSnapshot readyShard(int number, int total, const QDateTime& now)
{
    ShardSnapshot shard;
    shard.shard = {number, total};
    shard.state = ShardState::Ready;
    shard.since = now.addSecs(-86'400 * 2 - 711 * number);
    shard.readySince = shard.since;
    shard.sessionSince = shard.since;
    shard.gatewayHost = isOnLostHost(number) || number % 3 == 2 ? lostHost : calmHost;
    shard.maskedSession = maskedSessionId(sampleSessionId);
    shard.guilds = guildsPerShard - 60 + int(120 * dice(number, 1));
    shard.sequence = 9'104'233 + 7919 * number;
    shard.events = quint64(shard.sequence) + 411;
    shard.eventsPerSecond = 48 + 60 * dice(number, 2);
    shard.lastEventAt = now.addMSecs(-300);
    shard.lastAckAt = now.addMSecs(-1000 - qint64(35'000 * dice(number, 3)));
    for (int beat = 0; beat < 32; ++beat)
        shard.latencyHistory << float(44 + 30 * dice(number, 4) + 12 * std::sin(beat / 3.0 + number));
    shard.latency = std::chrono::milliseconds(int(shard.latencyHistory.last()));
    shard.resumes = int(4 * dice(number, 5));
    shard.identifies = 1;
    shard.bytesIn = 812'000'000 + quint64(number) * 1'000'000;
    shard.bytesDecoded = shard.bytesIn * 6;
    shard.bytesOut = 9'400'000;
    shard.sendHeadroom = 118;
    return shard;
}

void close(ShardSnapshot& shard, int code, const QDateTime& at)
{
    shard.lastCloseCode = code;
    shard.lastClosedAt = at;
    shard.since = at;
    shard.readySince = {};
    shard.lastAckAt = {};
    shard.latency = {};
    shard.eventsPerSecond = 0;
    shard.sendHeadroom = 0;
    shard.closes = {{code, 1}};
    shard.cause = closed(code);
}

void change(ShardSnapshot& shard, const QDateTime& now)
{
    const int number = shard.shard.number;
    if (isOnLostHost(number) && number != 25) {
        close(shard, 1006, now.addSecs(-48));
        shard.state = ShardState::BackingOff;
        shard.until = now.addSecs(3 + number % 5);
        shard.unavailable = 9 + number % 3;
        return;
    }
    switch (number) {
    case 25:
        close(shard, 1006, now.addSecs(-48));
        shard.state = ShardState::Resuming;
        shard.since = now.addSecs(-2);
        break;
    case 7:
        close(shard, 4014, now.addSecs(-182));
        shard.state = ShardState::Failed;
        shard.failure = ShardFailure::DisallowedIntents;
        shard.maskedSession.clear();
        shard.sessionSince = {};
        break;
    case 12:
        close(shard, 4000, now.addSecs(-31));
        shard.closedByUs = true;
        shard.state = ShardState::Paused;
        shard.until = now.addSecs(149);
        break;
    case 40:
    case 41:
    case 42:
    case 43:
        close(shard, 4009, now.addSecs(-20));
        shard.state = number == 40 ? ShardState::Identifying : ShardState::QueuedForIdentify;
        shard.until = now.addSecs(5 * (number - 40));
        shard.maskedSession.clear();
        break;
    case 51:
        shard.deafSince = now.addSecs(-390);
        shard.lastEventAt = now.addSecs(-390);
        shard.eventsPerSecond = 0;
        break;
    case 58:
        shard.guilds = 2104; // above 80 % of Discord's limit
        break;
    default:
        break;
    }
}

IdentifyBudget budget(const QDateTime& now)
{
    IdentifyBudget budget;
    budget.total = 1000;
    budget.remaining = 912;
    budget.resetAt = now.addSecs(6 * 3600 + 840);
    budget.maxConcurrency = 4;
    budget.floor = 200;
    budget.spentInDay = 88;
    for (int quarter = 0; quarter < 96; ++quarter)
        budget.spentByQuarter << (quarter == 40 ? 64 : quarter > 90 ? 4 : quarter % 24 == 5 ? 2 : 0);
    return budget;
}

void sumUp(FleetSnapshot& fleet)
{
    fleet.setShards(fleet.shards);
    fleet.phase = FleetPhase::Running;
    fleet.shardTotal = int(fleet.shards.size());
    fleet.budget = budget(fleet.at);
    fleet.compression = u"zstd-stream"_s;
    fleet.apiHost = u"discord.com"_s;
    fleet.eventTypes = {{u"PRESENCE_UPDATE"_s, 311'004'211, fleet.eventsPerSecond * 0.61},
        {u"MESSAGE_CREATE"_s, 88'120'034, fleet.eventsPerSecond * 0.2},
        {u"TYPING_START"_s, 41'226'700, fleet.eventsPerSecond * 0.11},
        {u"VOICE_STATE_UPDATE"_s, 12'008'540, fleet.eventsPerSecond * 0.05}};
}

} // namespace

FleetSnapshot calmFleet(const QDateTime& at)
{
    FleetSnapshot fleet;
    fleet.at = at;
    for (int number = 0; number < shardTotal; ++number)
        fleet.shards << readyShard(number, shardTotal, at);
    sumUp(fleet);
    return fleet;
}

FleetSnapshot fleet(const QDateTime& now)
{
    FleetSnapshot fleet = calmFleet(now);
    for (ShardSnapshot& shard : fleet.shards)
        change(shard, now);
    sumUp(fleet);
    using Wait = QueuedIdentify::Wait;
    const auto queued = [&](int number, Wait wait, int seconds) {
        return QueuedIdentify{{number, shardTotal}, wait, true, now.addSecs(seconds)};
    };
    fleet.lanes = {{0, now.addSecs(2), {queued(40, Wait::Granted, 0)}, 0}, {1, now, {queued(41, Wait::Turn, 5)}, 0},
        {2, now, {queued(42, Wait::Turn, 10)}, 0}, {3, now.addSecs(4), {queued(43, Wait::Connection, 15)}, 0}};
    fleet.budget.queued = 4;
    return fleet;
}

FleetSnapshot largeFleet(const QDateTime& now, int total)
{
    FleetSnapshot fleet;
    fleet.at = now;
    for (int number = 0; number < total; ++number) {
        ShardSnapshot shard = readyShard(number, total, now);
        const double luck = dice(number, 9);
        if (luck < 0.03 || (number > total / 2 && number < total / 2 + total / 40)) {
            close(shard, luck < 0.004 ? 4014 : 1006, now.addSecs(-40));
            shard.state = luck < 0.004 ? ShardState::Failed
                : luck < 0.015         ? ShardState::Resuming
                                       : ShardState::BackingOff;
        }
        fleet.shards << shard;
    }
    sumUp(fleet);
    fleet.budget.maxConcurrency = 16;
    return fleet;
}

QList<TimelineEntry> timeline(const QDateTime& now)
{
    using Kind = TimelineEntry::Kind;
    using Origin = TimelineEntry::Origin;
    QList<TimelineEntry> entries;
    const auto change = [&](int secondsAgo, int shard, ShardState from, ShardState to, const QString& text,
                            std::optional<int> code = {}, int cost = 0) {
        entries << TimelineEntry{now.addSecs(-secondsAgo), Kind::State, Origin::Automatic, ShardId{shard, shardTotal},
            from, to, code, cost, text, code ? closeCodeInfo(*code).remedy : QString()};
    };
    entries << TimelineEntry{.at = now.addSecs(-820),
        .kind = Kind::Action,
        .origin = Origin::Window,
        .text = Fleet::tr("%1: %Ln shard(s)", nullptr, 3).arg(displayName(ShardCommand::Resume))};
    for (int shard = 3; shard < 6; ++shard) {
        change(818 - 2 * shard, shard, ShardState::Ready, ShardState::Resuming, closed(4000), 4000);
        change(817 - 2 * shard, shard, ShardState::Resuming, ShardState::Ready, displayName(ShardState::Ready));
    }
    change(182, 7, ShardState::Ready, ShardState::Failed, closed(4014), 4014);
    for (int shard = 20; shard < 26; ++shard)
        change(48, shard, ShardState::Ready, ShardState::BackingOff, closed(1006), 1006);
    entries << TimelineEntry{.at = now.addSecs(-31),
        .kind = Kind::Action,
        .origin = Origin::ControlSocket,
        .text = Fleet::tr("%1: %Ln shard(s)", nullptr, 1).arg(displayName(ShardCommand::Pause))};
    change(31, 12, ShardState::Ready, ShardState::Paused, closed(4000), 4000);
    for (int shard = 40; shard < 44; ++shard)
        change(20, shard, ShardState::Ready, ShardState::QueuedForIdentify, closed(4009), 4009);
    change(4, 40, ShardState::QueuedForIdentify, ShardState::Identifying, Shard::tr("IDENTIFY sent"), {}, 1);
    entries << TimelineEntry{.at = now.addSecs(-3),
        .kind = Kind::Warning,
        .text = Fleet::tr("%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait")
                    .arg(912)
                    .arg(1000)
                    .arg(200),
        .next
        = Fleet::tr("Reset at %1").arg(QLocale().toString(now.addSecs(22'000).toLocalTime(), QLocale::ShortFormat))};
    change(2, 25, ShardState::BackingOff, ShardState::Resuming, Shard::tr("Waited; resuming"));
    return entries;
}

QList<ShardDetail> details(const QList<int>& shards, const QDateTime& now)
{
    QList<ShardDetail> list;
    for (const int number : shards) {
        ShardDetail detail{{number, shardTotal}, {}, {}, std::chrono::seconds(5)};
        const bool isLost = isOnLostHost(number);
        for (int second = 300; second > (isLost ? 48 : 0); --second) {
            const double noise = dice(number + second, 7);
            const QDateTime at = now.addSecs(-second);
            const bool isDeaf = number == 51 && second < 390;
            detail.eventsPerSecond << ShardDetail::Point{
                at, isDeaf ? 0 : 60 + 9 * std::sin(second / 20.0) + 14 * noise};
            if (second % 5 == 0)
                detail.latency << ShardDetail::Point{
                    at, 52 + number % 9 + 8 * noise + (isLost && second < 90 ? 900.0 / (second - 30) * 4 : 0)};
        }
        list << detail;
    }
    return list;
}

VaultSnapshot vault(const QDateTime& now)
{
    using Status = VaultEntry::Status;
    VaultSnapshot vault;
    vault.directory = u"/home/robin/.local/state/shardroom"_s;
    vault.sealed = true;
    vault.writtenAt = now.addSecs(-2);
    const SessionGuard guard{.shards = sampleSet(shardTotal), .now = now};
    for (int number = 0; number < 18; ++number) {
        const Status status = number == 12 ? Status::Resumable
            : number == 7                  ? Status::Expired
            : number == 17                 ? Status::Refused
                                           : Status::InUse;
        VaultEntry entry = sampleEntry(number, shardTotal, status, now,
            status == Status::Resumable     ? 31s
                : status == Status::Expired ? 4000s
                                            : 0s);
        entry.guilds = guildsPerShard + number;
        entry.objection.reset();
        if (status == Status::Refused)
            entry.objection = guard.objection({.shard = {number, 16}, .id = sampleSessionId});
        vault.entries << entry;
    }
    return vault;
}

ImportPreview importPreview(const ImportFile& file, const QDateTime& now)
{
    const SessionGuard guard{.shards = sampleSet(shardTotal), .now = now, .maxAge = 180s};
    ImportPreview preview{.file = file, .shape = SessionShape::Twilight, .shardCount = shardTotal};
    for (int number = 0; number < 12; ++number) {
        Session session{.shard = {number, number == 11 ? 16 : shardTotal}, .id = sampleSessionId, .sequence = 4711};
        session.aliveAt = now.addSecs(number == 9 ? -4000 : -40);
        preview.rows << ImportRow{.shard = session.shard,
            .maskedId = maskedSessionId(session.id),
            .sequence = 9'104'233 + 7919 * number,
            .lastUse = session.aliveAt,
            .guilds = guildsPerShard + number,
            .objection = guard.objection(session)};
    }
    preview.countWasAssumed = true;
    return preview;
}

AlertState alerts(const QDateTime& now)
{
    using Clock = AlertWatch::Clock;
    AlertWatch watch({}, QTimeZone::utc());
    AlertState state;
    const Clock::time_point end{24h};
    const auto feed = [&](const FleetSnapshot& snapshot, std::chrono::seconds ago) {
        state.log << watch.feed(snapshot, end - ago);
    };
    FleetSnapshot early = calmFleet(now.addSecs(-7200));
    early.shards[5].state = ShardState::Failed;
    sumUp(early);
    feed(calmFleet(now.addSecs(-7260)), 7260s);
    feed(early, 7200s);
    feed(calmFleet(now.addSecs(-7000)), 7000s);
    feed(calmFleet(now.addSecs(-6900)), 6900s);
    feed(calmFleet(now.addSecs(-200)), 200s);
    feed(fleet(now.addSecs(-150)), 150s);
    feed(fleet(now), 0s);
    state.active = watch.active();
    state.webhook = u"https://discord.com/\u2026"_s;
    state.status.phase = WebhookStatus::Phase::Ready;
    state.status.lastSent = now.addSecs(-150);
    return state;
}

Simulator::PracticeState practice()
{
    using namespace Simulator;
    PracticeState state;
    state.standing << StandingFault{1, {{FaultKind::Close, 4009}, {}, 4, 30s, {}}, 7, FaultOrigin::Operator}
                   << StandingFault{2, {{FaultKind::StopAcks}, {20, 21}, 0, 60s, 10min}, 2, FaultOrigin::Operator};
    return state;
}

ReshardOutlook outlook(const ReshardWish& wish, const QDateTime& now)
{
    // The planner wants the guilds themselves; so many are made once.
    static const QList<ServedShard> served = [] {
        QList<ServedShard> shards;
        for (int number = 0; number < shardTotal; ++number) {
            ServedShard shard{.shard = {number, shardTotal}, .state = ShardState::Ready, .eventsPerSecond = 70};
            for (int guild = 0; guild < guildsPerShard + number % 9; ++guild)
                shard.guilds << GuildId{quint64(guild * shardTotal + number) << 22};
            shards << shard;
        }
        return shards;
    }();
    const PlanInputs inputs{.now = now,
        .shards = served,
        .budget = budget(now),
        .identifySpacing = 5s,
        .recommended = 90,
        .largeBotMultiple = 1,
        .guildsPerDay = 240,
        .bytesPerShard = 13'000'000};
    return {.plan = planReshard(wish, inputs), .candidates = reshardCandidates(inputs)};
}

FleetSnapshot resharding(ReshardPhase phase, const QDateTime& now)
{
    FleetSnapshot fleet = calmFleet(now);
    fleet.phase = FleetPhase::Resharding;
    ReshardProgress progress = sampleProgress(phase);
    progress.fromTotal = shardTotal;
    progress.toTotal = 2 * shardTotal;
    progress.since = now.addSecs(-42);
    progress.until = now.addSecs(47);
    progress.shards = progress.toTotal;
    const bool isWarming = phase == ReshardPhase::Warming;
    progress.ready = isWarming ? 104 : progress.toTotal;
    progress.guildsExpected = fleet.guilds;
    progress.guildsMatched = fleet.guilds - (isWarming ? 27 : 0);
    progress.identifiesPlanned = progress.toTotal;
    progress.identifiesSpent = progress.ready;
    const auto set = [&](int total, int ready) {
        QList<ShardSnapshot> shards;
        for (int number = 0; number < total; ++number) {
            shards << readyShard(number, total, now);
            if (number >= ready)
                shards.last().state = ShardState::QueuedForIdentify;
        }
        return shards;
    };
    if (!progress.incoming.isEmpty())
        progress.incoming = set(progress.toTotal, progress.ready);
    if (!progress.retiring.isEmpty())
        progress.retiring = set(shardTotal, shardTotal);
    fleet.reshard = progress;
    return fleet;
}

ReshardReport report(const QDateTime& now)
{
    ReshardReport report = sampleReport();
    report.plan = outlook({.toTotal = 2 * shardTotal}, now).plan;
    report.startedAt = now.addSecs(-222);
    report.endedAt = now;
    report.servingAfter = sampleSet(2 * shardTotal);
    report.identifiesSpent = 129;
    return report;
}

QList<GuildLedger> ledger()
{
    return {{sampleGuild, {.delivered = 105, .matched = 100, .onlyOld = 5}},
        {GuildId{quint64(31) << 22}, {.delivered = 81, .matched = 80, .pending = 1}}};
}

} // namespace Shardroom::Evening
