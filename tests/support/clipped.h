// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace Shardroom {

using namespace Qt::StringLiterals;

//! Whether something that surrounds `widget` cuts it at the left or right, where nothing scrolls; up and down there are
//! scroll bars.
inline bool isCut(const QWidget* widget, const QWidget* window)
{
    for (const QWidget* outer = widget; outer != window; outer = outer->parentWidget()) {
        const auto* scroller = qobject_cast<const QScrollArea*>(outer->parentWidget()->parentWidget());
        if (scroller && scroller->horizontalScrollBar()->maximum() > 0
            && scroller->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return false;
        const int left = widget->mapTo(outer->parentWidget(), QPoint()).x();
        if (left < 0 || left + widget->width() > outer->parentWidget()->width())
            return true;
    }
    return false;
}

//! Docks that lie under another one are still visible for Qt, which only moves them out of the window.
inline bool isUnderATab(const QWidget* widget)
{
    while (widget && !qobject_cast<const QDockWidget*>(widget))
        widget = widget->parentWidget();
    return widget && widget->visibleRegion().isEmpty();
}

//! What of `window` needs more room than it has; lists scroll and elide, and are not looked into.
inline QStringList clipped(const QWidget* window)
{
    QStringList names;
    const auto widgets = window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || isUnderATab(widget) || widget->inherits("QLineEditIconButton"))
            continue; // a field's own button is as large as the field lets it be
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool single = label && !label->wordWrap();
        const bool isButton = button && (button->inherits("QPushButton") || button->inherits("QToolButton"));
        if ((single || isButton) && (widget->sizeHint().width() > widget->width() || isCut(widget, window)))
            names << u"%1 \"%2\" needs %3, has %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                label ? label->text() : button->text(), QString::number(widget->sizeHint().width()),
                QString::number(widget->width()));
        // The button that holds what a tool bar has no room for.
        if (widget->objectName() == "qt_toolbar_ext_button"_L1)
            names << u"a tool bar is too narrow: %1"_s.arg(widget->parentWidget()->objectName());
    }
    const auto tables = window->findChildren<QTableView*>();
    for (const QTableView* table : tables) {
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const int wanted = header->fontMetrics().horizontalAdvance(title)
                + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin);
            if (!header->isSectionHidden(column) && wanted > header->sectionSize(column))
                names << u"column \"%1\" needs %2, has %3"_s.arg(title).arg(wanted).arg(header->sectionSize(column));
        }
    }
    return names;
}

} // namespace Shardroom
