// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QMenu;
class QSettings;

namespace Shardroom {

class ShardTable;

//! The table's columns under names: which are shown, in which order, how wide, sorted by what. Kept in the settings.
class TableLayouts : public QObject {
    Q_OBJECT
public:
    //! Observes both; they must outlive it.
    TableLayouts(QSettings* settings, ShardTable* table, QObject* parent = nullptr);

    [[nodiscard]] QStringList names() const; //!< sorted
    //! A line for what the settings hold beyond that, translated; it stays there.
    [[nodiscard]] QStringList problems() const;
    //! Why the columns can't be saved under this name, translated; empty: they can.
    [[nodiscard]] QString objection(const QString& name) const;
    //! Overwrites one with the same name. False when there is an objection.
    bool save(const QString& name);
    //! False when there is none, or it can't be read; the columns are then as at first.
    bool apply(const QString& name);
    void remove(const QString& name);
    //! Entries to apply, save and remove, for the menu of the table's header.
    void addTo(QMenu* menu);
    void askName(); //!< for what the table shows now; saves it under that

signals:
    void refused(const QString& what, const QString& why); //!< translated

private:
    QSettings* m_settings;
    ShardTable* m_table;
};

} // namespace Shardroom
