// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace Shardroom {

struct ShardFilterResult;

//! What the filter field says, ready to be asked. Terms are joined by "and":
//!   12-15 or 0-3,8     shard numbers
//!   backoff, deaf      a word: in state, cause, last close or host
//!   state:backoff|failed, host:eu-*, cause:lost, is:deaf|zombie|quiet
//!   guilds:>2000, latency:200-400, code:4009|4014, age:>5m
//!                      numbers with > < >= <= =, a range, or any of several; times with s, m, h or d
//!   !term              not
class ShardFilter {
public:
    //! Never fails half-way: either a filter or the reason in words.
    [[nodiscard]] static ShardFilterResult parse(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    //! `now` is what ages are measured against.
    [[nodiscard]] bool matches(const ShardSnapshot& shard, const QDateTime& now) const;

    //! A word that may stand before a colon, or after "is:".
    struct Word {
        QString name;
        QString explanation; //!< translated
        bool isNumber = false; //!< can be compared
    };
    [[nodiscard]] static QList<Word> fields();
    [[nodiscard]] static QList<Word> conditions();

private:
    using Term = std::function<bool(const ShardSnapshot&, const QDateTime&)>;
    QList<Term> m_terms;
};

struct ShardFilterResult {
    std::optional<ShardFilter> filter;
    QString error; //!< translated, when there is no filter
    qsizetype errorAt = 0; //!< where the term begins that was not understood
    qsizetype errorLength = 0;
};

} // namespace Shardroom
