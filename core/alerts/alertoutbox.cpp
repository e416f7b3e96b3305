// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertoutbox.h"

#include "core/alerts/alertlog.h"
#include "core/alerts/alertsender.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace Shardroom::AlertOutbox {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertOutbox)
};

} // namespace

QString fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"alerts.waiting.jsonl"_s);
}

QList<AlertNote> load(const QString& path)
{
    QList<AlertNote> notes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notes;
    while (!file.atEnd() && notes.size() < AlertSender::mostWaiting) {
        if (const auto note = alertInLine(file.readLine(AlertLog::largestFile)))
            notes << *note;
    }
    return notes;
}

QString save(const QString& path, const QList<AlertNote>& notes)
{
    const auto failed = [&path](const QString& error) {
        return Text::tr("What waits for the webhook is not kept in %1: %2.").arg(path, error);
    };
    if (notes.isEmpty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? QString() : failed(file.errorString());
    }
    PrivateFile file(path);
    file.open();
    for (const AlertNote& note : notes)
        file.write(alertLine(note));
    const QString error = file.commit();
    return error.isEmpty() ? QString() : failed(error);
}

} // namespace Shardroom::AlertOutbox
