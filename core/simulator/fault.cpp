// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/fault.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace Shardroom::Simulator {
namespace {

struct Row {
    FaultKind kind;
    const char* name;
    const char* explanation;
};

constexpr const char* context = "Fault";
constexpr auto table = std::to_array<Row>({
    {FaultKind::DropTcp, QT_TRANSLATE_NOOP("Fault", "Drop connection"),
        QT_TRANSLATE_NOOP("Fault", "The TCP connection is reset without a close frame, as when a gateway host dies.")},
    {FaultKind::Close, QT_TRANSLATE_NOOP("Fault", "Close with code"),
        QT_TRANSLATE_NOOP(
            "Fault", "The gateway closes with a close code; the code says whether the session can go on.")},
    {FaultKind::Reconnect, QT_TRANSLATE_NOOP("Fault", "Ask to reconnect (op 7)"),
        QT_TRANSLATE_NOOP("Fault", "Discord asks a shard to reconnect and resume, many times a day.")},
    {FaultKind::InvalidSessionResumable, QT_TRANSLATE_NOOP("Fault", "Invalid session, resumable (op 9 true)"),
        QT_TRANSLATE_NOOP("Fault", "Discord asks for a RESUME of the same session.")},
    {FaultKind::InvalidSession, QT_TRANSLATE_NOOP("Fault", "Invalid session (op 9 false)"),
        QT_TRANSLATE_NOOP("Fault", "The session is gone; going on costs an identify.")},
    {FaultKind::InvalidSessionWithoutValue, QT_TRANSLATE_NOOP("Fault", "Invalid session without a value"),
        QT_TRANSLATE_NOOP("Fault", "Op 9 without d: against the protocol, and it has crashed clients.")},
    {FaultKind::InvalidSessionWrongType, QT_TRANSLATE_NOOP("Fault", "Invalid session of the wrong type"),
        QT_TRANSLATE_NOOP("Fault", "Op 9 with a text for d: against the protocol, and it has crashed clients.")},
    {FaultKind::StopAcks, QT_TRANSLATE_NOOP("Fault", "Stop acknowledging"),
        QT_TRANSLATE_NOOP(
            "Fault", "Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.")},
    {FaultKind::Silence, QT_TRANSLATE_NOOP("Fault", "Fall silent"),
        QT_TRANSLATE_NOOP(
            "Fault", "Nothing arrives any more, though the connection stays up, as behind a broken router.")},
    {FaultKind::Deaf, QT_TRANSLATE_NOOP("Fault", "Withhold events"),
        QT_TRANSLATE_NOOP(
            "Fault", "Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.")},
    {FaultKind::Delay, QT_TRANSLATE_NOOP("Fault", "Delay everything"),
        QT_TRANSLATE_NOOP("Fault", "Everything arrives late, as over a bad line: the latency grows.")},
    {FaultKind::RequestHeartbeat, QT_TRANSLATE_NOOP("Fault", "Ask for a heartbeat (op 1)"),
        QT_TRANSLATE_NOOP("Fault", "Discord may ask for a heartbeat at any time; it is to be answered at once.")},
    {FaultKind::GarbageText, QT_TRANSLATE_NOOP("Fault", "Send garbage text"),
        QT_TRANSLATE_NOOP("Fault", "A text frame that is not JSON.")},
    {FaultKind::CorruptStream, QT_TRANSLATE_NOOP("Fault", "Corrupt the stream"),
        QT_TRANSLATE_NOOP(
            "Fault", "A binary frame that does not decompress: the stream can't go on, the session can.")},
    {FaultKind::DecompressionBomb, QT_TRANSLATE_NOOP("Fault", "Send a decompression bomb"),
        QT_TRANSLATE_NOOP("Fault", "A small frame that decompresses to gigabytes.")},
    {FaultKind::UnknownOpcode, QT_TRANSLATE_NOOP("Fault", "Send an unknown opcode"),
        QT_TRANSLATE_NOOP("Fault", "Discord adds opcodes; a client ignores those it does not know.")},
    {FaultKind::UnknownEvent, QT_TRANSLATE_NOOP("Fault", "Send an unknown event"),
        QT_TRANSLATE_NOOP("Fault", "Discord adds events; a client ignores those it does not know.")},
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
static_assert(isInOrder() && table.size() == size_t(FaultKind::UnknownEvent) + 1);

} // namespace

QString displayName(FaultKind kind)
{
    return QCoreApplication::translate(context, row(kind).name);
}

QString explanation(FaultKind kind)
{
    return QCoreApplication::translate(context, row(kind).explanation);
}

} // namespace Shardroom::Simulator
