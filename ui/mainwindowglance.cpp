// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window at a glance: how the map is grouped, saved filters and layouts, and the causes on the banner.

#include "ui/commands/passingcommands.h"
#include "ui/format.h"
#include "ui/mainwindow.h"
#include "ui/views/filterbar.h"
#include "ui/views/filterchips.h"
#include "ui/views/headerbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"
#include "ui/views/tablelayouts.h"

#include <QtCore/QSettings>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr auto muteFor = 1h;
constexpr auto newsFor = 2s;
//! How long the filter stays after the trouble that it lists is over: troubles come and go while shards try.
constexpr auto listedFor = 10s;

} // namespace

void MainWindow::buildGlance(QMenu* view)
{
    view->addSeparator();
    QMenu* grouping = view->addMenu(tr("Group the map &by"));
    auto* groupings = new QActionGroup(grouping);
    const auto addGrouping = [&](const QString& text, const QString& key, ShardGrouping value) {
        QAction* action = groupings->addAction(grouping->addAction(text));
        action->setObjectName(u"groupBy-"_s + key);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, key, value] {
            m_settings->setValue(u"map/grouping"_s, key);
            m_map->setGrouping(value);
        });
        return action;
    };
    QAction* range = addGrouping(tr("&Shard number"), u"range"_s, ShardGrouping::Range);
    QAction* host = addGrouping(tr("Gateway &host"), u"host"_s, ShardGrouping::Host);
    (m_settings->value(u"map/grouping"_s).toString() == "host"_L1 ? host : range)->trigger();
    QMenu* muted = view->addMenu(tr("M&uted causes"));
    muted->setObjectName(u"mutedCauses"_s);
    connect(muted, &QMenu::aboutToShow, this, [this, muted] { offerMuted(muted); });

    if (!m_options.practice)
        m_muted = MutedCauses::load(*m_settings, m_options.title);
    const auto connectBanner = [this](auto requested, auto act) {
        connect(m_banner, requested, this, [this, act] {
            if (m_trouble)
                (this->*act)(Trouble(*m_trouble)); // it may make the banner go over to the next one
        });
    };
    connectBanner(&NoticeBar::remedyRequested, &MainWindow::runRemedy);
    connectBanner(&NoticeBar::actionRequested, &MainWindow::listTrouble);
    connectBanner(&NoticeBar::otherActionRequested, &MainWindow::muteTrouble);
    m_layouts = new TableLayouts(m_settings.get(), m_table, this);
    connect(m_layouts, &TableLayouts::refused, this, &MainWindow::showRefusal);
    connect(m_filter->chips(), &FilterChips::refused, this, &MainWindow::showRefusal);
    m_filter->chips()->setFilters(SavedFilters::load(*m_settings));
    connect(m_filter->chips(), &FilterChips::filtersChanged, this,
        [this] { m_filter->chips()->filters().store(*m_settings); });
}

//! Without those that are muted.
QList<Trouble> MainWindow::openTroubles() const
{
    QList<Trouble> open = troubles(m_snapshot);
    open.removeIf([this](const Trouble& one) { return m_muted.isMuted(one, m_snapshot.at); });
    return open;
}

void MainWindow::showTrouble()
{
    forgetListed(troubles(m_snapshot));
    QList<Trouble> open = openTroubles();
    leaveOutNews(open);
    if (open.isEmpty()) {
        m_trouble.reset();
        m_banner->hide();
        return;
    }
    m_trouble = open.first();
    m_banner->setSubject(m_trouble->key);
    QString text = m_trouble->text;
    if (open.size() > 1)
        text += u' ' + tr("(%Ln more cause(s))", nullptr, int(open.size()) - 1);
    m_banner->showNotice(m_trouble->fatal ? NoticeBar::Severity::Error : NoticeBar::Severity::Warning, text,
        m_trouble->filter.isEmpty() ? QString() : tr("Show"), tr("Mute for 1 h"), remedyOf(*m_trouble));
}

//! What is over in a second or two must not push map and table down and up again under somebody's hand.
void MainWindow::leaveOutNews(QList<Trouble>& open)
{
    QHash<QString, QDateTime> since;
    for (const Trouble& one : std::as_const(open))
        since.insert(one.key, m_troubleSince.value(one.key, m_snapshot.at));
    m_troubleSince = since;
    open.removeIf([this](const Trouble& one) {
        return one.mayPass
            && m_troubleSince.value(one.key).msecsTo(m_snapshot.at) < std::chrono::milliseconds(newsFor).count();
    });
}

//! The filter of a trouble that is over only hides the shards that are well.
void MainWindow::forgetListed(const QList<Trouble>& open)
{
    if (!m_listed || m_filter->text() != m_listed->filter) {
        m_listed.reset();
        return;
    }
    if (std::ranges::any_of(open, [this](const Trouble& one) { return one.key == m_listed->key; }))
        m_listedSeen = m_snapshot.at;
    if (m_listedSeen.msecsTo(m_snapshot.at) < std::chrono::milliseconds(listedFor).count())
        return;
    m_listed.reset();
    m_filter->setText({});
}

void MainWindow::showBadge()
{
    QStringList words;
    QStringList explanations;
    if (m_options.practice) {
        words << tr("Practice");
        explanations << tr("These shards talk to the practice gateway on this computer, not to Discord.");
    } else if (m_snapshot.plainText) {
        words << tr("Plain text");
        explanations << tr("The connection to this gateway is not encrypted; it is on this computer.");
    }
    if (m_livePaused) {
        words << tr("Paused");
        explanations << tr("Map and table are as they were when you paused them; Space goes on.");
    }
    if (startedReadOnly() || m_readOnly) {
        words << tr("Read-only");
        explanations << tr("Nothing can be changed from this window.");
    }
    m_header->setBadge(words.join(u", "_s), explanations.join(u'\n'));
}

//! Hundreds of tiles with their groups' names need more height, and of a list of hundreds only some lines are seen
//! anyway. Who has divided the two by hand keeps it so.
void MainWindow::giveMapRoom()
{
    constexpr int many = 256;
    const bool isMany = m_snapshot.shards.size() >= many;
    if (isMany == m_mapHasRoom || m_settings->value(u"window/divided"_s).toBool())
        return;
    m_mapHasRoom = isMany;
    const int height = m_splitter->height();
    const int map = isMany ? height * 11 / 20 : height * 2 / 5;
    m_splitter->setSizes({map, height - map});
}

QString MainWindow::remedyOf(const Trouble& trouble) const
{
    if (!obstacle().isEmpty())
        return {};
    switch (trouble.remedy) {
    case Trouble::Remedy::None:
        return {};
    case Trouble::Remedy::Reshard:
        return tr("Reshard\u2026");
    case Trouble::Remedy::AllowIdentifies:
        return tr("Allow some\u2026");
    case Trouble::Remedy::Reconnect:
        return tr("Reconnect");
    case Trouble::Remedy::BotSettings: // the practice gateway has no bots
        return m_options.practice ? QString() : tr("Bot settings\u2026");
    case Trouble::Remedy::ReleaseQueue:
        return tr("Release");
    }
    Q_UNREACHABLE();
}

void MainWindow::runRemedy(const Trouble& trouble)
{
    switch (trouble.remedy) {
    case Trouble::Remedy::None:
        return;
    case Trouble::Remedy::Reshard:
        reshardWizard()->openWhereItIs();
        return;
    case Trouble::Remedy::AllowIdentifies:
        openFloorDialog();
        return;
    case Trouble::Remedy::BotSettings:
        emit manageBotsRequested();
        return;
    case Trouble::Remedy::ReleaseQueue:
        emit holdQueueRequested(false);
        return;
    case Trouble::Remedy::Reconnect:
        emit commandRequested(ShardCommand::Reconnect, ShardSelection::of(trouble.shards, m_snapshot.shardTotal));
        return;
    }
}

void MainWindow::listTrouble(const Trouble& trouble)
{
    m_listed = trouble;
    m_listedSeen = m_snapshot.at;
    m_filter->setText(trouble.filter);
}

void MainWindow::muteTrouble(const Trouble& trouble)
{
    m_muted.mute(trouble, m_snapshot.at.addMSecs(std::chrono::milliseconds(muteFor).count()));
    keepMuted();
    showPhase();
}

//! The trouble stood on the banner when somebody read that it offers this; it may be over by now, or another is worse.
void MainWindow::takeOffer(BannerOffer offer, const QString& trouble, const QString& words)
{
    // Nothing runs, and the banner offers one thing: to start once more.
    if (m_snapshot.phase == FleetPhase::Failed && offer == BannerOffer::Remedy && trouble == m_banner->subject())
        return m_restart->trigger();
    const bool isRunning = m_snapshot.phase == FleetPhase::Running || m_snapshot.phase == FleetPhase::Resharding;
    const QList<Trouble> open = isRunning && !m_stopping ? openTroubles() : QList<Trouble>();
    const auto found = std::ranges::find(open, trouble, &Trouble::key);
    const bool isOffered = found != open.end()
        && (offer == BannerOffer::Mute || (offer == BannerOffer::Show && !found->filter.isEmpty())
            || (offer == BannerOffer::Remedy && remedyOf(*found) == words));
    if (!isOffered) {
        m_messages->showNotice(
            NoticeBar::Severity::Information, tr("Nothing was done: that trouble is over, or has changed."));
        return;
    }
    switch (offer) {
    case BannerOffer::Remedy:
        return runRemedy(*found);
    case BannerOffer::Show:
        return listTrouble(*found);
    case BannerOffer::Mute:
        return muteTrouble(*found);
    }
}

//! A restart of the program does not end them. On the practice gateway every run is a new one.
void MainWindow::keepMuted()
{
    if (!m_options.practice)
        m_muted.store(*m_settings, m_options.title, m_snapshot.at);
}

void MainWindow::offerMuted(QMenu* menu)
{
    menu->clear();
    const auto standing = m_muted.standing(m_snapshot.at);
    for (const MutedCauses::Entry& entry : standing) {
        QAction* action = menu->addAction(tr("Show again: %1 (%2 left)")
                                              .arg(fontMetrics().elidedText(entry.text, Qt::ElideRight, 400),
                                                  Format::remaining(entry.until, m_snapshot.at)));
        connect(action, &QAction::triggered, this, [this, key = entry.key] {
            m_muted.unmute(key);
            keepMuted();
            showPhase();
        });
    }
    if (standing.isEmpty())
        menu->addAction(tr("None"))->setEnabled(false);
}

} // namespace Shardroom
