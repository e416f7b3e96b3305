// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in bots: their menu. Their pages are opened by whoever keeps the list.

#include "ui/mainwindow.h"
#include "ui/views/noticebar.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace Shardroom {

void MainWindow::buildBotsMenu()
{
    m_bots = menuBar()->addMenu(tr("B&ots"));
    m_bots->setObjectName(u"botsMenu"_s);
    m_bots->setToolTipsVisible(true);
    m_bots->addSeparator()->setObjectName(u"afterBots"_s);
    QAction* add = m_bots->addAction(tr("&Add a bot\u2026"));
    add->setObjectName(u"addBot"_s);
    connect(add, &QAction::triggered, this, &MainWindow::addBotRequested);
    QAction* manage = m_bots->addAction(tr("&Manage bots\u2026"));
    manage->setObjectName(u"manageBots"_s);
    manage->setToolTip(tr("Open, change or remove the bots that are set up."));
    connect(manage, &QAction::triggered, this, &MainWindow::manageBotsRequested);
    connect(m_bots, &QMenu::aboutToShow, this, &MainWindow::botsRequested);
    connect(m_messages, &NoticeBar::remedyRequested, this, [this] {
        m_messages->hide();
        emit tokenRequested();
    });
}

void MainWindow::showTokenMissing(const QString& why)
{
    m_messages->showNotice(NoticeBar::Severity::Error, why, {}, {}, tr("Try again"));
}

void MainWindow::showBots(const QList<BotEntry>& bots)
{
    auto* end = m_bots->findChild<QAction*>(u"afterBots"_s);
    // By name, so that an entry stays the same under the mouse and in the palette.
    QHash<QString, QAction*> there;
    QStringList order;
    const auto actions = m_bots->actions();
    for (QAction* action : actions) {
        if (action == end)
            break;
        there.insert(action->data().toString(), action);
        order << action->data().toString();
    }
    // Moving an entry takes the highlight from it, and the list may come while the menu is open.
    QStringList names;
    for (const BotEntry& bot : bots)
        names << bot.name;
    const bool isSameOrder = names == order;
    for (const BotEntry& bot : bots) {
        QAction* action = there.take(bot.name);
        if (action == nullptr) {
            action = new QAction(m_bots);
            action->setObjectName(u"bot-"_s + bot.name);
            action->setData(bot.name);
            connect(action, &QAction::triggered, this, [this, name = bot.name] { emit openBotRequested(name); });
        }
        if (!isSameOrder)
            m_bots->insertAction(end, action); // moves it, where it is there already
        action->setText(tr("%1 \u2013 %2").arg(QString(bot.name).replace(u'&', u"&&"_s), displayName(bot.state)));
        action->setCheckable(bot.state == BotState::Here);
        action->setChecked(bot.state == BotState::Here);
        action->setEnabled(bot.state != BotState::Broken && bot.state != BotState::Here);
        const QString reason = bot.state == BotState::Here ? tr("This window is its.") : bot.problem;
        action->setProperty("reason", reason);
        action->setToolTip(!reason.isEmpty()       ? reason
                : bot.state == BotState::Elsewhere ? tr("Brings its window to the front.")
                                                   : tr("Opens it in a window of its own."));
    }
    qDeleteAll(there);
}

} // namespace Shardroom
