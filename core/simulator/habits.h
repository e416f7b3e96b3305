// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>

namespace Shardroom::Simulator {

//! What people mostly do in a guild.
enum class Temper : quint8 {
    Chatty, //!< they write
    Talkative, //!< they meet in voice channels
    Quiet, //!< they are there, and little more
    Growing, //!< many come and go
};
inline constexpr int temperCount = int(Temper::Growing) + 1;

//! Who a guild is: everything follows from the world's seed and the guild's id, so nothing has to be kept.
class Habits {
public:
    explicit Habits(quint64 seed)
        : m_seed(seed)
    {
    }

    //! "Night Owls", "Rust & Ruin"; UTF-8 without anything that JSON would escape. Two guilds may share one.
    [[nodiscard]] QByteArray name(GuildId guild) const;
    //! The bot included. Nearly all guilds have fewer than 60 members, one in fifty has hundreds, and few have ten
    //! thousands.
    [[nodiscard]] int memberCount(GuildId guild) const;
    //! How many events happen here, in relation to other guilds: large guilds are livelier, and some of any size.
    [[nodiscard]] float liveliness(GuildId guild) const;
    [[nodiscard]] Temper temper(GuildId guild) const;
    //! Hours that its people are ahead of UTC, -8 to 10.
    [[nodiscard]] int timeZone(GuildId guild) const;

private:
    quint64 m_seed;
};

//! How lively people are at an hour of their day, [0, 24): 1 on the mean of a day, most in the evening, least before
//! dawn.
[[nodiscard]] double dayRhythm(double hour);
//! dayRhythm() never exceeds it.
inline constexpr double liveliestHour = 1.85;

} // namespace Shardroom::Simulator
