// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unixsignals.h"
#include "core/fleet/epolldispatcher.h"
#include "core/simulator/gatewaysimulator.h"
#include "core/simulator/scenario.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <cstdio>
#include <functional>
#include <limits>
#include <optional>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using Shardroom::UnixSignals;
using Shardroom::Simulator::GatewaySimulator;
using Shardroom::Simulator::PracticeState;
using Shardroom::Simulator::Scenario;
using Shardroom::Simulator::ScenarioResult;
using Shardroom::Simulator::ScenarioVerdict;
using Shardroom::Simulator::SimulatorOptions;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShardroomSimulator)
};

void complain(const QString& message)
{
    std::fputs(qPrintable(u"shardroom-simulator: "_s + message + u'\n'), stderr);
}

//! The options that are numbers: each with the range that makes sense and where it goes.
struct NumberOption {
    const char* name;
    const char* valueName;
    const char* description;
    qint64 least;
    qint64 most;
    std::function<qint64(const SimulatorOptions&)> get;
    std::function<void(SimulatorOptions&, qint64)> set;
};

template <typename Duration>
std::function<qint64(const SimulatorOptions&)> durationGetter(std::chrono::milliseconds SimulatorOptions::*member)
{
    return [member](const SimulatorOptions& o) { return std::chrono::duration_cast<Duration>(o.*member).count(); };
}

template <typename Duration>
std::function<void(SimulatorOptions&, qint64)> durationSetter(std::chrono::milliseconds SimulatorOptions::*member)
{
    return [member](SimulatorOptions& o, qint64 value) { o.*member = Duration(value); };
}

template <typename T>
NumberOption number(const char* name, const char* valueName, const char* description, qint64 least, qint64 most,
    T SimulatorOptions::*member)
{
    return {name, valueName, description, least, most,
        [member](const SimulatorOptions& o) { return qint64(o.*member); },
        [member](SimulatorOptions& o, qint64 value) { o.*member = T(value); }};
}

template <typename Duration>
NumberOption duration(const char* name, const char* valueName, const char* description, qint64 least, qint64 most,
    std::chrono::milliseconds SimulatorOptions::*member)
{
    return {
        name, valueName, description, least, most, durationGetter<Duration>(member), durationSetter<Duration>(member)};
}

QList<NumberOption> numberOptions()
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    using O = SimulatorOptions;
    return {
        number("port", "P", QT_TRANSLATE_NOOP("ShardroomSimulator", "Port on 127.0.0.1; 0 for any free one."), 0, 65535,
            &O::port),
        number("guilds", "N", QT_TRANSLATE_NOOP("ShardroomSimulator", "Guilds that the bot is in."), 0, 2'000'000,
            &O::guilds),
        number("shards", "N", QT_TRANSLATE_NOOP("ShardroomSimulator", "Shard count that /gateway/bot recommends."), 1,
            16384, &O::shards),
        number("max-concurrency", "N", QT_TRANSLATE_NOOP("ShardroomSimulator", "Identify buckets."), 1, 16384,
            &O::maxConcurrency),
        number("identify-limit", "N", QT_TRANSLATE_NOOP("ShardroomSimulator", "Session starts per 24 hours."), 1,
            10'000'000, &O::identifyLimit),
        number("identifies-used", "N",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Session starts that are spent already."), 0, 10'000'000,
            &O::identifiesUsed),
        number("events-per-second", "R",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Events in all guilds together; with 0 nothing ever happens."), 0,
            1'000'000, &O::eventsPerSecond),
        number("growth", "N",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Guilds that the bot joins per minute, over the usual."), 0,
            1'000'000, &O::growthPerMinute),
        duration<seconds>("day-length", "S",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "In what time a day passes in the guilds; 0: no day and night."), 0,
            86'400, &O::dayLength),
        duration<milliseconds>("session-delay", "MS",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Events come up to this much late, to each session by its own."), 0,
            20'000, &O::sessionDelay),
        duration<milliseconds>("heartbeat-interval", "MS",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "What HELLO asks for."), 100, 59'999, &O::heartbeatInterval),
        duration<milliseconds>("identify-interval", "MS",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "One identify per bucket in this time."), 0, 600'000,
            &O::identifyInterval),
        duration<seconds>("session-lifetime", "S",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "How long a session without a connection can be resumed."), 0,
            86'400, &O::sessionLifetime),
        number("replay-buffer", "N",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Dispatches kept for a resume, per session."), 1, 10'000'000,
            &O::replayBuffer),
        duration<milliseconds>("ack-delay", "MS",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "About how late heartbeats are acknowledged."), 0, 60'000,
            &O::ackDelay),
        number("seed", "N", QT_TRANSLATE_NOOP("ShardroomSimulator", "The same seed gives the same world."), 0,
            std::numeric_limits<qint64>::max(), &O::seed),
        number("large-bot-multiple", "N",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Shard counts must be a multiple of this."), 1, 16384,
            &O::largeBotMultiple),
        number("max-guilds-per-shard", "N",
            QT_TRANSLATE_NOOP("ShardroomSimulator", "Above this a shard is closed with 4011."), 1, 2'000'000,
            &O::maxGuildsPerShard),
        duration<milliseconds>("wrong-host-penalty", "MS",
            QT_TRANSLATE_NOOP("ShardroomSimulator",
                "A RESUME on another host than the session's is asked to reconnect after this; 0 for never."),
            0, 600'000, &O::wrongHostPenalty),
    };
}

//! Fills `options` from the command line; an error names the option, the value and what is allowed.
QString readOptions(const QCommandLineParser& parser, const QList<NumberOption>& numbers, SimulatorOptions& options)
{
    for (const NumberOption& option : numbers) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        bool isNumber = false;
        const qint64 value = parser.value(name).toLongLong(&isNumber);
        if (!isNumber || value < option.least || value > option.most) {
            return Text::tr("--%1 \"%2\" is not a whole number from %3 to %4.")
                .arg(name, parser.value(name))
                .arg(option.least)
                .arg(option.most);
        }
        option.set(options, value);
    }
    options.auditFile = parser.value(u"audit"_s);
    options.worldLogFile = parser.value(u"world-log"_s);
    options.splitMessages = parser.isSet(u"split-messages"_s);
    options.tlsCertificateFile = parser.value(u"tls-certificate"_s);
    options.tlsKeyFile = parser.value(u"tls-key"_s);
    if (options.tlsCertificateFile.isEmpty() != options.tlsKeyFile.isEmpty())
        return Text::tr("--tls-certificate and --tls-key go together.");
    if (!parser.isSet(u"token-file"_s))
        return {};
    QFile file(parser.value(u"token-file"_s));
    if (file.exists() && !QFileInfo(file).isFile())
        return Text::tr("--token-file \"%1\" is not a regular file.").arg(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("--token-file \"%1\" can't be read: %2.").arg(file.fileName(), file.errorString());
    options.token = file.readAll().trimmed();
    return options.token.isEmpty() ? Text::tr("--token-file \"%1\" is empty.").arg(file.fileName()) : QString();
}

void listScenarios()
{
    for (const Scenario& scenario : Shardroom::Simulator::builtInScenarios()) {
        std::printf("%-18s %s\n", qPrintable(scenario.key),
            qPrintable(u"%1 – %2"_s.arg(scenario.title.text(), scenario.description.text())));
    }
}

//! A line on stdout when a scenario ends, once.
void printVerdict(std::optional<ScenarioVerdict>& printed, const PracticeState& state)
{
    const std::optional<ScenarioVerdict> verdict = state.scenario ? state.scenario->verdict : std::nullopt;
    if (verdict && verdict != printed) {
        const QByteArray line = QJsonDocument(toJson(*state.scenario)).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }
    printed = verdict;
}

void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    // A thousand connections in Qt's own dispatcher cost more than everything that is sent on them.
    QCoreApplication::setEventDispatcher(new Shardroom::EpollDispatcher);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shardroom-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHARDROOM_VERSION));
    QTranslator english;
    QTranslator own;
    if (english.load(u":/i18n/shardroom_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    if (own.load(QLocale(), u"shardroom"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&own);

    SimulatorOptions options;
    const QList<NumberOption> numbers = numberOptions();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Practice gateway: Discord's gateway and the REST routes around it, on loopback."));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const NumberOption& option : numbers) {
        parser.addOption({QString::fromLatin1(option.name), Text::tr(option.description),
            QString::fromLatin1(option.valueName), QString::number(option.get(options))});
    }
    parser.addOption({u"audit"_s, Text::tr("Write what each client did, one JSON object per line."), u"FILE"_s});
    parser.addOption({u"world-log"_s,
        Text::tr("Write what happens in the guilds, one JSON object per line, to hold a recording against."),
        u"FILE"_s});
    parser.addOption({u"split-messages"_s, Text::tr("With zlib-stream, send every payload in several messages.")});
    parser.addOption({u"tls-certificate"_s,
        Text::tr("Speak https and wss with this certificate (PEM, with its chain); needs --tls-key."), u"FILE"_s});
    parser.addOption({u"tls-key"_s, Text::tr("The certificate's key (PEM, without a password)."), u"FILE"_s});
    parser.addOption(
        {u"token-file"_s, Text::tr("The only token that is accepted; without it any well-formed one is."), u"FILE"_s});
    parser.addOption({u"scenario"_s,
        Text::tr(
            "Play this on the gateway, which is as it wants it where no option says otherwise; \"list\" lists them."),
        u"NAME|FILE"_s});
    if (!parser.parse(QCoreApplication::arguments())) {
        complain(parser.errorText());
        return exitUsage;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"help-all"_s))
        parser.process(QCoreApplication::arguments()); // prints it, Qt's options too, and ends the program
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    ScenarioResult scenario;
    if (parser.value(u"scenario"_s) == "list"_L1) {
        listScenarios();
        return 0;
    }
    if (parser.isSet(u"scenario"_s)) {
        scenario = Shardroom::Simulator::loadScenario(parser.value(u"scenario"_s));
        if (!scenario.scenario) {
            complain(Text::tr("--scenario \"%1\": %2").arg(parser.value(u"scenario"_s), scenario.error));
            return exitUsage;
        }
        scenario.scenario->gateway.applyTo(options);
    }
    QString error = readOptions(parser, numbers, options);
    if (error.isEmpty() && !parser.positionalArguments().isEmpty())
        error = Text::tr("\"%1\" is not an option. See --help.").arg(parser.positionalArguments().first());
    if (!error.isEmpty()) {
        complain(error);
        return exitUsage;
    }

    raiseFileLimit();
    GatewaySimulator simulator(options);
    if (!simulator.start()) {
        complain(simulator.errorString());
        return exitFailed;
    }
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, &application, &QCoreApplication::quit);
    std::printf("%s\n", qPrintable(simulator.apiUrl().toString()));
    std::fflush(stdout);
    std::optional<ScenarioVerdict> printed;
    QObject::connect(&simulator, &GatewaySimulator::practiceChanged, &simulator,
        [&printed](const PracticeState& state) { printVerdict(printed, state); });
    if (scenario.scenario)
        simulator.startScenario(*scenario.scenario);
    const int status = QCoreApplication::exec();
    simulator.stop();
    return status;
}
