// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/botlist.h"

#include "core/profile/profilestore.h"

#include <QtCore/QDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int nameRole = Qt::UserRole;

//! Where the token of a bot lies that is to be removed.
struct TokenWords {
    QString question; //!< of what Shardroom keeps; empty: it keeps none
    QString words; //!< then: where it is, and that it stays
};

TokenWords tokenWords(const BotEntry& bot)
{
    const ProfileStore store;
    const QString file = QDir::toNativeSeparators(store.tokenFileOf(bot.name));
    if (!bot.profile) // nobody can tell which of the two
        return {
            BotList::tr("Remove its &token too, from the keychain (%1) and from %2").arg(tokenEntryOf(bot.name), file),
            {}};
    const Profile& profile = *bot.profile;
    switch (profile.tokenPlace) {
    case TokenPlace::Keychain:
        return {BotList::tr("Remove its &token too, from the keychain (%1)").arg(tokenEntryOf(bot.name)), {}};
    case TokenPlace::File:
        if (store.ownsTokenFile(profile))
            return {BotList::tr("Remove its &token too, the file %1").arg(file), {}};
        return {{}, BotList::tr("Its token stays in %1.").arg(QDir::toNativeSeparators(profile.tokenFile))};
    case TokenPlace::Environment:
        return {{}, BotList::tr("Its token is not kept by Shardroom.")};
    }
    Q_UNREACHABLE();
}

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
    QString chosen = current() == nullptr ? QString() : current()->name;
    if (!m_toChoose.isEmpty() && !bots.isEmpty())
        chosen = std::exchange(m_toChoose, QString());
    m_list->clear(); // first: while rows go, the old bots are asked for
    m_bots = bots;
    int row = 0;
    for (const BotEntry& bot : bots) {
        auto* item = new QListWidgetItem(tr("%1 \u2013 %2").arg(bot.name, displayName(bot.state)), m_list);
        item->setData(nameRole, bot.name);
        item->setToolTip(bot.state == BotState::Stopped
                ? tr("No program uses its directory. One that was started with another --state-dir is not seen here.")
                : bot.problem);
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

void BotList::choose(const QString& name)
{
    const auto found = std::ranges::find(m_bots, name, &BotEntry::name);
    if (found == m_bots.end())
        m_toChoose = name;
    else
        m_list->setCurrentRow(int(found - m_bots.begin()));
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
    const TokenWords token = tokenWords(*current());
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove a bot"), tr("Remove %1 from this list?").arg(name),
        QMessageBox::Cancel, window());
    box->setObjectName(u"botRemoveBox"_s);
    QString words = tr("Its saved sessions stay. The bot itself is not touched.");
    if (!token.words.isEmpty())
        words = token.words + u' ' + words;
    box->setInformativeText(words);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* withToken = new QCheckBox(token.question, box);
    withToken->setObjectName(u"botRemoveToken"_s);
    withToken->setChecked(!token.question.isEmpty());
    if (token.question.isEmpty())
        withToken->hide();
    else
        box->setCheckBox(withToken);
    QPushButton* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this,
        [this, name, withToken] { emit removeRequested(name, withToken->isChecked()); });
    box->open();
}

} // namespace Shardroom
