// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardfacts.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"
#include "ui/models/shardcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShardFacts)
};

//! What the shard is waiting for to happen at `until`.
QString untilLabel(ShardState state)
{
    switch (state) {
    case ShardState::BackingOff:
        return Words::tr("Next try in");
    case ShardState::QueuedForIdentify:
        return Words::tr("Its turn in");
    case ShardState::Paused:
        return Words::tr("Resumable for");
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::Identifying:
    case ShardState::Resuming:
        return Words::tr("Gives up in");
    case ShardState::Ready:
    case ShardState::Stopped:
    case ShardState::Failed:
        return Words::tr("Until");
    }
    Q_UNREACHABLE();
}

QString ago(const QString& age)
{
    return age == Format::none() ? age : Words::tr("%1 ago").arg(age);
}

QString guildsText(const ShardSnapshot& shard, const QDateTime& now)
{
    QString guilds = Words::tr("%1 (%2 full)")
                         .arg(cellText(shard, ShardColumn::Guilds, now), cellText(shard, ShardColumn::Fill, now));
    if (shard.unavailable > 0)
        guilds += Words::tr(", %1 in an outage").arg(Format::number(shard.unavailable));
    if (shard.loading > 0)
        guilds += Words::tr(", %1 loading").arg(Format::number(shard.loading));
    return guilds;
}

QString eventsText(const ShardSnapshot& shard, const QDateTime& now)
{
    return Words::tr("%1/s, %2 in all")
        .arg(cellText(shard, ShardColumn::EventRate, now), Format::number(qint64(shard.events)));
}

QString stateText(const ShardSnapshot& shard, const QDateTime& now)
{
    return Words::tr("%1 for %2").arg(displayName(shard.state), cellText(shard, ShardColumn::For, now));
}

QString untilText(const ShardSnapshot& shard, const QDateTime& now)
{
    const QString until = cellText(shard, ShardColumn::Until, now);
    if (shard.state == ShardState::BackingOff && shard.attempts > 0)
        return Words::tr("%1 (attempt %2)").arg(until, Format::number(shard.attempts));
    if (shard.place > 0)
        return Words::tr("%1 (place %2 of its lane)").arg(until, Format::number(shard.place));
    return until;
}

//! The code, when, and what it means unless we sent it.
QList<ShardFact> closeFacts(const ShardSnapshot& shard)
{
    if (!shard.lastCloseCode)
        return {};
    QString close = lastCloseText(shard);
    if (shard.lastClosedAt.isValid())
        close += Words::tr(", at %1").arg(Format::clock(shard.lastClosedAt));
    QList<ShardFact> facts{{Words::tr("Last close"), close}};
    const CloseCodeInfo info = closeCodeInfo(*shard.lastCloseCode);
    if (!shard.closedByUs)
        facts << ShardFact{QString(), info.explanation + u' ' + info.remedy};
    return facts;
}

//! What the history knows.
QList<ShardFact> pastFacts(const ShardSnapshot& shard, const QDateTime& now)
{
    return {{Words::tr("State"), displayName(shard.state)},
        {Words::tr("Latency"), cellText(shard, ShardColumn::Latency, now)},
        {columnInfo(ShardColumn::EventRate).title, cellText(shard, ShardColumn::EventRate, now)},
        {Words::tr("Guilds"), guildsText(shard, now)}};
}

} // namespace

QList<ShardFact> cardFacts(const ShardSnapshot& shard, const QDateTime& now, FactsFrom from)
{
    if (from == FactsFrom::History)
        return pastFacts(shard, now);
    QList<ShardFact> facts{{Words::tr("State"), stateText(shard, now)}};
    if (shard.state != ShardState::Ready && !shard.cause.isEmpty())
        facts << ShardFact{Words::tr("Cause"), shard.cause};
    if (shard.deafSince)
        facts << ShardFact{Words::tr("Deaf for"), Format::age(*shard.deafSince, now)};
    if (shard.until)
        facts << ShardFact{untilLabel(shard.state), untilText(shard, now)};
    facts << ShardFact{Words::tr("Events"), eventsText(shard, now)}
          << ShardFact{Words::tr("Last event"), ago(cellText(shard, ShardColumn::EventAge, now))}
          << ShardFact{Words::tr("Last heartbeat"), ago(Format::age(shard.lastBeatAt.value_or(QDateTime()), now))}
          << ShardFact{Words::tr("Last ACK"), ago(cellText(shard, ShardColumn::AckAge, now))}
          << ShardFact{Words::tr("Latency"), cellText(shard, ShardColumn::Latency, now)}
          << ShardFact{Words::tr("Guilds"), guildsText(shard, now)};
    return facts << closeFacts(shard);
}

QString shardTitle(const ShardSnapshot& shard)
{
    return Words::tr("Shard %1 of %2").arg(shard.shard.number).arg(Format::number(shard.shard.total));
}

QList<ShardFact> shardFacts(const ShardSnapshot& shard, const QDateTime& now)
{
    const auto cell = [&](ShardColumn column) { return cellText(shard, column, now); };
    QList<ShardFact> facts;
    facts << ShardFact{Words::tr("State"), stateText(shard, now)};
    if (!shard.cause.isEmpty())
        facts << ShardFact{Words::tr("Cause"), shard.cause};
    if (shard.deafSince)
        facts << ShardFact{Words::tr("Deaf for"),
            Words::tr("%1: heartbeats are answered, but no event comes. Nothing is done about it by itself; reconnect "
                      "costs nothing.")
                .arg(Format::age(*shard.deafSince, now))};
    if (shard.until)
        facts << ShardFact{untilLabel(shard.state), untilText(shard, now)};
    if (shard.readySince.isValid())
        facts << ShardFact{Words::tr("Up for"), Format::age(shard.readySince, now)};
    facts << ShardFact{Words::tr("Latency"), cell(ShardColumn::Latency)};
    facts << ShardFact{Words::tr("Last ACK"), ago(cell(ShardColumn::AckAge))};
    facts << ShardFact{Words::tr("Last event"), ago(cell(ShardColumn::EventAge))};
    facts << ShardFact{Words::tr("Guilds"), guildsText(shard, now)};
    if (shard.daysUntilFull)
        facts << ShardFact{
            Words::tr("Full in"), Words::tr("%1 at the present growth").arg(Format::days(*shard.daysUntilFull))};
    facts << ShardFact{Words::tr("Events"), eventsText(shard, now)};
    QString session = cell(ShardColumn::Session);
    if (shard.sessionSince.isValid())
        session += Words::tr(", %1 old").arg(Format::age(shard.sessionSince, now));
    facts << ShardFact{Words::tr("Session"), session};
    facts << ShardFact{Words::tr("Sequence"), cell(ShardColumn::Sequence)};
    facts << ShardFact{Words::tr("Starts"),
        Words::tr("%1 resumed, %2 identified").arg(cell(ShardColumn::Resumes), cell(ShardColumn::Identifies))};
    facts << closeFacts(shard);
    if (!shard.closes.isEmpty()) {
        QStringList closes;
        for (const CloseCount& close : shard.closes) {
            const QString code = close.code == 0 ? Words::tr("no code") : QString::number(close.code);
            closes << Words::tr("%1\u00d7 %2")
                          .arg(Format::number(close.count), close.byUs ? Words::tr("%1 by us").arg(code) : code);
        }
        facts << ShardFact{Words::tr("Closes"), closes.join(u", "_s)};
    }
    if (shard.zombies > 0)
        facts << ShardFact{
            Words::tr("Zombies"), Words::tr("%Ln connection(s) given up without an ACK", nullptr, shard.zombies)};
    if (shard.state == ShardState::Ready)
        facts << ShardFact{Words::tr("Sending"),
            Words::tr("%1 waiting, %2 may go now")
                .arg(Format::number(shard.sendsWaiting), Format::number(shard.sendHeadroom))};
    facts << ShardFact{Words::tr("Traffic"),
        Words::tr("%1 in (%2 decoded), %3 out")
            .arg(Format::bytes(shard.bytesIn), Format::bytes(shard.bytesDecoded), Format::bytes(shard.bytesOut))};
    facts << ShardFact{Words::tr("Host"), cell(ShardColumn::Host)};
    return facts;
}

QString factsText(const QString& title, const QList<ShardFact>& facts)
{
    QString text = title + u'\n';
    for (const ShardFact& fact : facts) // one without a label goes on with the one before
        text += (fact.label.isEmpty() ? u"  "_s : Words::tr("%1: ").arg(fact.label)) + fact.value + u'\n';
    return text;
}

QString shardToolTip(const ShardSnapshot& shard, const QDateTime& now, FactsFrom from)
{
    QString text = u"<b>"_s + shardTitle(shard) + u"</b><table>"_s;
    const auto facts = from == FactsFrom::History ? pastFacts(shard, now) : shardFacts(shard, now);
    for (const ShardFact& fact : facts) {
        if (!fact.label.isEmpty())
            text += u"<tr><td>"_s + fact.label.toHtmlEscaped() + u"&nbsp;&nbsp;</td><td>"_s + fact.value.toHtmlEscaped()
                + u"</td></tr>"_s;
    }
    return text + u"</table>"_s;
}

} // namespace Shardroom
