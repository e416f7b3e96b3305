// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrules.h"

#include <QtCore/QMetaType>

#include <optional>

namespace Shardroom {

//! One thing that is wrong, with all shards it concerns. Texts are translated; no secret is in them.
struct Alert {
    std::optional<AlertKind> kind; //!< nullopt: not one rule's, but a summary or a test
    AlertSeverity severity = AlertSeverity::Warning; //!< the gravest since it fired
    QDateTime since; //!< UTC
    QString text; //!< what is wrong, how much of it, and since when it was found
    QList<int> shards; //!< by number; empty: it concerns the whole fleet
    QString filter; //!< lists these shards in the window; empty: there is nothing to list
    bool operator==(const Alert&) const = default;
};

//! Something to tell about an alert.
struct AlertNote {
    enum class Kind {
        Fired,
        Escalated, //!< it was a warning and is critical now
        Grown, //!< it concerns twice as many shards as when it was told last
        Cleared,
        Summary, //!< of what was held back in quiet hours, or while muted
        Test, //!< the operator wanted to see one
    };
    Kind kind = Kind::Fired;
    QDateTime at; //!< UTC
    Alert alert;
    bool tray = false; //!< a desktop notification is wanted
    bool webhook = false;
    bool operator==(const AlertNote&) const = default;
};

//! "fired", "cleared" …; never translated.
[[nodiscard]] QString noteKey(AlertNote::Kind kind);
//! "Fired", "Cleared" …; translated.
[[nodiscard]] QString displayName(AlertNote::Kind kind);
//! A few words: "Shards down", "Shards down: over"; translated.
[[nodiscard]] QString titleOf(const AlertNote& note);

//! How the webhook does.
struct WebhookStatus {
    enum class Phase {
        Off, //!< no address
        Ready,
        Sending,
        Waiting, //!< did not work, or too much was sent: tries again by itself
        Stopped, //!< the address does not work: nothing is sent until it is changed or tested
    };
    Phase phase = Phase::Off;
    QString text; //!< translated: what happened last; never the address
    int waiting = 0; //!< notes that are not yet sent
    int lost = 0; //!< notes that will not be sent
    QDateTime lastSent; //!< UTC; invalid: never
    bool operator==(const WebhookStatus&) const = default;
};

//! Everything that a window shows of alerts, at one moment.
struct AlertState {
    QList<Alert> active; //!< the gravest first
    QList<AlertNote> log; //!< oldest first, at most 500; earlier runs included where there is a state directory
    AlertRules rules;
    AlertRules first; //!< what they are where nobody changed them: see AlertFile
    QString webhook; //!< masked; empty: none
    WebhookStatus status;
    bool isQuiet = false; //!< quiet hours
    QDateTime mutedUntil; //!< UTC; invalid: not muted
    QString problem; //!< translated: the rules' or the log's file can't be used; empty: nothing
    bool operator==(const AlertState&) const = default;
};

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::AlertState)
Q_DECLARE_METATYPE(Shardroom::AlertNote)
