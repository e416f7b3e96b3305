// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <memory>
#include <optional>

namespace Shardroom {

//! Encryption of records at rest: XChaCha20-Poly1305 of libsodium, a fresh random nonce for each record, base64 to
//! live in a line of JSON. A record that was changed, or sealed with another key or for another `context`, does not
//! open. Copies share the key, which is wiped when the last of them goes. From any thread.
class RecordSeal {
public:
    static constexpr int keyBytes = 32;

    //! Not active: seal() and open() hand back what they get.
    RecordSeal() = default;
    //! `key`: keyBytes of it, from newKey() or the keychain; of any other length it is not active.
    explicit RecordSeal(const QByteArray& key);

    //! Random, from libsodium.
    [[nodiscard]] static QByteArray newKey();

    [[nodiscard]] bool isActive() const { return m_key != nullptr; }
    //! Tells keys apart without giving anything away: eight hexadecimal digits; empty when not active.
    [[nodiscard]] QByteArray keyName() const;
    //! Base64.
    [[nodiscard]] QByteArray seal(const QByteArray& record, const QByteArray& context) const;
    //! nullopt: not what was sealed with this key for this context.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const;

private:
    struct Key;
    std::shared_ptr<const Key> m_key;
};

} // namespace Shardroom
