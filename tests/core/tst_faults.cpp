// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one shard of a fleet does under every fault of the practice gateway: the state it comes to, what it costs, and
// that nothing is lost that Discord would have replayed. The other shards must not notice.

#include "tests/support/practicefleet.h"

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;
using namespace std::chrono_literals;

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void recovers_data();
    void recovers();
    void delayIsSeen();
    void storm();
};

void TestFaults::recovers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<int>("identifies");
    QTest::addColumn<bool>("resumes");
    QTest::addColumn<ShardState>("ends");
    const auto row = [](const char* name, FaultKind kind, int identifies, bool resumes,
                         Compression compression = Compression::Auto) {
        QTest::addRow("%s", name) << Fault{kind} << compression << identifies << resumes << ShardState::Ready;
    };
    row("C19 TCP drop", FaultKind::DropTcp, 0, true);
    row("C19 op 7", FaultKind::Reconnect, 0, true);
    row("C24 op 9 true", FaultKind::InvalidSessionResumable, 0, true);
    row("C23 op 9 false", FaultKind::InvalidSession, 1, false);
    row("op 9 without value", FaultKind::InvalidSessionWithoutValue, 0, true);
    row("op 9 of the wrong type", FaultKind::InvalidSessionWrongType, 0, true);
    row("C13 no ACKs", FaultKind::StopAcks, 0, true);
    row("C13 silence", FaultKind::Silence, 0, true);
    row("C12 server heartbeat", FaultKind::RequestHeartbeat, 0, false);
    row("garbage text", FaultKind::GarbageText, 0, true);
    row("corrupt stream, zstd", FaultKind::CorruptStream, 0, true, Compression::Zstd);
    row("corrupt stream, zlib", FaultKind::CorruptStream, 0, true, Compression::Zlib);
    row("corrupt stream, none", FaultKind::CorruptStream, 0, true, Compression::None);
    row("bomb, zstd", FaultKind::DecompressionBomb, 0, true, Compression::Zstd);
    row("bomb, zlib", FaultKind::DecompressionBomb, 0, true, Compression::Zlib);
    row("C47 unknown opcode", FaultKind::UnknownOpcode, 0, false);
    row("C47 unknown event", FaultKind::UnknownEvent, 0, false);
    for (const int code : {1000, 1001, 4000, 4001, 4002, 4005, 4008, 4321})
        QTest::addRow("C19 close %d", code)
            << Fault{FaultKind::Close, code} << Compression::Auto << 0 << true << ShardState::Ready;
    for (const int code : {4003, 4007, 4009})
        QTest::addRow("C20 close %d", code)
            << Fault{FaultKind::Close, code} << Compression::Auto << 1 << false << ShardState::Ready;
    for (const int code : {4010, 4011, 4012, 4013, 4014})
        QTest::addRow("C21 close %d", code)
            << Fault{FaultKind::Close, code} << Compression::Auto << 0 << false << ShardState::Failed;
}

void TestFaults::recovers()
{
    QFETCH(Fault, fault);
    QFETCH(Compression, compression);
    QFETCH(int, identifies);
    QFETCH(bool, resumes);
    QFETCH(ShardState, ends);
    GatewaySimulator simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.compression = compression;
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const QDateTime others = std::max(fleet.shard(0).since, fleet.shard(2).since);

    simulator.inject(fault, {1});
    if (resumes)
        QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() >= 1; }));
    if (identifies > 0)
        QVERIFY(fleet.waitFor([&] { return simulator.identifiesAccepted() == 3 + identifies; }));
    QVERIFY(fleet.shardIs(1, ends));
    QCOMPARE(simulator.identifiesAccepted(), 3 + identifies);
    if (ends == ShardState::Failed) {
        QCOMPARE(fleet.shard(1).lastCloseCode, std::optional(fault.closeCode));
        QVERIFY(!fleet.shard(1).cause.isEmpty());
    } else {
        const qint64 sequence = fleet.shard(1).sequence;
        QVERIFY(fleet.waitFor([&] { return fleet.shard(1).sequence > sequence; })); // events flow again
    }
    for (const int number : {0, 2}) {
        QCOMPARE(fleet.shard(number).state, ShardState::Ready);
        QVERIFY(fleet.shard(number).since <= others);
        QCOMPARE(fleet.shard(number).resumes, 0);
    }
    QVERIFY(fleet.stops());

    QHash<int, qint64> sequences;
    const auto lines = recordedLines(options.recordFile);
    for (const QJsonObject& line : lines) {
        const int shard = line["shard"_L1].toInt();
        if (line["t"_L1].toString() == "READY"_L1)
            sequences[shard] = 0; // a new session
        QCOMPARE(line["s"_L1].toInteger(), sequences.value(shard) + 1);
        sequences[shard] = line["s"_L1].toInteger();
    }
}

void TestFaults::delayIsSeen()
{
    GatewaySimulator simulator(quickGateway(1, 5));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({FaultKind::Delay, 4000, 150ms}, {});
    QVERIFY(fleet.waitFor([&] { return fleet.shard(0).latency && *fleet.shard(0).latency >= 150ms; }));
    QCOMPARE(fleet.shard(0).state, ShardState::Ready);
}

void TestFaults::storm()
{
    // Everything at once, on all shards, again and again: the fleet comes back and spends no identify that it need not.
    GatewaySimulator simulator(quickGateway(8, 100));
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

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
