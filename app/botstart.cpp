// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botstart.h"

#include "app/logsink.h"
#include "core/vault/privatefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qint64 mostSaid = 4096;

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

//! To be closed by the caller; -1: then it goes where this program's words go.
int openLog(const QString& path)
{
    constexpr int ownerOnly = 0600;
    const int handle = ::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    struct stat status { };
    if (handle >= 0 && ::fstat(handle, &status) == 0 && status.st_size > BotStart::largestLog)
        (void)!::ftruncate(handle, 0);
    return handle;
}

} // namespace

BotStart::BotStart(QString name, QObject* parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

BotStart::~BotStart()
{
    m_endNotifier.reset();
    if (m_process >= 0)
        ::close(m_process);
}

QString BotStart::logFileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"stderr.log"_s);
}

void BotStart::start(const QString& program, const QStringList& arguments, const QString& stateDirectory)
{
    m_logFile = logFileIn(stateDirectory);
    const int log = preparePrivateDirectory(stateDirectory) ? openLog(m_logFile) : -1;
    m_logBegin = QFileInfo(m_logFile).size();
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
    if (log >= 0)
        posix_spawn_file_actions_adddup2(&actions, log, STDERR_FILENO);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, pointers.front(), &actions, &attributes, pointers.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (log >= 0)
        ::close(log);
    if (error != 0) {
        fail(qt_error_string(error));
        return;
    }
    watch(int(pid));
}

void BotStart::adoptOthers(QObject* parent)
{
    // By the kernel's list: a note of our own would have to survive execv(), which not even a handle of theirs does.
    QFile list(u"/proc/thread-self/children"_s);
    if (!list.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> pids = list.readAll().split(' ');
    for (const QByteArray& pid : pids) {
        if (const int number = pid.toInt(); number > 0)
            (new BotStart({}, parent))->watch(number);
    }
}

void BotStart::watch(int pid)
{
    m_process = int(::syscall(SYS_pidfd_open, pid, 0)); // the C library's header forgets that there is C++
    if (m_process < 0)
        return; // an old kernel: it runs, and that is all that can be known
    ::fcntl(m_process, F_SETFD, FD_CLOEXEC);
    m_endNotifier = std::make_unique<QSocketNotifier>(m_process, QSocketNotifier::Read);
    connect(m_endNotifier.get(), &QSocketNotifier::activated, this, &BotStart::reap);
}

void BotStart::reap()
{
    siginfo_t end{};
    const bool isOurs = ::waitid(P_PIDFD, id_t(m_process), &end, WEXITED | WNOHANG) == 0;
    if (isOurs && end.si_pid == 0)
        return;
    m_endNotifier->setEnabled(false);
    const bool hasExited = end.si_code == CLD_EXITED;
    if (!isOurs || m_name.isEmpty() || (hasExited && end.si_status == 0)) {
        deleteLater();
        return;
    }
    QFile log(m_logFile);
    QString words;
    const auto begin = [this, &log] { return m_logBegin <= log.size() ? m_logBegin : 0; }; // it may have been cut
    if (log.open(QIODevice::ReadOnly) && log.seek(std::max(begin(), log.size() - mostSaid)))
        words = lastWords(log.read(mostSaid));
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
