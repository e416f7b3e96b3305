// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/recordseal.h"

#include <QtCore/QtGlobal>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace Shardroom {
namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(RecordSeal::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

//! Before any other call of libsodium; may be called again and from any thread.
void prepareSodium()
{
    // It fails where the system has no random source at all. To go on would be to seal with known numbers.
    if (sodium_init() < 0)
        qFatal("libsodium can't be used: there is no source of random numbers.");
}

const unsigned char* bytesOf(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

unsigned char* bytesOf(QByteArray& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

} // namespace

struct RecordSeal::Key {
    explicit Key(const QByteArray& key) { std::copy_n(bytesOf(key), bytes.size(), bytes.begin()); }
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Key)
    std::array<unsigned char, keyBytes> bytes;
};

RecordSeal::RecordSeal(const QByteArray& key)
{
    if (key.size() != keyBytes)
        return;
    prepareSodium();
    m_key = std::make_shared<const Key>(key);
}

QByteArray RecordSeal::newKey()
{
    prepareSodium();
    QByteArray key(keyBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_keygen(bytesOf(key));
    return key;
}

QByteArray RecordSeal::keyName() const
{
    if (!m_key)
        return {};
    static const QByteArray purpose = "shardroom/key-name";
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), size_t(hash.size()), bytesOf(purpose), size_t(purpose.size()),
        m_key->bytes.data(), m_key->bytes.size());
    return hash.first(4).toHex();
}

QByteArray RecordSeal::seal(const QByteArray& record, const QByteArray& context) const
{
    if (!m_key)
        return record;
    QByteArray sealed(nonceBytes + record.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonceBytes, nullptr, bytesOf(record),
        size_t(record.size()), bytesOf(context), size_t(context.size()), nullptr, bytesOf(std::as_const(sealed)),
        m_key->bytes.data());
    return sealed.toBase64();
}

std::optional<QByteArray> RecordSeal::open(const QByteArray& sealed, const QByteArray& context) const
{
    if (!m_key)
        return sealed;
    const auto decoded = QByteArray::fromBase64Encoding(sealed, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < nonceBytes + tagBytes)
        return std::nullopt;
    const QByteArray& bytes = *decoded;
    QByteArray record(bytes.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(record), nullptr, nullptr, bytesOf(bytes) + nonceBytes,
            size_t(bytes.size() - nonceBytes), bytesOf(context), size_t(context.size()), bytesOf(bytes),
            m_key->bytes.data())
        != 0)
        return std::nullopt;
    return record;
}

} // namespace Shardroom
