// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThreadPool;

namespace Shardroom {

//! Threads for what may take long. Not Qt's own pool: Qt paints with that one's threads, and a window whose paint has
//! to wait for a disk stands still. The end of the program waits for what is under way, as half a file is of no use.
//! From any thread.
[[nodiscard]] QThreadPool* slowWork();

//! The same for what only looks at files. At a folder whose server does not answer it hangs for as long as that:
//! neither what is written nor the end of the program waits for it.
[[nodiscard]] QThreadPool* slowLooks();

} // namespace Shardroom
