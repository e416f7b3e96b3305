// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/practicestate.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace Shardroom {

//! {"standing": [{"id", "strikes", …the order}], "scenario": null or what Simulator::toJson() makes of it}
[[nodiscard]] QJsonObject practiceJson(const Simulator::PracticeState& state);
//! A verdict for people: the summary, then a line per goal.
[[nodiscard]] QByteArray verdictText(const Simulator::ScenarioState& state);

} // namespace Shardroom
