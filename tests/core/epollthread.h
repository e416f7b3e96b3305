// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/epolldispatcher.h"

#include <QtCore/QThread>

#include <array>
#include <chrono>
#include <ctime>
#include <future>

#include <sys/socket.h>

namespace Shardroom {

//! A thread on the dispatcher under test, and a place in it to run things.
class EpollThread : public QThread {
public:
    EpollThread()
    {
        setEventDispatcher(new EpollDispatcher);
        m_context.moveToThread(this);
        start();
    }
    ~EpollThread() override
    {
        quit();
        if (!wait(10000))
            qFatal("the thread does not end");
    }

    //! Runs `function` in the thread and waits for its result.
    template <typename Function>
    auto run(Function function)
    {
        std::packaged_task<decltype(function())()> task(std::move(function));
        auto result = task.get_future();
        QMetaObject::invokeMethod(
            &m_context, [&task] { task(); }, Qt::QueuedConnection);
        return result.get();
    }
    template <typename Function>
    void post(Function function)
    {
        QMetaObject::invokeMethod(&m_context, std::move(function), Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

//! The processor time that a thread has used.
inline std::chrono::nanoseconds processorTime(EpollThread& thread)
{
    return thread.run([] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    });
}

//! Two connected ends that do not block.
inline std::array<int, 2> socketPair()
{
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("no socket pair");
    return ends;
}

} // namespace Shardroom
