// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/privatefile.h"
#include "core/vault/recordingmark.h"
#include "core/vault/recordseal.h"
#include "core/vault/savedsessions.h"
#include "core/vault/sessionchange.h"
#include "core/vault/vaultcontents.h"

#include <QtCore/QString>

#include <functional>
#include <optional>

namespace Shardroom {

//! The sessions of one state directory on disk: sessions.json, in the native shape with a record per line, and
//! sessions.journal, to which whatever changed is appended. Every record carries a check (or is sealed), so that a torn
//! or damaged one costs itself alone. Both 0600; sessions.json is replaced atomically; everything is on the disk
//! (fsync) when a call returns. Blocks: lives in a thread of its own, or in a test. One process at a time: the fleet
//! holds the directory's lock.
class VaultStore {
public:
    using Clock = std::function<QDateTime()>;
    //! `clock` tells the time in UTC.
    explicit VaultStore(
        const QString& directory, const RecordSeal& seal = {}, Clock clock = &QDateTime::currentDateTimeUtc);

    struct Opened {
        std::optional<SavedSessions> saved; //!< nullopt: there was nothing, or nothing usable
        RecordingMark recording;
        QStringList warnings; //!< translated: records that were left out and files that can't be used
        //! Translated: the vault can't be used at all, for example it is sealed with a key that we don't have. Nothing
        //! may be written then: it would cost the sessions that are there.
        QString error;
    };
    //! Reads what is there. Writes nothing, but for taking rights from others: the first change does.
    [[nodiscard]] Opened open();

    // Each returns a translated error text, or an empty one. After an error the next call tries again, with all that
    // has been missed.
    //! Appends what changed, in one write. Without changes it only says that all are connected still.
    [[nodiscard]] QString append(const QList<SessionChange>& changes, const RecordingMark& recording);
    //! Begins anew with these sessions, of a set of `shardCount`; those held stay, but for one whose
    //! place is taken. Atomic.
    [[nodiscard]] QString replace(int shardCount, const QList<Session>& sessions, const RecordingMark& recording);
    //! Writes the journal's news into sessions.json and empties it. append() does so by itself when the journal has
    //! grown much longer than what it tells.
    [[nodiscard]] QString compact();

    //! Reads one back, with its roster; nullopt when it isn't there (any more).
    [[nodiscard]] std::optional<Session> session(ShardId shard);

    //! The files were removed behind our back, and with them what was not told again since: replace() mends it.
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }

    [[nodiscard]] QString file() const; //!< sessions.json
    [[nodiscard]] QString journal() const;

private:
    //! What one reading of the two files came to.
    struct Reading {
        VaultContents contents;
        QStringList warnings;
        QString error; //!< see Opened
        bool exists = false; //!< there is a session file that can be used
        bool isUnusable = false; //!< there is one that can't
        bool isJournalUsed = false;
        bool wantsRewriting = false; //!< damaged, or not sealed as it should be
    };
    [[nodiscard]] Reading read(std::optional<ShardId> only = {}) const;
    void readJournal(Reading& reading, std::optional<ShardId> only) const;
    void learn(const Reading& reading);
    [[nodiscard]] QString write(const QList<SessionChange>& changes, const std::optional<RecordingMark>& recording);
    [[nodiscard]] QString rewrite(const QList<SessionChange>& changes, const std::optional<RecordingMark>& recording);
    [[nodiscard]] QString writeFile(VaultContents& contents);
    [[nodiscard]] QString prepareJournal();
    [[nodiscard]] QString failure(const QString& path, const QString& why) const;

    QString m_directory;
    RecordSeal m_seal;
    Clock m_clock;
    AppendFile m_journal;
    bool m_isKnown = false; // what is on the disk; the rest tells it then
    QString m_refusal; // why nothing may be written
    qint64 m_generation = 0;
    qint64 m_fileSize = 0;
    qint64 m_compactAbove = 0; // bytes of the journal
    bool m_exists = false;
    bool m_isUnusable = false;
    bool m_hasHeld = false;
    bool m_isJournalUsed = false;
    bool m_wantsRewriting = false;
    bool m_isIncomplete = false;
    QList<SessionChange> m_missed; // what an error has kept from the disk, at most two for a shard
    std::optional<int> m_missedCount; // a replace() is among it: nothing of what is on the disk counts, but those held
};

} // namespace Shardroom
