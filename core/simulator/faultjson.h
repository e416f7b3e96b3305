// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace Shardroom::Simulator {

//! A whole number between the two bounds; `fallback` when the key is absent; nullopt for anything else.
[[nodiscard]] std::optional<int> wholeNumber(
    const QJsonObject& body, QLatin1StringView key, int least, int most, std::optional<int> fallback);

//! The list under "shards"; empty when absent; nullopt when it is not a list of shard numbers.
[[nodiscard]] std::optional<QList<int>> shardList(const QJsonObject& body);
//! What is to be said about a wrong one.
[[nodiscard]] QString shardListRule();

//! An order, or why there is none: what is wrong and what is allowed, translated.
struct FaultOrderResult {
    std::optional<FaultOrder> order;
    QString error;
};

//! {"fault": key, "shards": [numbers], "some": n, "every_ms": n, "lasting_ms": n, "code": n, "delay_ms": n, "times":
//! n}; all but the first may be left out. Other keys are not looked at.
[[nodiscard]] FaultOrderResult faultOrderFromJson(const QJsonObject& object);
//! The keys that it knows.
[[nodiscard]] QStringList faultOrderKeys();
//! The same with what means something for the kind; faultOrderFromJson() reads it back.
[[nodiscard]] QJsonObject toJson(const FaultOrder& order);

} // namespace Shardroom::Simulator
