// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/sessionshapes.h"

#include <QtCore/QLatin1StringView>

#include <algorithm>
#include <array>

namespace Shardroom {

//! What one session is called in another library's shape, as its source has it. An empty key: the shape has no such
//! thing.
struct SessionLayout {
    //! How the sessions of a set stand together where we write them. All are read.
    enum class Container {
        List, //!< each says its shard, or its place in the list does
        Map, //!< from shard number to session
    };
    SessionShape shape;
    Container container;
    QLatin1StringView id;
    QLatin1StringView sequence;
    QLatin1StringView resumeUrl;
    QLatin1StringView number; //!< of the shard
    QLatin1StringView count; //!< of shards
};

namespace SessionLayouts {
using enum SessionLayout::Container;
using enum SessionShape;
using Key = QLatin1StringView;

//! By SessionShape, without the native one.
inline constexpr std::array<SessionLayout, sessionShapeCount - 1> foreign{{
    // What retrieveSessionInfo(shardId) is to answer, for all shards.
    {DiscordJs, Map, Key("sessionId"), Key("sequence"), Key("resumeURL"), Key("shardId"), Key("shardCount")},
    // WithShardIDsWithStates takes this map; Go reads its keys in any case.
    {Disgo, Map, Key("SessionID"), Key("Sequence"), Key("ResumeURL"), {}, {}},
    {Discordeno, List, Key("sessionId"), Key("previousSequenceNumber"), Key("resumeGatewayUrl"), Key("id"), {}},
    {Twilight, Map, Key("id"), Key("sequence"), {}, {}, {}},
    // The first two stand one floor deeper, in "session".
    {ResumeInfo, List, Key("id"), Key("sequence"), Key("resume_url"), {}, {}},
    {Dispatch, Map, Key("session_id"), Key("sequence"), {}, {}, {}},
    {Tickets, Map, Key("session_id"), Key("seq"), Key("resume_url"), {}, {}},
    {Discord4J, Map, Key("id"), Key("sequence"), {}, {}, {}},
    // The list is the "shards" of an object.
    {Rda, List, Key("session_id"), Key("sequence"), Key("resume_gateway_url"), Key("shard_id"), Key("shard_count")},
    {Seyfert, Map, Key("session_id"), Key("resume_seq"), Key("resume_gateway_url"), {}, {}},
}};

//! Not for the native shape.
[[nodiscard]] constexpr const SessionLayout& of(SessionShape shape)
{
    return foreign[size_t(shape) - 1];
}
static_assert(std::ranges::all_of(foreign, [](const SessionLayout& layout) { return &of(layout.shape) == &layout; }));

} // namespace SessionLayouts
} // namespace Shardroom
