// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/staleveil.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr double greyed = 0.62; // of what is below, so much goes; it can still be read

} // namespace

StaleVeil::StaleVeil(QWidget* covered)
    : QWidget(covered->parentWidget())
    , m_covered(covered)
{
    setObjectName(u"staleVeil"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    covered->installEventFilter(this);
}

void StaleVeil::setStale(bool stale)
{
    if (std::exchange(m_isStale, stale) == stale)
        return;
    adoptPlace();
}

void StaleVeil::adoptPlace()
{
    setGeometry(m_covered->geometry());
    setVisible(m_isStale && m_covered->isVisibleTo(parentWidget()));
    raise();
}

bool StaleVeil::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (m_isStale && watched == m_covered
        && (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide))
        adoptPlace();
    return QWidget::eventFilter(watched, event);
}

void StaleVeil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(greyed);
    painter.fillRect(rect(), ground);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.14);
    painter.fillRect(rect(), QBrush(line, Qt::BDiagPattern));
}

} // namespace Shardroom
