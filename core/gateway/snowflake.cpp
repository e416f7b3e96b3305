// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/snowflake.h"

#include <charconv>

namespace Shardroom {

std::optional<GuildId> guildIdFromText(std::string_view digits)
{
    GuildId id;
    const auto* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, id.value);
    if (error != std::errc() || stopped != end)
        return std::nullopt;
    return id;
}

} // namespace Shardroom
