// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"
#include "core/simulator/gatewaysimulator.h"
#include "tests/support/judgedgateway.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <memory>

namespace Shardroom {

//! The practice gateway with quick timings, in the test's thread.
inline Simulator::SimulatorOptions quickGateway(int shards = 4, int guilds = 200)
{
    using namespace std::chrono_literals;
    Simulator::SimulatorOptions options;
    options.shards = shards;
    options.guilds = guilds;
    options.maxConcurrency = 2;
    options.identifyInterval = 60ms;
    options.heartbeatInterval = 1500ms; // not so short that a busy machine makes zombies
    options.eventsPerSecond = 300;
    options.guildsPerSecond = 20000;
    options.helloDelay = 20ms;
    return options;
}

inline const QByteArray practiceToken = "cHJhY3RpY2U.c2hhcmQ.room";

//! Fleet options for it. The time-outs are short where a test waits for them.
inline FleetOptions quickFleet(const QUrl& apiUrl)
{
    using namespace std::chrono_literals;
    FleetOptions options;
    options.apiUrl = apiUrl;
    options.token = BotToken(practiceToken);
    options.timings.identifyInterval = 60ms;
    options.timings.identifySlack = 20ms;
    options.timings.backoffBase = 20ms;
    options.timings.backoffCap = 200ms;
    options.timings.invalidSessionWaitMin = 20ms;
    options.timings.invalidSessionWaitMax = 60ms;
    options.timings.helloTimeout = 3s;
    options.timings.resumedTimeout = 3s;
    options.timings.readyTimeout = 5s;
    options.reshardTimings.overlap = 1s;
    options.reshardTimings.leastMemory = 2s;
    options.reshardTimings.slack = 20s;
    return options;
}

//! A fleet and what it has told so far.
struct WatchedFleet {
    std::unique_ptr<Fleet> fleet;
    FleetSnapshot latest;
    QList<TimelineEntry> timeline;
    QList<FleetError> failures;
    QList<std::pair<QString, QString>> refusals;
    QList<ReshardOutlook> outlooks;
    QList<ReshardReport> reports;
    bool isStopped = false;
    bool sessionsAreSafe = false;
    QString exportError;
    int exportedSessions = -1;

    explicit WatchedFleet(FleetOptions options)
        : fleet(std::make_unique<Fleet>(std::move(options)))
    {
        Fleet* f = fleet.get();
        QObject::connect(f, &Fleet::snapshotReady, f, [this](const FleetSnapshot& snapshot) { latest = snapshot; });
        QObject::connect(
            f, &Fleet::timelineGrew, f, [this](const QList<TimelineEntry>& entries) { timeline.append(entries); });
        QObject::connect(f, &Fleet::failed, f, [this](const FleetError& error) { failures.append(error); });
        QObject::connect(f, &Fleet::refused, f, [this](const QString& what, const QString& why) {
            refusals.append({what, why});
        });
        QObject::connect(
            f, &Fleet::reshardPlanned, f, [this](const ReshardOutlook& outlook) { outlooks.append(outlook); });
        QObject::connect(f, &Fleet::reshardEnded, f, [this](const ReshardReport& report) { reports.append(report); });
        QObject::connect(f, &Fleet::stopped, f, [this](bool safe) {
            isStopped = true;
            sessionsAreSafe = safe;
        });
        QObject::connect(f, &Fleet::exported, f, [this](const QString&, int sessions, const QString& error) {
            exportedSessions = sessions;
            exportError = error;
        });
    }

    [[nodiscard]] bool waitFor(const std::function<bool()>& condition, int milliseconds = 15000)
    {
        return QTest::qWaitFor(condition, milliseconds);
    }
    [[nodiscard]] bool allReady()
    {
        return waitFor([this] {
            return !latest.shards.isEmpty() && latest.count(ShardState::Ready) == latest.shards.size()
                && std::ranges::all_of(latest.shards, [](const ShardSnapshot& shard) { return shard.loading == 0; });
        });
    }
    [[nodiscard]] bool starts()
    {
        fleet->start();
        return allReady();
    }
    [[nodiscard]] bool stops(OnExit onExit = OnExit::Pause)
    {
        fleet->stop(onExit);
        return waitFor([this] { return isStopped; });
    }
    [[nodiscard]] const ShardSnapshot& shard(int number) const
    {
        return *std::ranges::find_if(
            latest.shards, [number](const ShardSnapshot& shard) { return shard.shard.number == number; });
    }
    [[nodiscard]] bool shardIs(int number, ShardState state)
    {
        return waitFor([this, number, state] { return !latest.shards.isEmpty() && shard(number).state == state; });
    }
    [[nodiscard]] bool isIn(ReshardPhase phase, int milliseconds = 15000)
    {
        return waitFor([this, phase] { return latest.reshard && latest.reshard->phase == phase; }, milliseconds);
    }
    //! The plan for this wish; one with a refusal where there was none.
    [[nodiscard]] ReshardPlan planFor(const ReshardWish& wish)
    {
        const auto before = outlooks.size();
        fleet->planReshard(wish);
        if (waitFor([&] { return outlooks.size() > before; }))
            return outlooks.last().plan;
        ReshardPlan none;
        none.refusal = QStringLiteral("there was no answer");
        return none;
    }
    [[nodiscard]] bool ends(ReshardPhase outcome, int milliseconds = 60000)
    {
        const bool isThere = waitFor([this] { return !reports.isEmpty(); }, milliseconds);
        if (isThere && reports.last().outcome == outcome)
            return true;
        if (isThere)
            qWarning() << "outcome:" << phaseKey(reports.last().outcome) << reports.last().reason;
        else if (latest.reshard)
            qWarning() << "still:" << phaseKey(latest.reshard->phase) << latest.reshard->note
                       << latest.reshard->counts.pending << latest.reshard->counts.onlyOld;
        return false;
    }
    [[nodiscard]] int identifies() const
    {
        int sum = 0;
        for (const ShardSnapshot& shard : latest.shards)
            sum += shard.identifies;
        return sum;
    }
    [[nodiscard]] bool told(const QString& text) const
    {
        return std::ranges::any_of(timeline, [&text](const TimelineEntry& entry) { return entry.text.contains(text); });
    }
};

//! The lines of a --record file.
inline QList<QJsonObject> recordedLines(const QString& path)
{
    QList<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QList<QByteArray> raw = file.readAll().split('\n');
    for (const QByteArray& line : raw) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace Shardroom
