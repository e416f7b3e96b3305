// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/models/shardcolumns.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace Shardroom {

class BudgetBar;
class ReshardPill;

//! The fleet at one look: ready, guilds, events, latency, identify budget, how far a reshard is, and whether this is
//! practice.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setSnapshot(const FleetSnapshot& snapshot);
    //! The badge at the right: "Practice", "Read-only"; empty: none.
    void setBadge(const QString& text, const QString& explanation);
    //! With the ready shards, the budget and the badge: the other figures go where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void reshardClicked(); //!< on the bar that is there while a reshard goes on

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure {
        QLabel* value = nullptr;
        QLabel* caption = nullptr;
    };
    Figure addFigure(const QString& name, const QString& toolTip);
    static void markSlow(const Figure& figure, Slowness slowness);
    void setFigure(const Figure& figure, const QString& value, const QString& caption);
    [[nodiscard]] static int widthOf(const Figure& figure);
    [[nodiscard]] int leastWidth() const;
    void showWhatFits();

    int m_leastWidth = 0; //!< at the last look

    Figure m_ready;
    Figure m_guilds;
    Figure m_events;
    Figure m_median;
    Figure m_p95;
    BudgetBar* m_budget;
    ReshardPill* m_reshard;
    QLabel* m_badge;
};

} // namespace Shardroom
