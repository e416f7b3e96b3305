// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardsnapshot.h"
#include "ui/models/shardfacts.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace Shardroom {

//! What is to be known about one shard at a glance, beside its tile on the map. It takes neither focus nor mouse, so
//! that it is never in the way. Lives in the GUI thread.
class ShardCard : public QFrame {
    Q_OBJECT
public:
    explicit ShardCard(QWidget* parent);

    //! While it is shown, too: it is as live as the map. `now` is what ages are measured against.
    void setShard(const ShardSnapshot& shard, const QDateTime& now, FactsFrom from = FactsFrom::Fleet);
    [[nodiscard]] int number() const { return m_number; } //!< of the shard; -1 before the first
    //! `tile` in the coordinates of the screen, and never over it or the pointer.
    void showBeside(const QRect& tile);
    //! What it says, for screen readers.
    [[nodiscard]] static QString words(
        const ShardSnapshot& shard, const QDateTime& now, FactsFrom from = FactsFrom::Fleet);

    //! The place of a card beside a tile: below it and to the right where there is room, otherwise to the next side
    //! on which it covers neither `tile` nor `pointer`. All in the coordinates of `screen`.
    [[nodiscard]] static QRect placeFor(
        QSize card, const QRect& tile, QPoint pointer, const QRect& screen, int distance);

private:
    int m_number = -1;
    QLabel* m_badge;
    QLabel* m_title;
    QLabel* m_facts;
};

} // namespace Shardroom
