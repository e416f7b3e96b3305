// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Shardroom {

//! How well a command's words fit what somebody typed. Each word typed must be there as a subsequence; letters at the
//! beginning of words and letters in a row count more, so that "re" finds "Resume" before "Shard map".
class CommandMatcher {
public:
    explicit CommandMatcher(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    //! Larger is better; nullopt: it does not fit. 0 for everything when nothing was typed.
    [[nodiscard]] std::optional<int> score(const QString& text) const;

private:
    QStringList m_words;
};

} // namespace Shardroom
