// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/timelinereport.h"

#include <QtCore/QObject>

namespace Shardroom {

//! Writes lines of the timeline to files, in a thread of its own: a hundred thousand lines and a slow disk must not
//! freeze the window. Lives in the GUI thread.
class TimelineWriter : public QObject {
    Q_OBJECT
public:
    explicit TimelineWriter(QObject* parent = nullptr);

    //! What a report says of where it comes from.
    void setSource(const QString& gateway, int shardTotal);
    //! `range`: which lines these are, translated.
    void write(const QString& path, TimelineFormat format, const QList<TimelineEntry>& entries, const QString& range);

signals:
    void written(const QString& path, int lines, const QString& error); //!< `error` is empty on success

private:
    QString m_gateway;
    int m_shardTotal = 0;
};

} // namespace Shardroom
