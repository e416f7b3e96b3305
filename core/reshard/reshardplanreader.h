// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLatin1String>

namespace Shardroom {

// What ReshardPlanFile needs to read a plan that comes from outside.

namespace ReshardPlanFile {
inline constexpr QLatin1String formatName{"shardroom-reshard-plan"};
inline constexpr int formatVersion = 1;
[[nodiscard]] QString verdictKey(PlanCheck::Verdict verdict); //!< "good", "warning", "refused"
} // namespace ReshardPlanFile

//! Takes a plan out of a JSON object and holds its facts against each other. Stops at the first thing that is wrong.
class ReshardPlanReader {
public:
    explicit ReshardPlanReader(const QJsonObject& object);

    [[nodiscard]] ReshardPlan plan();
    //! After plan(): what is wrong and where, a translated sentence; empty: nothing.
    [[nodiscard]] QString error() const { return m_error; }

private:
    void readWish(ReshardWish& wish);
    void readSpread(GuildSpread& spread);
    void readChecks(ReshardPlan& plan);
    void compare(const ReshardPlan& plan);
    void compareSpread(const ReshardPlan& plan);

    void fail(const QString& place, const QString& rule);
    //! Fails unless it holds.
    void require(bool holds, const QString& place, const QString& rule);
    [[nodiscard]] qint64 whole(const QJsonObject& object, const QString& prefix, const char* key, qint64 most);
    [[nodiscard]] int number(const QJsonObject& object, const QString& prefix, const char* key, int most);
    [[nodiscard]] double real(const QJsonObject& object, const QString& prefix, const char* key);
    [[nodiscard]] QString text(const QJsonObject& object, const QString& prefix, const char* key, qsizetype longest);
    [[nodiscard]] QJsonArray array(const QJsonObject& object, const QString& prefix, const char* key, qsizetype most);
    [[nodiscard]] QJsonObject object(const QJsonObject& parent, const QString& prefix, const char* key);
    [[nodiscard]] QList<ShardId> shards(const char* key);
    [[nodiscard]] QList<GuildSpread::Load> loads(const QJsonObject& spread, const QString& prefix, const char* key);

    const QJsonObject m_object;
    QString m_error;
};

} // namespace Shardroom
