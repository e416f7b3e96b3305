// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controldesk.h"

#include "app/logsink.h"
#include "app/statusprinter.h"
#include "core/diagnostics/logging.h"
#include "core/fleet/snapshotrelay.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
constexpr qsizetype mostOpenRequests = 64; // of one caller
//! A command is carried out when the shard's thread has it in its queue; the change shows with the tick after that.
constexpr auto commandToSnapshot = 600ms;

} // namespace

ControlDesk::ControlDesk(QObject* parent)
    : QObject(parent)
{
}

const QHash<QLatin1StringView, ControlDesk::Handler>& ControlDesk::handlers()
{
    static const QHash<QLatin1StringView, Handler> table{
        {"status"_L1, &ControlDesk::status},
        {"shards"_L1, &ControlDesk::shards},
        {"queue"_L1, &ControlDesk::queue},
        {"locate"_L1, &ControlDesk::locate},
        {"open"_L1, &ControlDesk::command},
        {"pause"_L1, &ControlDesk::command},
        {"resume"_L1, &ControlDesk::command},
        {"hold"_L1, &ControlDesk::queueCommand},
        {"release"_L1, &ControlDesk::queueCommand},
        {"cancel"_L1, &ControlDesk::queueCommand},
        {"alerts"_L1, &ControlDesk::alerts},
        {"reidentify"_L1, &ControlDesk::command},
        {"roll"_L1, &ControlDesk::roll},
        {"end"_L1, &ControlDesk::command},
        {"export"_L1, &ControlDesk::exportSessions},
        {"import"_L1, &ControlDesk::importSessions},
        {"vault"_L1, &ControlDesk::vault},
        {"restore"_L1, &ControlDesk::vault},
        {"forget"_L1, &ControlDesk::vault},
        {"plan"_L1, &ControlDesk::plan},
        {"apply"_L1, &ControlDesk::apply},
        {"abort"_L1, &ControlDesk::abort},
        {"rollback"_L1, &ControlDesk::rollBack},
        {"reshard"_L1, &ControlDesk::reshard},
        {"presence"_L1, &ControlDesk::presence},
        {"allow"_L1, &ControlDesk::allow},
        {"tail"_L1, &ControlDesk::tail},
        {"wait"_L1, &ControlDesk::wait},
        {"show"_L1, &ControlDesk::show},
        {"restart"_L1, &ControlDesk::restart},
        {"log"_L1, &ControlDesk::log},
        {"fault"_L1, &ControlDesk::fault},
        {"faults"_L1, &ControlDesk::faults},
        {"scenario"_L1, &ControlDesk::scenario},
    };
    return table;
}

void ControlDesk::setFleet(Fleet* fleet)
{
    m_fleet = fleet;
    relayLatest(fleet, &Fleet::snapshotReady, this, &ControlDesk::onSnapshot);
    connect(fleet, &Fleet::timelineGrew, this, &ControlDesk::onTimeline);
    connect(fleet, &Fleet::carriedOut, this, [this](RequestId request) {
        m_stale.setRemainingTime(commandToSnapshot);
        if (const auto pending = take(request))
            reply(pending->question, pending->answer);
    });
    connect(fleet, &Fleet::refused, this, [this](const QString& what, const QString& why, RequestId request) {
        if (const auto pending = take(request))
            refuse(pending->question, ExitStatus::Refused, what + u": "_s + why);
    });
    connect(fleet, &Fleet::guildFound, this, &ControlDesk::onGuildFound);
    connectReshard();
    connectSessions();
}

void ControlDesk::handle(quint64 caller, const QJsonObject& request)
{
    const Question question{caller, request["id"_L1], request};
    const QString verb = request["verb"_L1].toString();
    const ControlVerb* known = findControlVerb(verb);
    const auto handler = known ? handlers().constFind(known->name) : handlers().cend();
    qCDebug(controlLog) << LogFields().add("caller", caller).add("verb", known ? verb : u"?"_s);
    if (handler == handlers().cend()) {
        refuse(question, ExitStatus::Usage, tr("There is no verb \"%1\".").arg(LogSink::redacted(verb.left(40))));
        return;
    }
    for (const QLatin1StringView key : known->keys + known->options) {
        // Taken for empty, a number would mean "all shards".
        if (const QJsonValue value = question.request[key]; !value.isUndefined() && !value.isString()) {
            refuse(question, ExitStatus::Usage, tr("\"%1\" must be a text.").arg(key));
            return;
        }
    }
    for (const QLatin1StringView key : known->flags) {
        // Taken for false, a text would make a dry run a real one.
        if (const QJsonValue value = question.request[key]; !value.isUndefined() && !value.isBool()) {
            refuse(question, ExitStatus::Usage, tr("\"%1\" must be true or false.").arg(key));
            return;
        }
    }
    for (qsizetype i = 0; i < known->required; ++i) {
        if (question.text(known->keys.at(i)).isEmpty()) {
            refuse(question, ExitStatus::Usage, tr("%1 needs %2.").arg(verb, known->arguments));
            return;
        }
    }
    if (openRequests(caller) >= mostOpenRequests) {
        refuse(question, ExitStatus::Failed,
            tr("%1 requests of this caller are not answered yet. Wait for one.").arg(mostOpenRequests));
        return;
    }
    (this->**handler)(question);
}

void ControlDesk::forget(quint64 caller)
{
    m_pending.removeIf([caller](const auto& entry) { return entry.value().question.caller == caller; });
    m_waits.removeIf([caller](const Wait& wait) { return wait.question.caller == caller; });
    m_vaultQuestions.removeIf([caller](const Question& question) { return question.caller == caller; });
    m_searches.removeIf([caller](const Search& search) { return search.question.caller == caller; });
    m_tails.removeIf([caller](const Tail& tail) { return tail.question.caller == caller; });
    m_making.remove(caller);
}

void ControlDesk::close()
{
    const auto pending = std::exchange(m_pending, {});
    const auto waits = std::exchange(m_waits, {});
    const auto vaultQuestions = std::exchange(m_vaultQuestions, {});
    const auto searches = std::exchange(m_searches, {});
    m_tails.clear();
    const QString why = tr("Shardroom is ending.");
    for (const Pending& one : pending)
        refuse(one.question, ExitStatus::Failed, why);
    for (const Question& one : vaultQuestions)
        refuse(one, ExitStatus::Failed, why);
    for (const Search& one : searches)
        refuse(one.question, ExitStatus::Failed, why);
    for (const Wait& one : waits)
        refuse(one.question, ExitStatus::Failed, why);
}

QJsonObject ControlDesk::complete(const Question& question, QJsonObject answer, bool isStream)
{
    if (!question.id.isUndefined())
        answer[u"id"_s] = question.id;
    if (!isStream && !answer.contains("ok"_L1))
        answer[u"ok"_s] = true;
    return answer;
}

void ControlDesk::reply(const Question& question, QJsonObject answer, bool isStream)
{
    emit replied(question.caller, complete(question, std::move(answer), isStream), isStream);
}

void ControlDesk::replyFromElsewhere(const Question& question, std::function<QJsonObject()> make)
{
    const RequestId request = keep(question, {});
    m_making.insert(question.caller);
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->future().then(this, [this, request](const QByteArray& line) {
        const auto pending = take(request);
        if (!pending)
            return;
        m_making.remove(pending->question.caller);
        emit lineMade(pending->question.caller, line);
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, question, make = std::move(make)] {
        promise->addResult(controlLine(complete(question, make(), false)));
        promise->finish();
    });
}

void ControlDesk::refuse(const Question& question, ExitStatus status, const QString& text)
{
    qCInfo(controlLog) << LogFields()
                              .add("caller", question.caller)
                              .add("verb", question.text("verb"_L1).left(40))
                              .add("exit", int(status))
                              .add("error", text);
    reply(question, controlError(status, text));
}

void ControlDesk::send(const Question& question, const QJsonObject& answer, std::function<void(Fleet&, RequestId)> wish)
{
    if (!m_fleet) {
        refuse(question, ExitStatus::Failed, tr("The fleet is not running."));
        return;
    }
    QMetaObject::invokeMethod(
        m_fleet, [fleet = m_fleet, request = keep(question, answer), wish = std::move(wish)] { wish(*fleet, request); },
        Qt::QueuedConnection);
}

void ControlDesk::whenFresh(const Question& question, Handler then)
{
    QTimer::singleShot(
        std::chrono::milliseconds(m_stale.remainingTime()), this, [this, then, request = keep(question, {})] {
            if (const auto pending = take(request))
                (this->*then)(pending->question);
        });
}

RequestId ControlDesk::keep(const Question& question, const QJsonObject& answer)
{
    if (++m_lastRequest == 0) // 0 is for those who don't wait
        ++m_lastRequest;
    m_pending.insert(m_lastRequest, {question, answer});
    return m_lastRequest;
}

std::optional<ControlDesk::Pending> ControlDesk::take(RequestId request)
{
    const auto found = m_pending.constFind(request);
    if (found == m_pending.cend())
        return std::nullopt; // somebody else's, or the caller has gone
    const Pending pending = *found;
    m_pending.erase(found);
    return pending;
}

qsizetype ControlDesk::openRequests(quint64 caller) const
{
    const auto mine = [caller](const auto& entry) { return entry.question.caller == caller; };
    return std::ranges::count_if(m_pending, mine) + std::ranges::count_if(m_waits, mine)
        + std::ranges::count_if(m_tails, mine) + std::ranges::count_if(m_searches, mine)
        + std::ranges::count(m_vaultQuestions, caller, &Question::caller);
}

void ControlDesk::onSnapshot(const FleetSnapshot& snapshot)
{
    m_latest = snapshot;
    if (snapshot.reshard && !isOver(snapshot.reshard->phase))
        m_reshardSeen = snapshot.reshard->planId;
    answerWaits();
}

void ControlDesk::onTimeline(const QList<TimelineEntry>& entries)
{
    if (m_tails.isEmpty())
        return;
    for (const TimelineEntry& entry : entries) {
        const QJsonObject line{{u"timeline"_s, timelineJson(entry)}};
        // A copy: a caller whose connection breaks now is forgotten while we are here.
        const QList<Tail> tails = m_tails;
        for (const Tail& tail : tails) {
            if (!tail.shards || (entry.shard && tail.shards->contains(entry.shard->number)))
                reply(tail.question, line, true);
        }
    }
}

void ControlDesk::answerWaits()
{
    if (!m_stale.hasExpired())
        return;
    // First all, then the answers: a caller whose connection breaks now is forgotten while we are here.
    QList<std::pair<Question, QJsonObject>> answers;
    m_waits.removeIf([this, &answers](const Wait& wait) {
        const auto outcome = outcomeOf(wait);
        if (outcome)
            answers.append({wait.question, *outcome});
        return outcome.has_value();
    });
    for (const auto& [question, answer] : std::as_const(answers))
        reply(question, answer);
}

std::optional<QJsonObject> ControlDesk::outcomeOf(const Wait& wait) const
{
    if (wait.forScenario)
        return outcomeOfScenario();
    if (m_latest.phase == FleetPhase::Failed)
        return controlError(ExitStatus::Failed, m_latest.message);
    if (m_latest.phase == FleetPhase::Stopping)
        return controlError(ExitStatus::Failed, tr("Shardroom is ending."));
    if (m_latest.shards.isEmpty()) // it is only starting
        return std::nullopt;
    if (wait.forReshard)
        return outcomeOfReshard(wait);
    bool isThere = !wait.shard;
    for (const ShardSnapshot& shard : m_latest.shards) {
        if (wait.shard && shard.shard.number != *wait.shard)
            continue;
        isThere = true;
        if (shard.state == ShardState::Failed) {
            return controlError(ExitStatus::Failed,
                tr("Shard %1 has failed and does not come back by itself. %2")
                    .arg(shard.shard.number)
                    .arg(shard.cause));
        }
    }
    if (!isThere)
        return controlError(ExitStatus::Usage, tr("Shard %1 is not in this program.").arg(*wait.shard));
    const bool ready = std::ranges::all_of(m_latest.shards, [&wait](const ShardSnapshot& shard) {
        return (wait.shard && shard.shard.number != *wait.shard) || shard.state == ShardState::Ready;
    });
    return ready ? std::optional(QJsonObject{{u"ready"_s, true}}) : std::nullopt;
}

} // namespace Shardroom
