// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

struct z_stream_s;
struct ZSTD_DCtx_s;

namespace Shardroom::Simulator {

//! A token of the right form; any such one is accepted by a gateway that was given none.
inline constexpr auto testToken = "MTEwMTAwMDAwMDAwMDAwMDAwMQ.GabcdE.practice_token-0";

//! A gateway client down to the frames, which does only what a test tells it to. It remembers everything that arrives.
class RawClient : public QObject {
    Q_OBJECT
public:
    struct Frame {
        bool final = false;
        bool masked = false;
        int opcode = 0;
        QByteArray payload;
    };

    //! `target` is the request target, `extraHeaders` whole lines that end in \r\n.
    explicit RawClient(const QUrl& gateway, QByteArray target = "/?v=10&encoding=json", QByteArray extraHeaders = {},
        QByteArray withHandshake = {});
    ~RawClient() override;

    void sendFrame(int opcode, const QByteArray& payload);
    //! The same with a mask of four bytes that is not all zeros.
    void sendMasked(int opcode, const QByteArray& payload, const QByteArray& mask);
    void sendText(const QByteArray& text) { sendFrame(1, text); }
    void send(int op, const QJsonValue& data);
    //! `more` replaces fields of the payload; a null takes one away.
    void identify(int number, int total, QJsonObject more = {});
    void resume(const QByteArray& session, qint64 sequence, const char* token = testToken);
    void heartbeat();
    //! Sends a close frame and, when the server's has come, ends.
    void close(int code);
    //! Ends without a close frame.
    void abort() { m_socket.abort(); }
    //! From now on nothing is taken from the socket.
    void stopReading();
    void setAnswersClose(bool answers) { m_answersClose = answers; }

    // What has arrived.
    [[nodiscard]] const QByteArray& responseHead() const { return m_head; }
    [[nodiscard]] const QList<Frame>& frames() const { return m_frames; }
    [[nodiscard]] const QList<QByteArray>& payloads() const { return m_payloads; } //!< JSON texts, decompressed
    [[nodiscard]] const QList<QJsonObject>& messages() const { return m_messages; }
    [[nodiscard]] std::optional<int> closeCode() const { return m_closeCode; }
    [[nodiscard]] bool isEnded() const { return m_ended; }
    [[nodiscard]] std::chrono::milliseconds helloAfter() const { return m_helloAfter; }
    //! How many bytes the frame has that is not all there yet; 0: there is none.
    [[nodiscard]] quint64 announcedFrame() const { return m_announcedFrame; }
    //! Whether the length of every frame was written as short as it can be.
    [[nodiscard]] bool hasShortLengths() const { return m_shortLengths; }
    [[nodiscard]] QString decodeError() const { return m_decodeError; }

    [[nodiscard]] QList<QJsonObject> ops(int op) const;
    [[nodiscard]] QList<QJsonObject> dispatches(const char* type) const;
    [[nodiscard]] int count(const char* type) const { return int(dispatches(type).size()); }
    [[nodiscard]] QList<qint64> sequences() const; //!< of all dispatches, in the order of their arrival
    [[nodiscard]] qint64 lastSequence() const;
    [[nodiscard]] QJsonObject ready() const; //!< READY's d
    [[nodiscard]] QByteArray sessionId() const { return ready()[QStringLiteral("session_id")].toString().toLatin1(); }

    // They wait with a running event loop, at most five seconds.
    [[nodiscard]] bool waitForOp(int op, int times = 1);
    [[nodiscard]] bool waitForDispatch(const char* type, int times = 1);
    [[nodiscard]] bool waitForEnd();
    //! The code of the server's close frame; 0 when it ended without one; -1 when it did not end.
    [[nodiscard]] int waitForClose();

private:
    void readMore();
    void takeFrame(Frame frame);
    void takeMessage(const QByteArray& bytes, bool binary);
    [[nodiscard]] QByteArray decompressed(const QByteArray& bytes);

    struct Inflater;
    std::unique_ptr<Inflater> m_inflater;
    QTcpSocket m_socket;
    std::chrono::steady_clock::time_point m_opened;
    std::chrono::milliseconds m_helloAfter{0};
    QByteArray m_early; //!< frames from before the connection
    QByteArray m_buffer;
    QByteArray m_pieces; //!< of a zlib-stream payload that comes in several messages
    quint64 m_announcedFrame = 0;
    bool m_shortLengths = true;
    QByteArray m_head;
    QByteArray m_compression;
    QList<Frame> m_frames;
    QList<QByteArray> m_payloads;
    QList<QJsonObject> m_messages;
    QString m_decodeError;
    std::optional<int> m_closeCode;
    bool m_answersClose = true;
    bool m_ended = false;
};

} // namespace Shardroom::Simulator
