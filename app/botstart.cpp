// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botstart.h"

#include "app/logsink.h"

#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>

#include <cerrno>
#include <cstdio>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype mostSaid = 4096;

//! What it says to people begins with its name; the rest is its log.
QString lastWords(const QByteArray& said)
{
    const QList<QByteArray> lines = said.split('\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (line->startsWith("shardroom: "))
            return QString::fromLocal8Bit(line->sliced(11)).trimmed();
    }
    return {};
}

} // namespace

BotStart::BotStart(QString name, QObject* parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

BotStart::~BotStart()
{
    m_errorsNotifier.reset();
    m_endNotifier.reset();
    for (const int handle : {m_errors, m_process}) {
        if (handle >= 0)
            ::close(handle);
    }
}

void BotStart::start(const QString& program, const QStringList& arguments)
{
    int ends[2] = {-1, -1};
    // Its own end neither: should this window hang, a word of its log is lost rather than that it hangs as well.
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        fail(qt_error_string(errno));
        return;
    }
    m_errors = ends[0];
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words << argument.toLocal8Bit();
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, pointers.front(), &actions, &attributes, pointers.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (error != 0) {
        fail(qt_error_string(error));
        return;
    }
    m_errorsNotifier = std::make_unique<QSocketNotifier>(m_errors, QSocketNotifier::Read);
    connect(m_errorsNotifier.get(), &QSocketNotifier::activated, this, &BotStart::listen);
    m_process = int(::syscall(SYS_pidfd_open, pid, 0)); // the C library's header forgets that there is C++
    if (m_process < 0)
        return; // an old kernel: it runs, and that is all that can be known
    m_endNotifier = std::make_unique<QSocketNotifier>(m_process, QSocketNotifier::Read);
    connect(m_endNotifier.get(), &QSocketNotifier::activated, this, &BotStart::reap);
}

void BotStart::listen()
{
    char bytes[1024];
    ssize_t size = 0;
    while ((size = ::read(m_errors, bytes, sizeof bytes)) > 0) {
        std::fwrite(bytes, 1, size_t(size), stderr);
        m_said.append(bytes, size);
        if (m_said.size() > mostSaid)
            m_said = m_said.last(mostSaid);
    }
    if (size == 0 && m_errorsNotifier)
        m_errorsNotifier->setEnabled(false); // else it is told for ever that it has closed
}

void BotStart::reap()
{
    siginfo_t end{};
    if (::waitid(P_PIDFD, id_t(m_process), &end, WEXITED | WNOHANG) != 0 || end.si_pid == 0)
        return;
    m_endNotifier->setEnabled(false);
    listen();
    const bool hasExited = end.si_code == CLD_EXITED;
    if (hasExited && end.si_status == 0) {
        deleteLater();
        return;
    }
    const QString words = lastWords(m_said);
    if (!hasExited)
        fail(tr("Its program was ended by signal %1.").arg(end.si_status));
    else
        fail(words.isEmpty() ? tr("Its program has ended with status %1, without a word.").arg(end.si_status) : words);
}

void BotStart::fail(const QString& why)
{
    emit failed(m_name, LogSink::redacted(why));
    deleteLater();
}

} // namespace Shardroom
