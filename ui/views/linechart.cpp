// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/linechart.h"

#include "ui/charts/chartlines.h"
#include "ui/charts/linemark.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! What the axis must hold: the highest value, unless it is a short burst far above what is usual, such as all guilds
//! at the start. The newest value is never cut off. Nothing is not usual: where most of the time is silence, what comes
//! before it still has to be seen.
double scaleFor(QList<double> values, double newest)
{
    constexpr double usualShare = 0.8;
    constexpr double burst = 4;
    values.removeIf([](double value) { return value <= 0; });
    if (values.isEmpty())
        return newest;
    std::ranges::sort(values);
    const double usual = std::max(newest, values[qsizetype(usualShare * double(values.size() - 1))] * 1.5);
    return values.last() > burst * usual ? usual : values.last();
}

} // namespace

LineChart::LineChart(const QString& title, ChartUnit unit, QWidget* parent)
    : SpokenChart(parent)
    , m_title(title)
    , m_unit(unit)
    , m_caption(new QLabel(this))
    , m_view(new QChartView(this))
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    setAccessibleName(title);
    const int gap = fontMetrics().height();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // readers would stop at it, and it says nothing
    m_caption->setTextFormat(Qt::RichText);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(gap * 2 / 3, gap / 4, gap / 3, 0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    QChart* chart = m_view->chart();
    chart->setLocalizeNumbers(true); // with the separators that they have everywhere else
    chart->setLocale(QLocale());
    chart->setMargins(QMargins(0, 0, gap / 2, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    chart->legend()->hide();
    m_time->setFormat(u"HH:mm:ss"_s);
    m_time->setTickCount(3);
    m_value->setTickCount(3);
    m_time->setLabelsFont(small);
    m_value->setLabelsFont(small);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)})
        axis->setLineVisible(false);
    m_time->setGridLineVisible(false);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_value, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    updateColors();
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    setLines({}, {}, {});
}

QSize LineChart::minimumSizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 12, unit * 6};
}

void LineChart::setLines(const QList<Line>& lines, const QDateTime& from, const QDateTime& to)
{
    m_lines = lines;
    m_from = from;
    m_to = to;
    struct Piece {
        QPen pen;
        QList<QPointF> points;
    };
    QList<Piece> wanted;
    for (const Line& line : lines) {
        QList<QPointF> points;
        points.reserve(line.points.size());
        for (const ShardDetail::Point& point : line.points)
            points << QPointF(double(point.at.toMSecsSinceEpoch()), point.value);
        const auto parts = pieces(points, line.step);
        for (const QList<QPointF>& part : parts)
            wanted << Piece{QPen(QBrush(line.color), 1.6, line.pen), part};
    }
    while (m_series.size() > wanted.size()) {
        m_view->chart()->removeSeries(m_series.last());
        delete m_series.takeLast();
    }
    while (m_series.size() < wanted.size()) {
        auto* series = new QLineSeries(this);
        m_view->chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        m_series << series;
    }
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        m_series[place]->setPen(wanted[place].pen);
        m_series[place]->replace(wanted[place].points);
    }
    fitAxes(from, to);
    setCaption();
}

void LineChart::setCaption()
{
    QString text = u"<b>"_s + m_title.toHtmlEscaped() + u"</b>"_s;
    if (isEmpty())
        text += u"&nbsp; "_s + tr("no data yet").toHtmlEscaped();
    for (const Line& line : std::as_const(m_lines)) {
        if (m_lines.size() > 1 && m_hasLegend)
            text += u" &nbsp;"_s + lineMark(line.color, line.pen) + u"&nbsp;"_s + line.name.toHtmlEscaped();
    }
    if (m_cutPeak > 0)
        text += u" &nbsp;"_s + tr("peak %1, cut off").arg(Format::rate(m_cutPeak)).toHtmlEscaped();
    // Setting it lays the whole pane out again.
    if (text != m_caption->text())
        m_caption->setText(text);
}

void LineChart::setLegendShown(bool shown)
{
    m_hasLegend = shown;
    setCaption();
}

//! Qt Charts leaves out what it has no room for: two labels that can be read are more than three that are dots.
void LineChart::resizeEvent(QResizeEvent* event)
{
    SpokenChart::resizeEvent(event);
    m_value->setTickCount(m_view->height() < fontMetrics().height() * 5 ? 2 : 3);
}

void LineChart::fitAxes(const QDateTime& from, const QDateTime& to)
{
    m_time->setVisible(!isEmpty());
    m_value->setVisible(!isEmpty());
    m_cutPeak = 0;
    if (isEmpty())
        return;
    m_time->setRange(from.toLocalTime(), to.toLocalTime());
    QList<double> values;
    double newest = 0;
    for (const Line& line : std::as_const(m_lines)) {
        for (const ShardDetail::Point& point : line.points) {
            if (point.at >= from)
                values << point.value;
        }
        if (!line.points.isEmpty())
            newest = std::max(newest, line.points.last().value);
    }
    const double top = scaleFor(values, newest);
    const double limit = axisLimit(std::max(top, 1.0) * 1.05);
    m_cutPeak = !values.isEmpty() && *std::ranges::max_element(values) > limit ? *std::ranges::max_element(values) : 0;
    m_value->setRange(0, limit);
    m_value->setLabelFormat(limit < 4 ? u"%.1f"_s : u"%.0f"_s);
}

double LineChart::limit() const
{
    return m_value->max();
}

bool LineChart::isEmpty() const
{
    return std::ranges::all_of(m_lines, [](const Line& line) { return line.points.isEmpty(); });
}

QString LineChart::spokenValue(const Line& line) const
{
    const auto newest = line.points.isEmpty() ? std::nullopt : std::optional(line.points.last().value);
    return (line.spokenName.isEmpty() ? line.name : line.spokenName) + u' ' + chartValue(newest, m_unit);
}

QString LineChart::spokenValues() const
{
    QStringList values;
    for (const Line& line : m_lines)
        values << spokenValue(line);
    return values.join(u", "_s);
}

QString LineChart::inWords() const
{
    if (isEmpty())
        return tr("no data yet");
    QList<SpokenLine> lines;
    for (const Line& line : m_lines) {
        SpokenLine spoken{spokenValue(line), {}};
        for (const ShardDetail::Point& point : line.points) {
            if (point.at >= m_from)
                spoken.drawn << point.value;
        }
        lines << spoken;
    }
    return SpokenChart::inWords(lines, m_unit, m_from, m_to);
}

//! What each line says at the time under `point` of the view; empty outside of the plot.
QString LineChart::valuesAt(const QPoint& point) const
{
    QChart* chart = m_view->chart();
    const QPointF place = chart->mapFromScene(m_view->mapToScene(point));
    if (m_series.isEmpty() || !chart->plotArea().contains(place))
        return {};
    const double at = chart->mapToValue(place, m_series.first()).x();
    QStringList words;
    for (const Line& line : m_lines) {
        const auto nearest = std::ranges::min_element(line.points, {}, [at](const ShardDetail::Point& candidate) {
            return std::abs(double(candidate.at.toMSecsSinceEpoch()) - at);
        });
        if (nearest == line.points.end())
            continue;
        if (words.isEmpty())
            words << Format::clock(nearest->at);
        words << (m_lines.size() > 1 ? line.name + u": "_s : QString()) + Format::rate(nearest->value);
    }
    return words.join(u'\n');
}

bool LineChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        QToolTip::showText(move->globalPosition().toPoint(), valuesAt(move->pos()), m_view->viewport());
    }
    return SpokenChart::eventFilter(watched, event);
}

void LineChart::updateColors()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    m_view->setBackgroundBrush(base);
    m_view->chart()->setBackgroundBrush(base);
    m_time->setLabelsColor(quiet);
    m_value->setLabelsColor(quiet);
    m_value->setGridLineColor(Theme::blend(text, base, 0.12));
}

void LineChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    SpokenChart::changeEvent(event);
}

} // namespace Shardroom
