// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyquery.h"
#include "core/history/historytiers.h"
#include "core/metrics/guildgrowth.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <array>

class QSqlQuery;

namespace Shardroom {

//! The history in an SQLite file, 0600. Write-ahead: a batch costs no fsync, and a power cut costs the last batches but
//! never the file. Old slots are deleted as new ones come, and their pages used again: the file does not grow for ever.
//! Blocks; lives in the one thread that made it.
class HistoryFile {
public:
    //! What the packed shards of all tiers may take, a third for each; then a tier forgets its oldest. Enough for a
    //! week of about 6,000 shards. The fleet's numbers come on top, at most 3 MiB.
    static constexpr qint64 usualBytes = qint64(512) << 20;
    //! Of the timeline, as many as the window lists, and none that is older than seven days: at most about 30 MiB.
    static constexpr qint64 mostEntries = 100'000;

    //! `path` empty: a file without a name, which is gone when this is.
    explicit HistoryFile(const QString& path, qint64 shardBytes = usualBytes);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    //! What is wrong with a file.
    enum class Trouble {
        None,
        Damaged, //!< or not a database at all
        Foreign, //!< another program's
        Newer, //!< of a later Shardroom
        Other, //!< no right, no room, …: may be over next time
    };

    // Each returns what went wrong, with the reason in errorText().
    [[nodiscard]] Trouble open();
    //! Adds slots and entries and deletes what is too old by then, all or nothing. A slot that is there is merged into.
    //! Entries are written as they are: whatever is secret must be out of them.
    [[nodiscard]] Trouble write(const std::vector<HistorySlot>& ended, const QList<TimelineEntry>& entries = {});
    //! `now` decides from which tier.
    [[nodiscard]] Trouble read(const HistoryQuery& query, HistoryTime now, HistorySeries& series);
    //! From the finest tier that has a slot there.
    [[nodiscard]] Trouble read(HistoryTime moment, HistoryMoment& state);

    //! The guilds of this very set of shards, all of them ready, about every ten minutes, oldest first.
    [[nodiscard]] Trouble readGuilds(const HistoryShards& set, HistoryTime now, QList<GuildCount>& counts);
    //! The timeline as it was written, oldest first, as far as it is kept at `now`.
    [[nodiscard]] Trouble readEntries(HistoryTime now, QList<TimelineEntry>& entries);

    //! In the system's words.
    [[nodiscard]] const QString& errorText() const { return m_error; }
    void close();
    //! Gives the file another name, so that a new one can be begun, and returns that; empty: it could not be done.
    //! A damaged one takes the place of the one before; others are all kept.
    [[nodiscard]] QString moveAside(Trouble why);

private:
    [[nodiscard]] static qint64 keyOf(int tier, HistoryTime at);
    [[nodiscard]] static HistoryTime timeOf(qint64 key);
    [[nodiscard]] bool run(const QString& statement);
    [[nodiscard]] bool run(QSqlQuery& query);
    [[nodiscard]] qint64 number(const QString& statement);
    [[nodiscard]] Trouble trouble() const;
    [[nodiscard]] Trouble prepare();
    [[nodiscard]] bool writeSlot(const HistorySlot& slot);
    [[nodiscard]] bool mergeStored(HistorySlot& slot);
    [[nodiscard]] bool deleteOld(int tier, HistoryTime newest);
    [[nodiscard]] bool deleteShards(const QString& condition, int tier);
    [[nodiscard]] bool keepBudget(int tier);
    [[nodiscard]] bool giveBack();
    [[nodiscard]] bool prepareEntries();
    [[nodiscard]] bool writeEntries(const QList<TimelineEntry>& entries);
    [[nodiscard]] bool deleteOldEntries(HistoryTime now);
    [[nodiscard]] bool readLatencies(HistorySeries& series, int tier, qint64 rows);

    QString m_path;
    qint64 m_tierBytes;
    QString m_connection;
    QSqlDatabase m_database;
    std::array<std::optional<HistoryTime>, size_t(historyTierCount)> m_newest;
    std::array<std::optional<HistoryTime>, size_t(historyTierCount)> m_prunedAt;
    std::array<ClockLeap, size_t(historyTierCount)> m_clocks;
    std::array<qint64, size_t(historyTierCount)> m_shardBytes{};
    std::optional<HistoryTime> m_entriesPrunedAt;
    QString m_error;
    QString m_errorCode; // SQLite's, extended or not
};

} // namespace Shardroom
