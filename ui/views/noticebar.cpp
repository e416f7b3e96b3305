// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/noticebar.h"

#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int mostLines = 4; //!< that it insists on

QColor accent(NoticeBar::Severity severity, const QPalette& palette)
{
    switch (severity) {
    case NoticeBar::Severity::Information:
        return palette.color(QPalette::Highlight);
    case NoticeBar::Severity::Warning:
        return Theme::warning();
    case NoticeBar::Severity::Error:
        return Theme::alarm();
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_remedy(new QPushButton(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remedy->setObjectName(u"noticeRemedy"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_otherAction->setObjectName(u"noticeOtherAction"_s);
    for (QPushButton* button : {m_remedy, m_action, m_otherAction})
        button->setAutoDefault(false);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->hide();

    auto* layout = new QHBoxLayout(this);
    const int unit = fontMetrics().height();
    layout->setContentsMargins(unit, unit / 4, unit / 2, unit / 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_remedy);
    layout->addWidget(m_action);
    layout->addWidget(m_otherAction);
    layout->addWidget(m_close);

    connect(m_remedy, &QPushButton::clicked, this, &NoticeBar::remedyRequested);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    connect(m_otherAction, &QPushButton::clicked, this, &NoticeBar::otherActionRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    updateColors();
    // Otherwise it would be done in the very go in which the bar appears and moves everything below it.
    for (QWidget* part : findChildren<QWidget*>())
        part->ensurePolished();
    hide();
}

void NoticeBar::showNotice(
    Severity severity, const QString& text, const QString& action, const QString& otherAction, const QString& remedy)
{
    if (m_severity != severity) {
        m_severity = severity;
        update();
    }
    // A selection in the text would be lost if it were set again at every tick.
    if (m_label->text() != text) {
        m_label->setText(text);
        setAccessibleName(text);
        QAccessibleEvent event(this, QAccessible::Alert); // read out without being asked for
        QAccessible::updateAccessibility(&event);
    }
    const auto offer = [](QPushButton* button, const QString& words) {
        button->setText(words);
        button->setVisible(!words.isEmpty());
    };
    offer(m_remedy, remedy);
    offer(m_action, action);
    offer(m_otherAction, otherAction);
    show();
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QSize NoticeBar::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    const QMargins around = layout()->contentsMargins();
    const int most = mostLines * fontMetrics().lineSpacing() + around.top() + around.bottom();
    return {least.width(), std::max(least.height(), std::min(heightForWidth(width()), most))};
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::updateColors()
{
    m_close->setIcon(Theme::icon(u"close"_s, palette()));
    update();
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor color = accent(m_severity, palette());
    painter.fillRect(rect(), Theme::blend(color, palette().color(QPalette::Window), 0.16));
    painter.fillRect(QRect(0, 0, std::max(3, fontMetrics().height() / 4), height()), color);
}

} // namespace Shardroom
