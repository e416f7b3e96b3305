// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "tests/ui/samplereshard.h"
#include "ui/views/factgrid.h"
#include "ui/views/guildhistogram.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardpill.h"
#include "ui/views/reshardwizard.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QWindow>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeWidget>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

using Page = ReshardWizard::Page;

//! The window with its wizard open, and a planner that answers like the fleet's: later, and to each question.
struct WizardDesk : Desk {
    explicit WizardDesk(bool readOnly = false)
        : Desk(false, readOnly)
        , planned(&window, &MainWindow::reshardPlanRequested)
        , applied(&window, &MainWindow::reshardApplyRequested)
        , paused(&window, &MainWindow::reshardPauseRequested)
        , aborted(&window, &MainWindow::abortReshardRequested)
        , rolledBack(&window, &MainWindow::rollBackReshardRequested)
        , accepted(&window, &MainWindow::acceptMissingRequested)
        , ended(&window, &MainWindow::endOldRequested)
        , calledOff(&window, &MainWindow::callOffReshardRequested)
        , ledgers(&window, &MainWindow::reshardLedgerRequested)
    {
        QObject::connect(
            &window, &MainWindow::reshardPlanRequested, &window,
            [this](const ReshardWish& wish) {
                if (answers)
                    window.showReshardOutlook(sampleOutlook(wish, 16, refusals.value(wish.strategy)));
            },
            Qt::QueuedConnection);
        FleetSnapshot fleet = sampleFleet(16);
        fleet.shards[3].guilds = 2000; // nearly full: twice as many are offered
        window.showSnapshot(fleet);
    }
    [[nodiscard]] ReshardWizard* wizard() const { return window.findChild<ReshardWizard*>(); }
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        // Two pages have a ledger: the one in sight is meant.
        auto* here = wizard()->findChild<QStackedWidget*>()->currentWidget()->findChild<Widget*>(name);
        return here ? here : wizard()->findChild<Widget*>(name);
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return part<QPushButton>(name); }
    [[nodiscard]] QString text(const QString& label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] NoticeBar* banner() const { return window.findChild<NoticeBar*>(u"reshardBar"_s); }
    void open() const { actions->reshardAction()->trigger(); }
    void goTo(Page page) const { part<QListWidget>(u"reshardSteps"_s)->setCurrentRow(int(page)); }
    void show(const ReshardProgress& progress) { window.showSnapshot(sampleReshard(progress)); }
    [[nodiscard]] QMessageBox* question() const
    {
        const auto boxes = window.findChildren<QMessageBox*>();
        for (QMessageBox* box : boxes) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    //! Presses the button that does it, not the one that is the default.
    void confirm() const { question()->findChild<QPushButton*>(u"confirm"_s)->click(); }

    bool answers = true;
    QMap<ReshardStrategy, QString> refusals;
    QSignalSpy planned, applied, paused, aborted, rolledBack, accepted, ended, calledOff, ledgers;
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QTest::keyClick(target, key, modifiers);
}

//! Tab, as often as it takes.
bool tabTo(const QWidget* widget)
{
    // The window may be in front a moment before the keys go there.
    const bool isHere = QTest::qWaitFor(
        [widget] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == widget->window(); });
    if (!isHere)
        return false;
    for (int steps = 0; steps < 60; ++steps) {
        if (QApplication::focusWidget() == widget)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace

class TestReshardWizard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // Page 1: live, and only the answer to the present question counts.

    //! Identifies are not spent on a count that nobody asked for.
    void firstTarget_data()
    {
        QTest::addColumn<int>("recommended");
        QTest::addColumn<int>("guilds");
        QTest::addColumn<int>("target");
        QTest::addRow("not known yet") << 0 << 700 << 16;
        QTest::addRow("enough") << 16 << 700 << 16;
        QTest::addRow("fewer would do") << 8 << 700 << 16;
        QTest::addRow("more recommended") << 23 << 700 << 23;
        QTest::addRow("nearly full") << 16 << 2000 << 32;
        QTest::addRow("nearly full, more recommended") << 40 << 2000 << 40;
    }
    void firstTarget()
    {
        QFETCH(int, recommended);
        QFETCH(int, guilds);
        WizardDesk desk;
        desk.answers = false;
        FleetSnapshot fleet = sampleFleet(16);
        fleet.shards[3].guilds = guilds;
        desk.window.showSnapshot(fleet);
        desk.open();
        ReshardOutlook outlook = sampleOutlook({.toTotal = desk.part<QSpinBox>(u"targetCount"_s)->value()});
        outlook.plan.recommended = recommended;
        desk.window.showReshardOutlook(outlook);
        QTEST(desk.part<QSpinBox>(u"targetCount"_s)->value(), "target");
    }

    void targetShowsWhatAnswersIt()
    {
        WizardDesk desk;
        desk.answers = false;
        desk.open();
        auto* count = desk.part<QSpinBox>(u"targetCount"_s);
        auto* histogram = desk.part<GuildHistogram>(u"histogram"_s);
        QCOMPARE_EQ(count->value(), 32);
        QTRY_COMPARE_EQ(desk.planned.size(), 1);
        QVERIFY2(desk.planned[0][0].value<ReshardWish>() == ReshardWish{.toTotal = 32}, "nothing but the count");
        desk.window.showReshardOutlook(sampleOutlook({.toTotal = 24}));
        QCOMPARE_EQ(histogram->bars(), 0);
        QVERIFY(!desk.button(u"startReshard"_s)->isEnabled());
        desk.window.showReshardOutlook(sampleOutlook({.toTotal = 32}));
        QCOMPARE_EQ(histogram->bars(), 32);
        auto* facts = desk.part<FactGrid>(u"spreadFacts"_s);
        QCOMPARE_EQ(facts->value(u"Fullest"_s), u"556 guilds (22 % full)"_s);
        QCOMPARE_EQ(facts->value(u"Mean"_s), u"551 \u00b1 12 guilds"_s);
        QVERIFY(facts->value(u"Fullest shards"_s).startsWith(u"0 (556)"_s));
        QVERIFY(facts->value(u"Hottest shards"_s).startsWith(u"31 (41/s)"_s));
        QVERIFY(desk.button(u"startReshard"_s)->isEnabled());
        // Another count: the picture stays, but nothing can be started by it.
        desk.part<QSlider>(u"targetSlider"_s)->setValue(40);
        QCOMPARE_EQ(count->value(), 40);
        QCOMPARE_EQ(histogram->bars(), 32);
        QVERIFY(!desk.button(u"startReshard"_s)->isEnabled());
        QTRY_COMPARE_EQ(desk.planned.size(), 2);
        desk.window.showReshardOutlook(sampleOutlook({.toTotal = 40}));
        QCOMPARE_EQ(histogram->bars(), 40);
    }

    void candidatesAreChosenAndRefusedOnesSayWhy()
    {
        WizardDesk desk;
        desk.open();
        auto* list = desk.part<QTreeWidget>(u"candidates"_s);
        QTRY_COMPARE_EQ(list->topLevelItemCount(), 4);
        const QTreeWidgetItem* refused = list->topLevelItem(0);
        QVERIFY(refused->text(1).contains(u"refused: It is the present count."_s));
        QVERIFY(refused->foreground(0) == QBrush(list->palette().color(QPalette::Disabled, QPalette::Text)));
        QVERIFY(list->topLevelItem(1)->foreground(0) == QBrush());
        QCOMPARE_EQ(list->currentItem()->text(0), u"32"_s);
        list->setCurrentItem(list->topLevelItem(1));
        QCOMPARE_EQ(desk.part<QSpinBox>(u"targetCount"_s)->value(), 23);
        QTRY_COMPARE_EQ(desk.part<GuildHistogram>(u"histogram"_s)->bars(), 23);
        desk.part<QSpinBox>(u"targetCount"_s)->setValue(25);
        QVERIFY2(list->selectedItems().isEmpty(), "a count of one's own is none of them");
        desk.part<QSpinBox>(u"targetCount"_s)->setValue(64);
        QCOMPARE_EQ(list->currentItem()->text(0), u"64"_s);
    }

    void guildIsFoundNowAndThen()
    {
        WizardDesk desk;
        desk.open();
        auto* field = desk.part<QLineEdit>(u"guildField"_s);
        field->setText(u"https://discord.com/channels/62914560/1/2"_s);
        QCOMPARE_EQ(desk.text(u"guildShards"_s), u"now shard 15 of 16, then shard 15 of 32"_s);
        // At once, before any answer.
        desk.answers = false;
        desk.part<QSpinBox>(u"targetCount"_s)->setValue(8);
        QCOMPARE_EQ(desk.text(u"guildShards"_s), u"now shard 15 of 16, then shard 7 of 8"_s);
        field->setText(u"somewhere"_s);
        QVERIFY(desk.text(u"guildShards"_s).contains(u"neither"_s));
    }

    // Page 2.

    void strategiesNameTheirPriceAndTheirRefusal()
    {
        WizardDesk desk;
        desk.refusals[ReshardStrategy::Rolling] = u"23 is not a multiple of 16."_s;
        desk.open();
        desk.goTo(Page::Strategy);
        QTRY_VERIFY(desk.text(u"hand-over-cost"_s).contains(u"16 identify(ies)"_s));
        QVERIFY(desk.text(u"parallel-cost"_s).contains(u"48 connections at most"_s));
        QVERIFY(desk.text(u"stop-and-start-cost"_s).contains(u"2 m 40 s without events"_s));
        QCOMPARE_EQ(desk.text(u"rolling-cost"_s), u"Not now: 23 is not a multiple of 16."_s);
        QVERIFY(!desk.part<QRadioButton>(u"rolling"_s)->isEnabled());
        QVERIFY2(!desk.part<QRadioButton>(u"split"_s)->isEnabled(), "no shards are picked");
        desk.selection->set({3, 5}, 3);
        desk.button(u"takeSelection"_s)->click();
        QTRY_VERIFY(desk.part<QRadioButton>(u"split"_s)->isEnabled());
        desk.part<QRadioButton>(u"split"_s)->setChecked(true);
        desk.part<QSpinBox>(u"atOnce"_s)->setValue(2);
        desk.part<QSpinBox>(u"drain"_s)->setValue(90);
        desk.goTo(Page::Plan);
        QTRY_VERIFY(desk.button(u"startReshard"_s)->isEnabled());
        desk.button(u"startReshard"_s)->click();
        QCOMPARE_EQ(desk.applied.size(), 1);
        const auto plan = desk.applied[0][0].value<ReshardPlan>();
        QVERIFY(plan.wish == (ReshardWish{32, ReshardStrategy::Split, {3, 5}, 2, std::chrono::seconds(90)}));
    }

    void splitOfTheSelection_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<ReshardStrategy>("strategy");
        QTest::addRow("split") << u"split"_s << ReshardStrategy::Split;
        QTest::addRow("hand over") << u"handOver"_s << ReshardStrategy::HandOver;
    }
    void splitOfTheSelection()
    {
        QFETCH(QString, action);
        QFETCH(ReshardStrategy, strategy);
        WizardDesk desk;
        auto* wish = desk.window.findChild<QAction*>(action);
        QVERIFY(!wish->isEnabled());
        desk.selection->set({5}, 5);
        QVERIFY(wish->isEnabled());
        wish->trigger();
        QCOMPARE_EQ(desk.wizard()->page(), Page::Strategy);
        QVERIFY(desk.part<QRadioButton>(strategyKey(strategy))->isChecked());
        QVERIFY(QTest::qWaitFor([&] { return !desk.planned.isEmpty(); }));
        const auto asked = desk.planned[0][0].value<ReshardWish>();
        QCOMPARE_EQ(asked.strategy, strategy);
        QCOMPARE_EQ(asked.shards, QList<int>{5});
        if (strategy == ReshardStrategy::Split)
            QCOMPARE_EQ(asked.toTotal, 32);
        desk.show(sampleProgress());
        QVERIFY2(!wish->isEnabled(), "one at a time");
    }

    // Page 3.

    void planSaysWhatItDoesAndRefuses()
    {
        WizardDesk desk;
        desk.refusals[ReshardStrategy::Parallel] = u"Needs more identifies than are left."_s;
        desk.open();
        desk.goTo(Page::Plan);
        QTRY_COMPARE_EQ(desk.text(u"planTitle"_s), u"Parallel: from 16 to 32 shards"_s);
        const auto* checks = desk.part<QListWidget>(u"planChecks"_s);
        QCOMPARE_EQ(checks->count(), 3);
        QCOMPARE_EQ(checks->item(0)->text(), u"Good: The budget suffices"_s);
        QCOMPARE_EQ(checks->item(1)->text(), u"Warning: 1 shard is deaf"_s);
        QCOMPARE_EQ(checks->item(2)->text(), u"Refused: Needs more identifies than are left."_s);
        QVERIFY(!checks->item(2)->icon().isNull());
        QCOMPARE_EQ(desk.part<FactGrid>(u"planFacts"_s)->value(u"Budget"_s), u"912 \u2192 880 (200 are kept back)"_s);
        auto* start = desk.button(u"startReshard"_s);
        QCOMPARE_EQ(start->text(), u"S&tart: spends 32 identifies"_s);
        QVERIFY(!start->isEnabled());
        QVERIFY(!start->isDefault() && !start->autoDefault());
        QCOMPARE_EQ(start->toolTip(), u"Needs more identifies than are left."_s);
        QVERIFY(desk.text(u"planVerdict"_s).contains(u"Needs more identifies"_s));
        QTest::keyClick(desk.wizard(), Qt::Key_Return);
        QCOMPARE_EQ(desk.applied.size(), 0);
    }

    void refusalOfAStartIsShownInTheWizard()
    {
        WizardDesk desk;
        desk.open();
        desk.goTo(Page::Plan);
        auto* start = desk.button(u"startReshard"_s);
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QVERIFY2(!start->isEnabled(), "twice is once too often");
        desk.window.showRefusal(u"Reshard"_s, u"The plan is stale."_s);
        auto* notice = desk.part<NoticeBar>(u"reshardNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE_EQ(notice->text(), u"Reshard: The plan is stale."_s);
        QVERIFY(start->isEnabled());
    }

    // Read-only, it is a what-if.

    void readOnlyLooksAndTouchesNothing()
    {
        WizardDesk desk(true);
        QVERIFY(desk.actions->reshardAction()->isEnabled());
        desk.open();
        QTRY_COMPARE_EQ(desk.part<GuildHistogram>(u"histogram"_s)->bars(), 32);
        desk.goTo(Page::Plan);
        QTRY_COMPARE_EQ(desk.part<QListWidget>(u"planSteps"_s)->count(), 3);
        auto* start = desk.button(u"startReshard"_s);
        QVERIFY(!start->isEnabled());
        QVERIFY(start->toolTip().contains(u"Read-only"_s));
        ReshardProgress progress = sampleProgress();
        desk.show(progress);
        desk.goTo(Page::Run);
        for (const auto& name : {u"pauseReshard"_s, u"acceptMissing"_s, u"abortReshard"_s})
            QVERIFY2(!desk.button(name)->isEnabled(), qPrintable(name));
        QVERIFY(desk.banner()->findChild<QPushButton*>(u"noticeOtherAction"_s)->isHidden());
        progress.recovered = progress.paused = true;
        desk.show(progress);
        desk.banner()->findChild<QPushButton*>(u"noticeAction"_s)->click();
        QCOMPARE_EQ(desk.paused.size(), 0);
    }

    // Page 4.

    void runFollowsTheFleet()
    {
        WizardDesk desk;
        desk.open();
        desk.goTo(Page::Plan);
        auto* start = desk.button(u"startReshard"_s);
        QTRY_VERIFY(start->isEnabled());
        start->click();
        ReshardProgress progress = sampleProgress();
        desk.show(progress);
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
        QVERIFY(desk.text(u"runHeadline"_s).startsWith(u"Warming up"_s));
        auto* facts = desk.part<FactGrid>(u"runFacts"_s);
        QCOMPARE_EQ(facts->value(u"New shards ready"_s), u"26 of 32"_s);
        QCOMPARE_EQ(facts->value(u"Guilds matched"_s), u"17,604 of 17,631"_s);
        QCOMPARE_EQ(facts->value(u"Guilds missing"_s), u"27, 3 of them in an outage"_s);
        QCOMPARE_EQ(facts->value(u"Identifies spent"_s), u"26 of 32, 2 to spare"_s);
        QVERIFY2(!desk.button(u"acceptMissing"_s)->isEnabled(), "the shards that bring them are not ready");
        const auto* missing = desk.part<QListWidget>(u"missing"_s);
        QCOMPARE_EQ(missing->count(), 3);
        QVERIFY(missing->item(1)->text().endsWith(u"shard 31 of 32: Queued"_s));
        QCOMPARE_EQ(missing->item(2)->text(), u"and 25 more"_s);
        QVERIFY(desk.part<ShardMap>(u"incoming"_s)->accessibleDescription().contains(u"26 of 32"_s));
        const int before = desk.part<QProgressBar>(u"runBar"_s)->value();
        auto* counts = desk.part<FactGrid>(u"ledgerCounts"_s);
        QCOMPARE_EQ(counts->value(u"Matched"_s), u"40,980"_s);

        progress.ready = 32;
        progress.guildsMatched = 17630;
        progress.missing = {sampleGuild};
        progress.counts.matched = 50000;
        progress.batches = 4;
        progress.batch = 1;
        desk.show(progress);
        QVERIFY(desk.text(u"runHeadline"_s).contains(u"batch 2 of 4"_s));
        QVERIFY(desk.part<QProgressBar>(u"runBar"_s)->value() != before);
        QCOMPARE_EQ(counts->value(u"Matched"_s), u"50,000"_s);
        QCOMPARE_EQ(missing->count(), 1);
        desk.button(u"acceptMissing"_s)->click();
        QVERIFY(desk.question()->informativeText().contains(u"62914560"_s));
        QCOMPARE_EQ(desk.question()->defaultButton()->text().remove(u'&'), u"Cancel"_s);
        QCOMPARE_EQ(desk.accepted.size(), 0);
        desk.confirm();
        QCOMPARE_EQ(desk.accepted.size(), 1);
        QCOMPARE_EQ(desk.accepted[0][0].toInt(), 1);

        progress.missing.clear();
        progress.guildsMatched = 17631;
        desk.show(progress);
        QVERIFY(!desk.button(u"acceptMissing"_s)->isEnabled());
        QCOMPARE_EQ(desk.button(u"acceptMissing"_s)->toolTip(), u"No guild is missing."_s);
    }

    //! The map has its final shape from the first second: what is not open yet has its place.
    void mapHasAPlaceForAllNewShards()
    {
        WizardDesk desk;
        desk.open();
        ReshardProgress progress = sampleProgress(ReshardPhase::Preparing);
        const QList<ShardSnapshot> all = progress.incoming;
        progress.incoming = all.mid(0, 3);
        progress.ready = 3;
        desk.show(progress);
        desk.goTo(Page::Run);
        const auto* map = desk.part<ShardMap>(u"incoming"_s);
        QVERIFY(!map->tileOf(31).isEmpty());
        QVERIFY2(map->accessibleDescription().contains(u"3 of 32"_s), qPrintable(map->accessibleDescription()));
        const QRect first = map->tileOf(2);
        progress.incoming = all;
        progress.phase = ReshardPhase::Warming;
        desk.show(progress);
        QCOMPARE_EQ(map->tileOf(2), first);
        // Of a batch nobody knows which they will be.
        progress.batches = 4;
        progress.incoming = all.mid(0, 3);
        desk.show(progress);
        QVERIFY(map->tileOf(31).isEmpty());
    }

    //! It runs on its own, and map and table can be seen meanwhile.
    void putAsideWhileItRuns()
    {
        WizardDesk desk;
        desk.open();
        QCOMPARE_EQ(desk.button(u"reshardClose"_s)->text(), u"C&lose"_s);
        QCOMPARE_EQ(desk.wizard()->windowType(), Qt::Window);
        QVERIFY(!desk.wizard()->windowHandle()->transientParent()); // which would keep it on top
        desk.show(sampleProgress());
        QCOMPARE_EQ(desk.button(u"reshardClose"_s)->text(), u"Put as&ide"_s);
        desk.button(u"reshardClose"_s)->click();
        QVERIFY(!desk.wizard()->isVisible());
        desk.open(); // as the header and the banner do
        QVERIFY(desk.wizard()->isVisible());
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
    }

    void ledgerOnDemand()
    {
        WizardDesk desk;
        desk.show(sampleProgress());
        desk.open();
        desk.button(u"unevenGuilds"_s)->click();
        QCOMPARE_EQ(desk.ledgers.size(), 1);
        QVERIFY(!desk.ledgers[0][0].value<std::optional<GuildId>>());
        desk.window.showReshardLedger({.delivered = 105, .matched = 100, .onlyOld = 5},
            {{sampleGuild, {.delivered = 105, .matched = 100, .onlyOld = 5}}});
        const auto* list = desk.part<QTreeWidget>(u"ledgerGuilds"_s);
        QCOMPARE_EQ(list->topLevelItemCount(), 1);
        QCOMPARE_EQ(list->topLevelItem(0)->text(2), u"5"_s);
        auto* field = desk.part<QLineEdit>(u"ledgerGuild"_s);
        field->setText(u"62914560"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE_EQ(desk.ledgers.size(), 2);
        QVERIFY(desk.ledgers[1][0].value<std::optional<GuildId>>() == sampleGuild);
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
    }

    // Page 5, and the end.

    void switchCountsDownAndReports()
    {
        WizardDesk desk;
        desk.show(sampleProgress(ReshardPhase::Overlapping));
        desk.open();
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
        desk.show(sampleProgress(ReshardPhase::Draining));
        QCOMPARE_EQ(desk.wizard()->page(), Page::Switch);
        QCOMPARE_EQ(desk.text(u"drainCountdown"_s), u"0:47"_s);
        QVERIFY(desk.part<ShardMap>(u"retiring"_s)->accessibleDescription().contains(u"16 of 16"_s));
        desk.button(u"endOld"_s)->click();
        QVERIFY(desk.question()->informativeText().contains(u"no way back"_s));
        desk.confirm();
        QCOMPARE_EQ(desk.ended.size(), 1);
        desk.show(sampleProgress(ReshardPhase::Ending));
        QVERIFY(!desk.button(u"rollBack"_s)->isEnabled());
        QVERIFY(!desk.button(u"endOld"_s)->isEnabled());
        QVERIFY(desk.text(u"drainCountdown"_s).isEmpty());
        desk.window.showSnapshot(sampleFleet(32));
        desk.window.showReshardReport(sampleReport());
        QCOMPARE_EQ(desk.wizard()->page(), Page::Switch);
        QCOMPARE_EQ(desk.text(u"switchHeadline"_s), u"Done"_s);
        auto* facts = desk.part<FactGrid>(u"reportFacts"_s);
        QCOMPARE_EQ(facts->value(u"Serving now"_s), u"32 shards (0-31)"_s);
        QCOMPARE_EQ(facts->value(u"Identifies spent"_s), u"33 of 32"_s);
        QVERIFY(facts->value(u"Lasted"_s).startsWith(u"3 m 42 s"_s));
        QVERIFY(desk.button(u"saveReshardReport"_s)->isEnabled());
        QVERIFY(!desk.button(u"endOld"_s)->isEnabled());
    }

    void rollBackIsAsked()
    {
        WizardDesk desk;
        desk.show(sampleProgress(ReshardPhase::Draining));
        desk.open();
        desk.button(u"rollBack"_s)->click();
        QCOMPARE_EQ(desk.rolledBack.size(), 0);
        QVERIFY(desk.question()->informativeText().contains(u"32 identif"_s));
        desk.confirm();
        QCOMPARE_EQ(desk.rolledBack.size(), 1);
        QCOMPARE_EQ(desk.aborted.size(), 0);
        desk.window.showSnapshot(sampleFleet(16));
        desk.window.showReshardReport(sampleReport(ReshardPhase::RolledBack));
        QCOMPARE_EQ(desk.text(u"switchHeadline"_s), u"Rolled back: An operator asked for it"_s);
    }

    //! It ends while it runs: how is on page 5, and whoever looks on is taken there.
    void endsBadlyWhileItRuns()
    {
        WizardDesk desk;
        desk.show(sampleProgress());
        desk.open();
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
        desk.window.showSnapshot(sampleFleet(16));
        desk.window.showReshardReport(sampleReport(ReshardPhase::Aborted));
        QCOMPARE_EQ(desk.wizard()->page(), Page::Switch);
        QVERIFY(desk.text(u"switchHeadline"_s).startsWith(u"Aborted"_s));
    }

    void theNextOneTakesTheMessageAway()
    {
        WizardDesk desk;
        desk.show(sampleProgress());
        desk.window.showReshardReport(sampleReport(ReshardPhase::Aborted));
        desk.show(sampleProgress()); // on its way already when the report came
        auto* messages = desk.window.findChild<NoticeBar*>(u"messages"_s);
        QVERIFY(!messages->isHidden());
        desk.window.showSnapshot(sampleFleet(16));
        QVERIFY(!messages->isHidden());
        desk.show(sampleProgress());
        QVERIFY(messages->isHidden());
    }

    void reportIsReachableAfterTheWizardWasClosed()
    {
        WizardDesk desk;
        desk.show(sampleProgress());
        desk.open();
        desk.wizard()->close();
        desk.window.showSnapshot(sampleFleet(32));
        desk.window.showReshardReport(sampleReport());
        auto* messages = desk.window.findChild<NoticeBar*>(u"messages"_s);
        QCOMPARE_EQ(messages->text(), u"Reshard (from 16 to 32 shards): Done."_s);
        messages->findChild<QPushButton*>(u"noticeAction"_s)->click();
        QVERIFY(desk.wizard()->isVisible());
        QCOMPARE_EQ(desk.wizard()->page(), Page::Switch);
        QCOMPARE_EQ(desk.text(u"switchHeadline"_s), u"Done"_s);
    }

    // The keyboard alone: from Ctrl+R to the start, through pause and abort, and back after the switch. A button that
    // is reached with Alt is seen going down first.

    void keyboardJourney()
    {
        WizardDesk desk;
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard()));
        auto* count = desk.part<QSpinBox>(u"targetCount"_s);
        QTRY_VERIFY2(count->hasFocus(), QApplication::focusWidget()->metaObject()->className());
        count->selectAll();
        press(Qt::Key_2);
        press(Qt::Key_4);
        QCOMPARE_EQ(count->value(), 24);
        press(Qt::Key_Return);
        QCOMPARE_EQ(desk.wizard()->page(), Page::Strategy);
        QVERIFY(tabTo(desk.part<QRadioButton>(u"parallel"_s)));
        QTRY_VERIFY(desk.part<QRadioButton>(u"rolling"_s)->isEnabled());
        press(Qt::Key_Down);
        QVERIFY(desk.part<QRadioButton>(u"rolling"_s)->isChecked());
        press(Qt::Key_Up);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE_EQ(desk.wizard()->page(), Page::Plan);
        auto* start = desk.button(u"startReshard"_s);
        QTRY_VERIFY(start->isEnabled());
        QVERIFY2(!start->hasFocus(), "nothing is spent by accident");
        press(Qt::Key_Return);
        QCOMPARE_EQ(desk.applied.size(), 0);
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE_EQ(desk.applied.size(), 1);
        QCOMPARE_EQ(desk.applied[0][0].value<ReshardPlan>().wish.toTotal, 24);

        ReshardProgress progress = sampleProgress();
        desk.show(progress);
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
        press(Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE_EQ(desk.paused.size(), 1);
        QCOMPARE_EQ(desk.paused[0][0].toBool(), true);
        progress.paused = true;
        desk.show(progress);
        press(Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE_EQ(desk.paused.size(), 2);
        QCOMPARE_EQ(desk.paused[1][0].toBool(), false);
        progress.paused = false;
        desk.show(progress);
        QVERIFY(tabTo(desk.button(u"abortReshard"_s)));
        press(Qt::Key_Space);
        QVERIFY(desk.question() && QTest::qWaitForWindowActive(desk.question()));
        press(Qt::Key_Return); // the default is to leave it
        QVERIFY(!desk.question());
        QCOMPARE_EQ(desk.aborted.size(), 0);
        desk.wizard()->activateWindow(); // what a window manager does by itself
        QVERIFY(tabTo(desk.button(u"abortReshard"_s)));
        press(Qt::Key_Space);
        QVERIFY(desk.question() && QTest::qWaitForWindowActive(desk.question()));
        QVERIFY(tabTo(desk.question()->findChild<QPushButton*>(u"confirm"_s)));
        press(Qt::Key_Space);
        QCOMPARE_EQ(desk.aborted.size(), 1);

        // Esc puts the wizard away, Ctrl+R brings it back where the reshard is by then.
        desk.wizard()->activateWindow();
        QVERIFY(tabTo(desk.button(u"pauseReshard"_s)));
        press(Qt::Key_Escape);
        QVERIFY(!desk.wizard()->isVisible());
        desk.show(sampleProgress(ReshardPhase::Draining));
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard()));
        QCOMPARE_EQ(desk.wizard()->page(), Page::Switch);
        QVERIFY(tabTo(desk.button(u"rollBack"_s)));
        press(Qt::Key_Space);
        QVERIFY(desk.question() && QTest::qWaitForWindowActive(desk.question()));
        QVERIFY(tabTo(desk.question()->findChild<QPushButton*>(u"confirm"_s)));
        press(Qt::Key_Space);
        QCOMPARE_EQ(desk.rolledBack.size(), 1);
    }

    void turningThePageNeverLandsOnADeed()
    {
        WizardDesk desk;
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard()));
        desk.show(sampleProgress(ReshardPhase::Overlapping));
        desk.goTo(Page::Run);
        desk.button(u"abortReshard"_s)->setFocus();
        desk.show(sampleProgress(ReshardPhase::Draining));
        QCOMPARE_EQ(desk.wizard()->page(), Page::Switch);
        QVERIFY(desk.part<QListWidget>(u"reshardSteps"_s)->hasFocus());
    }

    // The window around it.

    void headerKeepsABar()
    {
        WizardDesk desk;
        auto* pill = desk.window.findChild<ReshardPill*>();
        QVERIFY(!pill->isVisible());
        desk.show(sampleProgress());
        QVERIFY(pill->isVisible());
        QCOMPARE_EQ(pill->text(), u"Warming up 72 %"_s);
        QVERIFY(pill->accessibleName().contains(u"72"_s));
        pill->click();
        QVERIFY(desk.wizard()->isVisible());
        QCOMPARE_EQ(desk.wizard()->page(), Page::Run);
        desk.wizard()->close();
        desk.show(sampleProgress(ReshardPhase::RollingBack));
        QCOMPARE_EQ(pill->text(), u"Rolling back"_s);
        desk.window.showSnapshot(sampleFleet(16));
        QVERIFY(!pill->isVisible());
    }

    void bannerTellsAndGoesBack()
    {
        WizardDesk desk;
        desk.show(sampleProgress());
        const NoticeBar* banner = desk.banner();
        QVERIFY2(banner->text().contains(u"26 of 32 new shards ready, 17,604 of 17,631 guilds matched"_s),
            qPrintable(banner->text()));
        banner->findChild<QPushButton*>(u"noticeOtherAction"_s)->click();
        QVERIFY(desk.wizard()->isVisible());
        QCOMPARE_EQ(desk.aborted.size(), 0);
        desk.confirm();
        QCOMPARE_EQ(desk.aborted.size(), 1);
        desk.show(sampleProgress(ReshardPhase::Settling));
        QVERIFY(banner->findChild<QPushButton*>(u"noticeOtherAction"_s)->isHidden());
    }

    // Point 5: after a kill, the window says what was going on and offers both ways.

    void recoveredIsOffered()
    {
        WizardDesk desk;
        ReshardProgress progress = sampleProgress();
        progress.recovered = progress.paused = true;
        desk.show(progress);
        const NoticeBar* banner = desk.banner();
        QVERIFY2(banner->text().contains(u"(from 16 to 32 shards) was not finished: it was at \"Warming up\""_s),
            qPrintable(banner->text()));
        banner->findChild<QPushButton*>(u"noticeAction"_s)->click();
        QCOMPARE_EQ(desk.paused.size(), 1);
        QCOMPARE_EQ(desk.paused[0][0].toBool(), false);
        banner->findChild<QPushButton*>(u"noticeOtherAction"_s)->click();
        desk.confirm();
        QCOMPARE_EQ(desk.aborted.size(), 1);
        // Once decided it is one like any other.
        progress.paused = false;
        desk.show(progress);
        QVERIFY(!banner->text().contains(u"was not finished"_s));
    }

    // Point 6: announced before it acts, with time to call it off.

    void announcedCanBeCalledOff()
    {
        WizardDesk desk;
        FleetSnapshot fleet = sampleFleet(16);
        fleet.announced = ReshardAnnouncement{16, 32, 32, sampleTime(599000), u"too many guilds per shard"_s};
        desk.window.showSnapshot(fleet);
        const NoticeBar* banner = desk.banner();
        QCOMPARE_EQ(banner->text(),
            u"In 9:59 this fleet reshards itself from 16 to 32 shards, which spends 32 identifies: too many guilds per shard"_s);
        auto* callOff = banner->findChild<QPushButton*>(u"noticeAction"_s);
        callOff->click();
        QCOMPARE_EQ(desk.calledOff.size(), 1);
        fleet.readOnly = true;
        desk.window.showSnapshot(fleet);
        QVERIFY(callOff->isHidden());
        desk.window.showSnapshot(sampleFleet(16));
        QVERIFY(!banner->isVisible());
    }

    void sizeIsRemembered()
    {
        WizardDesk desk;
        desk.open();
        desk.wizard()->resize(713, 655);
        desk.wizard()->close();
        MainWindow other({false, false, u"Test"_s, desk.directory.filePath(u"window.ini"_s), false});
        other.showSnapshot(sampleFleet(16));
        other.findChild<ShardActions*>()->reshardAction()->trigger();
        QCOMPARE_EQ(other.findChild<ReshardWizard*>()->size(), QSize(713, 655));
    }
};

QTEST_MAIN(TestReshardWizard)
#include "tst_reshardwizard.moc"
