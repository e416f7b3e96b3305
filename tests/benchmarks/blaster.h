// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/framestream.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslServer>

#include <unordered_map>

namespace Shardroom::Bench {

//! A gateway that sends prebuilt bytes: it costs so little that it does not disturb what is measured beside it.
//! Speaks just enough HTTP and WebSocket for a well-behaved client. The events begin when every shard has identified;
//! as fast as they are read, or paced over all shards in a random order. When all have left, the next client gets the
//! same bytes from the beginning. Lives in the main thread.
class Blaster : public QObject {
    Q_OBJECT
public:
    //! `eventsPerSecond` 0: as fast as they are read.
    Blaster(const StreamOptions& options, double eventsPerSecond);

    //! Over TLS when the configuration has a certificate. Returns the port on 127.0.0.1; 0 when there is none.
    [[nodiscard]] quint16 listen(const QSslConfiguration& tls);
    [[nodiscard]] qint64 plainBytes() const { return m_plainBytes; } //!< of the events, uncompressed
    [[nodiscard]] qint64 wireBytes() const { return m_wireBytes; } //!< of the events, with frame headers

private:
    struct Connection {
        QByteArray received;
        bool upgraded = false;
        int shard = -1;
        size_t nextFrame = 0;
    };
    void accept(QTcpSocket* socket);
    void read(QTcpSocket* socket);
    void answerRequest(QTcpSocket* socket, Connection& connection);
    void readFrames(QTcpSocket* socket, Connection& connection);
    void login(QTcpSocket* socket, Connection& connection, int shard);
    void reset();
    void begin();
    void pump(QTcpSocket* socket);
    void pace();

    const StreamOptions m_options;
    const double m_eventsPerSecond;
    std::vector<FrameStream> m_streams;
    qint64 m_plainBytes = 0;
    qint64 m_wireBytes = 0;
    std::unique_ptr<QTcpServer> m_server;
    std::unordered_map<QTcpSocket*, Connection> m_connections;
    std::vector<QTcpSocket*> m_byShard;
    int m_loggedIn = 0;
    bool m_begun = false;
    std::vector<quint16> m_order; //!< the shard of each event, for a paced stream
    size_t m_sent = 0;
    QElapsedTimer m_clock;
    QTimer m_paceTimer;
};

} // namespace Shardroom::Bench
