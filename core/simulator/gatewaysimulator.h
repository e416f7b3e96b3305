// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"
#include "core/simulator/practicestate.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

namespace Shardroom::Simulator {

struct Scenario;

//! What the practice gateway pretends to be. The defaults are Discord's where Discord has one.
struct SimulatorOptions {
    quint16 port = 0; //!< 0: any free one; always bound to 127.0.0.1
    int guilds = 12000;
    int shards = 16; //!< what /gateway/bot recommends
    int maxConcurrency = 1;
    int identifyLimit = 1000; //!< session start limit: total
    int identifiesUsed = 0; //!< of which this many are spent at the start
    std::chrono::milliseconds identifyWindow = std::chrono::hours(24);
    std::chrono::milliseconds identifyInterval = std::chrono::seconds(5);
    std::chrono::milliseconds identifyTolerance = std::chrono::milliseconds(50); //!< so much earlier is not too soon
    std::chrono::milliseconds heartbeatInterval = std::chrono::milliseconds(41250);
    std::chrono::milliseconds sessionLifetime = std::chrono::minutes(5); //!< after its connection is lost
    //! Dispatches kept per session; as many again while a connection is behind. Those that were sent are kept for
    //! sessionLifetime, or three heartbeats if that is longer.
    int replayBuffer = 20000;
    double eventsPerSecond
        = 400; //!< over the whole world; 0: nothing happens but what is asked for, no joins or outages either
    double growthPerMinute = 0; //!< guilds that the bot joins over the usual coming and going, whatever the event rate
    std::chrono::milliseconds dayLength = std::chrono::hours(24); //!< in which day and night pass; 0: there are none
    //! Each session's events come up to this much late, each session's by another time that changes slowly.
    std::chrono::milliseconds sessionDelay = std::chrono::milliseconds(0);
    double guildsPerSecond = 2000; //!< GUILD_CREATE pace per session after READY
    int maxGuildsPerShard = 2500;
    int largeBotMultiple = 1;
    quint32 privilegedIntents = 33026; //!< those that the application may use
    QByteArray token; //!< the only one accepted; empty: any well-formed one
    quint64 seed = 1;
    //! PEM files. With both, REST is https and the gateway wss, and the port speaks nothing else; without: plain.
    QString tlsCertificateFile;
    QString tlsKeyFile;
    QString auditFile; //!< one JSON line for everything that a client does; empty: none
    QString worldLogFile; //!< one JSON line for everything that happens in the world, see WorldLog; empty: none
    std::chrono::milliseconds helloDelay = std::chrono::milliseconds(25);
    //! Round trip that ACKs pretend to have, so that a latency graph is not flat: each session gets its own around
    //! this.
    std::chrono::milliseconds ackDelay = std::chrono::milliseconds(0);
    //! With zlib-stream every payload comes in several WebSocket messages, as Discord may send it. Off by default: some
    //! clients can't join them.
    bool splitMessages = false;
    //! A RESUME on another host than the session's gets op 7 after this; 0: never.
    std::chrono::milliseconds wrongHostPenalty = std::chrono::milliseconds(0);
};

//! Discord's gateway and the few REST routes around it, on one loopback port, with a lively world of guilds behind it.
//! All calls must be made in its thread. Deterministic for a seed, apart from the times at which clients act.
class GatewaySimulator : public QObject {
    Q_OBJECT
public:
    explicit GatewaySimulator(SimulatorOptions options, QObject* parent = nullptr);
    ~GatewaySimulator() override;

    //! Starts to listen; false when the port can't be had, or the audit file or the certificate not be opened;
    //! errorString() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl apiUrl() const; //!< http://127.0.0.1:PORT/api/v10; with TLS https and the certificate's host
    [[nodiscard]] int identifiesRemaining() const;
    [[nodiscard]] int identifiesAccepted() const; //!< since start()
    [[nodiscard]] int identifiesRefused() const; //!< since start(): by op 9, a close code or a token reset
    [[nodiscard]] int resumesAccepted() const; //!< since start()
    [[nodiscard]] int sessions() const; //!< alive, attached or not
    [[nodiscard]] int connections() const;
    //! The scenario that runs, or the last one that came to its end.
    [[nodiscard]] std::optional<ScenarioState> scenario() const;
    //! The truth about a shard: guilds that the bot is in, by the routing formula, and how many of them are in an
    //! outage.
    [[nodiscard]] QList<GuildId> guildsOf(ShardId shard) const;
    [[nodiscard]] int unavailableOf(ShardId shard) const;
    //! The orders that are being repeated, the oldest first.
    [[nodiscard]] QList<StandingFault> standingFaults() const;

public slots:
    //! On every connection that serves one of these shard numbers (whatever its total); an empty list means all.
    void inject(const Shardroom::Simulator::Fault& fault, const QList<int>& shards);
    //! The same once, or again and again; a standing order's id, or 0 when nothing is left to be done.
    int order(const Shardroom::Simulator::FaultOrder& order,
        Shardroom::Simulator::FaultOrigin origin = Shardroom::Simulator::FaultOrigin::Operator);
    //! Ends a standing order; 0: all of them, and what waits for connections yet to come. What it has done to a
    //! connection stays. Orders of another origin stay
    //! too, even if they are named: those of a scenario end with it.
    void cancelFaults(int id, Shardroom::Simulator::FaultOrigin origin = Shardroom::Simulator::FaultOrigin::Operator);
    //! Takes back what faults have left behind, whoever ordered them: REST failures, the dead resume host, what waits
    //! for the next HELLO, READY or RESUME, and what lasts on a connection (no ACKs or late ones, deaf, delayed, read
    //! slowly, fragmented). A connection that is half-open or silent stays so: only its client can end it.
    void liftFaults();
    //! `times` REST answers are this status (401, 429, 500, 502, 503; 0: a web page with 200; -1: no answer; -2: the
    //! connection ends in the middle of the body), after those that are to fail already; 0 times: none fails any more.
    void failRest(int status, int times);
    //! Joins, leaves and outages on demand, for tests and the practice panel.
    void joinGuilds(int count);
    void leaveGuilds(int count);
    //! All guilds of these numbers of the recommended count go into an outage, or come back from one that was asked for
    //! here. Those that the world or a scenario has made end by themselves.
    void setOutage(const QList<int>& shards, bool unavailable);
    //! Sends `count` more events of the normal mix at once to the sessions they are routed to.
    void burst(int count);
    //! Over the whole world, from now on: as SimulatorOptions says it.
    void setEventsPerSecond(double rate);
    void setGrowthPerMinute(double rate);
    //! Plays it from its beginning. One that is running ends without a verdict; its standing orders and outages end.
    void startScenario(const Shardroom::Simulator::Scenario& scenario);
    void stopScenario(); //!< without a verdict
    void stop();

signals:
    //! At most four times a second.
    void practiceChanged(const Shardroom::Simulator::PracticeState& state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shardroom::Simulator
