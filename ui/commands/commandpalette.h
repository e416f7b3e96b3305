// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/palettemodel.h"

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace Shardroom {

class CommandList;

//! All commands in one list, found by typing some of their letters. Enter does the one that is marked; a greyed one
//! says why. A shard number, a guild's id or the link of a message is a place to go to.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    //! What typed text stands for, in words; empty: it is no place.
    using PlaceNamer = std::function<QString(const QString& typed)>;

    CommandPalette(const CommandList& commands, PlaceNamer place, QWidget* parent);

signals:
    void commandChosen(const QString& id);
    void placeChosen(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& typed);
    void choose(const QModelIndex& index);
    void step(int by);

    PlaceNamer m_place;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace Shardroom
