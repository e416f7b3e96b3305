// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, closing and commanding. What its shards report, and splitting, is in shardmanagerevents.cpp; what a bot says
// through them in shardmanagersending.cpp.

#include "core/fleet/shardmanager.h"

#include "core/diagnostics/logging.h"
#include "core/fleet/callpromise.h"
#include "core/fleet/handlersink.h"
#include "core/gateway/counttext.h"
#include "core/gateway/gatewayurl.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

int threadsFor(const ShardManager::Options& options)
{
    // No more threads than shards: an empty one would only tick.
    const auto known = std::max(options.numbers.size(), options.shards.size());
    const int most = known > 0 ? int(known) : std::max(1, options.total);
    const bool countIsOpen = known == 0 && options.total == 0;
    return countIsOpen ? std::max(1, options.threads) : std::clamp(options.threads, 1, most);
}

IdentifyCoordinator::Rules rulesFor(const ShardManager::Options& options)
{
    IdentifyCoordinator::Rules rules;
    rules.interval = options.config.timings.identifyInterval;
    rules.slack = options.config.timings.identifySlack;
    rules.floorPercent = options.identifyFloorPercent;
    return rules;
}

} // namespace

ShardManager::ShardManager(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_handler(m_options.onDispatch ? std::make_unique<HandlerSink>(m_options.onDispatch) : nullptr)
    , m_permits(m_options.permits)
    , m_lanes(u"shards-%1"_s.arg(m_options.generation), threadsFor(m_options), m_options.epoll, m_options.config)
{
    const bool countIsOpen = m_options.total == 0 && m_options.shards.isEmpty() && m_options.sessions.isEmpty();
    if (!m_permits || m_options.config.gatewayUrl.isEmpty() || countIsOpen) {
        m_access = std::make_unique<GatewayAccess>(m_options.apiUrl, m_options.config.token, rulesFor(m_options));
        connect(m_access.get(), &GatewayAccess::answered, this, &ShardManager::onGateway);
        connect(m_access.get(), &GatewayAccess::failed, this, &ShardManager::onGatewayFailed);
        if (!m_permits) {
            m_permits = &m_access->permits();
            if (!m_options.ledgerDirectory.isEmpty()) {
                if (const QString error = m_access->permits().openLedger(m_options.ledgerDirectory); !error.isEmpty())
                    qCWarning(fleetLog) << error;
            }
        }
    }
    connectPermits();
    connect(&m_calls, &ShardCalls::abandoned, this, [this](const QList<ShardId>& shards) {
        QList<int> numbers;
        for (const ShardId shard : shards)
            numbers.append(shard.number);
        m_lanes.each(numbers, [](ShardThread& lane, const QList<int>& mine) { lane.stopWaiting(mine); });
    });
    for (const auto& lane : m_lanes.lanes())
        connectLane(*lane);
    setSinks({});
    // With a known count the set is there before open(), so that guilds can be looked up.
    if (m_options.total > 0 || !m_options.shards.isEmpty())
        m_wrongOptions = fillSet(m_options.total);
    m_lanes.start();
}

ShardManager::~ShardManager()
{
    m_permits->disconnect(this);
    m_permits->cancelGeneration(m_options.generation);
}

//! Which shards there will be; an error text when the options contradict each other (C48).
QString ShardManager::fillSet(int recommended)
{
    QList<ShardId> shards = m_options.shards;
    int total = m_options.total;
    if (shards.isEmpty() && total == 0 && !m_options.sessions.isEmpty()) {
        // Another count could not resume them; after a split they have several.
        for (const Session& session : std::as_const(m_options.sessions))
            shards.append(session.shard);
        std::ranges::sort(shards);
        if (m_options.numbers.isEmpty())
            shards = ShardSet::around(shards).shards();
    }
    if (shards.isEmpty()) {
        if (total == 0)
            total = recommended;
        QList<int> numbers = m_options.numbers;
        if (numbers.isEmpty()) {
            numbers.resize(std::clamp(total, 0, largestShardCount));
            std::iota(numbers.begin(), numbers.end(), 0);
        }
        for (const int number : numbers)
            shards.append({number, total});
    }
    for (const ShardId shard : shards) {
        if (!m_set.add(shard))
            return tr("Shard %1 of %2 makes no sense here: ids go from 0 to the count less 1, and no two shards may "
                      "share guilds")
                .arg(shard.number)
                .arg(countText(shard.total));
    }
    return {};
}

//! Calls `then` when the gateway's address and the permits are known; fails the call when they can't be had.
void ShardManager::whenGatewayIsKnown(ShardCalls::Call* call, std::function<void()> then)
{
    if (!m_access || m_gatewayKnown) {
        then();
        return;
    }
    const bool asking = !m_waitingForGateway.empty();
    m_waitingForGateway.emplace_back(ShardCalls::idOf(call), std::move(then));
    if (!asking)
        m_access->ask();
}

void ShardManager::onGateway(const GatewayBot& answer)
{
    if (m_options.config.gatewayUrl.isEmpty()) {
        m_lanes.all([url = answer.url](ShardThread& lane) { lane.setGatewayUrl(url); });
        m_gatewayUrl = answer.url;
    }
    if (m_set.size() == 0 && m_wrongOptions.isEmpty())
        m_wrongOptions = fillSet(answer.shards);
    m_gatewayKnown = true;
    for (const auto& [id, then] : std::exchange(m_waitingForGateway, {})) {
        if (m_calls.byId(id)) // its deadline may have passed
            then();
    }
}

void ShardManager::onGatewayFailed(const RestError& error)
{
    failWaiting({.kind = ShardError::Kind::Rest, .shard = {0, 0}, .text = error.text});
}

//! Those that wait for the gateway's address will not get it.
void ShardManager::failWaiting(const ShardError& error)
{
    for (const auto& [id, then] : std::exchange(m_waitingForGateway, {})) {
        if (ShardCalls::Call* call = m_calls.byId(id)) {
            call->fail(error);
            m_calls.begun(call);
        }
    }
}

QFuture<ShardCallResult> ShardManager::open(std::chrono::milliseconds deadline)
{
    ShardCalls::Call* call = m_calls.make(deadline);
    const QFuture<ShardCallResult> future = m_calls.futureOf(call);
    m_isClosing = false;
    whenGatewayIsKnown(call, [this, call] {
        if (!m_wrongOptions.isEmpty())
            call->fail({.kind = ShardError::Kind::NoSuchShard, .shard = {0, 0}, .text = m_wrongOptions});
        else
            openAll(*call);
        m_calls.begun(call);
    });
    return future;
}

void ShardManager::openAll(ShardCalls::Call& call)
{
    QHash<int, Session> sessions;
    const auto given = std::exchange(m_options.sessions, {}); // after the first time the shards have newer ones
    for (auto entry = given.cbegin(); entry != given.cend(); ++entry) {
        if (const auto error = objection(entry.value()))
            call.fail(*error); // it identifies instead
        else
            sessions.insert(entry.value().shard.number, entry.value());
    }
    const QList<int> paused = std::exchange(m_options.paused, {});
    QList<ShardId> shards = m_set.shards();
    erase_if(shards, [&paused](ShardId shard) { return paused.contains(shard.number); });
    for (const ShardId shard : std::as_const(shards)) {
        if (!sessions.contains(shard.number))
            m_permits->expect(ticketOf(shard));
    }
    call.await(shards);
    startShards(shards, sessions);
    m_lanes.each(paused, [sessions, set = m_set](ShardThread& lane, const QList<int>& mine) {
        for (const int number : mine) {
            const auto session = sessions.constFind(number);
            lane.addPaused(
                *set.byNumber(number), session == sessions.cend() ? std::nullopt : std::optional(session.value()));
        }
    });
}

//! Why this session may not be resumed here; nullopt when it may.
std::optional<ShardError> ShardManager::objection(const Session& session) const
{
    ShardError error{.shard = session.shard};
    const auto ours = m_set.byNumber(session.shard.number);
    const QUrl& gateway = m_options.config.gatewayUrl.isEmpty() ? m_gatewayUrl : m_options.config.gatewayUrl;
    if (!ours) {
        error.kind = ShardError::Kind::NoSuchShard;
        error.text = tr("Shard %1 is not one of these").arg(session.shard.number);
    } else if (*ours != session.shard) {
        error.kind = ShardError::Kind::WrongTotal;
        error.text = tr("The session was made with %1 shards, this shard belongs to %2")
                         .arg(countText(session.shard.total))
                         .arg(countText(ours->total));
    } else if (!session.resumeUrl.isEmpty() && !isTrustedGateway(session.resumeUrl, gateway)) {
        error.kind = ShardError::Kind::UntrustedAddress;
        error.text = tr("The session's resume address %1 is not Discord's, and resuming would send the token there")
                         .arg(session.resumeUrl.toDisplayString());
    } else {
        return std::nullopt;
    }
    return error;
}

void ShardManager::startShards(const QList<ShardId>& shards, const QHash<int, Session>& sessions)
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers.append(shard.number);
    m_lanes.each(
        numbers, [this, sessions, presences = m_presences, set = m_set](ShardThread& lane, const QList<int>& mine) {
            QList<ShardId> ids;
            for (const int number : mine)
                ids.append(*set.byNumber(number));
            const QList<ShardId> ready = lane.open(ids, sessions, presences);
            if (ready.isEmpty())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, ready] {
                    for (const ShardId shard : ready)
                        m_calls.ready(shard);
                },
                Qt::QueuedConnection);
        });
}

QFuture<ShardCallResult> ShardManager::openShard(int number, std::chrono::milliseconds deadline)
{
    ShardCalls::Call* call = m_calls.make(deadline);
    const QFuture<ShardCallResult> future = m_calls.futureOf(call);
    m_isClosing = false;
    whenGatewayIsKnown(call, [this, call, number] {
        const ShardId added{number, std::max(m_set.largestTotal(), m_options.total)};
        if (!m_set.byNumber(number) && !m_set.add(added)) {
            call->fail({.kind = ShardError::Kind::NoSuchShard,
                .shard = {number, added.total},
                .text = tr("There is no shard %1 of %2, or its guilds belong to another one")
                            .arg(number)
                            .arg(countText(added.total))});
        } else {
            std::optional<Session> given;
            if (m_options.sessions.contains(number))
                given = m_options.sessions.take(number);
            if (given && objection(*given))
                given.reset();
            open(*call, *m_set.byNumber(number), given);
        }
        m_calls.begun(call);
    });
    return future;
}

QFuture<ShardCallResult> ShardManager::resumeShard(const Session& session, std::chrono::milliseconds deadline)
{
    return resume(session, Opening::New, deadline);
}

QFuture<ShardCallResult> ShardManager::restoreShard(const Session& session)
{
    return resume(session, Opening::InPlace, noDeadline);
}

QFuture<ShardCallResult> ShardManager::resume(
    const Session& session, Opening opening, std::chrono::milliseconds deadline)
{
    ShardCalls::Call* call = m_calls.make(deadline);
    const QFuture<ShardCallResult> future = m_calls.futureOf(call);
    m_isClosing = false;
    whenGatewayIsKnown(call, [this, call, session, opening] {
        if (const auto error = objection(session))
            call->fail(*error);
        else
            open(*call, session.shard, session, opening);
        m_calls.begun(call);
    });
    return future;
}

//! Only its thread knows whether the shard is open already: the answer comes from there.
void ShardManager::open(ShardCalls::Call& call, ShardId shard, const std::optional<Session>& session, Opening opening)
{
    call.await({shard});
    m_permits->forgive(ticketOf(shard));
    const auto presence = m_presences.constFind(shard.number);
    const auto shown = presence == m_presences.cend() ? std::nullopt : std::optional(presence.value());
    m_lanes.of(shard.number, [this, id = ShardCalls::idOf(&call), shard, session, shown, opening](ShardThread& lane) {
        const bool opened = opening == Opening::InPlace && session ? lane.restoreOne(shard, *session, shown)
                                                                   : lane.openOne(shard, session, shown);
        if (opened)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, id, shard] {
                m_calls.failOne(id,
                    {.kind = ShardError::Kind::AlreadyOpen,
                        .shard = shard,
                        .text = tr("Shard %1 is open already").arg(shard.number)});
            },
            Qt::QueuedConnection);
    });
}

QFuture<ShardCallResult> ShardManager::closeShard(int number, AfterClose after)
{
    const auto shard = m_set.byNumber(number);
    if (!shard)
        return CallPromise::refused({.kind = ShardError::Kind::NoSuchShard,
            .shard = {number, 0},
            .text = tr("Shard %1 is not one of these").arg(number)});
    m_calls.failed({.kind = ShardError::Kind::Withdrawn,
        .shard = *shard,
        .text = tr("Shard %1 was closed before it was ready").arg(number)});
    const CallPromise::Promise promise = CallPromise::started();
    m_lanes.of(number, [promise, id = *shard, after](ShardThread& lane) {
        ShardCallResult result;
        Shard* closing = lane.shard(id.number);
        if (lane.unqueue(id.number)) {
            // It had not begun: that is all.
        } else if (!closing || closing->state() == ShardState::Stopped || closing->state() == ShardState::Paused) {
            result.errors.append({.kind = ShardError::Kind::NotOpen,
                .shard = id,
                .text = ShardManager::tr("Shard %1 is not open").arg(id.number)});
        } else {
            lane.command(after == AfterClose::KeepSession ? ShardCommand::Pause : ShardCommand::End, {id.number});
        }
        if (closing && closing->session().isResumable())
            result.sessions.append(closing->session());
        CallPromise::finish(promise, std::move(result));
    });
    return promise->future();
}

QFuture<ShardCallResult> ShardManager::close(AfterClose after, const QString& cause)
{
    m_isClosing = true;
    failWaiting(
        {.kind = ShardError::Kind::Withdrawn, .shard = {0, 0}, .text = tr("Closed before anything was opened")});
    m_permits->cancelGeneration(m_options.generation);
    for (const ShardId shard : m_set.shards()) {
        m_calls.failed({.kind = ShardError::Kind::Withdrawn,
            .shard = shard,
            .text = tr("Shard %1 was closed before it was ready").arg(shard.number)});
    }
    m_closing.push_back(CallPromise::started());
    if (m_closing.size() == 1) {
        m_closedLanes = 0;
        m_closedSessions.clear();
        const QString why = cause.isEmpty() ? tr("Closed") : cause;
        m_lanes.all([after, why](ShardThread& lane) { lane.close(after == AfterClose::KeepSession, why); });
    }
    return m_closing.back()->future();
}

void ShardManager::onLaneClosed(const QList<Session>& sessions)
{
    m_closedSessions.append(sessions);
    if (++m_closedLanes < m_lanes.count())
        return;
    ShardCallResult result;
    std::ranges::copy_if(m_closedSessions, std::back_inserter(result.sessions), &Session::isResumable);
    for (const CallPromise::Promise& promise : std::exchange(m_closing, {}))
        CallPromise::finish(promise, result);
    emit closed(m_closedSessions);
}

QList<ShardSnapshot> ShardManager::snapshots() const
{
    QList<ShardSnapshot> shards = m_lanes.snapshots();
    const bool queued = std::ranges::any_of(
        shards, [](const ShardSnapshot& shard) { return shard.state == ShardState::QueuedForIdentify; });
    if (!queued)
        return shards;
    const auto grants = m_permits->expectedGrants(m_options.generation);
    for (ShardSnapshot& shard : shards) {
        const auto grant = grants.find(shard.shard);
        if (shard.state == ShardState::QueuedForIdentify && !shard.until && grant != grants.end())
            shard.until = grant->second;
    }
    return shards;
}

std::optional<ShardSnapshot> ShardManager::snapshot(int number) const
{
    const QList<ShardSnapshot> all = snapshots();
    const auto found = std::ranges::find(all, number, [](const ShardSnapshot& shard) { return shard.shard.number; });
    if (found == all.end())
        return std::nullopt;
    return *found;
}

void ShardManager::command(ShardCommand command, const QList<int>& numbers)
{
    if (command == ShardCommand::Resume || command == ShardCommand::Reidentify || command == ShardCommand::Reconnect)
        m_isClosing = false; // whoever asks for this wants identifies granted again
    for (const int number : numbers) {
        const auto shard = m_set.byNumber(number);
        if (shard && (command == ShardCommand::Resume || command == ShardCommand::Reidentify))
            m_permits->forgive(ticketOf(*shard)); // whoever asks knows what it costs
    }
    m_lanes.each(numbers, [command](ShardThread& lane, const QList<int>& mine) { lane.command(command, mine); });
}

void ShardManager::leaveQueue(const QList<int>& numbers, const QString& cause)
{
    m_lanes.each(numbers, [cause](ShardThread& lane, const QList<int>& mine) { lane.leaveQueue(mine, cause); });
}

} // namespace Shardroom
