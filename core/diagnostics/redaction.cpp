// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnostics/redaction.h"

#include "core/gateway/session.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype pieceLength = 12;
constexpr QLatin1StringView instead("(redacted)");

//! What the token becomes inside of base64 when `before` bytes stand before it: without the characters that it shares
//! with its neighbours.
QByteArray base64Inside(const QByteArray& secret, int before, QByteArray::Base64Options options)
{
    const QByteArray encoded
        = QByteArray(QByteArray(before, '\0') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = before == 0 ? 0 : before + 1;
    const bool lastIsShared = (before + secret.size()) % 3 != 0;
    return encoded.mid(first, encoded.size() - first - (lastIsShared ? 1 : 0));
}

QByteArray escapedForJson(const QByteArray& secret)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact); // ["…"]
    return array.mid(2, array.size() - 4);
}

//! Every match of `pattern`, with its group 2 replaced by what `mask` makes of it.
template <typename Mask>
QString replaceSecret(const QString& text, const QRegularExpression& pattern, Mask mask)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart(2) - done);
        result += mask(match.captured(2));
        done = match.capturedEnd(2);
    }
    return done == 0 ? text : QString(result + QStringView(text).mid(done));
}

//! Of tokenShape below: three parts and two dots.
constexpr qsizetype shortestTokenShape = 17 + 1 + 6 + 1 + 20;
constexpr qsizetype sessionIdLength = 32;

//! Whether there are so many hexadecimal digits in a row that a session id could be among them.
bool hasHexRun(QStringView text)
{
    const auto isHex
        = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    // Each run of that length holds one of these places.
    for (qsizetype at = sessionIdLength - 1; at < text.size(); at += sessionIdLength) {
        if (!isHex(text[at]))
            continue;
        qsizetype first = at;
        qsizetype last = at;
        while (first > 0 && isHex(text[first - 1]))
            --first;
        while (last + 1 < text.size() && isHex(text[last + 1]))
            ++last;
        if (last - first + 1 >= sessionIdLength)
            return true;
    }
    return false;
}

QString masked(const QString& sessionId)
{
    return maskedSessionId(sessionId.toUtf8());
}

} // namespace

Redactor::Redactor(const BotToken& token)
{
    const QByteArray& secret = token.reveal();
    if (secret.isEmpty())
        return;
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(), escapedForJson(secret),
        QUrl::toPercentEncoding(QString::fromUtf8(secret)),
        QUrl::toPercentEncoding(QString::fromUtf8(secret), {}, ".-_~")};
    for (int before = 0; before < 3; ++before) {
        forms.append(base64Inside(secret, before, QByteArray::Base64Encoding));
        forms.append(base64Inside(secret, before, QByteArray::Base64UrlEncoding));
    }
    m_length = std::min(pieceLength, qsizetype(secret.size()));
    for (const QByteArray& form : std::as_const(forms)) {
        if (form.size() >= m_length)
            m_forms.append(QString::fromUtf8(form));
    }
    for (const QString& form : std::as_const(m_forms)) {
        for (qsizetype at = 0; at + m_length <= form.size(); ++at)
            m_pieces.insert(QStringView(form).mid(at, m_length));
    }
}

QString Redactor::withoutToken(const QString& text) const
{
    if (m_length == 0 || text.size() < m_length)
        return text;
    QString result;
    qsizetype done = 0;
    for (qsizetype at = 0; at + m_length <= text.size();) {
        if (!m_pieces.contains(QStringView(text).mid(at, m_length))) {
            ++at;
            continue;
        }
        qsizetype end = at + m_length;
        while (end < text.size() && m_pieces.contains(QStringView(text).mid(end + 1 - m_length, m_length)))
            ++end;
        result += QStringView(text).mid(done, at - done);
        result += instead;
        done = at = end;
    }
    return done == 0 ? text : QString(result + QStringView(text).mid(done));
}

QString Redactor::redacted(const QString& text) const
{
    // Quotes may be escaped: a payload is often printed as a string.
    static const QRegularExpression header(
        uR"((authorization[\\"']*\s*[:=,]\s*[\\"']*(?:(?:Bot|Bearer|Basic)(?:\s|%20|\+)+)?)(?!\(redacted|Bot\b|Bearer\b|Basic\b)([^\s\\"',;)]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"((\btoken[\\"']*\s*[:=]\s*[\\"']*)(?!\(redacted)([^\s\\"',;&)}]+))"_s);
    static const QRegularExpression session(uR"((session_id[\\"']*\s*[:=]\s*[\\"']*)([^\s\\"',;&)}]+))"_s);
    static const QRegularExpression tokenShape(
        uR"((^|[^A-Za-z0-9_-])([A-Za-z0-9_-]{17,}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{20,}))"_s);
    static const QRegularExpression sessionShape(uR"((^|[^0-9A-Fa-f])([0-9A-Fa-f]{32})(?![0-9A-Fa-f]))"_s);

    const auto hide = [](const QString&) { return QString(instead); };
    const auto mask = [](const QString& id) { return id.contains(u'…') ? id : masked(id); };
    QString result = withoutToken(text);
    // Nearly no text has any of them, and a look for what each begins with costs a tenth of the expression.
    if (result.contains("authorization"_L1, Qt::CaseInsensitive))
        result = replaceSecret(result, header, hide);
    if (result.contains("token"_L1))
        result = replaceSecret(result, token, hide);
    if (result.size() >= shortestTokenShape && result.contains(u'.'))
        result = replaceSecret(result, tokenShape, hide);
    if (result.contains("session_id"_L1))
        result = replaceSecret(result, session, mask);
    if (hasHexRun(result))
        result = replaceSecret(result, sessionShape, mask);
    return result;
}

} // namespace Shardroom
