// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QToolButton>

class QHBoxLayout;
class QLabel;

namespace Shardroom {

//! A button that is an action, with the action's key in front of its text: "R Resume".
class HintButton : public QToolButton {
    Q_OBJECT
public:
    explicit HintButton(QAction* action, QWidget* parent = nullptr);

protected:
    void actionEvent(QActionEvent* event) override;

private:
    void showKey();
};

//! One line with what can be done to the selection and the keys for it, each of them a button. What does not fit is
//! left out from the right.
class HintBar : public QWidget {
    Q_OBJECT
public:
    explicit HintBar(QWidget* parent = nullptr);

    void add(QAction* action); //!< to the right of the others; must outlive the bar
    void setSelected(qsizetype shards);
    [[nodiscard]] const QList<HintButton*>& buttons() const { return m_buttons; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void hideWhatDoesNotFit();

    QHBoxLayout* m_row;
    QLabel* m_selected;
    QList<HintButton*> m_buttons;
};

} // namespace Shardroom
