// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/colorrulesdialog.h"

#include "ui/format.h"
#include "ui/models/filterwords.h"
#include "ui/theme.h"
#include "ui/views/celldelegates.h"
#include "ui/views/filtertint.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int filterColumn = 0;
constexpr int colorColumn = 1;
constexpr int colorRole = Qt::UserRole;
constexpr int damagedRole = Qt::UserRole + 1; //!< as the settings have the rule; empty: it was good

QIcon swatch(int color, const QPalette& palette, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Theme::rowColor(color, palette));
    return pixmap;
}

} // namespace

ColorRulesDialog::ColorRulesDialog(const ColorRules& rules, QWidget* parent)
    : QDialog(parent)
    , m_given(rules)
    , m_list(new QTreeWidget(this))
    , m_filter(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_reason(new QLabel(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("&Down"), this))
{
    setObjectName(u"colorRules"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Colour rules"));
    auto* what
        = new QLabel(tr("Rows of the shard table that a filter fits get its colour. The first that fits wins."), this);
    what->setWordWrap(true);
    m_list->setObjectName(u"colorRuleList"_s);
    m_list->setAccessibleName(tr("Colour rules"));
    m_list->setHeaderLabels({tr("Filter"), tr("Colour")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegateForColumn(filterColumn, new TickDelegate(this));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(filterColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(colorColumn, QHeaderView::ResizeToContents);
    m_filter->setObjectName(u"colorRuleFilter"_s);
    m_filter->setPlaceholderText(u"state:backoff|failed"_s);
    m_filter->setToolTip(tr("As in the filter field of the window."));
    m_color->setObjectName(u"colorRuleColor"_s);
    for (int color = 0; color < Theme::rowColorCount; ++color)
        m_color->addItem(swatch(color, palette(), fontMetrics().height()), Theme::rowColorName(color));
    m_reason->setObjectName(u"colorRuleReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 2); // so that nothing jumps while one types
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_add->setObjectName(u"addColorRule"_s);
    m_remove->setObjectName(u"removeColorRule"_s);
    m_up->setObjectName(u"colorRuleUp"_s);
    m_down->setObjectName(u"colorRuleDown"_s);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        button->setAutoDefault(false);

    auto* column = new QVBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        column->addWidget(button);
    column->addStretch(1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_list, 1);
    top->addLayout(column);
    auto* form = new QFormLayout;
    form->addRow(tr("&Filter:"), m_filter);
    form->addRow(tr("&Colour:"), m_color);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = box->button(QDialogButtonBox::Ok);
    m_ok->setIcon({});
    m_ok->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(top, 1);
    layout->addLayout(form);
    layout->addWidget(m_reason);
    layout->addWidget(box);
    const int unit = fontMetrics().height();
    resize(unit * 38, unit * 24);

    for (const ColorRule& rule : rules.withDamaged())
        addRule(rule);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ColorRulesDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const QSignalBlocker quiet(m_list);
        showColor(item, item->data(colorColumn, colorRole).toInt()); // a damaged rule may be a good one now
        showState();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (QTreeWidgetItem* item = current())
            item->setText(filterColumn, text);
    });
    connect(m_color, &QComboBox::currentIndexChanged, this, [this](int color) {
        if (QTreeWidgetItem* item = current())
            showColor(item, color);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRule({true, {}, m_list->topLevelItemCount() % Theme::rowColorCount});
        m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
        m_filter->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete current();
        showCurrent();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        emit rulesChosen(m_given.replacedBy(this->rules()));
        accept();
    });
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
    (m_list->topLevelItemCount() > 0 ? static_cast<QWidget*>(m_list) : m_add)->setFocus();
}

QTreeWidgetItem* ColorRulesDialog::current() const
{
    return m_list->currentItem();
}

ColorRule ColorRulesDialog::ruleOf(const QTreeWidgetItem* item) const
{
    QString why;
    if (const QVariantMap damaged = item->data(filterColumn, damagedRole).toMap(); !damaged.isEmpty()) {
        ColorRule given = ColorRules::read(damaged, why);
        const bool isUntouched = given.isOn == (item->checkState(filterColumn) == Qt::Checked)
            && given.filter == item->text(filterColumn) && given.color == item->data(colorColumn, colorRole).toInt();
        if (isUntouched)
            return given;
    }
    // What is saved is understood in every language.
    return {item->checkState(filterColumn) == Qt::Checked,
        FilterWords::inEnglish(item->text(filterColumn).simplified()), item->data(colorColumn, colorRole).toInt()};
}

QList<ColorRule> ColorRulesDialog::rules() const
{
    QList<ColorRule> all;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        all << ruleOf(m_list->topLevelItem(i));
    return all;
}

void ColorRulesDialog::addRule(const ColorRule& rule)
{
    const QSignalBlocker quiet(m_list);
    auto* item = new QTreeWidgetItem(m_list, {rule.filter, QString()});
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    item->setCheckState(filterColumn, rule.isOn ? Qt::Checked : Qt::Unchecked);
    item->setData(filterColumn, damagedRole, rule.damaged);
    showColor(item, rule.color);
}

void ColorRulesDialog::showColor(QTreeWidgetItem* item, int color)
{
    item->setData(colorColumn, colorRole, color);
    const bool isDamaged = !ruleOf(item).damaged.isEmpty();
    const bool isColor = color >= 0 && color < Theme::rowColorCount;
    item->setText(colorColumn,
        isDamaged     ? u"\u2715 "_s + tr("damaged")
            : isColor ? Theme::rowColorName(color)
                      : QString());
    for (const int column : {filterColumn, colorColumn})
        item->setBackground(column, isDamaged || !isColor ? QBrush() : QBrush(Theme::rowColor(color, palette())));
}

//! The fields below the list are about its current rule.
void ColorRulesDialog::showCurrent()
{
    const QTreeWidgetItem* item = current();
    const QSignalBlocker quietFilter(m_filter);
    const QSignalBlocker quietColor(m_color);
    m_filter->setText(item ? item->text(filterColumn) : QString());
    m_color->setCurrentIndex(item ? item->data(colorColumn, colorRole).toInt() : 0);
    m_filter->setEnabled(item != nullptr);
    m_color->setEnabled(item != nullptr);
    showState();
}

void ColorRulesDialog::showState()
{
    const QList<ColorRule> all = rules();
    const qsizetype place = m_list->indexOfTopLevelItem(current());
    QString reason;
    for (qsizetype i = 0; i < all.size() && reason.isEmpty(); ++i) {
        const QString why = all[i].damaged.isEmpty() ? ColorRules::objection(all[i]) : QString();
        if (!why.isEmpty())
            reason = tr("Rule %1: %2").arg(Format::number(i + 1), why);
    }
    QString kept; // it is in nobody's way
    if (place >= 0 && reason.isEmpty() && !all[place].damaged.isEmpty()) {
        QString why;
        (void)ColorRules::read(all[place].damaged, why);
        kept = tr("This rule paints nothing, and is kept as it is until you change or remove it: %1").arg(why);
    }
    const bool isEmpty = place < 0 || all[place].filter.isEmpty();
    tintFilterField(*m_filter,
        isEmpty                                           ? FilterReading::Nothing
            : ColorRules::objection(all[place]).isEmpty() ? FilterReading::Good
                                                          : FilterReading::Wrong);
    const QString words = reason.isEmpty() ? kept : reason;
    m_reason->setText(words.isEmpty() ? QString() : u"\u2715 "_s + words);
    m_filter->setAccessibleDescription(words);
    m_ok->setEnabled(reason.isEmpty());
    m_ok->setToolTip(reason);
    m_add->setEnabled(all.size() < ColorRules::most);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("There are as many as there may be."));
    m_remove->setEnabled(place >= 0);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < all.size());
}

void ColorRulesDialog::move(int by)
{
    const int place = m_list->indexOfTopLevelItem(current());
    QTreeWidgetItem* item = m_list->takeTopLevelItem(place);
    m_list->insertTopLevelItem(place + by, item);
    m_list->setCurrentItem(item);
    showCurrent();
}

void ColorRulesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_ok) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = m_list->topLevelItem(i);
            showColor(item, item->data(colorColumn, colorRole).toInt());
        }
        for (int color = 0; color < Theme::rowColorCount; ++color)
            m_color->setItemIcon(color, swatch(color, palette(), fontMetrics().height()));
        showState();
    }
    QDialog::changeEvent(event);
}

} // namespace Shardroom
