// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secretclipboard.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {

SecretClipboard::SecretClipboard(std::chrono::milliseconds keep, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keep);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString& secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    // Clipboard histories leave out what is marked so: a copy there would outlive ours.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_data = data.get();
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_isThere = true;
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (!m_isThere)
        return;
    m_isThere = false;
    QClipboard* clipboard = QGuiApplication::clipboard();
    // Whoever has copied since has put something else there. It is not read: that waits for a program that may hang.
    if (m_data && clipboard->mimeData() == m_data)
        clipboard->clear();
    emit cleared();
}

} // namespace Shardroom
