// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's layout: kept, found again, and as it was at first.

#include "ui/mainwindow.h"

#include "ui/charts/chartspage.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardtable.h"
#include "ui/views/timelineview.h"
#include "ui/views/vaultpage.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace Shardroom {

MainWindow::Layout MainWindow::layout() const
{
    return {saveState(), m_timeline->saveColumns(), m_vault->saveColumns(), LayoutParts::shapes(*this)};
}

void MainWindow::saveLayout()
{
    m_vault->hideSecrets(); // a shown id makes its column wide, and what is copied ends with the window
    const Layout now = layout();
    m_settings->setValue(u"window/geometry"_s, saveGeometry());
    m_settings->setValue(u"window/state"_s, now.docks);
    m_settings->setValue(u"window/splitter"_s, m_splitter->saveState());
    m_settings->setValue(u"window/divided"_s, m_settings->value(u"window/divided"_s, false));
    m_settings->setValue(u"window/columns"_s, m_table->saveColumns());
    m_settings->setValue(u"window/timeline"_s, now.timeline);
    m_settings->setValue(u"window/vault"_s, now.vault);
    m_settings->setValue(u"window/charts"_s, qint64(m_charts->span().count()));
    m_timeline->saveTools(*m_settings);
    LayoutParts::save(now.parts, *m_settings);
    m_settings->sync();
}

void MainWindow::restoreLayout()
{
    // Each part says no to what it can't read, and keeps its first shape.
    bool isDamaged = false;
    const auto restore = [&](const QString& name, auto adopt) {
        const QByteArray saved = m_settings->value(u"window/"_s + name).toByteArray();
        const bool isAdopted = !saved.isEmpty() && adopt(saved);
        isDamaged = isDamaged || (!saved.isEmpty() && !isAdopted);
        return isAdopted;
    };
    restore(u"geometry"_s, [this](const QByteArray& saved) { return restoreGeometry(saved); });
    restore(u"state"_s, [this](const QByteArray& saved) { return restoreState(saved); });
    // A layout from before there was a vault does not say which of the two tabs is in front.
    if (!m_settings->contains(u"window/vault"_s))
        findChild<QDockWidget*>(u"timeline"_s)->raise();
    const bool isDivided
        = restore(u"splitter"_s, [this](const QByteArray& saved) { return m_splitter->restoreState(saved); });
    // Versions that did not note whether it was set by hand saved it too: it may have been.
    if (isDivided && !m_settings->contains(u"window/divided"_s))
        m_settings->setValue(u"window/divided"_s, true);
    restore(u"columns"_s, [this](const QByteArray& saved) { return m_table->restoreColumns(saved); });
    restore(u"timeline"_s, [this](const QByteArray& saved) { return m_timeline->restoreColumns(saved); });
    restore(u"vault"_s, [this](const QByteArray& saved) { return m_vault->restoreColumns(saved); });
    m_charts->setSpan(std::chrono::seconds(m_settings->value(u"window/charts"_s).toLongLong()));
    m_timeline->restoreTools(*m_settings);
    const bool areReadable = LayoutParts::restore(*this, LayoutParts::read(*m_settings));
    if (isDamaged || !areReadable)
        tellDamagedLayout();
}

//! Below what else was left out of the settings. Nobody draws at what was saved, so it is not kept.
void MainWindow::tellDamagedLayout()
{
    const QString text = tr("The saved layout could not be read everywhere: that is as it was at first.");
    const QString before = m_messages->isHidden() ? QString() : m_messages->text() + u'\n';
    m_messages->showNotice(NoticeBar::Severity::Warning, QString(before + text));
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout.docks);
    m_timeline->restoreColumns(m_firstLayout.timeline);
    m_vault->restoreColumns(m_firstLayout.vault);
    LayoutParts::restore(*this, m_firstLayout.parts);
    m_settings->setValue(u"window/divided"_s, false);
    m_splitter->setSizes({m_splitter->height() * 2 / 5, m_splitter->height() * 3 / 5});
    m_mapHasRoom = false;
    giveMapRoom();
    m_table->resetColumns();
}

} // namespace Shardroom
