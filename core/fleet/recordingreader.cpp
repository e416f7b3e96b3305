// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/recordingreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <vector>

#include <simdjson.h>

namespace Shardroom {
namespace {

namespace od = simdjson::ondemand;

constexpr size_t firstRoom = size_t(1) << 20;
constexpr size_t longestLine = size_t(16) << 20;

//! What a line says, as far as it is needed.
struct RecordedLine {
    ShardId shard;
    qint64 sequence = 0;
    std::optional<QByteArray> sessionId; // of READY
    int set = 0;
    std::string_view type; // until the next line is parsed
    std::string_view data;
};

class LineParser {
public:
    //! nullopt for anything that is not a whole line of a recording. SIMDJSON_PADDING bytes after it must be readable.
    //! `wantsData`: `data` instead of `sessionId`.
    [[nodiscard]] std::optional<RecordedLine> parse(const char* text, size_t size, bool wantsData = false);

private:
    od::parser m_parser;
};

std::optional<RecordedLine> LineParser::parse(const char* text, size_t size, bool wantsData)
{
    od::document document;
    if (m_parser.iterate(text, size, size + simdjson::SIMDJSON_PADDING).get(document))
        return std::nullopt;
    od::object object;
    if (document.get_object().get(object))
        return std::nullopt;
    int64_t number = -1;
    int64_t total = -1;
    int64_t sequence = -1;
    std::string_view type;
    bool hasType = false;
    bool hasData = false;
    RecordedLine line;
    for (auto result : object) {
        od::field field;
        if (std::move(result).get(field))
            return std::nullopt;
        const od::raw_json_string key = field.key();
        od::value value = field.value();
        if (key == "shard") {
            if (value.get_int64().get(number))
                return std::nullopt;
        } else if (key == "total") {
            if (value.get_int64().get(total))
                return std::nullopt;
        } else if (key == "s") {
            if (value.get_int64().get(sequence))
                return std::nullopt;
        } else if (key == "set") {
            int64_t set = 0;
            if (value.get_int64().get(set))
                return std::nullopt;
            line.set = set == 1 ? 1 : 0;
        } else if (key == "t") {
            hasType = value.get_string().get(type) == simdjson::SUCCESS;
        } else if (key == "d") {
            hasData = true;
            if (wantsData) {
                if (simdjson::to_json_string(value).get(line.data))
                    return std::nullopt;
                continue;
            }
            std::string_view id;
            od::object data;
            if (type == "READY" && value.get_object().get(data) == simdjson::SUCCESS
                && data.find_field_unordered("session_id").get_string().get(id) == simdjson::SUCCESS)
                line.sessionId = QByteArray(id.data(), qsizetype(id.size()));
        }
    }
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return std::nullopt;
    if (total < 1 || total > largestShardCount || number < 0 || number >= total || sequence < 0 || !hasType || !hasData)
        return std::nullopt;
    line.shard = {int(number), int(total)};
    line.sequence = sequence;
    line.type = type;
    return line;
}

void note(RecordingRead& read, RecordedLine line)
{
    auto [place, isFirst] = read.sessions.try_emplace(line.shard);
    RecordedSession& session = place->second;
    // In a hand-over two sessions of one shard are recorded: of both, what the newer one got counts. Once it is alone
    // its lines are marked no more, and go on where they were.
    if (line.set == 0 && session.isNewer && line.sequence != session.sequence + 1 && !line.sessionId)
        return;
    if (line.set == 1 && !session.isNewer)
        session = {{}, line.sequence, line.sequence};
    session.isNewer = session.isNewer || line.set == 1;
    if (line.sessionId)
        session = {std::move(*line.sessionId), line.sequence, line.sequence, session.isNewer};
    else if (isFirst)
        session.first = session.sequence = line.sequence;
    else
        session.sequence = std::max(session.sequence, line.sequence);
}

//! Cuts a stream into lines and hands on those that are not too long.
class LineCutter {
public:
    //! Room to read into; at least one byte.
    [[nodiscard]] std::pair<char*, size_t> room()
    {
        if (m_filled == m_size && m_size < longestLine)
            resize(m_size * 2);
        if (m_filled == m_size) {
            m_tooLong = true;
            m_filled = 0;
        }
        return {m_bytes.data() + m_filled, m_size - m_filled};
    }
    //! So many bytes were read. Calls `visit(text, size)` for every line that is whole now.
    template <typename Visit>
    void filled(size_t count, Visit visit)
    {
        size_t seen = m_filled;
        m_filled += count;
        size_t begin = 0;
        while (const void* found = std::memchr(m_bytes.data() + seen, '\n', m_filled - seen)) {
            const size_t end = size_t(static_cast<const char*>(found) - m_bytes.data());
            if (!std::exchange(m_tooLong, false))
                visit(m_bytes.data() + begin, end - begin);
            begin = seen = end + 1;
        }
        std::memmove(m_bytes.data(), m_bytes.data() + begin, m_filled - begin);
        m_filled -= begin;
    }

private:
    void resize(size_t size)
    {
        m_bytes.resize(size + simdjson::SIMDJSON_PADDING);
        m_size = size;
    }

    size_t m_size = firstRoom;
    std::vector<char> m_bytes = std::vector<char>(firstRoom + simdjson::SIMDJSON_PADDING);
    size_t m_filled = 0;
    bool m_tooLong = false; // the rest of this line is thrown away
};

QString readLines(
    const QString& path, qint64 position, qint64 end, const std::function<void(const char*, size_t)>& visit)
{
    // Of a pipe or of /dev/null there is nothing to be read again.
    if (!QFileInfo(path).isFile())
        return {};
    QFile file(path);
    const auto failed = [&] {
        return QCoreApplication::translate("RecordingReader",
            "Can't read the recording %1: %2. Without it events may be recorded twice. Make it readable, or give "
            "another "
            "file with --record.")
            .arg(path, file.errorString());
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed();
    if (position > 0 && position <= file.size() && !file.seek(position))
        return failed();
    LineCutter cutter;
    for (;;) {
        const auto [room, size] = cutter.room();
        const qint64 count = file.read(room, std::clamp<qint64>(end - file.pos(), 0, qint64(size)));
        if (count < 0)
            return failed();
        if (count == 0)
            return {};
        cutter.filled(size_t(count), visit);
    }
}

} // namespace

RecordingRead readRecording(const QString& path, qint64 position, qint64 end)
{
    RecordingRead read;
    LineParser parser;
    read.error = readLines(path, position, end, [&](const char* text, size_t length) {
        if (auto line = parser.parse(text, length))
            note(read, std::move(*line));
    });
    return read;
}

QString readRecordedEvents(const QString& path, qint64 position, const std::function<void(const RecordedEvent&)>& visit)
{
    if (position > QFileInfo(path).size())
        return {};
    LineParser parser;
    return readLines(path, position, std::numeric_limits<qint64>::max(), [&](const char* text, size_t length) {
        if (const auto line = parser.parse(text, length, true))
            visit({line->shard, line->set, line->sequence, line->type, line->data});
    });
}

bool isRecordedLine(const QByteArray& line)
{
    const simdjson::padded_string padded(line.constData(), size_t(line.size()));
    return LineParser().parse(padded.data(), padded.size()).has_value();
}

} // namespace Shardroom
