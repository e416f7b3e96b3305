// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"

#include <QtCore/QString>

namespace Shardroom::LogSink {

//! Routes qDebug() and friends, qFatal() and uncaught exceptions included, to standard error from now on, one whole
//! line each from any thread: `2026-11-21T10:00:00.123Z info shardroom.gateway shard=3/16 …`. Line breaks inside a
//! message are written as \n. Secrets are taken out here, see Redactor. Begins at the level warning.
void install();

//! From now on standard error stays within so many bytes, if it is this file, opened for appending: before a line would
//! go beyond, all but the newest quarter of them is dropped. Any other is the business of whoever opened it. Once; any
//! thread.
void bound(const QString& file, qint64 largest);

//! Writes a line to standard error past the log, within the same bounds; its secrets are taken out already. Any thread.
void write(const QByteArray& line);

//! From now on this token is taken out by value too. Any thread.
void addToken(const BotToken& token);

//! What `level` (debug, info or warning) and better is shown; for one category (shardroom.gateway), all of ours
//! (shardroom), one of Qt's (qt.network.ssl), or, without one, for all of ours and everything else's defaults. A
//! category keeps its own level until the level of all is set. A level that is off costs the caller a test of a bool.
//! Any thread. Empty, or why it can't be, translated.
[[nodiscard]] QString setLevel(const QString& level, const QString& category = {});

//! The text without secrets: for what goes to a terminal past the log.
[[nodiscard]] QString redacted(const QString& text);

} // namespace Shardroom::LogSink
