// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/gotodialog.h"

#include "ui/clearbutton.h"
#include "ui/commands/gotarget.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardroom {

GoToDialog::GoToDialog(const FleetSnapshot& snapshot, QWidget* parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_field(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_go(new QPushButton(tr("&Go"), this))
{
    setObjectName(u"goTo"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to guild or shard"));
    m_field->setObjectName(u"goToField"_s);
    m_field->setPlaceholderText(tr("12, 0-3,8, a guild\u2019s id or the link of a message"));
    addClearButton(m_field);
    auto* caption = new QLabel(tr("&Shard, guild or message link:"), this);
    caption->setBuddy(m_field);
    m_answer->setObjectName(u"goToAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sum->setObjectName(u"goToSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_sum->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_go->setObjectName(u"go"_s);
    m_go->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(caption);
    layout->addWidget(m_field);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_found);
        accept();
    });
    answer();
}

void GoToDialog::setSnapshot(const FleetSnapshot& snapshot)
{
    m_snapshot = snapshot;
    answer();
}

void GoToDialog::answer()
{
    const GoTarget target = readGoTarget(m_field->text());
    m_found = answerGoTarget(target, m_snapshot);
    m_sum->setText(target.guild ? shardSum(m_snapshot, *target.guild) : QString());
    m_sum->setFocusPolicy(target.guild ? Qt::StrongFocus : Qt::NoFocus);
    m_answer->setText(m_found.text);
    m_field->setAccessibleDescription(m_found.text);
    m_go->setEnabled(!m_found.shards.isEmpty());
}

} // namespace Shardroom
