// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartsurface.h"

#include <QtCharts/QChart>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace Shardroom {

ChartSurface::ChartSurface(QWidget* parent)
    : QChartView(parent)
    , m_marks(new ChartMarks(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // readers would stop at it, and it says nothing
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(chart(), &QChart::plotAreaChanged, this, &ChartSurface::placeMarks);
}

QRectF ChartSurface::plot() const
{
    return QRectF(mapFromScene(chart()->mapToScene(chart()->plotArea().topLeft())), chart()->plotArea().size());
}

void ChartSurface::setRange(const TimeRange& range)
{
    m_range = range;
    placeMarks();
}

void ChartSurface::setCursor(std::optional<ChartTime> time, bool isPinned)
{
    m_cursor = time;
    m_isPinned = isPinned;
    placeMarks();
}

double ChartSurface::xOf(ChartTime time) const
{
    const QRectF area = plot();
    const auto span = std::max<qint64>(1, m_range.span().count());
    return area.left() + area.width() * double((time - m_range.from).count()) / double(span);
}

ChartTime ChartSurface::timeAt(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    return m_range.from + std::chrono::milliseconds(std::llround(share * double(m_range.span().count())));
}

void ChartSurface::placeMarks()
{
    m_marks->setGeometry(viewport()->rect());
    m_marks->setPlot(plot());
    const bool isInSight = m_cursor && m_range.contains(*m_cursor);
    m_marks->setLine(isInSight ? std::optional(xOf(*m_cursor)) : std::nullopt, m_isPinned);
}

void ChartSurface::mousePressEvent(QMouseEvent* event)
{
    const bool isMiddle = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton && !isMiddle)
        return;
    m_dragFrom = event->position().x();
    m_drag = isMiddle || event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Pan : Drag::Click;
    event->accept();
}

void ChartSurface::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Drag::Click && std::abs(x - m_dragFrom) >= QApplication::startDragDistance())
        m_drag = Drag::Zoom;
    switch (m_drag) {
    case Drag::None:
    case Drag::Click:
        emit hovered(timeAt(x));
        return;
    case Drag::Zoom:
        m_marks->setBand(std::pair(xOf(timeAt(m_dragFrom)), xOf(timeAt(x))));
        return;
    case Drag::Pan:
        if (const double width = plot().width(); width > 0 && x != m_dragFrom) {
            const double share = (m_dragFrom - x) / width;
            m_dragFrom = x;
            emit panned(std::chrono::milliseconds(std::llround(share * double(m_range.span().count()))));
        }
        return;
    }
}

void ChartSurface::mouseReleaseEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    m_marks->setBand(std::nullopt);
    switch (std::exchange(m_drag, Drag::None)) {
    case Drag::None:
    case Drag::Pan:
        return;
    case Drag::Click:
        emit picked(timeAt(x));
        return;
    case Drag::Zoom: {
        const ChartTime a = timeAt(m_dragFrom);
        const ChartTime b = timeAt(x);
        emit zoomed({std::min(a, b), std::max(a, b)});
        return;
    }
    }
}

void ChartSurface::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    event->accept();
    emit liveRequested();
}

void ChartSurface::leaveEvent(QEvent* event)
{
    emit left();
    QChartView::leaveEvent(event);
}

//! A scene that moves under the wheel is of no use here.
void ChartSurface::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChartSurface::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placeMarks();
}

ChartMarks::ChartMarks(QWidget* viewport)
    : QWidget(viewport)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void ChartMarks::updateStripe(double from, double to)
{
    const auto [left, right] = std::minmax(from, to);
    update(QRectF(left - 2, 0, right - left + 4, height()).toAlignedRect());
}

void ChartMarks::setPlot(const QRectF& plot)
{
    if (m_plot == plot)
        return;
    m_plot = plot;
    update();
}

void ChartMarks::setLine(std::optional<double> x, bool isSolid)
{
    if (m_line == x && m_isSolid == isSolid)
        return;
    if (m_line)
        updateStripe(*m_line, *m_line);
    m_line = x;
    m_isSolid = isSolid;
    if (m_line)
        updateStripe(*m_line, *m_line);
}

void ChartMarks::setBand(std::optional<std::pair<double, double>> band)
{
    if (m_band == band)
        return;
    if (m_band)
        updateStripe(m_band->first, m_band->second);
    m_band = band;
    if (m_band)
        updateStripe(m_band->first, m_band->second);
}

void ChartMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_band) {
        QColor wash = palette().color(QPalette::Highlight);
        const auto [left, right] = std::minmax(m_band->first, m_band->second);
        const QRectF area(left, m_plot.top(), right - left, m_plot.height());
        wash.setAlpha(60);
        painter.fillRect(area, wash);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(area);
    }
    if (!m_line)
        return;
    painter.setPen(QPen(palette().color(QPalette::Text), 1, m_isSolid ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(*m_line, m_plot.top()), QPointF(*m_line, m_plot.bottom()));
}

} // namespace Shardroom
