// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QMutex>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace Shardroom {

//! Where a snapshot waits for a receiver in another thread: the next one takes its place. Any thread.
class SnapshotBox {
public:
    //! Whether it was empty: then the receiver has to be called.
    [[nodiscard]] bool put(const FleetSnapshot& snapshot);
    [[nodiscard]] std::optional<FleetSnapshot> take();

private:
    QMutex m_mutex;
    std::optional<FleetSnapshot> m_latest;
};

//! Between the source of snapshots, in whose thread it lives, and one receiver: see relayLatest().
class SnapshotRelay : public QObject {
    Q_OBJECT
public:
    explicit SnapshotRelay(std::shared_ptr<SnapshotBox> box);

    void put(const FleetSnapshot& snapshot);

signals:
    void filled();

private:
    std::shared_ptr<SnapshotBox> m_box;
};

//! Connects a signal to a slot that may be slow, or stand still as long as a disk does: the receiver gets the latest
//! snapshot when it is free, and none of those before it. With a queued connection they would wait in memory, all of
//! them. Both threads must be known: after moveToThread(). Ends with either of the two.
template <typename Source, typename Receiver>
void relayLatest(Source* source, void (Source::*signal)(const FleetSnapshot&), Receiver* receiver,
    void (Receiver::*slot)(const FleetSnapshot&))
{
    const auto box = std::make_shared<SnapshotBox>();
    auto* relay = new SnapshotRelay(box);
    relay->moveToThread(source->thread());
    QObject::connect(source, &QObject::destroyed, relay, &QObject::deleteLater);
    QObject::connect(source, signal, relay, &SnapshotRelay::put);
    QObject::connect(relay, &SnapshotRelay::filled, receiver, [box, receiver, slot] {
        if (const auto latest = box->take())
            (receiver->*slot)(*latest);
    });
}

} // namespace Shardroom
