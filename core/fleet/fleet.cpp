// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/fleet.h"

#include "core/fleet/fleetprivate.h"
#include "core/fleet/startplan.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    connect(&d->access, &GatewayAccess::answered, this, [this](const GatewayBot& answer) { d->onGateway(answer); });
    connect(&d->access, &GatewayAccess::failed, this, [this](const RestError& error) { d->onRestError(error); });
    connect(
        &d->access, &GatewayAccess::retrying, this, [this](const RestError& error, std::chrono::milliseconds delay) {
            const QString next = tr("Trying again in %1 s").arg(seconds(delay));
            if (d->phase == FleetPhase::Starting) {
                d->message = error.text + u' ' + next + u'.';
                d->startFails = true;
            }
            d->say(TimelineEntry::Kind::Warning, error.text, next);
            // Whoever waits for fresh numbers is told; the request itself goes on for the budget's sake.
            d->answerWaiting(error.text);
        });
    connect(&d->identifies, &IdentifyCoordinator::noticed, this,
        [this](const QString& text, const QString& next) { d->say(TimelineEntry::Kind::Warning, text, next); });
    connect(&d->identifies, &IdentifyCoordinator::exhausted, this, [this](const QDateTime& resetAt) {
        const IdentifyBudget budget = d->identifies.budget();
        d->say(TimelineEntry::Kind::Warning,
            tr("%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait")
                .arg(QLocale().toString(budget.remaining))
                .arg(QLocale().toString(budget.total))
                .arg(QLocale().toString(budget.floor)),
            tr("Reset at %1").arg(QLocale().toString(resetAt.toLocalTime(), QLocale::ShortFormat)));
    });
    connect(&d->autoTimer, &QTimer::timeout, this, [this] { d->lookAtAutomatic(); });
    connect(&d->adviceTimer, &QTimer::timeout, this, [this] { d->advise(); });
    connect(&d->tick, &QTimer::timeout, this, [this] { d->publish(); });
    connect(&d->vaultTimer, &QTimer::timeout, this, [this] { d->collectChanges(); });
    connect(&d->vault, &FleetVault::failed, this, [this](const QString& error) {
        d->say(TimelineEntry::Kind::Warning, error, tr("Until it can be written, a crash costs an identify per shard"));
    });
    connect(&d->vault, &FleetVault::incomplete, this, [this] {
        d->say(TimelineEntry::Kind::Warning,
            tr("The saved sessions were removed by somebody else; they are written anew"));
        if (!d->serving.isEmpty())
            d->serving.retellSessions();
    });
    connect(&d->vault, &FleetVault::recovered, this,
        [this] { d->say(TimelineEntry::Kind::Notice, tr("The sessions are saved again")); });
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
        d->vault.setRecorder(d->recorder.get());
    }
    if (!d->openVault())
        return;
    d->phase = FleetPhase::Starting;
    d->message = tr("Asking %1 for the gateway").arg(d->options.apiUrl.host());
    d->startFails = false;
    d->access.ask();
    d->publish();
}

void Fleet::command(ShardCommand command, const ShardSelection& selection, RequestId request)
{
    const QString what = displayName(command);
    const auto numbers = d->chosen(what, selection, request);
    if (!numbers)
        return;
    const auto carryOut = [this, command, what, request, numbers = *numbers, total = d->serving.total()] {
        if (d->serving.isEmpty() || d->serving.total() != total) { // replaced while Discord was asked
            emit refused(what, tr("The shards were replaced meanwhile. Select again."), request);
            return;
        }
        d->act(tr("%1: %Ln shard(s)", nullptr, int(numbers.size())).arg(what), request);
        if (const auto only = numbers.size() == 1 ? d->ticketOf(numbers.first()) : std::nullopt)
            d->timeline.last().shard = only->shard;
        if (command == ShardCommand::Pause || command == ShardCommand::End || command == ShardCommand::Reidentify)
            d->release(numbers); // what an operator wants of them now counts
        d->serving.command(command, numbers);
        d->done(request);
    };
    if (command != ShardCommand::Reidentify) {
        carryOut();
        return;
    }
    // What it may cost is asked of Discord anew: other processes of this bot spend from the same budget.
    d->refresh(
        [this, what, request, cost = int(numbers->size()), carryOut] {
            if (const QString tooDear = d->objectionToCost(cost); !tooDear.isEmpty())
                emit refused(what, tooDear, request);
            else
                carryOut();
        },
        [this, what, request](const QString& why) { emit refused(what, why, request); });
}

void Fleet::setPresence(const Presence& presence, const ShardSelection& selection, RequestId request)
{
    const auto numbers = d->chosen(tr("Presence"), selection, request);
    if (!numbers)
        return;
    if (selection.all) {
        d->options.presence = presence;
        if (d->incoming)
            d->incoming->setPresence(presence, d->incoming->numbers()); // also those that do not serve yet
    }
    d->act(tr("Presence: %Ln shard(s)", nullptr, int(numbers->size())), request);
    d->answer(d->serving.setPresence(presence, *numbers), tr("Presence"), request);
}

void Fleet::updateVoiceState(const VoiceState& state, RequestId request)
{
    if (d->chosen(tr("Voice state"), ShardSelection::everything(), request))
        d->answer(d->serving.updateVoiceState(state), tr("Voice state"), request);
}

void Fleet::requestMembers(const MembersRequest& members, RequestId request)
{
    if (d->chosen(tr("Request members"), ShardSelection::everything(), request))
        d->answer(d->serving.requestMembers(members), tr("Request members"), request);
}

void Fleet::requestSoundboardSounds(const QList<GuildId>& guilds, RequestId request)
{
    if (d->chosen(tr("Request soundboard sounds"), ShardSelection::everything(), request))
        d->answer(d->serving.requestSoundboardSounds(guilds), tr("Request soundboard sounds"), request);
}

QString belowFloorPhrase(int identifies)
{
    return u"spend %1"_s.arg(identifies);
}

void Fleet::allowBelowFloor(int identifies, const QString& typed, RequestId request)
{
    const QString what = tr("Go below the identify floor");
    if (!d->chosen(what, ShardSelection::everything(), request))
        return;
    const int remaining = d->identifies.budget().remaining;
    if (identifies < 1 || identifies > remaining) {
        emit refused(what,
            tr("%1 can't be allowed: there are %2 left.")
                .arg(QLocale().toString(identifies))
                .arg(QLocale().toString(remaining)),
            request);
        return;
    }
    if (typed.trimmed() != belowFloorPhrase(identifies)) {
        emit refused(what, tr("To be sure, type: %1").arg(belowFloorPhrase(identifies)), request);
        return;
    }
    d->act(tr("%Ln start(s) may go below the identify floor", nullptr, identifies), request);
    d->identifies.allowBelowFloor(identifies);
    d->done(request);
}

void Fleet::watch(const QList<int>& shards)
{
    d->watched = shards.first(std::min<qsizetype>(shards.size(), mostWatched));
    d->followShards();
}

void Fleet::stop(OnExit onExit)
{
    if (d->phase == FleetPhase::Stopping)
        return;
    d->access.cancel();
    d->phase = FleetPhase::Stopping;
    d->message.clear();
    if (d->serving.isEmpty()) {
        d->tick.stop();
        d->vaultLock.reset();
        emit stopped(true);
        return;
    }
    if (d->resharder)
        d->resharder->halt();
    d->autoTimer.stop();
    if (!d->isRestarting)
        d->forgetHolds();
    const bool keep = onExit == OnExit::Pause;
    if (!keep && d->resharder)
        d->dropIncoming();
    struct Closing {
        QList<Session> sessions;
        QList<Session> ofIncoming;
        qsizetype missing = 0;
    };
    const auto closing = std::make_shared<Closing>();
    const QList<ShardManager*> managers = d->serving.managers();
    closing->missing = managers.size();
    for (ShardManager* manager : managers) {
        manager->close(keep ? AfterClose::KeepSession : AfterClose::EndSession, tr("Shutting down"))
            .then(this, [this, closing, keep, manager](const ShardCallResult& closed) {
                for (const Session& session : closed.sessions) {
                    const FleetVault* keeper = keep ? d->vaultFor(manager, session.shard) : nullptr;
                    if (keeper)
                        (keeper == &d->vault ? closing->sessions : closing->ofIncoming).append(session);
                }
                if (--closing->missing == 0)
                    d->saveAndStop(closing->sessions, closing->ofIncoming);
            });
    }
}

} // namespace Shardroom
