// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/zoomstack.h"

#include <QtCharts/QChartView>

namespace Shardroom {

class ChartMarks;

//! Where a chart is drawn, and what the mouse does there: hover and click for the crosshair, drag to zoom, Shift or the
//! middle button to move along, double click for live.
class ChartSurface : public QChartView {
    Q_OBJECT
public:
    explicit ChartSurface(QWidget* parent = nullptr);

    void setRange(const TimeRange& range);
    //! The crosshair, in the range or out of sight.
    void setCursor(std::optional<ChartTime> time, bool isPinned);
    [[nodiscard]] double xOf(ChartTime time) const; //!< in the viewport
    [[nodiscard]] ChartTime timeAt(double x) const; //!< nearest in the range

signals:
    void hovered(Shardroom::ChartTime time);
    void left();
    void picked(Shardroom::ChartTime time);
    void zoomed(const Shardroom::TimeRange& range);
    void panned(std::chrono::milliseconds by); //!< since the last one
    void liveRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Drag { None, Click, Zoom, Pan };

    [[nodiscard]] QRectF plot() const; //!< in the viewport
    void placeMarks();

    TimeRange m_range;
    std::optional<ChartTime> m_cursor;
    bool m_isPinned = false;
    Drag m_drag = Drag::None;
    double m_dragFrom = 0;
    ChartMarks* m_marks;
};

//! The crosshair and the band of a zoom over a chart. A widget of its own: moving a line repaints a stripe, and not a
//! whole chart.
class ChartMarks : public QWidget {
    Q_OBJECT
public:
    explicit ChartMarks(QWidget* viewport);

    void setPlot(const QRectF& plot);
    void setLine(std::optional<double> x, bool isSolid);
    void setBand(std::optional<std::pair<double, double>> band);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateStripe(double from, double to);

    QRectF m_plot;
    std::optional<double> m_line;
    std::optional<std::pair<double, double>> m_band;
    bool m_isSolid = false;
};

} // namespace Shardroom
