// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "epollthread.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>
#include <QtTest/QtTest>

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace Shardroom;
using namespace std::chrono_literals;

class TestEpollDispatcher : public QObject {
    Q_OBJECT
private slots:
    void isInUse()
    {
        EpollThread thread;
        QVERIFY(
            thread.run([] { return qobject_cast<EpollDispatcher*>(QAbstractEventDispatcher::instance()) != nullptr; }));
    }

    void singleShot_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("type");
        for (const int interval : {0, 1, 20, 150, 1000}) {
            QTest::addRow("precise %d ms", interval) << interval << int(Qt::PreciseTimer);
            QTest::addRow("coarse %d ms", interval) << interval << int(Qt::CoarseTimer);
            QTest::addRow("very coarse %d ms", interval) << interval << int(Qt::VeryCoarseTimer);
        }
    }
    void singleShot()
    {
        QFETCH(int, interval);
        QFETCH(int, type);
        EpollThread thread;
        std::promise<qint64> fired;
        std::atomic<int> times = 0;
        thread.run([&] {
            auto* timer = new QTimer;
            timer->setSingleShot(true);
            timer->setTimerType(Qt::TimerType(type));
            auto clock = QElapsedTimer();
            clock.start();
            connect(timer, &QTimer::timeout, timer, [&fired, &times, timer, clock] {
                if (++times == 1)
                    fired.set_value(clock.nsecsElapsed());
                timer->deleteLater();
            });
            timer->start(interval);
            return 0;
        });
        const qint64 elapsed = fired.get_future().get();
        QCOMPARE_GE(elapsed, qint64(interval) * 1000000); // never early
        QCOMPARE_LT(elapsed, qint64(interval + 400) * 1000000);
        QCOMPARE_EQ(thread.run([&times] { return times.load(); }), 1);
    }

    void periodic_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("type");
        QTest::addRow("precise 5 ms") << 5 << int(Qt::PreciseTimer);
        QTest::addRow("coarse 20 ms") << 20 << int(Qt::CoarseTimer);
    }
    void periodic()
    {
        QFETCH(int, interval);
        QFETCH(int, type);
        constexpr int ticks = 20;
        EpollThread thread;
        std::promise<qint64> done;
        QPointer<QTimer> timer;
        thread.run([&] {
            timer = new QTimer;
            timer->setTimerType(Qt::TimerType(type));
            QElapsedTimer clock;
            clock.start();
            connect(timer, &QTimer::timeout, timer, [&done, &timer, clock, count = 0]() mutable {
                if (++count == ticks)
                    done.set_value(clock.nsecsElapsed());
                if (count == ticks)
                    timer->stop();
            });
            timer->start(interval);
            return 0;
        });
        const qint64 elapsed = done.get_future().get();
        QCOMPARE_GE(elapsed, qint64(interval) * ticks * 1000000);
        QCOMPARE_LT(elapsed, qint64(interval) * ticks * 1000000 + 500000000);
        QVERIFY(thread.run([&timer] {
            const bool stopped = !timer->isActive();
            delete timer;
            return stopped;
        }));
    }

    void zeroTimersStarveNobody()
    {
        // Two zero timers run all the time; a socket, a posted event and a timer all come through.
        EpollThread thread;
        const auto ends = socketPair();
        std::atomic<int> zeroTicks = 0;
        std::atomic<bool> read = false;
        std::atomic<bool> timedOut = false;
        QObject* owner = thread.run([&] {
            auto* object = new QObject;
            for (int i = 0; i < 2; ++i) {
                auto* zero = new QTimer(object);
                connect(zero, &QTimer::timeout, object, [&zeroTicks] { ++zeroTicks; });
                zero->start(0);
            }
            auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, object);
            connect(notifier, &QSocketNotifier::activated, object, [&read, notifier] {
                read = true;
                notifier->setEnabled(false);
            });
            QTimer::singleShot(30, object, [&timedOut] { timedOut = true; });
            return object;
        });
        QCOMPARE_EQ(write(ends[1], "x", 1), 1);
        QTRY_VERIFY(read);
        QTRY_VERIFY(timedOut);
        const int before = thread.run([&zeroTicks] { return zeroTicks.load(); });
        QTRY_COMPARE_GT(zeroTicks.load(), before + 1000);
        thread.run([owner] {
            delete owner;
            return 0;
        });
        const int after = zeroTicks;
        QCOMPARE_EQ(thread.run([&zeroTicks] { return zeroTicks.load(); }), after);
        close(ends[0]);
        close(ends[1]);
    }

    void startAndStopInsideTimeouts()
    {
        // A timer stops another that is due in the same turn, restarts itself, deletes a third and starts new ones.
        EpollThread thread;
        std::promise<QString> done;
        thread.run([&done] {
            auto* owner = new QObject;
            auto* first = new QTimer(owner);
            auto* stopped = new QTimer(owner);
            auto* deleted = new QTimer(owner);
            auto* again = new QTimer(owner);
            auto story = std::make_shared<QString>();
            connect(stopped, &QTimer::timeout, owner, [story] { *story += u"stopped fired, "; });
            connect(deleted, &QTimer::timeout, owner, [story] { *story += u"deleted fired, "; });
            connect(first, &QTimer::timeout, owner, [=] {
                *story += u"first, ";
                first->stop();
                stopped->stop();
                delete deleted;
                again->start(1);
                QTimer::singleShot(0, owner, [story] { *story += u"nested, "; });
            });
            connect(again, &QTimer::timeout, owner, [=, &done, left = 3]() mutable {
                *story += u"again, ";
                again->setInterval(2); // restarts it inside its own timeout
                if (--left > 0)
                    return;
                again->stop();
                QTimer::singleShot(20, owner, [story, owner, &done] {
                    done.set_value(*story);
                    owner->deleteLater();
                });
            });
            for (QTimer* timer : {first, stopped, deleted}) {
                timer->setTimerType(Qt::PreciseTimer);
                timer->start(5);
            }
            QThread::msleep(10); // all three are due in one turn
            return 0;
        });
        QString story = done.get_future().get();
        // Of timers due at once Qt promises no order: those behind the first must be silent, those before it may have
        // fired once.
        QVERIFY2(
            story.contains(QStringView(u"first, ")) && story.count(QStringView(u"again, ")) == 3, qPrintable(story));
        QVERIFY2(story.count(QStringView(u"nested, ")) == 1, qPrintable(story));
        const QString behind = story.mid(story.indexOf(QStringView(u"first, ")));
        QVERIFY2(!behind.contains(QStringView(u"fired")), qPrintable(story));
    }

    void nestedLoopInATimeout()
    {
        EpollThread thread;
        std::promise<int> done;
        thread.run([&done] {
            auto* owner = new QObject;
            QTimer::singleShot(0, owner, [owner, &done] {
                QEventLoop loop;
                int ticks = 0;
                QTimer ticking;
                connect(&ticking, &QTimer::timeout, owner, [&] {
                    if (++ticks == 5)
                        loop.quit();
                });
                ticking.start(1);
                loop.exec();
                done.set_value(ticks);
                owner->deleteLater();
            });
            return 0;
        });
        QCOMPARE_EQ(done.get_future().get(), 5);
    }

    void registeredTimers()
    {
        EpollThread thread;
        const QString facts = thread.run([] {
            auto* dispatcher = QAbstractEventDispatcher::instance();
            QObject object;
            const int precise = object.startTimer(60000ms, Qt::PreciseTimer);
            const int coarse = object.startTimer(500ms);
            QStringList facts;
            facts << QString::number(dispatcher->registeredTimers(&object).size());
            const int left = dispatcher->remainingTime(precise);
            facts << (left > 59000 && left <= 60000 ? QStringLiteral("remaining") : QString::number(left));
            object.killTimer(coarse);
            facts << QString::number(dispatcher->remainingTime(coarse))
                  << QString::number(dispatcher->registeredTimers(&object).size());
            facts << QString::number(dispatcher->unregisterTimers(&object))
                  << QString::number(dispatcher->unregisterTimers(&object));
            return facts.join(u' ');
        });
        QCOMPARE_EQ(facts, QStringLiteral("2 remaining -1 1 1 0"));
    }

    void idleCostsNothing()
    {
        EpollThread thread;
        const auto before = processorTime(thread);
        std::promise<void> later;
        thread.post([&later] { QTimer::singleShot(300, [&later] { later.set_value(); }); });
        later.get_future().get();
        QCOMPARE_LT(processorTime(thread) - before, 30ms);
    }

    void wakeUpsFromOtherThreads()
    {
        // 100,000 queued calls from four threads, in bursts and one by one: none is lost, and each thread's come in
        // order.
        EpollThread thread;
        constexpr int threads = 4;
        constexpr int calls = 25000;
        std::atomic<int> arrived = 0;
        std::atomic<int> outOfOrder = 0;
        std::array<int, threads> last{};
        std::vector<std::thread> callers;
        for (int caller = 0; caller < threads; ++caller) {
            callers.emplace_back([&, caller] {
                for (int i = 1; i <= calls; ++i) {
                    thread.post([&, caller, i] {
                        outOfOrder += last[size_t(caller)] + 1 != i;
                        last[size_t(caller)] = i;
                        ++arrived;
                    });
                    if (i % 500 == 0)
                        std::this_thread::yield();
                }
            });
        }
        for (std::thread& caller : callers)
            caller.join();
        QTRY_COMPARE_EQ(arrived.load(), threads * calls); // nothing else wakes the thread
        QCOMPARE_EQ(outOfOrder.load(), 0);
    }

    void wakeUpWhileFallingAsleep()
    {
        // One call at a time, each as the thread is about to block: the moment in which a wake-up could be lost.
        EpollThread thread;
        for (int i = 0; i < 20000; ++i)
            QCOMPARE_EQ(thread.run([i] { return i; }), i);
    }

    void postedEventsPostingEvents()
    {
        // An event that posts the next for ever: timers and sockets still get their turn.
        EpollThread thread;
        std::atomic<bool> stop = false;
        std::promise<void> fired;
        thread.run([&] {
            auto* owner = new QObject;
            auto again = std::make_shared<std::function<void()>>();
            *again = [owner, &stop, again = again.get(), keep = std::weak_ptr(again)] {
                if (!stop)
                    QMetaObject::invokeMethod(owner, *again, Qt::QueuedConnection);
                else
                    owner->deleteLater();
            };
            connect(owner, &QObject::destroyed, owner, [again] {});
            (*again)();
            QTimer::singleShot(20, owner, [&fired] { fired.set_value(); });
            return 0;
        });
        QCOMPARE_EQ(fired.get_future().wait_for(5s), std::future_status::ready);
        stop = true;
    }

    void quitAndDelete_data()
    {
        QTest::addColumn<int>("objects");
        QTest::addRow("nothing in it") << 0;
        QTest::addRow("timers and sockets in it") << 20;
    }
    void quitAndDelete()
    {
        QFETCH(int, objects);
        for (int round = 0; round < 50; ++round) {
            std::vector<std::array<int, 2>> pairs;
            QPointer<QObject> owner;
            {
                EpollThread thread;
                owner = thread.run([&] {
                    auto* object = new QObject;
                    for (int i = 0; i < objects; ++i) {
                        pairs.push_back(socketPair());
                        new QSocketNotifier(pairs.back()[0], QSocketNotifier::Write, object);
                        auto* timer = new QTimer(object);
                        timer->start(i % 3);
                    }
                    connect(QThread::currentThread(), &QThread::finished, object, &QObject::deleteLater);
                    return object;
                });
            }
            QVERIFY(owner.isNull());
            for (const auto& pair : pairs) {
                close(pair[0]);
                close(pair[1]);
            }
        }
    }

    void descriptorsAreGivenBack()
    {
        const auto lowest = [] {
            const int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
            close(fd);
            return fd;
        };
        const int before = lowest();
        for (int i = 0; i < 20; ++i)
            EpollThread thread;
        QCOMPARE_EQ(lowest(), before);
    }
};

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
