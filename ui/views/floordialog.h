// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Shardroom {

//! Lets an operator spend some of the identifies that are kept back: how many, on which of the shards that wait, what
//! that means, and a phrase to type.
class FloorDialog : public QDialog {
    Q_OBJECT
public:
    //! Shards that wait to identify; those that an operator holds are not ticked at first.
    struct Waiting {
        int number = 0;
        bool isHeld = false;
    };
    //! So many can be chosen from; of more than these only the count is told, and the queue decides.
    static constexpr qsizetype mostListed = 512;

    explicit FloorDialog(const IdentifyBudget& budget, const QList<Waiting>& waiting, QWidget* parent = nullptr);

signals:
    //! Before allowed(): who was unticked is to be held, who was ticked to be released, so that the others' turn comes.
    void holdRequested(bool hold, const QList<int>& numbers);
    void allowed(int identifies, const QString& typed);

private:
    void listWaiting(const QList<Waiting>& waiting);
    void check();
    void allow();

    QListWidget* m_who;
    QSpinBox* m_count;
    QLabel* m_phrase;
    QLineEdit* m_typed;
    QPushButton* m_allow;
    QPushButton* m_cancel = nullptr;
};

} // namespace Shardroom
