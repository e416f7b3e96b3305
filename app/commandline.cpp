// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commandlineoptions.h"
#include "app/controlpath.h"
#include "app/profileline.h"
#include "app/tokensource.h"
#include "core/reshard/guildspread.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int demoShards = 16;
constexpr int demoGuilds = 12000;
constexpr int mostShards = 16384;
constexpr int mostGuilds = 2'000'000;
constexpr int mostSplit = 64;
constexpr int mostFloorPercent = 90; // with all of it kept back no shard could ever start
constexpr int mostReserve = 1'000'000;
constexpr int longestAdviceInterval = 86400;
constexpr int longestAutoReshardTime = 30 * 86400;
constexpr int longestSessionAge = 366 * 86400; // Discord forgets them within minutes

std::optional<int> numberIn(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::nullopt;
    return number;
}

std::optional<std::chrono::milliseconds> secondsFrom(const QString& text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > 1e9)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(1, std::llround(seconds * 1000)));
}

//! SHARDS[xGUILDS]. The practice gateway is a little quicker than Discord, so that a demo is alive after seconds.
std::optional<Simulator::SimulatorOptions> simulatorFrom(const QString& text)
{
    const auto shards = numberIn(text.section(u'x', 0, 0), 1, mostShards);
    const QString guildText = text.section(u'x', 1);
    const auto guilds = text.contains(u'x') ? numberIn(guildText, 0, mostGuilds)
                                            : std::optional(shards.value_or(0) * (demoGuilds / demoShards));
    if (!shards || !guilds)
        return std::nullopt;
    Simulator::SimulatorOptions options;
    options.shards = *shards;
    options.guilds = *guilds;
    options.maxConcurrency = *shards <= 64 ? 4 : 16;
    options.identifyLimit = std::max(1000, *shards * 4);
    options.heartbeatInterval = std::chrono::seconds(10);
    options.ackDelay = std::chrono::milliseconds(60);
    options.sessionDelay = std::chrono::milliseconds(30);
    return options;
}

//! An option with an optional value is more than QCommandLineParser knows: the bare form gets its default value.
QStringList withDefaults(QStringList arguments)
{
    for (QString& argument : arguments) {
        if (argument == "--simulate"_L1)
            argument = u"--simulate=%1x%2"_s.arg(demoShards).arg(demoGuilds);
    }
    return arguments;
}

//! Reads the options one by one; the first that is wrong is kept with its reason.
class Reader {
public:
    explicit Reader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] const QString& error() const { return m_error; }

    void refuse(const QCommandLineOption& option, const QString& expected)
    {
        if (m_error.isEmpty()) {
            const QString name = option.names().constFirst();
            const QString value = m_parser.value(option);
            m_error = value.isEmpty() ? Text::tr("--%1: %2").arg(name, expected)
                                      : Text::tr("--%1 %2: %3").arg(name, value, expected);
        }
    }

    void number(const QCommandLineOption& option, int least, int most, int& target)
    {
        if (!m_parser.isSet(option))
            return;
        if (const auto number = numberIn(m_parser.value(option), least, most))
            target = *number;
        else
            refuse(option, Text::tr("a whole number from %1 to %2 is expected.").arg(least).arg(most));
    }

    //! True with the value of `option` when it is one of `allowed`.
    template <typename Value>
    void choice(const QCommandLineOption& option, std::initializer_list<std::pair<QLatin1StringView, Value>> allowed,
        Value& target)
    {
        if (!m_parser.isSet(option))
            return;
        QStringList names;
        for (const auto& [name, value] : allowed) {
            if (m_parser.value(option) == name) {
                target = value;
                return;
            }
            names.append(name);
        }
        refuse(option, Text::tr("one of %1 is expected.").arg(names.join(", "_L1)));
    }

    template <typename Duration>
    void seconds(const QCommandLineOption& option, Duration& target)
    {
        if (!m_parser.isSet(option))
            return;
        if (const auto duration = secondsFrom(m_parser.value(option)))
            target = *duration;
        else
            refuse(option, Text::tr("a number of seconds above 0 is expected."));
    }

private:
    const QCommandLineParser& m_parser;
    QString m_error;
};

//! GUILDS[:SECONDS]
void readAdvice(const QCommandLineParser& parser, const CommandLineOptions& options, Reader& read, FleetOptions& fleet)
{
    if (!parser.isSet(options.adviseReshard))
        return;
    const QString text = parser.value(options.adviseReshard);
    const auto guilds = numberIn(text.section(u':', 0, 0), 1, mostGuilds);
    const auto interval = text.contains(u':') ? numberIn(text.section(u':', 1), 1, longestAdviceInterval)
                                              : std::optional(int(fleet.adviceInterval.count()));
    if (!guilds || !interval) {
        read.refuse(options.adviseReshard,
            Text::tr("guilds per shard, and seconds if wanted, are expected, for example 1000:300."));
        return;
    }
    fleet.advisedGuildsPerShard = guilds;
    fleet.adviceInterval = std::chrono::seconds(*interval);
}

//! Everything that begins with --auto-reshard.
void readAutoReshard(
    const QCommandLineParser& parser, const CommandLineOptions& options, Reader& read, FleetOptions& fleet)
{
    AutoReshardRules& rules = fleet.autoReshard;
    if (parser.isSet(options.autoReshard)) {
        rules.guildsPerShard = numberIn(parser.value(options.autoReshard), 1, mostGuildsPerShard);
        if (!rules.guildsPerShard) {
            read.refuse(options.autoReshard,
                Text::tr("a whole number from 1 to %1 is expected. To be advised only, use --advise-reshard.")
                    .arg(mostGuildsPerShard));
        }
    }
    rules.on4011 = parser.isSet(options.autoReshard4011);
    for (const QCommandLineOption* option :
        {&options.autoInterval, &options.autoGrace, &options.autoQuiet, &options.autoBudget}) {
        if (parser.isSet(*option) && rules.isOff())
            read.refuse(*option, Text::tr("this needs --auto-reshard or --auto-reshard-4011."));
    }
    const auto readSeconds = [&](const QCommandLineOption& option, int least, std::chrono::seconds& target) {
        int seconds = int(target.count());
        read.number(option, least, longestAutoReshardTime, seconds);
        target = std::chrono::seconds(seconds);
    };
    readSeconds(options.autoInterval, 1, rules.interval);
    readSeconds(options.autoGrace, 0, rules.grace);
    read.number(options.autoBudget, 1, mostReserve, rules.mostIdentifies);
    if (parser.isSet(options.autoQuiet)) {
        const QString text = parser.value(options.autoQuiet);
        rules.quietFrom = QTime::fromString(text.section(u'-', 0, 0).trimmed(), u"HH:mm"_s);
        rules.quietUntil = QTime::fromString(text.section(u'-', 1).trimmed(), u"HH:mm"_s);
        if (!rules.quietFrom.isValid() || !rules.quietUntil.isValid() || rules.quietFrom == rules.quietUntil)
            read.refuse(options.autoQuiet, Text::tr("two different times of day are expected, like 18:00-02:00."));
    }
    if (rules.on4011 && parser.isSet(options.autoScaling))
        read.refuse(options.autoReshard4011, Text::tr("--auto-scaling answers 4011 as well: use one of them."));
}

void readFleetOptions(
    const QCommandLineParser& parser, const CommandLineOptions& options, Reader& read, FleetOptions& fleet)
{
    if (parser.isSet(options.apiUrl)) {
        fleet.apiUrl = QUrl(parser.value(options.apiUrl), QUrl::StrictMode);
        if (!fleet.apiUrl.isValid() || fleet.apiUrl.host().isEmpty())
            read.refuse(options.apiUrl, Text::tr("an address like https://discord.com/api/v10 is expected."));
    }
    if (parser.isSet(options.shards)) {
        int count = 0;
        const bool isAuto = parser.value(options.shards) == "auto"_L1;
        if (!isAuto)
            read.number(options.shards, 1, mostShards, count);
        fleet.shardCount = isAuto ? std::nullopt : std::optional(count);
        fleet.shardIds.clear(); // a profile's are of its own count
    }
    if (parser.isSet(options.shardIds)) {
        if (const auto ids = shardIdsFromText(parser.value(options.shardIds)))
            fleet.shardIds = *ids;
        else
            read.refuse(
                options.shardIds, Text::tr("ids and ranges separated by commas are expected, for example 0-3,8."));
    }
    if (parser.isSet(options.intents)) {
        const IntentsResult intents = intentsFromText(parser.value(options.intents));
        if (intents.intents)
            fleet.intents = *intents.intents;
        else
            read.refuse(options.intents, intents.error);
    }
    if (parser.isSet(options.presence)) {
        const PresenceResult presence = presenceFromText(parser.value(options.presence));
        if (presence.presence)
            fleet.presence = presence.presence;
        else
            read.refuse(options.presence, presence.error);
    }
    read.choice(options.compress,
        {{"auto"_L1, Compression::Auto}, {"zstd"_L1, Compression::Zstd}, {"zlib"_L1, Compression::Zlib},
            {"none"_L1, Compression::None}},
        fleet.compression);
    read.choice(options.onExit, {{"pause"_L1, OnExit::Pause}, {"end"_L1, OnExit::End}}, fleet.onExit);
    read.number(options.threads, 1, 64, fleet.threads);
    read.number(options.largeBot, 1, mostShards, fleet.largeBotMultiple);
    read.number(options.splitCount, 2, mostSplit, fleet.splitCount);
    read.number(options.identifyFloor, 0, mostFloorPercent, fleet.identifyFloorPercent);
    read.number(options.spendReserve, 0, mostReserve, fleet.spendReserve);
    if (parser.isSet(options.maxSessionAge)) {
        int seconds = 0;
        read.number(options.maxSessionAge, 0, longestSessionAge, seconds);
        fleet.maxSessionAge = std::chrono::seconds(seconds);
    }
    readAdvice(parser, options, read, fleet);
    readAutoReshard(parser, options, read, fleet);
    read.choice(options.unfinishedReshard,
        {{"ask"_L1, UnfinishedReshard::Ask}, {"go-on"_L1, UnfinishedReshard::GoOn},
            {"go-back"_L1, UnfinishedReshard::GoBack}},
        fleet.unfinishedReshard);
    fleet.autoScaling = parser.isSet(options.autoScaling);
    fleet.epollDispatcher = !parser.isSet(options.qtDispatcher);
    fleet.sessionsFile = parser.value(options.sessions);
    fleet.resumeSaved = !parser.isSet(options.noResume);
    fleet.recordFile = parser.value(options.record);
    fleet.readOnly = parser.isSet(options.readOnly);
}

//! --simulate and --scenario: either brings the practice gateway.
void readPractice(const QCommandLineParser& parser, const CommandLineOptions& options, Reader& read, CommandLine& line)
{
    if (parser.isSet(options.simulate)) {
        line.simulate = simulatorFrom(parser.value(options.simulate));
        if (!line.simulate)
            read.refuse(options.simulate, Text::tr("SHARDS or SHARDSxGUILDS is expected, for example 16x12000."));
    }
    if (!parser.isSet(options.scenario))
        return;
    const Simulator::ScenarioResult loaded = Simulator::loadScenario(parser.value(options.scenario));
    if (!loaded.scenario) {
        read.refuse(options.scenario, loaded.error);
        return;
    }
    line.scenario = loaded.scenario;
    if (line.simulate && !line.scenario->gateway.fits(*line.simulate)) {
        read.refuse(options.scenario,
            Text::tr("it wants another practice gateway than --simulate makes; leave --simulate out."));
    }
    if (!line.simulate) {
        line.simulate = simulatorFrom(u"%1x%2"_s.arg(demoShards).arg(demoGuilds));
        line.scenario->gateway.applyTo(*line.simulate);
    }
}

QString scenarioList()
{
    QString text;
    const QList<Simulator::Scenario> scenarios = Simulator::builtInScenarios();
    for (const Simulator::Scenario& scenario : scenarios)
        text += u"%1  %2\n"_s.arg(scenario.key, -18).arg(scenario.title.text());
    return text.trimmed();
}

CommandLineResult usage(const QString& text)
{
    return {std::nullopt, text, 2, {}};
}

} // namespace

CommandLineResult parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("The control room for Discord gateway shards.\n"
                 "The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, "
                 "$DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const CommandLineOptions options;
    options.addTo(parser);
    if (!parser.parse(withDefaults(arguments)))
        return usage(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0, {}};
    if (parser.isSet(u"help-all"_s))
        parser.process(arguments); // prints it, Qt's options too, and ends the program
    if (parser.isSet(version))
        return {std::nullopt, u"shardroom " SHARDROOM_VERSION ", Qt "_s + QString::fromLatin1(qVersion()), 0, {}};
    if (parser.isSet(options.profiles))
        return {std::nullopt, profileList(), 0, {}};
    // The arguments are not repeated: somebody may have put the token there.
    if (!parser.positionalArguments().isEmpty())
        return usage(
            Text::tr("Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)"));

    CommandLine line;
    line.program = QCoreApplication::applicationFilePath();
    line.arguments = arguments;
    QString profileError;
    if (parser.isSet(options.profile)) {
        profileError = readProfile(parser.value(options.profile), line);
        if (parser.isSet(options.simulate) || parser.isSet(options.scenario))
            return usage(Text::tr("--profile: the practice gateway has no use for a bot; leave one of them out."));
    }
    Reader read(parser);
    readFleetOptions(parser, options, read, line.fleet);
    line.headless = parser.isSet(options.headless);
    read.choice(options.status,
        {{"json"_L1, StatusFormat::Json}, {"table"_L1, StatusFormat::Table}, {"none"_L1, StatusFormat::None}},
        line.status);
    read.seconds(options.interval, line.interval);
    read.seconds(options.runFor, line.runFor);
    line.screenshot = parser.value(options.screenshot);
    line.logLevel = u"warning"_s;
    read.choice(options.logLevel, {{"debug"_L1, u"debug"_s}, {"info"_L1, u"info"_s}, {"warning"_L1, u"warning"_s}},
        line.logLevel);
    if (parser.value(options.scenario) == "list"_L1)
        return {std::nullopt, scenarioList(), 0, {}};
    readPractice(parser, options, read, line);
    if (line.simulate)
        line.simulate->auditFile = parser.value(options.audit);
    else if (parser.isSet(options.audit) && read.error().isEmpty())
        return usage(Text::tr("--audit is for the practice gateway: add --simulate or --scenario."));
    if (line.simulate && parser.isSet(options.apiUrl))
        return usage(Text::tr("--simulate and --scenario bring their own gateway: leave --api-url out."));
    if (!read.error().isEmpty())
        return usage(read.error());
    if (!profileError.isEmpty())
        return {std::nullopt, profileError, 2, line};
    if (parser.isSet(options.frames)) {
        line.frames = parser.value(options.frames);
        if (line.frames.isEmpty())
            return usage(Text::tr("--frames: a path is expected."));
        if (line.headless || line.simulate || parser.isSet(options.screenshot))
            return usage(Text::tr(
                "--frames opens a window without a fleet: leave --headless, --simulate, --scenario and --screenshot "
                "out."));
        return {line, {}, 0, {}}; // it has no use for a token
    }

    if (parser.isSet(options.stateDir))
        line.fleet.stateDirectory = parser.value(options.stateDir);
    line.ownStateDirectory = line.profile || parser.isSet(options.stateDir);
    line.keepHistory = !parser.isSet(options.noHistory);
    line.encryptVault = parser.isSet(options.encryptVault);
    if (line.encryptVault && line.simulate && line.fleet.stateDirectory.isEmpty())
        return usage(Text::tr("--encrypt-vault: on the practice gateway sessions are only kept with --state-dir."));
    line.socket = parser.value(options.socket);
    if (parser.isSet(options.socket) && line.socket.isEmpty())
        return usage(Text::tr("--socket: a path is expected."));
    if (line.simulate) {
        // Never the real one: the practice gateway is a stranger. It accepts any token of the right form.
        line.fleet.token = BotToken("cHJhY3RpY2U.c2hhcmQ.room");
    } else {
        if (line.fleet.stateDirectory.isEmpty())
            line.fleet.stateDirectory = defaultStateDirectory();
        const bool isOfProfile = line.profile && !parser.isSet(options.tokenFile);
        const TokenResult token = isOfProfile ? findToken(*line.profile) : findToken(parser.value(options.tokenFile));
        if (!token.error.isEmpty())
            return {std::nullopt, token.error, 2, isOfProfile ? std::optional(line) : std::nullopt};
        if (!token.warning.isEmpty())
            line.warnings.append(token.warning);
        line.fleet.token = token.token.value_or(BotToken());
        (token.isVariable ? line.tokenVariable : line.tokenFile) = token.source;
        line.tokenInKeychain = isOfProfile && line.profile->tokenPlace == TokenPlace::Keychain;
    }
    return {line, {}, 0, {}};
}

} // namespace Shardroom
