// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/restart.h"

#include "app/tokensource.h"
#include "core/profile/profilestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cerrno>
#include <vector>

#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shardroom::Restart {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Restart)
};

} // namespace

QStringList argumentsFrom(const QStringList& typed)
{
    QStringList arguments;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString& word = typed.at(i);
        if (word == "--sessions"_L1)
            ++i; // its value is the next word
        else if (word != "--no-resume"_L1 && !word.startsWith("--sessions="_L1))
            arguments.append(word);
    }
    return arguments;
}

QString objectionTo(const CommandLine& line)
{
    if (line.simulate) {
        return Text::tr("The practice gateway is a part of this program and would end with it, and all sessions too. "
                        "With a gateway of its own (shardroom-simulator and --api-url) a restart can be practised.");
    }
    if (line.fleet.readOnly)
        return Text::tr("Read-only: Shardroom was started with --read-only.");
    return {};
}

QString profileObjection(const CommandLine& line)
{
    if (!line.profile)
        return {};
    const Profile::Loaded now = ProfileStore().load(line.profile->name);
    if (!now.profile)
        return now.error;
    const auto shards = [](const Profile& one) {
        return std::tie(one.tokenPlace, one.tokenFile, one.tokenVariable, one.apiUrl, one.shardCount, one.shardIds,
            one.largeBotMultiple, one.stateDirectory);
    };
    if (line.neverRan || shards(*now.profile) == shards(*line.profile))
        return {};
    return Text::tr("The bot %1 was changed since it was opened, and the next start might not find its sessions. Quit "
                    "and start instead.")
        .arg(line.profile->name);
}

QString otherTokenObjection(const QString& source)
{
    return Text::tr("%1 holds another token by now, and sessions of the old one can't be resumed with it. Quit and "
                    "start instead: that costs an identify per shard.")
        .arg(source);
}

QString tokenObjection(const CommandLine& line)
{
    if (line.tokenInKeychain || !line.tokenVariable.isEmpty())
        return {}; // fetched again, or handed on
    if (line.tokenFile.startsWith("/dev/"_L1) || line.tokenFile.startsWith("/proc/"_L1)) {
        return Text::tr("The token came from %1, which is read only once: the next start would have none. Give it in a "
                        "file or with DISCORD_TOKEN.")
            .arg(line.tokenFile);
    }
    const TokenResult now = tokenFromFile(line.tokenFile);
    if (!now.token)
        return now.error;
    const bool isSame = now.token->reveal() == line.fleet.token.reveal();
    return isSame || line.neverRan ? QString() : otherTokenObjection(line.tokenFile);
}

bool isTokenElsewhere(const CommandLine& line)
{
    if (!line.neverRan || !line.profile)
        return false;
    const Profile::Loaded now = ProfileStore().load(line.profile->name);
    const auto place = [](const Profile& one) { return std::tie(one.tokenPlace, one.tokenFile, one.tokenVariable); };
    return now.profile && place(*now.profile) != place(*line.profile);
}

QString replaceProgram(const CommandLine& line)
{
    std::vector<QByteArray> words{QFile::encodeName(line.program)};
    const QStringList arguments
        = line.forQt + (line.neverRan ? line.arguments.mid(1) : argumentsFrom(line.arguments.mid(1)));
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray variable = line.tokenVariable.toLatin1();
    if (!variable.isEmpty())
        qputenv(variable.constData(), line.fleet.token.reveal()); // this start has taken it out
    ::execv(pointers.front(), pointers.data());
    const QString why = qt_error_string(errno);
    if (!variable.isEmpty())
        qunsetenv(variable.constData());
    return Text::tr("%1 could not be started: %2. This program goes on.").arg(line.program, why);
}

} // namespace Shardroom::Restart
