// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace Shardroom::Simulator {

//! The value at one place of a fixed pseudo-random field (splitmix64). The same three numbers always give the same
//! value, in whatever order they are asked for: that makes the world repeatable, and an event's body can be made again
//! for a replay.
[[nodiscard]] constexpr quint64 noise(quint64 seed, quint64 place, quint64 layer = 0)
{
    quint64 value = seed + (place + 1) * 0x9e3779b97f4a7c15u + (layer + 1) * 0xd1342543de82ef95u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

//! The same field as a fraction in [0, 1).
[[nodiscard]] constexpr double fraction(quint64 seed, quint64 place, quint64 layer = 0)
{
    return double(noise(seed, place, layer) >> 11) * 0x1p-53;
}

} // namespace Shardroom::Simulator
