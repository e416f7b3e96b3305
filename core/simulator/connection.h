// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/opcode.h"
#include "core/simulator/commands.h"
#include "core/simulator/eventtype.h"
#include "core/simulator/fault.h"
#include "core/simulator/simulatedsession.h"
#include "core/simulator/transportencoder.h"

#include <QtCore/QJsonValue>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <array>
#include <deque>
#include <memory>
#include <optional>

class QWebSocket;

namespace Shardroom::Simulator {

class ClientSocket;
class Gateway;
struct HttpRequest;

//! One WebSocket: what the client says on it, what it is told, and how it ends.
class Connection : public QObject {
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    //! Takes both sockets; they are one.
    Connection(Gateway& gateway, QWebSocket* webSocket, ClientSocket* socket, int number);
    ~Connection() override;

    //! Says HELLO after a while, or closes when the handshake's query is wrong.
    void open(const HttpRequest& handshake, bool onResumeHost);

    [[nodiscard]] int number() const { return m_number; }
    //! Null until IDENTIFY or RESUME is accepted.
    [[nodiscard]] SimulatedSession* session() const { return m_session; }
    //! Dispatches of the session that are not yet sent here.
    [[nodiscard]] qint64 backlog() const;

    //! Sends what the session has and this connection has not sent, as far as the client reads it.
    void pump();
    //! A dispatch for this session only.
    void dispatch(EventType type, const QByteArray& body);
    void apply(const Fault& fault);
    //! A close frame; the socket follows when the client answers, or after two seconds. Code 0: end of stream without a
    //! frame.
    void close(int code, const QString& reason);
    void checkHeartbeat(Clock::time_point now);
    //! The session is gone; the connection stays, and may identify again.
    void forgetSession();
    //! The connection is over: writes down how, lets the session go, and leaves the gateway, which deletes it later.
    void ended();

private:
    void sayHello();
    void received(const QString& text);
    void handle(Opcode opcode, const QJsonValue& data);
    void heartbeat(const QJsonValue& data);
    void acknowledge();
    void identify(const QJsonValue& data);
    void resume(const QJsonValue& data);
    void attach(SimulatedSession& session, qint64 sent);
    void invalidateSession(const QByteArray& value, bool resumable);
    void drop();
    void sendDispatch(qint64 sequence, EventType type, const QByteArray& body);
    void sendOp(int opcode, const QByteArray& data);
    void send(const QByteArray& payload);
    void transmit(const QByteArray& message, bool binary);
    void write(const QByteArray& message, bool binary);
    void writeDelayed();
    [[nodiscard]] std::chrono::milliseconds ackDelay() const;
    void audit(const char* event, QJsonObject fields = {});

    struct Delayed {
        Clock::time_point due;
        QByteArray message;
        bool binary;
    };

    Gateway& m_gateway;
    QWebSocket* m_webSocket;
    QPointer<ClientSocket> m_socket; //!< ours to delete, unless the QWebSocket does it
    const int m_number;
    int m_gatewayVersion = 10;
    std::unique_ptr<TransportEncoder> m_encoder;
    std::optional<std::pair<int, QString>> m_refusal; //!< of the query: sent instead of HELLO
    SimulatedSession* m_session = nullptr;
    qint64 m_sent = 0; //!< sequence of the last dispatch sent here
    Clock::time_point m_lastHeartbeat;
    std::deque<Clock::time_point> m_received; //!< of the last minute
    std::array<int, eventTypeCount> m_dispatches{};
    std::deque<Delayed> m_delayed;
    std::chrono::milliseconds m_delay{0};
    bool m_payloadCompression = false;
    bool m_acksStopped = false;
    bool m_silent = false;
    bool m_deaf = false;
    bool m_closing = false;
    int m_closeCode = 0; //!< ours, when m_closing
    Commands m_commands;
};

//! The audit's fields that tell which session it is; the id is masked.
[[nodiscard]] QJsonObject sessionFields(const SimulatedSession& session);

} // namespace Shardroom::Simulator
