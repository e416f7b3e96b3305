// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <random>

namespace Shardroom {

//! Changes of bytes as a fuzzer makes them, without one. The same every time for the same seed: no distribution of the
//! standard library, which each has of its own.
class Changes {
public:
    explicit Changes(unsigned seed)
        : m_random(seed)
    {
    }

    //! With a piece of `other` at times.
    [[nodiscard]] QByteArray of(QByteArray bytes, const QByteArray& other);

private:
    int below(int end) { return int(m_random() % unsigned(end)); }

    std::mt19937 m_random;
};

} // namespace Shardroom
