// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/session.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

QString maskedSessionId(const QByteArray& id)
{
    if (id.isEmpty())
        return {};
    // A short id would be shown nearly whole; then nothing of it is.
    if (id.size() < 12)
        return u"…"_s;
    return QString::fromLatin1(id.first(3)) + u'…' + QString::fromLatin1(id.last(2));
}

} // namespace Shardroom
