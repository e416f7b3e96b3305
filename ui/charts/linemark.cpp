// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/linemark.h"

#include "core/history/historyquery.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

QString lineMark(const QColor& color, Qt::PenStyle pen)
{
    const QString mark = pen == Qt::DashLine ? u"\u2501\u00a0\u2501"_s
        : pen == Qt::DotLine                 ? u"\u2022\u2022\u2022"_s
        : pen == Qt::NoPen                   ? u"\u25cf"_s // an area
                                             : u"\u2501\u2501"_s;
    return u"<span style='color:"_s + color.name() + u"'>"_s + mark + u"</span>"_s;
}

Qt::PenStyle shardPen(qsizetype place)
{
    return place < HistoryQuery::mostShards / 2 ? Qt::SolidLine : Qt::DashLine;
}

} // namespace Shardroom
