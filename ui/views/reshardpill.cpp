// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardpill.h"

#include "ui/models/reshardtexts.h"
#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

ReshardPill::ReshardPill(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"reshardPill"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void ReshardPill::setProgress(const std::optional<ReshardProgress>& progress)
{
    if (!progress) {
        hide();
        return;
    }
    m_percent = ReshardTexts::percent(*progress);
    const QString phase = progress->paused ? tr("Paused") : displayName(progress->phase);
    setText(m_percent ? tr("%1 %2 %").arg(phase, QString::number(*m_percent)) : phase);
    setAccessibleName(tr("Reshard: %1").arg(text()));
    setToolTip(ReshardTexts::banner(*progress));
    // It must not jump at every percent.
    setMinimumWidth(std::max(minimumWidth(), sizeHint().width()));
    updateGeometry();
    update();
    show();
}

QSize ReshardPill::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {std::max(unit * 9, fontMetrics().horizontalAdvance(text()) + unit * 3 / 2), unit * 3 / 2};
}

QSize ReshardPill::minimumSizeHint() const
{
    return sizeHint();
}

void ReshardPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(area, area.height() / 3, area.height() / 3);
    painter.fillPath(outline, Theme::blend(accent, window, underMouse() || isDown() ? 0.34 : 0.22));
    painter.save();
    painter.setClipPath(outline);
    // Along the lower edge, so that the words are read on one ground.
    const double thin = std::max(3.0, area.height() / 6);
    QRectF done(area.left(), area.bottom() - thin, area.width() * m_percent.value_or(0) / 100.0, thin);
    painter.fillRect(done, accent);
    painter.restore();
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::WindowText) : accent, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area.adjusted(0, 0, 0, -thin / 2), Qt::AlignCenter, text());
}

} // namespace Shardroom
