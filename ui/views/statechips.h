// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QSet>
#include <QtWidgets/QAbstractButton>

#include <array>

namespace Shardroom {

//! One state as a button: badge, how many shards, word. Checked means that the list shows only such shards. The deaf
//! are ready by their state and yet not there for their guilds, so they have a chip of their own.
class StateChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit StateChip(ShardState state, QWidget* parent = nullptr);
    //! Turns it into the chip of the deaf shards.
    void makeDeaf();

    [[nodiscard]] ShardState state() const { return m_state; }
    void setCount(int count);
    //! Without the word, when room is short.
    void setCompact(bool compact);
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString name() const;

    ShardState m_state;
    bool m_isDeaf = false;
    int m_count = 0;
    bool m_compact = false;
};

//! The chips of all states that shards are in, in a row.
class StateChips : public QWidget {
    Q_OBJECT
public:
    explicit StateChips(QWidget* parent = nullptr);

    //! Of `deaf`, which are ready by their state, the chip Ready does not speak.
    void setCounts(const std::array<int, shardStateCount>& counts, int deaf);
    //! Checks the chips of exactly these states, or that of the deaf; emits nothing.
    void setChecked(const QSet<ShardState>& states, bool deaf = false);

signals:
    //! The user clicked a chip: these states are wanted now; none means all.
    void statesRequested(const QSet<Shardroom::ShardState>& states);
    void deafRequested(bool only); //!< the user clicked that of the deaf

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateCompactness();

    [[nodiscard]] QList<StateChip*> all() const;

    std::array<StateChip*, shardStateCount> m_chips{};
    StateChip* m_deaf;
};

inline size_t qHash(ShardState state, size_t seed = 0) noexcept
{
    return ::qHash(int(state), seed);
}

} // namespace Shardroom
