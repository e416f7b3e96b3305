// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format.h"

#include "core/gateway/counttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom::Format {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

std::chrono::seconds between(const QDateTime& from, const QDateTime& to)
{
    return std::chrono::seconds(std::max<qint64>(0, from.msecsTo(to) / 1000));
}

} // namespace

QString none()
{
    return u"\u2014"_s;
}

QString number(qint64 value)
{
    return countText(value);
}

QString rate(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond > 0 && perSecond < 10 ? 1 : 0);
}

QString latency(std::optional<std::chrono::milliseconds> value)
{
    if (!value)
        return none();
    // Measured in whole milliseconds: nothing takes none at all.
    return value->count() < 1 ? Words::tr("< 1 ms") : Words::tr("%1 ms").arg(number(value->count()));
}

QString days(int days)
{
    return days < 1 ? Words::tr("less than a day") : Words::tr("%Ln day(s)", nullptr, days);
}

QString duration(std::chrono::seconds value)
{
    const qint64 seconds = std::max<qint64>(0, value.count());
    const auto twoDigits = [](qint64 part) { return u"%1"_s.arg(part, 2, 10, QLatin1Char('0')); };
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 m %2 s").arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    if (seconds < 86400)
        return Words::tr("%1 h %2 m").arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60));
    return Words::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24);
}

QString age(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() && now.isValid() ? duration(between(then, now)) : none();
}

QString remaining(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() && now.isValid() ? duration(between(now, then)) : none();
}

QString countdown(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid() || !now.isValid())
        return none();
    const qint64 seconds = between(now, then).count();
    const auto twoDigits = [](qint64 part) { return u"%1"_s.arg(part, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

QString bytes(quint64 value)
{
    return QLocale().formattedDataSize(qint64(value), 1);
}

QString clock(const QDateTime& time)
{
    return time.toLocalTime().toString(u"HH:mm:ss"_s);
}

QString ranges(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last == first)
            parts << QString::number(numbers[first]);
        else
            parts << QString::number(numbers[first]) + u'-' + QString::number(numbers[last]);
        first = last + 1;
    }
    return parts.join(u", "_s);
}

QString shards(const QList<int>& numbers)
{
    constexpr qsizetype longest = 60;
    if (numbers.size() == 1)
        return Words::tr("shard %1").arg(numbers.first());
    QString list = ranges(numbers);
    if (list.size() > longest)
        list = list.left(list.lastIndexOf(u',', longest) + 1) + u" \u2026"_s;
    return numbers.isEmpty() ? shardCount(0) : Words::tr("%1 (%2)").arg(shardCount(int(numbers.size())), list);
}

QString measure(const QString& name, double value)
{
    if (name.endsWith("_percent"_L1))
        return u"%L1 %"_s.arg(value, 0, 'f', value > 0 && value < 10 ? 1 : 0);
    if (name.contains("seconds"_L1))
        return duration(std::chrono::seconds(std::llround(std::ceil(value))));
    return number(std::llround(value));
}

QString shardCount(int count)
{
    return count == 1 ? Words::tr("1 shard") : Words::tr("%1 shards").arg(number(count));
}

QString sessionCount(int count)
{
    return count == 1 ? Words::tr("1 session") : Words::tr("%1 sessions").arg(number(count));
}

std::optional<GuildId> guildIn(const QString& text)
{
    static const QRegularExpression link(
        u"\\Ahttps://(?:(?:ptb|canary)\\.)?discord(?:app)?\\.com/channels/([0-9]+)(?:/[0-9]+){0,2}/?\\z"_s);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = link.match(trimmed);
    const QByteArray digits = (match.hasMatch() ? match.captured(1) : trimmed).toLatin1();
    const auto guild = guildIdFromText({digits.constData(), size_t(digits.size())});
    return guild && guild->value != 0 ? guild : std::nullopt;
}

} // namespace Shardroom::Format
