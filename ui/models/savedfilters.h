// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QSettings;

namespace Shardroom {

//! A filter under a name, as a chip shows it.
struct SavedFilter {
    QString name;
    QString text;
    bool operator==(const SavedFilter&) const = default;
};

//! The user's filters in their order. A name is there once.
class SavedFilters {
public:
    //! What a new user has: broken, nearly full, deaf.
    [[nodiscard]] static SavedFilters first();
    //! What was stored, or first() when nothing ever was. Entries without name or with a filter that can't be read are
    //! left out.
    [[nodiscard]] static SavedFilters load(QSettings& settings);
    void store(QSettings& settings) const;

    [[nodiscard]] const QList<SavedFilter>& all() const { return m_filters; }
    //! Puts it at the end, or in the place of the one with this name. False for an empty name or text.
    bool save(const QString& name, const QString& text);
    //! False when there is no `from`, or another is called `to`.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);
    //! By one place to the right, or to the left with a negative `by`; stays at an end.
    void move(const QString& name, int by);

private:
    [[nodiscard]] qsizetype placeOf(const QString& name) const;

    QList<SavedFilter> m_filters;
};

} // namespace Shardroom
