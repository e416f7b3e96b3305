// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/gatewayaccess.h"

namespace Shardroom {

GatewayAccess::GatewayAccess(
    const QUrl& apiUrl, const BotToken& token, const IdentifyCoordinator::Rules& rules, QObject* parent)
    : QObject(parent)
    , m_api(apiUrl, token, this)
    , m_permits(rules, this)
{
    connect(&m_api, &GatewayApi::received, this, [this](const GatewayBot& answer) {
        m_permits.setLimits(answer, m_askedAt);
        emit answered(answer);
    });
    connect(&m_api, &GatewayApi::failed, this, [this](const RestError& error) {
        if (error.kind != RestError::Kind::Unauthorized) // a refused token is not tried again
            m_permits.limitsUnknown();
        emit failed(error);
    });
    connect(&m_api, &GatewayApi::retrying, this, [this](const RestError& error, std::chrono::milliseconds delay) {
        m_askedAt = QDateTime::currentDateTimeUtc(); // the next request goes out later than this
        emit retrying(error, delay);
    });
    connect(&m_permits, &IdentifyCoordinator::numbersWanted, this, &GatewayAccess::ask);
}

void GatewayAccess::ask()
{
    m_askedAt = QDateTime::currentDateTimeUtc();
    m_api.requestGatewayBot();
}

void GatewayAccess::cancel()
{
    m_api.cancel();
}

} // namespace Shardroom
