// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/handoverledger.h"

#include "ui/clearbutton.h"
#include "ui/format.h"
#include "ui/models/reshardtexts.h"
#include "ui/views/factgrid.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace Shardroom {

HandoverLedger::HandoverLedger(QWidget* parent)
    : QWidget(parent)
    , m_counts(new FactGrid(FactGrid::Values::Numbers, this))
    , m_explanation(new QLabel(this))
    , m_uneven(new QPushButton(tr("&Uneven guilds"), this))
    , m_guild(new QLineEdit(this))
    , m_guilds(new QTreeWidget(this))
{
    const int unit = fontMetrics().height();
    m_counts->setObjectName(u"ledgerCounts"_s);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_uneven->setObjectName(u"unevenGuilds"_s);
    m_uneven->setAutoDefault(false);
    m_uneven->setToolTip(tr("Guilds with events that only one side has shown so far"));
    m_guild->setObjectName(u"ledgerGuild"_s);
    m_guild->setPlaceholderText(tr("or one guild: its id"));
    m_guild->setAccessibleName(tr("Guild to look up in the ledger"));
    addClearButton(m_guild);
    m_guilds->setObjectName(u"ledgerGuilds"_s);
    m_guilds->setAccessibleName(tr("Events by guild"));
    m_guilds->setRootIsDecorated(false);
    m_guilds->setUniformRowHeights(true);
    m_guilds->setHeaderLabels({tr("Guild"), tr("Matched"), tr("Only old"), tr("Only new"), tr("Pending")});
    m_guilds->header()->setStretchLastSection(false);
    m_guilds->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_guilds->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_guilds->header()->setMinimumSectionSize(m_guilds->header()->sectionSizeHint(0)); // however little is left
    for (int column = 1; column < m_guilds->columnCount(); ++column)
        m_guilds->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_guilds->setMinimumHeight(unit * 5);

    auto* tools = new QHBoxLayout;
    tools->addWidget(m_uneven);
    tools->addWidget(m_guild, 1);
    auto* right = new QVBoxLayout;
    right->addLayout(tools);
    right->addWidget(m_guilds, 1);
    auto* left = new QVBoxLayout;
    left->addWidget(m_counts);
    left->addWidget(m_explanation);
    left->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);

    connect(m_uneven, &QPushButton::clicked, this, [this] { emit guildsRequested(std::nullopt); });
    connect(m_guild, &QLineEdit::returnPressed, this, [this] {
        if (const std::optional<GuildId> guild = Format::guildIn(m_guild->text()))
            emit guildsRequested(guild);
        else
            m_explanation->setText(tr("This is neither a guild's id nor the link of a message in one."));
    });
    setCounts({});
}

void HandoverLedger::setCounts(const HandoverCounts& counts, std::optional<quint64> onlyOldSinceSwitch)
{
    m_counts->setFacts(ReshardTexts::facts(counts, onlyOldSinceSwitch));
    if (counts.forgotten > 0)
        m_explanation->setText(tr("There was no room for all events: some may be delivered twice."));
    else if (m_guild->text().isEmpty())
        m_explanation->setText(tr("Every event is handed on once, from whichever side shows it first."));
}

void HandoverLedger::showGuilds(const QList<GuildLedger>& guilds)
{
    m_guilds->clear();
    const auto number = [](quint64 value) { return Format::number(qint64(value)); };
    for (const GuildLedger& ledger : guilds) {
        const QString name = ledger.guild.value == 0 ? tr("without a guild") : toString(ledger.guild);
        auto* item = new QTreeWidgetItem(m_guilds,
            {name, number(ledger.counts.matched), number(ledger.counts.onlyOld), number(ledger.counts.onlyNew),
                number(ledger.counts.pending)});
        for (int column = 1; column < m_guilds->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (guilds.isEmpty())
        new QTreeWidgetItem(m_guilds, {tr("none: both sides are level")});
}

} // namespace Shardroom
