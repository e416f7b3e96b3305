// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botdesk.h"
#include "app/botstart.h"
#include "app/commandline.h"
#include "app/controlpath.h"
#include "app/controlroom.h"
#include "app/display.h"
#include "app/logsink.h"
#include "app/profileline.h"
#include "app/restart.h"
#include "app/startroom.h"
#include "app/unixsignals.h"
#include "core/diagnostics/logging.h"
#include "ui/inspector/frameswindow.h"
#include "ui/systemscheme.h"
#include "ui/theme.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Shardroom;

namespace {

//! Every shard is a descriptor, and desktops give 1,024 unless asked.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void say(FILE* where, const QString& text)
{
    const QByteArray line = LogSink::redacted(text).toLocal8Bit().trimmed() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), where);
}

//! English stays below every other language: it knows "1 shard" from "2 shards", in the locale "C" as well.
void translate(QTranslator& english, QTranslator& own, QTranslator& qt)
{
    if (english.load(u":/i18n/shardroom_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    if (own.load(QLocale(), u"shardroom"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

//! The words of the command line that were for Qt: the application does not have them any more.
QStringList takenOut(const QStringList& typed)
{
    const QStringList left = QCoreApplication::arguments();
    QStringList taken;
    qsizetype next = 0;
    for (const QString& word : typed) {
        if (next < left.size() && word == left.at(next))
            ++next;
        else
            taken.append(word);
    }
    return taken;
}

//! A window without a fleet; the program ends with it.
int showFrames(const QString& path, std::optional<std::chrono::milliseconds> runFor)
{
    QSettings settings(u"Shardroom"_s, u"Shardroom"_s);
    Theme::apply(Theme::Scheme(std::clamp(settings.value(u"theme"_s).toInt(), 0, int(Theme::Scheme::HighContrast))));
    FramesWindow window;
    window.readKeys(settings);
    window.openFile(path);
    window.show();
    if (runFor)
        QTimer::singleShot(*runFor, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    LogSink::install(); // first of all: whatever goes wrong from here on is told without secrets
    std::signal(SIGPIPE, SIG_IGN); // a reader of our status lines that goes away must not cost the sessions
    raiseDescriptorLimit();

    const std::span<char*> words(argv, size_t(argc));
    QStringList typed;
    for (const char* word : words)
        typed.append(QString::fromLocal8Bit(word));
    const auto has = [words](std::string_view flag) {
        return std::ranges::any_of(
            words, [flag](const char* word) { return std::string_view(word).starts_with(flag); });
    };
    // A picture needs a window, but nobody has to see it.
    const bool wantsPicture = has("--screenshot");
    const bool display = hasDisplay();
    const bool windowless = has("--help") || has("--version") || (!wantsPicture && (has("--headless") || !display));
    std::unique_ptr<UnseenScreen> unseen;
    if (wantsPicture && (has("--headless") || !display))
        unseen = std::make_unique<UnseenScreen>();

    std::unique_ptr<QCoreApplication> application;
    if (windowless)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    std::unique_ptr<SystemScheme> systemScheme;
    if (!windowless)
        systemScheme = std::make_unique<SystemScheme>();
    QCoreApplication::setOrganizationName(u"shardroom"_s);
    QCoreApplication::setApplicationName(u"shardroom"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHARDROOM_VERSION));
    QTranslator english;
    QTranslator own;
    QTranslator qt;
    translate(english, own, qt);

    CommandLineResult result = parseCommandLine(QCoreApplication::arguments());
    // Opened from a menu, perhaps: there is a page on which a bot and its token can be put right.
    const bool isForPage = result.startPage && !windowless && !wantsPicture;
    if (isForPage)
        say(stderr, u"shardroom: "_s + result.text);
    if (!result.commandLine && !isForPage) {
        say(result.exitStatus == 0 ? stdout : stderr,
            result.exitStatus == 0 ? result.text : u"shardroom: "_s + result.text);
        return result.exitStatus;
    }
    CommandLine& line = isForPage ? *result.startPage : *result.commandLine;
    if (!line.frames.isEmpty()) {
        if (!windowless)
            return showFrames(line.frames, line.runFor);
        say(stderr,
            QCoreApplication::translate("main", "shardroom: there is no display, so there is no window for --frames."));
        return 1;
    }
    if (!windowless)
        line.headless = false;
    if (windowless && !line.headless) {
        say(stderr,
            QCoreApplication::translate(
                "main", "shardroom: there is no display, so there is no window; running headless."));
        line.headless = true;
        if (line.status == StatusFormat::None)
            line.status = StatusFormat::Table;
    }
    if (const QString wrong = LogSink::setLevel(line.logLevel); !wrong.isEmpty())
        qCWarning(appLog) << wrong;
    if (!windowless) {
        QGuiApplication::setWindowIcon(QIcon(u":/shardroom/shardroom.svg"_s));
        QGuiApplication::setDesktopFileName(u"org.shardroom.Shardroom"_s); // Wayland takes the icon from there
    }

    QGuiApplication::setQuitOnLastWindowClosed(false); // the room ends the program, after the sessions are safe
    UnixSignals unixSignals;
    std::unique_ptr<ControlRoom> room;
    const auto enter = [&room, &unixSignals, forQt = takenOut(typed)](CommandLine chosen) {
        chosen.forQt = forQt;
        LogSink::addToken(chosen.fleet.token);
        if (!chosen.fleet.stateDirectory.isEmpty()) // opened from another bot's window, perhaps
            LogSink::bound(BotStart::logFileIn(chosen.fleet.stateDirectory), BotStart::largestLog);
        qCInfo(appLog) << LogFields()
                              .add("version", SHARDROOM_VERSION)
                              .add("headless", chosen.headless)
                              .add("gateway", chosen.simulate ? u"practice"_s : chosen.fleet.apiUrl.host())
                              .add("read-only", chosen.fleet.readOnly);
        room = std::make_unique<ControlRoom>(std::move(chosen));
        QObject::connect(&unixSignals, &UnixSignals::stopRequested, room.get(), &ControlRoom::stop);
        room->start();
    };
    // Until the program ends; a restart that fails ends in a new room with the same sessions.
    const auto live = [&room, &enter, &unixSignals] {
        for (;;) {
            const int status = QCoreApplication::exec();
            if (!room || !room->isRestarting() || unixSignals.hold())
                return status;
            CommandLine same = room->commandLine();
            room.reset(); // files, locks and sockets are the next start's
            if (unixSignals.hold()) // a thread that has ended by now took one
                return status;
            const QString why = Restart::replaceProgram(same);
            say(stderr, u"shardroom: "_s + why);
            unixSignals.release();
            if (!same.neverRan) {
                same.fleet.resumeSaved = true; // what was saved a moment ago, wherever this start had its sessions from
                same.fleet.sessionsFile.clear();
            }
            enter(std::move(same));
            room->tellRestartFailed(why);
        }
    };
    // A bot that is open already has a window to be shown, and a second program would only be refused its sessions.
    BotDesk desk{QString()};
    const bool isOwn = !isForPage && line.profile && line.fleet.stateDirectory == stateDirectoryOf(*line.profile);
    if (isOwn && !line.headless && line.screenshot.isEmpty() && isRunning(*line.profile)) {
        QObject::connect(
            &desk, &BotDesk::reached, qApp, [&enter, &line](const QString& name, BotReach reach, const QString& why) {
                const QString text = reach == BotReach::Shown
                    ? QCoreApplication::translate(
                        "main", "shardroom: %1 is open already; its window was brought to the front.")
                          .arg(name)
                    : QCoreApplication::translate("main", "shardroom: %1 is running already. %2").arg(name, why);
                if (reach == BotReach::NotRunning) {
                    enter(std::move(line));
                    return;
                }
                say(stderr, text);
                QCoreApplication::exit(reach == BotReach::Shown ? 0 : int(ExitStatus::Refused));
            });
        QMetaObject::invokeMethod(
            &desk, [&desk, &line] { desk.reach(*line.profile); }, Qt::QueuedConnection);
        return live();
    }
    if (!isForPage && (line.headless || !line.hasNoFleet())) {
        enter(std::move(line));
        return live();
    }
    // Started from a menu, perhaps: nobody would see on standard error that there is no token.
    StartRoom page(std::move(line), QCoreApplication::arguments(), isForPage ? result.text : QString());
    QObject::connect(&page, &StartRoom::ended, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QObject::connect(&page, &StartRoom::chosen, qApp, enter);
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, &page, &StartRoom::stop);
    page.start();
    return live();
}
