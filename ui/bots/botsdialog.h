// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bots/botentry.h"

#include <QtWidgets/QDialog>

namespace Shardroom {

class BotList;
class NoticeBar;

//! The bots that are set up, from a window that runs already. Asks for things; does nothing by itself. Deletes itself.
class BotsDialog : public QDialog {
    Q_OBJECT
public:
    explicit BotsDialog(QWidget* parent = nullptr);

    void setBots(const QList<BotEntry>& bots);
    void showError(const QString& text);

signals:
    void addRequested();
    void openRequested(const QString& name);
    void editRequested(const QString& name);
    void removeRequested(const QString& name, bool withToken);

private:
    BotList* m_bots;
    NoticeBar* m_notice;
};

} // namespace Shardroom
