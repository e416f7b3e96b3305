// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace Shardroom {

//! Of the fields that this filter asks for (in English, as ShardFilter takes it), those of which the history keeps
//! nothing: at a moment of the past no shard has them, so that the filter lists none, or with "!" all of them. As they
//! are written there, each once; "is:zombie" is one too.
[[nodiscard]] QStringList notRecordedFields(const QString& filter);

} // namespace Shardroom
