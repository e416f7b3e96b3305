// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet's part in the frame inspector, and in who is looked at more closely at all.

#include "core/fleet/fleetprivate.h"

#include <algorithm>

namespace Shardroom {
namespace {

constexpr qsizetype mostInspected = 4;

} // namespace

void Fleet::Private::followShards()
{
    if (serving.isEmpty())
        return;
    serving.watch(watched);
    serving.inspect(inspected);
}

void Fleet::inspectFrames(const QList<int>& shards)
{
    d->inspected = shards.first(std::min(shards.size(), mostInspected));
    d->followShards();
}

} // namespace Shardroom
