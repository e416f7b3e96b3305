// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardcalls.h"

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

} // namespace Shardroom::CallPromise
