// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardswitchpage.h"

#include "ui/format.h"
#include "ui/models/reshardtexts.h"
#include "ui/models/selection.h"
#include "ui/views/factgrid.h"
#include "ui/views/handoverledger.h"
#include "ui/views/shardmap.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Shardroom {

ReshardSwitchPage::ReshardSwitchPage(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_countdown(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_facts(new FactGrid(FactGrid::Values::Texts, this))
    , m_shardsTitle(new QLabel(tr("Old shards that are still connected"), this))
    , m_shards(new ShardMap(new Selection(this), this))
    , m_ledger(new HandoverLedger(this))
    , m_rollBack(new QPushButton(tr("&Roll back\u2026"), this))
    , m_endOld(new QPushButton(tr("&End the old ones now\u2026"), this))
    , m_save(new QPushButton(tr("&Save report\u2026"), this))
{
    arrange();
    connect(m_rollBack, &QPushButton::clicked, this, &ReshardSwitchPage::rollBackAsked);
    connect(m_endOld, &QPushButton::clicked, this, &ReshardSwitchPage::endOldAsked);
    connect(m_save, &QPushButton::clicked, this, &ReshardSwitchPage::askWhereToSave);
    setOver(std::nullopt);
}

void ReshardSwitchPage::arrange()
{
    const int unit = fontMetrics().height();
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_headline->setFont(big);
    big.setPointSizeF(big.pointSizeF() * 1.8);
    m_countdown->setFont(big);
    m_headline->setObjectName(u"switchHeadline"_s);
    m_countdown->setObjectName(u"drainCountdown"_s);
    m_explanation->setObjectName(u"switchExplanation"_s);
    for (QLabel* label : {m_headline, m_countdown, m_explanation})
        label->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_countdown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->setObjectName(u"reportFacts"_s);
    m_shards->setObjectName(u"retiring"_s);
    m_shards->setAccessibleName(m_shardsTitle->text());
    m_shards->setMinimumHeight(unit * 6);
    m_rollBack->setObjectName(u"rollBack"_s);
    m_endOld->setObjectName(u"endOld"_s);
    m_save->setObjectName(u"saveReshardReport"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit / 2);
    for (QPushButton* button : {m_rollBack, m_endOld, m_save})
        button->setAutoDefault(false);
    buttons->addWidget(m_rollBack);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_endOld);

    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 3);
    grid->addWidget(m_headline, 0, 0);
    grid->addWidget(m_countdown, 0, 1, 2, 1);
    grid->addWidget(m_explanation, 1, 0);
    grid->addWidget(m_facts, 2, 0, 1, 2);
    grid->addWidget(m_shardsTitle, 3, 0, 1, 2);
    grid->addWidget(m_shards, 4, 0, 1, 2);
    grid->addWidget(m_ledger, 5, 0, 1, 2);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(4, 3);
    grid->setRowStretch(5, 2);
}

void ReshardSwitchPage::setProgress(const ReshardProgress& progress, const QDateTime& now)
{
    m_progress = progress;
    m_headline->setText(ReshardTexts::headline(progress, now));
    QString text = explanation(progress.phase) + u'.';
    if (!progress.note.isEmpty())
        text += u' ' + progress.note;
    m_explanation->setText(text);
    const bool drains = progress.phase == ReshardPhase::Draining && progress.until && !progress.paused;
    m_countdown->setText(drains ? Format::countdown(*progress.until, now) : QString());
    m_countdown->setAccessibleName(drains ? tr("Going back is free for %1").arg(m_countdown->text()) : QString());
    m_facts->setVisible(false);
    showShards(!progress.retiring.isEmpty());
    m_shards->setShards(progress.retiring, now);
    m_ledger->setCounts(progress.counts, progress.onlyOldSinceSwitch);
    updateButtons();
}

void ReshardSwitchPage::setOver(const std::optional<ReshardReport>& report)
{
    const bool isNews = m_progress || report != m_report;
    m_progress.reset();
    m_report = report;
    if (isNews && report) {
        m_headline->setText(ReshardTexts::outcome(*report));
        m_explanation->setText(explanation(report->outcome) + u'.');
        m_facts->setFacts(ReshardTexts::facts(*report));
        m_ledger->setCounts(report->counts, report->onlyOldSinceSwitch);
        m_ledger->showGuilds(report->guilds);
    } else if (!report) {
        m_headline->setText(tr("There was no reshard since this program started."));
        m_explanation->clear();
        m_facts->setFacts({});
    }
    m_countdown->clear();
    m_facts->setVisible(true);
    showShards(false);
    updateButtons();
}

void ReshardSwitchPage::showShards(bool shown)
{
    m_shardsTitle->setVisible(shown);
    m_shards->setVisible(shown);
    static_cast<QGridLayout*>(layout())->setRowStretch(4, shown ? 3 : 0); // no hole where they were
}

void ReshardSwitchPage::setObstacle(const QString& reason)
{
    if (m_obstacle == reason)
        return;
    m_obstacle = reason;
    updateButtons();
}

void ReshardSwitchPage::updateButtons()
{
    const auto set = [this](QPushButton* button, bool possible, const QString& reason, const QString& explanation) {
        const QString why = !m_obstacle.isEmpty() ? m_obstacle : possible ? QString() : reason;
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? explanation : why);
    };
    set(m_rollBack, m_progress && m_progress->mayRollBack,
        m_progress ? tr("There is no way back: before the switch there is nothing to go back from, and after the old "
                        "sessions are ended nothing to go back to.")
                   : tr("No reshard is going on."),
        tr("The old shards serve again, without a gap; the new ones are ended."));
    set(m_endOld, m_progress && m_progress->mayEndOld,
        m_progress ? tr("The old shards are not waiting for their end.") : tr("No reshard is going on."),
        tr("Does not wait for the end of the drain time. After that there is no way back."));
    m_save->setEnabled(m_progress || m_report);
    m_save->setToolTip(m_save->isEnabled() ? tr("As Markdown or JSON, by the ending of the file's name.")
                                           : tr("There is no report yet."));
}

void ReshardSwitchPage::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save reshard report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({tr("Markdown (*.md)"), json});
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(u"reshard-report.md"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        const QString suffix = filter == json ? u"json"_s : u"md"_s;
        dialog->setDefaultSuffix(suffix);
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReshardSwitchPage::reportRequested);
    dialog->open();
}

} // namespace Shardroom
