// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifybudget.h"

#include <QtCore/QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace Shardroom {

//! Discord's last answer about the session start limit, and what was sent since: how much may be spent on it, and when
//! it is time for another one. Other processes of the bot spend from the same budget, and may have the same answer in
//! hand. A value; time is an argument, UTC.
class IdentifyAnswer {
public:
    //! It came, and was asked for at `askedAt`. How many identifies of ours may be missing in its numbers.
    [[nodiscard]] int came(const QDateTime& askedAt, const QDateTime& now);
    //! The next one is on its way, or will be asked for without us.
    void setAsked() { m_isAsked = true; }
    //! An IDENTIFY went out.
    void sent(const QDateTime& now);

    //! How many may be granted before Discord is asked again, beyond those under way, which are not counted down yet.
    [[nodiscard]] int grantable(const IdentifyBudget& budget, int underWay) const;
    //! Near the floor not one goes out on numbers that are not Discord's own.
    [[nodiscard]] bool mustAskFirst(const IdentifyBudget& budget) const;
    //! How long until Discord is to be asked, 0 or less: now. nullopt: not because of what was sent, or it is already.
    [[nodiscard]] std::optional<std::chrono::milliseconds> askedIn(
        const IdentifyBudget& budget, const QDateTime& now) const;

private:
    [[nodiscard]] int share(const IdentifyBudget& budget) const;
    [[nodiscard]] std::chrono::milliseconds patience(const IdentifyBudget& budget) const;

    std::vector<QDateTime> m_sent; // lately: may be missing in the next one
    int m_since = 0; // identifies that it did not count
    bool m_isAsked = false;
    QDateTime m_cameAt;
};

} // namespace Shardroom
