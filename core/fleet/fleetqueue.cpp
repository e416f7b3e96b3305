// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet's part in the identify queue: what an operator may do to those who wait.

#include "core/fleet/fleetprivate.h"

#include <QtCore/QStringList>

namespace Shardroom {

std::optional<IdentifyTicket> Fleet::Private::ticketOf(int number) const
{
    const ShardManager* manager = serving.managerOf(number);
    if (!manager)
        return std::nullopt;
    const auto shard = manager->shardByNumber(number);
    return shard ? std::optional(manager->ticketOf(*shard)) : std::nullopt;
}

QList<int> Fleet::Private::waitingOf(const QList<int>& numbers, Held held) const
{
    QList<int> waiting;
    for (const int number : numbers) {
        const auto ticket = ticketOf(number);
        if (!ticket)
            continue;
        const bool isHeld = identifies.isHeld(*ticket);
        // A held one that reconnects just now is not in the queue, and can be released all the same.
        if (held == Held::Yes ? isHeld : identifies.isWaiting(*ticket) && (held == Held::Either || !isHeld))
            waiting.append(number);
    }
    return waiting;
}

void Fleet::Private::release(const QList<int>& numbers)
{
    std::vector<IdentifyTicket> tickets;
    for (const int number : numbers) {
        if (const auto ticket = ticketOf(number); ticket && identifies.isHeld(*ticket))
            tickets.push_back(*ticket);
    }
    if (!tickets.empty())
        identifies.hold(tickets, false);
}

void Fleet::holdIdentifies(bool hold, RequestId request)
{
    const QString what = hold ? tr("Hold the queue") : tr("Release the queue");
    if (!d->chosen(what, ShardSelection::everything(), request))
        return;
    if (d->identifies.budget().held == hold) {
        emit refused(what, hold ? tr("It is held already.") : tr("It is not held."), request);
        return;
    }
    d->act(hold ? tr("The identify queue is held") : tr("The identify queue is released"), request,
        hold ? tr("Nobody identifies until it is released; resumes go on")
             : tr("Those who wait identify in their turn"));
    d->identifies.holdAll(hold);
    d->done(request);
}

void Fleet::holdShards(bool hold, const ShardSelection& selection, RequestId request)
{
    const QString what = hold ? tr("Hold in the queue") : tr("Release to the queue");
    const auto numbers = d->chosen(what, selection, request);
    if (!numbers)
        return;
    const QList<int> meant = d->waitingOf(*numbers, hold ? Private::Held::No : Private::Held::Yes);
    if (meant.isEmpty()) {
        emit refused(what,
            hold ? tr("None of these shards waits to identify without being held.")
                 : tr("None of these shards is held."),
            request);
        return;
    }
    d->act(hold ? tr("Held in the identify queue: %Ln shard(s)", nullptr, int(meant.size()))
                : tr("Released to the identify queue: %Ln shard(s)", nullptr, int(meant.size())),
        request, hold ? tr("The others go past until it is released") : tr("Identifies in its turn"));
    if (meant.size() == 1)
        d->timeline.last().shard = d->ticketOf(meant.first())->shard;
    std::vector<IdentifyTicket> tickets;
    for (const int number : meant)
        tickets.push_back(*d->ticketOf(number));
    d->identifies.hold(tickets, hold);
    d->done(request);
}

void Fleet::cancelIdentify(const ShardSelection& selection, RequestId request)
{
    const QString what = tr("Take out of the queue");
    const auto numbers = d->chosen(what, selection, request);
    if (!numbers)
        return;
    const QList<int> meant = d->waitingOf(*numbers, Private::Held::Either);
    if (meant.isEmpty()) {
        emit refused(what, tr("None of these shards waits to identify."), request);
        return;
    }
    d->act(tr("Taken out of the identify queue: %Ln shard(s)", nullptr, int(meant.size())), request,
        tr("Stays paused until it is resumed; nothing was spent"));
    if (meant.size() == 1)
        d->timeline.last().shard = d->ticketOf(meant.first())->shard;
    d->release(meant);
    d->serving.leaveQueue(meant, tr("Taken out of the identify queue"));
    d->done(request);
}

} // namespace Shardroom
