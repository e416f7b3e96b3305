// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <string_view>
#include <vector>

namespace Shardroom {

//! How many events of one type came.
struct EventTypeCount {
    QByteArray type; //!< for example "MESSAGE_CREATE"; "other" for all that found no place
    quint64 count = 0;
    bool operator==(const EventTypeCount&) const = default;
};

//! Counts events by their type. Few types make nearly all events, so the list keeps itself sorted by count and the
//! search from its front ends after a few steps. Allocates only for a name that it has never seen, and takes only so
//! many of them, whatever a gateway makes up. One per shard thread.
class EventTypes {
public:
    static constexpr size_t mostNames = 128; //!< Discord has some 75
    static constexpr size_t longestName = 64;

    EventTypes();
    void count(std::string_view type);
    //! The busiest first, "other" last and only if there are any.
    [[nodiscard]] QList<EventTypeCount> counts() const;

private:
    std::vector<EventTypeCount> m_types;
    quint64 m_other = 0;
};

} // namespace Shardroom
