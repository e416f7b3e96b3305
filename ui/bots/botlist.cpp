// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/botlist.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

BotList::BotList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_edit(new QPushButton(tr("&Change\u2026"), this))
    , m_remove(new QPushButton(tr("&Remove\u2026"), this))
{
    m_list->setObjectName(u"botList"_s);
    m_list->setAccessibleName(tr("Bots"));
    m_list->setSpacing(fontMetrics().height() / 8);
    m_open->setObjectName(u"botOpen"_s);
    m_edit->setObjectName(u"botEdit"_s);
    m_remove->setObjectName(u"botRemove"_s);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_open, m_edit, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &BotList::adoptCurrent);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(current()->name); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(current()->name); });
    connect(m_remove, &QPushButton::clicked, this, &BotList::askToRemove);
    adoptCurrent();
}

void BotList::setBots(const QList<BotEntry>& bots)
{
    if (m_bots == bots)
        return;
    const QString chosen = current() == nullptr ? QString() : current()->name;
    m_list->clear(); // first: while rows go, the old bots are asked for
    m_bots = bots;
    int row = 0;
    for (const BotEntry& bot : bots) {
        auto* item = new QListWidgetItem(tr("%1 \u2013 %2").arg(bot.name, displayName(bot.state)), m_list);
        item->setData(nameRole, bot.name);
        item->setToolTip(bot.problem);
        if (bot.name == chosen)
            row = m_list->row(item);
    }
    m_list->setCurrentRow(bots.isEmpty() ? -1 : row);
    adoptCurrent();
}

void BotList::focusList()
{
    m_list->setFocus();
}

const BotEntry* BotList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_bots.size() ? &m_bots[row] : nullptr;
}

void BotList::adoptCurrent()
{
    const BotEntry* bot = current();
    const bool isGood = bot != nullptr && bot->state != BotState::Broken;
    const bool isRunning = isGood && bot->state != BotState::Stopped;
    m_open->setEnabled(isGood);
    m_open->setText(isRunning ? tr("&Show") : tr("&Open"));
    m_edit->setEnabled(isGood);
    m_edit->setToolTip(isRunning ? tr("It takes effect when the bot is opened the next time.") : QString());
    m_remove->setEnabled(bot != nullptr && !isRunning);
    m_remove->setToolTip(isRunning ? tr("It is running: close it first.") : QString());
}

void BotList::askToRemove()
{
    const QString name = current()->name;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove a bot"),
        tr("Remove %1 from this list, and its token from the keychain?").arg(name), QMessageBox::Cancel, window());
    box->setObjectName(u"botRemoveBox"_s);
    box->setInformativeText(tr("Its saved sessions stay. The bot itself is not touched."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, name] { emit removeRequested(name); });
    box->open();
}

} // namespace Shardroom
