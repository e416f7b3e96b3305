// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/timelinereport.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDateTimeEdit;
class QRadioButton;

namespace Shardroom {

//! Which lines of the timeline are meant.
enum class TimelineRange {
    Marked, //!< the selected lines
    Listed, //!< what the filter lets through
    Quarter, //!< the last 15 minutes, filtered or not
    Hour,
    Everything,
};
inline constexpr int timelineRangeCount = int(TimelineRange::Everything) + 1;

//! From a moment to another, both included.
struct TimelineSpan {
    QDateTime from;
    QDateTime to;
    [[nodiscard]] QString name() const; //!< for a report, translated, with day and time in UTC
    bool operator==(const TimelineSpan&) const = default;
};

//! Asks which lines of the timeline are written, in which shape and where to.
class TimelineExportDialog : public QDialog {
    Q_OBJECT
public:
    //! How many lines each range has; what has none can't be chosen.
    explicit TimelineExportDialog(const std::array<int, timelineRangeCount>& lines, QWidget* parent = nullptr);

    //! What the fields for a time of one's own say at first.
    void setSpan(const TimelineSpan& span);
    //! The range's name, translated: "the marked lines".
    [[nodiscard]] static QString name(TimelineRange range);

signals:
    void exportRequested(const QString& path, Shardroom::TimelineFormat format, Shardroom::TimelineRange range);
    void spanExportRequested(
        const QString& path, Shardroom::TimelineFormat format, const Shardroom::TimelineSpan& span);

private:
    void askForFile();
    [[nodiscard]] TimelineRange range() const;

    [[nodiscard]] TimelineSpan span() const;

    QComboBox* m_format;
    QRadioButton* m_between = nullptr;
    QDateTimeEdit* m_from = nullptr;
    QDateTimeEdit* m_to = nullptr;
    std::array<QRadioButton*, timelineRangeCount> m_ranges{};
};

} // namespace Shardroom
