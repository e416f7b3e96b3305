// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"
#include "ui/bots/botentry.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace Shardroom {

class NoticeBar;

struct BotDialogOptions {
    std::optional<Profile> profile; //!< to be changed; nullopt: a new bot
    QUrl apiUrl; //!< of a new one; empty: Discord's
    QStringList taken; //!< names that a new bot can't have
    QString profileDirectory; //!< where a token file is put that is not named otherwise
};

//! Sets up one bot. The token is typed or pasted, goes out with a signal and is forgotten; it is never shown. Nothing
//! is saved here: whoever opens the dialog answers its signals with showCheck() and showSaved(). Deletes itself.
class BotDialog : public QDialog {
    Q_OBJECT
public:
    explicit BotDialog(BotDialogOptions options, QWidget* parent = nullptr);

    [[nodiscard]] Profile profile() const;

public slots:
    void showCheck(const Shardroom::BotCheck& check);
    //! Empty: it is saved, and the dialog closes. `noKeychain`: a private file is offered instead.
    void showSaved(const QString& error, bool noKeychain = false);

signals:
    //! Without a token: the one that is kept already.
    void checkRequested(const Shardroom::Profile& profile, const std::optional<Shardroom::BotToken>& token);
    //! `open`: and then run it.
    void saveRequested(const Shardroom::Profile& profile, const std::optional<Shardroom::BotToken>& token, bool open);

private:
    QWidget* botPage();
    QWidget* intentsPage();
    QWidget* shardsPage();
    QWidget* morePage();
    void fill(const Profile& profile);
    void adoptPlace();
    void showProblem();
    void check();
    void save(bool open);
    [[nodiscard]] std::optional<BotToken> token() const; //!< nullopt: nothing is typed
    [[nodiscard]] QString problem() const;
    [[nodiscard]] TokenPlace place() const;
    [[nodiscard]] quint32 intents() const;
    void setIntents(quint32 intents);
    void wait(const QString& words);

    const BotDialogOptions m_options;
    QTabWidget* m_tabs;
    QFormLayout* m_botForm = nullptr;
    QLineEdit* m_name;
    QComboBox* m_place;
    QLineEdit* m_token;
    std::optional<BotToken> m_asked; // about this one Discord is asked
    QLineEdit* m_file;
    QLineEdit* m_variable;
    QPushButton* m_check;
    NoticeBar* m_checked;
    QListWidget* m_intents;
    QComboBox* m_countMode;
    QSpinBox* m_count;
    QLineEdit* m_ids;
    QSpinBox* m_multiple;
    QSpinBox* m_threads;
    QComboBox* m_compression;
    QComboBox* m_status;
    QComboBox* m_activity;
    QLineEdit* m_activityText;
    QComboBox* m_onExit;
    QSpinBox* m_latency;
    QSpinBox* m_fill;
    QLineEdit* m_stateDirectory;
    QLineEdit* m_apiUrl;
    NoticeBar* m_problem;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveAndOpen = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_isWaiting = false; // for an answer
    bool m_failed = false; // saving did: its words stay until something is changed
};

} // namespace Shardroom
