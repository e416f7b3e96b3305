// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/discordtable.h"

#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiscordTable)
};

constexpr auto fence = "```"_L1;
constexpr size_t columns = 4;
using Cells = std::array<QString, columns>;

//! How many places of a fixed-width font it takes: a Chinese or Japanese character takes two.
int places(const QString& text)
{
    int all = 0;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        all += (code >= 0x2E80 && code <= 0xD7FF) || (code >= 0xF900 && code <= 0xFAFF)
                || (code >= 0xFF00 && code <= 0xFF60)
            ? 2
            : 1;
    }
    return all;
}

Cells cellsOf(const ShardSnapshot& shard, const QDateTime& now)
{
    return {Theme::glyph(shard.state) + u' ' + cellText(shard, ShardColumn::State, now),
        cellText(shard, ShardColumn::Number, now), cellText(shard, ShardColumn::Latency, now),
        cellText(shard, ShardColumn::Guilds, now)};
}

QString lineOf(const Cells& cells, const std::array<int, columns>& widths)
{
    QString line;
    for (size_t i = 0; i < columns; ++i) {
        const QString air(widths[i] - places(cells[i]), u' ');
        // Words begin at the left, numbers end at the right.
        line += i == 0 ? QString(cells[i] + air) : QString(u" | "_s + air + cells[i]);
    }
    return line + u'\n';
}

QString moreText(qsizetype rows)
{
    return Words::tr("and %Ln more", nullptr, int(rows)) + u'\n';
}

} // namespace

QString discordTable(const ShardTableModel& model, const Selection& selection)
{
    // More rows than characters fit into no message: of a large fleet only the first are written out.
    constexpr qsizetype mostRows = discordMessageLimit / 16;
    std::vector<Cells> rows{{u"STATUS"_s, u"SHARD"_s, u"PING"_s, u"GUILDS"_s}}; // this is how it is known
    qsizetype wanted = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ShardSnapshot& shard = model.shardAt(row);
        if (!selection.isEmpty() && !selection.contains(shard.shard.number))
            continue;
        if (++wanted <= mostRows)
            rows.push_back(cellsOf(shard, model.now()));
    }
    std::array<int, columns> widths{};
    for (const Cells& cells : rows) {
        for (size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], places(cells[i]));
    }
    QStringList lines;
    qsizetype size = 2 * fence.size() + 1;
    for (const Cells& cells : rows) {
        lines << lineOf(cells, widths);
        size += lines.last().size();
    }
    while (lines.size() > 1) {
        const qsizetype missing = wanted - (lines.size() - 1);
        if (size + (missing > 0 ? moreText(missing).size() : 0) <= discordMessageLimit)
            break;
        size -= lines.takeLast().size();
    }
    const qsizetype missing = wanted - (lines.size() - 1);
    return fence + u'\n' + lines.join(QString()) + (missing > 0 ? moreText(missing) : QString()) + fence;
}

} // namespace Shardroom
