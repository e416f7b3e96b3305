// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Shardroom {

//! How a field with a filter in it is understood.
enum class FilterReading {
    Nothing, //!< it is empty, or is still being typed
    Good,
    Wrong,
};

//! Paints the field green or red. To be called again when the palette has changed.
void tintFilterField(QLineEdit& field, FilterReading reading);

} // namespace Shardroom
