// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pastfields.h"

#include <QtCore/QLatin1String>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! What snapshotOf() (core/history/historysample.h) leaves as it is by default. The host is that of now.
constexpr std::array missing{"close"_L1, "code"_L1, "closed"_L1, "age"_L1, "for"_L1, "ack"_L1, "event"_L1, "resumes"_L1,
    "identifies"_L1, "zombies"_L1, "cause"_L1};

} // namespace

QStringList notRecordedFields(const QString& filter)
{
    QStringList found;
    const QStringList terms = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& term : terms) {
        const QString word = term.startsWith(u'!') ? term.mid(1) : term;
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString field = word.left(colon).toLower();
        const QStringList values = word.mid(colon + 1).toLower().split(u'|');
        if (std::ranges::find(missing, field) != missing.end())
            found << field;
        else if (field == "is"_L1 && values.contains("zombie"_L1))
            found << u"is:zombie"_s;
    }
    found.removeDuplicates();
    return found;
}

} // namespace Shardroom
