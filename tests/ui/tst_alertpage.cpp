// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertsigns.h"
#include "tests/ui/desk.h"
#include "ui/alerts/alertmark.h"
#include "ui/alerts/alertmodel.h"
#include "ui/alerts/alertpage.h"
#include "ui/alerts/alertrulesdialog.h"
#include "ui/alerts/alerttray.h"

#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Shardroom;

namespace {

const QString secretUrl = u"https://discord.com/api/webhooks/1234/s3cr3t-T0k3n"_s;

Alert downAlert(AlertSeverity severity = AlertSeverity::Warning)
{
    return {AlertKind::ShardsDown, severity, sampleTime(-60000), u"Not ready: 3 shards (4-6)."_s, {4, 5, 6},
        u"state:backoff"_s};
}

AlertState sampleState(const QList<Alert>& active = {downAlert()})
{
    AlertState state;
    state.active = active;
    state.log = {{AlertNote::Kind::Fired, sampleTime(-60000), downAlert(), true, true}};
    state.webhook = u"https://discord.com/\u2026"_s;
    state.status.phase = WebhookStatus::Phase::Ready;
    return state;
}

template <typename T>
T* named(QWidget* parent, const QString& name)
{
    T* found = parent->findChild<T*>(name);
    if (found == nullptr)
        qFatal("no %s", qPrintable(name));
    return found;
}

AlertRulesDialog* openDialog(MainWindow& window)
{
    named<QToolButton>(&window, u"alertRules"_s)->click();
    return named<AlertRulesDialog>(&window, u"alertRulesDialog"_s);
}

} // namespace

class TestAlertPage : public QObject {
    Q_OBJECT
private slots:
    void theModelChangesInPlace()
    {
        AlertModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive({downAlert()});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Alert more = downAlert();
        more.shards << 9;
        model.setActive({more});
        model.setActive({more});
        QCOMPARE_EQ(resets.size(), 0);
        QCOMPARE_EQ(changes.size(), 1);
        QCOMPARE_EQ(model.index(0, AlertModel::Shards).data().toString(), u"4 shards (4-6, 9)"_s);
        QVERIFY(!model.index(0, AlertModel::What).data(Qt::DecorationRole).value<QIcon>().isNull());

        AlertModel log;
        const QAbstractItemModelTester logTester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<AlertNote> notes{{AlertNote::Kind::Fired, sampleTime(), downAlert(), true, true}};
        log.setLog(notes);
        const QSignalSpy inserts(&log, &QAbstractItemModel::rowsInserted);
        notes << AlertNote{AlertNote::Kind::Cleared, sampleTime(5000), downAlert(), true, true};
        log.setLog(notes);
        QCOMPARE_EQ(inserts.size(), 1);
        QCOMPARE_EQ(log.index(0, AlertModel::What).data().toString(), displayName(AlertNote::Kind::Cleared));
        notes.removeFirst();
        log.setLog(notes);
        QCOMPARE_EQ(log.rowCount(), 1);
    }

    void showListsTheAlertsShards()
    {
        Desk desk;
        const auto* calm = named<QLabel>(&desk.window, u"alertsCalm"_s);
        desk.window.showAlerts(sampleState({}));
        QVERIFY(!calm->isHidden());
        desk.window.showAlerts(sampleState());
        QVERIFY(calm->isHidden());
        QVERIFY(named<QDockWidget>(&desk.window, u"alerts"_s)->windowTitle().contains(u'1'));
        auto* show = named<QToolButton>(&desk.window, u"alertShow"_s);
        QVERIFY(!show->isEnabled());
        auto* list = named<QTableView>(&desk.window, u"alertList"_s);
        list->selectRow(0);
        QVERIFY(show->isEnabled());
        show->click();
        QCOMPARE_EQ(desk.filter->text(), u"state:backoff"_s);
        // Only one line is meant at a time.
        desk.filter->clear();
        auto* log = named<QTableView>(&desk.window, u"alertLog"_s);
        log->selectRow(0);
        QVERIFY(!list->selectionModel()->hasSelection());
        show->click();
        QCOMPARE_EQ(desk.filter->text(), u"state:backoff"_s);
        // A marked line stays marked when the alert goes on.
        list->selectRow(0);
        Alert more = downAlert(AlertSeverity::Critical);
        more.shards << 9;
        desk.window.showAlerts(sampleState({more}));
        QVERIFY(list->selectionModel()->hasSelection());
    }

    //! Journey 1 of desktop.md, without the mouse: to the alerts, and from there to the shards.
    void byKeyboardOnly()
    {
        Desk desk;
        desk.window.showAlerts(sampleState());
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(desk.map, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = named<QTableView>(&desk.window, u"alertList"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE_EQ(desk.filter->text(), u"state:backoff"_s);
    }

    void muteAndTest()
    {
        Desk desk;
        const QSignalSpy mutes(&desk.window, &MainWindow::alertMuteRequested);
        const QSignalSpy tests(&desk.window, &MainWindow::alertTestRequested);
        auto* mute = named<QToolButton>(&desk.window, u"alertMute"_s);
        mute->click();
        QCOMPARE_EQ(mutes.last()[0].value<std::chrono::seconds>(), std::chrono::seconds(3600));
        AlertState state = sampleState();
        state.mutedUntil = sampleTime(3600000);
        desk.window.showAlerts(state);
        QVERIFY(mute->isChecked());
        mute->click();
        QCOMPARE_EQ(mutes.last()[0].value<std::chrono::seconds>(), std::chrono::seconds(0));
        named<QToolButton>(&desk.window, u"alertTest"_s)->click();
        QCOMPARE_EQ(tests.size(), 1);
    }

    void theDialogSavesWhatWasTyped()
    {
        Desk desk;
        AlertState state = sampleState();
        desk.window.showAlerts(state);
        QList<AlertRules> wanted;
        QList<std::optional<WebhookUrl>> urls;
        connect(&desk.window, &MainWindow::alertRulesRequested, &desk.window,
            [&](const AlertRules& rules, const std::optional<WebhookUrl>& url) {
                wanted << rules;
                urls << url;
            });
        AlertRulesDialog* dialog = openDialog(desk.window);
        QCOMPARE_EQ(named<QSpinBox>(dialog, u"latency-p95_ms"_s)->value(), 400);
        named<QSpinBox>(dialog, u"latency-p95_ms"_s)->setValue(250);
        named<QCheckBox>(dialog, u"deaf-enabled"_s)->setChecked(false);
        QVERIFY(!named<QSpinBox>(dialog, u"deaf-deaf_shards"_s)->isEnabled());
        named<QLineEdit>(dialog, u"alertQuiet"_s)->setText(u"22:00-07:00"_s);
        named<QLineEdit>(dialog, u"alertWebhook"_s)->setText(secretUrl);
        auto* shape = named<QComboBox>(dialog, u"alertShape"_s);
        shape->setCurrentIndex(1);
        named<QPushButton>(dialog, u"alertRulesSave"_s)->click();
        QCOMPARE_EQ(wanted.size(), 1);
        AlertRules expected;
        expected.setLimit(AlertLimit::LatencyP95, 250);
        expected.rule(AlertKind::Deaf).enabled = false;
        expected.quiet = {{QTime(22, 0), QTime(7, 0)}};
        expected.shape = WebhookShape::Generic;
        QCOMPARE_EQ(wanted[0], expected);
        QCOMPARE_EQ(urls[0], std::optional(*WebhookUrl::parse(secretUrl).url));
    }

    //! desktop.md, alert rules: "each shows the filter it stands for", and the numbers are those of now.
    void everyRuleShowsItsFilter()
    {
        Desk desk;
        AlertRulesDialog* dialog = openDialog(desk.window);
        for (int i = 0; i < alertKindCount; ++i) {
            const auto* words = named<QLabel>(dialog, alertKey(AlertKind(i)) + u"-filter"_s);
            QCOMPARE_EQ(words->text(), filterWords(filtersOf(AlertKind(i), AlertRules())));
        }
        const auto* full = named<QLabel>(dialog, u"nearly-full-filter"_s);
        QVERIFY2(full->text().contains(u"guilds:>=2000"_s), qPrintable(full->text()));
        named<QSpinBox>(dialog, u"nearly-full-warning_percent"_s)->setValue(90);
        QVERIFY2(full->text().contains(u"guilds:>=2250"_s), qPrintable(full->text()));
        named<QPushButton>(dialog, u"alertRulesDefaults"_s)->click();
        QVERIFY2(full->text().contains(u"guilds:>=2000"_s), qPrintable(full->text()));
    }

    void everyNumberSaysWhereItIsFrom()
    {
        Desk desk;
        AlertState state = sampleState();
        state.first.setLimit(AlertLimit::LatencyP95, 1250);
        state.rules = state.first;
        state.rules.setLimit(AlertLimit::DownShards, 7);
        desk.window.showAlerts(state);
        AlertRulesDialog* dialog = openDialog(desk.window);
        const auto origin = [dialog](const QString& limit) {
            const QString text = named<QLabel>(dialog, limit + u"-origin"_s)->text();
            // Who hears the number hears this too.
            const auto* face = QAccessible::queryAccessibleInterface(named<QSpinBox>(dialog, limit));
            return face->text(QAccessible::Description) == text ? text : u"not told"_s;
        };
        const QString p95 = u"latency-p95_ms"_s;
        QCOMPARE_EQ(origin(p95), u"from the bot's profile"_s);
        QVERIFY2(origin(u"shards-down-not_ready_shards"_s).contains(u"3 shards"_s),
            qPrintable(origin(u"shards-down-not_ready_shards"_s)));
        QCOMPARE_EQ(origin(u"shards-down-not_ready_percent"_s), QString());
        named<QSpinBox>(dialog, p95)->setValue(300);
        QVERIFY2(origin(p95).contains(u"1,250 ms"_s), qPrintable(origin(p95)));
        named<QPushButton>(dialog, u"alertRulesDefaults"_s)->click();
        QCOMPARE_EQ(named<QSpinBox>(dialog, p95)->value(), 1250);
        QCOMPARE_EQ(origin(p95), u"from the bot's profile"_s);
        QCOMPARE_EQ(origin(u"shards-down-not_ready_shards"_s), QString());
    }

    void linesAndNotificationsHaveTheFilter()
    {
        AlertModel model;
        Alert budget = downAlert();
        budget.kind = AlertKind::IdentifyBudget;
        budget.shards.clear();
        budget.filter.clear();
        model.setActive({downAlert(), budget});
        QVERIFY(model.index(0, AlertModel::Words).data(Qt::ToolTipRole).toString().contains(u"state:backoff"_s));
        QVERIFY(model.line(0).endsWith(u"\tstate:backoff"_s));
        const QString none = filterWords(QStringList());
        QVERIFY(model.index(1, AlertModel::Words).data(Qt::ToolTipRole).toString().endsWith(none));
        QVERIFY(model.line(1).endsWith(u'\t' + none));

        AlertTray tray(u"Music"_s);
        QSignalSpy told(&tray, &AlertTray::notified);
        tray.announce({{AlertNote::Kind::Fired, sampleTime(), downAlert(), true, true}});
        QVERIFY2(told.last()[1].toString().contains(u"state:backoff"_s), qPrintable(told.last()[1].toString()));
        tray.announce({{AlertNote::Kind::Cleared, sampleTime(), downAlert(), true, true}});
        QVERIFY(!told.last()[1].toString().contains(u"state:backoff"_s));
    }

    void anEmptyAddressKeepsTheOldOne()
    {
        Desk desk;
        desk.window.showAlerts(sampleState());
        QList<std::optional<WebhookUrl>> urls;
        connect(&desk.window, &MainWindow::alertRulesRequested, &desk.window,
            [&](const AlertRules&, const std::optional<WebhookUrl>& url) { urls << url; });
        AlertRulesDialog* dialog = openDialog(desk.window);
        named<QPushButton>(dialog, u"alertRulesSave"_s)->click();
        QCOMPARE_EQ(urls, QList<std::optional<WebhookUrl>>{std::nullopt});
        QTRY_VERIFY(desk.window.findChild<AlertRulesDialog*>() == nullptr);
        dialog = openDialog(desk.window);
        named<QCheckBox>(dialog, u"alertNoWebhook"_s)->setChecked(true);
        named<QPushButton>(dialog, u"alertRulesSave"_s)->click();
        QCOMPARE_EQ(urls.last(), std::optional(WebhookUrl()));
    }

    void nonsenseCanNotBeSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addRow("quiet") << u"alertQuiet"_s << u"tonight"_s;
        QTest::addRow("webhook") << u"alertWebhook"_s << u"http://example.org/hook"_s;
    }
    void nonsenseCanNotBeSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Desk desk;
        AlertRulesDialog* dialog = openDialog(desk.window);
        const auto* save = named<QPushButton>(dialog, u"alertRulesSave"_s);
        const auto* problem = named<QLabel>(dialog, u"alertRulesProblem"_s);
        QVERIFY(save->isEnabled() && problem->text().isEmpty());
        auto* edit = named<QLineEdit>(dialog, field);
        edit->setText(text);
        QVERIFY(!save->isEnabled() && !problem->text().isEmpty());
        edit->clear();
        QVERIFY(save->isEnabled());
        named<QSpinBox>(dialog, u"nearly-full-clear_percent"_s)->setValue(90);
        QVERIFY(!save->isEnabled());
        named<QPushButton>(dialog, u"alertRulesDefaults"_s)->click();
        QVERIFY(save->isEnabled());
    }

    void everyControlHasANameAndTheKeyboardGetsEverywhere()
    {
        Desk desk;
        AlertRulesDialog* dialog = openDialog(desk.window);
        auto* tabs = named<QTabWidget>(dialog, u"alertRulesTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const auto widgets = tabs->widget(tab)->findChildren<QWidget*>();
            for (QWidget* widget : widgets) {
                const bool isControl = qobject_cast<QSpinBox*>(widget) || qobject_cast<QCheckBox*>(widget)
                    || qobject_cast<QComboBox*>(widget) || qobject_cast<QListWidget*>(widget);
                if (!isControl)
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
                const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            }
        }
        QVERIFY(named<QPushButton>(dialog, u"alertRulesSave"_s)->isDefault());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.window.findChild<AlertRulesDialog*>() == nullptr);
    }

    void readOnlyChangesNothing()
    {
        Desk desk(false, true);
        for (const char* name : {"alertRules", "alertTest", "alertMute"}) {
            const auto* button = named<QToolButton>(&desk.window, QString::fromLatin1(name));
            QVERIFY2(!button->isEnabled() && !button->toolTip().isEmpty(), name);
        }
        QVERIFY(!desk.window.findChild<QAction*>(u"muteAlerts"_s)->isEnabled());
    }

    void notificationsCanBeSwitchedOff()
    {
        Desk desk;
        auto* tray = desk.window.findChild<AlertTray*>();
        QVERIFY(tray != nullptr);
        const QSignalSpy notified(tray, &AlertTray::notified);
        const AlertNote note = sampleState().log.first();
        desk.window.announceAlerts({note});
        QCOMPARE_EQ(notified.size(), 1);
        QVERIFY(notified[0][0].toString().contains(displayName(AlertKind::ShardsDown)));
        auto* action = desk.window.findChild<QAction*>(u"alertNotifications"_s);
        action->setChecked(false);
        desk.window.announceAlerts({note});
        QCOMPARE_EQ(notified.size(), 1);
        // And stay so.
        const MainWindow next({false, false, u"Test"_s, desk.directory.filePath(u"window.ini"_s), true});
        QVERIFY(!next.findChild<QAction*>(u"alertNotifications"_s)->isChecked());
    }

    void theTraySumsUp()
    {
        AlertTray tray(u"Production"_s);
        tray.setFleet(13, 16);
        AlertState state = sampleState();
        tray.setState(state);
        QVERIFY2(tray.summary().contains(u"13"_s) && tray.summary().contains(displayName(AlertKind::ShardsDown)),
            qPrintable(tray.summary()));
        const QSignalSpy mutes(&tray, &AlertTray::muteRequested);
        const QSignalSpy quits(&tray, &AlertTray::quitRequested);
        const auto actions = tray.menu()->actions();
        for (QAction* action : actions) {
            if (!action->isSeparator())
                action->trigger();
        }
        QCOMPARE_EQ(mutes.size(), 1);
        QCOMPARE_EQ(quits.size(), 1);
        const AlertNote note = state.log.first();
        QCOMPARE_EQ(AlertTray::messageOf({note}).text, note.alert.text + u'\n' + filterWords(note.alert));
        QVERIFY(AlertTray::messageOf({note, note}).text.count(u'\n') == 3);
    }

    void theTraysIconFollows()
    {
        AlertTray tray(u"Production"_s);
        const auto isShown = [&](AlertMark::Level level, bool muted) {
            const auto picture = [](const QIcon& icon) { return icon.pixmap(22, 22).toImage(); };
            return picture(tray.icon()) == picture(AlertMark::icon(level, muted));
        };
        AlertState state;
        tray.setState(state);
        QVERIFY(isShown(AlertMark::Level::Calm, false));
        Alert alert = sampleState().active.first();
        alert.severity = AlertSeverity::Warning;
        state.active = {alert};
        tray.setState(state);
        QVERIFY(isShown(AlertMark::Level::Warning, false));
        alert.severity = AlertSeverity::Critical;
        state.active << alert;
        state.mutedUntil = sampleTime(60'000);
        tray.setState(state);
        QVERIFY(isShown(AlertMark::Level::Critical, true));
        tray.setState({});
        QVERIFY(isShown(AlertMark::Level::Calm, false));
    }

    //! By shape and not by colour alone: the marks differ in grey too.
    void theMarksDiffer()
    {
        QList<QImage> pictures;
        for (const auto level : {AlertMark::Level::Calm, AlertMark::Level::Warning, AlertMark::Level::Critical}) {
            for (const bool muted : {false, true})
                pictures
                    << AlertMark::icon(level, muted).pixmap(22, 22).toImage().convertToFormat(QImage::Format_ARGB32);
        }
        const auto shape = [](const QImage& picture) {
            QByteArray bits;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    bits += qAlpha(picture.pixel(x, y)) > 128 ? '#' : '.';
            }
            return bits;
        };
        for (int i = 0; i < pictures.size(); ++i) {
            for (int j = i + 1; j < pictures.size(); ++j)
                QVERIFY2(shape(pictures[i]) != shape(pictures[j]), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
    }
};

QTEST_MAIN(TestAlertPage)
#include "tst_alertpage.moc"
