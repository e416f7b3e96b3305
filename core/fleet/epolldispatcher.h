// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractEventDispatcher>

#include <atomic>
#include <chrono>
#include <memory>

namespace Shardroom {

//! An event dispatcher on epoll. Qt's own poll every socket at every wake-up, which costs eight times as much at 1,024
//! shards; this one pays only for sockets that have something to say. Set it with QThread::setEventDispatcher().
//! Handles posted events, timers and QSocketNotifier (read, write, exception). At most `socketsPerWakeUp` sockets are
//! served before timers and posted events get their turn, so that a flood on some shards delays no other's heartbeat.
class EpollDispatcher : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    static constexpr int socketsPerWakeUp = 64;

    explicit EpollDispatcher(QObject* parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    class Sockets;
    class Timers;
    std::unique_ptr<Sockets> m_sockets;
    std::unique_ptr<Timers> m_timers;
    int m_wakeUpFd = -1;
    std::atomic<bool> m_wokenUp = false;
    std::atomic<bool> m_interrupted = false;
};

} // namespace Shardroom
