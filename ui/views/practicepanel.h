// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace Shardroom {

class Selection;

//! The practice gateway's faults on buttons, for the selected shards, or for all when none is selected.
class PracticePanel : public QWidget {
    Q_OBJECT
public:
    explicit PracticePanel(Selection* selection, QWidget* parent = nullptr);

    //! The close codes that Discord sends, which can be chosen for FaultKind::Close.
    [[nodiscard]] static QList<int> closeCodes();

signals:
    //! An empty list means all shards.
    void faultRequested(const Shardroom::Simulator::Fault& fault, const QList<int>& shards);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void request(Simulator::FaultKind kind);
    void showTarget();

    Selection* m_selection;
    QLabel* m_target;
    QComboBox* m_code;
    QWidget* m_board; //!< holds the buttons, in lines that fill its width
    QList<QWidget*> m_cells; //!< the code chooser right after its button
};

} // namespace Shardroom
