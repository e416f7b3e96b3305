// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QVariantMap>

class QSettings;

namespace Shardroom {

//! The entries of a settings array as they stand in the file, in their order. By those that are there: the size in the
//! file is anybody's to edit, and only a number.
[[nodiscard]] QList<QVariantMap> readSettingsArray(QSettings& settings, const QString& name);
//! In place of what is there.
void writeSettingsArray(QSettings& settings, const QString& name, const QList<QVariantMap>& entries);

} // namespace Shardroom
