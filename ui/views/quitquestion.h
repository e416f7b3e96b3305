// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <functional>

class QSettings;
class QWidget;

namespace Shardroom {

//! What leaving the program now would end.
struct WhatRuns {
    QString scenario; //!< its title; empty: none is under way
    int connected = 0; //!< shards that are connected, on their way to it, or trying again
    bool isPractice = false;
    bool endsSessions = false; //!< with 1000, as the operator has set it up: coming back costs identifies
    QString work; //!< a sentence about what goes on with the shards and is left where it is; empty: nothing
};

//! In the window's settings: the operator does not want to be asked. What costs sessions is asked all the same.
extern const QString quitsUnasked;

//! Whether there is anything to ask about, by what runs and by what the operator chose once ("Don't ask again").
[[nodiscard]] bool asksBeforeQuitting(const WhatRuns& runs, const QSettings& settings);
//! Asks in a dialog over `parent`, with staying as its default, and calls `quit` on a yes. `settings` must outlive it.
void askBeforeQuitting(const WhatRuns& runs, QSettings& settings, QWidget* parent, const std::function<void()>& quit);

} // namespace Shardroom
