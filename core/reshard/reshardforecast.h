// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"

#include <QtCore/QString>

#include <chrono>

namespace Shardroom {

//! What a reshard would cost; the answer to askReshard(), before anything is touched.
struct ReshardForecast {
    int fromTotal = 0;
    int toTotal = 0;
    int identifies = 0; //!< that it spends
    int remaining = 0; //!< what the budget allows to spend now, above the floor
    int guilds = 0; //!< in the serving set now
    int maxGuildsPerShard = 0; //!< the fullest new shard, by the routing formula on the present roster
    std::chrono::milliseconds duration{}; //!< by the identify rate
    QString refusal; //!< translated; empty: it can be done
};

//! What a forecast rests on.
struct ReshardInputs {
    int fromTotal = 0;
    int servedShards = 0; //!< of fromTotal, by this program
    int toTotal = 0;
    int remaining = 0; //!< identifies that may be spent
    int largeBotMultiple = 1;
    std::chrono::milliseconds duration{}; //!< by the identify rate
};

//! Works out the cost, and refuses in words what Discord would refuse or what can't be paid for.
[[nodiscard]] ReshardForecast forecastReshard(const ReshardInputs& inputs, const QList<Session>& serving);

} // namespace Shardroom
