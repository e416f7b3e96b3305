// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profilestore.h"
#include "ui/bots/botentry.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>

namespace Shardroom {

class ControlClient;

//! What came of asking a bot's program to show its window.
enum class BotReach {
    NotRunning,
    Shown,
    Refused, //!< it runs, but has no window, or does not answer
};

//! The disk and the network behind the pages of bots: profiles, token files, a question to Discord, other programs.
//! Blocks for files: give it a thread of its own.
class BotDesk : public QObject {
    Q_OBJECT
public:
    //! `here`: the name of the bot that this program runs; empty: none.
    explicit BotDesk(QString here, QObject* parent = nullptr);
    ~BotDesk() override;

    // To be called in its thread, each answers with the signal of its name.
    void list();
    //! Keeps the name of a new bot until it is saved or released; refused when it is taken.
    void reserve(const QString& name);
    void release(const QString& name); //!< without an answer
    //! `token`: to be written to the profile's token file; nullopt: nothing is. `before`: what is changed; nullopt: a
    //! new bot, whose name must be free. A token file of Shardroom's own that is no longer named goes.
    void save(const Profile& profile, const std::optional<BotToken>& token, const std::optional<Profile>& before);
    //! `withToken`: the token file of Shardroom's own as well.
    void remove(const QString& name, bool withToken);
    //! Without a token it is the one in the profile's file or environment. One question at a time: a new one ends the
    //! one before it.
    void check(const Profile& profile, const std::optional<BotToken>& token);
    void reach(const Profile& profile);

signals:
    void listed(const QList<Shardroom::BotEntry>& bots);
    void reserved(const QString& name, const QString& error);
    void saved(const QString& name, const QString& error);
    void leftBehind(const QString& error); //!< it is saved, but an old token could not be removed
    void removed(const QString& name, const QString& error);
    void checked(const Shardroom::BotCheck& check);
    void reached(const QString& name, Shardroom::BotReach reach, const QString& why);

private:
    void tellUnreached(const Profile& profile);

    const QString m_here;
    const ProfileStore m_store;
    QString m_reservedName;
    ProfileStore::Reservation m_reservation; // of that
    GatewayApi* m_api = nullptr; // the question under way
    std::unique_ptr<ControlClient> m_client;
    QTimer m_patience; // with m_client
};

//! A desk in its thread.
class BotThread {
public:
    //! `patience`: how long the end waits for a disk or a network that does not answer.
    explicit BotThread(const QString& here, std::chrono::milliseconds patience = std::chrono::seconds(3));
    //! A thread that hangs is left behind, to end with the program.
    ~BotThread();
    Q_DISABLE_COPY_MOVE(BotThread)

    [[nodiscard]] BotDesk* desk() const { return m_desk; }
    //! Calls `wish` with the desk, in its thread.
    template <typename Wish>
    void tell(Wish wish)
    {
        QMetaObject::invokeMethod(
            m_desk, [desk = m_desk, wish = std::move(wish)] { wish(*desk); }, Qt::QueuedConnection);
    }

private:
    const std::chrono::milliseconds m_patience;
    std::unique_ptr<QThread> m_thread;
    BotDesk* m_desk; // lives in the thread, deleted when that ends
};

} // namespace Shardroom
