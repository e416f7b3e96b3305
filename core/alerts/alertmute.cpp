// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertmute.h"

#include "core/vault/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Shardroom::AlertMute {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertMute)
};

constexpr qint64 largestFile = 4096;
constexpr QLatin1StringView formatName{"shardroom-alert-mute"};

} // namespace

QString fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"alerts.mute.json"_s);
}

QDateTime load(const QString& path, const QDateTime& now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (object["format"_L1].toString() != formatName)
        return {};
    const QDateTime until = QDateTime::fromString(object["until"_L1].toString(), Qt::ISODateWithMs).toUTC();
    return until.isValid() && until > now && until <= now.addSecs(longest.count()) ? until : QDateTime();
}

QString save(const QString& path, const QDateTime& until)
{
    const auto failed = [&path](const QString& error) {
        return Text::tr("The mute of alerts is not kept in %1: %2.").arg(path, error);
    };
    if (!until.isValid()) {
        QFile file(path);
        return !file.exists() || file.remove() ? QString() : failed(file.errorString());
    }
    PrivateFile file(path);
    file.open();
    file.write(QJsonDocument(
        QJsonObject{{u"format"_s, QString(formatName)}, {u"until"_s, until.toUTC().toString(Qt::ISODateWithMs)}})
                   .toJson());
    const QString error = file.commit();
    return error.isEmpty() ? QString() : failed(error);
}

} // namespace Shardroom::AlertMute
