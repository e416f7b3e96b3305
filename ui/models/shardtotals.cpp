// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardtotals.h"

#include "ui/format.h"
#include "ui/models/shardtablemodel.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShardTotals)
};

} // namespace

ShardTotals ShardTotals::of(const ShardTableModel& model, const QList<int>& selected)
{
    ShardTotals all;
    all.ofSelected = selected.size() > 1;
    std::vector<std::chrono::milliseconds> latencies;
    const int rows = model.rowCount();
    for (int row = 0; row < rows; ++row) {
        const ShardSnapshot& shard = model.shardAt(row);
        if (all.ofSelected && !std::ranges::binary_search(selected, shard.shard.number))
            continue;
        ++all.shards;
        all.ready += shard.state == ShardState::Ready && !shard.deafSince ? 1 : 0; // as the header counts them
        if (shard.latency)
            latencies.push_back(*shard.latency);
        all.eventsPerSecond += shard.eventsPerSecond;
        all.guilds += shard.guilds;
        all.unavailable += shard.unavailable;
        all.identifies += shard.identifies;
        all.resumes += shard.resumes;
        all.received += shard.bytesIn;
    }
    if (!latencies.empty()) {
        // The lower of the two in the middle: a value that was measured.
        const auto middle = latencies.begin() + qsizetype(latencies.size() - 1) / 2;
        std::nth_element(latencies.begin(), middle, latencies.end());
        all.median = *middle;
    }
    return all;
}

QString ShardTotals::text(ShardColumn column) const
{
    switch (column) {
    case ShardColumn::Number:
        return Format::number(shards);
    case ShardColumn::State:
        return Words::tr("%1 ready").arg(Format::number(ready));
    case ShardColumn::Latency:
        return Format::latency(median);
    case ShardColumn::EventRate:
        return Format::rate(eventsPerSecond);
    case ShardColumn::Guilds:
        return Format::number(guilds);
    case ShardColumn::Unavailable:
        return Format::number(unavailable);
    case ShardColumn::Identifies:
        return Format::number(identifies);
    case ShardColumn::Resumes:
        return Format::number(resumes);
    case ShardColumn::Received:
        return Format::bytes(received);
    case ShardColumn::Marked:
        return u"\u03A3"_s;
    case ShardColumn::For:
    case ShardColumn::AckAge:
    case ShardColumn::EventAge:
    case ShardColumn::Fill:
    case ShardColumn::Session:
    case ShardColumn::LastClose:
    case ShardColumn::Until:
    case ShardColumn::Cause:
    case ShardColumn::Sequence:
    case ShardColumn::Host:
        return {};
    }
    Q_UNREACHABLE();
}

QString ShardTotals::explanation(ShardColumn column) const
{
    switch (column) {
    case ShardColumn::Number:
    case ShardColumn::Marked:
        return title();
    case ShardColumn::State:
        return Words::tr("%1 of %2 ready").arg(Format::number(ready), Format::number(shards));
    case ShardColumn::Latency:
        return Words::tr("Median latency: %1").arg(text(column));
    case ShardColumn::EventRate:
        return Words::tr("Events per second: %1").arg(text(column));
    case ShardColumn::Guilds:
        return Words::tr("Guilds: %1").arg(text(column));
    case ShardColumn::Unavailable:
        return Words::tr("Guilds in an outage: %1").arg(text(column));
    case ShardColumn::Identifies:
        return Words::tr("IDENTIFY sent: %1").arg(text(column));
    case ShardColumn::Resumes:
        return Words::tr("Resumed sessions: %1").arg(text(column));
    case ShardColumn::Received:
        return Words::tr("Received: %1").arg(text(column));
    case ShardColumn::For:
    case ShardColumn::AckAge:
    case ShardColumn::EventAge:
    case ShardColumn::Fill:
    case ShardColumn::Session:
    case ShardColumn::LastClose:
    case ShardColumn::Until:
    case ShardColumn::Cause:
    case ShardColumn::Sequence:
    case ShardColumn::Host:
        return {};
    }
    Q_UNREACHABLE();
}

QString ShardTotals::title() const
{
    return ofSelected ? Words::tr("Totals of %Ln selected shard(s)", nullptr, shards)
                      : Words::tr("Totals of %Ln listed shard(s)", nullptr, shards);
}

} // namespace Shardroom
