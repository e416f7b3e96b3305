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

KeySheet::KeySheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(unit * 3 / 2);
    QFont strong = font();
    strong.setBold(true);
    const auto addRow = [&](const QString& keys, const QString& words) {
        auto* key = new QLabel(keys, this);
        key->setFont(strong);
        const int row = grid->rowCount();
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(words, this), row, 1);
    };
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        QString name = action->text();
        name.remove(u'&');
        QString keys
            = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u"  "_s);
        if (action->shortcutContext() != Qt::WindowShortcut)
            name += u' ' + tr("(in map or table)");
        addRow(keys, name);
    }
    addRow(tr("Arrows, Home, End"), tr("Move in map and table; with Shift select a range"));
    addRow(tr("Esc"), tr("Clear the filter; in the map, the selection"));

    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setIcon({});
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addLayout(grid);
    layout->addWidget(box);
}

} // namespace Shardroom
