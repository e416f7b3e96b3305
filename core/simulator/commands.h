// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/opcode.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QJsonValue>

#include <chrono>
#include <deque>
#include <optional>

namespace Shardroom::Simulator {

class Connection;
class Gateway;

//! What a bot can ask for on a ready connection besides its life cycle: presence, voice state, members, sounds, channel
//! info.
class Commands {
public:
    Commands(Gateway& gateway, Connection& connection)
        : m_gateway(gateway)
        , m_connection(connection)
    {
    }

    //! Carries out op 3, 4, 8, 31 or 43 for the connection's session; false when `data` has the wrong shape.
    [[nodiscard]] bool handle(Opcode opcode, const QJsonValue& data);
    //! How the last one was answered, for the audit: "accepted", "dropped", "list", "rate limited" ….
    [[nodiscard]] const QString& answer() const { return m_answer; }

private:
    [[nodiscard]] bool updatePresence(const QJsonObject& data);
    [[nodiscard]] bool updateVoiceState(const QJsonObject& data);
    [[nodiscard]] bool requestMembers(const QJsonObject& data);
    [[nodiscard]] bool requestSounds(const QJsonObject& data);
    [[nodiscard]] bool requestChannelInfo(const QJsonObject& data);
    //! The guild, if the bot is in it and this session sees it.
    [[nodiscard]] bool isReachable(GuildId guild);

    Gateway& m_gateway;
    Connection& m_connection;
    QString m_answer;
    std::deque<std::chrono::steady_clock::time_point> m_presenceUpdates; //!< of the last 20 s
};

//! A snowflake, written as Discord writes it, or as a number as some clients do.
[[nodiscard]] std::optional<quint64> snowflakeFrom(const QJsonValue& value);

} // namespace Shardroom::Simulator
