// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

class QListWidget;
class QTextBrowser;

namespace Shardroom {

//! What an operator must know of shards, sessions and connections to press the right button; with the diagram, the
//! marks of the states, and Discord's close codes. Stays open beside the window. GUI thread.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    enum class Page {
        Shards, //!< shard, session and connection
        States,
        Buttons, //!< what each costs
        Identifies,
        CloseCodes,
        Resharding,
    };

    explicit HelpWindow(QWidget* parent = nullptr);
    void openAt(Page page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showPage();

    QListWidget* m_pages;
    QTextBrowser* m_text;
    int m_shownWidth = 0; //!< of the text's place, when the page was last laid out
};

} // namespace Shardroom
