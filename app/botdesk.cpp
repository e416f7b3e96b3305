// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botdesk.h"

#include "app/controlclient.h"
#include "app/controlpath.h"
#include "app/logsink.h"
#include "app/profileline.h"
#include "app/tokensource.h"
#include "core/diagnostics/logging.h"
#include "core/vault/sessionguard.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! The token that is kept already. The environment is left as it is: the bot's own program will look there.
TokenResult keptToken(const Profile& profile)
{
    if (profile.tokenPlace == TokenPlace::File)
        return tokenFromFile(profile.tokenFile);
    const QString variable = profile.tokenVariable.isEmpty() ? u"DISCORD_TOKEN"_s : profile.tokenVariable;
    const BotToken token(qgetenv(variable.toLatin1().constData()));
    if (looksLikeToken(token.reveal()))
        return {token, variable, {}, {}};
    return {{}, variable,
        BotDesk::tr("The variable %1 holds no token here. It is looked for again when the bot is opened.")
            .arg(variable),
        {}};
}

//! For another program to answer; one that is busy with something large takes a moment.
constexpr std::chrono::seconds reachPatience{5};

} // namespace

BotDesk::BotDesk(QString here, QObject* parent)
    : QObject(parent)
    , m_here(std::move(here))
    , m_patience(this)
{
    m_patience.setSingleShot(true);
}

BotDesk::~BotDesk() = default;

void BotDesk::list()
{
    QList<BotEntry> bots;
    const QList<ProfileStore::Entry> entries = m_store.list();
    for (const ProfileStore::Entry& entry : entries) {
        BotState state = BotState::Broken;
        if (entry.name == m_here)
            state = BotState::Here;
        else if (entry.profile)
            state = isRunning(*entry.profile) ? BotState::Elsewhere : BotState::Stopped;
        bots << BotEntry{entry.name, entry.profile, state, entry.problem};
    }
    emit listed(bots);
}

void BotDesk::reserve(const QString& name)
{
    m_reservation = {}; // first: it would be in our own way
    m_reservation = m_store.reserve(name);
    m_reservedName = m_reservation.lock ? name : QString();
    emit reserved(name, m_reservation.error);
}

void BotDesk::release(const QString& name)
{
    if (m_reservedName != name)
        return;
    m_reservedName.clear();
    m_reservation = {};
}

void BotDesk::save(const Profile& profile, const std::optional<BotToken>& token, const std::optional<Profile>& before)
{
    QString error;
    if (!before && m_reservedName != profile.name) {
        m_reservation = {};
        m_reservation = m_store.reserve(profile.name);
        error = m_reservation.error;
    }
    const bool writesToken = error.isEmpty() && token && profile.tokenPlace == TokenPlace::File;
    if (writesToken)
        error = m_store.saveToken(profile.tokenFile, *token);
    if (error.isEmpty()) {
        error = m_store.save(profile);
        // Without its profile it would be nobody's.
        if (!error.isEmpty() && writesToken && !before && m_store.ownsTokenFile(profile))
            (void)m_store.removeToken(profile.name);
    }
    m_reservedName.clear();
    m_reservation = {};
    qCInfo(appLog) << LogFields().add("profile", profile.name).add("saved", error.isEmpty());
    emit saved(profile.name, error);
    if (error.isEmpty() && before && m_store.ownsTokenFile(*before) && !m_store.ownsTokenFile(profile)) {
        if (const QString left = m_store.removeToken(profile.name); !left.isEmpty())
            emit leftBehind(left);
    }
    list();
}

void BotDesk::remove(const QString& name, bool withToken)
{
    QString error = m_store.remove(name);
    if (error.isEmpty() && withToken)
        error = m_store.removeToken(name);
    qCInfo(appLog) << LogFields().add("profile", name).add("removed", error.isEmpty()).add("token", withToken);
    emit removed(name, error);
    list();
}

void BotDesk::check(const Profile& profile, const std::optional<BotToken>& token)
{
    if (m_api != nullptr) {
        m_api->disconnect(this);
        m_api->deleteLater();
    }
    m_api = nullptr;
    TokenResult found{token, {}, {}, {}};
    if (!token)
        found = keptToken(profile);
    if (!found.token) {
        emit checked({std::nullopt, {}, {}, found.error});
        return;
    }
    LogSink::addToken(*found.token);
    m_api = new GatewayApi(profile.apiUrl.isEmpty() ? FleetOptions().apiUrl : profile.apiUrl, *found.token, this);
    const auto answer = [this](const BotCheck& check) {
        m_api->deleteLater();
        m_api->disconnect(this);
        m_api = nullptr;
        emit checked(check);
    };
    // Set when the token is known to be good: whose it is, is asked last.
    const auto good = std::make_shared<BotCheck>();
    connect(m_api, &GatewayApi::received, this, [this, good, id = userIdOf(*found.token)](const GatewayBot& gateway) {
        *good = {gateway, {}, id, {}};
        m_api->requestUser();
    });
    connect(m_api, &GatewayApi::recognized, this, [answer, good](const BotUser& user) {
        good->user = user;
        answer(*good);
    });
    connect(m_api, &GatewayApi::failed, this, [answer, good](const RestError& error) {
        answer(good->gateway ? *good : BotCheck{{}, {}, {}, error.text});
    });
    // Somebody waits at the screen: what could be tried again is told at once.
    connect(m_api, &GatewayApi::retrying, this,
        [this, answer, good](const RestError& error, std::chrono::milliseconds delay) {
            m_api->cancel();
            QString text = error.text;
            if (error.retryAfter) {
                text += u' '
                    + tr("Try again in %Ln second(s).", nullptr,
                        int(std::chrono::ceil<std::chrono::seconds>(delay).count()));
            }
            answer(good->gateway ? *good : BotCheck{{}, {}, {}, text});
        });
    m_api->requestGatewayBot();
}

void BotDesk::reach(const Profile& profile)
{
    const QString name = profile.name;
    const QString path = controlSocketPath(stateDirectoryOf(profile));
    if (!QFileInfo::exists(path)) {
        tellUnreached(profile);
        return;
    }
    m_client = std::make_unique<ControlClient>(QStringList{path}, false);
    m_patience.disconnect(this);
    ControlClient* client = m_client.get();
    const auto end = [this, client] {
        client->disconnect(this);
        m_patience.stop();
    };
    const auto answer = [this, end, name](BotReach reach, const QString& why) {
        end();
        emit reached(name, reach, why);
    };
    connect(client, &ControlClient::connected, this, [client] { client->send({{u"verb"_s, u"show"_s}}); });
    connect(client, &ControlClient::received, this, [answer](const QJsonObject& line) {
        const bool isShown = line["ok"_L1].toBool();
        answer(isShown ? BotReach::Shown : BotReach::Refused, line["error"_L1].toString());
    });
    // What is left of a program that was killed is a socket that nobody answers.
    connect(client, &ControlClient::failed, this, [this, end, profile] {
        end();
        tellUnreached(profile);
    });
    connect(&m_patience, &QTimer::timeout, this,
        [answer] { answer(BotReach::Refused, tr("Its program runs, but does not answer.")); });
    m_patience.start(reachPatience);
    client->start();
}

//! Nobody answers at the usual place. That can be because it was told to listen at another one.
void BotDesk::tellUnreached(const Profile& profile)
{
    if (!isRunning(profile)) {
        emit reached(profile.name, BotReach::NotRunning, {});
        return;
    }
    emit reached(profile.name, BotReach::Refused,
        tr("A program uses its sessions in %1, but does not listen there: it was started with --socket, or by another "
           "version.")
            .arg(QDir::toNativeSeparators(stateDirectoryOf(profile))));
}

BotThread::BotThread(const QString& here, std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_thread(std::make_unique<QThread>())
    , m_desk(new BotDesk(here))
{
    m_thread->setObjectName(u"bots"_s);
    m_desk->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread->start();
}

BotThread::~BotThread()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(m_patience)))
        return;
    qCWarning(appLog) << LogFields().add("thread", m_thread->objectName()).add("hangs", true);
    (void)m_thread.release(); // it can't be joined, and must not be deleted while it runs
}

} // namespace Shardroom
