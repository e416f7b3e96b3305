// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/resharddialog.h"

#include "ui/format.h"
#include "ui/models/shardcolumns.h"
#include "ui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {

ReshardDialog::ReshardDialog(int fromTotal, QWidget* parent)
    : QDialog(parent)
    , m_count(new QSpinBox(this))
    , m_facts(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_asking(new QTimer(this))
{
    setWindowTitle(tr("Reshard"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    auto* explanation
        = new QLabel(tr("A second set of shards with the new count is opened beside the present one. When all its "
                        "guilds have arrived, it "
                        "takes over and the present set is ended. Until then you can abort and keep the present set."),
            this);
    explanation->setWordWrap(true);
    m_count->setObjectName(u"reshardCount"_s);
    m_count->setRange(1, 16384);
    m_count->setValue(std::max(1, fromTotal * 2));
    m_count->setAccessibleName(tr("New shard count"));
    m_facts->setObjectName(u"reshardFacts"_s);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setMinimumHeight(unit * 6);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_refusal->setObjectName(u"reshardRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette alarm = m_refusal->palette();
    alarm.setColor(QPalette::WindowText, Theme::blend(Theme::alarm(), alarm.color(QPalette::WindowText), 0.75));
    m_refusal->setPalette(alarm);

    auto* form = new QFormLayout;
    form->addRow(tr("Now"), new QLabel(Format::shardCount(fromTotal), this));
    form->addRow(tr("&New count"), m_count);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = box->addButton(tr("Reshard"), QDialogButtonBox::ActionRole);
    m_run->setObjectName(u"reshardRun"_s);
    m_run->setAutoDefault(false);
    box->button(QDialogButtonBox::Cancel)->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit * 2 / 3);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_facts);
    layout->addWidget(m_refusal);
    layout->addStretch(1);
    layout->addWidget(box);
    setMinimumWidth(unit * 30);

    m_asking->setSingleShot(true);
    m_asking->setInterval(150ms);
    connect(m_asking, &QTimer::timeout, this, [this] { emit forecastRequested(m_count->value()); });
    connect(m_count, &QSpinBox::valueChanged, this, &ReshardDialog::askAgain);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, [this] {
        emit reshardRequested(m_count->value());
        accept();
    });
    askAgain();
}

void ReshardDialog::askAgain()
{
    m_run->setEnabled(false);
    m_run->setToolTip(tr("Waiting for the cost."));
    m_facts->setText(tr("Working out the cost\u2026"));
    m_refusal->clear();
    m_asking->start();
}

void ReshardDialog::showForecast(const ReshardForecast& forecast)
{
    if (forecast.toTotal != m_count->value())
        return;
    const auto row = [](const QString& label, const QString& value) {
        return QString(u"<tr><td>"_s + label.toHtmlEscaped() + u"&nbsp;&nbsp;&nbsp;</td><td><b>"_s
            + value.toHtmlEscaped() + u"</b></td></tr>"_s);
    };
    m_facts->setText(u"<table>"_s
        + row(tr("Identifies"),
            tr("spends %1 of the %2 left").arg(Format::number(forecast.identifies), Format::number(forecast.remaining)))
        + row(tr("Takes about"), Format::duration(std::chrono::duration_cast<std::chrono::seconds>(forecast.duration)))
        + row(tr("Fullest shard then"),
            tr("%1 guilds of %2").arg(Format::number(forecast.maxGuildsPerShard), Format::number(guildsPerShardLimit)))
        + row(tr("Guilds now"), Format::number(forecast.guilds))
        + row(tr("At the same time"), Format::shardCount(forecast.fromTotal + forecast.toTotal)) + u"</table>"_s);
    m_refusal->setText(forecast.refusal);
    m_run->setEnabled(forecast.refusal.isEmpty());
    m_run->setToolTip(forecast.refusal);
}

} // namespace Shardroom
