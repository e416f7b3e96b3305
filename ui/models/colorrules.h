// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardfilter.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

#include <optional>

class QSettings;

namespace Shardroom {

//! Paints the rows of the shards that a filter fits.
struct ColorRule {
    bool isOn = true;
    QString filter;
    int color = 0; //!< for Theme::rowColor()
    QVariantMap damaged{}; //!< as the settings have it, if it can't be read: it paints nothing, and stays so
    bool operator==(const ColorRule&) const = default;
};

//! The user's rules in their order, ready to be asked: the first that fits paints the row. Filters are read once.
class ColorRules {
public:
    static constexpr int most = 50;

    ColorRules() = default;
    //! Rules with a filter that can't be read, or that fits everything, with an unknown colour, and those beyond the
    //! fiftieth are left out; damaged ones are kept.
    explicit ColorRules(const QList<ColorRule>& rules);

    //! What was stored; `problems` gets a line for each rule that can't be used, translated.
    [[nodiscard]] static ColorRules load(QSettings& settings, QStringList& problems);
    //! One rule as the settings have it; with `damaged` when it can't be used. `why`, translated, is empty otherwise.
    [[nodiscard]] static ColorRule read(const QVariantMap& values, QString& why);
    void store(QSettings& settings) const;
    //! These, and what load() found beyond the fiftieth.
    [[nodiscard]] ColorRules replacedBy(const QList<ColorRule>& rules) const;

    [[nodiscard]] const QList<ColorRule>& all() const { return m_rules; }
    //! In their order, the damaged ones among them.
    [[nodiscard]] const QList<ColorRule>& withDamaged() const { return m_withDamaged; }
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
    QList<ColorRule> m_withDamaged;
    QList<QVariantMap> m_beyond; //!< those beyond the fiftieth, as the settings have them
    QList<Compiled> m_compiled; //!< of those that are on
};

} // namespace Shardroom
