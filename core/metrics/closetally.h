// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>

namespace Shardroom {

//! How often a shard's connections ended with one code.
struct CloseCount {
    int code = 0; //!< 0: lost without a code
    bool byUs = false;
    int count = 0;
    bool operator==(const CloseCount&) const = default;
};

//! Counts endings by code and by who closed. A server may send any code: past `most` kinds the rarest is forgotten.
class CloseTally {
public:
    static constexpr qsizetype most = 16;

    void add(int code, bool byUs);
    [[nodiscard]] const QList<CloseCount>& counts() const { return m_counts; } //!< by code

private:
    QList<CloseCount> m_counts;
};

} // namespace Shardroom
