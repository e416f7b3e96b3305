// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/botdesk.h"
#include "app/botkeychain.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

namespace Shardroom {

class BotDialog;
class BotsDialog;

//! The bots that are set up, for whatever window wants to show them: keeps their list, opens their dialogs, saves
//! profiles and tokens. Runs nothing itself. Lives in the GUI thread.
class BotRoom : public QObject {
    Q_OBJECT
public:
    //! `here`: the bot that this program runs; empty: none. `apiUrl`: where new bots are asked about; empty: Discord.
    BotRoom(const QString& here, const QUrl& apiUrl, QObject* parent = nullptr);
    ~BotRoom() override;

    void refresh(); //!< answered with listed()
    //! Shows the window of a bot that runs already; one that doesn't is asked for with startRequested().
    void open(const QString& name);
    void openAddDialog(QWidget* parent);
    void openEditDialog(QWidget* parent, const QString& name);
    void openBotsDialog(QWidget* parent);
    void remove(const QString& name);

signals:
    void listed(const QList<Shardroom::BotEntry>& bots);
    void startRequested(const QString& name);
    void failed(const QString& text); //!< translated, for people

private:
    void openDialog(QWidget* parent, const std::optional<Profile>& profile);
    void check(const Profile& profile, const std::optional<BotToken>& token);
    void save(const Profile& profile, const std::optional<BotToken>& token, bool open);
    void onListed(const QList<BotEntry>& bots);
    void onSaved(const QString& name, const QString& error);
    void onReached(const QString& name, BotReach reach, const QString& why);
    void complain(const QString& text);
    [[nodiscard]] const BotEntry* find(const QString& name) const;

    const QString m_here;
    const QUrl m_apiUrl;
    BotThread m_thread;
    BotKeychain m_keychain;
    QList<BotEntry> m_bots;
    QPointer<BotDialog> m_dialog;
    QPointer<BotDialog> m_checking; // the one that waits for checked(); closed ones are not answered
    QPointer<BotDialog> m_saving;
    QPointer<BotsDialog> m_overview;
    QString m_toOpen; // when it is saved
    QString m_isSaved; // and is to be opened when the list has it
};

} // namespace Shardroom
