// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/audit.h"

#include <QtCore/QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

bool Audit::open(const QString& fileName)
{
    if (fileName.isEmpty())
        return true;
    m_file.setFileName(fileName);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner);
}

void Audit::write(int number, const char* event, QJsonObject fields)
{
    if (!m_file.isOpen())
        return;
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - m_start;
    fields.insert("t"_L1, std::round(time.count() * 1e6) / 1e6);
    fields.insert("event"_L1, QString::fromLatin1(event));
    if (number > 0)
        fields.insert("conn"_L1, number);
    m_file.write(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace Shardroom::Simulator
