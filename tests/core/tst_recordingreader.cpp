// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 5.1: what a recording tells of the events that were delivered before a crash.

#include "core/fleet/recordingreader.h"

#include "core/fleet/recorder.h"
#include "core/gateway/decodebuffer.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <sys/stat.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(int shard, int total, qint64 sequence, const QByteArray& type = "MESSAGE_CREATE",
    const QByteArray& data = R"({"id":"1"})")
{
    return "{\"shard\":" + QByteArray::number(shard) + ",\"total\":" + QByteArray::number(total)
        + ",\"s\":" + QByteArray::number(sequence) + ",\"t\":\"" + type + "\",\"guild_id\":null,\"d\":" + data + "}\n";
}

QByteArray ready(int shard, int total, const QByteArray& session)
{
    return line(shard, total, 1, "READY", "{\"v\":10,\"guilds\":[],\"session_id\":\"" + session + "\"}");
}

//! "shard/total session first-sequence" of each.
QStringList summary(const RecordingRead& read)
{
    QStringList lines;
    for (const auto& [shard, session] : read.sessions) {
        lines.append(u"%1/%2 %3 %4-%5"_s.arg(shard.number)
                         .arg(shard.total)
                         .arg(QString::fromUtf8(session.sessionId))
                         .arg(session.first)
                         .arg(session.sequence));
    }
    return lines;
}

} // namespace

class TestRecordingReader : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"events.jsonl"_s);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<qint64>("position");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char* name, const QByteArray& recording, const QStringList& expected, qint64 position = 0) {
                  QTest::addRow("issue 5.1 %s", name) << recording << position << expected;
              };
        const QByteArray some = line(0, 2, 5) + line(1, 2, 7) + line(0, 2, 6) + line(1, 2, 8);
        row("an empty one", "", {});
        row("two shards in turns", some, {u"0/2  5-6"_s, u"1/2  7-8"_s});
        row("READY in the middle", some + ready(1, 2, "abc") + line(0, 2, 7) + line(1, 2, 2),
            {u"0/2  5-7"_s, u"1/2 abc 1-2"_s});
        row("two READYs", ready(0, 1, "abc") + line(0, 1, 2) + ready(0, 1, "def"), {u"0/1 def 1-1"_s});
        row("two counts, while resharding", some + line(0, 4, 3) + ready(3, 4, "x"),
            {u"0/2  5-6"_s, u"0/4  3-3"_s, u"1/2  7-8"_s, u"3/4 x 1-1"_s});
        row("a smaller number later", line(0, 1, 9) + line(0, 1, 8), {u"0/1  9-9"_s});
        row("READY without a session id", line(0, 1, 4) + line(0, 1, 5, "READY", "null"), {u"0/1  4-5"_s});
        row("session_id in another event", line(0, 1, 4, "X", R"({"session_id":"abc"})"), {u"0/1  4-4"_s});
        row("an escaped type", line(0, 1, 4, "A\\\"B"), {u"0/1  4-4"_s});
        row("d is no object", line(0, 1, 4, "X", "null") + line(0, 1, 5, "X", "[1,{}]"), {u"0/1  4-5"_s});
        row("fields in another order", "{\"t\":\"X\",\"d\":{},\"s\":3,\"total\":1,\"shard\":0}\n", {u"0/1  3-3"_s});

        row("from a position", some, {u"0/2  6-6"_s, u"1/2  8-8"_s}, QByteArray(line(0, 2, 5) + line(1, 2, 7)).size());
        row("from inside a line", some, {u"0/2  6-6"_s, u"1/2  7-8"_s}, 5);
        row("from the end", some, {}, some.size());
        row("from beyond the end: it was replaced", some, {u"0/2  5-6"_s, u"1/2  7-8"_s}, some.size() + 1);
        row("from before the beginning", some, {u"0/2  5-6"_s, u"1/2  7-8"_s}, -1);

        row("a torn end", some + line(0, 2, 7).chopped(3), {u"0/2  5-6"_s, u"1/2  7-8"_s});
        row("an end without its break, which the recorder cuts off", some + line(0, 2, 7).chopped(1),
            {u"0/2  5-6"_s, u"1/2  7-8"_s});
        row("zeros between", line(0, 2, 5) + QByteArray(100, '\0') + "\n" + line(0, 2, 6), {u"0/2  5-6"_s});
        row("zeros in a text", line(0, 2, 5) + line(0, 2, 6, "X", QByteArray("{\"a\":\"b\0c\"}", 11)) + line(1, 2, 1),
            {u"0/2  5-5"_s, u"1/2  1-1"_s});
        row("a bracket missing", line(0, 2, 5) + line(0, 2, 6, "X", "{\"a\":[1}") + line(1, 2, 1),
            {u"0/2  5-5"_s, u"1/2  1-1"_s});
        row("empty lines", "\n\n" + line(0, 1, 4) + "\n", {u"0/1  4-4"_s});
        row("two on one line", line(0, 1, 4).chopped(1) + line(0, 1, 5) + line(0, 1, 3), {u"0/1  3-3"_s});
        row("something else", "hello\n[1]\n{}\n\"a\"\n", {});
        row("numbers that make no sense",
            line(-1, 2, 1) + line(2, 2, 1) + line(0, 0, 1) + line(0, 1, -1) + line(0, 200000, 1)
                + "{\"shard\":\"0\",\"total\":1,\"s\":1,\"t\":\"X\",\"d\":{}}\n"
                + "{\"shard\":0,\"total\":1,\"s\":1.5,\"t\":\"X\",\"d\":{}}\n"
                + "{\"shard\":4294967296,\"total\":4294967297,\"s\":1,\"t\":\"X\",\"d\":{}}\n",
            {});
        row("fields missing",
            "{\"shard\":0,\"total\":1,\"s\":1,\"t\":\"X\"}\n{\"shard\":0,\"total\":1,\"s\":1,\"d\":{}}\n"
            "{\"total\":1,\"s\":1,\"t\":\"X\",\"d\":{}}\n",
            {});
    }
    void reads()
    {
        QFETCH(QByteArray, recording);
        QFETCH(qint64, position);
        put(recording);
        const RecordingRead read = readRecording(m_path, position);
        QCOMPARE_EQ(read.error, QString());
        QTEST(summary(read), "expected");
    }

    void longLines_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("counts");
        const int limit = 16 << 20;
        const int frame = int(line(0, 1, 4, "X", "\"\"").size());
        QTest::addRow("of half a buffer") << (1 << 19) << true;
        QTest::addRow("of a buffer") << (1 << 20) << true;
        QTest::addRow("just short enough") << limit - frame << true;
        QTest::addRow("too long") << limit - frame + 1 << false;
        QTest::addRow("much too long") << 5 * limit / 2 << false;
    }
    void longLines()
    {
        QFETCH(int, bytes);
        QFETCH(bool, counts);
        put(line(0, 1, 3) + line(0, 1, 4, "X", '"' + QByteArray(bytes, 'x') + '"') + line(1, 2, 7));
        const QString own = counts ? u"0/1  3-4"_s : u"0/1  3-3"_s; // the others are not harmed
        QCOMPARE_EQ(summary(readRecording(m_path, 0)), (QStringList{own, u"1/2  7-7"_s}));
    }

    void noFile()
    {
        RecordingRead read = readRecording(m_path, 7);
        QVERIFY(read.sessions.empty() && read.error.isEmpty()); // missing: as an empty one
        QCOMPARE_EQ(mkfifo(qPrintable(m_path), 0600), 0);
        read = readRecording(m_path, 0); // and does not wait for a writer
        QVERIFY(read.sessions.empty() && read.error.isEmpty());
        read = readRecording(u"/dev/zero"_s, 0);
        QVERIFY(read.sessions.empty() && read.error.isEmpty());
    }

    void unreadable()
    {
        // root reads everything, whatever its permissions; the memory of this process not even root, from 0 on
        const RecordingRead read = readRecording(u"/proc/self/mem"_s, 0);
        QVERIFY(read.sessions.empty());
        QVERIFY2(read.error.contains(u"/proc/self/mem"_s), qPrintable(read.error));
    }

    void whatTheRecorderWrote()
    {
        const QByteArray padding(qsizetype(DecodeBuffer::padding), '\0');
        qint64 marked = 0;
        {
            Recorder recorder(m_path);
            QCOMPARE_EQ(recorder.open(), QString());
            const auto deliver = [&](ShardId shard, qint64 sequence, const char* type, const QByteArray& data) {
                const QByteArray padded = data + padding;
                recorder.dispatch({shard, sequence, type, {padded.constData(), size_t(data.size())}});
            };
            deliver({3, 16}, 1, "READY", R"({"session_id":"old","guilds":[]})");
            deliver({3, 16}, 2, "MESSAGE_CREATE", "{\"content\":\"a \\\"b\\\" \\\\ \\u00e9\",\"guild_id\":\"5\"}");
            marked = recorder.position();
            deliver({3, 16}, 3, "X", "[\n1,\n2]");
            deliver({3, 16}, 4, "RESUMED", "");
            deliver({4, 16}, 1, "READY", R"({"session_id":"new","guilds":[]})");
        }
        QCOMPARE_EQ(summary(readRecording(m_path, 0)), (QStringList{u"3/16 old 1-4"_s, u"4/16 new 1-1"_s}));
        QCOMPARE_EQ(summary(readRecording(m_path, marked)), (QStringList{u"3/16  3-4"_s, u"4/16 new 1-1"_s}));
    }

    //! Issue 6.1: what the gate of an unfinished reshard learns from the recording's tail.
    void events_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::addColumn<qint64>("position");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char* name, const QByteArray& recording, const QStringList& expected, qint64 position = 0) {
                  QTest::addRow("issue 6.1 %s", name) << recording << position << expected;
              };
        const QByteArray one = line(0, 2, 5);
        const QByteArray two = line(3, 4, 7, "GUILD_CREATE", "{\"id\":\"2\",\"unavailable\":false}");
        const QString first = u"0/2 set 0 s 5 MESSAGE_CREATE {\"id\":\"1\"}"_s;
        const QString second = u"3/4 set 0 s 7 GUILD_CREATE {\"id\":\"2\",\"unavailable\":false}"_s;
        const auto withSet = [](const QByteArray& set) {
            return line(1, 2, 9, "X", "{}").replace(",\"t\":", QByteArray(",\"set\":" + set + ",\"t\":"));
        };
        const auto withData = [](const QByteArray& data) { return line(1, 2, 9, "X", data); };
        const QString plain = u"1/2 set 0 s 9 X "_s;

        row("an empty one", "", {});
        row("in their order", two + one + two, {second, first, second});
        row("of the newer session", one + withSet("1"), {first, u"1/2 set 1 s 9 X {}"_s});
        row("of the older one", withSet("0"), {plain + u"{}"_s});
        row("of a set that there never is", withSet("7"), {plain + u"{}"_s});
        row("set is no number", one + withSet("\"1\"") + two, {first, second});
        row("set is half", withSet("0.5"), {});
        row("set comes last", "{\"t\":\"X\",\"d\":{},\"s\":9,\"total\":2,\"shard\":1,\"set\":1}\n",
            {u"1/2 set 1 s 9 X {}"_s});
        row("set inside the data", withData("{\"set\":1,\"s\":4,\"t\":\"Y\"}"),
            {plain + u"{\"set\":1,\"s\":4,\"t\":\"Y\"}"_s});
        // Raw, byte for byte: the gate hashes it, and the twin came raw too.
        row("blanks as they were", withData("{ \"b\" :\t[1 , 2],\"a\":1.50e0 }"),
            {plain + u"{ \"b\" :\t[1 , 2],\"a\":1.50e0 }"_s});
        row("escapes as they were", withData("{\"a\":\"\\\\\\\"\\u00e9\\/\\n\"}"),
            {plain + u"{\"a\":\"\\\\\\\"\\u00e9\\/\\n\"}"_s});
        row("UTF-8 as it was", withData("{\"a\":\"\xc3\xa9\xf0\x9f\x98\x80\"}"),
            {plain + QString::fromUtf8("{\"a\":\"\xc3\xa9\xf0\x9f\x98\x80\"}")});
        row("null", withData("null"), {plain + u"null"_s});
        row("a list", withData("[1,{}]"), {plain + u"[1,{}]"_s});
        row("a text", withData("\"a, b\""), {plain + u"\"a, b\""_s});
        row("a number", withData("-1.5"), {plain + u"-1.5"_s});
        row("empty", withData("{}"), {plain + u"{}"_s});
        row("READY, which has a session id", ready(0, 1, "abc"),
            {u"0/1 set 0 s 1 READY {\"v\":10,\"guilds\":[],\"session_id\":\"abc\"}"_s});
        row("fields in another order", "{\"d\":{\"a\":[]},\"t\":\"X\",\"s\":3,\"total\":1,\"shard\":0}\n",
            {u"0/1 set 0 s 3 X {\"a\":[]}"_s});

        row("from a position", one + two, {second}, one.size());
        row("from inside a line", one + two, {second}, 5);
        row("from the end", one + two, {}, one.size() + two.size());
        row("from beyond the end: nothing is after it", one + two, {}, one.size() + two.size() + 1);

        row("a torn end", one + two.chopped(3), {first});
        row("an end without its break", one + two.chopped(1), {first});
        row("a bracket missing", one + withData("{\"a\":[1}") + two, {first, second});
        row("zeros between", one + QByteArray(100, '\0') + "\n" + two, {first, second});
        row("two on one line", one.chopped(1) + two + two, {second});
        row("something else", "hello\n[1]\n{}\n\n\"a\"\n", {});
        row("without data", "{\"shard\":0,\"total\":1,\"s\":1,\"t\":\"X\"}\n", {});
        row("without a type", "{\"shard\":0,\"total\":1,\"s\":1,\"d\":{}}\n", {});
        row("a shard that can't be", line(2, 2, 1) + line(-1, 2, 1) + line(0, 0, 1), {});
    }
    void events()
    {
        QFETCH(QByteArray, recording);
        QFETCH(qint64, position);
        put(recording);
        QStringList seen;
        const QString error = readRecordedEvents(m_path, position, [&](const RecordedEvent& event) {
            seen.append(u"%1/%2 set %3 s %4 "_s.arg(event.shard.number)
                            .arg(event.shard.total)
                            .arg(event.set)
                            .arg(event.sequence)
                + QString::fromUtf8(event.type.data(), qsizetype(event.type.size())) + u' '
                + QString::fromUtf8(event.data.data(), qsizetype(event.data.size())));
        });
        QCOMPARE_EQ(error, QString());
        QTEST(seen, "expected");
    }

    void eventsOfNoFile()
    {
        int seen = 0;
        const auto count = [&seen](const RecordedEvent&) { ++seen; };
        QCOMPARE_EQ(readRecordedEvents(m_path, 0, count), QString()); // missing: as an empty one
        QCOMPARE_EQ(mkfifo(qPrintable(m_path), 0600), 0);
        QCOMPARE_EQ(readRecordedEvents(m_path, 0, count), QString()); // and does not wait for a writer
        const QString error = readRecordedEvents(u"/proc/self/mem"_s, 0, count);
        QVERIFY2(error.contains(u"/proc/self/mem"_s), qPrintable(error));
        QCOMPARE_EQ(seen, 0);
    }

    //! What the recorder writes during a hand-over comes back as it was delivered.
    void eventsThatTheRecorderWrote()
    {
        struct Delivered {
            ShardId shard;
            int set;
            qint64 sequence;
            QByteArray type;
            QByteArray data;
            bool operator==(const Delivered&) const = default;
        };
        const std::vector<Delivered> all{
            {{3, 16}, 0, 1, "READY", "{\"session_id\":\"old\",\"guilds\":[]}"},
            {{3, 16}, 1, 1, "READY", "{\"session_id\":\"new\",\"guilds\":[]}"},
            {{3, 16}, 0, 2, "MESSAGE_CREATE", "{\"content\":\"a \\\"b\\\" \\\\ \\u00e9\",\"guild_id\":\"5\"}"},
            {{3, 16}, 1, 2, "MESSAGE_CREATE", "{\"content\":\"" + QByteArray(70000, 'x') + "\"}"},
            {{4, 16}, 0, 9, "RESUMED", "null"},
        };
        const QByteArray padding(qsizetype(DecodeBuffer::padding), '\0');
        {
            Recorder recorder(m_path);
            QCOMPARE_EQ(recorder.open(), QString());
            for (const Delivered& event : all) {
                const QByteArray padded = event.data + padding;
                recorder.dispatch({.shard = event.shard,
                    .sequence = event.sequence,
                    .type = {event.type.constData(), size_t(event.type.size())},
                    .data = {padded.constData(), size_t(event.data.size())},
                    .set = event.set});
            }
        }
        std::vector<Delivered> read;
        QCOMPARE_EQ(readRecordedEvents(m_path, 0,
                        [&](const RecordedEvent& event) {
                            read.push_back({event.shard, event.set, event.sequence,
                                {event.type.data(), qsizetype(event.type.size())},
                                {event.data.data(), qsizetype(event.data.size())}});
                        }),
            QString());
        QCOMPARE_EQ(read.size(), all.size());
        QVERIFY(read == all);
    }

    //! The time of a start after a crash: what was recorded since the last mark, or all of it.
    void speed_data()
    {
        QTest::addColumn<int>("content");
        QTest::addRow("64 MiB of short events") << 200;
        QTest::addRow("64 MiB of large events") << 50000;
    }
    void speed()
    {
        QFETCH(int, content);
        const QByteArray data
            = "{\"id\":\"1\",\"guild_id\":\"1200000000000000001\",\"author\":{\"id\":\"2\"},\"content\":\""
            + QByteArray(content, 'x') + "\"}";
        QByteArray recording;
        qint64 last = 0;
        while (recording.size() < 64 << 20)
            recording += line(0, 1, ++last, "MESSAGE_CREATE", data);
        put(recording);
        RecordingRead read;
        QBENCHMARK
        {
            read = readRecording(m_path, 0);
        }
        QCOMPARE_EQ((read.sessions[{0, 1}].sequence), last);
    }

private:
    void put(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE_EQ(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestRecordingReader)
#include "tst_recordingreader.moc"
