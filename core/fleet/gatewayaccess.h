// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifycoordinator.h"
#include "core/rest/gatewayapi.h"

namespace Shardroom {

//! What a bot may do at Discord's gateway: asks GET /gateway/bot, and hands out permits to identify by its answer,
//! which is asked for anew when the window is over. Lives in the core thread.
class GatewayAccess : public QObject {
    Q_OBJECT
public:
    GatewayAccess(
        const QUrl& apiUrl, const BotToken& token, const IdentifyCoordinator::Rules& rules, QObject* parent = nullptr);

    //! Answers once with answered() or failed(), and with retrying() in between.
    void ask();
    void cancel();
    [[nodiscard]] IdentifyCoordinator& permits() { return m_permits; }

signals:
    void answered(const Shardroom::GatewayBot& answer); //!< the permits know it already
    void failed(const Shardroom::RestError& error);
    void retrying(const Shardroom::RestError& error, std::chrono::milliseconds delay);

private:
    GatewayApi m_api;
    IdentifyCoordinator m_permits;
    QDateTime m_askedAt;
};

} // namespace Shardroom
