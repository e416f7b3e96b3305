// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QObject>

namespace Shardroom {

//! Shards for the clipboard as JSON, by shardJson(). Of up to `mostAtOnce` it is there at once. 16,384 take 300 ms:
//! that is made in a thread of slowWork(), and is there in a moment, unless something else was copied meanwhile. Lives
//! in the GUI thread.
class ShardClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostAtOnce = 512; //!< 10 ms

    explicit ShardClipboard(QObject* parent = nullptr);

    //! `numbers`: which shards of the snapshot; sorted.
    void copyJson(const FleetSnapshot& snapshot, const QList<int>& numbers);

private:
    quint64 m_ticket = 0; //!< of the newest that was copied, here or anywhere
};

} // namespace Shardroom
