// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of the control socket that are for the practice gateway only.

#include "app/controldesk.h"
#include "app/logsink.h"
#include "app/practicereport.h"
#include "app/simulatorthread.h"
#include "core/simulator/faultjson.h"

#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr auto fromHere = TimelineEntry::Origin::ControlSocket;

} // namespace

using Simulator::FaultKind;
using Simulator::FaultOrder;

void ControlDesk::setPractice(SimulatorThread* practice)
{
    m_practice = practice;
    connect(practice, &SimulatorThread::practiceChanged, this, [this](const Simulator::PracticeState& state) {
        m_practiceState = state;
        answerWaits();
    });
    connect(practice, &SimulatorThread::timelineGrew, this, &ControlDesk::onTimeline);
}

bool ControlDesk::hasPractice(const Question& question)
{
    if (m_practice)
        return true;
    refuse(question, ExitStatus::Refused,
        tr("This program runs on Discord, not on the practice gateway: it has no faults and no scenarios. Start "
           "shardroom --simulate."));
    return false;
}

bool ControlDesk::mayPractise(const Question& question)
{
    if (!hasPractice(question))
        return false;
    if (!m_latest.readOnly)
        return true;
    refuse(question, ExitStatus::Refused, tr("This is read-only mode: nothing can be changed."));
    return false;
}

void ControlDesk::fault(const Question& question)
{
    if (!mayPractise(question))
        return;
    if (question.text("fault"_L1) == "stop"_L1) {
        stopFaults(question);
        return;
    }
    QJsonObject words{{u"fault"_s, question.text("fault"_L1)}};
    for (const QString& key : Simulator::faultOrderKeys()) {
        if (key == "fault"_L1 || key == "shards"_L1 || !question.request.contains(key))
            continue;
        // Words of a command line; what is no number is refused as what it is.
        const QJsonValue value = question.request[key];
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        words[key] = isNumber ? QJsonValue(number) : value;
    }
    const auto selection = selectionOf(question);
    if (!selection)
        return;
    Simulator::FaultOrderResult result = Simulator::faultOrderFromJson(words);
    if (!result.order) {
        refuse(question, ExitStatus::Usage, result.error);
        return;
    }
    if (!selection->all)
        result.order->shards = selection->numbers;
    m_practice->order(*result.order, fromHere, [this, question, order = *result.order](int id) {
        QJsonObject answer = Simulator::toJson(order);
        if (id > 0)
            answer[u"order"_s] = id;
        reply(question, answer);
    });
}

void ControlDesk::stopFaults(const Question& question)
{
    const QString which = question.text("shards"_L1);
    const QList<Simulator::StandingFault>& standing = m_practiceState.standing;
    const auto isOperators
        = [](const Simulator::StandingFault& one) { return one.origin == Simulator::FaultOrigin::Operator; };
    if (which.isEmpty() || which == "all"_L1) {
        m_practice->cancelFaults(0, fromHere);
        reply(question, {{u"stopped"_s, int(std::ranges::count_if(standing, isOperators))}});
        return;
    }
    const auto found = std::ranges::find(standing, which.toInt(), &Simulator::StandingFault::id);
    if (found == standing.end()) {
        refuse(question, ExitStatus::Usage,
            tr("\"%1\" is not the number of a fault that is repeated. See shardroomctl faults.")
                .arg(LogSink::redacted(which.left(40))));
        return;
    }
    if (!isOperators(*found)) {
        refuse(question, ExitStatus::Refused,
            tr("Fault %1 is part of the scenario and ends with it: shardroomctl scenario stop.").arg(found->id));
        return;
    }
    m_practice->cancelFaults(found->id, fromHere);
    reply(question, {{u"stopped"_s, 1}});
}

void ControlDesk::faults(const Question& question)
{
    if (!hasPractice(question))
        return;
    QJsonArray known;
    for (int i = 0; i < Simulator::faultKindCount; ++i) {
        const auto kind = FaultKind(i);
        known.append(QJsonObject{{u"fault"_s, Simulator::faultKey(kind)},
            {u"group"_s, Simulator::displayName(Simulator::faultGroup(kind))},
            {u"text"_s, Simulator::displayName(kind)}, {u"explanation"_s, Simulator::explanation(kind)},
            {u"uses_delay"_s, Simulator::usesDelay(kind)}});
    }
    QJsonObject answer = practiceJson(m_practiceState);
    answer[u"faults"_s] = known;
    reply(question, answer);
}

void ControlDesk::scenario(const Question& question)
{
    const QString name = question.text("scenario"_L1);
    if (name.isEmpty()) {
        if (!hasPractice(question))
            return;
        QJsonArray known;
        const QList<Simulator::Scenario> scenarios = Simulator::builtInScenarios();
        for (const Simulator::Scenario& one : scenarios) {
            known.append(QJsonObject{{u"key"_s, one.key}, {u"title"_s, one.title.text()},
                {u"description"_s, one.description.text()}, {u"duration_s"_s, qint64(one.duration.count())},
                {u"fits"_s, one.gateway.fits(m_practice->options())}});
        }
        QJsonObject answer = practiceJson(m_practiceState);
        answer[u"scenarios"_s] = known;
        reply(question, answer);
        return;
    }
    if (!mayPractise(question))
        return;
    if (name == "stop"_L1) {
        m_practice->stopScenario(fromHere);
        reply(question, {{u"stopped"_s, m_practiceState.scenario && !m_practiceState.scenario->verdict}});
        return;
    }
    const Simulator::ScenarioResult loaded = Simulator::loadScenario(name);
    if (!loaded.scenario) {
        refuse(question, ExitStatus::Usage, loaded.error);
        return;
    }
    if (!loaded.scenario->gateway.fits(m_practice->options())) {
        refuse(question, ExitStatus::Refused,
            tr("This scenario wants another practice gateway than the one that runs. Start shardroom --scenario %1.")
                .arg(name));
        return;
    }
    // What is waited for from now on is this one's end, not the last one's.
    m_practiceState.scenario.reset();
    m_practice->startScenario(*loaded.scenario, fromHere);
    reply(question,
        {{u"started"_s, loaded.scenario->key}, {u"title"_s, loaded.scenario->title.text()},
            {u"duration_s"_s, qint64(loaded.scenario->duration.count())}});
}

std::optional<QJsonObject> ControlDesk::outcomeOfScenario() const
{
    if (!m_practice)
        return controlError(ExitStatus::Refused, tr("This program is not on the practice gateway."));
    const std::optional<Simulator::ScenarioState>& state = m_practiceState.scenario;
    if (!state || !state->verdict)
        return std::nullopt;
    if (!state->verdict->passed)
        return controlError(ExitStatus::Failed, tr("%1: %2").arg(state->title, state->verdict->summary));
    return Simulator::toJson(*state);
}

} // namespace Shardroom
