// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

class QSettings;
class QWidget;

//! How the parts of the docks are divided and how wide their lists' columns are: of every splitter and list that has an
//! object name. The timeline's and the vault's lists look after their own.
namespace Shardroom::LayoutParts {

using Shapes = QHash<QString, QByteArray>; //!< by object name

[[nodiscard]] Shapes shapes(const QWidget& window);
//! What can't be read, or hides other columns than the list does, changes nothing; then false. What is of a version
//! with other columns changes nothing either, and is no damage.
bool restore(const QWidget& window, const Shapes& shapes);

// In the settings, under window/parts.
void save(const Shapes& shapes, QSettings& settings);
[[nodiscard]] Shapes read(QSettings& settings);

} // namespace Shardroom::LayoutParts
