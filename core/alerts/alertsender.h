// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/webhook.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <random>

class QNetworkReply;

namespace Shardroom {

struct AlertSenderTimings {
    std::chrono::milliseconds gather{1500}; //!< what comes within this time goes in one request
    std::chrono::milliseconds retryBase{2000};
    std::chrono::milliseconds retryCap{300'000};
    std::chrono::milliseconds timeout{15'000}; //!< of one request
};

//! Sends notes to a webhook, one request at a time, several notes in one. 429 waits as long as it is told, 5xx and
//! network errors back off with jitter, without end; at most fifty notes wait, the oldest give way. 401, 403, 404, 410
//! and redirects stop it until the address is changed or tested. Lives in one thread; never blocks. The address is in
//! no log and in no text.
class AlertSender : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostWaiting = 50;

    //! `fleet`: the name under which notes are sent.
    explicit AlertSender(QString fleet, AlertSenderTimings timings = {}, QObject* parent = nullptr);

    //! Another address forgets what the old one did, and what waits for it.
    void setTarget(const WebhookUrl& url, WebhookShape shape);
    void send(const QList<AlertNote>& notes);
    //! As send(), and tries again what has stopped.
    void test(const AlertNote& note);
    [[nodiscard]] WebhookStatus status() const;
    //! What is not delivered yet, oldest first; what was given up is not in it.
    [[nodiscard]] QList<AlertNote> waiting() const { return m_underWay + m_waiting; }

signals:
    void statusChanged();

private:
    void flush();
    void onFinished(QNetworkReply* reply);
    void delivered();
    void retry(std::optional<std::chrono::milliseconds> wait, const QString& why);
    void giveUp(const QString& why, WebhookStatus::Phase phase);
    void enter(WebhookStatus::Phase phase, const QString& text);
    void dropSurplus();

    const QString m_fleet;
    const AlertSenderTimings m_timings;
    WebhookUrl m_url;
    WebhookShape m_shape = WebhookShape::Discord;
    QNetworkAccessManager m_network;
    QTimer m_timer; // until the next request
    QNetworkReply* m_reply = nullptr; // owned by m_network, deleted when finished
    QList<AlertNote> m_waiting;
    QList<AlertNote> m_underWay;
    WebhookStatus m_status;
    int m_attempt = 0;
    std::mt19937_64 m_random{std::random_device{}()};
};

} // namespace Shardroom
