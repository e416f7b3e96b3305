// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

namespace Shardroom {

//! Sees to it that a close frame arrives. QWebSocket closes the TCP connection right after it; with events still unread
//! in the kernel that is a reset, the reset overtakes the frame, and Discord keeps a session that was meant to end.
//! This holds a second descriptor of the connection, says that nothing more is coming, and throws away what arrives
//! until the peer ends too: two seconds at most. Deletes itself. Lives in the thread that made it.
class LingeringClose : public QObject {
    Q_OBJECT
public:
    //! To be called before the socket closes, with its descriptor; -1 or any failure: nothing is held. Begin with
    //! finish() when the frame has been written.
    [[nodiscard]] static LingeringClose* hold(qintptr descriptor);
    ~LingeringClose() override;

    void finish();

private:
    explicit LingeringClose(int descriptor);
    void drain();

    const int m_descriptor;
    QSocketNotifier m_readable;
    QTimer m_patience;
};

} // namespace Shardroom
