// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tokensource.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TokenSource)
};

constexpr qint64 maxTokenFile = 4096;

TokenResult checked(const QByteArray& secret, const QString& source)
{
    BotToken token(secret);
    if (token.isEmpty())
        return {{}, source, Text::tr("The token from %1 is empty.").arg(source), {}};
    const bool printable = std::ranges::all_of(token.reveal(), [](char c) { return c > ' ' && c < 127; });
    if (!printable) {
        return {{}, source,
            Text::tr("What %1 holds is not a token: it has spaces, line breaks or other characters that tokens never "
                     "have. Copy the "
                     "token once more from the developer portal.")
                .arg(source),
            {}};
    }
    return {token, source, {}, {}};
}

TokenResult fromVariable(const QByteArray& secret, const QString& name)
{
    TokenResult result = checked(secret, name);
    result.isVariable = true;
    return result;
}

} // namespace

TokenResult tokenFromFile(const QString& path)
{
    QFile file(path);
    // Not a pipe or a device: those can block, or never end.
    if (file.exists() && !QFileInfo(path).isFile())
        return {{}, path, Text::tr("%1 is not a regular file.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, path, Text::tr("The token file %1 can't be read: %2.").arg(path, file.errorString()), {}};
    if (file.size() > maxTokenFile)
        return {{}, path, Text::tr("%1 is too large for a token file.").arg(path), {}};
    TokenResult result = checked(file.readAll(), path);
    if (result.token && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) != 0)
        result.warning = Text::tr("The token file %1 can be read by other users: chmod 600 it.").arg(path);
    return result;
}

TokenResult findToken(const QString& tokenFile)
{
    const QByteArray fromEnvironment = qgetenv("DISCORD_TOKEN");
    qunsetenv("DISCORD_TOKEN");
    if (!tokenFile.isEmpty())
        return tokenFromFile(tokenFile);
    if (const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); !directory.isEmpty()) {
        const QString path = QDir(directory).filePath(u"discord_token"_s);
        if (QFile::exists(path))
            return tokenFromFile(path);
    }
    if (const QString path = qEnvironmentVariable("DISCORD_TOKEN_FILE"); !path.isEmpty())
        return tokenFromFile(path);
    if (!fromEnvironment.isEmpty())
        return fromVariable(fromEnvironment, u"DISCORD_TOKEN"_s);
    return {};
}

TokenResult findToken(const Profile& profile)
{
    switch (profile.tokenPlace) {
    case TokenPlace::Keychain:
        qunsetenv("DISCORD_TOKEN"); // another bot's, if any
        return {};
    case TokenPlace::File:
        qunsetenv("DISCORD_TOKEN");
        return tokenFromFile(profile.tokenFile);
    case TokenPlace::Environment:
        break;
    }
    if (profile.tokenVariable.isEmpty()) {
        TokenResult result = findToken(QString());
        if (!result.token && result.error.isEmpty()) {
            result.error = Text::tr("The bot %1 takes its token from the environment, and there is none: set "
                                    "DISCORD_TOKEN_FILE or DISCORD_TOKEN.")
                               .arg(profile.name);
        }
        return result;
    }
    const QByteArray variable = profile.tokenVariable.toLatin1();
    const QByteArray secret = qgetenv(variable.constData());
    qunsetenv(variable.constData());
    qunsetenv("DISCORD_TOKEN");
    if (secret.isEmpty()) {
        return {{}, profile.tokenVariable,
            Text::tr("The bot %1 takes its token from the variable %2, which is not set.")
                .arg(profile.name, profile.tokenVariable),
            {}};
    }
    return fromVariable(secret, profile.tokenVariable);
}

} // namespace Shardroom
