// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/detailpane.h"

#include "ui/charts/linemark.h"
#include "ui/format.h"
#include "ui/spokenname.h"
#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! The table paints itself before that.
constexpr auto drawsAfter = 45ms;
//! A click on more than that is a long go already, with all of map and table painted anew: they are summed up after it.
constexpr qsizetype mostSummedUpAtOnce = 256;
constexpr auto leastCharted = 60s;
constexpr auto mostCharted = 5min;

QPixmap badge(const ShardSnapshot& shard, int side, double ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Theme::paintBadge(painter, QRectF(0, 0, side, side), shard.state, shard.deafSince.has_value());
    return pixmap;
}

//! What the fleet receives most of, a line each.
QList<ShardFact> eventTypeFacts(const FleetSnapshot& snapshot)
{
    constexpr qsizetype mostLines = 6;
    QList<ShardFact> facts;
    const auto busiest = snapshot.eventTypes.first(std::min(mostLines, snapshot.eventTypes.size()));
    for (const EventTypeRate& type : busiest)
        facts << ShardFact{facts.isEmpty() ? DetailPane::tr("By type") : QString(),
            DetailPane::tr("%1/s %2").arg(Format::rate(type.perSecond), type.type)};
    return facts;
}

} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QWidget(parent)
    , m_badge(new QLabel(this))
    , m_title(new QLabel(this))
    , m_empty(new QLabel(tr("No shards yet"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_latency(new LineChart(tr("Latency, ms"), ChartUnit::Milliseconds))
    , m_events(new LineChart(tr("Events per second"), ChartUnit::PerSecond))
{
    const int unit = fontMetrics().height();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont strong = font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"detailTitle"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(unit, unit, unit, unit);

    auto* facts = new QWidget;
    facts->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(facts);
    m_grid->setContentsMargins(unit * 2 / 3, 0, unit / 2, unit / 3);
    m_grid->setHorizontalSpacing(unit * 2 / 3);
    m_grid->setVerticalSpacing(unit / 6);
    m_grid->setColumnStretch(1, 1);
    auto* scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(facts);
    scroller->setBackgroundRole(QPalette::Base);
    scroller->setAccessibleName(tr("Details"));
    m_splitter->setObjectName(u"detailParts"_s);
    m_splitter->addWidget(scroller);
    m_splitter->addWidget(m_latency);
    m_splitter->addWidget(m_events);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({unit * 20, unit * 7, unit * 7});

    auto* titleLine = new QHBoxLayout;
    titleLine->setContentsMargins(unit * 2 / 3, unit / 2, unit / 2, unit / 3);
    titleLine->setSpacing(unit / 2);
    titleLine->addWidget(m_badge);
    titleLine->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(titleLine);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    m_events->setLegendShown(false); // its lines are those of the chart above
    setMinimumWidth(unit * 16);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(drawsAfter);
    connect(&m_drawSoon, &QTimer::timeout, this, &DetailPane::drawNow);
    setSnapshot({}, {});
}

void DetailPane::setSnapshot(const FleetSnapshot& snapshot, const QList<int>& selected)
{
    const bool others = selected != m_numbers || std::exchange(m_chartsOthers, false);
    m_numbers = selected;
    m_history.append(snapshot);
    m_now = snapshot.at;
    if (others && selected.size() > mostSummedUpAtOnce) {
        m_later = snapshot;
    } else {
        m_later.reset();
        showFacts(snapshot);
    }
    const bool due = !m_drawnAt.isValid() || m_drawnAt.msecsTo(snapshot.at) >= 1000;
    if (!others && !(selected.isEmpty() && due))
        return;
    m_drawnAt = snapshot.at;
    drawCharts();
}

void DetailPane::showFacts(const FleetSnapshot& snapshot)
{
    const QList<int>& selected = m_numbers;
    Shards shards;
    shards.reserve(size_t(selected.isEmpty() ? snapshot.shards.size() : selected.size()));
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (selected.isEmpty() || std::binary_search(selected.begin(), selected.end(), shard.shard.number))
            shards.push_back(&shard);
    }
    m_empty->setVisible(shards.empty());
    m_splitter->setVisible(!shards.empty());
    setTitle(shards);
    QList<ShardFact> facts
        = selected.size() == 1 && shards.size() == 1 ? shardFacts(*shards.front(), snapshot.at) : summary(shards);
    if (selected.isEmpty() && !shards.empty())
        facts << eventTypeFacts(snapshot) << ShardFact{tr("Compression"), snapshot.compression}
              << ShardFact{tr("API"), snapshot.apiHost};
    setFacts(facts);
}

void DetailPane::setCharted(const QList<int>& numbers)
{
    m_chartsOthers = m_chartsOthers || numbers != m_charted;
    m_charted = numbers;
}

void DetailPane::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void DetailPane::setListed(int listed)
{
    m_listed = listed;
}

void DetailPane::setTitle(const Shards& shards)
{
    m_badge->setVisible(m_numbers.size() == 1 && shards.size() == 1);
    if (m_numbers.isEmpty()) {
        QString title = shards.empty() ? QString() : tr("All %1").arg(Format::shardCount(int(shards.size())));
        // The filter chooses what is listed, not what is summed up here.
        if (m_listed && *m_listed != int(shards.size()))
            title += u", "_s + tr("%1 of them listed").arg(Format::number(*m_listed));
        m_title->setText(title);
        m_title->setToolTip(tr("Select shards in the map or the table to see them alone."));
    } else if (shards.size() == 1) {
        const ShardSnapshot& shard = *shards.front();
        m_title->setText(tr("Shard %1 of %2").arg(shard.shard.number).arg(Format::number(shard.shard.total)));
        m_badge->setPixmap(badge(shard, fontMetrics().height() * 5 / 4, devicePixelRatioF()));
        m_badge->setAccessibleName(displayName(shard.state));
    } else if (m_numbers != m_titled) {
        const QString text = Format::shards(m_numbers);
        m_title->setText(fontMetrics().elidedText(text, Qt::ElideRight, std::max(width(), 200)));
        m_title->setToolTip(text);
    }
    m_titled = m_numbers;
}

QString DetailPane::text() const
{
    // Of several shards the title may be cut.
    return factsText(m_numbers.size() > 1 ? m_title->toolTip() : m_title->text(), m_facts);
}

void DetailPane::setFacts(const QList<ShardFact>& facts)
{
    m_facts = facts;
    while (m_rows.size() < facts.size()) {
        auto* label = new QLabel;
        auto* value = new QLabel;
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        for (QLabel* cell : {label, value})
            cell->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, int(m_rows.size()), 0);
        m_grid->addWidget(value, int(m_rows.size()), 1);
        m_grid->setRowStretch(int(m_rows.size()), 0);
        m_grid->setRowStretch(int(m_rows.size()) + 1, 1);
        m_rows << std::pair{label, value};
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const auto& [label, value] = m_rows[row];
        const bool used = row < facts.size();
        label->setVisible(used);
        value->setVisible(used);
        // Setting equal text would drop what the user has marked in it.
        if (used && label->text() != facts[row].label)
            label->setText(facts[row].label);
        if (used && value->text() != facts[row].value)
            value->setText(facts[row].value);
        // "Resumes 3": there may be another 3.
        if (used)
            setSpokenName(value, facts[row].label + u' ' + facts[row].value);
    }
}

QList<ShardFact> DetailPane::summary(const Shards& shards) const
{
    if (shards.empty())
        return {};
    std::array<int, shardStateCount> byState{};
    int deaf = 0;
    int guilds = 0;
    int unavailable = 0;
    double events = 0;
    int resumes = 0;
    int sessions = 0;
    QList<std::chrono::milliseconds> latencies;
    for (const ShardSnapshot* shard : shards) {
        // As in the header: who gets no events is not ready.
        ++(shard->deafSince ? deaf : byState[size_t(shard->state)]);
        guilds += shard->guilds;
        unavailable += shard->unavailable;
        events += shard->eventsPerSecond;
        resumes += shard->resumes;
        sessions += shard->maskedSession.isEmpty() ? 0 : 1;
        if (shard->latency)
            latencies << *shard->latency;
    }
    QStringList states;
    for (const ShardState state : Theme::stateOrder) {
        if (byState[size_t(state)] > 0)
            states << tr("%1\u00a0%2").arg(Format::number(byState[size_t(state)]), displayName(state));
    }
    if (deaf > 0)
        states << tr("%1 deaf").arg(Format::number(deaf));
    QString latency = Format::none();
    if (!latencies.isEmpty()) {
        const auto [low, high] = std::minmax_element(latencies.begin(), latencies.end());
        latency = tr("%1 to %2").arg(Format::latency(*low), Format::latency(*high));
    }
    QList<ShardFact> facts{{tr("States"), states.join(u", "_s)}, {tr("Latency"), latency},
        {tr("Guilds"), tr("%1, %2 in an outage").arg(Format::number(guilds), Format::number(unavailable))},
        {tr("Events"), tr("%1/s").arg(Format::rate(events))}, {tr("Sessions"), Format::number(sessions)},
        {tr("Resumes"), Format::number(resumes)}};
    if (m_numbers.size() > maxCharted)
        facts << ShardFact{tr("Charts"), tr("of the worst %1").arg(maxCharted)};
    return facts;
}

void DetailPane::setDetails(const QList<ShardDetail>& details)
{
    m_details = details;
    if (!m_numbers.isEmpty())
        drawCharts();
}

//! Lines are drawn in the colours of their day, and what is stale or ended is not drawn again by itself.
void DetailPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawCharts();
    QWidget::changeEvent(event);
}

void DetailPane::drawFleetCharts()
{
    // Snapshots come a little later than once a second, and later still from thousands of shards: no gap yet.
    constexpr auto step = std::chrono::milliseconds(2000);
    setLines({{tr("median"), Theme::seriesColor(0), m_history.median(), Qt::SolidLine, {}, step},
                 {tr("p95"), Theme::seriesColor(1), m_history.p95(), Qt::DashLine, {}, step}},
        {{tr("all"), Theme::seriesColor(2), m_history.events(), Qt::SolidLine, {}, step}});
}

//! Both with one time axis: what there is, but no more than the last five minutes.
void DetailPane::setLines(const QList<LineChart::Line>& latency, const QList<LineChart::Line>& events)
{
    QDateTime from = m_now.addSecs(-std::chrono::seconds(leastCharted).count());
    for (const LineChart::Line& line : latency + events) {
        if (!line.points.isEmpty())
            from = std::min(from, line.points.first().at);
    }
    from = std::max(from, m_now.addSecs(-std::chrono::seconds(mostCharted).count()));
    m_latency->setLines(latency, from, m_now);
    m_events->setLines(events, from, m_now);
}

void DetailPane::drawCharts()
{
    if (!m_drawSoon.isActive())
        m_drawSoon.start();
}

void DetailPane::drawNow()
{
    if (m_later)
        showFacts(*std::exchange(m_later, {}));
    if (m_numbers.isEmpty()) {
        drawFleetCharts();
        return;
    }
    QList<LineChart::Line> latency;
    QList<LineChart::Line> events;
    for (const int number : std::as_const(m_charted)) {
        const QColor color = Theme::seriesColor(int(latency.size()));
        const Qt::PenStyle pen = shardPen(latency.size());
        const auto detail = std::find_if(m_details.begin(), m_details.end(),
            [number](const ShardDetail& candidate) { return candidate.shard.number == number; });
        const bool known = detail != m_details.end();
        const QString name = QString::number(number);
        const QString spoken = Format::shards({number});
        LineChart::Line heartbeats{name, color, {}, pen, spoken};
        LineChart::Line rate{name, color, {}, pen, spoken};
        if (known) {
            heartbeats.points = detail->latency;
            // Before the server has said how often, nobody can tell a gap.
            heartbeats.step = detail->heartbeatInterval.count() > 0 ? detail->heartbeatInterval : mostCharted;
            rate.points = detail->eventsPerSecond;
        }
        latency << heartbeats;
        events << rate;
    }
    setLines(latency, events);
}

} // namespace Shardroom
