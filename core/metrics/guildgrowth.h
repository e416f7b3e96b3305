// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <chrono>
#include <deque>
#include <optional>

namespace Shardroom {

//! The guilds of a whole set of shards at one time.
struct GuildCount {
    QDateTime at; //!< UTC
    int guilds = 0;
    bool operator==(const GuildCount&) const = default;
};

//! Such counts of the programs before this one, oldest first.
struct GuildHistory {
    int shardTotal = 0; //!< of the set that was counted
    int shards = 0; //!< how many of them there are in this program
    QList<GuildCount> counts;
    bool operator==(const GuildHistory&) const = default;
};

//! How fast a bot grows, by its guilds over the last week. Says nothing before it is seen five times over ten minutes
//! (or until a hundred guilds came or went), and nothing while the coming and going is as large as what is left of it:
//! the growth must be three times its own standard error. One burst is no growth. Plain: time comes with the counts.
class GuildGrowth {
public:
    static constexpr std::chrono::minutes every{1}; //!< counts that follow sooner are passed over
    static constexpr std::chrono::hours span{24 * 7};
    static constexpr size_t fewest = 5;
    static constexpr std::chrono::minutes shortest{10};
    static constexpr int many = 100;
    static constexpr int few = 3; //!< fewer guilds are no growth, however evenly they came

    void clear();
    [[nodiscard]] bool isDue(const QDateTime& now) const; //!< whether a count of now would be noted
    //! The present count. A clock that was set back takes those of the future along.
    void note(const GuildCount& count);
    //! Those of the time before the first that is known.
    void noteEarlier(const QList<GuildCount>& counts);
    //! Guilds per day, negative when it shrinks; nullopt: nobody can say yet.
    [[nodiscard]] std::optional<double> perDay() const { return m_perDay; }

private:
    struct Count {
        std::chrono::milliseconds at{}; // since the epoch
        int guilds = 0;
    };
    void forgetOld();
    [[nodiscard]] std::optional<double> workOut() const;

    std::deque<Count> m_counts;
    std::optional<double> m_perDay;
};

//! In how many days a shard with so many guilds has `most`, when the set of `all` guilds grows by `perDay`: each shard
//! grows as it is filled. 0: within a day; nullopt: it does not grow.
[[nodiscard]] std::optional<double> daysUntilFull(int guilds, qint64 all, int most, std::optional<double> perDay);

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::GuildHistory)
