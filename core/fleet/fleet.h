// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleetoptions.h"
#include "core/fleet/snapshot.h"
#include "core/reshard/reshardforecast.h"

#include <QtCore/QObject>

#include <memory>

namespace Shardroom {

//! Which shards a command is for. There is no empty default: nothing selected is nothing done.
struct ShardSelection {
    bool all = false;
    QList<int> numbers; //!< when not `all`
    int total = 0; //!< the count that the numbers were picked from; refused when it has changed. 0: not checked
    [[nodiscard]] static ShardSelection everything() { return {true, {}}; }
    [[nodiscard]] static ShardSelection of(QList<int> numbers, int total = 0)
    {
        return {false, std::move(numbers), total};
    }
};

//! Why the fleet could not start or go on, with the process exit status that fits (1 failed, 2 usage, 3 refused by a
//! guard).
struct FleetError {
    int exitStatus = 1;
    QString text; //!< translated: what, where and what to do
};

//! The one door to the shards. Commands come in as slots, facts go out as values.
//! Lives in the core thread; every call from another thread is queued (the window, the command line and the control
//! socket connect to the slots or use QMetaObject::invokeMethod).
class Fleet : public QObject {
    Q_OBJECT
public:
    explicit Fleet(FleetOptions options, QObject* parent = nullptr);
    ~Fleet() override;

public slots:
    //! Asks for the gateway and the budget, then opens all shards. Answers with snapshots, or failed().
    void start();
    void command(Shardroom::ShardCommand command, const Shardroom::ShardSelection& selection);
    //! What the bot shows of itself, on all shards and in all sessions to come.
    void setPresence(const Shardroom::Presence& presence);
    //! Replaces the serving set by one of `total` shards: the new set loads beside the old, then takes over.
    void reshard(int total);
    //! Ends the new set and keeps the old. Possible until the old set is ended.
    void abortReshard();
    //! Works out what reshard(total) would cost; answers with reshardForecast().
    void askReshard(int total);
    //! Writes session states in the native shape, 0600, atomically; answers with exported().
    void exportSessions(const QString& path, const Shardroom::ShardSelection& selection);
    //! From now on details() carries these shards, once a second. Replaces the earlier list; at most 16.
    void watch(const QList<int>& shards);
    //! Ends all connections as `onExit` says, saves the sessions, and answers with stopped().
    void stop(Shardroom::OnExit onExit);

signals:
    void snapshotReady(const Shardroom::FleetSnapshot& snapshot); //!< every 250 ms
    void timelineGrew(const QList<Shardroom::TimelineEntry>& entries); //!< at most once per tick
    void detailsReady(const QList<Shardroom::ShardDetail>& details); //!< once a second while shards are watched
    void refused(const QString& what, const QString& why); //!< a command that was not carried out
    void reshardForecast(const Shardroom::ReshardForecast& forecast);
    void exported(const QString& path, int sessions, const QString& error); //!< `error` is empty on success
    void failed(const Shardroom::FleetError& error); //!< the fleet could not start; it stays up to show why
    void stopped(bool sessionsAreSafe); //!< false: they should have been saved and could not be

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shardroom
