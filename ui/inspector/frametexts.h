// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/frame.h"

#include <QtCore/QString>

//! What frames are called and mean, for people. Translated.
namespace Shardroom::FrameTexts {

//! "Heartbeat ACK"; an unknown opcode is just its number.
[[nodiscard]] QString opName(int op);
//! A sentence: what it is for.
[[nodiscard]] QString opMeaning(int op);
//! "received", "sent", "opened", "closed", with an arrow where it has a direction.
[[nodiscard]] QString kind(Frame::Kind kind);
//! "37 frames were not kept."; of a Gap.
[[nodiscard]] QString gapText(const Frame& frame);
//! The frame in one or two lines: what it is, what it means, and of a close code what Discord says with it.
[[nodiscard]] QString explanation(const Frame& frame);

} // namespace Shardroom::FrameTexts
