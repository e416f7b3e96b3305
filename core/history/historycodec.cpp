// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historycodec.h"

#include <QtCore/QtEndian>

#include <zstd.h>

#include <algorithm>
#include <cmath>

namespace Shardroom {
namespace {

constexpr quint8 version = 1;
constexpr qsizetype headerSize = 9; // version, total, count
constexpr qsizetype shardSize = 4 + 1 + 1 + 2 + 2 + 2 + 2;
constexpr double rateSteps = 10; // per event and second

class Writer {
public:
    explicit Writer(QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    template <typename Number>
    void put(Number value)
    {
        value = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&value), qsizetype(sizeof value));
    }

private:
    QByteArray& m_bytes;
};

class ColumnReader {
public:
    explicit ColumnReader(const QByteArray& bytes)
        : m_at(bytes.constData())
    {
    }
    template <typename Number>
    Number take()
    {
        const auto value = qFromLittleEndian<Number>(m_at);
        m_at += sizeof(Number);
        return value;
    }
    template <typename Number>
    std::vector<Number> column(size_t count)
    {
        std::vector<Number> values(count);
        for (Number& value : values)
            value = take<Number>();
        return values;
    }

private:
    const char* m_at;
};

quint16 rateInSteps(float rate)
{
    return quint16(std::clamp(std::lround(double(rate) * rateSteps), 0L, 0xffffL));
}

bool isPossible(const HistoryShards& shards)
{
    const bool statesAreKnown
        = std::ranges::all_of(shards.states, [](quint8 state) { return state < shardStateCount; });
    const bool numbersRise = std::ranges::adjacent_find(shards.numbers, std::greater_equal()) == shards.numbers.end();
    return statesAreKnown && numbersRise && shards.total <= largestShardCount
        && (shards.isEmpty() || int(shards.numbers.back()) < shards.total);
}

} // namespace

QByteArray encode(const HistoryShards& shards)
{
    QByteArray plain;
    plain.reserve(headerSize + qsizetype(shards.numbers.size()) * shardSize);
    Writer writer(plain);
    writer.put(version);
    writer.put(quint32(shards.total));
    writer.put(quint32(shards.numbers.size()));
    // Steps instead of numbers: all of them 1, which costs next to nothing.
    quint32 before = 0;
    for (const quint32 number : shards.numbers)
        writer.put(quint32(number - std::exchange(before, number)));
    for (const quint8 state : shards.states)
        writer.put(state);
    for (const quint8 deaf : shards.deaf)
        writer.put(deaf);
    for (const quint16 latency : shards.latencies)
        writer.put(latency);
    for (const float rate : shards.rates)
        writer.put(rateInSteps(rate));
    for (const quint16 guilds : shards.guilds)
        writer.put(guilds);
    for (const quint16 unavailable : shards.unavailable)
        writer.put(unavailable);

    constexpr int level = 1;
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size
        = ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), level);
    Q_ASSERT(!ZSTD_isError(size));
    packed.resize(qsizetype(size));
    return packed;
}

std::optional<HistoryShards> decodeHistoryShards(const QByteArray& bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    constexpr auto most = quint64(headerSize + largestShardCount * shardSize);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > most || size < headerSize)
        return std::nullopt;
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(plain.data(), size_t(size), bytes.constData(), size_t(bytes.size())) != size_t(size))
        return std::nullopt;
    ColumnReader reader(plain);
    const auto writtenVersion = reader.take<quint8>();
    HistoryShards shards;
    const auto total = reader.take<quint32>();
    const auto count = reader.take<quint32>();
    if (writtenVersion != version || total > quint32(largestShardCount)
        || plain.size() != headerSize + qsizetype(count) * shardSize)
        return std::nullopt;
    shards.total = int(total);
    shards.numbers = reader.column<quint32>(count);
    for (size_t place = 1; place < shards.numbers.size(); ++place)
        shards.numbers[place] += shards.numbers[place - 1];
    shards.states = reader.column<quint8>(count);
    shards.deaf = reader.column<quint8>(count);
    shards.latencies = reader.column<quint16>(count);
    shards.rates.reserve(count);
    for (quint32 place = 0; place < count; ++place)
        shards.rates.push_back(float(reader.take<quint16>() / rateSteps));
    shards.guilds = reader.column<quint16>(count);
    shards.unavailable = reader.column<quint16>(count);
    return isPossible(shards) ? std::optional(shards) : std::nullopt;
}

} // namespace Shardroom
