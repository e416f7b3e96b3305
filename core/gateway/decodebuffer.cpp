// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/decodebuffer.h"

#include <algorithm>
#include <cstring>

namespace Shardroom {
namespace {
constexpr size_t keptCapacity = size_t(4) << 20;
}

void DecodeBuffer::clear()
{
    m_size = 0;
    if (m_capacity > keptCapacity) {
        m_bytes.reset();
        m_capacity = 0;
    }
}

std::span<char> DecodeBuffer::room(size_t wanted)
{
    if (m_size + wanted > maxMessage)
        return {};
    if (m_size + wanted > m_capacity) {
        const size_t capacity = std::max({m_size + wanted, std::min(m_capacity * 2, maxMessage), size_t(64) << 10});
        auto bytes = std::make_unique_for_overwrite<char[]>(capacity + padding);
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), m_size);
        std::memset(bytes.get() + capacity, 0, padding);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }
    return {m_bytes.get() + m_size, m_capacity - m_size};
}

bool DecodeBuffer::append(std::string_view bytes)
{
    const auto target = room(bytes.size());
    if (target.size() < bytes.size())
        return false;
    std::memcpy(target.data(), bytes.data(), bytes.size());
    commit(bytes.size());
    return true;
}

} // namespace Shardroom
