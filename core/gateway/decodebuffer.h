// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace Shardroom {

//! A growing byte buffer that always keeps room behind its content for simdjson to read past the end.
//! One per shard thread: every message of every shard is decoded into it and parsed in place.
class DecodeBuffer {
public:
    //! No message of Discord's comes near this; a decompression bomb stops here.
    static constexpr size_t maxMessage = size_t(64) << 20;
    static constexpr size_t padding = 64;

    //! Empties the buffer; gives memory back that one huge message had claimed.
    void clear();
    //! Room for at least `wanted` more bytes behind the content, or an empty span past maxMessage.
    [[nodiscard]] std::span<char> room(size_t wanted);
    //! The first `written` bytes of room() now belong to the content.
    void commit(size_t written) { m_size += written; }
    //! False past maxMessage.
    [[nodiscard]] bool append(std::string_view bytes);

    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] size_t size() const { return m_size; }

private:
    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
    size_t m_capacity = 0; // without the padding
};

} // namespace Shardroom
