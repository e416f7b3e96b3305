// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "tests/ui/samplevault.h"
#include "ui/models/importmodel.h"
#include "ui/models/recentfiles.h"
#include "ui/slowwork.h"
#include "ui/views/exportdialog.h"
#include "ui/views/importdialog.h"
#include "ui/views/noticebar.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtCore/QSettings>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

ImportRow sampleRow(int number)
{
    ImportRow row;
    row.shard = {number, 16};
    row.maskedId = maskedSessionId(sampleSessionId);
    row.sequence = 4711 + number;
    row.lastUse = QDateTime::currentDateTimeUtc().addSecs(-40);
    row.guilds = 1000 + number;
    return row;
}

//! 0 and 1 recommended, 2 too old, 3 refused, 4 busy, 5 without times and guilds.
ImportPreview samplePreview(const ImportFile& file)
{
    ImportPreview preview;
    preview.file = file;
    preview.shape = SessionShape::Native;
    preview.shardCount = 16;
    for (int number = 0; number < 6; ++number)
        preview.rows << sampleRow(number);
    preview.rows[2].objection = SessionObjection{SessionObjection::Kind::TooOld, u"it is 3 days old"_s};
    preview.rows[3].objection
        = SessionObjection{SessionObjection::Kind::ForeignHost, u"its resume address is not Discord's"_s};
    preview.rows[4].busy = u"its shard is connected"_s;
    preview.rows[5].lastUse = {};
    preview.rows[5].guilds = -1;
    return preview;
}

//! A window with an import dialog whose preview has been answered.
struct Importing : Desk {
    explicit Importing(bool readOnly = false)
        : Desk(false, readOnly)
        , previews(&window, &MainWindow::importPreviewRequested)
        , imports(&window, &MainWindow::importRequested)
    {
    }
    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&window, &enter);
        dragAccepted = enter.isAccepted();
        if (!dragAccepted)
            return;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    void open()
    {
        drop({QUrl::fromLocalFile(path)});
        dialog = window.findChild<ImportDialog*>();
        QVERIFY(dialog);
        QCOMPARE_EQ(previews.size(), 1);
    }
    void answer(const ImportPreview& preview)
    {
        window.showImportPreview(preview);
        list = dialog->findChild<QTableView*>(u"importList"_s);
        resume = dialog->findChild<QPushButton*>(u"importResume"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list->model()->index(row, column).data().toString();
    }
    //! Clicks into the box of a row, wherever the style has it.
    void tick(int row) const
    {
        const QModelIndex index = list->model()->index(row, ImportModel::Shard);
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(index);
        option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
        option.text = index.data().toString();
        option.widget = list;
        const QRect box = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box.center());
    }
    [[nodiscard]] QString notice() const { return window.findChild<NoticeBar*>(u"messages"_s)->text(); }

    QString path = directory.filePath(u"states.json"_s);
    QSignalSpy previews;
    QSignalSpy imports;
    ImportDialog* dialog = nullptr;
    QTableView* list = nullptr;
    QPushButton* resume = nullptr;
    bool dragAccepted = false;
};

} // namespace

//! Session states from files and to files, as far as the window goes.
class TestImportExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void B10_previewShowsWhatTheFileHolds()
    {
        Importing desk;
        desk.open();
        QCOMPARE_EQ(desk.previews[0][0].value<ImportFile>(), (ImportFile{desk.path, 0}));
        QVERIFY(desk.dialog->findChild<QLabel*>(u"importState"_s)->text().startsWith(u"Reading"_s));
        QVERIFY(!desk.dialog->findChild<QPushButton*>(u"importResume"_s)->isEnabled());
        ImportPreview preview = samplePreview({desk.path, 0});
        preview.warnings = {u"Record 7 was left out."_s, u"No guild lists."_s};
        desk.answer(preview);
        QVERIFY(desk.list->isVisible());
        const QAbstractItemModelTester tester(
            desk.list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE_EQ(desk.cell(1, ImportModel::Shard), u"1 of 16"_s);
        QCOMPARE_EQ(desk.cell(1, ImportModel::Session), maskedSessionId(sampleSessionId));
        QCOMPARE_EQ(desk.cell(1, ImportModel::Sequence), u"4,712"_s);
        QVERIFY(desk.cell(1, ImportModel::Age).endsWith(u" s"_s));
        QCOMPARE_EQ(desk.cell(1, ImportModel::Guilds), u"1,001"_s);
        QCOMPARE_EQ(desk.cell(1, ImportModel::Verdict), u"Yes"_s);
        QCOMPARE_EQ(desk.cell(2, ImportModel::Verdict), u"Too old, may be tried: it is 3 days old"_s);
        QCOMPARE_EQ(desk.cell(3, ImportModel::Verdict), u"Refused: its resume address is not Discord's"_s);
        QCOMPARE_EQ(desk.cell(4, ImportModel::Verdict), u"Busy: its shard is connected"_s);
        QCOMPARE_EQ(desk.cell(5, ImportModel::Age), u"\u2014"_s);
        QCOMPARE_EQ(desk.cell(5, ImportModel::Guilds), u"\u2014"_s);
        const QString shape = desk.dialog->findChild<QLabel*>(u"importShape"_s)->text();
        QVERIFY(shape.contains(desk.path) && shape.contains(sessionShapeInfo(SessionShape::Native).name));
        QCOMPARE_EQ(desk.dialog->findChild<QLabel*>(u"importWarnings"_s)->text(), preview.warnings.join(u'\n'));
        QVERIFY(!desk.dialog->findChild<QSpinBox*>()->isVisible());
    }

    //! Busy shards can be paused from here, and it looks again until they are; what is ticked stays.
    void B10_pausesWhatIsInTheWay()
    {
        Importing desk;
        desk.open();
        const ImportPreview preview = samplePreview({desk.path, 0});
        desk.answer(preview);
        auto* pause = desk.dialog->findChild<QPushButton*>(u"importPause"_s);
        QVERIFY(pause->isVisible() && pause->isEnabled());
        QVERIFY2(pause->text().startsWith(u"&Pause 1 shard"_s), qPrintable(pause->text()));
        desk.tick(1); // takes it away
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE_EQ(desk.commands.size(), 1);
        QCOMPARE_EQ(desk.command(), ShardCommand::Pause);
        QCOMPARE_EQ(desk.shards(), QList<int>{4});
        QVERIFY(!pause->isEnabled());
        QTRY_COMPARE_GE(desk.previews.size(), 2);
        QCOMPARE_EQ(desk.previews.last()[0].value<ImportFile>(), (ImportFile{desk.path, 0}));
        desk.answer(preview); // not yet
        QVERIFY(!pause->isEnabled());
        const qsizetype asked = desk.previews.size();
        QTRY_COMPARE_GT(desk.previews.size(), asked);
        ImportPreview free = preview;
        free.rows[4].busy.clear();
        desk.answer(free);
        QVERIFY(!pause->isVisible());
        QCOMPARE_EQ(desk.resume->text(), u"&Resume 3 sessions"_s); // 0 and 5 as before, and 4
        QTest::mouseClick(desk.resume, Qt::LeftButton);
        QCOMPARE_EQ(desk.imports[0][1].value<QList<int>>(), QList<int>({0, 4, 5}));
    }

    //! Shards that were paused for an import which does not take place, or not with them, go on; nobody else's do.
    void B10_whatWasPausedInVainGoesOn_data()
    {
        QTest::addColumn<ShardState>("seen"); // before the end of the dialog
        QTest::addColumn<QString>("how");
        QTest::addColumn<ShardState>("then");
        QTest::addColumn<bool>("goesOn");
        constexpr auto ready = ShardState::Ready;
        constexpr auto paused = ShardState::Paused;
        QTest::addRow("cancelled") << paused << u"cancel"_s << paused << true;
        QTest::addRow("closed") << paused << u"close"_s << paused << true;
        QTest::addRow("another file instead") << paused << u"another"_s << paused << true;
        QTest::addRow("cancelled before it was paused") << ready << u"cancel"_s << paused << true;
        QTest::addRow("never paused") << ready << u"cancel"_s << ready << false;
        QTest::addRow("resumed by somebody") << ShardState::Resuming << u"cancel"_s << ready << false;
        QTest::addRow("ended by somebody") << ShardState::Stopped << u"cancel"_s << ShardState::Stopped << false;
        QTest::addRow("resumed, and paused again by somebody")
            << ShardState::Resuming << u"cancel"_s << paused << false;
        QTest::addRow("imported") << paused << u"import"_s << paused << false;
        QTest::addRow("imported without it") << paused << u"import others"_s << paused << true;
        QTest::addRow("the import is refused") << paused << u"import fails"_s << paused << true;
    }
    void B10_whatWasPausedInVainGoesOn()
    {
        QFETCH(ShardState, seen);
        QFETCH(QString, how);
        QFETCH(ShardState, then);
        QFETCH(bool, goesOn);
        Importing desk;
        desk.open();
        ImportPreview preview = samplePreview({desk.path, 0});
        desk.answer(preview);
        QTest::mouseClick(desk.dialog->findChild<QPushButton*>(u"importPause"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.shards(), QList<int>{4});
        auto tell = [&desk, at = 0](ShardState state) mutable {
            desk.states[4] = state;
            desk.window.showSnapshot(sampleFleet(16, desk.states, at += 250));
        };
        if (seen != ShardState::Ready) {
            tell(ShardState::Paused);
            tell(seen);
        }
        QCOMPARE_EQ(desk.commands.size(), 1);
        const QPointer<ImportDialog> dialog = desk.dialog;
        if (how.startsWith("import"_L1)) {
            preview.rows[4].busy.clear();
            QTRY_VERIFY(desk.previews.size() > 1);
            desk.answer(preview);
            if (how == "import others"_L1)
                desk.tick(4);
            QTest::mouseClick(desk.resume, Qt::LeftButton);
            QCOMPARE_EQ(desk.imports[0][1].value<QList<int>>().contains(4),
                how.startsWith("import"_L1) && !how.endsWith("others"_L1));
            QCOMPARE_EQ(desk.commands.size(), 1); // the fleet has not answered yet
            const QString error = how == "import fails"_L1 ? u"one can't be taken"_s : QString();
            desk.window.showImported(desk.path, error.isEmpty() ? 1 : 0, error);
        } else if (how == "close"_L1) {
            dialog->close();
        } else if (how == "another"_L1) {
            desk.drop({QUrl::fromLocalFile(desk.path + u'2')});
        } else {
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
        }
        QCOMPARE_EQ(desk.commands.size(), goesOn && seen == ShardState::Paused ? 2 : 1);
        tell(then);
        tell(then);
        QCOMPARE_EQ(desk.commands.size(), goesOn ? 2 : 1);
        if (!goesOn)
            return;
        QCOMPARE_EQ(desk.command(1), ShardCommand::Resume);
        QCOMPARE_EQ(desk.shards(1), QList<int>{4});
        if (how.startsWith("import"_L1))
            return; // how that ended is what the window says
        QVERIFY2(desk.notice().contains(u"as the import does not need them paused"_s), qPrintable(desk.notice()));
        QVERIFY(desk.window.findChild<NoticeBar*>(u"messages"_s)->isVisible());
    }

    //! Read-only meanwhile: nothing is done then, and all of it when that is over.
    void B10_whatWasPausedWaitsForTheWindow()
    {
        Importing desk;
        desk.open();
        desk.answer(samplePreview({desk.path, 0}));
        QTest::mouseClick(desk.dialog->findChild<QPushButton*>(u"importPause"_s), Qt::LeftButton);
        desk.states[4] = ShardState::Paused;
        desk.window.showSnapshot(sampleFleet(16, desk.states, 250));
        auto* readOnly = desk.window.findChild<QAction*>(u"readOnly"_s);
        readOnly->trigger();
        desk.dialog->reject();
        desk.window.showSnapshot(sampleFleet(16, desk.states, 500));
        QCOMPARE_EQ(desk.commands.size(), 1);
        readOnly->trigger();
        desk.window.showSnapshot(sampleFleet(16, desk.states, 750));
        QCOMPARE_EQ(desk.commands.size(), 2);
        QCOMPARE_EQ(desk.shards(1), QList<int>{4});
    }

    void B10_asksForExactlyWhatIsTicked_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addRow("as recommended") << u"recommended"_s << QList<int>{0, 1, 5};
        QTest::addRow("without one, with an old one") << u"boxes"_s << QList<int>{0, 2, 5};
        QTest::addRow("all that can be") << u"all"_s << QList<int>{0, 1, 2, 5};
        QTest::addRow("none, then one by key") << u"space"_s << QList<int>{0};
        QTest::addRow("none, then all marked by key") << u"space on all"_s << QList<int>{0, 1, 2, 5};
    }
    void B10_asksForExactlyWhatIsTicked()
    {
        QFETCH(QString, how);
        QFETCH(QList<int>, numbers);
        Importing desk;
        desk.open();
        desk.answer(samplePreview({desk.path, 0}));
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog));
        QCOMPARE_EQ(desk.resume->text(), u"&Resume 3 sessions"_s);
        const auto press = [&](const QString& name) {
            QTest::mouseClick(desk.dialog->findChild<QPushButton*>(name), Qt::LeftButton);
        };
        if (how == u"boxes"_s) {
            desk.tick(1);
            desk.tick(2);
        } else if (how == u"all"_s) {
            press(u"importAll"_s);
            QCOMPARE_EQ(desk.resume->text(), u"&Resume 4 sessions"_s);
        } else if (how.startsWith(u"space"_s)) {
            press(u"importNone"_s);
            QVERIFY(!desk.resume->isEnabled());
            QVERIFY(desk.resume->toolTip().contains(u"Choose"_s));
            desk.list->setFocus();
            if (how == u"space on all"_s)
                QTest::keySequence(desk.list, QKeySequence(QKeySequence::SelectAll));
            QTest::keyClick(desk.list, Qt::Key_Space);
        }
        QTest::mouseClick(desk.resume, Qt::LeftButton);
        QCOMPARE_EQ(desk.imports.size(), 1);
        QCOMPARE_EQ(desk.imports[0][0].value<ImportFile>(), (ImportFile{desk.path, 0}));
        QCOMPARE_EQ(desk.imports[0][1].value<QList<int>>(), numbers);
        QTRY_VERIFY(!desk.window.findChild<ImportDialog*>());
    }

    void B10_whatIsRefusedCantBeTicked_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("reason");
        QTest::addRow("a guard's last word") << 3 << u"resume address"_s;
        QTest::addRow("connected") << 4 << u"is connected"_s;
    }
    void B10_whatIsRefusedCantBeTicked()
    {
        QFETCH(int, row);
        QFETCH(QString, reason);
        Importing desk;
        desk.open();
        desk.answer(samplePreview({desk.path, 0}));
        const QModelIndex index = desk.list->model()->index(row, ImportModel::Shard);
        QVERIFY(!index.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(reason));
        desk.tick(row);
        QVERIFY(!desk.list->model()->setData(index, int(Qt::Checked), Qt::CheckStateRole));
        QTest::mouseClick(desk.dialog->findChild<QPushButton*>(u"importAll"_s), Qt::LeftButton);
        QTest::mouseClick(desk.resume, Qt::LeftButton);
        QCOMPARE_EQ(desk.imports.size(), 1);
        QVERIFY(!desk.imports[0][1].value<QList<int>>().contains(row));
    }

    void B10_nothingToChoose()
    {
        Importing desk;
        desk.open();
        ImportPreview preview = samplePreview({desk.path, 0});
        preview.rows = {preview.rows[3], preview.rows[4]};
        desk.answer(preview);
        QVERIFY(!desk.resume->isEnabled());
        QVERIFY(desk.resume->toolTip().contains(u"None of these"_s));
        preview.rows.clear();
        desk.answer(preview);
        QVERIFY(desk.dialog->findChild<QLabel*>(u"importState"_s)->text().contains(u"no session"_s));
    }

    void B10_errorsAreWordsInTheDialog()
    {
        Importing desk;
        desk.open();
        ImportPreview preview;
        preview.file = {desk.path, 0};
        preview.error = u"states.json is no session file that Shardroom knows."_s;
        desk.answer(preview);
        auto* state = desk.dialog->findChild<QLabel*>(u"importState"_s);
        QVERIFY(state->isVisible());
        QCOMPARE_EQ(state->text(), preview.error);
        QVERIFY(!desk.resume->isEnabled());
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.findChild<ImportDialog*>());
        QCOMPARE_EQ(desk.imports.size(), 0);
    }

    void B10_countIsAskedForWhereItIsMissing()
    {
        Importing desk;
        desk.open();
        ImportPreview preview = samplePreview({desk.path, 0});
        preview.countWasAssumed = true;
        desk.answer(preview);
        auto* count = desk.dialog->findChild<QSpinBox*>(u"importCount"_s);
        QVERIFY(count->isVisible());
        QCOMPARE_EQ(count->value(), 16);
        QCOMPARE_EQ(desk.previews.size(), 1);
        count->setFocus();
        count->selectAll();
        QTest::keyClicks(count, u"32"_s);
        QVERIFY2(!desk.resume->isEnabled(), "what is listed is not what the count says");
        QTRY_COMPARE_EQ(desk.previews.size(), 2); // not for the 3 on the way
        QCOMPARE_EQ(desk.previews[1][0].value<ImportFile>(), (ImportFile{desk.path, 32}));
        desk.window.showImportPreview(preview); // late, about another count
        QVERIFY(!desk.resume->isEnabled());
        preview.file.shardCount = preview.shardCount = 32;
        desk.window.showImportPreview(preview);
        QVERIFY(count->isVisible());
        QTest::mouseClick(desk.resume, Qt::LeftButton);
        QCOMPARE_EQ(desk.imports[0][0].value<ImportFile>(), (ImportFile{desk.path, 32}));
    }

    void B10_dropsAreLookedAt_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<int>("opened");
        const QUrl one = QUrl::fromLocalFile(u"/tmp/a.json"_s);
        QTest::addRow("one file") << QList<QUrl>{one} << true << 1;
        QTest::addRow("two files") << QList<QUrl>{one, QUrl::fromLocalFile(u"/tmp/b.json"_s)} << true << 0;
        QTest::addRow("from the web") << QList<QUrl>{QUrl(u"https://example.org/a.json"_s)} << false << 0;
        QTest::addRow("from another host") << QList<QUrl>{QUrl(u"file://server/share/a.json"_s)} << false << 0;
        QTest::addRow("mixed") << QList<QUrl>{one, QUrl(u"https://example.org/a.json"_s)} << false << 0;
        QTest::addRow("nothing") << QList<QUrl>{} << false << 0;
    }
    void B10_dropsAreLookedAt()
    {
        QFETCH(QList<QUrl>, urls);
        Importing desk;
        desk.drop(urls);
        QTEST(desk.dragAccepted, "accepted");
        QTEST(int(desk.previews.size()), "opened");
        if (desk.dragAccepted && desk.previews.isEmpty())
            QVERIFY2(desk.notice().contains(u"One file at a time; 2"_s), qPrintable(desk.notice()));
    }

    void B10_readOnlyImportsNothing()
    {
        Importing desk(true);
        QVERIFY(!desk.window.findChild<QAction*>(u"importStates"_s)->isEnabled());
        desk.drop({QUrl::fromLocalFile(desk.path)});
        QVERIFY(desk.dragAccepted);
        QCOMPARE_EQ(desk.previews.size(), 0);
        QVERIFY2(desk.notice().contains(u"Read-only"_s), qPrintable(desk.notice()));
    }

    void B10_importIsOnAKeyAndToldHowItEnds()
    {
        Importing desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QFile file(desk.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QTest::keySequence(&desk.window, QKeySequence(u"Ctrl+I"_s));
        auto* chooser = desk.window.findChild<QFileDialog*>();
        QVERIFY(chooser);
        chooser->selectFile(desk.path);
        QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
        QTRY_COMPARE_EQ(desk.previews.size(), 1);
        QCOMPARE_EQ(desk.previews[0][0].value<ImportFile>().path, desk.path);
        desk.window.showImported(desk.path, 3, {});
        QVERIFY2(desk.notice().startsWith(u"3 sessions taken from "_s + desk.path), qPrintable(desk.notice()));
        desk.window.showImported(desk.path, 0, u"shard 3 is connected."_s);
        QCOMPARE_EQ(desk.notice(), u"Import failed: shard 3 is connected."_s);
    }

    void recentFilesAreKept()
    {
        QTemporaryDir directory;
        const QString ini = directory.filePath(u"a.ini"_s);
        {
            QSettings settings(ini, QSettings::IniFormat);
            RecentFiles recent(&settings);
            for (int i = 0; i < 10; ++i)
                recent.add(u"/tmp/%1.json"_s.arg(i));
            recent.add(u"/tmp/5.json"_s);
        }
        {
            QSettings settings(ini, QSettings::IniFormat);
            RecentFiles recent(&settings);
            QCOMPARE_EQ(recent.paths().size(), RecentFiles::most);
            QCOMPARE_EQ(recent.paths().first(), u"/tmp/5.json"_s);
            QCOMPARE_EQ(recent.paths().count(u"/tmp/5.json"_s), 1);
            QVERIFY(!recent.paths().contains(u"/tmp/1.json"_s));
            settings.setValue(u"files/recent"_s, QStringList{u"/a"_s, u"/a"_s, u"not absolute"_s, QString()});
        }
        QSettings settings(ini, QSettings::IniFormat);
        RecentFiles recent(&settings);
        QCOMPARE_EQ(recent.paths(), QStringList{u"/a"_s});
        recent.clear();
        QVERIFY(RecentFiles(&settings).paths().isEmpty());
    }

    void recentFilesAreOnTheMenu()
    {
        Importing desk;
        auto* menu = desk.window.findChild<QMenu*>(u"recentFiles"_s);
        QVERIFY(!menu->isEnabled());
        const QString gone = desk.directory.filePath(u"gone & away.json"_s);
        desk.window.showExported(gone, 3, {});
        QFile file(desk.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        desk.window.showImported(desk.path, 3, {});
        desk.window.showImported(u"/tmp/failed.json"_s, 0, u"no"_s);
        QVERIFY(menu->isEnabled());
        QCOMPARE_EQ(menu->actions().size(), 4); // two files, a line, and clear
        QCOMPARE_EQ(menu->actions()[0]->text(), u"&1  states.json"_s);
        QCOMPARE_EQ(menu->actions()[1]->text(), u"&2  gone && away.json"_s);
        menu->actions()[0]->trigger();
        QTRY_COMPARE_EQ(desk.previews.size(), 1);
        QCOMPARE_EQ(desk.previews[0][0].value<ImportFile>().path, desk.path);
        desk.window.findChild<ImportDialog*>()->close();
        menu->actions()[1]->trigger();
        QTRY_VERIFY(desk.notice().contains(u"gone & away.json is not there any more"_s));
        QCOMPARE_EQ(menu->actions().size(), 3);
        QCOMPARE_EQ(desk.previews.size(), 1);
        menu->actions().last()->trigger();
        QTRY_VERIFY(!menu->isEnabled());
    }

    //! Where a folder's server does not answer, a thread of the pool waits for it; the newest wish counts.
    void recentFilesAreLookedForAside()
    {
        Importing desk;
        const QString other = desk.directory.filePath(u"other.json"_s);
        for (const QString& path : {desk.path, other}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            desk.window.showImported(path, 3, {});
        }
        auto* pool = slowLooks();
        QSemaphore answers;
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        const auto end = qScopeGuard([&] {
            answers.release();
            pool->waitForDone();
            pool->setMaxThreadCount(threads);
        });
        pool->start([&answers] { answers.acquire(); });
        const auto* menu = desk.window.findChild<QMenu*>(u"recentFiles"_s);
        menu->actions()[0]->trigger();
        menu->actions()[1]->trigger();
        QCoreApplication::processEvents();
        QCOMPARE_EQ(desk.previews.size(), 0);
        // Files are written all the same, and the end of the program waits for these alone.
        QSemaphore written;
        slowWork()->start([&written] { written.release(); });
        QVERIFY(slowWork()->waitForDone(10'000));
        QVERIFY(written.tryAcquire());
        answers.release();
        QTRY_COMPARE_EQ(desk.previews.size(), 1);
        QCOMPARE_EQ(desk.previews[0][0].value<ImportFile>().path, desk.path);
    }

    void B10_exportsInTheShapeAndScopeChosen_data()
    {
        QTest::addColumn<QList<int>>("marked");
        QTest::addColumn<SessionShape>("shape");
        QTest::addColumn<bool>("allInstead");
        QTest::addRow("all, native") << QList<int>{} << SessionShape::Native << false;
        QTest::addRow("two, native") << QList<int>{1, 2} << SessionShape::Native << false;
        QTest::addRow("two, discord.js") << QList<int>{1, 2} << SessionShape::DiscordJs << false;
        QTest::addRow("all although two are marked, Seyfert") << QList<int>{1, 2} << SessionShape::Seyfert << true;
    }
    void B10_exportsInTheShapeAndScopeChosen()
    {
        QFETCH(QList<int>, marked);
        QFETCH(SessionShape, shape);
        QFETCH(bool, allInstead);
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy exports(&desk.window, &MainWindow::exportRequested);
        desk.selection->set(marked, -1);
        QTest::keySequence(&desk.window, QKeySequence(u"Ctrl+E"_s));
        auto* dialog = desk.window.findChild<ExportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* format = dialog->findChild<QComboBox*>(u"exportFormat"_s);
        QCOMPARE_EQ(format->count(), sessionShapeCount);
        for (int i = 0; i < sessionShapeCount; ++i) {
            QCOMPARE_EQ(format->itemText(i), sessionShapeInfo(SessionShape(i)).name);
            format->setCurrentIndex(i);
            const QString lost = sessionShapeInfo(SessionShape(i)).lost;
            QCOMPARE_EQ(
                dialog->findChild<QLabel*>(u"exportLost"_s)->text(), lost.isEmpty() ? u"Carries everything."_s : lost);
            const auto* label = dialog->findChild<QLabel*>(u"exportLost"_s);
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(), "cut off");
        }
        format->setCurrentIndex(int(shape));
        QVERIFY(dialog->findChild<QLabel*>(u"exportBanner"_s)->text().contains(u"as soon as the next event"_s));
        auto* all = dialog->findChild<QRadioButton*>(u"exportAll"_s);
        auto* some = dialog->findChild<QRadioButton*>(u"exportSelected"_s);
        QCOMPARE_EQ(some->isEnabled(), !marked.isEmpty());
        QCOMPARE_EQ(some->isChecked(), !marked.isEmpty());
        if (allInstead)
            all->click();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportSave"_s), Qt::LeftButton);
        auto* chooser = dialog->findChild<QFileDialog*>();
        QVERIFY(chooser);
        const QString path = desk.directory.filePath(u"states.json"_s);
        chooser->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
        QTRY_COMPARE_EQ(exports.size(), 1);
        QCOMPARE_EQ(exports[0][0].toString(), path);
        QCOMPARE_EQ(exports[0][1].value<SessionShape>(), shape);
        const auto selection = exports[0][2].value<ShardSelection>();
        QCOMPARE_EQ(selection.all, marked.isEmpty() || allInstead);
        if (!selection.all) {
            QCOMPARE_EQ(selection.numbers, marked);
            QCOMPARE_EQ(selection.total, 16);
        }
        QTRY_VERIFY(!desk.window.findChild<ExportDialog*>());
    }

    void savesAStatusReport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format"); // -1: refused
        QTest::addRow("CSV") << u"a.csv"_s << int(ReportFormat::Csv);
        QTest::addRow("Markdown") << u"a.md"_s << int(ReportFormat::Markdown);
        QTest::addRow("no ending gets one") << u"a"_s << int(ReportFormat::Csv);
        QTest::addRow("another ending") << u"a.xlsx"_s << -1;
    }
    void savesAStatusReport()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        Importing desk;
        QSignalSpy reports(&desk.window, &MainWindow::reportRequested);
        desk.window.findChild<QAction*>(u"saveReport"_s)->trigger();
        auto* chooser = desk.window.findChild<QFileDialog*>();
        QVERIFY(chooser);
        chooser->selectFile(desk.directory.filePath(name));
        QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
        if (format < 0) {
            QTRY_VERIFY(desk.notice().contains(u".csv or .md"_s));
            QCOMPARE_EQ(reports.size(), 0);
            return;
        }
        QTRY_COMPARE_EQ(reports.size(), 1);
        QCOMPARE_EQ(int(reports[0][1].value<ReportFormat>()), format);
        QVERIFY(reports[0][0].toString().startsWith(desk.directory.path()));
        desk.window.showReported(u"/tmp/a.csv"_s, {});
        QCOMPARE_EQ(desk.notice(), u"Status report written to /tmp/a.csv."_s);
        desk.window.showReported(u"/tmp/a.csv"_s, u"the disk is full."_s);
        QCOMPARE_EQ(desk.notice(), u"The status report was not saved: the disk is full."_s);
    }

    //! What an import replaces is said before.
    void B10_replacingIsSaid()
    {
        ImportModel model;
        ImportRow row = sampleRow(1);
        row.replaces = u"gives up the session 111…22"_s;
        model.setRows({row}, QDateTime::currentDateTimeUtc());
        QCOMPARE_EQ(model.index(0, ImportModel::Verdict).data().toString(), u"Yes; gives up the session 111…22"_s);
        QCOMPARE_EQ(model.chosen().isEmpty(), !row.isRecommended());
    }

    void fitsOnASmallScreen()
    {
        Importing desk;
        desk.open();
        ImportPreview preview = samplePreview({u"/tmp/"_s + QString(300, u'x') + u".json"_s, 0});
        preview.file.path = desk.path;
        preview.countWasAssumed = true;
        desk.answer(preview);
        QVERIFY(desk.dialog->minimumSizeHint().width() <= 900 && desk.dialog->minimumSizeHint().height() <= 760);
        const ExportDialog exporting(4096, ShardSelection::of({1, 2, 3}));
        QVERIFY(exporting.minimumSizeHint().width() <= 900 && exporting.minimumSizeHint().height() <= 760);
    }
};

QTEST_MAIN(TestImportExport)
#include "tst_importexport.moc"
