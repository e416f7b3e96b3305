// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>

#include <functional>
#include <optional>

namespace Shardroom {

struct ShardFilterResult;

//! What the filter field says, ready to be asked. Terms are joined by "and":
//!   12-15 or 0-3,8     shard numbers
//!   backoff            a word: in state, cause, last close or host
//!   state:backoff|failed, host:us-east, cause:lost, is:deaf
//!   guilds:>2000       numbers: guilds, unavailable, latency, ack, events, resumes, identifies, close; with > < >= <=
//!   = !term              not
class ShardFilter {
public:
    //! Never fails half-way: either a filter or the reason in words.
    [[nodiscard]] static ShardFilterResult parse(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    //! `now` is what ages are measured against.
    [[nodiscard]] bool matches(const ShardSnapshot& shard, const QDateTime& now) const;

private:
    using Term = std::function<bool(const ShardSnapshot&, const QDateTime&)>;
    QList<Term> m_terms;
};

struct ShardFilterResult {
    std::optional<ShardFilter> filter;
    QString error; //!< translated, when there is no filter
};

} // namespace Shardroom
