// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlprotocol.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

namespace Shardroom {

//! The caller's side of the control socket: finds the program, sends requests, gives out what comes back.
class ControlClient : public QObject {
    Q_OBJECT
public:
    //! Tries these sockets in turn; the first that answers is taken. `isPatient`: again and again, until one does.
    explicit ControlClient(QStringList candidates, bool isPatient = false, QObject* parent = nullptr);
    ~ControlClient() override;

    //! Answers with connected() or failed().
    void start();
    void send(const QJsonObject& request);

signals:
    void connected();
    void received(const QJsonObject& line);
    void failed(const QString& why); //!< translated: nobody answers, or the connection has ended

private:
    void tryNext();
    void read();

    QStringList m_candidates;
    qsizetype m_next = 0;
    bool m_isPatient;
    QTimer m_retryTimer;
    QLocalSocket m_socket;
    bool m_isConnected = false;
};

} // namespace Shardroom
