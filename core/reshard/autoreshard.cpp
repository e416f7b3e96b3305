// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/autoreshard.h"

#include "core/gateway/counttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AutoReshard)
};

QDateTime later(const QDateTime& time, std::chrono::seconds by)
{
    return time.addSecs(by.count());
}

} // namespace

AutoReshard::AutoReshard(const AutoReshardRules& rules)
    : m_rules(rules)
{
    m_rules.interval = std::max(m_rules.interval, 1s);
    m_rules.grace = std::max(m_rules.grace, 0s);
}

AutoReshard::Step AutoReshard::look(const Look& fleet, const QDateTime& now)
{
    heedClock(now);
    if (m_begun) { // it was told; what came of it, ended() tells
        m_begun = false;
        m_announced.reset();
        waitFor(m_cause, now);
        return Step::Nothing;
    }
    // Another count than the one that was too small: that is over.
    if (m_full && fleet.total > 0 && fleet.total != m_full->total)
        forgetFull();
    if (m_announced)
        return lookAtAnnounced(fleet, now);
    if (!fleet.canReshard)
        return Step::Nothing;

    if (m_full && (!m_nextLookAtFull.isValid() || now >= m_nextLookAtFull)) {
        const QString why = Text::tr("Discord said that shard %1 of %2 has too many guilds (4011).")
                                .arg(m_full->number)
                                .arg(countText(m_full->total));
        return announce(Cause::TooManyGuilds, fleet, m_fullTotal, why, now);
    }
    if (!m_rules.guildsPerShard || (m_nextLook.isValid() && now < m_nextLook))
        return Step::Nothing;
    waitFor(Cause::Mean, now);
    if (fleet.meanGuilds <= *m_rules.guildsPerShard || fleet.adviceTotal <= 0 || fleet.adviceTotal == fleet.total) {
        if (!m_full)
            m_whyNot.clear();
        return Step::Nothing;
    }
    const QString why = Text::tr("%1 guilds per shard on average, more than %2.")
                            .arg(countText(qRound(fleet.meanGuilds)))
                            .arg(countText(*m_rules.guildsPerShard));
    return announce(Cause::Mean, fleet, fleet.adviceTotal, why, now);
}

AutoReshard::Step AutoReshard::announce(
    Cause cause, const Look& fleet, int total, const QString& why, const QDateTime& now)
{
    const int identifies = total == fleet.adviceTotal ? fleet.identifies : total;
    const QString tooDear = unaffordable(identifies, fleet.spendable);
    if (!tooDear.isEmpty()) {
        // A shard that is too full gets nothing at all: that waits for the budget only, not for the interval.
        if (cause == Cause::Mean)
            waitFor(cause, now);
        if (cause == Cause::Mean || !m_toldFull)
            m_whyNot = why + u' ' + Text::tr("No reshard to %1 by itself:").arg(countText(total)) + u' ' + tooDear;
        m_toldFull = m_toldFull || cause == Cause::TooManyGuilds;
        return Step::Nothing;
    }
    m_toldFull = false;
    m_whyNot.clear();
    m_cause = cause;
    m_announced = ReshardAnnouncement{.fromTotal = fleet.total,
        .toTotal = total,
        .identifies = identifies,
        .at = afterQuiet(later(now, m_rules.grace)).toUTC(),
        .why = why};
    return Step::Announce;
}

AutoReshard::Step AutoReshard::lookAtAnnounced(const Look& fleet, const QDateTime& now)
{
    if (fleet.total > 0 && fleet.total != m_announced->fromTotal)
        return drop(Text::tr("The fleet has %1 shards by now.").arg(countText(fleet.total)), now);
    if (fleet.canReshard && m_cause == Cause::Mean
        && (fleet.meanGuilds <= *m_rules.guildsPerShard || fleet.adviceTotal <= 0)) {
        return drop(Text::tr("There are %1 guilds per shard on average, not more than %2 any more.")
                        .arg(countText(qRound(fleet.meanGuilds)))
                        .arg(countText(*m_rules.guildsPerShard)),
            now);
    }
    // A clock that was set back must not put it off for longer than it was announced for.
    const QDateTime latest = afterQuiet(later(now, m_rules.grace));
    if (m_announced->at > latest) {
        m_announced->at = latest.toUTC();
        return Step::Announce;
    }
    if (!fleet.canReshard || now < m_announced->at)
        return Step::Nothing;
    if (isQuiet(now)) { // it could not begin in time
        m_announced->at = afterQuiet(now).toUTC();
        return Step::Announce;
    }
    if (const QString tooDear = unaffordable(m_announced->identifies, fleet.spendable); !tooDear.isEmpty())
        return drop(tooDear, now);
    m_begun = true;
    m_whyNot.clear();
    return Step::Begin;
}

AutoReshard::Step AutoReshard::drop(const QString& why, const QDateTime& now)
{
    m_whyNot = Text::tr("The reshard to %1 does not take place.").arg(countText(m_announced->toTotal)) + u' ' + why;
    m_announced.reset();
    waitFor(m_cause, now);
    return Step::CalledOff;
}

void AutoReshard::tooManyGuilds(ShardId shard, int total, const QDateTime&)
{
    if (!m_rules.on4011 || !shard.isValid() || total <= shard.total || total > largestShardCount)
        return;
    if (m_full && m_full->total != shard.total)
        forgetFull();
    // Each shard that is too full says so, again and again: that does not end a wait.
    m_fullTotal = m_full ? std::max(m_fullTotal, total) : total;
    if (!m_full)
        m_full = shard;
}

void AutoReshard::forgetFull()
{
    m_full.reset();
    m_nextLookAtFull = {};
    m_toldFull = false;
}

bool AutoReshard::callOff(const QDateTime& now)
{
    if (!m_announced || m_begun)
        return false;
    m_announced.reset();
    waitFor(m_cause, now);
    return true;
}

void AutoReshard::ended(const QDateTime& now)
{
    m_announced.reset();
    m_begun = false;
    m_whyNot.clear();
    waitFor(Cause::Mean, now);
    // After one that was aborted a shard may be too full still, without being told so again.
    if (m_full)
        waitFor(Cause::TooManyGuilds, now);
}

void AutoReshard::waitFor(Cause cause, const QDateTime& now)
{
    switch (cause) {
    case Cause::Mean:
        m_nextLook = later(now, m_rules.interval);
        return;
    case Cause::TooManyGuilds:
        m_nextLookAtFull = later(now, m_rules.interval);
        return;
    }
    Q_UNREACHABLE();
}

void AutoReshard::heedClock(const QDateTime& now)
{
    const QDateTime latest = later(now, m_rules.interval);
    for (QDateTime* next : {&m_nextLook, &m_nextLookAtFull}) {
        if (next->isValid() && *next > latest)
            *next = latest;
    }
}

QString AutoReshard::unaffordable(int identifies, int spendable) const
{
    if (m_rules.mostIdentifies > 0 && identifies > m_rules.mostIdentifies) {
        return Text::tr("It costs %1 identifies, and by itself it may spend %2.")
            .arg(QLocale().toString(identifies))
            .arg(m_rules.mostIdentifies);
    }
    if (identifies > spendable) {
        return Text::tr("It costs %1 identifies, but only %2 can be spent above the identify floor.")
            .arg(QLocale().toString(identifies))
            .arg(spendable);
    }
    return {};
}

bool AutoReshard::isQuiet(const QDateTime& time) const
{
    const QTime from = m_rules.quietFrom;
    const QTime until = m_rules.quietUntil;
    if (!from.isValid() || !until.isValid() || from == until)
        return false;
    const QTime clock = time.time();
    return from < until ? clock >= from && clock < until : clock >= from || clock < until;
}

QDateTime AutoReshard::afterQuiet(const QDateTime& time) const
{
    if (!isQuiet(time))
        return time;
    QDateTime end = time;
    end.setTime(m_rules.quietUntil);
    if (end <= time) // they go over midnight
        end = end.addDays(1);
    return end;
}

} // namespace Shardroom
