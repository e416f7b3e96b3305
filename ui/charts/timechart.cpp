// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timechart.h"

#include "ui/charts/chartsurface.h"
#include "ui/charts/linemark.h"
#include "ui/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

QDateTime localTime(ChartTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString timeFormat(std::chrono::milliseconds span)
{
    return span <= 10min ? u"HH:mm:ss"_s : span <= 24h ? u"HH:mm"_s : u"ddd HH:mm"_s;
}

} // namespace

TimeChart::TimeChart(const QString& title, ChartUnit unit, Style style, QWidget* parent)
    : SpokenChart(parent)
    , m_title(title)
    , m_unit(unit)
    , m_style(style)
    , m_caption(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_surface(new ChartSurface(this))
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    setAccessibleName(title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int gap = fontMetrics().height();
    m_caption->setTextFormat(Qt::RichText);
    m_caption->setContentsMargins(gap * 2 / 3, gap / 4, gap / 3, 0);
    // A legend of many shards must not make the page wider than the window.
    m_caption->setWordWrap(true);
    // Fixed would be as high as it is on one width, and not on this.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_caption->setSizePolicy(policy);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    QChart* chart = m_surface->chart();
    chart->setLocalizeNumbers(true); // with the separators that they have everywhere else
    chart->setLocale(QLocale());
    chart->setMargins(QMargins(0, 0, gap / 2, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    chart->legend()->hide();
    m_time->setTickCount(4);
    m_value->setTickCount(3);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsFont(small);
        axis->setLineVisible(false);
    }
    m_time->setGridLineVisible(false);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_value, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_surface, 1);
    layout->addWidget(m_empty, 1);
    updateColors();
    setData({});
}

QSize TimeChart::minimumSizeHint() const
{
    const int gap = fontMetrics().height();
    return {gap * 12, gap * 9}; // a legend of some lines, and still a chart
}

void TimeChart::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void TimeChart::setData(const ChartData& data)
{
    m_data = data;
    m_empty->setVisible(m_data.isEmpty());
    m_surface->setVisible(!m_data.isEmpty());
    switch (m_style) {
    case Style::Lines:
        drawLines();
        break;
    case Style::Stack:
        drawStack();
        break;
    }
    updateCaption();
}

void TimeChart::drawLines()
{
    struct Piece {
        QPen pen;
        QList<QPointF> points;
    };
    QList<Piece> wanted;
    double top = 0;
    for (const ChartLine& line : std::as_const(m_data.lines)) {
        for (const QPointF& point : line.points)
            top = std::max(top, point.y());
        const auto parts = pieces(line.points, m_data.step);
        for (const QList<QPointF>& part : parts)
            wanted << Piece{QPen(QBrush(line.color), 1.6, line.pen), part};
    }
    QChart* chart = m_surface->chart();
    while (m_lines.size() > wanted.size()) {
        chart->removeSeries(m_lines.last());
        delete m_lines.takeLast();
    }
    while (m_lines.size() < wanted.size()) {
        auto* series = new QLineSeries(this);
        chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        m_lines << series;
    }
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        m_lines[place]->setPen(wanted[place].pen);
        m_lines[place]->replace(wanted[place].points);
    }
    fitValues(top);
}

void TimeChart::drawStack()
{
    const QList<QList<QPointF>> edges = stackedEdges(m_data);
    QChart* chart = m_surface->chart();
    while (m_areas.size() < edges.size()) {
        auto* edge = new QLineSeries(this);
        auto* area = new QAreaSeries(edge, m_lines.isEmpty() ? nullptr : m_lines.last());
        area->setParent(this);
        m_lines << edge;
        m_areas << area;
        chart->addSeries(area);
        area->attachAxis(m_time);
        area->attachAxis(m_value);
    }
    double top = 0;
    for (qsizetype layer = 0; layer < edges.size(); ++layer) {
        for (const QPointF& point : edges[layer])
            top = std::max(top, point.y());
        m_areas[layer]->setPen(Qt::NoPen);
        m_areas[layer]->setBrush(m_data.lines[layer].color);
        m_lines[layer]->replace(edges[layer]);
    }
    fitValues(top);
}

void TimeChart::fitValues(double top)
{
    const double limit = axisLimit(std::max(top, 1.0) * 1.05);
    m_value->setRange(0, limit);
    m_value->setLabelFormat(limit < 4 ? u"%.1f"_s : u"%.0f"_s);
}

void TimeChart::setRange(const TimeRange& range)
{
    if (m_range == range)
        return;
    m_range = range;
    m_time->setFormat(timeFormat(range.span()));
    m_time->setRange(localTime(range.from), localTime(range.to));
    m_surface->setRange(range);
}

void TimeChart::setCursor(std::optional<ChartTime> time, bool isPinned)
{
    m_cursor = time;
    m_surface->setCursor(time, isPinned);
    updateCaption();
}

std::optional<double> TimeChart::shownValue(const ChartLine& line) const
{
    if (m_cursor)
        return line.valueAt(*m_cursor, m_data.reach());
    return line.points.isEmpty() ? std::nullopt : std::optional(line.points.last().y());
}

QString TimeChart::spokenValue(const ChartLine& line) const
{
    return tr("%1 %2").arg(line.name, chartValue(shownValue(line), m_unit));
}

QString TimeChart::spokenValues() const
{
    QStringList values;
    for (const ChartLine& line : m_data.lines)
        values << spokenValue(line);
    return values.join(u", "_s);
}

QString TimeChart::inWords() const
{
    if (m_data.isEmpty())
        return m_empty->text();
    QList<SpokenLine> lines;
    for (const ChartLine& line : m_data.lines) {
        SpokenLine spoken{spokenValue(line), {}};
        for (const QPointF& point : line.points) {
            if (m_range.contains(ChartTime(std::chrono::milliseconds(std::llround(point.x())))))
                spoken.drawn << point.y();
        }
        lines << spoken;
    }
    return SpokenChart::inWords(lines, m_unit, localTime(m_range.from), localTime(m_range.to));
}

void TimeChart::updateCaption()
{
    QString text = u"<b>"_s + m_title.toHtmlEscaped() + u"</b>"_s;
    for (const ChartLine& line : std::as_const(m_data.lines)) {
        text += u" &nbsp;"_s + lineMark(line.color, m_style == Style::Stack ? Qt::NoPen : line.pen) + u"&nbsp;"_s
            + line.name.toHtmlEscaped().replace(u' ', u"&nbsp;"_s) + u"&nbsp;<b>"_s
            + chartValue(shownValue(line), m_unit).toHtmlEscaped().replace(u' ', u"&nbsp;"_s) + u"</b>"_s;
    }
    m_caption->setText(text);
    m_caption->setToolTip(m_data.lines.size() > 3 ? spokenValues() : QString());
}

void TimeChart::updateColors()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_surface->setBackgroundBrush(base);
    m_surface->chart()->setBackgroundBrush(base);
    m_time->setLabelsColor(quiet);
    m_value->setLabelsColor(quiet);
    m_value->setGridLineColor(Theme::blend(text, base, 0.12));
}

void TimeChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    SpokenChart::changeEvent(event);
}

} // namespace Shardroom
