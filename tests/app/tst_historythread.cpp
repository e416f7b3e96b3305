// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history was told a moment before the program ends is on the disk, however short its thread has lived.

#include "app/historythread.h"
#include "core/fleet/snapshotrelay.h"
#include "tests/ui/samplefleet.h"

#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! As a fleet is one.
class SnapshotSource : public QObject {
    Q_OBJECT
signals:
    void snapshotReady(const Shardroom::FleetSnapshot& snapshot);
};

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

    void aDiskThatHangsGetsTheLatestOnly()
    {
        const QTemporaryDir directory;
        const HistoryThread thread(directory.path());
        HistoryStore* store = thread.store();
        SnapshotSource source;
        relayLatest(&source, &SnapshotSource::snapshotReady, store, &HistoryStore::record);
        QSemaphore held;
        QSemaphore released;
        QMetaObject::invokeMethod(
            store,
            [&] {
                held.release();
                released.acquire();
            },
            Qt::QueuedConnection);
        held.acquire();
        FleetSnapshot fleet = sampleFleet(4);
        const QDateTime begin = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
        constexpr int snapshots = 100;
        for (int second = 0; second < snapshots; ++second) {
            fleet.at = begin.addSecs(second);
            emit source.snapshotReady(fleet);
        }
        released.release();
        HistorySeries series;
        connect(store, &HistoryStore::seriesReady, &source, [&series](const HistorySeries& read) { series = read; });
        const auto ask = [&] {
            // Ends what is under way: of the slot that is still open nothing would be told.
            HistoryQuery query;
            query.from = HistoryTime(std::chrono::seconds(begin.toSecsSinceEpoch()));
            query.to = query.from + std::chrono::minutes(3);
            query.points = 1000;
            QMetaObject::invokeMethod(
                store,
                [store, query] {
                    store->flush();
                    store->read(query);
                },
                Qt::BlockingQueuedConnection);
        };
        ask();
        QTRY_COMPARE_EQ(series.samples.size(), 1);
        QCOMPARE_EQ(series.samples[0].at, HistoryTime(std::chrono::seconds(begin.toSecsSinceEpoch() + snapshots - 1)));
        // And it goes on with the next.
        fleet.at = begin.addSecs(snapshots + 4);
        emit source.snapshotReady(fleet);
        ask();
        QTRY_COMPARE_EQ(series.samples.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHistoryThread)
#include "tst_historythread.moc"
