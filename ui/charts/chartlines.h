// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyquery.h"
#include "ui/charts/zoomstack.h"

#include <QtCore/QPointF>
#include <QtGui/QColor>

namespace Shardroom {

//! How a chart's values are written.
enum class ChartUnit {
    Milliseconds,
    PerSecond,
    Count,
};
[[nodiscard]] QString chartValue(std::optional<double> value, ChartUnit unit);

//! One line of a chart, or one layer of a stack: x is milliseconds of Unix time.
struct ChartLine {
    QString name;
    QColor color;
    QList<QPointF> points;
    Qt::PenStyle pen = Qt::SolidLine; //!< so that lines differ not by their colours alone
    bool operator==(const ChartLine&) const = default;

    //! The value that holds at `time`: of the last point before it, unless that is `reach` ago or more.
    [[nodiscard]] std::optional<double> valueAt(ChartTime time, std::chrono::milliseconds reach) const;
};

struct ChartData {
    QList<ChartLine> lines;
    std::chrono::milliseconds step{1000}; //!< from point to point; more than two of them apart is a gap
    bool operator==(const ChartData&) const = default;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::chrono::milliseconds reach() const { return step * 5 / 2; }
};

// What the four charts draw of an answer of the history.
[[nodiscard]] ChartData latencyLines(const HistorySeries& series);
[[nodiscard]] ChartData eventLines(const HistorySeries& series);
//! New sessions, resumes and closes, added up over slots so wide that at most `bars` fit into the range.
[[nodiscard]] ChartData connectionBars(const HistorySeries& series, int bars);
[[nodiscard]] ChartData guildLines(const HistorySeries& series);

//! A line with more gaps than this is drawn over the last ones: each piece is a series of Qt Charts'.
inline constexpr qsizetype mostPieces = 64;
//! A line in pieces, without its gaps. A piece of a single point gets a second one, or nobody would see it.
//! At most the last mostPieces.
[[nodiscard]] QList<QList<QPointF>> pieces(const QList<QPointF>& points, std::chrono::milliseconds step);
//! The upper edges of layers lying on one another, as steps; the last is the top of the whole.
[[nodiscard]] QList<QList<QPointF>> stackedEdges(const ChartData& data);

//! The next of 1, 2, 4, 5, 8, 10, 20 … that holds `value`.
[[nodiscard]] double axisLimit(double value);

} // namespace Shardroom
