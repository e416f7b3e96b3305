// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/framemask.h"

#include "core/gateway/session.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype sessionsKept = 4;
//! Redactor finds nothing in less, see there.
constexpr size_t shortestSecret = 12;
constexpr size_t longestSnowflake = 20;

enum class Secret { None, Token, Session };

Secret secretUnder(std::string_view key)
{
    if (key == "session_id")
        return Secret::Session;
    const bool isSecret = key == "token" || key.ends_with("_token") || key.ends_with("_secret") || key == "secret"
        || key == "authorization" || key == "secret_key" || key == "password";
    return isSecret ? Secret::Token : Secret::None;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

//! Where the string ends whose first character this is: at its closing quote, or at the end of a text that was cut.
size_t endOfString(std::string_view text, size_t at)
{
    while (at < text.size()) {
        at = text.find_first_of("\"\\", at);
        if (at == std::string_view::npos)
            return text.size();
        if (text[at] == '"')
            return at;
        at += 2;
    }
    return text.size();
}

QByteArray maskedId(std::string_view id)
{
    constexpr std::string_view dots = "\u2026";
    if (id.empty() || id.find(dots) != std::string_view::npos)
        return QByteArray(id.data(), qsizetype(id.size()));
    // Cut inside an escape or a character, it would break the JSON.
    const bool isPlain = std::ranges::all_of(id, [](char c) { return c > ' ' && c < 127 && c != '\\'; });
    return isPlain ? maskedSessionId(QByteArray(id.data(), qsizetype(id.size()))).toUtf8()
                   : QByteArray(dots.data(), qsizetype(dots.size()));
}

bool isSnowflake(std::string_view words)
{
    return words.size() <= longestSnowflake && std::ranges::all_of(words, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void FrameMask::addSession(const QByteArray& id)
{
    if (id.size() < qsizetype(shortestSecret) || m_sessions.contains(id))
        return;
    m_sessions.append(id);
    if (m_sessions.size() > sessionsKept)
        m_sessions.removeFirst();
}

QByteArray FrameMask::maskedWords(std::string_view words) const
{
    QByteArray bytes(words.data(), qsizetype(words.size()));
    if (words.size() < shortestSecret || isSnowflake(words))
        return bytes;
    for (const QByteArray& session : m_sessions)
        bytes.replace(session, maskedSessionId(session).toUtf8());
    if (words.find('\\') != std::string_view::npos) {
        // An escape cut in two would break the JSON: the words as they are meant are looked at.
        const QJsonDocument string = QJsonDocument::fromJson("[\"" + bytes + "\"]");
        const QString meant = string.array().first().toString();
        const QString redacted = m_redactor.redacted(meant);
        if (string.isArray()) {
            if (redacted == meant)
                return bytes;
            const QByteArray json = QJsonDocument(QJsonArray{redacted}).toJson(QJsonDocument::Compact);
            return json.sliced(2, json.size() - 4); // without [" and "]
        }
    }
    const QString text = QString::fromUtf8(bytes);
    const QString redacted = m_redactor.redacted(text);
    return redacted == text ? bytes : redacted.toUtf8(); // what is not UTF-8 stays as it came
}

QByteArray FrameMask::masked(std::string_view text) const
{
    const size_t first = std::ranges::find_if_not(text, isSpace) - text.begin();
    if (first == text.size() || text[first] != '{')
        return maskedWords(text);
    QByteArray result;
    result.reserve(qsizetype(text.size()) + 64);
    Secret secret = Secret::None;
    for (size_t at = 0; at < text.size();) {
        const size_t quote = std::min(text.find('"', at), text.size());
        const std::string_view between = text.substr(at, quote - at);
        result.append(between.data(), qsizetype(between.size()));
        if (between.find_first_of("{}") != std::string_view::npos)
            secret = Secret::None; // the value was something else
        if (quote == text.size())
            break;
        const size_t end = endOfString(text, quote + 1);
        const std::string_view words = text.substr(quote + 1, end - quote - 1);
        size_t after = std::min(end + 1, text.size());
        while (after < text.size() && isSpace(text[after]))
            ++after;
        result.append('"');
        if (after < text.size() && text[after] == ':') {
            secret = secretUnder(words);
            result.append(maskedWords(words));
        } else if (secret == Secret::Session) {
            result.append(maskedId(words));
        } else if (secret == Secret::Token && !words.empty()) {
            result.append("(redacted)");
        } else {
            result.append(maskedWords(words));
        }
        if (end < text.size())
            result.append('"');
        at = std::min(end + 1, text.size());
    }
    return result;
}

} // namespace Shardroom
