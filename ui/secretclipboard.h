// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMimeData>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <chrono>

namespace Shardroom {

//! Lends a secret to the clipboard: after a while it is removed again, unless something else has been copied since.
//! GUI thread.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    //! How long a secret stays.
    explicit SecretClipboard(std::chrono::milliseconds keep, QObject* parent = nullptr);
    ~SecretClipboard() override; //!< clears it too

    [[nodiscard]] std::chrono::milliseconds keep() const { return m_timer.intervalAsDuration(); }
    void copy(const QString& secret);
    //! At once, if the clipboard still holds the secret.
    void clear();

signals:
    void cleared(); //!< the secret is no longer there

private:
    QTimer m_timer;
    QPointer<QMimeData> m_data; //!< what was given to the clipboard, and is its own
    bool m_isThere = false; //!< nobody was told yet that it is gone
};

} // namespace Shardroom
