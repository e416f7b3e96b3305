// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/savedfilters.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QAction;
class QToolButton;

namespace Shardroom {

//! The saved filters as buttons in a row. A click sets one, another click clears it; the menu of a chip renames, moves
//! and removes it. Chips that do not fit are in the menu at the end.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilters(const SavedFilters& filters);
    [[nodiscard]] const SavedFilters& filters() const { return m_filters; }
    //! What the field says: its chip is checked, and it can be saved when it is `valid` and not saved yet.
    void setText(const QString& text, bool valid);
    //! As the button: asks for a name for what the field says.
    [[nodiscard]] QAction* saveAction() const { return m_saveAction; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void filterRequested(const QString& text); //!< empty: none
    void filtersChanged(); //!< by the user
    void refused(const QString& what, const QString& why); //!< translated

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void hideWhatDoesNotFit();
    void change(const SavedFilters& filters);
    void offerActions(const QString& name, const QPoint& globalPoint);
    //! Asks without stopping anybody.
    void askName(const QString& title, const QString& present, void (FilterChips::*answered)(const QString&));
    void saveAs(const QString& name);
    void renameTo(const QString& name);

    SavedFilters m_filters;
    QString m_text;
    QString m_renamed;
    QHBoxLayout* m_row;
    QList<QToolButton*> m_chips;
    QToolButton* m_save;
    QAction* m_saveAction; //!< for the menu
    QToolButton* m_more;
};

} // namespace Shardroom
