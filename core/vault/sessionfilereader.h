// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/recordcodec.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QSet>

namespace Shardroom {

//! Reads one native session file, whole or damaged. One that we wrote is read line by line, so that a line which can't
//! be read costs itself alone; any other layout of the same JSON as one document.
class SessionFileReader {
public:
    SessionFileReader(const QString& path, const RecordSeal& seal, std::optional<ShardId> only);
    [[nodiscard]] SessionFile::Contents read(const QByteArray& json);

private:
    enum class Layout {
        Lines,
        BrokenLines, //!< as far as it goes
        Other,
    };
    [[nodiscard]] Layout readLines(const QByteArray& json);
    void readDocument(QJsonObject root);
    void takeHead(const std::optional<QJsonObject>& head, const std::optional<QJsonObject>& copy);
    [[nodiscard]] bool readLine(QByteArrayView line, int number); //!< false: something about it is odd
    void addPieces(QByteArrayView line, int number);
    void add(const RecordCodec::Read& read, int line); //!< `line` 0: not known
    // `text` makes the warning: a file of another kind has a million damaged lines, of which few are told.
    template <typename MakeText>
    void warn(MakeText text);
    template <typename MakeText>
    void damage(MakeText text);
    [[nodiscard]] SessionFile::Contents refused(const QString& why) const;
    [[nodiscard]] SessionFile::Contents finished();

    QString m_path;
    RecordSeal m_seal;
    std::optional<ShardId> m_only;
    RecordCodec m_codec;
    SessionFileHead m_recordHead; // what records leave out
    SessionFile::Contents m_contents;
    SavedSessions m_saved;
    QSet<ShardId> m_seen;
    QString m_refusal;
    bool m_isChecked = false; // then a record without a check is not from the hand of a person
    int m_warnings = 0; // those that are only counted included
    int m_records = 0; // those that can't be used included
};

} // namespace Shardroom
