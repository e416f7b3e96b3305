// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertwatch.h"

#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertWatch)
};

QString names(const QList<AlertKind>& kinds)
{
    QStringList list;
    for (const AlertKind kind : kinds)
        list << displayName(kind);
    return list.join(u", "_s);
}

constexpr auto wordsInterval = 1s;
//! Whoever was told of a few must hear of many more, but not with each of them.
constexpr auto growthInterval = 5min;
constexpr qsizetype leastGrowth = 3;

//! Shards that are out of service, one after the other: as many again as were told, and some.
bool hasGrown(AlertKind kind, qsizetype told, const AlertSign& sign)
{
    return (kind == AlertKind::ShardsDown || kind == AlertKind::Deaf) && told > 0 && sign.isBad
        && sign.shards.size() >= std::max(2 * told, told + leastGrowth);
}

//! A session that is resumed stays deaf, and that takes its time to be seen again.
constexpr auto silenceNeeded = 4min;
//! A fleet that takes longer to come up is looked at as it is.
constexpr auto longestStart = 15min;

//! Whether snapshots come, and say something about shards.
bool isUp(FleetPhase phase)
{
    switch (phase) {
    case FleetPhase::Running:
    case FleetPhase::Resharding:
        return true;
    case FleetPhase::Idle:
    case FleetPhase::Starting:
    case FleetPhase::Stopping:
    case FleetPhase::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

//! Not one shard is on its first way up: what is told of guilds, latency and silence is of the whole fleet.
bool isSettled(const FleetSnapshot& snapshot)
{
    return !snapshot.shards.isEmpty() && std::ranges::none_of(snapshot.shards, [](const ShardSnapshot& shard) {
        switch (shard.state) {
        case ShardState::Connecting:
        case ShardState::AwaitingHello:
        case ShardState::QueuedForIdentify:
        case ShardState::Identifying:
        case ShardState::Resuming:
            return !shard.lastCloseCode;
        case ShardState::Stopped:
        case ShardState::BackingOff:
        case ShardState::Ready:
        case ShardState::Paused:
        case ShardState::Failed:
            return false;
        }
        Q_UNREACHABLE();
    });
}

} // namespace

AlertWatch::AlertWatch(AlertRules rules, QTimeZone zone)
    : m_rules(std::move(rules))
    , m_zone(std::move(zone))
{
}

void AlertWatch::setRules(const AlertRules& rules)
{
    m_rules = rules;
}

void AlertWatch::resume(const QList<AlertNote>& standing)
{
    for (const AlertNote& note : standing) {
        Slot& slot = this->slot(note.alert.kind.value());
        slot.alert = note.alert;
        slot.isAnnounced = note.tray || note.webhook;
        slot.toldShards = note.alert.shards.size();
        slot.isResumed = true;
    }
}

void AlertWatch::leaveToOther()
{
    for (Slot& slot : m_slots) {
        if (slot.isResumed)
            slot = {};
    }
}

//! Whether what an earlier run left standing has to wait. A shard that is not up yet is no sign that all is well.
bool AlertWatch::isTooEarly(AlertKind kind, const AlertSign& sign, const FleetSnapshot& snapshot)
{
    Slot& slot = this->slot(kind);
    if (!slot.isResumed)
        return false;
    const auto upFor = m_lastFed && m_upSince ? *m_lastFed - *m_upSince : Clock::duration{};
    const bool isLong = upFor >= longestStart;
    const bool isKnown = kind == AlertKind::FeedStale
        || (isSettled(snapshot) && (kind != AlertKind::IdentifyBudget || snapshot.budget.total > 0)
            && (kind != AlertKind::Deaf || upFor >= silenceNeeded));
    if (!sign.isBad && !isKnown && !isLong)
        return true;
    slot.isResumed = false;
    // Of what was held back before, the summary has still to tell.
    const AlertRule& rule = m_rules.rule(kind);
    if (!slot.isAnnounced && (rule.tray || rule.webhook))
        m_heldBack << kind;
    return false;
}

QList<AlertNote> AlertWatch::feed(const FleetSnapshot& snapshot, Clock::time_point now)
{
    QList<AlertNote> notes;
    const Moment moment{now, snapshot.at};
    if (!isUp(snapshot.phase)) {
        // A fleet that stops on purpose is no alert, and its last snapshot is not stale.
        m_lastFed.reset();
        if (slot(AlertKind::FeedStale).alert)
            clear(AlertKind::FeedStale, snapshot.at, notes);
        judgeStart(snapshot, moment, notes);
        return notes;
    }
    m_startFailsSince.reset();
    m_lastFed = now;
    m_lastFedAt = snapshot.at;
    if (!m_upSince)
        m_upSince = now;
    closeDisabled(snapshot.at, notes);
    summarize(snapshot.at, notes);
    m_signs.look(snapshot, m_rules, now);
    for (int i = 0; i < alertKindCount; ++i) {
        const auto kind = AlertKind(i);
        if (!m_rules.rule(kind).enabled)
            continue;
        Slot& slot = this->slot(kind);
        const AlertSign sign = m_signs.sign(kind, snapshot, m_rules, slot.alert ? &*slot.alert : nullptr, now);
        if (isTooEarly(kind, sign, snapshot))
            continue;
        QString text;
        if (isWorthWords(slot, sign, now)) {
            text = AlertSigns::describe(kind, snapshot, sign);
            slot.wordsAt = now;
        }
        judge(kind, sign, text, moment, notes);
    }
    return notes;
}

//! A fleet that can't begin is down as a whole.
void AlertWatch::judgeStart(const FleetSnapshot& snapshot, const Moment& moment, QList<AlertNote>& notes)
{
    const bool hasFailed = snapshot.phase == FleetPhase::Failed;
    if (!hasFailed && !snapshot.isStartFailing)
        m_startFailsSince.reset();
    else if (!m_startFailsSince)
        m_startFailsSince = moment.now;
    const bool isStart = hasFailed || snapshot.phase == FleetPhase::Starting;
    if (!isStart || !m_rules.rule(AlertKind::ShardsDown).enabled)
        return;
    AlertSign sign;
    sign.isBad = hasFailed
        || (m_startFailsSince && moment.now - *m_startFailsSince >= m_rules.duration(AlertLimit::DownAfter));
    sign.isCalm = !sign.isBad;
    sign.isCritical = true;
    if (isTooEarly(AlertKind::ShardsDown, sign, snapshot))
        return;
    judge(AlertKind::ShardsDown, sign,
        sign.isBad ? Text::tr("The fleet can't start. %1").arg(snapshot.message) : QString(), moment, notes);
}

QList<AlertNote> AlertWatch::tick(Clock::time_point now, const QDateTime& at)
{
    QList<AlertNote> notes;
    closeDisabled(at, notes);
    summarize(at, notes);
    if (!m_lastFed || !m_rules.rule(AlertKind::FeedStale).enabled)
        return notes;
    AlertSign sign;
    sign.isBad = now - *m_lastFed >= m_rules.duration(AlertLimit::StaleAfter);
    sign.isCalm = !sign.isBad;
    sign.isCritical = true; // whatever happens to the shards, nobody sees it
    if (sign.isBad && !slot(AlertKind::FeedStale).alert)
        judge(AlertKind::FeedStale, sign, Text::tr("The last news from the fleet is of %1.").arg(utcText(m_lastFedAt)),
            {now, at}, notes);
    return notes;
}

//! Texts are made when there is something new to say, not four times a second.
bool AlertWatch::isWorthWords(const Slot& slot, const AlertSign& sign, Clock::time_point now)
{
    if (!slot.alert)
        return sign.isBad;
    if (sign.isCalm)
        return false;
    const bool isGraver = sign.isBad && sign.isCritical && slot.alert->severity == AlertSeverity::Warning;
    return isGraver || sign.shards != slot.alert->shards || now - slot.wordsAt >= wordsInterval;
}

void AlertWatch::judge(
    AlertKind kind, const AlertSign& sign, const QString& text, const Moment& moment, QList<AlertNote>& notes)
{
    Slot& slot = this->slot(kind);
    const AlertSeverity severity = sign.isBad && sign.isCritical ? AlertSeverity::Critical : AlertSeverity::Warning;
    if (!slot.alert) {
        if (!sign.isBad)
            return;
        slot.alert = Alert{kind, severity, moment.at, text, sign.shards, sign.filter};
        slot.calmSince.reset();
        slot.isAnnounced = !isHeldBack(severity, moment.at);
        if (!slot.isAnnounced)
            m_heldBack << kind;
        slot.toldAt = moment.now;
        slot.toldShards = sign.shards.size();
        notes << note(AlertNote::Kind::Fired, kind, moment.at, slot.isAnnounced);
        return;
    }
    if (!sign.isCalm)
        slot.calmSince.reset();
    else if (!slot.calmSince)
        slot.calmSince = moment.now;
    if (slot.calmSince && moment.now - *slot.calmSince >= clearAfter(kind)) {
        clear(kind, moment.at, notes);
        return;
    }
    // While it is calm, the last of what was wrong stays to be read.
    if (!text.isEmpty() && !sign.isCalm) {
        slot.alert->text = text;
        slot.alert->shards = sign.shards;
        slot.alert->filter = sign.filter;
    }
    // It never goes back: at the border of the two it would be announced again and again.
    if (severity == AlertSeverity::Critical && slot.alert->severity == AlertSeverity::Warning) {
        slot.alert->severity = severity;
        retell(AlertNote::Kind::Escalated, kind, moment, notes);
    } else if (hasGrown(kind, slot.toldShards, sign) && moment.now - slot.toldAt >= growthInterval) {
        retell(AlertNote::Kind::Grown, kind, moment, notes);
    }
}

//! What stands is worth a word again.
void AlertWatch::retell(AlertNote::Kind what, AlertKind kind, const Moment& moment, QList<AlertNote>& notes)
{
    Slot& slot = this->slot(kind);
    slot.toldAt = moment.now;
    slot.toldShards = slot.alert->shards.size();
    const bool announced = !isHeldBack(slot.alert->severity, moment.at);
    slot.isAnnounced = slot.isAnnounced || announced;
    if (announced)
        m_heldBack.removeAll(kind);
    else if (!m_heldBack.contains(kind))
        m_heldBack << kind;
    notes << note(what, kind, moment.at, announced);
}

void AlertWatch::clear(AlertKind kind, const QDateTime& at, QList<AlertNote>& notes)
{
    Slot& slot = this->slot(kind);
    AlertNote over
        = note(AlertNote::Kind::Cleared, kind, at, slot.isAnnounced && !isHeldBack(slot.alert->severity, at));
    const std::chrono::milliseconds lasted(std::max<qint64>(0, slot.alert->since.msecsTo(at)));
    over.alert.text = Text::tr("After %1. It was: %2").arg(durationText(lasted), slot.alert->text);
    // That it was announced and its end is not: the summary has to say so.
    if (slot.isAnnounced && isHeldBack(slot.alert->severity, at) && !m_heldBack.contains(kind))
        m_heldBack << kind;
    slot = {};
    notes << over;
}

//! Rules that were switched off by an operator: nothing of them stays behind.
void AlertWatch::closeDisabled(const QDateTime& at, QList<AlertNote>& notes)
{
    for (int i = 0; i < alertKindCount; ++i) {
        if (slot(AlertKind(i)).alert && !m_rules.rules[size_t(i)].enabled)
            clear(AlertKind(i), at, notes);
    }
}

//! Once it is quiet no longer, what happened meanwhile is told in one note.
void AlertWatch::summarize(const QDateTime& at, QList<AlertNote>& notes)
{
    if (m_mutedUntil.isValid() && at >= m_mutedUntil)
        m_mutedUntil = {};
    if (m_heldBack.isEmpty() || isHeldBack(AlertSeverity::Warning, at))
        return;
    QList<AlertKind> standing;
    QList<AlertKind> over;
    AlertNote summary{AlertNote::Kind::Summary, at, {}, false, false};
    summary.alert.since = at;
    for (const AlertKind kind : std::as_const(m_heldBack)) {
        Slot& slot = this->slot(kind);
        QList<AlertKind>& list = slot.alert ? standing : over;
        if (!list.contains(kind))
            list << kind;
        if (slot.alert) {
            slot.isAnnounced = true;
            if (slot.alert->severity == AlertSeverity::Critical)
                summary.alert.severity = AlertSeverity::Critical;
        }
        summary.tray = summary.tray || m_rules.rule(kind).tray;
        summary.webhook = summary.webhook || m_rules.rule(kind).webhook;
    }
    over.removeIf([&standing](AlertKind kind) { return standing.contains(kind); });
    QStringList parts;
    if (!standing.isEmpty())
        parts << Text::tr("Still there: %1.").arg(names(standing));
    if (!over.isEmpty())
        parts << Text::tr("Over by now: %1.").arg(names(over));
    summary.alert.text = parts.join(u' ');
    m_heldBack.clear();
    notes << summary;
}

AlertNote AlertWatch::note(AlertNote::Kind what, AlertKind kind, const QDateTime& at, bool announced) const
{
    const AlertRule& rule = m_rules.rule(kind);
    return {what, at, *m_slots[size_t(kind)].alert, announced && rule.tray, announced && rule.webhook};
}

bool AlertWatch::isQuiet(const QDateTime& at) const
{
    return m_rules.isQuiet(at.toTimeZone(m_zone).time());
}

bool AlertWatch::isHeldBack(AlertSeverity severity, const QDateTime& at) const
{
    return (m_mutedUntil.isValid() && at < m_mutedUntil) || (severity == AlertSeverity::Warning && isQuiet(at));
}

std::chrono::seconds AlertWatch::clearAfter(AlertKind kind) const
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return m_rules.duration(AlertLimit::DownClear);
    case AlertKind::Latency:
        return m_rules.duration(AlertLimit::LatencyClear);
    case AlertKind::DiscordSide:
        return m_rules.duration(AlertLimit::DiscordClear);
    case AlertKind::IdentifyBudget:
    case AlertKind::Deaf:
    case AlertKind::NearlyFull:
    case AlertKind::FeedStale:
        return 0s; // each has its own gap between firing and clearing
    }
    Q_UNREACHABLE();
}

QList<Alert> AlertWatch::active() const
{
    QList<Alert> list;
    for (const Slot& slot : m_slots) {
        if (slot.alert)
            list << *slot.alert;
    }
    std::ranges::stable_sort(list, [](const Alert& a, const Alert& b) { return a.severity > b.severity; });
    return list;
}

} // namespace Shardroom
