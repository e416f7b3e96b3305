// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpdiagram.h"

#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <array>
#include <cmath>

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpDiagram)
};

//! A stretch of time, as shares of the whole.
struct Stretch {
    double from = 0;
    double to = 1;
};

constexpr std::array sessions{Stretch{0.0, 0.66}, Stretch{0.72, 1.0}};
constexpr std::array connections{Stretch{0.0, 0.2}, Stretch{0.24, 0.42}, Stretch{0.46, 0.66}, Stretch{0.72, 1.0}};

class Drawing {
public:
    Drawing(QPainter& painter, const QPalette& palette, const QFont& font, double width, bool isMirrored)
        : m_painter(painter)
        , m_palette(palette)
        , m_unit(QFontMetricsF(font).height())
        , m_width(width)
        , m_isMirrored(isMirrored)
    {
    }

    void title(double top, const QString& name, const QString& meaning)
    {
        const QRectF place(0, top, m_width, m_unit * 1.2);
        QFont bold = m_painter.font();
        bold.setBold(true);
        m_painter.save();
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.setFont(bold);
        const double used = m_painter.boundingRect(place, name).width() + m_unit * 0.6;
        m_painter.drawText(place, leading(), name);
        m_painter.restore();
        m_painter.setPen(Theme::blend(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.75));
        m_painter.drawText(
            m_isMirrored ? place.adjusted(0, 0, -used, 0) : place.adjusted(used, 0, 0, 0), leading(), meaning);
    }

    void bar(double top, const Stretch& stretch, const QColor& color, const QString& text)
    {
        const QRectF box = area(top, stretch);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(box, m_unit * 0.25, m_unit * 0.25);
        m_painter.setPen(Theme::inkOn(color));
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, box.width() - m_unit * 0.4));
    }

    //! An arrow from the end of one stretch to the beginning of the next, with its name below.
    void step(double top, double from, double to, const QString& text, const QColor& color)
    {
        const double y = top + m_unit * 0.9;
        const QPointF start(x(from), y);
        const QPointF end(x(to), y);
        const double head = std::copysign(m_unit * 0.3, end.x() - start.x());
        m_painter.setPen(QPen(color, m_unit * 0.12));
        m_painter.drawLine(start, end);
        m_painter.drawLine(end, end - QPointF(head, m_unit * 0.25));
        m_painter.drawLine(end, end - QPointF(head, -m_unit * 0.25));
        const double middle = (start.x() + end.x()) / 2;
        const double half = m_width * 0.11;
        m_painter.setPen(m_palette.color(QPalette::Text));
        QRectF place(middle - half, top + m_unit * 1.9, half * 2, m_unit * 4);
        m_painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    }

    [[nodiscard]] double unit() const { return m_unit; }

private:
    [[nodiscard]] Qt::Alignment leading() const
    {
        return (m_isMirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute)
            | Qt::AlignVCenter;
    }
    [[nodiscard]] double x(double share) const { return (m_isMirrored ? 1 - share : share) * m_width; }
    [[nodiscard]] QRectF area(double top, const Stretch& stretch) const
    {
        return QRectF(QPointF(x(stretch.from), top), QPointF(x(stretch.to), top + m_unit * 1.8)).normalized();
    }

    QPainter& m_painter;
    const QPalette& m_palette;
    double m_unit;
    double m_width;
    bool m_isMirrored;
};

} // namespace

QImage helpDiagram(
    const QPalette& palette, const QFont& font, int width, double devicePixelRatio, Qt::LayoutDirection direction)
{
    const double unit = QFontMetricsF(font).height();
    const QSize size(width, int(unit * 16));
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    Drawing drawing(painter, palette, font, width, direction == Qt::RightToLeft);

    const QColor shard = Theme::color(ShardState::Identifying);
    const QColor session = Theme::color(ShardState::Ready);
    const QColor connection = Theme::color(ShardState::Resuming);
    double top = 0;
    drawing.title(top, Words::tr("Shard"), Words::tr("a share of the guilds; always there"));
    top += unit * 1.3;
    drawing.bar(top, {}, shard, Words::tr("shard 3 of 16: guilds with (id >> 22) mod 16 = 3"));
    top += unit * 2.3;
    drawing.title(top, Words::tr("Session"), Words::tr("what Discord remembers of it; a new one costs an identify"));
    top += unit * 1.3;
    for (const Stretch& stretch : sessions)
        drawing.bar(top, stretch, session, Words::tr("session"));
    top += unit * 2.3;
    drawing.title(top, Words::tr("Connection"), Words::tr("one WebSocket, from HELLO to its close"));
    top += unit * 1.3;
    for (const Stretch& stretch : connections)
        drawing.bar(top, stretch, connection, Words::tr("connection"));
    const QColor ink = palette.color(QPalette::Text);
    drawing.step(top, connections[0].to, connections[1].from, Words::tr("RESUME: free, nothing is lost"), ink);
    drawing.step(top, connections[1].to, connections[2].from, Words::tr("RESUME"), ink);
    drawing.step(top, connections[2].to, connections[3].from,
        Words::tr("IDENTIFY: costs one, events in between are lost"), Theme::alarm());
    return image;
}

} // namespace Shardroom
