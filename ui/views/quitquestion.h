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
    int connected = 0; //!< shards with a session
    bool isPractice = false;
};

//! Whether there is anything to ask about, by what runs and by what the operator chose once ("Don't ask again").
[[nodiscard]] bool asksBeforeQuitting(const WhatRuns& runs, const QSettings& settings);
//! Asks in a dialog over `parent`, with staying as its default, and calls `quit` on a yes. `settings` must outlive it.
void askBeforeQuitting(const WhatRuns& runs, QSettings& settings, QWidget* parent, const std::function<void()>& quit);

} // namespace Shardroom
