// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historythread.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

HistoryThread::HistoryThread(const QString& directory, const Redactor& redactor)
    : m_store(new HistoryStore(directory))
{
    m_thread.setObjectName(u"history"_s);
    m_store->setRedactor(redactor);
    m_store->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_store, &QObject::deleteLater);
    m_thread.start();
}

HistoryThread::~HistoryThread()
{
    // What was sent to it comes first: after quit() nobody is sure to take the last entries of the timeline.
    QMetaObject::invokeMethod(m_store, &HistoryStore::flush, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace Shardroom
