// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bots/botentry.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace Shardroom {

//! The bots that are set up, with what can be done to one. Asks for things; does nothing by itself.
class BotList : public QWidget {
    Q_OBJECT
public:
    explicit BotList(QWidget* parent = nullptr);

    //! The chosen one stays chosen.
    void setBots(const QList<BotEntry>& bots);
    //! Gives the focus to the list.
    void focusList();

signals:
    void openRequested(const QString& name);
    void editRequested(const QString& name);
    void removeRequested(const QString& name); //!< after the user was asked

private:
    [[nodiscard]] const BotEntry* current() const;
    void adoptCurrent();
    void askToRemove();

    QList<BotEntry> m_bots;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace Shardroom
