// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/colorrules.h"

#include "ui/format.h"
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
        if (m_rules.size() == most)
            break;
        if (!objection(rule).isEmpty())
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

ColorRules ColorRules::load(QSettings& settings, QStringList& problems)
{
    QList<ColorRule> rules;
    // The file is anybody's to edit, and a size in it is only a number.
    const int size = settings.beginReadArray(u"colorRules"_s);
    for (int i = 0; i < std::min(size, most); ++i) {
        settings.setArrayIndex(i);
        if (!settings.contains(u"filter"_s) && !settings.contains(u"color"_s))
            continue; // the size says more than there are
        bool isNumber = false;
        const QString on = settings.value(u"on"_s).toString();
        const ColorRule rule{
            on == "true"_L1, settings.value(u"filter"_s).toString(), settings.value(u"color"_s).toInt(&isNumber)};
        const QString why
            = !isNumber || (on != "true"_L1 && on != "false"_L1) ? Words::tr("It is not complete.") : objection(rule);
        if (why.isEmpty())
            rules << rule;
        else
            problems << Words::tr("Colour rule %1 (%2) is left out: %3")
                            .arg(Format::number(i + 1), rule.filter.left(quoted).simplified(), why);
    }
    settings.endArray();
    if (size > most)
        problems << Words::tr("At most %Ln colour rule(s) can be read; the others are left out.", nullptr, most);
    return ColorRules(rules);
}

void ColorRules::store(QSettings& settings) const
{
    settings.remove(u"colorRules"_s);
    settings.beginWriteArray(u"colorRules"_s, int(m_rules.size()));
    for (int i = 0; i < int(m_rules.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"on"_s, m_rules[i].isOn);
        settings.setValue(u"filter"_s, m_rules[i].filter);
        settings.setValue(u"color"_s, m_rules[i].color);
    }
    settings.endArray();
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
