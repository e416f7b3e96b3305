// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/controlpath.h"
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

struct Options {
    QCommandLineOption simulate{
        u"simulate"_s, Text::tr("Run on the practice gateway in this process."), Text::tr("SHARDS[xGUILDS]")};
    QCommandLineOption scenario{u"scenario"_s,
        Text::tr("Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the "
                 "program ends with it: 0 when the verdict is good, 1 when not."),
        u"NAME|FILE"_s};
    QCommandLineOption audit{
        u"audit"_s, Text::tr("Write what each shard did on the practice gateway, one JSON line each."), u"FILE"_s};
    QCommandLineOption apiUrl{u"api-url"_s, Text::tr("REST base with its version (default: Discord's)."), u"URL"_s};
    QCommandLineOption tokenFile{u"token-file"_s, Text::tr("Read the bot token from this file."), u"FILE"_s};
    QCommandLineOption shards{
        u"shards"_s, Text::tr("How many shards: auto (Discord's advice) or a number."), u"auto|N"_s};
    QCommandLineOption shardIds{u"shard-ids"_s, Text::tr("Run only these of --shards N."), u"0-3,8"_s};
    QCommandLineOption intents{u"intents"_s, Text::tr("Names separated by commas, or a number."), u"LIST|NUMBER"_s};
    QCommandLineOption compress{u"compress"_s, Text::tr("Transport compression."), u"auto|zstd|zlib|none"_s};
    QCommandLineOption threads{u"threads"_s, Text::tr("Threads for the shards (default: 1)."), u"N"_s};
    QCommandLineOption presence{
        u"presence"_s, Text::tr("Presence of all shards, e.g. dnd:watching:the shards."), u"STATUS[:TYPE:TEXT]"_s};
    QCommandLineOption stateDir{u"state-dir"_s, Text::tr("Where sessions are kept between runs."), u"DIR"_s};
    QCommandLineOption sessions{u"sessions"_s,
        Text::tr("Resume the sessions of this file, ours or another library's (see shardroomctl export --format)."),
        u"FILE"_s};
    QCommandLineOption maxSessionAge{u"max-session-age"_s,
        Text::tr("Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays "
                 "in the vault and can be restored from there."),
        u"SECONDS"_s};
    QCommandLineOption encryptVault{u"encrypt-vault"_s,
        Text::tr("Encrypt the saved sessions with a key that is kept in the system's keychain. Without a keychain "
                 "the program says so and does not encrypt. Once encrypted they stay so, with or without this option; "
                 "to end it, export them and start with --sessions in a new --state-dir.")};
    QCommandLineOption noResume{u"no-resume"_s, Text::tr("Ignore saved sessions: every shard identifies.")};
    QCommandLineOption onExit{u"on-exit"_s,
        Text::tr("Keep the sessions for the next start (pause, the default) or end them."), u"pause|end"_s};
    QCommandLineOption largeBot{
        u"large-bot-multiple"_s, Text::tr("The shard count must be a multiple of this."), u"N"_s};
    QCommandLineOption autoScaling{u"auto-scaling"_s,
        Text::tr("Split a shard that Discord closes for too many guilds (4011); without it the shard stops.")};
    QCommandLineOption splitCount{
        u"split-count"_s, Text::tr("Into how many shards --auto-scaling splits one (default: 2)."), u"N"_s};
    QCommandLineOption adviseReshard{u"advise-reshard"_s,
        Text::tr("Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a "
                 "larger count; nothing is changed."),
        u"GUILDS[:SECONDS]"_s};
    QCommandLineOption autoReshard{u"auto-reshard"_s,
        Text::tr("Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be "
                 "called off."),
        u"GUILDS"_s};
    QCommandLineOption autoReshard4011{u"auto-reshard-4011"_s,
        Text::tr("Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.")};
    QCommandLineOption autoInterval{u"auto-reshard-interval"_s,
        Text::tr("Seconds between two looks of --auto-reshard (default: 28800)."), u"SECONDS"_s};
    QCommandLineOption autoGrace{u"auto-reshard-grace"_s,
        Text::tr("Seconds from the announcement to the beginning (default: 600)."), u"SECONDS"_s};
    QCommandLineOption autoQuiet{u"auto-reshard-quiet"_s,
        Text::tr("Local time of day in which nothing begins by itself, for example 18:00-02:00."), u"FROM-UNTIL"_s};
    QCommandLineOption autoBudget{u"auto-reshard-budget"_s,
        Text::tr("Identifies that one such reshard may spend at most (default: all above --identify-floor)."), u"N"_s};
    QCommandLineOption unfinishedReshard{u"unfinished-reshard"_s,
        Text::tr("What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until "
                 "you decide, go-on ends it, go-back keeps the old shards."),
        u"ask|go-on|go-back"_s};
    QCommandLineOption identifyFloor{u"identify-floor"_s,
        Text::tr("Percent of the day's identifies to keep back (default: 20): below it shards only resume."),
        u"PERCENT"_s};
    QCommandLineOption spendReserve{
        u"spend-reserve"_s, Text::tr("Identifies that may go below the floor at this start (default: 0)."), u"N"_s};
    QCommandLineOption qtDispatcher{
        u"qt-dispatcher"_s, Text::tr("Run the shard threads on Qt's own event dispatcher: slower with many shards.")};
    QCommandLineOption socket{u"socket"_s,
        Text::tr("Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when "
                 "that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory)."),
        u"PATH"_s};
    QCommandLineOption headless{u"headless"_s, Text::tr("No window.")};
    QCommandLineOption status{
        u"status"_s, Text::tr("What to print while headless (default: none)."), u"json|table|none"_s};
    QCommandLineOption interval{u"interval"_s, Text::tr("Seconds between two status prints (default: 1)."), u"S"_s};
    QCommandLineOption record{u"record"_s,
        Text::tr("Write every delivered event to this file, one JSON line each. A file that is there is continued."),
        u"FILE"_s};
    QCommandLineOption runFor{u"run-for"_s, Text::tr("Stop after this many seconds."), u"S"_s};
    QCommandLineOption screenshot{
        u"screenshot"_s, Text::tr("Save a picture of the window when all shards are ready, then stop."), u"FILE"_s};
    QCommandLineOption noHistory{
        u"no-history"_s, Text::tr("Keep no history of the fleet for the charts (usually a week in --state-dir).")};
    QCommandLineOption readOnly{u"read-only"_s, Text::tr("Show everything, change nothing.")};
    QCommandLineOption logLevel{
        u"log-level"_s, Text::tr("What goes to standard error (default: warning)."), u"debug|info|warning"_s};

    void addTo(QCommandLineParser& parser) const
    {
        parser.addOptions({simulate, scenario, audit, apiUrl, tokenFile, shards, shardIds, intents, compress, threads,
            presence, stateDir, sessions, maxSessionAge, encryptVault, noResume, onExit, largeBot, autoScaling,
            splitCount, adviseReshard, autoReshard, autoReshard4011, autoInterval, autoGrace, autoQuiet, autoBudget,
            unfinishedReshard, identifyFloor, spendReserve, qtDispatcher, socket, headless, status, interval, record,
            runFor, screenshot, noHistory, readOnly, logLevel});
    }
};

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
void readAdvice(const QCommandLineParser& parser, const Options& options, Reader& read, FleetOptions& fleet)
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
void readAutoReshard(const QCommandLineParser& parser, const Options& options, Reader& read, FleetOptions& fleet)
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

void readFleetOptions(const QCommandLineParser& parser, const Options& options, Reader& read, FleetOptions& fleet)
{
    if (parser.isSet(options.apiUrl)) {
        fleet.apiUrl = QUrl(parser.value(options.apiUrl), QUrl::StrictMode);
        if (!fleet.apiUrl.isValid() || fleet.apiUrl.host().isEmpty())
            read.refuse(options.apiUrl, Text::tr("an address like https://discord.com/api/v10 is expected."));
    }
    if (parser.isSet(options.shards) && parser.value(options.shards) != "auto"_L1) {
        int count = 0;
        read.number(options.shards, 1, mostShards, count);
        fleet.shardCount = count;
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
void readPractice(const QCommandLineParser& parser, const Options& options, Reader& read, CommandLine& line)
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
    return {std::nullopt, text, 2};
}

} // namespace

std::optional<QList<int>> shardIdsFromText(const QString& text)
{
    QList<int> ids;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const auto first = numberIn(part.section(u'-', 0, 0).trimmed(), 0, mostShards);
        const auto last = part.contains(u'-') ? numberIn(part.section(u'-', 1).trimmed(), 0, mostShards) : first;
        if (!first || !last || *last < *first)
            return std::nullopt;
        for (int id = *first; id <= *last; ++id)
            ids.append(id);
    }
    return ids;
}

CommandLineResult parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("The control room for Discord gateway shards.\n"
                 "The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, "
                 "$DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const Options options;
    options.addTo(parser);
    if (!parser.parse(withDefaults(arguments)))
        return usage(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, u"shardroom " SHARDROOM_VERSION ", Qt "_s + QString::fromLatin1(qVersion()), 0};
    // The arguments are not repeated: somebody may have put the token there.
    if (!parser.positionalArguments().isEmpty())
        return usage(
            Text::tr("Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)"));

    CommandLine line;
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
        return {std::nullopt, scenarioList(), 0};
    readPractice(parser, options, read, line);
    if (line.simulate)
        line.simulate->auditFile = parser.value(options.audit);
    else if (parser.isSet(options.audit) && read.error().isEmpty())
        return usage(Text::tr("--audit is for the practice gateway: add --simulate or --scenario."));
    if (line.simulate && parser.isSet(options.apiUrl))
        return usage(Text::tr("--simulate and --scenario bring their own gateway: leave --api-url out."));
    if (!read.error().isEmpty())
        return usage(read.error());

    line.fleet.stateDirectory = parser.value(options.stateDir);
    line.ownStateDirectory = parser.isSet(options.stateDir);
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
        const TokenResult token = findToken(parser.value(options.tokenFile));
        if (!token.error.isEmpty())
            return {std::nullopt, token.error, 2};
        if (!token.warning.isEmpty())
            line.warnings.append(token.warning);
        line.fleet.token = token.token.value_or(BotToken());
    }
    return {line, {}, 0};
}

} // namespace Shardroom
