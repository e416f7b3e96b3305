// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/vault/sessionguard.h"
#include "core/vault/vaultstore.h"
#include "core/vault/vaultview.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace Shardroom {

class Recorder;

//! The fleet's sessions on their way to the disk: takes what changed, writes it in a thread of its own, one batch at a
//! time, and knows what is saved. Without a directory it only knows. Lives in the core thread.
class FleetVault : public QObject {
    Q_OBJECT
public:
    FleetVault(const QString& directory, const RecordSeal& seal, QObject* parent = nullptr);
    //! Waits for the batch that is being written.
    ~FleetVault() override;

    //! Reads what is on the disk; once, before anything else. Blocks.
    [[nodiscard]] VaultStore::Opened open();
    //! Begins anew, whatever is there: for a vault that can't be opened, when the operator wants none of it.
    void discard();
    //! Whose events must be on the disk before the sequences that they have reached. Must outlive this.
    void setRecorder(Recorder* recorder) { m_recorder = recorder; }

    //! What changed, as it comes. Written at once.
    void store(const QList<SessionChange>& changes);
    //! The recording's position now, to be noted before the shards are asked what changed.
    [[nodiscard]] qint64 recorded() const;
    //! The answer of all shards, and the position noted before. Written if there is anything new, or the last mark is
    //! old.
    void storeAll(const QList<SessionChange>& changes, qint64 recorded);
    //! These and those held are all there is from now on. `recorded`: the position to be noted; nullopt: where the
    //! recording is now.
    void replace(int shardCount, const QList<Session>& sessions, std::optional<qint64> recorded = {});
    //! Calls `then` in the core thread when all that was stored before is safe, with an error text or an empty one.
    void whenWritten(std::function<void(const QString& error)> then);
    //! Reads them back, with their rosters, as far as they are there.
    void fetch(const QList<ShardId>& shards, std::function<void(const QList<Session>&)> then);
    //! Runs `work` in a thread for files that are not the vault's own, which may be large or on a slow disk, and `then`
    //! in the core thread.
    template <typename Work, typename Then>
    void inBackground(Work work, Then then)
    {
        answerFrom(m_clerk, std::move(work), std::move(then));
    }

    //! The same in the vault's own thread, after all that was stored before: for a file that belongs to it.
    template <typename Work, typename Then>
    void inOrder(Work work, Then then)
    {
        answerFrom(m_worker, std::move(work), std::move(then));
    }
    //! Waits for what is being written, and removes its files, as far as there are any. Nothing may be stored any more.
    void destroy();

    //! As saved, without rosters.
    struct Entry {
        Session session;
        int guilds = 0;
        bool held = false;
    };
    [[nodiscard]] const std::map<ShardId, Entry>& entries() const { return m_entries; }
    //! What to show of it, given the shards as they are.
    [[nodiscard]] VaultSnapshot view(
        const QList<ShardSnapshot>& shards, const SessionGuard& guard, std::chrono::milliseconds resumableFor) const;

signals:
    void failed(const QString& error); //!< translated; once, until a write succeeds
    void recovered();
    void incomplete(); //!< files were removed behind our back: everything has to be told again

private:
    struct Job {
        QList<SessionChange> changes;
        std::optional<SavedSessions> all; // before the changes
        RecordingMark mark;
    };
    void run(QObject* where, std::function<void()> work);
    template <typename Work, typename Then>
    void answerFrom(QObject* where, Work work, Then then)
    {
        run(where, [this, work = std::move(work), then = std::move(then)] {
            auto result = std::make_shared<decltype(work())>(work());
            back([then, result] { then(*result); });
        });
    }
    void back(std::function<void()> work); // in the core thread
    void finishThreads();
    void note(const SessionChange& change);
    void merge(const QList<SessionChange>& changes);
    void writeNext();
    void mark(qint64 position);
    void onWritten(const QString& error, bool isIncomplete);

    QString m_directory;
    RecordSeal m_seal;
    Recorder* m_recorder = nullptr;
    std::shared_ptr<VaultStore> m_store; // used in the thread only, once it runs; null without a directory
    QThread m_thread;
    QThread m_files;
    QObject* m_worker = nullptr; // in m_thread, which deletes it
    QObject* m_clerk = nullptr; // the same in m_files
    std::map<ShardId, Entry> m_entries;
    Job m_next;
    bool m_hasNext = false;
    bool m_writing = false;
    bool m_isIncomplete = false;
    RecordingMark m_mark;
    QDateTime m_writtenAt;
    QString m_error;
    std::vector<std::function<void(const QString&)>> m_waiting; // for all that is stored so far
};

//! Whether a shard is connected or on its way there with a session of its own.
[[nodiscard]] bool isOnItsSession(const ShardSnapshot& shard);

} // namespace Shardroom
