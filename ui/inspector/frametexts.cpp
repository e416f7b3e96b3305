// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/frametexts.h"

#include "core/gateway/closecode.h"
#include "core/gateway/opcode.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::FrameTexts {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FrameTexts)
};

QString payloadText(const Frame& frame)
{
    QStringList words{
        frame.op < 0 ? Text::tr("not a payload") : Text::tr("op %1, %2").arg(frame.op).arg(opName(frame.op))};
    if (!frame.type.isEmpty())
        words << QString::fromLatin1(frame.type);
    if (frame.sequence)
        words << Text::tr("number %1").arg(Format::number(*frame.sequence));
    words << Text::tr("%1, on the wire %2")
                 .arg(Format::bytes(quint64(frame.size)), Format::bytes(quint64(frame.wireSize)));
    QString text = words.join(u" \u00b7 "_s);
    if (const QString meaning = opMeaning(frame.op); !meaning.isEmpty())
        text += u'\n' + meaning;
    if (frame.isCut)
        text += u'\n' + Text::tr("Only the first %1 are kept.").arg(Format::bytes(quint64(frame.text.size())));
    return text;
}

} // namespace

QString opName(int op)
{
    // Discord's own words, which nobody translates.
    switch (Opcode(op)) {
    case Opcode::Dispatch:
        return u"Dispatch"_s;
    case Opcode::Heartbeat:
        return u"Heartbeat"_s;
    case Opcode::Identify:
        return u"Identify"_s;
    case Opcode::PresenceUpdate:
        return u"Presence Update"_s;
    case Opcode::VoiceStateUpdate:
        return u"Voice State Update"_s;
    case Opcode::Resume:
        return u"Resume"_s;
    case Opcode::Reconnect:
        return u"Reconnect"_s;
    case Opcode::RequestGuildMembers:
        return u"Request Guild Members"_s;
    case Opcode::InvalidSession:
        return u"Invalid Session"_s;
    case Opcode::Hello:
        return u"Hello"_s;
    case Opcode::HeartbeatAck:
        return u"Heartbeat ACK"_s;
    case Opcode::RequestSoundboardSounds:
        return u"Request Soundboard Sounds"_s;
    case Opcode::RequestChannelInfo:
        return u"Request Channel Info"_s;
    }
    return QString::number(op); // of a future gateway
}

QString opMeaning(int op)
{
    switch (Opcode(op)) {
    case Opcode::Dispatch:
        return Text::tr("An event. Its number is what a resume goes on from.");
    case Opcode::Heartbeat:
        return Text::tr(
            "Keeps the connection alive, with the last number that was received. The gateway may ask for one.");
    case Opcode::Identify:
        return Text::tr("Starts a new session. Costs one of the identifies of the day.");
    case Opcode::PresenceUpdate:
        return Text::tr("What the bot shows of itself.");
    case Opcode::VoiceStateUpdate:
        return Text::tr("Joins, moves in or leaves a voice channel.");
    case Opcode::Resume:
        return Text::tr("Goes on with a session on a new connection. Costs nothing.");
    case Opcode::Reconnect:
        return Text::tr("The gateway asks to reconnect and resume.");
    case Opcode::RequestGuildMembers:
        return Text::tr("Asks for members of a guild; they come as GUILD_MEMBERS_CHUNK.");
    case Opcode::InvalidSession:
        return Text::tr("The session can't go on; with \"true\" it may be resumed all the same.");
    case Opcode::Hello:
        return Text::tr("The first frame of a connection: how often to send heartbeats.");
    case Opcode::HeartbeatAck:
        return Text::tr("A heartbeat has arrived. One that stays away makes the connection a zombie.");
    case Opcode::RequestSoundboardSounds:
        return Text::tr("Asks for the sounds of guilds; they come as SOUNDBOARD_SOUNDS.");
    case Opcode::RequestChannelInfo:
        return Text::tr("Asks for facts about channels.");
    }
    return op < 0 ? QString() : Text::tr("This program does not know this opcode and ignores it.");
}

QString kind(Frame::Kind kind)
{
    switch (kind) {
    case Frame::Kind::Received:
        return u"\u2193 "_s + Text::tr("received");
    case Frame::Kind::Sent:
        return u"\u2191 "_s + Text::tr("sent");
    case Frame::Kind::Opened:
        return Text::tr("opened");
    case Frame::Kind::Closed:
        return Text::tr("closed");
    case Frame::Kind::Gap:
        return Text::tr("gap");
    }
    Q_UNREACHABLE();
}

QString gapText(const Frame& frame)
{
    return Text::tr("%Ln frame(s) were not kept.", nullptr, int(std::min<qint64>(frame.size, 1'000'000'000)));
}

QString explanation(const Frame& frame)
{
    switch (frame.kind) {
    case Frame::Kind::Received:
    case Frame::Kind::Sent:
        return payloadText(frame);
    case Frame::Kind::Opened:
        return Text::tr("Connected to %1.").arg(QString::fromUtf8(frame.text));
    case Frame::Kind::Gap:
        return gapText(frame) + u' ' + Text::tr("There were more at once, or in a pause, than are kept.");
    case Frame::Kind::Closed:
        break;
    }
    const CloseCodeInfo info = closeCodeInfo(frame.closeCode);
    const QString cause = QString::fromUtf8(frame.text);
    if (frame.closeCode == 0)
        return Text::tr("The connection ended without a close code: %1.").arg(cause);
    return cause + u'\n'
        + Text::tr("Close %1: %2. %3 %4").arg(frame.closeCode).arg(info.meaning, info.explanation, info.remedy);
}

} // namespace Shardroom::FrameTexts
