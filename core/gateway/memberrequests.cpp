// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/memberrequests.h"

#include "core/gateway/intents.h"
#include "core/gateway/opcode.h"
#include "core/gateway/payloads.h"

#include <algorithm>

namespace Shardroom {

QString MemberRequests::add(MembersRequest request, quint32 intents, quint64 random)
{
    if (!request.users.isEmpty() && !request.query.isEmpty())
        return tr("Members are asked for by name or by id, not both.");
    if (request.users.size() > mostUsers)
        return tr("Discord takes up to %1 users in one request; these are %2.")
            .arg(mostUsers)
            .arg(request.users.size());
    if (request.limit < 0 || request.limit > mostUsers)
        return tr("The limit must be between 0 and %1.").arg(mostUsers);
    if (request.nonce.size() > longestNonce)
        return tr("The nonce is %1 bytes long; Discord takes up to %2.").arg(request.nonce.size()).arg(longestNonce);
    if (QString::fromUtf8(request.nonce).toUtf8() != request.nonce)
        return tr("The nonce is not UTF-8 text.");
    if (request.isFullList() && (intents & guildMembersIntent) == 0)
        return tr("All members of a guild are listed only with the GUILD_MEMBERS intent.");
    if (request.presences && (intents & guildPresencesIntent) == 0)
        return tr("Presences are given only with the GUILD_PRESENCES intent.");
    if (m_waiting.size() + m_sent.size() >= mostOpen)
        return tr("%1 requests for members are open already.").arg(mostOpen);
    if (request.nonce.isEmpty()) {
        do
            request.nonce = QByteArray::number(random++, 36);
        while (isKnown(request.nonce));
    } else if (isKnown(request.nonce)) {
        return tr("A request with this nonce is open already.");
    }
    if (const auto size = membersPayload(request).size(); size > maxOutgoingPayload)
        return tooLongText(size);
    m_waiting.append({std::move(request), {}});
    return {};
}

bool MemberRequests::isKnown(const QByteArray& nonce) const
{
    return m_sent.contains(nonce)
        || std::ranges::any_of(m_waiting, [&](const Waiting& waiting) { return waiting.request.nonce == nonce; });
}

MemberRequests::Clock::time_point MemberRequests::allowedAt(const Waiting& waiting) const
{
    if (!waiting.request.isFullList())
        return waiting.notBefore;
    return std::max(waiting.notBefore, m_nextFullList.value(waiting.request.guild));
}

std::optional<MembersRequest> MemberRequests::take(Clock::time_point now, std::chrono::milliseconds fullListInterval)
{
    const auto due = std::ranges::find_if(m_waiting, [&](const Waiting& waiting) { return allowedAt(waiting) <= now; });
    if (due == m_waiting.end())
        return std::nullopt;
    MembersRequest request = std::move(due->request);
    m_waiting.erase(due);
    if (request.isFullList())
        m_nextFullList.insert(request.guild, now + fullListInterval);
    m_sent.insert(request.nonce, {request, now, {}});
    return request;
}

std::optional<MemberRequests::Clock::time_point> MemberRequests::dueAt(Clock::time_point now) const
{
    std::optional<Clock::time_point> first;
    for (const Waiting& waiting : m_waiting)
        first = std::min(first.value_or(Clock::time_point::max()), std::max(now, allowedAt(waiting)));
    return first;
}

std::optional<MemberRequests::Finished> MemberRequests::chunk(
    const QByteArray& nonce, int index, int count, Clock::time_point now)
{
    const auto sent = m_sent.find(nonce);
    if (sent == m_sent.end() || index < 0 || index >= count)
        return std::nullopt;
    sent->lastSign = now;
    sent->chunks.insert(index);
    if (sent->chunks.size() < count)
        return std::nullopt;
    const Finished finished{sent->request.guild, nonce, count};
    m_sent.erase(sent);
    return finished;
}

void MemberRequests::rateLimited(
    const QByteArray& nonce, GuildId guild, std::chrono::milliseconds retryAfter, Clock::time_point now)
{
    auto refused = m_sent.find(nonce);
    if (refused == m_sent.end() && nonce.isEmpty()) {
        refused = std::find_if(m_sent.begin(), m_sent.end(),
            [guild](const Sent& sent) { return sent.request.isFullList() && sent.request.guild == guild; });
    }
    if (refused == m_sent.end())
        return;
    if (refused->request.isFullList())
        m_nextFullList.insert(refused->request.guild, now + retryAfter);
    m_waiting.prepend({refused->request, now + retryAfter});
    m_sent.erase(refused);
}

void MemberRequests::sessionLost()
{
    // Before the others: they have waited longest. When a full list may be asked for again is Discord's business with
    // the bot, not with the session.
    for (const Sent& sent : std::as_const(m_sent))
        m_waiting.prepend({sent.request, {}});
    m_sent.clear();
}

void MemberRequests::resumed(Clock::time_point now)
{
    for (Sent& sent : m_sent)
        sent.lastSign = now;
}

int MemberRequests::expire(Clock::time_point now, std::chrono::milliseconds timeout)
{
    m_nextFullList.removeIf([now](const auto entry) { return entry.value() <= now; });
    return int(m_sent.removeIf([&](const auto entry) { return entry.value().lastSign + timeout <= now; }));
}

void MemberRequests::clear()
{
    m_waiting.clear();
    m_sent.clear();
}

} // namespace Shardroom
