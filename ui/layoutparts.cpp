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

constexpr char anyMark[] = "columns ";
constexpr int widest = 20'000; // pixels; nobody drew a column so far

const QLatin1String group{"window/parts"};

//! A header's state from before a column was added must not be taken for one of now.
QByteArray markOf(const QHeaderView& header)
{
    return QByteArray(anyMark) + QByteArray::number(header.count()) + ':';
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

Shapes shapes(const QWidget& window)
{
    Shapes shapes;
    for (const QSplitter* splitter : partsIn<QSplitter>(window))
        shapes[splitter->objectName()] = splitter->saveState();
    for (const QTableView* list : partsIn<QTableView>(window)) {
        const QHeaderView* header = list->horizontalHeader();
        shapes[list->objectName()] = markOf(*header) + header->saveState();
    }
    return shapes;
}

bool restore(const QWidget& window, const Shapes& shapes)
{
    bool isWhole = true;
    for (QSplitter* splitter : partsIn<QSplitter>(window)) {
        const QByteArray state = shapes.value(splitter->objectName());
        if (!state.isEmpty() && !splitter->restoreState(state))
            isWhole = false;
    }
    for (const QTableView* list : partsIn<QTableView>(window)) {
        QHeaderView* header = list->horizontalHeader();
        const QByteArray state = shapes.value(list->objectName());
        const QByteArray mark = markOf(*header);
        if (!state.startsWith(mark)) {
            isWhole = isWhole && (state.isEmpty() || state.startsWith(anyMark));
            continue;
        }
        const QByteArray before = header->saveState();
        const QList<bool> shown = shownIn(*header);
        // Nobody can bring back a column of these lists.
        if (!header->restoreState(state.mid(mark.size())) || shownIn(*header) != shown || isTooWide(*header)) {
            header->restoreState(before);
            isWhole = false;
        }
    }
    return isWhole;
}

void save(const Shapes& shapes, QSettings& settings)
{
    settings.beginGroup(group);
    for (auto shape = shapes.begin(); shape != shapes.end(); ++shape)
        settings.setValue(shape.key(), shape.value());
    settings.endGroup();
}

Shapes read(QSettings& settings)
{
    Shapes shapes;
    settings.beginGroup(group);
    const QStringList names = settings.childKeys();
    for (const QString& name : names)
        shapes[name] = settings.value(name).toByteArray();
    settings.endGroup();
    return shapes;
}

} // namespace Shardroom::LayoutParts
