// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/gatewaysimulator.h"

#include "core/diagnostics/logging.h"
#include "core/simulator/controlapi.h"
#include "core/simulator/gateway.h"
#include "core/simulator/listener.h"
#include "core/simulator/restapi.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

class GatewaySimulator::Private {
public:
    Private(SimulatorOptions options, GatewaySimulator& simulator)
        : gateway(std::move(options))
        , rest(gateway)
        , control(simulator, gateway)
    {
    }

    HttpResponse answer(const HttpRequest& request)
    {
        return request.path.startsWith("/simulator/") ? control.answer(request) : rest.answer(request);
    }

    [[nodiscard]] bool listen(Listener& listener, quint16 port)
    {
        if (listener.listen(QHostAddress::LocalHost, port))
            return true;
        error = QCoreApplication::translate("GatewaySimulator", "Can't listen on 127.0.0.1 port %1: %2.")
                    .arg(port)
                    .arg(listener.errorString());
        return false;
    }

    Gateway gateway;
    RestApi rest;
    ControlApi control;
    // Discord's resume URL is another host than the first; here it is another port, so that a client's choice can be
    // seen.
    std::unique_ptr<Listener> mainListener;
    std::unique_ptr<Listener> resumeListener;
    QString error;
};

GatewaySimulator::GatewaySimulator(SimulatorOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), *this))
{
}

GatewaySimulator::~GatewaySimulator()
{
    stop();
}

bool GatewaySimulator::start()
{
    const auto answer = [this](const HttpRequest& request) { return d->answer(request); };
    d->mainListener = std::make_unique<Listener>(answer, nullptr);
    d->resumeListener = std::make_unique<Listener>(answer, nullptr);
    for (const bool isResumeHost : {false, true}) {
        Listener* listener = isResumeHost ? d->resumeListener.get() : d->mainListener.get();
        if (!d->listen(*listener, isResumeHost ? 0 : d->gateway.options().port))
            return false;
        connect(listener, &Listener::webSocketOpened, this,
            [this, isResumeHost](QWebSocket* webSocket, ClientSocket* socket, const HttpRequest& handshake) {
                d->gateway.addConnection(webSocket, socket, handshake, isResumeHost);
            });
    }
    const QString auditFile = d->gateway.options().auditFile;
    if (!d->gateway.audit().open(auditFile)) {
        d->error = QCoreApplication::translate("GatewaySimulator", "Can't write the audit file %1: %2.")
                       .arg(auditFile, d->gateway.audit().errorString());
        return false;
    }
    const auto url = [](const Listener& listener) { return QUrl(u"ws://127.0.0.1:%1"_s.arg(listener.serverPort())); };
    d->gateway.start(url(*d->mainListener), url(*d->resumeListener));
    return true;
}

QString GatewaySimulator::errorString() const
{
    return d->error;
}

quint16 GatewaySimulator::port() const
{
    return d->mainListener == nullptr ? 0 : d->mainListener->serverPort();
}

QUrl GatewaySimulator::apiUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/api/v10"_s.arg(port()));
}

int GatewaySimulator::identifiesRemaining() const
{
    return d->gateway.startLimit().remaining(Gateway::Clock::now());
}

int GatewaySimulator::identifiesAccepted() const
{
    return d->gateway.startLimit().accepted();
}

int GatewaySimulator::resumesAccepted() const
{
    return d->gateway.resumesAccepted();
}

int GatewaySimulator::sessions() const
{
    return d->gateway.sessions().size();
}

int GatewaySimulator::connections() const
{
    return d->gateway.connections();
}

QList<GuildId> GatewaySimulator::guildsOf(ShardId shard) const
{
    const std::vector<GuildId> guilds = d->gateway.guildsOf(shard);
    return {guilds.begin(), guilds.end()};
}

int GatewaySimulator::unavailableOf(ShardId shard) const
{
    return d->gateway.unavailableOf(shard);
}

void GatewaySimulator::inject(const Fault& fault, const QList<int>& shards)
{
    qCInfo(simulatorLog) << LogFields()
                                .add("fault", QMetaEnum::fromType<FaultKind>().valueToKey(int(fault.kind)))
                                .add("shards", shards.isEmpty() ? -1 : int(shards.size()));
    d->gateway.inject(fault, shards);
}

void GatewaySimulator::failRest(int status, int times)
{
    d->rest.fail(status, times);
}

void GatewaySimulator::joinGuilds(int count)
{
    d->gateway.publish(d->gateway.world().join(count));
}

void GatewaySimulator::leaveGuilds(int count)
{
    d->gateway.publish(d->gateway.world().leave(count));
}

void GatewaySimulator::setOutage(const QList<int>& shards, bool unavailable)
{
    d->gateway.publish(d->gateway.world().setOutage(shards, d->gateway.options().shards, unavailable));
}

void GatewaySimulator::burst(int count)
{
    d->gateway.publish(d->gateway.world().burst(count));
}

void GatewaySimulator::stop()
{
    if (d->mainListener != nullptr)
        d->mainListener->close();
    if (d->resumeListener != nullptr)
        d->resumeListener->close();
    d->gateway.stop();
}

} // namespace Shardroom::Simulator
