// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reporttable.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace Shardroom::ReportTable {

QString number(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(std::llround(value.toDouble())) : u"-"_s;
}

QString clock(const QJsonValue& time, const QString& format)
{
    const QDateTime at = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().toString(format) : u"-"_s;
}

QString bytes(const QJsonValue& value)
{
    constexpr auto units = std::to_array<const char*>({"B", "KiB", "MiB", "GiB", "TiB"});
    double amount = value.toDouble();
    size_t unit = 0;
    for (; amount >= 1024 && unit + 1 < units.size(); ++unit)
        amount /= 1024;
    return QString::number(amount, 'f', unit == 0 ? 0 : 1) + u' ' + QLatin1StringView(units.at(unit));
}

QString duration(const QJsonValue& seconds)
{
    if (!seconds.isDouble())
        return u"-"_s;
    const qint64 whole = std::llround(seconds.toDouble());
    const auto two = [](qint64 part) { return u"%1"_s.arg(part, 2, 10, QChar(u'0')); };
    return whole < 60 ? u"%1 s"_s.arg(whole)
                      : QString(u"%1:"_s.arg(whole / 3600) + two(whole / 60 % 60) + u':' + two(whole % 60));
}

qsizetype cells(const QString& text)
{
    qsizetype sum = 0;
    for (const char32_t point : text.toUcs4()) {
        const int width = ::wcwidth(wchar_t(point));
        sum += width < 0 ? 1 : width; // the locale does not know it
    }
    return sum;
}

QString table(const QList<Column>& columns, const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype width = cells(columns[i].title);
        for (const QStringList& row : rows)
            width = std::max(width, cells(row[i]));
        widths.append(width);
    }
    const auto line = [&](const auto& cell) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += "  "_L1;
            const QString padding(widths[i] - cells(cell(i)), u' ');
            text += columns[i].isNumber ? padding + cell(i) : cell(i) + padding;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return QString(text + u'\n');
    };
    QString text = line([&columns](qsizetype i) { return columns[i].title; });
    for (const QStringList& row : rows)
        text += line([&row](qsizetype i) { return row[i]; });
    return text;
}

} // namespace Shardroom::ReportTable
