// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/practiceboard.h"

namespace Shardroom::Simulator {
namespace {

constexpr std::chrono::milliseconds pause{250};

} // namespace

PracticeBoard::PracticeBoard(QObject* parent)
    : QObject(parent)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PracticeBoard::touch);
}

void PracticeBoard::setStanding(const QList<StandingFault>& standing)
{
    m_state.standing = standing;
    touch();
}

void PracticeBoard::setScenario(const std::optional<ScenarioState>& scenario)
{
    m_state.scenario = scenario;
    touch();
}

void PracticeBoard::touch()
{
    if (m_pause.isActive() || m_state == m_told)
        return;
    m_pause.start();
    m_told = m_state;
    emit changed(m_told);
}

} // namespace Shardroom::Simulator
