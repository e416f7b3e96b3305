// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/fleet.h"

#include "core/fleet/fleetprivate.h"
#include "core/fleet/startplan.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
constexpr auto tickInterval = 250ms;
constexpr int mostWatched = 16;

QString seconds(std::chrono::milliseconds duration)
{
    return QLocale().toString(double(duration.count()) / 1000.0, 'f', 1);
}

} // namespace

Fleet::Fleet(FleetOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options)))
{
    connect(&d->api, &GatewayApi::received, this, [this](const GatewayBot& answer) { d->onGateway(answer); });
    connect(&d->api, &GatewayApi::failed, this, [this](const RestError& error) { d->onRestError(error); });
    connect(&d->api, &GatewayApi::retrying, this, [this](const RestError& error, std::chrono::milliseconds delay) {
        const QString next = tr("Trying again in %1 s").arg(seconds(delay));
        if (d->phase == FleetPhase::Starting)
            d->message = error.text + u' ' + next + u'.';
        d->say(TimelineEntry::Kind::Warning, error.text, next);
        // Whoever waits for fresh numbers is told; the request itself goes on for the budget's sake.
        d->answerWaiting(error.text);
    });
    connect(&d->identifies, &IdentifyCoordinator::granted, this, [this](const IdentifyTicket& ticket) {
        if (ShardManager* manager = d->managerOf(ticket.generation))
            manager->grantIdentify(ticket.shard);
        else
            d->identifies.cancel(ticket);
    });
    connect(&d->identifies, &IdentifyCoordinator::resetDue, &d->api, &GatewayApi::requestGatewayBot);
    connect(&d->identifies, &IdentifyCoordinator::exhausted, this, [this](const QDateTime& resetAt) {
        d->say(TimelineEntry::Kind::Warning, tr("No identify is left: shards that need one wait for the reset"),
            tr("Reset at %1").arg(QLocale().toString(resetAt.toLocalTime(), QLocale::ShortFormat)));
    });
    connect(&d->tick, &QTimer::timeout, this, [this] { d->publish(); });
}

Fleet::~Fleet() = default;

void Fleet::start()
{
    if (d->phase != FleetPhase::Idle && d->phase != FleetPhase::Failed)
        return;
    d->tick.start(tickInterval);
    if (const QString wrong = checkOptions(d->options); !wrong.isEmpty()) {
        d->fail(2, wrong);
        return;
    }
    if (!d->options.recordFile.isEmpty()) {
        d->recorder = std::make_unique<Recorder>(d->options.recordFile);
        if (const QString error = d->recorder->open(); !error.isEmpty()) {
            d->fail(1, error);
            return;
        }
        d->sinks = {d->recorder.get()};
    }
    if (!d->openVault())
        return;
    d->phase = FleetPhase::Starting;
    d->message = tr("Asking %1 for the gateway").arg(d->options.apiUrl.host());
    d->api.requestGatewayBot();
    d->publish();
}

void Fleet::command(ShardCommand command, const ShardSelection& selection)
{
    const QString what = displayName(command);
    const auto numbers = d->chosen(what, selection);
    if (!numbers)
        return;
    const auto carryOut = [this, command, what, numbers = *numbers, total = d->serving->total()] {
        if (!d->serving || d->serving->total() != total) { // replaced while Discord was asked
            emit refused(what, tr("The shards were replaced meanwhile. Select again."));
            return;
        }
        d->say(TimelineEntry::Kind::Action, tr("%1: %n shard(s)", nullptr, int(numbers.size())).arg(what));
        d->serving->command(command, numbers);
    };
    if (command != ShardCommand::Reidentify) {
        carryOut();
        return;
    }
    // What it may cost is asked of Discord anew: other processes of this bot spend from the same budget.
    d->refresh(
        [this, what, cost = int(numbers->size()), carryOut] {
            const int remaining = d->identifies.budget().remaining;
            if (cost <= remaining) {
                carryOut();
                return;
            }
            emit refused(what,
                tr("It would cost %1 identifies, but only %2 are left. Select fewer shards, or wait for the reset.")
                    .arg(cost)
                    .arg(remaining));
        },
        [this, what](const QString& why) { emit refused(what, why); });
}

void Fleet::setPresence(const Presence& presence)
{
    if (d->options.readOnly) {
        emit refused(tr("Presence"), tr("This is read-only mode. Start without --read-only to change anything."));
        return;
    }
    d->options.presence = presence;
    for (ShardManager* manager : {d->serving.get(), d->incoming.get()}) {
        if (manager)
            manager->setPresence(presence);
    }
}

void Fleet::reshard(int total)
{
    d->refresh(
        [this, total] { d->forecast(total, [this](const ReshardForecast& forecast) { d->beginReshard(forecast); }); },
        [this](const QString& why) { emit refused(tr("Reshard"), why); });
}

void Fleet::abortReshard()
{
    if (!d->resharder || !d->resharder->abort(tr("The operator stopped it")))
        emit refused(tr("Stop resharding"), tr("There is nothing to stop, or the old set has ended already."));
}

void Fleet::askReshard(int total)
{
    d->forecast(total, [this](const ReshardForecast& forecast) { emit reshardForecast(forecast); });
}

void Fleet::exportSessions(const QString& path, const ShardSelection& selection)
{
    const auto numbers = d->chosen(tr("Export states"), selection);
    if (!numbers)
        return;
    d->serving->collectSessions(
        this, [this, path, wanted = *numbers, total = d->serving->total()](const QList<Session>& sessions) {
            QList<Session> picked;
            for (const Session& session : sessions) {
                if (session.isResumable() && wanted.contains(session.shard.number))
                    picked.append(session);
            }
            QString error;
            if (picked.isEmpty())
                error = tr("None of these shards has a session to export.");
            else
                error = SessionVault::save(path, total, picked);
            if (error.isEmpty())
                d->say(TimelineEntry::Kind::Action, tr("%n session state(s) exported", nullptr, int(picked.size())));
            emit exported(path, error.isEmpty() ? int(picked.size()) : 0, error);
        });
}

void Fleet::watch(const QList<int>& shards)
{
    d->watched = shards.first(std::min<qsizetype>(shards.size(), mostWatched));
    if (d->serving)
        d->serving->watch(d->watched);
}

void Fleet::stop(OnExit onExit)
{
    if (d->phase == FleetPhase::Stopping)
        return;
    d->api.cancel();
    d->phase = FleetPhase::Stopping;
    d->message.clear();
    if (!d->serving) {
        d->tick.stop();
        d->vaultLock.reset();
        emit stopped(true);
        return;
    }
    d->identifies.cancelGeneration(d->serving->generation());
    if (d->resharder)
        d->resharder->disconnect(this);
    if (d->incoming)
        d->incoming->close(false, tr("Shutting down")); // never took over: nothing of it is worth keeping
    const bool keep = onExit == OnExit::Pause;
    connect(d->serving.get(), &ShardManager::closed, this,
        [this, keep](const QList<Session>& sessions) { d->saveAndStop(keep ? sessions : QList<Session>()); });
    d->serving->close(keep, tr("Shutting down"));
}

} // namespace Shardroom
