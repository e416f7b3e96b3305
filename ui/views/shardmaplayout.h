// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QSize>

namespace Shardroom {

//! Where the tiles of the shard map are, group by group. Pure geometry: no pixels, no widget.
struct ShardMapLayout {
    //! How much of a shard fits onto one tile.
    enum class Detail {
        Block, //!< no tiles: a block for each group, with its words
        Color, //!< the state's colour only
        Glyph, //!< colour and glyph
        Number, //!< and the shard number
        Card, //!< and the state's word, latency and guilds
    };
    //! Where the words about a group are.
    enum class Labels {
        None, //!< there is no room, or nothing to say
        Above, //!< on a line over its tiles
        Side, //!< name left and summary right of its tiles
    };
    //! What the caller knows about the words; all in pixels.
    struct Room {
        int unit = 1; //!< height of a line of text
        int name = 0; //!< width of the longest name
        int summary = 0; //!< width of the longest summary
        int block = 0; //!< width of the longest words of a block
    };
    struct Group {
        int first = 0; //!< place of its first tile
        int count = 0;
        QPoint corner; //!< of its first tile
        QRect name; //!< empty without labels
        QRect summary;
        QRect block; //!< empty unless blocks are shown
        bool operator==(const Group&) const = default;
    };

    int count = 0;
    int columns = 1; //!< tiles on a full line of a group
    QSize tile;
    int gap = 1;
    Detail detail = Detail::Color;
    Labels labels = Labels::None;
    QList<Group> groups;
    QSize size; //!< of all of it

    //! The arrangement with the largest tiles that fills `area` without scrolling, in one or more columns of groups,
    //! and lines of eight where that costs little. `sizes`: how many shards each group has. When not even tiles of two
    //! pixels fit, it is higher than `area`.
    [[nodiscard]] static ShardMapLayout fit(const QList<int>& sizes, QSize area, const Room& room);

    //! A block for each group, as large as `area` allows and no smaller than its words.
    [[nodiscard]] static ShardMapLayout blocks(const QList<int>& sizes, QSize area, const Room& room);
    //! The tiles are mere dots, or nothing says what is wrong among them: blocks say more.
    [[nodiscard]] bool isTooFine() const;

    [[nodiscard]] int groupOf(int place) const;
    //! Of the tile, or of the block that the shard is in.
    [[nodiscard]] QRect rectOf(int place) const;
    [[nodiscard]] int placeAt(QPoint point) const; //!< -1 beside the tiles
    [[nodiscard]] int groupAt(QPoint point) const; //!< whose words or block are there; -1 for none
    [[nodiscard]] QList<int> placesIn(const QRect& area) const; //!< those that it touches

    bool operator==(const ShardMapLayout&) const = default;

private:
    [[nodiscard]] QSize pitch() const { return {tile.width() + gap, tile.height() + gap}; }
    void place(const QList<int>& sizes, int bands, int bandWidth, const Room& room);
};

} // namespace Shardroom
