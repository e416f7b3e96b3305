// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <functional>

using namespace Qt::StringLiterals;

inline const QByteArray secret = "MTAwMTAwMTAwMTAwMTAwMTAw.Gabcde.abcdefghijklmnopqrstuvwxyz0";

//! A program of ours as a user starts it, with what it has printed so far.
struct Program {
    QProcess process;
    QByteArray out;
    QByteArray err;
    QTemporaryDir runtime;

    explicit Program(const QString& path, const QStringList& arguments, const QMap<QString, QString>& environment = {})
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const auto name : {"DISCORD_TOKEN"_L1, "DISCORD_TOKEN_FILE"_L1, "CREDENTIALS_DIRECTORY"_L1, "DISPLAY"_L1,
                 "WAYLAND_DISPLAY"_L1, "LANGUAGE"_L1})
            variables.remove(name);
        variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        // Tests run side by side: none finds another's control socket.
        variables.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        variables.insert(u"XDG_STATE_HOME"_s, runtime.filePath(u"state"_s));
        for (auto entry = environment.cbegin(); entry != environment.cend(); ++entry) {
            if (entry.value().isNull())
                variables.remove(entry.key());
            else
                variables.insert(entry.key(), entry.value());
        }
        process.setProcessEnvironment(variables);
        QObject::connect(
            &process, &QProcess::readyReadStandardOutput, &process, [this] { out += process.readAllStandardOutput(); });
        QObject::connect(
            &process, &QProcess::readyReadStandardError, &process, [this] { err += process.readAllStandardError(); });
        process.start(path, arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    [[nodiscard]] bool ends(int milliseconds = 30000)
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, milliseconds);
    }
    [[nodiscard]] QJsonObject lastLine() const
    {
        const QByteArray whole = out.left(out.lastIndexOf('\n'));
        return QJsonDocument::fromJson(whole.mid(whole.lastIndexOf('\n') + 1)).object();
    }
    [[nodiscard]] bool reports(const std::function<bool(const QJsonObject&)>& condition)
    {
        return QTest::qWaitFor([&] { return condition(lastLine()); }, 30000);
    }
};

//! shardroom-simulator as a process of its own, on any free port.
struct Gateway : Program {
    QString apiUrl;
    explicit Gateway(const QStringList& arguments)
        : Program(QStringLiteral(SIMULATOR), QStringList{u"--port"_s, u"0"_s} + arguments)
    {
        const bool listening = QTest::qWaitFor([this] { return out.contains('\n'); }, 10000);
        static const QRegularExpression url(u"http://[0-9.:]+/api/v10"_s);
        apiUrl = listening ? url.match(QString::fromUtf8(out)).captured() : QString();
    }
};

inline bool allReady(const QJsonObject& status, int shards)
{
    return status["ready"_L1].toInt() == shards && status["shards"_L1].toArray().size() == shards;
}
