// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardtext.h"

#include "core/gateway/counttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshard)
};

} // namespace

QString rangesText(QList<int> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        parts << (last == first ? QString::number(numbers[first])
                                : QString::number(numbers[first]) + u'-' + QString::number(numbers[last]));
        first = last + 1;
    }
    return parts.join(u", "_s);
}

QString shardsText(const QList<ShardId>& shards)
{
    constexpr qsizetype longest = 60;
    QList<int> numbers;
    numbers.reserve(shards.size());
    for (const ShardId shard : shards)
        numbers.append(shard.number);
    const QString list = rangesText(numbers);
    if (list.size() <= longest)
        return list;
    return list.left(list.lastIndexOf(u',', longest) + 1) + u" \u2026"_s;
}

std::optional<QList<int>> numbersFromRanges(QStringView text, int most)
{
    QList<int> numbers;
    const auto parts = text.tokenize(u", ");
    int next = 0;
    for (const QStringView part : parts) {
        const qsizetype dash = part.indexOf(u'-');
        bool firstIsNumber = false;
        bool lastIsNumber = false;
        const int first = (dash < 0 ? part : part.first(dash)).toInt(&firstIsNumber);
        const int last = (dash < 0 ? part : part.sliced(dash + 1)).toInt(&lastIsNumber);
        // Rising only: that bounds the list, whatever a file says.
        if (!firstIsNumber || !lastIsNumber || first < next || last < first || last > most)
            return std::nullopt;
        for (int number = first; number <= last; ++number)
            numbers.append(number);
        next = last + 1;
    }
    return numbers;
}

QString setText(const QList<ShardId>& shards)
{
    QMap<int, QList<ShardId>> byTotal;
    for (const ShardId shard : shards)
        byTotal[shard.total].append(shard);
    QStringList parts;
    for (auto part = byTotal.cbegin(); part != byTotal.cend(); ++part)
        parts << Text::tr("%1 of %2").arg(shardsText(part.value())).arg(countText(part.key()));
    return parts.isEmpty() ? u"\u2013"_s : parts.join(u"; "_s);
}

QString durationText(std::chrono::milliseconds value)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(value).count());
    const auto twoDigits = [](qint64 part) { return u"%1"_s.arg(part, 2, 10, '0'_L1); };
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 m %2 s").arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    return Text::tr("%1 h %2 m").arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60));
}

QString utcText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"\u2013"_s;
}

QString markdownText(const QString& text)
{
    QString safe = text.simplified(); // no line of its own
    for (const QChar special : u"\\|<>`*_[]"_s)
        safe.replace(special, QString(u'\\') + special);
    return safe;
}

} // namespace Shardroom
