// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts from a thousand on are written with the separators of the language, wherever they are shown or spoken; shard
// numbers, close codes and ids have none. Over everything in the gallery.

#include "core/fleet/startplan.h"
#include "core/reshard/reshardplan.h"
#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"
#include "ui/alerts/alerttray.h"
#include "ui/format.h"
#include "ui/inspector/frameview.h"
#include "ui/models/shardfacts.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtotalsrow.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! With them, what is smaller may be a shard's number, and what is not is a count.
constexpr int crowd = 3072;

//! What stands in `text` as four digits or more in a row and can only be a count.
QStringList bareCounts(const QString& text, int shards)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    // Not a part of a name, an address, a time or a number that is separated already.
    static const QRegularExpression run(
        u"(?<![\\p{L}\\p{N}_.,:/#>=<'*\u2026\u00a0\u202f-])[0-9]{4,}(?![\\p{L}\\p{N}_:])"_s);
    QStringList counts;
    auto found = run.globalMatch(QString(text).remove(markup));
    while (found.hasNext()) {
        const QString digits = found.next().captured();
        const qulonglong value = digits.toULongLong();
        const bool isCloseCode = (value >= 1000 && value <= 1015) || (value >= 4000 && value <= 4014);
        const bool isYear = value >= 2025 && value <= 2030;
        // Of a real guild, or of one of the practice gateway's, which was made so many milliseconds after the
        // beginning.
        const bool isId = digits.size() >= 15 || value % (1U << 22) == 0;
        if (value >= qulonglong(shards) && !isCloseCode && !isYear && !isId)
            counts << digits;
    }
    return counts;
}

//! All that `widget` itself says, to the eye and to the ear.
QStringList textsOf(const QWidget* widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->accessibleName()};
    if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
        texts << spoken->text(QAccessible::Description);
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts << button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        texts << box->title();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
        const auto actions = menu->actions();
        for (const QAction* action : actions)
            texts << action->text() << action->toolTip();
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (view && view->model() && !qobject_cast<const QHeaderView*>(view)) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; row < std::min(model->rowCount(), 40); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                         int(Qt::AccessibleDescriptionRole)})
                    texts << model->index(row, column).data(role).toString();
            }
        }
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->headerData(column, Qt::Horizontal).toString();
    }
    if (const auto* row = qobject_cast<const ShardTotalsRow*>(widget)) {
        for (int column = 0; column < shardColumnCount; ++column)
            texts << row->textAt(ShardColumn(column));
    }
    if (qobject_cast<const ShardMap*>(widget)) {
        const QAccessibleInterface* map = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        for (int place = 0; place < std::min(map->childCount(), 40); ++place) {
            const QAccessibleInterface* tile = map->child(place);
            texts << tile->text(QAccessible::Name) << tile->text(QAccessible::Description);
        }
    }
    return texts;
}

//! What is typed is typed without, a sum is there to be done again, and a frame is shown as it came.
bool isLeftAsItIs(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
            || qobject_cast<const FrameView*>(widget) || widget->objectName() == "goToSum"_L1)
            return true;
    }
    return false;
}

QStringList bareCountsIn(const QWidget* top, int shards)
{
    QStringList wrong;
    QList<const QWidget*> widgets{top};
    const auto inside = top->findChildren<QWidget*>();
    for (const QWidget* widget : inside) {
        if (widget->window() == top)
            widgets << widget;
    }
    for (const QWidget* widget : std::as_const(widgets)) {
        if (isLeftAsItIs(widget))
            continue;
        const QStringList texts = textsOf(widget);
        for (const QString& text : texts) {
            for (const QString& count : bareCounts(text, shards))
                wrong << u"%1 in \"%2\" of %3 %4"_s.arg(count, text.left(200),
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        }
    }
    wrong.removeDuplicates();
    return wrong;
}

//! Thousands of whatever can be counted.
FleetSnapshot largeFleet(const QDateTime& now)
{
    FleetSnapshot fleet = Evening::largeFleet(now, crowd);
    for (ShardSnapshot& shard : fleet.shards) {
        shard.guilds = 5200 + shard.shard.number % 70;
        shard.unavailable = shard.shard.number % 9 == 0 ? 5100 : 0;
        shard.loading = shard.shard.number % 8 == 0 ? 5300 : 0;
        shard.sequence = 5'400'000 + shard.shard.number;
        shard.events = 6'500'000;
        shard.eventsPerSecond = 7400;
        shard.identifies = 8600;
        shard.resumes = 9700;
        shard.attempts = 5800;
        shard.zombies = 5900;
        shard.sendsWaiting = 6100;
        if (shard.latency)
            shard.latency = std::chrono::milliseconds(6200);
        shard.closes = {{.code = 4009, .byUs = false, .count = 6300}};
        shard.place = shard.state == ShardState::QueuedForIdentify ? 6400 : 0;
    }
    fleet.setShards(fleet.shards);
    fleet.budget.total = 9000;
    fleet.budget.remaining = 8800;
    fleet.budget.floor = 6000;
    fleet.budget.queued = 7100;
    fleet.deaf = 5600;
    return fleet;
}

} // namespace

class TestCounts : public QObject {
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Stage> m_stage;

    Stage& stageIn(const QString& language)
    {
        if (!m_stage || m_language->code() != language) {
            m_stage.reset();
            m_language.reset();
            m_language = std::make_unique<Language>(language);
            m_stage = std::make_unique<Stage>();
        }
        return *m_stage;
    }

private slots:
    void cleanup()
    {
        if (m_stage)
            m_stage->clear();
    }
    void cleanupTestCase()
    {
        m_stage.reset();
        m_language.reset();
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("exhibit");
        QTest::addColumn<bool>("isCrowded");
        for (const QString& language : {u"en"_s, u"de"_s}) {
            for (const Exhibit& exhibit : gallery()) {
                // These have sets of their own.
                const bool isOwn = exhibit.name.startsWith("reshard-"_L1) || exhibit.name == "window-16384"_L1;
                for (const bool isCrowded : isOwn ? QList<bool>{false} : QList<bool>{false, true})
                    QTest::addRow(
                        "%s %s%s", qPrintable(language), qPrintable(exhibit.name), isCrowded ? ", crowded" : "")
                        << language << exhibit.name << isCrowded;
            }
        }
    }
    void pages()
    {
        QFETCH(QString, language);
        QFETCH(QString, exhibit);
        QFETCH(bool, isCrowded);
        Stage& stage = stageIn(language);
        if (isCrowded)
            stage.tell(largeFleet(stage.now()));
        const auto found = std::ranges::find(gallery(), exhibit, &Exhibit::name);
        QWidget* shown = found->open(stage);
        stage.waitFor([&] { return shown->isVisible(); }, qPrintable(exhibit));
        stage.refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int shards = isCrowded ? crowd : int(stage.part<ShardMap>().shardCount());
        QStringList wrong = bareCountsIn(shown, shards);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    //! One shard and several, in the details, on the card and in the tray.
    void ofShards_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<int>>("selected");
        for (const QString& language : {u"en"_s, u"de"_s}) {
            QTest::addRow("%s, none", qPrintable(language)) << language << QList<int>();
            QTest::addRow("%s, one", qPrintable(language)) << language << QList<int>{9};
            QTest::addRow("%s, one that backs off", qPrintable(language)) << language << QList<int>{crowd / 2 + 5};
            QTest::addRow("%s, some", qPrintable(language)) << language << QList<int>{0, 8, 9, 17, 2048};
        }
    }
    void ofShards()
    {
        QFETCH(QString, language);
        QFETCH(QList<int>, selected);
        Stage& stage = stageIn(language);
        const FleetSnapshot fleet = largeFleet(stage.now());
        stage.tell(fleet);
        stage.select(selected);
        stage.refresh();
        QStringList wrong = bareCountsIn(&stage.window(), crowd);
        for (const int number : std::as_const(selected)) {
            const ShardSnapshot& shard = fleet.shards[number];
            QString text = factsText(shardTitle(shard), shardFacts(shard, fleet.at) + cardFacts(shard, fleet.at));
            QVERIFY(text.contains(Format::number(crowd)));
            for (const QString& count : bareCounts(text, crowd))
                wrong << count + u" in the facts of "_s + QString::number(number);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
        QVERIFY(language != "de"_L1 || Format::number(crowd) == "3.072"_L1);
    }

    //! What the core says of a start that can't be.
    void refusals_data()
    {
        QTest::addColumn<FleetOptions>("options");
        QTest::addColumn<QString>("count");
        FleetOptions options;
        options.token = BotToken("x");
        options.shardCount = 5'000;
        options.largeBotMultiple = 16;
        QTest::addRow("no multiple") << options << u"5.008"_s;
        options.shardCount = 5'008;
        QTest::addRow("too dear") << options << u"5.008"_s;
    }
    void refusals()
    {
        QFETCH(FleetOptions, options);
        QFETCH(QString, count);
        stageIn(u"de"_s);
        GatewayBot gateway;
        gateway.shards = 5'008;
        gateway.total = 6'000;
        gateway.remaining = 5'100;
        const StartPlan plan = planStart(options, gateway, std::nullopt, {});
        QVERIFY2(plan.refusal.contains(count), qPrintable(plan.refusal));
        // What is to be typed is not one of them.
        QString text = plan.refusal;
        text.remove(QRegularExpression(u"--spend-reserve [0-9]+"_s));
        QCOMPARE_EQ(bareCounts(text, 1000), QStringList());
    }

    void whatIsACount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("counts");
        QTest::addRow("bare") << u"of 4096 shards"_s << QStringList{u"4096"_s};
        QTest::addRow("separated") << u"of 4,096 or 4.096 or 12\u00a0345 shards"_s << QStringList();
        QTest::addRow("a shard") << u"Shard 1023 of 3,072"_s << QStringList();
        QTest::addRow("a close code") << u"close 4009"_s << QStringList();
        QTest::addRow("an id") << u"Guild 125831717080666112"_s << QStringList();
        QTest::addRow("markup") << u"<b>Guilds</b>&nbsp;<b>91234</b>"_s << QStringList{u"91234"_s};
        QTest::addRow("per second") << u"7400/s, 5100 in all"_s << QStringList({u"7400"_s, u"5100"_s});
    }
    void whatIsACount()
    {
        QFETCH(QString, text);
        QTEST(bareCounts(text, 3072), "counts");
    }
};

QTEST_MAIN(TestCounts)
#include "tst_counts.moc"
