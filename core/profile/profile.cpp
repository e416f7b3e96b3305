// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/gateway/gatewaysocket.h"
#include "core/profile/shardids.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr QLatin1String formatName{"shardroom-profile"};
constexpr int version = 1;
constexpr int longestName = 40;
constexpr int leastFill = 2; // the alert has to clear below it

constexpr std::array placeKeys{"keychain"_L1, "file"_L1, "environment"_L1};
constexpr std::array compressionKeys{"auto"_L1, "none"_L1, "zlib"_L1, "zstd"_L1};
constexpr std::array exitKeys{"pause"_L1, "end"_L1};

template <size_t Size>
QString listed(const std::array<QLatin1String, Size>& keys)
{
    QStringList words;
    for (const QLatin1String key : keys)
        words << u'"' + key + u'"';
    return words.join(", "_L1);
}

QString mustBe(const QString& member, const QString& what)
{
    return Text::tr("\"%1\" must be %2.").arg(member, what);
}

QString wholeNumber(int least, int most)
{
    return Text::tr("a whole number from %1 to %2").arg(least).arg(most);
}

//! Takes a profile out of an object; the first thing that is wrong is kept.
class Reader {
public:
    [[nodiscard]] const QString& error() const { return m_error; }

    Profile read(const QJsonObject& object)
    {
        Profile profile;
        expectOnly(object,
            {u"format"_s, u"version"_s, u"name"_s, u"token"_s, u"api_url"_s, u"intents"_s, u"shards"_s, u"shard_ids"_s,
                u"compression"_s, u"threads"_s, u"presence"_s, u"large_bot_multiple"_s, u"state_dir"_s, u"thresholds"_s,
                u"on_exit"_s},
            {});
        require(object["format"_L1].toString() == formatName, mustBe(u"format"_s, u'"' + formatName + u'"'));
        require(object["version"_L1].toInt() == version, mustBe(u"version"_s, QString::number(version)));
        needs(object, u"name"_s);
        profile.name = textIn(object, u"name"_s, {});
        readToken(object, profile);
        if (const QString url = textIn(object, u"api_url"_s, {}); !url.isEmpty())
            profile.apiUrl = QUrl(url, QUrl::StrictMode);
        readIntents(object, profile);
        readShards(object, profile);
        profile.compression = Compression(choiceIn(object, u"compression"_s, {}, compressionKeys));
        numberIn(object, u"threads"_s, {}, 1, mostShardThreads, profile.threads);
        profile.presence = textIn(object, u"presence"_s, {});
        numberIn(object, u"large_bot_multiple"_s, {}, 1, mostShardsPerProgram, profile.largeBotMultiple);
        profile.stateDirectory = textIn(object, u"state_dir"_s, {});
        readThresholds(object, profile);
        profile.onExit = OnExit(choiceIn(object, u"on_exit"_s, {}, exitKeys));
        if (m_error.isEmpty())
            m_error = problemIn(profile);
        return profile;
    }

private:
    void require(bool holds, const QString& otherwise)
    {
        if (!holds && m_error.isEmpty())
            m_error = otherwise;
    }
    void needs(const QJsonObject& object, const QString& member)
    {
        require(object.contains(member), Text::tr("\"%1\" is missing.").arg(member));
    }
    void expectOnly(const QJsonObject& object, const QSet<QString>& known, const QString& prefix)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            // Somebody may have put the token there: what is unknown is named, its value never is.
            require(known.contains(member.key()),
                Text::tr("\"%1\" is unknown: remove it, or look for a typing mistake.").arg(prefix + member.key()));
        }
    }
    QString textIn(const QJsonObject& object, const QString& key, const QString& prefix)
    {
        const QJsonValue value = object[key];
        require(value.isUndefined() || value.isString(), mustBe(prefix + key, Text::tr("a text")));
        return value.toString();
    }
    QJsonObject objectIn(const QJsonObject& object, const QString& key)
    {
        const QJsonValue value = object[key];
        require(value.isUndefined() || value.isObject(), mustBe(key, Text::tr("an object")));
        return value.toObject();
    }
    void numberIn(
        const QJsonObject& object, const QString& key, const QString& prefix, int least, int most, int& target)
    {
        const QJsonValue value = object[key];
        if (value.isUndefined())
            return;
        const int number = value.toInt(least - 1); // what is no whole number becomes what is out of range
        require(number >= least && number <= most, mustBe(prefix + key, wholeNumber(least, most)));
        target = number;
    }
    //! The place among the keys; the first when the member is missing.
    template <size_t Size>
    int choiceIn(const QJsonObject& object, const QString& key, const QString& prefix,
        const std::array<QLatin1String, Size>& keys)
    {
        const QJsonValue value = object[key];
        if (value.isUndefined())
            return 0;
        const auto* const found = std::ranges::find(keys, value.toString());
        require(value.isString() && found != keys.end(), mustBe(prefix + key, Text::tr("one of %1").arg(listed(keys))));
        return found == keys.end() ? 0 : int(found - keys.begin());
    }
    void readToken(const QJsonObject& object, Profile& profile)
    {
        needs(object, u"token"_s);
        const QJsonObject token = objectIn(object, u"token"_s);
        const QString prefix = u"token."_s;
        require(token.contains("source"_L1), Text::tr("\"%1\" is missing.").arg(u"token.source"_s));
        profile.tokenPlace = TokenPlace(choiceIn(token, u"source"_s, prefix, placeKeys));
        QSet<QString> known{u"source"_s};
        switch (profile.tokenPlace) {
        case TokenPlace::Keychain:
            break;
        case TokenPlace::File:
            known << u"file"_s;
            profile.tokenFile = textIn(token, u"file"_s, prefix);
            break;
        case TokenPlace::Environment:
            known << u"variable"_s;
            profile.tokenVariable = textIn(token, u"variable"_s, prefix);
            break;
        }
        expectOnly(token, known, prefix);
    }
    void readIntents(const QJsonObject& object, Profile& profile)
    {
        needs(object, u"intents"_s);
        const QJsonValue value = object["intents"_L1];
        require(value.isArray(), mustBe(u"intents"_s, Text::tr("a list of names, for example [\"GUILDS\"]")));
        profile.intents = 0;
        const QJsonArray names = value.toArray();
        for (const QJsonValue& name : names) {
            const auto known = std::ranges::find_if(
                allIntents(), [&name](const IntentInfo& info) { return name.toString() == QLatin1String(info.name); });
            if (known == allIntents().end()) {
                require(false,
                    Text::tr("\"intents\" holds something that is not an intent. Known are: %1.")
                        .arg(intentNames(knownIntents).join(", "_L1)));
                return;
            }
            profile.intents |= 1u << known->bit;
        }
    }
    void readShards(const QJsonObject& object, Profile& profile)
    {
        const QJsonValue count = object["shards"_L1];
        if (!count.isUndefined() && count.toString() != "auto"_L1) {
            const int number = count.toInt();
            require(number >= 1 && number <= mostShardsPerProgram,
                mustBe(u"shards"_s, Text::tr("\"auto\" or %1").arg(wholeNumber(1, mostShardsPerProgram))));
            profile.shardCount = number;
        }
        if (!object.contains("shard_ids"_L1))
            return;
        const auto ids = shardIdsFromText(textIn(object, u"shard_ids"_s, {}));
        require(ids.has_value(), mustBe(u"shard_ids"_s, Text::tr("a text like \"0-3,8\"")));
        profile.shardIds = ids.value_or(QList<int>());
    }
    void readThresholds(const QJsonObject& object, Profile& profile)
    {
        const QJsonObject thresholds = objectIn(object, u"thresholds"_s);
        const QString prefix = u"thresholds."_s;
        expectOnly(thresholds, {u"latency_ms"_s, u"fill_percent"_s}, prefix);
        const AlertLimitInfo& info = alertLimitInfo(AlertLimit::LatencyP95);
        int latency = int(profile.latencyWarning.count());
        numberIn(thresholds, u"latency_ms"_s, prefix, info.least, info.most, latency);
        profile.latencyWarning = std::chrono::milliseconds(latency);
        numberIn(thresholds, u"fill_percent"_s, prefix, leastFill, 100, profile.fillWarning);
    }

    QString m_error;
};

QString problemWithToken(const Profile& profile)
{
    switch (profile.tokenPlace) {
    case TokenPlace::Keychain:
        return {};
    case TokenPlace::File:
        return QDir::isAbsolutePath(profile.tokenFile)
            ? QString()
            : Text::tr("The token file must be named with its whole path, from / on.");
    case TokenPlace::Environment: {
        static const QRegularExpression variable(u"\\A[A-Za-z_][A-Za-z0-9_]{0,99}\\z"_s);
        return profile.tokenVariable.isEmpty() || variable.match(profile.tokenVariable).hasMatch()
            ? QString()
            : Text::tr("A variable's name is made of letters, digits and _, for example DISCORD_TOKEN. (A token does "
                       "not belong there.)");
    }
    }
    Q_UNREACHABLE();
}

QString problemWithShards(const Profile& profile)
{
    const int count = profile.shardCount.value_or(0);
    if (profile.shardCount && (count < 1 || count > mostShardsPerProgram))
        return Text::tr("The number of shards must be %1.").arg(wholeNumber(1, mostShardsPerProgram));
    if (profile.largeBotMultiple < 1 || profile.largeBotMultiple > mostShardsPerProgram)
        return Text::tr("The multiple must be %1.").arg(wholeNumber(1, mostShardsPerProgram));
    if (count % profile.largeBotMultiple != 0) {
        return Text::tr("%1 shards are not a multiple of %2, which the large-bot multiple asks for.")
            .arg(count)
            .arg(profile.largeBotMultiple);
    }
    if (profile.shardIds.isEmpty())
        return {};
    if (!profile.shardCount)
        return Text::tr("Single shards are named, but not of how many: give the number of shards.");
    const bool rises = std::ranges::adjacent_find(profile.shardIds, std::greater_equal<>()) == profile.shardIds.end();
    if (!rises || profile.shardIds.last() >= count || profile.shardIds.first() < 0)
        return Text::tr("The shards must be named once each, in rising order, from 0 to %1.").arg(count - 1);
    return {};
}

} // namespace

QString problemInName(const QString& name)
{
    static const QRegularExpression good(u"\\A[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*\\z"_s);
    if (name.isEmpty())
        return Text::tr("The bot needs a name, for example Music.");
    if (name.size() > longestName)
        return Text::tr("The name must not be longer than %1 characters.").arg(longestName);
    if (!good.match(name).hasMatch() || name.endsWith(u' ') || name.endsWith(u'.'))
        return Text::tr("A name begins with a letter or digit, and goes on with letters, digits, spaces, '-', '_' and "
                        "'.'; neither a space nor a '.' is its end.");
    return {};
}

QString problemIn(const Profile& profile)
{
    if (const QString problem = problemInName(profile.name); !problem.isEmpty())
        return problem;
    if (const QString problem = problemWithToken(profile); !problem.isEmpty())
        return problem;
    const QString scheme = profile.apiUrl.scheme();
    const bool isSafe = scheme == "https"_L1 || (scheme == "http"_L1 && isLoopback(profile.apiUrl.host()));
    if (!profile.apiUrl.isEmpty() && (!profile.apiUrl.isValid() || profile.apiUrl.host().isEmpty() || !isSafe)) {
        return Text::tr("The API address must be like https://discord.com/api/v10; http is for this computer only, "
                        "because the token is sent there.");
    }
    if ((profile.intents & ~knownIntents) != 0)
        return Text::tr("The intents hold bits that Discord does not know.");
    if (const QString problem = problemWithShards(profile); !problem.isEmpty())
        return problem;
    if (profile.threads < 1 || profile.threads > mostShardThreads)
        return Text::tr("The number of threads must be %1.").arg(wholeNumber(1, mostShardThreads));
    if (!profile.presence.isEmpty()) {
        if (const PresenceResult presence = presenceFromText(profile.presence); !presence.presence)
            return presence.error;
    }
    if (!profile.stateDirectory.isEmpty() && !QDir::isAbsolutePath(profile.stateDirectory))
        return Text::tr("The state directory must be named with its whole path, from / on.");
    return problemIn(alertRulesOf(profile));
}

QString tokenEntryOf(const QString& name)
{
    return u"shardroom/"_s + name;
}

AlertRules alertRulesOf(const Profile& profile)
{
    AlertRules rules;
    rules.setLimit(AlertLimit::LatencyP95, int(profile.latencyWarning.count()));
    const int fill = profile.fillWarning;
    rules.setLimit(AlertLimit::FullWarning, fill);
    // As far below as by default, so that it does not fire and clear by turns.
    const int gap = alertLimitInfo(AlertLimit::FullWarning).standard - alertLimitInfo(AlertLimit::FullClear).standard;
    rules.setLimit(AlertLimit::FullClear, std::max(alertLimitInfo(AlertLimit::FullClear).least, fill - gap));
    rules.setLimit(AlertLimit::FullCritical, std::max(rules.limit(AlertLimit::FullCritical), fill));
    return rules;
}

QString compressionKey(Compression compression)
{
    return compressionKeys[size_t(compression)];
}

Profile::Loaded Profile::fromJson(const QByteArray& json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return {std::nullopt,
            Text::tr("It is not JSON (%1, byte %2).").arg(parseError.errorString()).arg(parseError.offset)};
    }
    if (!document.isObject())
        return {std::nullopt, Text::tr("It is not a JSON object.")};
    Reader reader;
    const Profile profile = reader.read(document.object());
    return reader.error().isEmpty() ? Loaded{profile, {}} : Loaded{std::nullopt, reader.error()};
}

QByteArray Profile::toJson() const
{
    QJsonObject token{{u"source"_s, QString(placeKeys[size_t(tokenPlace)])}};
    if (tokenPlace == TokenPlace::File)
        token[u"file"_s] = tokenFile;
    if (tokenPlace == TokenPlace::Environment && !tokenVariable.isEmpty())
        token[u"variable"_s] = tokenVariable;
    QJsonObject all{{u"format"_s, QString(formatName)}, {u"version"_s, version}, {u"name"_s, name}, {u"token"_s, token},
        {u"intents"_s, QJsonArray::fromStringList(intentNames(intents))},
        {u"shards"_s, shardCount ? QJsonValue(*shardCount) : QJsonValue(u"auto"_s)},
        {u"compression"_s, compressionKey(compression)}, {u"threads"_s, threads},
        {u"large_bot_multiple"_s, largeBotMultiple},
        {u"thresholds"_s,
            QJsonObject{{u"latency_ms"_s, int(latencyWarning.count())}, {u"fill_percent"_s, fillWarning}}},
        {u"on_exit"_s, QString(exitKeys[size_t(onExit)])}};
    if (!apiUrl.isEmpty())
        all[u"api_url"_s] = apiUrl.toString();
    if (!shardIds.isEmpty())
        all[u"shard_ids"_s] = shardIdsText(shardIds);
    if (!presence.isEmpty())
        all[u"presence"_s] = presence;
    if (!stateDirectory.isEmpty())
        all[u"state_dir"_s] = stateDirectory;
    return QJsonDocument(all).toJson();
}

} // namespace Shardroom
