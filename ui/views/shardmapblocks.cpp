// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// More shards than tiles could be told apart: a block for each group, which is opened to see its tiles.

#include "ui/format.h"
#include "ui/models/selection.h"
#include "ui/theme.h"
#include "ui/views/shardmap.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr double openingStep = 1.25;

} // namespace

QString ShardMap::readyWords(const GroupFacts& facts, int count)
{
    return tr("%1 of %2 ready").arg(Format::number(facts.ready), Format::number(count));
}

int ShardMap::blockWidth() const
{
    QFont strong = font();
    strong.setBold(true);
    int widest = 0;
    for (const ShardGroup& group : m_groups.groups) {
        GroupFacts all;
        all.ready = group.count;
        widest = std::max({widest, fontMetrics().horizontalAdvance(readyWords(all, group.count)),
            // Beside the name there must be room for a badge.
            std::min(QFontMetrics(strong).horizontalAdvance(group.name), unit() * 9) + unit() * 3 / 2});
    }
    return widest + unit();
}

void ShardMap::paintBlocks(QPainter& painter, const QRect& area) const
{
    for (int i = 0; i < int(std::min(m_facts.size(), m_layout.groups.size())); ++i) {
        const QRect block = m_layout.groups[i].block.translated(origin());
        if (block.adjusted(-3, -3, 3, 3).intersects(area))
            paintBlock(painter, i, block);
    }
}

void ShardMap::paintBlock(QPainter& painter, int group, const QRect& block) const
{
    const GroupFacts& facts = m_facts[group];
    const ShardGroup& words = m_groups.groups[group];
    const double line = unit();
    const bool isWell = !facts.worst && facts.deaf == 0;
    const QColor color = facts.worst ? Theme::color(*facts.worst)
        : facts.deaf > 0             ? Theme::deafColor()
                                     : Theme::color(ShardState::Ready);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.save();
    painter.setOpacity(m_listedIn[size_t(group)] > 0 ? 1.0 : 0.35);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::blend(color, base, 0.55), 1));
    painter.setBrush(Theme::blend(color, base, isWell ? 0.14 : 0.3));
    painter.drawRoundedRect(QRectF(block).adjusted(0.5, 0.5, -0.5, -0.5), line * 0.3, line * 0.3);

    QRectF inner = QRectF(block).adjusted(line * 0.45, line * 0.2, -line * 0.45, -line * 0.25);
    const QRectF bar(inner.left(), inner.bottom() - line * 0.35, inner.width(), line * 0.35);
    double left = bar.left();
    for (const ShardState state : Theme::stateOrder) {
        const int count = facts.byState[size_t(state)];
        if (count == 0)
            continue;
        // One failed shard among a thousand must be seen too.
        const double width = std::min(bar.right() - left, std::max(3.0, bar.width() * count / words.count));
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), Theme::color(state));
        left += width;
    }

    const QRectF badge(inner.right() - line, inner.top(), line, line);
    Theme::paintBadge(painter, badge, facts.worst.value_or(ShardState::Ready), !facts.worst && facts.deaf > 0);
    QFont strong = font();
    strong.setBold(true);
    const QFontMetrics metrics(strong);
    const double room = inner.width() - line * 1.3;
    painter.setFont(strong);
    painter.setPen(text);
    const QString name = metrics.elidedText(words.name, Qt::ElideMiddle, int(room));
    painter.drawText(QRectF(inner.left(), inner.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(font());
    const QString worst = facts.worst ? displayName(*facts.worst) : facts.deaf > 0 ? tr("Deaf") : QString();
    // Beside the name where it fits, otherwise on a line of its own.
    if (fontMetrics().horizontalAdvance(worst) + metrics.horizontalAdvance(name) + line < room)
        painter.drawText(QRectF(inner.left(), inner.top(), room, line), Qt::AlignRight | Qt::AlignVCenter, worst);
    else if (inner.top() + line * 3 < bar.top())
        painter.drawText(
            QRectF(inner.left(), inner.top() + line * 2, inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter, worst);
    painter.drawText(QRectF(inner.left(), inner.top() + line, inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        readyWords(facts, words.count));

    const bool isHere = hasFocus() && currentGroup() == group;
    if (isHere || m_selectedIn[size_t(group)] > 0) {
        painter.setOpacity(1);
        painter.setBrush(Qt::NoBrush);
        const bool all = m_selectedIn[size_t(group)] == words.count;
        painter.setPen(QPen(palette().color(isHere ? QPalette::WindowText : QPalette::Highlight), 2,
            all || isHere ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(QRectF(block).adjusted(-1, -1, 1, 1), line * 0.35, line * 0.35);
    }
    painter.restore();
}

int ShardMap::currentGroup() const
{
    const int place = placeOf(m_selection->current());
    return place < 0 ? -1 : m_layout.groupOf(place);
}

//! How many of each group are selected and listed, for its block.
void ShardMap::countInBlocks()
{
    m_selectedIn.assign(size_t(m_groups.groups.size()), 0);
    m_listedIn.assign(size_t(m_groups.groups.size()), 0);
    if (!areBlocks())
        return;
    const auto count = [this](const QList<int>& numbers, std::vector<int>& in) {
        for (const int number : numbers) {
            if (const int place = placeOf(number); place >= 0)
                ++in[size_t(m_layout.groupOf(place))];
        }
    };
    count(m_selection->numbers(), m_selectedIn);
    if (!m_allListed)
        return count(m_listed, m_listedIn);
    for (qsizetype i = 0; i < m_groups.groups.size(); ++i)
        m_listedIn[size_t(i)] = m_groups.groups[i].count;
}

void ShardMap::openGroup(int group)
{
    if (!areBlocks() || group < 0 || group >= m_groups.groups.size())
        return;
    const int first = m_groups.groups[group].first;
    // Large enough for a glyph, which says the state without colour.
    double zoom = m_zoom;
    while (zoom < mostZoom && (areBlocks() || m_layout.detail == ShardMapLayout::Detail::Color)) {
        zoom *= openingStep;
        setZoom(zoom);
    }
    verticalScrollBar()->setValue(m_layout.rectOf(first).top());
    if (const int place = listedFrom(first, 1); place >= 0)
        moveCurrent(place, Qt::NoModifier);
    viewport()->update();
}

void ShardMap::closeGroup()
{
    setZoom(1);
}

//! The way back, for those who have no keys for it.
void ShardMap::offerWayBack()
{
    const bool wanted = m_zoom > 1 && m_isTooFine;
    if (m_back == nullptr && wanted) {
        m_back = new QToolButton(this);
        m_back->setObjectName(u"allGroups"_s);
        m_back->setText(tr("\u2039 All groups"));
        m_back->setToolTip(tr("Back to one block for each group (Esc)"));
        m_back->setAutoRaise(true);
        m_back->setFocusPolicy(Qt::TabFocus);
        connect(m_back, &QToolButton::clicked, this, [this] {
            closeGroup();
            setFocus();
        });
    }
    if (m_back == nullptr || m_back->isHidden() != wanted)
        return;
    m_back->setVisible(wanted);
    const int height = m_back->sizeHint().height();
    m_back->setGeometry(margin(), 0, m_back->sizeHint().width(), height);
    setViewportMargins(0, wanted ? height : 0, 0, 0);
}

//! True: it was for the blocks.
bool ShardMap::pressedInBlocks(QKeyEvent* event)
{
    const int group = currentGroup();
    const int last = int(m_groups.groups.size()) - 1;
    const auto go = [this](int to) {
        if (to >= 0 && to < m_groups.groups.size()) {
            // Only where the keyboard is: a thousand shards are not selected by passing over them.
            m_selection->set(m_selection->numbers(), shardAtPlace(m_groups.groups[to].first).shard.number);
            showRect(m_layout.groups[to].block);
        }
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(group < 0 ? last : group - 1);
    case Qt::Key_Right:
        return go(group + 1);
    case Qt::Key_Up:
        return go(group < 0 ? last : group - m_layout.columns);
    case Qt::Key_Down:
        return go(group < 0 ? 0 : group + m_layout.columns);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    default:
        return false;
    }
}

void ShardMap::toggleGroup(int group)
{
    const ShardGroup& wanted = m_groups.groups[group];
    const bool adds = m_selectedIn[size_t(group)] < m_listedIn[size_t(group)];
    QList<int> numbers;
    for (const int number : m_selection->numbers()) {
        if (const int place = placeOf(number); place < wanted.first || place >= wanted.first + wanted.count)
            numbers << number;
    }
    for (int place = wanted.first; adds && place < wanted.first + wanted.count; ++place) {
        if (isListed(place))
            numbers << shardAtPlace(place).shard.number;
    }
    m_selection->set(numbers, m_selection->current());
}

QString ShardMap::groupName(int group) const
{
    const ShardGroup& words = m_groups.groups[group];
    if (m_grouping == ShardGrouping::Range)
        return tr("Shards %1").arg(words.name);
    const QString& host = m_shards.at(m_groups.order[size_t(words.first)]).gatewayHost;
    // After the host's first label may stand which of its shards.
    return host.isEmpty() ? words.name : host + words.name.mid(host.section(u'.', 0, 0).size());
}

QString ShardMap::groupWords(int group) const
{
    if (group >= m_facts.size())
        return {};
    const GroupFacts& facts = m_facts[group];
    QStringList lines{tr("%1 of %2 are ready").arg(facts.ready).arg(Format::shardCount(m_groups.groups[group].count))};
    if (facts.worst)
        lines << tr("Worst: %1").arg(displayName(*facts.worst));
    if (facts.deaf > 0)
        lines << tr("Deaf: %1").arg(Format::number(facts.deaf));
    if (facts.median)
        lines << tr("Latency median: %1").arg(Format::latency(facts.median));
    return lines.join(u'\n');
}

} // namespace Shardroom
