// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Shardroom {

//! Qt's button that empties the field, with a name: it has none of its own, and a screen reader finds it. GUI thread.
void addClearButton(QLineEdit* field);

} // namespace Shardroom
