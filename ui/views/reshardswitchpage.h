// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardprogress.h"
#include "core/reshard/reshardreport.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Shardroom {

class FactGrid;
class HandoverLedger;
class ShardMap;

//! After the switch: how long going back is free, the old shards that are still connected, and in the end the report.
class ReshardSwitchPage : public QWidget {
    Q_OBJECT
public:
    explicit ReshardSwitchPage(QWidget* parent = nullptr);

    void setProgress(const ReshardProgress& progress, const QDateTime& now);
    //! None goes on; the report of the last one is shown if there is one.
    void setOver(const std::optional<ReshardReport>& report);
    //! Why nothing may be done, translated; empty: it may.
    void setObstacle(const QString& reason);
    [[nodiscard]] HandoverLedger* ledger() const { return m_ledger; }

signals:
    void rollBackAsked(); //!< the question is still to be put
    void endOldAsked(); //!< as rollBackAsked()
    void reportRequested(const QString& path);

private:
    void arrange();
    void showShards(bool shown);
    void updateButtons();
    void askWhereToSave();

    std::optional<ReshardProgress> m_progress;
    std::optional<ReshardReport> m_report;
    QString m_obstacle;
    QLabel* m_headline;
    QLabel* m_countdown;
    QLabel* m_explanation;
    FactGrid* m_facts;
    QLabel* m_shardsTitle;
    ShardMap* m_shards;
    HandoverLedger* m_ledger;
    QPushButton* m_rollBack;
    QPushButton* m_endOld;
    QPushButton* m_save;
};

} // namespace Shardroom
