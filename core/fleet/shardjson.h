// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardsnapshot.h"

#include <QtCore/QJsonObject>

namespace Shardroom {

//! A shard for machines: of the status lines, the control socket and the clipboard. The keys are stable, what is not
//! known is null. Without its session id.
[[nodiscard]] QJsonObject shardJson(const ShardSnapshot& shard, const QDateTime& now);

} // namespace Shardroom
