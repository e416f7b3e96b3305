// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recentfiles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Shardroom {

RecentFiles::RecentFiles(QSettings* settings)
    : m_settings(settings)
    , m_paths(settings->value(u"files/recent"_s).toStringList())
{
    // The settings are a file that anybody can edit.
    m_paths.removeIf([](const QString& path) { return !QFileInfo(path).isAbsolute(); });
    m_paths.removeDuplicates();
    m_paths = m_paths.first(std::min<qsizetype>(m_paths.size(), most));
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(whole);
    m_paths.prepend(whole);
    m_paths = m_paths.first(std::min<qsizetype>(m_paths.size(), most));
    store();
}

void RecentFiles::remove(const QString& path)
{
    if (m_paths.removeAll(path) > 0)
        store();
}

void RecentFiles::clear()
{
    m_paths.clear();
    store();
}

void RecentFiles::store()
{
    m_settings->setValue(u"files/recent"_s, m_paths);
}

} // namespace Shardroom
