// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionpick.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionPick)
};

//! Shards by what is in their way: "shards 0-3: it was made with 16 shards, now there are 8; shards 7: …".
class Reasons {
public:
    void add(int number, const QString& reason)
    {
        const auto same = std::ranges::find(m_groups, reason, &Group::reason);
        if (same != m_groups.end())
            same->numbers.append(number);
        else
            m_groups.append({reason, {number}});
    }
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] QString text() const
    {
        QStringList groups;
        for (const Group& group : m_groups)
            groups.append(Text::tr("shards %1: %2").arg(Format::ranges(group.numbers), group.reason));
        return groups.join("; "_L1);
    }

private:
    struct Group {
        QString reason;
        QList<int> numbers;
    };
    QList<Group> m_groups;
};

//! An empty text: nothing is in the way.
QString obstacle(const ImportRow& row, bool isNamed, bool old)
{
    if (!row.busy.isEmpty())
        return row.busy;
    if (row.objection && (row.objection->isFinal() || !(isNamed || old)))
        return row.objection->text;
    return isNamed ? QString() : row.replaces;
}

QString obstacleToRestoring(const VaultEntry& entry, bool isNamed, bool old)
{
    switch (entry.status) {
    case VaultEntry::Status::InUse:
        return Text::tr("the shard is on it");
    case VaultEntry::Status::Resumable:
        return {};
    case VaultEntry::Status::Expired:
        return isNamed || old ? QString() : Text::tr("too old; --old tries it all the same");
    case VaultEntry::Status::Refused:
        return entry.objection ? entry.objection->text : Text::tr("refused");
    }
    Q_UNREACHABLE();
}

template <typename Obstacle>
SessionPick pickFrom(const VaultSnapshot& vault, const ShardSelection& selection, int count, Obstacle obstacle)
{
    SessionPick pick;
    Reasons reasons;
    QList<int> missing = selection.numbers;
    for (const VaultEntry& entry : vault.entries) {
        const int number = entry.shard.number;
        if ((count > 0 && entry.shard.total != count) || (!selection.all && !selection.numbers.contains(number)))
            continue;
        missing.removeAll(number);
        if (const QString why = obstacle(entry); why.isEmpty())
            pick.shards.append(entry.shard);
        else
            reasons.add(number, why);
    }
    for (const int number : std::as_const(missing))
        reasons.add(number, Text::tr("nothing is saved of a set of %1 shards").arg(count));
    if (pick.shards.isEmpty() || (!selection.all && !reasons.isEmpty())) {
        pick.shards.clear();
        pick.refusal = reasons.isEmpty() ? Text::tr("There is no saved session.")
                                         : Text::tr("Nothing was done: %1.").arg(reasons.text());
    }
    return pick;
}

} // namespace

QList<int> SessionPick::numbers() const
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers.append(shard.number);
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end()); // of two sets
    return numbers;
}

SessionPick pickOf(const ImportPreview& preview, const ShardSelection& selection, bool old)
{
    SessionPick pick;
    Reasons reasons;
    QList<int> missing = selection.numbers;
    for (const ImportRow& row : preview.rows) {
        missing.removeAll(row.shard.number);
        const bool isNamed = !selection.all && selection.numbers.contains(row.shard.number);
        if (!isNamed && !selection.all)
            continue;
        if (const QString why = obstacle(row, isNamed, old); why.isEmpty())
            pick.shards.append(row.shard);
        else
            reasons.add(row.shard.number, why);
    }
    for (const int number : std::as_const(missing))
        reasons.add(number, Text::tr("not in the file"));
    if (pick.shards.isEmpty() || (!selection.all && !reasons.isEmpty())) {
        pick.shards.clear();
        pick.refusal = reasons.isEmpty()
            ? Text::tr("There is no session in %1.").arg(preview.file.path)
            : Text::tr("No session was taken from %1: %2.").arg(preview.file.path, reasons.text());
    }
    return pick;
}

SessionPick restorable(const VaultSnapshot& vault, const ShardSelection& selection, int count, bool old)
{
    return pickFrom(vault, selection, count,
        [&](const VaultEntry& entry) { return obstacleToRestoring(entry, !selection.all, old); });
}

SessionPick forgettable(const VaultSnapshot& vault, const ShardSelection& selection, int count)
{
    return pickFrom(vault, selection, count, [](const VaultEntry& entry) {
        return entry.status == VaultEntry::Status::InUse ? Text::tr("the shard is on it") : QString();
    });
}

} // namespace Shardroom
