// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/vault/vaultview.h"
#include "ui/secretclipboard.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <chrono>
#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace Shardroom {

class VaultModel;

//! The saved sessions: how old they are, how long Discord still keeps them, and what can be done with them. A session
//! id is masked until somebody asks for it, and again after a while.
class VaultPage : public QWidget {
    Q_OBJECT
public:
    //! `secretsStay`: how long an id is shown, or stays on the clipboard.
    explicit VaultPage(std::chrono::milliseconds secretsStay = std::chrono::seconds(30), QWidget* parent = nullptr);

    void setVault(const VaultSnapshot& vault);
    //! What a session that is forgotten costs is told from it.
    void setBudget(const IdentifyBudget& budget) { m_budget = budget; }
    //! Why nothing can be done here at all, translated; empty: it can.
    void setObstacle(const QString& reason);
    //! Whether the page is in sight. Only then are countdowns kept going and ids shown.
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    //! The answer to revealRequested(). One that nobody waits for (any more) is left aside.
    void showRevealed(ShardId shard, const QByteArray& sessionId);
    //! Takes ids back from sight and from the clipboard.
    void hideSecrets();
    void focusList();
    [[nodiscard]] const QList<QAction*>& listActions() const { return m_actions; } //!< for the sheet of keys
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state);

signals:
    void watchRequested(bool on);
    void restoreRequested(const QList<Shardroom::ShardId>& shards);
    void forgetRequested(const QList<Shardroom::ShardId>& shards);
    void revealRequested(Shardroom::ShardId shard);
    void told(const QString& text); //!< for the notice bar
    void untold(const QString& text); //!< what was told is over

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Wish { Show, Copy };

    QAction* addAction(const QString& name, const QString& icon, const QKeySequence& key);
    void arrange();
    void updateIcons();
    void updateActions();
    void updateFacts();
    void tick();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<ShardId> restorable(bool all) const;
    void askToForget();
    void wish(Wish wish);
    void makeRoomForId();
    void copyRows() const;

    VaultModel* m_model;
    QTableView* m_list;
    QStackedWidget* m_pages;
    QLabel* m_facts;
    QLabel* m_trouble;
    QAction* m_restore = nullptr;
    QAction* m_forget = nullptr;
    QAction* m_show = nullptr;
    QAction* m_copyId = nullptr;
    QAction* m_copy = nullptr;
    QList<QAction*> m_actions;
    SecretClipboard m_clipboard;
    QString m_clipboardNotice;
    QTimer m_second;
    QTimer m_hideId;
    VaultSnapshot m_vault;
    IdentifyBudget m_budget;
    QString m_obstacle;
    bool m_shown = false;
    int m_narrow = 0; //!< how wide the ids' column was before one was shown; 0: none is
    struct Asked {
        ShardId shard;
        Wish wish;
    };
    std::optional<Asked> m_asked; //!< the answer has not come yet
};

} // namespace Shardroom
