// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alertmark.h"

#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>

namespace Shardroom::AlertMark {

Level levelOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Warning:
        return Level::Warning;
    case AlertSeverity::Critical:
        return Level::Critical;
    }
    Q_UNREACHABLE();
}

Level levelOf(const QList<Alert>& active)
{
    Level level = Level::Calm;
    for (const Alert& alert : active)
        level = std::max(level, levelOf(alert.severity));
    return level;
}

QColor color(Level level)
{
    switch (level) {
    case Level::Calm:
        return Theme::color(ShardState::Ready);
    case Level::Warning:
        return Theme::warning();
    case Level::Critical:
        return Theme::alarm();
    }
    Q_UNREACHABLE();
}

void paint(QPainter& painter, const QRectF& area, Level level, bool muted)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = color(level);
    const QColor ink = Theme::inkOn(ground);
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + area.width() * x, area.top() + area.height() * y);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    QPen pen(ink, area.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (level) {
    case Level::Calm:
        painter.drawEllipse(area);
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF{at(0.27, 0.53), at(0.44, 0.70), at(0.74, 0.34)});
        break;
    case Level::Warning:
        painter.drawPolygon(QPolygonF{at(0.5, 0.03), at(1.0, 0.95), at(0.0, 0.95)});
        painter.setPen(pen);
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.62));
        painter.drawPoint(at(0.5, 0.81));
        break;
    case Level::Critical:
        painter.drawRoundedRect(area, area.width() * 0.15, area.width() * 0.15);
        painter.setPen(pen);
        painter.drawLine(at(0.28, 0.28), at(0.72, 0.72));
        painter.drawLine(at(0.72, 0.28), at(0.28, 0.72));
        break;
    }
    if (muted) {
        // Over the glyph and beyond the patch, so that it shows on panels of any colour.
        painter.setPen(QPen(Theme::inkOn(ink), area.width() * 0.24, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(0.0, 1.0), at(1.0, 0.0));
        painter.setPen(QPen(ink, area.width() * 0.1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(0.0, 1.0), at(1.0, 0.0));
    }
    painter.restore();
}

QIcon icon(Level level, bool muted)
{
    QIcon icon;
    for (const int side : std::array{16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(painter, QRectF(pixmap.rect()).adjusted(1, 1, -1, -1), level, muted);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Shardroom::AlertMark
