// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/reshard/reshardplan.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;
class QTreeWidget;

namespace Shardroom {

class FactGrid;
class GuildHistogram;

//! To how many shards: the counts worth looking at, a slider for all others, and how the guilds would fall on them.
//! What one would look at before resharding is of use without any wish to do so.
class ReshardTargetPage : public QWidget {
    Q_OBJECT
public:
    explicit ReshardTargetPage(QWidget* parent = nullptr);

    //! The serving set: the present count, and where guilds are now.
    void setFleet(const FleetSnapshot& snapshot);
    void setTarget(int total);
    void
    focusFirst(); //!< the count, which is what is changed here. A focus proxy would make Tab skip what is before it
    [[nodiscard]] int target() const;
    //! The answer for the present target.
    void showOutlook(const ReshardOutlook& outlook);
    //! The present target has no answer yet; what is shown stays, or the picture would flicker while sliding.
    void setWaiting();

signals:
    void targetChanged(int total);

private:
    void arrange();
    void fillCandidates();
    void markCandidate();
    void findGuild();

    int m_present = 0;
    QList<int> m_tooFull; //!< closed by Discord for their guilds
    QList<ShardId> m_serving;
    ReshardOutlook m_outlook;
    QLabel* m_now;
    QTreeWidget* m_candidates;
    QSlider* m_slider;
    QSpinBox* m_count;
    GuildHistogram* m_histogram;
    FactGrid* m_facts;
    QLabel* m_refusal;
    QLineEdit* m_guild;
    QLabel* m_guildShards;
};

} // namespace Shardroom
