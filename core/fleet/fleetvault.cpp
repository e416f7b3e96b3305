// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/fleetvault.h"

#include "core/fleet/recorder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! The vault knows of it what the window shows; a million guilds need not stand in memory twice.
FleetVault::Entry entryOf(Session session, bool held)
{
    const int guilds = int(session.guilds.size());
    session.guilds = {};
    session.unavailable = {};
    session.loading = {};
    return {session, guilds, held};
}

//! An idle fleet's sessions grow older on the disk unless somebody says that they are still connected.
constexpr auto markAtLeastEvery = 10s;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

void takeProgress(Session& session, const Session& progress)
{
    session.sequence = progress.sequence;
    session.delivered = progress.delivered;
    session.lastEventAt = progress.lastEventAt;
    session.aliveAt = progress.aliveAt;
    session.closedWith = progress.closedWith;
}

} // namespace

bool isOnItsSession(const ShardSnapshot& shard)
{
    switch (shard.state) {
    case ShardState::Stopped:
    case ShardState::Paused:
    case ShardState::Failed:
    case ShardState::QueuedForIdentify:
        return false;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::Resuming:
    case ShardState::BackingOff:
        return !shard.maskedSession.isEmpty();
    case ShardState::Identifying: // one is spent, and its answer is near
    case ShardState::Ready:
        return true;
    }
    Q_UNREACHABLE();
}

FleetVault::FleetVault(const QString& directory, const RecordSeal& seal, QObject* parent)
    : QObject(parent)
    , m_directory(directory)
    , m_seal(seal)
    , m_worker(new QObject)
    , m_clerk(new QObject)
{
    discard();
    m_thread.setObjectName(u"vault"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_files.setObjectName(u"files"_s);
    m_clerk->moveToThread(&m_files);
    connect(&m_files, &QThread::finished, m_clerk, &QObject::deleteLater);
    m_files.start();
}

FleetVault::~FleetVault()
{
    finishThreads();
}

void FleetVault::finishThreads()
{
    m_files.quit();
    m_files.wait();
    m_thread.quit(); // after what is queued
    m_thread.wait();
}

void FleetVault::destroy()
{
    finishThreads();
    if (!m_store)
        return;
    QFile::remove(m_store->journal());
    QFile::remove(m_store->file());
    QDir().rmdir(m_directory); // unless there is something else in it
    m_store.reset();
    m_entries.clear();
}

void FleetVault::discard()
{
    if (!m_directory.isEmpty())
        m_store = std::make_shared<VaultStore>(m_directory, m_seal);
}

VaultStore::Opened FleetVault::open()
{
    if (!m_store)
        return {};
    const VaultStore::Opened opened = m_store->open();
    m_mark = opened.recording;
    if (opened.saved) {
        m_writtenAt = opened.saved->savedAt;
        for (const Session& session : opened.saved->held)
            m_entries[session.shard] = entryOf(session, true);
        for (const Session& session : opened.saved->sessions)
            m_entries[session.shard] = entryOf(session, false);
    }
    return opened;
}

void FleetVault::run(QObject* where, std::function<void()> work)
{
    QMetaObject::invokeMethod(where, std::move(work), Qt::QueuedConnection);
}

void FleetVault::back(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void FleetVault::note(const SessionChange& change)
{
    const auto entry = m_entries.find(change.session.shard);
    switch (change.kind) {
    case SessionChange::Kind::Whole:
        m_entries[change.session.shard] = entryOf(change.session, false);
        return;
    case SessionChange::Kind::Progress:
        if (entry != m_entries.end() && entry->second.session.id == change.session.id) {
            takeProgress(entry->second.session, change.session);
            entry->second.held = false;
        }
        return;
    case SessionChange::Kind::Gone:
        m_entries.erase(change.session.shard);
        return;
    case SessionChange::Kind::Held:
        if (entry != m_entries.end())
            entry->second.held = true;
        return;
    }
}

//! A disk that is slower than the shards gets one larger batch, not a longer queue.
void FleetVault::merge(const QList<SessionChange>& changes)
{
    std::map<ShardId, qsizetype> latest;
    for (qsizetype i = 0; i < m_next.changes.size(); ++i)
        latest[m_next.changes.at(i).session.shard] = i;
    for (const SessionChange& change : changes) {
        const auto earlier = latest.find(change.session.shard);
        if (earlier != latest.end() && m_next.changes.at(earlier->second).kind != SessionChange::Kind::Held) {
            SessionChange& kept = m_next.changes[earlier->second];
            const bool goesOn = change.kind == SessionChange::Kind::Progress;
            if (!goesOn)
                kept = change;
            else if (kept.kind != SessionChange::Kind::Gone && kept.session.id == change.session.id)
                takeProgress(kept.session, change.session);
            continue;
        }
        latest[change.session.shard] = m_next.changes.size();
        m_next.changes.append(change);
    }
}

void FleetVault::store(const QList<SessionChange>& changes)
{
    if (changes.isEmpty())
        return;
    for (const SessionChange& change : changes)
        note(change);
    merge(changes);
    m_hasNext = true;
    writeNext();
}

qint64 FleetVault::recorded() const
{
    return m_recorder ? m_recorder->position() : 0;
}

void FleetVault::storeAll(const QList<SessionChange>& changes, qint64 recorded)
{
    mark(recorded);
    const bool isOld = !m_writtenAt.isValid() || m_writtenAt.addMSecs(markAtLeastEvery.count()) < now();
    m_hasNext = m_hasNext || isOld;
    store(changes);
    writeNext();
}

//! Everything before this place in the recording has numbers that the vault has been told of.
void FleetVault::mark(qint64 position)
{
    // Without a recording of this run the old mark must go too: the next run would take what an older session had
    // recorded for the present one's.
    m_mark = m_recorder ? RecordingMark{QFileInfo(m_recorder->path()).absoluteFilePath(), position} : RecordingMark();
}

void FleetVault::replace(int shardCount, const QList<Session>& sessions, std::optional<qint64> position)
{
    std::erase_if(m_entries, [](const auto& entry) { return !entry.second.held; });
    for (const Session& session : sessions) {
        if (session.isResumable())
            m_entries[session.shard] = entryOf(session, false);
    }
    mark(position.value_or(recorded()));
    SavedSessions all;
    all.shardCount = shardCount;
    all.sessions = sessions;
    m_next.all = all;
    // What changed before is in `sessions`, but for what became of those held.
    erase_if(m_next.changes, [](const SessionChange& change) { return change.kind != SessionChange::Kind::Held; });
    m_hasNext = true;
    writeNext();
}

void FleetVault::writeNext()
{
    if (m_writing || !m_hasNext)
        return;
    m_writing = true;
    m_hasNext = false;
    m_next.mark = m_mark;
    run(m_worker, [this, job = std::exchange(m_next, {}), store = m_store, recorder = m_recorder] {
        // First the events, then the numbers that say they are there. What the recorder can't write it says itself.
        if (recorder)
            recorder->sync();
        QString error;
        if (store && job.all) {
            // Held ones are told first: replace() keeps exactly those.
            if (!job.changes.isEmpty())
                error = store->append(job.changes, job.mark);
            if (error.isEmpty())
                error = store->replace(job.all->shardCount, job.all->sessions, job.mark);
        } else if (store) {
            error = store->append(job.changes, job.mark);
        }
        back([this, error, isIncomplete = store && store->isIncomplete()] { onWritten(error, isIncomplete); });
    });
}

void FleetVault::onWritten(const QString& error, bool isIncomplete)
{
    m_writing = false;
    if (!std::exchange(m_isIncomplete, isIncomplete) && isIncomplete)
        emit incomplete();
    if (error.isEmpty()) {
        m_writtenAt = now();
        if (!std::exchange(m_error, {}).isEmpty())
            emit recovered();
    } else if (std::exchange(m_error, error).isEmpty()) {
        emit failed(error);
    }
    writeNext();
    if (m_writing || m_hasNext)
        return;
    for (const auto& then : std::exchange(m_waiting, {}))
        then(m_error);
}

void FleetVault::whenWritten(std::function<void(const QString&)> then)
{
    if (m_writing || m_hasNext)
        m_waiting.push_back(std::move(then));
    else
        then(m_error);
}

void FleetVault::fetch(const QList<ShardId>& shards, std::function<void(const QList<Session>&)> then)
{
    answerFrom(
        m_worker,
        [store = m_store, directory = m_directory, seal = m_seal, shards] {
            QList<Session> found;
            // Each single one is a search through the files: from some on, reading everything once is cheaper.
            constexpr int few = 4;
            if (store && shards.size() > few) {
                const VaultStore::Opened all = VaultStore(directory, seal).open();
                if (all.saved) {
                    const QList<Session> kept = all.saved->sessions + all.saved->held;
                    std::ranges::copy_if(kept, std::back_inserter(found),
                        [&](const Session& session) { return shards.contains(session.shard); });
                }
            } else if (store) {
                for (const ShardId shard : shards) {
                    if (const auto session = store->session(shard))
                        found.append(*session);
                }
            }
            return found;
        },
        std::move(then));
}

VaultSnapshot FleetVault::view(
    const QList<ShardSnapshot>& shards, const SessionGuard& guard, std::chrono::milliseconds resumableFor) const
{
    VaultSnapshot view;
    view.directory = m_directory;
    view.sealed = m_seal.isActive() && m_store;
    view.writtenAt = m_store ? m_writtenAt : QDateTime();
    view.error = m_error;
    std::map<ShardId, const ShardSnapshot*> serving;
    for (const ShardSnapshot& shard : shards)
        serving[shard.shard] = &shard;
    view.entries.reserve(qsizetype(m_entries.size()));
    for (const auto& [id, saved] : m_entries) {
        const Session& session = saved.session;
        VaultEntry entry;
        entry.shard = id;
        entry.maskedId = maskedSessionId(session.id);
        entry.sequence = session.sequence;
        entry.guilds = saved.guilds;
        entry.createdAt = session.createdAt;
        entry.lastEventAt = session.lastEventAt;
        entry.aliveAt = lastUseOf(session);
        entry.closedWith = session.closedWith;
        const auto shard = serving.find(id);
        if (shard != serving.end() && isOnItsSession(*shard->second)
            && shard->second->maskedSession == entry.maskedId) {
            entry.status = VaultEntry::Status::InUse;
            view.entries.append(entry);
            continue;
        }
        entry.objection = guard.objection(session);
        const bool isRefused = entry.objection && entry.objection->isFinal();
        if (entry.aliveAt.isValid() && !isRefused)
            entry.resumableUntil = entry.aliveAt.addMSecs(resumableFor.count());
        if (isRefused)
            entry.status = VaultEntry::Status::Refused;
        else if (entry.resumableUntil.isValid() && entry.resumableUntil < guard.now)
            entry.status = VaultEntry::Status::Expired;
        view.entries.append(entry);
    }
    return view;
}

} // namespace Shardroom
