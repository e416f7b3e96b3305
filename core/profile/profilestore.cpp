// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profilestore.h"

#include "core/diagnostics/logging.h"
#include "core/vault/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

constexpr qint64 largestFile = 1 << 20;
constexpr qint64 longestToken = 4096;
constexpr QLatin1String suffix{".json"};

QString savePrivately(const QString& path, const QByteArray& bytes)
{
    PrivateFile file(path);
    file.open();
    file.write(bytes);
    return file.commit();
}

} // namespace

ProfileStore::ProfileStore(const QString& directory)
    : m_directory(directory.isEmpty() ? defaultDirectory() : directory)
{
}

QString ProfileStore::defaultDirectory()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(config).filePath(u"Shardroom/profiles"_s);
}

QString ProfileStore::fileOf(const QString& name) const
{
    return QDir(m_directory).filePath(name + suffix);
}

QString ProfileStore::tokenFileOf(const QString& name) const
{
    return QDir(m_directory).filePath(name + u".token"_s);
}

QList<ProfileStore::Entry> ProfileStore::list() const
{
    closeToOthers();
    QList<Entry> entries;
    const QStringList files
        = QDir(m_directory).entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase | QDir::LocaleAware);
    for (const QString& file : files) {
        const QString name = file.chopped(suffix.size());
        const Profile::Loaded loaded = read(name);
        entries << Entry{name, loaded.profile, loaded.error};
    }
    return entries;
}

Profile::Loaded ProfileStore::load(const QString& name) const
{
    if (const QString problem = problemInName(name); !problem.isEmpty())
        return {std::nullopt, problem};
    if (QFileInfo::exists(fileOf(name)))
        return read(name);
    QStringList names;
    const QList<Entry> entries = list();
    for (const Entry& entry : entries)
        names << entry.name;
    const QString others = names.isEmpty() ? Text::tr("There are no profiles yet: start shardroom without options.")
                                           : Text::tr("There are: %1.").arg(names.join(", "_L1));
    return {std::nullopt,
        Text::tr("There is no profile \"%1\" in %2. %3").arg(name, QDir::toNativeSeparators(m_directory), others)};
}

Profile::Loaded ProfileStore::read(const QString& name) const
{
    const QString path = fileOf(name);
    const auto broken = [&path](const QString& what) {
        return Profile::Loaded{std::nullopt,
            Text::tr("The profile %1 can't be used: %2 Put it right, or remove the file and add the bot again.")
                .arg(path, what)};
    };
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return broken(Text::tr("It is not a regular file."));
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString() + u'.');
    if (file.size() > largestFile)
        return broken(Text::tr("It is too large."));
    makePrivate(path);
    Profile::Loaded loaded = Profile::fromJson(file.readAll());
    if (!loaded.profile)
        return broken(loaded.error);
    if (loaded.profile->name != name) {
        return broken(Text::tr("Its \"name\" is \"%1\", but its file's is \"%2\": they must be the same.")
                          .arg(loaded.profile->name, name));
    }
    return loaded;
}

QString ProfileStore::prepare() const
{
    if (!preparePrivateDirectory(m_directory))
        return Text::tr("The directory %1 can't be made or written to.").arg(m_directory);
    closeToOthers();
    return {};
}

//! One that was there before us, made by hand or from a copy.
void ProfileStore::closeToOthers() const
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!(QFile::permissions(m_directory) & others))
        return;
    const bool isClosed = QFile::setPermissions(m_directory, owner);
    qCWarning(appLog)
        << LogFields().add("directory", m_directory).add("was-open-to-others", true).add("now-0700", isClosed);
}

ProfileStore::Reservation ProfileStore::reserve(const QString& name) const
{
    if (const QString problem = problemInName(name); !problem.isEmpty())
        return {nullptr, problem};
    if (const QString error = prepare(); !error.isEmpty())
        return {nullptr, error};
    // One for all names: which of two is the same depends on the file system.
    auto lock = std::make_unique<FileLock>(QDir(m_directory).filePath(u".lock"_s));
    switch (lock->tryLock()) {
    case FileLock::Result::Locked:
        break;
    case FileLock::Result::Taken:
        return {nullptr, Text::tr("Another window of Shardroom is saving a new bot at this moment. Try again.")};
    case FileLock::Result::Failed:
        return {nullptr, Text::tr("The directory %1 can't be made or written to.").arg(m_directory)};
    }
    const QStringList files = QDir(m_directory).entryList({u"*.json"_s}, QDir::AllEntries | QDir::System);
    if (files.contains(name + suffix, Qt::CaseInsensitive)) {
        return {nullptr,
            Text::tr(
                "There is a bot \"%1\" already: another window of Shardroom has added it meanwhile. Choose another "
                "name.")
                .arg(name)};
    }
    return {std::move(lock), {}};
}

QString ProfileStore::save(const Profile& profile) const
{
    if (const QString problem = problemIn(profile); !problem.isEmpty())
        return problem;
    if (const QString error = prepare(); !error.isEmpty())
        return error;
    const QString path = fileOf(profile.name);
    const QString error = savePrivately(path, profile.toJson());
    return error.isEmpty() ? QString() : Text::tr("The profile could not be saved to %1: %2.").arg(path, error);
}

QString ProfileStore::remove(const QString& name) const
{
    if (const QString problem = problemInName(name); !problem.isEmpty())
        return problem;
    QFile file(fileOf(name));
    if (file.exists() && !file.remove())
        return Text::tr("The profile %1 could not be removed: %2.").arg(file.fileName(), file.errorString());
    return {};
}

bool ProfileStore::ownsTokenFile(const Profile& profile) const
{
    return profile.tokenPlace == TokenPlace::File
        && QDir::cleanPath(profile.tokenFile) == QDir::cleanPath(tokenFileOf(profile.name));
}

QString ProfileStore::removeToken(const QString& name) const
{
    if (const QString problem = problemInName(name); !problem.isEmpty())
        return problem;
    QFile token(tokenFileOf(name));
    if (token.exists() && !token.remove())
        return Text::tr("The token file %1 could not be removed: %2.").arg(token.fileName(), token.errorString());
    return {};
}

QString ProfileStore::saveToken(const QString& path, const BotToken& token) const
{
    if (const QString error = prepare(); !error.isEmpty())
        return error;
    QFile there(path);
    if (there.exists() && there.open(QIODevice::ReadOnly)) {
        // Somebody may have named the wrong file.
        const QByteArray content = there.read(longestToken + 1).trimmed();
        if (!content.isEmpty() && (content.size() > longestToken || !looksLikeToken(content)))
            return Text::tr("%1 holds something else than a token: name another file.").arg(path);
    }
    const QString error = savePrivately(path, token.reveal() + '\n');
    return error.isEmpty() ? QString() : Text::tr("The token could not be saved to %1: %2.").arg(path, error);
}

} // namespace Shardroom
