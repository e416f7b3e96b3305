// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Shardroom {

//! What a question about something dear says.
struct CostQuestion {
    QString title;
    QString question; //!< one line: what, to how many
    QString cost; //!< what it costs and what becomes of it
    QString button; //!< what is done
    QString phrase; //!< must be typed first; empty: a click is enough
    bool mayBeSilenced = false; //!< spends no identify and no session: need not be asked again
};

//! One question for all shards that are meant, naming the cost. Doing nothing is its default; accepted() is the yes.
class CostDialog : public QDialog {
    Q_OBJECT
public:
    explicit CostDialog(const CostQuestion& question, QWidget* parent = nullptr);
    //! It is not to be asked again until the program ends.
    [[nodiscard]] bool isSilenced() const;

private:
    QPushButton* m_go;
    QLineEdit* m_typed = nullptr; //!< with a phrase
    QCheckBox* m_silence = nullptr; //!< where that may be
};

} // namespace Shardroom
