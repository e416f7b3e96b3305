// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QRadioButton;

namespace Shardroom {

//! Asks in which shape session states are written, of which shards, and where to; and says first what the shape can't
//! carry.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    //! `total`: how many shards there are. `selected`: those marked; `all`: none is.
    ExportDialog(int total, const ShardSelection& selected, QWidget* parent = nullptr);

signals:
    void exportRequested(
        const QString& path, Shardroom::SessionShape shape, const Shardroom::ShardSelection& selection);

private:
    [[nodiscard]] SessionShape shape() const;
    void reserveRoom();
    void showLoss();
    void askForFile();

    ShardSelection m_selected;
    QComboBox* m_format;
    QLabel* m_lost;
    QRadioButton* m_all;
    QRadioButton* m_some;
};

} // namespace Shardroom
