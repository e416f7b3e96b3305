// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/hintbar.h"

#include <QtGui/QAction>
#include <QtGui/QActionEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

HintButton::HintButton(QAction* action, QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::NoFocus); // it shows the key for what it does: the keyboard stays in the list
    setDefaultAction(action);
    showKey();
}

void HintButton::actionEvent(QActionEvent* event)
{
    QToolButton::actionEvent(event);
    if (event->type() == QEvent::ActionChanged && event->action() == defaultAction())
        showKey();
}

void HintButton::showKey()
{
    const QString key = defaultAction()->shortcut().toString(QKeySequence::NativeText);
    QString words = defaultAction()->text();
    words.remove(u'&');
    setAccessibleName(words);
    setAccessibleDescription(key);
    words = key.isEmpty() ? words : key + u' ' + words;
    setText(words.replace(u'&', u"&&"_s)); // "Ctrl+&" is a key
}

HintBar::HintBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_selected(new QLabel(this))
{
    setObjectName(u"hints"_s);
    setAccessibleName(tr("What can be done"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_row->setContentsMargins(fontMetrics().height() / 2, 0, fontMetrics().height() / 2, 0);
    m_row->setSpacing(fontMetrics().height() / 4);
    m_selected->setObjectName(u"hintSelected"_s);
    m_selected->setMinimumWidth(
        fontMetrics().horizontalAdvance(tr("Nothing selected:"))); // the buttons keep their places
    m_row->addWidget(m_selected);
    m_row->addStretch(1);
    setSelected(0);
}

void HintBar::add(QAction* action)
{
    auto* button = new HintButton(action, this);
    button->setObjectName(u"hint-"_s + action->objectName());
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons << button;
    hideWhatDoesNotFit();
}

void HintBar::setSelected(qsizetype shards)
{
    const QString text = shards == 0 ? tr("Nothing selected:") : tr("%Ln selected:", nullptr, int(shards));
    if (text == m_selected->text())
        return;
    m_selected->setText(text);
    hideWhatDoesNotFit();
}

bool HintBar::event(QEvent* event)
{
    // A key or a text has changed, and with it how wide a button is.
    if (event->type() == QEvent::LayoutRequest)
        hideWhatDoesNotFit();
    return QWidget::event(event);
}

void HintBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    hideWhatDoesNotFit();
}

void HintBar::hideWhatDoesNotFit()
{
    int room = width() - m_row->contentsMargins().left() - m_row->contentsMargins().right()
        - std::max(m_selected->minimumWidth(), m_selected->sizeHint().width());
    bool fits = true;
    for (HintButton* button : std::as_const(m_buttons)) {
        room -= button->sizeHint().width() + m_row->spacing();
        fits = fits && room >= 0; // what is right of a missing one is missing too
        button->setVisible(fits);
    }
    m_row->activate(); // no button is ever seen with the width of another
}

} // namespace Shardroom
