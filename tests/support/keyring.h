// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMap>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace Keyring {

using namespace Qt::StringLiterals;

//! The words before a command that start GNOME's keyring on its bus, with the empty password.
inline const QString unlocked
    = u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 9;"_s;
//! The same keyring as it is after a login without its password, with nobody at the screen to type it.
inline const QString locked = u"gnome-keyring-daemon --start --components=secrets >/dev/null || exit 9;"_s;

//! A user's home with a keyring in it, and what runs on a bus of its own there: nobody's own keyring is touched.
struct Home {
    QTemporaryDir directory;
    QTemporaryDir runtime; // short: the keyring's socket has a path of at most 107 bytes

    [[nodiscard]] QMap<QString, QString> environment() const
    {
        return {{u"HOME"_s, directory.path()}, {u"XDG_DATA_HOME"_s, directory.filePath(u"data"_s)},
            {u"XDG_CONFIG_HOME"_s, directory.filePath(u"config"_s)},
            {u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s)},
            {u"XDG_STATE_HOME"_s, directory.filePath(u"state"_s)}, {u"XDG_RUNTIME_DIR"_s, runtime.path()},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, QString()}, {u"GNOME_KEYRING_CONTROL"_s, QString()},
            {u"XDG_CURRENT_DESKTOP"_s, QString()}, {u"DESKTOP_SESSION"_s, QString()},
            {u"KDE_FULL_SESSION"_s, QString()}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}};
    }
    //! The arguments of dbus-run-session. `keyring`: unlocked, locked, or empty for a bus without one.
    [[nodiscard]] static QStringList onBus(const QString& keyring, const QStringList& command)
    {
        return QStringList{u"--"_s, u"sh"_s, u"-c"_s, keyring + u" exec \"$@\""_s, u"sh"_s} + command;
    }
};

//! What is not installed of it; empty: nothing.
inline QStringList missing()
{
    QStringList programs{u"dbus-run-session"_s, u"gnome-keyring-daemon"_s};
    programs.removeIf([](const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); });
    return programs;
}

} // namespace Keyring

//! For initTestCase(): without a keyring nothing here can be tested. On a machine of somebody who has none that is how
//! it is; in CI, where app/setup.sh installs it, it must not pass for a test.
#define REQUIRE_KEYRING()                                                                                              \
    do {                                                                                                               \
        const QString missing = Keyring::missing().join(", "_L1);                                                      \
        if (!missing.isEmpty() && qEnvironmentVariableIsSet("CI"))                                                     \
            QFAIL(qPrintable(u"There is no "_s + missing + u": app/setup.sh installs it."_s));                         \
        if (!missing.isEmpty())                                                                                        \
            QSKIP(qPrintable(u"There is no "_s + missing + u" here; tests/run.sh installs it."_s));                    \
    } while (false)
