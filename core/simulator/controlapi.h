// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"
#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/httprequest.h"

#include <span>

namespace Shardroom::Simulator {

class Gateway;

//! The routes under /simulator/: faults and happenings on demand, and the truth to compare a client with.
//! They are for programs of this computer: a request that names an Origin, or a Host that is neither loopback nor the
//! TLS certificate's, comes from a web page and gets 403. REST and the gateway itself ask for neither (G8).
class ControlApi {
public:
    ControlApi(GatewaySimulator& simulator, Gateway& gateway)
        : m_simulator(simulator)
        , m_gateway(gateway)
    {
    }

    //! 403, 400 with a message that names what is wrong and what is allowed, 404, or what was done.
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);

private:
    using Handler = HttpResponse (ControlApi::*)(const QJsonObject& body, const QByteArray& id);
    struct Route {
        const char* method;
        const char* path; //!< after /simulator/
        bool takesId; //!< and one more part, which the handler gets
        Handler handler;
    };
    [[nodiscard]] static std::span<const Route> routes();

    [[nodiscard]] HttpResponse showStatus(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse listFaults(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse orderFault(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse cancelAllFaults(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse cancelFault(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse advanceClock(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse failRest(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse setOutage(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse join(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse leave(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse burst(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse changeWorld(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse showScenario(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse startScenario(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse stopScenario(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse showTruth(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse showWorldLog(const QJsonObject& body, const QByteArray& id);
    [[nodiscard]] HttpResponse delayReady(const QJsonObject& body, const QByteArray& id);
    //! On single connections: two sessions may have the same shard number, or even the same shard.
    [[nodiscard]] HttpResponse strikeConnections(const QJsonObject& body, const Fault& fault);
    [[nodiscard]] HttpResponse count(const QJsonObject& body, void (GatewaySimulator::*happen)(int));
    [[nodiscard]] QJsonObject status() const;

    GatewaySimulator& m_simulator;
    Gateway& m_gateway;
};

} // namespace Shardroom::Simulator
