// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultview.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QTimer;

namespace Shardroom {

class ImportModel;

//! Shows what a session file holds, and lets the operator choose what is resumed. The fleet reads the file and judges
//! its sessions.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const QString& path, QWidget* parent = nullptr);

    //! Asks for the first preview.
    void start();
    //! The answer to previewRequested(); an answer to another question than the present one is left aside.
    void showPreview(const ImportPreview& preview);

signals:
    void previewRequested(const Shardroom::ImportFile& file);
    void importRequested(const Shardroom::ImportFile& file, const QList<int>& numbers); //!< never without a number
    //! The operator wants the shards that are in the way to be paused, keeping their sessions; previewRequested() comes
    //! again until they are.
    void pauseRequested(const QList<int>& numbers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void ask();
    void countChosen();
    void pauseBusy();
    void lookAgain();
    void adoptRows(const QList<ImportRow>& rows);

    ImportFile m_file;
    bool m_answered = false;
    ImportModel* m_model;
    QLabel* m_shape;
    QSpinBox* m_count;
    QLabel* m_countLabel;
    QLabel* m_warnings;
    QStackedWidget* m_pages;
    QTableView* m_list;
    QLabel* m_state; //!< in place of the list: being read, or why it can't be
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_resume;
    QPushButton* m_pause;
    QTimer* m_looking; //!< while shards are being paused
    int m_looksLeft = 0;
    QList<ImportRow> m_rows;
    QTimer* m_asking; //!< so that typing "32" does not ask for 3 first
};

} // namespace Shardroom
