// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/botentry.h"

#include "ui/format.h"

#include <QtCore/QLocale>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bots)
};

} // namespace

QString displayName(BotState state)
{
    switch (state) {
    case BotState::Stopped:
        return Text::tr("stopped");
    case BotState::Here:
        return Text::tr("running in this window");
    case BotState::Elsewhere:
        return Text::tr("running");
    case BotState::Broken:
        return Text::tr("can't be used");
    }
    Q_UNREACHABLE();
}

QString displayText(const BotCheck& check)
{
    if (!check.gateway)
        return check.error;
    const GatewayBot& gateway = *check.gateway;
    const QLocale locale;
    QStringList lines;
    if (check.user)
        lines << Text::tr("Discord knows this token: it is %1, id %2.")
                     .arg(check.user->name, QString::fromLatin1(check.user->id));
    else if (!check.idInToken.isEmpty())
        lines << Text::tr("Discord knows this token, but did not say whose it is. By the token itself: id %1.")
                     .arg(QString::fromLatin1(check.idInToken));
    else
        lines << Text::tr("Discord knows this token, but did not say whose it is.");
    lines << Text::tr("Recommended: %Ln shard(s), %1 at a time.", nullptr, gateway.shards)
                 .arg(locale.toString(gateway.maxConcurrency));
    lines << Text::tr("Identifies left: %1 of %2, renewed in %3.")
                 .arg(locale.toString(gateway.remaining), locale.toString(gateway.total),
                     Format::duration(std::chrono::ceil<std::chrono::seconds>(gateway.resetAfter)));
    return lines.join(u'\n');
}

} // namespace Shardroom
