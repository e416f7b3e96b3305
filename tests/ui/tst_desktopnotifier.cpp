// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notifications where there is no tray, on a bus of its own.

#include "tests/support/emptybus.h"
#include "ui/alerts/alerttray.h"
#include "ui/alerts/desktopnotifier.h"

#include <QtCore/QDir>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

//! A desktop's service, which remembers what it was asked to show.
class Service : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        uchar urgency = 0;
        QString icon;
        QString entry;
    };
    explicit Service(const QDBusConnection& bus)
        : m_bus(bus)
    {
    }
    bool begin()
    {
        return m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots) && m_bus.registerService(name);
    }
    bool end() { return m_bus.unregisterService(name); }
    bool tell(const QString& signal, const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, name, signal);
        message.setArguments(arguments);
        return m_bus.send(message);
    }
    QList<Shown> shown;

public slots:
    uint Notify(const QString&, uint replaces, const QString& icon, const QString& title, const QString& text, // NOLINT
        const QStringList& actions, const QVariantMap& hints, int)
    {
        shown << Shown{replaces, title, text, actions, hints.value(u"urgency"_s).value<uchar>(), icon,
            hints.value(u"desktop-entry"_s).toString()};
        return 40 + uint(shown.size());
    }

private:
    QDBusConnection m_bus;
};

class TestDesktopNotifier : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(u"org.shardroom.Shardroom"_s); // as main() does
        // Installed on this machine, as it were: a bus that starts services would start it, and show what we test.
        const QString services = m_installed.filePath(u"dbus-1/services"_s);
        QVERIFY(QDir().mkpath(services));
        QFile file(services + u"/test.service"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"[D-BUS Service]\nName=%1\nExec=/bin/touch %2\n"_s.arg(name, m_installed.filePath(u"begun"_s)).toUtf8());
        file.close();
        qputenv("XDG_DATA_HOME", m_installed.path().toUtf8());
        const QString address = m_daemon.start();
        QVERIFY2(!address.isEmpty(), "dbus-daemon is missing: app/setup.sh installs it");
        m_bus.emplace(QDBusConnection::connectToBus(address, u"desktop"_s));
        QVERIFY(m_bus->isConnected());
    }

    void showsReplacesAndIsClicked()
    {
        Service service(*m_bus);
        QVERIFY(service.begin());
        DesktopNotifier notifier;
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        notifier.notify(u"shards-down"_s, u"Shards down"_s, u"<b>3</b> & more"_s, true);
        QTRY_COMPARE_EQ(service.shown.size(), 1);
        QCOMPARE_EQ(service.shown[0].title, u"Shards down"_s);
        QCOMPARE_EQ(service.shown[0].text, u"&lt;b&gt;3&lt;/b&gt; &amp; more"_s); // no markup of others
        QCOMPARE_EQ(service.shown[0].urgency, uchar(2));
        QCOMPARE_EQ(service.shown[0].icon, u"org.shardroom.Shardroom"_s); // as installed
        QCOMPARE_EQ(service.shown[0].entry, u"org.shardroom.Shardroom"_s);
        QCOMPARE_EQ(service.shown[0].actions.value(0), u"default"_s);

        // Another program's notification is not ours; a click on ours is.
        notifier.notify(u"shards-down"_s, u"Over"_s, u"All is well"_s, false);
        QTRY_COMPARE_EQ(service.shown.size(), 2);
        QCOMPARE_EQ(service.shown[1].urgency, uchar(1));
        QCOMPARE_EQ(service.shown[1].replaces, 0U); // what is critical stays
        QVERIFY(service.tell(u"ActionInvoked"_s, {7U, u"default"_s}));
        QVERIFY(service.tell(u"ActionInvoked"_s, {42U, u"default"_s}));
        QTRY_COMPARE_EQ(clicked.size(), 1);
        QCOMPARE_EQ(notifier.problem(), QString());

        // The third takes the place of the second; once that is closed there is none to take.
        notifier.notify(u"shards-down"_s, u"Again"_s, {}, false);
        QTRY_COMPARE_EQ(service.shown.size(), 3);
        QCOMPARE_EQ(service.shown[2].replaces, 42U);
        QVERIFY(service.tell(u"ActionInvoked"_s, {43U, u"default"_s}));
        QTRY_COMPARE_EQ(clicked.size(), 2); // so it has heard of 43
        QVERIFY(service.tell(u"NotificationClosed"_s, {43U, 2U}));
        QVERIFY(service.tell(u"ActionInvoked"_s, {43U, u"default"_s})); // after the close: nobody's
        notifier.notify(u"shards-down"_s, u"New"_s, {}, false);
        QTRY_COMPARE_EQ(service.shown.size(), 4);
        QCOMPARE_EQ(clicked.size(), 2);
        QVERIFY(service.end());
    }

    //! 3 a.m.: a lesser one must not take the critical one off the screen, nor one about something else.
    void theGraverStays()
    {
        Service service(*m_bus);
        QVERIFY(service.begin());
        DesktopNotifier notifier;
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        const auto show = [&](const QString& about, bool isCritical) {
            const auto before = service.shown.size();
            notifier.notify(about, about, {}, isCritical);
            return QTest::qWaitFor([&] { return service.shown.size() > before; }) ? service.shown.last().replaces : 99U;
        };
        QCOMPARE_EQ(show(u"shards-down"_s, true), 0U);
        QCOMPARE_EQ(show(u"latency"_s, false), 0U);
        QCOMPARE_EQ(show(u"identify-budget"_s, true), 0U);
        QCOMPARE_EQ(show(u"shards-down"_s, false), 0U);
        QCOMPARE_EQ(show(u"shards-down"_s, true), 41U); // the same, and worse
        QCOMPARE_EQ(show(u"latency"_s, false), 42U);
        QVERIFY(service.tell(u"ActionInvoked"_s, {43U, u"default"_s})); // each leads to the window
        QTRY_COMPARE_EQ(clicked.size(), 1);
        QVERIFY(service.end());
    }

    void saysThatThereIsNone()
    {
        DesktopNotifier notifier;
        QSignalSpy changed(&notifier, &DesktopNotifier::problemChanged);
        QSignalSpy notShown(&notifier, &DesktopNotifier::notShown); // for the tray, if there is one
        notifier.notify(u"shards-down"_s, u"Shards down"_s, {}, true);
        QTRY_COMPARE_EQ(changed.size(), 1);
        QCOMPARE_EQ(notShown.size(), 1);
        QVERIFY2(notifier.problem().contains(u"neither a tray nor"_s), qPrintable(notifier.problem()));
        QVERIFY(!QFile::exists(m_installed.filePath(u"begun"_s)));
        Service service(*m_bus); // it comes with the next session of the desktop
        QVERIFY(service.begin());
        notifier.notify(u"shards-down"_s, u"Shards down"_s, {}, true);
        QTRY_COMPARE_EQ(notifier.problem(), QString());
        QCOMPARE_EQ(service.shown.size(), 1);
        QVERIFY(service.end());
    }

    //! The tray hands over where there is no tray, as here.
    void theTrayAsksForIt()
    {
        Service service(*m_bus);
        QVERIFY(service.begin());
        AlertTray tray(u"Test"_s);
        QVERIFY(!tray.isThere());
        QSignalSpy clicked(&tray, &AlertTray::messageClicked);
        AlertNote note{AlertNote::Kind::Fired, QDateTime::currentDateTimeUtc(),
            {AlertKind::ShardsDown, AlertSeverity::Critical, {}, u"Given up: 3"_s, {3}, {}}, true, false};
        tray.announce({note});
        QTRY_COMPARE_EQ(service.shown.size(), 1);
        QVERIFY(service.shown[0].title.contains(u"Shards down"_s));
        QVERIFY(service.shown[0].text.contains(u"Given up: 3"_s));
        tray.announce({note}); // its answer comes after that of the first, so the number is known then
        QTRY_COMPARE_EQ(service.shown.size(), 2);
        QTRY_VERIFY(service.tell(u"ActionInvoked"_s, {42U, u"default"_s}) && clicked.wait(1000));
        tray.setNotifying(false);
        tray.announce({note});
        tray.setNotifying(true);
        tray.announce({note});
        QTRY_COMPARE_EQ(service.shown.size(), 3); // not four
        QVERIFY(service.end());
    }

private:
    QTemporaryDir m_installed;
    EmptyBus m_daemon;
    std::optional<QDBusConnection> m_bus;
};

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
