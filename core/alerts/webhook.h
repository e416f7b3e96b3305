// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"

#include <QtCore/QByteArray>
#include <QtCore/QDebug>
#include <QtCore/QUrl>

#include <optional>

namespace Shardroom {

struct WebhookUrlResult;

//! A webhook's address. Whoever has it can write to that channel, so it is a secret: streaming it gives "(redacted)",
//! and only masked() is for people.
class WebhookUrl {
public:
    WebhookUrl() = default; //!< none
    //! https, or http to this machine; an empty text is none.
    [[nodiscard]] static WebhookUrlResult parse(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_url.isEmpty(); }
    //! The address itself: only for the request and the private file.
    [[nodiscard]] const QUrl& reveal() const { return m_url; }
    //! "https://discord.com/…"; empty for none.
    [[nodiscard]] QString masked() const;

    bool operator==(const WebhookUrl&) const = default;
    friend QDebug operator<<(QDebug debug, const WebhookUrl&) { return debug << "(redacted)"; }

private:
    QUrl m_url;
};

struct WebhookUrlResult {
    std::optional<WebhookUrl> url;
    QString error; //!< translated, without the address; empty: there is a url
};

//! The JSON of one request with as many notes as fit, in Discord's shape at most ten, with a line about those left out.
//! `fleet`: whose they are. Mentions nobody. No secret is in it, since none is in a note.
[[nodiscard]] QByteArray webhookBody(WebhookShape shape, const QString& fleet, const QList<AlertNote>& notes);

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::WebhookUrl)
