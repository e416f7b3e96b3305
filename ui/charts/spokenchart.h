// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlines.h"

#include <QtWidgets/QWidget>

class QDateTime;

namespace Shardroom {

//! A chart that says to screen readers what it shows. It is put into words when somebody asks: as a name or a
//! description of the widget each change would be announced, once a second. GUI thread.
class SpokenChart : public QWidget {
    Q_OBJECT
public:
    explicit SpokenChart(QWidget* parent = nullptr);

    //! The newest value of each line, or those at the crosshair: "p95 142 ms, p99 210 ms".
    [[nodiscard]] virtual QString spokenValues() const = 0;
    //! The same with the bounds between which each has been, and of what time: "p95 142 ms, between 98 ms and 310 ms;
    //! p99 …. Time: 20:00:00 to 20:05:00". Where nothing is drawn: what stands there.
    [[nodiscard]] virtual QString inWords() const = 0;

protected:
    struct SpokenLine {
        QString value; //!< with the line's name: "p95 142 ms"
        QList<double> drawn; //!< all values of the line that are seen
    };
    [[nodiscard]] static QString inWords(
        const QList<SpokenLine>& lines, ChartUnit unit, const QDateTime& from, const QDateTime& to);
};

} // namespace Shardroom
