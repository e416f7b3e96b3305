// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

//! The cells and tables of controlReport(). What a JSON value does not know is "-".
namespace ReportTable {

[[nodiscard]] QString number(const QJsonValue& value);
//! Local time of an ISO date.
[[nodiscard]] QString clock(const QJsonValue& time, const QString& format = QStringLiteral("HH:mm:ss"));
[[nodiscard]] QString bytes(const QJsonValue& value); //!< "1.5 MiB"
[[nodiscard]] QString duration(const QJsonValue& seconds); //!< "12 s", "1:02:03"

struct Column {
    QString title;
    bool isNumber = false;
};

//! How many cells of a terminal the text takes, as the locale says: a Chinese character takes two.
[[nodiscard]] qsizetype cells(const QString& text);
//! Each column as wide as its widest cell; nothing after the last one. Numbers stand to the right.
[[nodiscard]] QString table(const QList<Column>& columns, const QList<QStringList>& rows);

} // namespace ReportTable
} // namespace Shardroom
