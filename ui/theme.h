// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/shardstate.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

#include <array>

class QPainter;

//! Colours, glyphs and icons of the window. A state is never told by colour alone: glyph and word go with it.
namespace Shardroom::Theme {

enum class Scheme {
    System, //!< as dark or light as the palette that the desktop gave us
    Light,
    Dark,
    HighContrast, //!< white and yellow on black, with edges
};

//! Sets style and palette of the whole application. GUI thread.
void apply(Scheme scheme);
[[nodiscard]] bool isDark(const QPalette& palette);

//! The order in which states are listed: good first, then what needs the operator, then what is on its way.
inline constexpr std::array stateOrder{ShardState::Ready, ShardState::Failed, ShardState::BackingOff,
    ShardState::Connecting, ShardState::AwaitingHello, ShardState::QueuedForIdentify, ShardState::Identifying,
    ShardState::Resuming, ShardState::Paused, ShardState::Stopped};

//! Okabe and Ito's colour-blind-safe colours.
[[nodiscard]] QColor color(ShardState state);
//! The state's glyph as text, for copied tables.
[[nodiscard]] QChar glyph(ShardState state);
//! Paints the glyph with `ink`; shapes, so that no font has to have them.
void paintGlyph(QPainter& painter, const QRectF& area, ShardState state, const QColor& ink);
//! The glyph on a rounded patch in the state's colour: the same mark in map, table, chips and timeline.
void paintBadge(QPainter& painter, const QRectF& area, ShardState state, bool deaf = false);

//! The mark of a shard that is ready and deaf.
[[nodiscard]] QColor deafColor();
void paintDeafGlyph(QPainter& painter, const QRectF& area, const QColor& ink);

//! Line colours that can be told apart, for charts: eight of them.
[[nodiscard]] QColor seriesColor(int index);
//! How many colours a table's row may be painted in.
inline constexpr int rowColorCount = 8;
//! A ground on which the palette's text can be read (4.5 to 1 at least).
[[nodiscard]] QColor rowColor(int index, const QPalette& palette);
//! What it is called, translated.
[[nodiscard]] QString rowColorName(int index);
//! Black or white, whichever is easier to read on `background`.
[[nodiscard]] QColor inkOn(const QColor& background);
//! `share` of `top` over `bottom`, opaque.
[[nodiscard]] QColor blend(const QColor& top, const QColor& bottom, double share);
[[nodiscard]] QColor alarm();
[[nodiscard]] QColor warning();

//! A line icon from the resources (its file name without ".svg") in the palette's text colour.
[[nodiscard]] QIcon icon(const QString& name, const QPalette& palette);
[[nodiscard]] QIcon applicationIcon();

} // namespace Shardroom::Theme
