// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Shardroom {

//! Asks for a shard count, shows what getting there costs, and starts it. The fleet works out the cost.
class ReshardDialog : public QDialog {
    Q_OBJECT
public:
    ReshardDialog(int fromTotal, QWidget* parent = nullptr);

    //! The answer to forecastRequested(); an answer about another count than the present one is left aside.
    void showForecast(const ReshardForecast& forecast);

signals:
    void forecastRequested(int total);
    void reshardRequested(int total);

private:
    void askAgain();

    QSpinBox* m_count;
    QLabel* m_facts;
    QLabel* m_refusal;
    QPushButton* m_run;
    QTimer* m_asking; //!< so that typing "32" does not ask for 3 first
};

} // namespace Shardroom
