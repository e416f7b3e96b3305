// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultstore.h"

#include "core/diagnostics/logging.h"
#include "core/vault/sessionfile.h"
#include "core/vault/sessionjournal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VaultStore)
};

//! Discord forgets a session within minutes or hours: what lies longer is of no use but to a thief.
constexpr std::chrono::hours kept = 7 * 24h;
//! 7 batches of 4,096 shards, or hours of a small bot. Writing a million guilds anew costs 1.4 s of a core and a batch
//! 0.6 MB, so that twice the file makes that 1 % of a core, and reading it all at a start takes no more than 2 s.
constexpr qint64 smallJournal = qint64(4) << 20;
constexpr qint64 largestJournal = qint64(1) << 30;

bool isHeld(const SessionChange& change)
{
    return change.kind == SessionChange::Kind::Held;
}

//! Both one after the other, with at most two for a shard: a state, and that it is held.
QList<SessionChange> merged(const QList<SessionChange>& first, const QList<SessionChange>& then)
{
    using Kind = SessionChange::Kind;
    struct Merged {
        std::optional<SessionChange> state;
        std::optional<SessionChange> held;
    };
    QList<ShardId> order;
    QHash<ShardId, Merged> byShard;
    for (const QList<SessionChange>& changes : {first, then}) {
        for (const SessionChange& change : changes) {
            const ShardId shard = change.session.shard;
            if (!byShard.contains(shard))
                order.append(shard);
            Merged& of = byShard[shard];
            switch (change.kind) {
            case Kind::Whole:
            case Kind::Gone:
                of = {change, std::nullopt};
                break;
            case Kind::Progress:
                if (of.state && of.state->kind == Kind::Whole && of.state->session.id == change.session.id) {
                    VaultContents one;
                    one.apply(*of.state);
                    one.apply(change);
                    of.state->session = one.records().first()->session;
                } else {
                    of.state = change;
                }
                break;
            case Kind::Held:
                of.held = change;
                break;
            }
        }
    }
    QList<SessionChange> result;
    for (const ShardId shard : order) {
        const Merged& of = byShard[shard];
        if (of.state)
            result.append(*of.state);
        if (of.held)
            result.append(*of.held);
    }
    return result;
}

//! What there is about shards that are held in the end.
QList<SessionChange> heldOf(const QList<SessionChange>& changes)
{
    QSet<ShardId> held;
    for (const SessionChange& change : changes) {
        if (isHeld(change))
            held.insert(change.session.shard);
    }
    QList<SessionChange> result;
    std::ranges::copy_if(changes, std::back_inserter(result),
        [&held](const SessionChange& change) { return held.contains(change.session.shard); });
    return result;
}

} // namespace

VaultStore::VaultStore(const QString& directory, const RecordSeal& seal, Clock clock)
    : m_directory(directory)
    , m_seal(seal)
    , m_clock(std::move(clock))
{
}

QString VaultStore::file() const
{
    return SessionFile::fileIn(m_directory);
}

QString VaultStore::journal() const
{
    return QDir(m_directory).filePath(u"sessions.journal"_s);
}

VaultStore::Reading VaultStore::read(std::optional<ShardId> only) const
{
    Reading reading;
    const SessionFile::Bytes bytes = SessionFile::bytesOf(file());
    if (!bytes.bytes) {
        if (!bytes.missing)
            reading.error = bytes.error;
        else if (QFile::exists(journal()))
            reading.warnings.append(Text::tr("%1 is not there, so that %2 is of no use.").arg(file(), journal()));
        return reading;
    }
    const SessionFile::Contents contents = SessionFile::read(*bytes.bytes, file(), m_seal, only);
    if (contents.needsKey) {
        reading.error = Text::tr("The sessions in %1 are encrypted with the key %2, which is not here. Give it back to "
                                 "the keychain, or move the file away to begin without them.")
                            .arg(file(), QString::fromLatin1(contents.head.sealedWith));
        return reading;
    }
    if (contents.isNewer) {
        reading.error = contents.loaded.error;
        return reading;
    }
    reading.exists = contents.loaded.saved.has_value();
    reading.isUnusable = !reading.exists;
    if (reading.exists) {
        reading.contents.head = contents.head;
        reading.contents.recording = contents.head.recording;
        reading.warnings = contents.loaded.saved->warnings;
        for (const Session& session : contents.loaded.saved->sessions)
            reading.contents.set(session, false);
        for (const Session& session : contents.loaded.saved->held)
            reading.contents.set(session, true);
    } else {
        reading.warnings.append(contents.loaded.error);
    }
    // A file of generation 0 was put there by hand or by an older Shardroom: no journal can continue it.
    reading.wantsRewriting = contents.isDamaged || reading.isUnusable || contents.head.generation == 0
        || contents.head.sealedWith != m_seal.keyName();
    readJournal(reading, only);
    return reading;
}

void VaultStore::readJournal(Reading& reading, std::optional<ShardId> only) const
{
    QFile device(journal());
    if (!device.exists())
        return;
    const bool isFile = QFileInfo(journal()).isFile();
    if (!isFile || device.size() > largestJournal || !device.open(QIODevice::ReadOnly)) {
        reading.warnings.append(Text::tr("%1 can't be used: %2.")
                                    .arg(journal(),
                                        !isFile               ? Text::tr("it is not a regular file")
                                            : device.isOpen() ? Text::tr("it is too large")
                                                              : device.errorString()));
        reading.wantsRewriting = true;
        return;
    }
    const auto read = SessionJournal::read(device, m_seal, reading.contents, only);
    if (read.needsKey)
        reading.error = Text::tr("The sessions in %1 are encrypted with another key.").arg(journal());
    for (const QString& warning : read.warnings)
        reading.warnings.append(Text::tr("sessions.journal: %1").arg(warning));
    reading.isJournalUsed = read.isUsed;
    reading.wantsRewriting = reading.wantsRewriting || read.isDamaged;
    // Without its file the journal has nothing to say about the set.
    if (reading.isUnusable && read.isUsed && !reading.contents.isEmpty())
        reading.contents.head.shardCount = reading.contents.records().first()->session.shard.total;
}

void VaultStore::learn(const Reading& reading)
{
    m_journal.close();
    m_isKnown = true;
    m_refusal = reading.error;
    m_generation = reading.contents.head.generation;
    m_exists = reading.exists;
    m_isUnusable = reading.isUnusable;
    m_hasHeld = reading.contents.hasHeld();
    m_isJournalUsed = reading.isJournalUsed;
    m_wantsRewriting = reading.wantsRewriting;
    m_fileSize = QFileInfo(file()).size();
    m_compactAbove = std::max(smallJournal, 2 * m_fileSize);
}

VaultStore::Opened VaultStore::open()
{
    Reading reading = read();
    Opened opened;
    for (const QString& path : {file(), journal()}) {
        if (reading.error.isEmpty() && makePrivate(path))
            reading.warnings.append(Text::tr("%1 could be read by others. It can't any more.").arg(path));
    }
    if (const int old = reading.contents.expire(m_clock().addSecs(-std::chrono::seconds(kept).count())); old > 0) {
        reading.warnings.append(
            Text::tr("%Ln session(s) of more than 7 days ago are left out and will be removed", nullptr, old));
        reading.wantsRewriting = true;
    }
    learn(reading);
    opened.error = reading.error;
    opened.warnings = reading.warnings;
    if (reading.error.isEmpty() && (reading.exists || !reading.contents.isEmpty())) {
        opened.saved = reading.contents.saved();
        opened.recording = reading.contents.recording;
    }
    qCInfo(fleetLog) << LogFields()
                            .add("opened", file())
                            .add("sessions", opened.saved ? opened.saved->sessions.size() : 0)
                            .add("held", opened.saved ? opened.saved->held.size() : 0)
                            .add("warnings", opened.warnings.size());
    return opened;
}

QString VaultStore::append(const QList<SessionChange>& changes, const RecordingMark& recording)
{
    const QList<SessionChange> batch = m_missed.isEmpty() ? changes : merged(m_missed, changes);
    const QString error = write(batch, recording);
    m_missed = error.isEmpty() ? QList<SessionChange>() : m_missed.isEmpty() ? merged({}, batch) : batch;
    if (error.isEmpty())
        m_missedCount.reset();
    return error;
}

QString VaultStore::replace(int shardCount, const QList<Session>& sessions, const RecordingMark& recording)
{
    QList<SessionChange> batch;
    for (const Session& session : sessions)
        batch.append({SessionChange::Kind::Whole, session});
    m_missedCount = shardCount;
    const QString error = write(batch, recording);
    m_missed = error.isEmpty() ? QList<SessionChange>() : merged(heldOf(m_missed), batch);
    if (error.isEmpty()) {
        m_missedCount.reset();
        m_isIncomplete = false;
    }
    return error;
}

QString VaultStore::compact()
{
    if (!m_isKnown)
        learn(read());
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_exists && !m_isUnusable && m_missed.isEmpty())
        return {};
    const QString error = rewrite(m_missed, std::nullopt);
    if (error.isEmpty()) {
        m_missed.clear();
        m_missedCount.reset();
    }
    return error;
}

QString VaultStore::write(const QList<SessionChange>& changes, const std::optional<RecordingMark>& recording)
{
    if (!m_isKnown)
        learn(read());
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (m_exists && !QFile::exists(file())) {
        m_exists = false;
        m_isIncomplete = true;
    }
    if (m_missedCount || m_wantsRewriting || (!m_exists && !changes.isEmpty()))
        return rewrite(changes, recording);
    if (!m_exists)
        return {};
    if (const QString error = prepareJournal(); !error.isEmpty())
        return failure(journal(), error);
    const SessionJournal lines(m_seal, m_generation);
    const QString error = m_journal.append(lines.batch(changes, recording.value_or(RecordingMark()), m_clock()));
    if (!error.isEmpty())
        return failure(journal(), error);
    m_hasHeld = m_hasHeld || std::ranges::any_of(changes, isHeld);
    if (m_journal.size() > m_compactAbove) {
        // It may fail, for want of room: all is safe where it is, so that is no error of this call.
        m_compactAbove = 2 * m_journal.size();
        if (const QString late = rewrite({}, std::nullopt); !late.isEmpty())
            qCWarning(fleetLog) << LogFields().add("compact", file()).add("error", late);
    }
    return {};
}

QString VaultStore::rewrite(const QList<SessionChange>& changes, const std::optional<RecordingMark>& recording)
{
    Reading reading;
    if (!m_missedCount || m_hasHeld || std::ranges::any_of(m_missed, isHeld))
        reading = read();
    if (!reading.error.isEmpty())
        return reading.error;
    VaultContents& contents = reading.contents;
    if (m_missedCount) {
        // What was held in calls that failed is held in what they would have left.
        for (const SessionChange& change : std::as_const(m_missed))
            contents.apply(change);
        contents.removeServed();
        contents.head.shardCount = *m_missedCount;
    }
    for (const SessionChange& change : changes)
        contents.apply(change);
    if (recording) {
        contents.recording = *recording;
        if (!m_missedCount) {
            // What open() has left out as too old must not come back to life here.
            const QDateTime now = m_clock();
            contents.expire(now.addSecs(-std::chrono::seconds(kept).count()));
            contents.aliveAt(now);
        }
    }
    contents.head.generation = std::max(m_generation, contents.head.generation);
    return writeFile(contents);
}

QString VaultStore::writeFile(VaultContents& contents)
{
    if (!preparePrivateDirectory(m_directory))
        return failure(file(), Text::tr("the directory can't be made or written"));
    const QDateTime now = m_clock();
    if (const int old = contents.expire(now.addSecs(-std::chrono::seconds(kept).count())); old > 0)
        qCInfo(fleetLog) << LogFields().add("expired", old).add("file", file());
    const SavedSessions saved = contents.saved();
    int shardCount = contents.head.shardCount;
    if (shardCount == 0 && !contents.isEmpty())
        shardCount = contents.records().first()->session.shard.total;
    SessionFileHead head = SessionFile::headFor(shardCount, saved.sessions);
    head.savedAt = now;
    // The time too, so that a journal whose file was lost is not taken for the new one's.
    head.generation = std::max(contents.head.generation + 1, now.toMSecsSinceEpoch());
    head.recording = contents.recording;
    if (m_isUnusable) {
        // Whoever can make sense of it may still want it.
        QFile::remove(file() + u".damaged"_s);
        QFile::rename(file(), file() + u".damaged"_s);
        m_isUnusable = false;
    }

    // The order is what makes a crash between any two steps harmless: until the new file is in place the old one and
    // its journal count; from then on the journal is of an older generation, and counts no more.
    PrivateFile replaced(file());
    replaced.open();
    SessionFile::write(
        head, contents.records(), m_seal, [&replaced](const QByteArray& piece) { replaced.write(piece); });
    const QString error = replaced.commit();
    if (replaced.isReplaced()) {
        m_journal.close();
        m_generation = head.generation;
        m_fileSize = replaced.size();
        m_compactAbove = std::max(smallJournal, 2 * m_fileSize);
        m_exists = true;
        m_hasHeld = contents.hasHeld();
        m_isJournalUsed = false;
        m_wantsRewriting = !error.isEmpty();
    }
    if (!error.isEmpty())
        return failure(file(), error);
    qCDebug(fleetLog) << LogFields()
                             .add("saved", file())
                             .add("sessions", head.records)
                             .add("generation", head.generation)
                             .add("bytes", m_fileSize);
    // All is safe; should the journal not be to be had, the next batch says so.
    if (const QString late = prepareJournal(); !late.isEmpty())
        qCWarning(fleetLog) << LogFields().add("journal", journal()).add("error", late);
    return {};
}

QString VaultStore::prepareJournal()
{
    if (m_journal.isInPlace())
        return {};
    const bool isGone = m_isJournalUsed && !QFile::exists(journal());
    m_isIncomplete = m_isIncomplete || isGone;
    if (!m_isJournalUsed || isGone) {
        PrivateFile fresh(journal());
        fresh.open();
        fresh.write(SessionJournal(m_seal, m_generation).header());
        if (const QString error = fresh.commit(); !error.isEmpty())
            return error;
        m_isJournalUsed = true;
    }
    return m_journal.open(journal());
}

QString VaultStore::failure(const QString& path, const QString& why) const
{
    return Text::tr("The sessions could not be saved to %1: %2.").arg(path, why);
}

std::optional<Session> VaultStore::session(ShardId shard)
{
    Reading reading = read(shard);
    if (!reading.error.isEmpty())
        return std::nullopt;
    if (m_missedCount)
        reading.contents.removeServed();
    for (const SessionChange& change : std::as_const(m_missed))
        reading.contents.apply(change);
    for (const SessionRecord* record : reading.contents.records()) {
        if (record->session.shard == shard)
            return record->session;
    }
    return std::nullopt;
}

} // namespace Shardroom
