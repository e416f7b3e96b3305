// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gallery/stage.h"

namespace Shardroom {

//! One page, dock, dialog, menu or wizard page of the window, and how it comes to be seen.
struct Exhibit {
    QString name; //!< the picture's file name: "dock-charts", "dialog-export"
    std::function<QWidget*(Stage&)> open; //!< shows it and says which top-level widget it is in
};

//! Everything there is to see, in the order of the pictures. Who adds a page or a dialog adds a line in gallery.cpp:
//! tst_everybody fails for a dialog, dock, page or menu of ui/ that no exhibit shows.
[[nodiscard]] const QList<Exhibit>& gallery();

} // namespace Shardroom
