// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/alertthread.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

AlertThread::AlertThread(AlertDeskOptions options)
    : m_desk(new AlertDesk(std::move(options)))
{
    m_thread.setObjectName(u"alerts"_s);
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

AlertThread::~AlertThread()
{
    m_thread.quit();
    m_thread.wait();
}

void AlertThread::open()
{
    QMetaObject::invokeMethod(m_desk, &AlertDesk::open, Qt::QueuedConnection);
}

} // namespace Shardroom
