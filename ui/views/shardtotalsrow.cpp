// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardtotalsrow.h"

#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/theme.h"
#include "ui/views/shardtable.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! A snapshot changes the model in several steps, and is summed up once.
constexpr auto sumsUpAfter = 25ms;

//! For screen readers. The sums are told to whoever asks; as a name or a description of the widget each change of them
//! would be announced, four times a second.
class AccessibleTotals : public QAccessibleWidget {
public:
    explicit AccessibleTotals(ShardTotalsRow* row)
        : QAccessibleWidget(row, QAccessible::StaticText)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Description ? static_cast<ShardTotalsRow*>(widget())->inWords()
                                                : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* row = qobject_cast<ShardTotalsRow*>(object);
    return row ? new AccessibleTotals(row) : nullptr;
}

} // namespace

ShardTotalsRow::ShardTotalsRow(ShardTable* table, ShardTableModel* model, Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(model)
    , m_selection(selection)
{
    static const bool isInstalled = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(isInstalled)
    setObjectName(u"totals"_s);
    setAccessibleName(tr("Totals"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(sumsUpAfter);
    connect(&m_soon, &QTimer::timeout, this, &ShardTotalsRow::sumUp);
    connect(model, &QAbstractItemModel::dataChanged, this, &ShardTotalsRow::sumUpSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &ShardTotalsRow::sumUpSoon);
    connect(selection, &Selection::changed, this, &ShardTotalsRow::sumUpSoon);
    const QHeaderView* header = table->horizontalHeader();
    const auto repaint = qOverload<>(&QWidget::update);
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    sumUp();
}

QSize ShardTotalsRow::sizeHint() const
{
    return {0, fontMetrics().height() * 3 / 2};
}

void ShardTotalsRow::sumUpSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ShardTotalsRow::showEvent(QShowEvent* event)
{
    sumUp();
    QWidget::showEvent(event);
}

void ShardTotalsRow::sumUp()
{
    m_soon.stop();
    m_totals = ShardTotals::of(*m_model, m_selection->numbers());
    update();
}

QString ShardTotalsRow::inWords() const
{
    QStringList words{m_totals.title()};
    for (const ShardColumn column : firstColumns()) {
        const bool isTold = column != ShardColumn::Marked && column != ShardColumn::Number;
        if (isTold && !textAt(column).isEmpty())
            words << m_totals.explanation(column);
    }
    return words.join(u". "_s);
}

QString ShardTotalsRow::textAt(ShardColumn column) const
{
    return column == ShardColumn::Marked || m_model->isKnown(column) ? m_totals.text(column) : QString();
}

QRect ShardTotalsRow::placeOf(ShardColumn column) const
{
    const QHeaderView* header = m_table->horizontalHeader();
    if (header->isSectionHidden(int(column)))
        return {};
    const int left = header->viewport()->mapTo(m_table, QPoint()).x();
    return {left + header->sectionViewportPosition(int(column)), 0, header->sectionSize(int(column)), height()};
}

void ShardTotalsRow::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setPen(Theme::blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.25));
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(palette().color(QPalette::WindowText));
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    const QFontMetrics metrics(strong);
    const int pad = fontMetrics().height() / 3; // as the cells above
    for (const ShardColumn column : firstColumns()) {
        const QRect place = placeOf(column).adjusted(pad, 0, -pad, 0);
        if (!place.intersects(event->rect()))
            continue;
        const auto alignment
            = Qt::Alignment(m_model->headerData(int(column), Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        painter.drawText(place, int(alignment | Qt::AlignVCenter | Qt::AlignAbsolute),
            metrics.elidedText(textAt(column), Qt::ElideRight, place.width()));
    }
}

bool ShardTotalsRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString words;
    for (const ShardColumn column : firstColumns()) {
        if (placeOf(column).contains(help->pos()) && !textAt(column).isEmpty())
            words = m_totals.explanation(column);
    }
    QToolTip::showText(help->globalPos(), words.isEmpty() ? m_totals.title() : words, this);
    return true;
}

} // namespace Shardroom
