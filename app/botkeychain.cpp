// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botkeychain.h"

#include "core/profile/profile.h"

#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QString service()
{
    return u"shardroom"_s;
}

} // namespace

BotKeychain::BotKeychain(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_patience(patience)
{
}

QString BotKeychain::noAnswer()
{
    return tr("The keychain did not answer in time. Unlock it, then try again.");
}

void BotKeychain::run(QKeychain::Job* job, std::function<void(bool answered)> then)
{
    // A job deletes itself when its answer is there, and not before: the library underneath still holds it.
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, job, timer, then] {
        job->disconnect(this);
        timer->deleteLater();
        then(false);
    });
    connect(job, &QKeychain::Job::finished, this, [timer, then] {
        timer->stop();
        timer->deleteLater();
        then(true);
    });
    timer->start(m_patience);
    job->start();
}

void BotKeychain::read(const QString& name, Read then)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setKey(tokenEntryOf(name));
    run(job, [job, name, then = std::move(then)](bool answered) {
        if (!answered) {
            then({}, noAnswer());
            return;
        }
        switch (job->error()) {
        case QKeychain::NoError:
            break;
        case QKeychain::EntryNotFound:
            then({},
                tr("The keychain has no entry \"%1\" of the service \"%2\", which holds the bot's token. Change the "
                   "bot "
                   "and paste its token once more.")
                    .arg(tokenEntryOf(name), service()));
            return;
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            then({}, tr("The keychain gave no token: %1").arg(job->errorString()));
            return;
        }
        const BotToken token(job->textData().toUtf8());
        if (looksLikeToken(token.reveal()))
            then(token, {});
        else
            then({},
                tr("What the keychain holds as \"%1\" of the service \"%2\" is no token.")
                    .arg(tokenEntryOf(name), service()));
    });
}

void BotKeychain::write(const QString& name, const BotToken& token, Done then)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(tokenEntryOf(name));
    job->setTextData(QString::fromUtf8(token.reveal()));
    run(job, [this, job, name, token, then = std::move(then)](bool answered) {
        if (!answered) {
            then(noAnswer());
            return;
        }
        if (job->error() != QKeychain::NoError) {
            then(tr("The keychain did not take the token: %1").arg(job->errorString()));
            return;
        }
        // Some say yes and keep nothing.
        read(name, [token, then](const std::optional<BotToken>& kept, const QString& why) {
            if (kept == token)
                then({});
            else
                then(why.isEmpty() ? tr("The keychain did not keep the token.") : why);
        });
    });
}

void BotKeychain::remove(const QString& name, Done then)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    job->setKey(tokenEntryOf(name));
    run(job, [job, then = std::move(then)](bool answered) {
        const bool isGone
            = answered && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
        if (isGone)
            then({});
        else
            then(answered ? tr("The keychain did not remove the token: %1").arg(job->errorString()) : noAnswer());
    });
}

} // namespace Shardroom
