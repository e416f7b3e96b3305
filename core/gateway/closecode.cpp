// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace Shardroom {
namespace {

struct Row {
    int code;
    Recovery recovery;
    const char* meaning;
    const char* explanation;
    const char* remedy;
};

constexpr const char* context = "CloseCode";
constexpr const char* resumes = QT_TRANSLATE_NOOP("CloseCode", "The session is kept; the shard resumes.");
constexpr const char* identifies = QT_TRANSLATE_NOOP(
    "CloseCode", "The session is gone; the shard queues for a new identify, which costs one start.");

constexpr auto table = std::to_array<Row>({
    {0, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "connection lost"),
        QT_TRANSLATE_NOOP("CloseCode", "The connection ended without a close code."), resumes},
    {1000, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "normal closure"),
        QT_TRANSLATE_NOOP("CloseCode", "The gateway closed the connection normally."), resumes},
    {1001, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "going away"),
        QT_TRANSLATE_NOOP("CloseCode", "The gateway host is going away."), resumes},
    {1005, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "no close code"),
        QT_TRANSLATE_NOOP("CloseCode", "The gateway closed the connection and gave no code."), resumes},
    {1006, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "connection lost"),
        QT_TRANSLATE_NOOP("CloseCode", "The connection broke without a close frame."), resumes},
    {1011, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "server error"),
        QT_TRANSLATE_NOOP("CloseCode", "The gateway had an internal error."), resumes},
    {1012, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "server restart"),
        QT_TRANSLATE_NOOP("CloseCode", "The gateway is restarting."), resumes},
    {4000, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "unknown error"),
        QT_TRANSLATE_NOOP("CloseCode", "Discord does not know what went wrong."), resumes},
    {4001, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "unknown opcode"),
        QT_TRANSLATE_NOOP("CloseCode", "An opcode or a payload that Discord does not know was sent."), resumes},
    {4002, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "decode error"),
        QT_TRANSLATE_NOOP("CloseCode", "A payload that can't be decoded, or over 4096 bytes, was sent."), resumes},
    {4003, Recovery::Identify, QT_TRANSLATE_NOOP("CloseCode", "not authenticated"),
        QT_TRANSLATE_NOOP("CloseCode", "Something was sent before IDENTIFY, or the session was invalidated."),
        identifies},
    {4004, Recovery::Stop, QT_TRANSLATE_NOOP("CloseCode", "authentication failed"),
        QT_TRANSLATE_NOOP("CloseCode", "Discord refused the token."),
        QT_TRANSLATE_NOOP(
            "CloseCode", "Was it reset? Set the new token and start again. All shards of this token stop.")},
    {4005, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "already authenticated"),
        QT_TRANSLATE_NOOP("CloseCode", "A second IDENTIFY was sent on one connection."), resumes},
    {4007, Recovery::Identify, QT_TRANSLATE_NOOP("CloseCode", "invalid sequence"),
        QT_TRANSLATE_NOOP("CloseCode", "The sequence of the RESUME was not one that Discord sent."), identifies},
    {4008, Recovery::Resume, QT_TRANSLATE_NOOP("CloseCode", "rate limited"),
        QT_TRANSLATE_NOOP("CloseCode", "More than 120 payloads were sent in 60 seconds."),
        QT_TRANSLATE_NOOP("CloseCode", "The shard waits, resumes, and sends at half the pace on that connection.")},
    {4009, Recovery::Identify, QT_TRANSLATE_NOOP("CloseCode", "session timed out"),
        QT_TRANSLATE_NOOP("CloseCode", "The session was away for too long."), identifies},
    {4010, Recovery::Stop, QT_TRANSLATE_NOOP("CloseCode", "invalid shard"),
        QT_TRANSLATE_NOOP("CloseCode", "This shard id and count are not allowed for this bot."),
        QT_TRANSLATE_NOOP("CloseCode",
            "Use the count that Discord recommends, or for a large bot a multiple of what Discord assigned.")},
    {4011, Recovery::Stop, QT_TRANSLATE_NOOP("CloseCode", "sharding required"),
        QT_TRANSLATE_NOOP("CloseCode", "More than 2,500 guilds map to this shard."),
        QT_TRANSLATE_NOOP("CloseCode", "Reshard to a larger count.")},
    {4012, Recovery::Stop, QT_TRANSLATE_NOOP("CloseCode", "invalid API version"),
        QT_TRANSLATE_NOOP("CloseCode", "Discord no longer serves this gateway version."),
        QT_TRANSLATE_NOOP("CloseCode", "Update Shardroom.")},
    {4013, Recovery::Stop, QT_TRANSLATE_NOOP("CloseCode", "invalid intents"),
        QT_TRANSLATE_NOOP("CloseCode", "The intents hold a bit that Discord does not know."),
        QT_TRANSLATE_NOOP("CloseCode", "Correct the intents that the bot is set up with.")},
    {4014, Recovery::Stop, QT_TRANSLATE_NOOP("CloseCode", "disallowed intents"),
        QT_TRANSLATE_NOOP("CloseCode", "A privileged intent is not enabled for this application."),
        QT_TRANSLATE_NOOP("CloseCode", "Enable it in the developer portal, or take it out of the bot's intents.")},
});

QString translated(const char* text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

CloseCodeInfo closeCodeInfo(int code)
{
    for (const Row& row : table) {
        if (row.code == code)
            return {code, row.recovery, translated(row.meaning), translated(row.explanation), translated(row.remedy)};
    }
    return {code, Recovery::Resume, QCoreApplication::translate("CloseCode", "unknown code"),
        QCoreApplication::translate("CloseCode", "Shardroom does not know this close code."), translated(resumes)};
}

} // namespace Shardroom
