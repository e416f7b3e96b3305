// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/epolldispatcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>
#include <set>
#include <unordered_map>
#include <vector>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Shardroom {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

uint32_t interestOf(QSocketNotifier::Type type)
{
    switch (type) {
    case QSocketNotifier::Read:
        return EPOLLIN;
    case QSocketNotifier::Write:
        return EPOLLOUT;
    case QSocketNotifier::Exception:
        return EPOLLPRI;
    }
    Q_UNREACHABLE();
}

} // namespace

//! Descriptors and their notifiers, mirrored into an epoll set.
class EpollDispatcher::Sockets {
public:
    Sockets()
        : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    {
    }
    ~Sockets() { close(m_epoll); }
    Q_DISABLE_COPY_MOVE(Sockets)

    void watchRaw(int fd)
    {
        epoll_event event{.events = EPOLLIN, .data = {.fd = fd}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }

    void add(QSocketNotifier* notifier)
    {
        const int fd = int(notifier->socket());
        if (size_t(fd) >= m_entries.size())
            m_entries.resize(std::max(size_t(fd) + 1, m_entries.size() * 2));
        Entry& entry = m_entries[size_t(fd)];
        if (entry[size_t(notifier->type())])
            qWarning("EpollDispatcher: two notifiers of one type for descriptor %d", fd);
        entry[size_t(notifier->type())] = notifier;
        update(fd, entry);
    }

    void remove(QSocketNotifier* notifier)
    {
        const int fd = int(notifier->socket());
        if (notifierOf(fd, notifier->type()) != notifier)
            return;
        Entry& entry = m_entries[size_t(fd)];
        entry[size_t(notifier->type())] = nullptr;
        // The descriptor may be closed already; then the kernel has forgotten it by itself.
        if (entry == Entry{})
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
        else
            update(fd, entry);
    }

    //! Waits up to `timeout` (-1: for ever) and serves what is ready; true when `wakeUpFd` was.
    bool serve(int timeout, int wakeUpFd, bool& served)
    {
        std::array<epoll_event, socketsPerWakeUp> ready;
        const int count = epoll_wait(m_epoll, ready.data(), int(ready.size()), timeout);
        bool wokenUp = false;
        for (int i = 0; i < count; ++i) {
            const int fd = ready[size_t(i)].data.fd;
            if (fd == wakeUpFd) {
                wokenUp = true;
                continue;
            }
            const uint32_t events = ready[size_t(i)].events;
            // An error or a hang-up is told to whoever listens: reading or writing will find out what it is.
            const bool broken = (events & (EPOLLERR | EPOLLHUP)) != 0;
            bool told = false;
            told |= ((events & EPOLLIN) || broken) && activate(fd, QSocketNotifier::Read);
            told |= ((events & EPOLLOUT) || broken) && activate(fd, QSocketNotifier::Write);
            told |= ((events & EPOLLPRI) || broken) && activate(fd, QSocketNotifier::Exception);
            served |= told;
        }
        return wokenUp;
    }

private:
    using Entry = std::array<QSocketNotifier*, 3>;

    [[nodiscard]] QSocketNotifier* notifierOf(int fd, QSocketNotifier::Type type) const
    {
        return fd >= 0 && size_t(fd) < m_entries.size() ? m_entries[size_t(fd)][size_t(type)] : nullptr;
    }

    //! Looked up anew each time: the notifier before may have removed this one, or closed the descriptor.
    bool activate(int fd, QSocketNotifier::Type type)
    {
        QSocketNotifier* notifier = notifierOf(fd, type);
        if (notifier == nullptr)
            return false;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        return true;
    }

    void update(int fd, const Entry& entry)
    {
        epoll_event event{.events = 0, .data = {.fd = fd}};
        for (const QSocketNotifier* notifier : entry) {
            if (notifier)
                event.events |= interestOf(notifier->type());
        }
        if (epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event) != 0 && errno == ENOENT
            && epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) != 0)
            qWarning("EpollDispatcher: descriptor %d can't be watched (%s)", fd, strerror(errno));
    }

    const int m_epoll;
    // By descriptor: the kernel gives out the lowest that is free, so there are few gaps, and looking one up touches
    // one place in memory and not three.
    std::vector<Entry> m_entries;
};

//! Timers by deadline.
class EpollDispatcher::Timers {
public:
    void add(int id, qint64 interval, Qt::TimerType type, QObject* object)
    {
        Timer timer{milliseconds(interval), type, object, {}};
        timer.due = nextDue(timer, Clock::now());
        m_byDue.emplace(timer.due, id);
        m_timers.insert_or_assign(id, timer);
    }

    bool remove(int id)
    {
        const auto found = m_timers.find(id);
        if (found == m_timers.end())
            return false;
        m_byDue.erase({found->second.due, id});
        m_timers.erase(found);
        return true;
    }

    bool removeAll(QObject* object)
    {
        const auto before = m_timers.size();
        for (auto entry = m_timers.begin(); entry != m_timers.end();) {
            if (entry->second.object == object) {
                m_byDue.erase({entry->second.due, entry->first});
                entry = m_timers.erase(entry);
            } else {
                ++entry;
            }
        }
        return m_timers.size() != before;
    }

    QList<TimerInfo> of(QObject* object) const
    {
        QList<TimerInfo> infos;
        for (const auto& [id, timer] : m_timers) {
            if (timer.object == object)
                infos.append(TimerInfo(id, int(timer.interval.count()), timer.type));
        }
        return infos;
    }

    int remaining(int id) const
    {
        const auto found = m_timers.find(id);
        if (found == m_timers.end())
            return -1;
        return int(
            std::max(milliseconds(0), std::chrono::ceil<milliseconds>(found->second.due - Clock::now())).count());
    }

    //! For epoll_wait: milliseconds to the next deadline, rounded up, or -1.
    int timeout() const
    {
        if (m_byDue.empty())
            return -1;
        const auto wait = std::chrono::ceil<milliseconds>(m_byDue.begin()->first - Clock::now());
        return int(std::clamp<long long>(wait.count(), 0, 3'600'000));
    }

    //! Fires what is due now, each timer at most once, so that a zero timer can't starve the sockets.
    bool fire()
    {
        const auto now = Clock::now();
        m_due.clear();
        for (auto entry = m_byDue.begin(); entry != m_byDue.end() && entry->first <= now; ++entry)
            m_due.push_back(entry->second);
        bool fired = false;
        auto due = std::exchange(m_due, {});
        for (const int id : due) {
            const auto found = m_timers.find(id);
            if (found == m_timers.end() || found->second.due > now || found->second.firing)
                continue;
            Timer& timer = found->second;
            m_byDue.erase({timer.due, id});
            // From the last deadline, so that the handling does not add up; from now, when deadlines were missed.
            timer.due = nextDue(timer, timer.due + timer.interval > now ? timer.due : now);
            m_byDue.emplace(timer.due, id);
            timer.firing = true;
            QTimerEvent event(id);
            QCoreApplication::sendEvent(timer.object, &event);
            fired = true;
            if (const auto still = m_timers.find(id); still != m_timers.end())
                still->second.firing = false;
        }
        m_due = std::move(due);
        return fired;
    }

private:
    struct Timer {
        milliseconds interval;
        Qt::TimerType type;
        QObject* object;
        Clock::time_point due;
        bool firing = false;
    };

    //! Coarse timers of a second and more meet on a grid of 20 ms, so that a thousand of them wake the thread less
    //! often.
    static Clock::time_point nextDue(const Timer& timer, Clock::time_point now)
    {
        using namespace std::chrono_literals;
        auto due = now + timer.interval;
        if (timer.type != Qt::PreciseTimer && timer.interval >= 1s) {
            constexpr auto grid = std::chrono::duration_cast<Clock::duration>(20ms);
            const auto past = due.time_since_epoch() % grid;
            if (past != Clock::duration::zero())
                due += grid - past;
        }
        return due;
    }

    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<Clock::time_point, int>> m_byDue;
    std::vector<int> m_due;
};

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_sockets(std::make_unique<Sockets>())
    , m_timers(std::make_unique<Timers>())
    , m_wakeUpFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_sockets->watchRaw(m_wakeUpFd);
}

EpollDispatcher::~EpollDispatcher()
{
    close(m_wakeUpFd);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();

    bool worked = false;
    const bool canWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted && !m_wokenUp;
    int timeout = 0;
    if (canWait) {
        emit aboutToBlock();
        timeout = flags.testFlag(QEventLoop::X11ExcludeTimers) ? -1 : m_timers->timeout();
    }
    if (m_interrupted)
        timeout = 0;
    if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers) || canWait) {
        if (m_sockets->serve(timeout, m_wakeUpFd, worked)) {
            eventfd_t drained = 0;
            eventfd_read(m_wakeUpFd, &drained);
            worked = true; // somebody posted an event
        }
    }
    if (canWait)
        emit awake();
    // Whoever wakes us from now on writes to the descriptor again; what was posted before is sent at the next turn.
    m_wokenUp = false;
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        worked |= m_timers->fire();
    return worked;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    m_sockets->add(notifier);
}
void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    m_sockets->remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object)
{
    m_timers->add(timerId, interval, timerType, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers->remove(timerId);
}
bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return m_timers->removeAll(object);
}
QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    return m_timers->of(object);
}
int EpollDispatcher::remainingTime(int timerId)
{
    return m_timers->remaining(timerId);
}

void EpollDispatcher::wakeUp()
{
    if (!m_wokenUp.exchange(true))
        eventfd_write(m_wakeUpFd, 1);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace Shardroom
