// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/changes.h"
#include "tests/fuzz/sessioncheck.h"

#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int changesPerSeed = 1500;

QMap<QString, QByteArray> seeds()
{
    QMap<QString, QByteArray> files;
    const QDir folder(QStringLiteral(TEST_DATA) + u"/sessions"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

} // namespace

// The fuzzers' entry, without clang: the seeds, and changes of them.
class TestSessionFuzz : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"*=false"_s); }

    // Issue 5, proof: no input of any shape breaks its reader.
    void seedsAndChanges_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<int>("number");
        const auto files = seeds();
        QVERIFY(files.size() >= sessionShapeCount);
        int number = 0;
        for (auto file = files.begin(); file != files.end(); ++file)
            QTest::addRow("%s", qPrintable(file.key())) << file.value() << number++;
    }
    void seedsAndChanges()
    {
        QFETCH(QByteArray, seed);
        QFETCH(int, number);
        const QList<QByteArray> all = seeds().values();
        int read = 0;
        Changes changes(static_cast<unsigned>(number));
        for (int i = 0; i < changesPerSeed; ++i) {
            const QByteArray bytes = i == 0 ? seed : changes.of(seed, all.at(i % all.size()));
            const auto shape = SessionShape(i % sessionShapeCount);
            const QString complaint = sessionComplaint(bytes, shape);
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint + u": "_s + QString::fromUtf8(bytes)));
            read += readSessions(bytes, u"a file"_s, 3).saved.has_value();
        }
        // Some changes leave it a session file: else this would prove the JSON parser alone.
        QVERIFY2(read > changesPerSeed / 20, qPrintable(QString::number(read)));
    }
};

QTEST_APPLESS_MAIN(TestSessionFuzz)
#include "tst_sessionfuzz.moc"
