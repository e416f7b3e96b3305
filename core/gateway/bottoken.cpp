// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/bottoken.h"

#include <algorithm>

namespace Shardroom {

BotToken::BotToken(QByteArray secret)
    : m_secret(std::move(secret).trimmed())
{
    if (m_secret.startsWith("Bot "))
        m_secret = m_secret.mid(4).trimmed();
}

bool looksLikeToken(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split('.');
    return parts.size() == 3 && std::ranges::all_of(parts, [](const QByteArray& part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_'
                || c == '=';
        });
    });
}

} // namespace Shardroom
