// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/stage.h"

#include "ui/models/selection.h"
#include "ui/views/filterbar.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QTabWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int historyMinutes = 28;
constexpr int detailSeconds = 300; //!< what the detail pane's own charts go back to

//! Latency and events breathe, and the lost host shows in the last minute.
FleetSnapshot pastFleet(const QDateTime& at, int secondsAgo)
{
    FleetSnapshot fleet = secondsAgo < 48 ? Evening::fleet(at) : Evening::calmFleet(at);
    for (ShardSnapshot& shard : fleet.shards) {
        const double wave = std::sin((secondsAgo + 40 * shard.shard.number) / 55.0);
        if (shard.latency)
            shard.latency = std::chrono::milliseconds(
                int(double(shard.latency->count()) + 9 * wave + (secondsAgo < 110 && secondsAgo > 48 ? 60 : 0)));
        shard.eventsPerSecond *= 1 + 0.12 * wave;
        // A history takes the first counts for what happened in its first second.
        const bool isStruck = shard.state != ShardState::Ready;
        shard.resumes = shard.identifies = isStruck ? 1 : 0;
    }
    fleet.setShards(fleet.shards);
    return fleet;
}

} // namespace

Stage::Stage(QSize size)
    : m_now(QDateTime::currentDateTimeUtc())
    , m_history(QString())
    , m_window(std::make_unique<MainWindow>(
          WindowOptions{true, false, QCoreApplication::translate("Shardroom::ControlRoom", "Practice gateway"),
              m_directory.filePath(u"window.ini"_s), false}))
{
    MainWindow* window = m_window.get();
    QObject::connect(&m_history, &HistoryStore::stateChanged, window, &MainWindow::showHistoryState);
    QObject::connect(&m_history, &HistoryStore::seriesReady, window, &MainWindow::showHistory);
    QObject::connect(&m_history, &HistoryStore::momentReady, window, &MainWindow::showMoment);
    QObject::connect(window, &MainWindow::historyRequested, &m_history, &HistoryStore::read);
    QObject::connect(window, &MainWindow::momentRequested, &m_history, &HistoryStore::readMoment);
    QObject::connect(window, &MainWindow::watchRequested, window,
        [this](const QList<int>& shards) { m_window->showDetails(Evening::details(shards, m_now)); });
    QObject::connect(
        window, &MainWindow::reshardPlanRequested, window,
        [this](const ReshardWish& wish) { m_window->showReshardOutlook(Evening::outlook(wish, m_now)); },
        Qt::QueuedConnection);
    QObject::connect(window, &MainWindow::reshardLedgerRequested, window, [this] {
        m_window->showReshardLedger({.delivered = 41'200, .matched = 41'195, .late = 12}, Evening::ledger());
    });
    QObject::connect(
        window, &MainWindow::importPreviewRequested, window,
        [this](const ImportFile& file) { m_window->showImportPreview(Evening::importPreview(file, m_now)); },
        Qt::QueuedConnection);
    m_history.open();
    for (int second = historyMinutes * 60; second > 0; --second)
        m_history.record(pastFleet(m_now.addSecs(-second), second));
    window->resize(size);
    tellPast();
    window->appendTimeline(Evening::timeline(m_now));
    window->showVault(Evening::vault(m_now));
    window->showAlerts(Evening::alerts(m_now));
    window->showPractice(Evening::practice());
    tell(Evening::fleet(m_now));
    window->show();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window does not become active");
    clear();
}

Stage::~Stage()
{
    clear();
}

void Stage::tell(const FleetSnapshot& fleet)
{
    m_fleet = fleet;
    refresh();
}

//! The window keeps the last minutes itself, of one set of shards.
void Stage::tellPast()
{
    for (int second = detailSeconds; second > 0; second -= 2)
        m_window->showSnapshot(pastFleet(m_now.addSecs(-second), second));
}

void Stage::refresh()
{
    m_window->showSnapshot(m_fleet);
}

void Stage::select(const QList<int>& shards)
{
    part<Selection>().set(shards, shards.value(0, -1));
}

void Stage::trigger(const QString& action)
{
    part<QAction>(action).trigger();
}

void Stage::raiseDock(const QString& name)
{
    auto& dock = part<QDockWidget>(name);
    dock.show();
    dock.raise();
    waitFor([&] { return !dock.visibleRegion().isEmpty(); }, "a dock in front");
}

void Stage::clear()
{
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget* top : tops) {
        if (!top->isVisible() || top == m_window.get())
            continue;
        if (auto* dialog = qobject_cast<QDialog*>(top))
            dialog->reject();
        else
            top->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->activateWindow();
    // Offscreen nobody else does it after a dialog; a popup that is opened before it has happened would be closed.
    waitFor([this] { return QApplication::activeWindow() == m_window.get(); }, "the window to be active");
    QCoreApplication::processEvents();
    part<FilterBar>().setText({});
    select({});
    trigger(u"resetLayout"_s);
    if (m_window->findChild<QTabWidget*>(u"practiceTabs"_s))
        part<QTabWidget>(u"practiceTabs"_s).setCurrentIndex(0);
    raiseDock(u"timeline"_s);
    if (m_fleet.shardTotal != Evening::shardTotal)
        tellPast();
    tell(Evening::fleet(m_now));
}

void Stage::waitFor(const std::function<bool()>& condition, const char* what)
{
    if (!QTest::qWaitFor(condition, 10'000))
        qFatal("waited in vain for %s", what);
}

} // namespace Shardroom
