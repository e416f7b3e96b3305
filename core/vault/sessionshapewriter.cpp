// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/counttext.h"
#include "core/vault/sessionfile.h"
#include "core/vault/sessionlayout.h"
#include "core/vault/sessionshapes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionShapes)
};

QJsonValue addressOf(const Session& session)
{
    return session.resumeUrl.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(session.resumeUrl.toString());
}

QJsonObject recordOf(const SessionLayout& layout, const Session& session)
{
    QJsonObject record{
        {layout.id, QString::fromLatin1(session.id)},
        {layout.sequence, session.sequence},
    };
    if (!layout.number.isEmpty())
        record[layout.number] = session.shard.number;
    if (!layout.count.isEmpty())
        record[layout.count] = session.shard.total;
    if (layout.resumeUrl.isEmpty())
        return record;
    switch (layout.shape) {
    case SessionShape::ResumeInfo:
        return {{u"session"_s, record}, {layout.resumeUrl, addressOf(session)}};
    case SessionShape::Disgo:
    case SessionShape::Discordeno: // an empty text is the main address there
        record[layout.resumeUrl] = session.resumeUrl.toString();
        break;
    case SessionShape::Seyfert: // may be missing there, and is never null
        if (!session.resumeUrl.isEmpty())
            record[layout.resumeUrl] = session.resumeUrl.toString();
        break;
    case SessionShape::DiscordJs:
    case SessionShape::Tickets:
    case SessionShape::Rda:
        record[layout.resumeUrl] = addressOf(session);
        break;
    case SessionShape::Native:
    case SessionShape::Twilight:
    case SessionShape::Dispatch:
    case SessionShape::Discord4J:
        break;
    }
    return record;
}

QJsonArray listOf(const SessionLayout& layout, const QList<Session>& sessions)
{
    QJsonArray list;
    for (const Session& session : sessions) {
        // Its place is its number there: those that are missing leave a hole.
        while (layout.number.isEmpty() && list.size() < session.shard.number)
            list.append(QJsonObject{{u"session"_s, QJsonValue::Null}, {layout.resumeUrl, QJsonValue::Null}});
        list.append(recordOf(layout, session));
    }
    return list;
}

QJsonDocument documentOf(const SessionLayout& layout, const QList<Session>& sessions)
{
    if (layout.container == SessionLayout::Container::Map) {
        QJsonObject map;
        for (const Session& session : sessions)
            map[QString::number(session.shard.number)] = recordOf(layout, session);
        return QJsonDocument(map);
    }
    const QJsonArray list = listOf(layout, sessions);
    if (layout.shape != SessionShape::Rda)
        return QJsonDocument(list);
    qint64 guilds = 0;
    for (const Session& session : sessions)
        guilds += session.guilds.size();
    return QJsonDocument(QJsonObject{
        {u"pid"_s, QCoreApplication::applicationPid()},
        {u"written_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"total_guilds"_s, guilds},
        {u"shards"_s, list},
    });
}

} // namespace

SessionsWritten writeSessions(SessionShape shape, int shardCount, const QList<Session>& sessions)
{
    QList<Session> resumable;
    std::ranges::copy_if(sessions, std::back_inserter(resumable), &Session::isResumable);
    if (resumable.isEmpty())
        return {{}, Text::tr("There is no session to write: none of these shards could resume.")};
    if (shape == SessionShape::Native)
        return {SessionFile::toJson(shardCount, resumable), {}};

    const SessionLayout& layout = SessionLayouts::of(shape);
    std::ranges::sort(resumable, {}, &Session::shard);
    for (qsizetype i = 1; i < resumable.size(); ++i) {
        const ShardId& before = resumable.at(i - 1).shard;
        const ShardId& shard = resumable.at(i).shard;
        if (layout.count.isEmpty() && shard.total != before.total) {
            return {{},
                Text::tr("These sessions were made with %1 and with %2 shards, and the shape of %3 does not say with "
                         "how many. Write those of one count, or use Shardroom's own shape.")
                    .arg(countText(before.total))
                    .arg(countText(shard.total))
                    .arg(sessionShapeInfo(shape).name)};
        }
        if (shard.number == before.number) {
            return {{},
                Text::tr("Shard %1 is there twice, and the shape of %2 has room for one. Leave one of them out.")
                    .arg(shard.number)
                    .arg(sessionShapeInfo(shape).name)};
        }
    }
    return {documentOf(layout, resumable).toJson(QJsonDocument::Indented), {}};
}

} // namespace Shardroom
