// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/savedfilters.h"

#include "ui/models/shardfilter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int mostFilters = 100;
constexpr qsizetype longestName = 100;
constexpr qsizetype longestText = 1000;

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
    // The file is anybody's to edit, and a size in it is only a number.
    const int size = std::min(settings.beginReadArray(u"filters"_s), mostFilters);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const QString text = settings.value(u"text"_s).toString();
        const QString name = settings.value(u"name"_s).toString();
        if (name.size() <= longestName && text.size() <= longestText && ShardFilter::parse(text).filter)
            filters.save(name, text);
    }
    settings.endArray();
    return filters;
}

void SavedFilters::store(QSettings& settings) const
{
    settings.remove(u"filters"_s);
    settings.beginWriteArray(u"filters"_s, int(m_filters.size()));
    for (int i = 0; i < int(m_filters.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"name"_s, m_filters[i].name);
        settings.setValue(u"text"_s, m_filters[i].text);
    }
    settings.endArray();
}

qsizetype SavedFilters::placeOf(const QString& name) const
{
    const auto found = std::find_if(
        m_filters.begin(), m_filters.end(), [&name](const SavedFilter& filter) { return filter.name == name; });
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

bool SavedFilters::save(const QString& name, const QString& text)
{
    const SavedFilter filter{name.simplified(), text.simplified()};
    if (filter.name.isEmpty() || filter.text.isEmpty())
        return false;
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
    if (place < 0 || name.isEmpty() || (name != from && placeOf(name) >= 0))
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
