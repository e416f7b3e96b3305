// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardcard.h"

#include "ui/models/shardfacts.h"
#include "ui/theme.h"

#include <QtGui/QCursor>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QPixmap badge(const ShardSnapshot& shard, int side, double ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Theme::paintBadge(painter, QRectF(0, 0, side, side), shard.state, shard.deafSince.has_value());
    return pixmap;
}

} // namespace

ShardCard::ShardCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
    , m_badge(new QLabel(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
{
    const int unit = fontMetrics().height();
    setObjectName(u"shardCard"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    for (QLabel* label : {m_title, m_facts})
        label->setForegroundRole(QPalette::ToolTipText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(unit * 2 / 3, unit / 2, unit * 2 / 3, unit / 2);
    grid->setHorizontalSpacing(unit / 2);
    grid->setVerticalSpacing(unit / 3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_badge, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_facts, 1, 0, 1, 2);
    // A width of its own: it must not pulse with each figure that changes.
    setFixedWidth(unit * 24);
    hide();
}

void ShardCard::setShard(const ShardSnapshot& shard, const QDateTime& now, FactsFrom from)
{
    m_number = shard.shard.number;
    m_badge->setPixmap(badge(shard, fontMetrics().height() * 5 / 4, devicePixelRatioF()));
    m_title->setText(shardTitle(shard));
    QString rows;
    const auto facts = cardFacts(shard, now, from);
    for (const ShardFact& fact : facts)
        rows += u"<tr><td style='white-space: nowrap'>"_s + fact.label.toHtmlEscaped() + u"&nbsp;&nbsp;</td><td>"_s
            + fact.value.toHtmlEscaped() + u"</td></tr>"_s;
    m_facts->setText(u"<table>"_s + rows + u"</table>"_s);
    setAccessibleName(m_title->text());
    setAccessibleDescription(words(shard, now, from));
    const int height = heightForWidth(width());
    if (height != this->height())
        resize(width(), height);
}

QString ShardCard::words(const ShardSnapshot& shard, const QDateTime& now, FactsFrom from)
{
    QStringList lines;
    const auto facts = cardFacts(shard, now, from);
    for (const ShardFact& fact : facts)
        lines << (fact.label.isEmpty() ? fact.value : fact.label + u' ' + fact.value);
    return lines.join(u"; "_s);
}

QRect ShardCard::placeFor(QSize card, const QRect& tile, QPoint pointer, const QRect& screen, int distance)
{
    const int right = tile.right() + 1 + distance;
    const int left = tile.left() - distance - card.width();
    const int below = tile.bottom() + 1 + distance;
    const int above = tile.top() - distance - card.height();
    const auto within = [&](QPoint corner) {
        return QPoint(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() + 1 - card.width())),
            std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - card.height())));
    };
    // Pushed back into the screen it may come over the tile; then the next corner is tried.
    for (const QPoint corner : {QPoint(right, below), QPoint(left, below), QPoint(right, above), QPoint(left, above)}) {
        const QRect place(within(corner), card);
        if (!place.intersects(tile) && !place.contains(pointer))
            return place;
    }
    return {within({right, below}), card};
}

void ShardCard::showBeside(const QRect& tile)
{
    const QScreen* on = parentWidget()->screen();
    const int distance = fontMetrics().height() / 3;
    setGeometry(placeFor(size(), tile, QCursor::pos(), on->availableGeometry(), distance));
    show();
    raise();
}

} // namespace Shardroom
