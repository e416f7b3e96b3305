// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifyqueue.h"
#include "core/fleet/snapshot.h"
#include "core/rest/gatewayapi.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace Shardroom {

//! The one place that hands out identifies: the queue, its timer, and Discord's session start limit counted down with
//! every IDENTIFY. When nothing is left it waits for the reset and asks for fresh numbers. Lives in the core thread.
class IdentifyCoordinator : public QObject {
    Q_OBJECT
public:
    IdentifyCoordinator(std::chrono::milliseconds interval, std::chrono::milliseconds slack, QObject* parent = nullptr);

    //! Fresh numbers from GET /gateway/bot.
    void setLimits(const GatewayBot& answer);
    //! The fresh numbers could not be had: ask for resetDue() again in a minute.
    void limitsUnknown();
    void expect(const IdentifyTicket& ticket);
    void request(const IdentifyTicket& ticket);
    void cancel(const IdentifyTicket& ticket);
    void cancelGeneration(int generation);
    void written(const IdentifyTicket& ticket, std::chrono::steady_clock::time_point at);
    void throttled();

    [[nodiscard]] IdentifyBudget budget() const;
    [[nodiscard]] std::optional<QDateTime> expectedGrant(const IdentifyTicket& ticket) const;
    //! By the identify rule alone, how long `count` new shards take from the first IDENTIFY to the last.
    [[nodiscard]] std::chrono::milliseconds timeFor(int count) const;

signals:
    void granted(const Shardroom::IdentifyTicket& ticket);
    //! The window is over: ask Discord for fresh numbers.
    void resetDue();
    //! Shards wait, and no start is left until the reset.
    void exhausted(const QDateTime& resetAt);

private:
    void pump();

    IdentifyQueue m_queue;
    QTimer m_timer;
    QTimer m_resetTimer;
    const std::chrono::milliseconds m_interval;
    IdentifyBudget m_budget;
    bool m_saidExhausted = false;
};

} // namespace Shardroom
