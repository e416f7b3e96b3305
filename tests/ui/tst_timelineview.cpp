// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B13, S7.3: the timeline by keyboard, paused and followed, copied and written to files.

#include "core/fleet/timelinereport.h"
#include "tests/ui/desk.h"
#include "ui/models/timelinemodel.h"
#include "ui/views/timelineview.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Shardroom;

namespace {

TimelineEntry closed(int shard, int code, const QString& text)
{
    TimelineEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = TimelineEntry::Kind::State;
    entry.shard = ShardId{shard, 16};
    entry.from = ShardState::Ready;
    entry.to = ShardState::BackingOff;
    entry.closeCode = code;
    entry.text = text;
    entry.next = u"Next attempt in 2 s"_s;
    return entry;
}

QList<TimelineEntry> story()
{
    TimelineEntry identify = closed(3, 4009, u"New session"_s);
    identify.to = ShardState::Identifying;
    identify.closeCode = std::nullopt;
    identify.cost = 1;
    TimelineEntry action;
    action.at = identify.at;
    action.kind = TimelineEntry::Kind::Action;
    action.origin = TimelineEntry::Origin::Window;
    action.text = u"=Pause, \"3\" | shards"_s;
    return {closed(3, 4009, u"Session timed out"_s), identify, action};
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT
private slots:
    void reports_data()
    {
        QTest::addColumn<TimelineFormat>("format");
        QTest::addColumn<QStringList>("holds");
        QTest::addRow("Markdown") << TimelineFormat::Markdown
                                  << QStringList{u"1 identifies spent"_s, u"1 × close 4009"_s, u"## Close codes"_s,
                                         u"\\| shards"_s, u"the last hour"_s, u"practice:1"_s};
        QTest::addRow("CSV") << TimelineFormat::Csv
                             << QStringList{u"time,kind,origin,shard"_s, u"\"'=Pause, \"\"3\"\" | shards\""_s,
                                    u",ready,backoff,4009,"_s};
        QTest::addRow("JSON") << TimelineFormat::Json
                              << QStringList{
                                     u"\"identifies\": 1"_s, u"\"origin\": \"window\""_s, u"\"close_code\": 4009"_s};
    }
    void reports()
    {
        QFETCH(TimelineFormat, format);
        QFETCH(QStringList, holds);
        TimelineReport report{story(), sampleTime(), u"practice:1"_s, 16, u"the last hour"_s};
        report.entries[0].text += u' ' + QString::fromLatin1(sampleSessionId); // as a stranger might send it
        const QString text = QString::fromUtf8(timelineReport(report, format));
        for (const QString& part : std::as_const(holds))
            QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
        QVERIFY(!text.contains(QString::fromLatin1(sampleSessionId)));
        if (format == TimelineFormat::Json) {
            const QJsonObject document = QJsonDocument::fromJson(text.toUtf8()).object();
            QCOMPARE_EQ(document["timeline"_L1].toArray().size(), 3);
        }
        if (format == TimelineFormat::Csv)
            QCOMPARE_EQ(text.count(u"\r\n"_s), 4);
    }

    void pausedFollowedAndExplained()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        auto* pill = desk.window.findChild<QToolButton*>(u"timelinePill"_s);
        auto* strip = desk.window.findChild<QLabel*>(u"timelineStrip"_s);
        desk.window.appendTimeline(story());
        QCOMPARE_EQ(pill->text(), u"LIVE"_s);
        QTest::keyClick(desk.map, Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Space);
        desk.window.appendTimeline(story());
        QCOMPARE_EQ(list->model()->rowCount(), 3);
        QCOMPARE_EQ(pill->text(), u"PAUSED \u00b7 3 new"_s);
        pill->click();
        QCOMPARE_EQ(list->model()->rowCount(), 6);
        QCOMPARE_EQ(pill->text(), u"LIVE"_s);
        desk.window.findChild<QToolButton*>(u"follow"_s)->setChecked(false);
        desk.window.appendTimeline(story());
        QCOMPARE_EQ(pill->text(), u"SCROLLED \u00b7 3 new"_s);
        list->selectRow(0);
        QVERIFY(strip->isVisible());
        QVERIFY2(strip->text().contains(u"Close 4009"_s), qPrintable(strip->text()));
        QVERIFY(strip->text().contains(u"Next attempt"_s));
        list->selectRow(1);
        QVERIFY2(strip->text().contains(u"cost 1"_s), qPrintable(strip->text()));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{3});
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QJsonArray copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE_EQ(copied.size(), 1);
        QCOMPARE_EQ(copied[0]["identifies"_L1].toInt(), 1);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"New session"_s));
        desk.window.findChild<QToolButton*>(u"timelineKind0"_s)->click();
        QCOMPARE_EQ(list->model()->rowCount(), 3); // the actions
    }

    //! Finding 19: one line for 64 shards, opened and closed by key; selecting it selects them, copies have every
    //! entry.
    void foldedByKeys()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        QList<TimelineEntry> entries;
        for (const int shard : {1, 2, 5})
            entries << closed(shard, 4009, u"Session timed out"_s);
        for (TimelineEntry& entry : entries)
            entry.at = entries.first().at; // the clock of the test must not tear them apart
        desk.window.appendTimeline(entries);
        QCOMPARE_EQ(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1, 2, 5}));
        auto* strip = desk.window.findChild<QLabel*>(u"timelineStrip"_s);
        QVERIFY2(strip->text().contains(u"3 shards (1-2, 5)"_s), qPrintable(strip->text()));
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE_EQ(list->model()->rowCount(), 4);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return); // a line of one shard: shows it
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{2});
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Left); // to its fold
        QCOMPARE_EQ(list->currentIndex().row(), 0);
        QCOMPARE_EQ(list->model()->rowCount(), 4);
        QTest::keyClick(list, Qt::Key_Left);
        QCOMPARE_EQ(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE_EQ(list->model()->rowCount(), 4);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE_EQ(list->model()->rowCount(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
            list->visualRect(list->model()->index(0, 0)).topLeft() + QPoint(8, 8));
        QCOMPARE_EQ(list->model()->rowCount(), 4);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE_EQ(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
        auto* fold = desk.window.findChild<QToolButton*>(u"timelineFold"_s);
        QVERIFY(fold->isChecked());
        fold->click();
        QCOMPARE_EQ(list->model()->rowCount(), 3);
    }

    //! Whoever wants each line on its own wants that tomorrow too.
    void foldingIsRemembered()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        QList<TimelineEntry> entries;
        for (const int shard : {1, 2, 3})
            entries << closed(shard, 4009, u"Session timed out"_s);
        for (const bool isFolded : {true, false, true}) {
            MainWindow window({false, false, {}, file, false});
            window.showSnapshot(sampleFleet(16));
            window.show();
            window.appendTimeline(entries);
            auto* fold = window.findChild<QToolButton*>(u"timelineFold"_s);
            QCOMPARE_EQ(fold->isChecked(), isFolded);
            QCOMPARE_EQ(window.findChild<QTableView*>(u"timelineList"_s)->model()->rowCount(), isFolded ? 1 : 3);
            fold->click(); // for the next one
        }
    }

    //! What is selected is the operator's wish, not the clock's.
    void linesThatGoAwaySelectNothing()
    {
        Desk desk;
        auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        auto* view = desk.window.findChild<TimelineView*>();
        QList<TimelineEntry> entries;
        for (const int shard : {7, 1, 2}) {
            entries << closed(shard, 4009, shard == 7 ? u"Connection lost"_s : u"Session timed out"_s);
            entries.last().at = sampleTime(shard == 7 ? 0 : 60000);
        }
        desk.window.appendTimeline(entries);
        view->setRange(sampleTime(0), sampleTime(120000));
        QCOMPARE_EQ(list->model()->rowCount(), 2);
        list->selectAll();
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1, 2, 7}));
        desk.selection->set({9}, 9);
        view->setRange(sampleTime(30000), sampleTime(120000));
        QCOMPARE_EQ(list->model()->rowCount(), 1);
        QVERIFY(list->selectionModel()->hasSelection());
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{9});
    }

    //! A chart's range stays as it is: whoever forgot the chart must not take it for what happens now.
    void aRangeIsNotLive()
    {
        Desk desk;
        auto* view = desk.window.findChild<TimelineView*>();
        auto* pill = desk.window.findChild<QToolButton*>(u"timelinePill"_s);
        auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        auto* strip = desk.window.findChild<QLabel*>(u"timelineStrip"_s);
        desk.window.appendTimeline({closed(7, 4009, u"Session timed out"_s)});
        QCOMPARE_EQ(pill->text(), u"LIVE"_s);
        QVERIFY(strip->isHidden());
        view->setRange(sampleTime(-120000), sampleTime(-60000));
        QCOMPARE_EQ(pill->text(), u"RANGE"_s);
        QVERIFY(pill->isEnabled());
        QCOMPARE_EQ(list->model()->rowCount(), 0);
        QVERIFY(!strip->isHidden() && strip->text().endsWith(u"1 line(s)."_s));
        pill->click();
        QCOMPARE_EQ(pill->text(), u"LIVE"_s);
        QCOMPARE_EQ(list->model()->rowCount(), 1);
        QVERIFY(strip->isHidden());
    }

    //! Finding 45: in a narrow window the cause gets the room, not what comes next.
    void theCauseGetsTheRoom()
    {
        Desk desk;
        auto* list = desk.window.findChild<QTableView*>(u"timelineList"_s);
        desk.window.resize(1024, 700);
        QTRY_VERIFY(list->width() <= 1024);
        QVERIFY(list->columnWidth(TimelineModel::Cause) >= list->columnWidth(TimelineModel::Next) * 3 / 2);
        const int narrow = list->columnWidth(TimelineModel::Next);
        desk.window.resize(1800, 900);
        QTRY_VERIFY(list->columnWidth(TimelineModel::Next) > narrow);
    }

    void writtenToAFile()
    {
        Desk desk;
        auto* view = desk.window.findChild<TimelineView*>();
        QSignalSpy written(view, &TimelineView::written);
        desk.window.appendTimeline(story());
        desk.window.findChild<QToolButton*>(u"timelineExport"_s)->click();
        auto* dialog = desk.window.findChild<TimelineExportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QWidget*>(u"timelineMarked"_s)->isEnabled()); // none is
        QVERIFY(dialog->findChild<QPushButton*>(u"timelineSave"_s)->isDefault());
        const QString path = desk.directory.filePath(u"story.md"_s);
        emit dialog->exportRequested(path, TimelineFormat::Markdown, TimelineRange::Everything);
        QVERIFY(written.wait());
        QCOMPARE_EQ(written[0][1].toInt(), 3);
        QCOMPARE_EQ(written[0][2].toString(), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("4009"));
        emit dialog->exportRequested(u"/nowhere/story.md"_s, TimelineFormat::Csv, TimelineRange::Quarter);
        QVERIFY(written.wait());
        QVERIFY(!written[1][2].toString().isEmpty());
    }

    //! Issue 3: "export of a range", given by two fields.
    void writtenBetweenTwoTimes()
    {
        Desk desk;
        auto* view = desk.window.findChild<TimelineView*>();
        QSignalSpy written(view, &TimelineView::written);
        QList<TimelineEntry> entries;
        for (int second = 0; second < 60; ++second) {
            entries << closed(second % 16, 4009, u"Second %1"_s.arg(second));
            entries.last().at = sampleTime(second * 1000 + 500);
        }
        desk.window.appendTimeline(entries);
        desk.window.findChild<QToolButton*>(u"timelineExport"_s)->click();
        auto* dialog = desk.window.findChild<TimelineExportDialog*>();
        auto* between = dialog->findChild<QRadioButton*>(u"timelineBetween"_s);
        auto* from = dialog->findChild<QDateTimeEdit*>(u"timelineFrom"_s);
        auto* to = dialog->findChild<QDateTimeEdit*>(u"timelineTo"_s);
        QVERIFY(!between->isChecked());
        QCOMPARE_EQ(from->dateTime().toUTC(), sampleTime(0)); // from the first line to the last
        QCOMPARE_EQ(to->dateTime().toUTC(), sampleTime(59'000));
        to->setDateTime(sampleTime(19'000).toLocalTime());
        QVERIFY(between->isChecked()); // who sets them means them
        from->setDateTime(sampleTime(10'000).toLocalTime());
        dialog->findChild<QPushButton*>(u"timelineSave"_s)->click();
        auto* files = dialog->findChild<QFileDialog*>();
        QVERIFY(files);
        const QString path = desk.directory.filePath(u"span.csv"_s);
        emit files->fileSelected(path);
        QVERIFY(written.wait());
        QCOMPARE_EQ(written[0][1].toInt(), 10);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Second 10") && text.contains("Second 19"));
        QVERIFY(!text.contains("Second 9") && !text.contains("Second 20"));
        QVERIFY(text.contains(" to ") && text.contains(" UTC"));
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
