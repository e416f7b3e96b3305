// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/settingsarray.h"

#include <QtCore/QSettings>

#include <algorithm>

namespace Shardroom {

QList<QVariantMap> readSettingsArray(QSettings& settings, const QString& name)
{
    settings.beginGroup(name);
    QList<int> places;
    const QStringList groups = settings.childGroups();
    for (const QString& group : groups) {
        if (const int place = group.toInt(); place > 0 && QString::number(place) == group)
            places << place;
    }
    std::sort(places.begin(), places.end());
    QList<QVariantMap> entries;
    for (const int place : std::as_const(places)) {
        settings.beginGroup(QString::number(place));
        QVariantMap values;
        const QStringList keys = settings.childKeys();
        for (const QString& key : keys)
            values.insert(key, settings.value(key));
        settings.endGroup();
        if (!values.isEmpty())
            entries << values;
    }
    settings.endGroup();
    return entries;
}

void writeSettingsArray(QSettings& settings, const QString& name, const QList<QVariantMap>& entries)
{
    settings.remove(name);
    settings.beginWriteArray(name, int(entries.size()));
    for (qsizetype place = 0; place < entries.size(); ++place) {
        settings.setArrayIndex(int(place));
        for (auto value = entries[place].cbegin(); value != entries[place].cend(); ++value)
            settings.setValue(value.key(), value.value());
    }
    settings.endArray();
}

} // namespace Shardroom
