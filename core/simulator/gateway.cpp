// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/gateway.h"

#include "core/gateway/bottoken.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/connection.h"
#include "core/simulator/identify.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace Shardroom::Simulator {
namespace {

constexpr std::chrono::milliseconds houseInterval{100};
constexpr std::chrono::seconds memberListInterval{30};
// A client that is this far behind loads no more guilds until it has caught up.
constexpr qint64 loadBacklog = 500;

StartLimit::Rules rulesOf(const SimulatorOptions& options)
{
    return {.total = options.identifyLimit,
        .used = options.identifiesUsed,
        .window = options.identifyWindow,
        .maxConcurrency = options.maxConcurrency,
        .interval = options.identifyInterval,
        .tolerance = options.identifyTolerance};
}

} // namespace

Gateway::Gateway(SimulatorOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_world(m_options.seed, m_options.guilds, m_options.eventsPerSecond)
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
    m_ticker.start(World::step);
}

void Gateway::stop()
{
    m_ticker.stop();
    const std::vector<Connection*> ending = std::exchange(m_connections, {});
    for (Connection* connection : ending) {
        connection->close(1001, QStringLiteral("The practice gateway ends."));
        connection->ended();
        delete connection;
    }
}

std::vector<GuildId> Gateway::guildsOf(ShardId shard) const
{
    std::vector<GuildId> guilds;
    for (const World::Guild& guild : m_world.guilds()) {
        if (shardFor(guild.id, shard.total) == shard.number)
            guilds.push_back(guild.id);
    }
    std::ranges::sort(guilds);
    return guilds;
}

int Gateway::unavailableOf(ShardId shard) const
{
    return int(std::ranges::count_if(m_world.guilds(), [shard](const World::Guild& guild) {
        return guild.unavailable && shardFor(guild.id, shard.total) == shard.number;
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
        endSession(*session);
    const std::vector<Connection*> closing = m_connections;
    for (Connection* connection : closing)
        connection->close(4004, QStringLiteral("Authentication failed."));
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
    return m_sessions.add(std::make_unique<SimulatedSession>(
        id.toHex(), request.shard, *request.intents, request.token, m_options.replayBuffer));
}

void Gateway::endSession(SimulatedSession& session)
{
    if (Connection* connection = session.connection())
        connection->forgetSession();
    m_sessions.remove(session);
}

std::optional<std::chrono::duration<double>> Gateway::memberListWait(GuildId guild)
{
    const auto now = Clock::now();
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

void Gateway::publish(const World::Events& events)
{
    for (const WorldEvent& event : events) {
        m_sessions.forEachSeeing(event.guild, [&event](SimulatedSession& session) {
            if (!session.wants(event.type))
                return;
            session.append(event);
            if (Connection* connection = session.connection())
                connection->pump();
        });
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

void Gateway::injectInsteadOfHello(const Fault& fault, int times)
{
    m_helloFault = fault;
    m_helloFaults = times;
}

std::optional<Fault> Gateway::takeHelloFault()
{
    if (m_helloFaults == 0)
        return std::nullopt;
    --m_helloFaults;
    return m_helloFault;
}

void Gateway::tick()
{
    const auto now = Clock::now();
    // After a stall the world makes up for one second at most; the rest of the time is skipped.
    m_worldTime = std::max(m_worldTime, now - std::chrono::seconds(1));
    for (; m_worldTime + World::step <= now; m_worldTime += World::step) {
        publish(m_world.advance());
        m_sessions.forEach([this](SimulatedSession& session) { loadGuilds(session); });
    }
    const std::vector<Connection*> connections = m_connections;
    for (Connection* connection : connections)
        connection->pump();
    if (now - m_lastHousekeeping >= houseInterval) {
        m_lastHousekeeping = now;
        keepHouse();
    }
}

void Gateway::loadGuilds(SimulatedSession& session)
{
    if (!session.isLoading())
        return;
    Connection* connection = session.connection();
    if (connection != nullptr && connection->backlog() > loadBacklog)
        return;
    const double seconds = std::chrono::duration<double>(World::step).count();
    for (const GuildId id : session.takeLoading(m_options.guildsPerSecond, seconds)) {
        // One that the bot has left meanwhile has had its GUILD_DELETE.
        const World::Guild* guild = m_world.find(id);
        if (guild == nullptr)
            continue;
        const EventType type = guild->unavailable ? EventType::GuildUnavailable : EventType::GuildAvailable;
        session.append({0, id, m_world.now(), type});
    }
    if (connection != nullptr)
        connection->pump();
}

void Gateway::keepHouse()
{
    const auto now = Clock::now();
    const std::vector<Connection*> connections = m_connections;
    for (Connection* connection : connections)
        connection->checkHeartbeat(now);
    for (SimulatedSession* session : m_sessions.all()) {
        if (session->connection() == nullptr && now - session->detachedAt() >= m_options.sessionLifetime) {
            m_audit.write(0, "session-expired", sessionFields(*session));
            endSession(*session);
        }
    }
}

} // namespace Shardroom::Simulator
