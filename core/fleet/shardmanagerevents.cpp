// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shards of a manager report: permits, lifecycle, splitting. Opening and commanding is in shardmanager.cpp.

#include "core/fleet/handlersink.h"
#include "core/fleet/shardmanager.h"

namespace Shardroom {

void ShardManager::connectLane(ShardLanes::Lane& lane)
{
    ShardThread* shards = lane.shards;
    connect(shards, &ShardThread::reported, this,
        [&lane](const QList<ShardSnapshot>& snapshots, const QList<EventTypeCount>& types, const QDateTime& at) {
            lane.latest = snapshots;
            lane.types = types;
            lane.toldUntil = at;
        });
    connect(shards, &ShardThread::transitioned, this, &ShardManager::transitioned);
    connect(shards, &ShardThread::detailed, this, &ShardManager::detailed);
    connect(shards, &ShardThread::framesSeen, this, &ShardManager::framesSeen);
    connect(shards, &ShardThread::noticed, this, &ShardManager::noticed);
    connect(shards, &ShardThread::membersReceived, this, &ShardManager::membersReceived);
    connect(shards, &ShardThread::happened, this, &ShardManager::onEvent);
    connect(shards, &ShardThread::failedForGood, this, [this](ShardId shard, int closeCode, const QDateTime& at) {
        if (splits(shard, closeCode))
            return;
        passVerdictOn(closeCode);
        emit failedForGood(shard, closeCode, at);
    });
    connect(shards, &ShardThread::sessionsCollected, this, &ShardManager::collected);
    connect(shards, &ShardThread::sessionsChanged, this, &ShardManager::changed);
    connect(shards, &ShardThread::changesCollected, this, &ShardManager::changesCollected);
    connect(shards, &ShardThread::closed, this, &ShardManager::onLaneClosed);

    connect(shards, &ShardThread::identifyWanted, this, [this](ShardId shard, const SessionLoss& why, int wish) {
        if (m_isClosing || !m_set.contains(shard))
            return;
        m_wishes[shard] = wish;
        m_permits->request(ticketOf(shard), why);
    });
    connect(
        shards, &ShardThread::identifyWithdrawn, this, [this](ShardId shard) { m_permits->cancel(ticketOf(shard)); });
    connect(shards, &ShardThread::identifyWritten, this,
        [this](ShardId shard, std::chrono::steady_clock::time_point at) { m_permits->written(ticketOf(shard), at); });
    connect(shards, &ShardThread::identifyThrottled, this, [this] { m_permits->throttled(); });
}

void ShardManager::connectPermits()
{
    connect(m_permits, &IdentifyPermits::granted, this, [this](const IdentifyTicket& ticket) {
        if (ticket.generation != m_options.generation)
            return;
        if (m_isClosing || !m_set.contains(ticket.shard)) {
            m_permits->cancel(ticket);
            return;
        }
        m_lanes.of(
            ticket.shard.number, [number = ticket.shard.number, wish = m_wishes[ticket.shard]](ShardThread& lane) {
                lane.grantIdentify(number, wish);
            });
    });
    connect(m_permits, &IdentifyPermits::quarantined, this, [this](const IdentifyTicket& ticket, const QString& why) {
        if (ticket.generation != m_options.generation)
            return;
        m_lanes.of(ticket.shard.number, [number = ticket.shard.number, why](ShardThread& lane) {
            lane.fail(number, ShardFailure::Quarantined, why);
        });
    });
}

void ShardManager::onEvent(const ShardEvent& event)
{
    if (!m_set.contains(event.shard))
        return; // replaced meanwhile
    switch (event.kind) {
    case ShardEvent::Kind::Connected:
        emit connected(event.shard);
        return;
    case ShardEvent::Kind::Disconnected: {
        if (splits(event.shard, event.closeCode))
            return;
        const ShardError why{.kind = ShardError::Kind::Failed,
            .shard = event.shard,
            .failure = event.failure,
            .closeCode = event.closeCode,
            .text = event.text};
        if (m_options.onClose)
            m_options.onClose(event.shard, why, event.willReconnect);
        emit disconnected(event.shard, why, event.willReconnect);
        return;
    }
    case ShardEvent::Kind::Ready:
        m_splitDepth.erase(event.shard);
        m_permits->ready(ticketOf(event.shard));
        emit ready(event.shard);
        m_calls.ready(event.shard);
        return;
    case ShardEvent::Kind::Reconnected:
        emit reconnected(event.shard);
        return;
    case ShardEvent::Kind::Resumed:
        emit resumed(event.shard, event.replayed);
        m_calls.ready(event.shard);
        return;
    case ShardEvent::Kind::AllGuildsReady:
        emit allGuildsReady(event.shard);
        return;
    case ShardEvent::Kind::Failed:
        if (splits(event.shard, event.closeCode))
            splitShard(event.shard);
        else
            onFailed(event);
        return;
    }
}

//! What one shard was told may hold for all: the others must not spend an identify each to hear it too.
void ShardManager::passVerdictOn(int closeCode)
{
    const ShardFailure failure = failureFor(closeCode);
    switch (failure) {
    case ShardFailure::Authentication:
        failAll(failure, m_verdict, ShardThread::Whom::Everyone);
        return;
    case ShardFailure::InvalidShard:
    case ShardFailure::InvalidApiVersion:
    case ShardFailure::InvalidIntents:
    case ShardFailure::DisallowedIntents:
        // Sessions that live were accepted once, and go on.
        failAll(failure, m_verdict, ShardThread::Whom::WithoutSession);
        return;
    case ShardFailure::None:
    case ShardFailure::ShardingRequired: // about this shard's guilds alone
    case ShardFailure::Quarantined:
        return;
    }
}

void ShardManager::onFailed(const ShardEvent& event)
{
    m_verdict = event.text;
    const ShardError error{.kind = ShardError::Kind::Failed,
        .shard = event.shard,
        .failure = event.failure,
        .closeCode = event.closeCode,
        .text = event.text};
    emit failed(error);
    m_calls.failed(error);
}

//! Discord says that this shard has too many guilds (4011), and there is something to be done about it.
bool ShardManager::splits(ShardId shard, std::optional<int> closeCode) const
{
    // A gateway that finds every part too large would have us split for ever, at an identify each.
    constexpr int mostInARow = 6;
    const auto depth = m_splitDepth.find(shard);
    return m_options.autoScaling && !m_isClosing && (depth == m_splitDepth.end() || depth->second < mostInARow)
        && closeCode == int(CloseCode::ShardingRequired) && m_options.splitCount >= 2
        && shard.total <= largestShardCount / m_options.splitCount;
}

//! Shard s of n is replaced by s, s+n … of more; the others don't notice. From this moment the parts are looked up.
void ShardManager::splitShard(ShardId shard)
{
    const QList<ShardId> parts = m_set.split(shard, m_options.splitCount);
    const auto before = m_splitDepth.extract(shard);
    for (const ShardId part : parts)
        m_splitDepth[part] = (before ? before.mapped() : 0) + 1;
    m_wishes.erase(shard);
    if (const auto shown = m_presences.constFind(shard.number); shown != m_presences.cend()) {
        const Presence presence = shown.value();
        for (const ShardId part : parts)
            m_presences.insert(part.number, presence);
    }
    m_permits->cancel(ticketOf(shard));
    m_calls.split(shard, parts);
    m_lanes.of(shard.number, [number = shard.number](ShardThread& lane) { lane.remove(number); });
    for (const ShardId part : parts)
        m_permits->expect(ticketOf(part));
    emit split(shard, parts);
    startShards(parts, {});
}

void ShardManager::removeShards(const QList<int>& numbers)
{
    for (const int number : numbers) {
        const auto shard = m_set.byNumber(number);
        if (!shard)
            continue;
        m_permits->cancel(ticketOf(*shard));
        m_calls.failed({.kind = ShardError::Kind::Withdrawn,
            .shard = *shard,
            .text = tr("Shard %1 was replaced before it was ready").arg(number)});
        m_wishes.erase(*shard);
        m_splitDepth.erase(*shard);
        m_presences.remove(number);
        m_set.remove(number);
    }
    m_lanes.each(numbers, [](ShardThread& lane, const QList<int>& mine) {
        for (const int number : mine)
            lane.remove(number);
    });
}

void ShardManager::setSinks(const std::vector<DispatchSink*>& sinks)
{
    std::vector<DispatchSink*> all = sinks;
    if (m_handler)
        all.push_back(m_handler.get());
    m_lanes.all([all](ShardThread& lane) { lane.setSinks(all); });
}

void ShardManager::failAll(ShardFailure failure, const QString& cause, ShardThread::Whom whom)
{
    m_lanes.all([failure, cause, whom](ShardThread& lane) { lane.failAll(failure, cause, whom); });
}

void ShardManager::watch(const QList<int>& numbers)
{
    m_lanes.all([numbers](ShardThread& lane) { lane.watch(numbers); });
}

void ShardManager::inspect(const QList<int>& numbers)
{
    m_lanes.all([numbers](ShardThread& lane) { lane.inspect(numbers); });
}

void ShardManager::collectSessions(QObject* context, std::function<void(const QList<Session>&)> answer)
{
    const int request = m_nextRequest++;
    m_collections[request] = {context, std::move(answer), {}, m_lanes.count()};
    m_lanes.all([request](ShardThread& lane) { lane.collectSessions(request); });
}

void ShardManager::collected(int request, const QList<Session>& sessions)
{
    const auto found = m_collections.find(request);
    if (found == m_collections.end())
        return;
    found->second.sessions.append(sessions);
    if (--found->second.missing > 0)
        return;
    const Collection collection = std::move(found->second);
    m_collections.erase(found);
    if (collection.context)
        collection.answer(collection.sessions);
}

void ShardManager::collectChanges(QObject* context, std::function<void(const QList<SessionChange>&)> answer)
{
    const int request = m_nextRequest++;
    m_changeCollections[request] = {context, std::move(answer), m_lanes.count()};
    m_lanes.all([request](ShardThread& lane) { lane.collectChanges(request); });
}

void ShardManager::retellSessions()
{
    m_lanes.all([](ShardThread& lane) { lane.retellSessions(); });
}

void ShardManager::changed(const QList<SessionChange>& changes)
{
    // A thread that has answered may tell of news before the others have answered. They must not overtake its answer,
    // or the older of the two would be what stays.
    if (m_changeCollections.empty())
        emit sessionsChanged(changes);
    else
        m_changes.append(changes);
}

void ShardManager::changesCollected(int request, const QList<SessionChange>& changes)
{
    m_changes.append(changes);
    const auto found = m_changeCollections.find(request);
    if (found == m_changeCollections.end() || --found->second.missing > 0)
        return;
    const ChangeCollection collection = std::move(found->second);
    m_changeCollections.erase(found);
    const QList<SessionChange> all = std::exchange(m_changes, {});
    if (collection.context)
        collection.answer(all);
    else if (!all.isEmpty())
        emit sessionsChanged(all); // whoever asked is gone, but these are told only once
}

} // namespace Shardroom
