// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

class QSocketNotifier;

namespace Shardroom {

//! Another bot's program: it runs on its own, and goes on when this one ends or replaces itself by its next start. What
//! it says on standard error goes to a file of its own, so that it has somebody to say it to then as well. While this
//! one lives, its end is watched: who pressed a menu entry must not have to look for the reason in a file. Deletes
//! itself with the program. Does not wait; lives in the GUI thread.
class BotStart : public QObject {
    Q_OBJECT
public:
    //! Above this, a start begins the file anew; a program that runs keeps it below, see LogSink::bound().
    static constexpr qint64 largestLog = 1 << 20;

    BotStart(QString name, QObject* parent);
    ~BotStart() override;

    //! stderr.log, where the sessions are.
    [[nodiscard]] static QString logFileIn(const QString& stateDirectory);
    //! Once. With this program's environment, in a session of its own: Ctrl+C in the terminal is not meant for it.
    void start(const QString& program, const QStringList& arguments, const QString& stateDirectory);
    //! Programs that this process has started in an earlier life of it: nobody else can take note of their ends, and
    //! until then each stays in the list of processes. `parent` watches them from now on.
    static void adoptOthers(QObject* parent);

signals:
    //! It could not be started, or has ended with another exit status than 0. `why`: translated, or its own last words.
    void failed(const QString& name, const QString& why);

private:
    void watch(int pid);
    void reap();
    void fail(const QString& why);

    const QString m_name; // empty: one of an earlier life
    QString m_logFile;
    qint64 m_logBegin = 0; // what was in the file before
    int m_process = -1; // readable when it has ended
    std::unique_ptr<QSocketNotifier> m_endNotifier;
};

} // namespace Shardroom
