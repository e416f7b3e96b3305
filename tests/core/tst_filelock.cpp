// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/filelock.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject {
    Q_OBJECT
private slots:
    void oneAtATime()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"lock"_s);
        {
            FileLock first(path);
            QCOMPARE(first.tryLock(), FileLock::Result::Locked);
            FileLock second(path);
            QCOMPARE(second.tryLock(), FileLock::Result::Taken);
            QCOMPARE(second.holder(), QCoreApplication::applicationPid());
        }
        FileLock third(path);
        QCOMPARE(third.tryLock(), FileLock::Result::Locked);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), 0);
    }

    //! A file that a killed program has left, with a process number that lives: as in a container, where all are 1.
    void whatAKilledProgramLeft()
    {
        QTemporaryDir directory;
        QFile left(directory.filePath(u"lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1\nshardroom\nanother-host\n");
        left.close();
        FileLock lock(left.fileName());
        QCOMPARE(lock.tryLock(), FileLock::Result::Locked);
    }

    //! Who only looks neither takes it for a moment nor is in the way.
    void looking()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"lock"_s);
        QVERIFY(!FileLock::isHeld(path)); // there is no such file
        {
            FileLock lock(path);
            QCOMPARE(lock.tryLock(), FileLock::Result::Locked);
            QVERIFY(FileLock::isHeld(path));
            QFile other(directory.filePath(u"other"_s));
            QVERIFY(other.open(QIODevice::WriteOnly));
            QVERIFY(!FileLock::isHeld(other.fileName()));
        }
        QVERIFY(QFileInfo::exists(path) && !FileLock::isHeld(path));
    }

    void nowhere()
    {
        QTemporaryDir directory;
        FileLock lock(directory.filePath(u"none/lock"_s));
        QCOMPARE(lock.tryLock(), FileLock::Result::Failed);
        QVERIFY(QFile::link(directory.filePath(u"elsewhere"_s), directory.filePath(u"link"_s)));
        FileLock link(directory.filePath(u"link"_s)); // a planted one would make a file where it points
        QCOMPARE(link.tryLock(), FileLock::Result::Failed);
        QVERIFY(!QFileInfo::exists(directory.filePath(u"elsewhere"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
