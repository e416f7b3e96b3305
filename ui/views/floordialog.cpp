// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/floordialog.h"

#include "core/fleet/fleet.h"
#include "ui/format.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int heldRole = Qt::UserRole + 1;

} // namespace

FloorDialog::FloorDialog(const IdentifyBudget& budget, const QList<Waiting>& waiting, QWidget* parent)
    : QDialog(parent)
    , m_who(new QListWidget(this))
    , m_count(new QSpinBox(this))
    , m_phrase(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_allow(new QPushButton(tr("Allow"), this))
{
    setWindowTitle(tr("Go below the identify floor"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text
        = new QLabel(tr("%1 of %2 identifies are left until the reset, and %3 of them are kept back, so that a bad "
                        "night does not cost the token: when none is left, Discord ends all sessions and resets "
                        "it. What you allow here may be spent below that.")
                         .arg(Format::number(budget.remaining), Format::number(budget.total),
                             Format::number(std::min(budget.remaining, budget.floor))),
            this);
    text->setWordWrap(true);
    m_count->setRange(1, std::max(1, budget.remaining));
    m_count->setObjectName(u"floorCount"_s);
    m_typed->setObjectName(u"floorPhrase"_s);
    m_phrase->setTextFormat(Qt::PlainText);

    listWaiting(waiting);
    auto* form = new QFormLayout;
    form->addRow(tr("&Identifies:"), m_count);
    form->addRow(tr("To be sure, type:"), m_phrase);
    form->addRow(QString(), m_typed);
    m_typed->setAccessibleName(tr("The phrase, typed"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    buttons->addButton(m_allow, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    auto* who = new QLabel(waiting.isEmpty() ? tr("No shard waits for an identify now.")
            : m_who->count() == 0
            ? tr("%1 wait for an identify; the queue decides whose turn it is.")
                  .arg(Format::shardCount(int(waiting.size())))
            : tr("Shards that &wait. Who is not ticked is held, until it is released on the Queue page:"),
        this);
    who->setObjectName(u"floorWho"_s);
    who->setWordWrap(true);
    who->setBuddy(m_who);
    layout->addWidget(who);
    layout->addWidget(m_who);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(m_count, &QSpinBox::valueChanged, this, &FloorDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &FloorDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_who, &QListWidget::itemChanged, this, &FloorDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &FloorDialog::allow);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_typed->setFocus();
    check();
}

void FloorDialog::listWaiting(const QList<Waiting>& waiting)
{
    m_who->setObjectName(u"floorWaiting"_s);
    m_who->setAccessibleName(tr("Shards that wait for an identify"));
    m_who->setVisible(!waiting.isEmpty() && waiting.size() <= mostListed);
    if (waiting.size() > mostListed)
        return;
    for (const Waiting& shard : waiting) {
        auto* item = new QListWidgetItem(tr("shard %1").arg(shard.number), m_who);
        item->setData(numberRole, shard.number);
        item->setData(heldRole, shard.isHeld);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(shard.isHeld ? Qt::Unchecked : Qt::Checked);
    }
    if (m_who->count() > 0)
        m_who->setCurrentRow(0);
    m_who->setMaximumHeight(m_who->sizeHintForRow(0) * std::clamp(m_who->count(), 1, 6) + 2 * m_who->frameWidth());
}

//! Only what was changed here is held or released: the rest is as the Queue page has it.
void FloorDialog::allow()
{
    QList<int> hold;
    QList<int> release;
    for (int row = 0; row < m_who->count(); ++row) {
        const QListWidgetItem* item = m_who->item(row);
        const bool isHeld = item->data(heldRole).toBool();
        const bool isTicked = item->checkState() == Qt::Checked;
        if (isHeld == isTicked)
            (isTicked ? release : hold) << item->data(numberRole).toInt();
    }
    if (!hold.isEmpty())
        emit holdRequested(true, hold);
    if (!release.isEmpty())
        emit holdRequested(false, release);
    emit allowed(m_count->value(), m_typed->text());
    accept();
}

void FloorDialog::check()
{
    m_phrase->setText(belowFloorPhrase(m_count->value()));
    bool hasTaker = m_who->count() == 0;
    for (int row = 0; row < m_who->count() && !hasTaker; ++row)
        hasTaker = m_who->item(row)->checkState() == Qt::Checked;
    const bool isTyped = hasTaker && m_typed->text().trimmed() == m_phrase->text();
    m_allow->setToolTip(hasTaker ? QString() : tr("Tick at least one shard that may have it."));
    m_allow->setEnabled(isTyped);
    // What is dear is never the default; but once the words stand there, Return must not throw them away.
    m_allow->setDefault(isTyped);
    m_cancel->setDefault(!isTyped);
}

} // namespace Shardroom
