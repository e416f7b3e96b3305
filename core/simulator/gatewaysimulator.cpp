// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/gatewaysimulator.h"

#include "core/diagnostics/logging.h"
#include "core/simulator/connection.h"
#include "core/simulator/controlapi.h"
#include "core/simulator/faultschedule.h"
#include "core/simulator/gateway.h"
#include "core/simulator/listener.h"
#include "core/simulator/practiceboard.h"
#include "core/simulator/restapi.h"
#include "core/simulator/scenario.h"
#include "core/simulator/scenariorunner.h"
#include "core/simulator/tlsfront.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom::Simulator {
namespace {

constexpr std::chrono::milliseconds scenarioStep{100};
constexpr auto restFailures = std::to_array<std::pair<FaultKind, int>>({
    {FaultKind::RestUnauthorized, 401},
    {FaultKind::RestRateLimited, 429},
    {FaultKind::RestServerError, 503},
    {FaultKind::RestBadGateway, 502},
    {FaultKind::RestInternalError, 500},
    {FaultKind::RestTimeout, RestApi::timeout},
    {FaultKind::RestTruncated, RestApi::truncated},
    {FaultKind::RestNotJson, RestApi::notJson},
});

} // namespace

class GatewaySimulator::Private {
public:
    Private(SimulatorOptions options, GatewaySimulator& simulator)
        : gateway(std::move(options))
        , rest(gateway)
        , control(simulator, gateway)
        , schedule(gateway.options().seed)
        , runner(simulator, gateway)
    {
        faultTimer.setSingleShot(true);
        faultTimer.setTimerType(Qt::PreciseTimer);
        resumeHostReturns.setSingleShot(true);
        resumeHostReturns.setTimerType(Qt::PreciseTimer);
        scenarioTicker.setInterval(scenarioStep);
        QObject::connect(&scenarioTicker, &QTimer::timeout, &simulator, [this] { playOn(); });
    }

    void playOn()
    {
        runner.advance(Gateway::Clock::now());
        showScenario();
    }

    void showScenario()
    {
        if (!runner.isRunning())
            scenarioTicker.stop();
        board.setScenario(runner.state());
    }

    HttpResponse answer(const HttpRequest& request)
    {
        return request.path.startsWith("/simulator/") ? control.answer(request) : rest.answer(request);
    }

    [[nodiscard]] bool listen(QTcpServer& listener, quint16 port)
    {
        if (listener.listen(QHostAddress::LocalHost, port))
            return true;
        error = QCoreApplication::translate("GatewaySimulator", "Can't listen on 127.0.0.1 port %1: %2.")
                    .arg(port)
                    .arg(listener.errorString());
        return false;
    }

    //! Where clients knock that resume.
    [[nodiscard]] QTcpServer& resumeDoor() const
    {
        return resumeFront != nullptr ? static_cast<QTcpServer&>(*resumeFront) : *resumeListener;
    }

    //! One strike, now.
    void strike(const FaultOrder& order);
    void strikeGateway(const Fault& fault);
    //! What is due, and the timer for what is due next.
    void carryOn();
    void closeResumeHost(std::chrono::milliseconds duration);
    void reopenResumeHost();

    Gateway gateway;
    RestApi rest;
    ControlApi control;
    FaultSchedule schedule;
    PracticeBoard board;
    QTimer faultTimer;
    QTimer resumeHostReturns;
    quint16 resumePort = 0;
    ScenarioRunner runner;
    QTimer scenarioTicker;
    // Discord's resume URL is another host than the first; here it is another port, so that a client's choice can be
    // seen.
    std::unique_ptr<Listener> mainListener;
    std::unique_ptr<Listener> resumeListener;
    // With TLS these have the ports that everybody knows.
    std::unique_ptr<TlsFront> mainFront;
    std::unique_ptr<TlsFront> resumeFront;
    QString host = u"127.0.0.1"_s;
    QString error;
};

void GatewaySimulator::Private::strike(const FaultOrder& order)
{
    const Fault& fault = order.fault;
    qCInfo(simulatorLog) << LogFields()
                                .add("fault", faultKey(fault.kind))
                                .add("shards", order.shards.isEmpty() ? -1 : int(order.shards.size()))
                                .add("some", order.some);
    if (!strikesShards(fault.kind)) {
        strikeGateway(fault);
        return;
    }
    if (fault.kind == FaultKind::DeadResumeHost) // also when nobody is there to be struck
        strikeGateway(fault);
    if (order.shards.isEmpty() && order.some == 0) {
        gateway.inject(fault, {});
        return;
    }
    QList<int> present;
    gateway.sessions().forEach([&present](const SimulatedSession& session) {
        if (session.connection() != nullptr)
            present.append(session.shard().number);
    });
    const QList<int> struck = schedule.draw(order, present);
    if (!struck.isEmpty()) // an empty list would mean all
        gateway.inject(fault, struck);
}

void GatewaySimulator::Private::strikeGateway(const Fault& fault)
{
    QJsonObject fields{{"fault"_L1, faultKey(fault.kind)}};
    if (usesDelay(fault.kind))
        fields.insert("delay_ms"_L1, qint64(fault.delay.count()));
    gateway.audit().write(0, "fault", fields);
    if (fault.kind == FaultKind::ClockJump)
        gateway.advanceClock(fault.delay);
    if (fault.kind == FaultKind::DeadResumeHost)
        closeResumeHost(fault.delay);
    for (const auto& [kind, failure] : restFailures) {
        if (kind == fault.kind)
            rest.fail(failure, fault.times);
    }
}

void GatewaySimulator::Private::carryOn()
{
    const QList<FaultOrder> due = schedule.take(Gateway::Clock::now());
    for (const FaultOrder& order : due)
        strike(order);
    if (const auto next = schedule.nextDue())
        faultTimer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(*next - Gateway::Clock::now())));
    else
        faultTimer.stop();
    board.setStanding(schedule.standing());
}

void GatewaySimulator::Private::closeResumeHost(std::chrono::milliseconds duration)
{
    resumeDoor().close();
    if (!resumeHostReturns.isActive() || resumeHostReturns.remainingTimeAsDuration() < duration)
        resumeHostReturns.start(duration);
}

void GatewaySimulator::Private::reopenResumeHost()
{
    if (resumeDoor().isListening() || listen(resumeDoor(), resumePort))
        return;
    // Somebody else has the port for a moment; READY has named it, so there is no other.
    constexpr std::chrono::milliseconds again{100};
    resumeHostReturns.start(again);
}

GatewaySimulator::GatewaySimulator(SimulatorOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), *this))
{
    connect(&d->faultTimer, &QTimer::timeout, this, [this] { d->carryOn(); });
    connect(&d->resumeHostReturns, &QTimer::timeout, this, [this] { d->reopenResumeHost(); });
    connect(&d->gateway, &Gateway::resumeHostDown, this,
        [this](std::chrono::milliseconds duration) { d->closeResumeHost(duration); });
    connect(&d->board, &PracticeBoard::changed, this, &GatewaySimulator::practiceChanged);
}

GatewaySimulator::~GatewaySimulator()
{
    stop();
}

bool GatewaySimulator::start()
{
    const auto answer = [this](const HttpRequest& request) { return d->answer(request); };
    const SimulatorOptions& options = d->gateway.options();
    const bool hasTls = !options.tlsCertificateFile.isEmpty() || !options.tlsKeyFile.isEmpty();
    TlsIdentity identity;
    if (hasTls) {
        identity = readTlsIdentity(options.tlsCertificateFile, options.tlsKeyFile);
        d->error = identity.error;
        if (!d->error.isEmpty())
            return false;
        d->host = identity.host;
    }
    d->mainListener = std::make_unique<Listener>(answer, nullptr);
    d->resumeListener = std::make_unique<Listener>(answer, nullptr);
    for (const bool isResumeHost : {false, true}) {
        Listener* listener = isResumeHost ? d->resumeListener.get() : d->mainListener.get();
        const quint16 port = isResumeHost ? 0 : options.port;
        if (!d->listen(*listener, hasTls ? 0 : port))
            return false;
        if (hasTls) {
            std::unique_ptr<TlsFront>& front = isResumeHost ? d->resumeFront : d->mainFront;
            front = std::make_unique<TlsFront>(identity.configuration, listener->serverPort(), nullptr);
            if (!d->listen(*front, port))
                return false;
            connect(listener, &Listener::resetting, front.get(), &TlsFront::passOnReset);
        }
        connect(listener, &Listener::webSocketOpened, this,
            [this, isResumeHost](QWebSocket* webSocket, ClientSocket* socket, const HttpRequest& handshake) {
                d->gateway.addConnection(webSocket, socket, handshake, isResumeHost);
            });
    }
    d->resumePort = d->resumeDoor().serverPort();
    const QString auditFile = options.auditFile;
    if (!d->gateway.audit().open(auditFile)) {
        d->error = QCoreApplication::translate("GatewaySimulator", "Can't write the audit file %1: %2.")
                       .arg(auditFile, d->gateway.audit().errorString());
        return false;
    }
    const QString worldLogFile = options.worldLogFile;
    if (!d->gateway.worldLog().open(worldLogFile)) {
        d->error = QCoreApplication::translate("GatewaySimulator", "Can't write the world log %1: %2.")
                       .arg(worldLogFile, d->gateway.worldLog().errorString());
        return false;
    }
    const auto url = [this](const Listener& listener, const TlsFront* front) {
        return front == nullptr ? QUrl(u"ws://127.0.0.1:%1"_s.arg(listener.serverPort()))
                                : QUrl(u"wss://%1:%2"_s.arg(d->host).arg(front->serverPort()));
    };
    d->gateway.start(url(*d->mainListener, d->mainFront.get()), url(*d->resumeListener, d->resumeFront.get()));
    return true;
}

QString GatewaySimulator::errorString() const
{
    return d->error;
}

quint16 GatewaySimulator::port() const
{
    if (d->mainFront != nullptr)
        return d->mainFront->serverPort();
    return d->mainListener == nullptr ? 0 : d->mainListener->serverPort();
}

QUrl GatewaySimulator::apiUrl() const
{
    return QUrl(u"%1://%2:%3/api/v10"_s.arg(d->mainFront == nullptr ? u"http"_s : u"https"_s, d->host).arg(port()));
}

int GatewaySimulator::identifiesRemaining() const
{
    return d->gateway.startLimit().remaining(d->gateway.now());
}

int GatewaySimulator::identifiesAccepted() const
{
    return d->gateway.startLimit().accepted();
}

int GatewaySimulator::identifiesRefused() const
{
    return d->gateway.identifiesRefused();
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
    d->strike({fault, shards});
}

int GatewaySimulator::order(const FaultOrder& order, FaultOrigin origin)
{
    const int id = d->schedule.add(order, Gateway::Clock::now(), origin);
    d->strike(order);
    d->carryOn();
    return id;
}

void GatewaySimulator::cancelFaults(int id, FaultOrigin origin)
{
    if (id == 0) {
        d->schedule.cancelAll(origin);
        d->gateway.cancelHelloFaults();
    } else {
        d->schedule.cancel(id, origin);
    }
    d->carryOn();
}

void GatewaySimulator::liftFaults()
{
    d->rest.cancelFailures();
    d->gateway.liftFaults();
    if (d->resumeHostReturns.isActive()) {
        d->resumeHostReturns.stop();
        d->reopenResumeHost();
    }
}

QList<StandingFault> GatewaySimulator::standingFaults() const
{
    return d->schedule.standing();
}

void GatewaySimulator::startScenario(const Scenario& scenario)
{
    qCInfo(simulatorLog) << LogFields().add("scenario", scenario.key);
    d->runner.start(scenario, Gateway::Clock::now());
    d->scenarioTicker.start();
    d->showScenario();
}

void GatewaySimulator::stopScenario()
{
    d->runner.stop();
    d->showScenario();
}

std::optional<ScenarioState> GatewaySimulator::scenario() const
{
    return d->runner.state();
}

void GatewaySimulator::setEventsPerSecond(double rate)
{
    d->gateway.world().setEventsPerSecond(rate);
}

void GatewaySimulator::setGrowthPerMinute(double rate)
{
    d->gateway.world().setGrowthPerMinute(rate);
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
    d->gateway.publish(
        d->gateway.world().setOutage(shards, d->gateway.options().shards, unavailable, OutageCause::Order));
}

void GatewaySimulator::burst(int count)
{
    d->gateway.publish(d->gateway.world().burst(count));
}

void GatewaySimulator::stop()
{
    d->scenarioTicker.stop();
    d->schedule.clear();
    d->faultTimer.stop();
    d->resumeHostReturns.stop();
    for (TlsFront* front : {d->mainFront.get(), d->resumeFront.get()}) {
        if (front != nullptr)
            front->close();
    }
    if (d->mainListener != nullptr)
        d->mainListener->close();
    if (d->resumeListener != nullptr)
        d->resumeListener->close();
    d->gateway.stop();
}

} // namespace Shardroom::Simulator
