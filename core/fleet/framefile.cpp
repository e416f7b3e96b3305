// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/framefile.h"

#include "core/gateway/framemask.h"
#include "core/vault/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FrameFile)
};

constexpr QLatin1StringView format("shardroom-frames");
constexpr int version = 1;
//! A mask may be longer than what it hides.
constexpr qsizetype longestRead = 2 * Frame::longestText;
//! A text in which every character is escaped with six others, and some room for the rest.
constexpr qint64 longestLine = 6 * qint64(longestRead) + 4096;
constexpr qsizetype mostBadLines = 100;
constexpr std::array kinds{"received"_L1, "sent"_L1, "opened"_L1, "closed"_L1, "gap"_L1};

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString masked(const FrameMask& mask, const QByteArray& text)
{
    return QString::fromUtf8(mask.masked({text.constData(), size_t(text.size())}));
}

QJsonObject frameJson(const Frame& frame, const FrameMask& mask)
{
    QJsonObject object{
        {u"at"_s, frame.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"kind"_s, kinds[size_t(frame.kind)]},
        {u"text"_s, masked(mask, frame.text)},
    };
    switch (frame.kind) {
    case Frame::Kind::Received:
    case Frame::Kind::Sent:
        object[u"op"_s] = frame.op;
        if (!frame.type.isEmpty())
            object[u"t"_s] = QString::fromLatin1(frame.type);
        if (frame.sequence)
            object[u"s"_s] = *frame.sequence;
        object[u"size"_s] = frame.size;
        object[u"wire_size"_s] = frame.wireSize;
        if (frame.isCut)
            object[u"cut"_s] = true;
        break;
    case Frame::Kind::Opened:
        break;
    case Frame::Kind::Closed:
        object[u"close_code"_s] = frame.closeCode;
        break;
    case Frame::Kind::Gap:
        object[u"frames"_s] = frame.size;
        break;
    }
    return object;
}

//! Takes the fields of one line, and keeps the first thing that is wrong.
class LineReader {
public:
    explicit LineReader(const QByteArray& bytes)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            why = error.errorString();
        else if (!document.isObject())
            why = Text::tr("it is no JSON object");
        object = document.object();
    }
    //! A whole number within these bounds; `fallback` where there is none.
    qint64 number(QLatin1StringView key, qint64 least, qint64 most, std::optional<qint64> fallback = {})
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && fallback)
            return *fallback;
        const double real = value.toDouble(NAN);
        if (real >= double(least) && real <= double(most) && real == std::floor(real))
            return qint64(real);
        fail(Text::tr("\"%1\" is no number from %2 to %3").arg(key).arg(least).arg(most));
        return least;
    }
    QString text(QLatin1StringView key, qsizetype longest, bool isNeeded = true)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !isNeeded)
            return {};
        const QString text = value.toString();
        if (!value.isString() || text.size() > longest)
            fail(Text::tr("\"%1\" is no text of at most %2 characters").arg(key).arg(longest));
        return text.first(std::min(text.size(), longest));
    }
    QDateTime time(QLatin1StringView key)
    {
        constexpr int longest = 40;
        const QDateTime time = QDateTime::fromString(text(key, longest), Qt::ISODateWithMs);
        if (!time.isValid())
            fail(Text::tr("\"%1\" is no time").arg(key));
        return time.toUTC();
    }
    void fail(const QString& text)
    {
        if (why.isEmpty())
            why = text;
    }

    QJsonObject object;
    QString why; //!< translated; empty: all is well
};

constexpr qint64 largestNumber = qint64(1) << 53; // what a JSON number holds exactly

Frame readFrame(LineReader& reader, const FrameMask& mask)
{
    Frame frame;
    frame.at = reader.time("at"_L1);
    const auto kind = std::ranges::find(kinds, reader.text("kind"_L1, 16));
    if (kind == kinds.end())
        reader.fail(Text::tr("\"kind\" is unknown"));
    else
        frame.kind = Frame::Kind(kind - kinds.begin());
    frame.text = reader.text("text"_L1, longestRead).toUtf8();
    frame.text = mask.masked({frame.text.constData(), size_t(frame.text.size())});
    switch (frame.kind) {
    case Frame::Kind::Received:
    case Frame::Kind::Sent:
        frame.op = int(reader.number("op"_L1, -1, 1000));
        frame.type = reader.text("t"_L1, 64, false).toLatin1();
        if (!std::ranges::all_of(frame.type,
                [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '?'; }))
            reader.fail(Text::tr("\"t\" is not the name of an event"));
        if (reader.object.contains("s"_L1))
            frame.sequence = reader.number("s"_L1, 0, largestNumber);
        frame.size = reader.number("size"_L1, 0, largestNumber);
        frame.wireSize = reader.number("wire_size"_L1, 0, largestNumber);
        frame.isCut = reader.object.value("cut"_L1).toBool();
        break;
    case Frame::Kind::Opened:
        break;
    case Frame::Kind::Closed:
        frame.closeCode = int(reader.number("close_code"_L1, 0, 4999));
        break;
    case Frame::Kind::Gap:
        frame.size = reader.number("frames"_L1, 1, largestNumber);
        break;
    }
    return frame;
}

QString readHeader(LineReader& reader, FrameRecord& record)
{
    if (!reader.why.isEmpty() || reader.object.value("format"_L1) != format)
        return Text::tr("This is no file of frames: its first line does not say so.");
    if (const int found = reader.object.value("version"_L1).toInt(); found != version)
        return Text::tr("This file of frames has version %1; this program reads version %2.").arg(found).arg(version);
    record.shard.number = int(reader.number("shard"_L1, 0, largestShardCount - 1));
    record.shard.total = int(reader.number("shard_count"_L1, 1, largestShardCount));
    record.gateway = reader.text("gateway"_L1, 300, false);
    record.program = reader.text("program"_L1, 300, false);
    record.savedAt = reader.time("saved_at"_L1);
    if (reader.why.isEmpty() && !record.shard.isValid())
        reader.fail(Text::tr("there is no such shard"));
    return reader.why.isEmpty() ? QString() : Text::tr("Line 1: %1.").arg(reader.why);
}

} // namespace

QByteArray frameLines(const QList<Frame>& frames)
{
    const FrameMask mask;
    QByteArray lines;
    for (const Frame& frame : frames)
        lines += line(frameJson(frame, mask));
    return lines;
}

QByteArray frameFile(const FrameRecord& record)
{
    const QByteArray header = line({
        {u"format"_s, format},
        {u"version"_s, version},
        {u"program"_s, record.program},
        {u"gateway"_s, record.gateway},
        {u"shard"_s, record.shard.number},
        {u"shard_count"_s, record.shard.total},
        {u"saved_at"_s, record.savedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"frames"_s, record.frames.size()},
    });
    return header + frameLines(record.frames);
}

QString saveFrames(const QString& path, const FrameRecord& record)
{
    PrivateFile file(path);
    file.open();
    file.write(frameFile(record));
    const QString error = file.commit();
    return error.isEmpty() ? QString() : Text::tr("The frames could not be written to %1: %2.").arg(path, error);
}

FramesRead readFrames(QIODevice& device)
{
    FramesRead read;
    const FrameMask mask;
    const auto bad = [&read](int number, const QString& why) { read.badLines.append({number, why}); };
    for (int number = 1; !device.atEnd(); ++number) {
        QByteArray bytes = device.readLine(longestLine + 1);
        if (bytes.size() > longestLine || (!bytes.endsWith('\n') && bytes.size() == longestLine)) {
            while (!bytes.isEmpty() && !bytes.endsWith('\n'))
                bytes = device.readLine(longestLine + 1);
            bytes.clear();
        }
        if (number > 1 && bytes.trimmed().isEmpty() && device.atEnd())
            break;
        LineReader reader(bytes);
        if (bytes.isEmpty())
            reader.why = Text::tr("it is too long");
        if (number == 1) {
            if (read.error = readHeader(reader, read.record); !read.error.isEmpty())
                return read;
            continue;
        }
        if (read.record.frames.size() >= mostFramesInFile) {
            bad(number, Text::tr("there are too many frames; the rest is left out"));
            break;
        }
        Frame frame = reader.why.isEmpty() ? readFrame(reader, mask) : Frame();
        if (reader.why.isEmpty())
            read.record.frames.append(std::move(frame));
        else
            bad(number, reader.why);
        if (read.badLines.size() > mostBadLines) {
            read.record.frames.clear();
            read.error = Text::tr("More than %1 lines are damaged; the first is line %2: %3.")
                             .arg(mostBadLines)
                             .arg(read.badLines.first().line)
                             .arg(read.badLines.first().why);
            return read;
        }
    }
    if (!read.record.shard.isValid() || !read.record.savedAt.isValid())
        read.error = Text::tr("This is no file of frames: its first line does not say so.");
    return read;
}

FramesRead readFrames(const QString& path)
{
    QFile file(path);
    FramesRead read;
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would never end
        read.error = Text::tr("%1 is no file.").arg(path);
    else if (!file.open(QIODevice::ReadOnly))
        read.error = Text::tr("%1 can't be read: %2.").arg(path, file.errorString());
    else if (file.size() > largestFrameFile)
        read.error = Text::tr("%1 is larger than %2 MiB.").arg(path).arg(largestFrameFile >> 20);
    else
        read = readFrames(file);
    return read;
}

} // namespace Shardroom
