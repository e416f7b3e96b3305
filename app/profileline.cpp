// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profileline.h"

#include "app/controlpath.h"
#include "core/profile/profilestore.h"
#include "core/vault/filelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtNetwork/QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileLine)
};

QString tokenWords(const Profile& profile)
{
    switch (profile.tokenPlace) {
    case TokenPlace::Keychain:
        return Text::tr("token in the keychain");
    case TokenPlace::File:
        return Text::tr("token in %1").arg(profile.tokenFile);
    case TokenPlace::Environment:
        return profile.tokenVariable.isEmpty() ? Text::tr("token from the environment")
                                               : Text::tr("token in $%1").arg(profile.tokenVariable);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isRunning(const Profile& profile)
{
    const QString directory = stateDirectoryOf(profile);
    const QString path = controlSocketPath(directory);
    if (QFileInfo::exists(path)) {
        QLocalSocket probe;
        probe.connectToServer(path); // a local one does not wait
        if (probe.state() != QLocalSocket::UnconnectedState)
            return true;
    }
    return FileLock::isHeld(QDir(directory).filePath(u"lock"_s));
}

QString readProfile(const QString& name, CommandLine& line)
{
    const Profile::Loaded loaded = ProfileStore().load(name);
    if (!loaded.profile)
        return loaded.error;
    const Profile& profile = *loaded.profile;
    FleetOptions& fleet = line.fleet;
    if (!profile.apiUrl.isEmpty())
        fleet.apiUrl = profile.apiUrl;
    fleet.intents = profile.intents;
    fleet.shardCount = profile.shardCount;
    fleet.shardIds = profile.shardIds;
    fleet.compression = profile.compression;
    fleet.threads = profile.threads;
    if (!profile.presence.isEmpty())
        fleet.presence = presenceFromText(profile.presence).presence;
    fleet.largeBotMultiple = profile.largeBotMultiple;
    fleet.stateDirectory = stateDirectoryOf(profile);
    fleet.onExit = profile.onExit;
    line.profile = profile;
    return {};
}

QString profileList()
{
    const QList<ProfileStore::Entry> entries = ProfileStore().list();
    if (entries.isEmpty()) {
        return Text::tr("No bot is set up in %1: start shardroom without options to add one.")
            .arg(ProfileStore::defaultDirectory());
    }
    qsizetype width = 0;
    for (const ProfileStore::Entry& entry : entries)
        width = std::max(width, entry.name.size());
    QString text;
    for (const ProfileStore::Entry& entry : entries) {
        const QString what = entry.profile ? (isRunning(*entry.profile) ? Text::tr("running") : Text::tr("stopped"))
                + u", "_s + tokenWords(*entry.profile)
                                           : entry.problem;
        text += u"%1  %2\n"_s.arg(entry.name, -int(width)).arg(what);
    }
    return text.trimmed();
}

} // namespace Shardroom
