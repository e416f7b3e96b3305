// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventbodies.h"
#include "core/simulator/replaybuffer.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <chrono>
#include <utility>
#include <vector>

namespace Shardroom::Simulator {

class Connection;

//! How the next RESUME of a session is answered.
enum class ResumeAnswer {
    Full,
    None, //!< not at all; the session stays as it is
    WithoutReplay, //!< RESUMED alone; what was missed stays in the buffer
};

//! What a client has after IDENTIFY: numbered dispatches, kept for a replay, whether a connection is there or not.
//! World events are kept by what they are made from; only what is for this session alone is kept as text.
class SimulatedSession {
public:
    using Time = std::chrono::steady_clock::time_point;

    //! What may be asked for again: so many dispatches, and while a connection is there, those of so long ago.
    struct Memory {
        int depth = 0;
        std::chrono::milliseconds age{0};
    };

    //! `place` among all sessions of the gateway, from 0; `bornAt`: world time.
    SimulatedSession(
        QByteArray id, ShardId shard, quint32 intents, QByteArray token, Memory memory, quint64 place, qint64 bornAt);
    Q_DISABLE_COPY_MOVE(SimulatedSession)

    [[nodiscard]] const QByteArray& id() const { return m_id; }
    [[nodiscard]] ShardId shard() const { return m_shard; }
    [[nodiscard]] quint32 intents() const { return m_intents; }
    [[nodiscard]] bool belongsTo(const QByteArray& token) const { return m_token == token; }
    [[nodiscard]] bool sees(GuildId guild) const;
    [[nodiscard]] bool wants(EventType type) const;

    [[nodiscard]] quint64 place() const { return m_place; }
    [[nodiscard]] qint64 bornAt() const { return m_bornAt; }

    //! Numbers the event and keeps it.
    void append(const WorldEvent& event);
    void append(EventType type, const QByteArray& body, qint64 worldTime);
    //! Number of the newest dispatch; 0 when there is none yet.
    [[nodiscard]] qint64 sequence() const { return m_kept.last(); }
    [[nodiscard]] qint64 firstKept() const { return m_kept.first(); }
    //! A dispatch between firstKept() and sequence().
    [[nodiscard]] WorldEvent at(qint64 number) const { return m_kept.at(number); }
    //! World time of that dispatch.
    [[nodiscard]] qint64 timeOf(qint64 number) const { return m_kept.timeOf(number); }
    //! Null for a world event.
    [[nodiscard]] QByteArray ownBody(qint64 number) const
    {
        return m_own.isEmpty() ? QByteArray() : m_own.value(number);
    }
    [[nodiscard]] bool withContent() const { return (m_intents & (1u << 15)) != 0; }

    //! The guilds that READY has named and GUILD_CREATE has not yet loaded, in ascending order.
    void startLoading(std::vector<GuildId> guilds);
    [[nodiscard]] bool isLoading() const { return m_loaded < m_toLoad.size(); }
    //! Whether READY has named it and GUILD_CREATE not yet loaded it. Discord says nothing else about such a guild:
    //! what happens in it is in the GUILD_CREATE.
    [[nodiscard]] bool isYetToLoad(GuildId guild) const;
    [[nodiscard]] int guildsToLoad() const { return int(m_toLoad.size() - m_loaded); }
    //! The next ones when `seconds` have passed at this pace.
    [[nodiscard]] std::vector<GuildId> takeLoading(double perSecond, double seconds);

    //! Null while detached.
    [[nodiscard]] Connection* connection() const { return m_connection; }
    void attach(Connection* connection) { m_connection = connection; }
    void detach(Time now);
    [[nodiscard]] Time detachedAt() const { return m_detachedAt; }
    //! Number of the last dispatch that was sent on a connection.
    [[nodiscard]] qint64 sent() const;

    void setNextResume(ResumeAnswer answer) { m_nextResume = answer; }
    //! Once; Full from then on.
    [[nodiscard]] ResumeAnswer takeNextResume() { return std::exchange(m_nextResume, ResumeAnswer::Full); }

    void setPresence(const QJsonObject& presence) { m_presence = presence; }
    [[nodiscard]] const QJsonObject& presence() const { return m_presence; }

private:
    void keep(const WorldEvent& event);
    void dropFirst();

    const QByteArray m_id;
    const ShardId m_shard;
    const quint32 m_intents;
    const QByteArray m_token;
    const Memory m_memory;
    const quint64 m_place;
    const qint64 m_bornAt;
    ReplayBuffer m_kept;
    QHash<qint64, QByteArray> m_own;
    qint64 m_sent = 0; //!< when it was detached last: the number of the last dispatch that was sent
    std::vector<GuildId> m_toLoad;
    size_t m_loaded = 0;
    double m_loadDue = 0;
    Connection* m_connection = nullptr;
    Time m_detachedAt;
    ResumeAnswer m_nextResume = ResumeAnswer::Full;
    QJsonObject m_presence;
};

} // namespace Shardroom::Simulator
