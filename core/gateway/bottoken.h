// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDebug>

#include <utility>

namespace Shardroom {

//! A bot token that can't be printed by accident: streaming it gives "(redacted)", and nothing converts it to text.
class BotToken {
public:
    BotToken() = default;
    //! Surrounding white space and a leading "Bot " are dropped.
    explicit BotToken(QByteArray secret);

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    //! The secret itself: only for the Authorization header, IDENTIFY, RESUME and the log sink's redaction list.
    [[nodiscard]] const QByteArray& reveal() const { return m_secret; }

    bool operator==(const BotToken&) const = default;
    friend QDebug operator<<(QDebug debug, const BotToken&) { return debug << "(redacted)"; }

private:
    QByteArray m_secret;
};

//! Whether the text could be a token at all: three dot-separated parts of base64url, no white space.
[[nodiscard]] bool looksLikeToken(const QByteArray& text);

} // namespace Shardroom
