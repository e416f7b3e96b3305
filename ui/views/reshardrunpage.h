// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardprogress.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Shardroom {

class FactGrid;
class HandoverLedger;
class Selection;
class ShardMap;

//! A reshard while the new shards load: each of them, the guilds that are missing still, and the ledger.
class ReshardRunPage : public QWidget {
    Q_OBJECT
public:
    explicit ReshardRunPage(QWidget* parent = nullptr);

    void setProgress(const ReshardProgress& progress, const QDateTime& now);
    //! None goes on. What was last seen stays.
    void setOver();
    //! Why nothing may be done, translated; empty: it may.
    void setObstacle(const QString& reason);
    [[nodiscard]] HandoverLedger* ledger() const { return m_ledger; }

signals:
    void pauseRequested(bool paused);
    void abortAsked(); //!< the question is still to be put
    void acceptAsked(const Shardroom::ReshardProgress& progress); //!< as abortAsked()

private:
    void arrange();
    void updateButtons();

    ReshardProgress m_progress;
    QDateTime m_now;
    QString m_obstacle;
    bool m_running = false;
    QLabel* m_headline;
    QLabel* m_explanation;
    QProgressBar* m_bar;
    FactGrid* m_facts;
    Selection* m_selection;
    ShardMap* m_shards;
    QListWidget* m_missing;
    HandoverLedger* m_ledger;
    QPushButton* m_pause;
    QPushButton* m_accept;
    QPushButton* m_abort;
};

} // namespace Shardroom
