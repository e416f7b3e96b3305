// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The five journeys of desktop.md, as a user makes them: the whole program with its window, real keys and clicks, and
// a practice gateway over real sockets. What is asserted is what stands in the window, and what the gateway counted.
// So is how often something had to be activated. How long each took is told, and not asserted: the machine may be busy.

#include "app/windowsettings.h"
#include "tests/support/gatewaythread.h"
#include "tests/support/openroom.h"
#include "ui/alerts/alertmodel.h"
#include "ui/alerts/alerttray.h"
#include "ui/models/shardcolumns.h"
#include "ui/models/timelinemodel.h"
#include "ui/views/budgetbar.h"
#include "ui/views/detailpane.h"
#include "ui/views/factgrid.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"

#include <QtCore/QMutex>
#include <QtCore/QScopeGuard>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 15'000;
constexpr int longPatience = 40'000;

//! All that can be read in a part of the window.
QString wordsIn(const QWidget* part)
{
    QStringList words;
    const auto labels = part->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            words << label->text();
    }
    return words.join(u'\n');
}

//! A room in which a user does something, and what the user sees of it.
struct Journey : OpenRoom {
    explicit Journey(const QStringList& arguments, Pace pace = Pace::Quick, const Tuning& tuning = {})
        : OpenRoom(arguments, pace, tuning)
        , table(part<ShardTable>())
        , map(part<ShardMap>())
    {
    }
    [[nodiscard]] QString ready() const { return text(u"readyFigure"_s); }
    [[nodiscard]] QString guilds() const { return text(u"guildsFigure"_s); }
    [[nodiscard]] QString banner() const { return notice(u"banner"_s); }
    [[nodiscard]] QString message() const { return notice(u"messages"_s); }
    [[nodiscard]] QString notice(const QString& name) const
    {
        const auto* bar = part<NoticeBar>(name);
        return bar->isVisible() ? bar->text() : QString();
    }
    [[nodiscard]] QString details() const { return wordsIn(part<DetailPane>()); }
    [[nodiscard]] QString budget() const { return wordsIn(part<BudgetBar>()); }
    //! The number before "of 1,000 identifies left".
    [[nodiscard]] int identifiesLeft() const
    {
        return QLocale().toInt(part<BudgetBar>()->findChild<QLabel*>()->text().section(u' ', 0, 0));
    }
    [[nodiscard]] QString cell(int row, ShardColumn column) const
    {
        return table->model()->index(row, int(column)).data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] QString cellOf(int shard, ShardColumn column) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(row, ShardColumn::Number) == QString::number(shard))
                return cell(row, column);
        }
        return {};
    }
    //! What the rows say, in the order of the shards' numbers.
    [[nodiscard]] QStringList column(ShardColumn column) const
    {
        QMap<int, QString> cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells.insert(cell(row, ShardColumn::Number).toInt(), cell(row, column));
        return cells.values();
    }
    [[nodiscard]] int guildsInTable() const
    {
        int sum = 0;
        const QStringList all = column(ShardColumn::Guilds);
        for (const QString& one : all)
            sum += QLocale().toInt(one);
        return sum;
    }
    [[nodiscard]] QStringList selected() const
    {
        QStringList numbers;
        const auto rows = table->selectionModel()->selectedRows();
        for (const QModelIndex& row : rows)
            numbers << cell(row.row(), ShardColumn::Number);
        std::ranges::sort(numbers, {}, [](const QString& number) { return number.toInt(); });
        return numbers;
    }
    //! The dialog of this name, once it is in front.
    [[nodiscard]] QDialog* dialog(const QString& name)
    {
        const auto open = [this, &name]() -> QDialog* {
            const auto dialogs = window().findChildren<QDialog*>(name);
            for (QDialog* one : dialogs) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        if (!QTest::qWaitFor([&open] { return open() != nullptr; }))
            return nullptr;
        return Hands::bringToFront(open()) ? open() : nullptr;
    }
    [[nodiscard]] bool inFront() { return Hands::bringToFront(&window()); }

    //! From here on it counts.
    void begins()
    {
        hands = {};
        clock.start();
    }
    //! `most`: as often as something may be activated on the way.
    void arrives(const char* which, int most) const
    {
        QVERIFY2(
            hands.activations() <= most, qPrintable(u"%1: %2"_s.arg(QLatin1String(which)).arg(hands.activations())));
        qInfo("journey: %s: %.1f s, %d activations (%d keys in all)", which, double(clock.elapsed()) / 1000,
            hands.activations(), hands.strokes());
    }

    ShardTable* table;
    ShardMap* map;
    Hands hands;
    QElapsedTimer clock;
};

//! Listens to the figure of the guilds in the header, at each time that it is painted: a number below `all`, or guilds
//! whose shard is not there for them, is a guild lost on the way.
class LostGuilds : public QObject {
public:
    LostGuilds(QLabel* figure, int all)
        : m_figure(figure)
        , m_all(all)
    {
        figure->installEventFilter(this);
    }
    //! What was shown of them; empty: none was lost.
    [[nodiscard]] QString said() const { return m_seen == 0 ? u"the header was never painted"_s : m_said; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++m_seen;
            // "16,384 guilds, 50 out, 120 not served"
            const QString words = m_figure->accessibleName();
            if (QLocale().toInt(m_figure->text()) < m_all || words.contains(u"not served"_s)
                || words.contains(u" out"_s))
                m_said += words + u'\n';
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLabel* m_figure;
    int m_all;
    int m_seen = 0;
    QString m_said;
};

//! Every host that somebody wants to reach, unless it is told to go there without a proxy, which loopback alone is.
class AskedHosts : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QMutexLocker lock(&mutex); // sockets of all threads ask
        if (const QString host = query.peerHostName(); !host.isEmpty() && !QHostAddress(host).isLoopback())
            hosts << host;
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    static inline QMutex mutex;
    static inline QStringList hosts;
};

//! The wizard of a journey, page by page.
struct Wizard {
    explicit Wizard(Journey& journey)
        : journey(journey)
        , dialog(journey.part<ReshardWizard>())
    {
    }
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        // Two pages have a ledger: the one in sight is meant.
        auto* here = dialog->findChild<QStackedWidget*>()->currentWidget()->findChild<Widget*>(name);
        return here ? here : dialog->findChild<Widget*>(name);
    }
    [[nodiscard]] QString page() const
    {
        const auto* steps = dialog->findChild<QListWidget*>(u"reshardSteps"_s);
        return steps->currentItem()->text();
    }
    [[nodiscard]] QString fact(const QString& grid, const QString& label) const
    {
        return part<FactGrid>(grid)->value(label);
    }
    //! The question that is asked; it is in front.
    [[nodiscard]] QMessageBox* question() const
    {
        const auto boxes = dialog->findChildren<QMessageBox*>();
        for (QMessageBox* box : boxes) {
            if (box->isVisible() && Hands::bringToFront(box))
                return box;
        }
        return nullptr;
    }

    Journey& journey;
    ReshardWizard* dialog;
};

Simulator::SimulatorOptions gatewayOf(int shards, int guilds)
{
    return quickGateway(shards, guilds);
}

Simulator::Fault closeWith(int code)
{
    Simulator::Fault fault;
    fault.kind = Simulator::FaultKind::Close;
    fault.closeCode = code;
    return fault;
}

} // namespace

class TestJourneys : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

    static QStringList onGateway(GatewayThread& gateway, const QStringList& more = {})
    {
        return QStringList{u"--api-url"_s, gateway.apiUrl().toString()} + more;
    }

    //! Page by page to the button that starts it, and that button; what the plan says must be known by then.
    static void planByKeyboard(Journey& journey, int from, int to)
    {
        Hands& hands = journey.hands;
        hands.press(Qt::Key_R, Qt::ControlModifier);
        Wizard wizard(journey);
        QVERIFY(wizard.dialog && Hands::bringToFront(wizard.dialog));
        QCOMPARE_EQ(wizard.page(), u"1  Target"_s);
        auto* count = wizard.part<QSpinBox>(u"targetCount"_s);
        QTRY_VERIFY(count->hasFocus());
        hands.move(Qt::Key_A, Qt::ControlModifier);
        hands.type(QString::number(to));
        QCOMPARE_EQ(count->value(), to);
        QTRY_COMPARE_EQ(
            wizard.part<QLabel>(u"planTitle"_s)->text(), u"Parallel: from %1 to %2 shards"_s.arg(from).arg(to));
        hands.press(Qt::Key_Return);
        QCOMPARE_EQ(wizard.page(), u"2  Strategy"_s);
        auto* drain = wizard.part<QSpinBox>(u"drain"_s);
        hands.press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(drain->hasFocus());
        hands.move(Qt::Key_A, Qt::ControlModifier);
        hands.type(u"2"_s);
        QCOMPARE_EQ(drain->value(), 2);
        hands.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE_EQ(wizard.page(), u"3  Plan"_s);
        auto* start = wizard.part<QPushButton>(u"startReshard"_s);
        QTRY_VERIFY2(start->isEnabled(), qPrintable(wordsIn(wizard.dialog)));
        QCOMPARE_EQ(start->text(), u"S&tart: spends %1 identifies"_s.arg(to));
        hands.press(Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE_EQ(wizard.page(), u"4  Run"_s);
    }

    //! No connection to anywhere but this machine was asked for.
    static bool reachedNobody()
    {
        const QMutexLocker lock(&AskedHosts::mutex);
        if (!AskedHosts::hosts.isEmpty())
            qWarning() << AskedHosts::hosts;
        return AskedHosts::hosts.isEmpty();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"shardroom-journeys"_s);
        // The room ends by itself, after its sessions are saved, as in main().
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init() // each user's window is as it comes
    {
        QSettings settings(u"Shardroom"_s, u"Shardroom"_s); // what all windows share
        settings.clear();
        settings.sync();
        QVERIFY(settings.allKeys().isEmpty());
        QFile::remove(windowSettings(std::nullopt, true).own);
    }

    // 1: which shards, since when, why; nothing is activated beyond the notification and what it leads to.

    void lostAtNight_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::addRow("from the notification, by keyboard") << true;
        QTest::addRow("from the banner, by mouse") << false;
    }
    void lostAtNight()
    {
        QFETCH(bool, keyboard);
        Journey journey({u"--simulate=16x2000"_s});
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"16 / 16"_s, patience);
        QVERIFY(journey.inFront());
        QSignalSpy notified(journey.part<AlertTray>(), &AlertTray::notified);

        // The other side, on the practice page, with keys as well: three shards are closed with 4014.
        Hands other;
        other.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(journey.dialog(u"goTo"_s));
        other.type(u"3-5"_s);
        other.press(Qt::Key_Return);
        QVERIFY(journey.inFront());
        QCOMPARE_EQ(journey.selected(), QStringList({u"3"_s, u"4"_s, u"5"_s}));
        auto* faults = journey.part<QTreeWidget>(u"faults"_s);
        QVERIFY(other.tabTo(faults));
        QVERIFY(other.arrowTo(
            [faults] { return faults->currentItem()->text(0) == displayName(Simulator::FaultKind::Close); }));
        auto* code = journey.part<QComboBox>(u"closeCode"_s);
        QVERIFY(other.tabTo(code));
        other.type(u"4014"_s);
        QVERIFY2(code->currentText().startsWith(u"4014"_s), qPrintable(code->currentText()));
        other.press(Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"13 / 16"_s, patience);
        other.press(Qt::Key_1, Qt::ControlModifier);
        other.press(Qt::Key_Escape);
        QVERIFY(journey.selected().isEmpty());
        QCOMPARE_EQ(journey.table->model()->rowCount(), 16);

        // The page comes.
        QTRY_VERIFY_WITH_TIMEOUT(!notified.isEmpty(), patience);
        journey.begins();
        const QString page = notified.first()[0].toString() + u'\n' + notified.first()[1].toString();
        for (const QString& fact : {u"Shards down"_s, u"(3-5)"_s, u"4014"_s})
            QVERIFY2(page.contains(fact), qPrintable(page));
        for (const QString& fact : {u"(3-5)"_s, u"4014"_s})
            QTRY_VERIFY2(journey.banner().contains(fact), qPrintable(journey.banner()));
        if (keyboard) {
            journey.hands.count();
            emit journey.part<AlertTray>()->messageClicked(); // what a click on the notification gives
            QCOMPARE_EQ(journey.selected(), QStringList({u"3"_s, u"4"_s, u"5"_s})); // so R, P and the rest are theirs
            auto* alerts = journey.part<QTableView>(u"alertList"_s);
            QVERIFY(alerts->isVisible());
            QTRY_VERIFY(alerts->hasFocus());
            const auto mark = alerts->selectionModel()->selectedRows();
            QCOMPARE_EQ(mark.size(), 1);
            const auto word = [&mark](AlertModel::Column column) {
                return mark.first().siblingAtColumn(column).data(Qt::DisplayRole).toString();
            };
            QCOMPARE_EQ(word(AlertModel::What), u"Critical"_s);
            QCOMPARE_EQ(word(AlertModel::Rule), u"Shards down"_s);
            QVERIFY2(QTime::fromString(word(AlertModel::Time).section(u' ', -1), u"HH:mm:ss"_s).isValid(),
                qPrintable(word(AlertModel::Time)));
            QVERIFY2(word(AlertModel::Words).contains(u"(3-5)"_s), qPrintable(word(AlertModel::Words)));
            QVERIFY2(word(AlertModel::Words).contains(u"4014"_s), qPrintable(word(AlertModel::Words)));
            // Which, since when and why: no click beyond the notification. What follows lists just these.
            QCOMPARE_EQ(journey.hands.activations(), 1);
            journey.hands.press(Qt::Key_Return);
        } else {
            auto* show = journey.part<NoticeBar>(u"banner"_s)->findChild<QPushButton*>(u"noticeAction"_s);
            QVERIFY(show->isVisible());
            journey.hands.click(show);
        }
        // One activation after the notification: just these, with since when and why in their rows.
        QTRY_COMPARE_EQ(journey.column(ShardColumn::Number), QStringList({u"3"_s, u"4"_s, u"5"_s}));
        for (const int shard : {3, 4, 5}) {
            QCOMPARE_EQ(journey.cellOf(shard, ShardColumn::State), u"Failed"_s);
            QVERIFY(!journey.cellOf(shard, ShardColumn::For).isEmpty());
            QVERIFY2(journey.cellOf(shard, ShardColumn::LastClose).contains(u"4014"_s),
                qPrintable(journey.cellOf(shard, ShardColumn::LastClose)));
        }
        QVERIFY(journey.map->accessibleDescription().contains(u"13 of 16"_s));
        journey.arrives(QTest::currentDataTag(), keyboard ? 2 : 1);
    }

    // 2: from a message link to the shard and how it is.

    void deadInMyServer_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addRow("Ctrl+G, message link") << u"link"_s;
        QTest::addRow("Ctrl+G, guild id") << u"id"_s;
        QTest::addRow("palette, message link") << u"palette"_s;
        QTest::addRow("palette button, by mouse") << u"mouse"_s;
    }
    void deadInMyServer()
    {
        QFETCH(QString, way);
        GatewayThread gateway(gatewayOf(16, 1000));
        QVERIFY(gateway.listens());
        Journey journey(onGateway(gateway));
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"16 / 16"_s, patience);
        constexpr int dead = 11;
        const GuildId guild = gateway.ask([](Simulator::GatewaySimulator& simulator) {
            return simulator.guildsOf({dead, 16}).value(7);
        });
        gateway.tell([](Simulator::GatewaySimulator& simulator) { simulator.inject(closeWith(4014), {dead}); });
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"15 / 16"_s, patience);
        QVERIFY(journey.selected().isEmpty());
        QVERIFY(journey.inFront());
        const QString id = toString(guild);
        QGuiApplication::clipboard()->setText(way == "id"_L1 ? id : u"https://discord.com/channels/%1/2/3"_s.arg(id));

        journey.begins();
        Hands& hands = journey.hands;
        if (way == "palette"_L1) {
            hands.press(Qt::Key_K, Qt::ControlModifier);
            QVERIFY(journey.dialog(u"palette"_s));
            hands.press(Qt::Key_V, Qt::ControlModifier);
        } else if (way == "mouse"_L1) {
            auto* bar = journey.part<QToolBar>(u"commands"_s);
            auto* button = bar->widgetForAction(journey.part<QAction>(u"palette"_s));
            QVERIFY(button && button->isVisible());
            hands.click(button);
            QVERIFY(journey.dialog(u"palette"_s));
            hands.press(Qt::Key_V, Qt::ControlModifier);
        } else {
            hands.press(Qt::Key_G, Qt::ControlModifier);
            const auto* dialog = journey.dialog(u"goTo"_s);
            QVERIFY(dialog);
            hands.press(Qt::Key_V, Qt::ControlModifier);
            // The answer stands there before anything is confirmed.
            const QString answer = dialog->findChild<QLabel*>(u"goToAnswer"_s)->text();
            QVERIFY2(answer.startsWith(u"Guild %1: shard 11 of 16, Failed since "_s.arg(id)), qPrintable(answer));
        }
        if (way == "mouse"_L1) {
            auto* list = journey.part<QListView>(u"paletteList"_s);
            hands.click(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
        } else {
            hands.press(Qt::Key_Return);
        }
        QTRY_COMPARE_EQ(journey.selected(), QStringList{u"11"_s});
        QVERIFY(!journey.window().findChild<QDialog*>(u"goTo"_s)
            || !journey.window().findChild<QDialog*>(u"goTo"_s)->isVisible());
        const QString said = journey.message();
        QVERIFY2(said.startsWith(u"Guild %1: shard 11 of 16, Failed since "_s.arg(id)), qPrintable(said));
        QVERIFY2(journey.details().contains(u"Shard 11 of 16"_s), qPrintable(journey.details()));
        QVERIFY2(journey.details().contains(u"Failed for "_s), qPrintable(journey.details()));
        QVERIFY2(journey.details().contains(u"4014"_s), qPrintable(journey.details()));
        journey.arrives(QTest::currentDataTag(), 3); // open, paste, go
    }

    //! The answer for a guild whose shard is fine, and for one of another program's shards.
    void notHere()
    {
        GatewayThread gateway(gatewayOf(16, 1000));
        QVERIFY(gateway.listens());
        Journey journey(onGateway(gateway, {u"--shards"_s, u"16"_s, u"--shard-ids"_s, u"0-7"_s}));
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"8 / 8"_s, patience);
        const auto guildOf = [&gateway](int shard) {
            return toString(gateway.ask([shard](Simulator::GatewaySimulator& simulator) {
                return simulator.guildsOf({shard, 16}).value(3);
            }));
        };
        QVERIFY(journey.inFront());
        journey.begins();
        Hands& hands = journey.hands;
        hands.press(Qt::Key_G, Qt::ControlModifier);
        auto* dialog = journey.dialog(u"goTo"_s);
        QVERIFY(dialog);
        const QString elsewhere = guildOf(12);
        hands.type(elsewhere);
        QCOMPARE_EQ(dialog->findChild<QLabel*>(u"goToAnswer"_s)->text(),
            u"Guild %1 belongs to shard 12 of 16, which is not one of this program\u2019s."_s.arg(elsewhere));
        hands.press(Qt::Key_Return);
        QVERIFY2(dialog->isVisible(), "there is nowhere to go");
        QVERIFY(journey.selected().isEmpty());
        hands.move(Qt::Key_A, Qt::ControlModifier);
        hands.type(guildOf(2));
        hands.press(Qt::Key_Return);
        QTRY_COMPARE_EQ(journey.selected(), QStringList{u"2"_s});
        QVERIFY2(journey.message().contains(u"shard 2 of 16, Ready since "_s), qPrintable(journey.message()));
        QVERIFY2(journey.details().contains(u"Ready for "_s), qPrintable(journey.details()));
        journey.arrives("a guild of another program, then one of ours", 3);
    }

    //! A guild that the bot is not in: Discord would bring it to this shard, and that is what is said.
    void notMyGuild()
    {
        GatewayThread gateway(gatewayOf(4, 100));
        QVERIFY(gateway.listens());
        Journey journey(onGateway(gateway));
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"4 / 4"_s, patience);
        const QList<GuildId> ours = gateway.ask([](Simulator::GatewaySimulator& simulator) {
            return simulator.guildsOf({0, 1});
        });
        quint64 stranger = ours.first().value;
        while (ours.contains(GuildId{stranger}))
            stranger += quint64(1) << 22; // the next millisecond
        const int shard = int((stranger >> 22) % 4);
        QVERIFY(journey.inFront());
        QGuiApplication::clipboard()->setText(u"https://discord.com/channels/%1/2/3"_s.arg(stranger));
        journey.begins();
        journey.hands.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(journey.dialog(u"goTo"_s));
        journey.hands.press(Qt::Key_V, Qt::ControlModifier);
        journey.hands.press(Qt::Key_Return);
        QTRY_COMPARE_EQ(journey.selected(), QStringList{QString::number(shard)});
        QVERIFY2(journey.message().startsWith(u"Guild %1: shard %2 of 4, Ready since "_s.arg(stranger).arg(shard)),
            qPrintable(journey.message()));
        QTRY_VERIFY2(journey.message().endsWith(u" The bot is not in this guild."_s), qPrintable(journey.message()));
        journey.arrives("a guild that the bot is not in", 3);
    }

    // 3: every connection is new, and not one identify was spent.

    void restartInTheWindow_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::addRow("rolling resume, palette by keyboard") << true;
        QTest::addRow("rolling resume, menu by mouse") << false;
    }
    void restartInTheWindow()
    {
        QFETCH(bool, keyboard);
        GatewayThread gateway(gatewayOf(8, 500));
        QVERIFY(gateway.listens());
        Journey journey(onGateway(gateway));
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"8 / 8"_s, patience);
        const QStringList none(8, u"0"_s);
        const QStringList one(8, u"1"_s);
        QTRY_COMPARE_EQ(journey.column(ShardColumn::Resumes), none);
        const QStringList sessions = journey.column(ShardColumn::Session);
        const int identifies = gateway.identifies();
        const int left = journey.identifiesLeft();
        QCOMPARE_EQ(identifies, 8);
        QVERIFY(journey.inFront());

        journey.begins();
        Hands& hands = journey.hands;
        if (keyboard) {
            hands.press(Qt::Key_K, Qt::ControlModifier);
            QVERIFY(journey.dialog(u"palette"_s));
            hands.type(u"rolling resume"_s);
            hands.press(Qt::Key_Return);
        } else {
            QMenuBar* menus = journey.window().menuBar();
            auto* menu = journey.part<QMenu>(u"shardsMenu"_s);
            hands.click(menus, menus->actionGeometry(menu->menuAction()).center());
            QTRY_VERIFY(menu->isVisible());
            const auto actions = menu->actions();
            const auto wanted = std::ranges::find_if(actions,
                [](const QAction* action) { return action->text().remove(u'&') == u"Rolling resume\u2026"_s; });
            QVERIFY(wanted != actions.end());
            hands.click(menu, menu->actionGeometry(*wanted).center());
        }
        auto* dialog = journey.dialog(u"rolling"_s);
        QVERIFY(dialog);
        auto* start = dialog->findChild<QPushButton*>(u"rollStart"_s);
        QVERIFY(start->isEnabled());
        if (keyboard)
            hands.press(Qt::Key_Return);
        else
            hands.click(start);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.notice(u"rollingBar"_s), u"Rolling resume: 8 of 8 done."_s, patience);
        QTRY_COMPARE_EQ(journey.ready(), u"8 / 8"_s);
        QCOMPARE_EQ(journey.column(ShardColumn::Resumes), one);
        QCOMPARE_EQ(journey.column(ShardColumn::Session), sessions);
        QCOMPARE_EQ(journey.identifiesLeft(), left);
        QCOMPARE_EQ(gateway.identifies(), identifies);
        QCOMPARE_EQ(gateway.resumes(), 8);
        journey.arrives(QTest::currentDataTag(), 3);
    }

    //! One button, and nothing else. What main() does then, starting the program in the place of this one, the test
    //! does by opening the next window; tst_restart does it with the real program.
    void restartByOneKey()
    {
        GatewayThread gateway(gatewayOf(8, 500));
        QVERIFY(gateway.listens());
        QTemporaryDir state;
        const QStringList arguments = onGateway(gateway, {u"--state-dir"_s, state.path()});
        Journey before(
            arguments, OpenRoom::Pace::Quick, [](CommandLine& line) { line.program = QStringLiteral(SHARDROOM); });
        QTRY_COMPARE_EQ_WITH_TIMEOUT(before.ready(), u"8 / 8"_s, patience);
        const QStringList sessions = before.column(ShardColumn::Session);
        QCOMPARE_EQ(sessions.count(sessions.first()), 1);
        const int identifies = gateway.identifies();
        const int left = before.identifiesLeft();
        auto* action = before.part<QAction>(u"restart"_s);
        QVERIFY2(action && action->isEnabled(), qPrintable(action->property("reason").toString()));
        QVERIFY(before.inFront());

        before.begins();
        before.hands.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE_EQ(before.ends(), 0);
        QVERIFY(before.isRestarting());
        Journey after(arguments);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(after.ready(), u"8 / 8"_s, patience);
        before.arrives("the program, Ctrl+Shift+R", 1); // desktop.md: one button
        QCOMPARE_EQ(after.column(ShardColumn::Session), sessions);
        QTRY_COMPARE_EQ(after.column(ShardColumn::Resumes), QStringList(8, u"1"_s));
        QCOMPARE_EQ(after.identifiesLeft(), left);
        QCOMPARE_EQ(gateway.identifies(), identifies);
        QCOMPARE_EQ(gateway.resumes(), 8);
    }

    //! On the practice gateway of the program itself there would be nothing to come back to.
    void noRestartInPractice()
    {
        Journey journey({u"--simulate=2x20"_s});
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"2 / 2"_s, patience);
        const auto* action = journey.part<QAction>(u"restart"_s);
        QVERIFY(!action->isEnabled());
        QVERIFY(action->property("reason").toString().contains(u"practice gateway"_s));
    }

    //! The whole program: left by its menu, and started again.
    void restartOfTheProgram()
    {
        GatewayThread gateway(gatewayOf(8, 500));
        QVERIFY(gateway.listens());
        QTemporaryDir state;
        const QStringList arguments = onGateway(gateway, {u"--state-dir"_s, state.path()});
        const auto withHistory = [](CommandLine& line) { line.keepHistory = true; };
        Journey before(arguments, OpenRoom::Pace::Quick, withHistory);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(before.ready(), u"8 / 8"_s, patience);
        const QStringList sessions = before.column(ShardColumn::Session);
        QCOMPARE_EQ(sessions.count(sessions.first()), 1);
        const int identifies = gateway.identifies();
        const int left = before.identifiesLeft();
        QVERIFY(before.inFront());

        before.begins();
        before.hands.press(Qt::Key_F, Qt::AltModifier); // Ctrl+Q is not every desktop's key
        QTRY_VERIFY(QApplication::activePopupWidget());
        before.hands.press(Qt::Key_Q);
        QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow()->objectName() == "quitQuestion"_L1);
        before.hands.press(Qt::Key_Q, Qt::AltModifier); // it names what happens to the sessions
        QTRY_COMPARE_EQ(before.banner(), u"Saving sessions\u2026"_s);
        QCOMPARE_EQ(before.ends(), 0);
        QTRY_COMPARE_EQ(gateway.ask([](Simulator::GatewaySimulator& simulator) { return simulator.connections(); }), 0);
        const QDateTime between = QDateTime::currentDateTimeUtc();
        Journey after(arguments, OpenRoom::Pace::Quick, withHistory);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(after.ready(), u"8 / 8"_s, patience);
        before.hands.count(); // the program was started again
        before.arrives("the program, Alt+F, Q, Alt+Q and a start", 4);
        QCOMPARE_EQ(after.column(ShardColumn::Session), sessions);
        QTRY_COMPARE_EQ(after.column(ShardColumn::Resumes), QStringList(8, u"1"_s));
        QCOMPARE_EQ(after.identifiesLeft(), left);
        QCOMPARE_EQ(gateway.identifies(), identifies);
        QCOMPARE_EQ(gateway.resumes(), 8);
        // D need 13: what was before is listed before what is now, from the first line to the last.
        const auto* timeline = after.part<TimelineModel>();
        const auto times = [timeline, &between](ShardState to) {
            return std::ranges::count_if(timeline->entriesSince({}), [&](const TimelineEntry& entry) {
                return entry.at < between && entry.kind == TimelineEntry::Kind::State && entry.to == to;
            });
        };
        QTRY_COMPARE_EQ(times(ShardState::Ready), 8);
        QCOMPARE_EQ(times(ShardState::Stopped) + times(ShardState::Paused), 8);
        QVERIFY(std::ranges::is_sorted(
            timeline->entriesSince({}), {}, [](const TimelineEntry& entry) { return entry.at; }));
    }

    // 4: another count, given up half-way, then to the end; no guild is lost on either way.

    void reshardAndBack_data()
    {
        QTest::addColumn<int>("from");
        QTest::addRow("4 to 8") << 4;
        QTest::addRow("16 to 32") << 16;
    }
    void reshardAndBack()
    {
        QFETCH(int, from);
        const int to = from * 2;
        Simulator::SimulatorOptions options = gatewayOf(from, from * 125);
        options.identifyInterval = from < 16 ? 1000ms : 300ms; // so that there is a half-way
        GatewayThread gateway(options);
        QVERIFY(gateway.listens());
        Journey journey(onGateway(gateway), OpenRoom::Pace::Quick,
            [&options](CommandLine& line) { line.fleet.timings.identifyInterval = options.identifyInterval; });
        const QString whole = u"%1 / %1"_s.arg(from);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), whole, patience);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.guildsInTable(), gateway.guilds(), patience);
        QCOMPARE_EQ(gateway.identifies(), from);
        const QStringList sessions = journey.column(ShardColumn::Session);
        QVERIFY(journey.inFront());
        const LostGuilds lost(journey.part<QLabel>(u"guildsFigure"_s), gateway.guilds());

        journey.begins();
        Hands& hands = journey.hands;
        planByKeyboard(journey, from, to);
        if (QTest::currentTestFailed())
            return;
        Wizard wizard(journey);
        const auto newReady
            = [&wizard] { return wizard.fact(u"runFacts"_s, u"New shards ready"_s).section(u' ', 0, 0).toInt(); };
        QTRY_VERIFY_WITH_TIMEOUT(newReady() >= from, patience);
        QVERIFY2(newReady() < to, "that was not half-way");
        QCOMPARE_EQ(journey.ready(), whole); // the old ones serve
        hands.press(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(wizard.question());
        QVERIFY(wizard.question()->text().contains(u"keep the old"_s));
        QVERIFY(hands.tabTo(wizard.question()->findChild<QPushButton*>(u"confirm"_s)));
        hands.press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(wizard.part<QLabel>(u"switchHeadline"_s)->text().startsWith(u"Aborted"_s),
            qPrintable(wizard.part<QLabel>(u"switchHeadline"_s)->text()), patience);
        QVERIFY2(journey.message().contains(u"Aborted"_s), qPrintable(journey.message()));
        QCOMPARE_EQ(journey.ready(), whole);
        QCOMPARE_EQ(journey.column(ShardColumn::Session), sessions);
        QCOMPARE_EQ(journey.column(ShardColumn::State), QStringList(from, u"Ready"_s));
        QTRY_COMPARE_EQ(journey.guildsInTable(), gateway.guilds());
        QTRY_COMPARE_EQ(gateway.ask([](Simulator::GatewaySimulator& one) { return one.sessions(); }), from);
        const int spent = gateway.identifies();
        QVERIFY(spent >= to && spent < from + to);
        // Open, a page, the drain, a page, start; abort and yes.
        journey.arrives(qPrintable(u"%1, aborted"_s.arg(QString::fromUtf8(QTest::currentDataTag()))), 7);
        QVERIFY2(lost.said().isEmpty(), qPrintable(lost.said()));

        // Once more, to the end.
        QVERIFY(Hands::bringToFront(wizard.dialog));
        hands.press(Qt::Key_Escape);
        QVERIFY(!wizard.dialog->isVisible());
        QVERIFY(journey.inFront());
        journey.begins();
        planByKeyboard(journey, from, to);
        if (QTest::currentTestFailed())
            return;
        const int strokes = hands.strokes();
        QTRY_COMPARE_EQ_WITH_TIMEOUT(wizard.part<QLabel>(u"switchHeadline"_s)->text(), u"Done"_s, longPatience);
        // Nothing had to be done after the start, and no guild was without its shard for a moment.
        journey.arrives(qPrintable(u"%1, done"_s.arg(QString::fromUtf8(QTest::currentDataTag()))), 5);
        QCOMPARE_EQ(hands.strokes(), strokes);
        QVERIFY2(lost.said().isEmpty(), qPrintable(lost.said()));
        QCOMPARE_EQ(wizard.fact(u"reportFacts"_s, u"Serving now"_s), u"%1 shards (0-%2)"_s.arg(to).arg(to - 1));
        QVERIFY2(journey.message().endsWith(u"Done."_s), qPrintable(journey.message()));
        QTRY_COMPARE_EQ(journey.ready(), u"%1 / %1"_s.arg(to));
        QCOMPARE_EQ(gateway.identifies(), spent + to); // as the plan said
        QTRY_COMPARE_EQ(gateway.ask([](Simulator::GatewaySimulator& one) { return one.sessions(); }), to);
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.guildsInTable(), gateway.guilds(), patience);
        for (int shard = 0; shard < to; ++shard) {
            QTRY_COMPARE_EQ(QLocale().toInt(journey.cellOf(shard, ShardColumn::Guilds)),
                gateway.ask([shard, to](Simulator::GatewaySimulator& one) {
                    return int(one.guildsOf({shard, to}).size());
                }));
        }
    }

    // 5: from nothing to a fleet with something going on, without a token and at the pace that everybody gets.

    void newUser_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::addColumn<bool>("scenario");
        QTest::addRow("64 shards, a repeated fault, by keyboard") << true << false;
        QTest::addRow("16 shards, a scenario, by keyboard") << true << true;
        QTest::addRow("16 shards, a scenario, by mouse") << false << true;
    }
    void newUser()
    {
        QFETCH(bool, keyboard);
        QFETCH(bool, scenario);
        QVERIFY(!qEnvironmentVariableIsSet("DISCORD_TOKEN"));
        const int most = !scenario ? 2 : keyboard ? 3 : 4; // the start, and what leads to the fault
        AskedHosts::hosts.clear();
        QNetworkProxyFactory::setApplicationProxyFactory(new AskedHosts);
        const auto unasked = qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
        QElapsedTimer sinceStart;
        sinceStart.start();
        Journey journey({scenario ? u"--simulate"_s : u"--simulate=64"_s}, OpenRoom::Pace::Real);
        journey.begins();
        Hands& hands = journey.hands;
        hands.count(); // the program was started
        QTRY_VERIFY_WITH_TIMEOUT(journey.column(ShardColumn::State).contains(u"Ready"_s), patience);
        qInfo("journey: %s: first shard ready after %.1f s", QTest::currentDataTag(),
            double(sinceStart.elapsed()) / 1000);
        QVERIFY2(journey.text(u"badge"_s).contains(u"Practice"_s), qPrintable(journey.text(u"badge"_s)));
        QVERIFY2(journey.details().contains(u"127.0.0.1"_s), qPrintable(journey.details()));
        QVERIFY(journey.inFront());
        if (!scenario) {
            // No shard is selected: the fault that is offered first strikes one of all, every two seconds.
            auto* some = journey.part<QSpinBox>(u"faultSome"_s);
            auto* every = journey.part<QSpinBox>(u"faultEvery"_s);
            QVERIFY(hands.tabTo(some));
            hands.move(Qt::Key_Up);
            QCOMPARE_EQ(some->value(), 1);
            QVERIFY(hands.tabTo(every));
            hands.move(Qt::Key_Up);
            hands.move(Qt::Key_Up);
            QCOMPARE_EQ(every->value(), 2);
            hands.press(Qt::Key_K, Qt::AltModifier);
            const auto* standing = journey.part<QListWidget>(u"standingFaults"_s);
            QTRY_COMPARE_EQ(standing->count(), 1);
            QVERIFY2(standing->item(0)->text().contains(u"every 2 s"_s), qPrintable(standing->item(0)->text()));
            journey.arrives(QTest::currentDataTag(), most);
            QVERIFY(reachedNobody());
            // And the fleet lives with it: somebody was struck, and has come back without an identify.
            QTRY_VERIFY_WITH_TIMEOUT(journey.column(ShardColumn::Resumes).contains(u"1"_s), patience);
            return;
        }
        const QString title = u"Zombie night"_s;
        if (keyboard) {
            hands.press(Qt::Key_P, Qt::AltModifier);
            auto* menu = journey.part<QMenu>(u"practiceMenu"_s);
            QTRY_VERIFY(menu->isVisible());
            QVERIFY(hands.arrowTo(
                [menu, &title] { return menu->activeAction() && menu->activeAction()->text() == title; }));
            hands.press(Qt::Key_Return);
        } else {
            auto* tabs = journey.part<QTabWidget>(u"practiceTabs"_s)->tabBar();
            hands.click(tabs, tabs->tabRect(1).center());
            auto* list = journey.part<QListWidget>(u"scenarios"_s);
            QTRY_VERIFY(list->isVisible());
            const auto found = list->findItems(title, Qt::MatchExactly);
            QCOMPARE_EQ(found.size(), 1);
            hands.click(list->viewport(), list->visualItemRect(found.first()).center());
            hands.click(journey.part<QPushButton>(u"startScenario"_s));
        }
        QTRY_VERIFY(journey.part<QProgressBar>(u"scenarioProgress"_s)->isVisible());
        QTRY_VERIFY(journey.text(u"scenarioNews"_s).contains(title));
        journey.arrives(QTest::currentDataTag(), most);
        QVERIFY(reachedNobody());
        if (!keyboard)
            return; // what comes then is the same
        // The clock of it runs once all are ready, and then something happens.
        QTRY_COMPARE_EQ_WITH_TIMEOUT(journey.ready(), u"16 / 16"_s, longPatience);
        QTRY_VERIFY_WITH_TIMEOUT(journey.text(u"scenarioNews"_s).contains(u"no ACKs"_s), patience);
        qInfo("journey: %s: the first fault of the scenario after %.1f s", QTest::currentDataTag(),
            double(sinceStart.elapsed()) / 1000);
    }
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
