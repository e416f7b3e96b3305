// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardcalls.h"

#include "core/gateway/counttext.h"

#include <algorithm>

namespace Shardroom {

ShardCalls::ShardCalls(QObject* parent)
    : QObject(parent)
{
}

ShardCalls::~ShardCalls() = default;

ShardCalls::Call* ShardCalls::make(std::chrono::milliseconds deadline)
{
    Call* call = m_calls.emplace_back(std::make_unique<Call>()).get();
    call->m_id = ++m_lastId;
    call->m_promise.start();
    connect(&call->m_watcher, &QFutureWatcherBase::canceled, this, [this, call] { abandon(call, true); });
    call->m_watcher.setFuture(call->m_promise.future());
    if (deadline > noDeadline) {
        call->m_deadline.setSingleShot(true);
        connect(&call->m_deadline, &QTimer::timeout, this, [this, call] { abandon(call, false); });
        call->m_deadline.start(deadline);
    }
    return call;
}

ShardCalls::Call* ShardCalls::byId(quint64 id) const
{
    const auto found = std::ranges::find(m_calls, id, [](const auto& call) { return call->m_id; });
    return found == m_calls.end() ? nullptr : found->get();
}

void ShardCalls::begun(Call* call)
{
    call->m_begun = true;
    if (call->m_awaited.empty())
        finish(call);
}

std::vector<quint64> ShardCalls::waitingFor(ShardId shard) const
{
    std::vector<quint64> waiting;
    for (const auto& call : m_calls) {
        if (call->m_awaited.contains(shard))
            waiting.push_back(call->m_id);
    }
    return waiting;
}

void ShardCalls::ready(ShardId shard)
{
    for (const quint64 id : waitingFor(shard)) {
        Call* call = byId(id);
        if (!call)
            continue; // whoever heard of an earlier one has ended it
        call->m_awaited.erase(shard);
        if (call->m_begun && call->m_awaited.empty())
            finish(call);
    }
}

void ShardCalls::failOne(quint64 id, const ShardError& error)
{
    Call* call = byId(id);
    if (!call)
        return;
    call->fail(error);
    call->m_awaited.erase(error.shard);
    if (call->m_begun && call->m_awaited.empty())
        finish(call);
}

void ShardCalls::failed(const ShardError& error)
{
    for (const quint64 id : waitingFor(error.shard))
        failOne(id, error);
}

void ShardCalls::split(ShardId shard, const QList<ShardId>& parts)
{
    for (const quint64 id : waitingFor(shard)) {
        Call* call = byId(id);
        call->m_awaited.erase(shard);
        call->await(parts);
    }
}

void ShardCalls::abandon(Call* call, bool cancelled)
{
    const QList<ShardId> left(call->m_awaited.begin(), call->m_awaited.end());
    if (!cancelled) {
        for (const ShardId shard : left) {
            call->fail({.kind = ShardError::Kind::DeadlineExceeded,
                .shard = shard,
                .text = tr("Shard %1 of %2 was not ready in time, and was stopped")
                            .arg(shard.number)
                            .arg(countText(shard.total))});
        }
        if (!call->m_begun) {
            call->fail({.kind = ShardError::Kind::DeadlineExceeded,
                .shard = {0, 0},
                .text = tr("The gateway could not be asked for in time")});
        }
    }
    finish(call);
    // Others may wait for the same shard: then it is theirs to stop.
    QList<ShardId> nobodys;
    std::ranges::copy_if(
        left, std::back_inserter(nobodys), [this](ShardId shard) { return waitingFor(shard).empty(); });
    if (!nobodys.isEmpty())
        emit abandoned(nobodys);
}

void ShardCalls::finish(Call* call)
{
    const auto found = std::ranges::find(m_calls, call, &std::unique_ptr<Call>::get);
    const std::shared_ptr<Call> ending = std::move(*found);
    m_calls.erase(found);
    // Its timer or its watcher may be what calls us.
    QMetaObject::invokeMethod(
        this, [ending] {}, Qt::QueuedConnection);
    ending->m_watcher.disconnect(this);
    ending->m_deadline.stop();
    ending->m_promise.addResult(std::move(ending->m_result));
    ending->m_promise.finish();
}

} // namespace Shardroom
