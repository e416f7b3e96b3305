// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/keysheet.h"

#include "ui/commands/commandlist.h"
#include "ui/smallscreen.h"

#include <QtCore/QHash>
#include <QtGui/QShortcut>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>
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
    // A group's commands come from its menu and from its list: they stand together.
    QStringList groups;
    QHash<QString, QList<Row>> byGroup;
    for (const Command& command : commands.commands()) {
        const QString keys = commands.keysText(command.id);
        if (keys.isEmpty() || !command.mayHaveKeys)
            continue;
        if (!groups.contains(command.group))
            groups << command.group;
        byGroup[command.group].append(
            {keys, command.scope == KeyScope::Shards ? command.title + tr(" (in map or table)") : command.title});
    }
    QList<Row> rows;
    for (const QString& group : std::as_const(groups)) {
        rows.append({{}, group});
        rows << byGroup[group];
    }

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
    auto* sheet = new QWidget;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setRowStretch(grid->rowCount(), 1);
    sheet->setLayout(grid);
    QScrollArea* scroller = SmallScreen::scrolling(sheet, windowTitle());
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int wanted = sheet->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + unit / 2;
    const int room = SmallScreen::bounded(*this, {QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}).width() - unit * 2;
    scroller->setMinimumWidth(std::min(wanted, room));
    if (wanted > room)
        scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addWidget(scroller, 1);
    auto* lists = new QLabel(tr("In every list: arrows, Home and End move, with Shift they select a range, Ctrl+Space "
                                "selects or unselects one. Esc in the filter clears it."),
        this);
    lists->setWordWrap(true);
    lists->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(lists);
    layout->addWidget(box);
    box->button(QDialogButtonBox::Close)->setFocus();
    QScrollBar* bar = scroller->verticalScrollBar();
    for (const auto& [key, action] :
        {std::pair{Qt::Key_PageDown, QScrollBar::SliderPageStepAdd}, {Qt::Key_PageUp, QScrollBar::SliderPageStepSub}}) {
        connect(new QShortcut(key, this), &QShortcut::activated, bar,
            [bar, action = action] { bar->triggerAction(action); });
    }
    resize(SmallScreen::bounded(*this, sizeHint().boundedTo({QWIDGETSIZE_MAX, unit * 46})));
}

} // namespace Shardroom
