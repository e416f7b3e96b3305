// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/tablelayouts.h"

#include "ui/views/shardtable.h"

#include <QtCore/QSettings>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

// Each is a line of a menu, and the file is anybody's to edit.
constexpr qsizetype most = 50;
constexpr qsizetype longest = 100;

//! All in one value, so that a name may contain what is special in a settings key.
QVariantMap stored(const QSettings& settings)
{
    return settings.value(u"table/layouts"_s).toMap();
}

} // namespace

TableLayouts::TableLayouts(QSettings* settings, ShardTable* table, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_table(table)
{
    connect(m_table, &ShardTable::columnMenuOffered, this, &TableLayouts::addTo);
}

QStringList TableLayouts::names() const
{
    QStringList names = stored(*m_settings).keys();
    names.removeIf([](const QString& name) { return name.size() > longest; });
    return names.first(std::min(names.size(), most));
}

QStringList TableLayouts::problems() const
{
    const qsizetype leftOut = stored(*m_settings).size() - names().size();
    return leftOut > 0
        ? QStringList{tr("%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 "
                         "characters.",
            nullptr, int(leftOut))}
        : QStringList();
}

QString TableLayouts::objection(const QString& name) const
{
    const QString key = name.simplified();
    if (key.isEmpty())
        return tr("It needs a name.");
    if (key.size() > longest)
        return tr("Its name is longer than %Ln character(s).", nullptr, int(longest));
    const QStringList known = names();
    if (known.size() >= most && !known.contains(key))
        return tr("There are %Ln already, and no more can be kept. Delete one first.", nullptr, int(most));
    return {};
}

bool TableLayouts::save(const QString& name)
{
    if (!objection(name).isEmpty())
        return false;
    const QString key = name.simplified();
    QVariantMap layouts = stored(*m_settings);
    layouts[key] = m_table->saveColumns();
    m_settings->setValue(u"table/layouts"_s, layouts);
    return true;
}

bool TableLayouts::apply(const QString& name)
{
    const QVariantMap layouts = stored(*m_settings);
    return layouts.contains(name) && m_table->restoreColumns(layouts[name].toByteArray());
}

void TableLayouts::remove(const QString& name)
{
    QVariantMap layouts = stored(*m_settings);
    layouts.remove(name);
    m_settings->setValue(u"table/layouts"_s, layouts);
}

void TableLayouts::addTo(QMenu* menu)
{
    menu->addSeparator();
    const QStringList known = names();
    for (const QString& name : known)
        connect(menu->addAction(tr("Layout: %1").arg(name)), &QAction::triggered, this, [this, name] { apply(name); });
    connect(menu->addAction(tr("&Save layout\u2026")), &QAction::triggered, this, &TableLayouts::askName);
    if (known.isEmpty())
        return;
    QMenu* removal = menu->addMenu(tr("&Delete layout"));
    for (const QString& name : known)
        connect(removal->addAction(name), &QAction::triggered, this, [this, name] { remove(name); });
}

void TableLayouts::askName()
{
    auto* dialog = new QInputDialog(m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"layoutName"_s);
    dialog->setWindowTitle(tr("Save layout"));
    dialog->setLabelText(tr("Name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (const QString why = objection(name); !why.isEmpty())
            emit refused(tr("Save layout"), why);
        else
            save(name);
    });
    dialog->open();
}

} // namespace Shardroom
