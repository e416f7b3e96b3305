// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardstrategypage.h"

#include "ui/format.h"
#include "ui/models/reshardtexts.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Whether it works on some old shards at a time.
bool hasBatches(ReshardStrategy strategy)
{
    switch (strategy) {
    case ReshardStrategy::Parallel:
    case ReshardStrategy::StopAndStart:
        return false;
    case ReshardStrategy::Rolling:
    case ReshardStrategy::Split:
    case ReshardStrategy::HandOver:
        return true;
    }
    Q_UNREACHABLE();
}

bool isForSome(ReshardStrategy strategy)
{
    return strategy == ReshardStrategy::Split || strategy == ReshardStrategy::HandOver;
}

} // namespace

ReshardStrategyPage::ReshardStrategyPage(QWidget* parent)
    : QWidget(parent)
    , m_atOnce(new QSpinBox(this))
    , m_drain(new QSpinBox(this))
    , m_picked(new QLabel(this))
    , m_pick(new QPushButton(tr("&Take the selection"), this))
    , m_all(new QPushButton(tr("&All shards"), this))
{
    arrange();
    row(ReshardStrategy::Parallel).button->setChecked(true);
    for (const Row& each : m_rows) {
        connect(each.button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            update();
            emit wishChanged();
        });
    }
    for (QSpinBox* box : {m_atOnce, m_drain}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            forgetPlans();
            emit wishChanged();
        });
    }
    const auto take = [this](const QList<int>& shards) {
        m_shards = shards;
        forgetPlans();
        emit wishChanged();
    };
    connect(m_pick, &QPushButton::clicked, this, [this, take] { take(m_selection); });
    connect(m_all, &QPushButton::clicked, this, [take] { take({}); });
    update();
}

void ReshardStrategyPage::arrange()
{
    const int unit = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit / 5);
    QFont strong = font();
    strong.setBold(true);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row& each = m_rows[i];
        each.button = new QRadioButton(displayName(ReshardStrategy(i)), this);
        each.button->setObjectName(strategyKey(ReshardStrategy(i)));
        each.button->setFont(strong);
        each.explanation = new QLabel(ReshardTexts::explanation(ReshardStrategy(i)), this);
        each.cost = new QLabel(this);
        each.cost->setForegroundRole(QPalette::PlaceholderText);
        each.cost->setObjectName(strategyKey(ReshardStrategy(i)) + u"-cost"_s);
        layout->addWidget(each.button);
        for (QLabel* label : {each.explanation, each.cost}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setIndent(unit * 3 / 2);
            layout->addWidget(label);
        }
        layout->addSpacing(unit / 3);
    }
    m_atOnce->setObjectName(u"atOnce"_s);
    m_atOnce->setRange(0, 1000);
    m_atOnce->setSpecialValueText(tr("as many as Discord lets identify at once"));
    m_drain->setObjectName(u"drain"_s);
    m_drain->setRange(0, 3600);
    m_drain->setValue(60);
    m_drain->setSuffix(tr(" s"));
    m_picked->setObjectName(u"pickedShards"_s);
    m_picked->setTextFormat(Qt::PlainText);
    m_picked->setWordWrap(true);
    m_pick->setObjectName(u"takeSelection"_s);
    auto* picked = new QHBoxLayout;
    picked->setSpacing(unit / 2);
    picked->addWidget(m_picked, 1);
    for (QPushButton* button : {m_pick, m_all}) {
        button->setAutoDefault(false);
        picked->addWidget(button);
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(unit);
    form->addRow(tr("&Old shards at a time"), m_atOnce);
    form->addRow(tr("&Drain: the time to go back"), m_drain);
    form->addRow(tr("Shards"), picked);
    layout->addSpacing(unit / 2);
    layout->addLayout(form);
    layout->addStretch(1);
}

void ReshardStrategyPage::focusFirst()
{
    row(strategy()).button->setFocus();
}

ReshardStrategy ReshardStrategyPage::strategy() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].button->isChecked())
            return ReshardStrategy(i);
    }
    return ReshardStrategy::Parallel;
}

ReshardWish ReshardStrategyPage::wish(ReshardStrategy strategy, int toTotal) const
{
    ReshardWish wish;
    wish.toTotal = toTotal;
    wish.strategy = strategy;
    if (isForSome(strategy))
        wish.shards = m_shards;
    if (hasBatches(strategy))
        wish.atOnce = m_atOnce->value();
    wish.drain = std::chrono::seconds(m_drain->value());
    return wish;
}

void ReshardStrategyPage::choose(ReshardStrategy strategy, const QList<int>& shards)
{
    if (m_shards != shards) {
        m_shards = shards;
        forgetPlans();
    }
    row(strategy).button->setEnabled(true);
    row(strategy).button->setChecked(true);
    update();
    emit wishChanged();
}

void ReshardStrategyPage::setSelection(const QList<int>& shards)
{
    m_selection = shards;
    update();
}

void ReshardStrategyPage::showPlan(const ReshardPlan& plan)
{
    row(plan.wish.strategy).plan = plan;
    update();
}

bool ReshardStrategyPage::wantsPlan(ReshardStrategy strategy) const
{
    return !m_rows[size_t(strategy)].plan && !(strategy == ReshardStrategy::Split && m_shards.isEmpty());
}

void ReshardStrategyPage::forgetPlans()
{
    for (Row& each : m_rows)
        each.plan.reset();
    update();
}

QString ReshardStrategyPage::obstacle(ReshardStrategy strategy) const
{
    if (strategy == ReshardStrategy::Split && m_shards.isEmpty())
        return tr("Pick shards first: select them in the map or the table and take the selection.");
    const std::optional<ReshardPlan>& plan = m_rows[size_t(strategy)].plan;
    return plan ? plan->refusal : QString();
}

void ReshardStrategyPage::update()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row& each = m_rows[i];
        const QString reason = obstacle(ReshardStrategy(i));
        // The chosen one stays as it is, or the keyboard would have no place to stand on.
        each.button->setEnabled(reason.isEmpty() || each.button->isChecked());
        each.button->setToolTip(reason);
        each.explanation->setEnabled(reason.isEmpty());
        each.cost->setText(!reason.isEmpty() ? tr("Not now: %1").arg(reason)
                : each.plan                  ? ReshardTexts::cost(*each.plan)
                                             : tr("Working it out\u2026"));
        each.button->setAccessibleDescription(each.explanation->text() + u' ' + each.cost->text());
    }
    const ReshardStrategy chosen = strategy();
    m_atOnce->setEnabled(hasBatches(chosen));
    m_drain->setEnabled(chosen != ReshardStrategy::StopAndStart);
    m_picked->setText(m_shards.isEmpty() ? tr("all") : Format::shards(m_shards));
    m_pick->setEnabled(!m_selection.isEmpty() && m_selection != m_shards);
    m_pick->setToolTip(m_selection.isEmpty()
            ? tr("Select shards in the map or the table first.")
            : tr("Picks %1, for a split or a hand-over.").arg(Format::shards(m_selection)));
    m_all->setEnabled(!m_shards.isEmpty());
}

} // namespace Shardroom
