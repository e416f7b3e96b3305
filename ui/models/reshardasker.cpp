// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reshardasker.h"

namespace Shardroom {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 100ms;
//! A question that got lost must not stop all others.
constexpr auto patience = 10s;

} // namespace

ReshardAsker::ReshardAsker(QObject* parent)
    : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(pause);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_debounce, &QTimer::timeout, this, &ReshardAsker::askNext);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_asked.reset();
        askNext();
    });
}

void ReshardAsker::want(const QList<ReshardWish>& wishes)
{
    m_wanted = wishes;
    m_debounce.start();
}

void ReshardAsker::answered(const ReshardPlan& plan)
{
    if (!m_asked || !isAnswerTo(*m_asked, plan))
        return;
    m_asked.reset();
    m_patience.stop();
    if (!m_debounce.isActive())
        askNext();
}

void ReshardAsker::refused()
{
    m_asked.reset();
    m_wanted.clear();
    m_patience.stop();
}

bool ReshardAsker::isAnswerTo(const ReshardWish& wish, const ReshardPlan& plan)
{
    const ReshardWish& other = plan.wish;
    return wish.strategy == other.strategy && wish.shards == other.shards && wish.drain == other.drain
        && (wish.toTotal == other.toTotal || wish.strategy == ReshardStrategy::HandOver)
        && (wish.atOnce == other.atOnce || wish.atOnce == 0);
}

void ReshardAsker::askNext()
{
    if (m_asked || m_wanted.isEmpty())
        return;
    m_asked = m_wanted.takeFirst();
    m_patience.start();
    emit planRequested(*m_asked);
}

} // namespace Shardroom
