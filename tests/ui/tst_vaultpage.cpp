// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "tests/ui/samplevault.h"
#include "ui/models/vaultmodel.h"
#include "ui/views/noticebar.h"
#include "ui/views/vaultpage.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = VaultEntry::Status;

namespace {

//! The page on its own, in sight, with five sessions.
struct Page {
    explicit Page(std::chrono::milliseconds secretsStay = 1h)
        : page(secretsStay)
        , list(page.findChild<QTableView*>(u"vaultList"_s))
        , restores(&page, &VaultPage::restoreRequested)
        , forgets(&page, &VaultPage::forgetRequested)
        , reveals(&page, &VaultPage::revealRequested)
    {
        page.setBudget({1000, 912, sampleTime(), 1, 0});
        page.resize(1100, 300);
        page.setVault(sampleVault());
        page.setShown(true);
        page.show();
        list->setFocus();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list->model()->index(row, column).data().toString();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
            list->visualRect(list->model()->index(row, VaultModel::Shard)).center());
    }
    [[nodiscard]] QAction* action(const QString& name) const { return page.findChild<QAction*>(name); }
    //! The button above the list.
    [[nodiscard]] QToolButton* button(const QString& name) const
    {
        const auto buttons = page.findChildren<QToolButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&](const QToolButton* one) { return one->defaultAction() == action(name); });
        return found == buttons.end() ? nullptr : *found;
    }
    void press(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString label(const QString& name) const { return page.findChild<QLabel*>(name)->text(); }

    VaultPage page;
    QTableView* list;
    QSignalSpy restores;
    QSignalSpy forgets;
    QSignalSpy reveals;
};

QList<int> numbers(const QList<QVariant>& arguments)
{
    QList<int> result;
    const auto shards = arguments[0].value<QList<ShardId>>();
    for (const ShardId shard : shards)
        result << shard.number;
    return result;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

//! The page of saved sessions: what it shows, what it asks for, and that an id is out in the open only for a while.
class TestVaultPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void B10_modelTakesOverWhatChanged()
    {
        VaultModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now = sampleTime();
        model.setNow(now);
        VaultSnapshot vault = sampleVault(now);
        model.setEntries(vault.entries);
        QCOMPARE_EQ(model.rowCount(), 5);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEntries(vault.entries);
        QCOMPARE_EQ(changes.size(), 0);
        vault.entries[2].sequence = 9000;
        model.setEntries(vault.entries);
        QCOMPARE_EQ(changes.size(), 1);
        QCOMPARE_EQ(changes[0][0].toModelIndex().row(), 2);
        QCOMPARE_EQ(changes[0][1].toModelIndex().row(), 2);
        QCOMPARE_EQ(model.index(2, VaultModel::Sequence).data().toString(), u"9,000"_s);

        const QPersistentModelIndex third = model.index(2, VaultModel::Shard);
        vault.entries.remove(3);
        vault.entries.remove(0);
        vault.entries << sampleEntry(2, 8, Status::Refused, now) << sampleEntry(0, 8, Status::Refused, now);
        model.setEntries(vault.entries);
        QStringList shards;
        for (int row = 0; row < model.rowCount(); ++row)
            shards << model.index(row, VaultModel::Shard).data().toString();
        QCOMPARE_EQ(shards.join(u", "_s), u"0 of 8, 1 of 16, 2 of 8, 2 of 16, 4 of 16"_s);
        QVERIFY(third.isValid());
        QCOMPARE_EQ(third.data().toString(), u"2 of 16"_s);
        QCOMPARE_EQ(resets.size(), 0);
        model.setEntries({});
        QCOMPARE_EQ(model.rowCount(), 0);
    }

    void B10_twoOfOneShardAreOneRow()
    {
        VaultModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now = sampleTime();
        const QList<VaultEntry> twice{
            sampleEntry(1, 4, Status::Resumable, now), sampleEntry(1, 4, Status::Refused, now)};
        model.setEntries(twice);
        QCOMPARE_EQ(model.rowCount(), 1);
        model.setEntries(twice);
        QCOMPARE_EQ(model.rowCount(), 1);
        QCOMPARE_EQ(model.index(0, VaultModel::Status).data().toString(), u"Refused"_s);
    }

    void B10_cells()
    {
        const QDateTime now = sampleTime();
        VaultModel model;
        model.setNow(now);
        model.setEntries(sampleVault(now).entries);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE_EQ(cell(1, VaultModel::Shard), u"1 of 16"_s);
        QCOMPARE_EQ(cell(1, VaultModel::Session), maskedSessionId(sampleSessionId));
        QCOMPARE_EQ(cell(0, VaultModel::Status), u"In use"_s);
        QCOMPARE_EQ(cell(1, VaultModel::Status), u"Resumable, 2:48 left"_s);
        QCOMPARE_EQ(cell(3, VaultModel::Status), u"Expired"_s);
        QCOMPARE_EQ(cell(4, VaultModel::Status), u"Refused"_s);
        QCOMPARE_EQ(cell(1, VaultModel::Sequence), u"4,712"_s);
        QCOMPARE_EQ(cell(1, VaultModel::Guilds), u"1,001"_s);
        QCOMPARE_EQ(cell(1, VaultModel::LastAlive), u"12 s"_s);
        QCOMPARE_EQ(cell(4, VaultModel::Why), u"It was made with 8 shards, now there are 16"_s);
        QCOMPARE_EQ(model.index(4, VaultModel::Why).data(Qt::ToolTipRole).toString(), cell(4, VaultModel::Why));
        QVERIFY(cell(1, VaultModel::Why).isEmpty());
        // Glyphs differ by status, words apart.
        QSet<int> badges;
        for (const int row : {0, 1, 3, 4})
            badges << model.index(row, VaultModel::Status).data(VaultModel::BadgeRole).toInt();
        QCOMPARE_EQ(badges.size(), 4);
        // A file of another library does not say when.
        VaultEntry bare = sampleEntry(5, 16, Status::Resumable, now);
        bare.createdAt = bare.aliveAt = bare.lastEventAt = bare.resumableUntil = {};
        model.setEntries({bare});
        QCOMPARE_EQ(cell(0, VaultModel::LastAlive), u"\u2014"_s);
        QCOMPARE_EQ(cell(0, VaultModel::Created), u"\u2014"_s);
        QCOMPARE_EQ(cell(0, VaultModel::Status), u"Resumable"_s);
    }

    //! S3.6: nothing is published meanwhile.
    void S3_6_countsDownAndExpires()
    {
        const QDateTime now = sampleTime();
        VaultModel model;
        model.setNow(now);
        model.setEntries({sampleEntry(1, 16, Status::Resumable, now)});
        const QModelIndex status = model.index(0, VaultModel::Status);
        const QVariant badge = status.data(VaultModel::BadgeRole);
        QCOMPARE_EQ(status.data().toString(), u"Resumable, 2:48 left"_s);
        model.setNow(now.addSecs(1));
        QCOMPARE_EQ(status.data().toString(), u"Resumable, 2:47 left"_s);
        model.setNow(now.addSecs(167));
        QCOMPARE_EQ(status.data().toString(), u"Resumable, 0:01 left"_s);
        model.setNow(now.addSecs(168));
        QCOMPARE_EQ(status.data().toString(), u"Expired"_s);
        QVERIFY(status.data(VaultModel::BadgeRole) != badge);
    }

    void S3_6_countsWhileInSight()
    {
        Page desk;
        const QString before = desk.cell(1, VaultModel::Status);
        QTRY_VERIFY_WITH_TIMEOUT(desk.cell(1, VaultModel::Status) != before, 4000);
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("ascending");
        QTest::addRow("shard") << int(VaultModel::Shard) << QList<int>{0, 1, 2, 3, 4};
        QTest::addRow("status") << int(VaultModel::Status) << QList<int>{0, 2, 1, 3, 4};
        QTest::addRow("sequence") << int(VaultModel::Sequence) << QList<int>{4, 3, 2, 1, 0};
        QTest::addRow("guilds") << int(VaultModel::Guilds) << QList<int>{1, 0, 2, 3, 4};
        QTest::addRow("last alive") << int(VaultModel::LastAlive) << QList<int>{0, 1, 2, 3, 4};
        QTest::addRow("created") << int(VaultModel::Created) << QList<int>{4, 3, 2, 1, 0};
    }
    void sortsByEachColumn()
    {
        QFETCH(int, column);
        QFETCH(QList<int>, ascending);
        Page desk;
        VaultSnapshot vault = sampleVault();
        for (int i = 0; i < 5; ++i)
            vault.entries[i].sequence = 100 - i;
        vault.entries[1].guilds = 3;
        vault.entries[4].aliveAt = vault.entries[4].lastEventAt = {}; // unknown: last in either order
        desk.page.setVault(vault);
        const auto order = [&] {
            QList<int> result;
            for (int row = 0; row < 5; ++row)
                result << desk.cell(row, VaultModel::Shard).section(u' ', 0, 0).toInt();
            return result;
        };
        desk.list->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE_EQ(order(), ascending);
        desk.list->sortByColumn(column, Qt::DescendingOrder);
        std::reverse(ascending.begin(), ascending.end());
        if (column == VaultModel::LastAlive)
            ascending = {3, 2, 1, 0, 4};
        QCOMPARE_EQ(order(), ascending);
    }

    void selectionOutlivesNewsAndOrder()
    {
        Page desk;
        desk.click(1);
        desk.click(3, Qt::ControlModifier);
        desk.list->sortByColumn(VaultModel::Shard, Qt::DescendingOrder);
        VaultSnapshot vault = sampleVault();
        vault.entries.removeFirst();
        desk.page.setVault(vault);
        desk.press(u"vaultRestore"_s);
        QCOMPARE_EQ(numbers(desk.restores[0]), QList<int>({1, 3}));
    }

    void headerSaysWhereAndHow_data()
    {
        QTest::addColumn<VaultSnapshot>("vault");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("trouble");
        VaultSnapshot vault = sampleVault();
        vault.writtenAt = {};
        QTest::addRow("not written yet")
            << vault << u"Nothing written yet · not encrypted · /home/robin/.local/state/shardroom"_s << QString();
        vault.sealed = true;
        QTest::addRow("sealed") << vault << u"Nothing written yet · encrypted · /home/robin/.local/state/shardroom"_s
                                << QString();
        vault.sealed = false;
        vault.sealNote = u"there is no keychain."_s;
        QTest::addRow("asked to be sealed")
            << vault << u"Nothing written yet · not encrypted · /home/robin/.local/state/shardroom"_s
            << u"Not encrypted: there is no keychain."_s;
        vault.error = u"the disk is full."_s;
        QTest::addRow("both") << vault << u"Nothing written yet · not encrypted · /home/robin/.local/state/shardroom"_s
                              << u"Not saved: the disk is full.\nNot encrypted: there is no keychain."_s;
        vault = sampleVault();
        vault.directory.clear();
        QTest::addRow("in memory") << vault
                                   << u"In memory only: without a state directory, nothing outlives this program."_s
                                   << QString();
    }
    void headerSaysWhereAndHow()
    {
        QFETCH(VaultSnapshot, vault);
        Page desk;
        desk.page.resize(1600, 300);
        desk.page.setVault(vault);
        QTEST(desk.label(u"vaultFacts"_s), "facts");
        QTEST(desk.label(u"vaultTrouble"_s), "trouble");
        QCOMPARE_EQ(desk.page.findChild<QLabel*>(u"vaultTrouble"_s)->isVisible(),
            !vault.error.isEmpty() || !vault.sealNote.isEmpty());
        // Red, not as the text beside it.
        const QColor red = desk.page.findChild<QLabel*>(u"vaultTrouble"_s)->palette().color(QPalette::WindowText);
        QVERIFY(red.red() > red.blue() + 60);
    }

    void headerAgesAndGivesWay()
    {
        Page desk;
        VaultSnapshot vault = sampleVault();
        vault.writtenAt = QDateTime::currentDateTimeUtc().addSecs(-75);
        vault.directory = u"/home/"_s + QString(400, u'x') + u"/end"_s;
        desk.page.setVault(vault);
        const QString facts = desk.label(u"vaultFacts"_s);
        QVERIFY2(facts.startsWith(u"Safe on disk 1 m 15 s ago"_s), qPrintable(facts));
        QVERIFY(facts.contains(u"\u2026"_s));
        QVERIFY(desk.page.findChild<QLabel*>(u"vaultFacts"_s)->toolTip().contains(vault.directory));
        QVERIFY(desk.page.minimumSizeHint().width() < 900);
    }

    void emptyStateSaysSo()
    {
        Page desk;
        auto* empty = desk.page.findChild<QLabel*>(u"vaultEmpty"_s);
        QVERIFY(!empty->isVisible());
        desk.page.setVault({});
        QVERIFY(empty->isVisible() && !desk.list->isVisible());
        QVERIFY(empty->text().contains(u"No saved sessions"_s));
        QVERIFY(!desk.action(u"vaultRestore"_s)->isEnabled());
    }

    void B10_restores_data()
    {
        QTest::addColumn<QList<int>>("marked");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("asked"); // empty: greyed
        QTest::addRow("none: all that can be") << QList<int>{} << u"Restore all 3"_s << QList<int>{1, 2, 3};
        QTest::addRow("one") << QList<int>{2} << u"Restore 1"_s << QList<int>{2};
        QTest::addRow("too old is tried") << QList<int>{3} << u"Restore 1"_s << QList<int>{3};
        QTest::addRow("leaves out what can't be") << QList<int>{0, 1, 4} << u"Restore 1"_s << QList<int>{1};
        QTest::addRow("in use") << QList<int>{0} << u"Restore 0"_s << QList<int>{};
        QTest::addRow("refused") << QList<int>{4} << u"Restore 0"_s << QList<int>{};
    }
    void B10_restores()
    {
        QFETCH(QList<int>, marked);
        QFETCH(QString, words);
        QFETCH(QList<int>, asked);
        for (const bool byKey : {false, true}) {
            Page desk;
            VaultSnapshot vault = sampleVault();
            vault.entries[3].objection = SessionObjection{SessionObjection::Kind::TooOld, u"it is too old"_s};
            desk.page.setVault(vault);
            QVERIFY(QTest::qWaitForWindowActive(&desk.page));
            for (const int row : marked)
                desk.click(row, Qt::ControlModifier);
            QCOMPARE_EQ(desk.button(u"vaultRestore"_s)->text(), words);
            QCOMPARE_EQ(desk.action(u"vaultRestore"_s)->isEnabled(), !asked.isEmpty());
            if (byKey)
                QTest::keyClick(desk.list, Qt::Key_R);
            else
                desk.press(u"vaultRestore"_s);
            QCOMPARE_EQ(desk.restores.size(), asked.isEmpty() ? 0 : 1);
            if (!asked.isEmpty())
                QCOMPARE_EQ(numbers(desk.restores[0]), asked);
        }
    }

    void B10_forgetAsks_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::addRow("yes") << true;
        QTest::addRow("no") << false;
    }
    void B10_forgetAsks()
    {
        QFETCH(bool, confirmed);
        Page desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        desk.list->selectAll();
        QTest::keyClick(desk.list, Qt::Key_Delete);
        auto* question = desk.page.findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible());
        QCOMPARE_EQ(desk.forgets.size(), 0);
        QVERIFY2(question->text().contains(u"Forget the sessions of 4 shards (1-4)?"_s), qPrintable(question->text()));
        QVERIFY2(question->informativeText().contains(u"2 of the 912 identifies"_s),
            qPrintable(question->informativeText()));
        QCOMPARE_EQ(question->defaultButton(), question->button(QMessageBox::Cancel));
        if (confirmed)
            QTest::mouseClick(question->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        else
            QTest::keyClick(question, Qt::Key_Return);
        QCOMPARE_EQ(desk.forgets.size(), confirmed ? 1 : 0);
        if (confirmed)
            QCOMPARE_EQ(numbers(desk.forgets[0]), QList<int>({1, 2, 3, 4}));
    }

    void B10_forgetIsNotForThoseInUse()
    {
        Page desk;
        QVERIFY(!desk.action(u"vaultForget"_s)->isEnabled());
        desk.click(0);
        QVERIFY(!desk.action(u"vaultForget"_s)->isEnabled());
        QVERIFY(desk.action(u"vaultForget"_s)->toolTip().contains(u"in use"_s));
        desk.click(4);
        QVERIFY(desk.action(u"vaultForget"_s)->isEnabled());
        desk.press(u"vaultForget"_s);
        QVERIFY(desk.page.findChild<QMessageBox*>()->informativeText().contains(u"nothing is lost"_s));
    }

    void B10_idIsShownUntilHidden_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"the button", "leaving the page", "another session", "30 s", "read-only"})
            QTest::addRow("%s", how) << QString::fromLatin1(how);
    }
    void B10_idIsShownUntilHidden()
    {
        QFETCH(QString, how);
        Page desk(how == u"30 s"_s ? 50ms : 1h);
        const QString id = QString::fromLatin1(sampleSessionId);
        const int narrow = desk.list->columnWidth(VaultModel::Session);
        QVERIFY(!desk.action(u"vaultShow"_s)->isEnabled());
        desk.click(1);
        desk.press(u"vaultShow"_s);
        QCOMPARE_EQ(desk.reveals.size(), 1);
        QCOMPARE_EQ(desk.reveals[0][0].value<ShardId>(), (ShardId{1, 16}));
        QVERIFY(desk.cell(1, VaultModel::Session) != id);
        desk.page.showRevealed({1, 16}, sampleSessionId);
        QCOMPARE_EQ(desk.cell(1, VaultModel::Session), id);
        QVERIFY(desk.cell(2, VaultModel::Session) != id);
        QVERIFY(desk.list->columnWidth(VaultModel::Session) > desk.list->fontMetrics().horizontalAdvance(id));
        QCOMPARE_EQ(desk.button(u"vaultShow"_s)->text(), u"Hide id"_s);
        desk.page.setVault(sampleVault());
        QCOMPARE_EQ(desk.cell(1, VaultModel::Session), id); // progress does not hide it
        if (how == u"the button"_s) {
            desk.press(u"vaultShow"_s);
        } else if (how == u"leaving the page"_s) {
            desk.page.setShown(false);
        } else if (how == u"another session"_s) {
            VaultSnapshot vault = sampleVault();
            vault.entries[1].maskedId = u"111…22"_s;
            desk.page.setVault(vault);
        } else if (how == u"read-only"_s) {
            desk.page.setObstacle(u"Read-only"_s);
        }
        QTRY_VERIFY(desk.cell(1, VaultModel::Session) != id);
        QCOMPARE_EQ(desk.button(u"vaultShow"_s)->text(), u"Show id"_s);
        QCOMPARE_EQ(desk.list->columnWidth(VaultModel::Session), narrow);
        QCOMPARE_EQ(desk.reveals.size(), 1);
    }

    void B10_idsThatNobodyAskedForAreNotShown()
    {
        Page desk;
        desk.page.showRevealed({1, 16}, sampleSessionId);
        desk.click(2);
        desk.press(u"vaultShow"_s);
        desk.page.showRevealed({1, 16}, sampleSessionId);
        for (int row = 0; row < 5; ++row)
            QVERIFY(desk.cell(row, VaultModel::Session) != QString::fromLatin1(sampleSessionId));
        desk.page.setShown(false); // it is too late now
        desk.page.showRevealed({2, 16}, sampleSessionId);
        QVERIFY(desk.cell(2, VaultModel::Session) != QString::fromLatin1(sampleSessionId));
        QVERIFY(clipboardText().isEmpty());
    }

    void B10_copiedIdLeavesTheClipboard()
    {
        Page desk(100ms);
        QSignalSpy told(&desk.page, &VaultPage::told);
        QSignalSpy untold(&desk.page, &VaultPage::untold);
        desk.click(2);
        desk.press(u"vaultCopyId"_s);
        QCOMPARE_EQ(desk.reveals.size(), 1);
        QVERIFY(clipboardText().isEmpty());
        desk.page.showRevealed({2, 16}, sampleSessionId);
        QCOMPARE_EQ(clipboardText(), QString::fromLatin1(sampleSessionId));
        QVERIFY(desk.cell(2, VaultModel::Session) != QString::fromLatin1(sampleSessionId)); // copied unseen
        QCOMPARE_EQ(told.size(), 1);
        QVERIFY(!told[0][0].toString().contains(QString::fromLatin1(sampleSessionId)));
        QTRY_VERIFY(clipboardText().isEmpty());
        QCOMPARE_EQ(untold.size(), 1);
        QCOMPARE_EQ(untold[0][0].toString(), told[0][0].toString());
    }

    void B10_whatWasCopiedSinceStays()
    {
        Page desk(50ms);
        QSignalSpy untold(&desk.page, &VaultPage::untold);
        desk.click(2);
        desk.press(u"vaultCopyId"_s);
        desk.page.showRevealed({2, 16}, sampleSessionId);
        QGuiApplication::clipboard()->setText(u"a recipe"_s);
        QTRY_COMPARE_EQ(untold.size(), 1);
        QCOMPARE_EQ(clipboardText(), u"a recipe"_s);
    }

    void copiedRowsStayMasked()
    {
        Page desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        desk.click(1);
        desk.press(u"vaultShow"_s);
        desk.page.showRevealed({1, 16}, sampleSessionId);
        QTest::keySequence(desk.list, QKeySequence(QKeySequence::Copy));
        const QStringList lines = clipboardText().split(u'\n');
        QCOMPARE_EQ(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"Shard\tSession\tStatus"_s));
        QVERIFY(lines[1].startsWith(u"1 of 16\t"_s + maskedSessionId(sampleSessionId)));
    }

    void thousandsOfRowsStayFast()
    {
        Page desk;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        VaultSnapshot vault = sampleVault(now);
        vault.entries.clear();
        for (int number = 0; number < 4096; ++number)
            vault.entries << sampleEntry(number, 4096, number % 7 == 0 ? Status::Expired : Status::Resumable, now);
        desk.page.setVault(vault);
        desk.list->selectAll();
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 10;
        for (int round = 0; round < rounds; ++round) {
            for (VaultEntry& entry : vault.entries)
                ++entry.sequence;
            desk.page.setVault(vault);
            desk.page.grab();
        }
        const double each = double(timer.elapsed()) / rounds;
        qInfo("%.1f ms for 4,096 changed rows and a repaint", each);
        QVERIFY2(each < 250, "once a second, this must not be felt");
        QCOMPARE_EQ(desk.list->selectionModel()->selectedRows().size(), 4096);
    }

    // --- in the window ---

    void B10_windowWatchesOnlyWhatIsInSight()
    {
        Desk desk;
        QSignalSpy watched(&desk.window, &MainWindow::vaultWatchRequested);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QCOMPARE_EQ(watched.size(), 0); // it is behind the timeline
        QTest::keySequence(&desk.window, QKeySequence(u"Ctrl+6"_s));
        QTRY_COMPARE_EQ(watched.size(), 1);
        QVERIFY(watched[0][0].toBool());
        auto* list = desk.window.findChild<QTableView*>(u"vaultList"_s);
        desk.window.showVault(sampleVault());
        QVERIFY(list->isVisible());
        desk.window.findChild<QDockWidget*>(u"timeline"_s)->raise();
        QTRY_COMPARE_EQ(watched.size(), 2);
        QVERIFY(!watched[1][0].toBool());
    }

    void B10_windowPassesOn()
    {
        Desk desk;
        QSignalSpy restores(&desk.window, &MainWindow::restoreRequested);
        QSignalSpy reveals(&desk.window, &MainWindow::revealRequested);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keySequence(&desk.window, QKeySequence(u"Ctrl+6"_s));
        desk.window.showVault(sampleVault());
        auto* list = desk.window.findChild<QTableView*>(u"vaultList"_s);
        list->selectRow(1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_R);
        QCOMPARE_EQ(restores.size(), 1);
        QCOMPARE_EQ(numbers(restores[0]), QList<int>{1});
        QCOMPARE_EQ(desk.commands.size(), 0); // R in the shard lists is another wish
        QTest::keyClick(list, Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE_EQ(reveals.size(), 1);
        desk.window.showRevealed({1, 16}, sampleSessionId);
        auto* messages = desk.window.findChild<NoticeBar*>(u"messages"_s);
        QVERIFY(messages->isVisible());
        QVERIFY2(messages->text().contains(u"30 s"_s), qPrintable(messages->text()));
        QCOMPARE_EQ(clipboardText(), QString::fromLatin1(sampleSessionId));
        desk.window.close();
        QVERIFY(clipboardText().isEmpty());
        QVERIFY(!messages->isVisible());
    }

    void B10_readOnlyChangesAndRevealsNothing()
    {
        Desk desk(false, true);
        QSignalSpy restores(&desk.window, &MainWindow::restoreRequested);
        QSignalSpy forgets(&desk.window, &MainWindow::forgetRequested);
        QSignalSpy reveals(&desk.window, &MainWindow::revealRequested);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keySequence(&desk.window, QKeySequence(u"Ctrl+6"_s));
        desk.window.showVault(sampleVault());
        auto* list = desk.window.findChild<QTableView*>(u"vaultList"_s);
        list->selectRow(1);
        for (const QString& name : {u"vaultRestore"_s, u"vaultForget"_s, u"vaultShow"_s, u"vaultCopyId"_s}) {
            QVERIFY(!desk.window.findChild<QAction*>(name)->isEnabled());
            QVERIFY(desk.window.findChild<QAction*>(name)->toolTip().contains(u"ead-only"_s));
        }
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_Delete, Qt::Key_I})
            QTest::keyClick(list, key);
        QTest::keyClick(list, Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE_EQ(restores.size() + forgets.size() + reveals.size(), 0);
        QVERIFY(!desk.window.findChild<QMessageBox*>());
    }

    void columnsAreRemembered()
    {
        QTemporaryDir directory;
        const WindowOptions options{false, false, {}, directory.filePath(u"window.ini"_s), false};
        {
            MainWindow window(options);
            window.show();
            auto* list = window.findChild<QTableView*>(u"vaultList"_s);
            list->setColumnWidth(VaultModel::Session, 333);
            list->sortByColumn(VaultModel::Guilds, Qt::DescendingOrder);
            QVERIFY(window.close());
        }
        MainWindow window(options);
        auto* list = window.findChild<QTableView*>(u"vaultList"_s);
        QCOMPARE_EQ(list->columnWidth(VaultModel::Session), 333);
        QCOMPARE_EQ(list->horizontalHeader()->sortIndicatorSection(), int(VaultModel::Guilds));
    }

    //! A layout that was saved before there was a vault must not lose it, nor give it the place of the timeline.
    void oldLayoutsGetTheVaultToo()
    {
        QTemporaryDir directory;
        const WindowOptions options{false, false, {}, directory.filePath(u"window.ini"_s), false};
        {
            MainWindow window(options);
            // A dock of another name is one that the next window does not know, and the other way round.
            window.findChild<QDockWidget*>(u"vault"_s)->setObjectName(u"before"_s);
            window.show();
            QVERIFY(window.close());
        }
        {
            QSettings settings(options.settingsFile, QSettings::IniFormat);
            QVERIFY(settings.contains(u"window/state"_s));
            settings.remove(u"window/vault"_s);
        }
        MainWindow window(options);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* timeline = window.findChild<QDockWidget*>(u"timeline"_s);
        auto* vault = window.findChild<QDockWidget*>(u"vault"_s);
        QVERIFY(window.tabifiedDockWidgets(timeline).contains(vault));
        QVERIFY(!timeline->visibleRegion().isEmpty());
        QTest::keySequence(&window, QKeySequence(u"Ctrl+6"_s));
        QTRY_VERIFY(!vault->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(TestVaultPage)
#include "tst_vaultpage.moc"
