// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/buttoncommands.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr const char* actionKey = "commandAction";
constexpr const char* passingKey = "passing";
constexpr const char* purposeKey = "purpose";

QMenu* menuOf(const QAbstractButton* button)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(button))
        return tool->menu();
    const auto* push = qobject_cast<const QPushButton*>(button);
    return push ? push->menu() : nullptr;
}

//! Those of Qt itself, in a dock's title and beside tabs.
bool isQts(const QAbstractButton* button)
{
    return button->objectName().startsWith(u"qt_"_s) || qobject_cast<const QTabBar*>(button->parent()) != nullptr;
}

QString wordsOf(const QAbstractButton* button)
{
    const QString text = button->text();
    // A glyph alone says nothing in a list.
    return text.size() > 1 ? text : button->accessibleName();
}

void adopt(QAction* action, const QAbstractButton* button)
{
    action->setText(wordsOf(button));
    action->setEnabled(button->isEnabled());
    action->setToolTip(button->toolTip());
    // A tool tip that never changed says what the button does, and that is no reason why it can't.
    const bool saysWhy = button->isEnabled() || button->toolTip() != action->property(purposeKey).toString();
    action->setProperty("reason", saysWhy ? QString() : ButtonCommands::tr("There is nothing here for it now."));
}

} // namespace

ButtonCommands::ButtonCommands(QObject* parent)
    : QObject(parent)
{
}

QList<QAction*> ButtonCommands::actionsOf(QDockWidget* page)
{
    QList<QAction*> actions;
    const auto buttons = page->widget()->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isHidden() || isQts(button))
            continue;
        if (const QMenu* menu = menuOf(button)) {
            const auto entries = menu->actions();
            for (QAction* entry : entries) {
                if (entry->isSeparator() || entry->menu())
                    continue;
                if (entry->objectName().isEmpty()) {
                    entry->setObjectName(page->objectName() + u'.' + entry->text());
                    entry->setProperty(passingKey, true);
                }
                actions << entry;
            }
            continue;
        }
        const auto* tool = qobject_cast<QToolButton*>(button);
        if (tool && tool->defaultAction())
            actions << tool->defaultAction();
        else if (!wordsOf(button).isEmpty())
            actions << actionFor(button, page);
    }
    return actions;
}

bool ButtonCommands::isLasting(const QAction* action)
{
    return !action->property(passingKey).toBool();
}

QAction* ButtonCommands::actionFor(QAbstractButton* button, QDockWidget* page)
{
    auto* action = button->property(actionKey).value<QAction*>();
    if (action == nullptr) {
        action = new QAction(button);
        const bool isNamed = !button->objectName().isEmpty();
        action->setObjectName(page->objectName() + u'.' + (isNamed ? button->objectName() : wordsOf(button)));
        action->setProperty(passingKey, !isNamed);
        action->setProperty(purposeKey, button->toolTip());
        button->setProperty(actionKey, QVariant::fromValue(action));
        button->installEventFilter(this);
        connect(action, &QAction::triggered, button, [button, page] {
            if (button->isHidden())
                return; // it has nothing to do now, and its key is still there
            page->show();
            page->raise();
            button->click();
        });
        page->window()->addAction(action); // where its keys work
    }
    adopt(action, button);
    return action;
}

bool ButtonCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange) {
        const auto* button = static_cast<QAbstractButton*>(watched);
        if (auto* action = button->property(actionKey).value<QAction*>())
            adopt(action, button);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Shardroom
