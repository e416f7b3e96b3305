// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/models/fleethistory.h"
#include "ui/models/shardfacts.h"
#include "ui/views/linechart.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QSplitter;

namespace Shardroom {

//! What is known about the selected shards: facts of one, sums of several; latency and events over time.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    //! How many lines can still be told apart in one chart.
    static constexpr int maxCharted = 8;

    explicit DetailPane(QWidget* parent = nullptr);

    //! The newest snapshot and which of its shards are selected, sorted; none: the pane is about the whole fleet.
    void setSnapshot(const FleetSnapshot& snapshot, const QList<int>& selected);
    //! Newest samples; those of shards that are not selected (any more) are left out.
    void setDetails(const QList<ShardDetail>& details);
    //! How many shards the filter lists; said beside the sums, which are of all. Shown with the next snapshot.
    void setListed(int listed);

private:
    void setTitle(const QList<ShardSnapshot>& shards);
    void setFacts(const QList<ShardFact>& facts);
    [[nodiscard]] QList<ShardFact> summary(const QList<ShardSnapshot>& shards) const;
    void drawCharts();
    void drawFleetCharts();
    void setLines(const QList<LineChart::Line>& latency, const QList<LineChart::Line>& events);

    QList<int> m_numbers; //!< selected
    FleetHistory m_history;
    QDateTime m_now; //!< of the newest snapshot
    QDateTime m_drawnAt;
    std::optional<int> m_listed;
    QList<ShardDetail> m_details;
    QLabel* m_badge;
    QLabel* m_title;
    QLabel* m_empty;
    QGridLayout* m_grid;
    QList<std::pair<QLabel*, QLabel*>> m_rows;
    QSplitter* m_splitter;
    LineChart* m_latency;
    LineChart* m_events;
};

} // namespace Shardroom
