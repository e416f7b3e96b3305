// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <memory>

namespace Shardroom {

class BotRoom;
class StartWindow;

//! The program before it knows what to run: the start page, until the user has chosen. Lives in the GUI thread.
class StartRoom : public QObject {
    Q_OBJECT
public:
    //! `arguments`: as the program got them. `notice`: why the bot that they name can't be opened, translated; empty:
    //! there is nothing to be told.
    StartRoom(CommandLine commandLine, QStringList arguments, QString notice = {}, QObject* parent = nullptr);
    ~StartRoom() override;

    void start();
    void stop(); //!< unless something was chosen, which then is to be stopped

signals:
    //! What the program goes on with; the start page is closed by then.
    void chosen(const Shardroom::CommandLine& commandLine);
    void ended(int exitStatus); //!< without a choice

private:
    void choose(const QStringList& arguments);
    void tell(const QString& why, const CommandLine& line);
    void takeScreenshot();

    const CommandLine m_commandLine;
    const QStringList m_arguments;
    const QString m_notice;
    std::unique_ptr<StartWindow> m_window;
    std::unique_ptr<BotRoom> m_bots; // after the window: its dialogs are the window's
    QTimer m_lifeTimer; // --run-for
    bool m_hasChosen = false;
};

} // namespace Shardroom
