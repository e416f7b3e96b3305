// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/helpwindow.h"

#include <QtCore/QString>

//! The words of the help, as HTML. Translated. Pictures in them: "diagram", and "state:KEY" for a state's mark.
namespace Shardroom::HelpTexts {

[[nodiscard]] QString title(HelpWindow::Page page);
[[nodiscard]] QString html(HelpWindow::Page page);

} // namespace Shardroom::HelpTexts
