// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame inspector's core: what is masked, what is kept, and the file.

#include "core/fleet/framefile.h"
#include "core/gateway/frametap.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;

namespace {

const QByteArray secret = "MTAwMTIzNDU2Nzg5MDEyMzQ1.GabcdE.0123456789abcdefghijklmnopqrstuvwxyz_-";
const QByteArray session = "0123456789abcdef0123456789abcdef";

QByteArray masked(const FrameMask& mask, const QByteArray& text)
{
    return mask.masked({text.constData(), size_t(text.size())});
}

//! moc 6.4 loses its way in raw strings.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + milliseconds, Qt::UTC);
}

Frame received(int number, const QByteArray& text)
{
    return {.kind = Frame::Kind::Received,
        .at = at(number),
        .op = 0,
        .type = "MESSAGE_CREATE",
        .sequence = number,
        .size = text.size(),
        .wireSize = text.size() / 2,
        .text = text};
}

FrameRecord sampleRecord()
{
    FrameRecord record{.shard = {3, 16}, .gateway = u"127.0.0.1:8080"_s, .program = u"Shardroom 1"_s, .savedAt = at(9)};
    record.frames.append({.kind = Frame::Kind::Opened, .at = at(1), .text = "127.0.0.1:8080"});
    record.frames.append({.kind = Frame::Kind::Sent,
        .at = at(2),
        .op = 2,
        .size = 70,
        .wireSize = 70,
        .text = quoted("{'op':2,'d':{'token':'(redacted)'}}")});
    record.frames.append(
        received(3, "{\"op\":0,\"t\":\"MESSAGE_CREATE\",\"s\":3,\"d\":{\"content\":\"gr\xc3\xbc\xc3\x9f\\n\"}}"));
    record.frames.last().isCut = true;
    record.frames.append({.kind = Frame::Kind::Closed, .at = at(4), .closeCode = 4009, .text = "Session timed out"});
    record.frames.append({.kind = Frame::Kind::Gap, .at = at(5), .size = 37});
    return record;
}

FramesRead readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readFrames(buffer);
}

} // namespace

class TestFrames : public QObject {
    Q_OBJECT private slots : void secretsAreMasked_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& shown) {
            QTest::addRow("C51 %s", name) << text << shown;
        };
        row("IDENTIFY", "{\"op\":2,\"d\":{\"token\":\"" + secret + "\",\"intents\":1}}",
            quoted("{'op':2,'d':{'token':'(redacted)','intents':1}}"));
        row("RESUME", "{\"op\":6,\"d\":{\"token\":\"" + secret + "\",\"session_id\":\"" + session + "\",\"seq\":7}}",
            "{\"op\":6,\"d\":{\"token\":\"(redacted)\",\"session_id\":\"012\u2026ef\",\"seq\":7}}");
        row("READY", "{ \"session_id\" : \"" + session + "\", \"v\": 10 }",
            "{ \"session_id\" : \"012\u2026ef\", \"v\": 10 }");
        row("a short session id", quoted("{'session_id':'abc'}"), "{\"session_id\":\"\u2026\"}");
        row("a session id with an escape", quoted("{'session_id':'ab\\u0041defghijkl\\'m','x':1}"),
            "{\"session_id\":\"\u2026\",\"x\":1}");
        row("an interaction's token", quoted("{'d':{'token':'aW50ZXJhY3Rpb24','id':'1'}}"),
            quoted("{'d':{'token':'(redacted)','id':'1'}}"));
        row("no token", quoted("{'token':null,'name':'n','token':''}"), quoted("{'token':null,'name':'n','token':''}"));
        row("a list of tokens", quoted("{'token':['a','b'],'name':'n'}"),
            quoted("{'token':['(redacted)','(redacted)'],'name':'n'}"));
        row("an object under it", quoted("{'token':{'name':'n'}}"), quoted("{'token':{'name':'n'}}"));
        row("an escaped quote", quoted("{'content':'\\'token\\': me','session_id':'abc'}"),
            "{\"content\":\"\\\"token\\\": (redacted)\",\"session_id\":\"\u2026\"}");
        row("the token in a message", "{\"content\":\"my token is " + secret + " ok?\"}",
            quoted("{'content':'my token is (redacted) ok?'}"));
        row("a piece of it", "{\"content\":\"" + secret.mid(30, 14) + "\"}", quoted("{'content':'(redacted)'}"));
        row("the session in a message", "{\"content\":\"it was 123456-own-session-id then\"}",
            "{\"content\":\"it was 123\u2026id then\"}");
        row("as a key", "{\"" + secret + "\":1}", quoted("{'(redacted)':1}"));
        row("cut in the token", "{\"token\":\"" + secret.first(8), "{\"token\":\"(redacted)");
        row("cut in the session id", "{\"session_id\":\"0123456", "{\"session_id\":\"\u2026");
        row("no JSON", "oops " + secret, "oops (redacted)");
        row("a snowflake stays", quoted("{'id':'123456789012345678','s':12}"),
            quoted("{'id':'123456789012345678','s':12}"));
        row("nothing", "", "");
    }
    void secretsAreMasked()
    {
        QFETCH(QByteArray, text);
        FrameMask mask{BotToken(secret)};
        mask.addSession("123456-own-session-id");
        const QByteArray once = masked(mask, text);
        QTEST(once, "shown");
        QCOMPARE(masked(mask, once), once);
    }

    //! Whatever is masked stays what it was: the tree is made of it.
    void maskedIsStillJson()
    {
        const FrameMask mask{BotToken(secret)};
        const QJsonObject object{{u"token"_s, QString::fromLatin1(secret)},
            {u"a"_s, QJsonArray{u"gr\u00fc\u00df \"x\" \\ \n"_s, 1.5, true}},
            {u"session_id"_s, u"\u00e4\"\\\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"_s},
            {u"text"_s, u"\"session_id\": \"feedbeeffeed\""_s}, {u"lines"_s, u"the token:\nsoon"_s},
            {u"last line"_s, QString(u"it is\n"_s + QString::fromLatin1(secret))}};
        const QByteArray shown = masked(mask, QJsonDocument(object).toJson());
        QJsonParseError error;
        const QJsonObject read = QJsonDocument::fromJson(shown, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read["a"_L1], object["a"_L1]);
        QCOMPARE(read["token"_L1].toString(), u"(redacted)"_s);
        QVERIFY2(!shown.contains("feedbeef"), shown.constData());
        QVERIFY2(!shown.contains("\\("), shown.constData()); // half an escape; Qt's parser takes it all the same
        QVERIFY2(!shown.contains(secret), shown.constData());
    }

    void onlyTheNewestAreKept()
    {
        FrameTap tap(BotToken{secret}, 100);
        constexpr int more = 20;
        for (int i = 0; i < int(FrameTap::mostFrames) + more; ++i)
            tap.received(at(i), "{\"op\":0}", 100 + 8 * quint64(i + 1), 0, "TYPING_START", i);
        QCOMPARE_EQ(tap.takeLeftOut(), more);
        QCOMPARE_EQ(tap.takeLeftOut(), 0);
        const QList<Frame> frames = tap.take(FrameTap::mostBytes, {});
        QCOMPARE_EQ(frames.size(), int(FrameTap::mostFrames));
        QCOMPARE_EQ(*frames.first().sequence, more);
        QCOMPARE_EQ(frames.last().at, at(int(FrameTap::mostFrames) + more - 1));
        QCOMPARE_EQ(frames.last().wireSize, 8);
        QVERIFY(tap.take(FrameTap::mostBytes, {}).isEmpty());
    }

    void bytesAreBounded()
    {
        FrameTap tap(BotToken{secret}, 0);
        const std::string large = "{\"a\":[" + std::string(size_t(200) << 10, '1') + "]}";
        for (int i = 0; i < 50; ++i)
            tap.received(at(i), large, 0, 0, "GUILD_CREATE", i);
        const qint64 leftOut = tap.takeLeftOut();
        QCOMPARE_EQ(leftOut, 50 - FrameTap::mostBytes / qint64(large.size()));
        qint64 next = leftOut;
        // A budget smaller than a frame still brings one at a time.
        for (int i = 0; i < 3; ++i) {
            const QList<Frame> frames = tap.take(1, {});
            QCOMPARE_EQ(frames.size(), 1);
            QCOMPARE_EQ(*frames.first().sequence, next++);
        }
        QCOMPARE_EQ(tap.take(3 * qint64(large.size()), {}).size(), 3);
    }

    //! A text that goes on is cut where no word is, so that half a secret has no chance.
    void longTextsAreCut_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addRow("a joint") << QByteArray(",\"x\":\"" + secret + "\"");
        QTest::addRow("one endless word") << QByteArray(10'000, 'x');
    }
    void longTextsAreCut()
    {
        QFETCH(QByteArray, end);
        // The end of what is kept lies somewhere in the secret, once after every one of its characters.
        for (qsizetype shown = 1; shown < 60; ++shown) {
            FrameTap tap(BotToken{}, 0); // by value it could be told
            QByteArray text = "{\"content\":\"";
            text += QByteArray(Frame::longestText - text.size() - 7 - shown, 'y') + "\"" + end;
            text += QByteArray(100'000, 'z') + "\"}";
            tap.received(at(0), {text.constData(), size_t(text.size())}, 0, 0, "X", 1);
            const Frame frame = tap.take(FrameTap::mostBytes, {}).value(0);
            QVERIFY(frame.isCut);
            QCOMPARE_EQ(frame.size, text.size());
            QCOMPARE_LE(frame.text.size(), Frame::longestText);
            QCOMPARE_GE(frame.text.size(), Frame::longestText - 4200);
            QVERIFY2(!frame.text.contains(secret.first(2)), frame.text.right(80).constData());
        }
    }

    void whatKindOfFrame()
    {
        FrameTap tap(BotToken{secret}, 0);
        tap.opened(at(1), u"gateway.discord.gg"_s);
        tap.sent(at(2), "{\"op\":1,\"d\":7}");
        tap.sent(at(3), "{\"op\":2,\"d\":{\"token\":\"" + secret + "\"}}");
        tap.received(at(4), "{\"op\":0,\"t\":\"MTAw.abc\"}", 50, 0, "MTAw.abc", {});
        tap.closed(at(5), 4004, u"Token "_s + QString::fromLatin1(secret) + u" refused"_s);
        const QList<Frame> frames = tap.take(FrameTap::mostBytes, session);
        QCOMPARE_EQ(frames.size(), 5);
        QCOMPARE(frames[0], (Frame{.kind = Frame::Kind::Opened, .at = at(1), .text = "gateway.discord.gg"}));
        QCOMPARE_EQ(frames[1].op, 1);
        QCOMPARE_EQ(frames[2].op, 2);
        QCOMPARE_EQ(frames[2].size, frames[2].wireSize);
        QCOMPARE_EQ(frames[3].type, QByteArray("?"));
        QCOMPARE(frames[4],
            (Frame{.kind = Frame::Kind::Closed, .at = at(5), .closeCode = 4004, .text = "Token (redacted) refused"}));
        for (const Frame& frame : frames)
            QVERIFY(!frame.text.contains(secret));
    }

    void fileAndBack()
    {
        const FrameRecord record = sampleRecord();
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.jsonl"_s);
        QCOMPARE(saveFrames(path, record), QString());
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        const FramesRead read = readFrames(path);
        QCOMPARE(read.error, QString());
        QVERIFY(read.badLines.isEmpty());
        QCOMPARE(read.record.frames, record.frames);
        QCOMPARE(read.record, record);
    }

    //! A file that somebody else has made is masked when it is read, one of ours when it is written.
    void noFileShowsSecrets()
    {
        FrameRecord record = sampleRecord();
        record.frames.append(received(5, "{\"d\":{\"token\":\"" + secret + "\",\"session_id\":\"" + session + "\"}}"));
        const QByteArray file = frameFile(record);
        QVERIFY(!file.contains(secret) && !file.contains(session));
        QByteArray foreign = frameFile(sampleRecord());
        foreign += "{\"at\":\"2026-01-01T00:00:00.000Z\",\"kind\":\"sent\",\"op\":2,\"size\":1,\"wire_size\":1,"
                   "\"text\":\"{\\\"token\\\":\\\""
            + secret + "\\\"}\"}\n";
        const FramesRead read = readBytes(foreign);
        QCOMPARE(read.record.frames.last().text, QByteArray("{\"token\":\"(redacted)\"}"));
    }

    void writingFails() { QVERIFY(!saveFrames(u"/nowhere/at/all.jsonl"_s, sampleRecord()).isEmpty()); }

    void damagedLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QByteArray& line, const QString& why) {
            QTest::addRow("%s", name) << line << why;
        };
        const QByteArray good = quoted("{'at':'2026-01-01T00:00:00.000Z','kind':'received','op':0,'t':'X','s':1,'size':"
                                       "2,'wire_size':1,'text':'{}'}");
        row("good", good, {});
        row("no JSON", "{", u"unterminated object"_s);
        row("a list", "[]", u"it is no JSON object"_s);
        row("an empty line", "", u"illegal value"_s);
        row("no time", QByteArray(good).replace("2026-01", "2026-13"), u"\"at\" is no time"_s);
        row("an unknown kind", QByteArray(good).replace("received", "stolen"), u"\"kind\" is unknown"_s);
        row("op as text", QByteArray(good).replace("\"op\":0", "\"op\":\"0\""),
            u"\"op\" is no number from -1 to 1000"_s);
        row("op too large", QByteArray(good).replace("\"op\":0", "\"op\":1e9"),
            u"\"op\" is no number from -1 to 1000"_s);
        row("half a number", QByteArray(good).replace("\"op\":0", "\"op\":0.5"),
            u"\"op\" is no number from -1 to 1000"_s);
        row("a negative size", QByteArray(good).replace("\"size\":2", "\"size\":-2"),
            u"\"size\" is no number from 0 to 9007199254740992"_s);
        row("no text", QByteArray(good).replace("\"text\"", "\"txt\""),
            u"\"text\" is no text of at most 524288 characters"_s);
        row("too long a text", QByteArray(good).replace("{}", QByteArray(600'000, 'x')),
            u"\"text\" is no text of at most 524288 characters"_s);
        row("too long a line", QByteArray(good).replace("{}", QByteArray(4'000'000, 'x')), u"it is too long"_s);
        row("an odd type", QByteArray(good).replace("\"X\"", "\"<b>x\""), u"\"t\" is not the name of an event"_s);
    }
    void damagedLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, why);
        const QByteArray file = frameFile(sampleRecord());
        // In the middle, so that what comes after it is read too.
        const qsizetype second = file.indexOf('\n') + 1;
        const FramesRead read = readBytes(file.first(second) + line + '\n' + file.mid(second));
        QCOMPARE(read.error, QString());
        QCOMPARE_EQ(read.badLines.size(), why.isEmpty() ? 0 : 1);
        QCOMPARE_EQ(read.record.frames.size(), sampleRecord().frames.size() + (why.isEmpty() ? 1 : 0));
        if (!why.isEmpty()) {
            QCOMPARE_EQ(read.badLines.first().line, 2);
            QCOMPARE(read.badLines.first().why, why);
        }
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("error");
        const QByteArray good = frameFile(sampleRecord());
        const QString other = u"This is no file of frames: its first line does not say so."_s;
        QTest::addRow("empty") << QByteArray() << other;
        QTest::addRow("another format") << QByteArray("{\"format\":\"har\"}\n") << other;
        QTest::addRow("binary") << QByteArray(5'000'000, '\xff') << other;
        QTest::addRow("a later version") << QByteArray(good).replace("\"version\":1", "\"version\":2")
                                         << u"This file of frames has version 2; this program reads version 1."_s;
        QTest::addRow("no such shard") << QByteArray(good).replace("\"shard\":3", "\"shard\":16")
                                       << u"Line 1: there is no such shard."_s;
        QTest::addRow("damaged all over") << good + QByteArray("x\n").repeated(200)
                                          << u"More than 100 lines are damaged; the first is line 7: illegal value."_s;
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, file);
        const FramesRead read = readBytes(file);
        QTEST(read.error, "error");
        QVERIFY(read.record.frames.isEmpty());
    }

    //! As after a full disk: what is whole is read.
    void aTornFile()
    {
        const QByteArray file = frameFile(sampleRecord());
        const FramesRead read = readBytes(file.chopped(20));
        QCOMPARE(read.error, QString());
        QCOMPARE_EQ(read.record.frames.size(), sampleRecord().frames.size() - 1);
        QCOMPARE_EQ(read.badLines.value(0).line, int(sampleRecord().frames.size()) + 1);
    }

    void tooManyFrames()
    {
        FrameRecord record = sampleRecord();
        record.frames.fill(received(1, "{}"), mostFramesInFile + 5);
        const FramesRead read = readBytes(frameFile(record));
        QCOMPARE_EQ(read.record.frames.size(), mostFramesInFile);
        QCOMPARE_EQ(read.badLines.size(), 1);
        QCOMPARE_EQ(read.badLines.first().line, mostFramesInFile + 2);
    }

    void noFile()
    {
        QTemporaryDir directory;
        QVERIFY(readFrames(directory.filePath(u"none"_s)).error.contains(u"can't be read"_s));
        QCOMPARE(readFrames(directory.path()).error, directory.path() + u" is no file."_s);
    }
};

QTEST_APPLESS_MAIN(TestFrames)
#include "tst_frames.moc"
