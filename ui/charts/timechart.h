// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/spokenchart.h"

class QAreaSeries;
class QDateTimeAxis;
class QLabel;
class QLineSeries;
class QValueAxis;

namespace Shardroom {

class ChartSurface;

//! One chart of the page: lines, or layers lying on one another, over a range of time. Its title line is the legend and
//! has the values at the crosshair, or the latest.
class TimeChart : public SpokenChart {
    Q_OBJECT
public:
    enum class Style { Lines, Stack };

    TimeChart(const QString& title, ChartUnit unit, Style style, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    void setRange(const TimeRange& range);
    void setCursor(std::optional<ChartTime> time, bool isPinned);
    void setEmptyText(const QString& text); //!< what stands where nothing is drawn

    [[nodiscard]] ChartSurface* surface() const { return m_surface; }
    [[nodiscard]] const ChartData& data() const { return m_data; }
    //! What the title line says, without colours.
    [[nodiscard]] QString spokenValues() const override;
    [[nodiscard]] QString inWords() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! However many lines the legend has, the chart takes the height that there is.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<double> shownValue(const ChartLine& line) const;
    [[nodiscard]] QString spokenValue(const ChartLine& line) const;
    void drawLines();
    void drawStack();
    void fitValues(double top);
    void updateCaption();
    void updateColors();

    QString m_title;
    ChartUnit m_unit;
    Style m_style;
    ChartData m_data;
    TimeRange m_range;
    std::optional<ChartTime> m_cursor;
    QLabel* m_caption;
    QLabel* m_empty;
    ChartSurface* m_surface;
    QList<QLineSeries*> m_lines; //!< one for each piece of a line; with a stack: the edges, the lowest first
    QList<QAreaSeries*> m_areas;
    QDateTimeAxis* m_time;
    QValueAxis* m_value;
};

} // namespace Shardroom
