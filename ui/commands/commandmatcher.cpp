// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandmatcher.h"

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int perLetter = 1;
constexpr int atWordStart = 8;
constexpr int inARow = 9; // more than initials: a word that is typed in full is meant
constexpr int none = std::numeric_limits<int>::min() / 2;

bool startsWord(const QString& text, qsizetype place)
{
    return place == 0 || !text[place - 1].isLetterOrNumber();
}

//! The best of all ways in which the word's letters are in the text in this order; `none` when they are not.
int best(const QString& word, const QString& text)
{
    // Per place of the text: the best score of the word so far with its last letter here.
    std::vector<int> before(size_t(text.size()), none);
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        std::vector<int> here(size_t(text.size()), none);
        int earlier = letter == 0 ? 0 : none; // the best that ends before the place left of this one
        for (qsizetype place = 0; place < text.size(); ++place) {
            const int adjacent = place > 0 && letter > 0 ? before[size_t(place - 1)] : none;
            if (text[place] == word[letter]) {
                const int from = std::max(earlier, adjacent == none ? none : adjacent + inARow);
                if (from > none / 2)
                    here[size_t(place)] = from + perLetter + (startsWord(text, place) ? atWordStart : 0);
            }
            earlier = std::max(earlier, adjacent);
        }
        before = std::move(here);
    }
    const int result = *std::ranges::max_element(before);
    return result > none / 2 ? result : none;
}

} // namespace

CommandMatcher::CommandMatcher(const QString& typed)
    : m_words(typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts))
{
}

std::optional<int> CommandMatcher::score(const QString& text) const
{
    const QString folded = text.toCaseFolded();
    if (m_words.isEmpty())
        return 0;
    if (folded.isEmpty())
        return std::nullopt;
    int sum = 0;
    for (const QString& word : m_words) {
        const int one = best(word, folded);
        if (one == none)
            return std::nullopt;
        sum += one;
    }
    // Of two that fit alike, the shorter one was meant.
    return sum * 16 - int(std::min<qsizetype>(folded.size(), 200));
}

} // namespace Shardroom
