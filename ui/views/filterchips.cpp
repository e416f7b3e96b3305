// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filterchips.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Shardroom {

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_save(new QToolButton(this))
    , m_saveAction(new QAction(tr("Save filter\u2026"), this))
    , m_more(new QToolButton(this))
{
    setAccessibleName(tr("Saved filters"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(fontMetrics().height() / 4);
    m_save->setObjectName(u"saveFilter"_s);
    m_save->setText(tr("Save filter\u2026"));
    m_save->setAutoRaise(true);
    m_save->setToolTip(tr("Keeps what the filter field says under a name."));
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setText(u"\u2026"_s);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More saved filters"));
    m_more->setToolTip(tr("More saved filters"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_row->addWidget(m_more);
    m_row->addWidget(m_save);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_saveAction->setObjectName(u"saveFilterAs"_s);
    m_saveAction->setToolTip(m_save->toolTip());
    connect(m_save, &QToolButton::clicked, m_saveAction, &QAction::trigger);
    connect(
        m_saveAction, &QAction::triggered, this, [this] { askName(tr("Save filter"), m_text, &FilterChips::saveAs); });
    setText({}, false);
}

QSize FilterChips::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, m_save->sizeHint().height()};
}

void FilterChips::setFilters(const SavedFilters& filters)
{
    m_filters = filters;
    rebuild();
}

void FilterChips::change(const SavedFilters& filters)
{
    setFilters(filters);
    emit filtersChanged();
}

void FilterChips::rebuild()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    const auto filters = m_filters.all();
    for (const SavedFilter& filter : filters) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(u"filterChip"_s);
        chip->setText(QString(filter.name).replace(u'&', u"&&"_s)); // a name, not a mnemonic
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setToolTip(filter.text);
        chip->setAccessibleName(tr("Filter %1").arg(filter.name));
        chip->setAccessibleDescription(filter.text);
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &QToolButton::clicked, this,
            [this, text = filter.text](bool checked) { emit filterRequested(checked ? text : QString()); });
        connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip, name = filter.name](const QPoint& point) { offerActions(name, chip->mapToGlobal(point)); });
        m_row->insertWidget(int(m_chips.size()), chip);
        m_chips << chip;
        chip->show();
    }
    setText(m_text, m_save->isEnabled());
    hideWhatDoesNotFit();
}

void FilterChips::setText(const QString& text, bool valid)
{
    m_text = text.simplified();
    bool saved = false;
    const auto filters = m_filters.all();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const bool isThis = filters[i].text == m_text;
        m_chips[i]->setChecked(isThis);
        saved = saved || isThis;
    }
    m_save->setEnabled(valid && !m_text.isEmpty() && !saved);
    m_saveAction->setEnabled(m_save->isEnabled());
    m_saveAction->setProperty("reason",
        m_save->isEnabled() ? QString()
            : saved         ? tr("This filter is saved already.")
                            : tr("The filter field says nothing that can be kept."));
}

void FilterChips::resizeEvent(QResizeEvent*)
{
    hideWhatDoesNotFit();
}

void FilterChips::hideWhatDoesNotFit()
{
    int room = width() - m_save->sizeHint().width() - m_row->spacing();
    const auto widthOf = [this](const QWidget* button) { return button->sizeHint().width() + m_row->spacing(); };
    int wanted = 0;
    for (const QToolButton* chip : std::as_const(m_chips))
        wanted += widthOf(chip);
    const bool all = wanted <= room;
    m_more->setVisible(!all);
    if (!all)
        room -= widthOf(m_more);
    delete m_more->menu();
    QMenu* menu = all ? nullptr : new QMenu(m_more);
    const auto filters = m_filters.all();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        room -= widthOf(m_chips[i]);
        m_chips[i]->setVisible(room >= 0);
        if (room < 0)
            connect(menu->addAction(filters[i].name), &QAction::triggered, this,
                [this, text = filters[i].text] { emit filterRequested(text); });
    }
    m_more->setMenu(menu);
}

void FilterChips::offerActions(const QString& name, const QPoint& globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"filterChipMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto edit) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, edit] {
            SavedFilters filters = m_filters;
            edit(filters);
            change(filters);
        });
    };
    connect(menu->addAction(tr("Re&name\u2026")), &QAction::triggered, this, [this, name] {
        m_renamed = name;
        askName(tr("Rename filter"), name, &FilterChips::renameTo);
    });
    add(tr("Move &left"), [name](SavedFilters& filters) { filters.move(name, -1); });
    add(tr("Move &right"), [name](SavedFilters& filters) { filters.move(name, 1); });
    menu->addSeparator();
    add(tr("&Remove"), [name](SavedFilters& filters) { filters.remove(name); });
    menu->popup(globalPoint);
}

void FilterChips::askName(const QString& title, const QString& present, void (FilterChips::*answered)(const QString&))
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"filterName"_s);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(present);
    connect(dialog, &QInputDialog::textValueSelected, this, answered);
    dialog->open();
}

void FilterChips::saveAs(const QString& name)
{
    SavedFilters filters = m_filters;
    if (const QString why = filters.objection(name, m_text); !why.isEmpty())
        emit refused(tr("Save filter"), why);
    else if (filters.save(name, m_text))
        change(filters);
}

void FilterChips::renameTo(const QString& name)
{
    SavedFilters filters = m_filters;
    if (filters.rename(m_renamed, name))
        change(filters);
    else if (name.simplified() != m_renamed)
        emit refused(tr("Rename filter"), tr("The name is empty, too long, or that of another filter."));
}

} // namespace Shardroom
