// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnwidths.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace Shardroom::ColumnWidths {
namespace {

//! Turns the header's own stretching on and off.
class LastStretcher : public QObject {
public:
    explicit LastStretcher(QHeaderView* header)
        : QObject(header)
        , m_header(header)
    {
        header->viewport()->installEventFilter(this);
        const auto adopt = [this] { this->adopt(); };
        connect(header, &QHeaderView::sectionResized, this, adopt);
        connect(header, &QHeaderView::sectionMoved, this, adopt);
        connect(header, &QHeaderView::geometriesChanged, this, adopt);
        connect(header, &QHeaderView::sortIndicatorChanged, this, adopt); // also when a state was restored
        this->adopt();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            adopt();
        return QObject::eventFilter(watched, event);
    }

private:
    void adopt()
    {
        int place = m_header->count() - 1;
        while (place >= 0 && m_header->isSectionHidden(m_header->logicalIndex(place)))
            --place;
        if (m_adopting || place < 0)
            return;
        const QScopedValueRollback guard(m_adopting, true);
        const int last = m_header->logicalIndex(place);
        const int left = m_header->viewport()->width() - (m_header->length() - m_header->sectionSize(last));
        m_header->setStretchLastSection(left >= m_header->sectionSizeHint(last));
    }

    QHeaderView* m_header;
    bool m_adopting = false;
};

} // namespace

int firstWidth(const QHeaderView& header, int column, int characters)
{
    // In some languages the title is longer than anything below it.
    return std::max(header.sectionSizeHint(column), characters * header.fontMetrics().horizontalAdvance(u'0'));
}

void setFirstWidths(QHeaderView& header, std::span<const int> characters)
{
    for (int column = 0; column < int(characters.size()); ++column)
        header.resizeSection(column, firstWidth(header, column, characters[size_t(column)]));
}

void stretchLast(QHeaderView& header)
{
    new LastStretcher(&header); // the header's child
}

} // namespace Shardroom::ColumnWidths
