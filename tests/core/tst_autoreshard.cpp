// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// S4.15, S4.33: when a fleet announces a reshard and begins it by itself.

#include "core/gateway/counttext.h"
#include "core/reshard/autoreshard.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

using Step = AutoReshard::Step;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime({2026, 11, day}, {hour, minute}, Qt::UTC);
}

AutoReshardRules byMean()
{
    AutoReshardRules rules;
    rules.guildsPerShard = 1000;
    rules.interval = 1h;
    rules.grace = 10min;
    return rules;
}

AutoReshardRules byClose()
{
    AutoReshardRules rules = byMean();
    rules.guildsPerShard.reset();
    rules.on4011 = true;
    return rules;
}

//! 16 shards that are too full, and enough budget for 32.
AutoReshard::Look tooFull()
{
    return {.total = 16, .meanGuilds = 1200, .adviceTotal = 32, .canReshard = true, .identifies = 32, .spendable = 700};
}

AutoReshard::Look allWell()
{
    AutoReshard::Look look = tooFull();
    look.meanGuilds = 900;
    look.adviceTotal = 0;
    look.identifies = 0;
    return look;
}

} // namespace

class TestAutoReshard : public QObject {
    Q_OBJECT
private slots:
    void offByDefault();
    void announcesAndBegins();
    void looksEachInterval();
    void belowTheThreshold_data();
    void belowTheThreshold();
    void budget_data();
    void budget();
    void budgetGoneByThen();
    void saysWhyNotOnce();
    void reasonGone();
    void countChanged();
    void quietHours_data();
    void quietHours();
    void heldUpIntoQuietHours();
    void waitsWhileBusy();
    void calledOffByOperator();
    void beginsOnce();
    void endedMeansWait();
    void on4011AtOnce();
    void on4011Off();
    void on4011CalledOff();
    void on4011WaitsForBudget();
    void on4011AfterAnotherCount();
    void on4011Nonsense();
    void oneAtATime();
    void clockSetBack();
    void clockSetBackWhileAnnounced();
    void aMonth();
};

void TestAutoReshard::offByDefault()
{
    AutoReshard automatic{AutoReshardRules{}};
    QVERIFY(AutoReshardRules{}.isOff());
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12));
    for (int hour = 0; hour < 24; ++hour)
        QCOMPARE(automatic.look(tooFull(), at(1, hour)), Step::Nothing);
    QVERIFY(!automatic.announcement());
    QCOMPARE(automatic.whyNot(), QString());
}

void TestAutoReshard::announcesAndBegins()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    const auto announced = automatic.announcement();
    QVERIFY(announced);
    QCOMPARE(announced->fromTotal, 16);
    QCOMPARE(announced->toTotal, 32);
    QCOMPARE(announced->identifies, 32);
    QCOMPARE(announced->at, at(1, 12, 10));
    QVERIFY2(announced->why.contains(countText(1200)) && announced->why.contains(countText(1000)),
        qPrintable(announced->why));
    QCOMPARE(automatic.look(tooFull(), at(1, 12).addSecs(1)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 10).addSecs(-1)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 10)), Step::Begin);
    QCOMPARE(automatic.announcement()->toTotal, 32);
}

void TestAutoReshard::looksEachInterval()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(allWell(), at(1, 12)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 59)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 13)), Step::Announce);
}

void TestAutoReshard::belowTheThreshold_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<int>("advice");
    QTest::addColumn<bool>("announced");
    QTest::addRow("below") << 999.0 << 32 << false;
    QTest::addRow("just at it") << 1000.0 << 32 << false;
    QTest::addRow("above") << 1000.5 << 32 << true;
    QTest::addRow("no count helps") << 1200.0 << 0 << false;
    QTest::addRow("the same count") << 1200.0 << 16 << false;
}

void TestAutoReshard::belowTheThreshold()
{
    QFETCH(double, mean);
    QFETCH(int, advice);
    QFETCH(bool, announced);
    AutoReshard automatic(byMean());
    AutoReshard::Look look = tooFull();
    look.meanGuilds = mean;
    look.adviceTotal = advice;
    QCOMPARE(automatic.look(look, at(1, 12)), announced ? Step::Announce : Step::Nothing);
}

void TestAutoReshard::budget_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("spendable");
    QTest::addColumn<QString>("whyNot");
    QTest::addRow("just enough above the floor") << 0 << 32 << QString();
    QTest::addRow("too little above the floor") << 0 << 31 << u"only 31 can be spent above the identify floor"_s;
    QTest::addRow("just within its own bound") << 32 << 700 << QString();
    QTest::addRow("over its own bound") << 31 << 700 << u"by itself it may spend 31"_s;
}

void TestAutoReshard::budget()
{
    QFETCH(int, most);
    QFETCH(int, spendable);
    QFETCH(QString, whyNot);
    AutoReshardRules rules = byMean();
    rules.mostIdentifies = most;
    AutoReshard automatic(rules);
    AutoReshard::Look look = tooFull();
    look.spendable = spendable;
    QCOMPARE(automatic.look(look, at(1, 12)), whyNot.isEmpty() ? Step::Announce : Step::Nothing);
    QVERIFY2(automatic.whyNot().contains(whyNot), qPrintable(automatic.whyNot()));
    QCOMPARE(automatic.whyNot().isEmpty(), whyNot.isEmpty());
}

void TestAutoReshard::budgetGoneByThen()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    AutoReshard::Look look = tooFull();
    look.spendable = 20;
    QCOMPARE(automatic.look(look, at(1, 12, 5)), Step::Nothing); // it may come back until then
    QCOMPARE(automatic.look(look, at(1, 12, 10)), Step::CalledOff);
    QVERIFY(!automatic.announcement());
    QVERIFY2(automatic.whyNot().contains(u"only 20"_s), qPrintable(automatic.whyNot()));
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 11)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 13, 10)), Step::Announce); // a whole interval later
}

void TestAutoReshard::saysWhyNotOnce()
{
    AutoReshard automatic(byMean());
    AutoReshard::Look look = tooFull();
    QStringList told;
    for (int second = 0; second < 7200; ++second) {
        look.spendable = second % 32; // never enough, and always another
        QCOMPARE(automatic.look(look, at(1, 12).addSecs(second)), Step::Nothing);
        if (told.isEmpty() || told.last() != automatic.whyNot())
            told << automatic.whyNot();
    }
    QCOMPARE(told.size(), 2); // once an interval
    QCOMPARE(automatic.look(allWell(), at(1, 14)), Step::Nothing);
    QCOMPARE(automatic.whyNot(), QString());
}

void TestAutoReshard::reasonGone()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    QCOMPARE(automatic.look(allWell(), at(1, 12, 1)), Step::CalledOff);
    QVERIFY(!automatic.announcement());
    QVERIFY2(automatic.whyNot().contains(u"900"_s), qPrintable(automatic.whyNot()));
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 10)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 13, 1)), Step::Announce);
}

void TestAutoReshard::countChanged()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    AutoReshard::Look other = tooFull();
    other.total = 24;
    QCOMPARE(automatic.look(other, at(1, 12, 1)), Step::CalledOff);
    QVERIFY2(automatic.whyNot().contains(u"24"_s), qPrintable(automatic.whyNot()));
}

void TestAutoReshard::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("begins");
    const QTime evening(22, 0);
    const QTime morning(7, 0);
    QTest::addRow("before") << evening << morning << at(1, 21, 40) << at(1, 21, 50);
    QTest::addRow("the grace time ends inside") << evening << morning << at(1, 21, 50) << at(2, 7);
    QTest::addRow("late in the evening") << evening << morning << at(1, 23) << at(2, 7);
    QTest::addRow("early in the morning") << evening << morning << at(2, 3) << at(2, 7);
    QTest::addRow("the grace time ends with them") << evening << morning << at(2, 6, 50) << at(2, 7);
    QTest::addRow("after") << evening << morning << at(2, 7) << at(2, 7, 10);
    QTest::addRow("by day") << QTime(9, 0) << QTime(17, 0) << at(2, 9) << at(2, 17);
    QTest::addRow("by day, in the evening") << QTime(9, 0) << QTime(17, 0) << at(2, 18) << at(2, 18, 10);
    QTest::addRow("none") << QTime(9, 0) << QTime(9, 0) << at(2, 9) << at(2, 9, 10);
    QTest::addRow("half of one") << QTime(9, 0) << QTime() << at(2, 9) << at(2, 9, 10);
}

void TestAutoReshard::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, begins);
    AutoReshardRules rules = byMean();
    rules.quietFrom = from;
    rules.quietUntil = until;
    AutoReshard automatic(rules);
    QCOMPARE(automatic.look(tooFull(), now), Step::Announce);
    QCOMPARE(automatic.announcement()->at, begins);
    QCOMPARE(automatic.look(tooFull(), begins.addSecs(-1)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), begins), Step::Begin);
}

void TestAutoReshard::heldUpIntoQuietHours()
{
    AutoReshardRules rules = byMean();
    rules.quietFrom = {22, 0};
    rules.quietUntil = {7, 0};
    AutoReshard automatic(rules);
    QCOMPARE(automatic.look(tooFull(), at(1, 21, 40)), Step::Announce);
    QCOMPARE(automatic.look(tooFull(), at(1, 22, 30)), Step::Announce); // nobody looked in between
    QCOMPARE(automatic.announcement()->at, at(2, 7));
    QCOMPARE(automatic.look(tooFull(), at(1, 23)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(2, 7)), Step::Begin);
}

void TestAutoReshard::waitsWhileBusy()
{
    AutoReshard automatic(byMean());
    AutoReshard::Look busy = tooFull();
    busy.canReshard = false;
    QCOMPARE(automatic.look(busy, at(1, 12)), Step::Nothing); // and the interval is not used up
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 1)), Step::Announce);
    QCOMPARE(automatic.look(busy, at(1, 12, 30)), Step::Nothing);
    QVERIFY(automatic.announcement());
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 31)), Step::Begin);
}

void TestAutoReshard::calledOffByOperator()
{
    AutoReshard automatic(byMean());
    QVERIFY(!automatic.callOff(at(1, 11)));
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    QVERIFY(automatic.callOff(at(1, 12, 5)));
    QVERIFY(!automatic.announcement());
    QVERIFY(!automatic.callOff(at(1, 12, 5)));
    QCOMPARE(automatic.look(tooFull(), at(1, 13, 4)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 13, 5)), Step::Announce);
}

void TestAutoReshard::beginsOnce()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 10)), Step::Begin);
    // The plan may be refused: nothing begins, and it is looked at again after the interval.
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 10).addSecs(1)), Step::Nothing);
    QVERIFY(!automatic.announcement());
    QCOMPARE(automatic.look(tooFull(), at(1, 13, 9)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 13, 11)), Step::Announce);
}

void TestAutoReshard::endedMeansWait()
{
    AutoReshard automatic(byMean());
    automatic.ended(at(1, 12)); // one that an operator made
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 59)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 13)), Step::Announce);
    automatic.ended(at(1, 13, 1));
    QVERIFY(!automatic.announcement());
    QCOMPARE(automatic.look(tooFull(), at(1, 14)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 14, 1)), Step::Announce);
}

void TestAutoReshard::on4011AtOnce()
{
    AutoReshardRules rules = byClose();
    rules.guildsPerShard = 1000;
    AutoReshard automatic(rules);
    QCOMPARE(automatic.look(allWell(), at(1, 12)), Step::Nothing);
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12, 1));
    automatic.tooManyGuilds({5, 16}, 48, at(1, 12, 1)); // the larger count helps both
    QCOMPARE(automatic.look(allWell(), at(1, 12, 1)), Step::Announce);
    const auto announced = automatic.announcement();
    QCOMPARE(announced->toTotal, 48);
    QCOMPARE(announced->identifies, 48);
    QCOMPARE(announced->at, at(1, 12, 11));
    QVERIFY2(
        announced->why.contains(u"shard 3 of 16"_s) && announced->why.contains(u"4011"_s), qPrintable(announced->why));
    QCOMPARE(automatic.look(allWell(), at(1, 12, 5)), Step::Nothing); // the mean has no say in it
    QCOMPARE(automatic.look(allWell(), at(1, 12, 11)), Step::Begin);
}

void TestAutoReshard::on4011Off()
{
    AutoReshard automatic(byMean());
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12));
    QCOMPARE(automatic.look(allWell(), at(1, 12)), Step::Nothing);
}

void TestAutoReshard::on4011CalledOff()
{
    AutoReshard automatic(byClose());
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12));
    QCOMPARE(automatic.look(allWell(), at(1, 12)), Step::Announce);
    QVERIFY(automatic.callOff(at(1, 12, 1)));
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12, 2)); // it is told again and again
    QCOMPARE(automatic.look(allWell(), at(1, 13)), Step::Nothing);
    QCOMPARE(automatic.look(allWell(), at(1, 13, 1)), Step::Announce);
}

void TestAutoReshard::on4011WaitsForBudget()
{
    AutoReshard automatic(byClose());
    AutoReshard::Look poor = allWell();
    poor.spendable = 31;
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12));
    QCOMPARE(automatic.look(poor, at(1, 12)), Step::Nothing);
    const QString told = automatic.whyNot();
    QVERIFY2(told.contains(u"only 31"_s) && told.contains(u"4011"_s), qPrintable(told));
    poor.spendable = 30;
    QCOMPARE(automatic.look(poor, at(1, 12, 1)), Step::Nothing);
    QCOMPARE(automatic.whyNot(), told); // said once
    QCOMPARE(automatic.look(allWell(), at(1, 12, 2)), Step::Announce); // a shard stands still: no interval
    QCOMPARE(automatic.whyNot(), QString());
}

void TestAutoReshard::on4011AfterAnotherCount()
{
    AutoReshard automatic(byClose());
    automatic.tooManyGuilds({3, 16}, 32, at(1, 12));
    QCOMPARE(automatic.look(allWell(), at(1, 12)), Step::Announce);
    automatic.ended(at(1, 12, 1)); // an operator was faster
    AutoReshard::Look after = allWell();
    after.total = 32;
    QCOMPARE(automatic.look(after, at(1, 12, 2)), Step::Nothing);
    QCOMPARE(automatic.look(after, at(2, 12)), Step::Nothing);
    automatic.tooManyGuilds({7, 32}, 64, at(2, 12, 1));
    QCOMPARE(automatic.look(after, at(2, 12, 1)), Step::Announce);
    QCOMPARE(automatic.announcement()->toTotal, 64);
    // One that was aborted leaves the shard where it was: it is looked at again.
    automatic.ended(at(2, 12, 2));
    QCOMPARE(automatic.look(after, at(2, 12, 3)), Step::Nothing);
    QCOMPARE(automatic.look(after, at(2, 13, 2)), Step::Announce);
    // Done, and full again at once: no interval.
    automatic.ended(at(2, 13, 3));
    after.total = 64;
    automatic.tooManyGuilds({7, 64}, 128, at(2, 13, 4));
    QCOMPARE(automatic.look(after, at(2, 13, 4)), Step::Announce);
    QCOMPARE(automatic.announcement()->toTotal, 128);
}

void TestAutoReshard::on4011Nonsense()
{
    AutoReshard automatic(byClose());
    automatic.tooManyGuilds({3, 16}, 16, at(1, 12)); // would not help
    automatic.tooManyGuilds({3, 16}, 0, at(1, 12));
    automatic.tooManyGuilds({3, 16}, largestShardCount + 1, at(1, 12));
    automatic.tooManyGuilds({16, 16}, 32, at(1, 12));
    QCOMPARE(automatic.look(allWell(), at(1, 12)), Step::Nothing);
}

void TestAutoReshard::oneAtATime()
{
    AutoReshardRules rules = byClose();
    rules.guildsPerShard = 1000;
    AutoReshard automatic(rules);
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    const auto first = automatic.announcement();
    automatic.tooManyGuilds({3, 16}, 64, at(1, 12, 1));
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 1)), Step::Nothing);
    QCOMPARE(automatic.announcement(), first);
    // The other reason does not wait for the interval of the first.
    QVERIFY(automatic.callOff(at(1, 12, 2)));
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 2)), Step::Announce);
    QCOMPARE(automatic.announcement()->toTotal, 64);
}

void TestAutoReshard::clockSetBack()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(allWell(), at(20, 12)), Step::Nothing);
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Nothing); // 19 days back
    QCOMPARE(automatic.look(tooFull(), at(1, 13)), Step::Announce);
}

void TestAutoReshard::clockSetBackWhileAnnounced()
{
    AutoReshard automatic(byMean());
    QCOMPARE(automatic.look(tooFull(), at(20, 12)), Step::Announce);
    QCOMPARE(automatic.look(tooFull(), at(1, 12)), Step::Announce);
    QCOMPARE(automatic.announcement()->at, at(1, 12, 10));
    QCOMPARE(automatic.look(tooFull(), at(1, 12, 10)), Step::Begin);
}

void TestAutoReshard::aMonth()
{
    // A bot that doubles in a month, with quiet hours and a budget that is renewed every day: it begins by day, never
    // without its grace time, never two at once, and the mean never stays above the threshold for a day.
    AutoReshardRules rules = byMean();
    rules.interval = 8h;
    rules.quietFrom = {8, 0};
    rules.quietUntil = {20, 0};
    AutoReshard automatic(rules);
    int total = 16;
    int spendable = 0;
    int begun = 0;
    int announcements = 0;
    std::optional<QDateTime> runsUntil;
    QDateTime announcedAt;
    std::chrono::seconds above{};
    for (QDateTime now = at(1, 0); now < at(30, 0); now = now.addSecs(30)) {
        if (now.time() == QTime(0, 0))
            spendable = 40;
        if (runsUntil && now >= *runsUntil) {
            runsUntil.reset();
            total = total * 5 / 4;
            automatic.ended(now);
        }
        const double guilds = 14500.0 * (1 + double(at(1, 0).secsTo(now)) / double(at(1, 0).secsTo(at(30, 0))));
        AutoReshard::Look look{.total = total,
            .meanGuilds = guilds / total,
            .adviceTotal = guilds / total > 1000 ? total * 5 / 4 : 0,
            .canReshard = !runsUntil,
            .identifies = total * 5 / 4,
            .spendable = spendable};
        if (look.meanGuilds > 1000)
            above += 30s;
        switch (automatic.look(look, now)) {
        case Step::Nothing:
            break;
        case Step::Announce:
            QVERIFY(!runsUntil);
            ++announcements;
            announcedAt = now;
            break;
        case Step::CalledOff:
            QFAIL("the reason does not go away");
        case Step::Begin:
            QVERIFY(announcedAt.secsTo(now) >= 600);
            QVERIFY2(now.time() < QTime(8, 0) || now.time() >= QTime(20, 0), qPrintable(now.toString()));
            QVERIFY(spendable >= look.identifies);
            spendable -= look.identifies;
            runsUntil = now.addSecs(300);
            ++begun;
            break;
        }
    }
    QCOMPARE(begun, 3); // 16, 20, 25, 31
    QCOMPARE(announcements, 3);
    QVERIFY2(above < 3 * 24h, qPrintable(QString::number(above.count())));
    QVERIFY(above > 0s);
}

QTEST_APPLESS_MAIN(TestAutoReshard)
#include "tst_autoreshard.moc"
