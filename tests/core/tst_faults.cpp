// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one shard of a fleet does under every fault of the practice gateway: the state it comes to, how it recovers,
// what it costs, and that nothing is lost that Discord would have replayed. The other shards must not notice.

#include "tests/support/practicefleet.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;
using namespace std::chrono_literals;

namespace {

//! What a fault does to a shard of ours.
struct Row {
    QByteArray name;
    Fault fault;
    int resumes = 0; //!< that the gateway accepts
    int identifies = 0; //!< more than the three of the start
    QString says{}; //!< what the timeline tells of it
    Compression compression = Compression::Auto;
    ShardState ends = ShardState::Ready;
    std::optional<ShardState> passes{}; //!< a state that it is seen in on its way
    int duplicates = 0;
    std::optional<int> closeCode{}; //!< what the shard shows as its last one
    std::chrono::milliseconds readyTimeout = 5s;

    [[nodiscard]] Row passing(ShardState state) const
    {
        Row row = *this;
        row.passes = state;
        return row;
    }
    [[nodiscard]] Row closing(std::optional<int> code) const
    {
        Row row = *this;
        row.closeCode = code;
        return row;
    }
    [[nodiscard]] Row ending(ShardState state) const
    {
        Row row = *this;
        row.ends = state;
        return row;
    }
    [[nodiscard]] Row doubling(int events) const
    {
        Row row = *this;
        row.duplicates = events;
        return row;
    }
    [[nodiscard]] Row waitingForReady(std::chrono::milliseconds time) const
    {
        Row row = *this;
        row.readyTimeout = time;
        return row;
    }
};

QList<Row> rows()
{
    using enum FaultKind;
    using enum ShardState;
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    QList<Row> rows{
        // The connection
        Row{"C19 TCP drop", {DropTcp}, 1, 0, text("Connection lost")}.passing(Resuming).closing(0),
        Row{"C19 TCP reset", {ResetTcp}, 1, 0, text("Connection lost")}.passing(Resuming).closing(0),
        Row{"C13 half-open", {HalfOpen}, 1, 0, text("Zombie")}.passing(Resuming).closing(4000),
        Row{"C19 op 7", {Reconnect}, 1, 0, text("op 7")}.passing(Resuming).closing(4000),
        Row{"C9 no HELLO", {NoHello}, 1, 0, text("No HELLO within")}.passing(AwaitingHello).closing(4000),
        Row{"C9 no HELLO, twice", {.kind = NoHello, .times = 2}, 1, 0, text("No HELLO within")}.closing(4000),
        Row{"C13 silence", {Silence}, 1, 0, text("Zombie")}.passing(Resuming).closing(4000),
        Row{"delay", {Delay, 0, 100ms}},
        Row{"slow reading", {SlowReading, 0, 100ms}},
        Row{"C13 reading too slowly", {SlowReading, 0, 1min}, 1, 0}.closing(4000),
        // The session
        Row{"C24 op 9 true", {InvalidSessionResumable}, 1, 0, text("op 9")}.passing(Resuming).closing(4000),
        Row{"C23 op 9 false", {InvalidSession}, 0, 1, text("op 9")}.passing(Identifying).closing(1000),
        Row{"op 9 without value", {InvalidSessionWithoutValue}, 1, 0, text("op 9")}.closing(4000),
        Row{"op 9 of the wrong type", {InvalidSessionWrongType}, 1, 0, text("op 9")}.closing(4000),
        Row{"slow READY", {SlowReady, 0, 500ms}, 0, 1, text("op 9")}.passing(Identifying).closing(1000),
        Row{"READY too late", {SlowReady, 0, 1min}, 0, 2, text("No READY within")}
            .passing(Identifying)
            .closing(1000)
            .waitingForReady(500ms),
        Row{"no RESUMED", {NoResumed}, 1, 0, text("No RESUMED within")}.passing(Resuming).closing(4000),
        Row{"C16 lost replay", {LostReplay}, 2, 0, text("missing before number")}.passing(Resuming).closing(4000),
        Row{"C18 dead resume host", {DeadResumeHost, 0, 30s}, 1, 0, text("Can't connect to")}
            .passing(BackingOff)
            .closing(0),
        // Heartbeats
        Row{"C13 no ACKs", {StopAcks}, 1, 0, text("Zombie")}.passing(Resuming).closing(4000),
        Row{"late ACKs", {LateAcks, 0, 100ms}},
        Row{"C13 ACKs too late", {LateAcks, 0, 1min}, 1, 0, text("Zombie")}.closing(4000),
        Row{"C12 server heartbeat", {RequestHeartbeat}},
        // Events; Deaf has a test of its own
        Row{"C16 gap in the numbers", {SequenceGap}, 1, 0, text("missing before number")}.closing(4000),
        Row{"duplicate", {DuplicateEvent}}.doubling(1),
        Row{"C47 unknown opcode", {UnknownOpcode}},
        Row{"C47 unknown event", {UnknownEvent}},
        // The wire
        Row{"garbage text", {GarbageText}, 1, 0, text("not a payload")}.passing(Resuming).closing(4000),
        Row{"oversized frame, none", {OversizedFrame}, 1, 0, text("Broken frame"), Compression::None}.closing(1009),
        Row{"oversized frame, zlib", {OversizedFrame}, 1, 0, text("Broken frame"), Compression::Zlib}.closing(1009),
    };
    const QList<std::pair<Compression, QByteArray>> compressions{
        {Compression::None, "none"}, {Compression::Zlib, "zlib"}, {Compression::Zstd, "zstd"}};
    for (const auto& [compression, name] : compressions) {
        const auto add = [&, compression = compression, name = name](
                             const char* what, FaultKind kind, int resumes, const char* says) {
            rows.append(Row{QByteArray(what) + ", " + name, {kind}, resumes, 0, text(says), compression}.closing(
                resumes > 0 ? std::optional(4000) : std::nullopt));
        };
        const bool none = compression == Compression::None;
        // Of text frames Qt itself finds it out, with a close code of its own.
        add("invalid UTF-8", InvalidUtf8, 1, none ? "Broken frame" : "not a payload");
        if (none)
            rows.last().closeCode = 1007;
        add("truncated stream", TruncatedStream, 1, "resuming, so that Discord sends it again");
        add("corrupt stream", CorruptStream, 1, "Can't decompress");
        add("bomb", DecompressionBomb, 1, none ? "resuming" : "Can't decompress");
        add("C32 fragmented frames", FragmentedFrames, 0, "");
    }
    // Every close code of the protocol's section 5, and none.
    for (const int code : {0, 1005, 1006}) {
        rows.append(Row{"C19 close " + QByteArray::number(code), {Close, code}, 1, 0, text("Connection lost")}
                        .passing(Resuming)
                        .closing(0));
    }
    for (const int code : {1000, 1001, 1011, 4000, 4001, 4002, 4005, 4008, 4321}) {
        rows.append(Row{"C19 close " + QByteArray::number(code), {Close, code}, 1, 0, u"Close %1"_s.arg(code)}
                        .passing(Resuming)
                        .closing(code));
    }
    // QWebSocket takes 1012 for a broken frame and forgets the number.
    rows.append(Row{"C19 close 1012", {Close, 1012}, 1, 0, text("Invalid close code")}.passing(Resuming).closing(1002));
    for (const int code : {4003, 4007, 4009}) {
        rows.append(Row{"C20 close " + QByteArray::number(code), {Close, code}, 0, 1, u"Close %1"_s.arg(code)}
                        .passing(Identifying)
                        .closing(code));
    }
    for (const int code : {4010, 4011, 4012, 4013, 4014}) {
        rows.append(Row{"C21 close " + QByteArray::number(code), {Close, code}, 0, 0, u"Close %1"_s.arg(code)}
                        .ending(Failed)
                        .closing(code));
    }
    return rows;
}

//! What the fleet does when the REST answer at its start is this.
struct RestRow {
    QByteArray name;
    FaultKind kind;
    bool starts; //!< in the end
    QString says;
};

QList<RestRow> restRows()
{
    using enum FaultKind;
    return {
        {"C5 401", RestUnauthorized, false, u"refused the token"_s},
        {"C6 429", RestRateLimited, true, u"limits requests"_s},
        {"C6 500", RestInternalError, true, u"500"_s},
        {"C6 502", RestBadGateway, true, u"502"_s},
        {"C6 503", RestServerError, true, u"503"_s},
        {"C6 no answer", RestTimeout, true, u"No answer"_s},
        {"C6 truncated", RestTruncated, true, u"broke off"_s},
        {"not JSON", RestNotJson, false, u"can't be used"_s},
    };
}

//! Those that are shown by a test of their own, and by which.
QHash<FaultKind, const char*> ownTests()
{
    return {{FaultKind::Deaf, "deafness"}, {FaultKind::ClockJump, "clockJump"}};
}

//! What the gateway says about itself.
QJsonObject gatewayStatus(const GatewaySimulator& simulator)
{
    QNetworkAccessManager http;
    http.setProxy(QNetworkProxy::NoProxy);
    QUrl url = simulator.apiUrl();
    url.setPath(u"/simulator/status"_s);
    QNetworkReply* reply = http.get(QNetworkRequest(url));
    return QTest::qWaitFor([reply] { return reply->isFinished(); }) ? QJsonDocument::fromJson(reply->readAll()).object()
                                                                    : QJsonObject();
}

//! The session of shard `number` as the gateway knows it.
QJsonObject gatewaySession(const GatewaySimulator& simulator, int number)
{
    for (const QJsonValue& session : gatewayStatus(simulator)["sessions"_L1].toArray()) {
        if (session["shard"_L1][0].toInt() == number)
            return session.toObject();
    }
    return {};
}

//! Every number of every session once and in order; the first that is not, or nothing.
QString disorder(const QList<QJsonObject>& lines)
{
    QHash<int, qint64> sequences;
    for (const QJsonObject& line : lines) {
        const int shard = line["shard"_L1].toInt();
        if (line["t"_L1].toString() == "READY"_L1)
            sequences[shard] = 0; // a new session
        const qint64 expected = sequences.value(shard) + 1;
        if (line["s"_L1].toInteger() != expected)
            return u"shard %1: %2 instead of %3"_s.arg(shard).arg(line["s"_L1].toInteger()).arg(expected);
        sequences[shard] = expected;
    }
    return {};
}

//! What the timeline tells of a shard, for a test that fails.
QByteArray story(const WatchedFleet& fleet, int number)
{
    QStringList texts;
    for (const TimelineEntry& entry : fleet.timeline) {
        if (entry.shard && entry.shard->number == number)
            texts.append(u"%1: %2 (%3)"_s.arg(displayName(entry.to), entry.text).arg(entry.closeCode.value_or(-1)));
    }
    return texts.join(u'\n').toUtf8();
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasARow();
    void recovers_data();
    void recovers();
    void closesAll();
    void delayIsSeen();
    void deafness();
    void clockJump_data();
    void clockJump();
    void restAtStart_data();
    void restAtStart();
    void restWhileItRuns_data();
    void restWhileItRuns();
    void restIsNotNeeded();
    void storm();
    void atARate();
};

void TestFaults::everyKindHasARow()
{
    for (const QString& key : faultKeys()) {
        const FaultKind kind = *faultFromKey(key);
        const bool isShown = std::ranges::any_of(rows(), [kind](const Row& row) { return row.fault.kind == kind; })
            || std::ranges::any_of(restRows(), [kind](const RestRow& row) { return row.kind == kind; });
        if (isShown)
            continue;
        const char* test = ownTests().value(kind);
        QVERIFY2(test != nullptr, qPrintable(key));
        QVERIFY(metaObject()->indexOfMethod(QByteArray(test).append("()").constData()) >= 0);
    }
}

void TestFaults::recovers_data()
{
    QTest::addColumn<int>("index");
    const QList<Row> all = rows();
    for (int i = 0; i < int(all.size()); ++i)
        QTest::addRow("%s", all[i].name.constData()) << i;
}

void TestFaults::recovers()
{
    QFETCH(int, index);
    const Row row = rows().at(index);
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.compression = row.compression;
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    options.timings.helloTimeout = 800ms;
    options.timings.resumedTimeout = 1500ms;
    options.timings.readyTimeout = row.readyTimeout;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const QDateTime others = std::max(fleet.shard(0).since, fleet.shard(2).since);
    const QString session = fleet.shard(1).maskedSession;
    const int zombies = fleet.shard(1).zombies;

    simulator.inject(row.fault, {1});
    simulator.burst(60); // there always is something to be missed
    if (row.resumes > 0)
        QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() >= row.resumes; }));
    if (row.identifies > 0)
        QVERIFY(fleet.waitFor([&] { return simulator.identifiesAccepted() == 3 + row.identifies; }));
    if (!row.says.isEmpty())
        QVERIFY2(fleet.waitFor([&] { return fleet.told(row.says); }), story(fleet, 1));
    if (row.duplicates > 0)
        QVERIFY(fleet.waitFor([&] { return fleet.shard(1).duplicates > 0; }));
    QVERIFY(fleet.shardIs(1, row.ends));
    if (row.fault.kind == FaultKind::Delay || row.fault.kind == FaultKind::LateAcks
        || row.fault.kind == FaultKind::SlowReading) {
        if (row.resumes == 0) // late, and seen to be late, but nothing to reconnect for
            QVERIFY(fleet.waitFor([&] { return fleet.shard(1).latency.value_or(0ms) >= 80ms; }));
    }

    if (row.ends == ShardState::Failed) {
        QVERIFY(fleet.shard(1).cause.contains(row.says));
    } else {
        // All that the gateway has numbered until now arrives.
        const QJsonObject known = gatewaySession(simulator, 1);
        QVERIFY(fleet.waitFor([&] { return fleet.shard(1).sequence >= known["sequence"_L1].toInteger(); }));
        QCOMPARE(fleet.shard(1).maskedSession, known["session"_L1].toString());
        QCOMPARE(fleet.shard(1).maskedSession == session, row.identifies == 0);
        QVERIFY(known["attached"_L1].toBool());
    }
    QCOMPARE(simulator.identifiesAccepted(), 3 + row.identifies);
    QCOMPARE(fleet.identifies(), 3 + row.identifies);
    QCOMPARE(simulator.resumesAccepted(), row.resumes);
    QVERIFY2(fleet.shard(1).lastCloseCode == row.closeCode, story(fleet, 1));
    // Who reads too slowly misses a heartbeat, and may close before the shard misses its ACK.
    if (row.fault.kind != FaultKind::SlowReading)
        QCOMPARE(fleet.shard(1).zombies - zombies, row.says == "Zombie"_L1 ? 1 : 0);
    QCOMPARE(fleet.shard(1).duplicates, quint64(row.duplicates));
    QCOMPARE(fleet.shard(1).missed, 0u);
    if (row.passes) {
        QVERIFY(std::ranges::any_of(fleet.timeline, [&row](const TimelineEntry& entry) {
            return entry.shard && entry.shard->number == 1 && entry.to == *row.passes && entry.from != entry.to
                && !entry.text.isEmpty();
        }));
    }
    for (const int number : {0, 2}) {
        QCOMPARE(fleet.shard(number).state, ShardState::Ready);
        QVERIFY(fleet.shard(number).since <= others);
        QCOMPARE(fleet.shard(number).resumes, 0);
    }
    QVERIFY(fleet.stops());
    QCOMPARE(disorder(recordedLines(options.recordFile)), QString());
}

void TestFaults::closesAll()
{
    // C21: the token is everybody's, so what one shard is told stops all of them.
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({FaultKind::Close, 4004}, {1});
    QVERIFY(fleet.waitFor([&] { return fleet.latest.count(ShardState::Failed) == 3; }));
    QCOMPARE(fleet.shard(1).lastCloseCode, std::optional(4004));
    QVERIFY2(fleet.shard(0).cause.contains("oken"_L1), qPrintable(fleet.shard(0).cause));
    QCOMPARE(simulator.identifiesAccepted(), 3);
    QTRY_COMPARE(simulator.connections(), 0);
}

void TestFaults::delayIsSeen()
{
    JudgedGateway simulator(quickGateway(1, 5));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({FaultKind::Delay, 4000, 150ms}, {});
    QVERIFY(fleet.waitFor([&] { return fleet.shard(0).latency && *fleet.shard(0).latency >= 150ms; }));
    QCOMPARE(fleet.shard(0).state, ShardState::Ready);
}

void TestFaults::deafness()
{
    SimulatorOptions gateway = quickGateway(3, 60);
    gateway.heartbeatInterval = 500ms;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    options.timings.deafAfter = 600ms;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const quint64 heard = fleet.shard(1).events;
    QVERIFY(fleet.waitFor([&] { return fleet.shard(1).events > heard + 200; })); // its rhythm is known

    simulator.inject({FaultKind::Deaf}, {1});
    QVERIFY(fleet.waitFor([&] { return fleet.shard(1).deafSince.has_value(); })); // B5
    QVERIFY(fleet.told(u"Deaf:"_s));
    // Only told: a quiet night looks the same.
    QCOMPARE(fleet.shard(1).state, ShardState::Ready);
    QCOMPARE(simulator.resumesAccepted(), 0);
    // What the operator can do about it loses nothing.
    fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({1}));
    QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() == 1; }));
    const qint64 sequence = gatewaySession(simulator, 1)["sequence"_L1].toInteger();
    QVERIFY(fleet.waitFor([&] { return fleet.shard(1).sequence >= sequence; }));
    QVERIFY(!fleet.shard(1).deafSince);
    QCOMPARE(simulator.identifiesAccepted(), 3);
    QVERIFY(fleet.stops());
    QCOMPARE(disorder(recordedLines(options.recordFile)), QString());
}

void TestFaults::clockJump_data()
{
    QTest::addColumn<bool>("isAway");
    QTest::addColumn<int>("identifies");
    QTest::addRow("C20 while it is away: the session has died of age") << true << 1;
    QTest::addRow("while it is connected: nothing happens") << false << 0;
}

void TestFaults::clockJump()
{
    QFETCH(bool, isAway);
    QFETCH(int, identifies);
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    const QString session = fleet.shard(1).maskedSession;
    if (isAway) {
        simulator.inject({FaultKind::NoHello}, {1}); // it stays away for a while
        QVERIFY(fleet.shardIs(1, ShardState::AwaitingHello));
    }
    simulator.inject({FaultKind::ClockJump, 0, 10min}, {});
    QVERIFY(fleet.waitFor([&] { return simulator.identifiesAccepted() == 3 + identifies; }));
    QVERIFY(fleet.allReady());
    QCOMPARE(fleet.shard(1).maskedSession != session, isAway);
    const quint64 events = fleet.shard(0).events;
    QVERIFY(fleet.waitFor([&] { return fleet.shard(0).events > events + 100; }));
    QCOMPARE(simulator.identifiesAccepted(), 3 + identifies);
    QCOMPARE(simulator.resumesAccepted(), 0);
    QCOMPARE(fleet.shard(0).resumes, 0);
}

void TestFaults::restAtStart_data()
{
    QTest::addColumn<int>("index");
    const QList<RestRow> all = restRows();
    for (int i = 0; i < int(all.size()); ++i)
        QTest::addRow("%s", all[i].name.constData()) << i;
}

void TestFaults::restAtStart()
{
    QFETCH(int, index);
    const RestRow row = restRows().at(index);
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    simulator.inject({row.kind}, {});
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    fleet.fleet->start();
    if (!row.starts) {
        QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); }));
        QVERIFY2(fleet.failures[0].text.contains(row.says), qPrintable(fleet.failures[0].text));
        QCOMPARE(simulator.connections(), 0);
        QCOMPARE(simulator.identifiesAccepted(), 0);
        return;
    }
    // It waits and asks again; a request without an answer is given up after 15 s.
    QVERIFY(fleet.waitFor([&] { return fleet.told(row.says); }, 20000));
    QVERIFY(fleet.allReady());
    QVERIFY(fleet.failures.isEmpty());
    QCOMPARE(simulator.identifiesAccepted(), 2);
}

void TestFaults::restWhileItRuns_data()
{
    restAtStart_data();
}

void TestFaults::restWhileItRuns()
{
    QFETCH(int, index);
    const RestRow row = restRows().at(index);
    SimulatorOptions gateway = quickGateway(2, 20);
    gateway.identifyLimit = 12;
    gateway.identifiesUsed = 5; // so near the floor that no identify is written without fresh numbers
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({row.kind}, {});
    simulator.inject({FaultKind::InvalidSession}, {1});
    // The shard waits, and is seen to wait, until Discord has told the numbers.
    QVERIFY(fleet.shardIs(1, ShardState::QueuedForIdentify));
    QVERIFY(fleet.waitFor([&] { return fleet.told(row.says); }, 20000));
    if (row.starts) {
        QVERIFY(fleet.waitFor([&] { return simulator.identifiesAccepted() == 3; }));
        QVERIFY(fleet.allReady());
        const auto lastIdentify = std::ranges::find_if(fleet.timeline.crbegin(), fleet.timeline.crend(),
            [](const TimelineEntry& entry) { return entry.to == ShardState::Identifying; });
        QVERIFY(lastIdentify->shard && lastIdentify->shard->number == 1);
        QVERIFY(std::any_of(lastIdentify, fleet.timeline.crend(),
            [&row](const TimelineEntry& entry) { return entry.text.contains(row.says); }));
    } else {
        QCOMPARE(simulator.identifiesAccepted(), 2);
        QCOMPARE(fleet.shard(1).state, ShardState::QueuedForIdentify);
    }
    // A token that REST refuses is not tried again, and a web page only in a minute; the sessions go on meanwhile.
    QVERIFY(fleet.failures.isEmpty());
    QCOMPARE(fleet.shard(0).state, ShardState::Ready);
    QCOMPARE(fleet.shard(0).resumes, 0);
    QCOMPARE(fleet.shard(0).identifies, 1);
}

void TestFaults::restIsNotNeeded()
{
    // Far from the floor the numbers that are known will do: a shard comes back while REST is down.
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({.kind = FaultKind::RestServerError, .times = 10'000}, {});
    simulator.inject({FaultKind::InvalidSession}, {1});
    QVERIFY(fleet.waitFor([&] { return simulator.identifiesAccepted() == 3; }));
    QVERIFY(fleet.allReady());
    QVERIFY(!fleet.told(u"503"_s));
}

void TestFaults::storm()
{
    // Everything at once, on all shards, again and again: the fleet comes back and spends no identify that it need not.
    JudgedGateway simulator(quickGateway(8, 100));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.threads = 2;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    for (const FaultKind kind : {FaultKind::DropTcp, FaultKind::Reconnect, FaultKind::GarbageText,
             FaultKind::CorruptStream, FaultKind::InvalidSessionResumable, FaultKind::DropTcp}) {
        const int before = simulator.resumesAccepted();
        simulator.inject({kind}, {});
        QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() >= before + 8; }));
        QVERIFY(fleet.allReady());
    }
    QCOMPARE(simulator.identifiesAccepted(), 8);
    QCOMPARE(fleet.identifies(), 8);
}

void TestFaults::atARate()
{
    JudgedGateway simulator(quickGateway(8, 100));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    QList<PracticeState> states;
    connect(&simulator, &GatewaySimulator::practiceChanged, this,
        [&states](const PracticeState& state) { states.append(state); });
    QVERIFY(simulator.order({.fault = {FaultKind::ResetTcp}, .some = 1, .every = 200ms, .lasting = 4s}) > 0);
    QVERIFY(simulator.order({.fault = {FaultKind::SequenceGap}, .some = 1, .every = 300ms, .lasting = 4s}) > 0);
    QVERIFY(fleet.waitFor([&] { return simulator.standingFaults().isEmpty(); }));
    QVERIFY(fleet.waitFor([&] { return !states.isEmpty() && states.last().standing.isEmpty(); }));
    QVERIFY(simulator.resumesAccepted() >= 15); // of 20 resets and 14 gaps: some strike a shard that is away already
    QVERIFY(fleet.waitFor([&] {
        return fleet.latest.count(ShardState::Ready) == 8
            && std::ranges::all_of(fleet.latest.shards,
                [](const ShardSnapshot& shard) { return shard.state == ShardState::Ready && shard.missed == 0; });
    }));
    for (int number = 0; number < 8; ++number) {
        const qint64 sequence = gatewaySession(simulator, number)["sequence"_L1].toInteger();
        QVERIFY(fleet.waitFor([&] { return fleet.shard(number).sequence >= sequence; }));
    }
    QCOMPARE(simulator.identifiesAccepted(), 8);
    QCOMPARE(simulator.sessions(), 8);
    QVERIFY(fleet.stops());
    QCOMPARE(disorder(recordedLines(options.recordFile)), QString());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
