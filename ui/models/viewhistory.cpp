// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/viewhistory.h"

#include <utility>

namespace Shardroom {

void ViewHistory::begin(const ViewState& now)
{
    m_now = now;
    m_before.clear();
    m_after.clear();
    emit changed();
}

void ViewHistory::note(const ViewState& now)
{
    if (!m_now || m_held)
        return;
    const ViewState before = *std::exchange(m_now, now);
    if (before.filter == now.filter && before.arrangement == now.arrangement)
        return;
    m_before << before;
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_after.clear();
    emit changed();
}

std::optional<ViewState> ViewHistory::go(QList<ViewState>& from, QList<ViewState>& to)
{
    if (from.isEmpty())
        return std::nullopt;
    to << *m_now;
    m_now = from.takeLast();
    emit changed();
    return m_now;
}

std::optional<ViewState> ViewHistory::undo()
{
    return go(m_before, m_after);
}

std::optional<ViewState> ViewHistory::redo()
{
    return go(m_after, m_before);
}

} // namespace Shardroom
