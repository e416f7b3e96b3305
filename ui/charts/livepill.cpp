// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/livepill.h"

#include "ui/format.h"
#include "ui/spokenname.h"
#include "ui/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

LivePill::LivePill(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"livePill"_s);
    setFocusPolicy(Qt::StrongFocus);
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    adopt();
}

void LivePill::setAge(std::optional<std::chrono::seconds> age)
{
    m_age = age;
    adopt();
}

void LivePill::setStale(std::optional<std::chrono::seconds> age)
{
    m_stale = age;
    adopt();
}

void LivePill::adopt()
{
    m_isLive = !m_age && !m_stale;
    const QString text = m_age ? tr("PAUSED \u2212%1").arg(Format::duration(*m_age))
        : m_stale              ? tr("STALE \u2212%1").arg(Format::duration(*m_stale))
                               : tr("LIVE");
    if (text == this->text())
        return;
    setText(text);
    // The age changes each second, which is nothing to be called by.
    setSpokenName(this, m_age ? tr("Paused") : m_stale ? tr("Stale") : text);
    setAccessibleDescription(m_isLive ? QString() : text);
    setToolTip(m_isLive ? tr("Map and table show the shards as they are now.")
            : !m_age    ? tr("No news from the fleet for this long; what is shown is old.")
                     : tr("Map and table show a moment of the past, the one at the crosshair of the charts. Click to "
                          "go back to now."));
    setCursor(m_age ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // It must not jump at every second.
    setMinimumWidth(m_isLive ? 0 : std::max(minimumWidth(), sizeHint().width()));
    updateGeometry();
    update();
}

QSize LivePill::sizeHint() const
{
    const int height = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + height * 5 / 2, height * 3 / 2};
}

QSize LivePill::minimumSizeHint() const
{
    return sizeHint();
}

void LivePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = m_isLive ? Theme::color(ShardState::Ready) : Theme::warning();
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double round = area.height() / 2;
    const QColor ground = m_isLive ? Theme::blend(accent, window, 0.18) : accent;
    const QColor ink = m_isLive ? palette().color(QPalette::WindowText) : Theme::inkOn(ground);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::WindowText) : accent, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(area, round, round);
    const double side = area.height() * 0.34;
    const QRectF mark(area.left() + round * 0.8, area.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isLive ? accent : ink);
    if (m_isLive) {
        painter.drawEllipse(mark);
    } else if (!m_age) { // crossed out: no data
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, std::max(1.0, side * 0.16)));
        painter.drawEllipse(mark);
        painter.drawLine(mark.bottomLeft(), mark.topRight());
    } else {
        painter.drawRect(QRectF(mark.left(), mark.top(), side * 0.34, side));
        painter.drawRect(QRectF(mark.right() - side * 0.34, mark.top(), side * 0.34, side));
    }
    painter.setPen(ink);
    painter.drawText(area.adjusted(round * 0.8 + side, 0, -round * 0.4, 0), Qt::AlignCenter, text());
}

} // namespace Shardroom
