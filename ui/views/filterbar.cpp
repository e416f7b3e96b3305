// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filterbar.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace Shardroom {

FilterBar::FilterBar(QWidget* leading, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_reason(new QLabel(this))
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setPlaceholderText(tr("Filter: 12-15, failed, guilds:>2000"));
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Filter shards"));
    m_field->setToolTip(
        tr("<p>Terms are joined by <i>and</i>:</p>"
           "<table><tr><td>12-15 &nbsp; 0,8&nbsp;&nbsp;</td><td>shard numbers</td></tr>"
           "<tr><td>lost</td><td>a word in state, cause, last close or host</td></tr>"
           "<tr><td>state:backoff|failed</td><td>states</td></tr>"
           "<tr><td>is:deaf</td><td>acknowledged, but without events</td></tr>"
           "<tr><td>host:us-east &nbsp; cause:lost&nbsp;&nbsp;</td><td>parts of a text</td></tr>"
           "<tr><td>guilds:&gt;2000 &nbsp; latency:&gt;=200&nbsp;&nbsp;</td><td>numbers; also unavailable, ack, "
           "events, resumes, identifies, close</td></tr>"
           "<tr><td>!12-15</td><td>not</td></tr></table>"));
    m_field->installEventFilter(this);
    m_counts->setObjectName(u"filterCounts"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(u"filterReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const int unit = fontMetrics().height();
    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    line->addWidget(leading, 1);
    line->addWidget(m_counts);
    line->addWidget(m_field);
    m_field->setFixedWidth(unit * 18);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    layout->setSpacing(unit / 4);
    layout->addLayout(line);
    layout->addWidget(m_reason);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::readText);
    showState();
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString& text)
{
    m_field->setText(text);
}

void FilterBar::setCounts(int listed, int total)
{
    m_counts->setText(listed == total ? QString() : tr("%1 of %2").arg(Format::number(listed), Format::number(total)));
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::readText()
{
    const ShardFilterResult result = ShardFilter::parse(m_field->text());
    m_error = result.error;
    showState();
    if (result.filter)
        emit filterChanged(*result.filter);
}

void FilterBar::showState()
{
    // Without an error the field has no palette of its own, and follows the scheme.
    QPalette colors;
    if (!m_error.isEmpty()) {
        colors = QApplication::palette(m_field);
        const QColor base = colors.color(QPalette::Base);
        colors.setColor(QPalette::Base, Theme::blend(QColor(0xE0263C), base, 0.3));
    }
    m_field->setPalette(colors);
    m_reason->setText(m_error);
    m_reason->setVisible(!m_error.isEmpty());
    m_field->setAccessibleDescription(m_error);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Shardroom
