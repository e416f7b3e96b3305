// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/controlroom.h"
#include "app/display.h"
#include "app/logsink.h"
#include "app/unixsignals.h"
#include "core/diagnostics/logging.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
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

} // namespace

int main(int argc, char* argv[])
{
    LogSink::install(); // first of all: whatever goes wrong from here on is told without secrets
    std::signal(SIGPIPE, SIG_IGN); // a reader of our status lines that goes away must not cost the sessions
    raiseDescriptorLimit();

    const std::span<char*> words(argv, size_t(argc));
    const auto has = [words](std::string_view flag) {
        return std::ranges::any_of(
            words, [flag](const char* word) { return std::string_view(word).starts_with(flag); });
    };
    // A picture needs a window, but nobody has to see it.
    const bool wantsPicture = has("--screenshot");
    const bool display = hasDisplay();
    const bool windowless = has("--help") || has("--version") || (!wantsPicture && (has("--headless") || !display));
    if (wantsPicture && (has("--headless") || !display))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    std::unique_ptr<QCoreApplication> application;
    if (windowless)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setOrganizationName(u"shardroom"_s);
    QCoreApplication::setApplicationName(u"shardroom"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHARDROOM_VERSION));
    QTranslator english;
    QTranslator own;
    QTranslator qt;
    translate(english, own, qt);

    CommandLineResult result = parseCommandLine(QCoreApplication::arguments());
    if (!result.commandLine) {
        say(result.exitStatus == 0 ? stdout : stderr,
            result.exitStatus == 0 ? result.text : u"shardroom: "_s + result.text);
        return result.exitStatus;
    }
    CommandLine& line = *result.commandLine;
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
    LogSink::setToken(line.fleet.token);
    if (const QString wrong = LogSink::setLevel(line.logLevel); !wrong.isEmpty())
        qCWarning(appLog) << wrong;
    qCInfo(appLog) << LogFields()
                          .add("version", SHARDROOM_VERSION)
                          .add("headless", line.headless)
                          .add("gateway", line.simulate ? u"practice"_s : line.fleet.apiUrl.host())
                          .add("read-only", line.fleet.readOnly);
    if (!windowless) {
        QGuiApplication::setWindowIcon(QIcon(u":/shardroom/shardroom.svg"_s));
        QGuiApplication::setDesktopFileName(u"org.shardroom.Shardroom"_s); // Wayland takes the icon from there
    }

    ControlRoom room(std::move(line));
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, &room, &ControlRoom::stop);
    QGuiApplication::setQuitOnLastWindowClosed(false); // the room ends the program, after the sessions are safe
    room.start();
    return QCoreApplication::exec();
}
