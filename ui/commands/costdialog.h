// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

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
};

//! One question for all shards that are meant, naming the cost. Doing nothing is its default; accepted() is the yes.
class CostDialog : public QDialog {
    Q_OBJECT
public:
    explicit CostDialog(const CostQuestion& question, QWidget* parent = nullptr);

private:
    QPushButton* m_go;
    QLineEdit* m_typed = nullptr; //!< with a phrase
};

} // namespace Shardroom
