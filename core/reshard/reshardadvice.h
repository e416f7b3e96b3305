// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

//! What the rule "at most so many guilds per shard" is judged by.
struct AdviceInputs {
    int total = 0; //!< the present shard count
    QList<int> guilds; //!< of each shard that we run
    int threshold = 0; //!< guilds per shard, on average
    int recommended = 0; //!< Discord's count at the last answer
    int largeBotMultiple = 1;
    int spendable = 0; //!< identifies that may be spent without touching the floor
};

struct ReshardAdvice {
    int total = 0; //!< 0: nothing to advise
    QString text; //!< translated: why, to how many, what it costs, and whether the identify floor allows it
    bool operator==(const ReshardAdvice&) const = default;
};

//! The smallest sensible count that brings the mean down to four fifths of the threshold, so that it lasts a while.
[[nodiscard]] ReshardAdvice adviseReshard(const AdviceInputs& inputs);

} // namespace Shardroom
