// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <random>

namespace Shardroom {

//! Session files and journals whose damage is not to be seen by the checks: what stands behind them has to bear it too.

//! Puts the right check into every line that has one and is JSON.
[[nodiscard]] QByteArray withRightChecks(const QByteArray& bytes);
//! One line takes another place, is doubled or goes, or one of its keys gets another value.
[[nodiscard]] QByteArray withChangedRecord(const QByteArray& bytes, std::minstd_rand& random);

} // namespace Shardroom
