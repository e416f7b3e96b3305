// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/corethread.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

CoreThread::CoreThread(FleetOptions options)
    : m_fleet(new Fleet(std::move(options)))
{
    m_thread.setObjectName(u"core"_s);
    m_fleet->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_fleet, &QObject::deleteLater);
    m_thread.start();
}

CoreThread::~CoreThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Shardroom
