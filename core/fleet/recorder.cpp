// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/recorder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <filesystem>

namespace Shardroom {
namespace {
constexpr qsizetype flushAt = 256 * 1024;
}

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
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        // A pipe or /dev/null keeps the permissions it has.
        if (!QFileInfo(m_file.fileName()).isFile() || m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return {};
    }
    return QCoreApplication::translate(
        "Recorder", "Can't record to %1: %2. Give a file that can be written with --record.")
        .arg(m_file.fileName(), m_file.errorString());
}

void Recorder::dispatch(const Dispatch& event)
{
    const std::scoped_lock lock(m_mutex);
    const GuildId guild = m_parser.guildIdOf(event.type, event.data);
    const auto view = [](std::string_view text) { return QByteArrayView(text.data(), qsizetype(text.size())); };
    // The payload is already JSON and is put in as it came; only the frame around it is ours.
    m_buffer.append("{\"shard\":").append(QByteArray::number(event.shard.number));
    m_buffer.append(",\"total\":").append(QByteArray::number(event.shard.total));
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

//! With the lock held.
void Recorder::write()
{
    const bool written = m_file.write(m_buffer) == m_buffer.size() && m_file.flush();
    m_buffer.clear();
    if (written || !m_error.isEmpty())
        return;
    m_error
        = QCoreApplication::translate("Recorder", "Recording to %1 failed: %2. From here on events are missing in it.")
              .arg(m_file.fileName(), m_file.errorString());
}

} // namespace Shardroom
