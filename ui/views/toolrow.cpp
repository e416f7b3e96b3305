// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/toolrow.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include <utility>

namespace Shardroom {

ToolRow::ToolRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    const int unit = fontMetrics().height();
    m_layout->setContentsMargins(unit / 3, unit / 4, unit / 3, unit / 4);
    m_layout->setSpacing(unit / 3);
    // Else the layout would keep the row as wide as its words.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void ToolRow::add(QWidget* tool, int stretch)
{
    m_layout->addWidget(tool, stretch);
}

void ToolRow::addWorded(QToolButton* button)
{
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_worded.append(button);
    add(button);
}

int ToolRow::wordsWidth() const
{
    int width = 0;
    for (const QToolButton* button : m_worded) {
        // As QToolButton::sizeHint() adds them.
        const QFontMetrics metrics = button->fontMetrics();
        if (!button->isHidden())
            width
                += metrics.size(Qt::TextShowMnemonic, button->text()).width() + 2 * metrics.horizontalAdvance(u' ') + 4;
    }
    return width;
}

QSize ToolRow::minimumSizeHint() const
{
    const QSize least = m_layout->minimumSize();
    return {least.width() - (m_showsWords ? wordsWidth() : 0), least.height()};
}

void ToolRow::adoptWidth()
{
    const bool fits = minimumSizeHint().width() + wordsWidth() <= width();
    if (std::exchange(m_showsWords, fits) == fits)
        return;
    for (QToolButton* button : std::as_const(m_worded))
        button->setToolButtonStyle(fits ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_layout->activate();
}

bool ToolRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        adoptWidth(); // a word may be another one
    return QWidget::event(event);
}

void ToolRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adoptWidth();
}

} // namespace Shardroom
