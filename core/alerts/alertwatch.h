// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertsigns.h"

#include <QtCore/QTimeZone>

namespace Shardroom {

//! Decides when an alert fires, changes and clears, and what of it is announced. One alert per rule, updated with the
//! shards it concerns; what clears has to stay calm for as long as its rule says, so that nothing flaps. In quiet hours
//! only what is critical is announced, while muted nothing is; when that ends, one summary tells what was held back. A
//! recovery is announced if the alert was. Plain: time is an argument. Lives in one thread.
class AlertWatch {
public:
    using Clock = AlertSigns::Clock;

    //! `zone`: what quiet hours are in.
    explicit AlertWatch(AlertRules rules = {}, QTimeZone zone = QTimeZone::systemTimeZone());

    //! What a rule that is switched off had found is over with the next feed() or tick().
    void setRules(const AlertRules& rules);
    [[nodiscard]] const AlertRules& rules() const { return m_rules; }

    //! What there is to tell after this snapshot. Alerts may change without a note: see active().
    [[nodiscard]] QList<AlertNote> feed(const FleetSnapshot& snapshot, Clock::time_point now);
    //! About once a second: finds out that snapshots stay away, and that quiet hours or a mute have ended. `at`: UTC.
    [[nodiscard]] QList<AlertNote> tick(Clock::time_point now, const QDateTime& at);

    //! What an earlier run of the program left standing, by the notes that were the last of each: it goes on, without
    //! being announced anew, until the fleet is up far enough to tell. Before the first feed().
    void resume(const QList<AlertNote>& standing);
    //! Another program has this fleet, and what an earlier run left standing: it is not ours to end.
    void leaveToOther();

    //! Nothing is announced until then (UTC); an invalid time ends it.
    void mute(const QDateTime& until) { m_mutedUntil = until; }
    [[nodiscard]] QDateTime mutedUntil() const { return m_mutedUntil; }
    [[nodiscard]] bool isQuiet(const QDateTime& at) const;
    //! The gravest first, then in the order of the rules.
    [[nodiscard]] QList<Alert> active() const;

private:
    struct Slot {
        std::optional<Alert> alert;
        std::optional<Clock::time_point> calmSince;
        Clock::time_point wordsAt{}; // when its text was made
        Clock::time_point toldAt{};
        qsizetype toldShards = 0;
        bool isAnnounced = false;
        bool isResumed = false; // of an earlier run, and not yet looked at
    };
    struct Moment {
        Clock::time_point now;
        QDateTime at;
    };

    [[nodiscard]] bool isTooEarly(AlertKind kind, const AlertSign& sign, const FleetSnapshot& snapshot);
    [[nodiscard]] static bool isWorthWords(const Slot& slot, const AlertSign& sign, Clock::time_point now);
    void judgeStart(const FleetSnapshot& snapshot, const Moment& moment, QList<AlertNote>& notes);
    void judge(
        AlertKind kind, const AlertSign& sign, const QString& text, const Moment& moment, QList<AlertNote>& notes);
    void clear(AlertKind kind, const QDateTime& at, QList<AlertNote>& notes);
    void closeDisabled(const QDateTime& at, QList<AlertNote>& notes);
    void summarize(const QDateTime& at, QList<AlertNote>& notes);
    void retell(AlertNote::Kind what, AlertKind kind, const Moment& moment, QList<AlertNote>& notes);
    [[nodiscard]] AlertNote note(AlertNote::Kind what, AlertKind kind, const QDateTime& at, bool announced) const;
    [[nodiscard]] bool isHeldBack(AlertSeverity severity, const QDateTime& at) const;
    [[nodiscard]] std::chrono::seconds clearAfter(AlertKind kind) const;
    [[nodiscard]] Slot& slot(AlertKind kind) { return m_slots[size_t(kind)]; }

    AlertRules m_rules;
    QTimeZone m_zone;
    AlertSigns m_signs;
    std::array<Slot, alertKindCount> m_slots;
    std::optional<Clock::time_point> m_lastFed; // while snapshots are to be expected
    QDateTime m_lastFedAt;
    std::optional<Clock::time_point> m_startFailsSince;
    std::optional<Clock::time_point> m_upSince; // when the first shards were told
    QDateTime m_mutedUntil;
    QList<AlertKind> m_heldBack; // fired and not announced since it became quiet
};

} // namespace Shardroom
