// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practicereport.h"

#include "core/simulator/faultjson.h"
#include "core/simulator/scenario.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PracticeReport)
};

} // namespace

QJsonObject practiceJson(const Simulator::PracticeState& state)
{
    QJsonArray standing;
    for (const Simulator::StandingFault& one : state.standing) {
        QJsonObject row = toJson(one.order);
        row.insert(u"id"_s, one.id);
        row.insert(u"strikes"_s, one.strikes);
        standing.append(row);
    }
    return {{u"standing"_s, standing},
        {u"scenario"_s, state.scenario ? QJsonValue(Simulator::toJson(*state.scenario)) : QJsonValue::Null}};
}

QByteArray verdictText(const Simulator::ScenarioState& state)
{
    if (!state.verdict)
        return {};
    QString text = Text::tr("%1: %2").arg(state.title, state.verdict->summary) + u'\n';
    for (const Simulator::ScenarioGoal& goal : state.verdict->goals) {
        text += u"  %1 "_s.arg(goal.passed ? Text::tr("kept") : Text::tr("missed"), -7)
            + Text::tr("%1: %2 (at most %3)")
                  .arg(goal.text, Format::measure(goal.measure, goal.value), Format::measure(goal.measure, goal.limit))
            + u'\n';
    }
    return text.toUtf8();
}

} // namespace Shardroom
