// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/textcache.h"
#include "ui/views/shardmaplayout.h"

#include <QtGui/QPalette>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <array>
#include <map>

class QPainter;

namespace Shardroom {

//! All that a tile without words shows. Two shards with equal looks are painted alike.
struct TileLook {
    ShardState state = ShardState::Stopped;
    bool deaf = false;
    bool quiet = false; //!< low traffic: a red border
    auto operator<=>(const TileLook&) const = default;
};

//! Paints the tiles of the shard map. What is the same on many tiles is painted once.
class ShardTilePainter {
public:
    //! `widget` gives font, palette and scale; it must outlive the painter.
    explicit ShardTilePainter(const QWidget* widget)
        : m_widget(widget)
    {
    }

    //! Also after a change of palette or font.
    void setLayout(const ShardMapLayout& layout);
    void paint(QPainter& painter, const ShardSnapshot& shard, TileLook look, const QRect& tile);
    //! Around the tile of a selected shard; `isHere`: the keyboard is there.
    void paintFrame(QPainter& painter, const QRect& tile, bool isHere);
    //! The colour of a tile that is too small for anything else.
    [[nodiscard]] QRgb color(TileLook look) const;

private:
    void paintCard(QPainter& painter, const ShardSnapshot& shard, TileLook look, const QRect& tile) const;
    [[nodiscard]] const QPixmap& patch(TileLook look);
    [[nodiscard]] int unit() const { return m_widget->fontMetrics().height(); }

    const QWidget* m_widget;
    QSize m_tile;
    ShardMapLayout::Detail m_detail = ShardMapLayout::Detail::Color;
    double m_numberScale = 1; //!< of the type in which the number is written
    QFont m_numberFont;
    TextCache m_numbers{8192};
    std::map<TileLook, QPixmap> m_patches;
    int m_gap = 0; //!< between the tiles, in pixels
    std::array<QPixmap, 2> m_frames; //!< without and with the keyboard
};

} // namespace Shardroom
