// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet and its vault on the practice gateway: what a start takes from it, what a crash leaves in it, and what an
// operator does with it.

#include "core/vault/sessionfile.h"
#include "tests/support/practicefleet.h"

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A fleet with what it tells of its saved sessions.
struct VaultedFleet : WatchedFleet {
    VaultSnapshot vault;
    std::optional<ImportPreview> preview;
    std::optional<QString> importError;
    int imported = -1;
    QByteArray revealed;
    QList<RequestId> done;

    explicit VaultedFleet(const FleetOptions& options)
        : WatchedFleet(options)
    {
        Fleet* f = fleet.get();
        QObject::connect(f, &Fleet::vaultChanged, f, [this](const VaultSnapshot& snapshot) { vault = snapshot; });
        QObject::connect(f, &Fleet::importPreviewed, f, [this](const ImportPreview& came) { preview = came; });
        QObject::connect(f, &Fleet::imported, f, [this](const QString&, int sessions, const QString& error) {
            imported = sessions;
            importError = error;
        });
        QObject::connect(f, &Fleet::sessionRevealed, f, [this](ShardId, const QByteArray& id) { revealed = id; });
        QObject::connect(f, &Fleet::carriedOut, f, [this](RequestId request) { done.append(request); });
        f->watchVault(true);
    }
    [[nodiscard]] std::optional<VaultEntry> entry(ShardId shard) const
    {
        const auto found = std::ranges::find(vault.entries, shard, &VaultEntry::shard);
        return found == vault.entries.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] bool entryIs(ShardId shard, VaultEntry::Status status)
    {
        return waitFor([&] { return entry(shard) && entry(shard)->status == status; });
    }
    [[nodiscard]] ImportPreview previewOf(const ImportFile& file)
    {
        preview.reset();
        fleet->previewImport(file);
        return waitFor([this] { return preview.has_value(); }) ? *preview : ImportPreview();
    }
    [[nodiscard]] QString import(const ImportFile& file, const QList<int>& numbers)
    {
        importError.reset();
        fleet->importSessions(file, numbers);
        return waitFor([this] { return importError.has_value(); }) ? *importError : u"no answer"_s;
    }
    [[nodiscard]] QString exportAs(const QString& path, SessionShape shape)
    {
        exportedSessions = -1;
        fleet->exportSessions(path, shape, ShardSelection::everything());
        return waitFor([this] { return exportedSessions >= 0; }) ? exportError : u"no answer"_s;
    }
};

//! Changes the sessions in a state directory that nobody uses.
void edit(const QString& directory, const std::function<void(Session&)>& change)
{
    const QString path = SessionFile::fileIn(directory);
    auto saved = SessionFile::load(path).saved;
    QVERIFY(saved);
    for (Session& session : saved->sessions)
        change(session);
    QCOMPARE(SessionFile::save(path, saved->shardCount, saved->sessions), QString());
}

//! Each number of each shard's session once, in order, from the first.
void verifyExactlyOnce(const QString& recording)
{
    QHash<QPair<int, int>, qint64> sequences;
    const QList<QJsonObject> lines = recordedLines(recording);
    QVERIFY(!lines.isEmpty());
    for (const QJsonObject& line : lines) {
        const QPair<int, int> shard{line["shard"_L1].toInt(), line["total"_L1].toInt()};
        const qint64 sequence = line["s"_L1].toInteger();
        QVERIFY2(sequence == sequences.value(shard) + 1,
            qPrintable(u"shard %1: %2 after %3"_s.arg(shard.first).arg(sequence).arg(sequences.value(shard))));
        sequences[shard] = sequence;
    }
}

} // namespace

class TestFleetVault : public QObject {
    Q_OBJECT
private slots:
    void crashLosesNothing_data();
    void crashLosesNothing();
    void crashWhileLoading();
    void guards_data();
    void guards();
    void wrongCountFirst();
    void oldSessionsOnDemand();
    void page();
    void handedOverAndBack_data();
    void handedOverAndBack();
    void importRefuses();
    void readOnly();
    void sealed();
    void fileOlderThanRecording();
    void runWithoutRecording();
    void otherBotsVault();
    void uselessNamedFile();
    void partsGrowOld();
    void crashAfterReshard();
    void notOntoItself();
};

void TestFleetVault::crashLosesNothing_data()
{
    QTest::addColumn<int>("threads");
    QTest::addRow("one thread") << 1;
    QTest::addRow("three threads") << 3;
}

//! 5.1, 5.2: nothing is saved at the end, as when the process is killed.
void TestFleetVault::crashLosesNothing()
{
    QFETCH(int, threads);
    JudgedGateway simulator(quickGateway(6, 300));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.threads = threads;
    options.stateDirectory = directory.filePath(u"state"_s);
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    options.vaultInterval = 200ms;
    quint64 duplicates = 0;
    for (int run = 0; run < 5; ++run) {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QCOMPARE(simulator.identifiesAccepted(), 6);
        for (int number = 0; number < 6; ++number) {
            QVERIFY(fleet.waitFor([&] {
                return fleet.shard(number).guilds == simulator.guildsOf({number, 6}).size();
            }));
            QCOMPARE(fleet.shard(number).resumes, run == 0 ? 0 : 1);
        }
        simulator.joinGuilds(3);
        const quint64 events = fleet.latest.events;
        QVERIFY(fleet.waitFor([&] { return fleet.latest.events > events + 100 + quint64(run) * 17; }));
        for (const ShardSnapshot& shard : fleet.latest.shards)
            duplicates += shard.duplicates;
    }
    QVERIFY(duplicates > 0); // the vault was behind, and Discord sent again what was there already
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 6);
    QVERIFY(fleet.stops());
    verifyExactlyOnce(options.recordFile);
}

//! 5.2: a session that is saved in the middle of its GUILD_CREATEs.
void TestFleetVault::crashWhileLoading()
{
    Simulator::SimulatorOptions slow = quickGateway(2, 400);
    slow.guildsPerSecond = 150;
    JudgedGateway simulator(slow);
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    options.vaultInterval = 100ms;
    {
        VaultedFleet fleet(options);
        fleet.fleet->start();
        QVERIFY(fleet.waitFor([&] {
            return fleet.latest.count(ShardState::Ready) == 2 && fleet.shard(0).loading > 0
                && fleet.shard(0).loading < fleet.shard(0).guilds - 20 && fleet.entry({0, 2})
                && fleet.entry({0, 2})->sequence > 5;
        }));
    }
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts()); // waits until nothing is loading any more
    QCOMPARE(simulator.identifiesAccepted(), 2);
    for (int number = 0; number < 2; ++number)
        QCOMPARE(fleet.shard(number).guilds, int(simulator.guildsOf({number, 2}).size()));
    QVERIFY(fleet.stops());
    verifyExactlyOnce(options.recordFile);
}

void TestFleetVault::guards_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<SessionObjection::Kind>("kind");
    QTest::addRow("other bot") << u"bot"_s << SessionObjection::Kind::OtherBot;
    QTest::addRow("other version") << u"version"_s << SessionObjection::Kind::OtherGateway;
    QTest::addRow("other encoding") << u"encoding"_s << SessionObjection::Kind::OtherGateway;
    QTest::addRow("foreign host") << u"host"_s << SessionObjection::Kind::ForeignHost;
    QTest::addRow("too old") << u"age"_s << SessionObjection::Kind::TooOld;
}

//! 5.2: asked before a token is sent.
void TestFleetVault::guards()
{
    QFETCH(QString, edited);
    QFETCH(SessionObjection::Kind, kind);
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.token = BotToken("MTEwMTAwMDAwMDAwMDAwMDAwMQ.shard.room"); // says which bot it is, as Discord's do
    options.stateDirectory = directory.path();
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops());
    }
    edit(directory.path(), [&](Session& session) {
        if (session.shard.number != 1)
            return;
        if (edited == "version"_L1)
            session.gatewayVersion = 9;
        else if (edited == "encoding"_L1)
            session.encoding = "etf";
        else if (edited == "host"_L1)
            session.resumeUrl = QUrl(u"wss://discord.gg.evil.example"_s);
        else if (edited == "age"_L1)
            session.aliveAt = session.lastEventAt = QDateTime::currentDateTimeUtc().addSecs(-2 * 3600);
        else if (edited == "bot"_L1)
            session.userId = "424242";
    });
    VaultedFleet fleet(options);
    std::optional<SessionObjection> shown;
    QObject::connect(fleet.fleet.get(), &Fleet::vaultChanged, fleet.fleet.get(), [&](const VaultSnapshot& vault) {
        for (const VaultEntry& entry : vault.entries) {
            if (entry.shard.number == 1 && entry.objection)
                shown = entry.objection;
        }
    });
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 3);
    QCOMPARE(simulator.resumesAccepted(), 1);
    QVERIFY(fleet.told(u"1 saved session(s) not used"_s) || fleet.told(u"saved session"_s));
    if (shown) // it is replaced as soon as the shard has a session of its own
        QCOMPARE(shown->kind, kind);
    QVERIFY(fleet.stops());
}

//! 5.2: a wrong count costs nothing that is not spent at once: the sessions stay, and the right count finds them.
void TestFleetVault::wrongCountFirst()
{
    JudgedGateway simulator(quickGateway(4, 40));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops());
    }
    options.shardCount = 3;
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QCOMPARE(simulator.identifiesAccepted(), 7);
        QVERIFY(fleet.entryIs({3, 4}, VaultEntry::Status::Refused));
        QCOMPARE(fleet.entry({3, 4})->objection->kind, SessionObjection::Kind::OtherCount);
        QVERIFY(fleet.entryIs({0, 4}, VaultEntry::Status::Refused));
        QVERIFY(fleet.entryIs({0, 3}, VaultEntry::Status::InUse));
        fleet.fleet->restoreSessions({{3, 4}});
        QVERIFY(fleet.waitFor([&] { return !fleet.refusals.isEmpty(); }));
        QVERIFY(fleet.stops());
    }
    options.shardCount = 4;
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 7);
    QCOMPARE(simulator.resumesAccepted(), 4);
    QVERIFY(fleet.stops());
}

//! 5.2: "too old (shown, still tried if the operator wants)".
void TestFleetVault::oldSessionsOnDemand()
{
    Simulator::SimulatorOptions few = quickGateway(2, 20);
    JudgedGateway simulator(few);
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops());
    }
    edit(directory.path(),
        [](Session& session) { session.aliveAt = session.lastEventAt = QDateTime::currentDateTimeUtc().addDays(-2); });
    // The queue is slow here, so that there is time to say no.
    options.timings.identifyInterval = 20s;
    options.identifyFloorPercent = 0;
    VaultedFleet fleet(options);
    fleet.fleet->start();
    QVERIFY(fleet.waitFor([&] {
        return std::ranges::any_of(fleet.latest.shards,
            [](const ShardSnapshot& shard) { return shard.state == ShardState::QueuedForIdentify; });
    }));
    const auto waiting = std::ranges::find(fleet.latest.shards, ShardState::QueuedForIdentify, &ShardSnapshot::state);
    const ShardId shard = waiting->shard;
    QVERIFY(fleet.entryIs(shard, VaultEntry::Status::Expired));
    QCOMPARE(fleet.entry(shard)->objection->kind, SessionObjection::Kind::TooOld);
    const int before = simulator.identifiesAccepted();
    fleet.fleet->restoreSessions({shard}, 7);
    QVERIFY(fleet.shardIs(shard.number, ShardState::Ready));
    QVERIFY(fleet.done.contains(7));
    QCOMPARE(fleet.shard(shard.number).resumes, 1);
    QCOMPARE(fleet.shard(shard.number).identifies, 0);
    QVERIFY(simulator.identifiesAccepted() <= before + 1); // the other shard's
    QCOMPARE(fleet.shard(shard.number).guilds, int(simulator.guildsOf(shard).size()));
    QVERIFY(fleet.stops());
}

//! 5.5: what the page shows, and what it can do.
void TestFleetVault::page()
{
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    VaultedFleet fleet(quickFleet(simulator.apiUrl())); // without a directory: in memory
    QVERIFY(fleet.starts());
    QVERIFY(fleet.entryIs({1, 3}, VaultEntry::Status::InUse));
    QCOMPARE(fleet.vault.directory, QString());
    QCOMPARE(fleet.entry({1, 3})->guilds, int(simulator.guildsOf({1, 3}).size()));
    const QString masked = fleet.entry({1, 3})->maskedId;
    QVERIFY(masked.contains(u'…'));
    fleet.fleet->revealSession({1, 3});
    QVERIFY(fleet.waitFor([&] { return !fleet.revealed.isEmpty(); }));
    QCOMPARE(maskedSessionId(fleet.revealed), masked);
    // Who looked stands in the story, and not what he saw.
    QVERIFY(fleet.waitFor([&] { return fleet.told(u"The session id of shard 1 was shown"_s); }));
    QCOMPARE(fleet.timeline.last().kind, TimelineEntry::Kind::Action);
    QCOMPARE(fleet.timeline.last().origin, TimelineEntry::Origin::Window);
    QCOMPARE(fleet.timeline.last().shard, std::optional(ShardId{1, 3}));

    fleet.fleet->forgetSessions({{1, 3}}); // in use
    QVERIFY(fleet.waitFor([&] { return fleet.refusals.size() == 1; }));
    fleet.fleet->command(ShardCommand::Pause, ShardSelection::everything());
    for (int number = 0; number < 3; ++number)
        QVERIFY(fleet.entryIs({number, 3}, VaultEntry::Status::Resumable));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(fleet.entry({1, 3})->resumableUntil);
    QVERIFY2(left > 280 && left <= 300, qPrintable(QString::number(left)));
    QCOMPARE(fleet.entry({1, 3})->closedWith, 4000);
    QCOMPARE(fleet.entry({1, 3})->sequence, fleet.shard(1).sequence);

    fleet.fleet->restoreSessions({{0, 3}});
    QVERIFY(fleet.entryIs({0, 3}, VaultEntry::Status::InUse));
    QVERIFY(fleet.shardIs(0, ShardState::Ready));
    fleet.fleet->forgetSessions({{1, 3}});
    QVERIFY(fleet.waitFor([&] { return !fleet.entry({1, 3}); }));
    QVERIFY(fleet.shardIs(1, ShardState::Stopped));
    fleet.fleet->restoreSessions({{1, 3}});
    QVERIFY(fleet.waitFor([&] { return fleet.refusals.size() == 2; }));
    QCOMPARE(simulator.identifiesAccepted(), 3);
    fleet.fleet->command(ShardCommand::Resume, ShardSelection::everything());
    QVERIFY(fleet.allReady());
    QCOMPARE(simulator.identifiesAccepted(), 4); // the forgotten one's
    QVERIFY(fleet.stops());
}

void TestFleetVault::handedOverAndBack_data()
{
    QTest::addColumn<SessionShape>("shape");
    for (int i = 0; i < sessionShapeCount; ++i)
        QTest::addRow("%s", sessionShapeInfo(SessionShape(i)).key.data()) << SessionShape(i);
}

//! 5.3, 5.4: pause, export, another program (here a second fleet) goes on, and back.
void TestFleetVault::handedOverAndBack()
{
    QFETCH(SessionShape, shape);
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.recordFile = directory.filePath(u"here.jsonl"_s);
    const QString there = directory.filePath(u"to.json"_s);
    const QString back = directory.filePath(u"back.json"_s);
    VaultedFleet here(options);
    QVERIFY(here.starts());
    here.fleet->command(ShardCommand::Pause, ShardSelection::everything());
    QVERIFY(here.waitFor([&] { return here.latest.count(ShardState::Paused) == 3; }));
    QCOMPARE(here.exportAs(there, shape), QString());
    simulator.burst(40);

    options.recordFile = directory.filePath(u"there.jsonl"_s);
    options.sessionsFile = there;
    options.shardCount = 3;
    if (shape == SessionShape::Twilight || shape == SessionShape::Dispatch || shape == SessionShape::Discord4J)
        simulator.allow(u"C18"_s, "a shape without a resume address resumes at the main one");
    VaultedFleet other(options);
    QVERIFY(other.starts());
    QCOMPARE(simulator.identifiesAccepted(), 3);
    simulator.burst(40);
    other.fleet->command(ShardCommand::Pause, ShardSelection::everything());
    QVERIFY(other.waitFor([&] { return other.latest.count(ShardState::Paused) == 3; }));
    QCOMPARE(other.exportAs(back, shape), QString());
    QVERIFY(other.stops());
    simulator.burst(40);

    const ImportPreview preview = here.previewOf({back, 3});
    QCOMPARE(preview.error, QString());
    QCOMPARE(preview.rows.size(), 3);
    for (const ImportRow& row : preview.rows)
        QVERIFY2(
            row.isRecommended(), qPrintable(row.busy + row.replaces + (row.objection ? row.objection->text : u""_s)));
    QCOMPARE(here.import({back, 3}, {}), QString());
    QCOMPARE(here.imported, 3);
    QVERIFY(here.allReady());
    QCOMPARE(simulator.identifiesAccepted(), 3);
    for (int number = 0; number < 3; ++number) // the shape has no guilds, the fleet knew them
        QCOMPARE(here.shard(number).guilds, int(simulator.guildsOf({number, 3}).size()));
    QVERIFY(here.stops());
    // Between the two of them every number once.
    QHash<int, QList<qint64>> numbers;
    const auto lines = recordedLines(directory.filePath(u"here.jsonl"_s)) + recordedLines(options.recordFile);
    for (const QJsonObject& line : lines)
        numbers[line["shard"_L1].toInt()].append(line["s"_L1].toInteger());
    for (QList<qint64>& of : numbers) {
        std::ranges::sort(of);
        for (qsizetype i = 0; i < of.size(); ++i)
            QCOMPARE(of.at(i), i + 1);
    }
}

//! 5.3: what can't be imported is refused, with the reason, and nothing happens.
void TestFleetVault::importRefuses()
{
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    VaultedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    const QString path = directory.filePath(u"sessions.json"_s);
    QCOMPARE(fleet.exportAs(path, SessionShape::Native), QString());

    ImportPreview preview = fleet.previewOf({path, 0}); // connected
    QCOMPARE(preview.rows.size(), 3);
    for (const ImportRow& row : preview.rows) {
        QVERIFY(!row.busy.isEmpty());
        QVERIFY(!row.mayBeChosen());
    }
    QVERIFY(fleet.import({path, 0}, {}).contains(u"connected"_s));
    QVERIFY(fleet.import({path, 0}, {1}).contains(u"connected"_s));
    QVERIFY(fleet.import({path, 0}, {7}).contains(u"no shard 7"_s));
    QVERIFY(fleet.import({directory.filePath(u"none.json"_s), 0}, {}).contains(u"none.json"_s));

    fleet.fleet->command(ShardCommand::Pause, ShardSelection::everything());
    QVERIFY(fleet.waitFor([&] { return fleet.latest.count(ShardState::Paused) == 3; }));
    auto saved = SessionFile::load(path).saved;
    QVERIFY(saved);
    saved->sessions[0].resumeUrl = QUrl(u"wss://discord.gg.evil.example"_s);
    saved->sessions[1].id = "0123456789abcdef0123456789abcdef";
    saved->sessions[2].sequence = 1;
    QCOMPARE(SessionFile::save(path, 3, saved->sessions), QString());
    preview = fleet.previewOf({path, 0});
    QCOMPARE(preview.rows.at(0).objection->kind, SessionObjection::Kind::ForeignHost);
    QVERIFY(!preview.rows.at(0).mayBeChosen());
    QVERIFY(!preview.rows.at(1).replaces.isEmpty());
    QVERIFY(preview.rows.at(1).mayBeChosen() && !preview.rows.at(1).isRecommended());
    QVERIFY(!preview.rows.at(2).isRecommended()); // older than what the shard has
    QVERIFY(fleet.import({path, 0}, {0, 1}).contains(u"evil.example"_s));
    QCOMPARE(fleet.latest.count(ShardState::Paused), 3);
    // An older state of the same session is free to take, and doubles nothing for those who count.
    QCOMPARE(fleet.import({path, 0}, {2}), QString());
    QVERIFY(fleet.shardIs(2, ShardState::Ready));
    QCOMPARE(simulator.identifiesAccepted(), 3);
    QVERIFY(fleet.shard(2).duplicates > 0);
    QVERIFY(fleet.stops());
}

void TestFleetVault::readOnly()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.readOnly = true;
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->restoreSessions({{0, 2}});
    fleet.fleet->forgetSessions({{0, 2}});
    fleet.fleet->revealSession({0, 2});
    fleet.fleet->importSessions({u"x.json"_s, 0}, {});
    QVERIFY(fleet.waitFor([&] { return fleet.refusals.size() == 4; }));
    QVERIFY(fleet.revealed.isEmpty());
    QVERIFY(fleet.stops());
}

//! 5.6: with a key nothing of a session can be read on the disk; without it the start refuses to go on.
void TestFleetVault::sealed()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    options.vaultInterval = 100ms;
    options.vaultSeal = RecordSeal(RecordSeal::newKey());
    QList<QByteArray> ids;
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.waitFor([&] { return fleet.vault.sealed && fleet.vault.writtenAt.isValid(); }));
        for (int number = 0; number < 2; ++number) {
            fleet.revealed.clear();
            fleet.fleet->revealSession({number, 2});
            QVERIFY(fleet.waitFor([&] { return !fleet.revealed.isEmpty(); }));
            ids.append(fleet.revealed);
        }
        const auto look = [&] {
            const QFileInfoList files = QDir(directory.path()).entryInfoList(QDir::Files);
            for (const QFileInfo& info : files) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                for (const QByteArray& id : std::as_const(ids))
                    QVERIFY2(!bytes.contains(id), qPrintable(info.fileName()));
            }
        };
        look(); // while it runs: the journal
        QVERIFY(fleet.stops());
        look();
    }
    FleetOptions keyless = options;
    keyless.vaultSeal = {};
    {
        VaultedFleet fleet(keyless);
        fleet.fleet->start();
        QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); }));
        QCOMPARE(fleet.failures.first().exitStatus, 3);
    }
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 2);
    QVERIFY(fleet.stops());
}

//! 5.2: the file says less than the recording has: what is there is not recorded again.
void TestFleetVault::fileOlderThanRecording()
{
    JudgedGateway simulator(quickGateway(3, 60));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.filePath(u"state"_s);
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    const QString file = directory.filePath(u"export.json"_s);
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QCOMPARE(fleet.exportAs(file, SessionShape::DiscordJs), QString());
        const quint64 events = fleet.latest.events;
        simulator.burst(60);
        QVERIFY(fleet.waitFor([&] { return fleet.latest.events >= events + 60; }));
        QVERIFY(fleet.stops());
    }
    options.sessionsFile = file;
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 3);
    for (int number = 0; number < 3; ++number)
        QCOMPARE(fleet.shard(number).guilds, int(simulator.guildsOf({number, 3}).size()));
    QVERIFY(fleet.stops());
    verifyExactlyOnce(options.recordFile);
}

//! 5.2: what an older session has recorded says nothing of the present one.
void TestFleetVault::runWithoutRecording()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    simulator.allow(u"C5"_s, "the second run begins with new sessions on purpose, at once");
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.filePath(u"state"_s);
    const QString recording = directory.filePath(u"events.jsonl"_s);
    quint64 duplicates = 0;
    const auto run = [&](bool records, bool resumes, int events, std::chrono::milliseconds interval) {
        duplicates = 0;
        options.vaultInterval = interval;
        options.recordFile = records ? recording : QString();
        options.resumeSaved = resumes;
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        for (const ShardSnapshot& shard : fleet.latest.shards)
            duplicates += shard.duplicates;
        simulator.burst(events);
        QVERIFY(fleet.waitFor([&] { return fleet.latest.events > quint64(events); }));
        QVERIFY(fleet.waitFor([&] { return fleet.entry({0, 2}) && fleet.entry({0, 2})->sequence > 10; }));
    };
    run(true, true, 20, 100ms);
    run(true, true, 900, 10min); // a long tail after the mark, without a READY in it
    run(false, false, 100, 100ms); // the new session is somewhere between
    const qsizetype before = recordedLines(recording).size();
    run(true, true, 100, 100ms);
    QCOMPARE(simulator.identifiesAccepted(), 4);
    QCOMPARE(duplicates, quint64(0)); // nothing of this session was recorded before
    QHash<int, qint64> sequences;
    const QList<QJsonObject> lines = recordedLines(recording).mid(before);
    QVERIFY(lines.size() >= 100);
    for (const QJsonObject& line : lines) {
        const int shard = line["shard"_L1].toInt();
        if (sequences.contains(shard))
            QCOMPARE(line["s"_L1].toInteger(), sequences.value(shard) + 1);
        sequences[shard] = line["s"_L1].toInteger();
    }
}

//! 5.2: a token of another bot must not cost this bot its sessions.
void TestFleetVault::otherBotsVault()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.token = BotToken("MTEwMTAwMDAwMDAwMDAwMDAwMQ.shard.room");
    options.stateDirectory = directory.path();
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops());
    }
    FleetOptions other = options;
    other.token = BotToken("MTAwMQ.shard.room");
    {
        VaultedFleet fleet(other);
        fleet.fleet->start();
        QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); }));
        QCOMPARE(fleet.failures.first().exitStatus, 3);
        QVERIFY(fleet.stops());
    }
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 2);
    QVERIFY(fleet.stops());
}

//! 5.3: whoever names a file does not mean to identify.
void TestFleetVault::uselessNamedFile()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    Session session;
    session.shard = {0, 7};
    session.id = "0123456789abcdef0123456789abcdef";
    const QString path = directory.filePath(u"of7.json"_s);
    QCOMPARE(SessionFile::save(path, 7, {session}), QString());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.sessionsFile = path;
    options.shardCount = 2;
    VaultedFleet fleet(options);
    fleet.fleet->start();
    QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); }));
    QCOMPARE(fleet.failures.first().exitStatus, 3);
    QVERIFY2(fleet.failures.first().text.contains(path), qPrintable(fleet.failures.first().text));
    QCOMPARE(simulator.identifiesAccepted(), 0);
}

//! 5.5: with --shard-ids, sessions of the other part are nobody's here: they are kept, and grow older.
void TestFleetVault::partsGrowOld()
{
    JudgedGateway simulator(quickGateway(4, 40));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    options.vaultInterval = 100ms;
    options.shardCount = 4;
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.waitFor([&] { return fleet.entry({3, 4}).has_value(); }));
    }
    options.shardIds = {0, 1};
    QDateTime alive;
    for (int run = 0; run < 2; ++run) {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.entryIs({3, 4}, VaultEntry::Status::Refused)); // not one of this part's
        if (run > 0)
            QCOMPARE(fleet.entry({3, 4})->aliveAt, alive);
        alive = fleet.entry({3, 4})->aliveAt;
        const qint64 sequence = fleet.entry({0, 4})->sequence;
        simulator.burst(100);
        QVERIFY(fleet.waitFor([&] { return fleet.entry({0, 4})->sequence > sequence; }));
    }
    options.shardIds = {};
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 4);
    QVERIFY(fleet.stops());
}

//! 5.2: the vault follows a reshard: what is served is what is saved.
void TestFleetVault::crashAfterReshard()
{
    JudgedGateway simulator(quickGateway(2, 60));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    options.vaultInterval = 10min; // the switch itself must write
    {
        VaultedFleet fleet(options);
        QVERIFY(fleet.starts());
        ReshardWish wish;
        wish.toTotal = 4;
        wish.drain = 1s;
        fleet.fleet->applyReshard(fleet.planFor(wish));
        QVERIFY(fleet.ends(ReshardPhase::Done));
        QCOMPARE(fleet.latest.shardTotal, 4);
        QVERIFY(fleet.entryIs({3, 4}, VaultEntry::Status::InUse));
        QVERIFY(!fleet.entry({0, 2}) && !fleet.entry({1, 2}));
        const QDateTime switched = QDateTime::currentDateTimeUtc().addSecs(-1);
        QVERIFY(fleet.waitFor([&] { return fleet.vault.writtenAt > switched; }));
    }
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(fleet.latest.shardTotal, 4);
    QCOMPARE(simulator.identifiesAccepted(), 6);
    QCOMPARE(simulator.resumesAccepted(), 4);
    QVERIFY(fleet.stops());
}

//! 5.3: an export onto the vault's own file would cost the sessions that are not in it.
void TestFleetVault::notOntoItself()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    VaultedFleet fleet(options);
    QVERIFY(fleet.starts());
    QVERIFY(fleet.waitFor([&] { return fleet.vault.writtenAt.isValid(); }));
    const QString file = SessionFile::fileIn(directory.path());
    QVERIFY(QFile::link(file, directory.filePath(u"link.json"_s)));
    for (const QString& path : {file, directory.filePath(u"./sessions.json"_s), directory.filePath(u"link.json"_s)})
        QVERIFY(fleet.exportAs(path, SessionShape::Native).contains(u"where the sessions are kept"_s));
    QVERIFY(fleet.stops());
}

QTEST_GUILESS_MAIN(TestFleetVault)
#include "tst_fleetvault.moc"
