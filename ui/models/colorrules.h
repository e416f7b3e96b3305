// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardfilter.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

class QSettings;

namespace Shardroom {

//! Paints the rows of the shards that a filter fits.
struct ColorRule {
    bool isOn = true;
    QString filter;
    int color = 0; //!< for Theme::rowColor()
    bool operator==(const ColorRule&) const = default;
};

//! The user's rules in their order, ready to be asked: the first that fits paints the row. Filters are read once.
class ColorRules {
public:
    static constexpr int most = 50;

    ColorRules() = default;
    //! Rules with a filter that can't be read, or that fits everything, with an unknown colour, and those beyond the
    //! fiftieth are left out.
    explicit ColorRules(const QList<ColorRule>& rules);

    //! What was stored; `problems` gets a line for each rule that was left out, translated.
    [[nodiscard]] static ColorRules load(QSettings& settings, QStringList& problems);
    void store(QSettings& settings) const;

    [[nodiscard]] const QList<ColorRule>& all() const { return m_rules; }
    //! None of them could paint anything.
    [[nodiscard]] bool isEmpty() const { return m_compiled.isEmpty(); }
    //! nullopt: no rule fits. `now` is what ages are measured against.
    [[nodiscard]] std::optional<int> colorOf(const ShardSnapshot& shard, const QDateTime& now) const;
    //! Why a rule can't be taken, translated; empty: it can.
    [[nodiscard]] static QString objection(const ColorRule& rule);

private:
    struct Compiled {
        ShardFilter filter;
        int color = 0;
    };
    QList<ColorRule> m_rules;
    QList<Compiled> m_compiled; //!< of those that are on
};

} // namespace Shardroom
