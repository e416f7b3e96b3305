// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Shardroom {

//! One line across the window that says something without stopping anybody. Its text can be selected and copied.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    enum class Severity { Information, Warning, Error };

    explicit NoticeBar(QWidget* parent = nullptr);

    //! Shows the bar. `action`, `otherAction` and `remedy`, which stands first, are the texts of its buttons; empty: no
    //! button.
    void showNotice(Severity severity, const QString& text, const QString& action = {}, const QString& otherAction = {},
        const QString& remedy = {});
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;
    //! What its buttons are about: the same as long as that is the same, whatever the numbers in its text; no text for
    //! people.
    void setSubject(const QString& subject) { m_subject = subject; }
    [[nodiscard]] const QString& subject() const { return m_subject; }
    //! All lines of the text, up to four: a window that is too low for them takes the room from elsewhere.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void actionRequested();
    void otherActionRequested();
    void remedyRequested();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateColors();

    Severity m_severity = Severity::Information;
    QString m_subject;
    QLabel* m_label;
    QPushButton* m_remedy;
    QPushButton* m_action;
    QPushButton* m_otherAction;
    QToolButton* m_close;
};

} // namespace Shardroom
