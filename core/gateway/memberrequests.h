// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/outgoing.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <chrono>
#include <optional>

namespace Shardroom {

//! The requests for guild members (op 8) of one shard: which wait, which are under way, and which chunks have come.
//! Discord answers one full list per guild and 30 s and refuses more with RATE_LIMITED (C37); so they wait here.
//! Chunks are matched by nonce, in whatever order they come (C38).
//! A resumed session replays the chunks that were missed, so requests under way stay what they are. With a lost session
//! the answers are lost too: those requests are asked again from the start. Requests that nothing answers, for example
//! for a guild that was left, are given up in expire(). Time and chance are arguments.
class MemberRequests {
    Q_DECLARE_TR_FUNCTIONS(MemberRequests)
public:
    using Clock = std::chrono::steady_clock;
    static constexpr qsizetype mostOpen = 2500; //!< one for every guild that a shard can have
    static constexpr int mostUsers = 100;
    static constexpr int longestNonce = 32; //!< bytes; Discord leaves a longer one out of the answer

    struct Finished {
        GuildId guild;
        QByteArray nonce;
        int chunks = 0;
        bool operator==(const Finished&) const = default;
    };

    //! Waits for take(). Empty, or why not, translated. `random` makes the nonce where the request has none.
    [[nodiscard]] QString add(MembersRequest request, quint32 intents, quint64 random);
    //! The next request that may be sent now, counted as sent; nullopt when there is none.
    [[nodiscard]] std::optional<MembersRequest> take(Clock::time_point now, std::chrono::milliseconds fullListInterval);
    //! When take() will have something; nullopt when nothing waits.
    [[nodiscard]] std::optional<Clock::time_point> dueAt(Clock::time_point now) const;

    //! GUILD_MEMBERS_CHUNK; what it completed, if it did. Unknown nonces are those of others.
    [[nodiscard]] std::optional<Finished> chunk(const QByteArray& nonce, int index, int count, Clock::time_point now);
    //! RATE_LIMITED for op 8: asked again after `retryAfter`. Without a nonce it is told by the guild.
    void rateLimited(
        const QByteArray& nonce, GuildId guild, std::chrono::milliseconds retryAfter, Clock::time_point now);
    void sessionLost();
    //! RESUMED: the time in which nothing could be answered does not count.
    void resumed(Clock::time_point now);
    //! Gives up what was last answered more than `timeout` ago; how many.
    int expire(Clock::time_point now, std::chrono::milliseconds timeout);
    //! Drops all.
    void clear();

    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    [[nodiscard]] int underWay() const { return int(m_sent.size()); }

private:
    struct Waiting {
        MembersRequest request;
        Clock::time_point notBefore{};
    };
    struct Sent {
        MembersRequest request;
        Clock::time_point lastSign{}; // when it was sent, or its newest chunk
        QSet<int> chunks;
    };
    [[nodiscard]] Clock::time_point allowedAt(const Waiting& waiting) const;
    [[nodiscard]] bool isKnown(const QByteArray& nonce) const;

    QList<Waiting> m_waiting;
    QHash<QByteArray, Sent> m_sent; // by nonce
    QHash<GuildId, Clock::time_point> m_nextFullList;
};

} // namespace Shardroom
