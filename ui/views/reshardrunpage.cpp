// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardrunpage.h"

#include "ui/format.h"
#include "ui/models/reshardtexts.h"
#include "ui/models/selection.h"
#include "ui/views/factgrid.h"
#include "ui/views/handoverledger.h"
#include "ui/views/shardmap.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! The new shards, also those that are not open yet, so that nothing in the map changes its place. Which ones they are
//! is only known where the whole set is made in one batch.
QList<ShardSnapshot> allOf(const ReshardProgress& progress)
{
    const bool isOpening = progress.phase == ReshardPhase::Preparing || progress.phase == ReshardPhase::Warming;
    const bool isWholeSet = progress.batches == 1 && progress.shards == progress.toTotal;
    if (!isOpening || !isWholeSet || progress.incoming.size() >= progress.shards)
        return progress.incoming;
    QList<ShardSnapshot> all;
    all.reserve(progress.shards);
    auto open = progress.incoming.begin();
    for (int number = 0; number < progress.shards; ++number) {
        if (open != progress.incoming.end() && open->shard.number == number) {
            all << *open++;
            continue;
        }
        ShardSnapshot shard;
        shard.shard = {number, progress.toTotal};
        shard.since = progress.since;
        shard.cause = ReshardRunPage::tr("not open yet");
        all << shard;
    }
    return all;
}

} // namespace

ReshardRunPage::ReshardRunPage(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_facts(new FactGrid(FactGrid::Values::Texts, this))
    , m_selection(new Selection(this))
    , m_shards(new ShardMap(m_selection, this))
    , m_missing(new QListWidget(this))
    , m_ledger(new HandoverLedger(this))
    , m_pause(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_abort(new QPushButton(tr("&Abort: end the new, keep the old\u2026"), this))
{
    arrange();
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseRequested(!m_progress.paused); });
    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptAsked(m_progress); });
    connect(m_abort, &QPushButton::clicked, this, &ReshardRunPage::abortAsked);
    updateButtons();
}

void ReshardRunPage::arrange()
{
    const int unit = fontMetrics().height();
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_headline->setFont(big);
    m_headline->setObjectName(u"runHeadline"_s);
    for (QLabel* label : {m_headline, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_explanation->setObjectName(u"runExplanation"_s);
    m_bar->setObjectName(u"runBar"_s);
    m_bar->setAccessibleName(tr("Progress of the reshard"));
    m_facts->setObjectName(u"runFacts"_s);
    m_shards->setObjectName(u"incoming"_s);
    m_shards->setAccessibleName(tr("New shards that do not serve yet"));
    m_shards->setMinimumHeight(unit * 6);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setAccessibleName(tr("Guilds that are missing in the new shards"));
    m_missing->setWordWrap(true);
    m_missing->setResizeMode(QListView::Adjust);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missing->setMinimumHeight(unit * 4);
    m_pause->setObjectName(u"pauseReshard"_s);
    m_accept->setObjectName(u"acceptMissing"_s);
    m_abort->setObjectName(u"abortReshard"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit / 2);
    for (QPushButton* button : {m_pause, m_accept, m_abort})
        button->setAutoDefault(false);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_accept);
    buttons->addStretch(1);
    buttons->addWidget(m_abort);
    auto* shards = new QLabel(tr("New shards"), this);
    auto* missing = new QLabel(tr("&Missing guilds"), this);
    missing->setBuddy(m_missing);

    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 3);
    grid->addWidget(m_headline, 0, 0, 1, 2);
    grid->addWidget(m_explanation, 1, 0, 1, 2);
    grid->addWidget(m_bar, 2, 0, 1, 2);
    grid->addWidget(shards, 3, 0);
    grid->addWidget(m_shards, 4, 0, 3, 1);
    grid->addWidget(m_facts, 4, 1);
    grid->addWidget(missing, 5, 1);
    grid->addWidget(m_missing, 6, 1);
    grid->addWidget(m_ledger, 7, 0, 1, 2);
    grid->addLayout(buttons, 8, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(6, 3);
    grid->setRowStretch(7, 2);
}

void ReshardRunPage::setProgress(const ReshardProgress& progress, const QDateTime& now)
{
    const bool missingIsNews = progress.missing != m_progress.missing || progress.incoming != m_progress.incoming;
    m_progress = progress;
    m_now = now;
    m_running = true;
    m_headline->setText(ReshardTexts::headline(progress, now));
    QString text = explanation(progress.phase) + u'.';
    if (progress.recovered && progress.paused)
        text = ReshardTexts::banner(progress);
    else if (!progress.note.isEmpty())
        text += u' ' + progress.note;
    m_explanation->setText(text);
    const std::optional<int> percent = ReshardTexts::percent(progress);
    m_bar->setRange(0, percent ? 100 : 0);
    m_bar->setValue(percent.value_or(0));
    m_facts->setFacts(ReshardTexts::facts(progress));
    m_shards->setShards(allOf(progress), now);
    m_ledger->setCounts(progress.counts, progress.onlyOldSinceSwitch);
    if (missingIsNews) {
        QStringList lines;
        for (const GuildId guild : progress.missing)
            lines << tr("%1: %2").arg(toString(guild), ReshardTexts::missingReason(guild, progress));
        const int more = progress.guildsExpected - progress.guildsMatched - int(progress.missing.size());
        if (more > 0 && !lines.isEmpty())
            lines << tr("and %1 more").arg(Format::number(more));
        // Filled anew only when it says something else, or nobody could mark a line in it.
        QStringList shown;
        for (int row = 0; row < m_missing->count(); ++row)
            shown << m_missing->item(row)->text();
        if (shown != lines) {
            const int current = m_missing->currentRow();
            m_missing->clear();
            m_missing->addItems(lines);
            m_missing->setCurrentRow(std::min(current, m_missing->count() - 1));
        }
    }
    updateButtons();
}

void ReshardRunPage::setOver()
{
    m_running = false;
    updateButtons();
}

void ReshardRunPage::setObstacle(const QString& reason)
{
    if (m_obstacle == reason)
        return;
    m_obstacle = reason;
    updateButtons();
}

void ReshardRunPage::updateButtons()
{
    const QString over = m_running ? QString() : tr("No reshard is going on.");
    const QString obstacle = m_obstacle.isEmpty() ? over : m_obstacle;
    const auto set = [&obstacle](QPushButton* button, const QString& reason, const QString& explanation) {
        const QString why = obstacle.isEmpty() ? reason : obstacle;
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? explanation : why);
    };
    const int missing = std::max(0, m_progress.guildsExpected - m_progress.guildsMatched);
    const bool loads = m_progress.phase == ReshardPhase::Warming || m_progress.phase == ReshardPhase::Overlapping;
    m_pause->setText(m_progress.paused ? tr("G&o on") : tr("&Pause"));
    set(m_pause, {},
        m_progress.paused ? tr("Identifies are spent again, and phases go on.")
                          : tr("No identify is spent and no phase is left; both sets stay connected."));
    m_accept->setText(missing == 1 ? tr("A&ccept the missing guild\u2026")
                                   : tr("A&ccept the missing %1\u2026").arg(Format::number(missing)));
    set(m_accept,
        missing == 0 || !loads                      ? tr("No guild is missing.")
            : m_progress.acceptedMissing >= missing ? tr("So many may be missing already.")
            : m_progress.ready < m_progress.shards ? tr("Not before all new shards are ready: they bring most of them.")
                                                   : QString(),
        tr("Switch though the new shards do not have these guilds."));
    set(m_abort, m_progress.mayAbort ? QString() : tr("It can't be aborted any more, or is going back already."),
        tr("Ends the new sessions; the old ones have served all the time and go on."));
}

} // namespace Shardroom
