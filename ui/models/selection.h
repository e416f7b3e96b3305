// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

namespace Shardroom {

//! Which shards are selected: one object that map, table, details, timeline and actions share. Lives in the GUI thread.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Shard numbers, sorted, each once.
    [[nodiscard]] const QList<int>& numbers() const { return m_numbers; }
    [[nodiscard]] bool contains(int number) const;
    [[nodiscard]] bool isEmpty() const { return m_numbers.isEmpty(); }
    //! Where the keyboard is; -1 for nowhere. Need not be selected.
    [[nodiscard]] int current() const { return m_current; }

    void set(QList<int> numbers, int current);
    void toggle(int number);
    void clear() { set({}, -1); }
    //! Puts aside what is not in `allowed`, which must be sorted; what was put aside and is allowed again comes back,
    //! unless something else was selected in between.
    void retain(const QList<int>& allowed);

signals:
    void changed();

private:
    QList<int> m_numbers;
    int m_current = -1;
    QList<int> m_aside; //!< sorted
};

} // namespace Shardroom
