// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptexts.h"

#include "core/gateway/closecode.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardroom::HelpTexts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

QString paragraphs(const QStringList& texts)
{
    QString html;
    for (const QString& text : texts)
        html += u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
    return html;
}

QString row(const QStringList& cells)
{
    return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s;
}

QString table(const QStringList& titles, const QString& rows)
{
    return u"<table cellspacing=\"0\" cellpadding=\"4\" border=\"0\" width=\"100%\"><tr><th align=\"left\">"_s
        + titles.join(u"</th><th align=\"left\">"_s) + u"</th></tr>"_s + rows + u"</table>"_s;
}

QString meaning(ShardState state)
{
    switch (state) {
    case ShardState::Ready:
        return Words::tr("Connected and receiving events.");
    case ShardState::Failed:
        return Words::tr("Has given up: trying again would be refused or cost identifies. The cause says what to do.");
    case ShardState::BackingOff:
        return Words::tr("Lost its connection and waits before the next try, a little longer each time.");
    case ShardState::Connecting:
        return Words::tr("Opens the WebSocket.");
    case ShardState::AwaitingHello:
        return Words::tr("Connected; waits for Discord's HELLO.");
    case ShardState::QueuedForIdentify:
        return Words::tr("Waits for its turn: Discord allows one IDENTIFY per bucket in five seconds.");
    case ShardState::Identifying:
        return Words::tr("IDENTIFY is sent; waits for READY. One identify is spent.");
    case ShardState::Resuming:
        return Words::tr("RESUME is sent; Discord sends what was missed. Free.");
    case ShardState::Paused:
        return Words::tr("Closed by you; Discord keeps the session for a few minutes.");
    case ShardState::Stopped:
        return Words::tr("Has no session.");
    }
    Q_UNREACHABLE();
}

QString states()
{
    QString rows;
    for (const ShardState state : Theme::stateOrder) {
        rows += row({u"<img src=\"state:%1\"/>"_s.arg(stateKey(state)), displayName(state).toHtmlEscaped(),
            meaning(state).toHtmlEscaped()});
    }
    rows += row({u"<img src=\"state:deaf\"/>"_s, Words::tr("Deaf").toHtmlEscaped(),
        Words::tr(
            "Ready, and its heartbeats are answered, but no event comes for much longer than usual. Only a warning: a "
            "quiet night looks the same. Reconnecting costs nothing.")
            .toHtmlEscaped()});
    return table({QString(), Words::tr("State"), Words::tr("Means")}, rows);
}

QString buttons()
{
    const auto button = [](const QString& name, const QString& does, const QString& costs) {
        return row({u"<b>"_s + name.toHtmlEscaped() + u"</b>"_s, does.toHtmlEscaped(), costs.toHtmlEscaped()});
    };
    const QString nothing = Words::tr("nothing");
    return table({Words::tr("Button"), Words::tr("Does"), Words::tr("Costs")},
        button(Words::tr("Resume"), Words::tr("Connects again and goes on with the session; nothing is lost."), nothing)
            + button(Words::tr("Pause"),
                Words::tr(
                    "Closes with code 4000. Discord keeps the session and what happens meanwhile, for a few minutes."),
                nothing)
            + button(Words::tr("Reconnect"), Words::tr("Closes with code 4000 and resumes at once."), nothing)
            + button(Words::tr("Re-identify"),
                Words::tr("Gives the session up and starts a new one. What happens in between is lost."),
                Words::tr("one identify per shard"))
            + button(Words::tr("End session"),
                Words::tr(
                    "Closes with code 1000: Discord forgets the session, and the bot hears nothing of these guilds."),
                Words::tr("one identify per shard to come back"))
            + button(Words::tr("Reshard"),
                Words::tr("Brings up another number of shards beside the present ones, then switches."),
                Words::tr("one identify per new shard")));
}

QString closeCodes()
{
    QString rows;
    for (const int code :
        {0, 1000, 4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014}) {
        const CloseCodeInfo info = closeCodeInfo(code);
        const QString then = info.recovery == Recovery::Resume ? Words::tr("resumes")
            : info.recovery == Recovery::Identify              ? Words::tr("new session")
                                                               : Words::tr("stops");
        rows += row({code == 0 ? Words::tr("none", "close code") : QString::number(code), info.meaning.toHtmlEscaped(),
            then, QString(info.explanation + u' ' + info.remedy).trimmed().toHtmlEscaped()});
    }
    return table(
        {Words::tr("Code"), Words::tr("Meaning"), Words::tr("The shard"), Words::tr("Why, and what to do")}, rows);
}

} // namespace

QString title(HelpWindow::Page page)
{
    switch (page) {
    case HelpWindow::Page::Shards:
        return Words::tr("Shards, sessions, connections");
    case HelpWindow::Page::States:
        return Words::tr("States");
    case HelpWindow::Page::Buttons:
        return Words::tr("What each button costs");
    case HelpWindow::Page::Identifies:
        return Words::tr("Identifies and the floor");
    case HelpWindow::Page::CloseCodes:
        return Words::tr("Close codes");
    case HelpWindow::Page::Resharding:
        return Words::tr("Resharding");
    }
    Q_UNREACHABLE();
}

QString html(HelpWindow::Page page)
{
    const QString heading = u"<h2>"_s + title(page).toHtmlEscaped() + u"</h2>"_s;
    switch (page) {
    case HelpWindow::Page::Shards:
        return heading + u"<p><img src=\"diagram\"/></p>"_s
            + paragraphs({
                Words::tr(
                    "A shard is a share of the bot's guilds. Which guild belongs to which shard follows from its id "
                    "and the number of shards; nobody can choose it."),
                Words::tr(
                    "A session is what Discord remembers of a shard: who it is, which guilds it has been told of, and "
                    "the number of the last event. It begins with IDENTIFY, and it outlives connections: after a "
                    "lost one, RESUME goes on with it, and Discord sends what was missed."),
                Words::tr(
                    "A connection is one WebSocket. Connections break all the time; that is nothing to worry about as "
                    "long as the session lives."),
                Words::tr(
                    "So what matters is how a connection ends. Closed with 1000 or 1001, the session ends with it, and "
                    "coming back costs an identify. Closed in any other way, or lost, it can be resumed for a few "
                    "minutes."),
            });
    case HelpWindow::Page::States:
        return heading + states();
    case HelpWindow::Page::Buttons:
        return heading + buttons();
    case HelpWindow::Page::Identifies:
        return heading
            + paragraphs({
                Words::tr(
                    "Discord counts every IDENTIFY of a bot's token: 1,000 in 24 hours for most bots, more for large "
                    "ones. Whoever spends the last one loses all sessions, and the token is reset."),
                Words::tr(
                    "Therefore Shardroom keeps count over restarts, and keeps a part back: the floor. Below it, shards "
                    "still resume, since that is free, but none identifies unless you allow it, typed."),
                Words::tr(
                    "Identifies go out in lanes: shard number modulo max concurrency. One per lane in five seconds; so "
                    "a fleet of many shards takes its time to start."),
                Words::tr(
                    "A shard that loses one session after the other goes into quarantine before it has spent much. "
                    "Find the cause, then resume it."),
            });
    case HelpWindow::Page::CloseCodes:
        return heading + closeCodes();
    case HelpWindow::Page::Resharding:
        return heading
            + paragraphs({
                Words::tr(
                    "A shard takes 2,500 guilds at most. Before that the bot needs more shards, and each guild then "
                    "belongs to another shard."),
                Words::tr(
                    "Shardroom connects the new set beside the old one. Each event then arrives twice, is compared, "
                    "and "
                    "is handed on once. When every guild is in the new set, the new one serves; the old one stays "
                    "connected for a while, so that going back costs nothing."),
                Words::tr(
                    "Until the old sessions are ended you can go back at any time. Even if the program is killed in "
                    "the middle, its next start knows where it was, and asks."),
            });
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom::HelpTexts
