// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/practicepanel.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"
#include "ui/models/selection.h"

#include <QtCore/QEvent>
#include <QtCore/QMetaEnum>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

PracticePanel::PracticePanel(Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_target(new QLabel(this))
    , m_code(new QComboBox(this))
    , m_board(new QWidget)
{
    const int unit = fontMetrics().height();
    m_target->setObjectName(u"practiceTarget"_s);
    m_target->setContentsMargins(unit / 2, unit / 3, unit / 2, 0);
    m_target->setWordWrap(true);
    m_code->setObjectName(u"closeCode"_s);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(14);
    const auto codes = closeCodes();
    for (const int code : codes) {
        const CloseCodeInfo info = closeCodeInfo(code);
        m_code->addItem(tr("%1 %2").arg(code).arg(info.meaning), code);
        m_code->setItemData(m_code->count() - 1, tr("%1 %2").arg(info.explanation, info.remedy), Qt::ToolTipRole);
    }
    m_code->setCurrentIndex(m_code->findData(closeKeepingSession));

    m_code->setParent(m_board);
    m_board->installEventFilter(this);
    const auto kinds = QMetaEnum::fromType<Simulator::FaultKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = Simulator::FaultKind(kinds.value(i));
        auto* button = new QPushButton(Simulator::displayName(kind), m_board);
        button->setObjectName(QLatin1String(kinds.key(i)));
        button->setToolTip(Simulator::explanation(kind));
        button->setAccessibleDescription(Simulator::explanation(kind));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, kind] { request(kind); });
        m_cells << button;
        if (kind == Simulator::FaultKind::Close)
            m_cells << m_code;
    }
    auto* scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(m_board);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_target);
    layout->addWidget(scroller, 1);

    connect(m_selection, &Selection::changed, this, &PracticePanel::showTarget);
    showTarget();
    arrange();
}

QList<int> PracticePanel::closeCodes()
{
    return {1000, 1001, 1011, 1012, 4000, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4009, 4010, 4011, 4012, 4013, 4014};
}

bool PracticePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_board && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void PracticePanel::arrange()
{
    const int unit = fontMetrics().height();
    const int gap = std::max(2, unit / 5);
    const int left = unit / 2;
    const int room = std::max(unit * 8, m_board->width() - 2 * left);
    int top = unit / 3;
    for (qsizetype first = 0; first < m_cells.size();) {
        // As many as fit side by side, then stretched to the full line.
        qsizetype end = first;
        int used = 0;
        while (end < m_cells.size()) {
            const int width = m_cells[end]->sizeHint().width();
            if (end > first && used + gap + width > room)
                break;
            used += width + (end > first ? gap : 0);
            ++end;
        }
        const int height = m_cells[first]->sizeHint().height();
        const int extra = std::max(0, room - used) / int(end - first);
        int x = left;
        for (; first < end; ++first) {
            const int width = std::min(room, m_cells[first]->sizeHint().width() + extra);
            m_cells[first]->setGeometry(x, top, width, height);
            x += width + gap;
        }
        top += height + gap;
    }
    m_board->setMinimumHeight(top + gap);
}

void PracticePanel::showTarget()
{
    m_target->setText(m_selection->isEmpty() ? tr("Hits all shards, since none is selected.")
                                             : tr("Hits %1.").arg(Format::shards(m_selection->numbers())));
}

void PracticePanel::request(Simulator::FaultKind kind)
{
    Simulator::Fault fault;
    fault.kind = kind;
    fault.closeCode = m_code->currentData().toInt();
    emit faultRequested(fault, m_selection->numbers());
}

} // namespace Shardroom
