// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlclient.h"

#include <QtCore/QJsonDocument>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! What 16,384 shards fill is a quarter of this.
constexpr qint64 longestAnswer = 64 << 20;
constexpr std::chrono::milliseconds retryInterval{200};

} // namespace

ControlClient::ControlClient(QStringList candidates, bool isPatient, QObject* parent)
    : QObject(parent)
    , m_candidates(std::move(candidates))
    , m_isPatient(isPatient)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &ControlClient::tryNext);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_isConnected = true;
        emit connected();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read(); // its last words
        emit failed(tr("Shardroom has closed the connection."));
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_isConnected)
            return; // then it is disconnected too
        // Queued: the socket is still busy with its error.
        QMetaObject::invokeMethod(this, &ControlClient::tryNext, Qt::QueuedConnection);
    });
}

ControlClient::~ControlClient()
{
    m_socket.disconnect(this); // it says that it is disconnected while it dies
}

void ControlClient::start()
{
    QMetaObject::invokeMethod(this, &ControlClient::tryNext, Qt::QueuedConnection);
}

void ControlClient::tryNext()
{
    if (m_next == m_candidates.size() && m_isPatient) {
        m_next = 0;
        m_retryTimer.start();
        return;
    }
    if (m_next == m_candidates.size()) {
        emit failed(
            tr("No Shardroom answers on %1. Is it running? One that was started with --socket or --state-dir is "
               "found with the same option.")
                .arg(m_candidates.join(tr(" or "))));
        return;
    }
    m_socket.connectToServer(m_candidates.at(m_next++));
}

void ControlClient::send(const QJsonObject& request)
{
    m_socket.write(controlLine(request));
}

void ControlClient::read()
{
    while (m_socket.canReadLine()) {
        const QJsonDocument document = QJsonDocument::fromJson(m_socket.readLine());
        if (!document.isObject()) {
            emit failed(tr("What answers there is no Shardroom."));
            return;
        }
        emit received(document.object());
    }
    if (m_socket.bytesAvailable() > longestAnswer)
        emit failed(tr("What answers there is no Shardroom."));
}

} // namespace Shardroom
