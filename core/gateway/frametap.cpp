// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/frametap.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Of a text that goes on. Not inside of a word: half a secret has no shape that could be told.
std::string_view cut(std::string_view text)
{
    constexpr std::string_view joints = "{}[],: \t\n";
    constexpr size_t longestWord = 4096; // no secret is as long
    const std::string_view kept = text.substr(0, size_t(Frame::longestText));
    const size_t joint = kept.find_last_of(joints);
    if (joint != std::string_view::npos && joint + longestWord > kept.size())
        return kept.substr(0, joint + 1);
    return kept.substr(0, kept.size() - longestWord);
}

//! Discord's are all like this; another one is shown only in the text, masked.
QByteArray typeName(std::string_view type)
{
    constexpr size_t longest = 64;
    const bool isName = type.size() <= longest && std::ranges::all_of(type, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    return isName ? QByteArray(type.data(), qsizetype(type.size())) : QByteArray("?");
}

} // namespace

FrameTap::FrameTap(const BotToken& token, quint64 bytesIn)
    : m_mask(token)
    , m_bytesIn(bytesIn)
{
}

void FrameTap::add(Frame frame)
{
    m_bytes += frame.text.size();
    m_frames.push_back(std::move(frame));
    while (m_frames.size() > mostFrames || m_bytes > mostBytes) {
        m_bytes -= m_frames.front().text.size();
        m_frames.pop_front();
        ++m_leftOut;
    }
}

void FrameTap::received(const QDateTime& now, std::string_view text, quint64 bytesIn, int op, std::string_view type,
    std::optional<qint64> sequence)
{
    const bool isCut = text.size() > size_t(Frame::longestText);
    const std::string_view kept = isCut ? cut(text) : text;
    add({.kind = Frame::Kind::Received,
        .at = now,
        .op = op,
        .type = typeName(type),
        .sequence = sequence,
        .size = qint64(text.size()),
        .wireSize = qint64(bytesIn - std::exchange(m_bytesIn, bytesIn)),
        .isCut = isCut,
        .text = QByteArray(kept.data(), qsizetype(kept.size()))});
}

void FrameTap::sent(const QDateTime& now, const QByteArray& payload)
{
    add({.kind = Frame::Kind::Sent,
        .at = now,
        .op = QJsonDocument::fromJson(payload).object().value("op"_L1).toInt(-1),
        .size = payload.size(),
        .wireSize = payload.size(),
        .text = payload});
}

void FrameTap::opened(const QDateTime& now, const QString& host)
{
    add({.kind = Frame::Kind::Opened, .at = now, .text = host.toUtf8()});
}

void FrameTap::closed(const QDateTime& now, int code, const QString& cause)
{
    add({.kind = Frame::Kind::Closed, .at = now, .closeCode = code, .text = cause.toUtf8()});
}

QList<Frame> FrameTap::take(qint64 bytes, const QByteArray& session)
{
    m_mask.addSession(session);
    QList<Frame> taken;
    while (!m_frames.empty() && (taken.isEmpty() || m_frames.front().text.size() <= bytes)) {
        Frame frame = std::move(m_frames.front());
        m_frames.pop_front();
        m_bytes -= frame.text.size();
        bytes -= frame.text.size();
        frame.text = m_mask.masked({frame.text.constData(), size_t(frame.text.size())});
        taken.append(std::move(frame));
    }
    return taken;
}

qint64 FrameTap::takeLeftOut()
{
    return std::exchange(m_leftOut, 0);
}

} // namespace Shardroom
