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
struct IdentifyRequest;

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
    //! Whether the session's READY is due here and not yet sent.
    [[nodiscard]] bool isYetToTell(const SimulatedSession& session) const { return m_lateSession == session.id(); }
    //! Dispatches of the session that are not yet sent here.
    [[nodiscard]] qint64 backlog() const;

    //! Whether what the session gets reaches the client: no fault keeps it back, and nothing waits for longer than
    //! this.
    [[nodiscard]] bool isDelivering(std::chrono::milliseconds behind) const;

    //! Sends what the session has and this connection has not sent, as far as the client reads it.
    void pump();
    //! A dispatch for this session only.
    void dispatch(EventType type, const QByteArray& body);
    void apply(const Fault& fault);
    //! Ends what lasts: no ACKs or late ones, deaf, delayed, read slowly, fragmented, and what the next dispatches were
    //! to suffer. Half-open and silent stay: the client must end those.
    void liftFaults();
    //! A close frame; the socket follows when the client answers, or after two seconds. Code 0: end of stream without a
    //! frame.
    //! After FaultKind::HalfOpen nothing of this happens: there is nobody who could. After FaultKind::Silence it is a
    //! reset: nothing else can be told without a word.
    void close(int code, const QString& reason);
    void checkHeartbeat(Clock::time_point now);
    //! The session is gone; the connection stays, and may identify again.
    void forgetSession();
    //! The connection is over: writes down how, lets the session go, and leaves the gateway, which deletes it later.
    void ended();

private:
    enum class Wire {
        Text,
        Binary,
        Raw, //!< a whole frame as it is: QWebSocket makes no broken ones
    };

    void sayHello();
    void closeSocket(int code, const QString& reason);
    void received(const QString& text);
    void readSlowly();
    void take(const QString& text);
    void handle(Opcode opcode, const QJsonValue& data);
    void heartbeat(const QJsonValue& data);
    void command(Opcode opcode, const QJsonValue& data);
    void acknowledge();
    void identify(const QJsonValue& data);
    void resume(const QJsonValue& data);
    void attach(SimulatedSession& session, qint64 sent);
    void invalidateSession(const QByteArray& value, bool resumable);
    void fallSilent();
    void loseConnection();
    void spoilNext(FaultKind kind);
    void sendSpoiled(FaultKind kind, const QByteArray& payload);
    //! A reset; `reason` is for the audit.
    void drop(const QString& reason = QStringLiteral("reset"));
    void sendDispatch(qint64 sequence, EventType type, const QByteArray& body);
    void sendOp(int opcode, const QByteArray& data);
    void send(const QByteArray& payload);
    void transmit(const QByteArray& message, Wire wire);
    void write(const QByteArray& message, Wire wire);
    void writeSplit(const QByteArray& message);
    void writeDelayed();
    [[nodiscard]] std::chrono::milliseconds ackDelay() const;
    void audit(const char* event, QJsonObject fields = {});
    //! For lines that are costly to make.
    [[nodiscard]] bool isAudited() const;

    struct Delayed {
        Clock::time_point due;
        QByteArray message;
        Wire wire;
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
    // What faults have done to it.
    std::chrono::milliseconds m_ackLateness{0};
    std::chrono::milliseconds m_readPace{0};
    std::deque<QString> m_unread; //!< while it reads slowly
    std::optional<FaultKind> m_spoiling; //!< how the next payload goes wrong on the wire
    int m_toLeaveOut = 0; //!< of the next dispatches
    int m_toRepeat = 0;
    std::optional<Fault> m_insteadOfHello;
    bool m_lost = false; //!< half-open: only the client thinks that it is there
    bool m_payloadCompression = false;
    bool m_onResumeHost = false;
    QByteArray m_lateSession; //!< IDENTIFY is accepted, READY is late: the session that it will tell of
    bool m_acksStopped = false;
    bool m_silent = false;
    bool m_deaf = false;
    bool m_closing = false;
    int m_closeCode = 0; //!< ours, when m_closing
    QString m_closeReason; //!< the same
    Clock::time_point m_closeSent; //!< the same
    qsizetype m_payloadSize = 0; //!< of what is being handled
    Commands m_commands;
};

//! The audit's fields that tell which session it is; the id is masked.
[[nodiscard]] QJsonObject sessionFields(const SimulatedSession& session);

} // namespace Shardroom::Simulator
