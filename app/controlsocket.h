// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controldesk.h"
#include "core/vault/filelock.h"

#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

#include <memory>
#include <unordered_map>

class QLocalSocket;

namespace Shardroom {

//! The door for shardroomctl: a local socket that only its owner can open (0600), in the protocol of controlprotocol.h.
//! Lives in the main thread and never waits for a caller: one that does not read is not read from either, and misses
//! lines of its tail.
class ControlSocket : public QObject {
    Q_OBJECT
public:
    struct Listening {
        ExitStatus status = ExitStatus::Ok; //!< Refused: another program listens there
        QString error; //!< translated
    };

    explicit ControlSocket(QObject* parent = nullptr);
    ~ControlSocket() override;

    //! Makes the socket, and its directory (0700) when that is not there. A socket that a killed program left behind is
    //! replaced; one that a program listens on, or any other file, is left alone.
    [[nodiscard]] Listening listen(const QString& path);
    //! Empty while it does not listen.
    [[nodiscard]] QString path() const { return m_server.isListening() ? m_server.fullServerName() : QString(); }

    [[nodiscard]] ControlDesk& desk() { return m_desk; }

private:
    struct Caller {
        QLocalSocket* socket = nullptr; // child of the server
        qint64 missed = 0; // lines of a tail
        QJsonValue missedBy; // the id of that tail
        bool isLeaving = false; // after a line that is too long
    };

    void accept();
    void read(quint64 number);
    void remove(quint64 number);
    void write(quint64 number, const QJsonObject& reply, bool isStream);
    void writeLine(quint64 number, const QByteArray& line);
    void onWritten(quint64 number);

    QLocalServer m_server;
    std::unique_ptr<FileLock> m_lock; // says whose the path is, also while two programs start at once
    ControlDesk m_desk;
    std::unordered_map<quint64, Caller> m_callers;
    quint64 m_lastCaller = 0;
};

} // namespace Shardroom
