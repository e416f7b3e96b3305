// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnostics/redaction.h"
#include "core/history/historyfile.h"
#include "core/history/historyquery.h"
#include "core/history/historytiers.h"
#include "core/vault/filelock.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <memory>

namespace Shardroom {

//! Keeps the fleet's history and its timeline in `history.sqlite` of the state directory, and answers from it. Takes
//! the time from the snapshots. Lives in a thread of its own, as it waits for the disk; connect to it with queued
//! connections. Writes every few seconds, before each answer and when it is destroyed. A read-only fleet's history is
//! recorded as well: what is looked at is the shards', and the file is ours. Without a usable file it goes on without a
//! history, and says so.
class HistoryStore : public QObject {
    Q_OBJECT
public:
    //! `directory` empty: the history ends with the program, on disk all the same.
    explicit HistoryStore(
        const QString& directory, qint64 shardBytes = HistoryFile::usualBytes, QObject* parent = nullptr);
    ~HistoryStore() override;

    //! Takes secrets out of the timeline's texts, by shape at least; some quote what strangers sent. Before the first
    //! keep().
    void setRedactor(const Redactor& redactor) { m_redactor = redactor; }

public slots:
    //! Opens the file; answers with stateChanged(). One that is damaged, another program's or a later version's is
    //! moved aside first. The first snapshot with shards does it by itself: the fleet has the directory's lock then,
    //! and what is wrong with the directory is told once.
    void open();
    void record(const Shardroom::FleetSnapshot& snapshot); //!< one without shards is passed over
    //! For the timeline on the disk; written with the next snapshots. What was there before comes as timelineRead().
    void keep(const QList<Shardroom::TimelineEntry>& entries);
    void read(const Shardroom::HistoryQuery& query); //!< answers with seriesReady()
    void readMoment(Shardroom::HistoryTime moment); //!< answers with momentReady()
    //! Puts on the disk what is not there yet, the slots that are still open included.
    void flush();

signals:
    void stateChanged(const Shardroom::HistoryState& state);
    void warned(const QString& text); //!< translated; for the operator
    void seriesReady(const Shardroom::HistorySeries& series);
    void momentReady(const Shardroom::HistoryMoment& moment);
    //! Once, if there is any: the entries of the programs before this one, oldest first, seven days at most.
    void timelineRead(const QList<Shardroom::TimelineEntry>& entries);
    //! Once, if there are any: how the guilds of the first snapshot's set grew before this program.
    void guildsRead(const Shardroom::GuildHistory& guilds);

private:
    [[nodiscard]] QString path() const;
    void tryOpen();
    void beginAnew(HistoryFile::Trouble trouble);
    [[nodiscard]] QString noteFor(HistoryFile::Trouble trouble, const QString& aside) const;
    void readTimeline();
    void readGuilds(const HistoryShards& set);
    [[nodiscard]] QString redacted(const QString& text);
    void write();
    void handle(HistoryFile::Trouble trouble);
    void setState(const HistoryState& state);
    void warnOnce(const QString& text);

    QString m_directory;
    HistoryFile m_file;
    std::unique_ptr<FileLock> m_lock;
    HistoryState m_state;
    bool m_wasOpened = false;
    HistorySampler m_sampler;
    HistorySlots m_slots;
    std::vector<HistorySlot> m_pending; // over, and not written yet
    Redactor m_redactor;
    QHash<QString, QString> m_redacted; // what was redacted lately: many entries have the same texts
    QList<TimelineEntry> m_entries; // not written yet
    bool m_wasPastRead = false;
    size_t m_guildsReadFor = 0; //!< shards
    std::optional<HistoryTime> m_writtenAt;
    HistoryTime m_now{}; // of the newest snapshot
    QString m_warning; // the last one
};

} // namespace Shardroom
