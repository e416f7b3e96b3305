// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/models/fleethistory.h"
#include "ui/models/shardfacts.h"
#include "ui/views/linechart.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <vector>

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
    //! Which of the selected shards are in the charts; drawn with the next snapshot.
    void setCharted(const QList<int>& numbers);
    void setEmptyText(const QString& text); //!< what it says while there are no shards
    //! How many shards the filter lists; said beside the sums, which are of all. Shown with the next snapshot.
    void setListed(int listed);
    //! Title and facts as they stand here.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    //! Not copies: there may be 16,384 of them, four times a second.
    using Shards = std::vector<const ShardSnapshot*>;

    void showFacts(const FleetSnapshot& snapshot);
    void setTitle(const Shards& shards);
    void setFacts(const QList<ShardFact>& facts);
    [[nodiscard]] QList<ShardFact> summary(const Shards& shards) const;
    void drawCharts(); //!< in a moment: taking over a snapshot must not become one long go
    void drawNow();
    void drawFleetCharts();
    void setLines(const QList<LineChart::Line>& latency, const QList<LineChart::Line>& events);

    QList<int> m_numbers; //!< selected
    QList<int> m_titled; //!< what the title was made for: naming thousands takes its time
    QList<int> m_charted; //!< of these, those in the charts
    bool m_chartsOthers = false; //!< since they were drawn
    FleetHistory m_history;
    QDateTime m_now; //!< of the newest snapshot
    std::optional<FleetSnapshot> m_later; //!< its facts are not shown yet
    QDateTime m_drawnAt;
    std::optional<int> m_listed;
    QList<ShardDetail> m_details;
    QLabel* m_badge;
    QLabel* m_title;
    QLabel* m_empty;
    QGridLayout* m_grid;
    QList<std::pair<QLabel*, QLabel*>> m_rows;
    QList<ShardFact> m_facts; //!< in them
    QSplitter* m_splitter;
    QTimer m_drawSoon;
    LineChart* m_latency;
    LineChart* m_events;
};

} // namespace Shardroom
