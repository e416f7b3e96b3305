// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/recorder.h"

#include "core/fleet/recordingreader.h"
#include "core/gateway/decodebuffer.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! A dispatch with its payload in a padded buffer, as a shard delivers it.
class Event {
public:
    Event(ShardId shard, qint64 sequence, const QByteArray& type, const QByteArray& data)
        : m_type(type)
        , m_data(data + QByteArray(qsizetype(DecodeBuffer::padding), '\0'))
        , m_dispatch{
              shard, sequence, {m_type.constData(), size_t(type.size())}, {m_data.constData(), size_t(data.size())}}
    {
    }
    Q_DISABLE_COPY_MOVE(Event)
    operator const Dispatch&() const { return m_dispatch; }

private:
    QByteArray m_type;
    QByteArray m_data;
    Dispatch m_dispatch;
};

//! As the recorder writes it.
QByteArray recordedLine(int sequence, const QByteArray& content = "x")
{
    return "{\"shard\":3,\"total\":16,\"s\":" + QByteArray::number(sequence)
        + ",\"t\":\"MESSAGE_CREATE\",\"guild_id\":null,\"d\":{\"content\":\"" + content + "\"}}\n";
}

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    if (!all.isEmpty() && !all.endsWith('\n'))
        return {"the last line is not whole"};
    return all.isEmpty() ? QList<QByteArray>{} : all.chopped(1).split('\n');
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"events.jsonl"_s);
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QJsonValue>("guild");
        const auto row = [](const char* name, const char* type, const QByteArray& data, const QJsonValue& guild) {
            QTest::addRow("--record %s", name) << QByteArray(type) << data << guild;
        };
        row("a message", "MESSAGE_CREATE",
            "{\"id\":\"1\",\"guild_id\":\"1200000000000000001\",\"content\":\"a \\\"b\\\" \\\\ \\u00e9\"}",
            u"1200000000000000001"_s);
        row("a direct message", "MESSAGE_CREATE", R"({"id":"1","content":"x"})", QJsonValue::Null);
        row("a guild", "GUILD_CREATE", R"({"id":"18446744073709551615","unavailable":false})",
            u"18446744073709551615"_s);
        row("READY", "READY", R"({"session_id":"x","guilds":[{"id":"5"}]})", QJsonValue::Null);
        row("d null", "RESUMED", "null", QJsonValue::Null);
        row("d absent", "RESUMED", "", QJsonValue::Null);
        row("d a list", "X", R"([{"guild_id":"5"}])", QJsonValue::Null);
        row("numeric guild id", "X", R"({"guild_id":12})", u"12"_s);
        row("no type", "", R"({"guild_id":"12"})", u"12"_s);
        row("lines inside the payload", "X", "{\n  \"guild_id\": \"12\",\r\n  \"a\": [1,\n2]\n}", u"12"_s);
        row("escaped quotes in the type", "A\\\"B", "{}", QJsonValue::Null);
        row("UTF-8", "X", "{\"guild_id\":\"12\",\"content\":\"\xe2\x82\xac\xf0\x9f\x98\x80\"}", u"12"_s);
        row("half a megabyte", "X", "{\"guild_id\":\"12\",\"content\":\"" + QByteArray(512 << 10, 'x') + "\"}",
            u"12"_s);
    }
    void lines()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        {
            Recorder recorder(m_path);
            QCOMPARE_EQ(recorder.open(), QString());
            const Event event({3, 16}, 9007199254740993, type, data);
            recorder.dispatch(event);
            recorder.dispatch(event);
        }
        const QList<QByteArray> lines = linesOf(m_path);
        QCOMPARE_EQ(lines.size(), 2); // one per event
        for (const QByteArray& line : lines) {
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
            QCOMPARE_EQ(object["shard"_L1], QJsonValue(3));
            QCOMPARE_EQ(object["total"_L1], QJsonValue(16));
            QCOMPARE_EQ(object["s"_L1].toInteger(), 9007199254740993);
            QTEST(object["guild_id"_L1], "guild");
            QCOMPARE_EQ(object["t"_L1].toString(), QString::fromUtf8(type).remove(u'\\'));
            const QByteArray wrapped = "[" + (data.isEmpty() ? QByteArray("null") : data) + "]";
            QCOMPARE_EQ(object["d"_L1], QJsonDocument::fromJson(wrapped)[0]);
            QCOMPARE_EQ(object.keys(), (QStringList{u"d"_s, u"guild_id"_s, u"s"_s, u"shard"_s, u"t"_s, u"total"_s}));
        }
    }

    //! Issue 6.1: while one session takes over from another of the same shard, a line says which of the two it was.
    void set()
    {
        Dispatch event{.shard = {3, 16}, .sequence = 7, .type = "X", .data = "{\"guild_id\":\"5\"}"};
        const QByteArray data = QByteArray("{\"guild_id\":\"5\"}") + QByteArray(qsizetype(DecodeBuffer::padding), '\0');
        event.data = {data.constData(), event.data.size()};
        {
            Recorder recorder(m_path);
            QCOMPARE_EQ(recorder.open(), QString());
            recorder.dispatch(event);
            event.set = 1;
            recorder.dispatch(event);
            event.set = 0;
            recorder.dispatch(event);
        }
        const QList<QByteArray> lines = linesOf(m_path);
        QCOMPARE_EQ(lines.size(), 3);
        QVERIFY2(!lines.at(0).contains("\"set\""), lines.at(0)); // as it always was
        QCOMPARE_EQ(lines.at(2), lines.at(0));
        QCOMPARE_EQ(lines.at(1).count("\"set\":1,"), 1);
        QJsonObject newer = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE_EQ(newer["set"_L1], QJsonValue(1));
        newer.remove("set"_L1); // the rest is the same
        QCOMPARE_EQ(newer, QJsonDocument::fromJson(lines.at(0)).object());
        for (const QByteArray& line : lines)
            QVERIFY2(isRecordedLine(line), line);
    }

    void permissions()
    {
        const auto mask = umask(0);
        const auto restore = qScopeGuard([mask] { umask(mask); });
        {
            QFile old(m_path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write(recordedLine(1));
        }
        QCOMPARE_EQ(chmod(qPrintable(m_path), 0666), 0);
        Recorder recorder(m_path);
        QCOMPARE_EQ(recorder.open(), QString());
        recorder.dispatch(Event({0, 1}, 1, "X", "{}"));
        recorder.flush();
        struct stat status { };
        QCOMPARE_EQ(::stat(qPrintable(m_path), &status), 0);
        QCOMPARE_EQ(uint(status.st_mode & 07777), 0600u);
        QCOMPARE_EQ(linesOf(m_path).size(), 2);
    }

    void goesOn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("kept");
        const QByteArray one = recordedLine(1);
        const QByteArray two = recordedLine(2);
        const QByteArray large = recordedLine(3, QByteArray(300 << 10, 'x'));
        const auto row = [](const char* name, const QByteArray& before, const QByteArray& kept) {
            QTest::addRow("issue 5.1 %s", name) << before << kept;
        };
        row("an empty file", "", "");
        row("whole lines", one + two, one + two);
        row("a torn line", one + two.chopped(5), one);
        row("a line without its break", one + two.chopped(1), one);
        row("one character of a line", one + "{", one);
        row("a large torn line", one + large.chopped(5), one);
        row("a large line", one + large, one + large);
        row("nothing but a torn line", one.chopped(5), "");
        row("nothing but one character", "{", "");
        row("zeros at the end, after a power cut", one + two + QByteArray(4096, '\0'), one + two);
        // The reader leaves such a line out; what is before and behind it is still good.
        row("zeros inside the last line", one + QByteArray(4096, '\0') + two, one + QByteArray(4096, '\0') + two);
    }
    void goesOn()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, kept);
        put(before);
        Recorder recorder(m_path);
        QCOMPARE_EQ(recorder.open(), QString());
        QCOMPARE_EQ(recorder.position(), kept.size());
        recorder.dispatch(Event({3, 16}, 9, "X", "{}"));
        QCOMPARE_GT(recorder.position(), kept.size());
        QCOMPARE_EQ(recorder.flush(), QString());
        const QByteArray all = contents();
        QCOMPARE_EQ(all.size(), recorder.position());
        QVERIFY(all.startsWith(kept));
        const QJsonObject added = QJsonDocument::fromJson(all.sliced(kept.size())).object();
        QCOMPARE_EQ(added["s"_L1].toInteger(), 9);
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("before");
        const QByteArray one = recordedLine(1);
        QTest::addRow("--record onto text") << QByteArray("from before\n");
        QTest::addRow("--record onto text without a line break") << QByteArray("notes");
        QTest::addRow("--record onto JSON of another kind") << QByteArray("{\"format\":\"shardroom/sessions\"}\n");
        QTest::addRow("--record onto lines with a field missing") << one.chopped(1).replace("\"s\":1,", "") + '\n';
        QTest::addRow("--record onto lines with more in them") << one.chopped(1) + one;
        QTest::addRow("--record onto a line of text before a torn one") << "text\n" + one.chopped(5);
        QTest::addRow("--record onto one empty line") << QByteArray("\n");
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, before);
        put(before);
        const QDateTime changed = QFileInfo(m_path).lastModified();
        const auto permissions = QFileInfo(m_path).permissions();
        {
            Recorder recorder(m_path);
            const QString error = recorder.open();
            QVERIFY2(error.contains(m_path), qPrintable(error));
            QVERIFY2(error.contains(u"--record"_s), qPrintable(error)); // what to do
            recorder.dispatch(Event({0, 1}, 1, "X", "{}"));
            recorder.sync();
        }
        QCOMPARE_EQ(contents(), before);
        QCOMPARE_EQ(QFileInfo(m_path).lastModified(), changed);
        QCOMPARE_EQ(QFileInfo(m_path).permissions(), permissions);
    }

    void specialFiles()
    {
        Recorder nowhere(u"/dev/null"_s);
        QCOMPARE_EQ(nowhere.open(), QString());
        nowhere.dispatch(Event({0, 1}, 1, "X", "{}"));
        QCOMPARE_EQ(nowhere.sync(), QString());
        QCOMPARE_EQ(mkfifo(qPrintable(m_path), 0600), 0);
        QVERIFY(!Recorder(m_path).open().isEmpty()); // it would wait for a reader
    }

    void syncWrites()
    {
        Recorder recorder(m_path);
        QCOMPARE_EQ(recorder.open(), QString());
        QCOMPARE_EQ(recorder.position(), 0);
        for (int i = 1; i <= 3; ++i) {
            recorder.dispatch(Event({0, 1}, i, "X", "{}"));
            QCOMPARE_GT(recorder.position(), QFileInfo(m_path).size());
            QCOMPARE_EQ(recorder.sync(), QString());
            QCOMPARE_EQ(recorder.position(), contents().size());
            QCOMPARE_EQ(linesOf(m_path).size(), i);
        }
    }

    void fullDisk()
    {
        Recorder recorder(u"/dev/full"_s);
        QCOMPARE_EQ(recorder.open(), QString());
        recorder.dispatch(Event({0, 1}, 1, "X", "{}"));
        const QString first = recorder.sync();
        QVERIFY2(first.contains(u"/dev/full"_s), qPrintable(first));
        recorder.dispatch(Event({0, 1}, 2, "X", "{}"));
        QCOMPARE_EQ(recorder.sync(), first); // told for good
    }

    void fullFor()
    {
        // A file-size limit stands in for a full disk: the line that does not fit costs itself alone.
        struct rlimit unlimited { };
        QCOMPARE_EQ(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        const auto restore = qScopeGuard([&] {
            setrlimit(RLIMIT_FSIZE, &unlimited);
            std::signal(SIGXFSZ, before);
        });
        Recorder recorder(m_path);
        QCOMPARE_EQ(recorder.open(), QString());
        recorder.dispatch(Event({0, 1}, 1, "X", "{}"));
        QCOMPARE_EQ(recorder.flush(), QString());
        struct rlimit tight = unlimited;
        tight.rlim_cur = rlim_t(recorder.position()) + 10;
        QCOMPARE_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
        recorder.dispatch(Event({0, 1}, 2, "X", "{}"));
        QVERIFY(!recorder.flush().isEmpty());
        QCOMPARE_EQ(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        recorder.dispatch(Event({0, 1}, 3, "X", "{}"));
        recorder.flush();
        QCOMPARE_EQ(recorder.position(), contents().size());
        const QList<QByteArray> lines = linesOf(m_path);
        QCOMPARE_EQ(lines.size(), 3);
        QVERIFY(isRecordedLine(lines[0]));
        QVERIFY(!isRecordedLine(lines[1]));
        QVERIFY(isRecordedLine(lines[2]));
    }

    void cannotOpen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("--record a directory") << u"."_s;
        QTest::addRow("--record in a directory that is not there") << u"no/such/events.jsonl"_s;
    }
    void cannotOpen()
    {
        QFETCH(QString, path);
        const QString whole = m_directory->filePath(path);
        Recorder recorder(whole);
        const QString error = recorder.open();
        QVERIFY2(error.contains(whole), qPrintable(error));
        recorder.flush(); // harmless
    }

    void flushShowsEverything()
    {
        Recorder recorder(m_path);
        QCOMPARE_EQ(recorder.open(), QString());
        QCOMPARE_EQ(linesOf(m_path).size(), 0);
        for (int i = 1; i <= 10; ++i) {
            recorder.dispatch(Event({0, 1}, i, "X", "{}"));
            recorder.flush();
            QCOMPARE_EQ(linesOf(m_path).size(), i);
        }
    }

    void fromSeveralThreads()
    {
        constexpr int threads = 2;
        constexpr int events = 20000;
        {
            Recorder recorder(m_path);
            QCOMPARE_EQ(recorder.open(), QString());
            std::vector<std::thread> workers;
            for (int worker = 0; worker < threads; ++worker) {
                workers.emplace_back([&recorder, worker] {
                    for (int i = 1; i <= events; ++i) {
                        recorder.dispatch(Event({worker, threads}, i, "X",
                            "{\"guild_id\":\"" + QByteArray::number(worker * events + i) + "\",\"pad\":\""
                                + QByteArray(i % 50, 'x') + "\"}"));
                    }
                });
            }
            for (std::thread& worker : workers)
                worker.join();
        }
        const QList<QByteArray> lines = linesOf(m_path);
        QCOMPARE_EQ(lines.size(), threads * events);
        std::array<qint64, threads> last{};
        for (const QByteArray& line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QVERIFY2(object.size() == 6, line.constData());
            const int shard = object["shard"_L1].toInt();
            const qint64 sequence = object["s"_L1].toInteger();
            QCOMPARE_EQ(sequence, ++last[size_t(shard)]); // in the order of each shard
            QCOMPARE_EQ(object["guild_id"_L1].toString(), QString::number(shard * events + sequence));
        }
    }

private:
    void put(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
