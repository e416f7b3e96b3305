// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Shardroom {

//! Lets an operator spend some of the identifies that are kept back: how many, what that means, and a phrase to type.
class FloorDialog : public QDialog {
    Q_OBJECT
public:
    explicit FloorDialog(const IdentifyBudget& budget, QWidget* parent = nullptr);

signals:
    void allowed(int identifies, const QString& typed);

private:
    void check();

    QSpinBox* m_count;
    QLabel* m_phrase;
    QLineEdit* m_typed;
    QPushButton* m_allow;
    QPushButton* m_cancel = nullptr;
};

} // namespace Shardroom
