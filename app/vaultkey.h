// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/filelock.h"
#include "core/vault/recordseal.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Shardroom {

//! Fetches the key that a state directory's sessions are sealed with from the system's keychain, and makes one there
//! when there is none yet. Never a plain text file instead. Waits in the event loop, for an unlock prompt as well.
//! Lives in the main thread, whose GLib loop the keychain's library needs.
class VaultKey : public QObject {
    Q_OBJECT
public:
    enum class Wish {
        AsItIs, //!< only when sessions in the directory are encrypted already
        Encrypt, //!< from now on
    };

    VaultKey(const QString& directory, Wish wish, QObject* parent = nullptr);

    //! Whether sessions of this directory are encrypted on the disk.
    [[nodiscard]] static bool isSealed(const QString& directory);
    //! The entry's name in the keychain; it goes with the directory's place.
    [[nodiscard]] static QString entryFor(const QString& directory);

    //! Whether there is anything to fetch.
    [[nodiscard]] bool isWanted() const;
    //! Answers with finished(), once. After `patience` it is given up; what comes later is not looked at. A directory
    //! that can't be made gives an inactive seal without a word: the fleet has its own for that.
    void fetch(std::chrono::milliseconds patience = std::chrono::seconds(30));

signals:
    //! Not active: `why` says what is in the way, translated, whole sentences.
    void finished(const Shardroom::RecordSeal& seal, const QString& why);

private:
    struct Entry {
        std::optional<QByteArray> key;
        QString error; // translated; empty without a key: there is no such entry
    };
    void read(std::function<void(const Entry&)> then);
    void make();
    void finish(const RecordSeal& seal, const QString& why);

    const QString m_directory;
    const Wish m_wish;
    std::optional<FileLock> m_lock;
    QTimer m_patience;
    bool m_isFinished = false;
};

} // namespace Shardroom
