// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

//! The filter's words in the language of the window, beside the English ones, which are always understood and which
//! saved filters and links are written in.
namespace Shardroom::FilterWords {

//! A term or a whole filter with its fields, states and conditions in English: "zustand:bereit" is "state:ready". What
//! is not known stays as it is.
[[nodiscard]] QString inEnglish(const QString& text);
//! The field "state" or the condition "deaf" as the window calls it; the same word in English.
[[nodiscard]] QString local(const QString& word);
//! The state of this key as one word, as the window calls it: "in-warteschlange"; the key in English.
[[nodiscard]] QString localState(int state);

} // namespace Shardroom::FilterWords
