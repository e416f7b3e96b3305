// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/keysheet.h"

#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Shardroom {

KeySheet::KeySheet(const QList<QAction*>& actions, const QList<QAction*>& vault, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(unit * 3 / 2);
    QFont strong = font();
    strong.setBold(true);
    // Two columns of rows: one alone would be higher than a small screen.
    int rows[2] = {0, 0};
    const auto addRow = [&](int column, const QString& keys, const QString& words) {
        auto* key = new QLabel(keys, this);
        key->setFont(strong);
        grid->addWidget(key, rows[column], column * 2);
        grid->addWidget(new QLabel(words, this), rows[column], column * 2 + 1);
        ++rows[column];
    };
    const auto addAction = [&](int column, const QAction* action, const QString& place) {
        if (action->shortcuts().isEmpty())
            return;
        QString name = action->text();
        name.remove(u'&');
        QString keys
            = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u"  "_s);
        if (action->shortcutContext() != Qt::WindowShortcut)
            name += u' ' + place;
        addRow(column, keys, name);
    };
    for (const QAction* action : actions)
        addAction(0, action, tr("(in map or table)"));
    for (const QAction* action : vault)
        addAction(1, action, tr("(in saved sessions)"));
    addRow(1, tr("Arrows, Home, End"), tr("Move in map and table; with Shift select a range"));
    addRow(1, tr("Esc"), tr("Clear the filter; in the map, the selection"));

    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setIcon({});
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addLayout(grid);
    layout->addWidget(box);
}

} // namespace Shardroom
