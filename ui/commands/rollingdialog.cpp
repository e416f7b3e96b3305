// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/rollingdialog.h"

#include "ui/format.h"
#include "ui/models/availability.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

QString rollingText(const RollingProgress& progress)
{
    QString text = RollingDialog::tr("%1: %2 of %3 done")
                       .arg(displayName(progress.kind), Format::number(progress.done), Format::number(progress.shards));
    if (!progress.inFlight.isEmpty())
        text += RollingDialog::tr(", under way: %1").arg(Format::shards(progress.inFlight));
    if (!progress.skipped.isEmpty())
        text += RollingDialog::tr(", left as they were: %1").arg(Format::shards(progress.skipped));
    switch (progress.phase) {
    case RollingPhase::Running:
        return text + u'.';
    case RollingPhase::Paused:
        return text + RollingDialog::tr(". Paused: no further one is begun.");
    case RollingPhase::Done:
        return text + u'.';
    case RollingPhase::Stopped:
        if (progress.failed)
            return text + RollingDialog::tr(". Stopped at shard %1: %2").arg(*progress.failed).arg(progress.reason);
        return text + u". "_s + progress.reason;
    }
    Q_UNREACHABLE();
}

RollingDialog::RollingDialog(
    RollingKind kind, const FleetSnapshot& snapshot, const QList<int>& selected, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_snapshot(snapshot)
    , m_selected(selected)
    , m_total(snapshot.shardTotal)
    , m_some(new QRadioButton(this))
    , m_all(new QRadioButton(this))
    , m_atOnce(new QSpinBox(this))
    , m_patience(new QSpinBox(this))
    , m_cost(new QLabel(this))
    , m_start(new QPushButton(tr("&Start"), this))
{
    setObjectName(u"rolling"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(displayName(kind));
    const bool resume = kind == RollingKind::Resume;
    auto* what = new QLabel(resume
            ? tr("Each shard closes with 4000 and resumes on a new connection. The next begins when one is ready "
                 "again; the first that does not come back stops the run.")
            : tr("Each shard ends its session and starts a new one; its events in between are lost. The next begins "
                 "when one is ready again with all its guilds; the first that does not come back stops the run."),
        this);
    what->setWordWrap(true);
    m_some->setObjectName(u"rollSome"_s);
    m_all->setObjectName(u"rollAll"_s);
    m_some->setText(tr("S&elected: %1").arg(Format::shards(m_selected)));
    m_some->setVisible(!m_selected.isEmpty());
    m_all->setText(tr("A&ll: %1").arg(Format::shardCount(int(snapshot.shards.size()))));
    (m_selected.isEmpty() ? m_all : m_some)->setChecked(true);
    m_atOnce->setObjectName(u"rollAtOnce"_s);
    m_atOnce->setRange(1, RollingWish::mostAtOnce);
    // No more than may identify at once: the others would only wait, not connected.
    m_atOnce->setValue(resume ? 1 : std::max(1, snapshot.budget.maxConcurrency));
    m_patience->setObjectName(u"rollPatience"_s);
    m_patience->setRange(5, 3600);
    m_patience->setSuffix(tr(" s"));
    m_patience->setValue(int(RollingWish().patience.count()));
    m_cost->setObjectName(u"rollCost"_s);
    m_cost->setWordWrap(true);
    m_cost->setTextFormat(Qt::PlainText);
    m_cost->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_cost->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    auto* which = new QVBoxLayout;
    which->addWidget(m_some);
    which->addWidget(m_all);
    form->addRow(tr("Shards:"), which);
    form->addRow(tr("At a &time:"), m_atOnce);
    form->addRow(tr("&Give one up after:"), m_patience);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start->setObjectName(u"rollStart"_s);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    m_start->setAutoDefault(resume);
    (resume ? m_start : cancel)->setDefault(true); // what is dear is never the default
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_cost, 1);
    if (resume) {
        m_silence = new QCheckBox(tr("&Don't ask again until the program ends"), this);
        m_silence->setObjectName(u"silence"_s);
        m_silence->setToolTip(tr("Begins at once from then on, with as many at a time as now."));
        layout->addWidget(m_silence);
    }
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    connect(m_all, &QRadioButton::toggled, this, &RollingDialog::showCost);
    connect(m_atOnce, &QSpinBox::valueChanged, this, &RollingDialog::showCost);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RollingDialog::begin);
    m_atOnce->setFocus();
    showCost();
}

void RollingDialog::setSnapshot(const FleetSnapshot& snapshot)
{
    m_snapshot = snapshot;
    showCost();
}

void RollingDialog::begin()
{
    const RollingWish wish{m_kind, m_atOnce->value(), std::chrono::seconds(m_patience->value())};
    emit rollRequested(wish, ShardSelection::of(chosen(), m_total));
    accept();
}

bool RollingDialog::isSilenced() const
{
    return m_silence && m_silence->isChecked();
}

void RollingDialog::openOrBegin(const std::optional<RollingWish>& unasked)
{
    if (m_silence && unasked) {
        m_atOnce->setValue(unasked->atOnce);
        m_patience->setValue(int(unasked->patience.count()));
        m_silence->setChecked(true);
        if (m_start->isEnabled()) {
            begin();
            deleteLater(); // what was never shown is not closed either
            return;
        }
    }
    open();
}

QList<int> RollingDialog::chosen() const
{
    if (!m_all->isChecked())
        return m_selected;
    QList<int> numbers;
    for (const ShardSnapshot& shard : m_snapshot.shards)
        numbers << shard.shard.number;
    return numbers;
}

void RollingDialog::showCost()
{
    // Unasked, it would be the shards that are selected then.
    if (m_silence) {
        m_silence->setEnabled(!m_all->isChecked());
        m_silence->setChecked(m_silence->isChecked() && !m_all->isChecked());
    }
    const QList<int> numbers = chosen();
    int fit = 0;
    for (const ShardSnapshot& shard : std::as_const(m_snapshot.shards)) {
        if (std::ranges::binary_search(numbers, shard.shard.number) && RollingRun::fits(m_kind, shard))
            ++fit;
    }
    const int left = int(numbers.size()) - fit;
    QString text = rollingCost(m_snapshot, m_kind, fit, m_atOnce->value());
    if (left > 0)
        text += u"\n\n"_s
            + (m_kind == RollingKind::Resume
                    ? tr("%1 not connected or without a session; left as they are.").arg(Format::shardCount(left))
                    : tr("%1 not connected; left as they are.").arg(Format::shardCount(left)));
    const QString why = m_snapshot.shardTotal != m_total
        ? tr("The shards were replaced meanwhile. Close this and select again.")
        : rollingObjection(m_snapshot, m_kind, fit);
    m_cost->setText(why.isEmpty() ? text : u"\u26A0 "_s + why);
    m_start->setEnabled(why.isEmpty());
}

} // namespace Shardroom
