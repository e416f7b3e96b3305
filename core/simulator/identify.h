// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/simulatedsession.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace Shardroom::Simulator {

//! What a client asks for with op 2.
struct IdentifyRequest {
    QByteArray token; //!< without a leading "Bot "
    std::optional<quint32> intents; //!< nullopt: none given, or bits that no quint32 holds
    ShardId shard;
    bool namesShard = false; //!< `shard` was given; only then READY repeats it
    bool compress = false;
    QJsonObject presence;
};

//! A close code and the words that go with it.
struct Refusal {
    int code = 0;
    QString reason;
};

//! Reads op 2. Nullopt: not even the shape is right.
[[nodiscard]] std::optional<IdentifyRequest> identifyRequestFrom(const QJsonObject& data);

//! Why Discord would close instead of answering READY, limits aside. `guilds`: how many map to the pair, if it is
//! valid.
[[nodiscard]] std::optional<Refusal> refusalOf(
    const IdentifyRequest& request, const SimulatorOptions& options, const std::function<int(ShardId)>& guilds);

//! The value of READY's `d`.
[[nodiscard]] QByteArray readyBody(const SimulatedSession& session, const IdentifyRequest& request, int gatewayVersion,
    const std::vector<GuildId>& guilds, const QUrl& resumeUrl, quint32 privilegedIntents);

//! Without a leading "Bot ".
[[nodiscard]] QByteArray bareToken(const QString& token);

} // namespace Shardroom::Simulator
