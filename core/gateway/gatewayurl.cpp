// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/gatewayurl.h"

#include "core/gateway/gatewaysocket.h"

#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace Shardroom {

QUrl gatewayUrl(const QUrl& base, Transport transport)
{
    QUrl url = base;
    url.setPath(u"/"_s); // QWebSocket asks for "?v=10" without a slash otherwise
    url.setFragment({});
    QUrlQuery query;
    query.addQueryItem(u"v"_s, QString::number(gatewayVersion));
    query.addQueryItem(u"encoding"_s, u"json"_s);
    if (const QString compress = queryValue(transport); !compress.isEmpty())
        query.addQueryItem(u"compress"_s, compress);
    url.setQuery(query);
    return url;
}

QUrl normalizedGatewayUrl(const QByteArray& text)
{
    QByteArray address = text.trimmed();
    if (address.isEmpty())
        return {};
    if (!address.contains("://"))
        address.prepend("wss://");
    const QUrl parsed(QString::fromUtf8(address), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || (parsed.scheme() != "wss"_L1 && parsed.scheme() != "ws"_L1))
        return {};
    QUrl url;
    url.setScheme(parsed.scheme());
    url.setHost(parsed.host());
    url.setPort(parsed.port());
    return url;
}

bool isTrustedGateway(const QUrl& url, const QUrl& trusted)
{
    const QString host = url.host().toLower();
    if (isLoopback(host))
        return isLoopback(trusted.host());
    if (url.scheme() != "wss"_L1 || host.isEmpty())
        return false;
    return host == "discord.gg"_L1 || host.endsWith(".discord.gg"_L1) || host == trusted.host().toLower();
}

} // namespace Shardroom
