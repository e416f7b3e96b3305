// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/recordseal.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace Shardroom {

//! A record as one line of JSON that tells by itself whether it is whole. Plain: with "check", the CRC-32 of its
//! compact JSON without it (keys in their order), so that it survives being put in another layout. Sealed: as
//! {"sealed":"…"}, where the seal is the check.
class RecordCodec {
public:
    //! `context` ties sealed records to their file, so that they can't be moved to another.
    explicit RecordCodec(const RecordSeal& seal = {}, const QByteArray& context = {});

    enum class Problem {
        None,
        NotJson, //!< torn or damaged
        WrongCheck, //!< it was changed
        Unchecked, //!< it is right JSON, and says no check
        Sealed, //!< a sealed record where none is expected: we have no key
        WrongSeal, //!< it was changed, or is not from this file, or is plain among sealed ones
    };
    struct Read {
        QJsonObject record; //!< without "check"; for WrongCheck what it claims, of which nothing may be used
        Problem problem = Problem::None;
    };

    //! Without the line's end.
    [[nodiscard]] QByteArray write(const QJsonObject& record) const;
    [[nodiscard]] Read read(QByteArrayView line) const;
    //! The same of a record that was parsed already, whatever its layout was.
    [[nodiscard]] Read read(const QJsonObject& record) const;

    //! A line that is more than one record, since the end of a line was lost, in pieces; only such pieces as end like a
    //! checked record.
    [[nodiscard]] static QList<QByteArrayView> pieces(QByteArrayView line);

    //! Plain, as write() without a seal.
    [[nodiscard]] static QByteArray checked(const QJsonObject& record);
    [[nodiscard]] static Read readChecked(const QJsonObject& record);

private:
    RecordSeal m_seal;
    QByteArray m_context;
};

} // namespace Shardroom
