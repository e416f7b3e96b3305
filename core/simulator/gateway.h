// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/audit.h"
#include "core/simulator/eventbodies.h"
#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/httprequest.h"
#include "core/simulator/sessionregistry.h"
#include "core/simulator/startlimit.h"
#include "core/simulator/tally.h"
#include "core/simulator/world.h"
#include "core/simulator/worldlog.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <array>
#include <deque>
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

    //! The gateway's own clock: sessions, the identify budget and member lists age by it. Heartbeats do not.
    [[nodiscard]] Clock::time_point now() const { return Clock::now() + m_clockAhead; }
    //! By how much it is ahead of the real one.
    [[nodiscard]] std::chrono::milliseconds clockAhead() const { return m_clockAhead; }
    void advanceClock(std::chrono::milliseconds by);

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
    [[nodiscard]] WorldLog& worldLog() { return m_worldLog; }
    [[nodiscard]] int connections() const { return int(m_connections.size()); }
    [[nodiscard]] int resumesAccepted() const { return m_resumes; }
    //! IDENTIFYs that were answered with anything but READY.
    [[nodiscard]] int identifiesRefused() const { return m_identifiesRefused; }
    [[nodiscard]] std::vector<GuildId> guildsOf(ShardId shard) const;
    [[nodiscard]] int unavailableOf(ShardId shard) const;

    //! Whether this is the bot's token, without "Bot ", and has not been reset.
    [[nodiscard]] bool acceptsToken(const QByteArray& token) const;
    //! What Discord does when the session start limit is exceeded: no token is accepted any more, and nothing goes on.
    void resetToken();
    //! The same token is accepted again.
    void restoreToken();

    void addConnection(QWebSocket* webSocket, ClientSocket* socket, const HttpRequest& handshake, bool onResumeHost);
    void removeConnection(Connection* connection);

    [[nodiscard]] SimulatedSession& createSession(const IdentifyRequest& request);
    void countResume() { ++m_resumes; }
    void countRefusedIdentify() { ++m_identifiesRefused; }
    //! `why` is for the audit.
    void endSession(SimulatedSession& session, const char* why, SessionEnd end = SessionEnd::Lost);
    [[nodiscard]] Tally tally() const;
    //! What would be lost if these sessions ended now: events that none of them has been sent and no other one gets.
    [[nodiscard]] qint64 lostWith(const std::vector<const SimulatedSession*>& sessions) const;
    void countSent() { ++m_tally.eventsSent; }
    void countBreach() { ++m_tally.ruleBreaches; }
    //! How long a session without a connection lives, from now on.
    void setSessionLifetime(std::chrono::milliseconds lifetime) { m_options.sessionLifetime = lifetime; }
    //! A full member list may be asked for once per guild in 30 s: nullopt and counted, or how long to wait.
    [[nodiscard]] std::optional<std::chrono::duration<double>> memberListWait(GuildId guild);

    //! The body of a world event; made once for all sessions that get it one after the other.
    [[nodiscard]] const QByteArray& body(const WorldEvent& event, bool withContent);
    //! The world time up to which this session's dispatches are sent by now.
    [[nodiscard]] qint64 sendsUntil(const SimulatedSession& session) const;
    //! Gives the events to the sessions that may see them.
    void publish(const World::Events& events);

    //! No `shards`: on all connections, also those that have not logged in.
    void inject(const Fault& fault, const QList<int>& shards);
    //! On the connections with these numbers, as far as they are still there.
    void injectOn(const Fault& fault, const QList<int>& connections);
    //! `times` connections more get the fault where they expect HELLO, after those that are waited for already. For a
    //! minute of now(): who has not come by then is spared.
    void injectInsteadOfHello(const Fault& fault, int times);
    //! Nobody is waited for any more.
    void cancelHelloFaults() { m_helloFaults.clear(); }
    [[nodiscard]] std::optional<Fault> takeHelloFault();
    //! READY to the shard's next IDENTIFY comes this late.
    void delayReady(ShardId shard, std::chrono::milliseconds delay) { m_readyDelays.insert(shard, delay); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> takeReadyDelay(ShardId shard);
    //! See GatewaySimulator::liftFaults().
    void liftFaults();

signals:
    //! The resume host is to refuse connections for so long.
    void resumeHostDown(std::chrono::milliseconds duration);

private:
    void tick();
    void auditPause(Clock::time_point now);
    //! Guilds of the sessions that are loading, in turn, as far as time allows.
    void loadGuilds(std::chrono::milliseconds passed, Clock::time_point until);
    void loadGuilds(SimulatedSession& session, std::chrono::milliseconds passed);
    void pumpAll(Clock::time_point until);
    void keepHouse();
    //! Of what this session has not been sent, what no other one gets either; those of the places `gone` do not count.
    [[nodiscard]] qint64 lostWith(const SimulatedSession& session, const QSet<quint64>& gone) const;

    //! The guilds of every shard of one count, as they were at a revision of the world.
    struct Routed {
        quint64 revision = 0;
        std::vector<std::vector<GuildId>> guilds;
    };
    struct CachedBody {
        WorldEvent event;
        QByteArray body;
    };

    struct HelloFault {
        Fault fault;
        int times = 0;
        Clock::time_point until;
    };

    SimulatorOptions m_options;
    QUrl m_url;
    QUrl m_resumeUrl;
    World m_world;
    EventBodies m_bodies;
    SessionRegistry m_sessions;
    StartLimit m_startLimit;
    Audit m_audit;
    WorldLog m_worldLog;
    Tally m_tally; //!< but for what others count
    quint32 m_intentsSeen = 0; //!< of all sessions that there have been
    std::vector<Connection*> m_connections;
    std::array<CachedBody, 2> m_cachedBodies; //!< without and with message content
    QHash<GuildId, Clock::time_point> m_memberLists;
    mutable Routed m_routed;
    size_t m_loadTurn = 0;
    size_t m_pumpTurn = 0;
    QTimer m_ticker;
    Clock::time_point m_worldTime; //!< the moment up to which the world has been lived
    Clock::time_point m_lastHousekeeping;
    Clock::time_point m_lastTick;
    std::chrono::milliseconds m_clockAhead{0};
    std::deque<HelloFault> m_helloFaults;
    QHash<ShardId, std::chrono::milliseconds> m_readyDelays;
    int m_connectionsSeen = 0;
    quint64 m_sessionsMade = 0;
    int m_resumes = 0;
    int m_identifiesRefused = 0;
    bool m_tokenReset = false;
};

} // namespace Shardroom::Simulator
