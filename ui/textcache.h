// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCache>
#include <QtGui/QFont>
#include <QtGui/QStaticText>

class QPainter;

namespace Shardroom {

//! Short texts that are painted again and again, such as numbers in cells: each is shaped once, which costs several
//! times as much as painting it. Only for the GUI thread.
class TextCache {
public:
    explicit TextCache(int capacity = 2048)
        : m_lines(capacity)
    {
    }

    //! Paints `text` on one line as QPainter::drawText() would with the painter's font and pen: in the middle of
    //! `area`'s height, at the left, right or middle of its width. What is too long for it is elided.
    void draw(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text);

private:
    struct Line {
        QFont font;
        QStaticText whole;
        double width = 0;
        QStaticText elided;
        double elidedWidth = 0;
        double elidedFor = -1; //!< the area's width
    };

    QCache<QString, Line> m_lines;
};

} // namespace Shardroom
