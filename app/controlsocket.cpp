// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlsocket.h"

#include "app/controlpath.h"
#include "core/diagnostics/logging.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QLocalSocket>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr size_t mostCallers = 64;
constexpr qint64 mostUnread = 4 << 20; // bytes that a caller may leave unread before it is not served any more
constexpr std::chrono::milliseconds turn{5}; // of one caller's requests; then the window has its turn
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! Whether a program listens there. Connecting to a local socket does not wait.
bool answers(const QString& path)
{
    QLocalSocket probe;
    probe.connectToServer(path);
    return probe.state() != QLocalSocket::UnconnectedState;
}

bool isSocket(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISSOCK(status.st_mode);
}

} // namespace

ControlSocket::ControlSocket(QObject* parent)
    : QObject(parent)
    , m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::accept);
    connect(&m_desk, &ControlDesk::replied, this, &ControlSocket::write);
    connect(&m_desk, &ControlDesk::lineMade, this, &ControlSocket::writeLine);
}

ControlSocket::~ControlSocket()
{
    m_desk.close();
    m_desk.disconnect(this);
    for (const auto& [number, caller] : m_callers) {
        caller.socket->disconnect(this);
        caller.socket->flush(); // as far as it goes without waiting
    }
}

ControlSocket::Listening ControlSocket::listen(const QString& given)
{
    const QString path = QFileInfo(given).absoluteFilePath();
    const QString advice = tr("Give another place with --socket.");
    if (const QString problem = controlSocketPathProblem(path); !problem.isEmpty())
        return {ExitStatus::Failed, problem};
    const QString directory = QFileInfo(path).absolutePath();
    if (!QFileInfo(directory).isDir()) {
        const bool made = QDir().mkpath(directory) && QFile::setPermissions(directory, ownerOnly | QFile::ExeOwner);
        if (!made) {
            return {ExitStatus::Failed,
                tr("The directory %1 for the control socket can't be made.").arg(directory) + u' ' + advice};
        }
    }
    const auto taken = [&] {
        return Listening{
            ExitStatus::Refused, tr("Another program listens on the control socket %1.").arg(path) + u' ' + advice};
    };
    auto lock = std::make_unique<FileLock>(path + ".lock"_L1);
    switch (lock->tryLock()) {
    case FileLock::Result::Locked:
        break;
    case FileLock::Result::Taken:
        return taken();
    case FileLock::Result::Failed:
        return {ExitStatus::Failed, tr("The control socket %1 can't be made there.").arg(path) + u' ' + advice};
    }
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        if (!isSocket(path)) {
            return {ExitStatus::Failed,
                tr("%1 is there already, and is not a control socket: it is left alone.").arg(path) + u' ' + advice};
        }
        if (answers(path))
            return taken();
        QFile::remove(path);
    }
    if (!m_server.listen(path)) {
        return {ExitStatus::Failed,
            tr("The control socket %1 can't be made: %2.").arg(path, m_server.errorString()) + u' ' + advice};
    }
    // Qt makes it 0700 in a directory of its own before it appears here, so it was never open to others.
    QFile::setPermissions(path, ownerOnly);
    m_lock = std::move(lock);
    qCInfo(controlLog) << LogFields().add("listening", path);
    return {};
}

void ControlSocket::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_callers.size() >= mostCallers) {
            socket->write(controlLine(controlError(ExitStatus::Failed,
                tr("%1 callers are connected already. Wait until one has gone.").arg(mostCallers))));
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            continue;
        }
        const quint64 number = ++m_lastCaller;
        m_callers.emplace(number, Caller{socket});
        qCDebug(controlLog) << LogFields().add("caller", number).add("connected", true);
        socket->setReadBufferSize(longestControlLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, number] { read(number); });
        connect(socket, &QLocalSocket::bytesWritten, this, [this, number] { onWritten(number); });
        // Queued: it may be found out while an answer to it is being written.
        connect(
            socket, &QLocalSocket::disconnected, this, [this, number] { remove(number); }, Qt::QueuedConnection);
        read(number); // what came with it
    }
}

void ControlSocket::read(quint64 number)
{
    // By time: the rows of thousands of shards take longer than a hundred other answers.
    const QDeadlineTimer end(turn);
    do {
        const auto found = m_callers.find(number);
        if (found == m_callers.end() || found->second.isLeaving)
            return;
        QLocalSocket* socket = found->second.socket;
        if (socket->bytesToWrite() >= mostUnread || m_desk.isMakingFor(number))
            return; // goes on when it has read some of that
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() <= longestControlLine)
                return;
            found->second.isLeaving = true;
            write(number,
                controlError(ExitStatus::Usage, tr("A request is at most %1 bytes long.").arg(longestControlLine)),
                false);
            socket->disconnectFromServer();
            return;
        }
        const QByteArray line = socket->readLine().trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (document.isObject()) {
            m_desk.handle(number, document.object());
            continue;
        }
        const QString why = error.error == QJsonParseError::NoError ? tr("it is no object") : error.errorString();
        write(
            number, controlError(ExitStatus::Usage, tr("A request is one JSON object per line: %1.").arg(why)), false);
    } while (!end.hasExpired());
    QMetaObject::invokeMethod(
        this, [this, number] { read(number); }, Qt::QueuedConnection);
}

void ControlSocket::remove(quint64 number)
{
    const auto found = m_callers.find(number);
    if (found == m_callers.end())
        return;
    qCDebug(controlLog) << LogFields().add("caller", number).add("connected", false);
    m_desk.forget(number);
    found->second.socket->deleteLater();
    m_callers.erase(found);
}

void ControlSocket::write(quint64 number, const QJsonObject& reply, bool isStream)
{
    const auto found = m_callers.find(number);
    if (found == m_callers.end())
        return;
    Caller& caller = found->second;
    if (isStream && caller.socket->bytesToWrite() >= mostUnread) {
        ++caller.missed;
        caller.missedBy = reply["id"_L1];
        return;
    }
    caller.socket->write(controlLine(reply));
}

void ControlSocket::writeLine(quint64 number, const QByteArray& line)
{
    const auto found = m_callers.find(number);
    if (found == m_callers.end())
        return;
    found->second.socket->write(line);
    read(number); // what it asked meanwhile
}

void ControlSocket::onWritten(quint64 number)
{
    const auto found = m_callers.find(number);
    if (found == m_callers.end() || found->second.socket->bytesToWrite() >= mostUnread)
        return;
    Caller& caller = found->second;
    if (const qint64 missed = std::exchange(caller.missed, 0); missed > 0) {
        QJsonObject line{{u"missed"_s, missed}};
        if (!caller.missedBy.isUndefined())
            line[u"id"_s] = caller.missedBy;
        caller.socket->write(controlLine(line));
    }
    if (caller.socket->canReadLine())
        read(number);
}

} // namespace Shardroom
