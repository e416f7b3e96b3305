// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layoutparts.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace Shardroom::LayoutParts {
namespace {

constexpr int widest = 20'000; // pixels; nobody drew a column so far

QString keyOf(const QWidget& part)
{
    return u"window/parts/"_s + part.objectName();
}

//! A header's state from before a column was added must not be taken for one of now.
QByteArray markOf(const QHeaderView& header)
{
    return "columns " + QByteArray::number(header.count()) + ':';
}

template <typename Part>
QList<Part*> partsIn(const QWidget& window)
{
    QList<Part*> parts;
    const auto docks = window.findChildren<QDockWidget*>();
    for (const QDockWidget* dock : docks)
        parts << dock->findChildren<Part*>();
    parts.removeIf([](const Part* part) {
        return part->objectName().isEmpty() || part->objectName() == "timelineList"_L1
            || part->objectName() == "vaultList"_L1;
    });
    return parts;
}

QList<bool> shownIn(const QHeaderView& header)
{
    QList<bool> shown;
    for (int column = 0; column < header.count(); ++column)
        shown << !header.isSectionHidden(column);
    return shown;
}

bool isTooWide(const QHeaderView& header)
{
    for (int column = 0; column < header.count(); ++column) {
        if (header.sectionSize(column) > widest)
            return true;
    }
    return false;
}

} // namespace

void save(const QWidget& window, QSettings& settings)
{
    for (const QSplitter* splitter : partsIn<QSplitter>(window))
        settings.setValue(keyOf(*splitter), splitter->saveState());
    for (const QTableView* list : partsIn<QTableView>(window))
        settings.setValue(
            keyOf(*list), QByteArray(markOf(*list->horizontalHeader()) + list->horizontalHeader()->saveState()));
}

void restore(const QWidget& window, const QSettings& settings)
{
    for (QSplitter* splitter : partsIn<QSplitter>(window))
        splitter->restoreState(settings.value(keyOf(*splitter)).toByteArray());
    for (const QTableView* list : partsIn<QTableView>(window)) {
        QHeaderView* header = list->horizontalHeader();
        const QByteArray state = settings.value(keyOf(*list)).toByteArray();
        const QByteArray mark = markOf(*header);
        if (!state.startsWith(mark))
            continue;
        const QByteArray before = header->saveState();
        const QList<bool> shown = shownIn(*header);
        // Nobody can bring back a column of these lists.
        if (!header->restoreState(state.mid(mark.size())) || shownIn(*header) != shown || isTooWide(*header))
            header->restoreState(before);
    }
}

} // namespace Shardroom::LayoutParts
