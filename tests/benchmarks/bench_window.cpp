// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is busy in one go with one snapshot of many shards: taking it over, and painting what changed.
// A go ends when nothing is left to be done and the GUI thread waits; what a timer of the window does later is another
// one. "On wall" is of the go in which the snapshot came.
// bench_window [shards…]: without a number 64, 1024 and 16384. Four snapshots a second are what the core sends.

#include "benchfleet.h"
#include "ui/mainwindow.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLineEdit>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 tick = 250; //!< milliseconds between snapshots
constexpr int rounds = 60;
//! How long the bench looks for later goes of one snapshot. Shorter than a tick, or it would take an hour.
constexpr auto settles = 80ms;

//! Processor time of the GUI thread in milliseconds: on a busy machine the clock on the wall also counts the others.
double busy()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

//! The longest go until `settles` is over, and the sum of all, which is added to `sum`.
double laterGoes(double& sum)
{
    bool isOver = false;
    QTimer end;
    end.setSingleShot(true);
    end.callOnTimeout([&isOver] { isOver = true; });
    end.start(settles);
    double longest = 0;
    while (!isOver) {
        // Waiting takes no processor time, so what is counted is only what woke it up and what that led to.
        const double start = busy();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
        const double took = busy() - start;
        sum += took;
        longest = std::max(longest, took);
    }
    return longest;
}

struct Case {
    const char* name;
    std::function<void(MainWindow&)> prepare;
};

void measure(int count, const Case& one)
{
    const QTemporaryDir directory;
    WindowOptions options;
    options.settingsFile = directory.filePath(u"bench.ini"_s);
    options.stopsOnClose = false;
    MainWindow window(options);
    Bench::Fleet fleet(count, tick);
    window.resize(1600, 1000);
    window.show();
    const double first = busy();
    window.showSnapshot(fleet.next());
    QApplication::processEvents();
    const double opening = busy() - first;
    one.prepare(window);
    QApplication::processEvents();

    double longest = 0;
    double longestOnWall = 0;
    double taking = 0;
    double sum = 0;
    for (int round = 0; round < rounds; ++round) {
        const FleetSnapshot snapshot = fleet.next();
        const double start = busy();
        QElapsedTimer timer;
        timer.start();
        window.showSnapshot(snapshot);
        taking += busy() - start;
        QApplication::processEvents();
        const double took = busy() - start;
        sum += took;
        longestOnWall = std::max(longestOnWall, double(timer.nsecsElapsed()) / 1e6);
        longest = std::max({longest, took, laterGoes(sum)});
    }
    std::printf("%6d  %-28s %8.2f %8.2f %8.2f %8.2f %8.2f   %5.1f\n", count, one.name, opening, taking / rounds,
        sum / rounds, longest, longestOnWall, sum / rounds * 1000 / tick / 10);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QList<int> counts;
    const auto arguments = QApplication::arguments();
    for (const QString& argument : arguments.mid(1)) {
        if (argument.toInt() > 0)
            counts << argument.toInt();
    }
    if (counts.isEmpty())
        counts = {64, 1024, 16384};
    const QList<Case> cases{
        {"as it opens", [](MainWindow&) {}},
        {"sorted by events/s",
            [](MainWindow& window) {
                window.findChild<ShardTable*>()->sortByColumn(int(ShardColumn::EventRate), Qt::DescendingOrder);
            }},
        {"sorted by text",
            [](MainWindow& window) {
                window.findChild<ShardTable*>()->sortByColumn(int(ShardColumn::Cause), Qt::DescendingOrder);
            }},
        {"filtered: events:>0 !0-3",
            [](MainWindow& window) { window.findChild<QLineEdit*>(u"filterField"_s)->setText(u"events:>0 !0-3"_s); }},
        {"all selected",
            [](MainWindow& window) {
                window.findChild<Selection*>()->set(window.findChild<ShardTableModel*>()->listedNumbers(), 0);
            }},
        {"without details", [](MainWindow& window) { window.findChild<QDockWidget*>(u"details"_s)->hide(); }},
        {"without details and table",
            [](MainWindow& window) {
                window.findChild<QDockWidget*>(u"details"_s)->hide();
                window.findChild<ShardTable*>()->hide();
            }},
        {"minimised", [](MainWindow& window) { window.showMinimized(); }},
    };
    std::printf("%6s  %-28s %8s %8s %8s %8s %8s   %5s\n", "shards", "ms of the GUI thread", "first", "take", "mean",
        "longest", "on wall", "CPU %");
    for (const int count : counts) {
        for (const Case& one : cases)
            measure(count, one);
    }
    return 0;
}
