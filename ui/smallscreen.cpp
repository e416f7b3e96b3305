// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/smallscreen.h"

#include <QtCore/QEvent>
#include <QtGui/QResizeEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::SmallScreen {
namespace {

//! In heights of a line: below it the docks at the right do not stand below each other.
constexpr QSize roomy{84, 48};
//! On a larger one a page is this large at least, or as large as it has to be: so a window that somebody makes small,
//! as a half or a quarter of the screen, has room for all that is in it.
constexpr int leastWidth = 36;
constexpr int leastHeight = 4;
constexpr int leastHeightAtRight = 9; //!< two below each other have the whole height

bool hasLittleRoom(const QWidget& widget)
{
    const int unit = widget.fontMetrics().height();
    const QSize available = widget.screen()->availableSize();
    return available.width() < roomy.width() * unit || available.height() < roomy.height() * unit;
}

//! Around a page that scrolls. A scroll area gives a page with wrapped texts the height that it would like best; here
//! it is as high as there is room for, and no lower than it has to be.
class PageHolder : public QWidget {
public:
    PageHolder(QWidget* page, const QScrollArea* scroller)
        : m_page(page)
        , m_scroller(scroller)
    {
        page->setParent(this);
        page->show();
    }
    [[nodiscard]] QSize sizeHint() const override { return m_page->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least = m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
        const QLayout* layout = m_page->layout();
        if (layout && layout->hasHeightForWidth()) {
            // As wide as it is beside a scroll bar, whether there is one or not: else it would come and go for ever.
            const int width = m_scroller->width() - m_scroller->verticalScrollBar()->sizeHint().width();
            least.setHeight(std::max(least.height(), layout->minimumHeightForWidth(std::max(width, least.width()))));
        }
        return least;
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // the page may need more than at first
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_page->setGeometry(rect());
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }

private:
    QWidget* m_page;
    const QScrollArea* m_scroller;
};

//! A scroll area would be content with a few lines, whatever is in it, and would ask for no more than a part of it.
class PageScroller : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least(fontMetrics().height() * 12, fontMetrics().height() * 4);
        if (!widget())
            return least;
        const QSize page = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        const bool isAtRight = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (!hasLittleRoom(*this)) // a page that scrolls hides its end
            least = QSize(leastWidth, isAtRight ? leastHeightAtRight : leastHeight) * fontMetrics().height();
        if (!isAtRight)
            return least.boundedTo(page);
        return {page.width() + verticalScrollBar()->sizeHint().width(), least.boundedTo(page).height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // it may need more than at first
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

bool isSmall(const QWidget& window)
{
    return hasLittleRoom(window);
}

QSize bounded(const QWidget& window, QSize wanted)
{
    const int unit = window.fontMetrics().height();
    const QSize frame(unit, unit * 2); // about what a window manager puts around it
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

QScrollArea* scrolling(QWidget* page, const QString& name)
{
    auto* scroller = new PageScroller;
    scroller->setObjectName(u"pageScroller"_s);
    scroller->setAccessibleName(name);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    // Tab goes from control to control, and the page follows it.
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(new PageHolder(page, scroller));
    return scroller;
}

void adopt(QMainWindow& window)
{
    const bool small = hasLittleRoom(window);
    QDockWidget* first = nullptr;
    const auto docks = window.findChildren<QDockWidget*>();
    for (QDockWidget* dock : docks) {
        QWidget* page = dock->widget();
        const bool isAtRight = window.dockWidgetArea(dock) == Qt::RightDockWidgetArea;
        QScrollArea* scroller = scrolling(page, dock->windowTitle());
        dock->setWidget(scroller);
        if (!isAtRight)
            continue;
        scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        if (small && first != nullptr)
            window.tabifyDockWidget(first, dock);
        else if (first == nullptr)
            first = dock;
    }
    if (small) {
        window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
        if (first != nullptr)
            first->raise();
    }
    // So far the window had to be as large as the pages wanted.
    window.layout()->activate();
    window.resize(bounded(window, window.size()));
}

} // namespace Shardroom::SmallScreen
