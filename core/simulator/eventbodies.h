// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventtype.h"
#include "core/simulator/habits.h"

#include <QtCore/QByteArray>

namespace Shardroom::Simulator {

//! The bot's user and application id.
inline constexpr quint64 botId = 1101000000000000001;

//! What people, guilds and messages look like: the values of `d`, with Discord's field names, as JSON text. Everything
//! is made from the seed and the event alone, so a body can be made again, byte for byte, when a session is replayed.
class EventBodies {
public:
    explicit EventBodies(quint64 seed)
        : m_seed(seed)
        , m_habits(seed)
    {
    }

    //! `withContent`: for a session with the MESSAGE_CONTENT intent; it makes a difference only for messages in guilds.
    [[nodiscard]] QByteArray body(const WorldEvent& event, bool withContent) const;

    //! How many members the guild has, the bot included.
    [[nodiscard]] int memberCount(GuildId guild) const { return m_habits.memberCount(guild); }
    [[nodiscard]] quint64 memberId(GuildId guild, int place) const; //!< place 0 is the bot
    [[nodiscard]] QByteArray memberName(GuildId guild, int place) const;
    [[nodiscard]] QByteArray member(GuildId guild, int place) const; //!< a member object with `user`
    [[nodiscard]] static quint64 textChannel(GuildId guild) { return guild.value + 1; }
    [[nodiscard]] static quint64 voiceChannel(GuildId guild) { return guild.value + 2; }

private:
    [[nodiscard]] QByteArray user(GuildId guild, int place) const;
    [[nodiscard]] QByteArray memberFields(
        GuildId guild, int place, int joined = 0, const QByteArray& nick = "null") const;
    [[nodiscard]] QByteArray guildFields(GuildId guild, quint64 revision) const;
    [[nodiscard]] QByteArray guildCreate(const WorldEvent& event) const;
    [[nodiscard]] QByteArray message(const WorldEvent& event, bool withContent) const;
    [[nodiscard]] QByteArray text(quint64 index) const;
    [[nodiscard]] int somebody(const WorldEvent& event) const;
    //! Who leaves: somebody else each time, since nobody leaves a guild twice within seconds.
    [[nodiscard]] int passerBy(const WorldEvent& event) const;

    quint64 m_seed;
    Habits m_habits;
};

//! An id as Discord sends it: a JSON string.
[[nodiscard]] QByteArray quoted(quint64 id);
//! Milliseconds of Unix time as a JSON string in the form that Discord uses, in UTC.
[[nodiscard]] QByteArray isoTime(qint64 ms);

} // namespace Shardroom::Simulator
