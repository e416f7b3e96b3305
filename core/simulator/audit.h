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
//! open(). Never holds a token; session ids are masked by the callers.
class Audit {
public:
    //! Empty `fileName`: nothing is written. False when the file can't be made.
    [[nodiscard]] bool open(const QString& fileName);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

    //! Adds a line for connection `number` (0: none). A line is in the file when the call returns.
    void write(int number, const char* event, QJsonObject fields = {});

private:
    QFile m_file;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace Shardroom::Simulator
