// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

#include <array>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Shardroom {

class CommandList;

//! Gives commands other keys: up to two each. What collides is refused at once, with the reason.
class KeyDialog : public QDialog {
    Q_OBJECT
public:
    //! `commands` must outlive the dialog.
    explicit KeyDialog(CommandList* commands, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adoptSoon();
    void fill();
    void showCurrent();
    void adopt();
    void say(const QString& text, bool isWrong);
    [[nodiscard]] QString current() const;

    CommandList* m_commands;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    std::array<QKeySequenceEdit*, 2> m_edits{};
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QLabel* m_said;
    bool m_showing = false;
};

} // namespace Shardroom
