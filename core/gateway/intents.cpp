// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/intents.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr auto table = std::to_array<IntentInfo>({
    {0, "GUILDS", false},
    {1, "GUILD_MEMBERS", true},
    {2, "GUILD_MODERATION", false},
    {3, "GUILD_EXPRESSIONS", false},
    {4, "GUILD_INTEGRATIONS", false},
    {5, "GUILD_WEBHOOKS", false},
    {6, "GUILD_INVITES", false},
    {7, "GUILD_VOICE_STATES", false},
    {8, "GUILD_PRESENCES", true},
    {9, "GUILD_MESSAGES", false},
    {10, "GUILD_MESSAGE_REACTIONS", false},
    {11, "GUILD_MESSAGE_TYPING", false},
    {12, "DIRECT_MESSAGES", false},
    {13, "DIRECT_MESSAGE_REACTIONS", false},
    {14, "DIRECT_MESSAGE_TYPING", false},
    {15, "MESSAGE_CONTENT", true},
    {16, "GUILD_SCHEDULED_EVENTS", false},
    {20, "AUTO_MODERATION_CONFIGURATION", false},
    {21, "AUTO_MODERATION_EXECUTION", false},
    {24, "GUILD_MESSAGE_POLLS", false},
    {25, "DIRECT_MESSAGE_POLLS", false},
});

constexpr quint32 maskOf(bool privilegedOnly)
{
    quint32 mask = 0;
    for (const IntentInfo& info : table)
        mask |= (info.privileged || !privilegedOnly) ? 1u << info.bit : 0u;
    return mask;
}
static_assert(maskOf(false) == knownIntents);
static_assert(maskOf(true) == privilegedIntents);

QString folded(QString name)
{
    return name.remove(u'_').trimmed().toUpper();
}

} // namespace

std::span<const IntentInfo> allIntents()
{
    return table;
}

IntentsResult intentsFromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const qulonglong number = trimmed.toULongLong(&isNumber);
    if (isNumber) {
        if ((number & ~qulonglong(knownIntents)) != 0) {
            return {std::nullopt,
                QCoreApplication::translate(
                    "Intents", "The intents %1 hold bits that Discord does not know (all known bits: %2).")
                    .arg(trimmed)
                    .arg(knownIntents)};
        }
        return {quint32(number), {}};
    }
    quint32 intents = 0;
    const QStringList names = trimmed.split(u',', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const QString wanted = folded(name);
        if (wanted == "ALL"_L1) {
            intents |= knownIntents;
            continue;
        }
        if (wanted == "DEFAULT"_L1) {
            intents |= defaultIntents;
            continue;
        }
        const auto row = std::ranges::find_if(
            table, [&wanted](const IntentInfo& info) { return folded(QString::fromLatin1(info.name)) == wanted; });
        if (row == table.end()) {
            return {std::nullopt,
                QCoreApplication::translate("Intents", "\"%1\" is not an intent. Known are: %2, all, default.")
                    .arg(name.trimmed(), intentNames(knownIntents).join(", "_L1))};
        }
        intents |= 1u << row->bit;
    }
    if (names.isEmpty()) {
        return {std::nullopt,
            QCoreApplication::translate("Intents", "No intents given: name some, or give their number (0 for none).")};
    }
    return {intents, {}};
}

QStringList intentNames(quint32 intents)
{
    QStringList names;
    for (const IntentInfo& info : table) {
        if ((intents & (1u << info.bit)) != 0)
            names.append(QString::fromLatin1(info.name));
    }
    return names;
}

} // namespace Shardroom
