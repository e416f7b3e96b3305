// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <chrono>

namespace Shardroom {

//! What is watched for. One alert at a time for each, however many shards it concerns.
enum class AlertKind {
    ShardsDown, //!< given up, or not ready for long
    IdentifyBudget,
    Deaf,
    Latency,
    NearlyFull,
    DiscordSide, //!< guilds unavailable, or many shards closed at once
    FeedStale, //!< the fleet tells nothing any more
};
inline constexpr int alertKindCount = int(AlertKind::FeedStale) + 1;

enum class AlertSeverity { Warning, Critical };

//! Every number of the rules that can be edited.
enum class AlertLimit {
    DownShards,
    DownPercent,
    DownAfter,
    DownCriticalPercent,
    DownClear,
    BudgetPercent,
    BudgetForecast,
    DeafShards,
    LatencyP95,
    LatencyTimes,
    LatencyLeast,
    LatencyAfter,
    LatencyClear,
    FullWarning,
    FullCritical,
    FullClear,
    UnavailablePercent,
    ClosedPercent,
    ClosedShards,
    ClosedWithin,
    DiscordClear,
    StaleAfter,
};
inline constexpr int alertLimitCount = int(AlertLimit::StaleAfter) + 1;

enum class AlertUnit { Shards, Percent, Seconds, Hours, Milliseconds, Times };

//! One number of a rule: whose it is, what it may be and what it is at first.
struct AlertLimitInfo {
    AlertKind kind = AlertKind::ShardsDown;
    QLatin1String key; //!< in the file
    AlertUnit unit = AlertUnit::Shards;
    int least = 0;
    int most = 0;
    int standard = 0;
};
[[nodiscard]] const AlertLimitInfo& alertLimitInfo(AlertLimit limit);
//! What the number means, for people; translated.
[[nodiscard]] QString displayName(AlertLimit limit);

//! The rule's name for people, translated.
[[nodiscard]] QString displayName(AlertKind kind);
//! The rule's name for machines: "shards-down"; never translated.
[[nodiscard]] QString alertKey(AlertKind kind);
//! "Warning", "Critical", translated.
[[nodiscard]] QString displayName(AlertSeverity severity);
//! "warning", "critical"; never translated.
[[nodiscard]] QString severityKey(AlertSeverity severity);

//! A part of the day, in local time; over midnight when `to` is before `from`.
struct QuietRange {
    QTime from;
    QTime to; //!< no longer part of it
    bool operator==(const QuietRange&) const = default;
    [[nodiscard]] bool contains(QTime time) const;
};
//! "22:00-07:00, 12:30-13:00"; empty for none.
[[nodiscard]] QString quietText(const QList<QuietRange>& ranges);
struct QuietRanges {
    QList<QuietRange> ranges;
    QString error; //!< translated; empty: the ranges are good
};
//! What quietText() writes, with spaces wherever one likes. At most eight.
[[nodiscard]] QuietRanges quietFromText(const QString& text);

//! Whether a rule is looked at, and where it is told besides the window.
struct AlertRule {
    bool enabled = true;
    bool tray = true;
    bool webhook = true;
    bool operator==(const AlertRule&) const = default;
};

//! What the JSON that a webhook gets looks like.
enum class WebhookShape {
    Discord, //!< a message with embeds, as Discord's webhooks take it
    Generic, //!< our own plain object
};

//! All rules: `desktop.md`'s table, with every number editable. No secret in it: the webhook's address is apart.
struct AlertRules {
    AlertRules();
    std::array<AlertRule, alertKindCount> rules{};
    std::array<int, alertLimitCount> limits{}; //!< in the unit of each
    QList<QuietRange> quiet; //!< then nothing but what is critical is announced
    WebhookShape shape = WebhookShape::Discord;

    [[nodiscard]] const AlertRule& rule(AlertKind kind) const { return rules[size_t(kind)]; }
    [[nodiscard]] AlertRule& rule(AlertKind kind) { return rules[size_t(kind)]; }
    [[nodiscard]] int limit(AlertLimit limit) const { return limits[size_t(limit)]; }
    void setLimit(AlertLimit limit, int value) { limits[size_t(limit)] = value; }
    //! For limits in seconds and hours.
    [[nodiscard]] std::chrono::seconds duration(AlertLimit limit) const;
    [[nodiscard]] bool isQuiet(QTime local) const;
    bool operator==(const AlertRules&) const = default;
};

//! What makes these rules useless, as a translated sentence; empty: nothing. Ranges, and numbers against each other.
[[nodiscard]] QString problemIn(const AlertRules& rules);

} // namespace Shardroom
