// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/eventbodies.h"

#include "core/simulator/noise.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace Shardroom::Simulator {
namespace {

enum Layer : quint64 { MemberId = 101, Author, Words, WordCount, Extras };

constexpr auto words = std::to_array<const char*>(
    {"shard", "ready", "the", "a", "guild", "event", "we", "should", "deploy", "tonight", "latency", "looks", "fine",
        "again", "who", "broke", "resume", "gateway", "nice", "work", "thanks", "for", "and", "then", "it", "works",
        "here", "please", "check", "channel", "bot", "slow", "fast", "maybe", "tomorrow", "lunch"});

constexpr auto statuses = std::to_array<const char*>({"online", "idle", "dnd", "offline"});

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

QByteArray quoted(quint64 id)
{
    return '"' + QByteArray::number(id) + '"';
}

QByteArray isoTime(qint64 ms)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(ms)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    std::array<char, 48> text{};
    const int size = std::snprintf(text.data(), text.size(), "\"%04d-%02u-%02uT%02d:%02d:%02d.%03d000+00:00\"",
        int(date.year()), unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
        int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return {text.data(), size};
}

QByteArray EventBodies::body(const WorldEvent& event, bool withContent) const
{
    const QByteArray guild = quoted(event.guild.value);
    const QByteArray channel = quoted(textChannel(event.guild));
    const int place = somebody(event);
    switch (event.type) {
    case EventType::GuildAvailable:
    case EventType::GuildJoined:
        return guildCreate(event);
    case EventType::GuildUnavailable:
        return "{\"id\":" + guild + ",\"unavailable\":true}";
    case EventType::GuildLeft:
        return "{\"id\":" + guild + '}';
    case EventType::GuildUpdate:
        return '{' + guildFields(event.guild, event.index) + '}';
    case EventType::ChannelUpdate:
        return "{\"id\":" + channel + ",\"guild_id\":" + guild
            + ",\"type\":0,\"name\":\"general\",\"position\":0,\"topic\":\"" + text(event.index)
            + "\",\"permission_overwrites\":[],\"parent_id\":null,\"nsfw\":false,"
            + "\"rate_limit_per_user\":0,\"last_message_id\":null,\"flags\":0}";
    case EventType::MessageCreate:
    case EventType::MessageUpdate:
    case EventType::DirectMessageCreate:
        return message(event, withContent);
    case EventType::MessageDelete:
        return "{\"id\":" + quoted((quint64(event.at - discordEpochMs - 60'000) << 22) | (event.index & 0x3fffff))
            + ",\"channel_id\":" + channel + ",\"guild_id\":" + guild + '}';
    case EventType::ReactionAdd:
        return "{\"user_id\":" + quoted(memberId(event.guild, place)) + ",\"type\":0,\"message_id\":"
            + quoted((quint64(event.at - discordEpochMs - 60'000) << 22) | (event.index & 0x3fffff))
            + ",\"message_author_id\":" + quoted(memberId(event.guild, 0)) + ",\"member\":" + member(event.guild, place)
            + ",\"emoji\":{\"name\":\"\\ud83d\\udc4d\",\"id\":null},\"channel_id\":" + channel
            + ",\"burst\":false,\"guild_id\":" + guild + '}';
    case EventType::TypingStart:
        return "{\"user_id\":" + quoted(memberId(event.guild, place)) + ",\"timestamp\":" + number(event.at / 1000)
            + ",\"member\":" + member(event.guild, place) + ",\"channel_id\":" + channel + ",\"guild_id\":" + guild
            + '}';
    case EventType::PresenceUpdate: {
        const QByteArray status = statuses[size_t(noise(m_seed, event.index, Extras) % statuses.size())];
        return "{\"user\":{\"id\":" + quoted(memberId(event.guild, place)) + "},\"status\":\"" + status
            + "\",\"guild_id\":" + guild + ",\"client_status\":{\"desktop\":\"" + status
            + "\"},\"broadcast\":null,\"activities\":[{\"type\":0,"
            + "\"timestamps\":{\"start\":" + number(event.at - 600'000) + "},\"state\":\"" + text(event.index)
            + "\",\"name\":\"Control Room\",\"id\":\"" + QByteArray::number(noise(m_seed, event.index), 16)
            + "\",\"flags\":0,\"details\":\"" + text(event.index + 1) + "\",\"created_at\":" + number(event.at)
            + ",\"application_id\":" + quoted(botId) + "}]}";
    }
    case EventType::MemberAdd:
        return '{' + memberFields(event.guild, place, int(event.index % 1'000'000)) + ",\"guild_id\":" + guild + '}';
    case EventType::MemberUpdate:
        // Discord sends none where nothing has changed: everybody changes the nickname.
        return '{' + memberFields(event.guild, place, 0, "\"nick " + number(qint64(event.index)) + '"')
            + ",\"guild_id\":" + guild + '}';
    case EventType::MemberRemove:
        return "{\"user\":" + user(event.guild, passerBy(event)) + ",\"guild_id\":" + guild + '}';
    case EventType::VoiceStateUpdate: {
        const bool joins = (noise(m_seed, event.index, Extras) & 1) != 0;
        return "{\"member\":" + member(event.guild, place) + ",\"user_id\":" + quoted(memberId(event.guild, place))
            + ",\"suppress\":false,\"session_id\":\"" + QByteArray::number(noise(m_seed, event.index), 16)
            + "\",\"self_video\":false,\"self_mute\":false,\"self_deaf\":false,\"request_to_speak_timestamp\":null,"
            + "\"mute\":false,\"guild_id\":" + guild + ",\"deaf\":false,\"channel_id\":"
            + (joins ? quoted(voiceChannel(event.guild)) : QByteArrayLiteral("null")) + '}';
    }
    case EventType::Unknown:
        return "{\"guild_id\":null,\"note\":\"no client knows this event\"}";
    case EventType::Ready:
    case EventType::Resumed:
    case EventType::VoiceServerUpdate:
    case EventType::MembersChunk:
    case EventType::SoundboardSounds:
    case EventType::ChannelInfo:
    case EventType::RateLimited:
        break; // for one session only: that session keeps their bodies
    }
    return "null";
}

quint64 EventBodies::memberId(GuildId guild, int place) const
{
    if (place == 0)
        return botId;
    constexpr quint64 tenYearsMs = 315'360'000'000;
    return ((noise(m_seed, guild.value + quint64(place), MemberId) % tenYearsMs) << 22) | quint64(place);
}

QByteArray EventBodies::memberName(GuildId guild, int place) const
{
    return place == 0 ? QByteArrayLiteral("practice-bot")
                      : "user" + QByteArray::number((memberId(guild, place) >> 22) % 1'000'000);
}

QByteArray EventBodies::user(GuildId guild, int place) const
{
    const bool isBot = place == 0;
    return "{\"username\":\"" + memberName(guild, place) + "\",\"public_flags\":0,\"primary_guild\":null,\"id\":"
        + quoted(memberId(guild, place)) + ",\"global_name\":null,\"display_name_styles\":null,\"discriminator\":\"0\","
        + "\"collectibles\":null,\"clan\":null,\"bot\":" + (isBot ? "true" : "false")
        + ",\"avatar_decoration_data\":null,\"avatar\":null}";
}

QByteArray EventBodies::memberFields(GuildId guild, int place, int joined, const QByteArray& nick) const
{
    return "\"user\":" + user(guild, place) + ",\"roles\":[],\"premium_since\":null,\"pending\":false,\"nick\":" + nick
        + ",\"mute\":false,\"joined_at\":\"2024-01-01T00:00:00." + QByteArray::number(joined).rightJustified(6, '0')
        + "+00:00\",\"flags\":0,\"deaf\":false,"
        + "\"communication_disabled_until\":null,\"banner\":null,\"avatar\":null";
}

QByteArray EventBodies::member(GuildId guild, int place) const
{
    return '{' + memberFields(guild, place) + '}';
}

QByteArray EventBodies::guildFields(GuildId guild, quint64 revision) const
{
    const QByteArray id = quoted(guild.value);
    return "\"id\":" + id + ",\"name\":\"" + m_habits.name(guild)
        + (revision == 0 ? QByteArray() : " r" + QByteArray::number(revision))
        + "\",\"owner_id\":" + quoted(memberId(guild, 1))
        + ",\"icon\":null,\"splash\":null,\"discovery_splash\":null,\"banner\":null,\"description\":null,"
          "\"vanity_url_code\":null,\"application_id\":null,\"afk_channel_id\":null,\"afk_timeout\":300,"
          "\"system_channel_id\":null,\"system_channel_flags\":0,\"rules_channel_id\":null,"
          "\"public_updates_channel_id\":null,\"safety_alerts_channel_id\":null,\"verification_level\":0,"
          "\"default_message_notifications\":0,\"explicit_content_filter\":0,\"mfa_level\":0,\"nsfw_level\":0,"
          "\"nsfw\":false,\"premium_tier\":0,\"premium_subscription_count\":0,\"premium_progress_bar_enabled\":false,"
          "\"preferred_locale\":\"en-US\",\"max_members\":500000,\"features\":[],\"roles\":[{\"id\":"
        + id
        + ",\"name\":\"@everyone\",\"color\":0,\"colors\":{\"primary_color\":0,\"secondary_color\":null,"
          "\"tertiary_color\":null},\"hoist\":false,\"icon\":null,\"unicode_emoji\":null,\"position\":0,"
          "\"permissions\":\"2248473465835073\",\"managed\":false,\"mentionable\":false,\"flags\":0}],"
          "\"emojis\":[],\"stickers\":[]";
}

QByteArray EventBodies::guildCreate(const WorldEvent& event) const
{
    const GuildId guild = event.guild;
    const int count = memberCount(guild);
    const int listed = count > 250 ? 1 : count;
    QByteArray members;
    for (int place = 0; place < listed; ++place)
        members += (place == 0 ? "" : ",") + member(guild, place);
    const char* unavailable = event.type == EventType::GuildJoined ? "" : ",\"unavailable\":false";
    return '{' + guildFields(guild, 0) + unavailable
        + ",\"joined_at\":\"2024-01-01T00:00:00.000000+00:00\",\"large\":" + (count > 250 ? "true" : "false")
        + ",\"member_count\":" + number(count) + ",\"channels\":[{\"id\":" + quoted(textChannel(guild))
        + ",\"type\":0,\"name\":\"general\",\"position\":0,\"permission_overwrites\":[],\"parent_id\":null,\"nsfw\":"
          "false,"
          "\"topic\":null,\"rate_limit_per_user\":0,\"last_message_id\":null,\"flags\":0},{\"id\":"
        + quoted(voiceChannel(guild))
        + ",\"type\":2,\"name\":\"voice\",\"position\":1,\"permission_overwrites\":[],\"parent_id\":null,\"nsfw\":"
          "false,"
          "\"bitrate\":64000,\"user_limit\":0,\"rtc_region\":null,\"rate_limit_per_user\":0,\"last_message_id\":null,"
          "\"flags\":0}],\"members\":["
        + members
        + "],\"threads\":[],\"presences\":[],\"voice_states\":[],\"stage_instances\":[],"
          "\"guild_scheduled_events\":[],\"soundboard_sounds\":[]}";
}

QByteArray EventBodies::message(const WorldEvent& event, bool withContent) const
{
    const bool direct = event.type == EventType::DirectMessageCreate;
    const bool edited = event.type == EventType::MessageUpdate;
    const int place = direct ? 1 : somebody(event);
    // Without MESSAGE_CONTENT Discord blanks everything that people wrote, except in direct messages.
    const bool shown = withContent || direct;
    const quint64 id = (quint64(event.at - discordEpochMs - (edited ? 60'000 : 0)) << 22) | (event.index & 0x3fffff);
    const quint64 extras = noise(m_seed, event.index, Extras);
    QByteArray result;
    result.reserve(2048);
    result += "{\"type\":0,\"tts\":false,\"timestamp\":" + isoTime(event.at) + ",\"pinned\":false,\"nonce\":"
        + quoted(extras) + ",\"mentions\":[],\"mention_roles\":[],\"mention_everyone\":false";
    if (!direct) {
        result += ",\"member\":{\"roles\":[],\"premium_since\":null,\"pending\":false,\"nick\":null,\"mute\":false,"
                  "\"joined_at\":\"2024-01-01T00:00:00.000000+00:00\",\"flags\":0,\"deaf\":false,"
                  "\"communication_disabled_until\":null,\"banner\":null,\"avatar\":null},\"guild_id\":"
            + quoted(event.guild.value);
    }
    result += ",\"id\":" + quoted(id) + ",\"flags\":0,\"embeds\":[";
    if (shown && extras % 3 == 0) {
        result += "{\"type\":\"rich\",\"title\":\"" + text(event.index + 2) + "\",\"description\":\""
            + text(event.index + 3) + "\",\"color\":5793266,\"fields\":[{\"name\":\"shard\",\"value\":\""
            + text(event.index + 4) + "\",\"inline\":true}],\"content_scan_version\":0}";
    }
    result += "],\"edited_timestamp\":" + (edited ? isoTime(event.at) : QByteArrayLiteral("null")) + ",\"content\":\"";
    if (shown)
        result += text(event.index) + ' ' + text(event.index + 1);
    result += "\",\"components\":[],\"channel_type\":" + number(direct ? 1 : 0)
        + ",\"channel_id\":" + quoted(direct ? botId + 1 : textChannel(event.guild))
        + ",\"author\":" + user(event.guild, place) + ",\"attachments\":[";
    if (shown && extras % 4 == 1) {
        const QByteArray file = QByteArray::number(extras, 16);
        result += "{\"width\":1280,\"url\":\"https://cdn.discordapp.com/attachments/" + file
            + "/screenshot.png\",\"size\":" + number(qint64(extras % 900'000))
            + ",\"proxy_url\":\"https://media.discordapp.net/attachments/" + file
            + "/screenshot.png\",\"placeholder_version\":1,\"id\":" + quoted(id + 1)
            + ",\"height\":720,\"filename\":\"screenshot.png\",\"content_type\":\"image/png\"}";
    }
    result += "]}";
    return result;
}

QByteArray EventBodies::text(quint64 index) const
{
    const int count = 3 + int(noise(m_seed, index, WordCount) % 14);
    QByteArray result;
    quint64 choices = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 8 == 0)
            choices = noise(m_seed, index + quint64(i), Words);
        result += words[size_t((choices & 0xff) % words.size())];
        result += ' ';
        choices >>= 8;
    }
    result.chop(1);
    return result;
}

int EventBodies::passerBy(const WorldEvent& event) const
{
    constexpr quint64 many = 1'000'000;
    return memberCount(event.guild) + int(event.index % many);
}

int EventBodies::somebody(const WorldEvent& event) const
{
    // Never the bot: its own events would be handled differently by clients.
    return event.guild.value == 0 ? 1
                                  : 1 + int(noise(m_seed, event.index, Author) % quint64(memberCount(event.guild) - 1));
}

} // namespace Shardroom::Simulator
