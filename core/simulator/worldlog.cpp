// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/worldlog.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

bool WorldLog::open(const QString& fileName)
{
    m_file.close(); // of an earlier start
    m_events = 0;
    m_isBroken = false;
    if (fileName.isEmpty())
        return true;
    m_file.setFileName(fileName);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner);
}

void WorldLog::happened(const WorldEvent& event, const QByteArray& body)
{
    ++m_events;
    if (!isOpen())
        return;
    const QJsonValue guild = event.guild.value == 0 ? QJsonValue() : QString::number(event.guild.value);
    const QByteArray key = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex();
    write(QJsonDocument(QJsonObject{{"n"_L1, m_events}, {"t"_L1, QString::fromLatin1(wireName(event.type))},
                            {"guild_id"_L1, guild}, {"at"_L1, event.at}, {"key"_L1, QString::fromLatin1(key)}})
              .toJson(QJsonDocument::Compact));
}

void WorldLog::loaded(GuildId guild, ShardId shard)
{
    if (!isOpen())
        return;
    write(QJsonDocument(QJsonObject{{"load"_L1, QString::number(guild.value)},
                            {"shard"_L1, QJsonArray{shard.number, shard.total}}, {"n"_L1, m_events}})
              .toJson(QJsonDocument::Compact));
}

bool WorldLog::flush()
{
    return m_file.flush() && !m_isBroken;
}

void WorldLog::write(const QByteArray& line)
{
    if (m_file.write(line + '\n') < 0)
        m_isBroken = true;
}

} // namespace Shardroom::Simulator
