// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventbodies.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <chrono>
#include <deque>
#include <vector>

namespace Shardroom::Simulator {

class Connection;

//! What a client has after IDENTIFY: numbered dispatches, kept for a replay, whether a connection is there or not.
//! World events are kept by what they are made from; only what is for this session alone is kept as text.
class SimulatedSession {
public:
    using Time = std::chrono::steady_clock::time_point;

    SimulatedSession(QByteArray id, ShardId shard, quint32 intents, QByteArray token, int replayBuffer);
    Q_DISABLE_COPY_MOVE(SimulatedSession)

    [[nodiscard]] const QByteArray& id() const { return m_id; }
    [[nodiscard]] ShardId shard() const { return m_shard; }
    [[nodiscard]] quint32 intents() const { return m_intents; }
    [[nodiscard]] bool belongsTo(const QByteArray& token) const { return m_token == token; }
    [[nodiscard]] bool sees(GuildId guild) const;
    [[nodiscard]] bool wants(EventType type) const;

    //! Numbers the event and keeps it.
    void append(const WorldEvent& event);
    void append(EventType type, const QByteArray& body);
    //! Number of the newest dispatch; 0 when there is none yet.
    [[nodiscard]] qint64 sequence() const { return m_firstKept + qint64(m_kept.size()) - 1; }
    [[nodiscard]] qint64 firstKept() const { return m_firstKept; }
    //! A dispatch between firstKept() and sequence().
    [[nodiscard]] const WorldEvent& at(qint64 number) const { return m_kept[size_t(number - m_firstKept)]; }
    //! Null for a world event.
    [[nodiscard]] QByteArray ownBody(qint64 number) const { return m_own.value(number); }
    [[nodiscard]] bool withContent() const { return (m_intents & (1u << 15)) != 0; }

    //! The guilds that READY has named and GUILD_CREATE has not yet loaded.
    void startLoading(std::vector<GuildId> guilds);
    [[nodiscard]] bool isLoading() const { return m_loaded < m_toLoad.size(); }
    [[nodiscard]] int guildsToLoad() const { return int(m_toLoad.size() - m_loaded); }
    //! The next ones when `seconds` have passed at this pace.
    [[nodiscard]] std::vector<GuildId> takeLoading(double perSecond, double seconds);

    //! Null while detached.
    [[nodiscard]] Connection* connection() const { return m_connection; }
    void attach(Connection* connection) { m_connection = connection; }
    void detach(Time now);
    [[nodiscard]] Time detachedAt() const { return m_detachedAt; }

    void setPresence(const QJsonObject& presence) { m_presence = presence; }
    [[nodiscard]] const QJsonObject& presence() const { return m_presence; }

private:
    void keep(const WorldEvent& event);

    const QByteArray m_id;
    const ShardId m_shard;
    const quint32 m_intents;
    const QByteArray m_token;
    const size_t m_depth;
    std::deque<WorldEvent> m_kept;
    QHash<qint64, QByteArray> m_own;
    qint64 m_firstKept = 1;
    std::vector<GuildId> m_toLoad;
    size_t m_loaded = 0;
    double m_loadDue = 0;
    Connection* m_connection = nullptr;
    Time m_detachedAt;
    QJsonObject m_presence;
};

} // namespace Shardroom::Simulator
