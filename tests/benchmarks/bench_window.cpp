// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is busy in one go with one snapshot of many shards: taking it over, and painting what changed.
// A go ends when nothing is left to be done and the GUI thread waits; what a timer of the window does later is another
// one. "On wall" is of the go in which the snapshot came.
// bench_window [--trace] [shards…]: without a number 64, 1024 and 16384. Four snapshots a second are what the core
// sends. --trace writes a line for each snapshot, with the page faults of its goes. The exit code is 1 when a go took
// longer than is wanted with so many shards.

#include "benchfleet.h"
#include "core/gateway/frame.h"
#include "core/history/historyquery.h"
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
#include <QtWidgets/QToolButton>

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

//! The same of the first snapshot, which finds an empty window: the shards get all their rows and tiles at once, and
//! nobody has anything in hand yet. What is held is that the window answers in a glance.
double wantedAtFirst(int shards)
{
    return shards <= 1024 ? 60 : 100;
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
    QList<std::function<void(MainWindow&)>> steps; //!< each is judged on its own
    std::function<void(FleetSnapshot&)> alter = [](FleetSnapshot&) {}; //!< each snapshot
    std::function<void(MainWindow&, const FleetSnapshot&)> also = [](MainWindow&, const FleetSnapshot&) {};
};

//! As many lines as the timeline keeps, of a week: now and then forty shards lose their connections.
QList<TimelineEntry> weekOfLines(int shards)
{
    QList<TimelineEntry> lines;
    QDateTime at = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC).addDays(-7);
    for (int number = 0; number < 100'000; ++number) {
        if (number % 80 == 0)
            at = at.addSecs(480);
        const bool isBack = number % 80 >= 40;
        TimelineEntry line;
        line.at = at.addMSecs(number % 80 * 100);
        line.kind = TimelineEntry::Kind::State;
        line.shard = ShardId{number % 40 * 7 % shards, shards};
        line.from = isBack ? ShardState::Resuming : ShardState::Ready;
        line.to = isBack ? ShardState::Ready : ShardState::BackingOff;
        line.text = isBack ? u"Resumed, %1 missed events"_s.arg(number % 90) : u"Connection lost"_s;
        line.next = isBack ? QString() : u"Next attempt in %1 s"_s.arg(number % 9);
        lines << line;
    }
    return lines;
}

//! What the history answers at once: as many samples as are asked for.
HistorySeries seriesOf(const HistoryQuery& query)
{
    HistorySeries series;
    series.query = query;
    const auto range = query.to - query.from;
    series.step = std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(range / query.points));
    series.oldest = query.from;
    series.latencies.resize(query.shards.size());
    int number = 0;
    for (HistoryTime at = query.from; at < query.to; at += series.step) {
        HistorySample sample;
        sample.at = at;
        ++number;
        sample.median = float(40 + number % 7);
        sample.p95 = float(80 + number * 7 % 31);
        sample.p99 = float(120 + number * 13 % 57);
        sample.eventsPerSecond = 9000 + number * 31 % 900;
        sample.guilds = 100'000;
        sample.ready = 1000;
        sample.closes = number % 5;
        series.samples << sample;
        for (qsizetype shard = 0; shard < series.latencies.size(); ++shard)
            series.latencies[shard] << HistorySeries::Point{at, 40.0 + double((number + shard * 11) % 60)};
    }
    return series;
}

//! A quarter of a second of a shard with many events.
FrameBatch framesOf(ShardId shard, const QDateTime& at)
{
    FrameBatch batch;
    batch.shard = shard;
    for (int number = 0; number < 250; ++number) {
        Frame frame;
        frame.at = at.addMSecs(number);
        frame.op = 0;
        frame.type = number % 3 ? "MESSAGE_CREATE" : "PRESENCE_UPDATE";
        frame.sequence = at.toMSecsSinceEpoch() % 1'000'000 + number;
        frame.text = "{\"op\":0,\"t\":\"" + frame.type + "\",\"d\":{\"content\":\"" + QByteArray(300, 'x') + "\"}}";
        frame.size = frame.text.size();
        frame.wireSize = frame.size / 5;
        batch.frames << frame;
    }
    return batch;
}

void raise(MainWindow& window, const QString& name)
{
    auto* dock = window.findChild<QDockWidget*>(name);
    dock->show();
    dock->raise();
}

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
    const auto next = [&fleet, &one] {
        FleetSnapshot snapshot = fleet.next();
        one.alter(snapshot);
        return snapshot;
    };
    const FleetSnapshot begun = next();
    const double first = busy();
    window.showSnapshot(begun);
    QApplication::processEvents();
    const double opening = busy() - first;
    // What opening it left to be done is not of the snapshots that follow.
    double sum = 0;
    laterGoes(sum);
    if (traces)
        static_cast<Application*>(qApp)->print(1000);
    double longest = 0;
    for (const auto& step : one.steps) {
        const double preparing = busy();
        step(window);
        QApplication::processEvents();
        const double change = busy() - preparing;
        if (traces) {
            std::printf("        change %.2f\n", change);
            static_cast<Application*>(qApp)->print(0.2);
        }
        const double later = laterGoes(sum);
        if (traces) {
            std::printf("        change, longest later %.2f\n", later);
            static_cast<Application*>(qApp)->print(0.5);
        }
        longest = std::max({longest, change, later});
    }

    sum = 0;
    double longestOnWall = 0;
    double taking = 0;
    for (int round = 0; round < rounds; ++round) {
        const FleetSnapshot snapshot = next();
        const long faults = pageFaults();
        const double start = busy();
        QElapsedTimer timer;
        timer.start();
        window.showSnapshot(snapshot);
        one.also(window, snapshot);
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
    const bool opensFine = opening <= wantedAtFirst(count);
    if (!opensFine)
        std::printf("missed: with %d shards, \"%s\", %.2f ms for the first snapshot, %.0f are wanted\n", count,
            one.name, opening, wantedAtFirst(count));
    const bool isFine = longest <= wanted(count);
    if (!isFine)
        std::printf("missed: with %d shards, \"%s\", %.2f ms in one go, %.0f are wanted\n", count, one.name, longest,
            wanted(count));
    std::fflush(stdout);
    return isFine && opensFine;
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
        {"as it opens", {}},
        {"sorted by events/s", {[](MainWindow& window) {
             window.findChild<ShardTable*>()->sortByColumn(int(ShardColumn::EventRate), Qt::DescendingOrder);
         }}},
        {"sorted by text", {[](MainWindow& window) {
             window.findChild<ShardTable*>()->sortByColumn(int(ShardColumn::Cause), Qt::DescendingOrder);
         }}},
        {"filtered: events:>0 !0-3",
            {[](MainWindow& window) { window.findChild<QLineEdit*>(u"filterField"_s)->setText(u"events:>0 !0-3"_s); }}},
        {"all selected", {[](MainWindow& window) {
             window.findChild<Selection*>()->set(window.findChild<ShardTableModel*>()->listedNumbers(), 0);
         }}},
        {"without details", {[](MainWindow& window) { window.findChild<QDockWidget*>(u"details"_s)->hide(); }}},
        {"without details and table", {[](MainWindow& window) {
             window.findChild<QDockWidget*>(u"details"_s)->hide();
             window.findChild<ShardTable*>()->hide();
         }}},
        {"minimised", {[](MainWindow& window) { window.showMinimized(); }}},
        {"timeline of a week",
            {[](MainWindow& window) { raise(window, u"timeline"_s); },
                [lines = weekOfLines(64)](MainWindow& window) { window.showEarlierTimeline(lines); },
                [](MainWindow& window) { window.findChild<QLineEdit*>(u"timelineFilter"_s)->setText(u"l"_s); },
                [](MainWindow& window) { window.findChild<QLineEdit*>(u"timelineFilter"_s)->setText(u"lo"_s); },
                [](MainWindow& window) { window.findChild<QLineEdit*>(u"timelineFilter"_s)->clear(); },
                [](MainWindow& window) { window.findChild<QToolButton*>(u"timelineFold"_s)->click(); },
                [](MainWindow& window) {
                    window.findChild<Selection*>()->set({0, 7, 14}, 0);
                    window.findChild<QToolButton*>(u"timelineSelected"_s)->click();
                }}},
        {"charts in front",
            {[](MainWindow& window) {
                 // The history is another thread's: its answer is a go of its own.
                 QObject::connect(
                     &window, &MainWindow::historyRequested, &window, [&window](const HistoryQuery& query) {
                         QTimer::singleShot(
                             5ms, &window, [&window, series = seriesOf(query)] { window.showHistory(series); });
                     });
                 raise(window, u"charts"_s);
             },
                [](MainWindow& window) {
                    window.findChild<Selection*>()->set({0, 1, 2, 3, 4, 5, 6, 7}, 0);
                },
                [](MainWindow& window) { window.findChild<QToolButton*>(u"span7d"_s)->click(); }}},
        {.name = "queue with all waiting",
            .steps = {[](MainWindow& window) { raise(window, u"queue"_s); }},
            .alter =
                [](FleetSnapshot& snapshot) {
                    QList<ShardSnapshot> shards = snapshot.shards;
                    for (ShardSnapshot& shard : shards) {
                        shard.state = ShardState::QueuedForIdentify;
                        shard.until = snapshot.at.addSecs(5 * (1 + shard.shard.number / 16));
                    }
                    snapshot.setShards(shards);
                }},
        {.name = "frames in front",
            .steps = {[](MainWindow& window) {
                window.findChild<Selection*>()->set({1}, 1);
                raise(window, u"frames"_s);
            }},
            .also =
                [](MainWindow& window, const FleetSnapshot& snapshot) {
                    window.showFrames({framesOf({1, snapshot.shardTotal}, snapshot.at)});
                }},
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
