// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

class QChart;
class QChartView;
class QDateTimeAxis;
class QLabel;
class QLineSeries;
class QValueAxis;

namespace Shardroom {

//! A value over time, one line per shard. Points are few (300) and come once a second, so Qt Charts keeps up.
class LineChart : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString name;
        QColor color;
        QList<ShardDetail::Point> points;
    };

    //! `span` is the least time that the axis shows.
    LineChart(const QString& title, std::chrono::seconds span, QWidget* parent = nullptr);

    void setLines(const QList<Line>& lines);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setCaption(const QList<Line>& lines);
    void fitAxes(const QList<Line>& lines);
    void updateColors();

    QString m_title;
    std::chrono::seconds m_span;
    QLabel* m_caption; //!< title and legend in one line: Qt Charts' own take half of a small chart
    QChartView* m_view;
    QList<QLineSeries*> m_series;
    QDateTimeAxis* m_time;
    QValueAxis* m_value;
};

} // namespace Shardroom
