// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <chrono>

namespace Shardroom::Simulator {

//! What each client did and what it was answered: one JSON object per line, with `t`, the monotonic seconds since
//! open(). Never holds a token; session ids are masked by the callers. tests/support/auditcheck reads it.
class Audit {
public:
    using Time = std::chrono::steady_clock::time_point;

    //! Empty `fileName`: nothing is written. False when the file can't be made.
    [[nodiscard]] bool open(const QString& fileName);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    //! Whether there is a file; without one the fields of a line need not be made.
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    //! Adds a line for connection `number` (0: none). A line is in the file when the call returns.
    void write(int number, const char* event, QJsonObject fields = {});

    //! A name for a token or a session id: the same for the same one in this file, and of no use to anybody else.
    [[nodiscard]] QString alias(const QByteArray& secret) const;
    //! A moment as `t` counts it.
    [[nodiscard]] double seconds(Time moment) const;

private:
    QFile m_file;
    QByteArray m_key; //!< of the aliases; made anew for every file
    Time m_start = std::chrono::steady_clock::now();
};

} // namespace Shardroom::Simulator
