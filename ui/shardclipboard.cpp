// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shardclipboard.h"

#include "core/fleet/shardjson.h"
#include "ui/slowwork.h"

#include <QtCore/QFuture>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QString jsonOf(const FleetSnapshot& snapshot, const QList<int>& numbers)
{
    QJsonArray rows;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (std::ranges::binary_search(numbers, shard.shard.number))
            rows.append(shardJson(shard, snapshot.at));
    }
    const QJsonObject all{{u"time"_s, snapshot.at.toString(Qt::ISODateWithMs)}, {u"shard_count"_s, snapshot.shardTotal},
        {u"shards"_s, rows}};
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

} // namespace

ShardClipboard::ShardClipboard(QObject* parent)
    : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { ++m_ticket; });
}

void ShardClipboard::copyJson(const FleetSnapshot& snapshot, const QList<int>& numbers)
{
    const quint64 ticket = ++m_ticket;
    if (numbers.size() <= mostAtOnce) {
        QGuiApplication::clipboard()->setText(jsonOf(snapshot, numbers));
        return;
    }
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    // The window may be gone by then: its own thread looks, not the one that was asked.
    promise->future().then(qApp, [guard = QPointer(this), ticket](const QString& text) {
        if (guard && ticket == guard->m_ticket)
            QGuiApplication::clipboard()->setText(text);
    });
    slowWork()->start([promise, snapshot, numbers] {
        promise->addResult(jsonOf(snapshot, numbers));
        promise->finish();
    });
}

} // namespace Shardroom
