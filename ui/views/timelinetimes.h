// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/timelineexportdialog.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>

#include <optional>

namespace Shardroom {

//! Which time the timeline lists: all, the last quarter or hour, which go on with the clock, or one chosen in a chart.
class TimelineTimes : public QComboBox {
    Q_OBJECT
public:
    static constexpr qint64 quarter = 15 * 60; //!< seconds
    static constexpr qint64 hour = 60 * 60;

    explicit TimelineTimes(QWidget* parent = nullptr);

    //! Until another is chosen here.
    void choose(const TimelineSpan& span);
    //! All times, unless another than a chart's was chosen here.
    void leaveChosen();
    //! That of a chart, while it is listed.
    [[nodiscard]] std::optional<TimelineSpan> chosen() const;
    //! What is listed at `now`; an invalid end is open.
    [[nodiscard]] TimelineSpan span(const QDateTime& now) const;

    //! Of what is chosen; where there is room, it is as wide as the longest.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void spanChanged();
    void clockMoved(); //!< the last quarter and hour are others by now

private:
    enum class Which { All, Quarter, Hour, Chosen };
    [[nodiscard]] Which which() const { return Which(currentIndex()); }

    TimelineSpan m_chosen;
    QTimer m_clock;
};

} // namespace Shardroom
