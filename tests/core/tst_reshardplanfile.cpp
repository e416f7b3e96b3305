// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B7: a plan is a file; what a file holds is checked like anything that comes from outside.

#include "core/reshard/reshardplanfile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

using Change = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Shardroom::ReshardWish)

namespace {

using enum ReshardStrategy;

PlanInputs bot(const QList<ShardId>& shards)
{
    PlanInputs inputs;
    inputs.now = QDateTime({2026, 11, 21}, {23, 30, 12, 345}, Qt::UTC);
    inputs.userId = "80351110224678912";
    for (const ShardId shard : shards) {
        ServedShard served{.shard = shard, .state = ShardState::Ready, .eventsPerSecond = 1.0 / 3};
        for (int each = 0; each < 10; ++each)
            served.guilds.append(GuildId{(quint64(shard.number) + quint64(each) * quint64(shard.total)) << 22});
        inputs.shards.append(served);
    }
    inputs.budget.total = 1000;
    inputs.budget.remaining = 940;
    inputs.budget.floor = 200;
    inputs.identifySpacing = 5s;
    inputs.recommended = 7;
    inputs.guildsPerDay = 2.5;
    inputs.bytesPerShard = 123456;
    return inputs;
}

PlanInputs fourShards()
{
    return bot({{0, 4}, {1, 4}, {2, 4}, {3, 4}});
}

ReshardPlan goodPlan()
{
    return planReshard({.toTotal = 8, .strategy = Rolling, .atOnce = 2}, fourShards());
}

//! Changes a member of a member.
void set(QJsonObject& object, const QString& outer, const QString& inner, const QJsonValue& value)
{
    QJsonObject part = object[outer].toObject();
    part[inner] = value;
    object[outer] = part;
}

QJsonArray run(int total, const QJsonValue& ids)
{
    return {QJsonObject{{u"total"_s, total}, {u"ids"_s, ids}}};
}

} // namespace

class TestReshardPlanFile : public QObject {
    Q_OBJECT
private slots:
    void comesBack_data();
    void comesBack();
    void isCompact();
    void keepsTheOrder();
    void refuses_data();
    void refuses();
    void survivesAnyDamage();
    void isPrivate();
    void loads_data();
    void loads();
    void tooLarge();
    void markdown();
    void markdownOfARefusal();
};

void TestReshardPlanFile::comesBack_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addRow("parallel") << ReshardWish{.toTotal = 7};
    QTest::addRow("rolling") << ReshardWish{.toTotal = 8, .strategy = Rolling, .atOnce = 3, .drain = 90s};
    QTest::addRow("stop and start") << ReshardWish{.toTotal = 2, .strategy = StopAndStart};
    QTest::addRow("split") << ReshardWish{.toTotal = 8, .strategy = Split, .shards = {3, 1}};
    QTest::addRow("hand-over") << ReshardWish{.strategy = HandOver};
    QTest::addRow("refused") << ReshardWish{.toTotal = 900};
    QTest::addRow("refused: nonsense") << ReshardWish{.toTotal = -2147483647};
    QTest::addRow("refused: another's shard") << ReshardWish{.toTotal = 8, .strategy = Split, .shards = {-1, 9, 9}};
}

void TestReshardPlanFile::comesBack()
{
    QFETCH(ReshardWish, wish);
    const ReshardPlan plan = planReshard(wish, fourShards());
    const auto loaded = ReshardPlanFile::fromJson(ReshardPlanFile::toJson(plan), u"here"_s);
    QVERIFY2(loaded.plan, qPrintable(loaded.error));
    QCOMPARE(loaded.error, QString());
    QCOMPARE(*loaded.plan, plan);

    QTemporaryDir directory;
    const QString path = directory.filePath(u"plan.json"_s);
    QCOMPARE(ReshardPlanFile::save(path, plan), QString());
    const auto read = ReshardPlanFile::load(path);
    QVERIFY2(read.plan, qPrintable(read.error));
    QCOMPARE(*read.plan, plan);
}

void TestReshardPlanFile::isCompact()
{
    QList<ShardId> shards;
    for (int number = 0; number < 4096; ++number)
        shards.append({number, 4096});
    PlanInputs inputs = bot(shards);
    inputs.budget.remaining = 100000;
    const ReshardPlan plan = planReshard({.toTotal = 8192}, inputs);
    const QJsonObject json = ReshardPlanFile::toJson(plan);
    QCOMPARE(json["to"_L1].toArray(), run(8192, u"0-8191"_s));
    QCOMPARE(ReshardPlanFile::fromJson(json, {}).plan, plan);
}

void TestReshardPlanFile::keepsTheOrder()
{
    // A mixed set, by number: its totals take turns.
    const ReshardPlan plan = planReshard({.strategy = HandOver}, bot({{0, 4}, {1, 2}, {2, 4}}));
    QVERIFY2(plan.refusal.isEmpty(), qPrintable(plan.refusal));
    const auto loaded = ReshardPlanFile::fromJson(ReshardPlanFile::toJson(plan), {});
    QVERIFY2(loaded.plan, qPrintable(loaded.error));
    QCOMPARE(loaded.plan->from, (QList<ShardId>{{0, 4}, {1, 2}, {2, 4}}));
}

void TestReshardPlanFile::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const Change& change, const QString& word) {
        QTest::addRow("%s", name) << change << word;
    };
    row(
        "empty", [](QJsonObject& o) { o = {}; }, u"format"_s);
    row(
        "another format", [](QJsonObject& o) { o["format"_L1] = u"shardroom-sessions"_s; }, u"format"_s);
    row(
        "newer", [](QJsonObject& o) { o["version"_L1] = 2; }, u"version"_s);
    row(
        "version as a text", [](QJsonObject& o) { o["version"_L1] = u"1"_s; }, u"version"_s);
    // Each member is needed, and of its type.
    const QJsonObject good = ReshardPlanFile::toJson(goodPlan());
    for (auto member = good.begin(); member != good.end(); ++member) {
        const QString key = member.key();
        if (key == u"format" || key == u"version")
            continue;
        const QString place = u"plan."_s + key;
        row(
            qPrintable(u"without "_s + key), [key](QJsonObject& o) { o.remove(key); }, place);
        row(
            qPrintable(key + u" is a truth"_s), [key](QJsonObject& o) { o[key] = true; }, place);
        if (!member.value().isDouble())
            continue;
        row(
            qPrintable(key + u" is negative"_s), [key](QJsonObject& o) { o[key] = -1; }, place);
        row(
            qPrintable(key + u" is half"_s), [key](QJsonObject& o) { o[key] = 8.5; }, place);
        row(
            qPrintable(key + u" is absurd"_s), [key](QJsonObject& o) { o[key] = 1e300; }, place);
    }
    int wrongs = 0;
    const auto inner = [&](const QString& outer, const QString& key, const QJsonValue& value) {
        row(
            qPrintable(outer + u'.' + key + u" is wrong, "_s + QString::number(++wrongs)),
            [=](QJsonObject& o) { set(o, outer, key, value); }, u"plan."_s + outer + u'.' + key);
    };
    for (const QString& key : good["wish"_L1].toObject().keys())
        inner(u"wish"_s, key, true);
    for (const QString& key : good["spread"_L1].toObject().keys())
        inner(u"spread"_s, key, true);
    inner(u"wish"_s, u"strategy"_s, u"by magic"_s);
    inner(u"wish"_s, u"to_total"_s, 1e12);
    inner(u"wish"_s, u"shards"_s, QJsonArray{1.5});
    inner(u"wish"_s, u"drain_ms"_s, 86400001);
    inner(u"spread"_s, u"per_shard"_s, QJsonArray{-1});
    inner(u"spread"_s, u"per_shard"_s, QJsonArray{1});
    inner(u"spread"_s, u"guilds"_s, 39);
    inner(u"spread"_s, u"max"_s, 6);
    inner(u"spread"_s, u"mean"_s, -1);
    inner(u"spread"_s, u"fullest"_s, QJsonArray{QJsonObject{}});
    inner(u"spread"_s, u"hottest"_s, QJsonArray{1, 2, 3, 4, 5, 6});

    row(
        "id leads elsewhere", [](QJsonObject& o) { o["id"_L1] = u"../../x"_s; }, u"plan.id"_s);
    row(
        "id is empty", [](QJsonObject& o) { o["id"_L1] = QString(); }, u"plan.id"_s);
    row(
        "no time", [](QJsonObject& o) { o["made_at"_L1] = u"yesterday"_s; }, u"plan.made_at"_s);
    row(
        "user is a name", [](QJsonObject& o) { o["user_id"_L1] = u"robot"_s; }, u"plan.user_id"_s);
    row(
        "check is a text", [](QJsonObject& o) { o["checks"_L1] = QJsonArray{u"fine"_s}; }, u"plan.checks[0]"_s);
    row(
        "unknown verdict",
        [](QJsonObject& o) {
            o["checks"_L1] = QJsonArray{QJsonObject{{u"verdict"_s, u"so-so"_s}, {u"text"_s, QString()}}};
        },
        u"plan.checks[0].verdict"_s);
    row(
        "endless refusal", [](QJsonObject& o) { o["refusal"_L1] = QString(5000, u'x'); }, u"plan.refusal"_s);

    row(
        "shard outside its total", [](QJsonObject& o) { o["to"_L1] = run(8, u"0-8"_s); }, u"plan.to[0].ids"_s);
    row(
        "shards run backwards", [](QJsonObject& o) { o["to"_L1] = run(8, u"7-0"_s); }, u"plan.to[0].ids"_s);
    row(
        "shards fall", [](QJsonObject& o) { o["to"_L1] = run(8, u"3, 1"_s); }, u"plan.to[0].ids"_s);
    row(
        "shards are words", [](QJsonObject& o) { o["to"_L1] = run(8, u"all"_s); }, u"plan.to[0].ids"_s);
    row(
        "shards are none", [](QJsonObject& o) { o["to"_L1] = run(8, QString()); }, u"plan.to[0].ids"_s);
    row(
        "total of 0", [](QJsonObject& o) { o["to"_L1] = run(0, u"0"_s); }, u"plan.to[0]"_s);
    row(
        "total is absurd", [](QJsonObject& o) { o["to"_L1] = run(100001, u"0"_s); }, u"plan.to[0].total"_s);
    row(
        "the bomb",
        [](QJsonObject& o) {
            QJsonArray runs;
            for (int each = 0; each < 1000; ++each)
                runs.append(QJsonObject{{u"total"_s, 100000}, {u"ids"_s, u"0-99999"_s}});
            o["to"_L1] = runs;
        },
        u"plan.to has more than 100000"_s);

    // Each for itself is well, but they contradict each other.
    row(
        "identifies are others", [](QJsonObject& o) { o["identifies"_L1] = 7; }, u"plan.identifies is not"_s);
    row(
        "the parts share guilds",
        [](QJsonObject& o) {
            o["to"_L1] = QJsonArray{
                QJsonObject{{u"total"_s, 2}, {u"ids"_s, u"0"_s}}, QJsonObject{{u"total"_s, 8}, {u"ids"_s, u"1-7"_s}}};
            set(o, u"wish"_s, u"strategy"_s, u"hand-over"_s);
        },
        u"plan.to has two shards with the same guilds"_s);
    row(
        "the old ones share guilds",
        [](QJsonObject& o) {
            o["from"_L1] = QJsonArray{
                QJsonObject{{u"total"_s, 2}, {u"ids"_s, u"0"_s}}, QJsonObject{{u"total"_s, 4}, {u"ids"_s, u"1-3"_s}}};
        },
        u"plan.from has two shards with the same guilds"_s);
    row(
        "a shard twice",
        [](QJsonObject& o) {
            QJsonArray runs = o["from"_L1].toArray();
            runs.append(runs[0]);
            o["from"_L1] = runs;
        },
        u"plan.from must be in rising order"_s);
    row(
        "replaces what is not there", [](QJsonObject& o) { o["replaced"_L1] = run(16, u"0-3"_s); },
        u"plan.replaced[0] is not in plan.from"_s);
    row(
        "replaces less than it says", [](QJsonObject& o) { o["replaced"_L1] = run(4, u"0-2"_s); },
        u"plan.replaced is not what"_s);
    row(
        "another target than wished", [](QJsonObject& o) { set(o, u"wish"_s, u"to_total"_s, 16); },
        u"plan.to is not what"_s);
    row(
        "the wish can't be done", [](QJsonObject& o) { set(o, u"wish"_s, u"strategy"_s, u"split"_s); },
        u"is not what plan.wish makes"_s);
    row(
        "all at once, but parallel is", [](QJsonObject& o) { set(o, u"wish"_s, u"strategy"_s, u"parallel"_s); },
        u"plan.wish.at_once"_s);
    row(
        "none at once", [](QJsonObject& o) { set(o, u"wish"_s, u"at_once"_s, 9); }, u"plan.wish.at_once"_s);
    row(
        "more to spend than there is", [](QJsonObject& o) { o["spendable"_L1] = 941; }, u"plan.spendable is more"_s);
    row(
        "costs more than there is", [](QJsonObject& o) { o["spendable"_L1] = 9; }, u"plan.spendable is less"_s);
    row(
        "no multiple", [](QJsonObject& o) { o["large_bot_multiple"_L1] = 0; }, u"plan.large_bot_multiple"_s);
    row(
        "no lane", [](QJsonObject& o) { o["max_concurrency"_L1] = 0; }, u"plan.max_concurrency"_s);
    row(
        "refused, and no check says so", [](QJsonObject& o) { o["refusal"_L1] = u"No."_s; }, u"plan.refusal"_s);
    row(
        "fewer guilds than are spread", [](QJsonObject& o) { o["guilds"_L1] = 39; }, u"plan.spread.guilds"_s);
}

void TestReshardPlanFile::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, word);
    QJsonObject object = ReshardPlanFile::toJson(goodPlan());
    QVERIFY(ReshardPlanFile::fromJson(object, {}).plan);
    change(object);
    const auto loaded = ReshardPlanFile::fromJson(object, u"/tmp/plan.json"_s);
    QVERIFY(!loaded.plan);
    QVERIFY2(loaded.error.contains(word), qPrintable(loaded.error));
    QVERIFY2(loaded.error.startsWith(u"/tmp/plan.json"_s), qPrintable(loaded.error));
}

void TestReshardPlanFile::survivesAnyDamage()
{
    // One byte at a time: refused in words, or a plan that agrees with itself; nothing worse.
    QTemporaryDir directory;
    const QString path = directory.filePath(u"plan.json"_s);
    QRandomGenerator chance(7);
    const QByteArray good = QJsonDocument(ReshardPlanFile::toJson(goodPlan())).toJson(QJsonDocument::Compact);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = good;
        bytes[int(chance.bounded(int(bytes.size())))] = char(chance.bounded(256));
        if (round % 4 == 0)
            bytes.truncate(int(chance.bounded(int(bytes.size()))));
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const auto loaded = ReshardPlanFile::fromJson(document.object(), path);
        QCOMPARE(loaded.plan.has_value(), loaded.error.isEmpty());
        if (loaded.plan)
            QCOMPARE(loaded.plan->identifies, int(loaded.plan->to.size()));
        else
            ++refused;
    }
    QVERIFY(refused > 1000);
}

void TestReshardPlanFile::isPrivate()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"plan.json"_s);
    QCOMPARE(ReshardPlanFile::save(path, goodPlan()), QString());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    // It replaces an older one as a whole.
    QCOMPARE(ReshardPlanFile::save(path, planReshard({.toTotal = 5}, fourShards())), QString());
    QCOMPARE(ReshardPlanFile::load(path).plan->toTotal(), 5);
    QVERIFY(!ReshardPlanFile::save(directory.path(), goodPlan()).isEmpty()); // a directory
}

void TestReshardPlanFile::loads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::addRow("nothing") << QByteArray() << u"no JSON"_s;
    QTest::addRow("cut off") << QJsonDocument(ReshardPlanFile::toJson(goodPlan())).toJson().chopped(3) << u"cut off"_s;
    QTest::addRow("an array") << QByteArray("[]") << u"no JSON object"_s;
    QTest::addRow("an object") << QByteArray("{}") << u"no plan"_s;
    QTest::addRow("nested for ever") << QByteArray(5000, '[') << u"no JSON"_s;
}

void TestReshardPlanFile::loads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"plan.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto loaded = ReshardPlanFile::load(path);
    QVERIFY(!loaded.plan);
    QVERIFY2(loaded.error.contains(word) && loaded.error.contains(path), qPrintable(loaded.error));
}

void TestReshardPlanFile::tooLarge()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"plan.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize((qint64(16) << 20) + 1));
    file.close();
    QVERIFY(ReshardPlanFile::load(path).error.contains(u"16 MiB"_s));
    QVERIFY(ReshardPlanFile::load(directory.path()).error.contains(u"not a regular file"_s));
    QVERIFY(ReshardPlanFile::load(directory.filePath(u"none.json"_s)).error.contains(u"no file"_s));
}

void TestReshardPlanFile::markdown()
{
    const QString text = ReshardPlanFile::toMarkdown(goodPlan());
    for (const QString& word : {u"4 to 8 shards"_s, u"Rolling split"_s, u"| New shards | 0-7 of 8 |"_s,
             u"| Identifies | 8 and 2 spare; 940 left, floor 200 |"_s, u"2, with 2 old shards each"_s,
             u"at most 5 (0 %)"_s, u"- \u2714 All shards are ready"_s, u"days at the growth seen"_s, u"0-3 of 4"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    QVERIFY(!text.contains(u"Refused"_s));
}

void TestReshardPlanFile::markdownOfARefusal()
{
    ReshardPlan plan = planReshard({.toTotal = 900}, fourShards());
    QVERIFY(ReshardPlanFile::toMarkdown(plan).contains(u"**Refused: It costs 900 identifies"_s));
    plan.checks.append({PlanCheck::Verdict::Warning, u"a | b\n# <img src=x>"_s});
    const QString text = ReshardPlanFile::toMarkdown(plan);
    QVERIFY2(text.contains(u"- \u26a0 a \\| b # \\<img"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestReshardPlanFile)
#include "tst_reshardplanfile.moc"
