// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <algorithm>

namespace Shardroom {

//! Whether a file's text may be a session id. It goes into a RESUME as it is: it must be short, printable text.
[[nodiscard]] inline bool isSessionId(const QByteArray& id)
{
    return !id.isEmpty() && id.size() <= 256
        && std::ranges::all_of(id, [](char c) { return c > ' ' && c < 127 && c != '"' && c != '\\'; });
}

} // namespace Shardroom
