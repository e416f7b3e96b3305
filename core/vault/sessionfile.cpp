// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionfile.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/gatewayurl.h"
#include "core/vault/privatefile.h"
#include "core/vault/recordcodec.h"
#include "core/vault/sessionfilereader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::SessionFile {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

constexpr qint64 maxFile = qint64(256) << 20; // a million guilds are 22 MB

} // namespace

QString fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"sessions.json"_s);
}

Bytes bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {std::nullopt, true, Text::tr("There is no file %1.").arg(path)};
    if (!QFileInfo(path).isFile())
        return {std::nullopt, false, Text::tr("%1 is not a regular file.").arg(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        return {std::nullopt, false,
            Text::tr("%1 can't be read: %2. Check its permissions.").arg(path, file.errorString())};
    }
    if (file.size() > maxFile)
        return {std::nullopt, false, Text::tr("%1 is larger than 256 MiB: this is no session file.").arg(path)};
    return {file.readAll(), false, {}};
}

LoadResult load(const QString& path)
{
    const Bytes read = bytesOf(path);
    if (!read.bytes)
        return {std::nullopt, read.missing, read.error};
    const LoadResult loaded = fromJson(*read.bytes, path);
    if (loaded.saved) {
        qCInfo(fleetLog) << LogFields()
                                .add("loaded", path)
                                .add("sessions", loaded.saved->sessions.size())
                                .add("left-out", loaded.saved->warnings.size())
                                .add("shards", loaded.saved->shardCount);
    }
    return loaded;
}

LoadResult fromJson(const QByteArray& json, const QString& path)
{
    return read(json, path).loaded;
}

Contents read(const QByteArray& json, const QString& path, const RecordSeal& seal, std::optional<ShardId> only)
{
    return SessionFileReader(path, seal, only).read(json);
}

QByteArray sealContext(qint64 generation)
{
    return "sessions:" + QByteArray::number(generation);
}

bool mayBeOf(ShardId shard, QByteArrayView line)
{
    const QByteArray key = "\"shard_id\":" + QByteArray::number(shard.number);
    const qsizetype at = line.indexOf(key);
    if (at < 0)
        return line.startsWith("{\"sealed\"");
    const qsizetype end = at + key.size();
    return end >= line.size() || line[end] < '0' || line[end] > '9';
}

SessionFileHead headFor(int shardCount, const QList<Session>& sessions)
{
    SessionFileHead head;
    head.shardCount = std::max(shardCount, 1);
    head.gatewayVersion = gatewayVersion;
    head.encoding = "json";
    for (const Session& session : sessions) {
        if (session.isResumable() && !session.applicationId.isEmpty()) {
            head.applicationId = session.applicationId;
            head.userId = session.userId;
            break;
        }
    }
    return head;
}

void write(SessionFileHead head, const QList<const SessionRecord*>& records, const RecordSeal& seal,
    const std::function<void(const QByteArray&)>& out)
{
    head.records = int(records.size());
    head.sealedWith = seal.keyName();
    const RecordCodec codec(seal, sealContext(head.generation));
    // A plain head could be changed without a trace: sealed records take nothing from it.
    const SessionFileHead recordHead = seal.isActive() ? SessionFileHead() : head;
    // One document whose lines are documents too: Qt's writer has no such layout, so only the frame is put together
    // here. The head stands there twice, since without it no record has an owner or a count.
    const QByteArray headJson = RecordCodec::checked(SessionJson::toJson(head));
    out(headJson.chopped(1) + ",\"shards\":[\n");
    for (const SessionRecord* record : records) {
        out(codec.write(SessionJson::toJson(*record, recordHead)));
        out(record == records.last() ? "\n" : ",\n");
    }
    out("],\"head\":" + headJson + "}\n");
}

QByteArray toJson(const SavedSessions& saved)
{
    std::vector<SessionRecord> kept;
    for (const Session& session : saved.sessions)
        kept.push_back({session, false});
    for (const Session& session : saved.held)
        kept.push_back({session, true});
    QList<const SessionRecord*> records;
    for (const SessionRecord& record : kept) {
        if (record.session.isResumable())
            records.append(&record);
    }
    SessionFileHead head = headFor(saved.shardCount, saved.sessions);
    head.savedAt = saved.savedAt.isValid() ? saved.savedAt : QDateTime::currentDateTimeUtc();
    QByteArray json;
    write(head, records, {}, [&json](const QByteArray& piece) { json += piece; });
    return json;
}

QByteArray toJson(int shardCount, const QList<Session>& sessions)
{
    SavedSessions saved;
    saved.shardCount = shardCount;
    saved.sessions = sessions;
    return toJson(saved);
}

QString prepareDirectory(const QString& path)
{
    if (preparePrivateDirectory(path))
        return {};
    return Text::tr("Sessions can't be kept in %1: the directory can't be made or written. Give another with "
                    "--state-dir.")
        .arg(path);
}

QString save(const QString& path, int shardCount, const QList<Session>& sessions)
{
    return savePrivately(path, toJson(shardCount, sessions));
}

QString savePrivately(const QString& path, const QByteArray& bytes)
{
    const auto failure
        = [&path](const QString& why) { return Text::tr("The sessions could not be saved to %1: %2.").arg(path, why); };
    const QDir directory = QFileInfo(path).absoluteDir();
    if (!directory.exists() && !preparePrivateDirectory(directory.absolutePath()))
        return failure(Text::tr("the directory can't be made"));
    PrivateFile file(path);
    file.open();
    file.write(bytes);
    if (const QString error = file.commit(); !error.isEmpty())
        return failure(error);
    qCInfo(fleetLog) << LogFields().add("saved", path).add("bytes", file.size());
    return {};
}

} // namespace Shardroom::SessionFile
