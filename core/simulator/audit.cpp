// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/audit.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

bool Audit::open(const QString& fileName)
{
    if (fileName.isEmpty())
        return true;
    m_key.resize(32);
    QRandomGenerator::system()->generate(m_key.begin(), m_key.end());
    m_file.close(); // of an earlier start
    m_file.setFileName(fileName);
    return m_file.open(
        QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner);
}

void Audit::write(int number, const char* event, QJsonObject fields)
{
    if (!m_file.isOpen())
        return;
    fields.insert("t"_L1, seconds(std::chrono::steady_clock::now()));
    fields.insert("event"_L1, QString::fromLatin1(event));
    if (number > 0)
        fields.insert("conn"_L1, number);
    m_file.write(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
}

QString Audit::alias(const QByteArray& secret) const
{
    if (secret.isEmpty())
        return {};
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(secret, m_key, QCryptographicHash::Sha256).toHex().first(12));
}

double Audit::seconds(Time moment) const
{
    const std::chrono::duration<double> time = moment - m_start;
    return std::round(time.count() * 1e6) / 1e6;
}

} // namespace Shardroom::Simulator
