// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysample.h"

#include <QtCore/QByteArray>

namespace Shardroom {

//! The shards of a slot as bytes: its columns one after the other, little-endian, compressed with zstd; about a third
//! of the 10 bytes that a shard has without. Rates are kept in tenths, up to 6,553.5.
[[nodiscard]] QByteArray encode(const HistoryShards& shards);
//! nullopt for bytes that encode() did not make. Never more than the largest possible fleet.
[[nodiscard]] std::optional<HistoryShards> decodeHistoryShards(const QByteArray& bytes);

} // namespace Shardroom
