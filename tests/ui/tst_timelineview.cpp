// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B13, S7.3: the timeline by keyboard, paused and followed, copied and written to files.

#include "core/fleet/timelinereport.h"
#include "tests/ui/desk.h"
#include "ui/views/timelineview.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
