// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinewriter.h"

#include "ui/slowwork.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFuture>
#include <QtCore/QPointer>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>

namespace Shardroom {

TimelineWriter::TimelineWriter(QObject* parent)
    : QObject(parent)
{
}

void TimelineWriter::setSource(const QString& gateway, int shardTotal)
{
    m_gateway = gateway;
    m_shardTotal = shardTotal;
}

void TimelineWriter::write(
    const QString& path, TimelineFormat format, const QList<TimelineEntry>& entries, const QString& range)
{
    TimelineReport report;
    report.entries = entries;
    report.range = range;
    report.writtenAt = QDateTime::currentDateTimeUtc();
    report.gateway = m_gateway;
    report.shardTotal = m_shardTotal;
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    // This may be gone by then: its own thread looks, not the one that wrote.
    promise->future().then(qApp, [guard = QPointer(this), path, lines = int(entries.size())](const QString& error) {
        if (guard)
            emit guard->written(path, lines, error);
    });
    slowWork()->start([promise, path, report = std::move(report), format] {
        promise->addResult(saveTimelineReport(path, report, format));
        promise->finish();
    });
}

} // namespace Shardroom
