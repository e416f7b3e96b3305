// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

class QSocketNotifier;

namespace Shardroom {

//! Another bot's program: it runs on its own, and goes on when this one ends. While this one lives, its end is watched:
//! who pressed a menu entry must not have to look for the reason on standard error, to which its words are passed on.
//! Deletes itself with the program. Does not block; lives in the GUI thread.
class BotStart : public QObject {
    Q_OBJECT
public:
    BotStart(QString name, QObject* parent);
    ~BotStart() override;

    //! Once. With this program's environment, in a session of its own: Ctrl+C in the terminal is not meant for it.
    void start(const QString& program, const QStringList& arguments);

signals:
    //! It could not be started, or has ended with another exit status than 0. `why`: translated, or its own last words.
    void failed(const QString& name, const QString& why);

private:
    void listen();
    void reap();
    void fail(const QString& why);

    const QString m_name;
    int m_errors = -1; // where it complains
    int m_process = -1; // readable when it has ended
    std::unique_ptr<QSocketNotifier> m_errorsNotifier;
    std::unique_ptr<QSocketNotifier> m_endNotifier;
    QByteArray m_said; // the last of it
};

} // namespace Shardroom
