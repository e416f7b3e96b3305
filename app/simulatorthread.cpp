// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulatorthread.h"

#include "core/fleet/epolldispatcher.h"
#include "core/reshard/reshardtext.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

SimulatorThread::SimulatorThread(Simulator::SimulatorOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_context(new QObject)
{
    m_thread.setObjectName(u"simulator"_s);
    m_thread.setEventDispatcher(new EpollDispatcher); // the thread owns it
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

SimulatorThread::~SimulatorThread()
{
    m_thread.quit();
    m_thread.wait();
}

void SimulatorThread::start()
{
    QMetaObject::invokeMethod(
        m_context, [this] { startInThread(); }, Qt::QueuedConnection);
}

//! Made in its own thread: a world of a million guilds takes a moment to be born.
void SimulatorThread::startInThread()
{
    m_simulator = new Simulator::GatewaySimulator(m_options, m_context);
    connect(m_simulator, &Simulator::GatewaySimulator::practiceChanged, this, &SimulatorThread::practiceChanged);
    if (m_simulator->start())
        emit listening(m_simulator->apiUrl());
    else
        emit failed(m_simulator->errorString());
}

void SimulatorThread::tell(std::function<void(Simulator::GatewaySimulator&)> wish)
{
    QMetaObject::invokeMethod(
        m_context,
        [this, wish = std::move(wish)] {
            if (m_simulator != nullptr)
                wish(*m_simulator);
        },
        Qt::QueuedConnection);
}

void SimulatorThread::act(const QString& text, TimelineEntry::Origin origin)
{
    TimelineEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = TimelineEntry::Kind::Action;
    entry.origin = origin;
    entry.text = tr("Practice gateway: %1").arg(text);
    emit timelineGrew({entry});
}

void SimulatorThread::order(
    const Simulator::FaultOrder& order, TimelineEntry::Origin origin, std::function<void(int)> done)
{
    const QString fault = Simulator::displayName(order.fault.kind);
    act(order.shards.isEmpty() || !Simulator::strikesShards(order.fault.kind)
            ? fault
            : tr("%1, shards %2").arg(fault, rangesText(order.shards)),
        origin);
    tell([this, order, done = std::move(done)](Simulator::GatewaySimulator& simulator) {
        const int id = simulator.order(order);
        if (done)
            QMetaObject::invokeMethod(
                this, [done, id] { done(id); }, Qt::QueuedConnection);
    });
}

void SimulatorThread::cancelFaults(int id, TimelineEntry::Origin origin)
{
    act(tr("repeated faults stopped"), origin);
    tell([id](Simulator::GatewaySimulator& simulator) { simulator.cancelFaults(id); });
}

void SimulatorThread::startScenario(const Simulator::Scenario& scenario, TimelineEntry::Origin origin)
{
    act(tr("scenario %1 started").arg(scenario.key), origin);
    tell([scenario](Simulator::GatewaySimulator& simulator) { simulator.startScenario(scenario); });
}

void SimulatorThread::stopScenario(TimelineEntry::Origin origin)
{
    act(tr("scenario stopped"), origin);
    tell([](Simulator::GatewaySimulator& simulator) { simulator.stopScenario(); });
}

} // namespace Shardroom
