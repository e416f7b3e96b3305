// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historystore.h"

#include "core/vault/privatefile.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! What a kill may cost.
constexpr auto writeEvery = 5s;
//! While nothing can be written, for example on a full disk: so much is kept for the time after.
constexpr size_t mostPending = 100;
constexpr qsizetype mostTextsKnown = 1000;

} // namespace

HistoryStore::HistoryStore(const QString& directory, qint64 shardBytes, QObject* parent)
    : QObject(parent)
    , m_directory(directory)
    , m_file(directory.isEmpty() ? QString() : QDir(directory).filePath(u"history.sqlite"_s), shardBytes)
{
}

HistoryStore::~HistoryStore()
{
    flush();
}

QString HistoryStore::path() const
{
    return QDir(m_directory).filePath(u"history.sqlite"_s);
}

void HistoryStore::open()
{
    m_wasOpened = true;
    if (!m_directory.isEmpty()) {
        if (!preparePrivateDirectory(m_directory)) {
            setState({false, tr("No history is kept: nothing can be written to %1.").arg(m_directory)});
            return;
        }
        m_lock = std::make_unique<FileLock>(QDir(m_directory).filePath(u"history.lock"_s));
        switch (m_lock->tryLock()) {
        case FileLock::Result::Locked:
            break;
        case FileLock::Result::Taken:
            setState({false, tr("No history is kept: another Shardroom writes the one in %1.").arg(m_directory)});
            return;
        case FileLock::Result::Failed:
            setState({false, tr("No history is kept: nothing can be written to %1.").arg(m_directory)});
            return;
        }
    }
    tryOpen();
}

void HistoryStore::tryOpen()
{
    const HistoryFile::Trouble trouble = m_file.open();
    if (trouble == HistoryFile::Trouble::None)
        setState({true, {}});
    else
        beginAnew(trouble);
}

//! With another file, if that helps.
void HistoryStore::beginAnew(HistoryFile::Trouble trouble)
{
    QString reason = m_file.errorText();
    QString note;
    if (m_directory.isEmpty()) {
        m_file.close();
    } else if (trouble != HistoryFile::Trouble::Other) {
        const QString aside = m_file.moveAside(trouble);
        if (aside.isEmpty()) {
            setState({false, tr("No history is kept: %1 can't be used, and not be moved aside.").arg(path())});
            return;
        }
        note = noteFor(trouble, aside);
    }
    if (trouble != HistoryFile::Trouble::Other) {
        trouble = m_file.open();
        reason = m_file.errorText();
    }
    if (trouble == HistoryFile::Trouble::None)
        setState({true, note});
    else
        setState({false, tr("No history is kept: %1 can't be used (%2).").arg(path(), reason)});
}

QString HistoryStore::noteFor(HistoryFile::Trouble trouble, const QString& aside) const
{
    switch (trouble) {
    case HistoryFile::Trouble::Newer:
        return tr("%1 is of a later Shardroom. It is kept as %2; the history begins anew.").arg(path(), aside);
    case HistoryFile::Trouble::Foreign:
        return tr("%1 is not a history of Shardroom. It is kept as %2; the history begins anew.").arg(path(), aside);
    case HistoryFile::Trouble::Damaged:
        return tr("The history in %1 is damaged. It is kept as %2, and a new one begins.").arg(path(), aside);
    case HistoryFile::Trouble::None:
    case HistoryFile::Trouble::Other:
        return {};
    }
    Q_UNREACHABLE();
}

void HistoryStore::setState(const HistoryState& state)
{
    m_state = state;
    if (!state.text.isEmpty())
        warnOnce(state.text);
    emit stateChanged(m_state);
}

void HistoryStore::warnOnce(const QString& text)
{
    if (std::exchange(m_warning, text) != text)
        emit warned(text);
}

void HistoryStore::record(const FleetSnapshot& snapshot)
{
    if (snapshot.shards.isEmpty())
        return;
    if (!m_wasOpened)
        open();
    if (!m_state.isKept)
        return;
    const HistorySample sample = m_sampler.sample(snapshot);
    m_now = sample.at;
    if (!std::exchange(m_wasPastRead, true))
        readTimeline();
    // With several shard threads the first snapshots hold a part of the set, and the past is that of the whole.
    if (sample.shards.numbers.size() > m_guildsReadFor) {
        m_guildsReadFor = sample.shards.numbers.size();
        readGuilds(sample.shards);
    }
    for (HistorySlot& slot : m_slots.add(sample))
        m_pending.push_back(std::move(slot));
    if (!m_writtenAt || m_now < *m_writtenAt)
        m_writtenAt = m_now;
    if (m_now - *m_writtenAt >= writeEvery)
        write();
}

//! Before anything of this program is written: what is there is of those before.
void HistoryStore::readTimeline()
{
    QList<TimelineEntry> entries;
    handle(m_file.readEntries(m_now, entries));
    if (!entries.isEmpty())
        emit timelineRead(entries);
}

void HistoryStore::readGuilds(const HistoryShards& set)
{
    GuildHistory guilds{set.total, int(set.numbers.size()), {}};
    handle(m_file.readGuilds(set, m_now, guilds.counts));
    if (!guilds.counts.isEmpty())
        emit guildsRead(guilds);
}

QString HistoryStore::redacted(const QString& text)
{
    if (text.isEmpty())
        return text;
    if (const auto known = m_redacted.constFind(text); known != m_redacted.cend())
        return *known;
    if (m_redacted.size() >= mostTextsKnown)
        m_redacted.clear();
    return *m_redacted.insert(text, m_redactor.redacted(text));
}

void HistoryStore::keep(const QList<TimelineEntry>& entries)
{
    if (m_wasOpened && !m_state.isKept)
        return;
    for (TimelineEntry entry : entries) {
        entry.text = redacted(entry.text);
        entry.next = redacted(entry.next);
        m_entries.append(entry);
    }
    if (m_entries.size() > HistoryFile::mostEntries)
        m_entries.remove(0, m_entries.size() - HistoryFile::mostEntries);
}

void HistoryStore::write()
{
    m_writtenAt = m_now;
    if (m_pending.empty() && m_entries.isEmpty())
        return;
    const HistoryFile::Trouble trouble = m_file.write(m_pending, m_entries);
    if (trouble == HistoryFile::Trouble::None) {
        m_pending.clear();
        m_entries.clear();
        m_warning.clear(); // the next trouble is another one
        return;
    }
    handle(trouble);
}

void HistoryStore::handle(HistoryFile::Trouble trouble)
{
    switch (trouble) {
    case HistoryFile::Trouble::None:
        return;
    case HistoryFile::Trouble::Damaged:
    case HistoryFile::Trouble::Foreign:
    case HistoryFile::Trouble::Newer:
        beginAnew(trouble); // what is pending goes into the new file
        return;
    case HistoryFile::Trouble::Other:
        if (m_pending.size() > mostPending)
            m_pending.erase(m_pending.begin(), m_pending.end() - ptrdiff_t(mostPending));
        warnOnce(
            tr("The history in %1 can't be written or read: %2. It is tried again.").arg(path(), m_file.errorText()));
        return;
    }
}

void HistoryStore::read(const HistoryQuery& query)
{
    HistorySeries series;
    series.query = query;
    if (m_state.isKept) {
        write();
        handle(m_file.read(query, m_now, series));
    }
    emit seriesReady(series);
}

void HistoryStore::readMoment(HistoryTime moment)
{
    HistoryMoment state;
    state.asked = moment;
    if (m_state.isKept) {
        write();
        handle(m_file.read(moment, state));
    }
    emit momentReady(state);
}

void HistoryStore::flush()
{
    for (HistorySlot& slot : m_slots.takeOpen())
        m_pending.push_back(std::move(slot));
    if (m_state.isKept)
        write();
}

} // namespace Shardroom
