// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/fault.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>
#include <QtCore/QStringList>

#include <array>

namespace Shardroom::Simulator {
namespace {

struct Row {
    FaultKind kind;
    FaultGroup group;
    bool usesDelay;
    const char* name;
    const char* explanation;
};

constexpr const char* context = "Fault";
constexpr auto table = std::to_array<Row>({
    {FaultKind::DropTcp, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "Drop connection"),
        QT_TRANSLATE_NOOP("Fault", "The TCP connection ends without a close frame, as when a gateway is stopped.")},
    {FaultKind::ResetTcp, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "Reset connection"),
        QT_TRANSLATE_NOOP("Fault", "The TCP connection is reset without a close frame, as when a gateway host dies.")},
    {FaultKind::HalfOpen, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "Half-open connection"),
        QT_TRANSLATE_NOOP("Fault",
            "The gateway has lost the connection and the shard does not know: nothing is read or sent any more.")},
    {FaultKind::Close, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "Close with code"),
        QT_TRANSLATE_NOOP(
            "Fault", "The gateway closes with a close code; the code says whether the session can go on.")},
    {FaultKind::Reconnect, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "Ask to reconnect (op 7)"),
        QT_TRANSLATE_NOOP("Fault", "Discord asks a shard to reconnect and resume, many times a day.")},
    {FaultKind::NoHello, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "No HELLO"),
        QT_TRANSLATE_NOOP("Fault", "The connection is reset, and the next one is opened but never says HELLO.")},
    {FaultKind::Silence, FaultGroup::Connection, false, QT_TRANSLATE_NOOP("Fault", "Fall silent"),
        QT_TRANSLATE_NOOP(
            "Fault", "Nothing arrives any more, though the connection stays up, as behind a broken router.")},
    {FaultKind::Delay, FaultGroup::Connection, true, QT_TRANSLATE_NOOP("Fault", "Delay everything"),
        QT_TRANSLATE_NOOP("Fault", "Everything arrives late, as over a bad line: the latency grows.")},
    {FaultKind::SlowReading, FaultGroup::Connection, true, QT_TRANSLATE_NOOP("Fault", "Read slowly"),
        QT_TRANSLATE_NOOP("Fault",
            "The gateway takes what the shard sends one payload at a time, as when it is overloaded: heartbeats wait "
            "behind commands.")},
    {FaultKind::InvalidSessionResumable, FaultGroup::Session, false,
        QT_TRANSLATE_NOOP("Fault", "Invalid session, resumable (op 9 true)"),
        QT_TRANSLATE_NOOP("Fault", "Discord asks for a RESUME of the same session.")},
    {FaultKind::InvalidSession, FaultGroup::Session, false, QT_TRANSLATE_NOOP("Fault", "Invalid session (op 9 false)"),
        QT_TRANSLATE_NOOP("Fault", "The session is gone; going on costs an identify.")},
    {FaultKind::InvalidSessionWithoutValue, FaultGroup::Session, false,
        QT_TRANSLATE_NOOP("Fault", "Invalid session without a value"),
        QT_TRANSLATE_NOOP("Fault", "Op 9 without d: against the protocol, and it has crashed clients.")},
    {FaultKind::InvalidSessionWrongType, FaultGroup::Session, false,
        QT_TRANSLATE_NOOP("Fault", "Invalid session of the wrong type"),
        QT_TRANSLATE_NOOP("Fault", "Op 9 with a text for d: against the protocol, and it has crashed clients.")},
    {FaultKind::SlowReady, FaultGroup::Session, true, QT_TRANSLATE_NOOP("Fault", "Slow READY"),
        QT_TRANSLATE_NOOP(
            "Fault", "The session is gone, and READY to the next IDENTIFY comes late, as on the day of an outage.")},
    {FaultKind::NoResumed, FaultGroup::Session, false, QT_TRANSLATE_NOOP("Fault", "No answer to RESUME"),
        QT_TRANSLATE_NOOP("Fault", "The connection is reset, and the next RESUME is neither answered nor refused.")},
    {FaultKind::LostReplay, FaultGroup::Session, false, QT_TRANSLATE_NOOP("Fault", "Lose the replay"),
        QT_TRANSLATE_NOOP("Fault", "The connection is reset, and the next RESUME succeeds without the missed events.")},
    {FaultKind::DeadResumeHost, FaultGroup::Session, true, QT_TRANSLATE_NOOP("Fault", "Dead resume host"),
        QT_TRANSLATE_NOOP("Fault",
            "The connection is reset, and the resume host refuses connections: the session must be resumed on the "
            "main one.")},
    {FaultKind::StopAcks, FaultGroup::Heartbeats, false, QT_TRANSLATE_NOOP("Fault", "Stop acknowledging"),
        QT_TRANSLATE_NOOP(
            "Fault", "Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.")},
    {FaultKind::LateAcks, FaultGroup::Heartbeats, true, QT_TRANSLATE_NOOP("Fault", "Acknowledge late"),
        QT_TRANSLATE_NOOP("Fault", "Heartbeats are acknowledged late while events are prompt.")},
    {FaultKind::RequestHeartbeat, FaultGroup::Heartbeats, false,
        QT_TRANSLATE_NOOP("Fault", "Ask for a heartbeat (op 1)"),
        QT_TRANSLATE_NOOP("Fault", "Discord may ask for a heartbeat at any time; it is to be answered at once.")},
    {FaultKind::Deaf, FaultGroup::Events, false, QT_TRANSLATE_NOOP("Fault", "Withhold events"),
        QT_TRANSLATE_NOOP(
            "Fault", "Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.")},
    {FaultKind::SequenceGap, FaultGroup::Events, false, QT_TRANSLATE_NOOP("Fault", "Leave an event out"),
        QT_TRANSLATE_NOOP("Fault", "The next event is not sent; the gap in the numbers shows it, a RESUME brings it.")},
    {FaultKind::DuplicateEvent, FaultGroup::Events, false, QT_TRANSLATE_NOOP("Fault", "Send an event twice"),
        QT_TRANSLATE_NOOP("Fault", "The next event comes twice with the same number; a bot must see it once.")},
    {FaultKind::UnknownEvent, FaultGroup::Events, false, QT_TRANSLATE_NOOP("Fault", "Send an unknown event"),
        QT_TRANSLATE_NOOP("Fault", "Discord adds events; a client ignores those it does not know.")},
    {FaultKind::UnknownOpcode, FaultGroup::Events, false, QT_TRANSLATE_NOOP("Fault", "Send an unknown opcode"),
        QT_TRANSLATE_NOOP("Fault", "Discord adds opcodes; a client ignores those it does not know.")},
    {FaultKind::GarbageText, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Send garbage text"),
        QT_TRANSLATE_NOOP("Fault", "A text frame that is not JSON.")},
    {FaultKind::InvalidUtf8, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Send invalid UTF-8"),
        QT_TRANSLATE_NOOP("Fault", "A payload with bytes that no text has.")},
    {FaultKind::TruncatedStream, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Truncate the stream"),
        QT_TRANSLATE_NOOP("Fault", "A message stops half-way; what follows does not fit.")},
    {FaultKind::CorruptStream, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Corrupt the stream"),
        QT_TRANSLATE_NOOP(
            "Fault", "A binary frame that does not decompress: the stream can't go on, the session can.")},
    {FaultKind::DecompressionBomb, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Send a decompression bomb"),
        QT_TRANSLATE_NOOP("Fault", "A frame that decompresses to two gigabytes, a thousand times its size or more.")},
    {FaultKind::OversizedFrame, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Announce a huge frame"),
        QT_TRANSLATE_NOOP("Fault", "A frame whose header announces gigabytes.")},
    {FaultKind::FragmentedFrames, FaultGroup::Wire, false, QT_TRANSLATE_NOOP("Fault", "Fragment the frames"),
        QT_TRANSLATE_NOOP("Fault", "Every message comes in many small frames, which the protocol allows.")},
    {FaultKind::RestUnauthorized, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "401 Unauthorized"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer says that the token is wrong: the client must stop.")},
    {FaultKind::RestRateLimited, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "429 Too many requests"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer says how long to wait before asking again.")},
    {FaultKind::RestServerError, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "503 Unavailable"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer says that the service is down; ask again later.")},
    {FaultKind::RestBadGateway, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "502 Bad gateway"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer says that there was nobody to answer; ask again later.")},
    {FaultKind::RestInternalError, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "500 Internal error"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer says that Discord failed; ask again later.")},
    {FaultKind::RestTimeout, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "No REST answer"),
        QT_TRANSLATE_NOOP("Fault", "The next REST request is never answered.")},
    {FaultKind::RestTruncated, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "Truncated REST answer"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer ends in the middle of its body.")},
    {FaultKind::RestNotJson, FaultGroup::Rest, false, QT_TRANSLATE_NOOP("Fault", "REST answer without JSON"),
        QT_TRANSLATE_NOOP("Fault", "The next REST answer is a web page, as from a proxy in between.")},
    {FaultKind::ClockJump, FaultGroup::Time, true, QT_TRANSLATE_NOOP("Fault", "Jump of the clock"),
        QT_TRANSLATE_NOOP("Fault",
            "The gateway's clock leaps ahead: sessions that nobody holds expire, the identify budget may renew.")},
});

const Row& row(FaultKind kind)
{
    return table[size_t(kind)];
}

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].kind != FaultKind(i))
            return false;
    }
    return true;
}
static_assert(isInOrder() && table.size() == size_t(faultKindCount));

} // namespace

QString faultKey(FaultKind kind)
{
    QString key;
    for (const QChar c : QString::fromLatin1(QMetaEnum::fromType<FaultKind>().valueToKey(int(kind)))) {
        if (c.isUpper() && !key.isEmpty())
            key += u'-';
        key += c.toLower();
    }
    return key;
}

std::optional<FaultKind> faultFromKey(const QString& key)
{
    for (const Row& row : table) {
        if (faultKey(row.kind) == key)
            return row.kind;
    }
    return std::nullopt;
}

QStringList faultKeys()
{
    QStringList keys;
    for (const Row& row : table)
        keys.append(faultKey(row.kind));
    return keys;
}

FaultGroup faultGroup(FaultKind kind)
{
    return row(kind).group;
}

bool usesDelay(FaultKind kind)
{
    return row(kind).usesDelay;
}

bool strikesShards(FaultKind kind)
{
    const FaultGroup group = faultGroup(kind);
    return group != FaultGroup::Rest && group != FaultGroup::Time;
}

QString displayName(FaultKind kind)
{
    return QCoreApplication::translate(context, row(kind).name);
}

QString displayName(FaultGroup group)
{
    switch (group) {
    case FaultGroup::Connection:
        return QCoreApplication::translate("Fault", "Connection");
    case FaultGroup::Session:
        return QCoreApplication::translate("Fault", "Session");
    case FaultGroup::Heartbeats:
        return QCoreApplication::translate("Fault", "Heartbeats");
    case FaultGroup::Events:
        return QCoreApplication::translate("Fault", "Events");
    case FaultGroup::Wire:
        return QCoreApplication::translate("Fault", "What is on the wire");
    case FaultGroup::Rest:
        return QCoreApplication::translate("Fault", "REST answers");
    case FaultGroup::Time:
        return QCoreApplication::translate("Fault", "Time");
    }
    Q_UNREACHABLE();
}

QString explanation(FaultKind kind)
{
    return QCoreApplication::translate(context, row(kind).explanation);
}

} // namespace Shardroom::Simulator
