// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/costdialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace Shardroom {

CostDialog::CostDialog(const CostQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_go(new QPushButton(question.button, this))
{
    setObjectName(u"costQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto* icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    icon->setAccessibleName(tr("Warning"));
    const auto addText = [this](const QString& text, const QString& name) {
        auto* label = new QLabel(text, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    QLabel* asked = addText(question.question, u"question"_s);
    QFont strong = font();
    strong.setBold(true);
    asked->setFont(strong);
    auto* words = new QVBoxLayout;
    words->addWidget(asked);
    words->addWidget(addText(question.cost, u"cost"_s));
    if (!question.phrase.isEmpty()) {
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(u"phrase"_s);
        m_typed->setPlaceholderText(question.phrase);
        auto* caption = new QLabel(tr("To be sure, &type: %1").arg(question.phrase), this);
        caption->setBuddy(m_typed);
        words->addWidget(caption);
        words->addWidget(m_typed);
        m_go->setEnabled(false);
    }
    if (question.mayBeSilenced) {
        m_silence = new QCheckBox(tr("&Don't ask again until the program ends"), this);
        m_silence->setObjectName(u"silence"_s);
        words->addWidget(m_silence);
    }
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(fontMetrics().height());
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go->setObjectName(u"confirm"_s);
    m_go->setAutoDefault(false); // what is dear is never the default
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setDefault(true);
    if (m_typed) {
        // Who has typed the words means it: Return must not throw them away.
        connect(m_typed, &QLineEdit::textChanged, this, [this, cancel, phrase = question.phrase](const QString& text) {
            const bool isTyped = text.trimmed() == phrase;
            m_go->setEnabled(isTyped);
            m_go->setDefault(isTyped);
            cancel->setDefault(!isTyped);
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_typed)
        m_typed->setFocus();
    else
        cancel->setFocus();
}

bool CostDialog::isSilenced() const
{
    return m_silence && m_silence->isChecked();
}

} // namespace Shardroom
