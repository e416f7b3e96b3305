// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardprogress.h"

#include <QtCore/QDateTime>
#include <QtCore/QTime>

#include <chrono>
#include <optional>

namespace Shardroom {

//! When a fleet reshards by itself. Everything is off by default.
struct AutoReshardRules {
    std::optional<int> guildsPerShard; //!< when the mean is above this; nullopt: never
    bool on4011 = false; //!< when Discord says that a shard has too many guilds
    std::chrono::seconds interval = std::chrono::hours(8); //!< how often the mean is looked at
    std::chrono::seconds grace = std::chrono::minutes(10); //!< between announcement and beginning
    //! Local time of day in which nothing begins by itself; may go over midnight. Equal: no such time.
    QTime quietFrom;
    QTime quietUntil;
    int mostIdentifies = 0; //!< that one may spend; 0: what the floor allows
    [[nodiscard]] bool isOff() const { return !guildsPerShard && !on4011; }
};

//! Decides when to announce a reshard and when to begin it. Pure: time is an argument, `now` in local time. A clock
//! that is set back costs at most one interval or one grace time, counted anew.
class AutoReshard {
public:
    explicit AutoReshard(const AutoReshardRules& rules);

    struct Look {
        int total = 0; //!< the present count
        double meanGuilds = 0;
        int adviceTotal = 0; //!< the count that would be right, see reshardadvice.h; 0: none
        bool canReshard = false; //!< running, nothing else under way
        int identifies = 0; //!< that adviceTotal would cost
        int spendable = 0;
    };
    enum class Step {
        Nothing,
        Announce, //!< announcement() has news
        CalledOff, //!< the reason is gone; whyNot() says what happened
        Begin, //!< the grace time is over: make a plan and apply it. announcement() stands until the next look
    };
    //! Call every second or so.
    [[nodiscard]] Step look(const Look& fleet, const QDateTime& now);
    //! Discord said 4011 to this shard; `total`: the count that would help.
    void tooManyGuilds(ShardId shard, int total, const QDateTime& now);
    //! An operator does not want it: the same reason is looked at again after the interval. False: there was none.
    bool callOff(const QDateTime& now);
    //! One has ended, whoever began it. What was announced is void, and nothing is looked at before the interval is
    //! over.
    void ended(const QDateTime& now);

    [[nodiscard]] std::optional<ReshardAnnouncement> announcement() const { return m_announced; }
    //! Translated: why there is a reason to reshard and nothing is announced or begun; empty: there is no such reason.
    //! Stays the same text until the reason is looked at again, so that a change is worth telling.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }

private:
    enum class Cause { Mean, TooManyGuilds };

    Step lookAtAnnounced(const Look& fleet, const QDateTime& now);
    Step announce(Cause cause, const Look& fleet, int total, const QString& why, const QDateTime& now);
    Step drop(const QString& why, const QDateTime& now);
    void waitFor(Cause cause, const QDateTime& now);
    void forgetFull();
    void heedClock(const QDateTime& now);
    [[nodiscard]] QString unaffordable(int identifies, int spendable) const;
    [[nodiscard]] bool isQuiet(const QDateTime& time) const;
    [[nodiscard]] QDateTime afterQuiet(const QDateTime& time) const;

    AutoReshardRules m_rules;
    std::optional<ReshardAnnouncement> m_announced;
    Cause m_cause = Cause::Mean; // of what is announced
    bool m_begun = false;
    QString m_whyNot;
    QDateTime m_nextLook; // at the mean; invalid: at once
    std::optional<ShardId> m_full;
    int m_fullTotal = 0;
    QDateTime m_nextLookAtFull; // invalid: at once
    bool m_toldFull = false; // m_whyNot says why nothing is done about m_full
};

} // namespace Shardroom
