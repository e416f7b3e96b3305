// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulatorthread.h"

#include "core/fleet/epolldispatcher.h"

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
    auto* simulator = new Simulator::GatewaySimulator(m_options, m_context);
    connect(this, &SimulatorThread::injectionRequested, simulator, &Simulator::GatewaySimulator::inject);
    if (simulator->start())
        emit listening(simulator->apiUrl());
    else
        emit failed(simulator->errorString());
}

} // namespace Shardroom
