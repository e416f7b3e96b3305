// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of the control socket that are about resharding.

#include "app/commandline.h"
#include "app/controldesk.h"
#include "app/logsink.h"
#include "app/statusprinter.h"
#include "core/reshard/reshardplanfile.h"
#include "ui/format.h"

#include <QtCore/QFileInfo>
#include <QtCore/QFuture>
#include <QtCore/QJsonArray>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int mostShards = 16384;
constexpr int mostGuilds = 2'000'000;
constexpr int longestDrain = 86400;

//! A number, or one written as a text.
std::optional<int> numberIn(const QJsonValue& value, int least, int most)
{
    bool isNumber = value.isDouble();
    const int number = value.isString() ? value.toString().trimmed().toInt(&isNumber) : value.toInt(least - 1);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QLatin1StringView verdictKey(PlanCheck::Verdict verdict)
{
    switch (verdict) {
    case PlanCheck::Verdict::Good:
        return "good"_L1;
    case PlanCheck::Verdict::Warning:
        return "warning"_L1;
    case PlanCheck::Verdict::Refused:
        return "refused"_L1;
    }
    Q_UNREACHABLE();
}

double seconds(std::chrono::milliseconds duration)
{
    return double(duration.count()) / 1000.0;
}

QString rangesOf(const QList<ShardId>& shards)
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers.append(shard.number);
    std::ranges::sort(numbers);
    return Format::ranges(numbers);
}

QJsonArray loadsJson(const QList<GuildSpread::Load>& loads)
{
    QJsonArray array;
    for (const GuildSpread::Load& load : loads) {
        array.append(QJsonObject{{u"shard"_s, load.shard.number}, {u"total"_s, load.shard.total},
            {u"guilds"_s, load.guilds}, {u"events_per_second"_s, load.eventsPerSecond}});
    }
    return array;
}

//! What people and scripts look at; the plan itself, as a file holds it, is under "plan".
QJsonObject planJson(const ReshardPlan& plan)
{
    QJsonArray checks;
    for (const PlanCheck& check : plan.checks)
        checks.append(QJsonObject{{u"verdict"_s, verdictKey(check.verdict)}, {u"text"_s, check.text}});
    return {
        {u"plan_id"_s, plan.id},
        {u"strategy"_s, strategyKey(plan.wish.strategy)},
        {u"from"_s, plan.fromTotal()},
        {u"to"_s, plan.toTotal()},
        {u"replaced"_s, rangesOf(plan.replaced)},
        {u"new_shards"_s, plan.to.size()},
        {u"at_once"_s, plan.wish.atOnce},
        {u"drain_s"_s, qint64(plan.wish.drain.count())},
        {u"identifies"_s, plan.identifies},
        {u"spare"_s, plan.spare},
        {u"remaining"_s, plan.remaining},
        {u"floor"_s, plan.floor},
        {u"spendable"_s, plan.spendable},
        {u"duration_s"_s, seconds(plan.duration)},
        {u"downtime_s"_s, seconds(plan.downtime)},
        {u"peak_connections"_s, plan.peakConnections},
        {u"peak_bytes"_s, plan.peakBytes > 0 ? QJsonValue(plan.peakBytes) : QJsonValue(QJsonValue::Null)},
        {u"guilds"_s, plan.guilds},
        {u"max_guilds_per_shard"_s, plan.spread.max},
        {u"mean_guilds_per_shard"_s, plan.spread.mean},
        {u"deviation"_s, plan.spread.deviation},
        {u"over"_s, plan.spread.over},
        {u"nearly_full"_s, plan.spread.nearlyFull},
        {u"fullest"_s, loadsJson(plan.spread.fullest)},
        {u"hottest"_s, loadsJson(plan.spread.hottest)},
        {u"headroom_days"_s, plan.headroomDays ? QJsonValue(*plan.headroomDays) : QJsonValue(QJsonValue::Null)},
        {u"checks"_s, checks},
        {u"refusal"_s, plan.refusal},
    };
}

QJsonArray candidatesJson(const QList<ReshardCandidate>& candidates)
{
    QJsonArray array;
    for (const ReshardCandidate& candidate : candidates) {
        array.append(QJsonObject{{u"to"_s, candidate.total}, {u"why"_s, candidate.why},
            {u"max_guilds_per_shard"_s, candidate.maxGuilds}, {u"identifies"_s, candidate.identifies},
            {u"refusal"_s, candidate.refusal}});
    }
    return array;
}

QString strategyKeys()
{
    QStringList keys;
    for (int strategy = 0; strategy < reshardStrategyCount; ++strategy)
        keys.append(strategyKey(ReshardStrategy(strategy)));
    return keys.join(", "_L1);
}

bool takesShards(ReshardStrategy strategy)
{
    return strategy == ReshardStrategy::Split || strategy == ReshardStrategy::HandOver;
}

bool comesInBatches(ReshardStrategy strategy)
{
    return strategy == ReshardStrategy::Rolling || takesShards(strategy);
}

bool goesBack(ReshardPhase phase)
{
    return phase == ReshardPhase::Aborting || phase == ReshardPhase::RollingBack;
}

} // namespace

void ControlDesk::connectReshard()
{
    connect(m_fleet, &Fleet::reshardPlanned, this, &ControlDesk::onPlanned);
    connect(m_fleet, &Fleet::reshardLedger, this, &ControlDesk::onLedger);
    connect(m_fleet, &Fleet::reshardEnded, this, [this](const ReshardReport& report) {
        m_lastReshard = report;
        answerWaits();
    });
}

bool ControlDesk::readNumber(
    const Question& question, QLatin1StringView key, int least, int most, std::optional<int>& target)
{
    const QJsonValue value = question.request[key];
    if (value.isUndefined())
        return true;
    const auto number = numberIn(value, least, most);
    if (!number) {
        refuse(question, ExitStatus::Usage,
            tr("--%1: a whole number from %2 to %3 is expected.")
                .arg(QString(key).replace(u'_', u'-'))
                .arg(least)
                .arg(most));
        return false;
    }
    target = number;
    return true;
}

std::optional<ReshardWish> ControlDesk::wishOf(const Question& question)
{
    const auto refused = [this, &question](const QString& why) {
        refuse(question, ExitStatus::Usage, why);
        return std::nullopt;
    };
    if (question.text("what"_L1) != "reshard"_L1)
        return refused(tr("Use plan reshard, with --to N for one plan."));
    ReshardWish wish;
    if (const QString key = question.text("strategy"_L1); !key.isEmpty()) {
        const auto strategy = strategyFromKey(key);
        if (!strategy)
            return refused(
                tr("There is no strategy \"%1\". Use one of %2.").arg(LogSink::redacted(key.left(40)), strategyKeys()));
        wish.strategy = *strategy;
    }
    const QString key = strategyKey(wish.strategy);
    const auto selection = selectionOf(question);
    std::optional<int> total;
    std::optional<int> atOnce;
    std::optional<int> drain;
    if (!selection || !readNumber(question, "to"_L1, 1, mostShards, total)
        || !readNumber(question, "at_once"_L1, 1, mostShards, atOnce)
        || !readNumber(question, "drain"_L1, 0, longestDrain, drain))
        return std::nullopt;
    if (!selection->all && !takesShards(wish.strategy))
        return refused(tr("--shards is for split and hand-over: %1 replaces all.").arg(key));
    if (atOnce && !comesInBatches(wish.strategy))
        return refused(tr("--at-once is for rolling, split and hand-over: %1 does all in one.").arg(key));
    if (total && wish.strategy == ReshardStrategy::HandOver)
        return refused(tr("--to is not for hand-over: every shard keeps its total."));
    wish.shards = selection->numbers;
    wish.atOnce = atOnce.value_or(0);
    wish.drain = std::chrono::seconds(drain.value_or(int(wish.drain.count())));
    if (wish.strategy == ReshardStrategy::Split && !total) {
        int largest = 0;
        for (const ShardSnapshot& shard : std::as_const(m_latest.shards)) {
            if (selection->all || wish.shards.contains(shard.shard.number))
                largest = std::max(largest, shard.shard.total);
        }
        if (largest == 0)
            return refused(tr("None of these shards is in this program."));
        total = 2 * largest;
    }
    wish.toTotal = total.value_or(0);
    return wish;
}

void ControlDesk::plan(const Question& question)
{
    const auto wish = wishOf(question);
    if (!wish)
        return;
    // Without a count the answer is which counts there are.
    const bool isOpen = wish->toTotal == 0 && wish->strategy != ReshardStrategy::HandOver;
    send(question, {{u"open"_s, isOpen}},
        [wish = *wish](Fleet& fleet, RequestId request) { fleet.planReshard(wish, request); });
}

void ControlDesk::onPlanned(const ReshardOutlook& outlook, RequestId request)
{
    const auto pending = take(request);
    if (!pending)
        return;
    const ReshardPlan& plan = outlook.plan;
    QJsonObject answer;
    if (pending->answer["open"_L1].toBool()) {
        answer = {{u"from"_s, plan.fromTotal()}, {u"guilds"_s, plan.guilds}};
    } else {
        answer = planJson(plan);
        answer[u"plan"_s] = ReshardPlanFile::toJson(plan);
        if (!plan.refusal.isEmpty()) {
            const QJsonObject refusal = controlError(ExitStatus::Refused, plan.refusal);
            for (auto fact = refusal.begin(); fact != refusal.end(); ++fact)
                answer[fact.key()] = fact.value();
        }
    }
    answer[u"candidates"_s] = candidatesJson(outlook.candidates);
    reply(pending->question, answer);
}

void ControlDesk::apply(const Question& question)
{
    if (!hasAbsoluteFile(question))
        return;
    if (m_latest.readOnly) {
        refuse(question, ExitStatus::Refused, tr("This is read-only mode: nothing can be changed."));
        return;
    }
    const RequestId request = keep(question, {});
    auto promise = std::make_shared<QPromise<ReshardPlanFile::Loaded>>();
    promise->future().then(this, [this, request](const ReshardPlanFile::Loaded& loaded) {
        const auto pending = take(request);
        if (!pending)
            return;
        if (loaded.plan)
            applyPlan(pending->question, *loaded.plan);
        else
            refuse(pending->question, ExitStatus::Usage, loaded.error);
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, path = question.text("file"_L1)] {
        promise->addResult(ReshardPlanFile::load(path));
        promise->finish();
    });
}

void ControlDesk::applyPlan(const Question& question, const ReshardPlan& plan)
{
    if (!plan.refusal.isEmpty()) {
        refuse(question, ExitStatus::Refused, plan.refusal);
        return;
    }
    if (const QString shown = question.text("plan_id"_L1); !shown.isEmpty() && shown != plan.id) {
        refuse(question, ExitStatus::Refused,
            tr("%1 holds another plan by now than the one that you agreed to.").arg(question.text("file"_L1)));
        return;
    }
    QString cost = tr("This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)", nullptr, plan.identifies)
                       .arg(plan.fromTotal())
                       .arg(plan.toTotal())
                       .arg(displayName(plan.wish.strategy));
    if (plan.spare > 0)
        cost += tr(", at most %Ln more for shards that fail once", nullptr, plan.spare);
    if (!isAgreed(question, cost, plan.identifies, {{u"plan_id"_s, plan.id}}))
        return;
    send(question,
        {{u"plan_id"_s, plan.id}, {u"strategy"_s, strategyKey(plan.wish.strategy)}, {u"from"_s, plan.fromTotal()},
            {u"to"_s, plan.toTotal()}, {u"identifies"_s, plan.identifies}},
        [plan](Fleet& fleet, RequestId request) { fleet.applyReshard(plan, request); });
}

void ControlDesk::abort(const Question& question)
{
    send(question, {}, [](Fleet& fleet, RequestId request) { fleet.abortReshard(request); });
}

void ControlDesk::rollBack(const Question& question)
{
    send(question, {}, [](Fleet& fleet, RequestId request) { fleet.rollBackReshard(request); });
}

void ControlDesk::reshard(const Question& question)
{
    const QString action = question.text("action"_L1);
    if (action == "accept"_L1) {
        const auto most = numberIn(question.text("argument"_L1), 0, mostGuilds);
        if (!most) {
            refuse(question, ExitStatus::Usage,
                tr("How many guilds may be missing? Use reshard accept N, with N from 0 to %1.").arg(mostGuilds));
            return;
        }
        send(question, {{u"accepted_missing"_s, *most}},
            [most = *most](Fleet& fleet, RequestId request) { fleet.acceptMissingGuilds(most, request); });
        return;
    }
    if (action == "ledger"_L1) {
        askLedger(question);
        return;
    }
    if (action == "report"_L1) {
        reportReshard(question);
        return;
    }
    if (!question.text("argument"_L1).isEmpty()) {
        refuse(question, ExitStatus::Usage, tr("Only accept, ledger and report take an argument."));
        return;
    }
    if (action == "pause"_L1 || action == "continue"_L1) {
        send(question, {}, [isPause = action == "pause"_L1](Fleet& fleet, RequestId request) {
            fleet.pauseReshard(isPause, request);
        });
    } else if (action == "end-old"_L1) {
        send(question, {}, [](Fleet& fleet, RequestId request) { fleet.endOldShards(request); });
    } else if (action == "call-off"_L1) {
        send(question, {}, [](Fleet& fleet, RequestId request) { fleet.callOffReshard(request); });
    } else if (action.isEmpty() || action == "status"_L1) {
        QJsonValue last = QJsonValue::Null;
        if (m_lastReshard)
            last = endedJson(*m_lastReshard);
        reply(question,
            {{u"reshard"_s, reshardJson(m_latest, ReshardDetail::WithShards)},
                {u"announced"_s, announcedJson(m_latest)}, {u"last"_s, last}});
    } else {
        refuse(question, ExitStatus::Usage,
            tr("There is no reshard \"%1\". Use %2.")
                .arg(LogSink::redacted(action.left(40)), findControlVerb(u"reshard"_s)->arguments));
    }
}

void ControlDesk::askLedger(const Question& question)
{
    std::optional<GuildId> guild;
    if (!question.text("argument"_L1).isEmpty()) {
        guild = guildOf(question, "argument"_L1);
        if (!guild)
            return;
    }
    send(question, {}, [guild](Fleet& fleet, RequestId request) { fleet.askReshardLedger(guild, request); });
}

void ControlDesk::onLedger(const HandoverCounts& counts, const QList<GuildLedger>& guilds, RequestId request)
{
    const auto pending = take(request);
    if (!pending)
        return;
    QJsonArray rows;
    for (const GuildLedger& guild : guilds) {
        QJsonObject row = countsJson(guild.counts);
        row[u"guild_id"_s] = guild.guild.value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toString(guild.guild));
        rows.append(row);
    }
    reply(pending->question, {{u"events"_s, countsJson(counts)}, {u"guilds"_s, rows}});
}

void ControlDesk::reportReshard(const Question& question)
{
    const QString path = question.text("argument"_L1);
    if (path.isEmpty() || QFileInfo(path).isRelative()) {
        refuse(question, ExitStatus::Usage,
            path.isEmpty() ? tr("Where to? Use reshard report FILE.")
                           : tr("The file's path must be absolute: this program works in another directory than its "
                                "caller."));
        return;
    }
    if (QFileInfo::exists(path)) {
        refuse(question, ExitStatus::Refused, tr("%1 is there already. Give another name.").arg(path));
        return;
    }
    send(question, {}, [path](Fleet& fleet, RequestId request) { fleet.saveReshardReport(path, request); });
}

std::optional<QJsonObject> ControlDesk::outcomeOfReshard(const Wait& wait) const
{
    const std::optional<ReshardProgress>& now = m_latest.reshard;
    const bool goesOn = now ? !isOver(now->phase) : m_latest.phase == FleetPhase::Resharding;
    if (goesOn) {
        // One that goes back has passed no phase; its end says so.
        if (!now || !wait.reshardPhase || goesBack(now->phase) || now->phase < *wait.reshardPhase)
            return std::nullopt;
        return QJsonObject{{u"ready"_s, true}, {u"phase"_s, phaseKey(now->phase)}};
    }
    // What has just vanished from the snapshots tells its end a moment later.
    if (!m_reshardSeen.isEmpty() && (!m_lastReshard || m_lastReshard->plan.id != m_reshardSeen))
        return std::nullopt;
    if (!m_lastReshard && wait.reshardPhase)
        return controlError(ExitStatus::Failed, tr("No reshard is going on."));
    if (!m_lastReshard)
        return QJsonObject{{u"ready"_s, true}};
    if (m_lastReshard->outcome == ReshardPhase::Done)
        return QJsonObject{
            {u"ready"_s, true}, {u"phase"_s, phaseKey(ReshardPhase::Done)}, {u"plan_id"_s, m_lastReshard->plan.id}};
    const QString what = m_lastReshard->outcome == ReshardPhase::RolledBack
        ? tr("The reshard to %1 shards was rolled back: %2")
        : tr("The reshard to %1 shards was aborted: %2");
    QJsonObject error
        = controlError(ExitStatus::Failed, what.arg(m_lastReshard->plan.toTotal()).arg(m_lastReshard->reason));
    error[u"phase"_s] = phaseKey(m_lastReshard->outcome);
    error[u"plan_id"_s] = m_lastReshard->plan.id;
    return error;
}

} // namespace Shardroom
