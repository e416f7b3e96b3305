// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/recorder.h"

#include "core/fleet/recordingreader.h"
#include "core/gateway/decodebuffer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace Shardroom {
namespace {
constexpr qsizetype flushAt = 256 * 1024;
constexpr QByteArrayView lineBegins = "{\"shard\":";

constexpr qint64 longestLine = qint64(DecodeBuffer::maxMessage) + 1024; // a message and its frame

//! Where the last line break before `end` is; nullopt: not within the longest line.
std::optional<qint64> lineBreakBefore(QFile& file, qint64 end)
{
    constexpr qint64 step = 64 * 1024;
    for (qint64 to = end; to > std::max<qint64>(0, end - longestLine);) {
        const qint64 from = std::max<qint64>(0, to - step);
        if (!file.seek(from))
            return std::nullopt;
        const QByteArray part = file.read(to - from);
        if (const auto found = part.lastIndexOf('\n'); found >= 0)
            return from + found;
        to = from;
    }
    return std::nullopt;
}

//! Where a recording ends, apart from a torn last line; nullopt: it is none.
std::optional<qint64> endOfRecording(QFile& file)
{
    const auto line = [&file](qint64 from, qint64 to) { return file.seek(from) ? file.read(to - from) : QByteArray(); };
    const QByteArray beginning = line(0, lineBegins.size());
    const auto lastBreak = lineBreakBefore(file, file.size());
    if (!lastBreak) { // at most the beginning of a first line
        const bool isTorn = file.size() <= longestLine && lineBegins.startsWith(beginning);
        return isTorn ? std::optional<qint64>(0) : std::nullopt;
    }
    const auto breakBefore = lineBreakBefore(file, *lastBreak);
    if (isRecordedLine(line(breakBefore ? *breakBefore + 1 : 0, *lastBreak)))
        return *lastBreak + 1;
    // A power cut may have damaged the last line: then the first one tells.
    if (beginning == lineBegins && file.seek(0) && isRecordedLine(file.readLine(longestLine).chopped(1)))
        return *lastBreak + 1;
    return std::nullopt;
}

//! A new file is on the disk when its directory is.
bool syncDirectoryOf(const QString& path)
{
    const int directory = ::open(QFile::encodeName(QFileInfo(path).absolutePath()), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return false;
    const bool synced = fsync(directory) == 0;
    close(directory);
    return synced;
}
} // namespace

Recorder::Recorder(const QString& path)
    : m_file(path)
{
}

Recorder::~Recorder()
{
    flush();
}

QString Recorder::open()
{
    // A pipe without a reader would block the whole fleet; a character device (/dev/null) is fine.
    if (std::error_code ignored; std::filesystem::is_fifo(m_file.fileName().toStdString(), ignored)) {
        return QCoreApplication::translate("Recorder", "Can't record to %1: it is a pipe. Give a file with --record.")
            .arg(m_file.fileName());
    }
    const auto cannot = [this](const QString& why) {
        return QCoreApplication::translate(
            "Recorder", "Can't record to %1: %2. Give a file that can be written with --record.")
            .arg(m_file.fileName(), why);
    };
    m_isNew = !QFileInfo::exists(m_file.fileName());
    m_isRegular = m_isNew || QFileInfo(m_file.fileName()).isFile();
    qint64 end = 0;
    if (m_isRegular && !m_isNew) {
        QFile before(m_file.fileName());
        if (!before.open(QIODevice::ReadOnly))
            return cannot(before.errorString());
        const auto found = endOfRecording(before);
        if (!found) {
            return QCoreApplication::translate("Recorder",
                "Can't record to %1: there is something else in it, and it would be mixed up with the recording. Move "
                "that file away, or give another one with --record.")
                .arg(m_file.fileName());
        }
        end = *found;
    }
    const auto mode = m_isRegular ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate;
    if (!m_file.open(mode | QIODevice::Unbuffered))
        return cannot(m_file.errorString());
    if (!m_isRegular)
        return {}; // /dev/null keeps the permissions it has
    if (!m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !m_file.resize(end))
        return cannot(m_file.errorString());
    m_written = end;
    return {};
}

void Recorder::dispatch(const Dispatch& event)
{
    const std::scoped_lock lock(m_mutex);
    const GuildId guild = m_parser.guildIdOf(event.type, event.data);
    const auto view = [](std::string_view text) { return QByteArrayView(text.data(), qsizetype(text.size())); };
    // The payload is already JSON and is put in as it came; only the frame around it is ours.
    m_buffer.append("{\"shard\":").append(QByteArray::number(event.shard.number));
    m_buffer.append(",\"total\":").append(QByteArray::number(event.shard.total));
    if (event.set != 0)
        m_buffer.append(",\"set\":").append(QByteArray::number(event.set));
    m_buffer.append(",\"s\":").append(QByteArray::number(event.sequence));
    m_buffer.append(",\"t\":\"").append(view(event.type)).append("\",\"guild_id\":");
    if (guild.value == 0)
        m_buffer.append("null");
    else
        m_buffer.append('"').append(QByteArray::number(guild.value)).append('"');
    m_buffer.append(",\"d\":");
    const qsizetype data = m_buffer.size();
    m_buffer.append(event.data.empty() ? QByteArrayView("null") : view(event.data));
    // Inside JSON a line break can only be white space; here it would tear the line.
    std::replace_if(
        m_buffer.begin() + data, m_buffer.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    m_buffer.append("}\n");
    if (m_buffer.size() >= flushAt)
        write();
}

QString Recorder::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (m_file.isOpen())
        write();
    return m_error;
}

QString Recorder::sync()
{
    int handle = -1;
    bool isNew = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_file.isOpen()) {
            write();
            handle = m_isRegular ? m_file.handle() : -1;
            isNew = std::exchange(m_isNew, false);
        }
    }
    // The disk takes its time, and the shards don't wait for it.
    const bool synced = handle < 0 || (fdatasync(handle) == 0 && (!isNew || syncDirectoryOf(m_file.fileName())));
    const int error = errno;
    const std::scoped_lock lock(m_mutex);
    if (!synced)
        failed(qt_error_string(error));
    return m_error;
}

qint64 Recorder::position()
{
    const std::scoped_lock lock(m_mutex);
    return m_written + m_buffer.size();
}

//! With the lock held, as failed().
void Recorder::write()
{
    if (m_buffer.isEmpty())
        return;
    if (std::exchange(m_isTorn, false))
        m_buffer.prepend('\n'); // so that a line that was cut short costs only itself
    const qint64 written = std::max<qint64>(0, m_file.write(m_buffer));
    m_written += written;
    if (written < m_buffer.size()) {
        m_isTorn = true;
        failed(m_file.errorString());
    }
    m_buffer.clear();
}

void Recorder::failed(const QString& reason)
{
    if (!m_error.isEmpty())
        return;
    m_error
        = QCoreApplication::translate("Recorder", "Recording to %1 failed: %2. From here on events are missing in it.")
              .arg(m_file.fileName(), reason);
}

} // namespace Shardroom
