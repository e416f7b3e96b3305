// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unixsignals.h"

#include <csignal>

#include <sys/eventfd.h>
#include <unistd.h>

namespace Shardroom {
namespace {

volatile std::sig_atomic_t s_fd = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): for the handler

void handler(int)
{
    const uint64_t one = 1;
    // Only async-signal-safe calls here; there is nothing to do about a failure.
    [[maybe_unused]] const auto written = write(s_fd, &one, sizeof one);
}

//! What is blocked waits, over a change of the program too.
void block(bool on)
{
    sigset_t both;
    sigemptyset(&both);
    sigaddset(&both, SIGINT);
    sigaddset(&both, SIGTERM);
    pthread_sigmask(on ? SIG_BLOCK : SIG_UNBLOCK, &both, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject* parent)
    : QObject(parent)
    , m_fd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_notifier(m_fd, QSocketNotifier::Read)
{
    s_fd = m_fd;
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        eventfd_t drained = 0;
        eventfd_read(m_fd, &drained);
        emit stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    block(false); // one that came in the middle of a restart is still there
}

bool UnixSignals::hold()
{
    block(true);
    eventfd_t drained = 0;
    return eventfd_read(m_fd, &drained) == 0;
}

void UnixSignals::release()
{
    block(false);
}

UnixSignals::~UnixSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(m_fd);
}

} // namespace Shardroom
