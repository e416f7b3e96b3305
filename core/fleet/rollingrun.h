// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardsnapshot.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <chrono>
#include <map>
#include <optional>

namespace Shardroom {

//! What is done to one shard after the other.
enum class RollingKind {
    Resume, //!< close 4000 and resume on a new connection: costs nothing
    Reidentify, //!< end the session and start a new one: costs an identify each
};

[[nodiscard]] QString displayName(RollingKind kind); //!< translated
[[nodiscard]] QString rollingKey(RollingKind kind); //!< "resume", "reidentify"; never translated

enum class RollingPhase {
    Running,
    Paused, //!< those under way go on; no further one is begun
    Done,
    Stopped, //!< by the first failure, or by an operator
};

[[nodiscard]] QString rollingKey(RollingPhase phase); //!< "running", "paused", …; never translated

//! What an operator asks for; the shards come beside it.
struct RollingWish {
    static constexpr int mostAtOnce = 1000;

    RollingKind kind = RollingKind::Resume;
    int atOnce = 1; //!< so many shards are not ready at the same time; 1 to mostAtOnce
    std::chrono::seconds patience{120}; //!< for one shard to be ready again; waiting for an identify does not count
    bool operator==(const RollingWish&) const = default;
};

//! How far it is, at one moment; part of every FleetSnapshot, and after its end until the next one begins.
struct RollingProgress {
    int run = 0; //!< counts up from 1: tells one run from the next
    RollingKind kind = RollingKind::Resume;
    RollingPhase phase = RollingPhase::Running;
    QDateTime since; //!< UTC: when it began
    int atOnce = 1;
    int shards = 0; //!< of the whole run
    int done = 0; //!< of those: ready again
    QList<int> inFlight; //!< those that are not ready again yet
    QList<int> skipped; //!< were not connected when their turn came, or had no session to resume; left as they were
    std::optional<int> failed; //!< the shard that stopped it
    QString reason; //!< translated: why it was stopped; else empty
    [[nodiscard]] bool isOver() const { return phase == RollingPhase::Done || phase == RollingPhase::Stopped; }
    [[nodiscard]] int left() const { return shards - done - int(inFlight.size() + skipped.size()) - (failed ? 1 : 0); }
    bool operator==(const RollingProgress&) const = default;
};

//! One shard after the other, so many at a time: the next begins when one is ready again with all its guilds, and the
//! first that does not come back stops it. Knows shards by their snapshots only; a plain class that owns no timer.
class RollingRun {
    Q_DECLARE_TR_FUNCTIONS(RollingRun)

public:
    using Time = std::chrono::steady_clock::time_point;

    RollingRun(int run, const RollingWish& wish, const QList<int>& numbers, const QDateTime& at);

    //! Whether this run would do something to the shard, as it is now.
    [[nodiscard]] static bool fits(RollingKind kind, const ShardSnapshot& shard);
    //! The command that is given to each shard.
    [[nodiscard]] ShardCommand command() const;

    //! Looks at where the shards are and returns those that the command is for now.
    [[nodiscard]] QList<int> advance(const QList<ShardSnapshot>& shards, Time now);
    void setPaused(bool paused); //!< nothing happens to one that is over
    //! Shards under way come back by themselves; no further one is begun. `why` is translated.
    void stop(const QString& why);

    [[nodiscard]] const RollingProgress& progress() const { return m_progress; }

private:
    struct Flight {
        int resumes = 0; // as they were before
        int identifies = 0;
        Time deadline;
    };
    enum class Verdict { Wait, Done, Failed };
    [[nodiscard]] Verdict judge(const ShardSnapshot* shard, Flight& flight, Time now, QString& why) const;
    void fail(int number, const QString& why);

    RollingWish m_wish;
    QList<int> m_waiting; // ascending
    std::map<int, Flight> m_flights;
    RollingProgress m_progress;
};

} // namespace Shardroom
