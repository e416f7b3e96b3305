// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardcalls.h"

#include <QtCore/QCoreApplication>

namespace Shardroom::CallPromise {

//! Of a call that one thread answers at once. May be finished in any thread; when it never is, as when its thread ends
//! before, the future is cancelled.
using Promise = std::shared_ptr<QPromise<ShardCallResult>>;

inline Promise started()
{
    auto promise = std::make_shared<QPromise<ShardCallResult>>();
    promise->start();
    return promise;
}

inline void finish(const Promise& promise, ShardCallResult result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

inline QFuture<ShardCallResult> refused(ShardError error)
{
    const Promise promise = started();
    finish(promise, {.errors = {std::move(error)}});
    return promise->future();
}

//! All their errors in one, when the last has come.
inline QFuture<ShardCallResult> joined(QObject* context, QList<QFuture<ShardCallResult>> parts)
{
    if (parts.size() == 1)
        return parts.first();
    if (parts.isEmpty())
        return refused({.kind = ShardError::Kind::NoSuchShard,
            .shard = {0, 0},
            .text = QCoreApplication::translate("Shardroom::ShardManager", "No shard is meant")});
    const Promise promise = started();
    QtFuture::whenAll(parts.begin(), parts.end()).then(context, [promise](const QList<QFuture<ShardCallResult>>& done) {
        ShardCallResult all;
        for (const QFuture<ShardCallResult>& one : done)
            all.errors.append(one.result().errors);
        finish(promise, std::move(all));
    });
    return promise->future();
}

} // namespace Shardroom::CallPromise
