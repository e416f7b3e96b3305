// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/display.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <algorithm>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! A local socket that accepts connections; `abstract`: one without a file.
bool answers(const QByteArray& path, bool abstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const size_t offset = abstract ? 1 : 0;
    if (size_t(path.size()) + offset >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path + offset, path.constData(), size_t(path.size()));
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + offset + size_t(path.size()));
    const bool connected = connect(fd, reinterpret_cast<const sockaddr*>(&address), length) == 0;
    close(fd);
    return connected;
}

bool hasX11()
{
    const QString display = qEnvironmentVariable("DISPLAY");
    if (display.isEmpty())
        return false;
    if (!display.startsWith(u':') && !display.startsWith("unix:"_L1))
        return true; // another machine's, over ssh for example: only Qt can find out
    const QByteArray number = display.section(u':', 1).section(u'.', 0, 0).toLatin1();
    const QByteArray path = "/tmp/.X11-unix/X" + number;
    return answers(path, true) || answers(path, false);
}

bool hasWayland()
{
    const QString display = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (display.isEmpty())
        return false;
    const QDir runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    return answers(
        QDir::isAbsolutePath(display) ? display.toLocal8Bit() : runtime.filePath(display).toLocal8Bit(), false);
}

} // namespace

bool hasDisplay()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb"_L1) && !platform.startsWith("wayland"_L1))
        return true; // offscreen and the like need none
    return hasX11() || hasWayland();
}

UnseenScreen::UnseenScreen()
{
    const QJsonObject screen{{u"name"_s, u"unseen"_s}, {u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, 1920},
        {u"height"_s, 1200}, {u"logicalDpi"_s, 96}, {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}};
    const QByteArray text = QJsonDocument(QJsonObject{{u"synchronousWindowSystemEvents"_s, false},
                                              {u"windowFrameMargins"_s, false}, {u"screens"_s, QJsonArray{screen}}})
                                .toJson();
    const bool isWritten = m_description.open() && m_description.write(text) == text.size() && m_description.flush();
    const QByteArray name = QFile::encodeName(m_description.fileName());
    // A colon would end the name.
    qputenv(
        "QT_QPA_PLATFORM", isWritten && !name.contains(':') ? "offscreen:configfile=" + name : QByteArray("offscreen"));
}

} // namespace Shardroom
