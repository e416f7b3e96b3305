// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Shardroom {

class Selection;

//! The practice gateway's faults by name, for the selected shards, or for all when none is selected: once, or again and
//! again until they are stopped.
class FaultPanel : public QWidget {
    Q_OBJECT
public:
    explicit FaultPanel(Selection* selection, QWidget* parent = nullptr);

    //! The close codes that can be chosen for FaultKind::Close.
    [[nodiscard]] static QList<int> closeCodes();
    //! Chooses a fault in the list, as a click on it does.
    void choose(Simulator::FaultKind kind);
    //! Everything can be looked at, nothing can be done.
    void setReadOnly(bool readOnly);
    //! How many shards there are, and how many of them the filter lists: faults do not follow the filter.
    void setShardCounts(int listed, int total);

    //! The orders that are being repeated.
    void showStanding(const QList<Simulator::StandingFault>& standing);

signals:
    void faultOrdered(const Shardroom::Simulator::FaultOrder& order);
    void faultsCancelled(int id); //!< 0: all

private:
    [[nodiscard]] QWidget* buildSettings();
    [[nodiscard]] QWidget* buildStanding();
    void fillList();
    void strike();
    void showChosen();
    void showTarget();
    void showWhatItHits();
    void showStoppable();
    [[nodiscard]] std::optional<Simulator::FaultKind> chosen() const;

    Selection* m_selection;
    QLabel* m_target;
    QTreeWidget* m_list;
    QLabel* m_explanation;
    QComboBox* m_code;
    QDoubleSpinBox* m_delay;
    QSpinBox* m_some;
    QSpinBox* m_every;
    QPushButton* m_strike;
    QWidget* m_standingBox;
    QListWidget* m_standing;
    QPushButton* m_stop;
    QPushButton* m_stopAll = nullptr;
    int m_listed = 0;
    int m_total = 0;
    bool m_readOnly = false;
};

} // namespace Shardroom
