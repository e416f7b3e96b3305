// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <functional>

namespace Shardroom {

//! For the fuzzers. Before the first input: no log, and every allocation is counted.
void watchHeap();
//! Runs one input. Ends the process when there is a complaint, or when more than 64 MiB were on the heap at once. The
//! heap is counted allocation by allocation, since the sanitizers' own memory would hide it in the process's size.
void runWatched(const std::function<QString()>& complaint);

} // namespace Shardroom
