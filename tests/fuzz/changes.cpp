// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/changes.h"

#include <QtCore/QByteArrayList>

namespace Shardroom {

QByteArray Changes::of(QByteArray bytes, const QByteArray& other)
{
    static const QByteArrayList pieces{"null", "-1", "9223372036854775807", "9223372036854775808", "1e999", "0.5",
        "\"\"", "{}", "[]", "\"wss://[::1]:0/?v=10\"", "\"http://x\"", "\\ud800", "\\u0000", "100000",
        "\"0\":", "\"shards\":", "\"session\":", "\"format\":\"shardroom/sessions\",", "\xff", "\"1\":{\"id\":1},"};
    for (int rounds = 1 + below(4); rounds > 0; --rounds) {
        const int at = below(int(bytes.size()) + 1);
        switch (below(6)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, 1 + below(12));
            break;
        case 2:
            bytes.insert(at, pieces.at(below(int(pieces.size()))));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(int(bytes.size()) + 1), 1 + below(80)));
            break;
        case 4:
            bytes.insert(at, other.mid(below(int(other.size()) + 1), 1 + below(80)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(below(256));
        }
    }
    return bytes;
}

} // namespace Shardroom
