// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/room.h"

//! shardroom without a window, run from a copy of its own, so that a test can put another program in its place while
//! it runs: an update, or half of one.
struct ReplaceableRoom {
    QTemporaryDir folder;
    QString copy = folder.filePath(u"shardroom"_s);
    QString socket = folder.filePath(u"c.sock"_s);
    std::unique_ptr<Program> program;

    //! With a token, and its sessions in the folder; true when all shards are ready.
    [[nodiscard]] bool starts(const QStringList& more)
    {
        if (!QFile::copy(QStringLiteral(SHARDROOM), copy))
            return false;
        program = std::make_unique<Program>(copy,
            QStringList{u"--headless"_s, u"--status"_s, u"none"_s, u"--socket"_s, socket, u"--state-dir"_s,
                folder.filePath(u"state"_s)}
                + more,
            withToken());
        const bool listens = QTest::qWaitFor([this] { return QFileInfo::exists(socket); }, 30000);
        if (!listens || !isReady())
            qWarning("shardroom is not ready: %s", program->err.constData());
        return listens && isReady();
    }
    //! The next start is this script's.
    [[nodiscard]] bool replaceBy(const QByteArray& script) const
    {
        QFile file(copy);
        return file.remove() && file.open(QIODevice::WriteOnly) && file.write(script) == script.size()
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] Result ask(const QStringList& words) const { return ctl(QStringList{u"--socket"_s, socket} + words); }
    [[nodiscard]] bool isReady() const { return ask({u"wait"_s, u"ready"_s, u"--timeout"_s, u"30"_s}).exitCode == 0; }
};
