// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contraststyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

void drawEdge(QPainter& painter, const QStyleOption& option, bool isRound = false)
{
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const double width = isFocused ? 2 : 1;
    const QPalette& palette = option.palette;
    const QColor edge = isFocused
        ? palette.color(QPalette::Highlight)
        : palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    painter.save();
    painter.setPen(QPen(edge, width));
    painter.setBrush(Qt::NoBrush);
    const QRectF place = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (isRound) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(place);
    } else {
        painter.drawRect(place);
    }
    painter.restore();
}

} // namespace

ContrastStyle::ContrastStyle(Edges edges)
    : QProxyStyle(u"Fusion"_s)
    , m_edges(edges)
{
}

void ContrastStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorRadioButton)
        drawEdge(*painter, *option, true);
    if (m_edges == Edges::OfMarks) {
        if (element == PE_IndicatorCheckBox)
            drawEdge(*painter, *option);
        return;
    }
    switch (element) {
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameDockWidget:
    case PE_FrameTabWidget:
    case PE_PanelButtonCommand:
    case PE_PanelTipLabel:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawEdge(*painter, *option);
        break;
    case PE_PanelButtonTool: // a bar full of boxes would be noise: only the one that is meant
        if ((option->state & (State_MouseOver | State_On | State_Sunken | State_HasFocus)) != 0)
            drawEdge(*painter, *option);
        break;
    case PE_FrameFocusRect: {
        QStyleOption focused(*option);
        focused.state |= State_HasFocus;
        drawEdge(*painter, focused);
        break;
    }
    default: // of Qt's, which has dozens; they need no edge
        break;
    }
}

void ContrastStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_edges == Edges::OfMarks)
        return;
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*painter, *option);
    if (control == CC_ScrollBar || control == CC_Slider) {
        QStyleOption handle(*option);
        handle.rect
            = subControlRect(control, option, control == CC_Slider ? SC_SliderHandle : SC_ScrollBarSlider, widget);
        drawEdge(*painter, handle);
    }
}

} // namespace Shardroom
