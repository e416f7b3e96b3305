// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"
#include "ui/models/pausedforimport.h"
#include "ui/models/recentfiles.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QMenu;
class QMimeData;
class QSettings;
class QWidget;

namespace Shardroom {

class ImportDialog;

//! All that the window reads from files and writes to them: import with its preview, export, the status report, recent
//! files and what is dropped on the window.
class SessionFiles : public QObject {
    Q_OBJECT
public:
    //! Dialogs open on top of `window`, which is also the parent. Observes the settings.
    SessionFiles(QSettings* settings, QWidget* window);

    //! Puts import, recent files and status report into the menu.
    void addTo(QMenu* menu);
    //! Why nothing may be imported, translated; empty: it may.
    void setObstacle(const QString& reason);
    //! The newest snapshot: which shards an import paused, and is done with.
    void setFleet(const FleetSnapshot& fleet);
    //! Of the import that was asked for. What was paused for it and did not get a session is told to go on.
    void importEnded(bool isDone);
    void openExport(int total, const ShardSelection& selection);
    //! Opens the preview of this file.
    void openImport(const QString& path);
    void showPreview(const ImportPreview& preview);
    //! A file was written or read well: it goes into the list of recent files.
    void remember(const QString& path);
    //! Whether there are files of this computer in it, and nothing else.
    [[nodiscard]] static bool canTake(const QMimeData* data);
    void take(const QMimeData* data);

signals:
    void exportRequested(
        const QString& path, Shardroom::SessionShape shape, const Shardroom::ShardSelection& selection);
    void reportRequested(const QString& path, Shardroom::ReportFormat format);
    void importPreviewRequested(const Shardroom::ImportFile& file);
    void importRequested(const Shardroom::ImportFile& file, const QList<int>& numbers);
    void pauseRequested(const QList<int>& numbers);
    void resumeRequested(const QList<int>& numbers); //!< paused for an import that does not need them
    void refused(const QString& what, const QString& why); //!< translated

private:
    void giveBack(const QList<int>& taken);
    void resumeWhatIsDue();
    void askForImport();
    void askForReport();
    void openRecent(const QString& path);
    void openFound(const QString& path, bool exists);
    void fillRecent();

    QWidget* m_window;
    RecentFiles m_recent;
    quint64 m_recentWish = 0; //!< the newest, while its file is looked for
    QAction* m_import;
    QAction* m_report;
    QMenu* m_recentMenu;
    QPointer<ImportDialog> m_dialog;
    PausedForImport m_paused;
    QList<int> m_taken; //!< of these, those that an import under way is to give sessions
    FleetSnapshot m_fleet;
    QString m_obstacle;
    bool m_knowsObstacle = false;
};

} // namespace Shardroom
