// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/dispatchsink.h"
#include "core/gateway/envelope.h"

#include <QtCore/QFile>

#include <mutex>

namespace Shardroom {

//! Writes one JSON line per delivered dispatch: shard, total, s, t, guild_id, d (as received);
//! during a hand-over also set, see Dispatch::set. The file is 0600:
//! messages are private. Any thread may deliver; a lock is paid only by those who record.
class Recorder : public DispatchSink {
public:
    explicit Recorder(const QString& path);
    ~Recorder() override;

    //! Opens the file and goes on at its end; a last line that was torn is cut off. What is there must be a recording,
    //! else it is left as it is. An error text, or an empty one.
    [[nodiscard]] QString open();
    void dispatch(const Dispatch& event) override;
    //! Writes what is buffered; an error text, or an empty one. Call now and then, and before the end.
    QString flush();
    //! The same, and waits until it is on the disk. From any thread; blocks, but not those who deliver meanwhile.
    QString sync();
    //! Bytes so far, those that are still in memory included. From any thread.
    [[nodiscard]] qint64 position();
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    void write();
    void failed(const QString& reason);

    QFile m_file;
    QByteArray m_buffer;
    EnvelopeParser m_parser;
    QString m_error; // the first
    qint64 m_written = 0; // where the buffer begins
    bool m_isRegular = false; // a file on a disk, which can be synced
    bool m_isNew = false; // its name may not be on the disk yet
    bool m_isTorn = false; // a write failed inside a line
    std::mutex m_mutex;
};

} // namespace Shardroom
