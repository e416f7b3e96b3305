// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each verb of the control socket does.

#include "app/commandline.h"
#include "app/controldesk.h"
#include "app/logsink.h"
#include "app/statusprinter.h"
#include "ui/commands/gotarget.h"
#include "ui/format.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QMetaMethod>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int mostShards = 16384;

//! A guild's id, as it is or in the link of a message; nullopt for anything else.
std::optional<GuildId> guildFrom(const QString& text)
{
    static const QRegularExpression link(
        u"\\Ahttps://(?:(?:ptb|canary)\\.)?discord(?:app)?\\.com/channels/([0-9]+)(?:/[0-9]+){0,2}/?\\z"_s);
    const QRegularExpressionMatch match = link.match(text);
    const QByteArray digits = (match.hasMatch() ? match.captured(1) : text).toLatin1();
    const auto guild = guildIdFromText({digits.constData(), size_t(digits.size())});
    return guild && guild->value != 0 ? guild : std::nullopt;
}

QJsonArray arrayOf(const QList<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject named(const QList<int>& numbers)
{
    return {{u"shards"_s, arrayOf(numbers)}, {u"ranges"_s, Format::ranges(numbers)}};
}

QJsonObject shardIdJson(ShardId shard)
{
    return {{u"shard"_s, shard.number}, {u"total"_s, shard.total}};
}

//! One of those that a reshard passes on its way to its end.
std::optional<ReshardPhase> forwardPhaseFrom(const QString& key)
{
    for (const ReshardPhase phase : {ReshardPhase::Warming, ReshardPhase::Overlapping, ReshardPhase::Draining,
             ReshardPhase::Ending, ReshardPhase::Settling}) {
        if (phaseKey(phase) == key)
            return phase;
    }
    return std::nullopt;
}

QString presenceKey(GuildPresence presence)
{
    switch (presence) {
    case GuildPresence::Unknown:
        return u"unknown"_s;
    case GuildPresence::Absent:
        return u"absent"_s;
    case GuildPresence::Loading:
        return u"loading"_s;
    case GuildPresence::Unavailable:
        return u"unavailable"_s;
    case GuildPresence::Present:
        return u"present"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ShardCommand> commandOf(const QString& verb)
{
    static const QHash<QString, ShardCommand> commands{
        {u"open"_s, ShardCommand::Resume},
        {u"resume"_s, ShardCommand::Resume},
        {u"pause"_s, ShardCommand::Pause},
        {u"reidentify"_s, ShardCommand::Reidentify},
        {u"end"_s, ShardCommand::End},
    };
    const auto found = commands.constFind(verb);
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<ShardSelection> ControlDesk::selectionOf(const Question& question)
{
    const QString text = question.text("shards"_L1);
    if (text.isEmpty() || text == "all"_L1)
        return ShardSelection::everything();
    auto numbers = shardIdsFromText(text);
    if (!numbers) {
        refuse(question, ExitStatus::Usage,
            tr("\"%1\" names no shards. Use all, or ids and ranges separated by commas, for example 0-3,8.")
                .arg(LogSink::redacted(text.left(40))));
        return std::nullopt;
    }
    std::ranges::sort(*numbers);
    numbers->erase(std::ranges::unique(*numbers).begin(), numbers->end());
    return ShardSelection::of(*numbers, question.request["shard_count"_L1].toInt());
}

std::optional<GuildId> ControlDesk::guildOf(const Question& question, QLatin1StringView key)
{
    const QString text = question.text(key);
    const auto guild = guildFrom(text);
    if (!guild) {
        refuse(question, ExitStatus::Usage,
            tr("\"%1\" is neither a guild's id nor the link of a message in one (direct messages belong to shard 0).")
                .arg(LogSink::redacted(text.left(80))));
    }
    return guild;
}

QList<int> ControlDesk::numbersOf(const ShardSelection& selection) const
{
    if (!selection.all)
        return selection.numbers;
    QList<int> numbers;
    for (const ShardSnapshot& shard : m_latest.shards)
        numbers.append(shard.shard.number);
    return numbers;
}

void ControlDesk::status(const Question& question)
{
    std::array<QList<int>, shardStateCount> byState;
    for (const ShardSnapshot& shard : m_latest.shards)
        byState[size_t(shard.state)].append(shard.shard.number);
    QJsonObject ranges;
    for (size_t state = 0; state < byState.size(); ++state) {
        if (!byState[state].isEmpty())
            ranges[stateKey(ShardState(state))] = Format::ranges(byState[state]);
    }
    QJsonObject answer = summaryJson(m_latest);
    answer[u"shards_by_state"_s] = ranges;
    reply(question, answer);
}

void ControlDesk::shards(const Question& question)
{
    const auto selection = selectionOf(question);
    if (!selection)
        return;
    const auto isWanted = [selection = *selection](const ShardSnapshot& shard) {
        return selection.all || std::ranges::binary_search(selection.numbers, shard.shard.number);
    };
    if (!selection->all && std::ranges::count_if(m_latest.shards, isWanted) != selection->numbers.size()) {
        refuse(question, ExitStatus::Usage, tr("Not all of these shards are in this program."));
        return;
    }
    replyFromElsewhere(
        question, [isWanted, shards = m_latest.shards, at = m_latest.at, total = m_latest.shardTotal]() -> QJsonObject {
            QJsonArray rows;
            for (const ShardSnapshot& shard : shards) {
                if (isWanted(shard))
                    rows.append(shardJson(shard, at));
            }
            return {{u"shard_count"_s, total}, {u"shards"_s, rows}};
        });
}

void ControlDesk::queue(const Question& question)
{
    replyFromElsewhere(
        question, [shards = m_latest.shards, at = m_latest.at, budget = m_latest.budget]() -> QJsonObject {
            QList<const ShardSnapshot*> waiting;
            for (const ShardSnapshot& shard : shards) {
                if (shard.state == ShardState::QueuedForIdentify)
                    waiting.append(&shard);
            }
            // Nobody knows when those without an estimate come: they are the last.
            std::ranges::stable_sort(waiting, {}, [](const ShardSnapshot* shard) {
                return shard->until ? shard->until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
            });
            QJsonArray rows;
            for (const ShardSnapshot* shard : waiting)
                rows.append(shardJson(*shard, at));
            return {{u"identify"_s, budgetJson(budget)}, {u"queue"_s, rows}};
        });
}

void ControlDesk::locate(const Question& question)
{
    const auto guild = guildOf(question, "guild"_L1);
    std::optional<int> to;
    if (!guild || !readNumber(question, "to"_L1, 1, mostShards, to))
        return;
    QJsonObject answer{{u"guild_id"_s, toString(*guild)}};
    if (to)
        answer[u"with_to"_s] = shardIdJson({shardFor(*guild, *to), *to});
    // A shard that was split has another total than its neighbours: each is asked by its own.
    for (const ShardSnapshot& shard : std::as_const(m_latest.shards)) {
        if (shardFor(*guild, shard.shard.total) != shard.shard.number)
            continue;
        const QJsonObject here{{u"here"_s, true}, {u"shard"_s, shard.shard.number}, {u"total"_s, shard.shard.total},
            {u"state"_s, stateKey(shard.state)}, {u"since"_s, shard.since.toString(Qt::ISODateWithMs)},
            {u"cause"_s, shard.cause}};
        for (auto fact = here.begin(); fact != here.end(); ++fact)
            answer[fact.key()] = fact.value();
        if (const auto after = shardAfter(m_latest, *guild))
            answer[u"after"_s] = shardIdJson(*after);
        // The shard knows whether the bot is there at all.
        m_searches.append({question, *guild, answer});
        QMetaObject::invokeMethod(
            m_fleet, [fleet = m_fleet, guild = *guild] { fleet->findGuild(guild); }, Qt::QueuedConnection);
        return;
    }
    if (m_latest.shardTotal == 0) {
        refuse(question, ExitStatus::Failed, tr("There are no shards yet."));
        return;
    }
    answer[u"here"_s] = false;
    answer[u"shard"_s] = shardFor(*guild, m_latest.shardTotal);
    answer[u"total"_s] = m_latest.shardTotal;
    answer[u"state"_s] = QJsonValue::Null;
    reply(question, answer);
}

void ControlDesk::onGuildFound(GuildId guild, GuildPresence presence)
{
    // First all, then the answers: a caller whose connection breaks now is forgotten while we are here.
    QList<Search> found;
    m_searches.removeIf([guild, &found](const Search& search) {
        if (search.guild == guild)
            found.append(search);
        return search.guild == guild;
    });
    for (Search& search : found) {
        search.answer[u"bot"_s] = presenceKey(presence);
        reply(search.question, search.answer);
    }
}

void ControlDesk::queueCommand(const Question& question)
{
    const QString verb = question.text("verb"_L1);
    const bool hold = verb == "hold"_L1;
    if (verb != "cancel"_L1 && question.text("shards"_L1).isEmpty()) {
        send(question, {{u"queue"_s, hold ? u"held"_s : u"released"_s}},
            [hold](Fleet& fleet, RequestId request) { fleet.holdIdentifies(hold, request); });
        return;
    }
    const auto selection = selectionOf(question);
    if (!selection)
        return;
    send(question, named(numbersOf(*selection)),
        [hold, cancels = verb == "cancel"_L1, selection = *selection](Fleet& fleet, RequestId request) {
            if (cancels)
                fleet.cancelIdentify(selection, request);
            else
                fleet.holdShards(hold, selection, request);
        });
}

void ControlDesk::command(const Question& question)
{
    const auto selection = selectionOf(question);
    const QString verb = question.text("verb"_L1);
    const auto wanted = commandOf(verb);
    if (!selection || !wanted)
        return;
    const QList<int> numbers = numbersOf(*selection);
    // Only a hint for the caller: the fleet itself refuses in read-only mode and when too few identifies are left.
    if (!m_latest.readOnly && !isConfirmed(question, *wanted, numbers))
        return;
    if (verb == "resume"_L1 && !m_latest.readOnly) {
        QList<int> without;
        for (const ShardSnapshot& shard : std::as_const(m_latest.shards)) {
            if (numbers.contains(shard.shard.number) && shard.maskedSession.isEmpty())
                without.append(shard.shard.number);
        }
        if (!without.isEmpty()) {
            refuse(question, ExitStatus::Refused,
                tr("No session is kept for shards %1. Open them instead: that costs %Ln start(s).", nullptr,
                    int(without.size()))
                    .arg(Format::ranges(without)));
            return;
        }
    }
    send(question, named(numbers), [command = *wanted, selection = *selection](Fleet& fleet, RequestId request) {
        fleet.command(command, selection, request);
    });
}

void ControlDesk::roll(const Question& question)
{
    const QString what = question.text("what"_L1);
    if (what == "stop"_L1) {
        send(question, {}, [](Fleet& fleet, RequestId request) { fleet.stopRolling(request); });
        return;
    }
    if (what == "pause"_L1 || what == "continue"_L1) {
        send(question, {},
            [isPause = what == "pause"_L1](Fleet& fleet, RequestId request) { fleet.pauseRolling(isPause, request); });
        return;
    }
    const bool isResume = what == rollingKey(RollingKind::Resume);
    if ((!isResume && what != rollingKey(RollingKind::Reidentify)) || question.text("shards"_L1).isEmpty()) {
        refuse(question, ExitStatus::Usage,
            tr("roll needs resume or reidentify and SHARDS, or one of pause, continue and stop."));
        return;
    }
    const auto selection = selectionOf(question);
    std::optional<int> atOnce;
    if (!selection || !readNumber(question, "at_once"_L1, 1, RollingWish::mostAtOnce, atOnce))
        return;
    const QList<int> numbers = numbersOf(*selection);
    if (!isResume && !m_latest.readOnly && !isConfirmed(question, ShardCommand::Reidentify, numbers))
        return;
    RollingWish wish;
    wish.kind = isResume ? RollingKind::Resume : RollingKind::Reidentify;
    wish.atOnce = atOnce.value_or(1);
    QJsonObject answer = named(numbers);
    answer[u"at_once"_s] = wish.atOnce;
    send(question, answer,
        [wish, selection = *selection](Fleet& fleet, RequestId request) { fleet.roll(wish, selection, request); });
}

bool ControlDesk::isConfirmed(const Question& question, ShardCommand command, const QList<int>& numbers)
{
    const bool spends = command == ShardCommand::End || command == ShardCommand::Reidentify;
    if (!spends)
        return true;
    const int count = int(numbers.size());
    const QString cost = command == ShardCommand::End
        ? tr("This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies", nullptr, count)
        : tr("This re-identifies %Ln shard(s) (%1) and costs as many identifies", nullptr, count);
    return isAgreed(question, cost.arg(Format::ranges(numbers)), count);
}

bool ControlDesk::isAgreed(const Question& question, const QString& cost, int identifies, const QJsonObject& more)
{
    if (question.request["confirmed"_L1].toBool())
        return true;
    const IdentifyBudget& budget = m_latest.budget;
    const QString left = budget.total == 0
        ? tr("how many are left is not known yet")
        : tr("%1 of %2 are left").arg(QLocale().toString(budget.remaining)).arg(QLocale().toString(budget.total));
    QJsonObject answer = controlError(ExitStatus::Usage, cost + u" ("_s + left + u")."_s);
    answer[u"needs"_s] = u"confirmation"_s;
    answer[u"identifies"_s] = identifies;
    answer[u"shard_count"_s] = m_latest.shardTotal;
    for (auto fact = more.begin(); fact != more.end(); ++fact)
        answer[fact.key()] = fact.value();
    reply(question, answer);
    return false;
}

void ControlDesk::presence(const Question& question)
{
    const PresenceResult presence = presenceFromText(question.text("presence"_L1));
    if (!presence.presence) {
        refuse(question, ExitStatus::Usage, presence.error);
        return;
    }
    if (const auto selection = selectionOf(question)) {
        send(question, named(numbersOf(*selection)),
            [presence = *presence.presence, selection = *selection](
                Fleet& fleet, RequestId request) { fleet.setPresence(presence, selection, request); });
    }
}

void ControlDesk::allow(const Question& question)
{
    const int count = question.text("count"_L1).toInt(); // 0 is refused at the door, with the reason
    const QString typed = question.text("word"_L1) + u' ' + question.text("count"_L1);
    send(question, {{u"identifies"_s, count}},
        [count, typed](Fleet& fleet, RequestId request) { fleet.allowBelowFloor(count, typed, request); });
}

void ControlDesk::tail(const Question& question)
{
    const auto selection = selectionOf(question);
    if (!selection)
        return;
    m_tails.append({question, selection->all ? std::nullopt : std::optional(selection->numbers)});
    reply(question, {{u"tail"_s, true}});
}

void ControlDesk::wait(const Question& question)
{
    static const QRegularExpression oneShard(u"\\Ashard +([0-9]{1,6}) +ready\\z"_s);
    static const QRegularExpression onePhase(u"\\Areshard +([a-z]{1,20})\\z"_s);
    const QString condition = question.text("condition"_L1);
    const QRegularExpressionMatch shard = oneShard.match(condition);
    const auto phase = forwardPhaseFrom(onePhase.match(condition).captured(1));
    if (condition != "ready"_L1 && condition != "reshard-done"_L1 && condition != "scenario-done"_L1
        && !shard.hasMatch() && !phase) {
        refuse(question, ExitStatus::Usage,
            tr("There is no condition \"%1\". Use ready, reshard-done, reshard warming (or overlapping, draining, "
               "ending, settling), scenario-done, or shard N ready.")
                .arg(LogSink::redacted(condition.left(40))));
        return;
    }
    m_waits.append({.question = question,
        .shard = shard.hasMatch() ? std::optional(shard.captured(1).toInt()) : std::nullopt,
        .forReshard = condition == "reshard-done"_L1 || phase,
        .forScenario = condition == "scenario-done"_L1,
        .reshardPhase = phase});
    answerWaits();
}

void ControlDesk::show(const Question& question)
{
    if (!m_hasWindow) {
        refuse(question, ExitStatus::Refused, tr("It runs without a window."));
        return;
    }
    emit showRequested();
    reply(question, {});
}

void ControlDesk::restart(const Question& question)
{
    if (!m_fleet) {
        refuse(question, ExitStatus::Failed, tr("The fleet is not running."));
        return;
    }
    if (m_latest.readOnly) {
        refuse(question, ExitStatus::Refused, tr("This is read-only mode: nothing can be changed."));
        return;
    }
    static const QMetaMethod wish = QMetaMethod::fromSignal(&ControlDesk::restartRequested);
    if (!isSignalConnected(wish)) {
        refuse(question, ExitStatus::Failed, tr("The fleet is not running."));
        return;
    }
    QList<int> numbers;
    for (const ShardSnapshot& shard : std::as_const(m_latest.shards)) {
        // What an operator has paused stays so.
        if (!shard.maskedSession.isEmpty() && shard.state != ShardState::Paused)
            numbers.append(shard.shard.number);
    }
    emit restartRequested(keep(question, named(numbers)));
}

void ControlDesk::refuseRequest(RequestId request, const QString& why)
{
    if (const auto pending = take(request))
        refuse(pending->question, ExitStatus::Refused, why);
}

void ControlDesk::log(const Question& question)
{
    const QString category = question.text("category"_L1);
    if (const QString error = LogSink::setLevel(question.text("level"_L1), category); !error.isEmpty()) {
        refuse(question, ExitStatus::Usage, error);
        return;
    }
    reply(question, {{u"level"_s, question.text("level"_L1)}, {u"category"_s, category}});
}

} // namespace Shardroom
