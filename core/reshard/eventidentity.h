// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QtGlobal>

#include <memory>
#include <string_view>

namespace Shardroom {

//! What tells an event of the world from others, whichever session shows it.
struct EventIdentity {
    GuildId guild; //!< 0: none
    quint64 value = 0; //!< of type and content
    bool operator==(const EventIdentity&) const = default;
};

//! Finds out identities. Content is compared as JSON: order of members, white space and the way a text is escaped do
//! not count, since nobody promises that two sessions get the same bytes. The order of an array does, and numbers are
//! compared as they are written. One per thread: it keeps its buffers.
class EventIdentifier {
public:
    EventIdentifier();
    ~EventIdentifier();
    Q_DISABLE_COPY_MOVE(EventIdentifier)
    //! `data` that is no JSON object counts by its bytes, and so does what is nested deeper than any event is. The
    //! guild of GUILD_CREATE, GUILD_UPDATE and GUILD_DELETE is their own id.
    [[nodiscard]] EventIdentity identify(std::string_view type, std::string_view data);
    //! The guild alone: a fraction of the cost, for the large GUILD_CREATE.
    [[nodiscard]] GuildId guildOf(std::string_view type, std::string_view data);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shardroom
