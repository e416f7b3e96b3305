// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/webhook.h"

#include "core/gateway/gatewaysocket.h"
#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Webhook)
};

constexpr qsizetype longestUrl = 2000;
// Discord: ten embeds with 6,000 characters in all, https://discord.com/developers/docs/resources/message#embed-object
constexpr qsizetype mostEmbeds = 10;
constexpr qsizetype longestText = 380;
constexpr qsizetype longestFilter = 100;

QString clipped(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + u'\u2026';
}

//! Discord's message formatting is not ours: a text stays what it says.
QString plain(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (u"\\*_~`|<>[]@#"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

int colorOf(const AlertNote& note)
{
    // The colours of Okabe and Ito that the window has for good, bad and in between.
    constexpr int good = 0x009E73;
    constexpr int warning = 0xE69F00;
    constexpr int critical = 0xD55E00;
    if (note.kind == AlertNote::Kind::Cleared)
        return good;
    return note.alert.severity == AlertSeverity::Critical ? critical : warning;
}

QJsonObject embed(const QString& fleet, const AlertNote& note)
{
    QString text = plain(clipped(note.alert.text, longestText));
    if (!note.alert.filter.isEmpty() && note.kind != AlertNote::Kind::Cleared)
        text += u"\n`"_s + clipped(note.alert.filter, longestFilter) + u'`';
    return {{u"title"_s, plain(titleOf(note))}, {u"description"_s, text}, {u"color"_s, colorOf(note)},
        {u"timestamp"_s, note.at.toUTC().toString(Qt::ISODate)},
        {u"footer"_s, QJsonObject{{u"text"_s, clipped(fleet, 32)}}}};
}

QJsonObject plainObject(const AlertNote& note)
{
    const Alert& alert = note.alert;
    return {{u"event"_s, noteKey(note.kind)},
        {u"rule"_s, alert.kind ? QJsonValue(alertKey(*alert.kind)) : QJsonValue(QJsonValue::Null)},
        {u"severity"_s, severityKey(alert.severity)}, {u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"since"_s, alert.since.toUTC().toString(Qt::ISODateWithMs)}, {u"title"_s, titleOf(note)},
        {u"text"_s, alert.text}, {u"shards"_s, rangesText(alert.shards)}, {u"filter"_s, alert.filter}};
}

} // namespace

WebhookUrlResult WebhookUrl::parse(const QString& text)
{
    WebhookUrl result;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {result, {}};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (trimmed.size() > longestUrl || !url.isValid() || url.host().isEmpty() || url.hasFragment())
        return {
            std::nullopt, Text::tr("This is no address of a webhook, such as https://discord.com/api/webhooks/\u2026")};
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        return {std::nullopt,
            Text::tr("The address must begin with https: it is a secret. http is possible to this computer only.")};
    if (!url.userInfo().isEmpty())
        return {std::nullopt, Text::tr("An address with a name or password in it is not used.")};
    result.m_url = url;
    return {result, {}};
}

QString WebhookUrl::masked() const
{
    return isEmpty()
        ? QString()
        : m_url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo) + u"/\u2026"_s;
}

QByteArray webhookBody(WebhookShape shape, const QString& fleet, const QList<AlertNote>& notes)
{
    QJsonArray list;
    QJsonObject body;
    switch (shape) {
    case WebhookShape::Generic:
        for (const AlertNote& note : notes)
            list << plainObject(note);
        body = {{u"source"_s, u"shardroom"_s}, {u"version"_s, 1}, {u"fleet"_s, fleet}, {u"alerts"_s, list}};
        break;
    case WebhookShape::Discord:
        for (const AlertNote& note : notes.first(std::min(notes.size(), mostEmbeds)))
            list << embed(fleet, note);
        body = {{u"username"_s, u"Shardroom"_s}, {u"embeds"_s, list},
            {u"allowed_mentions"_s, QJsonObject{{u"parse"_s, QJsonArray()}}}};
        if (notes.size() > mostEmbeds)
            body[u"content"_s]
                = Text::tr("And %Ln more, see the log of alerts.", nullptr, int(notes.size() - mostEmbeds));
        break;
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Shardroom
