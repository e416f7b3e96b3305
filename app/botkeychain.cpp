// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botkeychain.h"

#include "core/profile/profile.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QString service()
{
    return u"shardroom"_s;
}

//! Begins to make it as it was: nothing if there was nothing.
QKeychain::Job* putBack(const QString& name, const std::optional<QString>& before)
{
    QKeychain::Job* job = nullptr;
    if (before) {
        auto* write = new QKeychain::WritePasswordJob(service());
        write->setTextData(*before);
        job = write;
    } else {
        job = new QKeychain::DeletePasswordJob(service());
    }
    job->setKey(tokenEntryOf(name));
    job->start(); // queued: whoever wants to hear of its end is in time
    return job;
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

QString BotKeychain::givenUp()
{
    return tr("Nothing was saved: it was given up meanwhile.");
}

void BotKeychain::run(QKeychain::Job* job, std::function<void(bool answered)> then, std::function<void()> late)
{
    // A job deletes itself when its answer is there, and not before: the library underneath still holds it.
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    // Before the others: they end the timer. The job is the context, for it may outlive this.
    connect(job, &QKeychain::Job::finished, job, [waiting = QPointer<QTimer>(timer), late = std::move(late)] {
        if (late && (!waiting || !waiting->isActive()))
            late();
    });
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

QString BotKeychain::refusal(const QKeychain::Job& job)
{
    return tr("The keychain did not take the token: %1").arg(job.errorString());
}

void BotKeychain::write(const QString& name, const BotToken& token, Wanted isWanted, Done then)
{
    // What is there is asked for first. It can be put back then; and of a keychain that is locked this is what asks for
    // the password: with that nothing is written by itself, however late somebody types it.
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setKey(tokenEntryOf(name));
    run(job, [this, job, name, token, isWanted = std::move(isWanted), then = std::move(then)](bool answered) {
        if (!answered) {
            then(noAnswer());
            return;
        }
        const bool isThere = job->error() == QKeychain::NoError;
        if (!isThere && job->error() != QKeychain::EntryNotFound) {
            then(refusal(*job));
            return;
        }
        put(name, token, isThere ? std::optional(job->textData()) : std::nullopt, isWanted, then);
    });
}

void BotKeychain::put(
    const QString& name, const BotToken& token, const std::optional<QString>& before, Wanted isWanted, Done then)
{
    if (!isWanted()) {
        then(givenUp());
        return;
    }
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(tokenEntryOf(name));
    job->setTextData(QString::fromUtf8(token.reveal()));
    // Shared, as GCC 12 takes the optional for uninitialised in a closure that is copied.
    const auto previous = std::make_shared<const std::optional<QString>>(before);
    const auto late = [job, name, previous] {
        if (job->error() == QKeychain::NoError)
            putBack(name, *previous);
    };
    const auto done
        = [this, job, name, token, before, isWanted = std::move(isWanted), then = std::move(then)](bool answered) {
              if (!answered) {
                  then(noAnswer());
                  return;
              }
              if (job->error() != QKeychain::NoError) {
                  then(refusal(*job));
                  return;
              }
              if (!isWanted()) {
                  connect(putBack(name, before), &QKeychain::Job::finished, this, [then] { then(givenUp()); });
                  return;
              }
              // Some say yes and keep nothing.
              read(name, [token, then](const std::optional<BotToken>& kept, const QString& why) {
                  if (kept == token)
                      then({});
                  else
                      then(why.isEmpty() ? tr("The keychain did not keep the token.") : why);
              });
          };
    run(job, done, late);
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
