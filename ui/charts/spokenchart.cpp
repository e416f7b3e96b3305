// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/spokenchart.h"

#include "ui/format.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QAccessibleWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(SpokenChart* chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const auto* chart = static_cast<const SpokenChart*>(widget());
        return text == QAccessible::Description ? chart->inWords()
            : text == QAccessible::Value        ? chart->spokenValues()
                                                : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* chart = qobject_cast<SpokenChart*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

SpokenChart::SpokenChart(QWidget* parent)
    : QWidget(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(isInstalled)
}

QString SpokenChart::inWords(const QList<SpokenLine>& lines, ChartUnit unit, const QDateTime& from, const QDateTime& to)
{
    QStringList words;
    for (const SpokenLine& line : lines) {
        if (line.drawn.isEmpty()) {
            words << line.value;
            continue;
        }
        const auto [low, high] = std::ranges::minmax(line.drawn);
        words << tr("%1, between %2 and %3").arg(line.value, chartValue(low, unit), chartValue(high, unit));
    }
    // A time of day says nothing where there are several days.
    const auto stamp = [isLong = from.secsTo(to) > 24 * 60 * 60](const QDateTime& time) {
        return isLong ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : Format::clock(time);
    };
    return words.join(u"; "_s) + u". "_s + tr("Time: %1 to %2").arg(stamp(from), stamp(to));
}

} // namespace Shardroom
