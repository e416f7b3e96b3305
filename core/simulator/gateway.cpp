// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/gateway.h"

#include "core/gateway/bottoken.h"
#include "core/simulator/auditlines.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/connection.h"
#include "core/simulator/identify.h"
#include "core/simulator/sessiondelay.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace Shardroom::Simulator {
namespace {

constexpr std::chrono::milliseconds houseInterval{100};
constexpr std::chrono::milliseconds stall{150};
constexpr std::chrono::seconds memberListInterval{30};
// A client that is to meet such a fault comes back sooner; later it would hit a stranger.
constexpr std::chrono::seconds helloFaultLife{60};
// A client that is this far behind loads no more guilds until it has caught up.
constexpr qint64 loadBacklog = 500;
constexpr quint32 messageContentIntent = 1u << 15;
// What one tick may take for each of its parts. A thousand logins at once are seconds of work, and meanwhile others
// wait for HELLO, ACKs and REST answers.
constexpr std::chrono::milliseconds worldBudget{40};
constexpr std::chrono::milliseconds loadBudget{30};
constexpr std::chrono::milliseconds pumpBudget{15};

StartLimit::Rules rulesOf(const SimulatorOptions& options)
{
    return {.total = options.identifyLimit,
        .used = options.identifiesUsed,
        .window = options.identifyWindow,
        .maxConcurrency = options.maxConcurrency,
        .interval = options.identifyInterval,
        .tolerance = options.identifyTolerance};
}

WorldRules rulesOfWorld(const SimulatorOptions& options)
{
    return {.seed = options.seed,
        .guilds = options.guilds,
        .eventsPerSecond = options.eventsPerSecond,
        .growthPerMinute = options.growthPerMinute,
        .dayLength = options.dayLength,
        .shards = options.shards};
}

//! How long what was sent can be asked for again while the connection is there: not less than a line may have been dead
//! before both sides notice.
std::chrono::milliseconds replayAge(const SimulatorOptions& options)
{
    return std::max(options.sessionLifetime, 3 * options.heartbeatInterval);
}

} // namespace

Gateway::Gateway(SimulatorOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_world(rulesOfWorld(m_options))
    , m_bodies(m_options.seed)
    , m_startLimit(rulesOf(m_options), Clock::now())
{
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &Gateway::tick);
}

Gateway::~Gateway()
{
    stop();
}

void Gateway::start(const QUrl& url, const QUrl& resumeUrl)
{
    m_url = url;
    m_resumeUrl = resumeUrl;
    m_worldTime = Clock::now();
    m_lastHousekeeping = m_worldTime;
    m_lastTick = m_worldTime;
    if (m_audit.isOpen())
        m_audit.write(0, "gateway", gatewayFields(m_options, url, resumeUrl));
    m_ticker.start(World::step);
}

void Gateway::stop()
{
    if (m_ticker.isActive())
        auditPause(Clock::now());
    m_ticker.stop();
    const std::vector<Connection*> ending = std::exchange(m_connections, {});
    for (Connection* connection : ending) {
        connection->close(1001, QStringLiteral("The practice gateway ends."));
        connection->ended();
        delete connection;
    }
}

void Gateway::advanceClock(std::chrono::milliseconds by)
{
    m_clockAhead += by;
    m_world.skip(by);
    keepHouse();
}

std::vector<GuildId> Gateway::guildsOf(ShardId shard) const
{
    if (!shard.isValid())
        return {};
    // A thousand shards of one set log in one after the other, and each asks twice.
    if (m_routed.revision != m_world.revision() || int(m_routed.guilds.size()) != shard.total) {
        m_routed.revision = m_world.revision();
        m_routed.guilds.assign(size_t(shard.total), {});
        for (const World::Guild& guild : m_world.guilds())
            m_routed.guilds[size_t(shardFor(guild.id, shard.total))].push_back(guild.id);
        for (std::vector<GuildId>& guilds : m_routed.guilds)
            std::ranges::sort(guilds);
    }
    return m_routed.guilds[size_t(shard.number)];
}

int Gateway::unavailableOf(ShardId shard) const
{
    return int(std::ranges::count_if(m_world.guilds(), [shard](const World::Guild& guild) {
        return guild.isUnavailable() && shardFor(guild.id, shard.total) == shard.number;
    }));
}

bool Gateway::acceptsToken(const QByteArray& token) const
{
    if (m_tokenReset)
        return false;
    return m_options.token.isEmpty() ? looksLikeToken(token) : token == BotToken(m_options.token).reveal();
}

void Gateway::resetToken()
{
    m_tokenReset = true;
    m_audit.write(0, "token-reset");
    for (SimulatedSession* session : m_sessions.all())
        endSession(*session, "token reset");
    const std::vector<Connection*> closing = m_connections;
    for (Connection* connection : closing)
        connection->close(4004, QStringLiteral("Authentication failed."));
}

void Gateway::restoreToken()
{
    m_tokenReset = false;
    m_audit.write(0, "token-restored");
}

void Gateway::addConnection(
    QWebSocket* webSocket, ClientSocket* socket, const HttpRequest& handshake, bool onResumeHost)
{
    auto* connection = new Connection(*this, webSocket, socket, ++m_connectionsSeen);
    m_connections.push_back(connection);
    connection->open(handshake, onResumeHost);
}

void Gateway::removeConnection(Connection* connection)
{
    std::erase(m_connections, connection);
    connection->deleteLater();
}

SimulatedSession& Gateway::createSession(const IdentifyRequest& request)
{
    // The id gives the session away to whoever knows it, so it can't come from the seed.
    QByteArray id(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(id.begin(), id.end());
    m_intentsSeen |= *request.intents;
    return m_sessions.add(std::make_unique<SimulatedSession>(id.toHex(), request.shard, *request.intents, request.token,
        SimulatedSession::Memory{m_options.replayBuffer, replayAge(m_options)}, m_sessionsMade++, m_world.now()));
}

void Gateway::endSession(SimulatedSession& session, const char* why, SessionEnd end)
{
    if (m_audit.isOpen()) {
        QJsonObject fields = sessionFields(m_audit, session);
        fields.insert(QLatin1StringView("why"), QString::fromLatin1(why));
        m_audit.write(0, "session-ended", fields);
    }
    switch (end) {
    case SessionEnd::Lost:
        ++m_tally.sessionsLost;
        break;
    case SessionEnd::ByClient:
        ++m_tally.sessionsEndedByClient;
        break;
    }
    m_tally.eventsLost += lostWith(session, {session.place()});
    if (Connection* connection = session.connection())
        connection->forgetSession();
    m_sessions.remove(session);
}

Tally Gateway::tally() const
{
    Tally tally = m_tally;
    tally.identifies = m_startLimit.accepted();
    tally.resumes = m_resumes;
    tally.tokenReset = m_tokenReset;
    return tally;
}

qint64 Gateway::lostWith(const std::vector<const SimulatedSession*>& sessions) const
{
    QSet<quint64> gone;
    qint64 lost = 0;
    for (const SimulatedSession* session : sessions) {
        gone.insert(session->place()); // one after the other: what several of them wait for is lost with the last
        lost += lostWith(*session, gone);
    }
    return lost;
}

qint64 Gateway::lostWith(const SimulatedSession& session, const QSet<quint64>& gone) const
{
    qint64 lost = 0;
    for (qint64 number = session.sent() + 1; number <= session.sequence(); ++number) {
        if (number < session.firstKept()) {
            ++lost; // what it was is forgotten
            continue;
        }
        const WorldEvent event = session.at(number);
        if (!happensInGuild(event.type) || !session.ownBody(number).isNull())
            continue;
        bool isElsewhere = false;
        m_sessions.forEachSeeing(event.guild, [&](const SimulatedSession& other) {
            isElsewhere = isElsewhere
                || (other.wants(event.type) && other.bornAt() <= event.at && !gone.contains(other.place()));
        });
        lost += isElsewhere ? 0 : 1;
    }
    return lost;
}

std::optional<std::chrono::duration<double>> Gateway::memberListWait(GuildId guild)
{
    const auto now = this->now();
    const auto last = m_memberLists.constFind(guild);
    if (last != m_memberLists.cend() && now - *last < memberListInterval)
        return memberListInterval - (now - *last);
    m_memberLists.insert(guild, now);
    return std::nullopt;
}

const QByteArray& Gateway::body(const WorldEvent& event, bool withContent)
{
    CachedBody& cached = m_cachedBodies[withContent ? 1 : 0];
    if (cached.body.isEmpty() || cached.event != event)
        cached = {event, m_bodies.body(event, withContent)};
    return cached.body;
}

qint64 Gateway::sendsUntil(const SimulatedSession& session) const
{
    const qint64 now = m_world.now();
    return m_options.sessionDelay.count() == 0
        ? now
        : now - sessionDelay(m_options.seed, session.place(), now, m_options.sessionDelay).count();
}

void Gateway::publish(const World::Events& events)
{
    const bool isLogged = m_worldLog.isOpen();
    const bool withContent = (m_intentsSeen & messageContentIntent) != 0;
    for (const WorldEvent& event : events) {
        if (isLogged && (m_intentsSeen & intentsFor(event.type)) != 0)
            m_worldLog.happened(event, body(event, withContent));
        bool isHeard = false;
        m_sessions.forEachSeeing(event.guild, [&event, &isHeard](SimulatedSession& session) {
            if (!session.wants(event.type))
                return;
            isHeard = true; // or told with the GUILD_CREATE that is to come
            if (event.type != EventType::GuildLeft && session.isYetToLoad(event.guild))
                return;
            session.append(event);
            if (Connection* connection = session.connection())
                connection->pump();
        });
        if (!isHeard && happensInGuild(event.type) && (m_intentsSeen & intentsFor(event.type)) != 0)
            ++m_tally.eventsLost;
    }
}

void Gateway::inject(const Fault& fault, const QList<int>& shards)
{
    const std::vector<Connection*> connections = m_connections;
    for (Connection* connection : connections) {
        const SimulatedSession* session = connection->session();
        if (shards.isEmpty() || (session != nullptr && shards.contains(session->shard().number)))
            connection->apply(fault);
    }
}

void Gateway::injectOn(const Fault& fault, const QList<int>& connections)
{
    const std::vector<Connection*> present = m_connections;
    for (Connection* connection : present) {
        if (connections.contains(connection->number()))
            connection->apply(fault);
    }
}

void Gateway::injectInsteadOfHello(const Fault& fault, int times)
{
    m_helloFaults.push_back({fault, times, now() + helloFaultLife});
}

std::optional<Fault> Gateway::takeHelloFault()
{
    std::erase_if(m_helloFaults, [now = now()](const HelloFault& waiting) { return waiting.until <= now; });
    if (m_helloFaults.empty())
        return std::nullopt;
    const Fault fault = m_helloFaults.front().fault;
    if (--m_helloFaults.front().times <= 0)
        m_helloFaults.pop_front();
    return fault;
}

std::optional<std::chrono::milliseconds> Gateway::takeReadyDelay(ShardId shard)
{
    return m_readyDelays.contains(shard) ? std::optional(m_readyDelays.take(shard)) : std::nullopt;
}

void Gateway::liftFaults()
{
    m_helloFaults.clear();
    m_readyDelays.clear();
    m_sessions.forEach([](SimulatedSession& session) { session.setNextResume(ResumeAnswer::Full); });
    const std::vector<Connection*> connections = m_connections;
    for (Connection* connection : connections)
        connection->liftFaults();
}

void Gateway::tick()
{
    const auto now = Clock::now();
    auditPause(now);
    // After a stall the world makes up for one second at most; the rest of the time is skipped.
    m_worldTime = std::max(m_worldTime, now - std::chrono::seconds(1));
    std::chrono::milliseconds lived{0};
    for (; m_worldTime + World::step <= now && Clock::now() - now < worldBudget; m_worldTime += World::step) {
        publish(m_world.advance());
        lived += World::step;
    }
    loadGuilds(lived, Clock::now() + loadBudget);
    pumpAll(Clock::now() + pumpBudget);
    if (now - m_lastHousekeeping >= houseInterval) {
        m_lastHousekeeping = now;
        keepHouse();
    }
}

void Gateway::auditPause(Clock::time_point now)
{
    // A judge must not take this gateway's own pauses for the clients'.
    const auto pause = now - std::exchange(m_lastTick, now);
    if (pause >= stall && m_audit.isOpen()) {
        m_audit.write(0, "stall",
            {{QLatin1StringView("ms"), qint64(std::chrono::ceil<std::chrono::milliseconds>(pause).count())}});
    }
}

void Gateway::loadGuilds(std::chrono::milliseconds passed, Clock::time_point until)
{
    std::vector<SimulatedSession*> loading;
    m_sessions.forEach([&loading](SimulatedSession& session) {
        if (session.isLoading())
            loading.push_back(&session);
    });
    // Who was not reached in time is among the first the next time.
    size_t done = 0;
    for (; done < loading.size() && Clock::now() < until; ++done)
        loadGuilds(*loading[(m_loadTurn + done) % loading.size()], passed);
    m_loadTurn = loading.empty() ? 0 : (m_loadTurn + done) % loading.size();
}

void Gateway::loadGuilds(SimulatedSession& session, std::chrono::milliseconds passed)
{
    Connection* connection = session.connection();
    if (connection != nullptr && connection->backlog() > loadBacklog) {
        // What is held back on purpose is not the client's fault.
        const qint64 next = std::max(session.sequence() - connection->backlog() + 1, session.firstKept());
        if (session.timeOf(next) <= sendsUntil(session))
            return;
    }
    const double seconds = std::chrono::duration<double>(passed).count();
    for (const GuildId id : session.takeLoading(m_options.guildsPerSecond, seconds)) {
        // One that the bot has left meanwhile has had its GUILD_DELETE.
        const World::Guild* guild = m_world.find(id);
        if (guild == nullptr)
            continue;
        const EventType type = guild->isUnavailable() ? EventType::GuildUnavailable : EventType::GuildAvailable;
        session.append({0, id, m_world.now(), type});
        m_worldLog.loaded(id, session.shard());
    }
    if (connection != nullptr)
        connection->pump();
}

void Gateway::pumpAll(Clock::time_point until)
{
    std::vector<Connection*> behind;
    for (Connection* connection : m_connections) {
        if (connection->backlog() > 0)
            behind.push_back(connection);
    }
    size_t done = 0;
    for (; done < behind.size() && Clock::now() < until; ++done)
        behind[(m_pumpTurn + done) % behind.size()]->pump();
    m_pumpTurn = behind.empty() ? 0 : (m_pumpTurn + done) % behind.size();
}

void Gateway::keepHouse()
{
    const std::vector<Connection*> connections = m_connections;
    for (Connection* connection : connections)
        connection->checkHeartbeat(Clock::now());
    std::vector<SimulatedSession*> expired;
    m_sessions.forEach([this, now = this->now(), &expired](SimulatedSession& session) {
        if (session.connection() != nullptr || now - session.detachedAt() < m_options.sessionLifetime)
            return;
        const auto isYetToTell = [&session](const Connection* one) { return one->isYetToTell(session); };
        if (std::ranges::none_of(m_connections, isYetToTell))
            expired.push_back(&session);
    });
    for (SimulatedSession* session : expired) {
        endSession(*session, "expired");
    }
}

} // namespace Shardroom::Simulator
