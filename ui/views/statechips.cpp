// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/statechips.h"

#include "ui/format.h"
#include "ui/spokenname.h"
#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Always there, so that "Failed 0" can be read too.
bool isAlwaysShown(ShardState state)
{
    return state == ShardState::Ready || state == ShardState::Failed;
}

} // namespace

StateChip::StateChip(ShardState state, QWidget* parent)
    : QAbstractButton(parent)
    , m_state(state)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setCount(0);
}

void StateChip::makeDeaf()
{
    m_isDeaf = true;
    setCount(m_count);
}

QString StateChip::name() const
{
    return m_isDeaf ? tr("Deaf") : displayName(m_state);
}

void StateChip::setCount(int count)
{
    const bool widthChanges = Format::number(count).size() != countText().size();
    m_count = count;
    const QString text = tr("%1: %2").arg(name(), Format::shardCount(count));
    setSpokenName(this, text);
    setToolTip(text + u'\n' + tr("Click to list only these."));
    if (widthChanges)
        updateGeometry();
    update();
}

void StateChip::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

QString StateChip::countText() const
{
    return Format::number(m_count);
}

int StateChip::fullWidth() const
{
    QFont strong = font();
    strong.setBold(true);
    const int unit = fontMetrics().height();
    return unit * 5 / 2 + QFontMetrics(strong).horizontalAdvance(countText()) + fontMetrics().horizontalAdvance(name())
        + unit / 3;
}

QSize StateChip::sizeHint() const
{
    const int unit = fontMetrics().height();
    const int word = fontMetrics().horizontalAdvance(name()) + unit / 3;
    return {fullWidth() - (m_compact ? word : 0), unit * 8 / 5};
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // What is painted stays where it is from right to left, and so must the texts in it.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = fontMetrics().height();
    const QColor color = m_isDeaf ? Theme::deafColor() : Theme::color(m_state);
    const QColor window = palette().color(QPalette::Window);
    const QRectF pill = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const double strength = isChecked() ? 0.4 : underMouse() ? 0.22 : 0.12;
    painter.setBrush(Theme::blend(color, window, m_count > 0 || isChecked() ? strength : 0.03));
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5)
                              : QPen(Theme::blend(color, window, isChecked() ? 1.0 : 0.35), 1));
    painter.drawRoundedRect(pill, unit * 0.35, unit * 0.35);

    painter.setOpacity(m_count > 0 ? 1.0 : 0.55);
    Theme::paintBadge(painter, QRectF(unit * 0.4, (height() - unit) / 2, unit, unit), m_state, m_isDeaf);
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    QRectF text = QRectF(rect()).adjusted(unit * 1.75, 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, countText());
    if (m_compact)
        return;
    text.adjust(painter.fontMetrics().horizontalAdvance(countText()) + unit / 3, 0, 0, 0);
    painter.setFont(font());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, name());
}

StateChips::StateChips(QWidget* parent)
    : QWidget(parent)
    , m_deaf(new StateChip(ShardState::Ready, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    for (const ShardState state : Theme::stateOrder) {
        auto* chip = new StateChip(state, this);
        m_chips[size_t(state)] = chip;
        layout->addWidget(chip);
        chip->setVisible(isAlwaysShown(state));
        connect(chip, &StateChip::clicked, this, [this] {
            m_deaf->setChecked(false);
            QSet<ShardState> states;
            for (const StateChip* other : m_chips) {
                if (other->isChecked())
                    states.insert(other->state());
            }
            emit statesRequested(states);
        });
    }
    m_deaf->makeDeaf();
    m_deaf->setObjectName(u"deafChip"_s);
    m_deaf->hide();
    layout->insertWidget(1, m_deaf);
    connect(m_deaf, &StateChip::clicked, this, &StateChips::deafRequested);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Shards by state"));
}

QList<StateChip*> StateChips::all() const
{
    return QList<StateChip*>(m_chips.begin(), m_chips.end()) << m_deaf;
}

void StateChips::setCounts(const std::array<int, shardStateCount>& counts, int deaf)
{
    m_deaf->setCount(deaf);
    m_deaf->setVisible(deaf > 0 || m_deaf->isChecked());
    for (StateChip* chip : m_chips) {
        const int count = counts[size_t(chip->state())] - (chip->state() == ShardState::Ready ? deaf : 0);
        chip->setCount(count);
        chip->setVisible(count > 0 || chip->isChecked() || isAlwaysShown(chip->state()));
    }
    updateCompactness();
}

void StateChips::setChecked(const QSet<ShardState>& states, bool deaf)
{
    m_deaf->setChecked(deaf);
    for (StateChip* chip : m_chips)
        chip->setChecked(states.contains(chip->state()));
}

void StateChips::resizeEvent(QResizeEvent*)
{
    updateCompactness();
}

void StateChips::updateCompactness()
{
    int wanted = 0;
    const QList<StateChip*> chips = all();
    for (const StateChip* chip : chips) {
        if (!chip->isHidden())
            wanted += chip->fullWidth() + layout()->spacing();
    }
    for (StateChip* chip : chips)
        chip->setCompact(wanted > width());
}

} // namespace Shardroom
