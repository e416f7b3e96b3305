// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is busy in one go with one snapshot of many shards: taking it over, and painting what changed.
// A go ends when nothing is left to be done and the GUI thread waits; what a timer of the window does later is another
// one. "On wall" is of the go in which the snapshot came.
// bench_window [--trace] [shards…]: without a number 64, 1024 and 16384. Four snapshots a second are what the core
// sends. --trace writes a line for each snapshot, with the page faults of its goes. The exit code is 1 when a go took
// longer than is wanted with so many shards.

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
#include <map>
#include <sys/resource.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 tick = 250; //!< milliseconds between snapshots
const int rounds = qEnvironmentVariableIsSet("ROUNDS") ? qEnvironmentVariableIntValue("ROUNDS") : 60;
//! How long the bench looks for later goes of one snapshot. Shorter than a tick, or it would take an hour.
constexpr auto settles = 80ms;

//! Processor time of the GUI thread in milliseconds: on a busy machine the clock on the wall also counts the others.
double busy()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

long pageFaults()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_minflt;
}

//! What the GUI thread may take in one go, in milliseconds of its processor time.
double wanted(int shards)
{
    return shards <= 1024 ? 16 : 50;
}

//! Knows, when it is asked to, which widget took how much for which event.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!m_traces)
            return QApplication::notify(receiver, event);
        const QObject* owner = receiver->objectName() == "qt_scrollarea_viewport"_L1 ? receiver->parent() : receiver;
        const QString name = u"%1 %2 %3"_s.arg(QLatin1StringView(owner->metaObject()->className()), owner->objectName(),
            QVariant::fromValue(event->type()).toString());
        const double within = std::exchange(m_within, 0);
        const double start = busy();
        const bool result = QApplication::notify(receiver, event);
        const double took = busy() - start;
        m_costs[name] += took - m_within; // without what it led to
        m_within = within + took;
        return result;
    }

    void trace() { m_traces = true; }

    //! What took more than `least` milliseconds since the last call.
    void print(double least)
    {
        for (const auto& [name, took] : std::exchange(m_costs, {})) {
            if (took >= least)
                std::printf("            %6.2f %s\n", took, qPrintable(name));
        }
    }

private:
    bool m_traces = false;
    double m_within = 0;
    std::map<QString, double> m_costs;
};

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

//! False: a go was longer than wanted.
bool measure(int count, const Case& one, bool traces)
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
    // What opening it left to be done is not of the snapshots that follow.
    double sum = 0;
    laterGoes(sum);
    if (traces)
        static_cast<Application*>(qApp)->print(1000);
    const double preparing = busy();
    one.prepare(window);
    QApplication::processEvents();
    double change = busy() - preparing;
    if (traces) {
        std::printf("        change %.2f\n", change);
        static_cast<Application*>(qApp)->print(0.2);
    }
    change = std::max(change, laterGoes(sum));
    double longest = change;
    if (traces) {
        std::printf("        change, longest later %.2f\n", change);
        static_cast<Application*>(qApp)->print(0.5);
    }

    sum = 0;
    double longestOnWall = 0;
    double taking = 0;
    for (int round = 0; round < rounds; ++round) {
        const FleetSnapshot snapshot = fleet.next();
        const long faults = pageFaults();
        const double start = busy();
        QElapsedTimer timer;
        timer.start();
        window.showSnapshot(snapshot);
        const double taken = busy() - start;
        taking += taken;
        QApplication::processEvents();
        const double took = busy() - start;
        sum += took;
        longestOnWall = std::max(longestOnWall, double(timer.nsecsElapsed()) / 1e6);
        const double later = laterGoes(sum);
        longest = std::max({longest, took, later});
        if (traces) {
            std::printf("        round %2d: take %.2f, and paint %.2f, longest later %.2f, page faults %ld\n", round,
                taken, took, later, pageFaults() - faults);
            static_cast<Application*>(qApp)->print(std::max(took, later) >= 6 ? 0.2 : 1);
        }
    }
    std::printf("%6d  %-28s %8.2f %8.2f %8.2f %8.2f %8.2f   %5.1f\n", count, one.name, opening, taking / rounds,
        sum / rounds, longest, longestOnWall, sum / rounds * 1000 / tick / 10);
    const bool isFine = longest <= wanted(count);
    if (!isFine)
        std::printf("missed: with %d shards, \"%s\", %.2f ms in one go, %.0f are wanted\n", count, one.name, longest,
            wanted(count));
    std::fflush(stdout);
    return isFine;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    QList<int> counts;
    const auto arguments = QApplication::arguments();
    const bool traces = arguments.contains(u"--trace"_s);
    if (traces)
        application.trace();
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
    bool isFine = true;
    for (const int count : counts) {
        for (const Case& one : cases) {
            if (const QByteArray only = qgetenv("ONLY"); !only.isEmpty() && only != one.name)
                continue;
            isFine = measure(count, one, traces) && isFine;
        }
    }
    return isFine ? 0 : 1;
}
