// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlroom.h"
#include "tests/support/failonbreaches.h"
#include "tests/support/practicefleet.h"
#include "ui/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <functional>
#include <memory>
#include <utility>

namespace Shardroom {

//! The program as main() opens it, with its window, in this process. A practice gateway of its own is judged by its
//! audit in the end.
class OpenRoom {
public:
    enum class Pace {
        Quick, //!< the timings of test fleets
        Real, //!< what a user gets
    };

    //! What no argument says, set before the room opens.
    using Tuning = std::function<void(CommandLine&)>;

    //! `arguments` as on the command line, without the program's name.
    explicit OpenRoom(const QStringList& arguments, Pace pace = Pace::Quick, const Tuning& tuning = {})
    {
        const QStringList own{QStringLiteral("shardroom"), QStringLiteral("--no-history"), QStringLiteral("--socket"),
            m_folder.filePath(QStringLiteral("c.sock"))};
        // Against a gateway of its own a room keeps nothing; against another it never keeps it where the user's is.
        const bool keeps = arguments.contains(QStringLiteral("--api-url"));
        const QStringList state{QStringLiteral("--state-dir"), m_folder.filePath(QStringLiteral("state"))};
        if (keeps)
            qputenv("DISCORD_TOKEN", practiceToken); // the program takes it out again when it has read it
        CommandLineResult result = parseCommandLine(own + (keeps ? state : QStringList()) + arguments);
        if (!result.commandLine)
            qFatal("The room does not open: %s", qPrintable(result.text));
        CommandLine& line = *result.commandLine;
        if (pace == Pace::Quick) {
            const FleetOptions quick = quickFleet({});
            line.fleet.timings = quick.timings;
            line.fleet.reshardTimings = quick.reshardTimings;
            if (line.simulate)
                line.simulate = quickGateway(line.simulate->shards, line.simulate->guilds);
        }
        if (tuning)
            tuning(line);
        if (line.simulate) {
            m_audit = m_folder.filePath(QStringLiteral("audit.jsonl"));
            line.simulate->auditFile = m_audit;
            m_judgement = pace == Pace::Quick ? quickAudit() : AuditOptions();
        }
        m_room = std::make_unique<ControlRoom>(std::move(line));
        m_room->start();
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (auto* main = qobject_cast<MainWindow*>(window))
                m_window = main;
        }
        if (!m_window)
            qFatal("The room has no window");
    }
    ~OpenRoom()
    {
        if (m_room) {
            m_room->stop();
            ends();
        }
    }
    Q_DISABLE_COPY_MOVE(OpenRoom)

    //! Until the room that somebody has closed is gone, its sessions saved; the program's exit status.
    int ends()
    {
        // While a key that closes it is pressed, events are processed without a loop that could be told to end.
        int status = m_room->ended().value_or(0);
        if (m_room->ended())
            QCoreApplication::processEvents(); // and what tells the loop to end must not tell the next one
        else
            status = QCoreApplication::exec();
        m_isRestarting = m_room->isRestarting();
        m_room.reset();
        if (!m_audit.isEmpty())
            failOnBreaches(checkAuditFile(m_audit, m_judgement));
        return status;
    }
    //! It ended to be started anew.
    [[nodiscard]] bool isRestarting() const { return m_isRestarting; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name = {}) const
    {
        return m_window->findChild<Widget*>(name);
    }
    //! What a label of the window says.
    [[nodiscard]] QString text(const QString& label) const { return part<QLabel>(label)->text(); }

private:
    QTemporaryDir m_folder;
    QString m_audit;
    AuditOptions m_judgement;
    std::unique_ptr<ControlRoom> m_room;
    MainWindow* m_window = nullptr;
    bool m_isRestarting = false;
};

//! A user's hands: real key and mouse events for whatever is in front, and how many of them did something.
class Hands {
public:
    //! A key or chord that does something.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_activations;
        stroke(key, modifiers);
    }
    //! A key that only leads somewhere: an arrow, a tab.
    void move(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { stroke(key, modifiers); }
    void type(const QString& text)
    {
        m_strokes += int(text.size());
        QTest::keyClicks(target(), text);
    }
    void click(QWidget* widget, QPoint at = {})
    {
        ++m_activations;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    }
    //! Something outside of the window that a user activates, as a notification.
    void count() { ++m_activations; }

    //! With Tab, as often as it takes. False: it can't be reached so.
    [[nodiscard]] bool tabTo(const QWidget* widget)
    {
        // The window may be in front a moment before the keys go there.
        if (!QTest::qWaitFor([widget] { return QApplication::focusWidget() && isInFront(widget->window()); }))
            return false;
        constexpr int most = 100;
        for (int steps = 0; steps < most; ++steps) {
            if (QApplication::focusWidget() == widget)
                return true;
            move(Qt::Key_Tab);
        }
        return false;
    }
    //! Arrow down in a list or a menu until `isThere`. False: the end came first.
    [[nodiscard]] bool arrowTo(const std::function<bool()>& isThere)
    {
        constexpr int most = 80;
        for (int steps = 0; steps < most && !isThere(); ++steps)
            move(Qt::Key_Down);
        return isThere();
    }
    [[nodiscard]] static bool isInFront(const QWidget* window) { return QApplication::activeWindow() == window; }
    //! What a window manager does by itself when a dialog has opened or closed.
    [[nodiscard]] static bool bringToFront(QWidget* window)
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window)
            && QTest::qWaitFor([window] { return isInFront(window) && QApplication::focusWidget(); });
    }

    [[nodiscard]] int activations() const { return m_activations; }
    [[nodiscard]] int strokes() const { return m_strokes; } //!< keys in all

private:
    static QWidget* target()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }
    void stroke(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        ++m_strokes;
        QTest::keyClick(target(), key, modifiers);
    }

    int m_activations = 0;
    int m_strokes = 0;
};

} // namespace Shardroom
