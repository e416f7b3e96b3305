// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

class QAction;

namespace Shardroom {

//! All keys, taken from the actions themselves, so that the sheet can't be wrong.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    //! `vault`: those that work in the list of saved sessions only.
    KeySheet(const QList<QAction*>& actions, const QList<QAction*>& vault, QWidget* parent = nullptr);
};

} // namespace Shardroom
