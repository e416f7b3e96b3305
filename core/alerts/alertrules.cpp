// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertrules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertRules)
};

constexpr int day = 86'400;
constexpr qsizetype mostRanges = 8;

// In the order of AlertLimit. The standards are those of desktop.md's table; what it leaves open is said here.
constexpr std::array<AlertLimitInfo, alertLimitCount> infos{
    AlertLimitInfo{AlertKind::ShardsDown, "not_ready_shards"_L1, AlertUnit::Shards, 1, 100'000, 3},
    AlertLimitInfo{AlertKind::ShardsDown, "not_ready_percent"_L1, AlertUnit::Percent, 1, 100, 2},
    AlertLimitInfo{AlertKind::ShardsDown, "not_ready_s"_L1, AlertUnit::Seconds, 0, day, 120},
    // Half a fleet that backs off is a reason to wake somebody even though none has given up.
    AlertLimitInfo{AlertKind::ShardsDown, "critical_percent"_L1, AlertUnit::Percent, 1, 100, 25},
    AlertLimitInfo{AlertKind::ShardsDown, "clear_s"_L1, AlertUnit::Seconds, 0, day, 60},
    AlertLimitInfo{AlertKind::IdentifyBudget, "left_percent"_L1, AlertUnit::Percent, 1, 100, 40},
    AlertLimitInfo{AlertKind::IdentifyBudget, "forecast_h"_L1, AlertUnit::Hours, 0, 24, 6},
    AlertLimitInfo{AlertKind::Deaf, "deaf_shards"_L1, AlertUnit::Shards, 1, 100'000, 1},
    AlertLimitInfo{AlertKind::Latency, "p95_ms"_L1, AlertUnit::Milliseconds, 1, 60'000, 400},
    AlertLimitInfo{AlertKind::Latency, "times_median"_L1, AlertUnit::Times, 2, 100, 4},
    // With a median of a few milliseconds, four times as many is no news.
    AlertLimitInfo{AlertKind::Latency, "least_ms"_L1, AlertUnit::Milliseconds, 0, 60'000, 100},
    AlertLimitInfo{AlertKind::Latency, "after_s"_L1, AlertUnit::Seconds, 0, day, 300},
    AlertLimitInfo{AlertKind::Latency, "clear_s"_L1, AlertUnit::Seconds, 0, day, 300},
    AlertLimitInfo{AlertKind::NearlyFull, "warning_percent"_L1, AlertUnit::Percent, 1, 100, 80},
    AlertLimitInfo{AlertKind::NearlyFull, "critical_percent"_L1, AlertUnit::Percent, 1, 100, 95},
    AlertLimitInfo{AlertKind::NearlyFull, "clear_percent"_L1, AlertUnit::Percent, 1, 100, 78},
    AlertLimitInfo{AlertKind::DiscordSide, "unavailable_percent"_L1, AlertUnit::Percent, 0, 100, 1},
    AlertLimitInfo{AlertKind::DiscordSide, "closed_percent"_L1, AlertUnit::Percent, 1, 100, 20},
    // Of four shards one is a quarter, and one reconnect is weather.
    AlertLimitInfo{AlertKind::DiscordSide, "closed_shards"_L1, AlertUnit::Shards, 1, 100'000, 3},
    AlertLimitInfo{AlertKind::DiscordSide, "closed_within_s"_L1, AlertUnit::Seconds, 1, 3600, 30},
    AlertLimitInfo{AlertKind::DiscordSide, "clear_s"_L1, AlertUnit::Seconds, 0, day, 300},
    AlertLimitInfo{AlertKind::FeedStale, "after_s"_L1, AlertUnit::Seconds, 2, day, 15},
};

} // namespace

const AlertLimitInfo& alertLimitInfo(AlertLimit limit)
{
    return infos[size_t(limit)];
}

QString displayName(AlertLimit limit)
{
    switch (limit) {
    case AlertLimit::DownShards:
        return Text::tr("So many shards down");
    case AlertLimit::DownPercent:
        return Text::tr("Or this share of the shards");
    case AlertLimit::DownAfter:
        return Text::tr("Each not ready for");
    case AlertLimit::DownCriticalPercent:
        return Text::tr("Critical from this share");
    case AlertLimit::DownClear:
        return Text::tr("Clears when calm for");
    case AlertLimit::BudgetPercent:
        return Text::tr("Fewer identifies left than");
    case AlertLimit::BudgetForecast:
        return Text::tr("Or the floor is reached within");
    case AlertLimit::DeafShards:
        return Text::tr("So many deaf shards");
    case AlertLimit::LatencyP95:
        return Text::tr("95th percentile above");
    case AlertLimit::LatencyTimes:
        return Text::tr("Or one shard above the median");
    case AlertLimit::LatencyLeast:
        return Text::tr("And above");
    case AlertLimit::LatencyAfter:
        return Text::tr("For");
    case AlertLimit::LatencyClear:
        return Text::tr("Clears when below for");
    case AlertLimit::FullWarning:
        return Text::tr("A shard filled to");
    case AlertLimit::FullCritical:
        return Text::tr("Critical from");
    case AlertLimit::FullClear:
        return Text::tr("Clears below");
    case AlertLimit::UnavailablePercent:
        return Text::tr("More guilds unavailable than");
    case AlertLimit::ClosedPercent:
        return Text::tr("Or more shards closed than");
    case AlertLimit::ClosedShards:
        return Text::tr("And at least");
    case AlertLimit::ClosedWithin:
        return Text::tr("Within");
    case AlertLimit::DiscordClear:
        return Text::tr("Clears when calm for");
    case AlertLimit::StaleAfter:
        return Text::tr("No news for");
    }
    Q_UNREACHABLE();
}

QString displayName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return Text::tr("Shards down");
    case AlertKind::IdentifyBudget:
        return Text::tr("Identify budget");
    case AlertKind::Deaf:
        return Text::tr("Deaf shards");
    case AlertKind::Latency:
        return Text::tr("Latency");
    case AlertKind::NearlyFull:
        return Text::tr("Nearly full");
    case AlertKind::DiscordSide:
        return Text::tr("Trouble at Discord");
    case AlertKind::FeedStale:
        return Text::tr("No news from the fleet");
    }
    Q_UNREACHABLE();
}

QString alertKey(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return u"shards-down"_s;
    case AlertKind::IdentifyBudget:
        return u"identify-budget"_s;
    case AlertKind::Deaf:
        return u"deaf"_s;
    case AlertKind::Latency:
        return u"latency"_s;
    case AlertKind::NearlyFull:
        return u"nearly-full"_s;
    case AlertKind::DiscordSide:
        return u"discord-side"_s;
    case AlertKind::FeedStale:
        return u"feed-stale"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Warning:
        return Text::tr("Warning");
    case AlertSeverity::Critical:
        return Text::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString severityKey(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Warning:
        return u"warning"_s;
    case AlertSeverity::Critical:
        return u"critical"_s;
    }
    Q_UNREACHABLE();
}

bool QuietRange::contains(QTime time) const
{
    return from < to ? time >= from && time < to : time >= from || time < to;
}

QString quietText(const QList<QuietRange>& ranges)
{
    QStringList parts;
    for (const QuietRange& range : ranges)
        parts << range.from.toString(u"HH:mm"_s) + u'-' + range.to.toString(u"HH:mm"_s);
    return parts.join(u", "_s);
}

QuietRanges quietFromText(const QString& text)
{
    QuietRanges result;
    if (text.trimmed().isEmpty())
        return result;
    const auto fail = [](const QString& part) {
        return QuietRanges{{}, Text::tr("\u201c%1\u201d is not a part of the day such as 22:00-07:00.").arg(part)};
    };
    const auto timeIn = [](const QString& word) {
        const QTime time = QTime::fromString(word.trimmed(), u"HH:mm"_s);
        return time.isValid() ? time : QTime::fromString(word.trimmed(), u"H:mm"_s);
    };
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const QStringList ends = part.split(u'-');
        if (ends.size() != 2)
            return fail(part.trimmed());
        const QuietRange range{timeIn(ends[0]), timeIn(ends[1])};
        // From 8 to 8 could mean never as well as always.
        if (!range.from.isValid() || !range.to.isValid() || range.from == range.to)
            return fail(part.trimmed());
        result.ranges << range;
    }
    if (result.ranges.size() > mostRanges)
        return {{}, Text::tr("At most %1 quiet times are possible.").arg(mostRanges)};
    return result;
}

AlertRules::AlertRules()
{
    for (int i = 0; i < alertLimitCount; ++i)
        limits[size_t(i)] = infos[size_t(i)].standard;
}

std::chrono::seconds AlertRules::duration(AlertLimit which) const
{
    const std::chrono::seconds inSeconds(limit(which));
    return alertLimitInfo(which).unit == AlertUnit::Hours ? inSeconds * 3600 : inSeconds;
}

bool AlertRules::isQuiet(QTime local) const
{
    return std::ranges::any_of(quiet, [local](const QuietRange& range) { return range.contains(local); });
}

QString problemIn(const AlertRules& rules)
{
    for (int i = 0; i < alertLimitCount; ++i) {
        const AlertLimitInfo& info = infos[size_t(i)];
        if (rules.limits[size_t(i)] < info.least || rules.limits[size_t(i)] > info.most)
            return Text::tr("%1, \u201c%2\u201d: must be from %3 to %4.")
                .arg(displayName(info.kind), displayName(AlertLimit(i)))
                .arg(info.least)
                .arg(info.most);
    }
    // Without a gap between them it would fire and clear by turns.
    if (rules.limit(AlertLimit::FullClear) >= rules.limit(AlertLimit::FullWarning))
        return Text::tr("%1: it must clear below what it fires at.").arg(displayName(AlertKind::NearlyFull));
    if (rules.limit(AlertLimit::FullCritical) < rules.limit(AlertLimit::FullWarning))
        return Text::tr("%1: critical must not come before the warning.").arg(displayName(AlertKind::NearlyFull));
    return {};
}

} // namespace Shardroom
