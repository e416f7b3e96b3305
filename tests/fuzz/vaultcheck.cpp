// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/vaultcheck.h"

#include "core/vault/sessionfile.h"
#include "core/vault/sessionjournal.h"
#include "core/vault/vaultstore.h"
#include "tests/fuzz/sessioncheck.h"
#include "tests/fuzz/vaultseeds.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using Kind = SessionChange::Kind;

constexpr qsizetype mostWarnings = 64; // of two files, with room

QString textFault(const QStringList& texts, const QList<Session>& sessions)
{
    if (texts.size() > mostWarnings)
        return u"%1 warnings"_s.arg(texts.size());
    const QString all = texts.join(u' ');
    for (const Session& session : sessions) {
        // A short one may stand in a text by chance.
        if (session.id.size() >= 16 && all.contains(QString::fromLatin1(session.id)))
            return u"a session id in a text"_s;
    }
    return {};
}

//! All records, those held behind the others.
QList<Session> sessionsOf(const SavedSessions& saved)
{
    return saved.sessions + saved.held;
}

QString savedFault(const SavedSessions& saved)
{
    QSet<ShardId> shards;
    for (const Session& session : sessionsOf(saved)) {
        if (const QString fault = sessionFault(session); !fault.isEmpty())
            return fault;
        if (shards.contains(session.shard))
            return u"shard %1 is there twice"_s.arg(session.shard.number);
        shards.insert(session.shard);
    }
    return {};
}

//! Writes the contents as a journal and reads it again.
QString roundTripFault(const VaultContents& contents, const RecordSeal& seal)
{
    QList<SessionChange> changes;
    for (const SessionRecord* record : contents.records()) {
        changes.append({Kind::Whole, record->session});
        if (record->held)
            changes.append({Kind::Held, record->session});
    }
    const SessionJournal lines(seal, 1);
    QByteArray bytes = lines.header() + lines.batch(changes, contents.recording, {});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VaultContents again;
    const auto read = SessionJournal::read(buffer, seal, again);
    if (!read.isUsed || read.isDamaged || !read.warnings.isEmpty())
        return u"what was written is not read without a complaint: "_s + read.warnings.join(u' ');
    const auto same = [](const SessionRecord* a, const SessionRecord* b) { return *a == *b; };
    if (!std::ranges::equal(contents.records(), again.records(), same) || contents.recording != again.recording)
        return u"what was written is read otherwise"_s;
    if (const auto records = contents.records(); !records.isEmpty()) {
        VaultContents one;
        buffer.seek(0);
        (void)SessionJournal::read(buffer, seal, one, records.last()->session.shard);
        const auto found = one.records();
        if (found.isEmpty() || *found.last() != *records.last())
            return u"one alone is read otherwise"_s;
    }
    return {};
}

//! Reads lines on top of `contents`.
QString readFault(QByteArray bytes, const RecordSeal& seal, VaultContents& contents)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const bool wasEmpty = contents.isEmpty();
    const auto read = SessionJournal::read(buffer, seal, contents);
    if (!read.isDamaged && !read.warnings.isEmpty())
        return u"warnings, and no damage"_s;
    if (!read.isUsed && wasEmpty && !contents.isEmpty())
        return u"not used, and yet it was"_s;
    const SavedSessions saved = contents.saved();
    const QString fault = textFault(read.warnings, sessionsOf(saved));
    return fault.isEmpty() ? savedFault(saved) : fault;
}

Session sessionOf(ShardId shard)
{
    Session session;
    session.shard = shard;
    session.id = "0123456789abcdef01234567" + QByteArray::number(100 * shard.total + shard.number);
    session.sequence = 17;
    session.lastEventAt = seedTime();
    session.aliveAt = seedTime();
    session.guilds = {GuildId{197038439483310086u}};
    return session;
}

QString linesFault(const QByteArray& bytes, const RecordSeal& seal)
{
    VaultContents alone;
    if (const QString fault = readFault(bytes, seal, alone); !fault.isEmpty())
        return u"alone: "_s + fault;
    VaultContents contents;
    for (const int number : {0, 1, 2})
        contents.set(sessionOf({number, 4}), number == 2);
    contents.head.generation = 7; // that of the seeds
    contents.head.shardCount = 4;
    if (const QString fault = readFault(bytes, seal, contents); !fault.isEmpty())
        return u"with a file: "_s + fault;
    return roundTripFault(contents, seal);
}

//! What a mark may change, and what not.
QList<Session> withoutLife(QList<Session> sessions)
{
    for (Session& session : sessions)
        session.aliveAt = {};
    return sessions;
}

QDateTime openedAt()
{
    return seedTime().addSecs(10);
}

//! A vault's directory, the same for all inputs.
class Directory {
public:
    Directory()
        : m_directory(QDir(QDir(memory).exists() ? memory : QDir::tempPath()).filePath(u"shardroom-fuzz-XXXXXX"_s))
    {
    }

    void set(const QByteArray& bytes)
    {
        const qsizetype at = bytes.indexOf(betweenFiles);
        setFile(file(), at < 0 ? bytes : bytes.first(at));
        setFile(journal(), at < 0 ? QByteArray() : bytes.sliced(at + betweenFiles.size()));
        QFile::remove(file() + u".damaged"_s);
    }

    [[nodiscard]] VaultStore store() const { return VaultStore(m_directory.path(), {}, &openedAt); }
    [[nodiscard]] QByteArray bytes() const { return bytesOf(file()) + betweenFiles + bytesOf(journal()); }

private:
    [[nodiscard]] QString file() const { return m_directory.filePath(u"sessions.json"_s); }
    [[nodiscard]] QString journal() const { return m_directory.filePath(u"sessions.journal"_s); }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! Without bytes: there is no such file.
    static void setFile(const QString& path, const QByteArray& bytes)
    {
        QFile::remove(path);
        QFile file(path);
        if (!bytes.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()))
            qFatal("The fuzzer's directory can't be written.");
    }

    //! Where syncing costs nothing: the disk is not what is tried here.
    inline static const QString memory = u"/dev/shm"_s;
    QTemporaryDir m_directory;
};

QString refusedFault(const Directory& directory, VaultStore& store)
{
    const QByteArray before = directory.bytes();
    const ShardId shard{0, 1};
    if (store.append({{Kind::Whole, sessionOf(shard)}}, {}).isEmpty() || store.compact().isEmpty())
        return u"it can't be used, and is written"_s;
    return directory.bytes() == before ? QString() : u"it can't be used, and has changed"_s;
}

//! A new session was told to the vault: it is there, and so is all else.
QString appendedFault(const VaultStore::Opened& before, const VaultStore::Opened& after, const Session& session,
    const RecordingMark& mark)
{
    if (!after.saved)
        return u"nothing is left"_s;
    QList<Session> expected = before.saved ? sessionsOf(*before.saved) : QList<Session>();
    expected.removeIf([&session](const Session& other) { return other.shard == session.shard; });
    expected.append(session);
    QList<Session> found = sessionsOf(*after.saved);
    std::ranges::sort(expected, {}, &Session::shard);
    std::ranges::sort(found, {}, &Session::shard);
    if (withoutLife(expected) != withoutLife(found))
        return u"%1 sessions, not the %2 that are expected"_s.arg(found.size()).arg(expected.size());
    return after.recording == mark ? QString() : u"the recording's mark is another"_s;
}

} // namespace

QString journalComplaint(const QByteArray& bytes)
{
    return linesFault(bytes, {});
}

QString sealedComplaint(const QByteArray& bytes)
{
    static const RecordSeal seal(QByteArray(RecordSeal::keyBytes, 'k'));
    QByteArray sealed = SessionJournal(seal, 7).header();
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.startsWith('!')) {
            sealed += line.sliced(1) + '\n';
            continue;
        }
        const QJsonObject object{{u"sealed"_s, QString::fromLatin1(seal.seal(line, "journal:7"))}};
        sealed += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return linesFault(sealed, seal);
}

QString vaultComplaint(const QByteArray& bytes)
{
    static Directory directory;
    directory.set(bytes);
    VaultStore store = directory.store();
    const auto opened = store.open();
    const QList<Session> sessions = opened.saved ? sessionsOf(*opened.saved) : QList<Session>();
    if (const QString fault = textFault(opened.warnings + QStringList(opened.error), sessions); !fault.isEmpty())
        return fault;
    if (!opened.error.isEmpty()) {
        if (opened.saved)
            return u"an error and an answer"_s;
        return refusedFault(directory, store);
    }
    if (opened.saved) {
        if (const QString fault = savedFault(*opened.saved); !fault.isEmpty())
            return fault;
    }

    Session session = sessionOf({1, 4});
    session.aliveAt = openedAt(); // which the mark says of all
    const RecordingMark mark{u"/var/other.ndjson"_s, 99};
    if (const QString error = store.append({{Kind::Whole, session}}, mark); !error.isEmpty())
        return u"appending: "_s + error;
    VaultStore second = directory.store();
    const auto appended = second.open();
    if (const QString fault = appendedFault(opened, appended, session, mark); !fault.isEmpty())
        return u"appended: "_s + fault;
    if (second.session(session.shard) != std::optional(session))
        return u"one alone is read otherwise"_s;

    if (const QString error = second.compact(); !error.isEmpty())
        return u"compacting: "_s + error;
    const auto compacted = directory.store().open();
    if (!compacted.error.isEmpty() || !compacted.warnings.isEmpty())
        return u"compacted, and not read without a complaint: "_s + compacted.error + compacted.warnings.join(u' ');
    if (!compacted.saved || compacted.saved->sessions != appended.saved->sessions
        || compacted.saved->held != appended.saved->held || compacted.recording != mark)
        return u"compacted, and something is another"_s;
    return {};
}

} // namespace Shardroom
