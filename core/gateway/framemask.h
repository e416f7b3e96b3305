// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnostics/redaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <string_view>

namespace Shardroom {

//! Takes the secrets out of a payload and leaves it JSON. By key: what stands under "token", "session_id" and the like,
//! which are also those of interactions, webhooks and voice. By value and by shape: in all other strings what Redactor
//! finds, so that a picture's hash, which looks like a session id, is shortened too. Masking twice changes nothing.
class FrameMask {
public:
    FrameMask() = default; //!< by key and shape only
    explicit FrameMask(const BotToken& token)
        : m_redactor(token)
    {
    }
    //! A session id that is masked wherever it stands; the last few are kept.
    void addSession(const QByteArray& id);
    //! Any text: what is no JSON object is redacted as a whole.
    [[nodiscard]] QByteArray masked(std::string_view text) const;

private:
    [[nodiscard]] QByteArray maskedWords(std::string_view words) const;

    Redactor m_redactor;
    QList<QByteArray> m_sessions;
};

} // namespace Shardroom
