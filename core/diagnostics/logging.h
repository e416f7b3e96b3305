// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QDebug>
#include <QtCore/QLoggingCategory>
#include <QtCore/QString>

#include <concepts>

namespace Shardroom {

// A category per room. One that is not enabled costs a test of a bool: nothing behind qCDebug() is worked out.
Q_DECLARE_LOGGING_CATEGORY(gatewayLog) //!< shardroom.gateway: one connection's life
Q_DECLARE_LOGGING_CATEGORY(fleetLog) //!< shardroom.fleet: queue, budget, sessions, commands
Q_DECLARE_LOGGING_CATEGORY(restLog) //!< shardroom.rest: requests and their answers
Q_DECLARE_LOGGING_CATEGORY(reshardLog) //!< shardroom.reshard
Q_DECLARE_LOGGING_CATEGORY(simulatorLog) //!< shardroom.simulator: the practice gateway
Q_DECLARE_LOGGING_CATEGORY(uiLog) //!< shardroom.ui
Q_DECLARE_LOGGING_CATEGORY(appLog) //!< shardroom.app: start, end, options
Q_DECLARE_LOGGING_CATEGORY(controlLog) //!< shardroom.control: the control socket

//! The names of all of them.
[[nodiscard]] QStringList logCategoryNames();

//! The words of a structured line, `shard=3/16 from=ready code=4000 cause="it said \"no\""`, for a QDebug:
//! `qCInfo(gatewayLog) << LogFields().add("shard", shard).add("code", 4000);`
//! Keys are plain words of ours. A value is quoted when it is empty or holds anything but letters, digits and -_./:+.
class LogFields {
public:
    LogFields& add(const char* key, const QString& value);
    LogFields& add(const char* key, const char* value) { return add(key, QString::fromUtf8(value)); }
    LogFields& add(const char* key, ShardId shard); //!< number/total
    LogFields& add(const char* key, bool value) { return add(key, value ? "yes" : "no"); }
    LogFields& add(const char* key, std::integral auto value) { return add(key, QString::number(value)); }

    [[nodiscard]] const QString& text() const { return m_text; }
    friend QDebug operator<<(QDebug debug, const LogFields& fields)
    {
        const QDebugStateSaver saver(debug);
        return debug.noquote() << fields.m_text;
    }

private:
    QString m_text;
};

} // namespace Shardroom
