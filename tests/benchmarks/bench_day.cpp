// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window keeps after a day: 24 hours of snapshots, one a second, each with a line for the timeline, into the
// window, the alerts and the history on disk, as fast as they take it. bench_day [shards [hours]]: 64 and 24 without.
// One JSON object per hour.

#include "benchfleet.h"
#include "core/alerts/alertwatch.h"
#include "core/history/historystore.h"
#include "measure.h"
#include "ui/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Shardroom;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int shards = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 64;
    const int hours = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 24;

    const QTemporaryDir directory;
    WindowOptions options;
    options.settingsFile = directory.filePath(u"bench.ini"_s);
    options.stopsOnClose = false;
    MainWindow window(options);
    HistoryStore history(directory.path());
    AlertWatch alerts;
    QObject::connect(&history, &HistoryStore::stateChanged, &window, &MainWindow::showHistoryState);
    QObject::connect(&history, &HistoryStore::seriesReady, &window, &MainWindow::showHistory);
    QObject::connect(&history, &HistoryStore::momentReady, &window, &MainWindow::showMoment);
    QObject::connect(&window, &MainWindow::historyRequested, &history, &HistoryStore::read);
    QObject::connect(&window, &MainWindow::momentRequested, &history, &HistoryStore::readMoment);
    window.resize(1600, 1000);
    window.show();

    const std::chrono::seconds step(1);
    Bench::Fleet fleet(shards, std::chrono::milliseconds(step).count());
    AlertWatch::Clock::time_point now;
    qsizetype notes = 0;
    for (int hour = 0; hour <= hours; ++hour) {
        for (int second = 0; hour > 0 && second < 3600; ++second) {
            const FleetSnapshot snapshot = fleet.next();
            now += step;
            window.showSnapshot(snapshot);
            window.appendTimeline({fleet.change()});
            history.record(snapshot);
            notes += alerts.feed(snapshot, now).size();
            QApplication::processEvents();
        }
        history.flush();
        qint64 disk = 0;
        const QFileInfoList files = QDir(directory.path()).entryInfoList({u"history.*"_s}, QDir::Files);
        for (const QFileInfo& file : files)
            disk += file.size();
        std::printf(R"({"hour":%d,"shards":%d,"resident_kib":%ld,"history_bytes":%lld,"notes":%lld,"cpu_s":%.1f})"
                    "\n",
            hour, shards, Bench::residentKiB(), disk, qint64(notes), Bench::cpuSeconds());
        std::fflush(stdout);
    }
    return 0;
}
