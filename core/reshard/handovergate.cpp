// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/handovergate.h"

#include <algorithm>
#include <functional>

namespace Shardroom {
namespace {
//! 32 bytes each: the gate never takes more than about 200 MB, whatever the traffic.
constexpr size_t mostIdentities = 2'000'000;
} // namespace

HandoverGate::HandoverGate(std::vector<DispatchSink*> sinks, std::chrono::seconds memory)
    : m_sinks(std::move(sinks))
    , m_memory(memory)
{
}

DispatchSink* HandoverGate::entrance(Side side)
{
    return &m_entrances[size_t(side)];
}

void HandoverGate::openNew()
{
    const std::scoped_lock lock(m_mutex);
    m_newIsOpen = true;
}

HandoverGate::Counts HandoverGate::counts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

HandoverGate::Seen& HandoverGate::seen(quint64 identity, Clock::time_point now)
{
    if (m_turned == Clock::time_point{})
        m_turned = now;
    if (now - m_turned >= m_memory || m_present.size() >= mostIdentities) {
        m_past = std::exchange(m_present, {});
        m_turned = now;
    }
    if (const auto found = m_present.find(identity); found != m_present.end())
        return found->second;
    Seen before;
    if (const auto found = m_past.find(identity); found != m_past.end())
        before = found->second;
    return m_present.emplace(identity, before).first->second;
}

bool HandoverGate::admit(Side side, const Dispatch& event, Clock::time_point now)
{
    // READY and the guild load of a new session are its own, not events of the world.
    if (event.loading || event.type == "RESUMED")
        return side == Side::Old;

    const std::hash<std::string_view> hash;
    const quint64 identity = quint64(hash(event.type)) * 0x9e3779b97f4a7c15u ^ quint64(hash(event.data));
    const std::scoped_lock lock(m_mutex);
    Seen& entry = seen(identity, now);
    ++(side == Side::Old ? entry.old : entry.fresh);
    if (side == Side::New && !m_newIsOpen) {
        ++m_counts.held;
        return false;
    }
    const quint32 due = m_newIsOpen ? std::max(entry.old, entry.fresh) : entry.old;
    if (entry.delivered >= due) {
        ++m_counts.twins;
        return false;
    }
    ++entry.delivered;
    ++m_counts.delivered;
    return true;
}

void HandoverGate::Entrance::dispatch(const Dispatch& event)
{
    if (!m_gate.admit(m_side, event, Clock::now()))
        return;
    for (DispatchSink* sink : m_gate.m_sinks)
        sink->dispatch(event);
}

} // namespace Shardroom
