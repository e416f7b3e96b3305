// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/recordseal.h"

#include <QtTest/QtTest>

using namespace Shardroom;

class TestRecordSeal : public QObject {
    Q_OBJECT
private slots:
    void b10RoundTrip_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addRow("B10 empty") << QByteArray();
        QTest::addRow("B10 text") << QByteArray("{\"session_id\":\"0123456789abcdef\"}");
        QTest::addRow("B10 all bytes, long") << [] {
            QByteArray bytes;
            for (int i = 0; i < 70000; ++i)
                bytes.append(char(i));
            return bytes;
        }();
    }
    void b10RoundTrip()
    {
        QFETCH(QByteArray, record);
        const QByteArray key = RecordSeal::newKey();
        QCOMPARE_EQ(key.size(), RecordSeal::keyBytes);
        const RecordSeal seal(key);
        const QByteArray sealed = seal.seal(record, "context");
        QVERIFY(record.isEmpty() || !sealed.contains(record));
        QVERIFY(!sealed.contains('\n') && !sealed.contains('"'));
        QCOMPARE_EQ(seal.open(sealed, "context").value_or("?"), record);
        QVERIFY(seal.seal(record, "context") != sealed); // another nonce each time
        // Another process has the key alone.
        QCOMPARE_EQ(RecordSeal(key).open(sealed, "context").value_or("?"), record);
    }

    void b10WhatDoesNotOpen()
    {
        const QByteArray key = RecordSeal::newKey();
        const RecordSeal seal(key);
        const QByteArray sealed = seal.seal("a secret", "context");
        QVERIFY(!seal.open(sealed, "another context"));
        QVERIFY(!RecordSeal(RecordSeal::newKey()).open(sealed, "context"));
        QVERIFY(!seal.open({}, "context"));
        QVERIFY(!seal.open("not base64 ***", "context"));
        QVERIFY(!seal.open("AAAA", "context"));
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            // Cut off padding is no change of what was sealed.
            if (QByteArray::fromBase64(sealed.first(size)) != QByteArray::fromBase64(sealed))
                QVERIFY(!seal.open(sealed.first(size), "context"));
        }
        const QByteArray bytes = QByteArray::fromBase64(sealed);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!seal.open(changed.toBase64(), "context"), QByteArray::number(at));
        }
    }

    void b10Keys()
    {
        const RecordSeal seal(RecordSeal::newKey());
        const RecordSeal other(RecordSeal::newKey());
        QVERIFY(seal.isActive());
        QCOMPARE_EQ(seal.keyName().size(), 8);
        QVERIFY(seal.keyName() != other.keyName());
        QVERIFY(RecordSeal::newKey() != RecordSeal::newKey());
        // A copy keeps the key when the first one goes.
        auto first = std::make_unique<RecordSeal>(RecordSeal::newKey());
        const RecordSeal copy = *first;
        const QByteArray sealed = first->seal("a secret", {});
        first.reset();
        QCOMPARE_EQ(copy.open(sealed, {}).value_or("?"), "a secret");
    }

    void b10NotActive_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addRow("B10 no key") << QByteArray();
        QTest::addRow("B10 short") << QByteArray(31, 'k');
        QTest::addRow("B10 long") << QByteArray(33, 'k');
    }
    void b10NotActive()
    {
        QFETCH(QByteArray, key);
        const RecordSeal seal(key);
        QVERIFY(!seal.isActive());
        QCOMPARE_EQ(seal.keyName(), QByteArray());
        QCOMPARE_EQ(seal.seal("a record", "context"), "a record");
        QCOMPARE_EQ(seal.open("a record", "context").value_or("?"), "a record");
    }
};

QTEST_APPLESS_MAIN(TestRecordSeal)
#include "tst_recordseal.moc"
