// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/savedfilters.h"

#include "ui/models/settingsarray.h"
#include "ui/models/shardfilter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestText = 1000;
//! How much of a name out of the file is said again.
constexpr qsizetype quoted = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavedFilters)
};

} // namespace

SavedFilters SavedFilters::first()
{
    SavedFilters filters;
    filters.m_filters = {{Words::tr("Broken"), u"state:failed|backoff"_s}, {Words::tr("Nearly full"), u"fill:>80"_s},
        {Words::tr("Deaf"), u"is:deaf"_s}};
    return filters;
}

SavedFilters SavedFilters::load(QSettings& settings)
{
    if (!settings.contains(u"filters/size"_s))
        return first();
    SavedFilters filters;
    const QList<QVariantMap> entries = readSettingsArray(settings, u"filters"_s);
    bool isFull = false;
    for (const QVariantMap& entry : entries) {
        const QString name = entry.value(u"name"_s).toString();
        const QString text = entry.value(u"text"_s).toString();
        const bool isNew = filters.placeOf(name.simplified()) < 0;
        const bool isBeyond = isNew && filters.m_filters.size() == most;
        QString why = isNew ? filters.objection(name, text) : Words::tr("There is another one of this name.");
        if (why.isEmpty())
            why = ShardFilter::parse(text).error;
        if (why.isEmpty()) {
            filters.save(name, text);
            continue;
        }
        filters.m_leftOut << entry;
        if (!isBeyond)
            filters.m_problems << Words::tr("Saved filter %1 is left out: %2").arg(name.left(quoted).simplified(), why);
        isFull = isFull || isBeyond;
    }
    if (isFull)
        filters.m_problems << Words::tr(
            "At most %Ln saved filter(s) can be read; the others are left out.", nullptr, int(most));
    return filters;
}

void SavedFilters::store(QSettings& settings) const
{
    QList<QVariantMap> entries;
    for (const SavedFilter& filter : m_filters)
        entries << QVariantMap{{u"name"_s, filter.name}, {u"text"_s, filter.text}};
    writeSettingsArray(settings, u"filters"_s, entries + m_leftOut);
}

qsizetype SavedFilters::placeOf(const QString& name) const
{
    const auto found = std::find_if(
        m_filters.begin(), m_filters.end(), [&name](const SavedFilter& filter) { return filter.name == name; });
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

QString SavedFilters::objection(const QString& name, const QString& text) const
{
    const QString key = name.simplified();
    if (key.isEmpty() || text.simplified().isEmpty())
        return Words::tr("It needs a name and a filter.");
    if (key.size() > longestName)
        return Words::tr("Its name is longer than %Ln character(s).", nullptr, int(longestName));
    if (text.simplified().size() > longestText)
        return Words::tr("It is longer than %Ln character(s).", nullptr, int(longestText));
    if (m_filters.size() >= most && placeOf(key) < 0)
        return Words::tr("There are %Ln already, and no more can be kept. Remove one first.", nullptr, int(most));
    return {};
}

bool SavedFilters::save(const QString& name, const QString& text)
{
    if (!objection(name, text).isEmpty())
        return false;
    const SavedFilter filter{name.simplified(), text.simplified()};
    if (const qsizetype place = placeOf(filter.name); place >= 0)
        m_filters[place] = filter;
    else
        m_filters << filter;
    return true;
}

bool SavedFilters::rename(const QString& from, const QString& to)
{
    const qsizetype place = placeOf(from);
    const QString name = to.simplified();
    if (place < 0 || name.isEmpty() || name.size() > longestName || (name != from && placeOf(name) >= 0))
        return false;
    m_filters[place].name = name;
    return true;
}

void SavedFilters::remove(const QString& name)
{
    if (const qsizetype place = placeOf(name); place >= 0)
        m_filters.removeAt(place);
}

void SavedFilters::move(const QString& name, int by)
{
    const qsizetype place = placeOf(name);
    const qsizetype to = place + by;
    if (place >= 0 && to >= 0 && to < m_filters.size())
        m_filters.move(place, to);
}

} // namespace Shardroom
