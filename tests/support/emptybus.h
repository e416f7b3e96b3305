// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace Shardroom {

//! A session bus of its own that starts no services: what is installed on this machine, a desktop's notifications for
//! one, does not answer on it, and nothing is shown to anybody. Ends with the object.
class EmptyBus {
public:
    ~EmptyBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    //! Its address, which is this process's session bus from now on; empty: there is no dbus-daemon (app/setup.sh
    //! installs it), or it says nothing.
    [[nodiscard]] QString start()
    {
        // As /usr/share/dbus-1/session.conf, without the directories of services and what others add to it.
        const QByteArray config = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                                  "<auth>EXTERNAL</auth><policy context=\"default\">"
                                  "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                                  "<allow own=\"*\"/></policy></busconfig>\n";
        QFile file(m_directory.filePath(QStringLiteral("bus.conf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
            return {};
        file.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return {};
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        return QString::fromLatin1(address);
    }

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
};

} // namespace Shardroom
