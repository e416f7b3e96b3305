// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlpath.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

#include <sys/un.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ControlPath)
};

constexpr QLatin1StringView fileName("control.sock");
constexpr qsizetype mostBytes = qsizetype(sizeof(sockaddr_un::sun_path)) - 1; // with the zero at the end

QString inRuntimeDirectory()
{
    const QString directory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (directory.isEmpty() || !QDir::isAbsolutePath(directory))
        return {};
    return QDir(directory).filePath(u"shardroom/"_s + fileName);
}

QString inDirectory(const QString& directory)
{
    return QDir(QDir(directory).absolutePath()).filePath(fileName);
}

} // namespace

QString defaultStateDirectory()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty() || !QDir::isAbsolutePath(base))
        base = QDir::home().filePath(u".local/state"_s);
    return QDir(base).filePath(u"shardroom"_s);
}

QString stateDirectoryOf(const Profile& profile)
{
    return profile.stateDirectory.isEmpty() ? QDir(defaultStateDirectory()).filePath(u"bots/"_s + profile.name)
                                            : profile.stateDirectory;
}

QString controlSocketPath(const QString& stateDirectory)
{
    if (!stateDirectory.isEmpty())
        return inDirectory(stateDirectory);
    const QString runtime = inRuntimeDirectory();
    return runtime.isEmpty() ? inDirectory(defaultStateDirectory()) : runtime;
}

QStringList controlSocketCandidates(const QString& socket, const QString& stateDirectory)
{
    if (!socket.isEmpty())
        return {QFileInfo(socket).absoluteFilePath()};
    if (!stateDirectory.isEmpty())
        return {inDirectory(stateDirectory)};
    QStringList paths{controlSocketPath({})};
    // A program that was started outside of a login session has no runtime directory.
    if (const QString other = inDirectory(defaultStateDirectory()); !paths.contains(other))
        paths.append(other);
    return paths;
}

QString controlSocketPathProblem(const QString& path)
{
    // Qt makes the socket in a directory of its own beside the path, named with six letters, before it moves it there.
    constexpr qsizetype temporary = 9; // "/XXXXXX/s"
    const QFileInfo file(path);
    const qsizetype bytes = std::max(
        QFile::encodeName(file.absoluteFilePath()).size(), QFile::encodeName(file.absolutePath()).size() + temporary);
    if (bytes <= mostBytes)
        return {};
    return Text::tr(
        "The path of the control socket is %1 bytes long; the system allows %2: %3. Give a shorter one with "
        "--socket.")
        .arg(bytes)
        .arg(mostBytes)
        .arg(path);
}

} // namespace Shardroom
