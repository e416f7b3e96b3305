// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historystore.h"
#include "tests/gallery/evening.h"
#include "ui/mainwindow.h"

#include <QtCore/QTemporaryDir>

#include <functional>

namespace Shardroom {

//! The real window in the middle of the evening, with a history behind it that answers in the same thread. What it asks
//! for is answered as the core would. GUI thread.
class Stage {
public:
    explicit Stage(QSize size = {1440, 900});
    ~Stage();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }
    void tell(const FleetSnapshot& fleet); //!< and stays with it
    //! Once more, since a window without news for a while says so.
    void refresh();
    void select(const QList<int>& shards);
    void trigger(const QString& action);
    void raiseDock(const QString& name);
    //! Everything that was opened is closed, and the window is as at first.
    void clear();
    //! Events are handled until it is so; ends the program when it never is. `what`: to be named then.
    void waitFor(const std::function<bool()>& condition, const char* what);

    //! The part of the window with this name, of whatever page or dialog; ends the program when there is none.
    template <typename T>
    [[nodiscard]] T& part(const QString& name = {})
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no %s %s", T::staticMetaObject.className(), qPrintable(name));
        return *found;
    }
    //! The one of this kind that is open.
    template <typename T>
    [[nodiscard]] T* open()
    {
        T* found = nullptr;
        waitFor(
            [&] {
                const auto all = m_window->findChildren<T*>();
                for (T* one : all)
                    found = one->isVisible() ? one : found;
                return found != nullptr;
            },
            T::staticMetaObject.className());
        return found;
    }

private:
    void tellPast();

    QTemporaryDir m_directory;
    QDateTime m_now;
    HistoryStore m_history;
    FleetSnapshot m_fleet;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Shardroom
