// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reshardplanpage.h"

#include "core/reshard/reshardplanfile.h"
#include "ui/format.h"
#include "ui/models/reshardtexts.h"
#include "ui/theme.h"
#include "ui/views/factgrid.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! A plan for 100,000 shards has some 10 MB; anything larger is none, and would hold up the window.
constexpr qint64 largestPlanFile = 16 << 20;

ShardState likeState(PlanCheck::Verdict verdict)
{
    switch (verdict) {
    case PlanCheck::Verdict::Good:
        return ShardState::Ready;
    case PlanCheck::Verdict::Warning:
        return ShardState::BackingOff;
    case PlanCheck::Verdict::Refused:
        return ShardState::Failed;
    }
    Q_UNREACHABLE();
}

QString word(PlanCheck::Verdict verdict)
{
    switch (verdict) {
    case PlanCheck::Verdict::Good:
        return ReshardPlanPage::tr("Good");
    case PlanCheck::Verdict::Warning:
        return ReshardPlanPage::tr("Warning");
    case PlanCheck::Verdict::Refused:
        return ReshardPlanPage::tr("Refused");
    }
    Q_UNREACHABLE();
}

QIcon badge(PlanCheck::Verdict verdict, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Theme::paintBadge(painter, QRectF(0, 0, side, side), likeState(verdict));
    return pixmap;
}

} // namespace

ReshardPlanPage::ReshardPlanPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_steps(new QListWidget(this))
    , m_checks(new QListWidget(this))
    , m_facts(new FactGrid(FactGrid::Values::Texts, this))
    , m_verdict(new QLabel(this))
    , m_save(new QPushButton(tr("&Save plan\u2026"), this))
    , m_copy(new QPushButton(tr("&Copy as Markdown"), this))
    , m_open(new QPushButton(tr("&Open plan\u2026"), this))
    , m_start(new QPushButton(this))
{
    arrange();
    connect(m_save, &QPushButton::clicked, this, &ReshardPlanPage::askWhereToSave);
    connect(m_open, &QPushButton::clicked, this, &ReshardPlanPage::askWhatToOpen);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(ReshardPlanFile::toMarkdown(*m_plan));
        emit told(tr("The plan is on the clipboard."));
    });
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_plan)
            emit startRequested(*m_plan);
    });
    update();
}

void ReshardPlanPage::arrange()
{
    const int unit = fontMetrics().height();
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_title->setFont(big);
    m_title->setObjectName(u"planTitle"_s);
    m_facts->setObjectName(u"planFacts"_s);
    m_verdict->setObjectName(u"planVerdict"_s);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {m_title, m_verdict}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_steps->setObjectName(u"planSteps"_s);
    m_steps->setAccessibleName(tr("What will be done"));
    m_checks->setObjectName(u"planChecks"_s);
    m_checks->setAccessibleName(tr("Checks"));
    for (QListWidget* list : {m_steps, m_checks}) {
        list->setWordWrap(true);
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setIconSize(QSize(unit, unit));
        list->setSpacing(unit / 6);
    }
    m_steps->setMinimumHeight(unit * 5);
    m_checks->setMinimumHeight(unit * 6);
    m_save->setObjectName(u"savePlan"_s);
    m_copy->setObjectName(u"copyPlan"_s);
    m_open->setObjectName(u"openPlan"_s);
    m_start->setObjectName(u"startReshard"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit / 2);
    for (QPushButton* button : {m_open, m_save, m_copy, m_start})
        button->setAutoDefault(false);
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    auto* done = new QLabel(tr("&What will be done"), this);
    done->setBuddy(m_steps);
    auto* checks = new QLabel(tr("C&hecks"), this);
    checks->setBuddy(m_checks);

    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 2);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(done, 1, 0);
    grid->addWidget(m_steps, 2, 0);
    grid->addWidget(m_facts, 2, 1, Qt::AlignTop);
    grid->addWidget(checks, 3, 0, 1, 2);
    grid->addWidget(m_checks, 4, 0, 1, 2);
    grid->addWidget(m_verdict, 5, 0, 1, 2);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 2);
    grid->setRowStretch(4, 3);
}

void ReshardPlanPage::setPlan(const std::optional<ReshardPlan>& plan, const QString& source)
{
    m_plan = plan;
    m_source = source;
    m_steps->clear();
    m_checks->clear();
    if (plan) {
        const QStringList steps = ReshardTexts::steps(*plan);
        for (qsizetype i = 0; i < steps.size(); ++i)
            m_steps->addItem(tr("%1. %2").arg(QString::number(i + 1), steps[i]));
        for (const PlanCheck& check : plan->checks)
            new QListWidgetItem(badge(check.verdict, m_checks->iconSize().height()),
                tr("%1: %2").arg(word(check.verdict), check.text), m_checks);
    }
    update();
}

void ReshardPlanPage::setObstacle(const QString& reason)
{
    if (m_obstacle == reason)
        return;
    m_obstacle = reason;
    update();
}

void ReshardPlanPage::update()
{
    m_save->setEnabled(m_plan.has_value());
    m_copy->setEnabled(m_plan.has_value());
    if (!m_plan) {
        m_title->setText(tr("Working it out\u2026"));
        m_facts->setFacts({});
        m_verdict->clear();
        m_start->setText(tr("S&tart"));
        m_start->setEnabled(false);
        m_start->setToolTip(tr("The plan is being worked out."));
        return;
    }
    const QString title = tr("%1: %2").arg(
        displayName(m_plan->wish.strategy), ReshardTexts::change(m_plan->fromTotal(), m_plan->toTotal()));
    m_title->setText(
        m_source.isEmpty() ? title : tr("%1 \u2013 plan of %2").arg(title, QDir::toNativeSeparators(m_source)));
    m_facts->setFacts(ReshardTexts::facts(*m_plan));
    const QString refusal = m_plan->refusal.isEmpty() ? m_obstacle : m_plan->refusal;
    m_verdict->setText(!refusal.isEmpty() ? tr("Can't be started: %1").arg(refusal)
            : m_source.isEmpty()
            ? tr("Nothing is touched before you start. The plan is stale when set, budget or roster change.")
            : tr("It is checked again when it starts, and refused if anything that it assumed has changed."));
    m_start->setText(m_plan->identifies == 1
            ? tr("S&tart: spends 1 identify")
            : tr("S&tart: spends %1 identifies").arg(Format::number(m_plan->identifies)));
    m_start->setEnabled(refusal.isEmpty());
    m_start->setToolTip(refusal);
}

void ReshardPlanPage::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Reshard plan (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"reshard-%1-%2.json"_s.arg(m_plan->fromTotal()).arg(m_plan->toTotal()));
    // The plan as it was when the question was asked, not as it is by then.
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan = *m_plan](const QString& path) {
        if (const QString error = ReshardPlanFile::save(path, plan); !error.isEmpty())
            emit failed(tr("Save plan"), error);
        else
            emit told(tr("Plan written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void ReshardPlanPage::askWhatToOpen()
{
    auto* dialog = new QFileDialog(this, tr("Open plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Reshard plan (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReshardPlanPage::open);
    dialog->open();
}

void ReshardPlanPage::open(const QString& path)
{
    const QFileInfo file(path);
    // A pipe would hold up the window for ever.
    if (!file.isFile() || file.size() > largestPlanFile) {
        emit failed(tr("Open plan"), tr("%1 is not a plan.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    const ReshardPlanFile::Loaded loaded = ReshardPlanFile::load(path);
    if (loaded.plan)
        emit planChosen(*loaded.plan, path);
    else
        emit failed(tr("Open plan"), loaded.error);
}

} // namespace Shardroom
