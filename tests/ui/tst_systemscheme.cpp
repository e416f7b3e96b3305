// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "As the system" at nightfall: a portal on a bus of its own says that it is dark by now.

#include "tests/support/emptybus.h"
#include "ui/systemscheme.h"
#include "ui/theme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

bool isDark()
{
    return Theme::isDark(QApplication::palette());
}

} // namespace

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Portal(const QDBusConnection& bus, uint wish)
        : m_bus(bus)
        , m_wish(wish)
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(service);
    }
    ~Portal() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }
    void change(uint wish, const QString& key = colorScheme)
    {
        QDBusMessage message
            = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message << appearance << key << QVariant::fromValue(QDBusVariant(wish));
        m_bus.send(message);
    }

public slots:
    QDBusVariant Read(const QString& space, const QString& key) // NOLINT
    {
        const bool isKnown = space == appearance && key == colorScheme;
        // One variant too many, as the real one does.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? m_wish : 7)));
    }

private:
    QDBusConnection m_bus;
    uint m_wish;
};

class TestSystemScheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString address = m_daemon.start();
        QVERIFY2(!address.isEmpty(), "dbus-daemon is missing: app/setup.sh installs it");
        m_bus.emplace(QDBusConnection::connectToBus(address, u"desktop"_s));
        QVERIFY(m_bus->isConnected());
        Theme::apply(Theme::Scheme::System);
        QVERIFY(!isDark()); // as this platform's palette is
    }
    void cleanup()
    {
        Theme::setSystemDark(std::nullopt);
        Theme::apply(Theme::Scheme::System);
        QVERIFY(!isDark());
    }

    void followsTheDesktop()
    {
        Portal portal(*m_bus, 1);
        const SystemScheme scheme;
        QTRY_VERIFY(isDark());
        portal.change(2);
        QTRY_VERIFY(!isDark());
        // Of something else nothing is taken: what comes after it is the proof that it was heard.
        portal.change(1, u"accent-color"_s);
        portal.change(1);
        QTRY_VERIFY(isDark());
        portal.change(0); // no preference: as the palette was
        QTRY_VERIFY(!isDark());
    }

    void onlyWhereItWasChosen()
    {
        Portal portal(*m_bus, 1);
        const SystemScheme scheme;
        QTRY_VERIFY(isDark());
        Theme::apply(Theme::Scheme::Light);
        Theme::setSystemDark(false);
        Theme::setSystemDark(true);
        QVERIFY(!isDark());
        Theme::apply(Theme::Scheme::System); // what was said meanwhile is not forgotten
        QVERIFY(isDark());
        Theme::apply(Theme::Scheme::HighContrast);
        Theme::setSystemDark(false);
        QVERIFY(isDark());
    }

    void withoutAPortal()
    {
        const SystemScheme scheme;
        Portal late(*m_bus, 1); // started by the session after us
        QTRY_VERIFY(m_bus->isConnected());
        QVERIFY(!isDark());
        late.change(1);
        QTRY_VERIFY(isDark());
    }

private:
    EmptyBus m_daemon;
    std::optional<QDBusConnection> m_bus;
};

QTEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
