// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/floordialog.h"

#include "core/fleet/fleet.h"
#include "ui/format.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardroom {

FloorDialog::FloorDialog(const IdentifyBudget& budget, QWidget* parent)
    : QDialog(parent)
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
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(m_count, &QSpinBox::valueChanged, this, &FloorDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &FloorDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit allowed(m_count->value(), m_typed->text());
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_typed->setFocus();
    check();
}

void FloorDialog::check()
{
    m_phrase->setText(belowFloorPhrase(m_count->value()));
    const bool isTyped = m_typed->text().trimmed() == m_phrase->text();
    m_allow->setEnabled(isTyped);
    // What is dear is never the default; but once the words stand there, Return must not throw them away.
    m_allow->setDefault(isTyped);
    m_cancel->setDefault(!isTyped);
}

} // namespace Shardroom
