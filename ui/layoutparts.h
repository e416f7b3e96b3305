// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;
class QWidget;

//! How the parts of the docks are divided and how wide their lists' columns are: of every splitter and list that has an
//! object name, under window/parts. The timeline's and the vault's lists look after their own.
namespace Shardroom::LayoutParts {

void save(const QWidget& window, QSettings& settings);
//! What can't be read, or hides other columns than the list does, changes nothing.
void restore(const QWidget& window, const QSettings& settings);

} // namespace Shardroom::LayoutParts
