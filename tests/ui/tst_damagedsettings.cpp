// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings are a file that anybody can edit, and that a full disk can cut off: whatever is in it, there is a window
// that can be used, and soon.

#include "tests/ui/desk.h"
#include "ui/commands/commandlist.h"
#include "ui/models/savedfilters.h"
#include "ui/models/trouble.h"
#include "ui/theme.h"
#include "ui/views/filterchips.h"
#include "ui/views/noticebar.h"
#include "ui/views/tablelayouts.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <functional>

using namespace Shardroom;

namespace {

using Damage = std::function<QVariant(const QVariant&)>;

QByteArray noise(int size)
{
    QRandomGenerator chance(4711); // the same in every run
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(chance.bounded(256));
    return bytes;
}

std::unique_ptr<MainWindow> windowOn(const QString& file)
{
    auto window = std::make_unique<MainWindow>(WindowOptions{false, false, u"Test"_s, file, true});
    window->showSnapshot(sampleFleet(16));
    window->show();
    return window;
}

//! Every key that the window and its pages write, with a value of theirs.
void writeAll(const QString& file)
{
    {
        const auto window = windowOn(file);
        window->findChild<QAction*>(u"themeDark"_s)->trigger();
        window->close();
    }
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"commands/recent"_s, QStringList{u"quit"_s});
    settings.setValue(u"keys/help"_s, QStringList{u"F2"_s});
    settings.setValue(u"files/recent"_s, QStringList{u"/tmp/states.json"_s});
    settings.setValue(u"alerts/notifications"_s, false);
    settings.setValue(u"timeline/folded"_s, false);
    settings.setValue(u"map/grouping"_s, u"host"_s);
    settings.setValue(u"window/quitsUnasked"_s, true);
    settings.setValue(u"window/readOnly"_s, false);
    settings.setValue(u"reshard/geometry"_s, settings.value(u"window/geometry"_s));
    settings.setValue(u"table/layouts"_s, QVariantMap{{u"Narrow"_s, settings.value(u"window/columns"_s)}});
    SavedFilters filters = SavedFilters::first();
    filters.store(settings);
    MutedCauses muted;
    muted.mute({u"one"_s, false, {}, u"One."_s, {}}, QDateTime::currentDateTimeUtc().addSecs(3600));
    muted.store(settings, u"Test"_s, QDateTime::currentDateTimeUtc());
}

int visibleColumns(const QHeaderView* header)
{
    return header->count() - header->hiddenSectionCount();
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestDamagedSettings : public QObject {
    Q_OBJECT
private slots:
    void opensAllTheSame_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char* name, const Damage& damage) { QTest::addRow("%s", name) << damage; };
        row("a word", [](const QVariant&) { return QVariant(u"yes"_s); });
        row("nothing", [](const QVariant&) { return QVariant(QString()); });
        row("negative", [](const QVariant&) { return QVariant(-1); });
        row("huge", [](const QVariant&) { return QVariant(2000000000); });
        row("larger than any", [](const QVariant&) { return QVariant(u"99999999999999999999"_s); });
        row("binary", [](const QVariant&) { return QVariant(noise(65536)); });
        row("a long text", [](const QVariant&) { return QVariant(QString(1000000, u'x')); });
        row("a long list", [](const QVariant&) {
            QStringList list;
            for (int i = 0; i < 100000; ++i)
                list << u"/x%1"_s.arg(i);
            return QVariant(list);
        });
        row("many layouts", [](const QVariant& value) {
            QVariantMap map;
            for (int i = 0; i < 100000; ++i)
                map[u"Layout %1"_s.arg(i)] = value;
            return value.typeId() == QMetaType::QVariantMap ? QVariant(map) : value;
        });
        row("cut off", [](const QVariant& value) {
            const QByteArray bytes = value.toByteArray();
            return QVariant(bytes.left(bytes.size() / 2));
        });
        for (const int step : {3, 7, 11}) {
            QTest::addRow("every %dth byte is another", step) << Damage([step](const QVariant& value) {
                QByteArray bytes = value.toByteArray();
                for (qsizetype i = step; i < bytes.size(); i += step)
                    bytes[i] = char(~bytes[i]);
                return QVariant(bytes);
            });
        }
    }
    void opensAllTheSame()
    {
        QFETCH(Damage, damage);
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        writeAll(file);
        {
            QSettings settings(file, QSettings::IniFormat);
            const QStringList keys = settings.allKeys();
            for (const auto* known :
                {"window/geometry", "window/state", "window/splitter", "window/columns", "window/timeline",
                    "window/vault", "filters/size", "filters/1/text", "theme", "mutedCauses/of%20Test/size"})
                QVERIFY2(keys.contains(QString::fromLatin1(QByteArray(known).replace("%20", " "))), known);
            for (const QString& key : keys)
                settings.setValue(key, damage(settings.value(key)));
        }
        QElapsedTimer timer;
        timer.start();
        const auto window = windowOn(file);
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        // Something can be seen, in a window that fits the screen, and a list that lists.
        const QRect screen = window->screen()->availableGeometry();
        QVERIFY2(window->width() >= 400 && window->height() >= 300, qPrintable(QString::number(window->width())));
        QVERIFY2(screen.intersects(window->frameGeometry()), qPrintable(QString::number(window->x())));
        auto* table = window->findChild<ShardTable*>();
        QCOMPARE_EQ(table->model()->rowCount(), 16);
        QVERIFY(visibleColumns(table->horizontalHeader()) > 3);
        QVERIFY(!table->isColumnHidden(int(ShardColumn::Number)));
        for (const auto name : {"timelineList"_L1, "vaultList"_L1}) {
            const auto* list = window->findChild<QTableView*>(name);
            QVERIFY2(list && visibleColumns(list->horizontalHeader()) > 2, name.data());
            for (int column = 0; column < list->horizontalHeader()->count(); ++column)
                QVERIFY2(list->horizontalHeader()->sectionSize(column) < 20000, name.data());
        }
        const auto* map = window->findChild<ShardMap*>();
        QVERIFY(map->height() > 10 || table->height() > 10);
        const auto chips = window->findChild<FilterChips*>()->findChildren<QAbstractButton*>();
        QVERIFY2(chips.size() <= 102, qPrintable(QString::number(chips.size())));
        for (const QAbstractButton* chip : chips)
            QVERIFY2(chip->text().size() < 200, qPrintable(QString::number(chip->text().size())));
        for (const QMenu* menu : window->findChildren<QMenu*>())
            QVERIFY2(menu->actions().size() < 200, qPrintable(menu->objectName()));
        QVERIFY(window->palette().color(QPalette::Window).isValid());
        // It can be used: a filter, and the file is good again with the next save.
        window->findChild<QLineEdit*>(u"filterField"_s)->setText(u"3"_s);
        QCOMPARE_EQ(table->model()->rowCount(), 1);
        QSignalSpy stops(window.get(), &MainWindow::stopRequested);
        window->close();
        QCOMPARE_EQ(stops.size(), 1);
    }

    //! A chip as wide as a thousand windows is no chip.
    void longFiltersAreLeftOut()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        SavedFilters::first().store(settings);
        settings.setValue(u"filters/1/name"_s, QString(100000, u'x'));
        settings.setValue(u"filters/2/text"_s, QString(100000, u'x'));
        QCOMPARE_EQ(SavedFilters::load(settings).all().size(), SavedFilters::first().all().size() - 2);
    }

    //! What can't be shown is told with the file it stays in, and is still there after the next save.
    void whatIsLeftOutIsToldAndKept()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.beginWriteArray(u"filters"_s, 130);
            for (int i = 0; i < 130; ++i) {
                settings.setArrayIndex(i);
                settings.setValue(u"name"_s, i == 3 ? QString(101, u'n') : i == 5 ? u"F4"_s : u"F%1"_s.arg(i));
                settings.setValue(u"text"_s, i == 7 ? u"state:melted"_s : u"guilds:>%1"_s.arg(i));
            }
            settings.endArray();
            QVariantMap layouts;
            for (int i = 0; i < 53; ++i)
                layouts[u"Layout %1"_s.arg(i, 3, 10, QChar(u'0'))] = QByteArray("x");
            settings.setValue(u"table/layouts"_s, layouts);
        }
        {
            QSettings reader(file, QSettings::IniFormat);
            const SavedFilters filters = SavedFilters::load(reader);
            QCOMPARE_EQ(filters.all().size(), SavedFilters::most);
            QCOMPARE_EQ(filters.problems().size(), 4); // a name, a twin, a filter, and all beyond the hundredth
            for (const auto* word : {"nnn", "F4", "melted", "100"}) {
                QVERIFY2(std::ranges::any_of(filters.problems(),
                             [word](const QString& one) { return one.contains(QLatin1StringView(word)); }),
                    word);
            }
        }
        {
            const auto window = windowOn(file);
            const QString told = window->findChild<NoticeBar*>(u"messages"_s)->text();
            QVERIFY2(told.contains(QDir::toNativeSeparators(file)), qPrintable(told));
            QVERIFY2(told.contains(u"3 more"_s), qPrintable(told)); // of five, one is about the layouts
            auto* layouts = window->findChild<TableLayouts*>();
            QCOMPARE_EQ(layouts->problems().size(), 1);
            QVERIFY(layouts->save(u"Layout 000"_s)); // one that is there
            auto* chips = window->findChild<FilterChips*>();
            SavedFilters filters = chips->filters();
            filters.remove(u"F0"_s);
            filters.store(*std::make_unique<QSettings>(file, QSettings::IniFormat));
            window->close();
        }
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE_EQ(settings.value(u"filters/size"_s).toInt(), 129);
        QCOMPARE_EQ(settings.value(u"table/layouts"_s).toMap().size(), 53);
        QStringList texts;
        for (int i = 1; i <= 129; ++i)
            texts << settings.value(u"filters/%1/text"_s.arg(i)).toString();
        QVERIFY(
            texts.contains(u"state:melted"_s) && texts.contains(u"guilds:>3"_s) && texts.contains(u"guilds:>129"_s));
        // Where one was removed, the next has room.
        QCOMPARE_EQ(SavedFilters::load(settings).all().size(), SavedFilters::most);
    }

    //! What could not be read again is not saved, and that is said at once.
    void tooMuchIsRefusedAtSave()
    {
        const QTemporaryDir directory;
        const auto window = windowOn(directory.filePath(u"window.ini"_s));
        auto* messages = window->findChild<NoticeBar*>(u"messages"_s);
        auto* field = window->findChild<QLineEdit*>(u"filterField"_s);
        auto* chips = window->findChild<FilterChips*>();
        auto* layouts = window->findChild<TableLayouts*>();
        const auto answer = [&window](const QString& dialog, const QString& name) {
            auto* asked = window->findChild<QInputDialog*>(dialog);
            QVERIFY(asked);
            asked->setTextValue(name);
            asked->accept();
            delete asked;
        };
        const auto saveFilter = [&](const QString& text, const QString& name) {
            messages->hide();
            field->setText(text);
            auto* save = window->findChild<QToolButton*>(u"saveFilter"_s);
            QVERIFY(save->isEnabled());
            save->click();
            answer(u"filterName"_s, name);
        };
        const auto saveLayout = [&](const QString& name) {
            messages->hide();
            QMenu menu;
            layouts->addTo(&menu);
            const auto actions = menu.actions();
            const auto save = std::ranges::find(actions, u"&Save layout\u2026"_s, &QAction::text);
            QVERIFY(save != actions.end());
            (*save)->trigger();
            answer(u"layoutName"_s, name);
        };
        const qsizetype first = chips->filters().all().size();
        saveFilter(u"guilds:>1"_s, QString(100, u'x'));
        QCOMPARE_EQ(chips->filters().all().size(), first + 1);
        QVERIFY(!messages->isVisible());
        saveFilter(u"guilds:>2"_s, QString(101, u'x'));
        QVERIFY2(messages->isVisible() && messages->text().contains(u"100"_s), qPrintable(messages->text()));
        saveFilter(QStringList(200, u"guilds:>3"_s).join(u' '), u"Long"_s);
        QVERIFY2(messages->isVisible() && messages->text().contains(u"1,000"_s), qPrintable(messages->text()));
        QCOMPARE_EQ(chips->filters().all().size(), first + 1);
        SavedFilters many = chips->filters();
        for (int i = 0; many.all().size() < SavedFilters::most; ++i)
            QVERIFY(many.save(u"F%1"_s.arg(i), u"guilds:>%1"_s.arg(100 + i)));
        chips->setFilters(many);
        saveFilter(u"guilds:>4"_s, u"One more"_s);
        QVERIFY2(
            messages->isVisible() && messages->text().contains(u"Remove one first"_s), qPrintable(messages->text()));
        saveFilter(u"guilds:>4"_s, u"F0"_s); // in the place of another
        QVERIFY(!messages->isVisible());
        QCOMPARE_EQ(chips->filters().all().size(), SavedFilters::most);

        saveLayout(QString(101, u'x'));
        QVERIFY2(messages->isVisible() && messages->text().contains(u"100"_s), qPrintable(messages->text()));
        QVERIFY(layouts->names().isEmpty());
        for (int i = 0; i < 50; ++i)
            QVERIFY(layouts->save(u"L%1"_s.arg(i)));
        saveLayout(u"One more"_s);
        QVERIFY2(
            messages->isVisible() && messages->text().contains(u"Delete one first"_s), qPrintable(messages->text()));
        QCOMPARE_EQ(layouts->names().size(), 50);
        saveLayout(u"L7"_s);
        QVERIFY(!messages->isVisible());
    }

    //! Only a number of the file, where nothing is listed.
    void mutedCausesAreBounded()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        MutedCauses muted;
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3600);
        muted.mute({u"one"_s, false, {}, u"One."_s, {}}, until);
        muted.store(settings, u"Test"_s, QDateTime::currentDateTimeUtc());
        settings.setValue(u"mutedCauses/of Test/size"_s, 2000000000);
        QElapsedTimer timer;
        timer.start();
        const MutedCauses read = MutedCauses::load(settings, u"Test"_s);
        QCOMPARE_EQ(read.standing(QDateTime::currentDateTimeUtc()).size(), 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestDamagedSettings)
#include "tst_damagedsettings.moc"
