// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/dispatchsink.h"
#include "core/gateway/envelope.h"

#include <QtCore/QFile>

#include <mutex>

namespace Shardroom {

//! Writes one JSON line per delivered dispatch: shard, total, s, t, guild_id, d (as received). The file is 0600:
//! messages are private. Any thread may deliver; a lock is paid only by those who record.
class Recorder : public DispatchSink {
public:
    explicit Recorder(const QString& path);
    ~Recorder() override;

    //! Opens the file, replacing what was there; an error text, or an empty one.
    [[nodiscard]] QString open();
    void dispatch(const Dispatch& event) override;
    //! Writes what is buffered; an error text, or an empty one. Call now and then, and before the end.
    QString flush();

private:
    void write();

    QFile m_file;
    QByteArray m_buffer;
    EnvelopeParser m_parser;
    QString m_error; // the first
    std::mutex m_mutex;
};

} // namespace Shardroom
