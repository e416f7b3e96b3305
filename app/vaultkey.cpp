// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vaultkey.h"

#include "core/vault/sessionfile.h"
#include "core/vault/vaultstore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Far more than the first line of either file, which says whether the rest is sealed.
constexpr qint64 headBytes = 4096;

QString service()
{
    return u"shardroom"_s;
}

} // namespace

VaultKey::VaultKey(const QString& directory, Wish wish, QObject* parent)
    : QObject(parent)
    , m_directory(directory)
    , m_wish(wish)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { finish({}, tr("The keychain did not answer in time. Unlock it, then start again.")); });
}

bool VaultKey::isSealed(const QString& directory)
{
    if (directory.isEmpty())
        return false;
    const VaultStore store(directory);
    // The journal too: it is all that is left when sessions.json was lost.
    return std::ranges::any_of(std::array{store.file(), store.journal()}, [](const QString& path) {
        QFile file(path);
        return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
            && file.read(headBytes).contains("\"sealed_with\"");
    });
}

QString VaultKey::entryFor(const QString& directory)
{
    const QByteArray place = QFile::encodeName(QFileInfo(directory).canonicalFilePath());
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return u"vault-"_s + QString::fromLatin1(hash.first(16));
}

bool VaultKey::isWanted() const
{
    return !m_directory.isEmpty() && (m_wish == Wish::Encrypt || isSealed(m_directory));
}

void VaultKey::fetch(std::chrono::milliseconds patience)
{
    // Made now, since the entry is named after its real place.
    if (const QString error = SessionFile::prepareDirectory(m_directory); !error.isEmpty()) {
        finish({}, {});
        return;
    }
    // The fleet's own lock: of two programs that start at once, only one may make a key. The other one would replace
    // it, and what is sealed with the first could never be read again.
    m_lock.emplace(QDir(m_directory).filePath(u"lock"_s));
    if (m_lock->tryLock() != FileLock::Result::Locked) {
        finish({}, tr("Another program is using %1.").arg(m_directory));
        return;
    }
    m_patience.start(patience);
    read([this](const Entry& entry) {
        if (entry.key) {
            finish(RecordSeal(*entry.key), {});
        } else if (!entry.error.isEmpty()) {
            finish({}, entry.error);
        } else if (isSealed(m_directory)) {
            // A new key would open nothing of what is there.
            finish({},
                tr("The keychain has no entry \"%1\" of the service \"%2\", which holds the key. It belongs to this "
                   "user and to this place of the directory.")
                    .arg(entryFor(m_directory), service()));
        } else {
            make();
        }
    });
}

void VaultKey::read(std::function<void(const Entry&)> then)
{
    // A job deletes itself when its answer is there, and not before: the library underneath still holds it.
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setKey(entryFor(m_directory));
    connect(job, &QKeychain::Job::finished, this, [this, job, then = std::move(then)] {
        if (m_isFinished)
            return;
        switch (job->error()) {
        case QKeychain::NoError:
            break;
        case QKeychain::EntryNotFound:
            then({});
            return;
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            then({{}, tr("The keychain gave no key: %1").arg(job->errorString())});
            return;
        }
        const QByteArray key = QByteArray::fromBase64(job->textData().toLatin1());
        if (key.size() == RecordSeal::keyBytes)
            then({key, {}});
        else
            then({{},
                tr("What the keychain holds as \"%1\" of the service \"%2\" is no key.")
                    .arg(entryFor(m_directory), service())});
    });
    job->start();
}

void VaultKey::make()
{
    const QByteArray key = RecordSeal::newKey();
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(entryFor(m_directory));
    job->setTextData(QString::fromLatin1(key.toBase64()));
    connect(job, &QKeychain::Job::finished, this, [this, job, key] {
        if (m_isFinished)
            return;
        if (job->error() != QKeychain::NoError) {
            finish({}, tr("The keychain did not take a key: %1").arg(job->errorString()));
            return;
        }
        // Before anything is sealed with it.
        read([this, key](const Entry& entry) {
            if (entry.key == key)
                finish(RecordSeal(key), {});
            else
                finish({}, entry.error.isEmpty() ? tr("The keychain did not keep the key.") : entry.error);
        });
    });
    job->start();
}

void VaultKey::finish(const RecordSeal& seal, const QString& why)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_patience.stop();
    m_lock.reset();
    emit finished(seal, why);
}

} // namespace Shardroom
