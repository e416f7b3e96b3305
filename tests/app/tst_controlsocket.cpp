// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control socket over a real fleet on the practice gateway, and with callers who behave badly.

#include "app/controlpath.h"
#include "app/controlsocket.h"
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
    void locates_data();
    void locates();
    void locatesAfterASplit_data();
    void locatesAfterASplit();
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
        if (verb.keys.contains("count"_L1)) {
            request[u"word"_s] = u"spend"_s;
            request[u"count"_s] = u"1"_s;
        }
        const QJsonObject answer = caller.ask(request); // without "confirmed": nothing is asked that is refused anyway
        QVERIFY2(answer["exit"_L1].toInt() == 3, verb.name.data());
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
    QCOMPARE(desk.fleet->latest.phase, FleetPhase::Running); // a plan is only a plan
    QCOMPARE(desk.fleet->forecasts.size(), 2);
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
    QTRY_VERIFY_WITH_TIMEOUT(caller.answerTo(resharded), 30000);
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
    QTest::addRow("plan without a number")
        << QJsonObject{{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}} << u"--to"_s;
    QTest::addRow("plan of something else")
        << QJsonObject{{u"verb"_s, u"plan"_s}, {u"what"_s, u"party"_s}, {u"to"_s, 8}} << u"reshard"_s;
    QTest::addRow("plan of a huge number")
        << QJsonObject{{u"verb"_s, u"plan"_s}, {u"what"_s, u"reshard"_s}, {u"to"_s, 1e12}} << u"16384"_s;
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
