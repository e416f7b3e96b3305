// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/httprequest.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr qsizetype maxHeaderSize = 16 * 1024;
constexpr qsizetype maxBodySize = 64 * 1024;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

QByteArray HttpRequest::header(const QByteArray& name) const
{
    const auto found = std::ranges::find_if(headers, [&name](const auto& header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool HttpRequest::isWebSocketUpgrade() const
{
    return header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

HttpParseResult parseHttpRequest(const QByteArray& bytes)
{
    using Status = HttpParseResult::Status;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {bytes.size() > maxHeaderSize ? Status::TooLarge : Status::Incomplete, {}, 0};
    if (end > maxHeaderSize)
        return {Status::TooLarge, {}, 0};

    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> requestLine = lines.first().trimmed().split(' ');
    if (requestLine.size() != 3 || !requestLine.at(2).startsWith("HTTP/1."))
        return {Status::Malformed, {}, 0};

    HttpRequest request;
    request.method = requestLine.at(0);
    const QByteArray target = requestLine.at(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {Status::Malformed, {}, 0};
        request.headers.append({line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    if (request.isWebSocketUpgrade())
        return {Status::UpgradeComplete, request, end + 4};

    bool isNumber = true;
    const QByteArray length = request.header("content-length");
    const qlonglong bodySize = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || bodySize < 0 || !request.header("transfer-encoding").isEmpty())
        return {Status::Malformed, {}, 0};
    if (bodySize > maxBodySize)
        return {Status::TooLarge, {}, 0};
    if (bytes.size() < end + 4 + bodySize)
        return {};
    request.body = bytes.sliced(end + 4, bodySize);
    return {Status::Complete, request, end + 4 + qsizetype(bodySize)};
}

QByteArray HttpResponse::write() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    bytes += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    bytes += "Date: " + date.toLatin1() + " GMT\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    if (isHead)
        return bytes;
    return bytes + (truncated ? body.first(body.size() / 2) : body);
}

} // namespace Shardroom::Simulator
