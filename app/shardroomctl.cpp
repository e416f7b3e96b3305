// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlclient.h"
#include "app/controlpath.h"
#include "app/controlreport.h"
#include "core/diagnostics/redaction.h"
#include "core/reshard/reshardplanfile.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>

#include <cmath>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Shardroom;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(shardroomctl)
};

using namespace std::chrono_literals;
//! A re-identify asks Discord first, which may take its 15 s.
constexpr auto usualPatience = 30s;

void print(FILE* where, const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
    // Nobody reads any more: tail | head.
    if (std::fflush(where) != 0)
        std::_Exit(int(ExitStatus::Failed));
}

void complain(const QString& text)
{
    print(stderr, u"shardroomctl: "_s + Redactor().redacted(text) + u'\n'); // somebody may have typed the token
}

//! What the arguments ask for.
struct Call {
    const ControlVerb* verb = nullptr;
    QJsonObject request;
    QStringList sockets;
    std::optional<std::chrono::milliseconds> timeout;
    bool json = false;
    QString lost; // what the file to be written can't carry
    QString planFile; // where plan reshard writes its plan; empty: nowhere
};

struct Options {
    QCommandLineOption socket{u"socket"_s,
        Text::tr("The control socket of the program (default: $XDG_RUNTIME_DIR/shardroom/control.sock, else "
                 "control.sock in the usual state directory)."),
        u"PATH"_s};
    QCommandLineOption stateDir{
        u"state-dir"_s, Text::tr("Reach the program that was started with this --state-dir."), u"DIR"_s};
    QCommandLineOption json{u"json"_s, Text::tr("Answer with JSON, one object per line.")};
    QCommandLineOption timeout{u"timeout"_s,
        Text::tr("Give up after this many seconds (default: 30; wait and tail: never). tail then ends with 0."),
        u"S"_s};
    QCommandLineOption yes{u"yes"_s, Text::tr("end, reidentify, roll, forget and apply: do it without asking.")};
    QCommandLineOption to{u"to"_s,
        Text::tr(
            "plan reshard: the new shard count (default for split: twice that of the shards). locate: with so many "
            "shards."),
        u"N"_s};
    QCommandLineOption strategy{u"strategy"_s,
        Text::tr("plan reshard: parallel (default), rolling, stop-and-start, split or hand-over."), u"NAME"_s};
    QCommandLineOption atOnce{u"at-once"_s,
        Text::tr("plan reshard: so many old shards at a time (default: as many as may identify at once). roll: so many "
                 "shards (default: 1)."),
        u"K"_s};
    QCommandLineOption drain{u"drain"_s,
        Text::tr("plan reshard: seconds in which going back is free after the switch (default: 60)."), u"S"_s};
    QCommandLineOption output{{u"o"_s, u"output"_s}, Text::tr("plan reshard: write the plan to this file."), u"FILE"_s};
    QCommandLineOption code{u"code"_s, Text::tr("fault close: the close code (default: 4000)."), u"N"_s};
    QCommandLineOption delay{u"delay-ms"_s, Text::tr("fault: how late, how long or how far (default: 2000)."), u"MS"_s};
    QCommandLineOption times{u"times"_s, Text::tr("fault: how many connections or REST answers."), u"N"_s};
    QCommandLineOption some{u"some"_s, Text::tr("fault: so many of the shards, at random."), u"N"_s};
    QCommandLineOption every{u"every-ms"_s, Text::tr("fault: again after this time."), u"MS"_s};
    QCommandLineOption lasting{u"lasting-ms"_s, Text::tr("fault: how long it is repeated."), u"MS"_s};
    QCommandLineOption format{u"format"_s,
        Text::tr("export: %1 (default: native). csv and markdown are the status of all shards, for people.")
            .arg(exportFormatKeys()),
        u"F"_s};
    QCommandLineOption shards{u"shards"_s, Text::tr("export, import, split and hand-over: only these."), u"SHARDS"_s};
    QCommandLineOption count{u"count"_s,
        Text::tr("import: with how many shards the sessions were made, if the file does not say. restore and forget: "
                 "sessions of a set of N shards."),
        u"N"_s};
    QCommandLineOption dryRun{u"dry-run"_s, Text::tr("import: only show what would be taken.")};
    QCommandLineOption old{u"old"_s, Text::tr("import and restore: try those that are too old as well.")};
    QCommandLineOption shard{u"shard"_s, Text::tr("tail: only these shards."), u"SHARDS"_s};
};

QString description()
{
    QString text = Text::tr("Asks a running Shardroom, or tells it what to do.\n\nVerbs (SHARDS: all, or for example "
                            "0-3,8):\n");
    for (const ControlVerb& verb : controlVerbs()) {
        const QString usage = QString(verb.name) + u' ' + verb.arguments;
        text += u"  %1  %2\n"_s.arg(usage, -38).arg(QCoreApplication::translate("ControlVerb", verb.help));
    }
    return text
        + Text::tr("\nExit status: 0 done, 1 failed (no program answers, time is up), 2 wrong usage, 3 refused by a "
                   "guard (read-only, too few identifies, …).");
}

//! Those of the verbs about saved sessions, as readArguments().
QString readSessionOptions(const QCommandLineParser& parser, const Options& options, Call& call)
{
    const ControlVerb& verb = *call.verb;
    const auto notFor = [&verb](const QCommandLineOption& option) {
        return Text::tr("--%1 is not for %2.").arg(option.names().constFirst(), verb.name);
    };
    if (parser.isSet(options.shards)) {
        if (verb.name != "export"_L1 && verb.name != "import"_L1 && verb.name != "plan"_L1)
            return notFor(options.shards);
        if (call.request.contains("shards"_L1))
            return Text::tr("Name the shards once: after the file, or with --shards.");
        call.request[u"shards"_s] = parser.value(options.shards);
    }
    for (const QCommandLineOption* option : {&options.format, &options.count}) {
        const QString key = option->names().constFirst();
        if (!parser.isSet(*option))
            continue;
        if (!verb.options.contains(key))
            return notFor(*option);
        call.request[key] = parser.value(*option);
    }
    for (const QCommandLineOption* option : {&options.dryRun, &options.old}) {
        const QString key = QString(option->names().constFirst()).replace(u'-', u'_');
        if (!parser.isSet(*option))
            continue;
        if (!verb.flags.contains(key))
            return notFor(*option);
        call.request[key] = true;
    }
    const QString format = parser.value(options.format);
    if (const auto known = exportFormatFrom(format); !known)
        return noSuchFormat(format.left(40));
    else if (const auto* shape = std::get_if<SessionShape>(&*known))
        call.lost = sessionShapeInfo(*shape).lost;
    return {};
}

//! Those of the verbs about resharding, as readArguments().
QString readReshardOptions(const QCommandLineParser& parser, const Options& options, Call& call)
{
    const ControlVerb& verb = *call.verb;
    const bool isPlan = verb.name == "plan"_L1;
    const auto notFor = [&verb](const QCommandLineOption& option) {
        return Text::tr("--%1 is not for %2.").arg(option.names().constLast(), verb.name);
    };
    if (parser.isSet(options.to)) {
        if (!isPlan && verb.name != "locate"_L1)
            return notFor(options.to);
        call.request[u"to"_s] = parser.value(options.to);
    }
    for (const QCommandLineOption* option : {&options.strategy, &options.atOnce, &options.drain}) {
        if (!parser.isSet(*option))
            continue;
        if (!verb.options.contains(QString(option->names().constFirst()).replace(u'-', u'_')))
            return notFor(*option);
        call.request[QString(option->names().constFirst()).replace(u'-', u'_')] = parser.value(*option);
    }
    if (parser.isSet(options.output)) {
        if (!isPlan)
            return notFor(options.output);
        const auto strategy = strategyFromKey(parser.value(options.strategy));
        if (!parser.isSet(options.to) && strategy != ReshardStrategy::Split && strategy != ReshardStrategy::HandOver)
            return Text::tr("Without --to N there is no plan that could be written.");
        call.planFile = QFileInfo(parser.value(options.output)).absoluteFilePath();
        if (parser.value(options.output).isEmpty())
            return Text::tr("--output: a file is expected.");
    }
    // The program works in another directory.
    if (verb.name == "reshard"_L1 && call.request.value("action"_L1).toString() == "report"_L1
        && call.request.contains("argument"_L1))
        call.request[u"argument"_s] = QFileInfo(call.request.value("argument"_L1).toString()).absoluteFilePath();
    return {};
}

//! Fills `call`; what is wrong, translated, or empty.
QString readArguments(const QCommandLineParser& parser, const Options& options, Call& call)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return Text::tr("What shall be done? See --help.");
    call.verb = findControlVerb(words.first());
    if (!call.verb)
        return Text::tr("There is no verb \"%1\". See --help.").arg(words.first().left(40));
    const QStringList arguments = words.mid(1);
    const ControlVerb& verb = *call.verb;
    // Only the condition of wait is several words; everything else is one each.
    const bool joins = verb.name == "wait"_L1;
    if (arguments.size() < verb.required || (arguments.size() > verb.keys.size() && !joins))
        return Text::tr("Use: shardroomctl %1 %2").arg(verb.name, verb.arguments);
    call.request[u"verb"_s] = QString(verb.name);
    for (qsizetype i = 0; i < arguments.size() && i < verb.keys.size(); ++i) {
        const bool isLast = i + 1 == verb.keys.size();
        call.request[verb.keys[i]] = isLast && joins ? arguments.mid(i).join(u' ') : arguments[i];
    }
    // The program works in another directory. A scenario's name is not a path unless it looks like one.
    const QString scenario = call.request.value("scenario"_L1).toString();
    if (call.request.contains("file"_L1))
        call.request[u"file"_s] = QFileInfo(call.request.value("file"_L1).toString()).absoluteFilePath();
    else if (scenario.contains(u'/') || scenario.endsWith(".json"_L1))
        call.request[u"scenario"_s] = QFileInfo(scenario).absoluteFilePath();
    if (parser.isSet(options.yes))
        call.request[u"confirmed"_s] = true;
    if (const QString wrong = readReshardOptions(parser, options, call); !wrong.isEmpty())
        return wrong;
    if (parser.isSet(options.shard)) {
        if (verb.name != "tail"_L1)
            return Text::tr("--shard is for tail only. Name the shards after the verb.");
        call.request[u"shards"_s] = parser.value(options.shard);
    }
    if (const QString wrong = readSessionOptions(parser, options, call); !wrong.isEmpty())
        return wrong;
    for (const QCommandLineOption* option :
        {&options.code, &options.delay, &options.times, &options.some, &options.every, &options.lasting}) {
        if (!parser.isSet(*option))
            continue;
        const QString name = option->names().constFirst();
        if (verb.name != "fault"_L1)
            return Text::tr("--%1 is for fault only.").arg(name);
        call.request[QString(name).replace(u'-', u'_')] = parser.value(*option);
    }
    if (parser.isSet(options.timeout)) {
        bool isNumber = false;
        const double seconds = parser.value(options.timeout).toDouble(&isNumber);
        if (!isNumber || !(seconds > 0) || seconds > 1e6)
            return Text::tr("--timeout: a number of seconds above 0 is expected.");
        call.timeout = std::chrono::milliseconds(std::llround(std::ceil(seconds * 1000)));
    } else if (!verb.lasts) {
        call.timeout = usualPatience;
    }
    call.json = parser.isSet(options.json);
    call.sockets = controlSocketCandidates(parser.value(options.socket), parser.value(options.stateDir));
    return {};
}

//! One call, from the connection to the exit status.
class Conversation : public QObject {
public:
    explicit Conversation(Call call)
        : m_call(std::move(call))
        // A script may ask before the program that it has just started listens.
        , m_client(m_call.sockets, m_call.verb->name == "wait"_L1 && m_call.timeout)
    {
        connect(&m_client, &ControlClient::connected, this, [this] {
            if (!m_call.lost.isEmpty()) // before anything is written
                complain(m_call.lost);
            m_client.send(m_call.request);
        });
        connect(&m_client, &ControlClient::received, this, &Conversation::onLine);
        connect(&m_client, &ControlClient::failed, this, [this](const QString& why) {
            if (m_isFinished)
                return;
            complain(why);
            finish(ExitStatus::Failed);
        });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_isTailing) {
                finish(ExitStatus::Ok);
                return;
            }
            complain(Text::tr("Time is up."));
            finish(ExitStatus::Failed);
        });
        if (m_call.timeout)
            m_timer.start(*m_call.timeout);
        m_client.start();
    }

private:
    void onLine(const QJsonObject& received)
    {
        if (m_isFinished)
            return;
        const QJsonObject line = m_call.planFile.isEmpty() ? received : withPlanKept(received);
        if (line.contains("timeline"_L1) || line.contains("missed"_L1)) {
            printLine(line);
            return;
        }
        if (line["needs"_L1].toString() == "confirmation"_L1 && ::isatty(STDIN_FILENO) && ::isatty(STDERR_FILENO)) {
            ask(line);
            return;
        }
        const bool ok = line["ok"_L1].toBool();
        if (m_call.json)
            print(stdout, QString::fromUtf8(controlLine(line)));
        else if (ok || line.contains("duration_s"_L1) || line.contains("rows"_L1))
            print(stdout, controlReport(QString(m_call.verb->name), line));
        if (!ok) {
            QString error = line["error"_L1].toString();
            if (line.contains("needs"_L1))
                error += u' ' + Text::tr("Add --yes to do it.");
            complain(error);
            finish(line["exit"_L1].isDouble() ? ExitStatus(line["exit"_L1].toInt()) : ExitStatus::Failed);
        } else if (const QString stale = line["stale"_L1].toString(); !stale.isEmpty()) {
            complain(stale);
            finish(ExitStatus::Ok);
        } else if (line["tail"_L1].toBool()) {
            m_isTailing = true;
        } else {
            finish(ExitStatus::Ok);
        }
    }

    //! Writes the plan in the answer to the caller's file, and says so in the answer.
    [[nodiscard]] QJsonObject withPlanKept(QJsonObject line) const
    {
        if (!line.value("ok"_L1).toBool())
            return line;
        const auto failed = [&line](const QString& why) {
            const QJsonObject error = controlError(ExitStatus::Failed, why);
            for (auto fact = error.begin(); fact != error.end(); ++fact)
                line[fact.key()] = fact.value();
        };
        if (QFileInfo::exists(m_call.planFile) && !ReshardPlanFile::load(m_call.planFile).plan) {
            failed(Text::tr("%1 is there already and holds no plan. Give another name.").arg(m_call.planFile));
            return line;
        }
        const auto loaded
            = ReshardPlanFile::fromJson(line.value("plan"_L1).toObject(), Text::tr("The program's answer"));
        const QString error = loaded.plan ? ReshardPlanFile::save(m_call.planFile, *loaded.plan) : loaded.error;
        if (error.isEmpty())
            line[u"file"_s] = m_call.planFile;
        else
            failed(error);
        return line;
    }

    void printLine(const QJsonObject& line)
    {
        if (m_call.json)
            print(stdout, QString::fromUtf8(controlLine(line)));
        else if (line.contains("missed"_L1))
            print(stdout, Text::tr("(%Ln line(s) left out)\n", nullptr, line["missed"_L1].toInt()));
        else
            print(stdout, timelineReport(line["timeline"_L1].toObject()));
    }

    //! Waits for the terminal's next line in the event loop, so that the time-out and the program's end still count.
    void ask(const QJsonObject& line)
    {
        print(stderr, line["error"_L1].toString() + u' ' + Text::tr("Go on? [y/N] "));
        m_call.request[u"confirmed"_s] = true;
        // Meant for the set that was shown, not for one that replaced it meanwhile.
        m_call.request[u"shard_count"_s] = line["shard_count"_L1];
        if (line.contains("plan_id"_L1))
            m_call.request[u"plan_id"_s] = line["plan_id"_L1];
        m_keys = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_keys.get(), &QSocketNotifier::activated, this, [this] {
            m_keys->setEnabled(false);
            char answer[64]{};
            const auto size = ::read(STDIN_FILENO, answer, sizeof answer - 1);
            const QString words = QString::fromLocal8Bit(answer, std::max<qsizetype>(size, 0)).trimmed().toLower();
            if (words == "y"_L1 || words == "yes"_L1 || words == Text::tr("y") || words == Text::tr("yes")) {
                m_client.send(m_call.request);
                return;
            }
            complain(Text::tr("Nothing was done."));
            finish(ExitStatus::Failed);
        });
    }

    void finish(ExitStatus status)
    {
        if (!std::exchange(m_isFinished, true))
            QCoreApplication::exit(int(status));
    }

    Call m_call;
    ControlClient m_client;
    QTimer m_timer;
    std::unique_ptr<QSocketNotifier> m_keys;
    bool m_isTailing = false;
    bool m_isFinished = false;
};

} // namespace

int main(int argc, char* argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shardroomctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHARDROOM_VERSION));
    QTranslator english;
    QTranslator own;
    if (english.load(u":/i18n/shardroom_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    if (own.load(QLocale(), u"shardroom"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&own);

    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(description());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({options.socket, options.stateDir, options.json, options.timeout, options.yes, options.to,
        options.strategy, options.atOnce, options.drain, options.output, options.format, options.shards, options.count,
        options.dryRun, options.old, options.shard, options.code, options.delay, options.times, options.some,
        options.every, options.lasting});
    parser.addPositionalArgument(u"verb"_s, Text::tr("What to do, with its arguments."));
    if (!parser.parse(QCoreApplication::arguments())) {
        complain(parser.errorText());
        return int(ExitStatus::Usage);
    }
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return int(ExitStatus::Ok);
    }
    if (parser.isSet(u"help-all"_s))
        parser.process(QCoreApplication::arguments()); // prints it, Qt's options too, and ends the program
    if (parser.isSet(version)) {
        print(stdout, u"shardroomctl " SHARDROOM_VERSION "\n"_s);
        return int(ExitStatus::Ok);
    }
    Call call;
    if (const QString wrong = readArguments(parser, options, call); !wrong.isEmpty()) {
        complain(wrong);
        return int(ExitStatus::Usage);
    }
    const Conversation conversation(std::move(call));
    return QCoreApplication::exec();
}
