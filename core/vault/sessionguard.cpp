// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionguard.h"

#include "core/gateway/counttext.h"
#include "core/gateway/gatewayurl.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionGuard)
};

//! "40 minutes", "3 days": the largest unit that is there at least twice, or the smallest.
QString ageText(qint64 seconds)
{
    if (seconds >= 2 * 24 * 3600)
        return Text::tr("%Ln day(s)", nullptr, int(seconds / (24 * 3600)));
    if (seconds >= 2 * 3600)
        return Text::tr("%Ln hour(s)", nullptr, int(seconds / 3600));
    return Text::tr("%Ln minute(s)", nullptr, int(seconds / 60));
}

} // namespace

std::optional<SessionObjection> SessionGuard::objection(const Session& session) const
{
    using Kind = SessionObjection::Kind;
    if (!session.isResumable())
        return SessionObjection{Kind::NotSaved, Text::tr("there is no session id")};
    // A file of another library names the application at best. It is the user too, but for bots that are older than
    // 2016; theirs is told from another's only by a file of our own, which says both.
    const QByteArray& owner = session.userId.isEmpty() ? session.applicationId : session.userId;
    if (!userId.isEmpty() && !owner.isEmpty() && owner != userId) {
        return SessionObjection{Kind::OtherBot,
            Text::tr("it was made by the bot %1, and this token belongs to %2")
                .arg(QString::fromLatin1(owner), QString::fromLatin1(userId))};
    }
    if (session.gatewayVersion != gatewayVersion || session.encoding != "json") {
        return SessionObjection{Kind::OtherGateway,
            Text::tr("it was made with version %1 and encoding %2 of the gateway, which a resume must use again; here "
                     "they are %3 and json")
                .arg(session.gatewayVersion)
                .arg(QString::fromLatin1(session.encoding))
                .arg(gatewayVersion)};
    }
    if (!session.resumeUrl.isEmpty() && !isTrustedGateway(session.resumeUrl, gateway)) {
        return SessionObjection{Kind::ForeignHost,
            Text::tr("its resume address %1 is not Discord's, and resuming would send the token there")
                .arg(session.resumeUrl.toDisplayString())};
    }
    if (!std::ranges::binary_search(shards, session.shard)) {
        const auto ours = std::ranges::find(shards, session.shard.number, &ShardId::number);
        return SessionObjection{Kind::OtherCount,
            ours == shards.end() ? Text::tr("this fleet has no such shard")
                                 : Text::tr("it was made with %1 shards, now there are %2")
                                       .arg(countText(session.shard.total))
                                       .arg(countText(ours->total))};
    }
    const QDateTime used = lastUseOf(session);
    if (maxAge.count() > 0 && used.isValid() && used.secsTo(now) > maxAge.count())
        return SessionObjection{Kind::TooOld, Text::tr("it was last used %1 ago").arg(ageText(used.secsTo(now)))};
    return std::nullopt;
}

QByteArray userIdOf(const BotToken& token)
{
    const QByteArray& secret = token.reveal();
    const auto decoded = QByteArray::fromBase64Encoding(
        secret.left(secret.indexOf('.')), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool isNumber = decoded && !(*decoded).isEmpty() && (*decoded).size() <= 20
        && std::ranges::all_of(*decoded, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? *decoded : QByteArray();
}

QDateTime lastUseOf(const Session& session)
{
    if (!session.aliveAt.isValid())
        return session.lastEventAt;
    if (!session.lastEventAt.isValid())
        return session.aliveAt;
    return std::max(session.aliveAt, session.lastEventAt);
}

} // namespace Shardroom
