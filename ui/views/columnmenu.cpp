// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/columnmenu.h"

#include "ui/models/shardcolumns.h"
#include "ui/views/shardtable.h"
#include "ui/views/tablelayouts.h"

#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace Shardroom {

ColumnMenu::ColumnMenu(ShardTable* table, TableLayouts* layouts, QWidget* parent)
    : QMenu(tr("Columns"), parent)
    , m_table(table)
    , m_layouts(layouts)
    , m_sorts(new QMenu(tr("Sort by"), this))
    , m_removal(new QMenu(tr("Delete layout"), this))
{
    setObjectName(u"columnsMenu"_s);
    setToolTipsVisible(true);
    addMenu(m_sorts);
    addSeparator();
    for (const ShardColumn column : firstColumns()) {
        if (column == ShardColumn::Marked)
            continue; // tick boxes have a command of their own
        const ShardColumnInfo info = columnInfo(column);
        QAction* sort = m_sorts->addAction(tr("Sort by: %1").arg(info.title));
        // By its number, which stays: saved columns go by it as well.
        sort->setObjectName(u"sortBy-%1"_s.arg(int(column)));
        sort->setToolTip(tr("Once more: the other way round"));
        connect(sort, &QAction::triggered, m_table, [this, column] { m_table->sortBy(column); });
        if (column == ShardColumn::Number)
            continue; // a table without shard numbers can't be read
        QAction* shown = addAction(tr("Column: %1").arg(info.title));
        shown->setToolTip(info.explanation);
        shown->setObjectName(u"column-%1"_s.arg(int(column)));
        shown->setCheckable(true);
        shown->setData(int(column));
        connect(shown, &QAction::triggered, m_table, [this, column](bool on) { m_table->showColumn(column, on); });
        m_columns << shown;
    }
    addSeparator();
    QAction* reset = addAction(tr("Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, m_table, &ShardTable::resetColumns);
    QAction* save = addAction(tr("Save layout\u2026"));
    save->setObjectName(u"saveLayout"_s);
    connect(save, &QAction::triggered, m_layouts, &TableLayouts::askName);
    addMenu(m_removal);
    connect(m_table, &ShardTable::layoutChosen, this, &ColumnMenu::adopt);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::offerLayouts);
    adopt();
    offerLayouts();
}

void ColumnMenu::adopt()
{
    for (QAction* action : std::as_const(m_columns))
        action->setChecked(!m_table->isColumnHidden(action->data().toInt()));
}

void ColumnMenu::offerLayouts()
{
    adopt();
    qDeleteAll(std::exchange(m_offered, {}));
    const QStringList names = m_layouts->names();
    for (const QString& name : names) {
        // To apply one is in the palette already, as "Columns: NAME".
        m_offered << m_removal->addAction(name, m_layouts, [this, name] { m_layouts->remove(name); });
    }
    m_removal->menuAction()->setVisible(!names.isEmpty());
}

} // namespace Shardroom
