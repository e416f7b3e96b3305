// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardcolumns.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShardColumn)
};

//! What is broken comes first when the table is sorted by state.
int urgency(ShardState state)
{
    switch (state) {
    case ShardState::Failed:
        return 0;
    case ShardState::BackingOff:
        return 1;
    case ShardState::Connecting:
        return 2;
    case ShardState::AwaitingHello:
        return 3;
    case ShardState::QueuedForIdentify:
        return 4;
    case ShardState::Identifying:
        return 5;
    case ShardState::Resuming:
        return 6;
    case ShardState::Stopped:
        return 7;
    case ShardState::Paused:
        return 8;
    case ShardState::Ready:
        return 9;
    }
    Q_UNREACHABLE();
}

//! What a shard that has been ready for so long since says of its last close: nothing, in the table.
constexpr auto oldNews = 15min;

//! In one unit, told in passing: "48 s", "12 min", "3 h", "2 d".
QString roughAge(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = std::max<qint64>(0, then.msecsTo(now) / 1000);
    return seconds < 60   ? Words::tr("%1 s").arg(seconds)
        : seconds < 3600  ? Words::tr("%1 min").arg(seconds / 60)
        : seconds < 86400 ? Words::tr("%1 h").arg(seconds / 3600)
                          : Words::tr("%1 d").arg(Format::number(seconds / 86400));
}

SortKey time(const std::optional<QDateTime>& then, const QDateTime& now)
{
    return then && then->isValid() ? SortKey{true, double(then->msecsTo(now)), {}} : SortKey{};
}

SortKey text(const QString& words)
{
    return words.isEmpty() ? SortKey{} : SortKey{true, 0, words};
}

QString orNone(const QString& words)
{
    return words.isEmpty() ? Format::none() : words;
}

} // namespace

ShardColumnInfo columnInfo(ShardColumn column)
{
    switch (column) {
    case ShardColumn::Number:
        return {Words::tr("Shard"), Words::tr("Shard number"), 7, true};
    case ShardColumn::State:
        return {Words::tr("State"), Words::tr("What the shard is doing now"), 15};
    case ShardColumn::For:
        return {Words::tr("Since"), Words::tr("How long it has been in this state"), 9, true, true, true};
    case ShardColumn::Latency:
        return {Words::tr("Latency"), Words::tr("Round trip of the last acknowledged heartbeat, and those before it"),
            15, true};
    case ShardColumn::AckAge:
        return {Words::tr("ACK"), Words::tr("Since the last heartbeat acknowledgement of this connection"), 9, true,
            true, true};
    case ShardColumn::EventRate:
        return {Words::tr("Events/s"),
            Words::tr("Events per second over the last 5 seconds, and those of the last half minute"), 13, true};
    case ShardColumn::Guilds:
        return {Words::tr("Guilds"), Words::tr("Guilds on this shard, those in an outage included"), 10, true};
    case ShardColumn::Resumes:
        return {Words::tr("Resumes"), Words::tr("Resumed sessions since the program started"), 9, true};
    case ShardColumn::Session:
        return {Words::tr("Session"), Words::tr("Session id, masked: with the token it could be taken over"), 10, false,
            false};
    case ShardColumn::LastClose:
        return {Words::tr("Last close"),
            Words::tr("Why the last connection ended and how long ago; after 15 minutes of ready only in the details"),
            14, false, true, true};
    case ShardColumn::Until:
        return {Words::tr("Until"), Words::tr("When this state is expected to end"), 10, true, false, true};
    case ShardColumn::Cause:
        return {Words::tr("Cause"), Words::tr("Why it is in this state"), 26, false, false};
    case ShardColumn::EventAge:
        return {Words::tr("Last event"), Words::tr("Since the last event"), 9, true, true, true};
    case ShardColumn::Unavailable:
        return {Words::tr("Unavailable"), Words::tr("Guilds in an outage"), 8, true};
    case ShardColumn::Fill:
        return {Words::tr("Fill"), Words::tr("Guilds against Discord's limit of 2,500 on one shard"), 6, true};
    case ShardColumn::Identifies:
        return {Words::tr("Identifies"), Words::tr("IDENTIFY sent since the program started"), 8, true};
    case ShardColumn::Sequence:
        return {Words::tr("Sequence"), Words::tr("Sequence of the last event, from which a resume goes on"), 12, true,
            false};
    case ShardColumn::Received:
        return {Words::tr("Received"), Words::tr("Bytes received, as they came (compressed)"), 11, true, false};
    case ShardColumn::Host:
        return {Words::tr("Gateway host"), Words::tr("Host of the present or last connection"), 26, false, false};
    case ShardColumn::Marked:
        return {Words::tr("Selected"), Words::tr("A box to tick: adds the shard to the selection, or takes it out"), 3};
    }
    Q_UNREACHABLE();
}

const QList<ShardColumn>& firstColumns()
{
    static const QList<ShardColumn> columns{ShardColumn::Marked, ShardColumn::Number, ShardColumn::State,
        ShardColumn::For, ShardColumn::LastClose, ShardColumn::Latency, ShardColumn::AckAge, ShardColumn::EventAge,
        ShardColumn::EventRate, ShardColumn::Guilds, ShardColumn::Fill, ShardColumn::Unavailable, ShardColumn::Resumes,
        ShardColumn::Identifies, ShardColumn::Session, ShardColumn::Until, ShardColumn::Cause, ShardColumn::Sequence,
        ShardColumn::Received, ShardColumn::Host};
    return columns;
}

Qt::SortOrder firstOrder(ShardColumn column)
{
    switch (column) {
    case ShardColumn::Latency:
    case ShardColumn::AckAge:
    case ShardColumn::EventAge:
    case ShardColumn::Guilds:
    case ShardColumn::Fill:
    case ShardColumn::Unavailable:
    case ShardColumn::Resumes:
    case ShardColumn::Identifies:
        return Qt::DescendingOrder;
    case ShardColumn::Number:
    case ShardColumn::State:
    case ShardColumn::For:
    case ShardColumn::EventRate:
    case ShardColumn::Session:
    case ShardColumn::LastClose:
    case ShardColumn::Until:
    case ShardColumn::Cause:
    case ShardColumn::Sequence:
    case ShardColumn::Received:
    case ShardColumn::Host:
    case ShardColumn::Marked:
        return Qt::AscendingOrder;
    }
    Q_UNREACHABLE();
}

Slowness slownessOf(std::optional<std::chrono::milliseconds> latency)
{
    if (!latency || *latency < 200ms)
        return Slowness::Fine;
    return *latency < 400ms ? Slowness::Slow : Slowness::VerySlow;
}

QString lastCloseText(const ShardSnapshot& shard)
{
    if (!shard.lastCloseCode)
        return {};
    const QString meaning = closeCodeInfo(*shard.lastCloseCode).meaning;
    if (*shard.lastCloseCode == 0)
        return meaning;
    const QString code = QString::number(*shard.lastCloseCode);
    if (!shard.closedByUs)
        return code + u' ' + meaning;
    // Our code is always the same, and says nothing.
    return shard.lastCloseCause.isEmpty() ? Words::tr("%1 by us").arg(code) : shard.lastCloseCause;
}

QString lastCloseCell(const ShardSnapshot& shard, const QDateTime& now)
{
    const QString text = lastCloseText(shard);
    if (text.isEmpty() || !shard.lastClosedAt.isValid())
        return text;
    const auto ago = std::chrono::milliseconds(std::max<qint64>(0, shard.lastClosedAt.msecsTo(now)));
    if (shard.state == ShardState::Ready && !shard.deafSince && ago > oldNews)
        return {};
    // What is wanted most comes first: the rest may be cut.
    const QString age = roughAge(shard.lastClosedAt, now);
    if (shard.lastCloseCode.value_or(0) != 0 && !shard.closedByUs)
        return Words::tr("%1, %2 ago: %3", "close code, how long, why")
            .arg(QString::number(*shard.lastCloseCode), age, closeCodeInfo(*shard.lastCloseCode).meaning);
    return Words::tr("%1 ago: %2", "how long, why").arg(age, text);
}

QString cellText(const ShardSnapshot& shard, ShardColumn column, const QDateTime& now)
{
    switch (column) {
    case ShardColumn::Number:
        return QString::number(shard.shard.number);
    case ShardColumn::State:
        return shard.deafSince ? Words::tr("%1, deaf").arg(displayName(shard.state)) : displayName(shard.state);
    case ShardColumn::For:
        return Format::age(shard.since, now);
    case ShardColumn::Latency:
        return Format::latency(shard.latency);
    case ShardColumn::AckAge:
        return Format::age(shard.lastAckAt.value_or(QDateTime()), now);
    case ShardColumn::EventRate:
        return Format::rate(shard.eventsPerSecond);
    case ShardColumn::Guilds:
        return Format::number(shard.guilds);
    case ShardColumn::Resumes:
        return Format::number(shard.resumes);
    case ShardColumn::Session:
        return orNone(shard.maskedSession);
    case ShardColumn::LastClose:
        return orNone(lastCloseCell(shard, now));
    case ShardColumn::Until:
        return Format::remaining(shard.until.value_or(QDateTime()), now);
    case ShardColumn::Cause:
        return orNone(shard.cause);
    case ShardColumn::EventAge:
        return Format::age(shard.lastEventAt.value_or(QDateTime()), now);
    case ShardColumn::Unavailable:
        return Format::number(shard.unavailable);
    case ShardColumn::Fill:
        return Words::tr("%1 %").arg(QLocale().toString(100.0 * shard.guilds / guildsPerShardLimit, 'f', 0));
    case ShardColumn::Identifies:
        return Format::number(shard.identifies);
    case ShardColumn::Sequence:
        return shard.sequence > 0 ? Format::number(shard.sequence) : Format::none();
    case ShardColumn::Received:
        return Format::bytes(shard.bytesIn);
    case ShardColumn::Host:
        return orNone(shard.gatewayHost);
    case ShardColumn::Marked:
        return {}; // the table knows the selection
    }
    Q_UNREACHABLE();
}

SortKey sortKey(const ShardSnapshot& shard, ShardColumn column, const QDateTime& now)
{
    switch (column) {
    case ShardColumn::Number:
        return {true, double(shard.shard.number), {}};
    case ShardColumn::State:
        return {true, double(urgency(shard.state)), {}};
    case ShardColumn::For:
        return time(shard.since, now);
    case ShardColumn::Latency:
        return shard.latency ? SortKey{true, double(shard.latency->count()), {}} : SortKey{};
    case ShardColumn::AckAge:
        return time(shard.lastAckAt, now);
    case ShardColumn::EventRate:
        return {true, shard.eventsPerSecond, {}};
    case ShardColumn::Guilds:
    case ShardColumn::Fill:
        return {true, double(shard.guilds), {}};
    case ShardColumn::Resumes:
        return {true, double(shard.resumes), {}};
    case ShardColumn::Session:
        return text(shard.maskedSession);
    case ShardColumn::LastClose:
        return shard.lastCloseCode ? SortKey{true, double(*shard.lastCloseCode), {}} : SortKey{};
    case ShardColumn::Until: {
        SortKey key = time(shard.until, now);
        key.number = -key.number;
        return key;
    }
    case ShardColumn::Cause:
        return text(shard.cause);
    case ShardColumn::EventAge:
        return time(shard.lastEventAt, now);
    case ShardColumn::Unavailable:
        return {true, double(shard.unavailable), {}};
    case ShardColumn::Identifies:
        return {true, double(shard.identifies), {}};
    case ShardColumn::Sequence:
        return {shard.sequence > 0, double(shard.sequence), {}};
    case ShardColumn::Received:
        return {true, double(shard.bytesIn), {}};
    case ShardColumn::Host:
        return text(shard.gatewayHost);
    case ShardColumn::Marked:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom
