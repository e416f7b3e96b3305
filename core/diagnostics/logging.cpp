// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnostics/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

Q_LOGGING_CATEGORY(gatewayLog, "shardroom.gateway", QtWarningMsg)
Q_LOGGING_CATEGORY(fleetLog, "shardroom.fleet", QtWarningMsg)
Q_LOGGING_CATEGORY(restLog, "shardroom.rest", QtWarningMsg)
Q_LOGGING_CATEGORY(reshardLog, "shardroom.reshard", QtWarningMsg)
Q_LOGGING_CATEGORY(simulatorLog, "shardroom.simulator", QtWarningMsg)
Q_LOGGING_CATEGORY(uiLog, "shardroom.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(appLog, "shardroom.app", QtWarningMsg)
Q_LOGGING_CATEGORY(controlLog, "shardroom.control", QtWarningMsg)

QStringList logCategoryNames()
{
    QStringList names;
    for (const auto category : {gatewayLog, fleetLog, restLog, reshardLog, simulatorLog, uiLog, appLog, controlLog})
        names.append(QString::fromLatin1(category().categoryName()));
    return names;
}

LogFields& LogFields::add(const char* key, const QString& value)
{
    const bool plain = !value.isEmpty()
        && std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber() || "-_./:+"_L1.contains(c); });
    if (!m_text.isEmpty())
        m_text += u' ';
    m_text += QLatin1StringView(key);
    m_text += u'=';
    if (plain) {
        m_text += value;
        return *this;
    }
    m_text += u'"';
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            m_text += u'\\';
        m_text += c; // line breaks are the sink's business
    }
    m_text += u'"';
    return *this;
}

LogFields& LogFields::add(const char* key, ShardId shard)
{
    return add(key, QString(QString::number(shard.number) + u'/' + QString::number(shard.total)));
}

} // namespace Shardroom
