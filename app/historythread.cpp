// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historythread.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

HistoryThread::HistoryThread(const QString& directory)
    : m_store(new HistoryStore(directory))
{
    m_thread.setObjectName(u"history"_s);
    m_store->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_store, &QObject::deleteLater);
    m_thread.start();
}

HistoryThread::~HistoryThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Shardroom
