// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Shardroom {

//! Takes secrets out of text that leaves the program. A value: copies are cheap, and const calls are safe in any
//! thread. By value: the token as it is, percent-encoded, in base64 (at any place in what was encoded), in hex and
//! escaped for JSON; a piece of twelve characters is enough, so that a cut or wrapped token is no leak. By shape:
//! whatever looks like a token, an Authorization header, "token" and "session_id" in JSON, and 32 hex digits, which are
//! what Discord's session ids look like: of these the masked form stays ("8f3…c1").
class Redactor {
public:
    Redactor() = default; //!< by shape only
    explicit Redactor(const BotToken& token);

    [[nodiscard]] QString redacted(const QString& text) const;

private:
    [[nodiscard]] QString withoutToken(const QString& text) const;

    QStringList m_forms; // what the pieces are views of
    QSet<QStringView> m_pieces; // of each form, every run of m_length characters
    qsizetype m_length = 0;
};

} // namespace Shardroom
