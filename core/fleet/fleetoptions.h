// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifybreaker.h"
#include "core/gateway/bottoken.h"
#include "core/gateway/gatewaytimings.h"
#include "core/gateway/intents.h"
#include "core/gateway/presence.h"
#include "core/gateway/transportdecoder.h"
#include "core/reshard/autoreshard.h"
#include "core/reshard/reshardtimings.h"
#include "core/vault/recordseal.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

namespace Shardroom {

//! How the gateway compresses what it sends.
enum class Compression {
    Auto, //!< zstd up to 64 shards in this process, zlib above: a zstd context costs ten times the memory
    None,
    Zlib,
    Zstd,
};

//! What Auto means for this many shards in one process.
[[nodiscard]] constexpr Transport transportFor(Compression compression, qsizetype shards)
{
    constexpr int mostWithZstd = 64;
    switch (compression) {
    case Compression::Auto:
        return shards <= mostWithZstd ? Transport::ZstdStream : Transport::ZlibStream;
    case Compression::None:
        return Transport::None;
    case Compression::Zlib:
        return Transport::ZlibStream;
    case Compression::Zstd:
        return Transport::ZstdStream;
    }
    Q_UNREACHABLE();
}

//! What happens to the sessions when the program ends.
enum class OnExit {
    Pause, //!< close 4000 and save the sessions: the next start resumes
    End, //!< close 1000: the next start identifies
};

//! What a start does about a reshard that the program before it did not finish. Whatever it is, the sessions of both
//! sets are resumed.
enum class UnfinishedReshard {
    Ask, //!< it stays paused until an operator decides
    GoOn,
    GoBack, //!< as far as that is possible still
};

//! Everything that a fleet is told before it starts.
struct FleetOptions {
    QUrl apiUrl{QStringLiteral("https://discord.com/api/v10")}; //!< REST base, with version
    BotToken token;
    std::optional<int> shardCount; //!< nullopt: as Discord recommends
    QList<int> shardIds; //!< empty: all of the count
    quint32 intents = defaultIntents;
    Compression compression = Compression::Auto;
    int threads = 1;
    std::optional<Presence> presence;
    int largeBotMultiple = 1; //!< the count must be a multiple of this
    QString stateDirectory; //!< where sessions.json is kept; empty: nothing is kept
    QString sessionsFile; //!< sessions to start from, instead of those in the state directory
    bool resumeSaved = true;
    //! Saved sessions that were last of use longer ago are not tried at the start, only on demand; 0: all are.
    std::chrono::seconds maxSessionAge = std::chrono::hours(1);
    std::chrono::milliseconds vaultInterval = std::chrono::seconds(2); //!< how often sessions that moved are written
    RecordSeal vaultSeal; //!< not active: sessions are kept in plain text
    QString vaultSealNote; //!< translated: why it is not active though it was asked for; else empty
    OnExit onExit = OnExit::Pause;
    QString recordFile; //!< one JSON line per delivered dispatch; empty: none
    bool readOnly = false;
    GatewayTimings timings;
    bool autoScaling = false; //!< split a shard when Discord says 4011
    int splitCount = 2; //!< into so many
    std::optional<int> advisedGuildsPerShard; //!< advise a reshard when the mean is above this; nullopt: never
    std::chrono::seconds adviceInterval{300}; //!< how often that is looked at
    AutoReshardRules autoReshard; //!< off by default
    UnfinishedReshard unfinishedReshard = UnfinishedReshard::Ask;
    ReshardTimings reshardTimings;
    int identifyFloorPercent = 20; //!< of the daily identifies, kept back: below it shards only resume
    int spendReserve = 0; //!< identifies below the floor that the operator allows this start
    bool epollDispatcher = true; //!< false: Qt's own event dispatcher in the shard threads
    IdentifyBreaker::Rules breaker;
};

} // namespace Shardroom
