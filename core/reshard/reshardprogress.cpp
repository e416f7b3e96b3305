// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardprogress.h"

#include "core/reshard/reshardstrategy.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshard)
};

constexpr std::array strategies{ReshardStrategy::Parallel, ReshardStrategy::Rolling, ReshardStrategy::StopAndStart,
    ReshardStrategy::Split, ReshardStrategy::HandOver};
static_assert(strategies.size() == reshardStrategyCount);

} // namespace

QString strategyKey(ReshardStrategy strategy)
{
    switch (strategy) {
    case ReshardStrategy::Parallel:
        return u"parallel"_s;
    case ReshardStrategy::Rolling:
        return u"rolling"_s;
    case ReshardStrategy::StopAndStart:
        return u"stop-and-start"_s;
    case ReshardStrategy::Split:
        return u"split"_s;
    case ReshardStrategy::HandOver:
        return u"hand-over"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReshardStrategy> strategyFromKey(const QString& key)
{
    for (const ReshardStrategy strategy : strategies) {
        if (strategyKey(strategy) == key)
            return strategy;
    }
    return std::nullopt;
}

QString displayName(ReshardStrategy strategy)
{
    switch (strategy) {
    case ReshardStrategy::Parallel:
        return Text::tr("Parallel");
    case ReshardStrategy::Rolling:
        return Text::tr("Rolling split");
    case ReshardStrategy::StopAndStart:
        return Text::tr("Stop and start");
    case ReshardStrategy::Split:
        return Text::tr("Split of some shards");
    case ReshardStrategy::HandOver:
        return Text::tr("Hand-over");
    }
    Q_UNREACHABLE();
}

QString phaseKey(ReshardPhase phase)
{
    switch (phase) {
    case ReshardPhase::Preparing:
        return u"preparing"_s;
    case ReshardPhase::Warming:
        return u"warming"_s;
    case ReshardPhase::Overlapping:
        return u"overlapping"_s;
    case ReshardPhase::Draining:
        return u"draining"_s;
    case ReshardPhase::Ending:
        return u"ending"_s;
    case ReshardPhase::Settling:
        return u"settling"_s;
    case ReshardPhase::Aborting:
        return u"aborting"_s;
    case ReshardPhase::RollingBack:
        return u"rolling-back"_s;
    case ReshardPhase::Done:
        return u"done"_s;
    case ReshardPhase::Aborted:
        return u"aborted"_s;
    case ReshardPhase::RolledBack:
        return u"rolled-back"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(ReshardPhase phase)
{
    switch (phase) {
    case ReshardPhase::Preparing:
        return Text::tr("Preparing");
    case ReshardPhase::Warming:
        return Text::tr("Warming up");
    case ReshardPhase::Overlapping:
        return Text::tr("Overlapping");
    case ReshardPhase::Draining:
        return Text::tr("Draining");
    case ReshardPhase::Ending:
        return Text::tr("Ending the old");
    case ReshardPhase::Settling:
        return Text::tr("Settling");
    case ReshardPhase::Aborting:
        return Text::tr("Aborting");
    case ReshardPhase::RollingBack:
        return Text::tr("Rolling back");
    case ReshardPhase::Done:
        return Text::tr("Done");
    case ReshardPhase::Aborted:
        return Text::tr("Aborted");
    case ReshardPhase::RolledBack:
        return Text::tr("Rolled back");
    }
    Q_UNREACHABLE();
}

QString explanation(ReshardPhase phase)
{
    switch (phase) {
    case ReshardPhase::Preparing:
        return Text::tr("The journal is being written");
    case ReshardPhase::Warming:
        return Text::tr("The new shards are loading; the old ones serve");
    case ReshardPhase::Overlapping:
        return Text::tr("Both sets deliver, twins are dropped; the old ones serve until all is level");
    case ReshardPhase::Draining:
        return Text::tr("The new shards serve; the old ones stay connected, so that going back is free");
    case ReshardPhase::Ending:
        return Text::tr("The new shards serve; the old sessions are being ended");
    case ReshardPhase::Settling:
        return Text::tr("The new shards serve; what comes late is still compared");
    case ReshardPhase::Aborting:
        return Text::tr("The old shards serve; the new ones are being ended");
    case ReshardPhase::RollingBack:
        return Text::tr("The old shards serve again; the new ones are being ended");
    case ReshardPhase::Done:
        return Text::tr("The new shards serve");
    case ReshardPhase::Aborted:
    case ReshardPhase::RolledBack:
        return Text::tr("The old shards serve");
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom
