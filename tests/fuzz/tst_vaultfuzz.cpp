// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/changes.h"
#include "tests/fuzz/recordrepair.h"
#include "tests/fuzz/sessioncheck.h"
#include "tests/fuzz/vaultcheck.h"
#include "tests/fuzz/vaultseeds.h"

#include "core/vault/sessionjournal.h"

#include <QtCore/QBuffer>
#include <QtCore/QLoggingCategory>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int changesPerSeed = 120;

int recordsIn(QByteArray journal)
{
    QBuffer buffer(&journal);
    buffer.open(QIODevice::ReadOnly);
    VaultContents contents;
    (void)SessionJournal::read(buffer, {}, contents);
    return int(contents.records().size());
}

} // namespace

// The entries of the vault's fuzzers, without clang: the seeds, and changes of them.
class TestVaultFuzz : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"*=false"_s); }

    // Issue 5, proof: no input breaks the vault, be it seen by the checks or not.
    void seedsAndChanges_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<int>("number");
        const auto seeds = vaultSeeds();
        int number = 0;
        for (auto seed = seeds.begin(); seed != seeds.end(); ++seed)
            QTest::addRow("%s", qPrintable(seed.key())) << seed.value() << number++;
    }
    void seedsAndChanges()
    {
        QFETCH(QByteArray, seed);
        QFETCH(int, number);
        const QList<QByteArray> all = vaultSeeds().values();
        const auto verify = [](const QByteArray& bytes) {
            for (const auto complaint : {&journalComplaint, &sealedComplaint, &vaultComplaint}) {
                const QString said = complaint(bytes);
                QVERIFY2(said.isEmpty(), qPrintable(said + u": "_s + QString::fromUtf8(bytes)));
            }
            const QString said = sessionComplaint(bytes, SessionShape::Native);
            QVERIFY2(said.isEmpty(), qPrintable(said + u": "_s + QString::fromUtf8(bytes)));
        };
        Changes changes(static_cast<unsigned>(number));
        std::minstd_rand random(static_cast<unsigned>(number + 1));
        verify(seed);
        for (int i = 0; i < changesPerSeed && !QTest::currentTestFailed(); ++i) {
            // Bytes, bytes with right checks, records with right checks.
            QByteArray bytes = i % 3 == 2 ? withChangedRecord(seed, random) : changes.of(seed, all.at(i % all.size()));
            if (i % 3 == 2 && i % 2 == 0)
                bytes = withChangedRecord(bytes, random);
            if (i % 3 != 0)
                bytes = withRightChecks(bytes);
            verify(bytes);
        }
    }

    // Else the rows above would prove the checks alone.
    void repairedChecksAreRight()
    {
        const QByteArray journal = vaultSeeds().value(u"journal"_s);
        QByteArray changed = journal;
        changed.replace("\"1002\"", "\"1003\"");
        QVERIFY(changed != journal);
        QCOMPARE_EQ(recordsIn(changed), 0);
        QCOMPARE_EQ(recordsIn(withRightChecks(changed)), recordsIn(journal));
        QCOMPARE_EQ(withRightChecks(journal), journal);
        const QByteArray file = vaultSeeds().value(u"file"_s);
        QCOMPARE_EQ(withRightChecks(file), file);
    }
};

QTEST_APPLESS_MAIN(TestVaultFuzz)
#include "tst_vaultfuzz.moc"
