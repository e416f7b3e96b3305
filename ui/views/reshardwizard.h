// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/reshard/reshardplan.h"
#include "core/reshard/reshardreport.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <optional>

class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace Shardroom {

class NoticeBar;
class ReshardAsker;
class ReshardPlanPage;
class ReshardRunPage;
class ReshardStrategyPage;
class ReshardSwitchPage;
class ReshardTargetPage;

//! From the question "how many shards?" to the report: target, strategy, plan, run and switch as live pages. Stops
//! nobody: it may be closed while a reshard runs, and opens again where that is. The first three pages touch nothing.
class ReshardWizard : public QDialog {
    Q_OBJECT
public:
    enum class Page { Target, Strategy, Plan, Run, Switch };

    //! Observes the settings: where and how large it was.
    explicit ReshardWizard(QSettings* settings, QWidget* parent = nullptr);

    void setSnapshot(const FleetSnapshot& snapshot);
    void setSelection(const QList<int>& shards);
    //! Why nothing may be done, translated; empty: it may. Looking is always possible.
    void setObstacle(const QString& reason);
    //! The answer to planRequested(); one about another wish than the present is left aside.
    void showOutlook(const ReshardOutlook& outlook);
    void showLedger(const HandoverCounts& counts, const QList<GuildLedger>& guilds);
    void setReport(const ReshardReport& report);
    void showRefusal(const QString& what, const QString& why);
    void showTold(const QString& text);

    //! Shows itself on the page where the fleet is: target, run or switch.
    void openWhereItIs();
    //! Shows itself with the report of the last one, if there is one.
    void openReport();
    //! Shows itself with these shards picked for a split or a hand-over.
    void openFor(ReshardStrategy strategy, const QList<ShardId>& shards);
    //! Puts the question, on top of itself.
    void askToGoBack();
    [[nodiscard]] Page page() const;

signals:
    void planRequested(const Shardroom::ReshardWish& wish);
    void applyRequested(const Shardroom::ReshardPlan& plan);
    void pauseRequested(bool paused);
    void abortRequested();
    void rollBackRequested();
    void acceptMissingRequested(int most);
    void endOldRequested();
    void ledgerRequested(std::optional<Shardroom::GuildId> guild);
    void reportRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Question {
        QString title;
        QString text;
        QString cost;
        QString button;
    };
    void arrange();
    void connectPages();
    void goTo(Page page);
    void adoptPage();
    void adoptWish();
    void askForPlans();
    void refresh();
    void updateSteps();
    void updateObstacle();
    void ask(const Question& question, const std::function<void()>& then);
    void askToAccept(const ReshardProgress& progress);
    void askToEndOld();
    void start(const ReshardPlan& plan);
    [[nodiscard]] bool isRunning() const { return m_snapshot.reshard && !isOver(m_snapshot.reshard->phase); }
    [[nodiscard]] Page pageOfPhase() const;
    [[nodiscard]] ReshardWish wish() const;

    QSettings* m_settings;
    ReshardAsker* m_asker;
    FleetSnapshot m_snapshot;
    QString m_obstacle;
    std::optional<ReshardReport> m_report;
    bool m_fromFile = false; //!< the plan page shows one that was opened, not the one of the wish
    bool m_starting = false;
    bool m_awaitsReport = false; //!< it is over, and nobody knows how yet
    int m_targetOf = 0; //!< the present count that the target was chosen for
    bool m_takesRecommended = false; //!< the count of the next answer, since nobody has chosen one
    NoticeBar* m_notice;
    QListWidget* m_steps;
    QStackedWidget* m_pages;
    ReshardTargetPage* m_target;
    ReshardStrategyPage* m_strategy;
    ReshardPlanPage* m_plan;
    ReshardRunPage* m_run;
    ReshardSwitchPage* m_switch;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace Shardroom
