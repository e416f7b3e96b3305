// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/recordcodec.h"
#include "core/vault/vaultcontents.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringList>

#include <optional>

namespace Shardroom {

//! The journal's lines: a header, then per batch a line for each session that changed and a mark. The mark says when
//! and how far the recording was; each line tells by itself whether it is whole.
class SessionJournal {
public:
    //! `generation`: of the session file that it continues; of an older one nothing is of use.
    SessionJournal(const RecordSeal& seal, qint64 generation);

    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] QByteArray batch(
        const QList<SessionChange>& changes, const RecordingMark& recording, const QDateTime& now) const;

    struct Read {
        std::optional<qint64> generation; //!< nullopt: there is no line that says it
        bool isUsed = false; //!< it continues the file
        bool isDamaged = false;
        bool needsKey = false; //!< it continues the file, and is sealed with a key that was not given
        QStringList warnings; //!< translated
    };
    //! Brings `contents` up to date with a journal of its generation; with any, when its own is 0: its file is lost.
    //! `only`: of the shards, this one.
    [[nodiscard]] static Read read(
        QIODevice& device, const RecordSeal& seal, VaultContents& contents, std::optional<ShardId> only = {});

private:
    RecordSeal m_seal;
    qint64 m_generation = 0;
    RecordCodec m_codec;
};

} // namespace Shardroom
