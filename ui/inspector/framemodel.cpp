// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/framemodel.h"

#include "ui/format.h"
#include "ui/inspector/frametexts.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {

void FrameModel::append(const QList<Frame>& frames)
{
    if (m_isPaused) {
        keepWaiting(frames);
        return;
    }
    std::deque<qint64> rows;
    qint64 serial = m_first + qint64(m_frames.size());
    for (const Frame& frame : frames) {
        if (isListed(frame))
            rows.push_back(serial);
        ++serial;
    }
    if (!rows.empty())
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    for (const Frame& frame : frames) {
        m_frames.push_back(frame);
        m_bytes += frame.text.size();
    }
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    if (!rows.empty())
        endInsertRows();
    dropOldest();
}

void FrameModel::keepWaiting(const QList<Frame>& frames)
{
    m_waiting += frames;
    qint64 bytes = 0;
    qsizetype kept = 0;
    // One less than has room: the row of the gap is to be seen as well.
    while (kept < std::min(m_waiting.size(), mostFrames - 1)
        && (bytes += m_waiting[m_waiting.size() - 1 - kept].text.size()) <= mostBytes)
        ++kept;
    for (qsizetype i = 0; i < m_waiting.size() - kept; ++i) {
        m_lost += m_waiting[i].kind == Frame::Kind::Gap ? m_waiting[i].size : 1;
        m_lostUntil = m_waiting[i].at;
    }
    m_waiting.remove(0, m_waiting.size() - kept);
}

void FrameModel::dropOldest()
{
    size_t frames = 0;
    for (qint64 bytes = m_bytes; qsizetype(m_frames.size() - frames) > mostFrames || bytes > mostBytes; ++frames)
        bytes -= m_frames[frames].text.size();
    if (frames == 0)
        return;
    const auto kept = std::ranges::lower_bound(m_rows, m_first + qint64(frames));
    const auto rows = int(kept - m_rows.begin());
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    for (size_t i = 0; i < frames; ++i)
        m_bytes -= m_frames[i].text.size();
    m_frames.erase(m_frames.begin(), m_frames.begin() + qsizetype(frames));
    m_first += qint64(frames);
    m_rows.erase(m_rows.begin(), kept);
    if (rows > 0)
        endRemoveRows();
}

void FrameModel::setFrames(const QList<Frame>& frames)
{
    beginResetModel();
    m_frames.assign(frames.begin(), frames.end());
    m_first = 0;
    m_bytes = 0;
    for (const Frame& frame : frames)
        m_bytes += frame.text.size();
    m_waiting.clear();
    m_lost = 0;
    list();
    endResetModel();
}

void FrameModel::clear()
{
    setFrames({});
}

void FrameModel::setFilter(const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    list();
    endResetModel();
}

void FrameModel::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused)
        return;
    QList<Frame> frames = std::exchange(m_waiting, {});
    if (const qint64 lost = std::exchange(m_lost, 0); lost > 0)
        frames.prepend({.kind = Frame::Kind::Gap, .at = m_lostUntil, .size = lost});
    append(frames);
}

void FrameModel::list()
{
    m_rows.clear();
    qint64 serial = m_first;
    for (const Frame& frame : m_frames) {
        if (isListed(frame))
            m_rows.push_back(serial);
        ++serial;
    }
}

bool FrameModel::isListed(const Frame& frame) const
{
    if (m_words.isEmpty() || frame.kind == Frame::Kind::Gap)
        return true;
    const QString where = text(frame, Direction) + u' ' + text(frame, Op) + u' ' + text(frame, Type) + u' '
        + (frame.sequence ? QString::number(*frame.sequence) : QString());
    return std::ranges::all_of(m_words, [&where](const QString& word) {
        const bool isNot = word.startsWith(u'!');
        const QStringView wanted = QStringView(word).mid(isNot ? 1 : 0);
        return where.contains(wanted, Qt::CaseInsensitive) != isNot || wanted.isEmpty();
    });
}

const Frame& FrameModel::frameAt(int row) const
{
    return m_frames[size_t(m_rows[size_t(row)] - m_first)];
}

QList<Frame> FrameModel::listed() const
{
    QList<Frame> frames;
    frames.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        frames.append(frameAt(row));
    return frames;
}

QString FrameModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << text(frameAt(row), column);
    return cells.join(u'\t');
}

int FrameModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FrameModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FrameModel::text(const Frame& frame, int column)
{
    const bool isPayload = frame.kind == Frame::Kind::Received || frame.kind == Frame::Kind::Sent;
    switch (Column(column)) {
    case Time:
        return frame.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Direction:
        return FrameTexts::kind(frame.kind);
    case Op:
        if (isPayload)
            return frame.op < 0 ? Format::none() : u"%1 %2"_s.arg(frame.op).arg(FrameTexts::opName(frame.op));
        return frame.closeCode == 0 ? QString() : QString::number(frame.closeCode);
    case Type:
        if (frame.kind == Frame::Kind::Gap)
            return FrameTexts::gapText(frame);
        return isPayload ? QString::fromLatin1(frame.type) : QString::fromUtf8(frame.text);
    case Sequence:
        return frame.sequence ? Format::number(*frame.sequence) : QString();
    case Size:
        return isPayload ? Format::bytes(quint64(frame.size)) + (frame.isCut ? u" \u2026"_s : QString()) : QString();
    case Wire:
        return isPayload ? Format::bytes(quint64(frame.wireSize)) : QString();
    }
    Q_UNREACHABLE();
}

QVariant FrameModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(frameAt(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return FrameTexts::explanation(frameAt(index.row()));
    if (role == Qt::TextAlignmentRole && index.column() >= Sequence)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FrameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Sequence)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const std::array tips{tr("When the program saw it"), tr("From the gateway, or to it"),
            tr("The opcode, or the close code of a connection's end"),
            tr("Which event it is, or why a connection ended"),
            tr("The number in its session, which a resume goes on from"), tr("Bytes of JSON text"),
            tr("Bytes before decompression, without the WebSocket header")};
        return tips[size_t(section)];
    }
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{
        tr("Time"), tr("Direction"), tr("Op"), tr("Type"), tr("Number"), tr("Size"), tr("On the wire")};
    return names[size_t(section)];
}

} // namespace Shardroom
