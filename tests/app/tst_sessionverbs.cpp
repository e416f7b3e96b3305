// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 5.3 and B10: the verbs of shardroomctl about saved sessions, between programs on one practice gateway.

#include "tests/app/room.h"

#include <QtNetwork/QLocalSocket>

#include <csignal>

namespace {

QStringList gatewayArguments(int shards)
{
    return {u"--shards"_s, QString::number(shards), u"--guilds"_s, u"40"_s, u"--max-concurrency"_s, u"16"_s,
        u"--identify-interval"_s, u"100"_s};
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

//! A session file of ours with every record changed by `change`.
QByteArray changed(const QByteArray& native, const std::function<void(QJsonObject&)>& change)
{
    QJsonObject file = QJsonDocument::fromJson(native).object();
    // As if somebody had written it: where the head says its check, every record must.
    file.remove("check"_L1);
    file.remove("head"_L1);
    QJsonArray shards;
    for (const QJsonValue& value : file["shards"_L1].toArray()) {
        QJsonObject shard = value.toObject();
        shard.remove("check"_L1);
        change(shard);
        shards.append(shard);
    }
    file[u"shards"_s] = shards;
    return QJsonDocument(file).toJson();
}

//! Two programs of one bot and a folder for files; what they tell is kept.
struct Scene {
    Gateway gateway;
    QTemporaryDir directory;
    Room one;
    // They don't share a queue: the second one identifies when the first one is through.
    bool isFirstReady = ctl(one, {u"wait"_s, u"ready"_s}).exitCode == 0;
    Room other;
    QString told;

    explicit Scene(const QStringList& moreForOther = {})
        : gateway(gatewayArguments(2))
        , one({u"--api-url"_s, gateway.apiUrl}, withToken())
        , other(QStringList{u"--api-url"_s, gateway.apiUrl} + moreForOther, withToken())
    {
        // Both programs start the shards on purpose, the second knows nothing of the first.
        gateway.judged.allowed.insert(u"C5"_s);
    }
    [[nodiscard]] Result tell(const Room& room, const QStringList& call)
    {
        const Result result = ctl(room, call);
        told += result.out + result.err;
        return result;
    }
    [[nodiscard]] QString file(const QString& name) const { return directory.filePath(name); }
    //! One has the sessions and is paused; the other has none.
    [[nodiscard]] bool begins()
    {
        return isFirstReady && tell(other, {u"wait"_s, u"ready"_s}).exitCode == 0
            && tell(other, {u"end"_s, u"all"_s, u"--yes"_s}).exitCode == 0
            && tell(one, {u"pause"_s, u"all"_s}).exitCode == 0;
    }
    [[nodiscard]] QJsonArray shards(const Room& room) const
    {
        return ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
    }
    [[nodiscard]] int sum(const Room& room, QLatin1StringView key) const
    {
        int sum = 0;
        for (const QJsonValue& shard : shards(room))
            sum += shard[key].toInt();
        return sum;
    }
    //! Of what `one` has; asks it, but what it answers is not among what was told.
    [[nodiscard]] QStringList sessionIds()
    {
        const QString name = file(u"ids.json"_s);
        if (ctl(one, {u"export"_s, name}).exitCode != 0)
            return {};
        QStringList ids;
        const QJsonArray shards = QJsonDocument::fromJson(contents(name)).object()["shards"_L1].toArray();
        for (const QJsonValue& shard : shards)
            ids.append(shard["session_id"_L1].toString());
        QFile::remove(name);
        return ids;
    }
    [[nodiscard]] bool keptSecrets(const QStringList& ids) const
    {
        const QString all
            = told + QString::fromUtf8(one.program->out + one.program->err + other.program->out + other.program->err);
        return std::ranges::none_of(ids, [&all](const QString& id) { return id.size() < 8 || all.contains(id); })
            && !all.contains(QString::fromLatin1(secret));
    }
};

QJsonObject ask(const Room& room, const QJsonObject& request)
{
    QLocalSocket socket;
    socket.connectToServer(room.socket);
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    if (!QTest::qWaitFor([&socket] { return socket.canReadLine(); }, 20000))
        return {};
    return QJsonDocument::fromJson(socket.readLine()).object();
}

} // namespace

class TestSessionVerbs : public QObject {
    Q_OBJECT
private slots:
    void handsOver_data();
    void handsOver();
    void dryRun();
    void guards_data();
    void guards();
    void connectedAndReplaced();
    void needsCount();
    void tooOld();
    void overwrites();
    void reports();
    void usage_data();
    void usage();
    void rawRequests();
    void readOnly();
    void vault();
    void restoresAfterStart();
};

void TestSessionVerbs::handsOver_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("hasResumeUrl");
    for (const auto& format : {u"native"_s, u"discordjs"_s, u"disgo"_s, u"discordeno"_s, u"resume-info"_s, u"tickets"_s,
             u"rda"_s, u"seyfert"_s})
        QTest::addRow("B10 %s", qPrintable(format)) << format << true;
    for (const auto& format : {u"twilight"_s, u"dispatch"_s, u"discord4j"_s})
        QTest::addRow("B10 %s", qPrintable(format)) << format << false;
}

//! Out of one program, into the other, on with the same sessions, without an identify.
void TestSessionVerbs::handsOver()
{
    QFETCH(QString, format);
    QFETCH(bool, hasResumeUrl);
    Scene scene;
    if (!hasResumeUrl)
        scene.gateway.judged.allowed.insert(u"C18"_s); // nobody can know the resume host any more
    QVERIFY(scene.begins());
    const QStringList ids = scene.sessionIds();
    QCOMPARE(ids.size(), 2);
    const QString file = scene.file(u"states"_s);
    Result result = scene.tell(scene.one, {u"export"_s, file, u"--format"_s, format});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains(file), qPrintable(result.out));
    QCOMPARE(result.err.isEmpty(), format == "native"_L1); // what the shape can't carry
    QCOMPARE(
        QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    const QByteArray exported = contents(file);
    for (const QString& id : ids)
        QVERIFY(exported.contains(id.toLatin1()));
    QVERIFY(!exported.contains(secret));

    const int identifies = scene.sum(scene.other, "identifies"_L1);
    const int resumes = scene.sum(scene.other, "resumes"_L1);
    result = scene.tell(scene.other, {u"import"_s, file, u"--count"_s, u"2"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err + result.out));
    result = scene.tell(scene.other, {u"wait"_s, u"ready"_s, u"--timeout"_s, u"30"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(scene.sum(scene.other, "identifies"_L1), identifies);
    QCOMPARE(scene.sum(scene.other, "resumes"_L1), resumes + 2);
    QVERIFY(scene.keptSecrets(ids));
}

void TestSessionVerbs::dryRun()
{
    Scene scene;
    QVERIFY(scene.begins());
    const QStringList ids = scene.sessionIds();
    const QString file = scene.file(u"states.json"_s);
    QCOMPARE(scene.tell(scene.one, {u"export"_s, file}).exitCode, 0);
    const int resumes = scene.sum(scene.other, "resumes"_L1);
    Result result = scene.tell(scene.other, {u"import"_s, file, u"--dry-run"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains("dry run"_L1) && result.out.startsWith("SHARD"_L1), qPrintable(result.out));
    QCOMPARE(result.out.split(u'\n').filter(QRegularExpression(u"^ +[01] +2 .* yes +yes$"_s)).size(), 2);
    result = scene.tell(scene.other, {u"import"_s, file, u"--dry-run"_s, u"--shards"_s, u"1"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json()["dry_run"_L1], QJsonValue(true));
    QCOMPARE(result.json()["ranges"_L1].toString(), u"1"_s);
    QCOMPARE(result.json()["shard_count"_L1].toInt(), 2);
    const QJsonArray rows = result.json()["rows"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["taken"_L1], QJsonValue(false));
    QCOMPARE(rows[1]["taken"_L1], QJsonValue(true));
    QVERIFY(rows[1]["sequence"_L1].toInt() > 0);
    QVERIFY(ids[1].startsWith(rows[1]["session"_L1].toString().section(u'…', 0, 0)));
    QCOMPARE(scene.sum(scene.other, "resumes"_L1), resumes);
    QCOMPARE(ctl(scene.other, {u"status"_s, u"--json"_s}).json()["states"_L1].toObject()["stopped"_L1].toInt(), 2);

    // And then for real, the one of them.
    QCOMPARE(scene.tell(scene.other, {u"import"_s, file, u"1"_s}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"shard"_s, u"1"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(ctl(scene.other, {u"status"_s, u"--json"_s}).json()["states"_L1].toObject()["stopped"_L1].toInt(), 1);
    QVERIFY(scene.keptSecrets(ids));
}

void TestSessionVerbs::guards_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("words");
    const auto shards = u"shards 0-1: "_s;
    QTest::addRow("B10 another bot") << u"user_id"_s << QJsonValue(u"42"_s) << QStringList{shards, u"42"_s};
    QTest::addRow("B10 another count") << u"shard_count"_s << QJsonValue(16) << QStringList{shards, u"16"_s};
    QTest::addRow("B10 a foreign resume host") << u"resume_gateway_url"_s << QJsonValue(u"wss://gateway.example.com"_s)
                                               << QStringList{shards, u"gateway.example.com"_s};
    QTest::addRow("B10 another encoding")
        << u"gateway"_s << QJsonValue(QJsonObject{{u"v"_s, 10}, {u"encoding"_s, u"etf"_s}})
        << QStringList{shards, u"etf"_s};
}

void TestSessionVerbs::guards()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, words);
    Scene scene;
    QVERIFY(scene.begins());
    const QStringList ids = scene.sessionIds();
    const QString file = scene.file(u"states.json"_s);
    QCOMPARE(scene.tell(scene.one, {u"export"_s, file}).exitCode, 0);
    QByteArray bytes = changed(contents(file), [&](QJsonObject& shard) { shard[key] = value; });
    QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (key != "resume_gateway_url"_L1)
        whole[key] = value; // stands at the top, for all
    QVERIFY(put(file, QJsonDocument(whole).toJson()));

    const int resumes = scene.sum(scene.other, "resumes"_L1);
    for (const QStringList& more : {QStringList{}, {u"--old"_s}, {u"0-1"_s}, {u"--dry-run"_s}}) {
        const Result result = scene.tell(scene.other, QStringList{u"import"_s, file} + more);
        QVERIFY2(result.exitCode == 3, qPrintable(result.err + result.out));
        for (const QString& word : words)
            QVERIFY2(result.err.contains(word), qPrintable(result.err));
        QVERIFY(result.out.startsWith("SHARD"_L1)); // the table says the same, row by row
    }
    QCOMPARE(scene.sum(scene.other, "resumes"_L1), resumes);
    QVERIFY(scene.keptSecrets(ids));
}

void TestSessionVerbs::connectedAndReplaced()
{
    Scene scene;
    QVERIFY(scene.begins());
    const QString file = scene.file(u"states.json"_s);
    QCOMPARE(scene.tell(scene.one, {u"export"_s, file}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"open"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"shard"_s, u"1"_s, u"ready"_s}).exitCode, 0);
    // Named, all of them must be possible.
    Result result = scene.tell(scene.other, {u"import"_s, file, u"0,1"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("shards 1: "_L1) && result.err.contains("connected"_L1), qPrintable(result.err));
    result = scene.tell(scene.other, {u"import"_s, file, u"0,7"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("shards 7: "_L1), qPrintable(result.err));
    // Not named, what is possible is done.
    result = scene.tell(scene.other, {u"import"_s, file, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json()["ranges"_L1].toString(), u"0"_s);
    QCOMPARE(result.json()["sessions"_L1].toInt(), 1);
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"ready"_s}).exitCode, 0);
    // A session of its own is given up for one of a file only when its shard is named; at once after the pause.
    QCOMPARE(scene.tell(scene.other, {u"pause"_s, u"1"_s}).exitCode, 0);
    result = scene.tell(scene.other, {u"import"_s, file});
    QVERIFY2(result.exitCode == 3 && result.err.contains("gives up"_L1), qPrintable(result.err));
    result = scene.tell(scene.other, {u"import"_s, file, u"1"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"ready"_s}).exitCode, 0);
}

void TestSessionVerbs::needsCount()
{
    Scene scene;
    scene.gateway.judged.allowed.insert(u"C18"_s); // this shape has no resume host
    QVERIFY(scene.begins());
    const QString file = scene.file(u"states.json"_s);
    QCOMPARE(scene.tell(scene.one, {u"export"_s, file, u"--format"_s, u"dispatch"_s}).exitCode, 0);
    Result result = scene.tell(scene.other, {u"import"_s, file});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("--count"_L1), qPrintable(result.err));
    result = scene.tell(scene.other, {u"import"_s, file, u"--dry-run"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("--count"_L1), qPrintable(result.out));
    result = scene.tell(scene.other, {u"import"_s, file, u"--count"_s, u"8"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("8 shards"_L1), qPrintable(result.err));
    QCOMPARE(scene.tell(scene.other, {u"import"_s, file, u"--count"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"ready"_s}).exitCode, 0);
}

void TestSessionVerbs::tooOld()
{
    Scene scene;
    QVERIFY(scene.begins());
    const QString file = scene.file(u"states.json"_s);
    QCOMPARE(scene.tell(scene.one, {u"export"_s, file}).exitCode, 0);
    const QString yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate);
    QVERIFY(put(file, changed(contents(file), [&yesterday](QJsonObject& shard) {
        for (const auto& key : {u"created_at"_s, u"last_event_at"_s, u"alive_at"_s})
            shard[key] = yesterday;
    })));
    Result result = scene.tell(scene.other, {u"import"_s, file});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(
        result.err.contains("24 hour"_L1) && result.out.contains(" 24:00"_L1), qPrintable(result.err + result.out));
    QCOMPARE(scene.tell(scene.other, {u"import"_s, file, u"0"_s}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"import"_s, file, u"--old"_s}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"ready"_s}).exitCode, 0); // the practice gateway still knows them
}

void TestSessionVerbs::overwrites()
{
    Room room({u"--simulate=2x10"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString notes = room.directory.filePath(u"notes.txt"_s);
    QVERIFY(put(notes, "{\"to\": \"do\"}\n"));
    for (const auto& format : {u"native"_s, u"discordjs"_s, u"csv"_s, u"markdown"_s}) {
        const Result result = ctl(room, {u"export"_s, notes, u"--format"_s, format});
        QVERIFY2(result.exitCode == 3 && result.err.contains(notes), qPrintable(result.err));
    }
    QCOMPARE(contents(notes), "{\"to\": \"do\"}\n");
    const QString states = room.directory.filePath(u"states.json"_s);
    const QString report = room.directory.filePath(u"report"_s);
    // A file of ours may be replaced, whatever its shape, a report only by one of its kind.
    for (const auto& format : {u"native"_s, u"discordjs"_s, u"dispatch"_s, u"native"_s}) {
        const Result result = ctl(room, {u"export"_s, states, u"--format"_s, format});
        QVERIFY2(result.exitCode == 0, qPrintable(format + u": "_s + result.err));
        // Connected shards go on.
        QVERIFY2(result.err.contains("0-1"_L1) && result.err.contains("next event"_L1), qPrintable(result.err));
    }
    for (const auto& format : {u"csv"_s, u"markdown"_s}) {
        QFile::remove(report);
        for (int i = 0; i < 2; ++i) {
            const Result result = ctl(room, {u"export"_s, report, u"--format"_s, format});
            QVERIFY2(result.exitCode == 0, qPrintable(format + u": "_s + result.err));
        }
        QCOMPARE(ctl(room, {u"export"_s, states, u"--format"_s, format}).exitCode, 3);
    }
    QCOMPARE(ctl(room, {u"export"_s, report, u"--format"_s, u"csv"_s}).exitCode, 3); // it is Markdown now
    QCOMPARE(ctl(room, {u"export"_s, report}).exitCode, 3);
    QCOMPARE(ctl(room, {u"export"_s, room.directory.path()}).exitCode, 3);
}

void TestSessionVerbs::reports()
{
    Room room({u"--simulate=3x30"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString csv = room.directory.filePath(u"status.csv"_s);
    Result result = ctl(room, {u"export"_s, csv, u"--format"_s, u"csv"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains(csv), qPrintable(result.out));
    QCOMPARE(contents(csv).trimmed().count('\n'), 3); // a header and a row per shard
    const QString markdown = room.directory.filePath(u"status.md"_s);
    result = ctl(room, {u"export"_s, markdown, u"--format"_s, u"markdown"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(result.json()["file"_L1].toString(), markdown);
    QVERIFY(contents(markdown).contains("\n|"));
    const QString states = room.directory.filePath(u"states.json"_s);
    QCOMPARE(ctl(room, {u"export"_s, states}).exitCode, 0);
    const QJsonArray shards = QJsonDocument::fromJson(contents(states)).object()["shards"_L1].toArray();
    QCOMPARE(shards.size(), 3);
    for (const QJsonValue& shard : shards)
        QVERIFY(!QByteArray(contents(csv) + contents(markdown)).contains(shard["session_id"_L1].toString().toLatin1()));
}

void TestSessionVerbs::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::addRow("unknown format") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"yaml"_s} << u"csv"_s;
    QTest::addRow("format of another verb")
        << QStringList{u"import"_s, u"x"_s, u"--format"_s, u"rda"_s} << u"--format"_s;
    QTest::addRow("a report of some") << QStringList{u"export"_s, u"x"_s, u"0"_s, u"--format"_s, u"csv"_s}
                                      << u"all shards"_s;
    QTest::addRow("shards twice") << QStringList{u"export"_s, u"x"_s, u"0"_s, u"--shards"_s, u"1"_s} << u"once"_s;
    QTest::addRow("shards of another verb")
        << QStringList{u"pause"_s, u"all"_s, u"--shards"_s, u"1"_s} << u"--shards"_s;
    QTest::addRow("no file") << QStringList{u"import"_s} << u"FILE"_s;
    QTest::addRow("count of words") << QStringList{u"import"_s, u"x"_s, u"--count"_s, u"many"_s} << u"--count"_s;
    QTest::addRow("count of none") << QStringList{u"import"_s, u"x"_s, u"--count"_s, u"0"_s} << u"--count"_s;
    QTest::addRow("a dry run of another verb") << QStringList{u"export"_s, u"x"_s, u"--dry-run"_s} << u"--dry-run"_s;
    QTest::addRow("old forget") << QStringList{u"forget"_s, u"all"_s, u"--old"_s} << u"--old"_s;
    QTest::addRow("shards of words") << QStringList{u"restore"_s, u"some"_s} << u"some"_s;
    QTest::addRow("restore nothing") << QStringList{u"restore"_s} << u"SHARDS"_s;
}

void TestSessionVerbs::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    Room room({u"--simulate=2x10"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const Result result = ctl(room, arguments);
    QVERIFY2(result.exitCode == 2, qPrintable(result.err));
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
    QVERIFY(!QFileInfo::exists(u"x"_s));
}

//! What another caller than shardroomctl may send.
void TestSessionVerbs::rawRequests()
{
    Room room({u"--simulate=2x10"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString file = room.directory.filePath(u"states.json"_s);
    QCOMPARE(ctl(room, {u"export"_s, file}).exitCode, 0);
    for (const QJsonObject& request : {QJsonObject{{u"verb"_s, u"import"_s}, {u"file"_s, u"states.json"_s}},
             {{u"verb"_s, u"import"_s}, {u"file"_s, file}, {u"dry_run"_s, u"yes"_s}},
             {{u"verb"_s, u"import"_s}, {u"file"_s, file}, {u"count"_s, 2}},
             {{u"verb"_s, u"import"_s}, {u"file"_s, file}, {u"shards"_s, 1}},
             {{u"verb"_s, u"export"_s}, {u"file"_s, file}, {u"format"_s, 1}},
             {{u"verb"_s, u"export"_s}, {u"file"_s, file}, {u"format"_s, u"yaml"_s}}}) {
        const QJsonObject answer = ask(room, request);
        QVERIFY2(answer["exit"_L1].toInt() == 2,
            QByteArray(QJsonDocument(request).toJson() + QJsonDocument(answer).toJson()).constData());
    }
    const QJsonObject missing
        = ask(room, {{u"verb"_s, u"import"_s}, {u"file"_s, room.directory.filePath(u"none.json"_s)}});
    QCOMPARE(missing["exit"_L1].toInt(), 1);
    QVERIFY(missing["error"_L1].toString().contains("none.json"_L1));
}

void TestSessionVerbs::readOnly()
{
    Scene scene({u"--read-only"_s});
    QCOMPARE(scene.tell(scene.one, {u"wait"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(scene.tell(scene.other, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString file = scene.file(u"states.json"_s);
    QCOMPARE(scene.tell(scene.one, {u"export"_s, file}).exitCode, 0);
    for (const QStringList& call :
        {QStringList{u"import"_s, file}, {u"import"_s, file, u"0"_s, u"--old"_s}, {u"restore"_s, u"all"_s},
            {u"restore"_s, u"0"_s}, {u"forget"_s, u"all"_s}, {u"forget"_s, u"0"_s, u"--yes"_s}}) {
        const Result result = scene.tell(scene.other, call);
        QVERIFY2(result.exitCode == 3 && result.err.contains("read-only"_L1),
            qPrintable(call.join(u' ') + u": "_s + result.err));
    }
    // To look is allowed.
    QCOMPARE(scene.tell(scene.other, {u"vault"_s}).exitCode, 0);
    const Result result = scene.tell(scene.other, {u"import"_s, file, u"--dry-run"_s});
    QVERIFY2(result.exitCode == 3 && result.err.contains("connected"_L1), qPrintable(result.err));
    QCOMPARE(scene.sum(scene.other, "resumes"_L1), 0);
}

void TestSessionVerbs::vault()
{
    Gateway gateway(gatewayArguments(2));
    QTemporaryDir directory;
    const QString state = directory.filePath(u"state"_s);
    Room room({u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, state}, withToken());
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString file = directory.filePath(u"states.json"_s);
    QCOMPARE(ctl(room, {u"export"_s, file}).exitCode, 0);
    QString told;
    const auto listed = [&room, &told](int shard) {
        const Result result = ctl(room, {u"vault"_s, u"--json"_s});
        told += result.out + result.err;
        for (const QJsonValue& one : result.json()["sessions"_L1].toArray()) {
            if (one["id"_L1].toInt() == shard)
                return one.toObject();
        }
        return QJsonObject();
    };
    QTRY_COMPARE(listed(1)["status"_L1].toString(), u"in-use"_s);
    QCOMPARE(listed(0)["total"_L1].toInt(), 2);
    QVERIFY(listed(0)["sequence"_L1].toInt() > 0);
    QVERIFY(listed(0)["age_s"_L1].isDouble());
    Result result = ctl(room, {u"vault"_s});
    QVERIFY2(result.out.contains(state) && result.out.contains("not encrypted"_L1), qPrintable(result.out));
    QCOMPARE(result.out.split(u'\n').filter(QRegularExpression(u"^ +[01] +2 .* in-use "_s)).size(), 2);
    told += result.out;
    for (const auto& verb : {u"restore"_s, u"forget"_s}) {
        result = ctl(room, {verb, u"0"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 3, qPrintable(result.out));
        QVERIFY2(result.err.contains("on it"_L1), qPrintable(result.err));
    }

    QCOMPARE(ctl(room, {u"pause"_s, u"all"_s}).exitCode, 0);
    QTRY_COMPARE(listed(1)["status"_L1].toString(), u"resumable"_s);
    QVERIFY(listed(1)["resumable_for_s"_L1].toInt() > 0);
    result = ctl(room, {u"restore"_s, u"1"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"1"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"restore"_s, u"0-1"_s}).exitCode, 3); // the one is connected
    result = ctl(room, {u"restore"_s, u"0"_s, u"--count"_s, u"4"_s});
    QVERIFY2(result.exitCode == 3 && result.err.contains('4'_L1), qPrintable(result.err));
    result = ctl(room, {u"restore"_s, u"all"_s});
    QVERIFY2(result.exitCode == 0 && result.out.contains("shards 0."_L1), qPrintable(result.out + result.err));
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);

    QCOMPARE(ctl(room, {u"pause"_s, u"0"_s}).exitCode, 0);
    result = ctl(room, {u"forget"_s, u"0"_s});
    QCOMPARE(result.exitCode, 2); // it asks first
    QVERIFY2(result.err.contains("--yes"_L1) && result.err.contains("identifies"_L1), qPrintable(result.err));
    QCOMPARE(listed(0)["status"_L1].toString(), u"resumable"_s);
    result = ctl(room, {u"forget"_s, u"0"_s, u"--yes"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QTRY_VERIFY(listed(0).isEmpty());
    QCOMPARE(ctl(room, {u"resume"_s, u"0"_s}).exitCode, 3);
    QCOMPARE(ctl(room, {u"forget"_s, u"0"_s, u"--yes"_s}).exitCode, 3);
    QCOMPARE(listed(1)["status"_L1].toString(), u"in-use"_s);
    const QJsonArray shards = QJsonDocument::fromJson(contents(file)).object()["shards"_L1].toArray();
    QCOMPARE(shards.size(), 2);
    for (const QJsonValue& shard : shards)
        QVERIFY(!told.contains(shard["session_id"_L1].toString()));
}

//! Sessions that a start left out are there for whoever wants them.
void TestSessionVerbs::restoresAfterStart()
{
    Gateway gateway(gatewayArguments(2));
    gateway.judged.allowed.insert(u"C5"_s); // identified once more on purpose
    QTemporaryDir directory;
    const QStringList arguments{u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, directory.filePath(u"state"_s),
        u"--max-session-age"_s, u"1"_s};
    {
        Room room(arguments, withToken());
        QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
        ::kill(pid_t(room.program->process.processId()), SIGTERM);
        QVERIFY(room.program->ends());
    }
    QElapsedTimer stopped;
    stopped.start();
    QVERIFY(QTest::qWaitFor([&stopped] { return stopped.elapsed() > 2500; }, 10000)); // they grow old
    Room room(arguments + QStringList{u"--shard-ids=0"_s, u"--shards=2"_s}, withToken());
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    // Shard 0 identified, since its session was too old; shard 1's is another program's affair, or nobody's.
    const Result result = ctl(room, {u"vault"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QJsonArray shards = ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
    QCOMPARE(shards.size(), 1);
    QCOMPARE(shards[0]["identifies"_L1].toInt(), 1);
    bool listed = false;
    for (const QJsonValue& one : result.json()["sessions"_L1].toArray())
        listed = listed || (one["id"_L1].toInt() == 1 && one["status"_L1].toString() != "in-use"_L1);
    QVERIFY2(listed, qPrintable(result.out));
    QCOMPARE(ctl(room, {u"forget"_s, u"all"_s, u"--yes"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSessionVerbs)
#include "tst_sessionverbs.moc"
