// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace Shardroom {

//! What `shardroom` can be told, as --help and the man page say it.
struct CommandLineOptions {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(CommandLine)
    };

    QCommandLineOption simulate{QStringLiteral("simulate"), Text::tr("Run on the practice gateway in this process."),
        Text::tr("SHARDS[xGUILDS]")};
    QCommandLineOption scenario{QStringLiteral("scenario"),
        Text::tr("Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the "
                 "program ends with it: 0 when the verdict is good, 1 when not."),
        QStringLiteral("NAME|FILE")};
    QCommandLineOption audit{QStringLiteral("audit"),
        Text::tr("Write what each shard did on the practice gateway, one JSON line each."), QStringLiteral("FILE")};
    QCommandLineOption profile{QStringLiteral("profile"),
        Text::tr("Run this bot, as it was set up in the window; other options win."), QStringLiteral("NAME")};
    QCommandLineOption profiles{QStringLiteral("profiles"), Text::tr("List the bots that are set up, and end.")};
    QCommandLineOption apiUrl{
        QStringLiteral("api-url"), Text::tr("REST base with its version (default: Discord's)."), QStringLiteral("URL")};
    QCommandLineOption tokenFile{
        QStringLiteral("token-file"), Text::tr("Read the bot token from this file."), QStringLiteral("FILE")};
    QCommandLineOption shards{QStringLiteral("shards"),
        Text::tr("How many shards: auto (Discord's advice) or a number."), QStringLiteral("auto|N")};
    QCommandLineOption shardIds{
        QStringLiteral("shard-ids"), Text::tr("Run only these of --shards N."), QStringLiteral("0-3,8")};
    QCommandLineOption intents{
        QStringLiteral("intents"), Text::tr("Names separated by commas, or a number."), QStringLiteral("LIST|NUMBER")};
    QCommandLineOption compress{
        QStringLiteral("compress"), Text::tr("Transport compression."), QStringLiteral("auto|zstd|zlib|none")};
    QCommandLineOption threads{
        QStringLiteral("threads"), Text::tr("Threads for the shards (default: 1)."), QStringLiteral("N")};
    QCommandLineOption presence{QStringLiteral("presence"),
        Text::tr("Presence of all shards, e.g. dnd:watching:the shards."), QStringLiteral("STATUS[:TYPE:TEXT]")};
    QCommandLineOption stateDir{
        QStringLiteral("state-dir"), Text::tr("Where sessions are kept between runs."), QStringLiteral("DIR")};
    QCommandLineOption sessions{QStringLiteral("sessions"),
        Text::tr("Resume the sessions of this file, ours or another library's (see shardroomctl export --format)."),
        QStringLiteral("FILE")};
    QCommandLineOption maxSessionAge{QStringLiteral("max-session-age"),
        Text::tr("Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays "
                 "in the vault and can be restored from there."),
        QStringLiteral("SECONDS")};
    QCommandLineOption encryptVault{QStringLiteral("encrypt-vault"),
        Text::tr("Encrypt the saved sessions with a key that is kept in the system's keychain. Without a keychain "
                 "the program says so and does not encrypt. Once encrypted they stay so, with or without this option; "
                 "to end it, export them and start with --sessions in a new --state-dir.")};
    QCommandLineOption noResume{
        QStringLiteral("no-resume"), Text::tr("Ignore saved sessions: every shard identifies.")};
    QCommandLineOption onExit{QStringLiteral("on-exit"),
        Text::tr("Keep the sessions for the next start (pause, the default) or end them."),
        QStringLiteral("pause|end")};
    QCommandLineOption largeBot{QStringLiteral("large-bot-multiple"),
        Text::tr("The shard count must be a multiple of this."), QStringLiteral("N")};
    QCommandLineOption autoScaling{QStringLiteral("auto-scaling"),
        Text::tr("Split a shard that Discord closes for too many guilds (4011); without it the shard stops.")};
    QCommandLineOption splitCount{QStringLiteral("split-count"),
        Text::tr("Into how many shards --auto-scaling splits one (default: 2)."), QStringLiteral("N")};
    QCommandLineOption adviseReshard{QStringLiteral("advise-reshard"),
        Text::tr("Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a "
                 "larger count; nothing is changed."),
        QStringLiteral("GUILDS[:SECONDS]")};
    QCommandLineOption autoReshard{QStringLiteral("auto-reshard"),
        Text::tr("Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be "
                 "called off."),
        QStringLiteral("GUILDS")};
    QCommandLineOption autoReshard4011{QStringLiteral("auto-reshard-4011"),
        Text::tr("Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.")};
    QCommandLineOption autoInterval{QStringLiteral("auto-reshard-interval"),
        Text::tr("Seconds between two looks of --auto-reshard (default: 28800)."), QStringLiteral("SECONDS")};
    QCommandLineOption autoGrace{QStringLiteral("auto-reshard-grace"),
        Text::tr("Seconds from the announcement to the beginning (default: 600)."), QStringLiteral("SECONDS")};
    QCommandLineOption autoQuiet{QStringLiteral("auto-reshard-quiet"),
        Text::tr("Local time of day in which nothing begins by itself, for example 18:00-02:00."),
        QStringLiteral("FROM-UNTIL")};
    QCommandLineOption autoBudget{QStringLiteral("auto-reshard-budget"),
        Text::tr("Identifies that one such reshard may spend at most (default: all above --identify-floor)."),
        QStringLiteral("N")};
    QCommandLineOption unfinishedReshard{QStringLiteral("unfinished-reshard"),
        Text::tr("What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until "
                 "you decide, go-on ends it, go-back keeps the old shards."),
        QStringLiteral("ask|go-on|go-back")};
    QCommandLineOption identifyFloor{QStringLiteral("identify-floor"),
        Text::tr("Percent of the day's identifies to keep back (default: 20): below it shards only resume."),
        QStringLiteral("PERCENT")};
    QCommandLineOption spendReserve{QStringLiteral("spend-reserve"),
        Text::tr("Identifies that may go below the floor at this start (default: 0)."), QStringLiteral("N")};
    QCommandLineOption qtDispatcher{QStringLiteral("qt-dispatcher"),
        Text::tr("Run the shard threads on Qt's own event dispatcher: slower with many shards.")};
    QCommandLineOption socket{QStringLiteral("socket"),
        Text::tr("Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when "
                 "that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory)."),
        QStringLiteral("PATH")};
    QCommandLineOption headless{QStringLiteral("headless"), Text::tr("No window.")};
    QCommandLineOption status{QStringLiteral("status"), Text::tr("What to print while headless (default: none)."),
        QStringLiteral("json|table|none")};
    QCommandLineOption interval{
        QStringLiteral("interval"), Text::tr("Seconds between two status prints (default: 1)."), QStringLiteral("S")};
    QCommandLineOption record{QStringLiteral("record"),
        Text::tr("Write every delivered event to this file, one JSON line each. A file that is there is continued."),
        QStringLiteral("FILE")};
    QCommandLineOption runFor{
        QStringLiteral("run-for"), Text::tr("Stop after this many seconds."), QStringLiteral("S")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        Text::tr("Save a picture of the window when all shards are ready, then stop."), QStringLiteral("FILE")};
    QCommandLineOption frames{QStringLiteral("frames"),
        Text::tr("Show frames that were saved from the window, without a connection."), QStringLiteral("FILE")};
    QCommandLineOption noHistory{QStringLiteral("no-history"),
        Text::tr("Keep no history of the fleet for charts and timeline (usually a week in --state-dir).")};
    QCommandLineOption readOnly{QStringLiteral("read-only"), Text::tr("Show everything, change nothing.")};
    QCommandLineOption logLevel{QStringLiteral("log-level"),
        Text::tr("What goes to standard error (default: warning)."), QStringLiteral("debug|info|warning")};

    void addTo(QCommandLineParser& parser) const
    {
        parser.addOptions({profile, profiles, simulate, scenario, audit, apiUrl, tokenFile, shards, shardIds, intents,
            compress, threads, presence, stateDir, sessions, maxSessionAge, encryptVault, noResume, onExit, largeBot,
            autoScaling, splitCount, adviseReshard, autoReshard, autoReshard4011, autoInterval, autoGrace, autoQuiet,
            autoBudget, unfinishedReshard, identifyFloor, spendReserve, qtDispatcher, socket, headless, status,
            interval, record, runFor, screenshot, frames, noHistory, readOnly, logLevel});
    }
};

} // namespace Shardroom
