// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/factgrid.h"
#include "ui/spokenname.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace Shardroom {

FactGrid::FactGrid(Values values, QWidget* parent)
    : QWidget(parent)
    , m_values(values)
    , m_grid(new QGridLayout(this))
{
    const int unit = fontMetrics().height();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(unit / 4);
    m_grid->setColumnStretch(values == Values::Texts ? 1 : 2, 1);
}

void FactGrid::setFacts(const QList<ReshardTexts::Fact>& facts)
{
    while (m_rows.size() < facts.size()) {
        auto* label = new QLabel(this);
        auto* value = new QLabel(this);
        label->setForegroundRole(QPalette::PlaceholderText);
        value->setWordWrap(m_values == Values::Texts);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel* each : {label, value})
            each->setTextFormat(Qt::PlainText);
        const int row = int(m_rows.size());
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, m_values == Values::Numbers ? Qt::AlignRight : Qt::Alignment());
        m_rows.append(std::pair(label, value));
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const auto [label, value] = m_rows[row];
        const bool used = row < facts.size();
        label->setVisible(used);
        value->setVisible(used);
        label->setText(used ? facts[row].label : QString());
        value->setText(used ? facts[row].value : QString());
        setSpokenName(value, used ? facts[row].label + u' ' + facts[row].value : QString());
    }
}

QString FactGrid::value(const QString& label) const
{
    for (const auto& [name, value] : m_rows) {
        if (name->text() == label)
            return value->text();
    }
    return {};
}

} // namespace Shardroom
