// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

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
    static constexpr qsizetype most = 100;

    //! What a new user has: broken, nearly full, deaf.
    [[nodiscard]] static SavedFilters first();
    //! What was stored, or first() when nothing ever was. Entries that can't be used are left out, and told by
    //! problems().
    [[nodiscard]] static SavedFilters load(QSettings& settings);
    //! What load() left out stays in the settings, behind the others.
    void store(QSettings& settings) const;

    [[nodiscard]] const QList<SavedFilter>& all() const { return m_filters; }
    //! A line for each that load() left out, translated.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    //! Why this can't be saved, translated; empty: it can.
    [[nodiscard]] QString objection(const QString& name, const QString& text) const;
    //! Puts it at the end, or in the place of the one with this name. False when there is an objection.
    bool save(const QString& name, const QString& text);
    //! False when there is no `from`, or another is called `to`, or that is too long.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);
    //! By one place to the right, or to the left with a negative `by`; stays at an end.
    void move(const QString& name, int by);

private:
    [[nodiscard]] qsizetype placeOf(const QString& name) const;

    QList<SavedFilter> m_filters;
    QList<QVariantMap> m_leftOut; //!< as the settings have them
    QStringList m_problems;
};

} // namespace Shardroom
