// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertsender.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/backoff.h"
#include "core/gateway/gatewaysocket.h"
#include "core/rest/gatewayapi.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using std::chrono::milliseconds;
constexpr qsizetype mostAtOnce = 10; // what Discord takes in one message
constexpr qint64 maxAnswer = 1 << 16;
constexpr milliseconds leastWait{100};
constexpr milliseconds longestWait = std::chrono::hours(1);

} // namespace

AlertSender::AlertSender(QString fleet, AlertSenderTimings timings, QObject* parent)
    : QObject(parent)
    , m_fleet(std::move(fleet))
    , m_timings(timings)
    , m_network(this)
    , m_timer(this)
{
    m_network.setTransferTimeout(int(m_timings.timeout.count()));
    // What is a secret goes to the host that the operator named, and to no other.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and the answer would be 429 again
    connect(&m_timer, &QTimer::timeout, this, &AlertSender::flush);
    connect(&m_network, &QNetworkAccessManager::finished, this, &AlertSender::onFinished);
}

void AlertSender::setTarget(const WebhookUrl& url, WebhookShape shape)
{
    m_shape = shape;
    if (url == m_url)
        return;
    m_url = url;
    m_timer.stop();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr))
        reply->abort();
    m_waiting.clear();
    m_underWay.clear();
    m_attempt = 0;
    m_status = {};
    m_network.setProxy(isLoopback(m_url.reveal().host()) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                         : QNetworkProxy(QNetworkProxy::DefaultProxy));
    enter(m_url.isEmpty() ? WebhookStatus::Phase::Off : WebhookStatus::Phase::Ready, {});
}

void AlertSender::send(const QList<AlertNote>& notes)
{
    if (m_url.isEmpty() || notes.isEmpty())
        return;
    if (m_status.phase == WebhookStatus::Phase::Stopped) {
        m_status.lost += int(notes.size());
        emit statusChanged();
        return;
    }
    m_waiting << notes;
    dropSurplus();
    if (m_reply == nullptr && !m_timer.isActive())
        m_timer.start(m_timings.gather);
    emit statusChanged();
}

void AlertSender::test(const AlertNote& note)
{
    if (m_status.phase == WebhookStatus::Phase::Stopped)
        enter(WebhookStatus::Phase::Ready, {});
    send({note});
}

WebhookStatus AlertSender::status() const
{
    WebhookStatus status = m_status;
    status.waiting = int(m_waiting.size() + m_underWay.size());
    return status;
}

void AlertSender::flush()
{
    if (m_reply != nullptr || m_waiting.isEmpty() || m_url.isEmpty())
        return;
    m_underWay = m_waiting.first(std::min(m_waiting.size(), mostAtOnce));
    m_waiting.remove(0, m_underWay.size());
    QNetworkRequest request(m_url.reveal());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Shardroom (" SHARDROOM_VERSION ")"_s);
    m_reply = m_network.post(request, webhookBody(m_shape, m_fleet, m_underWay));
    m_reply->setReadBufferSize(maxAnswer);
    enter(WebhookStatus::Phase::Sending, m_status.text);
}

void AlertSender::onFinished(QNetworkReply* reply)
{
    reply->deleteLater();
    if (reply != m_reply)
        return; // of another address
    m_reply = nullptr;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCInfo(restLog) << LogFields().add("webhook", m_url.masked()).add("status", status).add("notes", m_underWay.size());
    if (status >= 200 && status < 300) {
        delivered();
    } else if (status == 0) {
        // Qt's words can have the whole address in them.
        const bool isSafe = !reply->errorString().contains(m_url.reveal().path())
            && !reply->errorString().contains(m_url.reveal().toString());
        retry(std::nullopt,
            isSafe ? tr("The webhook does not answer: %1.").arg(reply->errorString())
                   : tr("The webhook does not answer."));
    } else if (status == 429) {
        retry(retryAfterOf(reply->read(maxAnswer), reply->rawHeader("Retry-After")),
            tr("The webhook takes no more for the moment (429)."));
    } else if (status >= 500) {
        retry(std::nullopt, tr("The webhook has a problem (%1).").arg(status));
    } else if (status == 401 || status == 403 || status == 404 || status == 410) {
        giveUp(tr("The webhook does not exist or does not let us in (%1). Nothing more is sent until its address is "
                  "changed or tested.")
                   .arg(status),
            WebhookStatus::Phase::Stopped);
    } else if (status < 400) {
        giveUp(tr("The webhook sends us elsewhere (%1), which is not followed. Give its real address.").arg(status),
            WebhookStatus::Phase::Stopped);
    } else {
        giveUp(tr("The webhook refused a message (%1). Does the shape of the messages fit it?").arg(status),
            WebhookStatus::Phase::Ready);
    }
}

void AlertSender::delivered()
{
    m_attempt = 0;
    m_underWay.clear();
    m_status.lastSent = QDateTime::currentDateTimeUtc();
    if (!m_waiting.isEmpty())
        m_timer.start(m_timings.gather);
    enter(WebhookStatus::Phase::Ready, {});
}

void AlertSender::retry(std::optional<milliseconds> wait, const QString& why)
{
    m_waiting = std::exchange(m_underWay, {}) + m_waiting;
    dropSurplus();
    const milliseconds delay
        = std::clamp(wait.value_or(backoffDelay(m_attempt, m_timings.retryBase, m_timings.retryCap, m_random)),
            leastWait, longestWait);
    ++m_attempt;
    m_timer.start(delay);
    enter(WebhookStatus::Phase::Waiting, why);
}

//! What was under way is lost; what waits as well if it has stopped.
void AlertSender::giveUp(const QString& why, WebhookStatus::Phase phase)
{
    m_status.lost += int(m_underWay.size());
    m_underWay.clear();
    if (phase == WebhookStatus::Phase::Stopped) {
        m_status.lost += int(m_waiting.size());
        m_waiting.clear();
    } else if (!m_waiting.isEmpty()) {
        m_timer.start(m_timings.gather);
    }
    m_attempt = 0;
    qCWarning(restLog) << LogFields().add("webhook", m_url.masked()).add("cause", why);
    enter(phase, why);
}

void AlertSender::enter(WebhookStatus::Phase phase, const QString& text)
{
    m_status.phase = phase;
    m_status.text = text;
    emit statusChanged();
}

void AlertSender::dropSurplus()
{
    const qsizetype surplus = m_waiting.size() - mostWaiting;
    if (surplus <= 0)
        return;
    m_waiting.remove(0, surplus);
    m_status.lost += int(surplus);
}

} // namespace Shardroom
