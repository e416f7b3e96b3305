// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtCore/QJsonObject>

namespace Shardroom {

//! A plan as a file: JSON, version 1, no secrets in it; written 0600 and atomically all the same. What a file holds is
//! checked like anything that comes from outside.
namespace ReshardPlanFile {

struct Loaded {
    std::optional<ReshardPlan> plan;
    QString error; //!< translated: what, where and what to do
};

[[nodiscard]] QJsonObject toJson(const ReshardPlan& plan);
[[nodiscard]] Loaded fromJson(const QJsonObject& object, const QString& where);
[[nodiscard]] Loaded load(const QString& path);
//! An error text, or an empty one. Blocks.
[[nodiscard]] QString save(const QString& path, const ReshardPlan& plan);
//! For people: a chat, a ticket. Translated.
[[nodiscard]] QString toMarkdown(const ReshardPlan& plan);

} // namespace ReshardPlanFile
} // namespace Shardroom
