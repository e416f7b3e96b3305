// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/palettemodel.h"

#include "ui/commands/commandmatcher.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {

void PaletteModel::setEntries(const QList<PaletteEntry>& entries, const QStringList& recent)
{
    m_entries = entries;
    m_recent = recent;
    setTyped({}, {});
}

void PaletteModel::setTyped(const QString& typed, const QList<PaletteEntry>& places)
{
    const CommandMatcher matcher(typed);
    struct Hit {
        int score;
        const PaletteEntry* entry;
    };
    std::vector<Hit> hits;
    for (const PaletteEntry& entry : std::as_const(m_entries)) {
        // The title alone is worth more than the title in its group.
        std::optional<int> score = matcher.score(entry.title);
        if (score)
            *score += 100;
        else
            score = matcher.score(entry.group + u' ' + entry.title);
        if (!score)
            continue;
        const qsizetype recent = m_recent.indexOf(entry.id);
        if (recent >= 0)
            *score += matcher.isEmpty() ? 1000 - int(recent) : 20;
        hits.push_back({*score, &entry});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    beginResetModel();
    m_shown = places;
    for (const Hit& hit : hits)
        m_shown.append(*hit.entry);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry& entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList words{entry.title};
        for (const QString& more : {entry.keys, entry.reason}) {
            if (!more.isEmpty())
                words << more;
        }
        return words.join(u", "_s);
    }
    case GroupRole:
        return entry.group;
    case KeysRole:
        return entry.keys;
    case ReasonRole:
        return entry.reason;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

} // namespace Shardroom
