// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"

#include "core/history/historycodec.h"
#include "core/vault/privatefile.h"

#include <QtCore/QFile>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qint64 applicationId = 0x53685248; // "ShRH"
constexpr qint64 schemaVersion = 1;
//! Rows are found by one number: the tier above, the second below.
constexpr int tierShift = 40;
//! Cells of packed shards that one query may unpack: beyond, it passes over rows.
constexpr qint64 mostCells = 20'000'000;
constexpr auto pruneEvery = std::chrono::minutes(1);
constexpr auto clockTolerance = std::chrono::hours(1);

QVariant orNull(std::optional<float> value)
{
    return value ? QVariant(double(*value)) : QVariant();
}

std::optional<float> orNothing(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toFloat());
}

const QString fleetColumns
    = u"id, weight, median, p95, p99, events, guilds, unavailable, ready, connects, resumes, closes"_s;

HistorySample sampleIn(const QSqlQuery& row, HistoryTime at)
{
    HistorySample sample;
    sample.at = at;
    sample.weight = row.value(1).toInt();
    sample.median = orNothing(row.value(2));
    sample.p95 = orNothing(row.value(3));
    sample.p99 = orNothing(row.value(4));
    sample.eventsPerSecond = row.value(5).toDouble();
    sample.guilds = row.value(6).toInt();
    sample.unavailable = row.value(7).toInt();
    sample.ready = row.value(8).toInt();
    sample.connects = row.value(9).toInt();
    sample.resumes = row.value(10).toInt();
    sample.closes = row.value(11).toInt();
    return sample;
}

QString tierCondition(int tier)
{
    return u"id >= %1 AND id < %2"_s.arg(qint64(tier) << tierShift).arg(qint64(tier + 1) << tierShift);
}

} // namespace

qint64 HistoryFile::keyOf(int tier, HistoryTime at)
{
    return qint64(tier) << tierShift | std::max<qint64>(0, at.time_since_epoch().count());
}

HistoryTime HistoryFile::timeOf(qint64 key)
{
    return HistoryTime(std::chrono::seconds(key & ((qint64(1) << tierShift) - 1)));
}

HistoryFile::HistoryFile(const QString& path, qint64 shardBytes)
    : m_path(path)
    , m_tierBytes(shardBytes / historyTierCount)
{
    static std::atomic<int> next = 0;
    m_connection = u"history-%1"_s.arg(next++);
}

HistoryFile::~HistoryFile()
{
    close();
}

void HistoryFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

HistoryFile::Trouble HistoryFile::open()
{
    close();
    m_error.clear();
    m_errorCode.clear();
    if (!m_path.isEmpty()) {
        // Made by us, so that nobody else can read even its first page; what SQLite puts beside it has the same rights.
        QFile file(m_path);
        if (!file.exists() && !file.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            m_error = file.errorString();
            return Trouble::Other;
        }
        makePrivate(m_path);
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid()) {
        m_error = u"Qt's SQLite driver is missing"_s;
        return Trouble::Other;
    }
    m_database.setDatabaseName(m_path);
    if (!m_database.open()) {
        m_error = m_database.lastError().databaseText();
        m_errorCode = m_database.lastError().nativeErrorCode();
        return trouble();
    }
    const Trouble found = prepare();
    if (found != Trouble::None)
        close();
    return found;
}

HistoryFile::Trouble HistoryFile::prepare()
{
    // Exclusive: a reader from outside would keep the write-ahead log from being emptied, and it would grow.
    if (!run(u"PRAGMA locking_mode = EXCLUSIVE"_s))
        return trouble();
    const qint64 tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    const qint64 application = number(u"PRAGMA application_id"_s);
    const qint64 version = number(u"PRAGMA user_version"_s);
    if (!m_error.isEmpty())
        return trouble();
    if (tables > 0 && application != applicationId)
        return Trouble::Foreign;
    if (version > schemaVersion)
        return Trouble::Newer;
    if (tables == 0) {
        const bool made = run(u"PRAGMA auto_vacuum = INCREMENTAL"_s)
            && run(u"PRAGMA application_id = %1"_s.arg(applicationId)) && m_database.transaction()
            && run(u"CREATE TABLE slots(id INTEGER PRIMARY KEY, weight INTEGER NOT NULL, median REAL, p95 REAL, "
                   "p99 REAL, events REAL NOT NULL, guilds INTEGER NOT NULL, unavailable INTEGER NOT NULL, "
                   "ready INTEGER NOT NULL, connects INTEGER NOT NULL, resumes INTEGER NOT NULL, "
                   "closes INTEGER NOT NULL)"_s)
            && run(u"CREATE TABLE shards(id INTEGER PRIMARY KEY, packed BLOB NOT NULL)"_s)
            && run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)) && m_database.commit();
        if (!made)
            return trouble();
    }
    if (!prepareEntries())
        return trouble();
    if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"PRAGMA synchronous = NORMAL"_s)
        || !run(u"PRAGMA journal_size_limit = 4194304"_s))
        return trouble();
    for (int tier = 0; tier < historyTierCount; ++tier) {
        const qint64 newest = number(u"SELECT coalesce(max(id), -1) FROM slots WHERE "_s + tierCondition(tier));
        m_newest[size_t(tier)] = newest < 0 ? std::nullopt : std::optional(timeOf(newest));
        m_shardBytes[size_t(tier)]
            = number(u"SELECT coalesce(sum(length(packed)), 0) FROM shards WHERE "_s + tierCondition(tier));
    }
    return m_error.isEmpty() ? Trouble::None : trouble();
}

bool HistoryFile::run(QSqlQuery& query)
{
    if (query.exec())
        return true;
    m_error = query.lastError().databaseText();
    m_errorCode = query.lastError().nativeErrorCode();
    return false;
}

bool HistoryFile::run(const QString& statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    m_error = query.lastError().databaseText();
    m_errorCode = query.lastError().nativeErrorCode();
    return false;
}

qint64 HistoryFile::number(const QString& statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement) && query.next())
        return query.value(0).toLongLong();
    m_error = query.lastError().databaseText();
    m_errorCode = query.lastError().nativeErrorCode();
    return 0;
}

HistoryFile::Trouble HistoryFile::trouble() const
{
    // https://www.sqlite.org/rescode.html; the low byte is the primary code.
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = m_errorCode.toInt() & 0xff;
    return code == corrupt || code == notADatabase ? Trouble::Damaged : Trouble::Other;
}

HistoryFile::Trouble HistoryFile::write(const std::vector<HistorySlot>& ended, const QList<TimelineEntry>& entries)
{
    m_error.clear();
    m_errorCode.clear();
    if (ended.empty() && entries.isEmpty())
        return Trouble::None;
    const auto newestBefore = m_newest;
    const auto clocksBefore = m_clocks;
    const auto bytesBefore = m_shardBytes;
    bool good = m_database.transaction();
    if (!good)
        m_error = m_database.lastError().databaseText();
    for (const HistorySlot& slot : ended)
        good = good && writeSlot(slot);
    for (int tier = 0; tier < historyTierCount; ++tier) {
        const auto newest = m_newest[size_t(tier)];
        if (newest && m_clocks[size_t(tier)].believes(newestBefore[size_t(tier)], *newest))
            good = good && deleteOld(tier, *newest);
        good = good && keepBudget(tier);
    }
    good = good && writeEntries(entries);
    if (const auto newest = m_newest.front(); newest && !m_clocks.front().isInDoubt())
        good = good && deleteOldEntries(*newest);
    if (good && !m_database.commit()) {
        m_error = m_database.lastError().databaseText();
        m_errorCode = m_database.lastError().nativeErrorCode();
        good = false;
    }
    if (good)
        return giveBack() ? Trouble::None : trouble();
    m_database.rollback();
    m_newest = newestBefore;
    m_clocks = clocksBefore;
    m_shardBytes = bytesBefore;
    return trouble();
}

bool HistoryFile::writeSlot(const HistorySlot& slot)
{
    const auto tier = size_t(slot.tier);
    HistorySlot whole = slot;
    if (m_newest[tier] && slot.sample.at + clockTolerance < *m_newest[tier]) {
        // The clock was set back: what lies in the future now would stay there for a week.
        const QString future = u"id > %1 AND "_s.arg(keyOf(slot.tier, slot.sample.at)) + tierCondition(slot.tier);
        if (!run(u"DELETE FROM slots WHERE "_s + future) || !deleteShards(future, slot.tier))
            return false;
        m_newest[tier] = slot.sample.at;
    }
    // Begun by the program before this one, or met twice since the clock went back a little.
    if (m_newest[tier] && slot.sample.at <= *m_newest[tier] && !mergeStored(whole))
        return false;
    const HistorySample& sample = whole.sample;
    const qint64 key = keyOf(slot.tier, sample.at);
    QSqlQuery row(m_database);
    row.prepare(u"INSERT OR REPLACE INTO slots("_s + fleetColumns + u") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QVariant& value :
        {QVariant(key), QVariant(sample.weight), orNull(sample.median), orNull(sample.p95), orNull(sample.p99),
            QVariant(sample.eventsPerSecond), QVariant(sample.guilds), QVariant(sample.unavailable),
            QVariant(sample.ready), QVariant(sample.connects), QVariant(sample.resumes), QVariant(sample.closes)})
        row.addBindValue(value);
    if (!run(row))
        return false;
    m_newest[tier] = std::max(m_newest[tier].value_or(sample.at), sample.at);
    if (sample.shards.isEmpty())
        return true;
    const QByteArray packed = encode(sample.shards);
    QSqlQuery shards(m_database);
    shards.prepare(u"INSERT OR REPLACE INTO shards(id, packed) VALUES(?, ?)"_s);
    shards.addBindValue(key);
    shards.addBindValue(packed);
    m_shardBytes[tier] += packed.size();
    return run(shards);
}

bool HistoryFile::mergeStored(HistorySlot& slot)
{
    const qint64 key = keyOf(slot.tier, slot.sample.at);
    QSqlQuery row(m_database);
    row.prepare(u"SELECT "_s + fleetColumns + u" FROM slots WHERE id = ?"_s);
    row.addBindValue(key);
    if (!run(row))
        return false;
    if (!row.next())
        return true;
    HistorySample stored = sampleIn(row, timeOf(row.value(0).toLongLong()));
    QSqlQuery shards(m_database);
    shards.prepare(u"SELECT packed FROM shards WHERE id = ?"_s);
    shards.addBindValue(key);
    if (!run(shards))
        return false;
    if (shards.next()) {
        const QByteArray packed = shards.value(0).toByteArray();
        stored.shards = decodeHistoryShards(packed).value_or(HistoryShards());
        m_shardBytes[size_t(slot.tier)] -= packed.size();
    }
    merge(stored, slot.sample);
    slot.sample = std::move(stored);
    return true;
}

bool HistoryFile::deleteShards(const QString& condition, int tier)
{
    QSqlQuery size(m_database);
    size.prepare(u"SELECT coalesce(sum(length(packed)), 0) FROM shards WHERE "_s + condition);
    if (!run(size) || !size.next())
        return false;
    m_shardBytes[size_t(tier)] -= size.value(0).toLongLong();
    return run(u"DELETE FROM shards WHERE "_s + condition);
}

bool HistoryFile::deleteOld(int tier, HistoryTime newest)
{
    auto& last = m_prunedAt[size_t(tier)];
    if (last && newest >= *last && newest - *last < pruneEvery)
        return true;
    last = newest;
    const QString old = u"id >= %1 AND id < %2"_s.arg(qint64(tier) << tierShift)
                            .arg(keyOf(tier, newest - historyTiers[size_t(tier)].span));
    return run(u"DELETE FROM slots WHERE "_s + old) && deleteShards(old, tier);
}

bool HistoryFile::keepBudget(int tier)
{
    qint64 excess = m_shardBytes[size_t(tier)] - m_tierBytes;
    if (excess <= 0)
        return true;
    qint64 last = -1;
    {
        QSqlQuery oldest(m_database);
        oldest.setForwardOnly(true);
        oldest.prepare(u"SELECT id, length(packed) FROM shards WHERE "_s + tierCondition(tier) + u" ORDER BY id"_s);
        if (!run(oldest))
            return false;
        while (excess > 0 && oldest.next()) {
            last = oldest.value(0).toLongLong();
            excess -= oldest.value(1).toLongLong();
        }
    }
    return deleteShards(u"id <= %1 AND "_s.arg(last) + tierCondition(tier), tier);
}

//! After a fleet became much smaller. Otherwise free pages are used again soon.
bool HistoryFile::giveBack()
{
    const qint64 free = number(u"PRAGMA freelist_count"_s);
    const qint64 all = number(u"PRAGMA page_count"_s);
    constexpr qint64 worthwhile = 1024;
    return m_error.isEmpty() && (free < worthwhile || free * 4 < all || run(u"PRAGMA incremental_vacuum(256)"_s));
}

HistoryFile::Trouble HistoryFile::read(const HistoryQuery& query, HistoryTime now, HistorySeries& series)
{
    m_error.clear();
    m_errorCode.clear();
    series = {};
    series.query = query;
    const int tier = tierFor(query.from, query.to, now, query.points);
    const std::chrono::seconds step = historyTiers[size_t(tier)].step;
    const qint64 wanted = std::max<qint64>(1, (query.to - query.from) / step);
    const qint64 most = std::max(1, query.points);
    series.step = step * ((wanted + most - 1) / most);
    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT "_s + fleetColumns + u" FROM slots WHERE id >= ? AND id < ? ORDER BY id"_s);
    rows.addBindValue(keyOf(tier, slotOf(query.from, series.step)));
    rows.addBindValue(keyOf(tier, query.to));
    if (!run(rows))
        return trouble();
    qint64 count = 0;
    for (; rows.next(); ++count) {
        HistorySample sample = sampleIn(rows, timeOf(rows.value(0).toLongLong()));
        sample.at = slotOf(sample.at, series.step);
        if (!series.samples.isEmpty() && series.samples.last().at == sample.at)
            merge(series.samples.last(), sample);
        else
            series.samples << sample;
    }
    if (rows.lastError().isValid()) {
        m_error = rows.lastError().databaseText();
        m_errorCode = rows.lastError().nativeErrorCode();
        return trouble();
    }
    for (int each = 0; each < historyTierCount; ++each) {
        const qint64 oldest = number(u"SELECT coalesce(min(id), -1) FROM slots WHERE "_s + tierCondition(each));
        if (oldest >= 0)
            series.oldest = std::min(series.oldest.value_or(timeOf(oldest)), timeOf(oldest));
    }
    if (!m_error.isEmpty() || !readLatencies(series, tier, count))
        return trouble();
    return Trouble::None;
}

bool HistoryFile::readLatencies(HistorySeries& series, int tier, qint64 rows)
{
    const HistoryQuery& query = series.query;
    series.latencies.resize(std::min<qsizetype>(query.shards.size(), HistoryQuery::mostShards));
    if (series.latencies.isEmpty() || rows == 0)
        return true;
    QSqlQuery packed(m_database);
    packed.setForwardOnly(true);
    packed.prepare(u"SELECT id, packed FROM shards WHERE id >= ? AND id < ? ORDER BY id"_s);
    packed.addBindValue(keyOf(tier, slotOf(query.from, series.step)));
    packed.addBindValue(keyOf(tier, query.to));
    if (!run(packed))
        return false;
    qint64 stride = 1;
    for (qint64 row = 0; packed.next(); ++row) {
        if (row % stride != 0)
            continue;
        const auto shards = decodeHistoryShards(packed.value(1).toByteArray());
        if (!shards)
            continue;
        stride = std::max<qint64>(1, rows * qint64(shards->numbers.size()) / mostCells);
        const HistoryTime at = slotOf(timeOf(packed.value(0).toLongLong()), series.step);
        for (qsizetype wanted = 0; wanted < series.latencies.size(); ++wanted) {
            const auto found = std::ranges::lower_bound(shards->numbers, quint32(query.shards[wanted]));
            if (found == shards->numbers.end() || *found != quint32(query.shards[wanted]))
                continue;
            const quint16 latency = shards->latencies[size_t(found - shards->numbers.begin())];
            if (latency == HistoryShards::noLatency)
                continue;
            QList<HistorySeries::Point>& line = series.latencies[wanted];
            if (!line.isEmpty() && line.last().at == at)
                line.last().value = std::max(line.last().value, double(latency));
            else
                line << HistorySeries::Point{at, double(latency)};
        }
    }
    return true;
}

HistoryFile::Trouble HistoryFile::read(HistoryTime moment, HistoryMoment& state)
{
    m_error.clear();
    m_errorCode.clear();
    state = {};
    state.asked = moment;
    for (int tier = 0; tier < historyTierCount; ++tier) {
        const std::chrono::seconds step = historyTiers[size_t(tier)].step;
        QSqlQuery row(m_database);
        row.prepare(u"SELECT s.id, weight, median, p95, p99, events, guilds, unavailable, ready, connects, resumes, "
                    "closes, packed FROM slots AS s JOIN shards USING(id) WHERE s.id > ? AND s.id <= ? "
                    "ORDER BY s.id DESC LIMIT 1"_s);
        // Its own slot, or the one before: a moment may fall between the last slot and the one that is still open.
        row.addBindValue(keyOf(tier, moment - 2 * step));
        row.addBindValue(keyOf(tier, moment));
        if (!run(row))
            return trouble();
        if (!row.next())
            continue;
        const auto shards = decodeHistoryShards(row.value(12).toByteArray());
        if (!shards)
            continue;
        HistorySample sample = sampleIn(row, timeOf(row.value(0).toLongLong()));
        sample.shards = *shards;
        state.isKnown = true;
        state.step = step;
        state.fleet = snapshotOf(sample);
        return Trouble::None;
    }
    return Trouble::None;
}

QString HistoryFile::moveAside(Trouble why)
{
    close();
    const QString stem = m_path
        + (why == Trouble::Newer          ? u".newer"_s
                : why == Trouble::Foreign ? u".foreign"_s
                                          : u".damaged"_s);
    QString target = stem;
    for (int number = 2; why != Trouble::Damaged && QFile::exists(target); ++number)
        target = stem + QString::number(number);
    QFile::remove(target);
    if (!QFile::rename(m_path, target))
        return {};
    // What SQLite has beside it belongs to it; with a new file it would be taken for that one's.
    for (const auto& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(target + suffix);
        QFile::rename(m_path + suffix, target + suffix);
    }
    return target;
}

} // namespace Shardroom
