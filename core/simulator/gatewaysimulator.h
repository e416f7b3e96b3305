// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"
#include "core/simulator/fault.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

namespace Shardroom::Simulator {

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
    int replayBuffer = 20000; //!< dispatches kept per session; as many again while a connection is behind
    double eventsPerSecond
        = 400; //!< over the whole world; 0: nothing happens but what is asked for, no joins or outages either
    double guildsPerSecond = 2000; //!< GUILD_CREATE pace per session after READY
    int maxGuildsPerShard = 2500;
    int largeBotMultiple = 1;
    quint32 privilegedIntents = 33026; //!< those that the application may use
    QByteArray token; //!< the only one accepted; empty: any well-formed one
    quint64 seed = 1;
    QString auditFile; //!< one JSON line for everything that a client does; empty: none
    std::chrono::milliseconds helloDelay = std::chrono::milliseconds(25);
    //! Round trip that ACKs pretend to have, so that a latency graph is not flat: each session gets its own around
    //! this.
    std::chrono::milliseconds ackDelay = std::chrono::milliseconds(0);
};

//! Discord's gateway and the few REST routes around it, on one loopback port, with a lively world of guilds behind it.
//! All calls must be made in its thread. Deterministic for a seed, apart from the times at which clients act.
class GatewaySimulator : public QObject {
    Q_OBJECT
public:
    explicit GatewaySimulator(SimulatorOptions options, QObject* parent = nullptr);
    ~GatewaySimulator() override;

    //! Starts to listen; false when the port can't be had or the audit file not be opened, errorString() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl apiUrl() const; //!< http://127.0.0.1:PORT/api/v10
    [[nodiscard]] int identifiesRemaining() const;
    [[nodiscard]] int identifiesAccepted() const; //!< since start()
    [[nodiscard]] int resumesAccepted() const; //!< since start()
    [[nodiscard]] int sessions() const; //!< alive, attached or not
    [[nodiscard]] int connections() const;
    //! The truth about a shard: guilds that the bot is in, by the routing formula, and how many of them are in an
    //! outage.
    [[nodiscard]] QList<GuildId> guildsOf(ShardId shard) const;
    [[nodiscard]] int unavailableOf(ShardId shard) const;

public slots:
    //! On every connection that serves one of these shard numbers (whatever its total); an empty list means all.
    void inject(const Shardroom::Simulator::Fault& fault, const QList<int>& shards);
    //! The next `times` REST answers are this status (401, 429, 500, 502, 503; 0: a 200 whose body is not JSON; -1: no
    //! answer; -2: the connection ends in the middle of the body).
    void failRest(int status, int times);
    //! Joins, leaves and outages on demand, for tests and the practice panel.
    void joinGuilds(int count);
    void leaveGuilds(int count);
    void setOutage(
        const QList<int>& shards, bool unavailable); //!< all guilds of these numbers of the recommended count
    //! Sends `count` more events of the normal mix at once to the sessions they are routed to.
    void burst(int count);
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shardroom::Simulator
