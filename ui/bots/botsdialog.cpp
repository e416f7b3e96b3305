// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/botsdialog.h"

#include "ui/bots/botlist.h"
#include "ui/views/noticebar.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardroom {

BotsDialog::BotsDialog(QWidget* parent)
    : QDialog(parent)
    , m_bots(new BotList(this))
    , m_notice(new NoticeBar(this))
{
    setObjectName(u"botsDialog"_s);
    setWindowTitle(tr("Bots"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_notice->setObjectName(u"botsNotice"_s);
    auto* words = new QLabel(tr("Each bot runs in a program and a window of its own."), this);
    words->setWordWrap(true);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setIcon({});
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QPushButton* add = box->addButton(tr("&Add a bot\u2026"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"botsAdd"_s);
    add->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_notice);
    layout->addWidget(m_bots, 1);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &BotsDialog::addRequested);
    connect(m_bots, &BotList::openRequested, this, &BotsDialog::openRequested);
    connect(m_bots, &BotList::editRequested, this, &BotsDialog::editRequested);
    connect(m_bots, &BotList::removeRequested, this, &BotsDialog::removeRequested);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 16);
    m_bots->focusList();
}

void BotsDialog::setBots(const QList<BotEntry>& bots)
{
    m_bots->setBots(bots);
}

void BotsDialog::showError(const QString& text)
{
    m_notice->showNotice(NoticeBar::Severity::Warning, text);
}

} // namespace Shardroom
