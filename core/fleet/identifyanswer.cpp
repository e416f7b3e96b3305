// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifyanswer.h"

#include <algorithm>

namespace Shardroom {
namespace {

using namespace std::chrono_literals;

//! What we sent so shortly before a question may not be counted in its answer.
constexpr auto settling = 500ms;
//! Where one identify follows the other, the numbers are asked for all the same, so long after they were due.
constexpr auto longestWaitForSettling = 2s;

//! So few may still be spent that Discord is asked before each of them.
int nearTheFloor(const IdentifyBudget& budget)
{
    return std::max(4, budget.total / 50);
}

std::chrono::milliseconds between(const QDateTime& from, const QDateTime& to)
{
    return std::max(std::chrono::milliseconds(from.msecsTo(to)), 0ms);
}

} // namespace

int IdentifyAnswer::came(const QDateTime& askedAt, const QDateTime& now)
{
    std::erase_if(m_sent, [&](const QDateTime& at) { return at < askedAt.addMSecs(-settling.count()); });
    m_since = int(m_sent.size());
    m_cameAt = now;
    m_isAsked = false;
    return m_since;
}

void IdentifyAnswer::sent(const QDateTime& now)
{
    m_sent.push_back(now);
    ++m_since;
}

//! Half: both together stay above the floor, also while nobody can ask. At one, both may take it; and who has long
//! spent nothing may begin on an old answer with what Discord lets through in one go.
int IdentifyAnswer::share(const IdentifyBudget& budget) const
{
    return std::max(1, (budget.spendable() + m_since) / 2);
}

bool IdentifyAnswer::mustAskFirst(const IdentifyBudget& budget) const
{
    return m_since > 0 && budget.spendable() <= nearTheFloor(budget);
}

int IdentifyAnswer::grantable(const IdentifyBudget& budget, int underWay) const
{
    if (mustAskFirst(budget))
        return 0;
    return std::max(0, std::min(budget.spendable(), share(budget) - m_since) - underWay);
}

//! The nearer the floor, the fresher the numbers must be. How old they may become, where we spent some since.
std::chrono::milliseconds IdentifyAnswer::patience(const IdentifyBudget& budget) const
{
    const bool many = m_since >= std::min(std::max(8, budget.spendable() / 8), share(budget));
    // Not less: what was just sent must be counted first.
    return many || budget.spendable() <= nearTheFloor(budget) ? 1s : 10s;
}

std::optional<std::chrono::milliseconds> IdentifyAnswer::askedIn(
    const IdentifyBudget& budget, const QDateTime& now) const
{
    if (m_since == 0 || m_isAsked)
        return std::nullopt;
    const auto age = between(m_cameAt, now);
    const auto due = patience(budget) - age;
    // Asked right after an identify, it would be in the answer and be counted by us once more.
    if (!m_sent.empty() && -due < longestWaitForSettling)
        return std::max(due, std::chrono::milliseconds(settling + 1ms) - between(m_sent.back(), now));
    return due;
}

} // namespace Shardroom
