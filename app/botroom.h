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
    //! `withToken`: what Shardroom keeps of its token goes as well, from the keychain or its own file.
    void remove(const QString& name, bool withToken);

signals:
    void listed(const QList<Shardroom::BotEntry>& bots);
    void startRequested(const Shardroom::Profile& profile);
    void failed(const QString& text); //!< translated, for people

private:
    //! What somebody asked for with Save, until it is done.
    struct Saving {
        QPointer<BotDialog> dialog; // that waits for it; nullptr or hidden: it was given up
        Profile profile;
        std::optional<Profile> before; // nullopt: a new bot
        std::optional<BotToken> token; // that was typed
        bool open = false; // when it is saved
        [[nodiscard]] bool isWanted() const;
        [[nodiscard]] bool needsKeychain() const { return token && profile.tokenPlace == TokenPlace::Keychain; }
    };

    void openDialog(QWidget* parent, const std::optional<Profile>& profile);
    void check(const Profile& profile, const std::optional<BotToken>& token);
    void save(Saving saving);
    void keepToken();
    void write();
    void onListed(const QList<BotEntry>& bots);
    void onReserved(const QString& name, const QString& error);
    void onSaved(const QString& name, const QString& error);
    void onReached(const QString& name, BotReach reach, const QString& why);
    void removeEntry(const QString& name, const QString& consequence);
    void complain(const QString& text);
    [[nodiscard]] const BotEntry* find(const QString& name) const;

    const QString m_here;
    const QUrl m_apiUrl;
    BotThread m_thread;
    BotKeychain m_keychain;
    QList<BotEntry> m_bots;
    QPointer<BotDialog> m_dialog;
    QPointer<BotDialog> m_checking; // the one that waits for checked(); closed ones are not answered
    Saving m_saving; // the last one; its keychain may still be busy with one before
    QPointer<BotsDialog> m_overview;
    QString m_isSaved; // and is to be opened when the list has it
};

} // namespace Shardroom
