// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include "ui/help/helpdiagram.h"
#include "ui/help/helptexts.h"
#include "ui/smallscreen.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr std::array allPages{HelpWindow::Page::Shards, HelpWindow::Page::States, HelpWindow::Page::Buttons,
    HelpWindow::Page::Identifies, HelpWindow::Page::CloseCodes, HelpWindow::Page::Resharding};

QImage stateMark(ShardState state, bool deaf, int side, double devicePixelRatio)
{
    QImage image(QSize(side, side) * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Theme::paintBadge(painter, QRectF(0, 0, side, side), state, deaf);
    return image;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , m_pages(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    setObjectName(u"help"_s);
    m_pages->setObjectName(u"helpPages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setOpenLinks(false);
    for (const Page page : allPages)
        m_pages->addItem(HelpTexts::title(page));
    auto* splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(SmallScreen::bounded(*this, {unit * 56, unit * 38}));
    m_pages->setMinimumWidth(m_pages->sizeHintForColumn(0) + unit * 2);
    m_text->viewport()->installEventFilter(this);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    m_pages->setCurrentRow(0);
}

void HelpWindow::openAt(Page page)
{
    m_pages->setCurrentRow(int(std::ranges::find(allPages, page) - allPages.begin()));
    m_pages->setFocus();
    show();
    raise();
    activateWindow();
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The diagram is as wide as the text; a scroll bar of its own making must not make it jump for ever.
    const bool isOther = std::abs(m_text->viewport()->width() - m_shownWidth) > fontMetrics().height() * 2;
    if (watched == m_text->viewport() && event->type() == QEvent::Resize && isOther)
        QMetaObject::invokeMethod(this, &HelpWindow::showPage, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showPage();
}

void HelpWindow::showPage()
{
    const int row = m_pages->currentRow();
    if (row < 0)
        return;
    QTextDocument* document = m_text->document();
    const double ratio = devicePixelRatioF();
    const int margin = int(document->documentMargin()) * 2 + fontMetrics().height() * 2;
    m_shownWidth = m_text->viewport()->width();
    const int width = std::max(fontMetrics().height() * 20, m_shownWidth - margin);
    document->addResource(QTextDocument::ImageResource, QUrl(u"diagram"_s),
        helpDiagram(m_text->palette(), m_text->font(), width, ratio, layoutDirection()));
    const int side = fontMetrics().height();
    for (const ShardState state : Theme::stateOrder)
        document->addResource(
            QTextDocument::ImageResource, QUrl(u"state:"_s + stateKey(state)), stateMark(state, false, side, ratio));
    document->addResource(
        QTextDocument::ImageResource, QUrl(u"state:deaf"_s), stateMark(ShardState::Ready, true, side, ratio));
    m_text->setHtml(HelpTexts::html(allPages[size_t(row)]));
}

} // namespace Shardroom
