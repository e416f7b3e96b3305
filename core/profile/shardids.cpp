// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/shardids.h"

#include <QtCore/QStringList>

namespace Shardroom {
namespace {

std::optional<int> numberIn(QStringView text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= mostShardsPerProgram ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<QList<int>> shardIdsFromText(const QString& text)
{
    QList<int> ids;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const auto first = numberIn(part.section(u'-', 0, 0));
        const auto last = part.contains(u'-') ? numberIn(part.section(u'-', 1)) : first;
        if (!first || !last || *last < *first)
            return std::nullopt;
        for (int id = *first; id <= *last; ++id)
            ids.append(id);
    }
    return ids;
}

QString shardIdsText(const QList<int>& ids)
{
    QStringList parts;
    for (qsizetype i = 0; i < ids.size();) {
        qsizetype end = i + 1;
        while (end < ids.size() && ids[end] == ids[end - 1] + 1)
            ++end;
        const QString first = QString::number(ids[i]);
        parts << (end - i == 1 ? first : first + u'-' + QString::number(ids[end - 1]));
        i = end;
    }
    return parts.join(u',');
}

} // namespace Shardroom
