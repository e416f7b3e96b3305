// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardfilter.h"

#include <QtWidgets/QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace Shardroom {

class FilterChips;

//! The filter field: filters as one types. What it understands turns it green, what it does not turns it red and is
//! said below it; it offers how a word may go on, and under it are the saved filters.
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
    //! What hosts and close codes are offered; taken when something is typed.
    void setShards(const QList<ShardSnapshot>& shards) { m_shards = shards; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }

signals:
    //! Only for text that was understood. A word that is being typed and may become a field's name waits until it goes
    //! on, or until the field is left: else "sta" would list nothing on the way to "state:backoff".
    void filterChanged(const Shardroom::ShardFilter& filter);
    void replacing(); //!< before the text is set by anything but the keyboard
    void replaced(); //!< the text was set, or typing has ended
    void left(); //!< Esc in the empty field, or Enter: the keyboard may go back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readText();
    void settle();
    void showState();
    void offerCompletions();
    void complete(const QString& text);

    QLineEdit* m_field;
    QStandardItemModel* m_choices;
    QCompleter* m_completer;
    FilterChips* m_chips;
    QList<ShardSnapshot> m_shards;
    qsizetype m_completeAt = 0;
    qsizetype m_completeLength = 0;
    QLabel* m_counts;
    QLabel* m_reason;
    QString m_error;
    bool m_typed = false; //!< the text came from the keyboard, and its last word may go on
    bool m_waits = false; //!< the text is understood, but is not applied yet
};

} // namespace Shardroom
