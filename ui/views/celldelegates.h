// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/textcache.h"

#include <QtWidgets/QStyledItemDelegate>

namespace Shardroom {

//! A plain cell with air at both sides, so that numbers and the words of the next column do not touch.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable TextCache m_texts;
};

//! A cell with a box to tick that can be seen on dark too.
class TickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

//! A box to tick in the middle of `area`, as it is drawn in tables; it can be seen on dark too.
void paintTickBox(
    QPainter& painter, const QWidget& widget, const QPalette& palette, const QRect& area, Qt::CheckState state);

//! A cell with nothing but a box, which is ticked when the cell is selected.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

//! A state cell: badge, then word.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable TextCache m_texts;
};

//! A cell of a measured value: the newest values as a sparkline, then the last one as a number.
class SparklineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! `role` gives the values as QList<float>, oldest first; `widest` is how much room the number needs; `fromZero`:
    //! the line's lowest place is zero.
    SparklineDelegate(int role, QString widest, bool fromZero, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_role(role)
        , m_widest(std::move(widest))
        , m_fromZero(fromZero)
    {
    }
    //! Slow round trips are bold, very slow ones stand on a patch as well.
    void setMarksSlow(bool on) { m_marksSlow = on; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
    QString m_widest;
    bool m_fromZero;
    bool m_marksSlow = false;
    mutable TextCache m_texts;
};

//! A timeline cell: badge, arrow, badge, word; or just the word when no state changed.
class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable TextCache m_texts;
};

} // namespace Shardroom
