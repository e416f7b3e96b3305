// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

//! What may stand where the cursor is in the filter field.
struct FilterCompletion {
    struct Choice {
        QString text; //!< replaces what is there
        QString explanation; //!< translated; may be empty
        bool operator==(const Choice&) const = default;
    };
    qsizetype at = 0; //!< where the part begins that a choice replaces
    qsizetype length = 0;
    QList<Choice> choices; //!< empty: nothing to offer

    //! Fields and words at the beginning of a term, values after "state:", "is:", "host:" and "close:"; hosts and codes
    //! are those of `shards`. Nothing is offered for an empty term, so that a popup does not stand in the way.
    [[nodiscard]] static FilterCompletion of(const QString& text, qsizetype cursor, const QList<ShardSnapshot>& shards);
};

} // namespace Shardroom
