// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/sessioncheck.h"

#include "core/gateway/gatewayurl.h"
#include "core/vault/sessionid.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int askedCount = 3; // what somebody would say who is asked
constexpr qsizetype mostWarnings = 200;

//! What goes through the file of another library.
bool sameInShape(SessionShape shape, const Session& one, const Session& other)
{
    const bool hasAddress
        = shape != SessionShape::Twilight && shape != SessionShape::Dispatch && shape != SessionShape::Discord4J;
    return one.shard == other.shard && one.id == other.id && one.sequence == other.sequence
        && (hasAddress ? one.resumeUrl == other.resumeUrl : other.resumeUrl.isEmpty());
}

QString textFault(const SessionsRead& read)
{
    QStringList texts{read.error};
    if (read.saved) {
        if (read.saved->warnings.size() > mostWarnings)
            return u"%1 warnings"_s.arg(read.saved->warnings.size());
        texts += read.saved->warnings;
        for (const Session& session : read.saved->sessions) {
            const QString id = QString::fromLatin1(session.id);
            // A short one may stand in a text by chance.
            if (id.size() >= 16 && texts.join(u' ').contains(id))
                return u"a session id in a text"_s;
        }
    }
    return {};
}

QString sessionsFault(const SavedSessions& saved)
{
    QSet<ShardId> shards;
    for (const Session& session : saved.sessions) {
        if (const QString fault = sessionFault(session); !fault.isEmpty())
            return fault;
        if (shards.contains(session.shard))
            return u"shard %1 is there twice"_s.arg(session.shard.number);
        shards.insert(session.shard);
    }
    return {};
}

//! Writes the sessions in a shape and reads them again.
QString roundTripFault(const SavedSessions& saved, SessionShape shape)
{
    const SessionsWritten written = writeSessions(shape, saved.shardCount, saved.sessions);
    if (saved.sessions.isEmpty() || !written.error.isEmpty()) {
        const bool oneCount = std::ranges::all_of(saved.sessions,
            [&saved](const Session& session) { return session.shard.total == saved.sessions.front().shard.total; });
        if (written.error.isEmpty() || !written.bytes.isEmpty() || (!saved.sessions.isEmpty() && oneCount))
            return u"written or not: "_s + written.error;
        return {};
    }
    const SessionsRead again = readSessions(written.bytes, u"again"_s, saved.shardCount);
    if (!again.saved)
        return u"what was written can't be read: "_s + again.error;
    if (again.shape != (shape == SessionShape::Discord4J ? SessionShape::Twilight : shape))
        return u"what was written is taken for another shape"_s;
    QList<Session> expected = saved.sessions;
    if (shape != SessionShape::Native) {
        std::ranges::sort(expected, {}, &Session::shard);
        // A shape without a count takes the one that is said to it.
        if (sessionShapeInfo(shape).lost.contains(u"no shard count"_s)) {
            for (Session& session : expected)
                session.shard.total = saved.shardCount;
        }
    }
    const bool same = std::ranges::equal(expected, again.saved->sessions, [shape](const Session& a, const Session& b) {
        return shape == SessionShape::Native ? a == b : sameInShape(shape, a, b);
    });
    return same ? QString() : u"what was written is read otherwise"_s;
}

} // namespace

QString sessionFault(const Session& session)
{
    if (!session.shard.isValid() || session.shard.total > largestShardCount)
        return u"the shard %1 of %2"_s.arg(session.shard.number).arg(session.shard.total);
    if (!isSessionId(session.id))
        return u"the session id"_s;
    if (session.sequence < 0)
        return u"the sequence"_s;
    const QUrl& url = session.resumeUrl;
    if (url.isEmpty())
        return {};
    if (normalizedGatewayUrl(url.toString().toUtf8()) != url)
        return u"the address is not regular: "_s + url.toString();
    if (url.host().isEmpty() || (url.scheme() != "wss"_L1 && url.scheme() != "ws"_L1) || url.hasQuery()
        || url.hasFragment() || !url.path().isEmpty() || !url.userInfo().isEmpty())
        return u"the address "_s + url.toString();
    return {};
}

QString sessionComplaint(const QByteArray& bytes, SessionShape shape)
{
    SessionsRead read = readSessions(bytes, u"a file"_s);
    if (read.needsCount) {
        if (read.saved || !read.error.isEmpty() || !read.shape)
            return u"asks for the count, and gives an answer"_s;
        read = readSessions(bytes, u"a file"_s, askedCount);
        if (read.needsCount)
            return u"asks for the count twice"_s;
    }
    if (read.saved.has_value() != read.error.isEmpty())
        return u"neither an error nor an answer, or both"_s;
    if (const QString fault = textFault(read); !fault.isEmpty())
        return fault;
    if (!read.saved)
        return {};
    if (!read.shape)
        return u"an answer of no shape"_s;
    if (const QString fault = sessionsFault(*read.saved); !fault.isEmpty())
        return fault;
    if (const QString fault = roundTripFault(*read.saved, SessionShape::Native); !fault.isEmpty())
        return u"native: "_s + fault;
    if (const QString fault = roundTripFault(*read.saved, shape); !fault.isEmpty())
        return sessionShapeInfo(shape).key + u": "_s + fault;
    return {};
}

} // namespace Shardroom
