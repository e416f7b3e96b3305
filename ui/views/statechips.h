// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QSet>
#include <QtWidgets/QAbstractButton>

#include <array>

namespace Shardroom {

//! One state as a button: badge, how many shards, word. Checked means that the list shows only such shards.
class StateChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit StateChip(ShardState state, QWidget* parent = nullptr);

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

    ShardState m_state;
    int m_count = 0;
    bool m_compact = false;
};

//! The chips of all states that shards are in, in a row.
class StateChips : public QWidget {
    Q_OBJECT
public:
    explicit StateChips(QWidget* parent = nullptr);

    void setCounts(const std::array<int, shardStateCount>& counts);
    //! Checks the chips of exactly these states; emits nothing.
    void setChecked(const QSet<ShardState>& states);

signals:
    //! The user clicked a chip: these states are wanted now; none means all.
    void statesRequested(const QSet<Shardroom::ShardState>& states);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateCompactness();

    std::array<StateChip*, shardStateCount> m_chips{};
};

inline size_t qHash(ShardState state, size_t seed = 0) noexcept
{
    return ::qHash(int(state), seed);
}

} // namespace Shardroom
