// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/faultpanel.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"
#include "ui/models/selection.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using namespace Simulator;

constexpr int kindRole = Qt::UserRole;
constexpr int orderRole = Qt::UserRole;
constexpr int scenarioRole = Qt::UserRole + 1;

//! What is repeated and how, in one line.
QString orderText(const StandingFault& standing)
{
    const FaultOrder& order = standing.order;
    QStringList parts{displayName(order.fault.kind)};
    if (order.fault.kind == FaultKind::Close)
        parts.first() += u' ' + QString::number(order.fault.closeCode);
    if (strikesShards(order.fault.kind)) {
        const QString whom = order.shards.isEmpty() ? FaultPanel::tr("all shards") : Format::shards(order.shards);
        parts << (order.some > 0 ? FaultPanel::tr("%1 at random of %2").arg(Format::number(order.some)).arg(whom)
                                 : whom);
    }
    parts << FaultPanel::tr("every %1 s").arg(QString::number(double(order.every.count()) / 1000.0));
    parts << FaultPanel::tr("struck %Ln time(s)", nullptr, standing.strikes);
    if (standing.origin == FaultOrigin::Scenario)
        parts << FaultPanel::tr("of the scenario");
    return parts.join(u" · "_s);
}

} // namespace

FaultPanel::FaultPanel(Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_target(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_explanation(new QLabel(this))
    , m_code(new QComboBox(this))
    , m_delay(new QDoubleSpinBox(this))
    , m_some(new QSpinBox(this))
    , m_every(new QSpinBox(this))
    , m_strike(new QPushButton(this))
    , m_standingBox(nullptr)
    , m_standing(new QListWidget(this))
    , m_stop(new QPushButton(tr("St&op"), this))
{
    const int unit = fontMetrics().height();
    m_target->setObjectName(u"practiceTarget"_s);
    m_target->setWordWrap(true);
    m_list->setObjectName(u"faults"_s);
    m_list->setAccessibleName(tr("Faults"));
    m_list->setHeaderHidden(true);
    m_list->setMinimumHeight(unit * 3);
    m_explanation->setObjectName(u"faultExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(unit * 2);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_strike->setObjectName(u"strike"_s);
    m_strike->setAutoDefault(false);
    fillList();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    layout->setSpacing(unit / 4);
    layout->addWidget(m_target);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_explanation);
    layout->addWidget(buildSettings());
    m_standingBox = buildStanding();
    layout->addWidget(m_standingBox);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &FaultPanel::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &FaultPanel::strike);
    connect(m_strike, &QPushButton::clicked, this, &FaultPanel::strike);
    connect(m_every, &QSpinBox::valueChanged, this, &FaultPanel::showChosen);
    connect(m_some, &QSpinBox::valueChanged, this, &FaultPanel::showTarget);
    connect(m_selection, &Selection::changed, this, &FaultPanel::showTarget);
    choose(FaultKind::DropTcp);
    showStanding({});
}

QList<int> FaultPanel::closeCodes()
{
    return {1000, 1001, 1011, 1012, 4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014};
}

void FaultPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_stopAll->setEnabled(!readOnly);
    showChosen();
}

void FaultPanel::fillList()
{
    QTreeWidgetItem* group = nullptr;
    for (int i = 0; i < faultKindCount; ++i) {
        const auto kind = FaultKind(i);
        const QString title = displayName(faultGroup(kind));
        if (group == nullptr || group->text(0) != title) {
            group = new QTreeWidgetItem(m_list, {title});
            group->setFlags(Qt::ItemIsEnabled); // a heading: there is nothing to choose
        }
        auto* item = new QTreeWidgetItem(group, {displayName(kind)});
        item->setData(0, kindRole, i);
        item->setToolTip(0, explanation(kind));
        item->setData(0, Qt::AccessibleDescriptionRole, explanation(kind));
    }
    m_list->expandAll();
}

QWidget* FaultPanel::buildSettings()
{
    m_code->setObjectName(u"closeCode"_s);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(10);
    const auto codes = closeCodes();
    for (const int code : codes) {
        const CloseCodeInfo info = closeCodeInfo(code);
        m_code->addItem(tr("%1 %2").arg(code).arg(info.meaning), code);
        m_code->setItemData(m_code->count() - 1, tr("%1 %2").arg(info.explanation, info.remedy), Qt::ToolTipRole);
    }
    m_code->setCurrentIndex(m_code->findData(closeKeepingSession));
    m_delay->setObjectName(u"faultDelay"_s);
    m_delay->setAccessibleName(tr("By how long"));
    m_delay->setToolTip(tr("How late, how slow, how long, or how far: see the fault's explanation."));
    m_delay->setRange(0.1, 86'400);
    m_delay->setDecimals(1);
    m_delay->setSuffix(tr(" s"));
    m_delay->setValue(2);
    m_some->setObjectName(u"faultSome"_s);
    m_some->setAccessibleName(tr("Shards at a time"));
    m_some->setToolTip(tr("How many of these shards are struck at a time, drawn anew each time."));
    m_some->setRange(0, 16384);
    m_some->setSpecialValueText(tr("each shard"));
    m_some->setSuffix(tr(" at random"));
    m_every->setObjectName(u"faultEvery"_s);
    m_every->setAccessibleName(tr("How often"));
    m_every->setToolTip(tr("Once, or again and again until it is stopped."));
    m_every->setRange(0, 3600);
    m_every->setSpecialValueText(tr("once"));
    m_every->setPrefix(tr("every "));
    m_every->setSuffix(tr(" s"));

    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(m_code, 1);
    first->addWidget(m_delay, 1);
    first->addWidget(m_some, 1);
    first->addWidget(m_every, 1);
    lines->addLayout(first);
    lines->addWidget(m_strike);
    return box;
}

QWidget* FaultPanel::buildStanding()
{
    const int unit = fontMetrics().height();
    m_standing->setObjectName(u"standingFaults"_s);
    m_standing->setAccessibleName(tr("Faults that are repeated"));
    m_standing->setMaximumHeight(unit * 4);
    m_standing->setTextElideMode(Qt::ElideRight);
    m_stop->setObjectName(u"stopFault"_s);
    m_stop->setAutoDefault(false);
    auto* all = new QPushButton(tr("Stop &all"), this);
    all->setObjectName(u"stopAllFaults"_s);
    all->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_standing->currentItem())
            emit faultsCancelled(item->data(orderRole).toInt());
    });
    connect(all, &QPushButton::clicked, this, [this] { emit faultsCancelled(0); });
    connect(m_standing, &QListWidget::currentRowChanged, this, &FaultPanel::showStoppable);
    m_stopAll = all;

    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 4);
    layout->addWidget(m_standing);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(all);
    layout->addLayout(buttons);
    return box;
}

void FaultPanel::choose(FaultKind kind)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = m_list->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, kindRole).toInt() == int(kind))
                m_list->setCurrentItem(group->child(j));
        }
    }
}

std::optional<FaultKind> FaultPanel::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant kind = item == nullptr ? QVariant() : item->data(0, kindRole);
    return kind.isValid() ? std::optional(FaultKind(kind.toInt())) : std::nullopt;
}

void FaultPanel::showChosen()
{
    const std::optional<FaultKind> kind = chosen();
    m_strike->setEnabled(kind && !m_readOnly);
    m_explanation->setText(kind ? explanation(*kind) : QString());
    m_code->setVisible(kind == FaultKind::Close);
    m_delay->setVisible(kind && usesDelay(*kind));
    m_some->setVisible(kind && strikesShards(*kind));
    showTarget();
}

void FaultPanel::showTarget()
{
    const std::optional<FaultKind> kind = chosen();
    if (kind && !strikesShards(*kind)) {
        m_target->setText(tr("Strikes the practice gateway as a whole."));
        showWhatItHits();
        return;
    }
    const QString whom = m_selection->isEmpty() ? QString() : Format::shards(m_selection->numbers());
    if (m_some->value() > 0)
        m_target->setText(whom.isEmpty() ? tr("Strikes %Ln shard(s) at random, of all.", nullptr, m_some->value())
                                         : tr("Strikes %Ln at random of %1.", nullptr, m_some->value()).arg(whom));
    else
        m_target->setText(whom.isEmpty() ? tr("Strikes all shards, since none is selected.")
                    + (m_listed < m_total
                            ? u' ' + tr("Not only the %1 that the filter lists.").arg(Format::number(m_listed))
                            : QString())
                                         : tr("Strikes %1.").arg(whom));
    showWhatItHits();
}

//! The button says how many it hits: one click is all it takes.
void FaultPanel::showWhatItHits()
{
    const std::optional<FaultKind> kind = chosen();
    const int hit = !kind || !strikesShards(*kind) ? 0
        : m_some->value() > 0                      ? m_some->value()
        : m_selection->isEmpty()                   ? m_total
                                                   : int(m_selection->numbers().size());
    if (m_every->value() > 0)
        m_strike->setText(tr("Stri&ke again and again"));
    else
        m_strike->setText(hit > 0 ? tr("Stri&ke %Ln shard(s)", nullptr, hit) : tr("Stri&ke"));
}

void FaultPanel::setShardCounts(int listed, int total)
{
    if (listed == m_listed && total == m_total)
        return;
    m_listed = listed;
    m_total = total;
    showTarget();
}

void FaultPanel::strike()
{
    const std::optional<FaultKind> kind = chosen();
    if (!kind || m_readOnly)
        return;
    FaultOrder order;
    order.fault.kind = *kind;
    order.fault.closeCode = m_code->currentData().toInt();
    order.fault.delay = std::chrono::milliseconds(std::llround(m_delay->value() * 1000));
    order.every = std::chrono::seconds(m_every->value());
    if (strikesShards(*kind)) {
        order.shards = m_selection->numbers();
        order.some = m_some->value();
    }
    emit faultOrdered(order);
}

void FaultPanel::showStanding(const QList<StandingFault>& standing)
{
    m_standingBox->setVisible(!standing.isEmpty());
    // Row by row: it comes four times a second, and whoever is about to press Stop keeps his row.
    for (qsizetype row = 0; row < standing.size(); ++row) {
        QListWidgetItem* item = m_standing->item(int(row));
        if (item == nullptr || item->data(orderRole).toInt() != standing[row].id) {
            // Ids only grow, so what is not where it was has ended.
            while (item != nullptr && item->data(orderRole).toInt() < standing[row].id) {
                delete m_standing->takeItem(int(row));
                item = m_standing->item(int(row));
            }
            if (item == nullptr) {
                item = new QListWidgetItem(m_standing);
                item->setData(orderRole, standing[row].id);
            }
        }
        item->setText(orderText(standing[row]));
        item->setData(scenarioRole, standing[row].origin == FaultOrigin::Scenario);
        item->setToolTip(item->text());
    }
    while (m_standing->count() > standing.size())
        delete m_standing->takeItem(m_standing->count() - 1);
    if (m_standing->currentRow() < 0 && m_standing->count() > 0)
        m_standing->setCurrentRow(0);
    showStoppable();
}

//! What a scenario repeats ends with the scenario.
void FaultPanel::showStoppable()
{
    const QListWidgetItem* item = m_standing->currentItem();
    m_stop->setEnabled(item != nullptr && !item->data(scenarioRole).toBool() && !m_readOnly);
}

} // namespace Shardroom
