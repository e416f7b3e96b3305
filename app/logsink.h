// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"

#include <QtCore/QString>

namespace Shardroom::LogSink {

//! Routes qDebug() and friends to standard error, one line each, from now on, with secrets taken out at the sink: the
//! given token by value, and whatever has the shape of a token. `level`: debug, info or warning.
void install(const BotToken& token, const QString& level);

//! The text with secrets replaced by "(redacted)".
[[nodiscard]] QString redacted(QString text, const QByteArray& token);

} // namespace Shardroom::LogSink
