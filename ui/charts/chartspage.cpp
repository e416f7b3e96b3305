// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartspage.h"

#include "ui/charts/chartsurface.h"
#include "ui/charts/timechart.h"
#include "ui/format.h"

#include <QtGui/QAction>
#include <QtGui/QActionEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr int mostPoints = 900; // beyond, Qt Charts takes longer than a frame
constexpr int mostBars = 80;
constexpr auto momentPause = 60ms;
constexpr auto frame = 16ms;

QString momentText(ChartTime time, bool withDay)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return withDay ? QLocale().toString(local, u"ddd HH:mm:ss"_s) : Format::clock(local);
}

} // namespace

ChartsPage::ChartsPage(QWidget* parent)
    : QWidget(parent)
    , m_zoom(5min)
    , m_spans(new QButtonGroup(this))
    , m_live(new QToolButton(this))
    , m_rangeText(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_latency(new TimeChart(tr("Latency"), ChartUnit::Milliseconds, TimeChart::Style::Lines))
    , m_events(new TimeChart(tr("Events"), ChartUnit::PerSecond, TimeChart::Style::Lines))
    , m_connections(new TimeChart(tr("Connections"), ChartUnit::Count, TimeChart::Style::Stack))
    , m_guilds(new TimeChart(tr("Guilds"), ChartUnit::Count, TimeChart::Style::Lines))
{
    setObjectName(u"chartsPage"_s);
    setAccessibleName(tr("Charts"));
    setFocusPolicy(Qt::StrongFocus);
    m_latency->setObjectName(u"latencyChart"_s);
    m_events->setObjectName(u"eventsChart"_s);
    m_connections->setObjectName(u"connectionsChart"_s);
    m_guilds->setObjectName(u"guildsChart"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildKeys();
    buildBar();
    m_grid->setSpacing(1);
    layout->addLayout(m_grid, 1);
    const auto all = charts();
    for (TimeChart* chart : all)
        connectChart(chart);
    arrange();
    m_drawOthers.setSingleShot(true);
    m_drawOthers.setInterval(frame);
    connect(&m_drawOthers, &QTimer::timeout, this, &ChartsPage::drawOthers);
    m_momentPause.setSingleShot(true);
    m_momentPause.setInterval(momentPause);
    connect(&m_momentPause, &QTimer::timeout, this, &ChartsPage::askMoment);
    draw();
}

//! As actions, so that the sheet of keys names them and others can be given to them.
void ChartsPage::buildKeys()
{
    const auto add = [this](const QString& name, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // a button in the bar needs its Space and its arrows
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    const auto step = [this, add](const QString& name, const QString& text, const QKeySequence& key, int steps) {
        add(name, text, {key}, [this, steps] { stepCursor(steps); })->setProperty("keysOnly", true);
    };
    step(u"chartsStepLeft"_s, tr("Crosshair to the left"), Qt::Key_Left, -1);
    step(u"chartsStepRight"_s, tr("Crosshair to the right"), Qt::Key_Right, 1);
    step(u"chartsLeapLeft"_s, tr("Crosshair ten steps to the left"), Qt::SHIFT | Qt::Key_Left, -10);
    step(u"chartsLeapRight"_s, tr("Crosshair ten steps to the right"), Qt::SHIFT | Qt::Key_Right, 10);
    // A quarter, so that what was at the edge is still seen.
    add(u"chartsEarlier"_s, tr("Move to earlier"), {Qt::CTRL | Qt::Key_Left}, [this] { pan(-m_range.span() / 4); });
    add(u"chartsLater"_s, tr("Move to later"), {Qt::CTRL | Qt::Key_Right}, [this] { pan(m_range.span() / 4); });
    add(u"chartsHold"_s, tr("Hold the moment, or let it go"), {Qt::Key_Space}, [this] { togglePin(); });
    add(u"chartsZoomIn"_s, tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, [this] { zoomIn(); });
    m_zoomBack = add(u"chartsZoomBack"_s, tr("Zoom back"), {Qt::Key_Backspace, Qt::Key_Minus}, [this] { popZoom(); });
    m_goLive = add(u"charts.chartsLive"_s, tr("Back to live"), {Qt::Key_Escape}, [this] { goLive(); });
    m_goLive->setToolTip(tr("Leave the zoom and the crosshair, as a double click on a chart does"));
    m_goLive->setEnabled(false);
}

void ChartsPage::actionEvent(QActionEvent* event)
{
    QWidget::actionEvent(event);
    if (event->type() == QEvent::ActionChanged && event->action() == m_zoomBack)
        showHint();
}

void ChartsPage::showHint()
{
    const QString back = m_zoomBack->shortcut().toString(QKeySequence::NativeText);
    m_hintText = tr("Click: hold a moment \u00b7 drag: zoom \u00b7 Shift+drag: move \u00b7 double click: live");
    if (!back.isEmpty())
        m_hintText += tr(" \u00b7 %1: zoom back").arg(back);
    m_hint->setToolTip(m_hintText);
    m_hint->setText(m_hint->fontMetrics().elidedText(m_hintText, Qt::ElideRight, m_hint->width()));
}

void ChartsPage::buildBar()
{
    struct Span {
        std::chrono::seconds length;
        QString text;
        QString name;
    };
    const QList<Span> spans{{5min, tr("5 min"), u"span5m"_s}, {30min, tr("30 min"), u"span30m"_s},
        {3h, tr("3 h"), u"span3h"_s}, {12h, tr("12 h"), u"span12h"_s}, {24h, tr("24 h"), u"span24h"_s},
        {168h, tr("7 d"), u"span7d"_s}};
    auto* bar = new QHBoxLayout;
    const int gap = fontMetrics().height() / 3;
    bar->setContentsMargins(gap, gap / 2, gap, gap / 2);
    bar->setSpacing(gap / 2);
    for (const Span& span : spans) {
        auto* button = new QToolButton;
        button->setObjectName(span.name);
        button->setText(span.text);
        button->setAccessibleName(tr("Show the last %1").arg(span.text));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setChecked(span.length == m_zoom.span());
        button->setAutoRaise(true);
        m_spans->addButton(button, int(span.length.count()));
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, length = span.length] { setSpan(length); });
    }
    m_live->setObjectName(u"chartsLive"_s);
    m_live->setDefaultAction(m_goLive);
    m_rangeText->setObjectName(u"chartsRange"_s);
    m_rangeText->setTextFormat(Qt::PlainText);
    m_rangeText->setContentsMargins(gap * 2, 0, gap * 2, 0);
    m_hint->installEventFilter(this); // its room changes with its neighbours
    showHint();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->addWidget(m_live);
    bar->addWidget(m_rangeText);
    bar->addWidget(m_hint, 100);
    bar->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
}

bool ChartsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hint && event->type() == QEvent::Resize)
        m_hint->setText(m_hint->fontMetrics().elidedText(m_hintText, Qt::ElideRight, m_hint->width()));
    return QWidget::eventFilter(watched, event);
}

void ChartsPage::connectChart(TimeChart* chart)
{
    const ChartSurface* surface = chart->surface();
    connect(surface, &ChartSurface::hovered, this, [this](ChartTime time) {
        if (!m_isPinned)
            moveCursor(time, false);
    });
    connect(surface, &ChartSurface::left, this, [this] {
        if (!m_isPinned)
            moveCursor(std::nullopt, false);
    });
    connect(surface, &ChartSurface::picked, this, [this](ChartTime time) {
        setFocus(Qt::MouseFocusReason);
        moveCursor(time, true);
    });
    connect(surface, &ChartSurface::zoomed, this, &ChartsPage::zoom);
    connect(surface, &ChartSurface::panned, this, &ChartsPage::pan);
    connect(surface, &ChartSurface::liveRequested, this, &ChartsPage::goLive);
}

QList<TimeChart*> ChartsPage::charts() const
{
    return {m_latency, m_events, m_connections, m_guilds};
}

QSize ChartsPage::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 60, line * 14};
}

void ChartsPage::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) == shown || !shown)
        return;
    refresh();
}

void ChartsPage::setNow(const QDateTime& now)
{
    m_now = ChartTime(std::chrono::milliseconds(now.toMSecsSinceEpoch()));
    const std::chrono::milliseconds every = std::max<std::chrono::milliseconds>(1s, m_zoom.span() / mostPoints);
    const bool isDue = m_now - m_askedAt >= every || m_now < m_askedAt;
    if (m_isShown && m_zoom.isLive() && !m_cursor && !m_isWaiting && isDue)
        refresh();
}

void ChartsPage::setShards(const QList<int>& numbers)
{
    const QList<int> first = numbers.first(std::min<qsizetype>(numbers.size(), HistoryQuery::mostShards));
    if (m_shards == first)
        return;
    m_shards = first;
    refresh();
}

void ChartsPage::setState(const HistoryState& state)
{
    m_state = state;
    draw();
}

void ChartsPage::setSpan(std::chrono::seconds span)
{
    const auto buttons = m_spans->buttons();
    const auto chosen = std::ranges::find_if(
        buttons, [this, span](QAbstractButton* button) { return m_spans->id(button) == span.count(); });
    if (chosen == buttons.end())
        return;
    (*chosen)->setChecked(true);
    m_zoom.setSpan(span);
    moveCursor(std::nullopt, false);
    refresh();
}

void ChartsPage::zoom(const TimeRange& range)
{
    setFocus(Qt::MouseFocusReason);
    m_zoom.hold(m_now); // so that Backspace comes back to the range that was seen
    m_zoom.zoom(range, m_now);
    lookAtZoom();
}

void ChartsPage::pan(std::chrono::milliseconds by)
{
    setFocus(Qt::MouseFocusReason);
    m_zoom.pan(by, m_now);
    lookAtZoom();
}

void ChartsPage::popZoom()
{
    if (m_zoom.pop())
        lookAtZoom();
}

//! Map and table must not stay in a moment that no chart shows any more.
void ChartsPage::lookAtZoom()
{
    if (m_isPinned && !m_zoom.range(m_now).contains(*m_cursor))
        moveCursor(std::nullopt, false); // refreshes
    else
        refresh();
}

void ChartsPage::goLive()
{
    m_zoom.live();
    moveCursor(std::nullopt, false);
    refresh();
}

//! Asks for what the range holds. An answer to an older question is passed over.
void ChartsPage::refresh()
{
    if (!m_cursor || !m_zoom.isLive())
        m_range = m_zoom.range(m_now);
    const auto standing = m_zoom.isLive() ? std::nullopt : std::optional(m_range);
    if (std::exchange(m_toldRange, standing) != standing)
        emit rangeChanged(standing);
    showRange();
    if (!m_isShown || m_now == ChartTime())
        return;
    using std::chrono::seconds;
    HistoryQuery query;
    query.from = std::chrono::floor<seconds>(m_range.from);
    query.to = std::chrono::ceil<seconds>(m_range.to) + 1s;
    query.points = mostPoints;
    query.shards = m_shards;
    query.ticket = ++m_ticket;
    m_isWaiting = true;
    m_askedAt = m_now;
    emit historyRequested(query);
}

void ChartsPage::setSeries(const HistorySeries& series)
{
    if (series.query.ticket != m_ticket)
        return;
    m_isWaiting = false;
    m_series = series;
    draw();
}

QString ChartsPage::emptyText() const
{
    if (!m_state.isKept && !m_state.text.isEmpty())
        return m_state.text;
    return m_series.oldest ? tr("Nothing was recorded in this range.")
                           : tr("No history yet: the first minute is being recorded.");
}

void ChartsPage::draw()
{
    const QString empty = emptyText();
    const auto all = charts();
    for (TimeChart* chart : all)
        chart->setEmptyText(empty);
    m_latency->setData(latencyLines(m_series));
    // The lines of eight shards take a frame for themselves: then the other charts have the next one.
    if (m_series.latencies.isEmpty())
        drawOthers();
    else
        m_drawOthers.start();
    showRange();
}

//! Lines are drawn in the colours of their day, and a range that stands still is not drawn again by itself.
void ChartsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void ChartsPage::drawOthers()
{
    m_drawOthers.stop();
    m_events->setData(eventLines(m_series));
    m_connections->setData(connectionBars(m_series, mostBars));
    m_guilds->setData(guildLines(m_series));
}

void ChartsPage::showRange()
{
    const auto all = charts();
    for (TimeChart* chart : all)
        chart->setRange(m_range);
    const bool withDay = m_range.span() > 12h || m_now - m_range.from > 12h;
    m_goLive->setEnabled(!m_zoom.isLive() || m_cursor);
    m_hint->setVisible(!m_cursor); // there is no room for both
    if (m_now == ChartTime()) {
        m_rangeText->clear();
        return;
    }
    const QString text = tr("%1 \u2013 %2").arg(momentText(m_range.from, withDay), momentText(m_range.to, withDay));
    m_rangeText->setText(m_cursor ? tr("%1, crosshair at %2").arg(text, momentText(*m_cursor, withDay)) : text);
}

void ChartsPage::moveCursor(std::optional<ChartTime> time, bool isPinned)
{
    if (m_cursor == time && m_isPinned == isPinned)
        return;
    const bool wasSet = m_cursor.has_value();
    m_cursor = time;
    m_isPinned = isPinned && time;
    const auto all = charts();
    for (TimeChart* chart : all)
        chart->setCursor(m_cursor, m_isPinned);
    if (m_cursor) {
        showRange();
        if (!m_momentPause.isActive())
            askMoment();
        return;
    }
    if (!wasSet)
        return;
    m_momentAsked.reset();
    emit momentChanged(std::nullopt);
    refresh();
}

void ChartsPage::askMoment()
{
    if (!m_cursor || m_isMomentWaiting)
        return;
    const auto moment = std::chrono::floor<std::chrono::seconds>(*m_cursor);
    if (m_momentAsked == moment)
        return;
    m_momentAsked = moment;
    m_isMomentWaiting = true;
    emit momentRequested(moment);
}

void ChartsPage::setMoment(const HistoryMoment& moment)
{
    m_isMomentWaiting = false;
    if (!m_cursor)
        return;
    if (m_momentAsked == moment.asked)
        emit momentChanged(moment);
    m_momentPause.start(); // the crosshair may be elsewhere by now
}

void ChartsPage::stepCursor(int steps)
{
    const ChartTime from = m_cursor.value_or(steps < 0 ? m_range.to : m_range.from);
    const ChartTime to = from + steps * std::chrono::milliseconds(m_series.step);
    // At the edge the range goes along.
    if (m_cursor && (to < m_range.from || to > m_range.to)) {
        setFocus(Qt::MouseFocusReason);
        m_zoom.pan((steps < 0 ? -m_range.span() : m_range.span()) / 4, m_now);
        refresh();
    }
    moveCursor(std::clamp(to, m_range.from, m_range.to), true);
}

void ChartsPage::togglePin()
{
    if (m_isPinned)
        moveCursor(std::nullopt, false);
    else
        moveCursor(m_cursor.value_or(m_range.to - m_series.step), true);
}

void ChartsPage::zoomIn()
{
    const ChartTime middle = m_cursor.value_or(m_range.from + m_range.span() / 2);
    zoom({middle - m_range.span() / 4, middle + m_range.span() / 4});
}

void ChartsPage::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void ChartsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! In one row where the page is low and wide, as a dock at the bottom is; else two by two.
void ChartsPage::arrange()
{
    const auto all = charts();
    const QSize least = m_latency->minimumSizeHint();
    const bool inOneRow = height() < least.height() * 3 && width() >= least.width() * 4;
    const int columns = inOneRow ? 4 : 2;
    if (m_grid->itemAtPosition(0, columns - 1) && !m_grid->itemAtPosition(0, columns))
        return;
    for (int place = 0; place < int(all.size()); ++place) {
        m_grid->removeWidget(all[place]);
        m_grid->addWidget(all[place], place / columns, place % columns);
    }
    for (int line = 0; line < 4; ++line) {
        m_grid->setColumnStretch(line, line < columns ? 1 : 0);
        m_grid->setRowStretch(line, line < 4 / columns ? 1 : 0);
    }
}

} // namespace Shardroom
