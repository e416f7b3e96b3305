// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/practicefleet.h"

#include <QtCore/QMap>

#include <algorithm>

namespace Shardroom {

inline ReshardWish quickWish(int total, ReshardStrategy strategy = ReshardStrategy::Parallel, QList<int> shards = {})
{
    ReshardWish wish;
    wish.toTotal = total;
    wish.strategy = strategy;
    wish.shards = std::move(shards);
    wish.atOnce = 2;
    wish.drain = std::chrono::seconds(2);
    return wish;
}

//! The messages in a recording, by id, with how often each stands there: events of the world that have an id.
inline QMap<QByteArray, int> worldEvents(const QString& path)
{
    QMap<QByteArray, int> events;
    const auto lines = recordedLines(path);
    for (const QJsonObject& line : lines) {
        if (line[QLatin1StringView("t")].toString() == QStringLiteral("MESSAGE_CREATE"))
            ++events[line[QLatin1StringView("d")].toObject()[QLatin1StringView("id")].toString().toLatin1()];
    }
    return events;
}

//! A witness with one shard and a subject.
struct Trial {
    explicit Trial(const Simulator::SimulatorOptions& gateway, int shards)
        : simulator(gateway)
        , isUp(simulator.start())
        , options(quickFleet(simulator.apiUrl()))
    {
        FleetOptions watching = options;
        watching.recordFile = directory.filePath(QStringLiteral("witness.jsonl"));
        watching.shardCount = 1;
        witness = std::make_unique<WatchedFleet>(watching);
        options.recordFile = directory.filePath(QStringLiteral("subject.jsonl"));
        options.stateDirectory = directory.filePath(QStringLiteral("state"));
        options.shardCount = shards;
        options.threads = 2;
        options.vaultInterval = std::chrono::milliseconds(200);
    }
    bool starts()
    {
        if (!isUp || !witness->starts())
            return false;
        subject = std::make_unique<WatchedFleet>(options);
        if (!subject->starts() || !subject->waitFor([&] { return worldEvents(options.recordFile).size() > 20; }))
            return false;
        first = worldEvents(options.recordFile).lastKey(); // from here on all shards were there
        identifies = simulator.identifiesAccepted();
        return true;
    }
    //! Empty, or what is wrong: everything between the start and now once, and nothing twice.
    QString fault()
    {
        const QString seen = directory.filePath(QStringLiteral("witness.jsonl"));
        const auto sofar = worldEvents(options.recordFile);
        const QByteArray last = sofar.lastKey();
        if (!subject->waitFor([&] { return worldEvents(seen).lastKey() > last; }))
            return QStringLiteral("nothing arrives any more");
        QList<QByteArray> expected;
        const auto witnessed = worldEvents(seen);
        for (auto event = witnessed.upperBound(first); event != witnessed.cend() && event.key() < last; ++event)
            expected.append(event.key());
        const auto missing = [&] {
            const auto delivered = worldEvents(options.recordFile);
            return std::ranges::count_if(expected, [&](const QByteArray& id) { return !delivered.contains(id); });
        };
        // The slowest session may be seconds behind the fastest: what it owes must come, not be there at once.
        (void)subject->waitFor([&] { return missing() == 0; });
        if (!subject->stops() || !witness->stops())
            return QStringLiteral("it does not stop");
        const auto delivered = worldEvents(options.recordFile);
        for (auto event = delivered.cbegin(); event != delivered.cend(); ++event) {
            if (event.value() != 1)
                return QStringLiteral("%1 came %2 times").arg(QString::fromLatin1(event.key())).arg(event.value());
        }
        if (missing() > 0)
            return QStringLiteral("%1 of %2 are missing").arg(missing()).arg(expected.size());
        return expected.size() > 100 ? QString() : QStringLiteral("only %1 were compared").arg(expected.size());
    }
    int spent() const { return simulator.identifiesAccepted() - identifies; }
    QList<ShardId> serving() const
    {
        QList<ShardId> shards;
        for (const ShardSnapshot& shard : subject->latest.shards)
            shards.append(shard.shard);
        return shards;
    }
    bool guildsAreRight()
    {
        return subject->waitFor([&] { return subject->latest.guilds == simulator.guildsOf({0, 1}).size(); });
    }

    JudgedGateway simulator;
    QTemporaryDir directory;
    bool isUp;
    FleetOptions options;
    std::unique_ptr<WatchedFleet> witness;
    std::unique_ptr<WatchedFleet> subject;
    QByteArray first;
    int identifies = 0;
};

//! "0/4 1/4 …", so that a difference can be read.
inline QString textOf(const QList<ShardId>& shards)
{
    QStringList words;
    for (const ShardId shard : shards)
        words.append(QStringLiteral("%1/%2").arg(shard.number).arg(shard.total));
    return words.join(QLatin1Char(' '));
}

inline QList<ShardId> whole(int total)
{
    QList<ShardId> shards;
    for (int number = 0; number < total; ++number)
        shards.append({number, total});
    return shards;
}

} // namespace Shardroom
