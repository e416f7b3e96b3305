// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/samplefleet.h"
#include "ui/mainwindow.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/views/shardactions.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

namespace Shardroom {

using namespace Qt::StringLiterals;

//! The real window with sixteen shards, and an ear on what it asks for.
struct Desk {
    explicit Desk(bool practice = false, bool readOnly = false)
        : window({practice, readOnly, u"Test"_s, directory.filePath(u"window.ini"_s), true})
        , map(window.findChild<ShardMap*>())
        , table(window.findChild<ShardTable*>())
        , selection(window.findChild<Selection*>())
        , filter(window.findChild<QLineEdit*>(u"filterField"_s))
        , actions(window.findChild<ShardActions*>())
        , commands(&window, &MainWindow::commandRequested)
    {
        window.showSnapshot(sampleFleet(16, states));
        window.show();
    }
    void click(int shard, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(map->viewport(), Qt::LeftButton, modifiers, map->tileOf(shard).center());
    }
    [[nodiscard]] QList<int> tableRows() const
    {
        QList<int> numbers;
        const auto rows = table->selectionModel()->selectedRows();
        for (const QModelIndex& row : rows)
            numbers << row.data(ShardTableModel::NumberRole).toInt();
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    [[nodiscard]] ShardCommand command(int place = 0) const { return commands[place][0].value<ShardCommand>(); }
    [[nodiscard]] QList<int> shards(int place = 0) const { return commands[place][1].value<ShardSelection>().numbers; }

    //! 3 backs off, 7 has failed, 12 is paused.
    QMap<int, ShardState> states{{3, ShardState::BackingOff}, {7, ShardState::Failed}, {12, ShardState::Paused}};
    QTemporaryDir directory;
    MainWindow window;
    ShardMap* map;
    ShardTable* table;
    Selection* selection;
    QLineEdit* filter;
    ShardActions* actions;
    QSignalSpy commands;
};

} // namespace Shardroom
