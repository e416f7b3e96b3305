// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/reportcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

QString ReportCells::csv(QString text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(u'\'');
    const auto mustBeQuoted = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::ranges::none_of(text, mustBeQuoted))
        return text;
    return u'"' % text.replace(u'"', u"\"\""_s) % u'"';
}

QString ReportCells::markdown(const QString& text)
{
    static const QString special = u"\\`*_{}[]<>()#|~!&"_s;
    QString safe;
    for (const QChar c : text) {
        if (special.contains(c))
            safe += u'\\';
        safe += c < u' ' ? QChar(u' ') : c;
    }
    return safe;
}

} // namespace Shardroom
