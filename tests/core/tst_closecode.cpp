// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Shardroom::Recovery)

class TestCloseCode : public QObject {
    Q_OBJECT
private slots:
    void recovery_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Recovery>("recovery");
        for (const int code : {0, 1000, 1001, 1005, 1006, 1011, 1012, 4000, 4001, 4002, 4005, 4008})
            QTest::addRow("C19 %d", code) << code << Recovery::Resume;
        for (const int code : {-1, 1, 999, 1002, 1015, 2999, 3000, 3999, 4006, 4015, 4200, 4999, 5000, 65535})
            QTest::addRow("C19 unknown %d", code) << code << Recovery::Resume;
        for (const int code : {4003, 4007, 4009})
            QTest::addRow("C20 %d", code) << code << Recovery::Identify;
        for (const int code : {4004, 4010, 4011, 4012, 4013, 4014})
            QTest::addRow("C21 %d", code) << code << Recovery::Stop;
    }
    void recovery()
    {
        QFETCH(int, code);
        const CloseCodeInfo info = closeCodeInfo(code);
        QCOMPARE_EQ(info.code, code);
        QTEST(info.recovery, "recovery");
        QVERIFY(!info.meaning.isEmpty());
        QVERIFY2(info.explanation.endsWith(u'.'), qPrintable(info.explanation));
        QVERIFY2(info.remedy.endsWith(u'.'), qPrintable(info.remedy));
    }

    void c21RemediesNameWhatToDo()
    {
        for (const int code : {4004, 4010, 4011, 4012, 4013, 4014}) // many read it who never typed an option
            QVERIFY(!closeCodeInfo(code).remedy.contains("--"_L1));
        QVERIFY(closeCodeInfo(4004).remedy.contains("token"_L1));
        QVERIFY(closeCodeInfo(4010).remedy.contains("multiple of"_L1));
        QVERIFY(closeCodeInfo(4011).explanation.contains("2,500"_L1));
        QVERIFY(closeCodeInfo(4013).remedy.contains("intents"_L1));
        QVERIFY(closeCodeInfo(4014).remedy.contains("developer portal"_L1));
    }

    void meaningsDiffer()
    {
        QStringList meanings;
        for (const int code :
            {1000, 1001, 4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014, 4999})
            meanings.append(closeCodeInfo(code).meaning);
        QCOMPARE_EQ(meanings.removeDuplicates(), 0);
    }

    void c45WhatWeSend()
    {
        QVERIFY(endsSessionWhenSent(1000));
        QVERIFY(endsSessionWhenSent(1001));
        for (int code = 1002; code < 5000; ++code)
            QVERIFY(!endsSessionWhenSent(code));
        QVERIFY(endsSessionWhenSent(closeEndingSession));
        QVERIFY(!endsSessionWhenSent(closeKeepingSession));
        QVERIFY(closeKeepingSession >= 4000 && closeKeepingSession < 5000);
    }
};

QTEST_APPLESS_MAIN(TestCloseCode)
#include "tst_closecode.moc"
