// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/recordrepair.h"

#include "core/vault/recordcodec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! A line of either file: what surrounds its record, which may be nothing, and the record.
struct Line {
    QByteArray before;
    QJsonObject record;
    QByteArray after;
};

std::optional<Line> lineFrom(const QByteArray& text)
{
    static const QByteArray shards = ",\"shards\":[";
    static const QByteArray head = "],\"head\":";
    Line line;
    QByteArray json = text;
    if (json.endsWith(shards)) {
        json.chop(shards.size());
        line.after = shards;
        json += '}';
    } else if (json.startsWith(head) && json.endsWith("}}")) {
        json = json.mid(head.size()).chopped(1);
        line.before = head;
        line.after = "}";
    } else if (json.endsWith("},")) {
        json.chop(1);
        line.after = ",";
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    line.record = document.object();
    return line;
}

QByteArray toText(const Line& line)
{
    QJsonObject record = line.record;
    const bool hasCheck = record.contains("check"_L1);
    record.remove("check"_L1);
    QByteArray json = hasCheck ? RecordCodec::checked(record) : QJsonDocument(record).toJson(QJsonDocument::Compact);
    if (line.after.startsWith(",\"shards"))
        json.chop(1);
    return line.before + json + line.after;
}

QJsonValue someValue(std::minstd_rand& random)
{
    static const QJsonArray values{QJsonValue::Null, -1, 0, 1, 2, 7, 4'000, 99'999, 100'001, 0.5,
        qint64(9'007'199'254'740'993), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max() - 1, true,
        u""_s, u"x"_s, u"0f3c9a17d2b84e6f9c015a7be4d82369"_s, u"\u00e9\u20ac"_s, u"whole"_s, u"progress"_s, u"gone"_s,
        u"held"_s, u"mark"_s, u"2026-11-20T10:00:00.000Z"_s, u"2026-11-01T10:00:00.000+02:00"_s,
        u"9999-12-31T23:59:59.999-14:00"_s, u"0000-01-01T00:00:00+14:00"_s, u"wss://gateway.discord.gg/?v=10"_s,
        u"ws://[::1]:65535"_s, u"http://x"_s, QJsonArray(), QJsonArray{u"1"_s, u"18446744073709551615"_s, u"-1"_s, 1},
        QJsonObject(), QJsonObject{{u"v"_s, 9}, {u"encoding"_s, u"etf"_s}},
        QJsonObject{{u"file"_s, u"/x"_s}, {u"position"_s, 17}}};
    return values.at(qsizetype(random() % size_t(values.size())));
}

QString someKey(const QJsonObject& record, std::minstd_rand& random)
{
    static const QStringList keys{u"kind"_s, u"shard_id"_s, u"shard_count"_s, u"session_id"_s, u"sequence"_s, u"of"_s,
        u"delivered"_s, u"last_event_at"_s, u"alive_at"_s, u"created_at"_s, u"closed_with"_s, u"guilds"_s,
        u"unavailable"_s, u"loading"_s, u"application_id"_s, u"user_id"_s, u"gateway"_s, u"held"_s, u"generation"_s,
        u"recorded"_s, u"resume_gateway_url"_s, u"version"_s, u"format"_s, u"sealed_with"_s, u"records"_s, u"head"_s};
    const QStringList own = record.keys();
    const QStringList& from = own.isEmpty() || random() % 4 == 0 ? keys : own;
    return from.at(qsizetype(random() % size_t(from.size())));
}

} // namespace

QByteArray withRightChecks(const QByteArray& bytes)
{
    QByteArrayList lines = bytes.split('\n');
    for (QByteArray& text : lines) {
        if (const auto line = lineFrom(text); line && line->record.contains("check"_L1))
            text = toText(*line);
    }
    return lines.join('\n');
}

QByteArray withChangedRecord(const QByteArray& bytes, std::minstd_rand& random)
{
    QByteArrayList lines = bytes.split('\n');
    const auto some = [&lines, &random] { return qsizetype(random() % size_t(lines.size())); };
    const qsizetype at = some();
    switch (random() % 8) {
    case 0:
        lines.insert(some(), lines.at(at));
        break;
    case 1:
        lines.move(at, some());
        break;
    case 2:
        lines.removeAt(at);
        break;
    default:
        if (auto line = lineFrom(lines.at(at))) {
            const QString key = someKey(line->record, random);
            if (random() % 8 == 0)
                line->record.remove(key);
            else if (key != "check"_L1)
                line->record[key] = someValue(random);
            lines[at] = toText(*line);
        }
    }
    return lines.join('\n');
}

} // namespace Shardroom
