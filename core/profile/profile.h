// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrules.h"
#include "core/fleet/fleetoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

namespace Shardroom {

//! Where a bot's token is kept. Never in the profile.
enum class TokenPlace {
    Keychain, //!< the system's, entry tokenEntryOf()
    File, //!< a private file
    Environment, //!< a variable, or the places where Shardroom looks by itself
};

inline constexpr int mostShardThreads = 64;

//! One bot, as an operator has set it up: what the command line would say every time. Holds no secret.
struct Profile {
    QString name; //!< also its file's; see problemInName()
    TokenPlace tokenPlace = TokenPlace::Keychain;
    QString tokenFile; //!< with File: an absolute path
    QString tokenVariable; //!< with Environment; empty: as without a profile
    QUrl apiUrl; //!< empty: Discord's
    quint32 intents = defaultIntents;
    std::optional<int> shardCount; //!< nullopt: as Discord recommends
    QList<int> shardIds; //!< rising; empty: all of the count
    Compression compression = Compression::Auto;
    int threads = 1;
    QString presence; //!< as presenceFromText() takes it; empty: none
    int largeBotMultiple = 1;
    QString stateDirectory; //!< absolute; empty: one of its own below the usual one
    std::chrono::milliseconds latencyWarning{400}; //!< p95 above which an alert fires, unless the rules say: AlertFile
    int fillWarning = 80; //!< percent of 2,500 guilds at which an alert fires, likewise
    OnExit onExit = OnExit::Pause;

    struct Loaded;
    //! Strict: a member that is unknown, missing where it is needed, of the wrong kind or out of range is an error
    //! that names it and says what is expected. format, version, name, token and intents are needed.
    [[nodiscard]] static Loaded fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;
    bool operator==(const Profile&) const = default;
};

struct Profile::Loaded {
    std::optional<Profile> profile;
    QString error; //!< translated, one or more sentences; empty with a profile
};

//! Why this can't be a profile's name, translated; empty: it can. Up to 40 letters and digits of any script, spaces,
//! '-', '_' and '.', beginning with a letter or digit: it becomes a file's name and a keychain entry's.
[[nodiscard]] QString problemInName(const QString& name);
//! What is wrong with a profile, translated; empty: nothing.
[[nodiscard]] QString problemIn(const Profile& profile);

//! "shardroom/NAME", of the service "shardroom" in the keychain.
[[nodiscard]] QString tokenEntryOf(const QString& name);

//! The alert rules of a bot as long as nobody changed a number: the usual ones, with the profile's thresholds.
[[nodiscard]] AlertRules alertRulesOf(const Profile& profile);

//! "auto", "none", "zlib", "zstd": as files and the command line have it.
[[nodiscard]] QString compressionKey(Compression compression);

} // namespace Shardroom
