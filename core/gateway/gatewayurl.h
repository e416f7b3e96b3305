// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/transportdecoder.h"

#include <QtCore/QUrl>

namespace Shardroom {

//! The gateway version that Shardroom speaks.
inline constexpr int gatewayVersion = 10;

//! `base` (with or without path, slash or query) with Discord's query: v, encoding, and compress where there is one.
//! The same on every connection, resumes included.
[[nodiscard]] QUrl gatewayUrl(const QUrl& base, Transport transport);

//! A gateway address from outside (READY, /gateway/bot, a session file) as we keep it: scheme, host and port; no query,
//! no trailing slash; "wss://" added where the scheme is missing. Empty when it can't be an address.
[[nodiscard]] QUrl normalizedGatewayUrl(const QByteArray& text);

//! Whether the token may be sent there: TLS to Discord (*.discord.gg), or to `trusted`, the host that the API itself
//! named; and loopback only where `trusted` is loopback too. A planted session file would otherwise collect the token.
[[nodiscard]] bool isTrustedGateway(const QUrl& url, const QUrl& trusted);

} // namespace Shardroom
