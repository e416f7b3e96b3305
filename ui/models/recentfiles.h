// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

class QSettings;

namespace Shardroom {

//! The session files that were written or read last, newest first, in the settings. Paths only; whether a file is still
//! there is found out when somebody wants it.
class RecentFiles {
public:
    static constexpr int most = 8;

    //! Observes the settings; they must outlive this.
    explicit RecentFiles(QSettings* settings);

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    void add(const QString& path); //!< to the top, once
    void remove(const QString& path);
    void clear();

private:
    void store();

    QSettings* m_settings;
    QStringList m_paths;
};

} // namespace Shardroom
