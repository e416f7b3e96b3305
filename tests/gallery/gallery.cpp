// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/gallery.h"

#include "core/fleet/framefile.h"
#include "ui/alerts/alertrulesdialog.h"
#include "ui/alerts/alerttray.h"
#include "ui/bots/botdialog.h"
#include "ui/bots/botsdialog.h"
#include "ui/bots/startwindow.h"
#include "ui/charts/chartspage.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/costdialog.h"
#include "ui/commands/gotodialog.h"
#include "ui/commands/keydialog.h"
#include "ui/commands/rollingdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/inspector/frameswindow.h"
#include "ui/views/colorrulesdialog.h"
#include "ui/views/exportdialog.h"
#include "ui/views/filterbar.h"
#include "ui/views/floordialog.h"
#include "ui/views/importdialog.h"
#include "ui/views/keysheet.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"
#include "ui/views/tablelayouts.h"
#include "ui/views/timelineexportdialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using Open = std::function<QWidget*(Stage&)>;

Open dock(const QString& name, const std::function<void(Stage&)>& then = {})
{
    return [name, then](Stage& stage) {
        stage.raiseDock(name);
        if (then)
            then(stage);
        return &stage.window();
    };
}

//! The dialog that this action of the window opens.
template <typename T>
Open dialog(const QString& action, const std::function<void(Stage&, T*)>& then = {})
{
    return [action, then](Stage& stage) {
        stage.trigger(action);
        T* opened = stage.open<T>();
        if (then)
            then(stage, opened);
        return opened;
    };
}

QList<BotEntry> someBots()
{
    Profile music;
    music.name = u"Music"_s;
    Profile helper;
    helper.name = u"Helper (beta)"_s;
    return {{u"Helper (beta)"_s, helper, BotState::Stopped, {}}, {u"Music"_s, music, BotState::Elsewhere, {}}};
}

Open botDialog(int page)
{
    return [page](Stage& stage) -> QWidget* {
        auto* dialog = new BotDialog({{}, {}, {u"Music"_s}, stage.file({})}, &stage.window());
        dialog->open();
        dialog->findChild<QTabWidget*>()->setCurrentIndex(page);
        return dialog;
    };
}

//! A few seconds of a shard's connection.
FrameBatch framesOf(ShardId shard, const QDateTime& now)
{
    FrameBatch batch;
    batch.shard = shard;
    const auto add = [&](Frame frame, int secondsAgo) {
        frame.at = now.addSecs(-secondsAgo);
        frame.size = frame.text.size();
        frame.wireSize = frame.size / 4;
        batch.frames << frame;
    };
    add({.kind = Frame::Kind::Opened, .text = "gateway-us-east1-b.discord.gg"}, 42);
    add({.op = 10, .text = R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}})"}, 42);
    add({.kind = Frame::Kind::Sent,
            .op = 6,
            .text = R"({"op":6,"d":{"token":"***","session_id":"8f3\u2026c1","seq":4711}})"},
        42);
    for (int event = 0; event < 12; ++event) {
        const QByteArray number = QByteArray::number(4712 + event);
        add({.op = 0,
                .type = event % 3 == 0 ? "MESSAGE_CREATE" : "PRESENCE_UPDATE",
                .sequence = 4712 + event,
                .text = R"({"t":"MESSAGE_CREATE","s":)" + number
                    + R"(,"op":0,"d":{"id":"1290000000000000001","guild_id":"125831717080666112","content":"hello","tts":false}})"},
            40 - event * 3);
    }
    add({.kind = Frame::Kind::Sent, .op = 1, .text = R"({"op":1,"d":4723})"}, 1);
    add({.op = 11, .text = R"({"t":null,"s":null,"op":11,"d":null})"}, 1);
    return batch;
}

//! The same with these shards selected.
Open withShards(const QList<int>& shards, const Open& open)
{
    return [shards, open](Stage& stage) {
        stage.select(shards);
        return open(stage);
    };
}

QMenu* openMenu(Stage& stage)
{
    stage.waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }, "a menu");
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

//! The menu of the bar in which this command stands.
Open barMenu(const QString& command)
{
    return [command](Stage& stage) {
        const auto* action = &stage.part<QAction>(command);
        const auto tops = stage.window().menuBar()->actions();
        for (const QAction* top : tops) {
            if (top->menu()->actions().contains(action))
                top->menu()->popup(stage.window().mapToGlobal(QPoint(20, 20)));
        }
        return openMenu(stage);
    };
}

Open contextMenu(const std::function<QWidget*(Stage&)>& of)
{
    return [of](Stage& stage) {
        stage.select({20});
        // The window may still become active, which closes a menu.
        stage.waitFor(
            [&] {
                if (!QApplication::activePopupWidget())
                    emit of(stage)->customContextMenuRequested(QPoint(8, 8));
                return QApplication::activePopupWidget() != nullptr;
            },
            "a context menu");
        return openMenu(stage);
    };
}

Open wizardPage(int page)
{
    return dialog<ReshardWizard>(u"reshard"_s, [page](Stage& stage, ReshardWizard*) {
        stage.part<QListWidget>(u"reshardSteps"_s).setCurrentRow(page);
        static const QRegularExpression digit(u"\\d"_s);
        const auto hasCost = [&stage](const QString& strategy) {
            return stage.part<QLabel>(strategy + u"-cost"_s).text().contains(digit);
        };
        stage.waitFor(
            [&] {
                // On the second page each strategy's plan is asked for, one after the other.
                return page == 0 ? stage.part<QAbstractItemView>(u"candidates"_s).model()->rowCount() > 0
                    : page == 1  ? hasCost(u"parallel"_s) && hasCost(u"stop-and-start"_s)
                                 : stage.part<QPushButton>(u"startReshard"_s).isEnabled();
            },
            "the plans");
    });
}

Open wizardIn(ReshardPhase phase, const QString& press = {})
{
    return [phase, press](Stage& stage) -> QWidget* {
        stage.tell(Evening::resharding(phase, stage.now()));
        stage.trigger(u"reshard"_s);
        auto* wizard = stage.open<ReshardWizard>();
        if (press.isEmpty())
            return wizard;
        stage.part<QPushButton>(press).click();
        return stage.open<QMessageBox>();
    };
}

QWidget* wizardReport(Stage& stage)
{
    stage.window().showReshardReport(Evening::report(stage.now()));
    stage.trigger(u"reshard"_s);
    auto* wizard = stage.open<ReshardWizard>();
    wizard->openReport();
    return wizard;
}

//! As if the file had been dropped on the window: no file dialog of the desktop's is needed.
QWidget* import(Stage& stage)
{
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(stage.file(u"sessions.json"_s))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window(), &drop);
    auto* opened = stage.open<ImportDialog>();
    stage.waitFor([&] { return stage.part<QTableView>(u"importList"_s).model()->rowCount() > 0; }, "a preview");
    return opened;
}

QWidget* forget(Stage& stage)
{
    stage.raiseDock(u"vault"_s);
    stage.part<QTableView>(u"vaultList"_s).selectAll();
    stage.trigger(u"vaultForget"_s);
    return stage.open<QMessageBox>();
}

QWidget* filterName(Stage& stage)
{
    // What is saved already can't be saved again: Return in the dialog has done so, whichever test came before.
    static int shown = 80;
    stage.part<FilterBar>().setText(u"latency:>%1"_s.arg(shown++));
    stage.part<QToolButton>(u"saveFilter"_s).click();
    return stage.open<QInputDialog>();
}

QWidget* layoutName(Stage& stage)
{
    auto& table = stage.part<ShardTable>();
    emit table.horizontalHeader()->customContextMenuRequested(QPoint(8, 8));
    QMenu* menu = openMenu(stage);
    const auto actions = menu->actions();
    actions.last()->trigger();
    menu->close();
    return stage.open<QInputDialog>();
}

QWidget* timelineExport(Stage& stage)
{
    stage.raiseDock(u"timeline"_s);
    stage.part<QToolButton>(u"timelineExport"_s).click();
    return stage.open<TimelineExportDialog>();
}

QWidget* filtered(Stage& stage)
{
    stage.part<FilterBar>().setText(u"state:backoff|resuming guilds:>1300"_s);
    return &stage.window();
}

QWidget* rolling(Stage& stage)
{
    FleetSnapshot fleet = Evening::fleet(stage.now());
    RollingProgress progress;
    progress.run = 1;
    progress.since = stage.now().addSecs(-40);
    progress.atOnce = 2;
    progress.shards = 64;
    progress.done = 17;
    progress.inFlight = {17, 18};
    fleet.rolling = progress;
    stage.tell(fleet);
    return &stage.window();
}

QList<Exhibit> build()
{
    QList<Exhibit> all;
    const auto add = [&](const QString& name, const Open& open) { all << Exhibit{name, open}; };
    const auto window = [](Stage& stage) -> QWidget* { return &stage.window(); };

    add(u"window"_s, window);
    add(u"window-selection"_s, withShards({20, 21, 22}, window));
    add(u"window-filter"_s, filtered);
    add(u"window-nothing-fits"_s, [](Stage& stage) -> QWidget* {
        stage.part<FilterBar>().setText(u"guilds:>9999"_s);
        stage.waitFor([&stage] { return stage.part<QPushButton>(u"nothingFits"_s).isVisible(); }, "the way back");
        return &stage.window();
    });
    add(u"window-starting"_s, [](Stage& stage) -> QWidget* {
        FleetSnapshot fleet;
        fleet.at = stage.now();
        fleet.phase = FleetPhase::Starting;
        stage.tell(fleet);
        return &stage.window();
    });
    add(u"window-rolling"_s, rolling);
    add(u"window-resharding"_s, [](Stage& stage) -> QWidget* {
        stage.tell(Evening::resharding(ReshardPhase::Warming, stage.now()));
        return &stage.window();
    });
    add(u"window-1024"_s, [](Stage& stage) -> QWidget* {
        stage.tell(Evening::largeFleet(stage.now(), 1024));
        return &stage.window();
    });
    add(u"window-16384"_s, [](Stage& stage) -> QWidget* {
        stage.tell(Evening::largeFleet(stage.now(), 16'384));
        return &stage.window();
    });

    add(u"dock-timeline"_s, dock(u"timeline"_s));
    add(u"dock-charts"_s, dock(u"charts"_s, [](Stage& stage) {
        stage.select({20, 51});
        stage.part<QToolButton>(u"span30m"_s).click();
    }));
    add(u"dock-queue"_s, dock(u"queue"_s));
    add(u"dock-vault"_s, dock(u"vault"_s));
    add(u"dock-alerts"_s, dock(u"alerts"_s));
    add(u"dock-frames"_s, withShards({20}, dock(u"frames"_s, [](Stage& stage) {
        stage.window().showFrames({framesOf({20, 64}, stage.now())});
    })));
    add(u"dock-details"_s, withShards({20}, dock(u"details"_s)));
    add(u"dock-practice"_s, dock(u"practice"_s));
    add(u"dock-practice-scenarios"_s,
        dock(u"practice"_s, [](Stage& stage) { stage.part<QTabWidget>(u"practiceTabs"_s).setCurrentIndex(1); }));

    for (const auto& [name, command] : {std::pair{u"file"_s, u"quit"_s}, {u"shards"_s, u"selectAll"_s},
             {u"view"_s, u"resetLayout"_s}, {u"practice"_s, u"stopFaults"_s}, {u"bots"_s, u"addBot"_s},
             {u"alerts"_s, u"testAlerts"_s}, {u"help"_s, u"help"_s}})
        add(u"menu-"_s + name, barMenu(command));
    // A reshard wizard that was opened once has a map as well, and stays.
    add(u"menu-map"_s,
        contextMenu([](Stage& stage) -> QWidget* { return stage.window().centralWidget()->findChild<ShardMap*>(); }));
    add(u"menu-columns"_s,
        contextMenu([](Stage& stage) -> QWidget* { return stage.part<ShardTable>().horizontalHeader(); }));
    add(u"menu-chip"_s,
        contextMenu([](Stage& stage) -> QWidget* { return &stage.part<QToolButton>(u"filterChip"_s); }));
    add(u"menu-timeline"_s, contextMenu([](Stage& stage) -> QWidget* {
        auto& list = stage.part<QTableView>(u"timelineList"_s);
        list.selectRow(4);
        return &list;
    }));

    add(u"dialog-export"_s, withShards({20, 21, 22}, dialog<ExportDialog>(u"export"_s)));
    add(u"dialog-import"_s, import);
    add(u"dialog-end"_s, withShards({20, 21, 22}, dialog<CostDialog>(u"end"_s)));
    add(u"dialog-pause-all"_s, [](Stage& stage) -> QWidget* {
        stage.trigger(u"selectAll"_s);
        stage.trigger(u"pause"_s);
        return stage.open<CostDialog>();
    });
    add(u"dialog-color-rules"_s, [](Stage& stage) -> QWidget* {
        auto* dialog = new ColorRulesDialog(
            ColorRules({{true, u"state:failed|backoff"_s, 0}, {true, u"latency:>200"_s, 1}, {false, u"fill:>80"_s, 6}}),
            &stage.window());
        dialog->open();
        return dialog;
    });
    add(u"dialog-color-rules-damaged"_s, [](Stage& stage) -> QWidget* {
        const QVariantMap damaged{{u"on"_s, true}, {u"filter"_s, u"shade:dark"_s}, {u"color"_s, 2}};
        QString why;
        auto* dialog = new ColorRulesDialog(
            ColorRules({ColorRules::read(damaged, why), {true, u"state:failed|backoff"_s, 0}}), &stage.window());
        dialog->open();
        return dialog;
    });
    add(u"dialog-reidentify"_s, withShards({30, 31}, dialog<CostDialog>(u"reidentify"_s)));
    add(u"dialog-floor"_s, dialog<FloorDialog>(u"belowFloor"_s));
    add(u"dialog-rolling-resume"_s, withShards({30, 31, 32, 33}, dialog<RollingDialog>(u"rollingResume"_s)));
    add(u"dialog-rolling-reidentify"_s, dialog<RollingDialog>(u"rollingReidentify"_s));
    add(u"dialog-goto"_s, dialog<GoToDialog>(u"goTo"_s, [](Stage& stage, GoToDialog*) {
        stage.part<QLineEdit>(u"goToField"_s).setText(u"https://discord.com/channels/381870553235193857/1/2"_s);
    }));
    add(u"dialog-palette"_s, dialog<CommandPalette>(u"palette"_s));
    add(u"dialog-keys"_s, dialog<KeySheet>(u"keySheet"_s));
    add(u"dialog-change-keys"_s, dialog<KeyDialog>(u"changeKeys"_s));
    add(u"dialog-timeline-export"_s, timelineExport);
    add(u"dialog-alert-rules"_s, dialog<AlertRulesDialog>(u"alertRules"_s));
    add(u"dialog-alert-rules-changed"_s, dialog<AlertRulesDialog>(u"alertRules"_s, [](Stage& stage, AlertRulesDialog*) {
        stage.part<QListWidget>(u"alertKinds"_s).setCurrentRow(int(AlertKind::Latency));
        stage.part<QSpinBox>(u"latency-p95_ms"_s).setValue(1250);
    }));
    add(u"dialog-alert-telling"_s, dialog<AlertRulesDialog>(u"alertRules"_s, [](Stage& stage, AlertRulesDialog*) {
        stage.part<QTabWidget>(u"alertRulesTabs"_s).setCurrentIndex(1);
    }));
    add(u"dialog-filter-name"_s, filterName);
    add(u"dialog-layout-name"_s, layoutName);
    add(u"dialog-forget"_s, forget);
    add(u"dialog-quit"_s, [](Stage& stage) -> QWidget* {
        stage.trigger(u"quit"_s);
        return stage.open<QMessageBox>();
    });
    add(u"dialog-about"_s, [](Stage& stage) -> QWidget* {
        stage.trigger(u"about"_s);
        return stage.open<QMessageBox>();
    });
    add(u"dialog-bots"_s, [](Stage& stage) -> QWidget* {
        auto* dialog = new BotsDialog(&stage.window());
        dialog->setBots(someBots());
        dialog->open();
        return dialog;
    });
    for (const int page : {0, 1, 2, 3})
        add(u"dialog-bot-%1"_s.arg(page + 1), botDialog(page));
    add(u"start"_s, [](Stage& stage) -> QWidget* {
        auto* start = new StartWindow(stage.file(u"window.ini"_s), &stage.window());
        start->setWindowFlag(Qt::Window);
        start->setBots(someBots());
        start->show();
        return start;
    });
    add(u"frames-replay"_s, [](Stage& stage) -> QWidget* {
        const QString path = stage.file(u"frames.jsonl"_s);
        if (const QString error = saveFrames(path,
                {{20, 64}, u"discord.com"_s, u"Shardroom"_s, stage.now(), framesOf({20, 64}, stage.now()).frames});
            !error.isEmpty())
            qFatal("%s", qPrintable(error));
        auto* window = new FramesWindow(&stage.window());
        window->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(window, &FramesWindow::opened, window, [window] { window->setProperty("isRead", true); });
        window->openFile(path);
        window->show();
        stage.waitFor([window] { return window->property("isRead").toBool(); }, "the frames");
        return window;
    });

    const QStringList pages{u"target"_s, u"strategy"_s, u"plan"_s};
    for (int page = 0; page < pages.size(); ++page)
        add(u"reshard-%1-%2"_s.arg(page + 1).arg(pages[page]), wizardPage(page));
    add(u"reshard-4-run"_s, wizardIn(ReshardPhase::Warming));
    add(u"reshard-5-switch"_s, wizardIn(ReshardPhase::Draining));
    add(u"reshard-6-report"_s, wizardReport);
    add(u"reshard-abort"_s, wizardIn(ReshardPhase::Warming, u"abortReshard"_s));
    add(u"reshard-end-old"_s, wizardIn(ReshardPhase::Draining, u"endOld"_s));

    const QStringList help{u"shards"_s, u"states"_s, u"buttons"_s, u"identifies"_s, u"close-codes"_s, u"resharding"_s};
    for (int page = 0; page < help.size(); ++page)
        add(u"help-"_s + help[page], dialog<HelpWindow>(u"help"_s, [page](Stage&, HelpWindow* opened) {
            opened->openAt(HelpWindow::Page(page));
        }));
    return all;
}

} // namespace

const QList<Exhibit>& gallery()
{
    static const QList<Exhibit> all = build();
    return all;
}

} // namespace Shardroom
