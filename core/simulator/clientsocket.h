// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtNetwork/QTcpSocket>

namespace Shardroom::Simulator {

//! Reset: the peer gets no end of stream, and nothing that was still under way.
void abortHard(QTcpSocket& socket);

//! The server's end of a TCP connection. It can end the two ways QTcpSocket can't: wait for the peer after a WebSocket
//! Close frame, so that the code arrives, and reset.
class ClientSocket : public QTcpSocket {
    Q_OBJECT
public:
    using QTcpSocket::QTcpSocket;

    //! The next close() waits for the peer's end, at most two seconds: to be called before a close frame is sent.
    void lingerOnClose() { m_linger = true; }
    //! QWebSocket closes its socket when it has received a close frame, or found an error; a lost connection it does
    //! not close.
    [[nodiscard]] bool wasClosedHere() const { return m_closedHere; }
    //! Reset, without a close frame.
    void abortHard();
    //! End of stream without a close frame; what was written still arrives.
    void finish() { QTcpSocket::disconnectFromHost(); }

    //! As if this end were gone and the peer did not know: what comes is thrown away, unread by anybody. Its owner must
    //! no longer write.
    void playDead();

    //! While muted, what its owner writes is thrown away, as if it had been sent. What was written before still goes
    //! out.
    void setMuted(bool muted) { m_muted = muted; }

    //! The bytes are read again before everything else.
    void putBack(const QByteArray& bytes);

    void close() override;

signals:
    //! The peer is about to be told so by the kernel.
    void resetting();

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    bool m_linger = false;
    bool m_muted = false;
    bool m_closedHere = false;
};

} // namespace Shardroom::Simulator
