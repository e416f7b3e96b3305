// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/intents.h"
#include "core/gateway/presence.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestIntents : public QObject {
    Q_OBJECT
private slots:
    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("intents");
        QTest::addRow("C48 number") << u"513"_s << 513u;
        QTest::addRow("C48 number, spaces") << u" 513 "_s << 513u;
        QTest::addRow("C48 zero") << u"0"_s << 0u;
        QTest::addRow("C48 all known bits") << u"53608447"_s << 53608447u;
        QTest::addRow("C48 a name") << u"GUILDS"_s << 1u;
        QTest::addRow("C48 names") << u"GUILDS,GUILD_MESSAGES"_s << 513u;
        QTest::addRow("C48 any case, no underscores, spaces") << u" guilds , guildMessages "_s << 513u;
        QTest::addRow("C48 twice") << u"GUILDS,guilds"_s << 1u;
        QTest::addRow("C48 trailing comma") << u"GUILDS,"_s << 1u;
        QTest::addRow("C48 all") << u"all"_s << 53608447u;
        QTest::addRow("C48 default") << u"default"_s << 53575421u;
        QTest::addRow("C48 default and a privileged one") << u"Default,MESSAGE_CONTENT"_s << (53575421u | 1u << 15);
        QTest::addRow("C48 highest") << u"DIRECT_MESSAGE_POLLS"_s << (1u << 25);
    }
    void accepted()
    {
        QFETCH(QString, text);
        const IntentsResult result = intentsFromText(text);
        QVERIFY2(result.intents, qPrintable(result.error));
        QTEST(*result.intents, "intents");
        QCOMPARE_EQ(result.error, QString());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named"); // in the error
        QTest::addRow("C48 empty") << QString() << u"0 for none"_s;
        QTest::addRow("C48 spaces") << u"   "_s << u"0 for none"_s;
        QTest::addRow("C48 only commas") << u",,"_s << u"0 for none"_s;
        QTest::addRow("C48 unknown bit 17") << u"131072"_s << u"131072"_s;
        QTest::addRow("C48 unknown bit 26") << u"67108864"_s << u"53608447"_s;
        QTest::addRow("C48 32 ones") << u"4294967295"_s << u"4294967295"_s;
        QTest::addRow("C48 low bits of a number past 32 bits") << u"4294967297"_s << u"4294967297"_s;
        QTest::addRow("C48 past 64 bits") << u"18446744073709551617"_s << u"18446744073709551617"_s;
        QTest::addRow("C48 negative") << u"-1"_s << u"-1"_s;
        QTest::addRow("C48 unknown name") << u"GUILDS,GUILD_DRAGONS"_s << u"GUILD_DRAGONS"_s;
        QTest::addRow("C48 place holders") << u"%1%2"_s << u"\"%1%2\""_s;
        QTest::addRow("C48 lists the known ones") << u"x"_s << u"AUTO_MODERATION_EXECUTION"_s;
    }
    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const IntentsResult result = intentsFromText(text);
        QVERIFY(!result.intents);
        QVERIFY2(result.error.contains(named), qPrintable(result.error));
    }

    void names()
    {
        QCOMPARE_EQ(intentNames(0), QStringList());
        QCOMPARE_EQ(intentNames(513), QStringList({u"GUILDS"_s, u"GUILD_MESSAGES"_s}));
        QCOMPARE_EQ(intentNames(knownIntents).size(), 21);
        QCOMPARE_EQ(intentNames(privilegedIntents),
            QStringList({u"GUILD_MEMBERS"_s, u"GUILD_PRESENCES"_s, u"MESSAGE_CONTENT"_s}));
        // Every bit there and back.
        for (const IntentInfo& info : allIntents()) {
            const IntentsResult back = intentsFromText(QString::fromLatin1(info.name));
            QVERIFY(back.intents);
            QCOMPARE_EQ(*back.intents, 1u << info.bit);
            QCOMPARE_EQ(info.privileged, (privilegedIntents & (1u << info.bit)) != 0);
        }
    }

    void presence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("status"); // empty: refused
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("shown");
        QTest::addRow("S1.33 the documented one") << u"dnd:watching:the shards"_s << u"dnd"_s << 3 << u"the shards"_s;
        QTest::addRow("S1.33 status alone") << u"idle"_s << u"idle"_s << 0 << QString();
        QTest::addRow("S1.33 any case, spaces") << u" Online : Playing : chess "_s << u"online"_s << 0 << u"chess"_s;
        QTest::addRow("S1.33 colons in the text") << u"online:custom:a:b::c"_s << u"online"_s << 4 << u"a:b::c"_s;
        QTest::addRow("S1.33 streaming") << u"invisible:streaming:x"_s << u"invisible"_s << 1 << u"x"_s;
        QTest::addRow("S1.33 competing") << u"offline:competing:x"_s << u"offline"_s << 5 << u"x"_s;
        QTest::addRow("S1.33 128 characters")
            << u"online:playing:"_s + QString(128, u'x') << u"online"_s << 0 << QString(128, u'x');
        QTest::addRow("C33 129 characters") << u"online:playing:"_s + QString(129, u'x') << QString() << 0 << QString();
        QTest::addRow("S1.33 empty") << QString() << QString() << 0 << QString();
        QTest::addRow("S1.33 unknown status") << u"busy"_s << QString() << 0 << QString();
        QTest::addRow("S1.33 unknown type") << u"dnd:sleeping:x"_s << QString() << 0 << QString();
        QTest::addRow("S1.33 no type") << u"dnd:"_s << QString() << 0 << QString();
        QTest::addRow("S1.33 no text") << u"dnd:playing"_s << QString() << 0 << QString();
        QTest::addRow("S1.33 empty text") << u"dnd:playing: "_s << QString() << 0 << QString();
    }
    void presence()
    {
        QFETCH(QString, text);
        QFETCH(QString, status);
        const PresenceResult result = presenceFromText(text);
        QCOMPARE_EQ(result.presence.has_value(), !status.isEmpty());
        QCOMPARE_EQ(result.error.isEmpty(), !status.isEmpty());
        if (!result.presence)
            return;
        QCOMPARE_EQ(result.presence->status, status);
        QTEST(result.presence->activityType, "type");
        QTEST(result.presence->activityText, "shown");
    }
};

QTEST_APPLESS_MAIN(TestIntents)
#include "tst_intents.moc"
