// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

//! How a text is put into a report, whatever it holds.
namespace Shardroom::ReportCells {

//! By RFC 4180. A spreadsheet takes a text that begins like a formula for one, and some texts come from strangers:
//! those get an apostrophe, which it shows as text.
[[nodiscard]] QString csv(QString text);
//! Text from elsewhere that is to look like itself, in one line.
[[nodiscard]] QString markdown(const QString& text);

} // namespace Shardroom::ReportCells
