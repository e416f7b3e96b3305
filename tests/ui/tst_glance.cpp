// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "ui/models/filtercompletion.h"
#include "ui/models/ratehistory.h"
#include "ui/models/savedfilters.h"
#include "ui/models/shardgroups.h"
#include "ui/views/celldelegates.h"
#include "ui/views/filterchips.h"
#include "ui/views/noticebar.h"
#include "ui/views/tablelayouts.h"

#include <QtCore/QSettings>
#include <QtGui/QAccessible>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! Issue 7, "at a glance": groups of the map, completion and chips of the filter, muting, layouts of the table.
class TestGlance : public QObject {
    Q_OBJECT

    static QToolButton* chip(const Desk& desk, const QString& name)
    {
        const auto chips = desk.window.findChildren<QToolButton*>(u"filterChip"_s);
        const auto found
            = std::find_if(chips.begin(), chips.end(), [&](const QToolButton* one) { return one->text() == name; });
        return found == chips.end() ? nullptr : *found;
    }
    static QStringList texts(const FilterCompletion& completion)
    {
        QStringList texts;
        for (const FilterCompletion::Choice& choice : completion.choices)
            texts << choice.text;
        return texts;
    }
    static QStringList names(const QList<SavedFilter>& filters)
    {
        QStringList names;
        for (const SavedFilter& filter : filters)
            names << filter.name;
        return names;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void groups_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qsizetype>("groups");
        QTest::addColumn<QString>("last");
        QTest::addRow("a few") << 32 << qsizetype(1) << QString();
        QTest::addRow("33") << 33 << qsizetype(3) << u"32-32"_s;
        QTest::addRow("64") << 64 << qsizetype(4) << u"48-63"_s;
        QTest::addRow("736") << 736 << qsizetype(12) << u"704-735"_s;
        QTest::addRow("16,384") << 16384 << qsizetype(16) << u"15360-16383"_s;
    }
    void groups()
    {
        QFETCH(int, count);
        const FleetSnapshot fleet = sampleFleet(count);
        const ShardGroups groups = ShardGroups::of(fleet.shards, ShardGrouping::Range);
        QTEST(groups.groups.size(), "groups");
        QTEST(groups.groups.last().name, "last");
        int sum = 0;
        for (const ShardGroup& group : groups.groups) {
            QCOMPARE_EQ(group.first, sum);
            sum += group.count;
        }
        QCOMPARE_EQ(sum, count);
    }

    void hostsAreGroupsToo()
    {
        FleetSnapshot fleet = sampleFleet(10, {{3, ShardState::BackingOff}, {5, ShardState::Failed}});
        for (const int number : {1, 3, 5})
            fleet.shards[number].gatewayHost = u"eu-1.discord.gg"_s;
        fleet.shards[7].gatewayHost.clear();
        const ShardGroups groups = ShardGroups::of(fleet.shards, ShardGrouping::Host);
        QCOMPARE_EQ(groups.groups.size(), 3);
        QCOMPARE_EQ(groups.groups[0].name, u"eu-1"_s);
        QCOMPARE_EQ(groups.groups[2].count, 1);
        QCOMPARE_EQ(groups.order, std::vector<int>({1, 3, 5, 0, 2, 4, 6, 8, 9, 7}));
        QCOMPARE_EQ(groups.places[5], 2);
        const GroupFacts facts = GroupFacts::of(fleet.shards, groups, groups.groups[0]);
        QCOMPARE_EQ(facts.ready, 1);
        QCOMPARE_EQ(facts.worst, ShardState::Failed);
        QCOMPARE_EQ(facts.median, std::chrono::milliseconds(51));
        // The deaf are not ready, and of two the lower is the median, both as in the header.
        fleet.shards[0].deafSince = sampleTime();
        fleet.shards[0].latency = std::chrono::milliseconds(40);
        fleet.shards[2].latency = std::chrono::milliseconds(400);
        ShardGroup two = groups.groups[1];
        two.count = 2;
        const GroupFacts deaf = GroupFacts::of(fleet.shards, groups, two);
        QCOMPARE_EQ(deaf.ready, 1);
        QCOMPARE_EQ(deaf.median, std::chrono::milliseconds(40));
    }

    void quietShardsAreMarked_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("typical");
        QTest::addColumn<ShardState>("state");
        QTest::addColumn<int>("readyFor");
        QTest::addColumn<bool>("quiet");
        QTest::addRow("below one") << 0.9 << 20.0 << ShardState::Ready << 60 << true;
        QTest::addRow("one") << 1.0 << 20.0 << ShardState::Ready << 60 << false;
        QTest::addRow("a quiet fleet") << 0.1 << 0.5 << ShardState::Ready << 60 << false;
        QTest::addRow("not ready") << 0.0 << 20.0 << ShardState::Resuming << 60 << false;
        QTest::addRow("just ready") << 0.0 << 20.0 << ShardState::Ready << 9 << false;
    }
    void quietShardsAreMarked()
    {
        QFETCH(double, rate);
        QFETCH(double, typical);
        QFETCH(ShardState, state);
        QFETCH(int, readyFor);
        ShardSnapshot shard = sampleShard(1, 16, state);
        shard.eventsPerSecond = rate;
        shard.readySince = sampleTime(-readyFor * 1000);
        QTEST(hasLowTraffic(shard, sampleTime(), typical), "quiet");
    }

    void quietTilesHaveABorder()
    {
        Desk desk;
        FleetSnapshot fleet = sampleFleet(64, {}, 250);
        for (ShardSnapshot& shard : fleet.shards) {
            shard.eventsPerSecond = 20;
            shard.readySince = sampleTime(-600'000);
        }
        desk.window.showSnapshot(fleet);
        const QImage before = desk.map->viewport()->grab().toImage();
        fleet.shards[40].eventsPerSecond = 0;
        desk.window.showSnapshot(fleet);
        const QImage after = desk.map->viewport()->grab().toImage();
        QVERIFY(before.copy(desk.map->tileOf(40)) != after.copy(desk.map->tileOf(40)));
        QCOMPARE_EQ(before.copy(desk.map->tileOf(41)), after.copy(desk.map->tileOf(41)));
    }

    void sparklinesAreDrawn()
    {
        QStandardItemModel model(3, 1);
        const QList<QList<float>> histories{{}, {0, 4, 10}, {10, 4, 0}};
        for (int row = 0; row < histories.size(); ++row) {
            model.setData(model.index(row, 0), QVariant::fromValue(histories[row]), Qt::UserRole);
            model.setData(model.index(row, 0), u"7"_s, Qt::DisplayRole);
        }
        QTableView table;
        table.setModel(&model);
        SparklineDelegate delegate(Qt::UserRole, u"10,000"_s, true, nullptr);
        table.setItemDelegate(&delegate);
        table.setColumnWidth(0, 200);
        table.resize(300, 200);
        const auto cell
            = [&](int row) { return table.viewport()->grab(table.visualRect(model.index(row, 0))).toImage(); };
        // How far down the line is in this part of the cell.
        const auto depth = [&, empty = cell(0)](int row, int left, int right) {
            const QImage drawn = cell(row);
            double sum = 0;
            int count = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = left; x < right; ++x) {
                    if (drawn.pixel(x, y) == empty.pixel(x, y))
                        continue;
                    sum += y;
                    ++count;
                }
            }
            return count > 0 ? sum / count : -1;
        };
        QVERIFY(depth(1, 0, 40) > depth(1, 90, 130));
        QVERIFY(depth(1, 90, 130) > 0);
        QVERIFY(depth(2, 0, 40) < depth(2, 90, 130));
        QVERIFY(depth(2, 0, 40) > 0);
        QCOMPARE_EQ(depth(1, 185, 200), -1.0); // there is the number
    }

    //! A fleet that starts: what loads all its guilds says nothing about how lively a quiet bot is.
    void loadingIsNoTraffic()
    {
        QList<ShardSnapshot> shards;
        for (int number = 0; number < 64; ++number) {
            ShardSnapshot shard = sampleShard(number, 64);
            shard.eventsPerSecond = number < 60 ? 0.3 : 600;
            shard.readySince = sampleTime(number < 60 ? -60'000 : -1'000);
            shards << shard;
        }
        QCOMPARE_EQ(typicalTraffic(shards, sampleTime()), 0.3);
        QCOMPARE_EQ(typicalTraffic(shards.last(4), sampleTime()), 0.0);
    }

    void B1_16384ShardsAreOnTheMapAtOnce()
    {
        Desk desk;
        desk.window.resize(1400, 900);
        desk.window.showSnapshot(sampleFleet(16384, {{9000, ShardState::Failed}}, 250));
        const QRect view = desk.map->viewport()->rect();
        for (const int number : {0, 8191, 16383})
            QVERIFY2(view.contains(desk.map->tileOf(number)), qPrintable(QString::number(number)));
        // The one that failed is to be seen among all the others.
        const QImage image = desk.map->viewport()->grab().toImage();
        const auto colorAt = [&](int number) { return image.pixelColor(desk.map->tileOf(number).center()); };
        QVERIFY(colorAt(9000) != colorAt(0)); // by its block; tst_shardmap has the rest
        QCOMPARE_EQ(colorAt(16383), colorAt(0));
        desk.map->setZoom(4);
        QVERIFY(desk.map->tileOf(0).width() > 4);
    }

    void onlyWhatChangedIsPaintedAnew()
    {
        Desk desk;
        desk.window.showSnapshot(sampleFleet(64, {}, 250));
        const QRect tile = desk.map->tileOf(40);
        const QImage before = desk.map->viewport()->grab().toImage();
        desk.window.showSnapshot(sampleFleet(64, {{40, ShardState::Failed}}, 500));
        const QImage after = desk.map->viewport()->grab().toImage();
        QVERIFY(before.copy(tile) != after.copy(tile));
        QCOMPARE_EQ(before.copy(desk.map->tileOf(41)), after.copy(desk.map->tileOf(41)));
    }

    void wordsOfAGroupSelectIt()
    {
        Desk desk;
        desk.window.resize(1400, 900);
        desk.window.showSnapshot(sampleFleet(64, {}, 250));
        const ShardMapLayout& tiles = desk.map->tiles();
        QVERIFY(tiles.labels != ShardMapLayout::Labels::None);
        const QPoint shift = desk.map->tileOf(0).topLeft() - tiles.rectOf(0).topLeft();
        QTest::mouseClick(desk.map->viewport(), Qt::LeftButton, {}, tiles.groups[1].name.center() + shift);
        QCOMPARE_EQ(desk.selection->numbers().size(), 16);
        QCOMPARE_EQ(desk.selection->numbers().first(), 16);
        QTest::mouseClick(
            desk.map->viewport(), Qt::LeftButton, Qt::ControlModifier, tiles.groups[3].summary.center() + shift);
        QCOMPARE_EQ(desk.selection->numbers().size(), 32);
        QCOMPARE_EQ(desk.tableRows().size(), 32);
    }

    void B17_arrowsGoAcrossGroups()
    {
        Desk desk;
        desk.window.resize(1400, 900);
        desk.window.showSnapshot(sampleFleet(64, {}, 250));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.map->setFocus();
        desk.click(5);
        const int line = desk.map->tiles().columns;
        QTest::keyClick(desk.map, Qt::Key_Down);
        QCOMPARE_EQ(desk.selection->current(), 5 + line);
        QTest::keyClick(desk.map, Qt::Key_Up);
        QCOMPARE_EQ(desk.selection->current(), 5);
        QTest::keyClick(desk.map, Qt::Key_End);
        QCOMPARE_EQ(desk.selection->current(), 63);
        QTest::keyClick(desk.map, Qt::Key_Down);
        QCOMPARE_EQ(desk.selection->current(), 63);
        QTest::keyClick(desk.map, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(desk.selection->isEmpty());
    }

    void screenReadersHearTiles()
    {
        Desk desk;
        desk.click(7);
        desk.map->setFocus();
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(desk.map);
        QVERIFY(map != nullptr);
        QCOMPARE_EQ(map->childCount(), 16);
        QAccessibleInterface* tile = map->child(7);
        QVERIFY(tile->text(QAccessible::Name).startsWith(u"Shard 7: "_s + displayName(ShardState::Failed)));
        QVERIFY(tile->state().selected);
        QVERIFY(!map->child(6)->state().selected);
        QCOMPARE_EQ(map->indexOfChild(tile), 7);
        QCOMPARE_EQ(map->childAt(tile->rect().center().x(), tile->rect().center().y()), tile);
        QVERIFY(map->child(16) == nullptr);
        desk.window.showSnapshot(sampleFleet(4, {}, 250));
        QVERIFY(!tile->isValid());
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at "^"
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("replaced");
        QTest::addRow("nothing typed") << u"^"_s << QStringList{} << QString();
        QTest::addRow("field") << u"lat^"_s << QStringList{u"latency:"_s} << u"lat"_s;
        QTest::addRow("after a term") << u"0-3 !gui^"_s << QStringList{u"guilds:"_s} << u"gui"_s;
        QTest::addRow("a state without its field") << u"back^"_s << QStringList{u"state:backoff"_s} << u"back"_s;
        QTest::addRow("state") << u"state:fa^"_s << QStringList{u"failed"_s} << u"fa"_s;
        QTest::addRow("second state") << u"state:failed|pau^ 12"_s << QStringList{u"paused"_s} << u"pau"_s;
        QTest::addRow("is") << u"is:^"_s << QStringList({u"deaf"_s, u"quiet"_s, u"zombie"_s}) << QString();
        QTest::addRow("codes that are there") << u"close:^"_s << QStringList({u"1006"_s, u"4009"_s}) << QString();
        QTest::addRow("hosts that are there")
            << u"host:g^"_s << QStringList{u"gateway-us-east1-b.discord.gg"_s} << u"g"_s;
        QTest::addRow("complete already") << u"state:failed^"_s << QStringList{} << u"failed"_s;
        QTest::addRow("numbers are the user's") << u"guilds:>2^"_s << QStringList{} << u">2"_s;
    }
    void completes()
    {
        QFETCH(QString, text);
        FleetSnapshot fleet = sampleFleet(4);
        fleet.shards[0].lastCloseCode = 4009;
        fleet.shards[1].lastCloseCode = 1006;
        const qsizetype cursor = text.indexOf(u'^');
        text.remove(cursor, 1);
        const FilterCompletion completion = FilterCompletion::of(text, cursor, fleet.shards);
        QTEST(texts(completion), "offered");
        if (!completion.choices.isEmpty())
            QTEST(text.mid(completion.at, completion.length), "replaced");
        // Whatever is chosen, what comes out can be read, or only lacks its value.
        for (const FilterCompletion::Choice& choice : completion.choices) {
            QString all = text;
            all.replace(completion.at, completion.length, choice.text);
            if (!choice.text.endsWith(u':'))
                QVERIFY2(ShardFilter::parse(all).filter.has_value(), qPrintable(all));
        }
    }

    void typingCompletesInTheField()
    {
        Desk desk;
        desk.filter->setFocus();
        QTest::keyClicks(desk.filter, u"0-9 sta"_s);
        auto* popup = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(popup != nullptr);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE_EQ(desk.filter->text(), u"0-9 state:"_s);
        popup = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY2(popup != nullptr, "the states are offered at once");
        QTest::keyClicks(popup, u"fail"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE_EQ(desk.filter->text(), u"0-9 state:failed"_s);
        QCOMPARE_EQ(desk.table->model()->rowCount(), 1);
    }

    void understoodIsGreen()
    {
        Desk desk;
        const QColor empty = desk.filter->palette().color(QPalette::Base);
        desk.filter->setText(u"state:failed"_s);
        const QColor good = desk.filter->palette().color(QPalette::Base);
        QVERIFY(good.green() > good.red() && good != empty);
        desk.filter->setText(u"state:xyz"_s);
        QVERIFY2(desk.window.findChild<QLabel*>(u"filterReason"_s)->text().startsWith(u'\u2715'),
            "not told by colour alone");
        desk.filter->clear();
        QCOMPARE_EQ(desk.filter->palette().color(QPalette::Base), empty);
    }

    void chipsAreSavedFilters()
    {
        Desk desk;
        QVERIFY(chip(desk, u"Nearly full"_s) != nullptr && chip(desk, u"Deaf"_s) != nullptr);
        QTest::mouseClick(chip(desk, u"Broken"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.filter->text(), u"state:failed|backoff"_s);
        QCOMPARE_EQ(desk.table->model()->rowCount(), 2);
        QVERIFY(chip(desk, u"Broken"_s)->isChecked());
        QTest::mouseClick(chip(desk, u"Broken"_s), Qt::LeftButton);
        QVERIFY(desk.filter->text().isEmpty());

        auto* save = desk.window.findChild<QToolButton*>(u"saveFilter"_s);
        QVERIFY(!save->isEnabled());
        desk.filter->setText(u"state:xyz"_s);
        QVERIFY2(!save->isEnabled(), "what is not understood can't be saved");
        desk.filter->setText(u"12-15"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        auto* dialog = desk.window.findChild<QInputDialog*>(u"filterName"_s);
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(u"Canary"_s);
        dialog->accept();
        QVERIFY(chip(desk, u"Canary"_s)->isChecked());
        QVERIFY2(!save->isEnabled(), "it is saved");
        QSettings settings(desk.directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        desk.window.saveLayout();
        settings.sync();
        QCOMPARE_EQ(names(SavedFilters::load(settings).all()).last(), u"Canary"_s);
    }

    void savedFiltersKeepTheirOrder()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"a.ini"_s), QSettings::IniFormat);
        SavedFilters filters = SavedFilters::load(settings);
        QCOMPARE_EQ(names(filters.all()), QStringList({u"Broken"_s, u"Nearly full"_s, u"Deaf"_s}));
        filters.move(u"Deaf"_s, -1);
        filters.move(u"Broken"_s, -1);
        QVERIFY(filters.rename(u"Deaf"_s, u"No ears"_s));
        QVERIFY(!filters.rename(u"No ears"_s, u"Broken"_s));
        QVERIFY(!filters.save(u" "_s, u"0-3"_s));
        filters.store(settings);
        QCOMPARE_EQ(
            names(SavedFilters::load(settings).all()), QStringList({u"Broken"_s, u"No ears"_s, u"Nearly full"_s}));
        for (const QString& name : {u"Broken"_s, u"No ears"_s, u"Nearly full"_s})
            filters.remove(name);
        filters.store(settings);
        QVERIFY2(SavedFilters::load(settings).all().isEmpty(), "who removes all does not get the first ones back");
    }

    void B12_muteSilencesOneCause()
    {
        Desk desk;
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        FleetSnapshot fleet = sampleFleet(16, {{7, ShardState::Failed}, {8, ShardState::Failed}}, 250);
        fleet.shards[7].lastCloseCode = 4014;
        fleet.shards[8].lastCloseCode = 4004;
        desk.window.showSnapshot(fleet);
        QVERIFY(banner->text().contains(u"(1 more"_s));
        auto* mute = banner->findChild<QPushButton*>(u"noticeOtherAction"_s);
        const QString first = banner->text().contains(u"4014"_s) ? u"4014"_s : u"4004"_s;
        QTest::mouseClick(mute, Qt::LeftButton);
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().contains(first) && !banner->text().contains(u"more"_s));
        QTest::mouseClick(mute, Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        auto* muted = desk.window.findChild<QMenu*>(u"mutedCauses"_s);
        emit muted->aboutToShow();
        QCOMPARE_EQ(muted->actions().size(), 2);
        QVERIFY(muted->actions().first()->text().contains(u"1 h"_s));
        muted->actions().first()->trigger();
        QVERIFY(banner->isVisible());
        // An hour later both are back.
        fleet.at = sampleTime(3'600'000 + 250);
        desk.window.showSnapshot(fleet);
        QVERIFY(banner->text().contains(u"(1 more"_s));
    }

    //! As desktop.md draws the table: what a new user sees, from left to right.
    void theFirstColumns()
    {
        Desk desk;
        const QHeaderView* header = desk.table->horizontalHeader();
        QStringList titles;
        for (int place = 0; place < header->count(); ++place) {
            if (!header->isSectionHidden(header->logicalIndex(place)))
                titles << desk.table->model()->headerData(header->logicalIndex(place), Qt::Horizontal).toString();
        }
        QCOMPARE_EQ(titles,
            QStringList({QString(), u"Shard"_s, u"State"_s, u"Since"_s, u"Last close"_s, u"Latency"_s, u"ACK"_s,
                u"Last event"_s, u"Events/s"_s, u"Guilds"_s, u"Fill"_s, u"Unavailable"_s, u"Resumes"_s,
                u"Identifies"_s}));
    }
    //! A layout that was saved while columns stood otherwise is left as it is.
    void aSavedLayoutKeepsItsColumns()
    {
        Desk desk;
        QHeaderView* header = desk.table->horizontalHeader();
        for (int column = 0; column < shardColumnCount; ++column) {
            header->moveSection(header->visualIndex(column), column);
            header->setSectionHidden(column, column >= int(ShardColumn::Until));
        }
        const QByteArray old = desk.table->saveColumns();
        desk.table->resetColumns();
        QVERIFY(desk.table->restoreColumns(old));
        QCOMPARE_EQ(header->visualIndex(int(ShardColumn::EventAge)), int(ShardColumn::EventAge) + 1); // after the boxes
        QVERIFY(desk.table->isColumnHidden(int(ShardColumn::EventAge)));
        QVERIFY(!desk.table->isColumnHidden(int(ShardColumn::Session)));
    }

    void layoutsHaveNames()
    {
        Desk desk;
        auto* layouts = desk.window.findChild<TableLayouts*>();
        const bool fillHidden = desk.table->isColumnHidden(int(ShardColumn::Fill));
        QVERIFY(layouts->save(u"Usual/one"_s));
        desk.table->setColumnHidden(int(ShardColumn::Fill), !fillHidden);
        desk.table->horizontalHeader()->moveSection(desk.table->horizontalHeader()->visualIndex(5), 1);
        QVERIFY(layouts->save(u"Night"_s));
        QVERIFY(!layouts->save(u"  "_s));
        QCOMPARE_EQ(layouts->names(), QStringList({u"Night"_s, u"Usual/one"_s}));
        QVERIFY(layouts->apply(u"Usual/one"_s));
        QCOMPARE_EQ(desk.table->isColumnHidden(int(ShardColumn::Fill)), fillHidden);
        QVERIFY(layouts->apply(u"Night"_s));
        QCOMPARE_EQ(desk.table->isColumnHidden(int(ShardColumn::Fill)), !fillHidden);
        QVERIFY(desk.table->horizontalHeader()->visualIndex(5) == 1);
        layouts->remove(u"Night"_s);
        QVERIFY(!layouts->apply(u"Night"_s));
        QMenu menu;
        layouts->addTo(&menu);
        QCOMPARE_EQ(menu.actions()[1]->text(), u"Layout: Usual/one"_s);
    }

    void ratesAreTakenOnceASecond()
    {
        RateHistory history;
        QList<ShardSnapshot> shards{sampleShard(0, 2), sampleShard(1, 2)};
        for (int i = 0; i < 40; ++i) {
            shards[1].eventsPerSecond = i;
            QVERIFY(history.take(shards, sampleTime(i * 1000)));
            QVERIFY(!history.take(shards, sampleTime(i * 1000 + 999)));
        }
        QCOMPARE_EQ(history.of(1).size(), RateHistory::length);
        QCOMPARE_EQ(history.of(1).first(), 8.0F);
        QCOMPARE_EQ(history.of(1).last(), 39.0F);
        QCOMPARE_EQ(history.of(0).last(), 10.0F);
        shards.removeLast();
        QVERIFY(history.take(shards, sampleTime(40000)));
        QCOMPARE_EQ(history.of(0), QList<float>{10.0F});
    }
};

QTEST_MAIN(TestGlance)
#include "tst_glance.moc"
