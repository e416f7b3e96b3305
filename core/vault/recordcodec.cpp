// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/recordcodec.h"

#include <QtCore/QJsonDocument>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr QByteArrayView checkKey = ",\"check\":\"";
constexpr qsizetype checkDigits = 8;
constexpr qsizetype checkSize = 20; // ,"check":"01234567"}
static_assert(checkKey.size() + checkDigits + 2 == checkSize);

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray digitsOf(uLong crc)
{
    return QByteArray::number(uint(crc), 16).rightJustified(checkDigits, '0');
}

QByteArray checkOf(QByteArrayView bytes)
{
    return digitsOf(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), size_t(bytes.size())));
}

//! The digits at the end of a line that checked() wrote; empty where it ends otherwise.
QByteArrayView checkAtEnd(QByteArrayView line)
{
    if (line.size() <= checkSize || !line.endsWith("\"}") || line.last(checkSize).first(checkKey.size()) != checkKey)
        return {};
    return line.last(checkSize).sliced(checkKey.size(), checkDigits);
}

} // namespace

RecordCodec::RecordCodec(const RecordSeal& seal, const QByteArray& context)
    : m_seal(seal)
    , m_context(context)
{
}

QByteArray RecordCodec::checked(const QJsonObject& record)
{
    // The check stands last, whatever the order of the keys: the reader needs no second look at the rest then.
    QByteArray line = compact(record);
    const QByteArray check = checkOf(line);
    line.chop(1);
    line += checkKey + check + "\"}";
    return line;
}

RecordCodec::Read RecordCodec::readChecked(const QJsonObject& record)
{
    Read read{record};
    const QJsonValue check = read.record.take("check"_L1);
    if (check.isUndefined())
        read.problem = Problem::Unchecked;
    else if (check.toString().toLatin1() != checkOf(compact(read.record)))
        read.problem = Problem::WrongCheck;
    return read;
}

QByteArray RecordCodec::write(const QJsonObject& record) const
{
    if (!m_seal.isActive())
        return checked(record);
    return compact({{u"sealed"_s, QString::fromLatin1(m_seal.seal(compact(record), m_context))}});
}

RecordCodec::Read RecordCodec::read(QByteArrayView line) const
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()));
    if (!document.isObject())
        return {{}, Problem::NotJson};
    QJsonObject object = document.object();
    if (const QByteArrayView check = checkAtEnd(line); !m_seal.isActive() && !check.isEmpty()) {
        const auto body = line.chopped(checkSize);
        uLong crc = crc32_z(0, reinterpret_cast<const Bytef*>(body.data()), size_t(body.size()));
        crc = crc32_z(crc, reinterpret_cast<const Bytef*>("}"), 1);
        if (check == digitsOf(crc)) {
            object.remove("check"_L1);
            return {object, Problem::None};
        }
    }
    return read(object);
}

RecordCodec::Read RecordCodec::read(const QJsonObject& record) const
{
    const QJsonValue sealed = record["sealed"_L1];
    if (!m_seal.isActive())
        return sealed.isString() ? Read{{}, Problem::Sealed} : readChecked(record);
    const auto opened = m_seal.open(sealed.toString().toLatin1(), m_context);
    const QJsonDocument document = opened ? QJsonDocument::fromJson(*opened) : QJsonDocument();
    if (!document.isObject())
        return {{}, Problem::WrongSeal};
    return {document.object(), Problem::None};
}

QList<QByteArrayView> RecordCodec::pieces(QByteArrayView line)
{
    QList<QByteArrayView> found;
    qsizetype begin = 0;
    for (qsizetype at = line.indexOf(checkKey); at >= 0; at = line.indexOf(checkKey, at + 1)) {
        const qsizetype end = at + checkSize;
        const qsizetype brace = line.indexOf('{', begin);
        if (end > line.size() || brace < 0 || brace > at)
            break;
        found.append(line.sliced(brace, end - brace));
        begin = end;
    }
    return found;
}

} // namespace Shardroom
