// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertsigns.h"

#include "core/gateway/closecode.h"
#include "core/reshard/guildspread.h"
#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertSigns)
};

//! Not what the operator has closed, and not a shard on its first way up: a large fleet takes its time to start.
bool isDown(const ShardSnapshot& shard)
{
    switch (shard.state) {
    case ShardState::Failed:
    case ShardState::BackingOff:
        return true;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
        return shard.lastCloseCode.has_value();
    case ShardState::Stopped:
    case ShardState::Ready:
    case ShardState::Paused:
        return false;
    }
    Q_UNREACHABLE();
}

//! Above both the fleet's own measure and the one that is always fine.
int slowFrom(const FleetSnapshot& snapshot, const AlertRules& rules)
{
    const auto median = snapshot.latencyMedian.value_or(0ms).count();
    const qint64 own = median * rules.limit(AlertLimit::LatencyTimes);
    return int(std::clamp<qint64>(own, rules.limit(AlertLimit::LatencyLeast), 600'000));
}

bool isMoreThan(qint64 part, qint64 whole, int percent)
{
    return part * 100 > whole * percent;
}

QString downFilter()
{
    return u"!state:%1|%2|%3"_s.arg(
        stateKey(ShardState::Ready), stateKey(ShardState::Paused), stateKey(ShardState::Stopped));
}

QString deafFilter()
{
    return u"is:deaf"_s;
}

QString latencyFilter(int above)
{
    return u"latency:>%1"_s.arg(above);
}

QString fullFilter(int least)
{
    return u"guilds:>=%1"_s.arg(least);
}

//! By when they were closed, not by their state: after some seconds they are back. As long as the alert stands.
QString fallFilter(const AlertRules& rules)
{
    const std::chrono::seconds within
        = rules.duration(AlertLimit::ClosedWithin) + rules.duration(AlertLimit::DiscordClear);
    return u"closed:<=%1s"_s.arg(within.count());
}

QString outageFilter()
{
    return u"unavailable:>0"_s;
}

AlertSign budgetSign(
    const FleetSnapshot& snapshot, const AlertRules& rules, const Alert* active, const QDateTime& renewed)
{
    const IdentifyBudget& budget = snapshot.budget;
    AlertSign sign;
    if (budget.total <= 0)
        return sign; // not known
    const bool isSoon = budget.floorAt && rules.limit(AlertLimit::BudgetForecast) > 0
        && std::chrono::milliseconds(snapshot.at.msecsTo(*budget.floorAt)) < rules.duration(AlertLimit::BudgetForecast);
    // At the floor the fleet stops: it is never below without the operator's word.
    sign.isCritical = budget.remaining <= budget.floor;
    sign.isBad = sign.isCritical || isSoon
        || qint64(budget.remaining) * 100 < qint64(budget.total) * rules.limit(AlertLimit::BudgetPercent);
    // A forecast goes up and down; the budget itself does not come back before its reset. That may have been seen, or
    // have been while the program was not running: then the window of a day has begun since.
    const bool isRenewed = active == nullptr || !budget.resetAt.isValid()
        || (renewed.isValid() && renewed >= active->since) || budget.resetAt.addDays(-1) > active->since;
    sign.isCalm = !sign.isBad && isRenewed;
    return sign;
}

AlertSign deafSign(const FleetSnapshot& snapshot, const AlertRules& rules)
{
    AlertSign sign;
    if (snapshot.deaf == 0)
        return sign;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.deafSince)
            sign.shards << shard.shard.number;
    }
    sign.isBad = sign.shards.size() >= rules.limit(AlertLimit::DeafShards);
    sign.isCalm = !sign.isBad;
    sign.filter = deafFilter();
    return sign;
}

AlertSign fullSign(const FleetSnapshot& snapshot, const AlertRules& rules, const Alert* active)
{
    const auto isAt = [&](const ShardSnapshot& shard, AlertLimit limit) {
        return qint64(shard.guilds) * 100 >= qint64(mostGuildsPerShard) * rules.limit(limit);
    };
    AlertSign sign;
    int least = mostGuildsPerShard * rules.limit(AlertLimit::FullWarning) / 100;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (!isAt(shard, AlertLimit::FullClear))
            continue;
        sign.isCalm = false;
        const bool isFull = isAt(shard, AlertLimit::FullWarning);
        sign.isBad = sign.isBad || isFull;
        sign.isCritical = sign.isCritical || isAt(shard, AlertLimit::FullCritical);
        // One that was named stays named until it counts as clear.
        if (isFull || (active != nullptr && std::ranges::binary_search(active->shards, shard.shard.number))) {
            sign.shards << shard.shard.number;
            least = std::min(least, shard.guilds);
        }
    }
    sign.filter = fullFilter(least);
    return sign;
}

AlertSign discordSign(const FleetSnapshot& snapshot, const AlertRules& rules)
{
    AlertSign sign;
    const bool isOutage
        = isMoreThan(snapshot.unavailable, snapshot.guilds, rules.limit(AlertLimit::UnavailablePercent));
    const std::chrono::milliseconds window = rules.duration(AlertLimit::ClosedWithin);
    QList<int> closed;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.lastCloseCode && !shard.closedByUs && !isOurMistake(*shard.lastCloseCode)
            && shard.lastClosedAt.isValid()
            && std::chrono::milliseconds(shard.lastClosedAt.msecsTo(snapshot.at)) <= window)
            closed << shard.shard.number;
    }
    const bool isFall = closed.size() >= rules.limit(AlertLimit::ClosedShards)
        && isMoreThan(closed.size(), snapshot.shards.size(), rules.limit(AlertLimit::ClosedPercent));
    sign.isBad = isOutage || isFall;
    sign.isCalm = !sign.isBad;
    sign.isFall = isFall;
    if (isFall) {
        sign.shards = closed;
        sign.filter = fallFilter(rules);
    } else if (isOutage) {
        for (const ShardSnapshot& shard : snapshot.shards) {
            if (shard.unavailable > 0)
                sign.shards << shard.shard.number;
        }
        sign.filter = outageFilter();
    }
    return sign;
}

//! "shard 7", "3 shards (4-6)".
QString shardWords(const QList<int>& numbers)
{
    QList<ShardId> shards;
    shards.reserve(numbers.size());
    for (const int number : numbers)
        shards << ShardId{number, largestShardCount};
    return numbers.size() == 1 ? Text::tr("shard %1").arg(numbers.first())
                               : Text::tr("%Ln shard(s) (%1)", nullptr, int(numbers.size())).arg(shardsText(shards));
}

QString downWords(const FleetSnapshot& snapshot, const AlertSign& sign)
{
    QList<int> failed;
    QList<int> others;
    QMap<int, int> codes;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (!std::ranges::binary_search(sign.shards, shard.shard.number))
            continue;
        (shard.state == ShardState::Failed ? failed : others) << shard.shard.number;
        // What we closed ourselves, for the sake of others, is no cause.
        if (shard.lastCloseCode && !shard.closedByUs)
            ++codes[*shard.lastCloseCode];
    }
    QStringList parts;
    if (!failed.isEmpty())
        parts << Text::tr("Given up: %1.").arg(shardWords(failed));
    if (!others.isEmpty())
        parts << Text::tr("Not ready: %1.").arg(shardWords(others));
    if (!codes.isEmpty()) {
        const auto most = std::max_element(codes.cbegin(), codes.cend());
        const QString meaning = closeCodeInfo(most.key()).meaning;
        const QString words = most.key() == 0 ? meaning : Text::tr("%1, %2").arg(QString::number(most.key()), meaning);
        parts << (codes.size() == 1 ? Text::tr("Last close: %1.").arg(words)
                                    : Text::tr("Most of them closed with: %1.").arg(words));
    }
    return parts.join(u' ');
}

QString milliseconds(std::optional<std::chrono::milliseconds> value)
{
    return value ? Text::tr("%1 ms").arg(QLocale().toString(qlonglong(value->count()))) : u"\u2013"_s;
}

} // namespace

void AlertSigns::look(const FleetSnapshot& snapshot, const AlertRules& rules, Clock::time_point now)
{
    const int slow = slowFrom(snapshot, rules);
    for (const ShardSnapshot& shard : snapshot.shards) {
        const int number = shard.shard.number;
        if (!isDown(shard))
            m_down.remove(number);
        else if (!m_down.contains(number))
            m_down.insert(number, now);
        if (!shard.latency || shard.latency->count() <= slow)
            m_slow.remove(number);
        else if (!m_slow.contains(number))
            m_slow.insert(number, now);
    }
    // After a reshard to fewer there are numbers that no snapshot names any more.
    const auto isGone = [&snapshot](Since::iterator entry) { return entry.key() >= snapshot.shardTotal; };
    m_down.removeIf(isGone);
    m_slow.removeIf(isGone);
    const bool isSlow = snapshot.latencyP95 && snapshot.latencyP95->count() > rules.limit(AlertLimit::LatencyP95);
    if (!isSlow)
        m_slowFleet.reset();
    else if (!m_slowFleet)
        m_slowFleet = now;
    // What Discord tells moves by seconds from one answer to the next; a new window moves it by a day.
    const QDateTime& resetAt = snapshot.budget.resetAt;
    if (m_resetAt.isValid() && (snapshot.at >= m_resetAt || resetAt > m_resetAt.addSecs(3600)))
        m_renewed = snapshot.at;
    m_resetAt = resetAt;
}

QStringList filtersOf(AlertKind kind, const AlertRules& rules)
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return {downFilter()};
    case AlertKind::Deaf:
        return {deafFilter()};
    case AlertKind::Latency:
        return {latencyFilter(rules.limit(AlertLimit::LatencyP95))};
    case AlertKind::NearlyFull:
        return {fullFilter(mostGuildsPerShard * rules.limit(AlertLimit::FullWarning) / 100)};
    case AlertKind::DiscordSide:
        return {outageFilter(), fallFilter(rules)};
    case AlertKind::IdentifyBudget:
    case AlertKind::FeedStale:
        return {};
    }
    Q_UNREACHABLE();
}

QString filterWords(const QStringList& filters)
{
    if (filters.isEmpty())
        return Text::tr("No filter of shards: the fleet as a whole is meant.");
    return Text::tr("Shards by the filter: %1").arg(filters.join(Text::tr(" or ", "between two filters")));
}

QString filterWords(const Alert& alert)
{
    if (!alert.kind)
        return {};
    return filterWords(alert.filter.isEmpty() ? QStringList() : QStringList{alert.filter});
}

AlertSign AlertSigns::sign(AlertKind kind, const FleetSnapshot& snapshot, const AlertRules& rules, const Alert* active,
    Clock::time_point now) const
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return shardsDown(snapshot, rules, now);
    case AlertKind::IdentifyBudget:
        return budgetSign(snapshot, rules, active, m_renewed);
    case AlertKind::Deaf:
        return deafSign(snapshot, rules);
    case AlertKind::Latency:
        return latency(snapshot, rules, active != nullptr, now);
    case AlertKind::NearlyFull:
        return fullSign(snapshot, rules, active);
    case AlertKind::DiscordSide:
        return discordSign(snapshot, rules);
    case AlertKind::FeedStale:
        return {};
    }
    Q_UNREACHABLE();
}

AlertSign AlertSigns::shardsDown(const FleetSnapshot& snapshot, const AlertRules& rules, Clock::time_point now) const
{
    AlertSign sign;
    bool hasFailed = false;
    if (!m_down.isEmpty()) {
        const auto enough = rules.duration(AlertLimit::DownAfter);
        for (const ShardSnapshot& shard : snapshot.shards) {
            const bool isFailed = shard.state == ShardState::Failed;
            hasFailed = hasFailed || isFailed;
            const auto since = m_down.constFind(shard.shard.number);
            if (isFailed || (since != m_down.cend() && now - *since >= enough))
                sign.shards << shard.shard.number;
        }
    }
    std::ranges::sort(sign.shards); // a split leaves sets with several counts
    const qint64 count = sign.shards.size();
    const qint64 total = snapshot.shards.size();
    const auto isShare = [&](AlertLimit limit) { return count > 0 && count * 100 >= total * rules.limit(limit); };
    sign.isBad = hasFailed || count >= rules.limit(AlertLimit::DownShards) || isShare(AlertLimit::DownPercent);
    sign.isCalm = !sign.isBad;
    sign.isCritical = hasFailed || isShare(AlertLimit::DownCriticalPercent);
    sign.filter = downFilter();
    return sign;
}

AlertSign AlertSigns::latency(
    const FleetSnapshot& snapshot, const AlertRules& rules, bool isActive, Clock::time_point now) const
{
    AlertSign sign;
    const auto enough = rules.duration(AlertLimit::LatencyAfter);
    const auto isLong = [now, enough](Clock::time_point since) { return now - since >= enough; };
    for (auto slow = m_slow.cbegin(); slow != m_slow.cend(); ++slow) {
        sign.isBad = sign.isBad || isLong(*slow);
        // While it stands, those that are slow now are meant, however short a time.
        if (isActive || isLong(*slow))
            sign.shards << slow.key();
    }
    int above = slowFrom(snapshot, rules);
    const bool isSlowFleet = m_slowFleet && isLong(*m_slowFleet);
    std::ranges::sort(sign.shards);
    if (isSlowFleet || (isActive && m_slowFleet)) {
        above = std::min(above, rules.limit(AlertLimit::LatencyP95));
        sign.shards.clear(); // the others are slower still, or no longer
        for (const ShardSnapshot& shard : snapshot.shards) {
            if (shard.latency && shard.latency->count() > above)
                sign.shards << shard.shard.number;
        }
        std::ranges::sort(sign.shards);
    }
    sign.isBad = sign.isBad || isSlowFleet;
    sign.isCalm = !m_slowFleet && m_slow.isEmpty();
    sign.filter = latencyFilter(above);
    return sign;
}

QString AlertSigns::describe(AlertKind kind, const FleetSnapshot& snapshot, const AlertSign& sign)
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return downWords(snapshot, sign);
    case AlertKind::IdentifyBudget: {
        const IdentifyBudget& budget = snapshot.budget;
        QString text = Text::tr("%1 of %2 identifies are left, %3 are kept back.")
                           .arg(QLocale().toString(budget.remaining))
                           .arg(QLocale().toString(budget.total))
                           .arg(QLocale().toString(budget.floor));
        if (budget.floorAt && budget.remaining > budget.floor)
            text += u' ' + Text::tr("At this pace the floor is reached at %1.").arg(utcText(*budget.floorAt));
        if (budget.resetAt.isValid())
            text += u' ' + Text::tr("Reset: %1.").arg(utcText(budget.resetAt));
        return text;
    }
    case AlertKind::Deaf:
        return Text::tr("Heartbeats are answered, but no event comes: %1.").arg(shardWords(sign.shards));
    case AlertKind::Latency:
        return sign.shards.isEmpty() ? Text::tr("Median %1, 95th percentile %2.")
                                           .arg(milliseconds(snapshot.latencyMedian), milliseconds(snapshot.latencyP95))
                                     : Text::tr("Median %1, 95th percentile %2. Slow: %3.")
                                           .arg(milliseconds(snapshot.latencyMedian), milliseconds(snapshot.latencyP95),
                                               shardWords(sign.shards));
    case AlertKind::NearlyFull: {
        const auto fullest = std::ranges::max_element(snapshot.shards, {}, &ShardSnapshot::guilds);
        if (fullest == snapshot.shards.end())
            return {};
        QString text = Text::tr("%1 of %2 guilds on the fullest shard. Nearly full: %3.")
                           .arg(QLocale().toString(fullest->guilds), QLocale().toString(mostGuildsPerShard),
                               shardWords(sign.shards));
        if (const auto days = fullest->daysUntilFull; days && *days == 0)
            text += u' ' + Text::tr("At the present growth it is full within a day.");
        else if (days)
            text += u' ' + Text::tr("At the present growth it is full in %Ln day(s).", nullptr, *days);
        return text;
    }
    case AlertKind::DiscordSide:
        if (sign.isFall)
            return Text::tr("Closed almost at once: %1. %2 of %3 guilds are unavailable.")
                .arg(shardWords(sign.shards))
                .arg(QLocale().toString(snapshot.unavailable))
                .arg(QLocale().toString(snapshot.guilds));
        return Text::tr("%1 of %2 guilds are unavailable.")
            .arg(QLocale().toString(snapshot.unavailable), QLocale().toString(snapshot.guilds));
    case AlertKind::FeedStale:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom
