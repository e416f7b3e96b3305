// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Shardroom {

//! A row of the palette.
struct PaletteEntry {
    QString id; //!< of a command; empty: a place to go to
    QString title; //!< translated, as the next two
    QString group;
    QString keys;
    QString reason; //!< why it is greyed; empty: it is not
    bool operator==(const PaletteEntry&) const = default;
};

//! The palette's rows for what was typed: the best first; with nothing typed, those used last.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        GroupRole = Qt::UserRole,
        KeysRole,
        ReasonRole, //!< empty: it can be done
        IdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    //! `recent`: ids, the newest first.
    void setEntries(const QList<PaletteEntry>& entries, const QStringList& recent);
    //! `places`: rows that what was typed stands for by itself; they come first.
    void setTyped(const QString& typed, const QList<PaletteEntry>& places);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_shown[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    QList<PaletteEntry> m_shown;
};

} // namespace Shardroom
