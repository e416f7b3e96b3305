// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/frame.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <deque>

namespace Shardroom {

//! The frames of one shard as rows, the oldest first: bounded in count and bytes, filtered by words.
class FrameModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Direction, Op, Type, Sequence, Size, Wire };
    static constexpr int columns = Wire + 1;
    static constexpr qsizetype mostFrames = 2000;
    static constexpr qint64 mostBytes = qint64(16) << 20;

    using QAbstractTableModel::QAbstractTableModel;

    //! What is too much goes, the oldest first.
    void append(const QList<Frame>& frames);
    //! All of these, however many: of a file.
    void setFrames(const QList<Frame>& frames);
    void clear();
    //! Words that must all occur in a row's direction, opcode, type or number; "!word": must not. A gap is always
    //! listed: nobody knows what was in it.
    void setFilter(const QString& words);
    //! Meanwhile append() only keeps what comes, within the same bounds. What these let go is counted, and stands in
    //! the list as a Frame::Kind::Gap afterwards.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    //! What came since then, with what was not kept.
    [[nodiscard]] qint64 waiting() const { return qint64(m_waiting.size()) + m_lost; }
    [[nodiscard]] int total() const { return int(m_frames.size()); } //!< with those that the filter hides

    [[nodiscard]] const Frame& frameAt(int row) const;
    [[nodiscard]] QList<Frame> listed() const;
    //! The row as text, for the clipboard: columns separated by tabs.
    [[nodiscard]] QString line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const Frame& frame, int column);
    [[nodiscard]] bool isListed(const Frame& frame) const;
    void list();
    void keepWaiting(const QList<Frame>& frames);
    void dropOldest();

    std::deque<Frame> m_frames;
    qint64 m_bytes = 0;
    qint64 m_first = 0; //!< the serial number of the first frame
    std::deque<qint64> m_rows; //!< serial numbers of those that the filter lets through
    QStringList m_words;
    QList<Frame> m_waiting;
    qint64 m_lost = 0; //!< frames before those
    QDateTime m_lostUntil; //!< when the last of them came
    bool m_isPaused = false;
};

} // namespace Shardroom
