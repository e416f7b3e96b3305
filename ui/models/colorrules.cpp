// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/colorrules.h"

#include "ui/format.h"
#include "ui/models/settingsarray.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! How much of a filter out of the file is said again.
constexpr qsizetype quoted = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColorRules)
};

} // namespace

ColorRules::ColorRules(const QList<ColorRule>& rules)
{
    for (const ColorRule& rule : rules) {
        if (m_withDamaged.size() == most)
            break;
        const bool isDamaged = !rule.damaged.isEmpty();
        if (!isDamaged && !objection(rule).isEmpty())
            continue;
        m_withDamaged << rule;
        if (isDamaged)
            continue;
        m_rules << rule;
        if (rule.isOn)
            m_compiled << Compiled{*ShardFilter::parse(rule.filter).filter, rule.color};
    }
}

QString ColorRules::objection(const ColorRule& rule)
{
    if (rule.color < 0 || rule.color >= Theme::rowColorCount)
        return Words::tr("There is no such colour.");
    const ShardFilterResult result = ShardFilter::parse(rule.filter);
    if (!result.filter)
        return result.error;
    return result.filter->isEmpty() ? Words::tr("Without a filter it would paint every row.") : QString();
}

ColorRule ColorRules::read(const QVariantMap& values, QString& why)
{
    bool isNumber = false;
    const QString on = values.value(u"on"_s).toString();
    ColorRule rule{on == "true"_L1, values.value(u"filter"_s).toString(), values.value(u"color"_s).toInt(&isNumber)};
    if (!isNumber)
        rule.color = -1;
    why = !isNumber || (on != "true"_L1 && on != "false"_L1) ? Words::tr("It is not complete.") : objection(rule);
    if (!why.isEmpty())
        rule.damaged = values;
    return rule;
}

ColorRules ColorRules::load(QSettings& settings, QStringList& problems)
{
    QList<ColorRule> rules;
    QList<QVariantMap> entries = readSettingsArray(settings, u"colorRules"_s);
    const QList<QVariantMap> beyond = entries.mid(most);
    entries.resize(std::min<qsizetype>(entries.size(), most));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString why;
        rules << read(entries[i], why);
        if (!why.isEmpty())
            problems << Words::tr("Colour rule %1 (%2) is left out: %3")
                            .arg(Format::number(i + 1), rules.last().filter.left(quoted).simplified(), why);
    }
    if (!beyond.isEmpty())
        problems << Words::tr("At most %Ln colour rule(s) can be read; the others are left out.", nullptr, most);
    ColorRules loaded(rules);
    loaded.m_beyond = beyond;
    return loaded;
}

ColorRules ColorRules::replacedBy(const QList<ColorRule>& rules) const
{
    ColorRules others(rules);
    others.m_beyond = m_beyond;
    return others;
}

void ColorRules::store(QSettings& settings) const
{
    QList<QVariantMap> entries;
    for (const ColorRule& rule : m_withDamaged) {
        entries << (rule.damaged.isEmpty()
                ? QVariantMap{{u"on"_s, rule.isOn}, {u"filter"_s, rule.filter}, {u"color"_s, rule.color}}
                : rule.damaged);
    }
    writeSettingsArray(settings, u"colorRules"_s, entries + m_beyond);
}

std::optional<int> ColorRules::colorOf(const ShardSnapshot& shard, const QDateTime& now) const
{
    for (const Compiled& rule : m_compiled) {
        if (rule.filter.matches(shard, now))
            return rule.color;
    }
    return std::nullopt;
}

} // namespace Shardroom
