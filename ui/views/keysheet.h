// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

namespace Shardroom {

class CommandList;

//! All keys as they are now, taken from the commands themselves, so that the sheet can't be wrong.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    explicit KeySheet(const CommandList& commands, QWidget* parent = nullptr);

signals:
    void changeRequested(); //!< of the keys
};

} // namespace Shardroom
