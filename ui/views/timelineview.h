// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QTableView;
class QToolButton;

namespace Shardroom {

class Selection;
class TimelineModel;

//! The fleet's story with a filter, following the newest line until somebody scrolls up.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(Selection* selection, QWidget* parent = nullptr);

    void append(const QList<TimelineEntry>& entries);
    void focusList();
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy() const;
    void adoptSelection();
    void scrolled(int value);
    void updateIcons();

    Selection* m_selection;
    TimelineModel* m_model;
    QTableView* m_list;
    QLineEdit* m_filter;
    QToolButton* m_onlySelected;
    QToolButton* m_follow;
    QToolButton* m_copy;
};

} // namespace Shardroom
