// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/program.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

//! shardroom without a window, on its own practice gateway or another, with a control socket of its own.
struct Room {
    QTemporaryDir directory;
    QString socket = directory.filePath(u"c.sock"_s);
    std::unique_ptr<Program> program;

    explicit Room(const QStringList& more = {u"--simulate=4x200"_s}, const QMap<QString, QString>& environment = {})
    {
        program = std::make_unique<Program>(
            QStringLiteral(SHARDROOM), QStringList{u"--headless"_s, u"--socket"_s, socket} + more, environment);
        const bool listens = QTest::qWaitFor([this] { return QFileInfo::exists(socket) || !isRunning(); }, 20000);
        if (!listens || !isRunning())
            qWarning("shardroom does not listen: %s", program->err.constData());
    }
    [[nodiscard]] bool isRunning() const { return program->process.state() != QProcess::NotRunning; }
};

inline QMap<QString, QString> withToken()
{
    return {{u"DISCORD_TOKEN"_s, QString::fromLatin1(secret)}};
}

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Result {
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Result ctl(const QStringList& arguments, const QMap<QString, QString>& environment = {})
{
    Program program(QStringLiteral(SHARDROOMCTL), arguments, environment);
    if (!program.ends(40000))
        return {};
    program.out += program.process.readAllStandardOutput();
    program.err += program.process.readAllStandardError();
    return {program.process.exitCode(), QString::fromUtf8(program.out), QString::fromUtf8(program.err)};
}

inline Result ctl(const Room& room, const QStringList& arguments)
{
    return ctl(QStringList{u"--socket"_s, room.socket} + arguments);
}

//! Tells the practice gateway something, as README's table of its HTTP endpoints has it.
inline bool post(const QString& apiUrl, const QString& path, const QJsonObject& body)
{
    QUrl url(apiUrl);
    url.setPath(u"/simulator/"_s + path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkAccessManager network;
    QNetworkReply* reply = network.post(request, QJsonDocument(body).toJson());
    const bool finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10000);
    return finished && reply->error() == QNetworkReply::NoError;
}
