// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card beside a tile: when it comes, and when it goes.

#include "ui/models/selection.h"
#include "ui/views/shardcard.h"
#include "ui/views/shardmap.h"

#include <QtGui/QAccessible>

namespace Shardroom {

void ShardMap::showCard(int place, CardBy by)
{
    if (place < 0 || place >= m_shards.size()) {
        hideCard();
        return;
    }
    if (m_card == nullptr)
        m_card = new ShardCard(this);
    m_cardBy = by;
    const ShardSnapshot& shard = shardAtPlace(place);
    m_card->setShard(shard, m_now, m_from);
    const QRect tile = m_layout.rectOf(place).translated(origin());
    m_card->showBeside({viewport()->mapToGlobal(tile.topLeft()), tile.size()});
    // Asked for by key, it is read out; under the mouse, every tile that it crosses would be.
    if (by == CardBy::Keys && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        event.setChild(place);
        QAccessible::updateAccessibility(&event);
    }
}

void ShardMap::hideCard()
{
    if (m_card != nullptr)
        m_card->hide();
}

bool ShardMap::isCardShown() const
{
    return m_card != nullptr && m_card->isVisible();
}

void ShardMap::refreshCard()
{
    if (!isCardShown())
        return;
    const int index = indexOf(m_card->number());
    if (index < 0)
        hideCard();
    else
        m_card->setShard(m_shards.at(index), m_now, m_from);
}

//! A card that is there follows the pointer from tile to tile at once, and goes when it comes off the tiles.
void ShardMap::moveCardTo(QPoint pointer)
{
    if (!isCardShown())
        return;
    const int place = placeAtPoint(pointer);
    if (m_cardBy == CardBy::Keys) {
        if (m_card->geometry().contains(viewport()->mapToGlobal(pointer)))
            hideCard();
    } else if (place < 0 || shardAtPlace(place).shard.number != m_card->number()) {
        showCard(place, CardBy::Mouse);
    }
}

//! For the shard where the keyboard is.
void ShardMap::toggleCard()
{
    if (isCardShown() && m_cardBy == CardBy::Keys)
        hideCard();
    else
        showCard(placeOf(m_selection->current()), CardBy::Keys);
}

} // namespace Shardroom
