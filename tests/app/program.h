// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/failonbreaches.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <functional>

using namespace Qt::StringLiterals;

inline const QByteArray secret = "MTEwMTAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz0";

//! A program of ours as a user starts it, with what it has printed so far. When it brings its own practice gateway,
//! that one's audit judges its shards in the end.
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
        const bool practises
            = path.endsWith("/shardroom"_L1) && std::ranges::any_of(arguments, [](const QString& argument) {
                  return argument.startsWith("--simulate"_L1) || argument.startsWith("--scenario"_L1);
              });
        process.start(path, practises ? arguments + QStringList{u"--audit"_s, auditFile()} : arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
        Shardroom::AuditOptions judged;
        judged.house = true;
        if (QFileInfo::exists(auditFile()))
            Shardroom::failOnBreaches(Shardroom::checkAuditFile(auditFile(), judged));
    }
    [[nodiscard]] QString auditFile() const { return runtime.filePath(u"audit.jsonl"_s); }
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

//! Where a gateway's audit goes: there before the gateway, and still there after it.
struct GatewayFolder {
    QTemporaryDir folder;
};

//! shardroom-simulator as a process of its own, on any free port. When it ends, its audit judges its clients.
struct Gateway : private GatewayFolder, Program {
    QString apiUrl;
    Shardroom::AuditOptions judged;
    explicit Gateway(const QStringList& arguments)
        : Program(QStringLiteral(SIMULATOR),
            QStringList{u"--port"_s, u"0"_s, u"--audit"_s, folder.filePath(u"audit.jsonl"_s)} + arguments)
    {
        const bool listening = QTest::qWaitFor([this] { return out.contains('\n'); }, 10000);
        static const QRegularExpression url(u"http://[0-9.:]+/api/v10"_s);
        apiUrl = listening ? url.match(QString::fromUtf8(out)).captured() : QString();
    }
    ~Gateway()
    {
        process.terminate();
        process.waitForFinished();
        judged.house = true;
        Shardroom::failOnBreaches(Shardroom::checkAuditFile(folder.filePath(u"audit.jsonl"_s), judged));
    }
};

inline bool allReady(const QJsonObject& status, int shards)
{
    return status["ready"_L1].toInt() == shards && status["shards"_L1].toArray().size() == shards;
}
