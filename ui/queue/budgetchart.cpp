// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/budgetchart.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

BudgetChart::BudgetChart(QWidget* parent)
    : SpokenChart(parent)
{
    setAccessibleName(tr("Identify budget"));
    setObjectName(u"budgetChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BudgetChart::setBudget(const IdentifyBudget& budget, const QDateTime& now)
{
    m_budget = budget;
    m_forecast = forecast(budget, now);
    setToolTip(tr("What is left of Discord's session starts: the line is the past 24 hours as this program spent them, "
                  "the dashes go on at the present pace. Below the floor shards only resume."));
    update();
}

QString BudgetChart::spokenValues() const
{
    return tr("%1 of %2 left, %3 kept back")
        .arg(Format::number(m_budget.remaining), Format::number(m_budget.total), Format::number(m_budget.floor));
}

QString BudgetChart::inWords() const
{
    return m_budget.total > 0 ? spokenValues() + u". "_s + m_forecast.words : m_forecast.words;
}

QSize BudgetChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 14, 0}; // the words above it go first
}

QSize BudgetChart::sizeHint() const
{
    return {fontMetrics().height() * 24, fontMetrics().height() * 8};
}

void BudgetChart::paintEvent(QPaintEvent*)
{
    const int line = fontMetrics().height();
    if (height() < 3 * line)
        return;
    QPainter painter(this);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor base = palette().color(QPalette::Base);
    const QColor faint = Theme::blend(text, base, 0.55);
    if (m_budget.total <= 0 || !m_forecast.until.isValid()) {
        painter.setPen(faint);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_forecast.words);
        return;
    }
    const int labels
        = fontMetrics().horizontalAdvance(Format::number(std::max(m_budget.total, m_budget.remaining))) + line / 2;
    const QRectF plot = QRectF(rect()).adjusted(labels + line / 4.0, line * 0.6, -line / 2.0, -line * 1.4);
    painter.fillRect(plot, base);
    const double top = std::max(m_budget.total, m_budget.remaining);
    const double span = double(m_forecast.from.msecsTo(m_forecast.until));
    const auto place = [&](const BudgetForecast::Point& point) {
        const double x = span > 0 ? double(m_forecast.from.msecsTo(point.at)) / span : 0;
        return QPointF(plot.left() + plot.width() * std::clamp(x, 0.0, 1.0),
            plot.bottom() - plot.height() * std::clamp(point.left / top, 0.0, 1.0));
    };
    const double floorY = place({m_forecast.from, double(m_budget.floor)}).y();
    painter.fillRect(
        QRectF(plot.left(), floorY, plot.width(), plot.bottom() - floorY), Theme::blend(Theme::alarm(), base, 0.22));

    painter.setPen(faint);
    const auto label = [&](double y, const QString& words) {
        painter.drawText(QRectF(0, y - line / 2.0, labels, line), int(Qt::AlignRight | Qt::AlignVCenter), words);
    };
    label(plot.top(), Format::number(qint64(top)));
    label(plot.bottom(), Format::number(0));
    if (floorY < plot.bottom() - line && floorY > plot.top() + line)
        label(floorY, Format::number(m_budget.floor));
    painter.setPen(QPen(Theme::alarm(), 1, Qt::SolidLine));
    painter.drawLine(QPointF(plot.left(), floorY), QPointF(plot.right(), floorY));

    QPolygonF past;
    for (const BudgetForecast::Point& point : m_forecast.past)
        past << place(point);
    QPolygonF ahead;
    for (const BudgetForecast::Point& point : m_forecast.ahead)
        ahead << place(point);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor curve = m_budget.remaining <= m_budget.floor ? Theme::alarm() : Theme::color(ShardState::Identifying);
    const QColor ink = Theme::isDark(palette()) ? Theme::blend(curve, text, 0.7) : curve;
    painter.setPen(QPen(ink, 2));
    painter.drawPolyline(past);
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    painter.drawPolyline(ahead);

    painter.setPen(faint);
    const QPointF now = place(m_forecast.past.last());
    painter.drawLine(QPointF(now.x(), plot.top()), QPointF(now.x(), plot.bottom()));
    const QRectF below(plot.left(), plot.bottom() + line * 0.2, plot.width(), line);
    const QString nowText = tr("now");
    const int nowWidth = fontMetrics().horizontalAdvance(nowText);
    const double nowLeft = std::clamp(now.x() - nowWidth / 2.0, below.left(), below.right() - nowWidth);
    painter.drawText(QRectF(nowLeft, below.top(), nowWidth + 2, line), Qt::AlignLeft, nowText);
    const QString resetText = tr("reset %1").arg(Format::clock(m_forecast.until));
    if (nowLeft + nowWidth + line < below.right() - fontMetrics().horizontalAdvance(resetText))
        painter.drawText(below, Qt::AlignRight, resetText);
    if (nowLeft > below.left() + line * 3)
        painter.drawText(below, Qt::AlignLeft, tr("24 h"));
}

} // namespace Shardroom
