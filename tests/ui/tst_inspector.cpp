// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 8: the frame inspector, from the models to the real window with a fleet on the practice gateway.

#include "core/fleet/framefile.h"
#include "tests/support/practicefleet.h"
#include "tests/ui/desk.h"
#include "ui/inspector/framemodel.h"
#include "ui/inspector/frameplayer.h"
#include "ui/inspector/framespage.h"
#include "ui/inspector/frameswindow.h"
#include "ui/inspector/frametexts.h"
#include "ui/inspector/frameview.h"
#include "ui/inspector/jsontreemodel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <ranges>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

Frame frameOf(int number, const QByteArray& type = "MESSAGE_CREATE", qsizetype size = 40)
{
    const QByteArray text = "{\"op\":0,\"t\":\"" + type + "\",\"s\":" + QByteArray::number(number)
        + ",\"d\":{\"content\":\"" + QByteArray(size, 'x') + "\"}}";
    return {.kind = Frame::Kind::Received,
        .at = sampleTime(number * 100),
        .op = 0,
        .type = type,
        .sequence = number,
        .size = text.size(),
        .wireSize = text.size() / 4,
        .text = text};
}

QList<Frame> framesOf(int count, int first = 1)
{
    QList<Frame> frames;
    for (int i = 0; i < count; ++i)
        frames.append(frameOf(first + i));
    return frames;
}

Frame heartbeat(int number)
{
    return {.kind = Frame::Kind::Sent,
        .at = sampleTime(number),
        .op = 1,
        .size = 14,
        .wireSize = 14,
        .text = "{\"op\":1,\"d\":7}"};
}

QList<int> numbers(const FrameModel& model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << int(model.frameAt(row).sequence.value_or(-1));
    return numbers;
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

//! The page with its parts, as the window has it.
struct Page {
    explicit Page(QWidget* where)
        : page(where->findChild<FramesPage*>())
        , view(page->findChild<FrameView*>())
        , list(view->list())
        , model(view->model())
    {
    }
    [[nodiscard]] QToolButton* button(const QString& name) const { return page->findChild<QToolButton*>(name); }
    [[nodiscard]] QString words() const { return page->findChild<QLabel*>(u"framesWords"_s)->text(); }

    FramesPage* page;
    FrameView* view;
    QTableView* list;
    FrameModel* model;
};

} // namespace

class TestInspector : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void onlyTheNewestRowsStay()
    {
        FrameModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(u"!heartbeat"_s);
        QList<Frame> frames = framesOf(FrameModel::mostFrames - 2);
        frames.insert(0, heartbeat(0));
        model.append(frames);
        QCOMPARE_EQ(model.rowCount(), FrameModel::mostFrames - 2);
        model.append(framesOf(3, 5000)); // the heartbeat, which is not listed, and one that is have to go
        QCOMPARE_EQ(model.total(), FrameModel::mostFrames);
        QCOMPARE_EQ(numbers(model).first(), 2);
        QCOMPARE_EQ(numbers(model).last(), 5002);
        model.append(framesOf(3 * FrameModel::mostFrames, 10000));
        QCOMPARE_EQ(model.rowCount(), FrameModel::mostFrames);
        QCOMPARE_EQ(numbers(model).first(), 10000 + 2 * FrameModel::mostFrames);
    }

    void rowsAreBoundedInBytes()
    {
        FrameModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        constexpr qsizetype size = qsizetype(1) << 20;
        for (int i = 0; i < 30; ++i)
            model.append({frameOf(i, "GUILD_CREATE", size)});
        QCOMPARE_EQ(model.rowCount(), 15); // the rest of each is more than nothing
        QCOMPARE_EQ(numbers(model).first(), 15);
        model.setPaused(true);
        for (int i = 30; i < 60; ++i)
            model.append({frameOf(i, "GUILD_CREATE", size)});
        QCOMPARE_EQ(model.waiting(), 30); // kept or not
        QCOMPARE_EQ(numbers(model).last(), 29);
        model.setPaused(false);
        QCOMPARE_EQ(numbers(model).last(), 59);
        QCOMPARE_EQ(model.rowCount(), 16); // and the row that tells of the others
    }

    //! What could not be kept while nothing moved, or at once, is a row of its own, whatever the filter.
    void gapsAreShown()
    {
        FrameModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(framesOf(3));
        model.setFilter(u"message_create"_s);
        model.setPaused(true);
        model.append({Frame{.kind = Frame::Kind::Gap, .at = sampleTime(1), .size = 5}});
        model.append(framesOf(FrameModel::mostFrames + 32, 100));
        QCOMPARE_EQ(model.waiting(), FrameModel::mostFrames + 32 + 5);
        model.setPaused(false);
        QCOMPARE_EQ(model.waiting(), 0);
        QCOMPARE_EQ(model.rowCount(), FrameModel::mostFrames);
        QCOMPARE(model.index(0, FrameModel::Type).data().toString(), u"38 frame(s) were not kept."_s);
        QCOMPARE_EQ(numbers(model)[1], 133);
        model.append(framesOf(1, 9000)); // it is the oldest, and goes first
        QCOMPARE_EQ(numbers(model).first(), 133);
        model.clear();
        model.setPaused(true);
        model.append({Frame{.kind = Frame::Kind::Gap, .at = sampleTime(1), .size = 5}});
        for (int i = 0; i < 40; ++i)
            model.append({frameOf(i, "MESSAGE_CREATE", qsizetype(1) << 20)});
        model.setPaused(false);
        QCOMPARE_EQ(model.rowCount(), 16);
        QCOMPARE(model.frameAt(0).kind, Frame::Kind::Gap);
        QCOMPARE(model.index(0, FrameModel::Type).data().toString(), u"30 frame(s) were not kept."_s);
        model.setFilter(u"nothing fits"_s);
        QCOMPARE_EQ(model.rowCount(), 1); // nobody knows what was in it
        model.setPaused(true);
        model.append(framesOf(2 * FrameModel::mostFrames));
        model.clear();
        model.setPaused(false);
        QCOMPARE_EQ(model.rowCount(), 0);
    }

    //! Who reads a frame keeps it: under the mouse and beside the list, while the oldest ones go.
    void whatIsReadStays()
    {
        FrameView view;
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.model()->append(framesOf(FrameModel::mostFrames));
        view.showRow(60);
        view.list()->scrollTo(view.model()->index(55, 0), QAbstractItemView::PositionAtTop);
        const auto topNumber = [&view] {
            const int row = view.list()->rowAt(1);
            return row < 0 ? -1 : int(view.model()->frameAt(row).sequence.value_or(-1));
        };
        const int before = topNumber();
        QVERIFY(before > 0);
        auto* meaning = view.findChild<QLabel*>(u"frameMeaning"_s);
        QVERIFY(meaning->text().contains(u"number 61"_s));
        view.model()->append(framesOf(20, 5000));
        QCOMPARE_EQ(view.currentRow(), 40);
        QCOMPARE_EQ(topNumber(), before); // nothing has moved
        // It goes itself: what it was stays to be read, and no other row takes its place.
        view.model()->append(framesOf(50, 6000));
        QCOMPARE_EQ(view.currentRow(), -1);
        QVERIFY2(meaning->text().contains(u"number 61"_s), qPrintable(meaning->text()));
        QVERIFY(meaning->text().contains(u"no longer in the list"_s));
        QVERIFY(view.findChild<QTreeView*>()->model()->rowCount() > 0);
        view.showRow(0);
        QVERIFY(meaning->text().contains(u"number 71"_s) && !meaning->text().contains(u"no longer"_s));
    }

    //! The words about a frame are reached, marked and copied without a mouse.
    void meaningByKeyboard()
    {
        FrameView view;
        view.resize(900, 400);
        view.show();
        view.model()->append(framesOf(3));
        view.showRow(1);
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* meaning = view.findChild<QLabel*>(u"frameMeaning"_s);
        view.list()->setFocus();
        for (int i = 0; i < 10 && !meaning->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(meaning->hasFocus());
        QTest::keyClick(meaning, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(meaning, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(clipboard().contains(u"Dispatch"_s), qPrintable(clipboard()));
    }

    void filter_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("listed");
        QTest::addRow("none") << QString() << QList<int>{1, 2, -1, 3};
        QTest::addRow("type") << u"guild_create"_s << QList<int>{2};
        QTest::addRow("op by name") << u"heartbeat"_s << QList<int>{-1};
        QTest::addRow("direction") << u"sent"_s << QList<int>{-1};
        QTest::addRow("not") << u"!sent !guild"_s << QList<int>{1, 3};
        QTest::addRow("both words") << u"dispatch message"_s << QList<int>{1, 3};
        QTest::addRow("number") << u"3"_s << QList<int>{3};
        QTest::addRow("nothing fits") << u"presence"_s << QList<int>{};
        QTest::addRow("a lone mark") << u"!"_s << QList<int>{1, 2, -1, 3};
    }
    void filter()
    {
        QFETCH(QString, words);
        FrameModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Frame> frames{frameOf(1), frameOf(2, "GUILD_CREATE"), heartbeat(3), frameOf(3)};
        model.append(frames);
        model.setFilter(words);
        QTEST(numbers(model), "listed");
        model.clear();
        model.append(frames);
        QTEST(numbers(model), "listed");
    }

    void tree()
    {
        JsonTreeModel model;
        QJsonArray roles;
        for (int i = 0; i < 1000; ++i)
            roles.append(QJsonObject{{u"id"_s, QString::number(i)}});
        model.setValue(QJsonObject{{u"d"_s, QJsonObject{{u"roles"_s, roles}, {u"id"_s, u"175928847299117063"_s}}},
            {u"op"_s, 0}, {u"t"_s, QJsonValue()}, {u"big"_s, 9007199254740991.0}});
        QCOMPARE_EQ(model.rowCount(), 0); // nothing is made before somebody looks
        model.fetchMore({});
        QCOMPARE_EQ(model.rowCount(), 4);
        const auto value = [&model](int row, const QModelIndex& parent = {}) {
            return model.index(row, JsonTreeModel::Value, parent).data().toString();
        };
        QCOMPARE(value(0), u"9007199254740991"_s);
        QCOMPARE(value(2), u"0"_s);
        QCOMPARE(value(3), u"null"_s);
        const QModelIndex data = model.index(1, 0);
        model.fetchMore(data);
        QCOMPARE(value(0, data), u"\"175928847299117063\""_s);
        QVERIFY(model.index(0, 1, data).data(Qt::ToolTipRole).toString().contains(u"2016"_s)
            || model.index(0, 1, data).data(Qt::ToolTipRole).toString().contains(u"/16"_s));
        const QModelIndex list = model.index(1, 0, data);
        QVERIFY(model.canFetchMore(list));
        model.fetchMore(list);
        QCOMPARE_EQ(model.rowCount(list), int(JsonTreeModel::atOnce)); // a thousand are made in parts
        while (model.canFetchMore(list))
            model.fetchMore(list);
        QCOMPARE_EQ(model.rowCount(list), 1000);
        const QModelIndex role = model.index(999, 0, list);
        model.fetchMore(role);
        const QModelIndex id = model.index(0, 0, role);
        QCOMPARE(model.path(id), u"d.roles[999].id"_s);
        QCOMPARE(model.valueText(id), u"999"_s);
        QVERIFY(model.valueText(list).contains(u"\"998\""_s));
        // Only now: it fetches all that it can.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void player()
    {
        const FramePlayer::Clock::time_point start{};
        FramePlayer player({1000ms, 1100ms, 1100ms, 1050ms, 3100ms}); // the clock was set back once
        player.start(0, start, 1);
        QCOMPARE_EQ(player.dueAt(start), 0);
        QCOMPARE_EQ(player.untilNext(start), std::optional(100ms));
        QCOMPARE_EQ(player.dueAt(start + 99ms), 0);
        QCOMPARE_EQ(player.dueAt(start + 100ms), 3);
        QCOMPARE_EQ(player.untilNext(start + 100ms), std::optional(2000ms));
        QCOMPARE_EQ(player.dueAt(start + 2100ms), 4);
        QCOMPARE_EQ(player.untilNext(start + 2100ms), std::nullopt);
        player.start(3, start, 16);
        QCOMPARE_EQ(player.untilNext(start), std::optional(125ms));
        QCOMPARE_EQ(player.dueAt(start + 125ms), 4);
        FramePlayer nothing;
        nothing.start(0, start, 1);
        QCOMPARE_EQ(nothing.dueAt(start), -1);
        QCOMPARE_EQ(nothing.untilNext(start), std::nullopt);
    }

    void meanings()
    {
        QVERIFY(FrameTexts::explanation(heartbeat(1)).contains(u"Heartbeat"_s));
        const Frame closed{.kind = Frame::Kind::Closed, .at = sampleTime(1), .closeCode = 4009, .text = "why"};
        QVERIFY(FrameTexts::explanation(closed).contains(u"4009"_s));
        QCOMPARE(FrameTexts::opName(77), u"77"_s);
        Frame cut = frameOf(1);
        cut.isCut = true;
        QVERIFY(FrameTexts::explanation(cut).contains(u"Only the first"_s));
    }

    //! Nobody pays for a page that is out of sight; a kept shard goes on.
    void asksOnlyWhileLooked()
    {
        FramesPage page;
        QSignalSpy asked(&page, &FramesPage::inspectRequested);
        const auto last
            = [&asked] { return asked.isEmpty() ? QList<int>{-1} : asked.takeLast()[0].value<QList<int>>(); };
        page.setShard({3, 16});
        QVERIFY(asked.isEmpty());
        page.setShown(true);
        QCOMPARE(last(), QList<int>{3});
        page.addBatches({{{3, 16}, framesOf(5), 2}, {{4, 16}, framesOf(7), 0}});
        auto* model = page.findChild<FrameView*>()->model();
        QCOMPARE_EQ(model->rowCount(), 6); // the other shard's are not ours
        QCOMPARE(model->frameAt(0).kind, Frame::Kind::Gap); // where the two would have been
        const auto words = [&page] { return page.findChild<QLabel*>(u"framesWords"_s)->text(); };
        QVERIFY2(words().contains(u"Shard 3 of 16"_s) && words().contains(u"2 left out"_s), qPrintable(words()));
        page.setShard({5, 16});
        QCOMPARE(last(), QList<int>{5});
        QCOMPARE_EQ(model->rowCount(), 0);
        auto* keep = page.findChild<QToolButton*>(u"framesKeep"_s);
        keep->click();
        page.addBatches({{{5, 16}, framesOf(3), 0}});
        page.setShard({6, 16});
        page.setShown(false);
        QVERIFY(asked.isEmpty());
        QCOMPARE_EQ(model->rowCount(), 3);
        keep->click();
        QCOMPARE(last(), QList<int>());
        // What comes after a pause in looking is not one piece with what was before.
        page.setShown(true);
        QCOMPARE(last(), QList<int>{6});
        QCOMPARE_EQ(model->rowCount(), 0);
        // After a reshard the number is another shard.
        page.addBatches({{{6, 16}, framesOf(3), 0}});
        page.addBatches({{{6, 32}, framesOf(1), 0}});
        QCOMPARE_EQ(model->rowCount(), 1);
        QVERIFY(words().contains(u"6 of 32"_s));
    }

    //! A quarter of a megabyte in one line must not hold the window up.
    void hugeFrames()
    {
        FrameView view;
        view.resize(900, 500);
        view.show();
        QByteArray members = "{\"id\":\"1\",\"name\":\"x\"},";
        members = members.repeated(10000).chopped(1);
        Frame frame = frameOf(1, "GUILD_CREATE");
        frame.text = "{\"op\":0,\"t\":\"GUILD_CREATE\",\"s\":1,\"d\":{\"members\":[" + members + "]}}";
        view.model()->append({frame, frameOf(2)});
        view.findChild<QTabWidget*>()->setCurrentIndex(1);
        QElapsedTimer timer;
        timer.start();
        view.showRow(0);
        view.grab();
        const auto elapsed = timer.elapsed();
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
        QVERIFY(view.findChild<QPlainTextEdit*>()->toPlainText().size() < 40000);
        view.list()->setFocus();
        view.findChild<QAction*>(u"framesCopyJson"_s)->trigger();
        QVERIFY(clipboard().size() > frame.text.size()); // the copy has all of it
        // What was cut is no JSON: the text still shows it.
        frame.isCut = true;
        frame.text.chop(1000);
        view.model()->setFrames({frame});
        view.showRow(0);
        QVERIFY(view.findChild<QLabel*>(u"frameMeaning"_s)->text().contains(u"There is no tree"_s));
        QVERIFY(view.findChild<QPlainTextEdit*>()->toPlainText().startsWith(u"{\"op\":0"_s));
    }

    void aFileIsPlayed()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.jsonl"_s);
        FrameRecord record{
            .shard = {3, 16}, .gateway = u"127.0.0.1:1"_s, .program = u"Shardroom 9"_s, .savedAt = sampleTime(0)};
        record.frames = framesOf(40);
        record.frames.append({.kind = Frame::Kind::Closed, .at = sampleTime(4100), .closeCode = 4009, .text = "why"});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(frameFile(record) + "damaged\n");
        file.close();

        FramesWindow window;
        QSignalSpy opened(&window, &FramesWindow::opened);
        window.openFile(path);
        window.show();
        QVERIFY(opened.wait());
        QVERIFY(opened[0][0].toBool());
        auto* list = window.findChild<QTableView*>(u"framesList"_s);
        const auto row = [list] { return list->currentIndex().row(); };
        const auto label = [&window](const QString& name) { return window.findChild<QLabel*>(name)->text(); };
        QCOMPARE_EQ(list->model()->rowCount(), 41);
        QCOMPARE_EQ(row(), 0);
        QVERIFY(label(u"framesFile"_s).contains(u"Shard 3 of 16"_s));
        QVERIFY(window.findChild<QWidget*>(u"framesNotice"_s)->isVisible()); // the damaged line
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(label(u"framesPlace"_s), u"2 of 41"_s);
        window.findChild<QToolButton*>(u"framesStep"_s)->click();
        QCOMPARE_EQ(row(), 2);
        // 4.1 s at 64 times the pace.
        window.findChild<QComboBox*>(u"framesSpeed"_s)->setCurrentIndex(3);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(window.isPlaying());
        QTRY_COMPARE_EQ(row(), 40);
        QTRY_VERIFY(!window.isPlaying());
        QVERIFY(label(u"frameMeaning"_s).contains(u"4009"_s));
        // Space stops it in the middle too.
        window.findChild<QComboBox*>(u"framesSpeed"_s)->setCurrentIndex(0);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(window.isPlaying());
        QCOMPARE_EQ(row(), 0); // from the beginning
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!window.isPlaying());
        // In the filter it is a space.
        auto* filter = window.findChild<QLineEdit*>(u"framesFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"closed 4009"_s);
        QVERIFY(!window.isPlaying());
        QCOMPARE_EQ(list->model()->rowCount(), 1);
        if (const QByteArray pictures = qgetenv("SHARDROOM_PICTURES"); !pictures.isEmpty()) {
            filter->clear();
            window.findChild<QToolButton*>(u"framesStep"_s)->click();
            window.grab().save(QString::fromLocal8Bit(pictures) + u"/replay.png"_s);
        }

        window.openFile(directory.filePath(u"none"_s));
        QVERIFY(opened.wait());
        QVERIFY(!opened[1][0].toBool());
        QCOMPARE_EQ(list->model()->rowCount(), 0);
    }

    //! Alone, without the window that has the list of commands, it has the keys that were given there.
    void aloneItHasTheKeysOfTheWindow()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.jsonl"_s);
        FrameRecord record{
            .shard = {3, 16}, .gateway = u"127.0.0.1:1"_s, .program = u"Shardroom 9"_s, .savedAt = sampleTime(0)};
        record.frames = framesOf(40);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(frameFile(record));
        file.close();
        QSettings settings(directory.filePath(u"common.ini"_s), QSettings::IniFormat);
        settings.setValue(u"keys/framesPlayAction"_s, QStringList{u"P"_s});
        settings.setValue(u"keys/framesStepAction"_s, QStringList{u"P"_s}); // that of another: not taken
        settings.setValue(u"keys/framesCloseAction"_s, QStringList{u"Q"_s});
        settings.setValue(u"keys/goTo"_s, QStringList{u"Ctrl+L"_s}); // not of this window
        FramesWindow window;
        window.readKeys(settings);
        QSignalSpy opened(&window, &FramesWindow::opened);
        window.openFile(path);
        window.show();
        QVERIFY(opened.wait());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* list = window.findChild<QTableView*>(u"framesList"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!window.isPlaying());
        QTest::keyClick(list, Qt::Key_P);
        QVERIFY(window.isPlaying());
        QTest::keyClick(list, Qt::Key_P);
        QVERIFY(!window.isPlaying());
        const int row = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE_EQ(list->currentIndex().row(), row + 1);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(window.isVisible());
        QTest::keyClick(list, Qt::Key_Q);
        QVERIFY(!window.isVisible());
        QCOMPARE_EQ(settings.value(u"keys/goTo"_s).toStringList(), QStringList{u"Ctrl+L"_s}); // and nothing is changed
    }

    //! The journey: look at a shard, see its login, filter, copy, save, open again; no secret on the way.
    void theWindowWithAFleet()
    {
        JudgedGateway gateway(quickGateway(4));
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        QTemporaryDir directory;
        MainWindow window({true, false, u"Test"_s, directory.filePath(u"window.ini"_s), false});
        connect(fleet.fleet.get(), &Fleet::snapshotReady, &window, &MainWindow::showSnapshot);
        connect(fleet.fleet.get(), &Fleet::framesSeen, &window, &MainWindow::showFrames);
        connect(&window, &MainWindow::inspectRequested, fleet.fleet.get(), &Fleet::inspectFrames);
        QSignalSpy seen(fleet.fleet.get(), &Fleet::framesSeen);
        window.show();
        window.showSnapshot(fleet.latest);
        window.findChild<Selection*>()->set({2}, 2);
        QVERIFY(seen.isEmpty());
        const Page page(&window);
        window.findChild<QAction*>(u"goFrames"_s)->trigger();
        QTRY_COMPARE(window.focusWidget(), page.list);
        QTRY_VERIFY(page.model->rowCount() > 3);
        for (const auto& batches : std::as_const(seen)) {
            const auto list = batches[0].value<QList<FrameBatch>>();
            for (const FrameBatch& batch : list)
                QCOMPARE_EQ(batch.shard, (ShardId{2, 4}));
        }

        // A resume and a new session: RESUME, IDENTIFY and READY carry the secrets.
        const auto has = [&page](Frame::Kind kind, int op, const QByteArray& type = {}) {
            const QList<Frame> all = page.model->listed();
            return std::ranges::any_of(all, [&](const Frame& frame) {
                return frame.kind == kind && frame.op == op && (type.isEmpty() || frame.type == type);
            });
        };
        fleet.fleet->exportSessions(
            directory.filePath(u"before.json"_s), SessionShape::Native, ShardSelection::everything());
        fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({2}));
        QTRY_VERIFY_WITH_TIMEOUT(has(Frame::Kind::Received, 0, "RESUMED"), 15000);
        fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({2}));
        QTRY_VERIFY_WITH_TIMEOUT(has(Frame::Kind::Received, 0, "READY"), 15000);
        QTRY_VERIFY_WITH_TIMEOUT(has(Frame::Kind::Sent, 1), 15000);
        QVERIFY(has(Frame::Kind::Sent, 2) && has(Frame::Kind::Sent, 6) && has(Frame::Kind::Received, 10));
        QVERIFY(has(Frame::Kind::Opened, -1) && has(Frame::Kind::Closed, -1));
        fleet.fleet->exportSessions(
            directory.filePath(u"after.json"_s), SessionShape::Native, ShardSelection::everything());
        QStringList secrets{QString::fromLatin1(practiceToken)};
        for (const QString& name : {u"before.json"_s, u"after.json"_s}) {
            QFile file(directory.filePath(name));
            QTRY_VERIFY(file.exists());
            QTRY_VERIFY(file.size() > 0);
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression id(u"[0-9a-f]{32}"_s);
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = id.globalMatch(text); found.hasNext();)
                secrets << found.next().captured();
        }
        QVERIFY(secrets.size() > 8); // four shards, twice
        const auto findSecret = [&secrets](const QString& text) {
            for (const QString& secret : std::as_const(secrets)) {
                if (text.contains(secret))
                    return secret;
            }
            return QString();
        };

        // The list and what crossed the threads.
        for (const auto& batches : std::as_const(seen)) {
            const auto list = batches[0].value<QList<FrameBatch>>();
            for (const FrameBatch& batch : list) {
                for (const Frame& frame : batch.frames)
                    QCOMPARE(findSecret(QString::fromUtf8(frame.text)), QString());
            }
        }
        window.findChild<QAction*>(u"pauseLive"_s)->trigger();
        QVERIFY(page.model->isPaused());
        auto* filter = window.findChild<QLineEdit*>(u"framesFilter"_s);
        for (const QString& words : {u"identify"_s, u"6 resume"_s, u"READY"_s}) {
            filter->setText(words);
            QVERIFY2(page.model->rowCount() >= 1, qPrintable(words));
            page.view->showRow(0);
            // The tree, as far as it goes.
            auto* tree = window.findChild<QTreeView*>(u"frameTree"_s);
            QVERIFY(std::ranges::any_of(std::views::iota(0, tree->model()->rowCount()), [tree](int row) {
                return tree->isExpanded(tree->model()->index(row, 0)); // `d`
            }));
            tree->expandAll();
            auto* json = tree->model();
            QString all;
            const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
                for (int row = 0; row < json->rowCount(parent); ++row) {
                    all += json->index(row, 0, parent).data().toString() + u'='
                        + json->index(row, 1, parent).data().toString() + u'\n';
                    walk(json->index(row, 0, parent));
                }
            };
            walk({});
            QVERIFY2(
                all.contains(words == u"READY"_s ? u"session_id=\""_s : u"token=\"(redacted)\""_s), qPrintable(all));
            QCOMPARE(findSecret(all), QString());
            window.findChild<QTabWidget*>(u"frameTabs"_s)->setCurrentIndex(1);
            QCOMPARE(findSecret(window.findChild<QPlainTextEdit*>(u"frameText"_s)->toPlainText()), QString());
            window.findChild<QTabWidget*>(u"frameTabs"_s)->setCurrentIndex(0);
            for (const QString& action : {u"framesCopy"_s, u"framesCopyJson"_s, u"frameCopyValue"_s}) {
                QGuiApplication::clipboard()->clear();
                page.view->findChild<QAction*>(action)->trigger();
                QVERIFY(action == u"frameCopyValue"_s || !clipboard().isEmpty());
                QCOMPARE(findSecret(clipboard()), QString());
            }
        }
        filter->clear();
        if (const QByteArray pictures = qgetenv("SHARDROOM_PICTURES"); !pictures.isEmpty()) {
            window.resize(1500, 950);
            window.resizeDocks({window.findChild<QDockWidget*>(u"frames"_s)}, {420}, Qt::Vertical);
            window.findChild<QAction*>(u"pauseLive"_s)->trigger();
            filter->setText(u"!PRESENCE"_s);
            for (int row = 0; row < page.model->rowCount(); ++row) {
                if (page.model->frameAt(row).type == "READY")
                    page.view->showRow(row);
            }
            for (const QString& scheme : {u"themeDark"_s, u"themeLight"_s}) {
                window.findChild<QAction*>(scheme)->trigger();
                QCoreApplication::processEvents();
                window.grab().save(QString::fromLocal8Bit(pictures) + u'/' + scheme + u".png"_s);
            }
            filter->clear();
            window.findChild<QAction*>(u"pauseLive"_s)->trigger();
        }

        // Saved, and opened again without a connection.
        const QString path = directory.filePath(u"frames.jsonl"_s);
        const int listed = page.model->rowCount();
        page.button(u"framesSave"_s)->click();
        auto* dialog = window.findChild<QFileDialog*>(u"saveFramesDialog"_s);
        QVERIFY(dialog);
        QSignalSpy written(page.page, &FramesPage::written);
        emit dialog->fileSelected(path);
        QVERIFY(written.wait());
        QCOMPARE(written[0][2].toString(), QString());
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(findSecret(QString::fromUtf8(file.readAll())), QString());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const FramesRead read = readFrames(path);
        QCOMPARE(read.error, QString());
        QVERIFY(read.badLines.isEmpty());
        QCOMPARE_EQ(read.record.frames.size(), listed);
        QCOMPARE(read.record.frames, page.model->listed());
        QCOMPARE_EQ(read.record.shard, (ShardId{2, 4}));
        window.findChild<QAction*>(u"openFrames"_s)->trigger();
        auto* open = window.findChild<QFileDialog*>(u"openFramesDialog"_s);
        QVERIFY(open);
        emit open->fileSelected(path);
        open->close();
        auto* replay = window.findChild<FramesWindow*>();
        QVERIFY(replay);
        auto* list = replay->findChild<QTableView*>(u"framesList"_s);
        QTRY_COMPARE_EQ(list->model()->rowCount(), listed);
        replay->close();

        // Out of sight, the shard is left alone: nothing comes any more.
        window.findChild<QAction*>(u"pauseLive"_s)->trigger();
        window.findChild<QAction*>(u"goTimeline"_s)->trigger();
        const quint64 events = fleet.shard(2).events;
        // Two ticks are enough for what was on its way.
        QSignalSpy ticks(fleet.fleet.get(), &Fleet::snapshotReady);
        QTRY_VERIFY(ticks.size() >= 3);
        seen.clear();
        QVERIFY(fleet.waitFor([&] { return fleet.shard(2).events > events + 50; }));
        QVERIFY(seen.isEmpty());
        QVERIFY(fleet.stops());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
