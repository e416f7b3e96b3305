// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventtype.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

namespace Shardroom::Simulator {

//! The truth to hold a recording against: everything that happened in the world and that the bot's intents let through,
//! whether a session was there to see it or not. One JSON object per line, of two kinds:
//! - `n` (from 1), `t`, `guild_id` (a string, or null), `at` (world time, ms) and `key`, the SHA-1 of the body: every
//!   session gets the same bytes. Things that look alike have the same key.
//! - `load` (a guild), `shard` ([number, total]) and `n`, the number of the newest event: from here on this session is
//!   told what happens in that guild.
//! Holds nothing secret. The file is complete after flush().
class WorldLog {
public:
    //! Empty `fileName`: nothing is written. False when the file can't be made.
    [[nodiscard]] bool open(const QString& fileName);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    //! Whether there is a file; without one no body need be made.
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    void happened(const WorldEvent& event, const QByteArray& body);
    void loaded(GuildId guild, ShardId shard);
    //! False when something could not be written.
    [[nodiscard]] bool flush();
    //! The number of the newest event.
    [[nodiscard]] qint64 events() const { return m_events; }

private:
    void write(const QByteArray& line);

    QFile m_file;
    qint64 m_events = 0;
    bool m_isBroken = false;
};

} // namespace Shardroom::Simulator
