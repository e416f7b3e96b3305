// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/webhook.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace Shardroom {

//! Edits the alert rules: every number, and where it is from, where each rule is told, quiet hours, and the webhook.
//! Its address is typed here and never shown: what there is stands masked.
class AlertRulesDialog : public QDialog {
    Q_OBJECT
public:
    explicit AlertRulesDialog(const AlertState& state, QWidget* parent = nullptr);

signals:
    //! `webhook`: nullopt keeps the address, an empty one removes it.
    void rulesRequested(const Shardroom::AlertRules& rules, const std::optional<Shardroom::WebhookUrl>& webhook);

private:
    struct Flags {
        QCheckBox* enabled = nullptr;
        QCheckBox* tray = nullptr;
        QCheckBox* webhook = nullptr;
    };
    [[nodiscard]] QWidget* rulesPage();
    [[nodiscard]] QWidget* rulePage(AlertKind kind);
    [[nodiscard]] QWidget* tellingPage(const AlertState& state);
    void fill(const AlertRules& rules);
    [[nodiscard]] AlertRules rules() const;
    void check();
    void tellOrigins(const AlertRules& rules);
    void save();

    const AlertRules m_first; // what the numbers are where nobody changes them
    QListWidget* m_kinds;
    QStackedWidget* m_pages;
    std::array<Flags, alertKindCount> m_flags{};
    std::array<QSpinBox*, alertLimitCount> m_limits{};
    std::array<QLabel*, alertLimitCount> m_origins{};
    std::array<QLabel*, alertKindCount> m_filters{}; // which filter each rule stands for, with the numbers of now
    QLineEdit* m_quiet;
    QLineEdit* m_webhook;
    QCheckBox* m_noWebhook;
    QComboBox* m_shape;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace Shardroom
