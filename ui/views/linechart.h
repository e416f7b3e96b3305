// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/charts/spokenchart.h"

#include <QtGui/QColor>

#include <chrono>

class QChart;
class QChartView;
class QDateTimeAxis;
class QLabel;
class QLineSeries;
class QValueAxis;

namespace Shardroom {

//! A value over time, one line per shard. Points are few (300) and come once a second, so Qt Charts keeps up.
class LineChart : public SpokenChart {
    Q_OBJECT
public:
    struct Line {
        QString name;
        QColor color;
        QList<ShardDetail::Point> points;
        Qt::PenStyle pen = Qt::SolidLine;
        QString spokenName{}; //!< "shard 8", where the name in the legend is but a number
        std::chrono::milliseconds step{1000}; //!< from point to point; more than two of them apart is a gap
    };

    LineChart(const QString& title, ChartUnit unit, QWidget* parent = nullptr);

    //! The time axis goes from `from` to `to`, so that charts one above the other can have the same.
    void setLines(const QList<Line>& lines, const QDateTime& from, const QDateTime& to);
    //! Off for a chart below another with the same lines. On at first.
    void setLegendShown(bool shown);
    //! The end of the value axis: a short burst is cut off, and said in the caption, so that what is usual can be read.
    [[nodiscard]] double limit() const;
    [[nodiscard]] QString spokenValues() const override;
    [[nodiscard]] QString inWords() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setCaption();
    void fitAxes(const QDateTime& from, const QDateTime& to);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString spokenValue(const Line& line) const;
    [[nodiscard]] QString valuesAt(const QPoint& point) const;
    void updateColors();

    QString m_title;
    ChartUnit m_unit;
    QDateTime m_from;
    QDateTime m_to;
    QList<Line> m_lines;
    bool m_hasLegend = true;
    double m_cutPeak = 0; //!< 0: nothing is cut off
    QLabel* m_caption; //!< title and legend in one line: Qt Charts' own take half of a small chart
    QChartView* m_view;
    QList<QLineSeries*> m_series; //!< one for each piece of a line
    QDateTimeAxis* m_time;
    QValueAxis* m_value;
};

} // namespace Shardroom
