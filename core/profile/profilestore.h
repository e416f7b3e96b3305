// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"
#include "core/profile/profile.h"
#include "core/vault/filelock.h"

#include <memory>

namespace Shardroom {

//! The profiles of a user, a file NAME.json for each, 0600 in a directory 0700. No token is in any of them. Blocks:
//! call it where that does no harm.
class ProfileStore {
public:
    //! `directory`: empty is defaultDirectory().
    explicit ProfileStore(const QString& directory = {});

    //! Shardroom/profiles below $XDG_CONFIG_HOME, usually ~/.config.
    [[nodiscard]] static QString defaultDirectory();

    struct Entry {
        QString name; //!< by its file
        std::optional<Profile> profile;
        QString problem; //!< without a profile: what is wrong with the file, translated
        bool operator==(const Entry&) const = default;
    };
    //! By name; those that can't be used as well.
    [[nodiscard]] QList<Entry> list() const;
    //! A profile that isn't there is an error that names those that are.
    [[nodiscard]] Profile::Loaded load(const QString& name) const;
    //! A name that a new profile is to have. While it lives nobody else gets one.
    struct Reservation {
        std::unique_ptr<FileLock> lock; //!< nullptr: `error` says why
        QString error; //!< translated
    };
    //! Refused when there is a profile of this name, in capitals or not, or when another program adds one just now.
    [[nodiscard]] Reservation reserve(const QString& name) const;
    //! Replaces the file as a whole; a translated error, or an empty text.
    [[nodiscard]] QString save(const Profile& profile) const;
    //! Its file; likewise.
    [[nodiscard]] QString remove(const QString& name) const;

    [[nodiscard]] QString fileOf(const QString& name) const;
    //! Where a token goes that is kept in a file, unless another place is named.
    [[nodiscard]] QString tokenFileOf(const QString& name) const;
    //! 0600 before its first byte; a translated error, or an empty text.
    [[nodiscard]] QString saveToken(const QString& path, const BotToken& token) const;
    //! Whether its token is in the file tokenFileOf(): that one is Shardroom's. All others are somebody else's as well,
    //! and are never removed.
    [[nodiscard]] bool ownsTokenFile(const Profile& profile) const;
    //! Removes tokenFileOf(), if it is there; likewise.
    [[nodiscard]] QString removeToken(const QString& name) const;

private:
    [[nodiscard]] Profile::Loaded read(const QString& name) const;
    [[nodiscard]] QString prepare() const;
    void closeToOthers() const;

    QString m_directory;
};

} // namespace Shardroom
