// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Shardroom {

class FactGrid;

//! The dry run: what would be done, what it costs, and whether it can be done. From here a plan goes to a file, comes
//! from one, and is started.
class ReshardPlanPage : public QWidget {
    Q_OBJECT
public:
    explicit ReshardPlanPage(QWidget* parent = nullptr);

    //! nullopt: it is being worked out. `source`: the file that it comes from; empty: worked out here.
    void setPlan(const std::optional<ReshardPlan>& plan, const QString& source = {});
    //! Why nothing may be started, whatever the plan; translated, empty: it may.
    void setObstacle(const QString& reason);

signals:
    void startRequested(const Shardroom::ReshardPlan& plan);
    void planChosen(const Shardroom::ReshardPlan& plan, const QString& path); //!< from a file
    void failed(const QString& what, const QString& why); //!< a file could not be read or written; translated
    void told(const QString& text);

private:
    void arrange();
    void update();
    void askWhereToSave();
    void askWhatToOpen();
    void open(const QString& path);

    std::optional<ReshardPlan> m_plan;
    QString m_source;
    QString m_obstacle;
    QLabel* m_title;
    QListWidget* m_steps;
    QListWidget* m_checks;
    FactGrid* m_facts;
    QLabel* m_verdict;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_open;
    QPushButton* m_start;
};

} // namespace Shardroom
