// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bots/botentry.h"

#include <QtWidgets/QWidget>

class QCommandLinkButton;
class QLabel;

namespace Shardroom {

class BotList;
class NoticeBar;

//! What opens when neither a token nor the practice gateway was named: the bots that are set up, and the two ways to
//! begin. Asks for things; does nothing by itself. Lives in the GUI thread.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    //! `settingsFile`: as in WindowOptions; for the theme.
    explicit StartWindow(const QString& settingsFile = {}, QWidget* parent = nullptr);

    void setBots(const QList<BotEntry>& bots);
    //! Something did not work.
    void showError(const QString& text);
    //! Makes it the current one, as soon as it is listed.
    void chooseBot(const QString& name);

signals:
    void practiceRequested();
    void addRequested();
    void openRequested(const QString& name);
    void editRequested(const QString& name);
    void removeRequested(const QString& name, bool withToken);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateIcons();

    QLabel* m_botsTitle;
    BotList* m_bots;
    QCommandLinkButton* m_add;
    QCommandLinkButton* m_practice;
    NoticeBar* m_notice;
    bool m_isFirst = true; //!< the first list has not come yet
};

} // namespace Shardroom
