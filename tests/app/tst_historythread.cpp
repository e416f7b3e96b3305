// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history was told a moment before the program ends is on the disk, however short its thread has lived.

#include "app/historythread.h"
#include "tests/ui/samplefleet.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestHistoryThread : public QObject {
    Q_OBJECT
private slots:
    void theLastEntriesAreKept()
    {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Notice;
        entry.text = u"The program ends."_s;
        constexpr int times = 25; // a thread that has not begun by then ends without a look at what it was sent
        for (int i = 0; i < times; ++i) {
            const QTemporaryDir directory;
            FleetSnapshot fleet = sampleFleet(4);
            fleet.at = QDateTime::currentDateTimeUtc();
            entry.at = fleet.at;
            {
                const HistoryThread thread(directory.path());
                HistoryStore* store = thread.store();
                QMetaObject::invokeMethod(
                    store, [store, fleet] { store->record(fleet); }, Qt::QueuedConnection);
                QMetaObject::invokeMethod(
                    store, [store, entry] { store->keep({entry}); }, Qt::QueuedConnection);
            }
            HistoryStore next(directory.path());
            QList<TimelineEntry> earlier;
            connect(&next, &HistoryStore::timelineRead, &next,
                [&earlier](const QList<TimelineEntry>& entries) { earlier = entries; });
            next.open();
            fleet.at = fleet.at.addSecs(2);
            next.record(fleet);
            QVERIFY2(earlier.size() == 1 && earlier[0].text == entry.text, qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryThread)
#include "tst_historythread.moc"
