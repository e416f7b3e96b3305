// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

class QComboBox;
class QLineEdit;

//! A presence as three fields. Their data are what presenceFromText() takes.
namespace Shardroom::BotDialogParts {

void addPresenceChoices(QComboBox& status, QComboBox& activity);
void showPresence(const QString& presence, QComboBox& status, QComboBox& activity, QLineEdit& text);
//! "dnd:watching:the shards"; empty for none.
[[nodiscard]] QString presenceText(const QComboBox& status, const QComboBox& activity, const QLineEdit& text);

} // namespace Shardroom::BotDialogParts
