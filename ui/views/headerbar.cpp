// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/headerbar.h"

#include "ui/format.h"
#include "ui/models/availability.h"
#include "ui/spokenname.h"
#include "ui/theme.h"
#include "ui/views/budgetbar.h"
#include "ui/views/reshardpill.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace Shardroom {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent)
    , m_budget(new BudgetBar(this))
    , m_reshard(new ReshardPill(this))
    , m_badge(new QLabel(this))
{
    const int unit = fontMetrics().height();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit * 3 / 4, unit / 3, unit * 3 / 4, unit / 3);
    layout->setSpacing(unit * 3 / 2);

    m_ready = addFigure(u"readyFigure"_s, tr("Shards that receive events now, of all"));
    m_guilds = addFigure(u"guildsFigure"_s, tr("Guilds over all shards, those in an outage included"));
    m_events = addFigure(u"eventsFigure"_s, tr("Events per second over all shards"));
    m_median = addFigure(u"medianFigure"_s, tr("Median of the shards' heartbeat round trips"));
    m_p95 = addFigure(u"p95Figure"_s, tr("95 of 100 shards have a round trip below this"));
    layout->addWidget(m_budget, 100);
    layout->addStretch(1);
    layout->addWidget(m_reshard, 0, Qt::AlignVCenter);
    connect(m_reshard, &ReshardPill::clicked, this, &HeaderBar::reshardClicked);
    m_budget->setMaximumWidth(unit * 40);

    QFont strong = font();
    strong.setBold(true);
    m_badge->setFont(strong);
    m_badge->setObjectName(u"badge"_s);
    m_badge->setAutoFillBackground(true);
    // Inside a tool bar a label would be painted as a button.
    m_badge->setBackgroundRole(QPalette::Window);
    m_badge->setForegroundRole(QPalette::WindowText);
    m_badge->setContentsMargins(unit / 2, unit / 5, unit / 2, unit / 5);
    QPalette colors = m_badge->palette();
    colors.setColor(QPalette::Window, QColor(0xCC79A7));
    colors.setColor(QPalette::WindowText, Theme::inkOn(QColor(0xCC79A7)));
    m_badge->setPalette(colors);
    m_badge->setAlignment(Qt::AlignCenter);
    m_badge->hide();
    layout->addWidget(m_badge, 0, Qt::AlignVCenter);
    setSnapshot({});
}

namespace {

//! Guilds whose shard is not there for them, so that the bot does not answer.
int guildsWithoutShard(const FleetSnapshot& snapshot)
{
    int guilds = 0;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.state != ShardState::Ready)
            guilds += shard.guilds;
    }
    return guilds;
}

} // namespace

HeaderBar::Figure HeaderBar::addFigure(const QString& name, const QString& toolTip)
{
    Figure figure{new QLabel(this), new QLabel(this)};
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.55);
    big.setBold(true);
    figure.value->setFont(big);
    figure.value->setObjectName(name);
    figure.caption->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (QLabel* label : {figure.value, figure.caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(toolTip);
        column->addWidget(label);
    }
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
    return figure;
}

void HeaderBar::setFigure(const Figure& figure, const QString& value, const QString& caption)
{
    figure.value->setText(value);
    figure.caption->setText(caption);
    setSpokenName(figure.value, value + u' ' + caption);
    // The line must not jump when a number gets shorter: a figure only ever grows.
    for (QLabel* label : {figure.value, figure.caption})
        label->setMinimumWidth(std::max(label->minimumWidth(), label->sizeHint().width()));
}

//! On a patch from 200 ms on, from 400 ms underlined as well, so that nobody has to tell colours.
void HeaderBar::markSlow(const Figure& figure, Slowness slowness)
{
    const bool isSlow = slowness != Slowness::Fine;
    QPalette colors;
    if (isSlow) {
        const QColor patch = slowness == Slowness::Slow ? QColor(0xF0E442) : Theme::warning();
        colors.setColor(QPalette::Window, patch);
        colors.setColor(QPalette::WindowText, Theme::inkOn(patch));
    }
    QFont font = figure.value->font();
    font.setUnderline(slowness == Slowness::VerySlow);
    figure.value->setFont(font);
    figure.value->setAutoFillBackground(isSlow);
    // Inside a tool bar a label would be painted as a button.
    figure.value->setBackgroundRole(QPalette::Window);
    figure.value->setForegroundRole(QPalette::WindowText);
    figure.value->setPalette(colors);
}

void HeaderBar::setSnapshot(const FleetSnapshot& snapshot)
{
    QStringList guilds{tr("guilds")};
    if (snapshot.unavailable > 0)
        guilds << tr("%1 out", "guilds in an outage").arg(Format::number(snapshot.unavailable));
    if (const int unserved = guildsWithoutShard(snapshot); unserved > 0)
        guilds << tr("%1 not served", "guilds").arg(Format::number(unserved));
    const bool known = !snapshot.shards.isEmpty();
    const auto orNone = [known](const QString& text) { return known ? text : Format::none(); };
    setFigure(m_ready,
        orNone(tr("%1 / %2").arg(
            Format::number(snapshot.count(ShardState::Ready) - snapshot.deaf), Format::number(snapshot.shards.size()))),
        snapshot.deaf > 0 ? tr("shards ready, %1 deaf").arg(Format::number(snapshot.deaf)) : tr("shards ready"));
    setFigure(m_guilds, orNone(Format::number(snapshot.guilds)), guilds.join(u", "_s));
    setFigure(m_events, orNone(Format::rate(snapshot.eventsPerSecond)), tr("events/s"));
    setFigure(m_median, Format::latency(snapshot.latencyMedian), tr("latency median"));
    setFigure(m_p95, Format::latency(snapshot.latencyP95), tr("latency p95"));
    markSlow(m_median, slownessOf(snapshot.latencyMedian));
    markSlow(m_p95, slownessOf(snapshot.latencyP95));
    m_budget->setBudget(snapshot.budget, queueEnd(snapshot.lanes), snapshot.at);
    m_reshard->setProgress(snapshot.reshard);
    // The pill must not push anything out of a window of 1280 pixels, whatever the language.
    const int unit = fontMetrics().height();
    layout()->setSpacing(snapshot.reshard ? unit * 2 / 3 : unit * 3 / 2);
    showWhatFits();
}

int HeaderBar::widthOf(const Figure& figure)
{
    return std::max(figure.value->minimumWidth(), figure.caption->minimumWidth());
}

int HeaderBar::leastWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + widthOf(m_ready) + layout()->spacing() + m_budget->minimumWidth();
    for (const QWidget* part : {static_cast<const QWidget*>(m_reshard), static_cast<const QWidget*>(m_badge)}) {
        if (!part->isHidden())
            width += layout()->spacing() + part->minimumSizeHint().expandedTo(part->minimumSize()).width();
    }
    return width;
}

QSize HeaderBar::minimumSizeHint() const
{
    return {leastWidth(), QWidget::minimumSizeHint().height()};
}

//! The details of all shards have those that are left out.
void HeaderBar::showWhatFits()
{
    const int least = leastWidth();
    bool changes = std::exchange(m_leastWidth, least) != least;
    int left = width() - least;
    bool fits = true;
    for (const Figure* figure : {&m_guilds, &m_p95, &m_events, &m_median}) {
        left -= widthOf(*figure) + layout()->spacing();
        fits = fits && left >= 0;
        changes = changes || figure->value->isHidden() == fits;
        figure->value->setVisible(fits);
        figure->caption->setVisible(fits);
    }
    if (changes)
        updateGeometry();
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void HeaderBar::setBadge(const QString& text, const QString& explanation)
{
    m_badge->setText(text);
    m_badge->setToolTip(explanation);
    m_badge->setVisible(!text.isEmpty());
    showWhatFits();
}

} // namespace Shardroom
