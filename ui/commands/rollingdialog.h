// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Shardroom {

//! How far a rolling run is, in a line. Translated.
[[nodiscard]] QString rollingText(const RollingProgress& progress);

//! Which shards, how many at a time, and what that costs, before one shard after the other is resumed or re-identified.
class RollingDialog : public QDialog {
    Q_OBJECT
public:
    //! `selected`: sorted; empty: all shards.
    RollingDialog(
        RollingKind kind, const FleetSnapshot& snapshot, const QList<int>& selected, QWidget* parent = nullptr);

    void setSnapshot(const FleetSnapshot& snapshot);
    //! It is not to be asked again until the program ends. Never so for what spends identifies.
    [[nodiscard]] bool isSilenced() const;
    //! Begins with this, without being shown, where nothing is in the way; otherwise it is opened as usual.
    void openOrBegin(const std::optional<RollingWish>& unasked);

signals:
    void rollRequested(const Shardroom::RollingWish& wish, const Shardroom::ShardSelection& selection);

private:
    void showCost();
    void begin();
    [[nodiscard]] QList<int> chosen() const;

    RollingKind m_kind;
    FleetSnapshot m_snapshot;
    QList<int> m_selected;
    int m_total;
    QRadioButton* m_some;
    QRadioButton* m_all;
    QSpinBox* m_atOnce;
    QSpinBox* m_patience;
    QLabel* m_cost;
    QCheckBox* m_silence = nullptr; //!< with a resume only
    QPushButton* m_start;
};

} // namespace Shardroom
