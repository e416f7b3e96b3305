// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/sessionvault.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/gatewayurl.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace Shardroom::SessionVault {
namespace {

constexpr int version = 1;
constexpr qint64 maxFile = qint64(256) << 20; // a million guilds are 22 MB
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString text(const char* source)
{
    return QCoreApplication::translate("SessionVault", source);
}

QDateTime timeFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonValue timeTo(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QList<GuildId> guildsFrom(const QJsonValue& value)
{
    QList<GuildId> guilds;
    const QJsonArray array = value.toArray();
    guilds.reserve(array.size());
    for (const QJsonValue& entry : array) {
        const QByteArray digits = entry.toString().toLatin1();
        if (const auto id = guildIdFromText({digits.constData(), size_t(digits.size())}))
            guilds.append(*id);
    }
    return guilds;
}

QJsonArray guildsTo(const QList<GuildId>& guilds)
{
    QJsonArray array;
    for (const GuildId guild : guilds)
        array.append(toString(guild));
    return array;
}

//! A session id goes into a RESUME as it is: it must be short, printable text.
bool isSessionId(const QByteArray& id)
{
    return !id.isEmpty() && id.size() <= 256
        && std::ranges::all_of(id, [](char c) { return c > ' ' && c < 127 && c != '"' && c != '\\'; });
}

std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > most)
        return std::nullopt;
    return number;
}

//! A record, or why it is left out.
std::variant<Session, QString> sessionFrom(const QJsonObject& record, int shardCount)
{
    Session session;
    const auto number = wholeNumber(record["shard_id"_L1], largestShardCount);
    if (!number)
        return text(QT_TRANSLATE_NOOP("SessionVault", "a record without a shard_id"));
    session.shard = {int(*number), shardCount};
    if (record.contains("shard_count"_L1)) // a split left the set with several counts
        session.shard.total = int(wholeNumber(record["shard_count"_L1], largestShardCount).value_or(0));
    if (!session.shard.isValid()) {
        return text(QT_TRANSLATE_NOOP("SessionVault", "shard %1 is outside the count of %2"))
            .arg(*number)
            .arg(session.shard.total);
    }
    session.id = record["session_id"_L1].toString().toUtf8();
    if (!isSessionId(session.id))
        return text(QT_TRANSLATE_NOOP("SessionVault", "shard %1 has no usable session_id")).arg(*number);
    const auto sequence = wholeNumber(record["sequence"_L1], std::numeric_limits<qint64>::max());
    if (!sequence)
        return text(QT_TRANSLATE_NOOP("SessionVault", "shard %1 has no usable sequence")).arg(*number);
    session.sequence = *sequence;
    const QByteArray url = record["resume_gateway_url"_L1].toString().toUtf8();
    session.resumeUrl = normalizedGatewayUrl(url);
    if (!url.isEmpty() && session.resumeUrl.isEmpty())
        return text(QT_TRANSLATE_NOOP("SessionVault", "shard %1 has a resume_gateway_url that is not one"))
            .arg(*number);
    session.createdAt = timeFrom(record["created_at"_L1]);
    session.lastEventAt = timeFrom(record["last_event_at"_L1]);
    session.closedWith = record["closed_with"_L1].toInt();
    session.guilds = guildsFrom(record["guilds"_L1]);
    session.unavailable = guildsFrom(record["unavailable"_L1]);
    return session;
}

} // namespace

QString fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"sessions.json"_s);
}

LoadResult load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {std::nullopt, true, text(QT_TRANSLATE_NOOP("SessionVault", "There is no file %1.")).arg(path)};
    if (!QFileInfo(path).isFile())
        return {std::nullopt, false, text(QT_TRANSLATE_NOOP("SessionVault", "%1 is not a regular file.")).arg(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        return {std::nullopt, false,
            text(QT_TRANSLATE_NOOP("SessionVault", "%1 can't be read: %2. Check its permissions."))
                .arg(path, file.errorString())};
    }
    if (file.size() > maxFile) {
        return {std::nullopt, false,
            text(QT_TRANSLATE_NOOP("SessionVault", "%1 is larger than 256 MiB: this is no session file.")).arg(path)};
    }
    return fromJson(file.readAll(), path);
}

LoadResult fromJson(const QByteArray& json, const QString& path)
{
    const auto refuse = [&path](const QString& why) {
        return LoadResult{std::nullopt, false,
            text(QT_TRANSLATE_NOOP(
                     "SessionVault", "%1 can't be used: %2. Without it, or with --no-resume, all shards identify."))
                .arg(path, why)};
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return refuse(text(QT_TRANSLATE_NOOP("SessionVault", "it is not JSON (%1 at byte %2)"))
                          .arg(parseError.errorString())
                          .arg(parseError.offset));
    }
    const QJsonObject root = document.object();
    if (root["format"_L1].toString() != "shardroom/sessions"_L1)
        return refuse(
            text(QT_TRANSLATE_NOOP("SessionVault", "it is not a session file of Shardroom (\"format\" differs)")));
    if (root["version"_L1].toInt() != version)
        return refuse(text(
            QT_TRANSLATE_NOOP("SessionVault", "it was written by another version of Shardroom (\"version\" is not %1)"))
                          .arg(version));
    const QJsonObject gateway = root["gateway"_L1].toObject();
    if (gateway["v"_L1].toInt() != gatewayVersion || gateway["encoding"_L1].toString() != "json"_L1) {
        return refuse(text(QT_TRANSLATE_NOOP("SessionVault",
            "its sessions were made with another gateway version or encoding, and must be resumed with the same")));
    }
    const auto shardCount = wholeNumber(root["shard_count"_L1], largestShardCount);
    if (!shardCount || *shardCount == 0)
        return refuse(text(QT_TRANSLATE_NOOP("SessionVault", "\"shard_count\" is not a number from 1 to %1"))
                          .arg(largestShardCount));

    SavedSessions saved;
    saved.shardCount = int(*shardCount);
    saved.applicationId = root["application_id"_L1].toString().toLatin1();
    saved.exportedAt = timeFrom(root["exported_at"_L1]);
    QSet<int> seen;
    const QJsonArray records = root["shards"_L1].toArray();
    for (const QJsonValue& record : records) {
        auto result = sessionFrom(record.toObject(), saved.shardCount);
        if (const auto* why = std::get_if<QString>(&result)) {
            saved.warnings.append(*why);
            continue;
        }
        auto& session = std::get<Session>(result);
        session.applicationId = saved.applicationId;
        if (seen.contains(session.shard.number)) {
            saved.warnings.append(
                text(QT_TRANSLATE_NOOP("SessionVault", "shard %1 stands there twice; the first is used"))
                    .arg(session.shard.number));
            continue;
        }
        seen.insert(session.shard.number);
        saved.sessions.append(session);
    }
    qCInfo(fleetLog) << LogFields()
                            .add("loaded", path)
                            .add("sessions", saved.sessions.size())
                            .add("left-out", saved.warnings.size())
                            .add("shards", saved.shardCount);
    return {saved, false, {}};
}

QByteArray toJson(int shardCount, const QList<Session>& sessions)
{
    QJsonArray records;
    QByteArray applicationId;
    for (const Session& session : sessions) {
        if (!session.isResumable())
            continue;
        if (applicationId.isEmpty())
            applicationId = session.applicationId;
        QJsonObject record{
            {u"shard_id"_s, session.shard.number},
            {u"session_id"_s, QString::fromUtf8(session.id)},
            {u"sequence"_s, session.sequence},
            {u"resume_gateway_url"_s,
                session.resumeUrl.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(session.resumeUrl.toString())},
            {u"created_at"_s, timeTo(session.createdAt)},
            {u"last_event_at"_s, timeTo(session.lastEventAt)},
            {u"closed_with"_s, session.closedWith == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(session.closedWith)},
            {u"guilds"_s, guildsTo(session.guilds)},
            {u"unavailable"_s, guildsTo(session.unavailable)},
        };
        if (session.shard.total != shardCount)
            record[u"shard_count"_s] = session.shard.total;
        records.append(record);
    }
    return QJsonDocument(QJsonObject{
                             {u"format"_s, u"shardroom/sessions"_s},
                             {u"version"_s, version},
                             {u"exported_at"_s, timeTo(QDateTime::currentDateTimeUtc())},
                             {u"application_id"_s,
                                 applicationId.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                         : QJsonValue(QString::fromLatin1(applicationId))},
                             {u"gateway"_s, QJsonObject{{u"v"_s, gatewayVersion}, {u"encoding"_s, u"json"_s}}},
                             {u"shard_count"_s, shardCount},
                             {u"shards"_s, records},
                         })
        .toJson(QJsonDocument::Compact);
}

QString prepareDirectory(const QString& path)
{
    const bool isThere = QFileInfo(path).isDir();
    bool usable = isThere || QDir().mkpath(path);
    if (usable && !isThere)
        usable = QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
    if (usable && QFileInfo(path).isWritable())
        return {};
    return text(
        QT_TRANSLATE_NOOP("SessionVault",
            "Sessions can't be kept in %1: the directory can't be made or written. Give another with --state-dir."))
        .arg(path);
}

QString save(const QString& path, int shardCount, const QList<Session>& sessions)
{
    const auto failure = [&path](const QString& why) {
        return text(QT_TRANSLATE_NOOP("SessionVault", "The sessions could not be saved to %1: %2.")).arg(path, why);
    };
    const QDir directory = QFileInfo(path).absoluteDir();
    if (!directory.exists()) {
        if (const QString error = prepareDirectory(directory.absolutePath()); !error.isEmpty())
            return failure(text(QT_TRANSLATE_NOOP("SessionVault", "the directory can't be made")));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    // Before the first byte, so that the secrets are never readable by others, not even for a moment.
    if (!file.setPermissions(ownerOnly))
        return failure(file.errorString());
    const QByteArray json = toJson(shardCount, sessions);
    if (file.write(json) != json.size() || !file.commit())
        return failure(file.errorString());
    qCInfo(fleetLog) << LogFields().add("saved", path).add("sessions", sessions.size()).add("bytes", json.size());
    return {};
}

} // namespace Shardroom::SessionVault
