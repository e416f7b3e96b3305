// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filterbar.h"

#include "ui/clearbutton.h"
#include "ui/format.h"
#include "ui/models/filtercompletion.h"
#include "ui/models/filterwords.h"
#include "ui/views/filterchips.h"
#include "ui/views/filtertint.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int choiceRole = Qt::UserRole;

//! Is the last word the beginning of a field's name, and nothing by itself?
bool mayBecomeField(const QString& text)
{
    QString word = text.mid(text.lastIndexOf(u' ') + 1);
    if (word.startsWith(u'!'))
        word.remove(0, 1);
    const auto conditions = ShardFilter::conditions();
    const auto fields = ShardFilter::fields();
    const auto isWord
        = [&word](const ShardFilter::Word& one) { return one.name == word || FilterWords::local(one.name) == word; };
    return !word.isEmpty() && std::none_of(conditions.begin(), conditions.end(), isWord)
        && std::any_of(fields.begin(), fields.end(), [&word](const ShardFilter::Word& field) {
               return field.name.startsWith(word, Qt::CaseInsensitive)
                   || FilterWords::local(field.name).startsWith(word, Qt::CaseInsensitive);
           });
}

} // namespace

FilterBar::FilterBar(QWidget* leading, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_choices(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_choices, this))
    , m_chips(new FilterChips(this))
    , m_counts(new QLabel(this))
    , m_reason(new QLabel(this))
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setPlaceholderText(tr("Filter: 12-15, failed, guilds:>2000"));
    addClearButton(m_field);
    m_field->setAccessibleName(tr("Filter shards"));
    m_field->setToolTip(
        tr("<p>Terms are joined by <i>and</i>:</p>"
           "<table><tr><td>12-15 &nbsp; 0,8&nbsp;&nbsp;</td><td>shard numbers</td></tr>"
           "<tr><td>lost</td><td>a word in state, cause, last close or host</td></tr>"
           "<tr><td>state:backoff|failed</td><td>states</td></tr>"
           "<tr><td>is:deaf&nbsp;&nbsp;</td><td>acknowledged, but without events; also zombie, quiet</td></tr>"
           "<tr><td>host:us-* &nbsp; cause:lost&nbsp;&nbsp;</td><td>texts; | for one of several</td></tr>"
           "<tr><td>guilds:&gt;2000 &nbsp; latency:200-400 &nbsp; close:4009|4014&nbsp;&nbsp;</td><td>numbers; also "
           "fill, unavailable, events, resumes, identifies, zombies</td></tr>"
           "<tr><td>age:&gt;5m&nbsp;&nbsp;</td><td>times; also ack, event, closed</td></tr>"
           "<tr><td>!12-15</td><td>not</td></tr></table>"));
    m_field->installEventFilter(this);
    m_counts->setObjectName(u"filterCounts"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(u"filterReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(choiceRole);
    m_completer->popup()->setObjectName(u"filterCompletions"_s);
    m_completer->popup()->setAccessibleName(tr("How the filter may go on"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterBar::complete);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_typed = true; }); // comes before textChanged
    connect(m_field, &QLineEdit::textEdited, this, &FilterBar::offerCompletions);
    connect(m_field, &QLineEdit::editingFinished, this, &FilterBar::settle);
    connect(m_field, &QLineEdit::editingFinished, this, &FilterBar::replaced);
    connect(m_chips, &FilterChips::filterRequested, this, &FilterBar::setText);

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
    layout->addWidget(m_chips);
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
    emit replacing();
    m_field->setText(text);
    emit replaced();
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
    m_waits = std::exchange(m_typed, false) && result.filter && mayBecomeField(m_field->text());
    showState();
    if (result.filter && !m_waits)
        emit filterChanged(*result.filter);
}

//! Nothing comes after it any more: what stands there is meant.
void FilterBar::settle()
{
    if (m_waits)
        readText();
}

void FilterBar::showState()
{
    const bool wrong = !m_error.isEmpty();
    tintFilterField(*m_field,
        m_field->text().trimmed().isEmpty() || m_waits ? FilterReading::Nothing
            : wrong                                    ? FilterReading::Wrong
                                                       : FilterReading::Good);
    m_reason->setText(wrong ? u"\u2715 "_s + m_error : QString());
    m_reason->setVisible(wrong);
    m_field->setAccessibleDescription(m_error);
    // What is saved is understood in every language.
    m_chips->setText(FilterWords::inEnglish(m_field->text()), !wrong);
}

void FilterBar::offerCompletions()
{
    const FilterCompletion completion = FilterCompletion::of(m_field->text(), m_field->cursorPosition(), m_shards);
    m_choices->clear();
    for (const FilterCompletion::Choice& choice : completion.choices) {
        auto* item = new QStandardItem;
        // The popup shows what it means, the field gets only what is written.
        item->setText(choice.explanation.isEmpty() ? choice.text : choice.text + u"   "_s + choice.explanation);
        item->setData(choice.text, choiceRole);
        m_choices->appendRow(item);
    }
    m_completeAt = completion.at;
    m_completeLength = completion.length;
    QAbstractItemView* popup = m_completer->popup();
    if (completion.choices.isEmpty()) {
        popup->hide();
        return;
    }
    const int unit = fontMetrics().height();
    QRect place = m_field->rect();
    place.setWidth(std::max(place.width(), popup->sizeHintForColumn(0) + unit * 2));
    m_completer->complete(place);
}

void FilterBar::complete(const QString& text)
{
    QString all = m_field->text();
    all.replace(m_completeAt, m_completeLength, text);
    m_field->setText(all);
    m_field->setCursorPosition(int(m_completeAt + text.size()));
    // "state:" is only half a term: what may follow is of use at once.
    if (text.endsWith(u':'))
        offerCompletions();
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
        const auto* press = static_cast<QKeyEvent*>(event);
        const int key = press->key();
        if (key == Qt::Key_Space && press->modifiers().testFlag(Qt::ControlModifier)) {
            offerCompletions();
            return true;
        }
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            setText({});
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            settle();
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Shardroom
