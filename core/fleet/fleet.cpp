// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/fleet.h"

#include "core/fleet/identifycoordinator.h"
#include "core/fleet/recorder.h"
#include "core/fleet/sessionvault.h"
#include "core/fleet/shardmanager.h"
#include "core/fleet/startplan.h"
#include "core/gateway/gatewaysocket.h"
#include "core/reshard/resharder.h"
#include "core/rest/gatewayapi.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimer>

#include <algorithm>
#include <numeric>

namespace Shardroom {
namespace {

    using namespace std::chrono_literals;
    constexpr auto tickInterval = 250ms;
    constexpr int mostWatched = 16;
    constexpr int mostGuildsPerShard = 2500; // Discord's limit; above it comes close 4011
    constexpr int mostShardsWithZstd = 64;

    Transport transportFor(Compression compression, int shards)
    {
        switch (compression) {
        case Compression::Auto:
            return shards <= mostShardsWithZstd ? Transport::ZstdStream : Transport::ZlibStream;
        case Compression::None:
            return Transport::None;
        case Compression::Zlib:
            return Transport::ZlibStream;
        case Compression::Zstd:
            return Transport::ZstdStream;
        }
        Q_UNREACHABLE();
    }

    QString nameOf(ShardCommand command)
    {
        switch (command) {
        case ShardCommand::Resume:
            return Fleet::tr("Resume");
        case ShardCommand::Pause:
            return Fleet::tr("Pause");
        case ShardCommand::End:
            return Fleet::tr("End session");
        case ShardCommand::Reidentify:
            return Fleet::tr("Re-identify");
        case ShardCommand::Reconnect:
            return Fleet::tr("Reconnect");
        }
        Q_UNREACHABLE();
    }

    QString seconds(std::chrono::milliseconds duration) { return QLocale().toString(double(duration.count()) / 1000.0, 'f', 1); }

} // namespace

class Fleet::Private
{
    Q_DECLARE_TR_FUNCTIONS(Fleet)

public:
    Private(Fleet& fleet, FleetOptions given)
        : q(fleet)
        , options(std::move(given))
        , api(options.apiUrl, options.token, &fleet)
        , identifies(options.timings.identifyInterval, options.timings.identifySlack, &fleet)
        , tick(&fleet)
    {
    }

    void say(TimelineEntry::Kind kind, const QString& text, const QString& next = {});
    void addTransitions(const QList<ShardTransition>& transitions);
    void fail(int exitStatus, const QString& text);
    void publish();

    void onGateway(const GatewayBot& answer);
    void onRestError(const RestError& error);
    void open(const GatewayBot& answer);
    [[nodiscard]] std::unique_ptr<ShardManager> makeManager(int total, const QList<int>& numbers);
    [[nodiscard]] ShardManager* managerOf(int generation) const;
    //! Asks Discord for fresh numbers, then calls one of the two.
    void refresh(std::function<void()> then, std::function<void(const QString&)> otherwise);
    [[nodiscard]] std::optional<QList<int>> chosen(const QString& what, const ShardSelection& selection);

    void forecast(int total, std::function<void(const ReshardForecast&)> answer);
    void beginReshard(const ReshardForecast& forecast);
    void switchSets();
    void reshardFinished(bool switched, const QString& report);
    void saveAndStop(const QList<Session>& sessions);

    Fleet& q;
    FleetOptions options;
    GatewayApi api;
    IdentifyCoordinator identifies;
    QTimer tick;
    FleetPhase phase = FleetPhase::Idle;
    QString message;
    std::optional<SavedSessions> saved;
    QUrl gatewayUrl;
    Transport transport = Transport::None;
    std::unique_ptr<Recorder> recorder;
    std::vector<DispatchSink*> sinks;
    std::unique_ptr<ShardManager> serving;
    std::unique_ptr<ShardManager> incoming; // the new set while resharding
    std::unique_ptr<ShardManager> retiring; // a set that is being ended
    std::unique_ptr<Resharder> resharder;
    int generations = 0;
    QList<int> watched;
    QList<TimelineEntry> timeline; // since the last tick
    std::function<void()> afterRefresh;
    std::function<void(const QString&)> afterRefreshFailed;
};

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
        if (d->afterRefreshFailed) {
            d->api.cancel();
            d->afterRefresh = nullptr;
            std::exchange(d->afterRefreshFailed, nullptr)(error.text);
        }
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
    const bool named = !d->options.sessionsFile.isEmpty();
    if (d->options.resumeSaved && (named || !d->options.stateDirectory.isEmpty())) {
        const LoadResult loaded
            = SessionVault::load(named ? d->options.sessionsFile : SessionVault::fileIn(d->options.stateDirectory));
        // A file that the user named must be right; one that we kept ourselves must not keep the bot from starting.
        if (!loaded.saved && named) {
            d->fail(1, loaded.error);
            return;
        }
        if (!loaded.saved && !loaded.missing)
            d->say(TimelineEntry::Kind::Warning, loaded.error);
        if (loaded.saved) {
            for (const QString& warning : loaded.saved->warnings)
                d->say(TimelineEntry::Kind::Warning, tr("Session file: %1").arg(warning));
        }
        d->saved = loaded.saved;
    }
    d->phase = FleetPhase::Starting;
    d->message = tr("Asking %1 for the gateway").arg(d->options.apiUrl.host());
    d->api.requestGatewayBot();
    d->publish();
}

void Fleet::command(ShardCommand command, const ShardSelection& selection)
{
    const QString what = nameOf(command);
    const auto numbers = d->chosen(what, selection);
    if (!numbers)
        return;
    const int remaining = d->identifies.budget().remaining;
    if (command == ShardCommand::Reidentify && int(numbers->size()) > remaining) {
        emit refused(what,
            tr("It would cost %1 identifies, but only %2 are left. Select fewer shards, or wait for the reset.")
                .arg(numbers->size())
                .arg(remaining));
        return;
    }
    d->say(TimelineEntry::Kind::Action, tr("%1: %n shard(s)", nullptr, int(numbers->size())).arg(what));
    d->serving->command(command, *numbers);
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
    d->serving->collectSessions(this, [this, path, wanted = *numbers](const QList<Session>& sessions) {
        QList<Session> picked;
        for (const Session& session : sessions) {
            if (session.isResumable() && wanted.contains(session.shard.number))
                picked.append(session);
        }
        QString error;
        if (picked.isEmpty())
            error = tr("None of these shards has a session to export.");
        else
            error = SessionVault::save(path, d->serving->total(), picked);
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
        emit stopped();
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

// --- the inside -------------------------------------------------------------------------------------------------------

void Fleet::Private::say(TimelineEntry::Kind kind, const QString& text, const QString& next)
{
    TimelineEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = kind;
    entry.text = text;
    entry.next = next;
    timeline.append(entry);
}

void Fleet::Private::addTransitions(const QList<ShardTransition>& transitions)
{
    for (const ShardTransition& transition : transitions) {
        TimelineEntry entry;
        entry.at = transition.at;
        entry.kind = TimelineEntry::Kind::State;
        entry.shard = transition.shard;
        entry.from = transition.from;
        entry.to = transition.to;
        entry.closeCode = transition.closeCode;
        entry.text = transition.cause;
        entry.next = transition.next;
        timeline.append(entry);
    }
}

void Fleet::Private::fail(int exitStatus, const QString& text)
{
    phase = FleetPhase::Failed;
    message = text;
    say(TimelineEntry::Kind::Warning, text);
    publish();
    emit q.failed({exitStatus, text});
}

void Fleet::Private::publish()
{
    if (recorder)
        recorder->flush();
    FleetSnapshot snapshot;
    snapshot.at = QDateTime::currentDateTimeUtc();
    snapshot.phase = phase;
    snapshot.message = message;
    snapshot.budget = identifies.budget();
    snapshot.compression = transport == Transport::None ? tr("none") : queryValue(transport);
    snapshot.apiHost = options.apiUrl.authority();
    snapshot.plainText = options.apiUrl.scheme() == QLatin1StringView("http");
    snapshot.readOnly = options.readOnly;
    if (serving) {
        snapshot.shardTotal = serving->total();
        QList<ShardSnapshot> shards = serving->snapshots();
        for (ShardSnapshot& shard : shards) {
            if (shard.state == ShardState::QueuedForIdentify && !shard.until)
                shard.until = identifies.expectedGrant({serving->generation(), shard.shard});
        }
        snapshot.setShards(shards);
    }
    if (resharder)
        snapshot.reshard = resharder->progress();
    if (!timeline.isEmpty()) {
        std::ranges::stable_sort(timeline, {}, [](const TimelineEntry& entry) { return entry.at; });
        emit q.timelineGrew(std::exchange(timeline, {}));
    }
    emit q.snapshotReady(snapshot);
}

void Fleet::Private::onGateway(const GatewayBot& answer)
{
    identifies.setLimits(answer);
    gatewayUrl = answer.url;
    if (phase == FleetPhase::Starting)
        open(answer);
    afterRefreshFailed = nullptr;
    if (const auto then = std::exchange(afterRefresh, nullptr))
        then();
}

void Fleet::Private::onRestError(const RestError& error)
{
    if (phase == FleetPhase::Starting) {
        fail(1, error.text);
        return;
    }
    say(TimelineEntry::Kind::Warning, error.text);
    afterRefresh = nullptr;
    if (const auto otherwise = std::exchange(afterRefreshFailed, nullptr))
        otherwise(error.text);
}

void Fleet::Private::refresh(std::function<void()> then, std::function<void(const QString&)> otherwise)
{
    afterRefresh = std::move(then);
    afterRefreshFailed = std::move(otherwise);
    api.requestGatewayBot();
}

void Fleet::Private::open(const GatewayBot& answer)
{
    const StartPlan plan = planStart(options, answer, saved);
    for (const QString& notice : plan.notices)
        say(TimelineEntry::Kind::Notice, notice);
    if (!plan.refusal.isEmpty()) {
        fail(plan.exitStatus, plan.refusal);
        return;
    }
    phase = FleetPhase::Running;
    message.clear();
    say(TimelineEntry::Kind::Notice,
        tr("Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)")
            .arg(answer.shards)
            .arg(plan.numbers.size())
            .arg(plan.total)
            .arg(plan.sessions.size())
            .arg(plan.identifies)
            .arg(answer.remaining)
            .arg(answer.total));
    serving = makeManager(plan.total, plan.numbers);
    for (const int number : plan.numbers) {
        if (!plan.sessions.contains(number))
            identifies.expect({serving->generation(), {number, plan.total}});
    }
    serving->setSinks(sinks);
    serving->watch(watched);
    serving->open(plan.sessions);
}

std::unique_ptr<ShardManager> Fleet::Private::makeManager(int total, const QList<int>& numbers)
{
    const int generation = ++generations;
    transport = transportFor(options.compression, int(numbers.size()));
    auto manager = std::make_unique<ShardManager>(ShardManager::Options {
        .generation = generation,
        .total = total,
        .numbers = numbers,
        .threads = options.threads,
        .config = {options.token, options.intents, options.presence, transport, gatewayUrl, options.timings},
    });
    QObject::connect(manager.get(), &ShardManager::transitioned, &q,
        [this](const QList<ShardTransition>& transitions) { addTransitions(transitions); });
    QObject::connect(manager.get(), &ShardManager::detailed, &q, &Fleet::detailsReady);
    QObject::connect(manager.get(), &ShardManager::identifyWanted, &q,
        [this, generation](ShardId shard) { identifies.request({generation, shard}); });
    QObject::connect(manager.get(), &ShardManager::identifyWithdrawn, &q,
        [this, generation](ShardId shard) { identifies.cancel({generation, shard}); });
    QObject::connect(manager.get(), &ShardManager::identifyWritten, &q,
        [this, generation](ShardId shard, std::chrono::steady_clock::time_point at) { identifies.written({generation, shard}, at); });
    QObject::connect(manager.get(), &ShardManager::identifyThrottled, &q, [this] { identifies.throttled(); });
    QObject::connect(manager.get(), &ShardManager::failedForGood, &q, [this](ShardId, int closeCode) {
        if (closeCode != int(CloseCode::AuthenticationFailed))
            return;
        // One refusal speaks for the token: the other shards would only hammer the gateway with it.
        const CloseCodeInfo info = closeCodeInfo(closeCode);
        const QString cause = tr("Close %1: %2. %3 %4").arg(closeCode).arg(info.meaning, info.explanation, info.remedy);
        for (ShardManager* each : {serving.get(), incoming.get()}) {
            if (each)
                each->failAll(closeCode, cause);
        }
    });
    return manager;
}

ShardManager* Fleet::Private::managerOf(int generation) const
{
    for (ShardManager* manager : {serving.get(), incoming.get()}) {
        if (manager && manager->generation() == generation)
            return manager;
    }
    return nullptr;
}

//! The shards a command is for; nullopt after it was refused.
std::optional<QList<int>> Fleet::Private::chosen(const QString& what, const ShardSelection& selection)
{
    QString why;
    if (options.readOnly)
        why = tr("This is read-only mode. Start without --read-only to change anything.");
    else if (!serving || phase == FleetPhase::Stopping)
        why = tr("The fleet is not running.");
    else if (!selection.all && selection.numbers.isEmpty())
        why = tr("No shard is selected.");
    if (why.isEmpty() && !selection.all) {
        for (const int number : selection.numbers) {
            if (!serving->numbers().contains(number))
                why = tr("Shard %1 is not one of this fleet's.").arg(number);
        }
    }
    if (!why.isEmpty()) {
        emit q.refused(what, why);
        return std::nullopt;
    }
    return selection.all ? serving->numbers() : selection.numbers;
}

void Fleet::Private::forecast(int total, std::function<void(const ReshardForecast&)> answer)
{
    ReshardForecast forecast;
    forecast.toTotal = total;
    if (!serving) {
        forecast.refusal = tr("The fleet is not running.");
        answer(forecast);
        return;
    }
    forecast.fromTotal = serving->total();
    forecast.identifies = total;
    forecast.remaining = identifies.budget().remaining;
    forecast.duration = identifies.timeFor(total);
    serving->collectSessions(&q, [this, forecast, answer](const QList<Session>& sessions) mutable {
        const int to = forecast.toTotal;
        std::vector<int> perShard(size_t(std::clamp(to, 1, 100'000)));
        for (const Session& session : sessions) {
            forecast.guilds += int(session.guilds.size());
            for (const GuildId guild : session.guilds)
                ++perShard[size_t(shardFor(guild, int(perShard.size())))];
        }
        forecast.maxGuildsPerShard = *std::ranges::max_element(perShard);
        if (options.readOnly)
            forecast.refusal = tr("This is read-only mode.");
        else if (resharder)
            forecast.refusal = tr("A reshard is going on already.");
        else if (phase != FleetPhase::Running)
            forecast.refusal = tr("The fleet is not running.");
        else if (to < 1 || to > int(perShard.size()))
            forecast.refusal = tr("The count must be from 1 to %1.").arg(perShard.size());
        else if (to == forecast.fromTotal)
            forecast.refusal = tr("The fleet has %1 shards already.").arg(to);
        else if (serving->numbers().size() != serving->total())
            forecast.refusal = tr("This program runs only some of the %1 shards; resharding needs all of them.").arg(serving->total());
        else if (to % options.largeBotMultiple != 0)
            forecast.refusal = tr("For this bot the count must be a multiple of %1.").arg(options.largeBotMultiple);
        else if (forecast.maxGuildsPerShard > mostGuildsPerShard)
            forecast.refusal = tr("The fullest shard would have %1 guilds; Discord allows %2.")
                                   .arg(forecast.maxGuildsPerShard)
                                   .arg(mostGuildsPerShard);
        else if (forecast.identifies > forecast.remaining)
            forecast.refusal = tr("It costs %1 identifies, but only %2 are left.").arg(forecast.identifies).arg(forecast.remaining);
        answer(forecast);
    });
}

void Fleet::Private::beginReshard(const ReshardForecast& forecast)
{
    if (!forecast.refusal.isEmpty()) {
        emit q.refused(tr("Reshard"), forecast.refusal);
        return;
    }
    say(TimelineEntry::Kind::Action,
        tr("Reshard from %1 to %2: costs %3 identifies").arg(forecast.fromTotal).arg(forecast.toTotal).arg(forecast.identifies));
    QList<int> numbers(forecast.toTotal);
    std::iota(numbers.begin(), numbers.end(), 0);
    incoming = makeManager(forecast.toTotal, numbers);
    for (const ShardId shard : incoming->shardIds())
        identifies.expect({incoming->generation(), shard});
    phase = FleetPhase::Resharding;
    resharder = std::make_unique<Resharder>(*serving, *incoming, sinks, forecast.duration * 2 + options.timings.readyTimeout);
    QObject::connect(resharder.get(), &Resharder::told, &q,
        [this](const QString& text) { say(TimelineEntry::Kind::Notice, text); });
    QObject::connect(resharder.get(), &Resharder::switchDue, &q, [this] { switchSets(); });
    QObject::connect(resharder.get(), &Resharder::finished, &q,
        [this](bool switched, const QString& report) { reshardFinished(switched, report); });
    resharder->begin();
}

void Fleet::Private::switchSets()
{
    retiring = std::exchange(serving, std::move(incoming));
    identifies.cancelGeneration(retiring->generation());
    serving->watch(watched);
    QObject::disconnect(retiring.get(), &ShardManager::detailed, &q, nullptr);
    QObject::connect(retiring.get(), &ShardManager::closed, &q, [this] {
        resharder->oldSetEnded();
        retiring.release()->deleteLater(); // we are inside its signal
    });
    retiring->close(false, tr("Replaced by the set of %1").arg(serving->total()));
}

void Fleet::Private::reshardFinished(bool switched, const QString& report)
{
    resharder.release()->deleteLater();
    phase = FleetPhase::Running;
    if (switched) {
        say(TimelineEntry::Kind::Notice, report);
        return;
    }
    say(TimelineEntry::Kind::Warning, tr("Reshard stopped: %1. The old set goes on; the new one is ended.").arg(report));
    identifies.cancelGeneration(incoming->generation());
    retiring = std::move(incoming);
    QObject::connect(retiring.get(), &ShardManager::closed, &q, [this] { retiring.release()->deleteLater(); });
    retiring->close(false, tr("The reshard was stopped"));
}

void Fleet::Private::saveAndStop(const QList<Session>& sessions)
{
    if (!options.stateDirectory.isEmpty()) {
        const QString error = SessionVault::save(SessionVault::fileIn(options.stateDirectory), serving->total(), sessions);
        if (!error.isEmpty())
            say(TimelineEntry::Kind::Warning, error, tr("The next start will identify"));
    }
    tick.stop();
    publish();
    emit q.stopped();
}

} // namespace Shardroom
