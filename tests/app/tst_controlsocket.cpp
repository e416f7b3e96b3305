// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control socket over a real fleet on the practice gateway, and with callers who behave badly.

#include "app/controlpath.h"
#include "app/controlsocket.h"
#include "core/reshard/reshardplanfile.h"
#include "tests/support/practicefleet.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QLocalSocket>

#include <memory>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A caller in the test's own thread, who writes and reads what the test says.
struct Caller {
    QLocalSocket socket;
    QList<QJsonObject> lines;
    int asked = 0;

    explicit Caller(const QString& path)
    {
        QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [this] {
            while (socket.canReadLine())
                lines.append(QJsonDocument::fromJson(socket.readLine()).object());
        });
        socket.connectToServer(path);
    }
    //! The id of the request.
    int send(QJsonObject request)
    {
        request[u"id"_s] = ++asked;
        socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        return asked;
    }
    [[nodiscard]] std::optional<QJsonObject> answerTo(int id) const
    {
        for (const QJsonObject& line : lines) {
            if (line["id"_L1].toInt() == id && line.contains("ok"_L1))
                return line;
        }
        return std::nullopt;
    }
    [[nodiscard]] QJsonObject ask(const QJsonObject& request, int milliseconds = 15000)
    {
        const int id = send(request);
        const bool answered = QTest::qWaitFor([this, id] { return answerTo(id).has_value(); }, milliseconds);
        return answered ? *answerTo(id) : QJsonObject();
    }
    [[nodiscard]] QJsonObject ask(const QString& verb, const QString& key = {}, const QString& value = {})
    {
        QJsonObject request{{u"verb"_s, verb}};
        if (!key.isEmpty())
            request[key] = value;
        return ask(request);
    }
};

//! A fleet of four shards on the practice gateway, and its control socket.
struct Desk {
    QTemporaryDir directory;
    JudgedGateway gateway;
    std::unique_ptr<WatchedFleet> fleet;
    std::unique_ptr<ControlSocket> socket;
    QString path;

    explicit Desk(const std::function<void(FleetOptions&)>& change = {})
        : gateway(quickGateway())
        , path(directory.filePath(u"inner/control.sock"_s))
    {
        if (!gateway.start())
            qFatal("no practice gateway");
        FleetOptions options = quickFleet(gateway.apiUrl());
        if (change)
            change(options);
        fleet = std::make_unique<WatchedFleet>(options);
        socket = std::make_unique<ControlSocket>();
        const auto listening = socket->listen(path);
        if (listening.status != ExitStatus::Ok)
            qFatal("%s", qPrintable(listening.error));
        socket->desk().setFleet(fleet->fleet.get());
    }
    ~Desk() { socket.reset(); } // before the fleet
};

int mode(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

//! What a killed program leaves: the file of a socket that nobody listens on.
void leaveStaleSocket(const QString& path)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    memcpy(address.sun_path, name.constData(), size_t(name.size()));
    if (::bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        qFatal("can't bind");
    ::close(descriptor);
}

} // namespace

class TestControlSocket : public QObject {
    Q_OBJECT
private slots:
    void isOursAlone();
    void place_data();
    void place();
    void paths();
    void everyVerbIsKnown();
    void asks();
    void rowsAreMadeElsewhere_data();
    void rowsAreMadeElsewhere();
    void locates_data();
    void locates();
    void locatesAfterASplit_data();
    void locatesAfterASplit();
    void locatesDuringAReshard_data();
    void locatesDuringAReshard();
    void tellsOfAReshard();
    void appliesWhatWasAgreed();
    void waitsForAReshard_data();
    void waitsForAReshard();
    void waitsForAPhase_data();
    void waitsForAPhase();
    void commands();
    void confirmation();
    void readOnly();
    void presenceAndPlan();
    void exports();
    void tails();
    void waits();
    void waitsForNothing();
    void usage_data();
    void usage();
    void garbage_data();
    void garbage();
    void manyCallers();
    void tooManyRequests();
    void leavesInTheMiddle();
    void doesNotRead();
    void endsWithWords();
};

void TestControlSocket::isOursAlone()
{
    Desk desk;
    QCOMPARE(mode(desk.path), 0600);
    QCOMPARE(mode(QFileInfo(desk.path).absolutePath()), 0700);
    QCOMPARE(desk.socket->path(), desk.path);
    desk.socket.reset();
    QVERIFY(!QFileInfo::exists(desk.path));
}

void TestControlSocket::place_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<int>("status");
    QTest::addRow("nothing") << u"nothing"_s << 0;
    QTest::addRow("left behind by a killed program") << u"stale"_s << 0;
    QTest::addRow("another Shardroom") << u"ours"_s << 3;
    QTest::addRow("another program") << u"server"_s << 3;
    QTest::addRow("a file") << u"file"_s << 1;
    QTest::addRow("a link to nowhere") << u"link"_s << 1;
    QTest::addRow("too long") << u"long"_s << 1;
    QTest::addRow("a directory that can't be") << u"proc"_s << 1;
}

void TestControlSocket::place()
{
    QFETCH(QString, there);
    QFETCH(int, status);
    QTemporaryDir directory;
    QString path = directory.filePath(u"c.sock"_s);
    ControlSocket other;
    QLocalServer server;
    if (there == "stale"_L1)
        leaveStaleSocket(path);
    else if (there == "ours"_L1)
        QCOMPARE(other.listen(path).error, QString());
    else if (there == "server"_L1)
        QVERIFY(server.listen(path));
    else if (there == "file"_L1)
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    else if (there == "link"_L1)
        QVERIFY(QFile::link(u"/nonexistent/x"_s, path));
    else if (there == "long"_L1)
        path = directory.filePath(QString(120, u'x'));
    else if (there == "proc"_L1)
        path = u"/proc/x/c.sock"_s;
    ControlSocket socket;
    const ControlSocket::Listening result = socket.listen(path);
    QCOMPARE(int(result.status), status);
    QCOMPARE(result.error.isEmpty(), status == 0);
    QCOMPARE(socket.path().isEmpty(), status != 0);
    if (status != 0) {
        QVERIFY2(result.error.contains("--socket"_L1) && result.error.contains(QFileInfo(path).absolutePath()),
            qPrintable(result.error));
        // What was there is untouched, and whoever listens still answers.
        if (there == "ours"_L1 || there == "server"_L1) {
            Caller caller(path);
            QVERIFY(QTest::qWaitFor([&caller] { return caller.socket.state() == QLocalSocket::ConnectedState; }));
        } else if (there == "file"_L1) {
            QVERIFY(QFileInfo(path).isFile());
        }
        return;
    }
    QCOMPARE(mode(path), 0600);
    Caller caller(path);
    QCOMPARE(caller.ask(u"status"_s)["phase"_L1].toString(), u"idle"_s);
}

void TestControlSocket::paths()
{
    QTemporaryDir directory;
    qputenv("XDG_STATE_HOME", directory.filePath(u"state"_s).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", directory.filePath(u"run"_s).toLocal8Bit());
    const QString run = directory.filePath(u"run/shardroom/control.sock"_s);
    const QString state = directory.filePath(u"state/shardroom/control.sock"_s);
    QCOMPARE(controlSocketPath({}), run);
    QCOMPARE(controlSocketPath(u"/var/lib/bot"_s), u"/var/lib/bot/control.sock"_s);
    QCOMPARE(controlSocketCandidates({}, {}), (QStringList{run, state}));
    QCOMPARE(controlSocketCandidates({}, u"/var/lib/bot"_s), QStringList{u"/var/lib/bot/control.sock"_s});
    QCOMPARE(controlSocketCandidates(u"/tmp/x"_s, u"/var/lib/bot"_s), QStringList{u"/tmp/x"_s});
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(controlSocketPath({}), state);
    QCOMPARE(controlSocketCandidates({}, {}), QStringList{state});

    QVERIFY(controlSocketPathProblem(u'/' + QString(106, u'x')).isEmpty());
    QVERIFY(controlSocketPathProblem(u'/' + QString(107, u'x')).contains("107"_L1));
    QVERIFY(!controlSocketPathProblem(u'/' + QString(60, u'ü')).isEmpty()); // bytes, not characters
}

//! A verb in the list without anybody to carry it out would be a stub.
void TestControlSocket::everyVerbIsKnown()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    for (const ControlVerb& verb : controlVerbs()) {
        QJsonObject request{{u"verb"_s, QString(verb.name)}};
        for (const QLatin1StringView key : verb.keys)
            request[key] = u"?"_s;
        const QJsonObject answer = caller.ask(request);
        QVERIFY2(answer.contains("ok"_L1), verb.name.data());
        QVERIFY2(!answer["error"_L1].toString().contains("There is no verb"_L1), verb.name.data());
    }
}

void TestControlSocket::asks()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    const QJsonObject status = caller.ask(u"status"_s);
    QCOMPARE(status["ok"_L1].toBool(), true);
    QCOMPARE(status["ready"_L1].toInt(), 4); // S4.8
    QCOMPARE(status["shards_by_state"_L1].toObject()["ready"_L1].toString(), u"0-3"_s);
    QVERIFY(!status.contains("shards"_L1));

    const QJsonArray all = caller.ask(u"shards"_s)["shards"_L1].toArray();
    QCOMPARE(all.size(), 4);
    const QJsonArray some = caller.ask(u"shards"_s, u"shards"_s, u"1,3"_s)["shards"_L1].toArray();
    QCOMPARE(some.size(), 2);
    QCOMPARE(some[1].toObject()["id"_L1].toInt(), 3);
    QCOMPARE(some[1].toObject()["total"_L1].toInt(), 4);
    QCOMPARE(some[1].toObject()["state"_L1].toString(), u"ready"_s);

    const QJsonObject queue = caller.ask(u"queue"_s);
    QCOMPARE(queue["identify"_L1].toObject()["remaining"_L1].toInt(), desk.fleet->latest.budget.remaining);
    QCOMPARE(queue["queue"_L1].toArray().size(), 0);
}

//! The rows of 16,384 shards take a quarter of a second: the window must not stand still for them.
void TestControlSocket::rowsAreMadeElsewhere_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addRow("shards") << u"shards"_s;
    QTest::addRow("queue") << u"queue"_s;
}

void TestControlSocket::rowsAreMadeElsewhere()
{
    QFETCH(QString, verb);
    Desk desk;
    QVERIFY(desk.fleet->starts());
    ControlDesk& asked = desk.socket->desk();
    QSignalSpy made(&asked, &ControlDesk::lineMade);
    QSignalSpy replied(&asked, &ControlDesk::replied);
    asked.handle(77, {{u"verb"_s, verb}});
    QCOMPARE_EQ(made.size() + replied.size(), 0);
    QVERIFY(asked.isMakingFor(77));
    QTRY_COMPARE_EQ(made.size(), 1);
    QVERIFY(!asked.isMakingFor(77));
    asked.handle(77, {{u"verb"_s, verb}});
    asked.forget(77);
    QVERIFY(!asked.isMakingFor(77));

    // What is asked meanwhile is answered after it: else a caller could have as many made at once as it likes.
    Caller caller(desk.path);
    QList<int> asks;
    for (const QString& one : {verb, u"status"_s, verb, u"status"_s})
        asks << caller.send({{u"verb"_s, one}});
    QTRY_VERIFY(caller.answerTo(asks.last()));
    QList<int> answered;
    for (const QJsonObject& line : std::as_const(caller.lines))
        answered << line["id"_L1].toInt();
    QCOMPARE_EQ(answered, asks);
    QVERIFY(caller.answerTo(asks.first())->contains(verb));
    QCOMPARE_EQ(made.size(), 3); // nobody waits for the one whose caller went
}

void TestControlSocket::locates_data()
{
    QTest::addColumn<QString>("guild");
    QTest::addColumn<int>("shard"); // -1: refused
    const QString id = QString::number((quint64(1234567) << 22) + 99);
    QTest::addRow("S0.12 by id") << id << 1234567 % 4;
    QTest::addRow("S0.12 by link") << QString(u"https://discord.com/channels/"_s + id + u"/1/2"_s) << 1234567 % 4;
    QTest::addRow("S0.12 by a channel's link")
        << QString(u"https://ptb.discord.com/channels/"_s + id + u"/1"_s) << 1234567 % 4;
    QTest::addRow("direct messages") << u"https://discord.com/channels/@me/1/2"_s << -1;
    QTest::addRow("words") << u"the big one"_s << -1;
    QTest::addRow("zero") << u"0"_s << -1;
    QTest::addRow("more than 64 bits") << u"99999999999999999999"_s << -1;
    QTest::addRow("another site") << QString(u"https://example.com/channels/"_s + id) << -1;
}

void TestControlSocket::locates()
{
    QFETCH(QString, guild);
    QFETCH(int, shard);
    Desk desk([](FleetOptions& options) {
        options.shardCount = 4;
        options.shardIds = {0, 1, 2}; // shard 3 is somebody else's
    });
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    const QJsonObject answer = caller.ask(u"locate"_s, u"guild"_s, guild);
    if (shard < 0) {
        QCOMPARE(answer["exit"_L1].toInt(), 2);
        return;
    }
    QCOMPARE(answer["shard"_L1].toInt(), shard);
    QCOMPARE(answer["total"_L1].toInt(), 4);
    QCOMPARE(answer["here"_L1].toBool(), shard != 3);
    QCOMPARE(answer["state"_L1].isNull(), shard == 3);
}

void TestControlSocket::locatesAfterASplit_data()
{
    QTest::addColumn<quint64>("remainder"); // of (guild >> 22) by 4
    QTest::addColumn<int>("shard");
    QTest::addColumn<int>("total");
    QTest::addRow("S0.12 first half") << quint64(0) << 0 << 4;
    QTest::addRow("S0.12 second half") << quint64(2) << 2 << 4;
    QTest::addRow("S0.12 the neighbour") << quint64(1) << 1 << 2;
    QTest::addRow("S0.12 the neighbour's other guilds") << quint64(3) << 1 << 2;
}

//! Shard 0 of 2 became 0 and 2 of 4; shard 1 of 2 stayed.
void TestControlSocket::locatesAfterASplit()
{
    QFETCH(quint64, remainder);
    QFETCH(int, shard);
    QFETCH(int, total);
    Desk desk; // not started: the snapshot is ours
    FleetSnapshot snapshot;
    snapshot.shardTotal = 2;
    snapshot.setShards({{.shard = {0, 4}, .state = ShardState::Ready}, {.shard = {1, 2}, .state = ShardState::Ready},
        {.shard = {2, 4}, .state = ShardState::Resuming}});
    emit desk.fleet->fleet->snapshotReady(snapshot);
    Caller caller(desk.path);
    const QString guild = QString::number((quint64(4000) + remainder) << 22);
    const QJsonObject answer = caller.ask(u"locate"_s, u"guild"_s, guild);
    QCOMPARE(answer["here"_L1].toBool(), true);
    QCOMPARE(answer["shard"_L1].toInt(), shard);
    QCOMPARE(answer["total"_L1].toInt(), total);
}

void TestControlSocket::locatesDuringAReshard_data()
{
    QTest::addColumn<int>("strategy");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("remainder"); // of (guild >> 22) by 8
    QTest::addColumn<int>("after"); // shard of 8; -1: not told
    const auto row = [](const char* name, ReshardStrategy strategy, ReshardPhase phase, int remainder, int after) {
        QTest::addRow("S0.12 %s", name) << int(strategy) << int(phase) << remainder << after;
    };
    row("parallel", ReshardStrategy::Parallel, ReshardPhase::Warming, 6, 6);
    row("goes back", ReshardStrategy::Parallel, ReshardPhase::Aborting, 6, -1);
    row("rolls back", ReshardStrategy::Parallel, ReshardPhase::RollingBack, 6, -1);
    row("is over", ReshardStrategy::Parallel, ReshardPhase::Done, 6, -1);
    row("rolling, a later batch", ReshardStrategy::Rolling, ReshardPhase::Warming, 7, 7);
    row("split, of the shard", ReshardStrategy::Split, ReshardPhase::Warming, 6, 6);
    row("split, of its neighbour", ReshardStrategy::Split, ReshardPhase::Warming, 7, -1);
}

//! Shards 2 and 6 of 8 are loading, beside four of 4.
void TestControlSocket::locatesDuringAReshard()
{
    QFETCH(int, strategy);
    QFETCH(int, phase);
    QFETCH(int, remainder);
    QFETCH(int, after);
    Desk desk; // not started: the snapshot is ours
    FleetSnapshot snapshot;
    snapshot.shardTotal = 4;
    snapshot.setShards({{.shard = {0, 4}}, {.shard = {1, 4}}, {.shard = {2, 4}}, {.shard = {3, 4}}});
    snapshot.reshard = ReshardProgress{.strategy = ReshardStrategy(strategy),
        .fromTotal = 4,
        .toTotal = 8,
        .phase = ReshardPhase(phase),
        .incoming = {{.shard = {2, 8}}, {.shard = {6, 8}}}};
    emit desk.fleet->fleet->snapshotReady(snapshot);
    Caller caller(desk.path);
    const QString guild = QString::number(quint64(8000 + remainder) << 22);
    const QJsonObject answer = caller.ask({{u"verb"_s, u"locate"_s}, {u"guild"_s, guild}, {u"to"_s, u"16"_s}});
    QCOMPARE(answer["shard"_L1].toInt(), remainder % 4); // the old set serves
    QCOMPARE(answer["with_to"_L1]["shard"_L1].toInt(), (8000 + remainder) % 16);
    QCOMPARE(answer["with_to"_L1]["total"_L1].toInt(), 16);
    QCOMPARE(answer["after"_L1]["shard"_L1].toInt(-1), after);
    QCOMPARE(answer["after"_L1]["total"_L1].toInt(-1), after < 0 ? -1 : 8);
    const QJsonObject none = caller.ask({{u"verb"_s, u"locate"_s}, {u"guild"_s, guild}, {u"to"_s, u"0"_s}});
    QCOMPARE(none["exit"_L1].toInt(), 2);
}

//! What reshard status and the ledger answer.
void TestControlSocket::tellsOfAReshard()
{
    Desk desk;
    Caller caller(desk.path);
    QJsonObject status = caller.ask(u"reshard"_s);
    QCOMPARE(status["ok"_L1], QJsonValue(true));
    QVERIFY(status["reshard"_L1].isNull() && status["announced"_L1].isNull() && status["last"_L1].isNull());

    FleetSnapshot snapshot;
    snapshot.reshard = ReshardProgress{.planId = u"r-1"_s, .phase = ReshardPhase::Draining, .retiring = {{}}};
    snapshot.announced = ReshardAnnouncement{.toTotal = 16};
    emit desk.fleet->fleet->snapshotReady(snapshot);
    ReshardReport report;
    report.plan.id = u"r-0"_s;
    report.outcome = ReshardPhase::Aborted;
    emit desk.fleet->fleet->reshardEnded(report);
    status = caller.ask(u"reshard"_s, u"action"_s, u"status"_s);
    QCOMPARE(status["reshard"_L1]["phase"_L1].toString(), u"draining"_s);
    QCOMPARE(status["reshard"_L1]["retiring"_L1].toArray().size(), 1);
    QCOMPARE(status["announced"_L1]["to"_L1].toInt(), 16);
    QCOMPARE(status["last"_L1]["phase"_L1].toString(), u"aborted"_s);
    QCOMPARE(caller.ask(u"status"_s)["reshard"_L1]["id"_L1].toString(), u"r-1"_s);
}

//! Issue 6.7: nothing begins before somebody has seen what it costs, and then it is the plan that he has seen.
void TestControlSocket::appliesWhatWasAgreed()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    const QString file = desk.directory.filePath(u"plan.json"_s);
    const QJsonObject wish{{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}, {u"to"_s, u"8"_s}};
    const auto save = [&](const QJsonObject& answer) {
        const auto loaded = ReshardPlanFile::fromJson(answer["plan"_L1].toObject(), u"the test"_s);
        return loaded.plan ? ReshardPlanFile::save(file, *loaded.plan) : loaded.error;
    };
    const QJsonObject first = caller.ask(wish);
    QCOMPARE(save(first), QString());
    QJsonObject request{{u"verb"_s, u"apply"_s}, {u"file"_s, file}};
    const QJsonObject question = caller.ask(request);
    QCOMPARE(question["exit"_L1].toInt(), 2);
    QCOMPARE(question["needs"_L1].toString(), u"confirmation"_s);
    QCOMPARE(question["identifies"_L1].toInt(), 8);
    QCOMPARE(question["plan_id"_L1], first["plan_id"_L1]);
    QVERIFY2(question["error"_L1].toString().contains("costs 8 "_L1), qPrintable(question["error"_L1].toString()));

    const QJsonObject second = caller.ask(wish);
    QVERIFY(second["plan_id"_L1] != first["plan_id"_L1]);
    QCOMPARE(save(second), QString());
    request[u"confirmed"_s] = true;
    request[u"plan_id"_s] = question["plan_id"_L1];
    QCOMPARE(caller.ask(request)["exit"_L1].toInt(), 3); // another one by now
    QVERIFY(!desk.fleet->latest.reshard);
    request[u"plan_id"_s] = second["plan_id"_L1];
    const QJsonObject begun = caller.ask(request);
    QVERIFY2(begun["ok"_L1].toBool(), qPrintable(begun["error"_L1].toString()));
    QCOMPARE(begun["plan_id"_L1], second["plan_id"_L1]);
    QTRY_VERIFY(desk.fleet->latest.reshard);
    QCOMPARE(desk.fleet->latest.reshard->planId, second["plan_id"_L1].toString());
}

void TestControlSocket::waitsForAReshard_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("word");
    QTest::addRow("done") << int(ReshardPhase::Done) << 0 << u""_s;
    QTest::addRow("aborted") << int(ReshardPhase::Aborted) << 1 << u"aborted"_s;
    QTest::addRow("rolled back") << int(ReshardPhase::RolledBack) << 1 << u"rolled back"_s;
}

//! Issue 6.7: a script learns how it ended, whenever it asks.
void TestControlSocket::waitsForAReshard()
{
    QFETCH(int, outcome);
    QFETCH(int, exit);
    QFETCH(QString, word);
    Desk desk; // not started: the snapshots are ours
    Fleet* fleet = desk.fleet->fleet.get();
    FleetSnapshot snapshot;
    snapshot.phase = FleetPhase::Resharding;
    snapshot.setShards({{.shard = {0, 1}, .state = ShardState::Ready}});
    snapshot.reshard = ReshardProgress{.planId = u"r-1"_s, .phase = ReshardPhase::Settling};
    emit fleet->snapshotReady(snapshot);
    Caller caller(desk.path);
    const QJsonObject condition{{u"verb"_s, u"wait"_s}, {u"condition"_s, u"reshard-done"_s}};
    const int id = caller.send(condition);
    QCOMPARE(caller.ask(u"log"_s, u"level"_s, u"warning"_s)["ok"_L1].toBool(), true); // it has been read
    ReshardReport report;
    report.plan.id = u"r-0"_s; // an earlier one
    report.outcome = ReshardPhase::Done;
    emit fleet->reshardEnded(report);
    snapshot.phase = FleetPhase::Running;
    snapshot.reshard.reset();
    emit fleet->snapshotReady(snapshot);
    QCOMPARE(caller.ask(u"log"_s, u"level"_s, u"warning"_s)["ok"_L1].toBool(), true);
    QVERIFY(!caller.answerTo(id)); // gone from the snapshots is not ended
    report.plan.id = u"r-1"_s;
    report.plan.to = {{0, 2}, {1, 2}};
    report.outcome = ReshardPhase(outcome);
    report.reason = u"because of the test"_s;
    emit fleet->reshardEnded(report);
    QTRY_VERIFY(caller.answerTo(id));
    for (const QJsonObject& answer : {*caller.answerTo(id), caller.ask(condition)}) {
        QCOMPARE(answer["exit"_L1].toInt(), exit);
        QCOMPARE(answer["phase"_L1].toString(), phaseKey(ReshardPhase(outcome)));
        QVERIFY2(answer["error"_L1].toString().contains(word), qPrintable(answer["error"_L1].toString()));
        if (exit != 0)
            QVERIFY(answer["error"_L1].toString().contains(report.reason));
    }
}

void TestControlSocket::waitsForAPhase_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("awaited");
    QTest::addColumn<bool>("reached");
    QTest::addRow("before") << int(ReshardPhase::Overlapping) << u"draining"_s << false;
    QTest::addRow("in it") << int(ReshardPhase::Draining) << u"draining"_s << true;
    QTest::addRow("past it") << int(ReshardPhase::Settling) << u"draining"_s << true;
    QTest::addRow("it goes back") << int(ReshardPhase::RollingBack) << u"draining"_s << false;
    QTest::addRow("the first one") << int(ReshardPhase::Warming) << u"warming"_s << true;
}

void TestControlSocket::waitsForAPhase()
{
    QFETCH(int, phase);
    QFETCH(QString, awaited);
    QFETCH(bool, reached);
    Desk desk;
    Fleet* fleet = desk.fleet->fleet.get();
    FleetSnapshot snapshot;
    snapshot.phase = FleetPhase::Resharding;
    snapshot.setShards({{.shard = {0, 1}, .state = ShardState::Ready}});
    snapshot.reshard = ReshardProgress{.planId = u"r-1"_s, .phase = ReshardPhase(phase)};
    emit fleet->snapshotReady(snapshot);
    Caller caller(desk.path);
    const int id = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, QString(u"reshard "_s + awaited)}});
    QCOMPARE(caller.ask(u"log"_s, u"level"_s, u"warning"_s)["ok"_L1].toBool(), true); // it has been read
    QCOMPARE(caller.answerTo(id).has_value(), reached);
    if (reached) {
        QCOMPARE(caller.answerTo(id)->value("phase"_L1).toString(), phaseKey(ReshardPhase(phase)));
        return;
    }
    ReshardReport report;
    report.plan.id = u"r-1"_s;
    report.outcome = ReshardPhase::Aborted;
    emit fleet->reshardEnded(report);
    snapshot.phase = FleetPhase::Running;
    snapshot.reshard.reset();
    emit fleet->snapshotReady(snapshot);
    QTRY_VERIFY(caller.answerTo(id));
    QCOMPARE(caller.answerTo(id)->value("exit"_L1).toInt(), 1);
}

void TestControlSocket::commands()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    const QJsonObject paused = caller.ask(u"pause"_s, u"shards"_s, u"2,0-1"_s);
    QCOMPARE(paused["ok"_L1].toBool(), true);
    QCOMPARE(paused["ranges"_L1].toString(), u"0-2"_s);
    QVERIFY(desk.fleet->shardIs(1, ShardState::Paused));
    QCOMPARE(desk.fleet->shard(3).state, ShardState::Ready);
    QCOMPARE(caller.ask(u"resume"_s, u"shards"_s, u"all"_s)["ok"_L1].toBool(), true);
    QCOMPARE(caller.ask(u"wait"_s, u"condition"_s, u"ready"_s)["ready"_L1].toBool(), true);
    QCOMPARE(desk.fleet->shard(1).state, ShardState::Ready);
    QCOMPARE(desk.fleet->identifies(), 4); // none was spent on coming back
    const QJsonObject unknown = caller.ask(u"pause"_s, u"shards"_s, u"9"_s);
    QCOMPARE(unknown["exit"_L1].toInt(), 3);
    QVERIFY(unknown["error"_L1].toString().contains(u'9'));
    // Nothing to stop: the fleet's own refusal comes through.
    QCOMPARE(caller.ask(u"abort"_s)["exit"_L1].toInt(), 3);
}

void TestControlSocket::confirmation()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    QJsonObject request{{u"verb"_s, u"end"_s}, {u"shards"_s, u"1"_s}};
    const QJsonObject asked = caller.ask(request);
    QCOMPARE(asked["exit"_L1].toInt(), 2);
    QCOMPARE(asked["needs"_L1].toString(), u"confirmation"_s);
    QCOMPARE(asked["identifies"_L1].toInt(), 1);
    QCOMPARE(asked["shard_count"_L1].toInt(), 4);
    QCOMPARE(desk.fleet->shard(1).state, ShardState::Ready);

    request[u"confirmed"_s] = true;
    request[u"shard_count"_s] = 5; // confirmed for another set
    QCOMPARE(caller.ask(request)["exit"_L1].toInt(), 3);
    request[u"shard_count"_s] = asked["shard_count"_L1];
    QCOMPARE(caller.ask(request)["ok"_L1].toBool(), true);
    QVERIFY(desk.fleet->shardIs(1, ShardState::Stopped));
    // resume never spends an identify; open does.
    QTRY_COMPARE(caller.ask(u"resume"_s, u"shards"_s, u"0-1"_s)["exit"_L1].toInt(), 3);
    QCOMPARE(desk.fleet->identifies(), 4);
    QCOMPARE(caller.ask(u"open"_s, u"shards"_s, u"1"_s)["ok"_L1].toBool(), true);
    QCOMPARE(caller.ask(u"wait"_s, u"condition"_s, u"shard 1 ready"_s)["ready"_L1].toBool(), true);
    QCOMPARE(desk.fleet->identifies(), 5);

    QCOMPARE(caller.ask(u"reidentify"_s, u"shards"_s, u"2"_s)["needs"_L1].toString(), u"confirmation"_s);
    const QJsonObject spent = caller.ask({{u"verb"_s, u"reidentify"_s}, {u"shards"_s, u"2"_s}, {u"confirmed"_s, true}});
    QCOMPARE(spent["ok"_L1].toBool(), true);
    QTRY_COMPARE(desk.fleet->identifies(), 6);
}

void TestControlSocket::readOnly()
{
    Desk desk([](FleetOptions& options) { options.readOnly = true; });
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    QCOMPARE(caller.ask(u"status"_s)["read_only"_L1].toBool(), true);
    for (const ControlVerb& verb : controlVerbs()) {
        if (!verb.changes)
            continue;
        QJsonObject request{{u"verb"_s, QString(verb.name)}};
        if (verb.keys.contains("shards"_L1))
            request[u"shards"_s] = u"all"_s;
        if (verb.keys.contains("file"_L1))
            request[u"file"_s] = desk.directory.filePath(u"sessions"_s);
        if (verb.keys.contains("presence"_L1))
            request[u"presence"_s] = u"dnd"_s;
        if (verb.keys.contains("fault"_L1))
            request[u"fault"_s] = u"drop-tcp"_s;
        if (verb.name == "roll"_L1)
            request[u"what"_s] = u"resume"_s;
        if (verb.keys.contains("count"_L1)) {
            request[u"word"_s] = u"spend"_s;
            request[u"count"_s] = u"1"_s;
        }
        const QJsonObject answer = caller.ask(request); // without "confirmed": nothing is asked that is refused anyway
        QVERIFY2(answer["exit"_L1].toInt() == 3, verb.name.data());
    }
    for (const auto& action : {u"pause"_s, u"continue"_s, u"accept"_s, u"end-old"_s, u"call-off"_s}) {
        QJsonObject request{{u"verb"_s, u"reshard"_s}, {u"action"_s, action}};
        if (action == "accept"_L1)
            request[u"argument"_s] = u"1"_s;
        QVERIFY2(caller.ask(request)["exit"_L1].toInt() == 3, qPrintable(action));
    }
    QVERIFY(!QFileInfo::exists(desk.directory.filePath(u"sessions"_s)));
    QCOMPARE(desk.fleet->latest.count(ShardState::Ready), 4);
}

void TestControlSocket::presenceAndPlan()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    const QJsonObject shown = caller.ask(u"presence"_s, u"presence"_s, u"dnd:watching:the shards"_s);
    QCOMPARE(shown["ranges"_L1].toString(), u"0-3"_s);
    QCOMPARE(caller.ask(u"presence"_s, u"presence"_s, u"asleep"_s)["exit"_L1].toInt(), 2);
    const QJsonObject number{{u"verb"_s, u"presence"_s}, {u"presence"_s, u"dnd"_s}, {u"shards"_s, 3}};
    QCOMPARE(caller.ask(number)["exit"_L1].toInt(), 2); // not all shards

    QFile file(desk.directory.filePath(u"letter"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader");
    file.close();
    QCOMPARE(caller.ask(u"export"_s, u"file"_s, file.fileName())["exit"_L1].toInt(), 3);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear reader"));

    const QJsonObject plan = caller.ask({{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}, {u"to"_s, u"8"_s}});
    QCOMPARE(plan["ok"_L1].toBool(), true);
    QCOMPARE(plan["from"_L1].toInt(), 4);
    QCOMPARE(plan["to"_L1].toInt(), 8);
    QCOMPARE(plan["identifies"_L1].toInt(), 8);
    QCOMPARE(plan["guilds"_L1].toInt(), desk.fleet->latest.guilds);
    QVERIFY(plan["max_guilds_per_shard"_L1].toInt() >= plan["guilds"_L1].toInt() / 8);
    const QJsonObject same = caller.ask({{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}, {u"to"_s, 9999}});
    QCOMPARE(same["exit"_L1].toInt(), 3); // more than the budget
    QVERIFY(!same["error"_L1].toString().isEmpty());
    QVERIFY(plan["plan"_L1].isObject() && plan["candidates"_L1].isArray());
    const QJsonObject open = caller.ask({{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}});
    QCOMPARE(open["ok"_L1].toBool(), true); // which counts there are
    QCOMPARE(open["from"_L1].toInt(), 4);
    QVERIFY(!open.contains("to"_L1) && !open["candidates"_L1].toArray().isEmpty());
    QJsonObject split{{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}, {u"strategy"_s, u"split"_s},
        {u"shards"_s, u"1"_s}, {u"drain"_s, u"5"_s}};
    split = caller.ask(split);
    QCOMPARE(split["to"_L1].toInt(), 8); // twice its total
    QCOMPARE(split["replaced"_L1].toString(), u"1"_s);
    QCOMPARE(split["identifies"_L1].toInt(), 2);
    QCOMPARE(split["drain_s"_L1].toInt(), 5);
    QCOMPARE(desk.fleet->latest.phase, FleetPhase::Running); // a plan is only a plan
}

void TestControlSocket::exports()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    const QString file = desk.directory.filePath(u"sessions.json"_s);
    const QJsonObject done = caller.ask({{u"verb"_s, u"export"_s}, {u"file"_s, file}, {u"shards"_s, u"1-2"_s}});
    QCOMPARE(done["sessions"_L1].toInt(), 2);
    QCOMPARE(mode(file), 0600);
    QCOMPARE(caller.ask(u"export"_s, u"file"_s, u"relative"_s)["exit"_L1].toInt(), 2);
    QCOMPARE(caller.ask(u"export"_s, u"file"_s, u"/proc/x/y"_s)["exit"_L1].toInt(), 1);
}

void TestControlSocket::tails()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller all(desk.path);
    Caller one(desk.path);
    Caller none(desk.path);
    QCOMPARE(all.ask(u"tail"_s)["tail"_L1].toBool(), true);
    QCOMPARE(one.ask(u"tail"_s, u"shards"_s, u"2"_s)["tail"_L1].toBool(), true);
    QCOMPARE(none.ask(u"pause"_s, u"shards"_s, u"1-2"_s)["ok"_L1].toBool(), true);
    const auto paused = [](const Caller& caller, int shard) {
        return std::ranges::any_of(caller.lines, [shard](const QJsonObject& line) {
            const QJsonObject entry = line["timeline"_L1].toObject();
            return entry["shard"_L1].toInt(-1) == shard && entry["to"_L1].toString() == "paused"_L1
                && entry["from"_L1].toString() == "ready"_L1 && entry["total"_L1].toInt() == 4;
        });
    };
    QTRY_VERIFY(paused(all, 1) && paused(all, 2) && paused(one, 2));
    for (const QJsonObject& line : std::as_const(one.lines)) {
        QCOMPARE(line["id"_L1].toInt(), 1);
        QVERIFY(!line.contains("timeline"_L1) || line["timeline"_L1].toObject()["shard"_L1].toInt(-1) == 2);
    }
    for (const QJsonObject& line : std::as_const(none.lines))
        QVERIFY(!line.contains("timeline"_L1));
}

void TestControlSocket::waits()
{
    Desk desk;
    Caller caller(desk.path);
    const int ready = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"ready"_s}});
    const int one = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"shard 3 ready"_s}});
    const int nowhere = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"shard 7 ready"_s}});
    QCOMPARE(caller.ask(u"status"_s)["phase"_L1].toString(), u"idle"_s); // a wait holds nobody up
    QVERIFY(!caller.answerTo(ready));
    desk.fleet->fleet->start();
    QTRY_VERIFY_WITH_TIMEOUT(caller.answerTo(ready) && caller.answerTo(one) && caller.answerTo(nowhere), 15000);
    QCOMPARE(desk.fleet->latest.count(ShardState::Ready), 4);
    QCOMPARE(caller.answerTo(nowhere)->value("exit"_L1).toInt(), 2);
    // What was asked for is not answered with the state of before.
    QCOMPARE(caller.ask(u"pause"_s, u"shards"_s, u"3"_s)["ok"_L1].toBool(), true);
    const int again = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"ready"_s}});
    QVERIFY(desk.fleet->shardIs(3, ShardState::Paused));
    QVERIFY(!caller.answerTo(again));
    desk.fleet->fleet->command(ShardCommand::Resume, ShardSelection::everything());
    QTRY_VERIFY_WITH_TIMEOUT(caller.answerTo(again), 15000);

    QCOMPARE(caller.ask(u"wait"_s, u"condition"_s, u"reshard-done"_s)["ready"_L1].toBool(), true); // there is none
    desk.fleet->fleet->reshard(2);
    QTRY_COMPARE(desk.fleet->latest.phase, FleetPhase::Resharding);
    const int resharded = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"reshard-done"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(desk.fleet->latest.reshard && desk.fleet->latest.reshard->mayEndOld, 30000);
    QVERIFY(!caller.answerTo(resharded)); // both sets are still connected
    desk.fleet->fleet->endOldShards();
    QTRY_VERIFY_WITH_TIMEOUT(caller.answerTo(resharded), 30000);
    QCOMPARE(caller.answerTo(resharded)->value("phase"_L1).toString(), u"done"_s);
    QCOMPARE(desk.fleet->latest.shardTotal, 2);
}

//! What can't come true is told at once.
void TestControlSocket::waitsForNothing()
{
    const QJsonObject request{{u"verb"_s, u"wait"_s}, {u"condition"_s, u"ready"_s}};
    {
        Desk desk([](FleetOptions& options) { options.intents = 1U << 30; }); // refused before anything is asked
        Caller caller(desk.path);
        const int id = caller.send(request);
        desk.fleet->fleet->start();
        QTRY_VERIFY_WITH_TIMEOUT(caller.answerTo(id), 15000);
        QCOMPARE(caller.answerTo(id)->value("exit"_L1).toInt(), 1);
        QCOMPARE(caller.answerTo(id)->value("error"_L1).toString(), desk.fleet->latest.message);
    }
    Desk desk;
    QVERIFY(desk.fleet->starts());
    Caller caller(desk.path);
    desk.gateway.inject({Simulator::FaultKind::Close, 4014}, {1});
    QVERIFY(desk.fleet->shardIs(1, ShardState::Failed));
    const QJsonObject answer = caller.ask(request);
    QCOMPARE(answer["exit"_L1].toInt(), 1);
    QVERIFY2(answer["error"_L1].toString().contains("4014"_L1), qPrintable(answer["error"_L1].toString()));
    QCOMPARE(caller.ask(u"wait"_s, u"condition"_s, u"shard 2 ready"_s)["ready"_L1].toBool(), true);
}

void TestControlSocket::usage_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("word");
    QTest::addRow("no verb") << QJsonObject{} << u"verb"_s;
    QTest::addRow("unknown verb") << QJsonObject{{u"verb"_s, u"import"_s}} << u"import"_s;
    QTest::addRow("a verb that is a number") << QJsonObject{{u"verb"_s, 7}} << u"verb"_s;
    QTest::addRow("no shards") << QJsonObject{{u"verb"_s, u"pause"_s}} << u"SHARDS"_s;
    QTest::addRow("shards in words") << QJsonObject{{u"verb"_s, u"pause"_s}, {u"shards"_s, u"most"_s}} << u"most"_s;
    QTest::addRow("shards backwards") << QJsonObject{{u"verb"_s, u"shards"_s}, {u"shards"_s, u"5-2"_s}} << u"5-2"_s;
    QTest::addRow("shards that are not here") << QJsonObject{{u"verb"_s, u"shards"_s}, {u"shards"_s, u"3"_s}} << u""_s;
    QTest::addRow("plan of something else")
        << QJsonObject{{u"verb"_s, u"plan"_s}, {u"what"_s, u"party"_s}, {u"to"_s, 8}} << u"reshard"_s;
    QTest::addRow("plan of a huge number")
        << QJsonObject{{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}, {u"to"_s, 1e12}} << u"16384"_s;
    const auto plan = [](const char* name, QJsonObject request, const QString& word) {
        request[u"verb"_s] = u"plan"_s;
        request[u"what"_s] = u"reshard"_s;
        QTest::addRow("plan %s", name) << request << word;
    };
    plan("of half a shard", {{u"to"_s, u"8.5"_s}}, u"16384"_s);
    plan("to true", {{u"to"_s, true}}, u"16384"_s);
    plan("of magic", {{u"to"_s, u"8"_s}, {u"strategy"_s, u"magic"_s}}, u"stop-and-start"_s);
    plan("of some shards", {{u"to"_s, u"8"_s}, {u"shards"_s, u"0"_s}}, u"hand-over"_s);
    plan("parallel, some at once", {{u"to"_s, u"8"_s}, {u"at_once"_s, u"2"_s}}, u"rolling"_s);
    plan("rolling, none at once", {{u"to"_s, u"8"_s}, {u"strategy"_s, u"rolling"_s}, {u"at_once"_s, u"0"_s}},
        u"--at-once"_s);
    plan("that drains for days", {{u"to"_s, u"8"_s}, {u"drain"_s, u"86401"_s}}, u"--drain"_s);
    plan("hand-over to a count", {{u"to"_s, u"8"_s}, {u"strategy"_s, u"hand-over"_s}}, u"--to"_s);
    plan("split of nothing", {{u"strategy"_s, u"split"_s}, {u"shards"_s, u"3"_s}}, u"shards"_s);
    const auto reshard = [](const char* name, const QString& action, const QString& argument, const QString& word) {
        QTest::addRow("reshard %s", name)
            << QJsonObject{{u"verb"_s, u"reshard"_s}, {u"action"_s, action}, {u"argument"_s, argument}} << word;
    };
    reshard("in words", u"hurry"_s, u""_s, u"end-old"_s);
    reshard("accept what", u"accept"_s, u""_s, u"accept N"_s);
    reshard("accept some", u"accept"_s, u"some"_s, u"accept N"_s);
    reshard("accept less than none", u"accept"_s, u"-1"_s, u"accept N"_s);
    reshard("pause twice", u"pause"_s, u"2"_s, u"argument"_s);
    reshard("ledger of words", u"ledger"_s, u"the big one"_s, u"the big one"_s);
    reshard("report to nowhere", u"report"_s, u""_s, u"FILE"_s);
    reshard("report to somewhere", u"report"_s, u"report.md"_s, u"absolute"_s);
    QTest::addRow("apply from somewhere")
        << QJsonObject{{u"verb"_s, u"apply"_s}, {u"file"_s, u"p.json"_s}} << u"absolute"_s;
    QTest::addRow("apply from nowhere") << QJsonObject{{u"verb"_s, u"apply"_s}, {u"file"_s, u"/nonexistent/p.json"_s}}
                                        << u"/nonexistent/p.json"_s;
    QTest::addRow("wait for a phase that is none")
        << QJsonObject{{u"verb"_s, u"wait"_s}, {u"condition"_s, u"reshard aborting"_s}} << u"draining"_s;
    QTest::addRow("wait for what") << QJsonObject{{u"verb"_s, u"wait"_s}, {u"condition"_s, u"dinner"_s}} << u"dinner"_s;
    QTest::addRow("log level") << QJsonObject{{u"verb"_s, u"log"_s}, {u"level"_s, u"loud"_s}} << u"debug"_s;
    QTest::addRow("log category") << QJsonObject{{u"verb"_s, u"log"_s}, {u"level"_s, u"debug"_s},
        {u"category"_s, u"kitchen"_s}}
                                  << u"shardroom.gateway"_s;
    QTest::addRow("log rules by the back door") << QJsonObject{{u"verb"_s, u"log"_s}, {u"level"_s, u"debug"_s},
        {u"category"_s, u"qt.x=true\n*"_s}} << u"shardroom.gateway"_s;
}

void TestControlSocket::usage()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, word);
    Desk desk;
    Caller caller(desk.path);
    const QJsonObject answer = caller.ask(request);
    QCOMPARE(answer["ok"_L1], QJsonValue(false));
    QCOMPARE(answer["exit"_L1].toInt(), 2);
    QVERIFY2(answer["error"_L1].toString().contains(word), qPrintable(answer["error"_L1].toString()));
}

void TestControlSocket::garbage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("goesOn");
    QTest::addRow("words") << QByteArray("hello there\n") << true;
    QTest::addRow("half an object") << QByteArray("{\"verb\": \"sta\n") << true;
    QTest::addRow("an array") << QByteArray("[1,2]\n") << true;
    QTest::addRow("bytes") << QByteArray("\xff\xfe\x00\x01\n", 5) << true;
    QTest::addRow("deep") << QByteArray(5000, '[') + '\n' << true;
    QTest::addRow("a long line") << QByteArray(qsizetype(longestControlLine) - 1, 'x') + '\n' << true;
    QTest::addRow("a line that is too long") << QByteArray(qsizetype(longestControlLine) + 100, 'x') + '\n' << false;
    QTest::addRow("a line that never ends") << QByteArray(qsizetype(longestControlLine) * 4, 'x') << false;
}

void TestControlSocket::garbage()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, goesOn);
    Desk desk;
    Caller other(desk.path);
    Caller caller(desk.path);
    caller.socket.write(line);
    QTRY_COMPARE(caller.lines.size(), 1);
    QCOMPARE(caller.lines[0]["exit"_L1].toInt(), 2);
    QVERIFY(!caller.lines[0]["error"_L1].toString().isEmpty());
    if (goesOn)
        QCOMPARE(caller.ask(u"status"_s)["ok"_L1].toBool(), true);
    else
        QTRY_COMPARE(caller.socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(other.ask(u"status"_s)["ok"_L1].toBool(), true);
}

void TestControlSocket::manyCallers()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < 64; ++i) {
        callers.push_back(std::make_unique<Caller>(desk.path));
        // The system keeps fewer in line before they are let in.
        QTRY_COMPARE(callers.back()->socket.state(), QLocalSocket::ConnectedState);
    }
    for (const auto& caller : callers)
        caller->send({{u"verb"_s, u"locate"_s}, {u"guild"_s, QString::number(quint64(callers.size()) << 22)}});
    for (const auto& caller : callers)
        QTRY_COMPARE(caller->lines.size(), 1);
    Caller late(desk.path);
    QTRY_COMPARE(late.lines.size(), 1);
    QCOMPARE(late.lines[0]["exit"_L1].toInt(), 1);
    QTRY_COMPARE(late.socket.state(), QLocalSocket::UnconnectedState);
    callers.pop_back();
    // There is room again, as soon as the server has noticed.
    QVERIFY(QTest::qWaitFor(
        [&desk] {
            return Caller(desk.path).ask({{u"verb"_s, u"status"_s}}, 200)["ok"_L1].toBool();
        },
        10000));
}

void TestControlSocket::tooManyRequests()
{
    Desk desk; // not started: nothing is ready
    Caller caller(desk.path);
    for (int i = 0; i < 64; ++i)
        caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"ready"_s}});
    QCOMPARE(caller.ask(u"status"_s)["exit"_L1].toInt(), 1);
    QCOMPARE(caller.lines.size(), 1);
    QCOMPARE(Caller(desk.path).ask(u"status"_s)["ok"_L1].toBool(), true); // others are not held up
}

void TestControlSocket::leavesInTheMiddle()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    {
        Caller caller(desk.path);
        caller.send({{u"verb"_s, u"tail"_s}});
        caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"reshard-done"_s}});
        caller.send({{u"verb"_s, u"pause"_s}, {u"shards"_s, u"0"_s}});
        caller.socket.write("{\"verb\": \"sta");
        QVERIFY(caller.socket.flush());
        caller.socket.abort();
    }
    QVERIFY(desk.fleet->shardIs(0, ShardState::Paused)); // what was asked for is done
    Caller next(desk.path);
    QCOMPARE(next.ask(u"resume"_s, u"shards"_s, u"0"_s)["ok"_L1].toBool(), true);
    QVERIFY(desk.fleet->shardIs(0, ShardState::Ready));
}

//! One who asks and asks and never reads.
void TestControlSocket::doesNotRead()
{
    Desk desk;
    QVERIFY(desk.fleet->starts());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(desk.path);
    memcpy(address.sun_path, name.constData(), size_t(name.size()));
    QCOMPARE(::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    const QByteArray asking = "{\"verb\": \"tail\"}\n" + QByteArray("{\"verb\": \"shards\"}\n").repeated(2000);
    Caller other(desk.path);
    qint64 written = 0;
    bool full = false;
    // Each request of 19 bytes is answered with thousands: the server must stop reading long before it has read these.
    for (int round = 0; round < 300 && !full; ++round) {
        const auto size = ::write(descriptor, asking.constData(), size_t(asking.size()));
        full = size < 0 && errno == EAGAIN;
        written += std::max<qint64>(size, 0);
        QCOMPARE(other.ask(u"status"_s)["ok"_L1].toBool(), true);
    }
    QVERIFY(full);
    qint64 unread = 0;
    const auto sockets = desk.socket->findChildren<QLocalSocket*>();
    for (const QLocalSocket* socket : sockets)
        unread += socket->bytesToWrite();
    QVERIFY2(unread < (qint64(6) << 20), qPrintable(QString::number(unread)));

    // Its tail is left out and counted; when it reads at last, everything that it asked goes on.
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(other.ask(u"pause"_s, u"shards"_s, u"0"_s)["ok"_L1].toBool(), true);
        QVERIFY(desk.fleet->shardIs(0, ShardState::Paused));
        QCOMPARE(other.ask(u"resume"_s, u"shards"_s, u"0"_s)["ok"_L1].toBool(), true);
        QVERIFY(desk.fleet->shardIs(0, ShardState::Ready));
    }
    QByteArray got;
    const qint64 requests = written / 19;
    const bool caughtUp = QTest::qWaitFor(
        [&] {
            char buffer[1 << 16];
            for (auto size = ::read(descriptor, buffer, sizeof buffer); size > 0;
                 size = ::read(descriptor, buffer, sizeof buffer))
                got.append(buffer, size);
            return got.contains("\"missed\"");
        },
        60000);
    ::close(descriptor);
    QVERIFY(caughtUp);
    QVERIFY(got.count("\"shard_count\"") > 10);
    QVERIFY(requests > 0);
}

void TestControlSocket::endsWithWords()
{
    Desk desk;
    Caller caller(desk.path);
    const int id = caller.send({{u"verb"_s, u"wait"_s}, {u"condition"_s, u"ready"_s}});
    QCOMPARE(caller.ask(u"status"_s)["ok"_L1].toBool(), true);
    desk.socket.reset();
    QTRY_VERIFY(caller.answerTo(id));
    QCOMPARE(caller.answerTo(id)->value("exit"_L1).toInt(), 1);
    QTRY_COMPARE(caller.socket.state(), QLocalSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestControlSocket)
#include "tst_controlsocket.moc"
