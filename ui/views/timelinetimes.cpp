// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinetimes.h"

#include "ui/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {

TimelineTimes::TimelineTimes(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"timelineTimes"_s);
    setAccessibleName(tr("Time shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // both ends of a range can be read
    addItems({tr("All times"), tr("Last 15 minutes"), tr("Last hour")});
    m_clock.setInterval(5s);
    connect(&m_clock, &QTimer::timeout, this, &TimelineTimes::clockMoved);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        const bool moves = which() == Which::Quarter || which() == Which::Hour;
        if (moves != m_clock.isActive())
            moves ? m_clock.start() : m_clock.stop();
        updateGeometry();
        emit spanChanged();
    });
}

QSize TimelineTimes::minimumSizeHint() const
{
    int longest = 0;
    for (int index = 0; index < count(); ++index)
        longest = std::max(longest, fontMetrics().horizontalAdvance(itemText(index)));
    const QSize whole = QComboBox::minimumSizeHint();
    return {whole.width() - longest + fontMetrics().horizontalAdvance(currentText()), whole.height()};
}

void TimelineTimes::choose(const TimelineSpan& span)
{
    m_chosen = span;
    const QString name = tr("%1 \u2013 %2").arg(Format::clock(span.from), Format::clock(span.to));
    if (count() <= int(Which::Chosen))
        addItem(name);
    setItemText(int(Which::Chosen), name);
    if (which() == Which::Chosen)
        emit spanChanged();
    else
        setCurrentIndex(int(Which::Chosen));
}

void TimelineTimes::leaveChosen()
{
    if (which() == Which::Chosen)
        setCurrentIndex(int(Which::All));
}

std::optional<TimelineSpan> TimelineTimes::chosen() const
{
    return which() == Which::Chosen ? std::optional(m_chosen) : std::nullopt;
}

TimelineSpan TimelineTimes::span(const QDateTime& now) const
{
    switch (which()) {
    case Which::All:
        return {};
    case Which::Quarter:
        return {now.addSecs(-quarter), {}};
    case Which::Hour:
        return {now.addSecs(-hour), {}};
    case Which::Chosen:
        return m_chosen;
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom
