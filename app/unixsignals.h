// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

namespace Shardroom {

//! SIGINT and SIGTERM as a Qt signal. One per process, made in the main thread.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

    //! From now on they wait, until release() or, if the program is replaced by another, for that one. True when one
    //! has come already.
    [[nodiscard]] bool hold();
    void release();

signals:
    void stopRequested();

private:
    int m_fd;
    QSocketNotifier m_notifier;
};

} // namespace Shardroom
