// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logsink.h"

#include "core/diagnostics/logging.h"
#include "core/diagnostics/redaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QMutex>
#include <QtCore/QRegularExpression>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shardroom::LogSink {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogSink)
};

//! What all threads share.
struct Sink {
    QMutex redactorMutex; // never held while the other is taken, or while Qt may log
    QList<Redactor> redactors{Redactor()}; // by shape, then a token each: of the bot that runs, and of those set up
    QMutex levelMutex;
    QString level = u"warning"_s;
    QMap<QString, QString> ownLevels; // category → level
    QMutex fileMutex; // the last to be taken
    QByteArray file; // that standard error is, and is kept small; empty: it is not ours
    qint64 largest = 0;
};

Sink& sink()
{
    // A message handler has no context; never destroyed, since threads may log until the process ends.
    static auto* const shared = new Sink; // NOLINT(cppcoreguidelines-owning-memory)
    return *shared;
}

QLatin1StringView levelKey(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

//! Whether standard error is the file of this name still: somebody may have moved it away.
bool isStandardError(int handle)
{
    struct stat named { };
    struct stat ours { };
    return ::fstat(handle, &named) == 0 && ::fstat(STDERR_FILENO, &ours) == 0 && named.st_dev == ours.st_dev
        && named.st_ino == ours.st_ino;
}

//! With the file's mutex held: another thread's line must not come in between.
void makeRoom(const Sink& shared, qint64 coming)
{
    struct stat status { };
    if (::fstat(STDERR_FILENO, &status) != 0 || status.st_size + coming <= shared.largest)
        return;
    QByteArray newest;
    const int handle = ::open(shared.file.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    // Whoever moved it away, to keep it, keeps it whole, and looks after its size from then on.
    const bool isOurs = handle >= 0 && isStandardError(handle);
    if (isOurs) {
        newest.resize(shared.largest / 4);
        const auto got
            = ::pread(handle, newest.data(), size_t(newest.size()), std::max<off_t>(0, status.st_size - newest.size()));
        newest.truncate(std::max<ssize_t>(0, got));
        newest.remove(0, newest.indexOf('\n') + 1); // whole lines
    }
    if (handle >= 0)
        ::close(handle);
    if (isOurs && ::ftruncate(STDERR_FILENO, 0) == 0)
        std::fwrite(newest.constData(), 1, size_t(newest.size()), stderr);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // The offscreen platform says this for every window; it means nothing to anybody.
    if (message.startsWith("This plugin does not support propagateSizeHints"_L1))
        return;
    QString text = redacted(message);
    text.replace(u'\r', "\\r"_L1).replace(u'\n', "\\n"_L1);
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + levelKey(type) + u' '
        + QString::fromLatin1(context.category ? context.category : "default") + u' ' + text + u'\n';
    write(line.toUtf8());
}

//! An exception that nobody caught would be printed by the standard library, with whatever its text holds.
[[noreturn]] void onTerminate()
{
    QString what = u"an unknown exception"_s;
    if (const std::exception_ptr current = std::current_exception()) {
        try {
            std::rethrow_exception(current);
        } catch (const std::exception& exception) {
            what = QString::fromUtf8(exception.what());
        } catch (...) {
        }
    }
    qCritical("terminated by %s", qUtf8Printable(what));
    std::abort();
}

QString rulesFor(const QString& category, const QString& level)
{
    const auto rule = [&category](QLatin1StringView type, bool on) {
        return QString(category + u'.' + type + (on ? "=true\n"_L1 : "=false\n"_L1));
    };
    return rule("debug"_L1, level == "debug"_L1) + rule("info"_L1, level != "warning"_L1) + rule("warning"_L1, true);
}

//! With the level's mutex held, so that the rules of two callers don't overtake each other.
void applyLevels(const Sink& shared)
{
    // Qt's own categories keep debug off unless one is asked for: they tell about every packet.
    QString rules = u"*.debug=false\n"_s + (shared.level == "warning"_L1 ? u"*.info=false\n"_s : QString())
        + rulesFor(u"shardroom.*"_s, shared.level) + rulesFor(u"default"_s, shared.level);
    for (auto own = shared.ownLevels.cbegin(); own != shared.ownLevels.cend(); ++own)
        rules += rulesFor(own.key(), own.value());
    QLoggingCategory::setFilterRules(rules);
}

} // namespace

QString redacted(const QString& text)
{
    Sink& shared = sink();
    QList<Redactor> redactors;
    {
        const QMutexLocker lock(&shared.redactorMutex);
        redactors = shared.redactors; // shares its data: the work is done outside of the lock
    }
    QString result = text;
    for (const Redactor& redactor : std::as_const(redactors))
        result = redactor.redacted(result);
    return result;
}

void bound(const QString& file, qint64 largest)
{
    const QByteArray name = QFile::encodeName(file);
    const int handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0)
        return;
    // Where it is not opened for appending, what is written after a cut would leave a hole before it.
    const bool isOurs = isStandardError(handle) && (::fcntl(STDERR_FILENO, F_GETFL) & O_APPEND) != 0;
    ::close(handle);
    Sink& shared = sink();
    const QMutexLocker lock(&shared.fileMutex);
    shared.file = isOurs ? name : QByteArray();
    shared.largest = largest;
}

void write(const QByteArray& line)
{
    Sink& shared = sink();
    const QMutexLocker lock(&shared.fileMutex);
    if (!shared.file.isEmpty())
        makeRoom(shared, line.size());
    // One call: standard error has no buffer, and stdio locks it, so that lines of two threads never mix.
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void install()
{
    {
        const QMutexLocker lock(&sink().levelMutex);
        applyLevels(sink());
    }
    qInstallMessageHandler(handle);
    std::set_terminate(onTerminate);
}

void addToken(const BotToken& token)
{
    static QList<QByteArray> known; // guarded by the same mutex
    Redactor redactor(token);
    const QMutexLocker lock(&sink().redactorMutex);
    if (token.isEmpty() || known.contains(token.reveal()))
        return;
    known.append(token.reveal());
    sink().redactors.append(std::move(redactor));
}

QString setLevel(const QString& level, const QString& category)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s};
    if (!levels.contains(level))
        return Text::tr("\"%1\" is not a log level. Use one of: %2.").arg(redacted(level), levels.join(", "_L1));
    // The name becomes part of a rule, so it must not bring rules of its own.
    static const QRegularExpression ofQt(u"\\Aqt(\\.[A-Za-z0-9_-]+)+\\z"_s);
    const bool known = category.isEmpty() || category == "shardroom"_L1 || logCategoryNames().contains(category)
        || ofQt.match(category).hasMatch();
    if (!known) {
        return Text::tr("\"%1\" is not a log category. Use one of: %2; or one of Qt's, for example qt.network.ssl.")
            .arg(redacted(category), logCategoryNames().join(", "_L1));
    }
    Sink& shared = sink();
    const QMutexLocker lock(&shared.levelMutex);
    if (category.isEmpty()) {
        shared.level = level;
        shared.ownLevels.clear();
    } else if (category == "shardroom"_L1) {
        const QStringList names = logCategoryNames();
        for (const QString& name : names)
            shared.ownLevels[name] = level;
    } else {
        shared.ownLevels[category] = level;
    }
    applyLevels(shared);
    return {};
}

} // namespace Shardroom::LogSink
