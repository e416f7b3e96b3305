// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/audit.h"
#include "core/simulator/eventbodies.h"
#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/httprequest.h"
#include "core/simulator/sessionregistry.h"
#include "core/simulator/startlimit.h"
#include "core/simulator/world.h"

#include <QtCore/QTimer>

#include <array>
#include <optional>
#include <vector>

class QWebSocket;

namespace Shardroom::Simulator {

class ClientSocket;
struct IdentifyRequest;

//! What all connections share: the world, the sessions, the limits, the token. It drives the world with the clock and
//! routes what happens there to the sessions.
class Gateway : public QObject {
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    explicit Gateway(SimulatorOptions options, QObject* parent = nullptr);
    ~Gateway() override;

    void start(const QUrl& url, const QUrl& resumeUrl);
    void stop();

    [[nodiscard]] const SimulatorOptions& options() const { return m_options; }
    [[nodiscard]] const QUrl& url() const { return m_url; }
    [[nodiscard]] const QUrl& resumeUrl() const { return m_resumeUrl; }
    [[nodiscard]] const World& world() const { return m_world; }
    [[nodiscard]] World& world() { return m_world; }
    [[nodiscard]] const EventBodies& bodies() const { return m_bodies; }
    [[nodiscard]] SessionRegistry& sessions() { return m_sessions; }
    [[nodiscard]] const SessionRegistry& sessions() const { return m_sessions; }
    [[nodiscard]] StartLimit& startLimit() { return m_startLimit; }
    [[nodiscard]] const StartLimit& startLimit() const { return m_startLimit; }
    [[nodiscard]] Audit& audit() { return m_audit; }
    [[nodiscard]] int connections() const { return int(m_connections.size()); }
    [[nodiscard]] int resumesAccepted() const { return m_resumes; }
    [[nodiscard]] std::vector<GuildId> guildsOf(ShardId shard) const;
    [[nodiscard]] int unavailableOf(ShardId shard) const;

    //! Whether this is the bot's token, without "Bot ", and has not been reset.
    [[nodiscard]] bool acceptsToken(const QByteArray& token) const;
    //! What Discord does when the session start limit is exceeded: no token is accepted any more, and nothing goes on.
    void resetToken();

    void addConnection(QWebSocket* webSocket, ClientSocket* socket, const HttpRequest& handshake, bool onResumeHost);
    void removeConnection(Connection* connection);

    [[nodiscard]] SimulatedSession& createSession(const IdentifyRequest& request);
    void countResume() { ++m_resumes; }
    void endSession(SimulatedSession& session);
    //! A full member list may be asked for once per guild in 30 s: nullopt and counted, or how long to wait.
    [[nodiscard]] std::optional<std::chrono::duration<double>> memberListWait(GuildId guild);

    //! The body of a world event; made once for all sessions that get it one after the other.
    [[nodiscard]] const QByteArray& body(const WorldEvent& event, bool withContent);
    //! Gives the events to the sessions that may see them.
    void publish(const World::Events& events);

    void inject(const Fault& fault, const QList<int>& shards);
    //! The next `times` connections get the fault where they expect HELLO.
    void injectInsteadOfHello(const Fault& fault, int times);
    [[nodiscard]] std::optional<Fault> takeHelloFault();

private:
    void tick();
    void loadGuilds(SimulatedSession& session);
    void keepHouse();

    struct CachedBody {
        WorldEvent event;
        QByteArray body;
    };

    const SimulatorOptions m_options;
    QUrl m_url;
    QUrl m_resumeUrl;
    World m_world;
    EventBodies m_bodies;
    SessionRegistry m_sessions;
    StartLimit m_startLimit;
    Audit m_audit;
    std::vector<Connection*> m_connections;
    std::array<CachedBody, 2> m_cachedBodies; //!< without and with message content
    QHash<GuildId, Clock::time_point> m_memberLists;
    QTimer m_ticker;
    Clock::time_point m_worldTime; //!< the moment up to which the world has been lived
    Clock::time_point m_lastHousekeeping;
    Fault m_helloFault;
    int m_helloFaults = 0;
    int m_connectionsSeen = 0;
    int m_resumes = 0;
    bool m_tokenReset = false;
};

} // namespace Shardroom::Simulator
