// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! What is listed, and how.
struct ViewState {
    QString filter;
    QByteArray arrangement; //!< which columns are shown, in which order, sorted by what: a change of it is a step
    QByteArray columns; //!< the same with the widths, which alone are no step
};

//! The steps in which filter and columns were changed, to go back and forth. Lives in the GUI thread.
class ViewHistory : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostSteps = 100;
    using QObject::QObject;

    //! Begins with this, without steps.
    void begin(const ViewState& now);
    //! It looks like this now. A step when more than widths is different. Not heard while held.
    void note(const ViewState& now);

    //! While what undo() or redo() gave is being shown, half of it is no step.
    void hold(bool on) { m_held = on; }

    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    //! What is to be shown; nullopt: there is no such step. Is taken for shown.
    [[nodiscard]] std::optional<ViewState> undo();
    [[nodiscard]] std::optional<ViewState> redo();

signals:
    void changed(); //!< what can be undone or redone

private:
    std::optional<ViewState> go(QList<ViewState>& from, QList<ViewState>& to);

    std::optional<ViewState> m_now; //!< nullopt before begin()
    QList<ViewState> m_before; //!< the newest last
    QList<ViewState> m_after; //!< the next last
    bool m_held = false;
};

} // namespace Shardroom
