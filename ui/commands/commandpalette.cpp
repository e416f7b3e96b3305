// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandpalette.h"

#include "ui/commands/commandlist.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Title and keys on one line, below it in small the group, or why it is greyed.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() * 9 / 4};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        const QString reason = index.data(PaletteModel::ReasonRole).toString();
        const QColor back = option.palette.color(marked ? QPalette::Highlight : QPalette::Base);
        const QColor ink = option.palette.color(marked ? QPalette::HighlightedText : QPalette::Text);
        // Not below what can be read: a greyed row is there to be read.
        const QColor faint = Theme::blend(ink, back, 0.72);
        painter->save();
        painter->fillRect(option.rect, back);
        const int line = option.fontMetrics.height();
        const QRect area = option.rect.adjusted(line * 2 / 3, line / 8, -line * 2 / 3, -line / 8);
        const QRect upper(area.left(), area.top(), area.width(), area.height() * 11 / 20);
        const QRect lower(area.left(), upper.bottom() + 1, area.width(), area.bottom() - upper.bottom());
        const QString keys = index.data(PaletteModel::KeysRole).toString();
        const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + line;
        painter->setFont(option.font);
        painter->setPen(reason.isEmpty() ? ink : faint);
        painter->drawText(upper.adjusted(0, 0, -keysWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, upper.width() - keysWidth));
        painter->setPen(faint);
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, keys);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.85);
        painter->setFont(small);
        QString below = index.data(PaletteModel::GroupRole).toString();
        if (!reason.isEmpty())
            below = below.isEmpty() ? reason : below + u" \u2013 "_s + reason;
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(below, Qt::ElideRight, lower.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(const CommandList& commands, PlaceNamer place, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_place(std::move(place))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing fits. Esc closes."), this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("Type a command, a shard number, a guild\u2019s id or a message link"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard and moves the mark
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    QList<PaletteEntry> entries;
    for (const Command& command : commands.commands()) {
        if (!command.action || !command.action->isVisible() || command.isForKeysOnly())
            continue;
        const bool on = command.action->isCheckable() && command.action->isChecked();
        entries.append({command.id, on ? tr("%1 (on)").arg(command.title) : command.title, command.group,
            commands.keysText(command.id), command.reason()});
    }
    m_model->setEntries(entries, commands.recent());

    auto* layout = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    layout->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    resize(std::min(unit * 40, parent->width()), std::min(unit * 28, parent->height() - unit * 4));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::search(const QString& typed)
{
    QList<PaletteEntry> places;
    if (const QString place = m_place(typed); !place.isEmpty())
        places.append({{}, tr("Go to: %1").arg(place), {}, {}, {}});
    m_model->setTyped(typed, places);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1)));
}

void CommandPalette::choose(const QModelIndex& index)
{
    // A greyed one stays, with its reason in sight.
    if (!index.isValid() || !m_model->entry(index.row()).reason.isEmpty())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    const QString typed = m_field->text();
    accept();
    if (entry.id.isEmpty())
        emit placeChosen(typed);
    else
        emit commandChosen(entry.id);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    // Somebody went elsewhere.
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
    QDialog::changeEvent(event);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    const QWidget* window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, fontMetrics().height() * 3)));
    QDialog::showEvent(event);
    m_field->setFocus();
}

//! Without a frame it would run into the window below.
void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace Shardroom
