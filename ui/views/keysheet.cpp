// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/keysheet.h"

#include "ui/commands/commandlist.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {

KeySheet::KeySheet(const CommandList& commands, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    struct Row {
        QString keys; // empty: a heading
        QString words;
    };
    QList<Row> rows;
    QString group;
    for (const Command& command : commands.commands()) {
        const QString keys = commands.keysText(command.id);
        if (keys.isEmpty() || !command.mayHaveKeys)
            continue;
        if (command.group != group) {
            group = command.group;
            rows.append({{}, group});
        }
        rows.append(
            {keys, command.scope == KeyScope::Shards ? command.title + tr(" (in map or table)") : command.title});
    }
    rows.append({{}, tr("Map and table")});
    rows.append({tr("Arrows, Home, End"), tr("Move; with Shift select a range")});
    rows.append({tr("Ctrl+Space"), tr("Select or unselect the shard")});
    rows.append({tr("Shift+F1"), tr("In the map: what is known about the shard, on a card")});
    rows.append({tr("Enter"), tr("In the map: open the block of a group")});
    rows.append({tr("Esc"), tr("Clear the filter; in the map, the selection")});

    const int unit = fontMetrics().height();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(unit * 3 / 2);
    grid->setVerticalSpacing(unit / 4);
    QFont strong = font();
    strong.setBold(true);
    // Columns of rows: one alone would be higher than a small screen.
    constexpr int columns = 2;
    const int perColumn = (int(rows.size()) + columns - 1) / columns;
    std::array<int, columns> used{};
    int column = 0;
    for (const Row& row : std::as_const(rows)) {
        // A heading begins a column rather than ending one.
        if (column + 1 < columns
            && (used[size_t(column)] >= perColumn || (row.keys.isEmpty() && used[size_t(column)] + 1 >= perColumn)))
            ++column;
        const int line = used[size_t(column)]++;
        if (row.keys.isEmpty()) {
            auto* heading = new QLabel(row.words, this);
            heading->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(heading, line, column * 2, 1, 2);
            continue;
        }
        auto* key = new QLabel(row.keys, this);
        key->setFont(strong);
        grid->addWidget(key, line, column * 2);
        grid->addWidget(new QLabel(row.words, this), line, column * 2 + 1);
    }
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setIcon({});
    box->button(QDialogButtonBox::Close)->setDefault(true);
    QPushButton* change = box->addButton(tr("Chan&ge\u2026"), QDialogButtonBox::ActionRole);
    change->setObjectName(u"changeKeys"_s);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit changeRequested();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addLayout(grid);
    layout->addWidget(box);
    box->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace Shardroom
