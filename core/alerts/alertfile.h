// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrules.h"
#include "core/alerts/webhook.h"

namespace Shardroom {

//! What alerts.json holds. Private (0600): it has the webhook's address in it.
//!
//! Where a rule's number is from: what an operator changed in the dialog wins, for that number alone, and is in the
//! file; every other is as in `first`, the usual numbers with the thresholds of the bot's profile, and is not. So the
//! profile counts for as long as nobody changed that very number here. The three of AlertKind::NearlyFull, which have
//! to fit each other, go together.
struct AlertFile {
    AlertRules rules;
    WebhookUrl webhook;

    struct Loaded;
    [[nodiscard]] static QString fileIn(const QString& stateDirectory);
    //! Whether this number is the operator's, and so in the file.
    [[nodiscard]] static bool isOwn(AlertLimit limit, const AlertRules& rules, const AlertRules& first);
    //! No file gives the rules of `first` without an error. Strict: a member that is unknown or makes no sense is an
    //! error, and so that nothing half-understood runs, `first` applies then. What is missing is as in `first`.
    //! Blocks.
    [[nodiscard]] static Loaded load(const QString& path, const AlertRules& first = {});
    [[nodiscard]] static Loaded fromJson(const QByteArray& json, const AlertRules& first = {});
    [[nodiscard]] QByteArray toJson(const AlertRules& first = {}) const;
    struct Saved;
    //! Replaces the file. One that load() could not use is kept beside it, and where that can't be done nothing is
    //! saved. Blocks.
    [[nodiscard]] Saved save(const QString& path, const AlertRules& first = {}) const;
    bool operator==(const AlertFile&) const = default;
};

struct AlertFile::Loaded {
    AlertFile file;
    QString error; //!< translated; empty: all is well
};

struct AlertFile::Saved {
    QString error; //!< translated; empty: it is saved
    QString kept; //!< under which path a file that can't be used is now; empty: there was none
};

} // namespace Shardroom
