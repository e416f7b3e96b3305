// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/guildspread.h"
#include "ui/charts/spokenchart.h"

namespace Shardroom {

//! How many guilds each shard of a set would have: a bar per shard, or per few when there are more than fit. Discord's
//! limit and 80 % of it are lines across. Arrow keys go from bar to bar; what they say stands below and in the tooltip.
class GuildHistogram : public SpokenChart {
    Q_OBJECT
public:
    explicit GuildHistogram(QWidget* parent = nullptr);

    //! `shards`: the set that spread.perShard belongs to.
    void setSpread(const GuildSpread& spread, const QList<ShardId>& shards);

    //! How many guilds the top of the picture stands for: a few fixed steps, so that bars move and not the scale.
    [[nodiscard]] static int topFor(int most);
    //! Bars that are painted now; each stands for one shard or some neighbours.
    [[nodiscard]] int bars() const;
    //! What a bar says: its shard or shards, and their guilds.
    [[nodiscard]] QString barText(int bar) const;
    //! The bar that the arrow keys are at.
    [[nodiscard]] QString spokenValues() const override { return barText(m_current); }
    //! Its description: the arrow keys are to be heard, so here each step is announced.
    [[nodiscard]] QString inWords() const override { return accessibleDescription(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int shardsPerBar() const;
    [[nodiscard]] QRectF barRect(int bar, double share) const;
    [[nodiscard]] int mostOf(int bar) const;
    void describe();

    GuildSpread m_spread;
    QList<ShardId> m_shards;
    int m_current = 0; //!< bar where the keyboard is
};

} // namespace Shardroom
