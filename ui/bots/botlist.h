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
    //! Makes it the current one, as soon as it is listed.
    void choose(const QString& name);

signals:
    void openRequested(const QString& name);
    void editRequested(const QString& name);
    //! After the user was asked; `withToken`: what Shardroom keeps of its token goes as well.
    void removeRequested(const QString& name, bool withToken);

private:
    [[nodiscard]] const BotEntry* current() const;
    void adoptCurrent();
    void askToRemove();

    QList<BotEntry> m_bots;
    QString m_toChoose;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace Shardroom
