// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionfiles.h"

#include "ui/format.h"
#include "ui/slowwork.h"
#include "ui/views/exportdialog.h"
#include "ui/views/importdialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QFuture>
#include <QtCore/QMimeData>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Of this computer: Qt takes file://server/share for local too, and the look at it could hang.
bool isOurs(const QUrl& url)
{
    return url.isLocalFile() && url.host().isEmpty();
}

} // namespace

SessionFiles::SessionFiles(QSettings* settings, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_recent(settings)
    , m_import(new QAction(tr("&Import states\u2026"), this))
    , m_report(new QAction(tr("&Save status report\u2026"), this))
    , m_recentMenu(new QMenu(tr("&Recent files"), window))
{
    m_import->setObjectName(u"importStates"_s);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_report->setObjectName(u"saveReport"_s);
    m_report->setToolTip(tr("Writes a row for each shard, as CSV or Markdown. Without session ids."));
    m_recentMenu->setObjectName(u"recentFiles"_s);
    m_recentMenu->setToolTipsVisible(true);
    connect(m_import, &QAction::triggered, this, &SessionFiles::askForImport);
    connect(m_report, &QAction::triggered, this, &SessionFiles::askForReport);
    setObstacle({});
}

void SessionFiles::addTo(QMenu* menu)
{
    menu->addAction(m_import);
    menu->addMenu(m_recentMenu);
    menu->addSeparator();
    menu->addAction(m_report);
}

void SessionFiles::setObstacle(const QString& reason)
{
    // Told with every snapshot; an open menu must not be filled anew each time.
    if (m_knowsObstacle && m_obstacle == reason)
        return;
    m_knowsObstacle = true;
    m_obstacle = reason;
    m_import->setEnabled(reason.isEmpty());
    m_import->setToolTip(
        reason.isEmpty() ? tr("Resumes sessions from a file, whichever library has written it.") : reason);
    fillRecent();
}

void SessionFiles::openExport(int total, const ShardSelection& selection)
{
    auto* dialog = new ExportDialog(total, selection, m_window);
    connect(dialog, &ExportDialog::exportRequested, this, &SessionFiles::exportRequested);
    dialog->open();
}

void SessionFiles::openImport(const QString& path)
{
    if (!m_obstacle.isEmpty()) {
        emit refused(tr("Import"), m_obstacle);
        return;
    }
    if (m_dialog)
        m_dialog->close();
    m_dialog = new ImportDialog(QFileInfo(path).absoluteFilePath(), m_window);
    connect(m_dialog, &ImportDialog::previewRequested, this, &SessionFiles::importPreviewRequested);
    connect(m_dialog, &ImportDialog::importRequested, this, [this](const ImportFile& file, const QList<int>& numbers) {
        m_taken = numbers; // paused until it is known that they got their sessions
        emit importRequested(file, numbers);
    });
    connect(m_dialog, &ImportDialog::pauseRequested, this, [this](const QList<int>& numbers) {
        m_paused.add(numbers, m_fleet);
        emit pauseRequested(numbers);
    });
    connect(m_dialog, &QDialog::rejected, this, [this] { giveBack({}); });
    m_dialog->open();
    m_dialog->start();
}

void SessionFiles::importEnded(bool isDone)
{
    giveBack(isDone ? m_taken : QList<int>());
    m_taken.clear();
}

void SessionFiles::setFleet(const FleetSnapshot& fleet)
{
    m_fleet = fleet;
    resumeWhatIsDue();
}

void SessionFiles::giveBack(const QList<int>& taken)
{
    m_paused.giveBack(taken);
    resumeWhatIsDue();
}

void SessionFiles::resumeWhatIsDue()
{
    if (!m_obstacle.isEmpty())
        return; // when it is gone
    if (const QList<int> numbers = m_paused.due(m_fleet); !numbers.isEmpty())
        emit resumeRequested(numbers);
}

void SessionFiles::showPreview(const ImportPreview& preview)
{
    if (m_dialog)
        m_dialog->showPreview(preview);
}

void SessionFiles::remember(const QString& path)
{
    m_recent.add(path);
    fillRecent();
}

bool SessionFiles::canTake(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), isOurs);
}

void SessionFiles::take(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (!canTake(data))
        return;
    if (urls.size() > 1) {
        emit refused(tr("Import"), tr("One file at a time; %1 were dropped.").arg(Format::number(urls.size())));
        return;
    }
    openImport(urls.first().toLocalFile());
}

void SessionFiles::askForImport()
{
    auto* dialog = new QFileDialog(m_window, tr("Import session states"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Session states (*.json)"), tr("All files (*)")});
    if (!m_recent.paths().isEmpty())
        dialog->setDirectory(QFileInfo(m_recent.paths().first()).path());
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::openImport);
    dialog->open();
}

void SessionFiles::askForReport()
{
    auto* dialog = new QFileDialog(m_window, tr("Save status report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString markdown = tr("Markdown (*.md *.markdown)");
    dialog->setNameFilters({tr("CSV (*.csv)"), markdown});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"shardroom-status.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, markdown](const QString& filter) {
        const bool isMarkdown = filter == markdown;
        dialog->setDefaultSuffix(isMarkdown ? u"md"_s : u"csv"_s);
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + (isMarkdown ? u".md"_s : u".csv"_s));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const std::optional<ReportFormat> format = reportFormatFor(path))
            emit reportRequested(path, *format);
        else
            emit refused(tr("Save status report"),
                tr("The ending of the file's name says its format: give one that ends in .csv or .md."));
    });
    dialog->open();
}

//! The look at a file hangs where the server of its folder does not answer: the pool's thread waits for that, not the
//! window. Whoever wanted another file meanwhile gets that one.
void SessionFiles::openRecent(const QString& path)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    // The window may be gone by then: its own thread looks, not the one that was asked.
    promise->future().then(qApp, [guard = QPointer(this), path, wish = ++m_recentWish](bool exists) {
        if (guard && wish == guard->m_recentWish)
            guard->openFound(path, exists);
    });
    slowLooks()->start([promise, path] {
        promise->addResult(QFileInfo::exists(path));
        promise->finish();
    });
}

void SessionFiles::openFound(const QString& path, bool exists)
{
    if (exists) {
        openImport(path);
        return;
    }
    m_recent.remove(path);
    fillRecent();
    emit refused(tr("Import"),
        tr("%1 is not there any more. It is gone from the list of recent files.").arg(QDir::toNativeSeparators(path)));
}

void SessionFiles::fillRecent()
{
    m_recentMenu->clear();
    const QStringList& paths = m_recent.paths();
    m_recentMenu->setEnabled(!paths.isEmpty() && m_obstacle.isEmpty());
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const QString path = paths[place];
        QString name = QFileInfo(path).fileName();
        name.replace(u'&', u"&&"_s);
        QAction* action = m_recentMenu->addAction(u"&%1  %2"_s.arg(QString::number(place + 1), name));
        action->setObjectName(u"recent-%1"_s.arg(place + 1));
        action->setToolTip(QDir::toNativeSeparators(path));
        // Queued: opening may change the list, and so remove this action while it is at work.
        connect(
            action, &QAction::triggered, this, [this, path] { openRecent(path); }, Qt::QueuedConnection);
    }
    if (paths.isEmpty())
        return;
    m_recentMenu->addSeparator();
    QAction* clear = m_recentMenu->addAction(tr("&Clear the list"));
    clear->setObjectName(u"clearRecent"_s);
    connect(
        clear, &QAction::triggered, this,
        [this] {
            m_recent.clear();
            fillRecent();
        },
        Qt::QueuedConnection);
}

} // namespace Shardroom
