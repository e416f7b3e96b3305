// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/framestream.h"

#include "core/simulator/eventbodies.h"
#include "core/simulator/noise.h"

#include <QtCore/QtEndian>

#include <array>

#include <zlib.h>
#include <zstd.h>

namespace Shardroom::Bench {
namespace {

using Simulator::EventType;
using Simulator::noise;

// Discord's own: zlib at its default level, a zstd window of 2^18 (captured); its zstd level is not known.
constexpr int zlibLevel = 6;
constexpr int zstdLevel = 6;
constexpr int zstdWindowLog = 18;

//! One connection's compressor. TransportEncoder of the practice gateway trades size for its own speed; this one does
//! not, since nobody waits for it.
class Compressor {
public:
    explicit Compressor(Simulator::Transport transport)
        : m_transport(transport)
    {
        if (transport == Simulator::Transport::ZlibStream)
            deflateInit(&m_zlib, zlibLevel);
        if (transport == Simulator::Transport::ZstdStream) {
            m_zstd = ZSTD_createCCtx();
            ZSTD_CCtx_setParameter(m_zstd, ZSTD_c_compressionLevel, zstdLevel);
            ZSTD_CCtx_setParameter(m_zstd, ZSTD_c_windowLog, zstdWindowLog);
        }
    }
    ~Compressor()
    {
        if (m_transport == Simulator::Transport::ZlibStream)
            deflateEnd(&m_zlib);
        ZSTD_freeCCtx(m_zstd);
    }
    Q_DISABLE_COPY_MOVE(Compressor)

    QByteArray encode(const QByteArray& text)
    {
        // Room for text that does not shrink at all: the flush always ends in one call.
        QByteArray out(text.size() + text.size() / 8 + 1024, Qt::Uninitialized);
        switch (m_transport) {
        case Simulator::Transport::None:
            return text;
        case Simulator::Transport::ZlibStream:
            m_zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
            m_zlib.avail_in = uInt(text.size());
            m_zlib.next_out = reinterpret_cast<Bytef*>(out.data());
            m_zlib.avail_out = uInt(out.size());
            if (deflate(&m_zlib, Z_SYNC_FLUSH) != Z_OK || m_zlib.avail_out == 0)
                qFatal("deflate");
            out.chop(m_zlib.avail_out);
            return out;
        case Simulator::Transport::ZstdStream: {
            ZSTD_inBuffer input{text.data(), size_t(text.size()), 0};
            ZSTD_outBuffer output{out.data(), size_t(out.size()), 0};
            if (ZSTD_compressStream2(m_zstd, &output, &input, ZSTD_e_flush) != 0)
                qFatal("zstd");
            out.truncate(qsizetype(output.pos));
            return out;
        }
        }
        Q_UNREACHABLE();
    }

private:
    Simulator::Transport m_transport;
    z_stream m_zlib{};
    ZSTD_CCtx* m_zstd = nullptr;
};

//! One unmasked frame, final, as servers send them (RFC 6455, section 5.2).
void appendFrame(FrameStream& stream, const QByteArray& payload, bool text)
{
    QByteArray& out = stream.bytes;
    out.append(char(text ? 0x81 : 0x82));
    if (payload.size() < 126) {
        out.append(char(payload.size()));
    } else if (payload.size() < 65536) {
        const quint16 size = qToBigEndian(quint16(payload.size()));
        out.append(char(126)).append(reinterpret_cast<const char*>(&size), sizeof size);
    } else {
        const quint64 size = qToBigEndian(quint64(payload.size()));
        out.append(char(127)).append(reinterpret_cast<const char*>(&size), sizeof size);
    }
    out.append(payload);
    stream.ends.push_back(out.size());
}

//! Words of a vocabulary of 4,000, the low ones far more often: about as compressible as chat is.
QByteArray prose(quint64 seed, int words)
{
    constexpr auto syllables = std::to_array<const char*>({"ka", "lo", "mi", "ren", "ta", "so", "ve", "in", "dor",
        "ash", "pel", "u", "gri", "no", "bet", "ha", "zu", "cor", "ly", "ex"});
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        const quint64 random = noise(seed, quint64(i));
        const double share = double(random >> 40) / double(1 << 24);
        auto word = quint64(share * share * share * 4000);
        do {
            text += syllables[word % syllables.size()];
            word /= syllables.size();
        } while (word != 0);
        text += ' ';
    }
    text.chop(1);
    return text;
}

QByteArray hex(quint64 seed)
{
    return QByteArray::number(noise(seed, 1), 16).rightJustified(16, '0')
        + QByteArray::number(noise(seed, 2), 16).rightJustified(16, '0');
}

//! EventBodies has Discord's fields but leaves most of them empty; here people have roles, faces and more to say.
class Mix {
public:
    Mix(int shard, int shards, int guilds)
        : m_shard(shard)
        , m_shards(shards)
        , m_guilds(guilds)
        , m_bodies(7)
    {
    }

    [[nodiscard]] GuildId guild(int place) const
    {
        constexpr quint64 oldest = 30'000'000'000; // about a year after Discord's first: ids of 18 digits
        const quint64 ms = oldest - oldest % quint64(m_shards) + quint64(m_shards) * quint64(place) + quint64(m_shard);
        return {(ms << 22) | ((noise(ms, 3) & 0x3ff) << 12)};
    }

    [[nodiscard]] QByteArray guildCreate(int place) const
    {
        // A million full ones would take minutes to make: of many guilds most are lean, which makes no difference to a
        // client that keeps only their ids.
        constexpr int fullOnes = 50;
        if (place >= fullOnes)
            return "{\"id\":" + Simulator::quoted(guild(place).value) + ",\"name\":\"Guild " + hex(quint64(place))
                + "\",\"unavailable\":false,\"large\":false,\"member_count\":5}";
        return m_bodies.body({0, guild(place), 1795132800000, EventType::GuildAvailable}, true);
    }

    QByteArray next(const char*& type)
    {
        // Of 20: eight messages, nine presences, three times typing.
        static constexpr auto mix = std::to_array<EventType>({EventType::PresenceUpdate, EventType::MessageCreate,
            EventType::TypingStart, EventType::PresenceUpdate, EventType::MessageCreate, EventType::PresenceUpdate,
            EventType::MessageCreate, EventType::PresenceUpdate, EventType::MessageCreate, EventType::PresenceUpdate,
            EventType::TypingStart, EventType::MessageCreate, EventType::PresenceUpdate, EventType::PresenceUpdate,
            EventType::MessageCreate, EventType::MessageCreate, EventType::PresenceUpdate, EventType::TypingStart,
            EventType::PresenceUpdate, EventType::MessageCreate});
        const quint64 index = quint64(m_shard) * 1'000'003 + m_next++;
        const EventType kind = mix[index % mix.size()];
        type = Simulator::wireName(kind);
        const GuildId where = guild(int(noise(index, 5) % quint64(std::max(1, m_guilds))));
        QByteArray body = m_bodies.body({index, where, 1795132800000 + qint64(index) * 37, kind}, true);
        const quint64 person = noise(where.value, index % 7);
        const auto put = [&body](const char* place, const QByteArray& text) { body.replace(place, text); };
        put("\"avatar\":null}", "\"avatar\":\"" + hex(person) + "\"}");
        QByteArray roles;
        for (quint64 i = 0; i < 2 + person % 7; ++i)
            roles += (i == 0 ? "" : ",") + Simulator::quoted(where.value + (noise(where.value, person % 13 + i) >> 30));
        put("\"roles\":[]", "\"roles\":[" + roles + ']');
        if (kind == EventType::MessageCreate)
            put("\"content\":\"", "\"content\":\"" + prose(index, 4 + int(noise(index, 6) % 70)) + ' ');
        if (kind == EventType::PresenceUpdate)
            put("\"flags\":0,",
                "\"flags\":0,\"assets\":{\"large_image\":\"" + hex(person % 5) + "\",\"large_text\":\""
                    + prose(person, 4) + "\"},");
        return body;
    }

private:
    const int m_shard;
    const int m_shards;
    const int m_guilds;
    const Simulator::EventBodies m_bodies;
    quint64 m_next = 0;
};

} // namespace

FrameStream makeStream(const StreamOptions& options, int shard, qint64& plainBytes)
{
    Compressor compressor(options.transport);
    Mix mix(shard, options.shards, options.guilds);
    FrameStream stream;
    const bool text = options.transport == Simulator::Transport::None;
    qint64 sequence = 0;
    const auto append = [&](const QByteArray& payload) { appendFrame(stream, compressor.encode(payload), text); };
    const auto dispatch = [&](const char* type, const QByteArray& data) {
        const QByteArray payload = "{\"t\":\"" + QByteArray(type) + "\",\"s\":" + QByteArray::number(++sequence)
            + ",\"op\":0,\"d\":" + data + '}';
        append(payload);
        return payload.size();
    };
    // No heartbeat falls into a measurement: this server can't answer one between prebuilt frames.
    append(R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":36000000,"_trace":[]}})");
    QByteArray guilds;
    for (int i = 0; i < options.guilds; ++i)
        guilds += (i == 0 ? "" : ",") + ("{\"unavailable\":true,\"id\":" + Simulator::quoted(mix.guild(i).value) + '}');
    dispatch("READY",
        R"({"v":10,"user_settings":{},"user":{"verified":true,"username":"bench","mfa_enabled":true,"id":"1101000000000000001","global_name":null,"flags":0,"email":null,"discriminator":"0","bot":true,"avatar":null},"session_type":"normal","session_id":"0123456789abcdef0123456789abcdef","resume_gateway_url":"","relationships":[],"private_channels":[],"presences":[],"guilds":[)"
            + guilds + "],\"guild_join_requests\":[],\"geo_ordered_rtc_regions\":[],\"shard\":["
            + QByteArray::number(shard) + ',' + QByteArray::number(options.shards)
            + "],\"application\":{\"id\":\"1101000000000000001\",\"flags\":8953856},\"_trace\":[]}");
    for (int i = 0; i < options.guilds; ++i)
        dispatch("GUILD_CREATE", mix.guildCreate(i));
    stream.ends.reserve(stream.ends.size() + options.events);
    for (quint64 i = 0; i < options.events; ++i) {
        const char* type = nullptr;
        const QByteArray body = mix.next(type);
        plainBytes += dispatch(type, body);
    }
    return stream;
}

} // namespace Shardroom::Bench
