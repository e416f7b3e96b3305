// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/views/timelineexportdialog.h"

#include <QtWidgets/QWidget>

#include <array>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;
class QToolButton;

namespace Shardroom {

class Selection;
class TimelineList;
class TimelineModel;
class TimelinePill;
class TimelineTimes;
class TimelineWriter;

//! The fleet's story as a list: filtered by words, kinds, time and shards, folded, followed or paused, copied and
//! exported. Copies and files have every entry, folded or not.
//! What the current line means stands below it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(Selection* selection, QWidget* parent = nullptr);

    void append(const QList<TimelineEntry>& entries);
    void prepend(const QList<TimelineEntry>& entries); //!< what was before the program started
    //! What a report says of where it comes from.
    void setSource(const QString& gateway, int shardTotal);
    //! Only what happened in this time, as chosen in a chart; until another range is chosen.
    void setRange(const QDateTime& from, const QDateTime& to);
    void clearRange(); //!< the chart follows the clock again: all times, unless another range was chosen here
    //! Where a chart's crosshair stands: the line next to it comes into sight, and stays there until nullopt.
    void setMoment(const std::optional<QDateTime>& moment);
    void focusList();
    //! What happens meanwhile is kept and counted.
    void pause(bool paused);
    //! The selected lines, or all lines when none is selected, as text.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QByteArray selectedJson() const; //!< the same as a JSON array
    [[nodiscard]] const QList<QAction*>& listActions() const { return m_actions; } //!< for the sheet of keys
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state);
    // Which kinds are listed, and whether the newest line is kept in sight.
    void saveTools(QSettings& settings) const;
    void restoreTools(const QSettings& settings);

signals:
    void showShardRequested(Shardroom::ShardId shard);
    void reshardRequested(Shardroom::ShardId shard); //!< it has too many guilds (close 4011)
    void written(const QString& path, int lines, const QString& error); //!< a file; `error` is empty on success

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildList();
    QWidget* buildTools();
    void setPaused(bool paused);
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& key);
    void adoptSelection();
    void adoptTimes();
    void keepPlace();
    void showMoment();
    void scrolled(int value);
    void updatePill();
    void updateStrip();
    void selectFolded();
    void updateIcons();
    void copy() const;
    void offerActions(const QPoint& point);
    void openExport();
    void write(const QString& path, TimelineFormat format, TimelineRange range);
    void writeSpan(const QString& path, TimelineFormat format, const TimelineSpan& span);
    [[nodiscard]] QList<TimelineEntry> entriesOf(TimelineRange range) const;
    [[nodiscard]] QList<TimelineEntry> markedOrListed() const;
    [[nodiscard]] const TimelineEntry* currentEntry() const;

    Selection* m_selection;
    TimelineModel* m_model;
    TimelineList* m_list;
    QLineEdit* m_filter;
    TimelineTimes* m_times;
    std::array<QToolButton*, size_t(TimelineEntry::Kind::Warning) + 1> m_kinds{};
    QToolButton* m_fold;
    QToolButton* m_onlySelected;
    QToolButton* m_follow;
    QToolButton* m_pause;
    QToolButton* m_copy;
    QToolButton* m_export;
    TimelinePill* m_pill;
    QLabel* m_strip;
    TimelineWriter* m_writer;
    QList<QAction*> m_actions;
    QAction* m_show = nullptr;
    bool m_followsAfter = false; //!< it was followed when the crosshair came
    std::optional<QDateTime> m_moment; //!< where the crosshair is
    int m_unseen = 0; //!< appended below while not following
};

} // namespace Shardroom
