// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/operatorholds.h"

#include "core/fleet/shardset.h"
#include "core/vault/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OperatorHolds)
};

constexpr QLatin1StringView formatName{"shardroom-holds"};
constexpr qint64 largestFile = 8 << 20; // two lists of the largest set

QJsonArray toJson(const QList<ShardId>& shards)
{
    QJsonArray array;
    for (const ShardId shard : shards)
        array.append(QJsonArray{shard.number, shard.total});
    return array;
}

QList<ShardId> shardsIn(const QJsonValue& value)
{
    QList<ShardId> shards;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array) {
        const ShardId shard{one[0].toInt(-1), one[1].toInt(-1)};
        if (shard.number >= 0 && shard.number < shard.total && shard.total <= largestShardCount)
            shards.append(shard);
    }
    std::ranges::sort(shards);
    shards.erase(std::unique(shards.begin(), shards.end()), shards.end());
    return shards;
}

} // namespace

OperatorHolds loadOperatorHolds(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (object["format"_L1].toString() != formatName)
        return {};
    return {object["queue"_L1].toBool(), shardsIn(object["waiting"_L1]), shardsIn(object["paused"_L1])};
}

QString saveOperatorHolds(const QString& path, const OperatorHolds& holds)
{
    const auto failed = [&path](const QString& error) {
        return Text::tr("What is held and paused is not kept in %1: %2.").arg(path, error);
    };
    if (holds.isEmpty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? QString() : failed(file.errorString());
    }
    PrivateFile file(path);
    file.open();
    file.write(QJsonDocument(QJsonObject{{u"format"_s, QString(formatName)}, {u"queue"_s, holds.queue},
                                 {u"waiting"_s, toJson(holds.waiting)}, {u"paused"_s, toJson(holds.paused)}})
                   .toJson(QJsonDocument::Compact));
    const QString error = file.commit();
    return error.isEmpty() ? QString() : failed(error);
}

} // namespace Shardroom
