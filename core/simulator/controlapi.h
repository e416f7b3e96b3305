// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"
#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/httprequest.h"

#include <QtCore/QStringList>

#include <optional>

namespace Shardroom::Simulator {

class Gateway;

//! What the control endpoint calls a fault: "drop-tcp", "stop-acks" ….
[[nodiscard]] QString faultKey(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromKey(const QString& key);
[[nodiscard]] QStringList faultKeys();

//! The routes under /simulator/: faults and happenings on demand, and the truth to compare a client with.
class ControlApi {
public:
    ControlApi(GatewaySimulator& simulator, Gateway& gateway)
        : m_simulator(simulator)
        , m_gateway(gateway)
    {
    }

    //! 400 with a message that names what is wrong and what is allowed, 404, or what was done.
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);

private:
    [[nodiscard]] HttpResponse injectFault(const QJsonObject& body);
    [[nodiscard]] HttpResponse failRest(const QJsonObject& body);
    [[nodiscard]] HttpResponse setOutage(const QJsonObject& body);
    [[nodiscard]] HttpResponse count(const QJsonObject& body, void (GatewaySimulator::*happen)(int));
    [[nodiscard]] QJsonObject status() const;

    GatewaySimulator& m_simulator;
    Gateway& m_gateway;
};

} // namespace Shardroom::Simulator
