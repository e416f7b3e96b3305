// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardmanager.h"

#include <memory>
#include <set>
#include <vector>

namespace Shardroom {

//! The shards that serve, seen as one set, whichever manager they belong to: one as a rule; during a reshard some of
//! the old and some of the new. Of the shards of all managers together, those that serve share no guilds, and so no
//! numbers. Every question is about them only, unless it says otherwise. Lives in the core thread.
class ServingSet : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! `serves`: false for a set that is only on its way.
    ShardManager& add(std::unique_ptr<ShardManager> manager, bool serves);
    //! Takes a manager out; it is the caller's to close.
    [[nodiscard]] std::unique_ptr<ShardManager> take(ShardManager& manager);
    //! These shards of the manager serve from now on, or no longer.
    void setServing(ShardManager& manager, const QList<int>& numbers, bool serving);
    //! They are gone, from the set and from their manager; their connections are dropped.
    void remove(ShardManager& manager, const QList<int>& numbers);

    [[nodiscard]] bool isEmpty() const { return m_members.empty(); }
    //! All of them, the oldest first.
    [[nodiscard]] QList<ShardManager*> managers() const;
    //! The manager of the shard with this number that serves; nullptr: there is none.
    [[nodiscard]] ShardManager* managerOf(int number) const;
    [[nodiscard]] bool serves(const ShardManager& manager, int number) const;
    //! Whether none of its shards serves.
    [[nodiscard]] bool isIdle(const ShardManager& manager) const;

    [[nodiscard]] int total() const; //!< the largest
    [[nodiscard]] QList<ShardId> shardIds() const; //!< by number
    [[nodiscard]] QList<int> numbers() const; //!< ascending
    [[nodiscard]] QList<ShardSnapshot> snapshots() const; //!< by number
    //! Those of a manager that do not serve.
    [[nodiscard]] QList<ShardSnapshot> idleSnapshots(const ShardManager& manager) const;
    [[nodiscard]] std::optional<ShardSnapshot> snapshot(int number) const;
    [[nodiscard]] QList<EventTypeCount> eventTypes() const; //!< of all managers that serve
    [[nodiscard]] QDateTime toldUntil() const; //!< of all managers, see ShardManager; not for an empty set
    [[nodiscard]] Transport transport() const;

    void command(ShardCommand command, const QList<int>& numbers);
    void leaveQueue(const QList<int>& numbers, const QString& cause);
    QFuture<ShardCallResult> setPresence(const Presence& presence, const QList<int>& numbers);
    QFuture<ShardCallResult> updateVoiceState(const VoiceState& state);
    QFuture<ShardCallResult> requestMembers(const MembersRequest& request);
    QFuture<ShardCallResult> requestSoundboardSounds(const QList<GuildId>& guilds);
    QFuture<ShardCallResult> restoreShard(const Session& session);
    void watch(const QList<int>& numbers);
    void inspect(const QList<int>& numbers); //!< see ShardThread
    //! `answer` is called once, in the core thread.
    void collectSessions(QObject* context, std::function<void(const QList<Session>&)> answer);

    // All managers, those that do not serve included.
    void setSinks(const std::vector<DispatchSink*>& sinks);
    void setAutoScaling(bool on);
    void retellSessions();

private:
    struct Member {
        std::unique_ptr<ShardManager> manager;
        std::set<int> idle; // numbers that do not serve
    };
    [[nodiscard]] Member& memberOf(const ShardManager& manager);
    [[nodiscard]] const Member& memberOf(const ShardManager& manager) const;
    [[nodiscard]] ShardManager* managerOf(GuildId guild) const;
    [[nodiscard]] QList<int> servingOf(const ShardManager& manager, const QList<int>& numbers) const;
    //! Calls for each manager that has some of the numbers: with it, and with those.
    template <typename Call>
    void each(const QList<int>& numbers, Call call) const;

    std::vector<Member> m_members;
};

} // namespace Shardroom
