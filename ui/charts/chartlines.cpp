// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlines.h"

#include "ui/charts/linemark.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

double xOf(HistoryTime time)
{
    return double(std::chrono::milliseconds(time.time_since_epoch()).count());
}

template <typename Value>
ChartLine lineOf(const HistorySeries& series, const QString& name, int color, Value value)
{
    ChartLine line{name, Theme::seriesColor(color), {}};
    line.points.reserve(series.samples.size());
    for (const HistorySample& sample : series.samples) {
        if (const std::optional<double> y = value(sample))
            line.points << QPointF(xOf(sample.at), *y);
    }
    return line;
}

} // namespace

QString chartValue(std::optional<double> value, ChartUnit unit)
{
    if (!value)
        return Format::none();
    switch (unit) {
    case ChartUnit::Milliseconds:
        return Format::latency(std::chrono::milliseconds(std::llround(*value)));
    case ChartUnit::PerSecond:
        return Format::rate(*value);
    case ChartUnit::Count:
        return Format::number(std::llround(*value));
    }
    Q_UNREACHABLE();
}

std::optional<double> ChartLine::valueAt(ChartTime time, std::chrono::milliseconds reach) const
{
    const double x = double(time.time_since_epoch().count());
    const auto after = std::upper_bound(
        points.begin(), points.end(), x, [](double wanted, const QPointF& point) { return wanted < point.x(); });
    if (after == points.begin())
        return std::nullopt;
    const QPointF& point = *std::prev(after);
    return x - point.x() < double(reach.count()) ? std::optional(point.y()) : std::nullopt;
}

bool ChartData::isEmpty() const
{
    return std::ranges::all_of(lines, [](const ChartLine& line) { return line.points.isEmpty(); });
}

ChartData latencyLines(const HistorySeries& series)
{
    using Sample = const HistorySample&;
    ChartData data{{}, series.step};
    data.lines << lineOf(series, Text::tr("median"), 0, [](Sample sample) { return sample.median; })
               << lineOf(series, Text::tr("p95"), 1, [](Sample sample) { return sample.p95; })
               << lineOf(series, Text::tr("p99"), 5, [](Sample sample) { return sample.p99; });
    data.lines[1].pen = Qt::DashLine;
    data.lines[2].pen = Qt::DotLine;
    // The colours of the three above are left out.
    static constexpr std::array colors{2, 3, 4, 6, 7, 2, 3, 4};
    for (qsizetype place = 0; place < series.latencies.size(); ++place) {
        ChartLine line{Text::tr("shard %1").arg(series.query.shards[place]),
            Theme::seriesColor(colors[size_t(place) % colors.size()]), {}, shardPen(place)};
        for (const HistorySeries::Point& point : series.latencies[place])
            line.points << QPointF(xOf(point.at), point.value);
        data.lines << line;
    }
    return data;
}

ChartData eventLines(const HistorySeries& series)
{
    return {{lineOf(series, Text::tr("events/s"), 0,
                [](const HistorySample& sample) { return std::optional(sample.eventsPerSecond); })},
        series.step};
}

ChartData connectionBars(const HistorySeries& series, int bars)
{
    const auto range = series.query.to - series.query.from;
    const qint64 perBar = std::max<qint64>(1, (range / series.step + bars - 1) / std::max(1, bars));
    const std::chrono::seconds step = series.step * perBar;
    ChartData data{
        {{Text::tr("new sessions"), Theme::seriesColor(0), {}}, {Text::tr("resumes"), Theme::seriesColor(4), {}},
            {Text::tr("closes"), Theme::seriesColor(5), {}}},
        step};
    const auto width = double(std::chrono::milliseconds(step).count());
    for (const HistorySample& sample : series.samples) {
        const double x = xOf(sample.at - sample.at.time_since_epoch() % step);
        const std::array values{sample.connects, sample.resumes, sample.closes};
        for (size_t layer = 0; layer < values.size(); ++layer) {
            QList<QPointF>& points = data.lines[qsizetype(layer)].points;
            // Nothing was counted where nothing was recorded: a bar must not lean over a gap.
            while (!points.isEmpty() && points.last().x() < x)
                points << QPointF(points.last().x() + width, 0);
            if (points.isEmpty())
                points << QPointF(x, 0);
            points.last().ry() += values[layer];
        }
    }
    return data;
}

ChartData guildLines(const HistorySeries& series)
{
    return {{lineOf(series, Text::tr("guilds"), 2,
                 [](const HistorySample& sample) { return std::optional(double(sample.guilds)); }),
                lineOf(series, Text::tr("in an outage"), 5,
                    [](const HistorySample& sample) { return std::optional(double(sample.unavailable)); })},
        series.step};
}

QList<QList<QPointF>> pieces(const QList<QPointF>& points, std::chrono::milliseconds step)
{
    QList<QList<QPointF>> parts;
    const double gap = double(step.count()) * 2.5;
    for (const QPointF& point : points) {
        if (parts.isEmpty() || point.x() - parts.last().last().x() > gap)
            parts << QList<QPointF>();
        parts.last() << point;
    }
    for (QList<QPointF>& part : parts) {
        if (part.size() == 1)
            part << part.first() + QPointF(double(step.count()), 0);
    }
    return parts.mid(std::max<qsizetype>(0, parts.size() - mostPieces));
}

QList<QList<QPointF>> stackedEdges(const ChartData& data)
{
    QList<QList<QPointF>> edges;
    const double width = double(data.step.count());
    for (const ChartLine& line : data.lines) {
        QList<QPointF> edge;
        edge.reserve(line.points.size() * 2);
        for (qsizetype place = 0; place < line.points.size(); ++place) {
            const double below = edges.isEmpty() ? 0 : edges.last()[edge.size()].y();
            const double x = line.points[place].x();
            const double y = below + line.points[place].y();
            edge << QPointF(x, y) << QPointF(x + width, y);
        }
        edges << edge;
    }
    return edges;
}

double axisLimit(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 0.001))));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 8.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace Shardroom
