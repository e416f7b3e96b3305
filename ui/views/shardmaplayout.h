// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QSize>

namespace Shardroom {

//! Where the tiles of the shard map are. Pure geometry: no pixels, no widget.
struct ShardMapLayout {
    //! How much of a shard fits onto one tile.
    enum class Detail {
        Color, //!< the state's colour only
        Glyph, //!< colour and glyph
        Number, //!< and the shard number
        Card, //!< and the state's word, latency and guilds
    };

    int count = 0;
    int columns = 1;
    QSize tile;
    int gap = 1;
    Detail detail = Detail::Color;

    //! The arrangement with the largest tiles that fills `area` without scrolling, and rows of eight where that costs
    //! little. `unit` is the height of a line of text. When even the smallest tiles do not fit, it is higher than
    //! `area`.
    [[nodiscard]] static ShardMapLayout fit(int count, QSize area, int unit);

    [[nodiscard]] int rows() const { return count == 0 ? 0 : (count + columns - 1) / columns; }
    [[nodiscard]] int height() const { return count == 0 ? 0 : rows() * (tile.height() + gap) - gap; }
    [[nodiscard]] QRect rectOf(int place) const;
    [[nodiscard]] int placeAt(QPoint point) const; //!< -1 beside the tiles
    [[nodiscard]] QList<int> placesIn(const QRect& area) const; //!< those that it touches

    bool operator==(const ShardMapLayout&) const = default;
};

} // namespace Shardroom
