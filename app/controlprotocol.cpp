// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlprotocol.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

const QList<ControlVerb>& controlVerbs()
{
    static const QList<ControlVerb> verbs{
        {.name = "status"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "The fleet in a few lines.")},
        {.name = "shards"_L1,
            .arguments = "[SHARDS]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "A row per shard."),
            .keys = {"shards"_L1}},
        {.name = "queue"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "The identify budget, and who waits for an identify.")},
        {.name = "locate"_L1,
            .arguments = "GUILD [--to N]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "The shard of a guild, by its id or the link of one of its messages, and whether the bot is in it; "
                "also after a "
                "reshard."),
            .keys = {"guild"_L1},
            .required = 1},
        {.name = "open"_L1,
            .arguments = "SHARDS"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Connect: resume if there is a session, else identify."),
            .keys = {"shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "pause"_L1,
            .arguments = "SHARDS"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Disconnect and keep the session."),
            .keys = {"shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "resume"_L1,
            .arguments = "SHARDS"_L1,
            .help = QT_TRANSLATE_NOOP(
                "ControlVerb", "Go on with the kept session; refused for a shard that has none, so it never costs."),
            .keys = {"shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "hold"_L1,
            .arguments = "[SHARDS]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "Nobody identifies until release, or of these shards none that waits to; resumes go on."),
            .keys = {"shards"_L1},
            .changes = true},
        {.name = "release"_L1,
            .arguments = "[SHARDS]"_L1,
            .help
            = QT_TRANSLATE_NOOP("ControlVerb", "The identify queue goes on, or these shards take their turn in it."),
            .keys = {"shards"_L1},
            .changes = true},
        {.name = "cancel"_L1,
            .arguments = "SHARDS"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "Take shards that wait to identify out of the queue: they are paused, and nothing is spent."),
            .keys = {"shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "reidentify"_L1,
            .arguments = "SHARDS"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "End the session and start a new one: an identify each."),
            .keys = {"shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "roll"_L1,
            .arguments = "resume|reidentify SHARDS|pause|continue|stop"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "Reconnect one shard after the other, --at-once K at a time, or give each a new session; stops at the "
                "first failure. status shows how far it is."),
            .keys = {"what"_L1, "shards"_L1},
            .required = 1,
            .options = {"at_once"_L1},
            .changes = true},
        {.name = "end"_L1,
            .arguments = "SHARDS"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "End the session; coming back costs an identify each."),
            .keys = {"shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "export"_L1,
            .arguments = "FILE [SHARDS] [--format F]"_L1,
            .help = QT_TRANSLATE_NOOP(
                "ControlVerb", "Write the session states to a file of yours alone (0600), or the status for people."),
            .keys = {"file"_L1, "shards"_L1},
            .required = 1,
            .options = {"format"_L1},
            .changes = true},
        {.name = "import"_L1,
            .arguments = "FILE [SHARDS] [--dry-run]"_L1,
            .help = QT_TRANSLATE_NOOP(
                "ControlVerb", "Resume the sessions of a file, ours or another library's: all that can be, or these."),
            .keys = {"file"_L1, "shards"_L1},
            .required = 1,
            .options = {"count"_L1},
            .flags = {"dry_run"_L1, "old"_L1},
            .changes = true},
        {.name = "vault"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "The saved sessions: how old, and whether they can be resumed.")},
        {.name = "restore"_L1,
            .arguments = "SHARDS [--count N]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Resume saved sessions of shards that are not connected."),
            .keys = {"shards"_L1},
            .required = 1,
            .options = {"count"_L1},
            .flags = {"old"_L1},
            .changes = true},
        {.name = "forget"_L1,
            .arguments = "SHARDS [--count N]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Drop saved sessions; starting those shards costs an identify."),
            .keys = {"shards"_L1},
            .required = 1,
            .options = {"count"_L1},
            .changes = true},
        {.name = "plan"_L1,
            .arguments = "reshard [--to N] [-o FILE]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "What a reshard would do and cost, nothing is changed; without --to, the counts worth a look."),
            .keys = {"what"_L1},
            .required = 1,
            .options = {"strategy"_L1, "shards"_L1, "at_once"_L1, "drain"_L1}},
        {.name = "apply"_L1,
            .arguments = "FILE"_L1,
            .help
            = QT_TRANSLATE_NOOP("ControlVerb", "Reshard as the file of plan reshard -o says, unless it is stale."),
            .keys = {"file"_L1},
            .required = 1,
            .options = {"plan_id"_L1},
            .changes = true},
        {.name = "reshard"_L1,
            .arguments = "[status|pause|continue|accept N|end-old|ledger [GUILD]|report FILE|call-off]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "How the reshard goes; hold it, go on, accept N missing guilds, end the old sessions now, how the "
                "events match, write its report, or call an announced one off."),
            .keys = {"action"_L1, "argument"_L1}},
        {.name = "abort"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Stop a reshard and keep the old set."),
            .changes = true},
        {.name = "rollback"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "After the switch of a reshard: let the old set serve again."),
            .changes = true},
        {.name = "presence"_L1,
            .arguments = "STATUS[:TYPE:TEXT] [SHARDS]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "What the bot shows, e.g. dnd:watching:the shards."),
            .keys = {"presence"_L1, "shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "allow"_L1,
            .arguments = "spend N"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Let N identifies go below the floor that is kept back."),
            .keys = {"word"_L1, "count"_L1},
            .required = 2,
            .changes = true},
        {.name = "tail"_L1,
            .arguments = "[--shard SHARDS]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "The timeline as it grows, until Ctrl+C or --timeout."),
            .lasts = true},
        {.name = "wait"_L1,
            .arguments = "ready|reshard-done|reshard PHASE|scenario-done|shard N ready"_L1,
            .help
            = QT_TRANSLATE_NOOP("ControlVerb", "Return when this is so; with --timeout, also wait for the program."),
            .keys = {"condition"_L1},
            .required = 1,
            .lasts = true},
        {.name = "show"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Bring the program's window to the front.")},
        {.name = "restart"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "Start the program anew, for example after an update, and resume all sessions: no identify is spent. "
                "Refused when that can't be."),
            .changes = true},
        {.name = "alerts"_L1,
            .arguments = "[status|log|mute [MINUTES]|unmute]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb",
                "The alerts that stand, or what fired and cleared; mute them for 60 or so many minutes, also over a "
                "restart."),
            .keys = {"action"_L1, "argument"_L1}},
        {.name = "log"_L1,
            .arguments = "debug|info|warning [CATEGORY]"_L1,
            .help
            = QT_TRANSLATE_NOOP("ControlVerb", "What the program logs from now on, e.g. debug shardroom.gateway."),
            .keys = {"level"_L1, "category"_L1},
            .required = 1},
        {.name = "fault"_L1,
            .arguments = "NAME|stop [SHARDS|ID]"_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Practice gateway: let something go wrong, or stop what repeats."),
            .keys = {"fault"_L1, "shards"_L1},
            .required = 1,
            .changes = true},
        {.name = "faults"_L1,
            .arguments = ""_L1,
            .help = QT_TRANSLATE_NOOP("ControlVerb", "Practice gateway: the names of faults, and what is repeated.")},
        {.name = "scenario"_L1,
            .arguments = "[NAME|FILE|stop]"_L1,
            .help = QT_TRANSLATE_NOOP(
                "ControlVerb", "Practice gateway: play a scenario; without a name, what there is and how it goes."),
            .keys = {"scenario"_L1}},
    };
    return verbs;
}

const ControlVerb* findControlVerb(const QString& name)
{
    const QList<ControlVerb>& verbs = controlVerbs();
    const auto found = std::ranges::find_if(verbs, [&name](const ControlVerb& verb) { return verb.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

std::optional<ExportFormat> exportFormatFrom(const QString& key)
{
    if (key.isEmpty())
        return SessionShape::Native;
    if (key == "csv"_L1)
        return ReportFormat::Csv;
    if (key == "markdown"_L1)
        return ReportFormat::Markdown;
    if (const auto shape = sessionShapeFromKey(key))
        return *shape;
    return std::nullopt;
}

QString exportFormatKeys()
{
    QStringList keys;
    for (int shape = 0; shape < sessionShapeCount; ++shape)
        keys.append(sessionShapeInfo(SessionShape(shape)).key);
    return (keys + QStringList{u"csv"_s, u"markdown"_s}).join(", "_L1);
}

QString noSuchFormat(const QString& key)
{
    return QCoreApplication::translate("ControlVerb", "There is no format \"%1\". Use one of %2.")
        .arg(key, exportFormatKeys());
}

QByteArray controlLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject controlError(ExitStatus status, const QString& text)
{
    return {{u"ok"_s, false}, {u"exit"_s, int(status)}, {u"error"_s, text}};
}

} // namespace Shardroom
