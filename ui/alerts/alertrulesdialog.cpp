// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alertrulesdialog.h"

#include "core/alerts/alertfile.h"
#include "core/alerts/alertsigns.h"
#include "ui/clearbutton.h"
#include "ui/smallscreen.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QString suffixOf(AlertUnit unit)
{
    switch (unit) {
    case AlertUnit::Shards:
        return AlertRulesDialog::tr(" shards");
    case AlertUnit::Percent:
        return AlertRulesDialog::tr(" %");
    case AlertUnit::Seconds:
        return AlertRulesDialog::tr(" s");
    case AlertUnit::Hours:
        return AlertRulesDialog::tr(" h");
    case AlertUnit::Milliseconds:
        return AlertRulesDialog::tr(" ms");
    case AlertUnit::Times:
        return AlertRulesDialog::tr(" times");
    }
    Q_UNREACHABLE();
}

//! What a rule is there for, in a sentence.
QString purposeOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::ShardsDown:
        return AlertRulesDialog::tr(
            "A shard that has given up fires at once; shards that are not ready, after a while. "
            "Paused shards, and shards on their first way up, do not count.");
    case AlertKind::IdentifyBudget:
        return AlertRulesDialog::tr("Critical when only those are left that are kept back. Clears after the reset.");
    case AlertKind::Deaf:
        return AlertRulesDialog::tr("Heartbeats are answered, but for five times its usual gap, and over a minute, a "
                                    "shard gets no event. Clears with the first event.");
    case AlertKind::Latency:
        return AlertRulesDialog::tr("The round trip of heartbeats, over the whole fleet and of single shards.");
    case AlertKind::NearlyFull:
        return AlertRulesDialog::tr("Discord closes a shard with more than 2,500 guilds.");
    case AlertKind::DiscordSide:
        return AlertRulesDialog::tr("An outage there, or many connections closed at once by them.");
    case AlertKind::FeedStale:
        return AlertRulesDialog::tr("The fleet itself tells nothing any more. Clears with the next news.");
    }
    Q_UNREACHABLE();
}

} // namespace

AlertRulesDialog::AlertRulesDialog(const AlertState& state, QWidget* parent)
    : QDialog(parent)
    , m_first(state.first)
    , m_kinds(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_quiet(new QLineEdit(this))
    , m_webhook(new QLineEdit(this))
    , m_noWebhook(new QCheckBox(tr("Re&move the webhook"), this))
    , m_shape(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_save(nullptr)
{
    setObjectName(u"alertRulesDialog"_s);
    setWindowTitle(tr("Alert rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"alertRulesTabs"_s);
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(rulesPage(), tr("R&ules"));
    tabs->addTab(tellingPage(state), tr("Qu&iet hours and webhook"));
    m_problem->setObjectName(u"alertRulesProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(fontMetrics().height() * 2); // so that a message moves nothing
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Cancel)->setIcon({});
    m_save = box->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"alertRulesSave"_s);
    m_save->setDefault(true);
    QPushButton* defaults = box->addButton(tr("Restore &defaults"), QDialogButtonBox::ResetRole);
    defaults->setObjectName(u"alertRulesDefaults"_s);
    defaults->setAutoDefault(false);
    defaults->setToolTip(
        tr("The numbers as they were at first; quiet hours and the webhook stay. Nothing is saved yet."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(box);

    connect(m_save, &QPushButton::clicked, this, &AlertRulesDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, [this] {
        AlertRules standard = m_first;
        standard.quiet = quietFromText(m_quiet->text()).ranges;
        standard.shape = rules().shape;
        fill(standard);
    });
    for (QSpinBox* limit : m_limits)
        connect(limit, &QSpinBox::valueChanged, this, &AlertRulesDialog::check);
    connect(m_quiet, &QLineEdit::textChanged, this, &AlertRulesDialog::check);
    connect(m_webhook, &QLineEdit::textChanged, this, &AlertRulesDialog::check);
    connect(m_noWebhook, &QCheckBox::toggled, this, [this](bool on) {
        m_webhook->setEnabled(!on);
        check();
    });
    fill(state.rules);
    m_kinds->setFocus();
    // By itself it would take two thirds of a small screen at most, however much it needs. Its hint knows nothing of
    // how texts wrap.
    resize(SmallScreen::bounded(*this, sizeHint() + QSize(0, fontMetrics().height() * 4)));
}

QWidget* AlertRulesDialog::rulesPage()
{
    auto* page = new QWidget(this);
    m_kinds->setObjectName(u"alertKinds"_s);
    m_kinds->setAccessibleName(tr("Rules"));
    for (int i = 0; i < alertKindCount; ++i) {
        m_kinds->addItem(displayName(AlertKind(i)));
        m_pages->addWidget(rulePage(AlertKind(i)));
    }
    m_kinds->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_kinds->setFixedWidth(m_kinds->sizeHintForColumn(0) + fontMetrics().height() * 2);
    connect(m_kinds, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_kinds->setCurrentRow(0);
    auto* layout = new QHBoxLayout(page);
    layout->addWidget(m_kinds);
    layout->addWidget(m_pages, 1);
    return page;
}

QWidget* AlertRulesDialog::rulePage(AlertKind kind)
{
    auto* page = new QWidget(this);
    Flags& flags = m_flags[size_t(kind)];
    flags = {new QCheckBox(tr("&Watch for this"), page), new QCheckBox(tr("Desktop &notification"), page),
        new QCheckBox(tr("To the web&hook"), page)};
    const QString key = alertKey(kind);
    flags.enabled->setObjectName(key + u"-enabled"_s);
    flags.tray->setObjectName(key + u"-tray"_s);
    flags.webhook->setObjectName(key + u"-webhook"_s);
    auto* purpose = new QLabel(purposeOf(kind), page);
    purpose->setWordWrap(true);
    purpose->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout(page);
    form->addRow(purpose);
    auto* filter = new QLabel(page);
    filter->setObjectName(key + u"-filter"_s);
    filter->setAccessibleName(tr("%1, filter").arg(displayName(kind)));
    filter->setWordWrap(true);
    filter->setTextFormat(Qt::PlainText);
    filter->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_filters[size_t(kind)] = filter;
    form->addRow(filter);
    form->addRow(flags.enabled);
    for (int i = 0; i < alertLimitCount; ++i) {
        const auto limit = AlertLimit(i);
        const AlertLimitInfo& info = alertLimitInfo(limit);
        if (info.kind != kind)
            continue;
        auto* spin = new QSpinBox(page);
        spin->setRange(info.least, info.most);
        spin->setSuffix(suffixOf(info.unit));
        spin->setObjectName(key + u'-' + info.key);
        spin->setAccessibleName(displayName(kind) + u", "_s + displayName(limit));
        spin->setGroupSeparatorShown(true);
        m_limits[size_t(i)] = spin;
        auto* origin = new QLabel(page);
        origin->setObjectName(spin->objectName() + u"-origin"_s);
        origin->setTextFormat(Qt::PlainText);
        m_origins[size_t(i)] = origin;
        auto* row = new QHBoxLayout;
        row->addWidget(spin);
        row->addWidget(origin, 1);
        form->addRow(tr("%1:").arg(displayName(limit)), row);
        static_cast<QLabel*>(form->labelForField(row))->setBuddy(spin);
        connect(flags.enabled, &QCheckBox::toggled, spin, &QWidget::setEnabled);
    }
    for (QCheckBox* place : {flags.tray, flags.webhook}) {
        form->addRow(place);
        connect(flags.enabled, &QCheckBox::toggled, place, &QWidget::setEnabled);
    }
    return page;
}

QWidget* AlertRulesDialog::tellingPage(const AlertState& state)
{
    auto* page = new QWidget(this);
    m_quiet->setObjectName(u"alertQuiet"_s);
    m_quiet->setPlaceholderText(tr("for example 22:00-07:00, 12:30-13:00"));
    addClearButton(m_quiet);
    auto* quietWords = new QLabel(
        tr("In local time. Only what is critical is announced then; afterwards one message sums up the rest."), page);
    quietWords->setWordWrap(true);
    m_webhook->setObjectName(u"alertWebhook"_s);
    m_webhook->setEchoMode(QLineEdit::Password);
    m_webhook->setPlaceholderText(
        state.webhook.isEmpty() ? tr("none", "webhook address") : tr("%1 (stays)").arg(state.webhook));
    m_noWebhook->setObjectName(u"alertNoWebhook"_s);
    m_noWebhook->setEnabled(!state.webhook.isEmpty());
    m_shape->setObjectName(u"alertShape"_s);
    m_shape->addItem(tr("Discord message"), int(WebhookShape::Discord));
    m_shape->addItem(tr("Plain JSON"), int(WebhookShape::Generic));
    auto* secret
        = new QLabel(tr("Whoever has the address can write there: it is kept in a private file, and never shown "
                        "or logged. https only, or http to this computer."),
            page);
    secret->setWordWrap(true);
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Quiet hours:"), m_quiet);
    form->addRow(QString(), quietWords);
    form->addRow(tr("Webhook &address:"), m_webhook);
    form->addRow(QString(), secret);
    form->addRow(QString(), m_noWebhook);
    form->addRow(tr("S&hape:"), m_shape);
    return page;
}

void AlertRulesDialog::fill(const AlertRules& rules)
{
    for (int i = 0; i < alertKindCount; ++i) {
        const AlertRule& rule = rules.rules[size_t(i)];
        const Flags& flags = m_flags[size_t(i)];
        flags.enabled->setChecked(!rule.enabled); // so that what hangs on it hears of it
        flags.enabled->setChecked(rule.enabled);
        flags.tray->setChecked(rule.tray);
        flags.webhook->setChecked(rule.webhook);
    }
    for (int i = 0; i < alertLimitCount; ++i)
        m_limits[size_t(i)]->setValue(rules.limits[size_t(i)]);
    m_quiet->setText(quietText(rules.quiet));
    m_shape->setCurrentIndex(m_shape->findData(int(rules.shape)));
    check();
}

AlertRules AlertRulesDialog::rules() const
{
    AlertRules rules;
    for (int i = 0; i < alertKindCount; ++i) {
        const Flags& flags = m_flags[size_t(i)];
        rules.rules[size_t(i)] = {flags.enabled->isChecked(), flags.tray->isChecked(), flags.webhook->isChecked()};
    }
    for (int i = 0; i < alertLimitCount; ++i)
        rules.limits[size_t(i)] = m_limits[size_t(i)]->value();
    rules.quiet = quietFromText(m_quiet->text()).ranges;
    rules.shape = WebhookShape(m_shape->currentData().toInt());
    return rules;
}

//! Beside each number, and to screen readers: whether it follows the bot's profile, or was changed here.
void AlertRulesDialog::tellOrigins(const AlertRules& rules)
{
    for (int i = 0; i < alertLimitCount; ++i) {
        const auto limit = AlertLimit(i);
        const bool isOfProfile = m_first.limit(limit) != alertLimitInfo(limit).standard;
        QSpinBox* spin = m_limits[size_t(i)];
        QString origin;
        if (rules.limit(limit) != m_first.limit(limit)) {
            origin = (isOfProfile ? tr("changed; in the profile: %1") : tr("changed; usually: %1"))
                         .arg(QString(locale().toString(m_first.limit(limit)) + spin->suffix()));
        } else if (isOfProfile && !AlertFile::isOwn(limit, rules, m_first)) {
            origin = tr("from the bot's profile");
        }
        m_origins[size_t(i)]->setText(origin);
        spin->setAccessibleDescription(origin);
    }
}

void AlertRulesDialog::check()
{
    tellOrigins(rules());
    QString problem = problemIn(rules());
    if (problem.isEmpty())
        problem = quietFromText(m_quiet->text()).error;
    if (problem.isEmpty() && !m_noWebhook->isChecked())
        problem = WebhookUrl::parse(m_webhook->text()).error;
    for (int i = 0; i < alertKindCount; ++i)
        m_filters[size_t(i)]->setText(filterWords(filtersOf(AlertKind(i), rules())));
    m_problem->setText(problem);
    if (m_save != nullptr)
        m_save->setEnabled(problem.isEmpty());
}

void AlertRulesDialog::save()
{
    std::optional<WebhookUrl> webhook;
    if (m_noWebhook->isChecked())
        webhook = WebhookUrl();
    else if (!m_webhook->text().trimmed().isEmpty())
        webhook = WebhookUrl::parse(m_webhook->text()).url;
    emit rulesRequested(rules(), webhook);
    accept();
}

} // namespace Shardroom
