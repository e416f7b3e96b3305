// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/models/shardfacts.h"
#include "ui/models/shardgroups.h"
#include "ui/views/shardmaplayout.h"
#include "ui/views/shardtilepainter.h"

#include <QtGui/QImage>
#include <QtWidgets/QAbstractScrollArea>

#include <optional>
#include <vector>

class QToolButton;

namespace Shardroom {

class Selection;
class ShardCard;

//! Every shard as a painted tile, in groups. Large tiles for few shards, dots for a thousand; where dots would say
//! nothing, a block for each group, which a double click or Enter opens. One selection with the table. Ctrl and the
//! wheel zoom.
class ShardMap : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ShardMap(Selection* selection, QWidget* parent = nullptr);

    //! Repaints only the tiles and groups that show something that is not equal.
    void setShards(const QList<ShardSnapshot>& shards, const QDateTime& now, FactsFrom from = FactsFrom::Fleet);
    //! The filter: other tiles step back and can't be selected. Sorted.
    void setListed(const QList<int>& numbers);
    void setGrouping(ShardGrouping grouping);
    void setEmptyText(const QString& text); //!< what it says while there are no shards
    [[nodiscard]] ShardGrouping grouping() const { return m_grouping; }
    //! From 1, where all shards are to be seen, to 8.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    //! In the coordinates of the viewport; empty when there is no such shard.
    [[nodiscard]] QRect tileOf(int number) const;
    [[nodiscard]] const ShardMapLayout& tiles() const { return m_layout; }
    //! A block for each group in place of tiles.
    [[nodiscard]] bool areBlocks() const { return m_layout.detail == ShardMapLayout::Detail::Block; }
    //! Zooms in until the group's tiles can be told apart; only while there are blocks.
    void openGroup(int group);
    void closeGroup(); //!< back to all of it

    //! For screen readers: shards by place.
    [[nodiscard]] int shardCount() const { return int(m_shards.size()); }
    [[nodiscard]] const ShardSnapshot& shardAtPlace(int place) const;
    [[nodiscard]] int placeOf(int number) const; //!< -1 when there is none
    [[nodiscard]] int placeAtPoint(QPoint point) const; //!< in the viewport; -1 for none
    [[nodiscard]] int groupAtPoint(QPoint point) const; //!< whose words or block are there; -1 for none
    [[nodiscard]] const ShardGroups& groups() const { return m_groups; }
    [[nodiscard]] QString groupName(int group) const; //!< "Shards 0-1023"
    [[nodiscard]] QString groupWords(int group) const; //!< ready, worst, latency: a line each
    [[nodiscard]] int currentGroup() const; //!< -1 for none
    [[nodiscard]] const Selection& selection() const { return *m_selection; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    [[nodiscard]] FactsFrom factsFrom() const { return m_from; }

    //! The card beside the tile where the keyboard is; also by Shift+F1. The mouse brings it by resting on a tile.
    void toggleCard();
    [[nodiscard]] bool isCardShown() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class CardBy { Mouse, Keys };

    // Keys that are no moving, in shardmapinput.cpp.
    void buildKeys();
    void toggleCurrent();
    void goBack();

    // The card, in shardmapcard.cpp.
    void showCard(int place, CardBy by);
    void hideCard();
    void refreshCard();
    void moveCardTo(QPoint pointer);

    // Blocks, in shardmapblocks.cpp.
    static constexpr double mostZoom = 8;
    [[nodiscard]] static QString readyWords(const GroupFacts& facts, int count);
    [[nodiscard]] int blockWidth() const;
    void paintBlocks(QPainter& painter, const QRect& area) const;
    void paintBlock(QPainter& painter, int group, const QRect& block) const;
    void countInBlocks();
    void offerWayBack();
    [[nodiscard]] bool pressedInBlocks(QKeyEvent* event);
    void toggleGroup(int group);

    [[nodiscard]] int unit() const;
    [[nodiscard]] int margin() const;
    [[nodiscard]] QPoint origin() const; //!< of the tiles, in the viewport
    [[nodiscard]] int indexOf(int number) const;
    [[nodiscard]] bool isListed(int place) const;
    [[nodiscard]] int shardAt(QPoint point) const; //!< place of a listed shard, -1 for none
    [[nodiscard]] bool regroup(); //!< true: tiles have moved
    void relayout();
    void adoptSelection();
    bool adoptLooks(const QList<ShardSnapshot>& before); //!< true: some tile looks other than before
    void adoptFacts();
    void zoomAt(QPoint point, double factor);
    void selectRange(int from, int to);
    void selectGroup(int group, Qt::KeyboardModifiers modifiers);
    void moveCurrent(int place, Qt::KeyboardModifiers modifiers);
    void showRect(const QRect& tile); //!< scrolls to it
    [[nodiscard]] int listedFrom(int place, int by) const; //!< the next that is listed; -1 for none
    [[nodiscard]] int lineStep(int place, int by) const;
    void paintTiles(QPainter& painter, const QRect& area);
    void paintGroups(QPainter& painter, const QRect& area) const;
    void paintHeatMap();
    [[nodiscard]] QString summary(const GroupFacts& facts, int count) const;
    [[nodiscard]] QString groupToolTip(int group) const;

    Selection* m_selection;
    QList<ShardSnapshot> m_shards;
    QDateTime m_now;
    FactsFrom m_from = FactsFrom::Fleet;
    QList<int> m_listed;
    bool m_allListed = true;
    QString m_emptyText;
    ShardGrouping m_grouping = ShardGrouping::Range;
    ShardGroups m_groups;
    QList<GroupFacts> m_facts; //!< by group
    std::vector<TileLook> m_looks; //!< by index
    ShardMapLayout m_layout;
    double m_zoom = 1;
    ShardTilePainter m_painter;
    QImage m_heatMap; //!< all tiles, when they are only colour; null: to be painted anew
    int m_announced = -1; //!< the current shard that screen readers were told
    int m_anchor = -1; //!< place where a range begins
    std::optional<QPoint> m_dragFrom;
    QRect m_band; //!< while dragging, in the viewport
    QList<int> m_beforeBand;
    bool m_isTooFine = false; //!< without zoom there are blocks
    QToolButton* m_back = nullptr; //!< made when it is first wanted
    std::vector<int> m_selectedIn; //!< by group, while there are blocks
    std::vector<int> m_listedIn;
    ShardCard* m_card = nullptr; //!< made when it is first wanted
    CardBy m_cardBy = CardBy::Mouse;
    QAction* m_open = nullptr; //!< a block
};

} // namespace Shardroom
