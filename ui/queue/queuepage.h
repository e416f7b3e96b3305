// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QTableView;

namespace Shardroom {

class BudgetChart;
class LanesModel;
class QueueModel;
class Selection;

//! The identify queue: its lanes, who waits in them and until when, what an operator may do about it, and how the
//! budget goes on.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    explicit QueuePage(Selection* selection, QWidget* parent = nullptr);

    void setSnapshot(const FleetSnapshot& snapshot);
    //! Why nothing can be done here at all, translated; empty: it can.
    void setObstacle(const QString& reason);
    //! Whether the page is in sight; only then is it kept up to date.
    void setShown(bool shown);
    void focusList();
    [[nodiscard]] const QList<QAction*>& listActions() const { return m_actions; } //!< for the sheet of keys

signals:
    void holdQueueRequested(bool hold);
    void holdRequested(bool hold, const Shardroom::ShardSelection& selection);
    void cancelRequested(const Shardroom::ShardSelection& selection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLists();
    void buildActions();
    void refresh();
    void updateActions();
    void updateIcons();
    void tellSelection();
    void adoptSelection();
    //! Of the marked rows, those of this fleet's set, held or not as wanted.
    [[nodiscard]] QList<int> marked(std::optional<bool> held) const;
    [[nodiscard]] ShardSelection chosen(std::optional<bool> held) const;

    Selection* m_selection;
    LanesModel* m_lanesModel;
    QueueModel* m_model;
    QTableView* m_lanes;
    QTableView* m_list;
    QLabel* m_summary;
    QLabel* m_words;
    BudgetChart* m_chart;
    QAction* m_holdAll = nullptr;
    QAction* m_hold = nullptr;
    QAction* m_release = nullptr;
    QAction* m_cancel = nullptr;
    QList<QAction*> m_actions;
    FleetSnapshot m_snapshot;
    QString m_obstacle;
    bool m_shown = false;
    bool m_adopting = false; //!< the list changes by itself, nobody has chosen anything
};

} // namespace Shardroom
