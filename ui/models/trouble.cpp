// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trouble.h"

#include "core/gateway/closecode.h"
#include "core/reshard/guildspread.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr qsizetype fewestBackingOff = 3; // or half of a small fleet
//! Desktop's rule "Discord side": more than this share of all shards closed within that time.
constexpr double discordShare = 0.2;
constexpr auto discordWindow = 30s;
constexpr qsizetype fewestForDiscord = 3;
constexpr qsizetype leastGrowth = 3; // as of alerts: as many again, and some
constexpr double outageShare = 0.01; // of all guilds
constexpr int nearlyFull = mostGuildsPerShard * 95 / 100;
constexpr int soonFull = 30; // days: time enough to choose the hour of a reshard

QString groupOf(QString fleet)
{
    return u"mutedCauses/of "_s + fleet.replace(u'/', u'_').replace(u'\\', u'_');
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

//! What shards have in common.
struct Cause {
    std::optional<int> code; // as the other side closed; nullopt: nobody did, or we did
    bool isQuarantine = false;
    auto operator<=>(const Cause&) const = default;
};

struct Group {
    Cause cause;
    QList<const ShardSnapshot*> shards;

    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> numbers;
        for (const ShardSnapshot* shard : shards)
            numbers << shard->shard.number;
        return numbers;
    }
};

//! The shards in `state` by cause, the largest group first.
QList<Group> groupsIn(const FleetSnapshot& snapshot, ShardState state)
{
    std::map<Cause, Group> byCause;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.state != state)
            continue;
        // With what code we closed says nothing: why we did stands in the shard's own cause.
        const Cause cause{
            shard.closedByUs ? std::nullopt : shard.lastCloseCode, shard.failure == ShardFailure::Quarantined};
        Group& group = byCause[cause];
        group.cause = cause;
        group.shards << &shard;
    }
    QList<Group> groups;
    for (const auto& [cause, group] : byCause)
        groups << group;
    std::stable_sort(
        groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.shards.size() > b.shards.size(); });
    return groups;
}

//! The host that all shards are on, or nine of ten of them; else nothing.
struct CommonHost {
    QString name;
    bool isAll = false;
};
CommonHost commonHost(const Group& group)
{
    std::map<QString, qsizetype> counts;
    for (const ShardSnapshot* shard : group.shards)
        ++counts[shard->gatewayHost];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    if (most->first.isEmpty() || most->second * 10 < group.shards.size() * 9)
        return {};
    return {most->first, counts.size() == 1};
}

//! The reason, and the host when it is one for all or nearly all of several shards.
QString reason(const Group& group)
{
    const ShardSnapshot& first = *group.shards.first();
    QString why;
    if (group.cause.code && !group.cause.isQuarantine) {
        const QString meaning = closeCodeInfo(*group.cause.code).meaning;
        why = *group.cause.code == 0 ? meaning
                                     : Words::tr("close %1, %2").arg(QString::number(*group.cause.code), meaning);
    } else {
        why = first.cause.isEmpty() ? Words::tr("not closed by Discord") : first.cause;
        if (why.endsWith(u'.'))
            why.chop(1);
    }
    const CommonHost host = commonHost(group);
    if (host.name.isEmpty() || group.shards.size() < 2)
        return why;
    return (host.isAll ? Words::tr("%1, from %2") : Words::tr("%1, nearly all from %2")).arg(why, host.name);
}

//! Lists just the group: where the state and a code are not enough to tell it from others, by number.
QString filterFor(ShardState state, const Group& group)
{
    const QString filter = u"state:"_s + stateKey(state);
    if (group.cause.code && !group.cause.isQuarantine)
        return filter + u" code:"_s + QString::number(*group.cause.code);
    return filter + u' ' + Format::ranges(group.numbers());
}

QString keyFor(ShardState state, const Cause& cause)
{
    return stateKey(state) + (cause.isQuarantine ? u":quarantine"_s : QString()) + u':'
        + (cause.code ? QString::number(*cause.code) : u"none"_s);
}

Trouble::Remedy remedyFor(const Cause& cause)
{
    switch (CloseCode(cause.isQuarantine ? 0 : cause.code.value_or(0))) {
    case CloseCode::ShardingRequired:
    case CloseCode::InvalidShard:
        return Trouble::Remedy::Reshard;
    case CloseCode::AuthenticationFailed:
    case CloseCode::InvalidIntents:
    case CloseCode::DisallowedIntents:
        return Trouble::Remedy::BotSettings;
    default: // a code of Discord's, which may be any
        return Trouble::Remedy::None;
    }
}

QList<Trouble> failed(const FleetSnapshot& snapshot)
{
    QList<Trouble> found;
    const auto groups = groupsIn(snapshot, ShardState::Failed);
    for (const Group& group : groups) {
        const QList<int> shards = group.numbers();
        QString text = Words::tr("Given up: %1. Cause: %2.").arg(Format::shards(shards), reason(group));
        if (group.cause.isQuarantine)
            text += u' '
                + Words::tr("In quarantine after one lost session after the other. Find the cause, then resume.");
        else if (group.cause.code)
            text += u' ' + closeCodeInfo(*group.cause.code).remedy;
        found << Trouble{keyFor(ShardState::Failed, group.cause), true, shards, text,
            filterFor(ShardState::Failed, group), remedyFor(group.cause), false, commonHost(group).name};
    }
    return found;
}

QList<Trouble> closedAtOnce(const FleetSnapshot& snapshot)
{
    const qint64 window = std::chrono::milliseconds(discordWindow).count();
    QList<int> shards;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (!shard.closedByUs && !isOurMistake(shard.lastCloseCode.value_or(0)) && shard.lastClosedAt.isValid()
            && shard.lastClosedAt.msecsTo(snapshot.at) <= window)
            shards << shard.shard.number;
    }
    if (shards.size() < fewestForDiscord || double(shards.size()) <= discordShare * double(snapshot.shards.size()))
        return {};
    return {{u"discord"_s, false, shards,
        Words::tr("Discord or the network, rather than this bot: %1 of %2 shards were closed within %3.")
            .arg(Format::number(shards.size()), Format::number(snapshot.shards.size()),
                Format::duration(std::chrono::seconds(discordWindow))),
        u"closed:<=30"_s, Trouble::Remedy::None, true}};
}

QList<Trouble> backingOff(const FleetSnapshot& snapshot)
{
    QList<Trouble> found;
    const auto groups = groupsIn(snapshot, ShardState::BackingOff);
    for (const Group& group : groups) {
        if (group.shards.size() >= fewestBackingOff || group.shards.size() * 2 >= snapshot.shards.size())
            found << Trouble{keyFor(ShardState::BackingOff, group.cause), false, group.numbers(),
                Words::tr("Backing off for one cause: %1. Cause: %2.")
                    .arg(Format::shards(group.numbers()), reason(group)),
                filterFor(ShardState::BackingOff, group), Trouble::Remedy::None, true, commonHost(group).name};
    }
    return found;
}

QList<Trouble> budgetTroubles(const FleetSnapshot& snapshot)
{
    const IdentifyBudget& budget = snapshot.budget;
    const QString queued = u"state:"_s + stateKey(ShardState::QueuedForIdentify);
    QList<Trouble> found;
    if (budget.held && budget.queued > 0)
        found << Trouble{u"held"_s, false, {},
            Words::tr("The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).",
                nullptr, budget.queued),
            queued, Trouble::Remedy::ReleaseQueue};
    if (budget.total > 0 && budget.queued > 0 && budget.spendable() == 0)
        found << Trouble{u"floor"_s, false, {},
            Words::tr("%1 of %2 identifies are left, and those are kept back. Waiting for the reset in %3, or for you "
                      "to allow some: %4.")
                .arg(Format::number(budget.remaining), Format::number(budget.total),
                    Format::remaining(budget.resetAt, snapshot.at), Format::shardCount(budget.queued)),
            queued, Trouble::Remedy::AllowIdentifies};
    for (const BreakerTrip& trip : budget.trips) {
        if (trip.waiting > 0)
            found << Trouble{u"breaker:"_s + trip.key, false, {},
                Words::tr("Too many new sessions were lost to one cause, %1. Held back, so that no more identifies "
                          "are wasted: %2; one tries for all at %3.")
                    .arg(trip.cause, Format::shardCount(trip.waiting), Format::clock(trip.until)),
                queued};
    }
    return found;
}

QList<Trouble> deafness(const FleetSnapshot& snapshot)
{
    if (snapshot.deaf == 0)
        return {};
    QList<int> shards;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.deafSince)
            shards << shard.shard.number;
    }
    return {{u"deaf"_s, false, shards,
        Words::tr("Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.")
            .arg(Format::shards(shards)),
        u"is:deaf"_s, Trouble::Remedy::Reconnect}};
}

QList<Trouble> outage(const FleetSnapshot& snapshot)
{
    if (snapshot.guilds == 0 || snapshot.unavailable <= outageShare * snapshot.guilds)
        return {};
    QList<int> shards;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.unavailable > 0)
            shards << shard.shard.number;
    }
    return {{u"outage"_s, false, shards,
        Words::tr("Discord has %1 of %2 guilds in an outage, on %3. Nothing of ours helps; their events stop.")
            .arg(Format::number(snapshot.unavailable), Format::number(snapshot.guilds), Format::shards(shards)),
        u"unav:>0"_s}};
}

QList<Trouble> fullness(const FleetSnapshot& snapshot)
{
    QList<int> shards;
    const ShardSnapshot* fullest = nullptr;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.guilds < nearlyFull)
            continue;
        shards << shard.shard.number;
        if (fullest == nullptr || shard.guilds > fullest->guilds)
            fullest = &shard;
    }
    if (fullest == nullptr)
        return {};
    QString text = Words::tr("Nearly full: %1. Shard %2 has %3 of %4 guilds; above that Discord closes it (4011), and "
                             "only more shards help.")
                       .arg(Format::shards(shards), QString::number(fullest->shard.number),
                           Format::number(fullest->guilds), Format::number(mostGuildsPerShard));
    if (fullest->daysUntilFull)
        text += u' ' + Words::tr("At the present growth it is full in %1.").arg(Format::days(*fullest->daysUntilFull));
    return {{u"full"_s, false, shards, text, u"guilds:>=%1"_s.arg(nearlyFull), Trouble::Remedy::Reshard}};
}

//! Those that are not nearly full yet.
QList<Trouble> fullSoon(const FleetSnapshot& snapshot)
{
    QList<int> shards;
    const ShardSnapshot* first = nullptr;
    int least = mostGuildsPerShard;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.guilds >= nearlyFull || !shard.daysUntilFull || *shard.daysUntilFull > soonFull)
            continue;
        shards << shard.shard.number;
        least = std::min(least, shard.guilds);
        if (first == nullptr || shard.guilds > first->guilds)
            first = &shard;
    }
    if (first == nullptr)
        return {};
    QString text
        = Words::tr("Shard %1 is full in %2 at the present growth (%3 of %4 guilds), and only more shards help.")
              .arg(QString::number(first->shard.number), Format::days(*first->daysUntilFull),
                  Format::number(first->guilds), Format::number(mostGuildsPerShard));
    if (shards.size() > 1)
        text += u' '
            + Words::tr("%Ln more shard(s) within %1.", nullptr, int(shards.size()) - 1).arg(Format::days(soonFull));
    // A shard grows as it is filled, so these are all from there to the nearly full.
    return {{u"full-soon"_s, false, shards, text, u"guilds:>=%1 guilds:<%2"_s.arg(least).arg(nearlyFull),
        Trouble::Remedy::Reshard}};
}

} // namespace

QList<Trouble> troubles(const FleetSnapshot& snapshot)
{
    QList<Trouble> found = failed(snapshot) + closedAtOnce(snapshot) + outage(snapshot);
    found += backingOff(snapshot) + budgetTroubles(snapshot) + fullness(snapshot) + deafness(snapshot)
        + fullSoon(snapshot);
    if (!snapshot.advice.isEmpty())
        found << Trouble{u"advice"_s, false, {}, snapshot.advice, {}};
    return found;
}

std::optional<Trouble> gravestTrouble(const FleetSnapshot& snapshot)
{
    const QList<Trouble> all = troubles(snapshot);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

MutedCauses MutedCauses::load(QSettings& settings, const QString& fleet)
{
    MutedCauses causes;
    // The file is anybody's to edit, and a size in it is only a number.
    constexpr int most = 100;
    constexpr qsizetype longest = 1000;
    const int size = std::min(settings.beginReadArray(groupOf(fleet)), most);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const Entry entry{settings.value(u"cause"_s).toString(), settings.value(u"text"_s).toString(),
            settings.value(u"until"_s).toDateTime(), settings.value(u"shards"_s).toLongLong(),
            settings.value(u"host"_s).toString()};
        const bool isSane = entry.key.size() <= longest && entry.text.size() <= longest;
        if (!entry.key.isEmpty() && isSane && entry.until.isValid())
            causes.m_entries[entry.key] = entry;
    }
    settings.endArray();
    return causes;
}

void MutedCauses::store(QSettings& settings, const QString& fleet, const QDateTime& now) const
{
    settings.remove(groupOf(fleet));
    const QList<Entry> entries = standing(now);
    if (entries.isEmpty())
        return;
    settings.beginWriteArray(groupOf(fleet), int(entries.size()));
    for (int i = 0; i < int(entries.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"cause"_s, entries[i].key);
        settings.setValue(u"text"_s, entries[i].text);
        settings.setValue(u"until"_s, entries[i].until);
        settings.setValue(u"shards"_s, entries[i].shards);
        settings.setValue(u"host"_s, entries[i].host);
    }
    settings.endArray();
}

void MutedCauses::mute(const Trouble& trouble, const QDateTime& until)
{
    m_entries[trouble.key] = {trouble.key, trouble.text, until, trouble.shards.size(), trouble.host};
}

bool MutedCauses::isMuted(const Trouble& trouble, const QDateTime& now) const
{
    const auto entry = m_entries.constFind(trouble.key);
    if (entry == m_entries.constEnd() || now >= entry->until)
        return false;
    const bool hasGrown
        = entry->shards > 0 && trouble.shards.size() >= std::max(2 * entry->shards, entry->shards + leastGrowth);
    // Who mutes the trouble of one host wants to hear of another's.
    const bool isElsewhere = !entry->host.isEmpty() && !trouble.host.isEmpty() && entry->host != trouble.host;
    return !hasGrown && !isElsewhere;
}

QList<MutedCauses::Entry> MutedCauses::standing(const QDateTime& now) const
{
    QList<Entry> entries;
    for (const Entry& entry : m_entries) {
        if (now < entry.until)
            entries << entry;
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.until < b.until; });
    return entries;
}

} // namespace Shardroom
