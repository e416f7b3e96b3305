// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardtargetpage.h"

#include "ui/clearbutton.h"
#include "ui/format.h"
#include "ui/models/availability.h"
#include "ui/models/reshardtexts.h"
#include "ui/theme.h"
#include "ui/views/factgrid.h"
#include "ui/views/guildhistogram.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int mostShards = 16384;
enum Column { Count, Why, Fullest, Identifies };

} // namespace

ReshardTargetPage::ReshardTargetPage(QWidget* parent)
    : QWidget(parent)
    , m_now(new QLabel(this))
    , m_candidates(new QTreeWidget(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_count(new QSpinBox(this))
    , m_histogram(new GuildHistogram(this))
    , m_facts(new FactGrid(FactGrid::Values::Texts, this))
    , m_refusal(new QLabel(this))
    , m_guild(new QLineEdit(this))
    , m_guildShards(new QLabel(this))
{
    arrange();
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_count->setValue(value); });
    connect(m_count, &QSpinBox::valueChanged, this, [this](int value) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setMaximum(std::max(m_slider->maximum(), value));
        m_slider->setValue(value);
        markCandidate();
        findGuild();
        emit targetChanged(value);
    });
    connect(m_candidates, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            m_count->setValue(item->data(Count, Qt::UserRole).toInt());
    });
    connect(m_guild, &QLineEdit::textChanged, this, &ReshardTargetPage::findGuild);
}

void ReshardTargetPage::arrange()
{
    const int unit = fontMetrics().height();
    const int character = fontMetrics().horizontalAdvance(u'0');
    for (QLabel* label : {m_now, m_refusal, m_guildShards}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_refusal->setObjectName(u"targetRefusal"_s);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_guildShards->setObjectName(u"guildShards"_s);
    m_facts->setObjectName(u"spreadFacts"_s);
    m_histogram->setObjectName(u"histogram"_s);

    m_candidates->setObjectName(u"candidates"_s);
    m_candidates->setAccessibleName(tr("Counts worth looking at"));
    m_candidates->setRootIsDecorated(false);
    m_candidates->setUniformRowHeights(true);
    m_candidates->setAllColumnsShowFocus(true);
    m_candidates->setHeaderLabels({tr("Shards"), tr("Why"), tr("Fullest"), tr("Identifies")});
    m_candidates->header()->setSectionsMovable(false);
    m_candidates->header()->setStretchLastSection(false);
    m_candidates->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    for (const int column : {Count, Fullest, Identifies}) {
        m_candidates->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_candidates->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_candidates->setMinimumWidth(character * 46);
    m_candidates->setMinimumHeight(unit * 8);

    m_slider->setObjectName(u"targetSlider"_s);
    m_slider->setRange(1, 64);
    m_slider->setAccessibleName(tr("New shard count"));
    m_count->setObjectName(u"targetCount"_s);
    m_count->setRange(1, mostShards);
    m_count->setAccessibleName(tr("New shard count"));
    m_guild->setObjectName(u"guildField"_s);
    m_guild->setPlaceholderText(tr("id, or the link of a message in it"));
    addClearButton(m_guild);
    m_guild->setMinimumWidth(character * 36);

    auto* countLabel = new QLabel(tr("N&ew count"), this);
    countLabel->setBuddy(m_count);
    auto* guildLabel = new QLabel(tr("&Guild"), this);
    guildLabel->setBuddy(m_guild);
    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    line->addWidget(countLabel);
    line->addWidget(m_slider, 1);
    line->addWidget(m_count);
    auto* guild = new QHBoxLayout;
    guild->setSpacing(unit / 2);
    guild->addWidget(guildLabel);
    guild->addWidget(m_guild);
    guild->addWidget(m_guildShards, 1);

    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 2);
    grid->addWidget(m_now, 0, 0, 1, 2);
    grid->addWidget(m_candidates, 1, 0);
    grid->addWidget(m_facts, 1, 1, Qt::AlignTop);
    grid->addLayout(line, 2, 0, 1, 2);
    grid->addWidget(m_histogram, 3, 0, 1, 2);
    grid->addLayout(guild, 4, 0, 1, 2);
    grid->addWidget(m_refusal, 5, 0, 1, 2);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(3, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
}

void ReshardTargetPage::focusFirst()
{
    m_count->setFocus();
}

void ReshardTargetPage::setFleet(const FleetSnapshot& snapshot)
{
    QList<ShardId> serving;
    QList<int> tooFull;
    for (const ShardSnapshot& shard : snapshot.shards) {
        serving << shard.shard;
        if (hasTooManyGuilds(shard))
            tooFull << shard.shard.number;
    }
    if (std::exchange(m_tooFull, tooFull) != tooFull && m_outlook.plan.toTotal() > 0)
        showOutlook(ReshardOutlook(m_outlook));
    if (serving == m_serving && snapshot.shardTotal == m_present)
        return;
    m_serving = serving;
    m_present = snapshot.shardTotal;
    const QSignalBlocker blocker(m_slider);
    m_slider->setMaximum(std::clamp(m_present * 4, 64, mostShards));
    m_slider->setValue(m_count->value());
    findGuild();
}

void ReshardTargetPage::setTarget(int total)
{
    m_count->setValue(total);
}

int ReshardTargetPage::target() const
{
    return m_count->value();
}

void ReshardTargetPage::setWaiting()
{
    m_refusal->setText(tr("Working it out\u2026"));
    m_refusal->setForegroundRole(QPalette::PlaceholderText);
}

void ReshardTargetPage::showOutlook(const ReshardOutlook& outlook)
{
    const ReshardPlan& plan = outlook.plan;
    const bool sameCandidates = outlook.candidates == m_outlook.candidates;
    m_outlook = outlook;
    QStringList now{tr("Now %1").arg(Format::shardCount(m_present))};
    if (plan.recommended > 0)
        now << tr("Discord recommends %1").arg(Format::number(plan.recommended));
    if (plan.largeBotMultiple > 1)
        now << tr("large bot: multiples of %1 only").arg(Format::number(plan.largeBotMultiple));
    now << tr("%1 guilds").arg(Format::number(plan.guilds));
    m_now->setText(now.join(u" \u00b7 "_s));
    m_histogram->setSpread(plan.spread, plan.after());
    m_facts->setFacts(ReshardTexts::spread(plan));
    const bool isEnough = plan.toTotal() == m_present && plan.recommended <= m_present
        && plan.spread.nearlyFull + plan.spread.over == 0;
    const QString verdict = plan.refusal.isEmpty() ? tr("This can be done.") : tr("Refused: %1").arg(plan.refusal);
    m_refusal->setText(!m_tooFull.isEmpty()
            ? tr("Closed for too many guilds (4011): %1. Only more shards help.").arg(Format::shards(m_tooFull)) + u' '
                + verdict
            : isEnough
            ? tr("You need not reshard: Discord recommends no more, and no shard is nearly full.") + u' ' + verdict
            : verdict);
    m_refusal->setForegroundRole(QPalette::WindowText);
    if (!sameCandidates)
        fillCandidates();
    findGuild();
}

void ReshardTargetPage::fillCandidates()
{
    const QSignalBlocker blocker(m_candidates);
    m_candidates->clear();
    const QColor grey = palette().color(QPalette::Disabled, QPalette::Text);
    for (const ReshardCandidate& candidate : std::as_const(m_outlook.candidates)) {
        auto* item = new QTreeWidgetItem(m_candidates);
        item->setData(Count, Qt::UserRole, candidate.total);
        item->setText(Count, Format::number(candidate.total));
        item->setText(Why,
            candidate.refusal.isEmpty() ? candidate.why
                                        : tr("%1 \u2013 refused: %2").arg(candidate.why, candidate.refusal));
        item->setText(Fullest, Format::number(candidate.maxGuilds));
        item->setText(Identifies, Format::number(candidate.identifies));
        item->setToolTip(Why, item->text(Why));
        for (const int column : {Count, Fullest, Identifies})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < m_candidates->columnCount() && !candidate.refusal.isEmpty(); ++column)
            item->setForeground(column, grey);
    }
    markCandidate();
}

//! A count that is none of the candidates leaves none of them marked.
void ReshardTargetPage::markCandidate()
{
    const QSignalBlocker blocker(m_candidates);
    m_candidates->setCurrentItem(nullptr);
    m_candidates->clearSelection();
    for (int row = 0; row < m_candidates->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_candidates->topLevelItem(row);
        if (item->data(Count, Qt::UserRole).toInt() == m_count->value())
            m_candidates->setCurrentItem(item);
    }
    // With its signals blocked the list does not know that it must be painted.
    m_candidates->viewport()->update();
}

void ReshardTargetPage::findGuild()
{
    if (m_guild->text().trimmed().isEmpty()) {
        m_guildShards->clear();
        return;
    }
    const std::optional<GuildId> guild = Format::guildIn(m_guild->text());
    if (!guild) {
        m_guildShards->setText(tr("This is neither a guild's id nor the link of a message in one."));
        return;
    }
    const std::optional<ShardId> now = ReshardTexts::ownerOf(*guild, m_serving);
    QString then;
    // The plan may be of a count that was passed on the way; the formula is right at once.
    if (m_outlook.plan.toTotal() == m_count->value()) {
        const auto owner = ReshardTexts::ownerOf(*guild, m_outlook.plan.after());
        then = owner ? ReshardTexts::shardName(*owner) : tr("none here");
    } else {
        then = ReshardTexts::shardName({shardFor(*guild, m_count->value()), m_count->value()});
    }
    m_guildShards->setText(
        tr("now shard %1, then shard %2").arg(now ? ReshardTexts::shardName(*now) : tr("none here"), then));
}

} // namespace Shardroom
