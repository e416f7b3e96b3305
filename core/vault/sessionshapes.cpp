// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionshapes.h"

#include "core/vault/sessionlayout.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionShapes)
};
constexpr qint64 maxFile = qint64(64) << 20; // two million guilds; as JSON in memory it is eight times that

QLatin1StringView keyOf(SessionShape shape)
{
    switch (shape) {
    case SessionShape::Native:
        return "native"_L1;
    case SessionShape::DiscordJs:
        return "discordjs"_L1;
    case SessionShape::Disgo:
        return "disgo"_L1;
    case SessionShape::Discordeno:
        return "discordeno"_L1;
    case SessionShape::Twilight:
        return "twilight"_L1;
    case SessionShape::ResumeInfo:
        return "resume-info"_L1;
    case SessionShape::Dispatch:
        return "dispatch"_L1;
    case SessionShape::Tickets:
        return "tickets"_L1;
    case SessionShape::Discord4J:
        return "discord4j"_L1;
    case SessionShape::Rda:
        return "rda"_L1;
    case SessionShape::Seyfert:
        return "seyfert"_L1;
    }
    Q_UNREACHABLE();
}

QString nameOf(SessionShape shape)
{
    switch (shape) {
    case SessionShape::Native:
        return u"Shardroom"_s;
    case SessionShape::DiscordJs:
        return u"discord.js (@discordjs/ws)"_s;
    case SessionShape::Disgo:
        return u"disgo"_s;
    case SessionShape::Discordeno:
        return u"discordeno"_s;
    case SessionShape::Twilight:
        return u"twilight"_s;
    case SessionShape::ResumeInfo:
        return Text::tr("resume-info.json of twilight bots");
    case SessionShape::Dispatch:
        return u"twilight-dispatch"_s;
    case SessionShape::Tickets:
        return u"TicketsBot (tickets.rs)"_s;
    case SessionShape::Discord4J:
        return u"Discord4J"_s;
    case SessionShape::Rda:
        return u"DiscordRDA"_s;
    case SessionShape::Seyfert:
        return u"Seyfert"_s;
    }
    Q_UNREACHABLE();
}

QString lostIn(SessionShape shape)
{
    if (shape == SessionShape::Native)
        return {};
    const SessionLayout& layout = SessionLayouts::of(shape);
    QStringList sentences;
    if (layout.count.isEmpty() && layout.resumeUrl.isEmpty()) {
        sentences.append(Text::tr("It has no shard count and no resume address: the import will ask for the count and "
                                  "use the main gateway address."));
    } else if (layout.count.isEmpty()) {
        sentences.append(Text::tr("It has no shard count: the import will ask for it."));
    }
    if (shape == SessionShape::ResumeInfo)
        sentences.append(Text::tr("It has no shard numbers: a session's place in the list is its shard."));
    if (shape == SessionShape::Twilight || shape == SessionShape::Discord4J)
        sentences.append(Text::tr("twilight and Discord4J have the same keys: an import takes both for twilight."));
    if (shape != SessionShape::Rda)
        sentences.append(Text::tr("It has no times: the import can't say how old the sessions are."));
    sentences.append(Text::tr("It has no guild lists: a shard that resumes from it does not know its guilds."));
    sentences.append(Text::tr("It names no bot, no gateway version and no encoding: resume with the same bot, with "
                              "version 10 and JSON."));
    return sentences.join(u' ');
}

SessionsRead failure(const QString& error)
{
    return {std::nullopt, false, std::nullopt, error};
}

} // namespace

SessionShapeInfo sessionShapeInfo(SessionShape shape)
{
    const bool saysCount
        = shape == SessionShape::Native || shape == SessionShape::DiscordJs || shape == SessionShape::Rda;
    return {shape, keyOf(shape), nameOf(shape), saysCount, lostIn(shape)};
}

std::optional<SessionShape> sessionShapeFromKey(const QString& key)
{
    for (int i = 0; i < sessionShapeCount; ++i) {
        if (keyOf(SessionShape(i)) == key)
            return SessionShape(i);
    }
    return std::nullopt;
}

SessionsRead readSessionFile(const QString& path, int shardCount)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Text::tr("There is no file %1.").arg(path));
    // A pipe would block, and a directory can't be read.
    if (!info.isFile())
        return failure(Text::tr("%1 is not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 can't be read: %2. Check its permissions.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(maxFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Text::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    if (bytes.size() > maxFile)
        return failure(Text::tr("%1 is larger than 64 MiB: this is no session file.").arg(path));
    return readSessions(bytes, path, shardCount);
}

} // namespace Shardroom
