// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelineentrytext.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"
#include "ui/models/timelinemodel.h"
#include "ui/views/timelineview.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

QString timelineEntryText(const TimelineEntry& entry, const QList<int>& shards)
{
    QStringList words{entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)};
    if (shards.size() > 1)
        words << Format::shards(shards);
    else if (entry.shard)
        words << TimelineView::tr("shard %1 of %2").arg(entry.shard->number).arg(Format::number(entry.shard->total));
    words << TimelineModel::whatHappened(entry);
    if (entry.cost > 0 && shards.size() < 2)
        words << TimelineView::tr("cost %Ln identify(s)", nullptr, entry.cost);
    QString text = words.join(u" \u00b7 "_s) + u'\n' + entry.text;
    if (!entry.next.isEmpty())
        text += u" \u2192 "_s + entry.next;
    if (entry.closeCode && *entry.closeCode != 0) {
        const CloseCodeInfo info = closeCodeInfo(*entry.closeCode);
        text += u'\n'
            + TimelineView::tr("Close %1: %2. %3 %4")
                  .arg(*entry.closeCode)
                  .arg(info.meaning, info.explanation, info.remedy);
    }
    return text;
}

} // namespace Shardroom
