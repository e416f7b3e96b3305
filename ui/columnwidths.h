// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QHeaderView;

//! How wide the columns of a table are as long as nobody has drawn at them: titles can be read in every language. In
//! pixels. GUI thread.
namespace Shardroom::ColumnWidths {

//! As wide as the title of `column` needs, a sort indicator included where there are any, and at least `characters`
//! digits.
[[nodiscard]] int firstWidth(const QHeaderView& header, int column, int characters);
//! Gives the columns their first widths, by firstWidth(), from the left; before those of the last time are restored.
void setFirstWidths(QHeaderView& header, std::span<const int> characters);
//! The last column takes what is left. Where that is less than its title, it keeps its own width and the table scrolls:
//! by itself Qt would make it a strip. For as long as `header` lives.
void stretchLast(QHeaderView& header);

} // namespace Shardroom::ColumnWidths
