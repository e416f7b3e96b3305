// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/budgetbar.h"

#include "ui/format.h"
#include "ui/spokenname.h"
#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {

BudgetBar::BudgetBar(QWidget* parent)
    : QWidget(parent)
    , m_left(new QLabel(this))
    , m_reset(new QLabel(this))
    , m_barHeight(std::max(6, fontMetrics().height() / 2))
{
    QFont strong = font();
    strong.setBold(true);
    m_left->setFont(strong);
    m_reset->setForegroundRole(QPalette::PlaceholderText);
    m_reset->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reset->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, m_barHeight + 4);
    layout->addWidget(m_left);
    layout->addWidget(m_reset, 1);
    setBudget({}, {}, {});
}

void BudgetBar::setBudget(const IdentifyBudget& budget, const std::optional<QDateTime>& queueEnd, const QDateTime& now)
{
    m_budget = budget;
    if (budget.total <= 0) {
        m_left->setText(tr("Identifies: not known yet"));
        m_parts.clear();
    } else {
        m_left->setText(
            tr("%1 of %2 identifies left").arg(Format::number(budget.remaining), Format::number(budget.total)));
        QList<Part> parts;
        if (budget.held)
            parts << Part{tr("queue held"), Weight::Stops};
        if (!budget.floorAt && budget.trips.isEmpty() && budget.spendable() > 0 && budget.resetAt.isValid())
            parts << Part{tr("lasts until the reset"), Weight::Calm};
        parts << Part{tr("%1 per 5 s").arg(Format::number(budget.maxConcurrency)), Weight::Pace};
        if (!budget.trips.isEmpty())
            parts << Part{tr("breaker open"), Weight::Stops};
        else if (budget.spendable() == 0)
            parts << Part{tr("only resumes"), Weight::Stops};
        else if (budget.floorAt)
            parts << Part{tr("floor in %1").arg(Format::remaining(*budget.floorAt, now)), Weight::Floor};
        if (budget.queued > 0 && queueEnd && !budget.held)
            parts << Part{
                tr("%1 queued \u2248 %2").arg(Format::number(budget.queued), Format::remaining(*queueEnd, now)),
                Weight::Queued};
        else if (budget.queued > 0)
            parts << Part{tr("%1 queued").arg(Format::number(budget.queued)), Weight::Queued};
        if (budget.resetAt.isValid())
            parts << Part{tr("resets in %1").arg(Format::remaining(budget.resetAt, now)), Weight::Reset};
        m_parts = parts;
    }
    setMinimumWidth(leastWidth());
    showParts();
    setToolTip(explanation(budget));
    QStringList words{m_left->text()};
    for (const Part& part : std::as_const(m_parts))
        words << part.text;
    setSpokenName(this, words.join(u", "_s));
    update();
}

namespace {

QString inOneLine(const QStringList& texts)
{
    return texts.join(u" \u00b7 "_s);
}

} // namespace

int BudgetBar::leastWidth() const
{
    QStringList stops;
    for (const Part& part : m_parts) {
        if (part.weight == Weight::Stops)
            stops << part.text;
    }
    const int unit = fontMetrics().height();
    const int words = stops.isEmpty() ? 0 : m_reset->fontMetrics().horizontalAdvance(inOneLine(stops)) + unit;
    return std::max(unit * 16, m_left->sizeHint().width() + words);
}

void BudgetBar::showParts()
{
    // What does not fit is left out, the least important first, rather than cut in the middle.
    const int room = width() - m_left->sizeHint().width() - fontMetrics().height();
    QList<Part> parts = m_parts;
    const auto line = [&parts] {
        QStringList texts;
        for (const Part& part : std::as_const(parts))
            texts << part.text;
        return inOneLine(texts);
    };
    while (!parts.isEmpty() && m_reset->fontMetrics().horizontalAdvance(line()) > room) {
        const auto least = std::ranges::min_element(parts, {}, &Part::weight);
        if (least->weight == Weight::Stops)
            break;
        parts.erase(least);
    }
    m_reset->setText(line());
}

void BudgetBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showParts();
}

QString BudgetBar::explanation(const IdentifyBudget& budget)
{
    QStringList lines{tr("Discord allows a bot so many session starts in 24 hours. When none is left, it ends all "
                         "sessions and resets the token. Resuming is free.")};
    if (budget.total > 0) {
        lines << tr("%1 are kept back: below that shards only resume.").arg(Format::number(budget.floor));
        lines << tr("Shardroom spent %1 in the last 24 hours.").arg(Format::number(budget.spentInDay));
        if (budget.allowance > 0)
            lines << tr("%1 more may go below, as you allowed.").arg(Format::number(budget.allowance));
    }
    for (const BreakerTrip& trip : budget.trips)
        lines << tr("Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.", nullptr,
            trip.waiting)
                     .arg(trip.cause, Format::clock(trip.until));
    return lines.join(u'\n');
}

double BudgetBar::floorShare() const
{
    return m_budget.total > 0 ? double(m_budget.floor) / m_budget.total : 0;
}

QRect BudgetBar::barRect() const
{
    return {0, height() - m_barHeight, width(), m_barHeight};
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = barRect();
    const QColor track = Theme::blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.14);
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setClipPath(outline);
    painter.fillRect(bar, track);
    QRectF zone = bar;
    zone.setWidth(bar.width() * floorShare());
    painter.fillRect(zone, Theme::blend(Theme::alarm(), track, 0.35));
    if (m_budget.total > 0) {
        const double share = double(m_budget.remaining) / m_budget.total;
        QRectF left = bar;
        left.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
        painter.fillRect(left,
            share <= floorShare()          ? Theme::alarm()
                : share < 2 * floorShare() ? Theme::warning()
                                           : Theme::color(ShardState::Ready));
    }
    painter.fillRect(QRectF(zone.right() - 0.5, bar.top(), 1.5, bar.height()), palette().color(QPalette::Window));
}

} // namespace Shardroom
