// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrules.h"
#include "core/alerts/webhook.h"

namespace Shardroom {

//! What alerts.json holds. Private (0600): it has the webhook's address in it.
struct AlertFile {
    AlertRules rules;
    WebhookUrl webhook;

    struct Loaded;
    [[nodiscard]] static QString fileIn(const QString& stateDirectory);
    //! No file gives the default rules without an error. Strict: a member that is unknown or makes no sense is an
    //! error, and so that nothing half-understood runs, the defaults apply then. What is missing is as by default.
    //! Blocks.
    [[nodiscard]] static Loaded load(const QString& path);
    [[nodiscard]] static Loaded fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;
    //! Replaces the file; an error as a translated sentence, or an empty text. Blocks.
    [[nodiscard]] QString save(const QString& path) const;
    bool operator==(const AlertFile&) const = default;
};

struct AlertFile::Loaded {
    AlertFile file;
    QString error; //!< translated; empty: all is well
};

} // namespace Shardroom
