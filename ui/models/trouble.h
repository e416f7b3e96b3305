// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QHash>

#include <optional>

class QSettings;

namespace Shardroom {

//! Shards that are down for one reason.
struct Trouble {
    //! What an operator would do next, apart from looking.
    enum class Remedy {
        None,
        Reshard,
        AllowIdentifies, //!< below the floor
        Reconnect, //!< `shards`; free
        BotSettings, //!< token and intents
        ReleaseQueue,
    };
    QString key; //!< the same as long as the cause is the same, for muting; no text for people
    bool fatal = false; //!< they have given up; else they try again
    QList<int> shards;
    QString text; //!< translated: how many, why, and what to do
    QString filter; //!< lists just these; empty: there is nothing to list
    Remedy remedy = Remedy::None;
    bool mayPass = false; //!< by itself within a second or two, as most lost connections do
    QString host{}; //!< the gateway host of nearly all of `shards`; empty: there is none
    bool operator==(const Trouble&) const = default;
};

//! Forty shards, one close code, one gateway host, one line. The gravest first: groups of failed shards, many closes at
//! once or more than 1 % of the guilds in an outage (then it is Discord rather than us), groups of three or more, or of
//! half the fleet, that back off, what stands in the way of identifies, shards that are nearly full, deaf shards,
//! shards that are full within thirty days at the present growth, and what the fleet advises.
[[nodiscard]] QList<Trouble> troubles(const FleetSnapshot& snapshot);
//! The first of them.
[[nodiscard]] std::optional<Trouble> gravestTrouble(const FleetSnapshot& snapshot);

//! Causes that the operator knows of and does not want to read about for a while.
class MutedCauses {
public:
    struct Entry {
        QString key;
        QString text; //!< as it was when it was muted
        QDateTime until;
        qsizetype shards = 0; //!< as many had it when it was muted
        QString host; //!< on which it was then; empty: on several
    };

    //! Those of this fleet that the settings hold. `fleet`: its name; each bot has causes of its own.
    [[nodiscard]] static MutedCauses load(QSettings& settings, const QString& fleet);
    //! What has not ended at `now`; nothing is left of the others.
    void store(QSettings& settings, const QString& fleet, const QDateTime& now) const;

    void mute(const Trouble& trouble, const QDateTime& until);
    void unmute(const QString& key) { m_entries.remove(key); }
    //! Not when it has twice as many shards by now, or is on another host: who muted a few must hear of many.
    [[nodiscard]] bool isMuted(const Trouble& trouble, const QDateTime& now) const;
    [[nodiscard]] QList<Entry> standing(const QDateTime& now) const; //!< the one that ends first comes first

private:
    QHash<QString, Entry> m_entries;
};

} // namespace Shardroom
