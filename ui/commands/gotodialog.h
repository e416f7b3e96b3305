// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/gotarget.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Shardroom {

//! Asks for a shard, several, a guild or the link of a message, and says at once where that is.
class GoToDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoToDialog(const FleetSnapshot& snapshot, QWidget* parent = nullptr);

    void setSnapshot(const FleetSnapshot& snapshot);

signals:
    void chosen(const Shardroom::GoAnswer& place);

private:
    void answer();

    FleetSnapshot m_snapshot;
    QLineEdit* m_field;
    QLabel* m_answer;
    QLabel* m_sum;
    QPushButton* m_go;
    GoAnswer m_found;
};

} // namespace Shardroom
