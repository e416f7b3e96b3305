// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstpaint.h"

#include "core/diagnostics/logging.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace Shardroom {
namespace {

class Watch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Events of a higher priority are done by then: the paint itself, and what the start has posted.
            QTimer::singleShot(0, this, [this] {
                qCInfo(uiLog) << LogFields().add("window", "painted");
                QTimer::singleShot(0, this, [this] {
                    qCInfo(uiLog) << LogFields().add("window", "interactive");
                    deleteLater();
                });
            });
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void logFirstPaint(QWidget* window)
{
    window->installEventFilter(new Watch(window));
}

} // namespace Shardroom
