// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardfilter.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace Shardroom {

//! The filter field: filters as one types; what it does not understand turns it red and is said below it.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    //! `leading` stands left of the field.
    explicit FilterBar(QWidget* leading, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QString error() const { return m_error; }
    //! "8 of 736", shown only while something is filtered.
    void setCounts(int listed, int total);
    void focusField();

signals:
    //! Only for text that was understood.
    void filterChanged(const Shardroom::ShardFilter& filter);
    void left(); //!< Esc in the empty field, or Enter: the keyboard may go back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readText();
    void showState();

    QLineEdit* m_field;
    QLabel* m_counts;
    QLabel* m_reason;
    QString m_error;
};

} // namespace Shardroom
