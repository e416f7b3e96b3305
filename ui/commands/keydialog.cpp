// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keydialog.h"

#include "ui/clearbutton.h"
#include "ui/commands/commandlist.h"
#include "ui/commands/commandmatcher.h"
#include "ui/smallscreen.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAccessible>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardroom {

KeyDialog::KeyDialog(CommandList* commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
    , m_said(new QLabel(this))
{
    setObjectName(u"keyDialog"_s);
    m_commands->readKeys();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keys"));
    const int unit = fontMetrics().height();
    m_filter->setObjectName(u"keyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter commands"));
    m_filter->setAccessibleName(tr("Filter commands"));
    addClearButton(m_filter);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Where"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    auto* form = new QFormLayout;
    const std::array captions{tr("&Key:"), tr("&Second key:")};
    for (size_t place = 0; place < m_edits.size(); ++place) {
        m_edits[place] = new QKeySequenceEdit(this);
        m_edits[place]->setObjectName(place == 0 ? u"firstKey"_s : u"secondKey"_s);
        form->addRow(captions[place], m_edits[place]);
        addClearButton(m_edits[place]->findChild<QLineEdit*>());
        m_edits[place]->installEventFilter(this);
        connect(m_edits[place], &QKeySequenceEdit::keySequenceChanged, this, &KeyDialog::adoptSoon);
    }
    m_said->setObjectName(u"keySaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_reset->setObjectName(u"resetKey"_s);
    m_resetAll->setObjectName(u"resetAllKeys"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    m_reset->setAutoDefault(false);
    m_resetAll->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    // A screen reader finds the field inside as well, and as one without a name.
    for (QKeySequenceEdit* edit : m_edits)
        edit->findChild<QLineEdit*>()->setAccessibleName(
            QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name));
    resize(SmallScreen::bounded(*this, {unit * 40, unit * 34}));

    connect(m_filter, &QLineEdit::textChanged, this, &KeyDialog::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showCurrent();
        if (!m_showing)
            say({}, false);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString why = m_commands->resetKeys(current());
        fill();
        say(why, true);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_commands->resetAllKeys();
        fill();
        say(tr("All keys are as at first."), false);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_list->setColumnWidth(0, unit * 17);
    m_list->setColumnWidth(1, unit * 11);
}

QString KeyDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void KeyDialog::fill()
{
    const QString before = current();
    const CommandMatcher matcher(m_filter->text());
    {
        const QScopedValueRollback guard(m_showing, true);
        m_list->clear();
        QTreeWidgetItem* marked = nullptr;
        for (const Command& command : m_commands->commands()) {
            if (!command.mayHaveKeys || command.id.isEmpty() || !matcher.score(command.group + u' ' + command.title))
                continue;
            auto* item = new QTreeWidgetItem(m_list, {command.title, command.group, m_commands->keysText(command.id)});
            item->setData(0, Qt::UserRole, command.id);
            QFont font = item->font(2);
            font.setBold(m_commands->keyMap().isChanged(command.id));
            item->setFont(2, font);
            if (command.id == before || !marked)
                marked = item;
        }
        m_list->setCurrentItem(marked);
    }
    showCurrent();
}

void KeyDialog::showCurrent()
{
    if (m_showing)
        return;
    const QScopedValueRollback guard(m_showing, true);
    const QString id = current();
    const QList<QKeySequence> keys = m_commands->keyMap().keys(id);
    for (size_t place = 0; place < m_edits.size(); ++place) {
        m_edits[place]->setEnabled(!id.isEmpty());
        m_edits[place]->setKeySequence(keys.value(qsizetype(place)));
    }
    m_reset->setEnabled(!id.isEmpty() && m_commands->keyMap().isChanged(id));
}

//! The field itself waits a second for more keys, and is empty for a moment when the first is pressed.
void KeyDialog::adoptSoon()
{
    if (!m_showing)
        QMetaObject::invokeMethod(this, &KeyDialog::adopt, Qt::QueuedConnection);
}

bool KeyDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        adoptSoon();
    return QDialog::eventFilter(watched, event);
}

void KeyDialog::adopt()
{
    const QString id = current();
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit* edit : m_edits) {
        // One key; the field would wait for three more.
        if (const QKeySequence typed = edit->keySequence(); !typed.isEmpty())
            keys << QKeySequence(typed[0]);
    }
    if (keys == m_commands->keyMap().keys(id)) {
        showCurrent(); // what was said still holds
        return;
    }
    const QString why = m_commands->setKeys(id, keys);
    if (QTreeWidgetItem* item = m_list->currentItem(); item && why.isEmpty()) {
        item->setText(2, m_commands->keysText(id));
        QFont font = item->font(2);
        font.setBold(m_commands->keyMap().isChanged(id));
        item->setFont(2, font);
    }
    showCurrent();
    say(why, true);
}

void KeyDialog::say(const QString& text, bool isWrong)
{
    m_said->setText(isWrong && !text.isEmpty() ? u"\u26A0 "_s + text : text);
    for (QKeySequenceEdit* edit : m_edits)
        edit->setAccessibleDescription(text);
}

} // namespace Shardroom
