// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/guildhistogram.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {

GuildHistogram::GuildHistogram(QWidget* parent)
    : SpokenChart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Guilds per new shard"));
    describe();
}

void GuildHistogram::setSpread(const GuildSpread& spread, const QList<ShardId>& shards)
{
    if (m_spread == spread && m_shards == shards)
        return;
    m_spread = spread;
    m_shards = shards;
    m_current = std::clamp(m_current, 0, std::max(0, bars() - 1));
    describe();
    update();
}

int GuildHistogram::topFor(int most)
{
    static constexpr std::array steps{10, 25, 50, 100, 250, 500, 1000, mostGuildsPerShard * 11 / 10};
    for (const int step : steps) {
        if (most * 105 / 100 <= step)
            return step;
    }
    return most * 11 / 10;
}

QSize GuildHistogram::sizeHint() const
{
    return {fontMetrics().height() * 34, fontMetrics().height() * 12};
}

QSize GuildHistogram::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 7};
}

QRect GuildHistogram::plot() const
{
    const int unit = fontMetrics().height();
    const int axis = fontMetrics().horizontalAdvance(Format::number(topFor(m_spread.max))) + unit / 2;
    return rect().adjusted(axis, unit * 3 / 4, -unit / 4, -unit * 3 / 2);
}

int GuildHistogram::shardsPerBar() const
{
    constexpr int narrowest = 3; // pixels
    const int most = std::max(1, plot().width() / narrowest);
    return std::max<int>(1, int((m_spread.perShard.size() + most - 1) / most));
}

int GuildHistogram::bars() const
{
    return int((m_spread.perShard.size() + shardsPerBar() - 1) / shardsPerBar());
}

int GuildHistogram::mostOf(int bar) const
{
    const auto first = m_spread.perShard.begin() + qsizetype(bar) * shardsPerBar();
    const auto last = std::min(first + shardsPerBar(), m_spread.perShard.end());
    return *std::max_element(first, last);
}

QString GuildHistogram::barText(int bar) const
{
    if (bar < 0 || bar >= bars())
        return {};
    const qsizetype first = qsizetype(bar) * shardsPerBar();
    const qsizetype last = std::min<qsizetype>(first + shardsPerBar(), m_spread.perShard.size()) - 1;
    const auto name = [this](qsizetype place) { return place < m_shards.size() ? m_shards[place].number : int(place); };
    const int most = mostOf(bar);
    QString text = first == last
        ? tr("Shard %1: %Ln guild(s)", nullptr, most).arg(name(first))
        : tr("Shards %1 to %2: up to %3 guilds")
              .arg(QString::number(name(first)), QString::number(name(last)), Format::number(most));
    if (most > mostGuildsPerShard)
        text += tr(", over the limit");
    else if (most >= nearlyFullGuilds)
        text += tr(", nearly full");
    return text;
}

QRectF GuildHistogram::barRect(int bar, double share) const
{
    const QRectF area = plot();
    const double step = std::min(area.width() / std::max(1, bars()), fontMetrics().height() * 3.0);
    const double gap = step > 4 ? std::min(step * 0.15, 4.0) : 0;
    const double height = area.height() * std::clamp(share, 0.0, 1.0);
    return {area.left() + bar * step + gap / 2, area.bottom() - height, step - gap, height};
}

void GuildHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = plot();
    const int unit = fontMetrics().height();
    const QColor base = palette().color(QPalette::Base);
    const QColor faint = Theme::blend(palette().color(QPalette::Text), base, 0.6);
    painter.fillRect(rect(), base);
    if (m_spread.perShard.isEmpty()) {
        painter.setPen(faint);
        painter.drawText(rect(), Qt::AlignCenter, tr("No plan yet"));
        return;
    }
    const double top = topFor(m_spread.max);
    for (int bar = 0; bar < bars(); ++bar) {
        const int most = mostOf(bar);
        const QColor color = most > mostGuildsPerShard ? Theme::alarm()
            : most >= nearlyFullGuilds                 ? Theme::warning()
                                                       : Theme::color(ShardState::Ready);
        painter.fillRect(barRect(bar, most / top), color);
    }
    painter.setPen(faint);
    painter.drawLine(area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(0, 1));
    const auto drawAxis = [&](int value) {
        const int y = area.bottom() - int(area.height() * value / top);
        painter.drawText(QRect(0, y - unit / 2, area.left() - unit / 4, unit), Qt::AlignRight | Qt::AlignVCenter,
            Format::number(value));
        return y;
    };
    drawAxis(0);
    if (top > mostGuildsPerShard) {
        const auto drawLimit = [&](int value, const QColor& color, const QString& word) {
            const int y = drawAxis(value);
            painter.setPen(QPen(Theme::blend(color, palette().color(QPalette::Text), 0.8), 1, Qt::DashLine));
            painter.drawLine(area.left(), y, area.right(), y);
            const QRect label(area.right() - fontMetrics().horizontalAdvance(word) - unit / 3, y - unit + 1,
                fontMetrics().horizontalAdvance(word) + unit / 3, unit - 1);
            painter.fillRect(label, base);
            painter.drawText(label, Qt::AlignCenter, word);
            painter.setPen(faint);
        };
        drawLimit(nearlyFullGuilds, Theme::warning(), tr("80 %"));
        drawLimit(mostGuildsPerShard, Theme::alarm(), tr("limit"));
    } else {
        drawAxis(int(top));
        const QString note = tr("the limit of %1 is far above").arg(Format::number(mostGuildsPerShard));
        painter.drawText(QRect(area.left(), 0, area.width(), unit), Qt::AlignRight | Qt::AlignVCenter, note);
    }
    const QString below = hasFocus() ? barText(m_current)
                                     : tr("%1, by number from the left").arg(Format::shardCount(int(m_shards.size())));
    painter.drawText(
        QRect(area.left(), area.bottom() + unit / 4, area.width(), unit), Qt::AlignLeft | Qt::AlignVCenter, below);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(barRect(m_current, std::max(0.03, mostOf(m_current) / top)).adjusted(-1, -1, 1, 0));
    }
}

void GuildHistogram::keyPressEvent(QKeyEvent* event)
{
    const int last = bars() - 1;
    int target = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        target = m_current - 1;
        break;
    case Qt::Key_Right:
        target = m_current + 1;
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    case Qt::Key_End:
        target = last;
        break;
    default:
        SpokenChart::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(target, 0, std::max(0, last));
    describe();
    update();
}

void GuildHistogram::focusInEvent(QFocusEvent*)
{
    update();
}

void GuildHistogram::focusOutEvent(QFocusEvent*)
{
    update();
}

bool GuildHistogram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return SpokenChart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double step = bars() > 0 ? barRect(1, 0).left() - barRect(0, 0).left() : 0;
    const int bar = step > 0 ? int((help->pos().x() - plot().left()) / step) : -1;
    const QString text = help->pos().x() < plot().left() ? QString() : barText(bar);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void GuildHistogram::describe()
{
    if (m_spread.perShard.isEmpty()) {
        setAccessibleDescription(tr("No plan yet"));
        return;
    }
    setAccessibleDescription(tr("%1; the fullest has %2 guilds, %3 are nearly full, %4 over the limit. %5")
                                 .arg(Format::shardCount(int(m_shards.size())), Format::number(m_spread.max),
                                     Format::number(m_spread.nearlyFull), Format::number(m_spread.over),
                                     barText(m_current)));
}

} // namespace Shardroom
