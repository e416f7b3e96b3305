// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/framefile.h"
#include "ui/inspector/frameplayer.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSettings;
class QToolButton;

namespace Shardroom {

class FrameView;
class NoticeBar;

//! Frames of a file, without a connection: to be stepped through, or played at the pace at which they once came.
class FramesWindow : public QWidget {
    Q_OBJECT
public:
    explicit FramesWindow(QWidget* parent = nullptr);

    //! Reads it in a thread of its own, then shows it; a file that can't be read is told in the window.
    void openFile(const QString& path);
    //! Actions with the names and keys of those of such a window, for the list of commands: they do nothing.
    [[nodiscard]] static QList<QAction*> makeKeys(QObject* parent);
    void takeKeys(const QList<QAction*>& keys); //!< those that makeKeys() made, as they are now
    //! Those that the user gave, where there is no other window to take them from. `settings`: of theme and keys.
    void readKeys(QSettings& settings);
    [[nodiscard]] static QString keysName() { return QStringLiteral("framesWindow"); } //!< in the list of commands
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

signals:
    void opened(bool read); //!< the file is shown, or why not

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void showRead(const QString& path, const FramesRead& read);
    void adoptRows();
    void play(bool on);
    void step();
    void advance();
    void updateWords();
    void updateIcons();

    FrameView* m_view;
    NoticeBar* m_notice;
    QList<QAction*> m_keys;
    QToolButton* m_play;
    QToolButton* m_step;
    QComboBox* m_speed;
    QLabel* m_place;
    QLabel* m_words;
    FramePlayer m_player; // of the rows that are listed
    QTimer m_timer;
    bool m_isAdvancing = false;
};

} // namespace Shardroom
