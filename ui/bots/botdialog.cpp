// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/botdialog.h"

#include "core/profile/shardids.h"
#include "ui/bots/botdialogparts.h"
#include "ui/views/noticebar.h"

#include <QtCore/QDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int leastFill = 2;
constexpr int longestToken = 4096;

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BotDialog::BotDialog(BotDialogOptions options, QWidget* parent)
    : QDialog(parent)
    , m_options(std::move(options))
    , m_tabs(new QTabWidget(this))
    , m_name(new QLineEdit(this))
    , m_place(new QComboBox(this))
    , m_token(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_variable(new QLineEdit(this))
    , m_check(new QPushButton(tr("&Check with Discord"), this))
    , m_checked(new NoticeBar(this))
    , m_intents(new QListWidget(this))
    , m_countMode(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_ids(new QLineEdit(this))
    , m_multiple(new QSpinBox(this))
    , m_threads(new QSpinBox(this))
    , m_compression(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_activity(new QComboBox(this))
    , m_activityText(new QLineEdit(this))
    , m_onExit(new QComboBox(this))
    , m_latency(new QSpinBox(this))
    , m_fill(new QSpinBox(this))
    , m_stateDirectory(new QLineEdit(this))
    , m_apiUrl(new QLineEdit(this))
    , m_problem(new NoticeBar(this))
{
    setObjectName(u"botDialog"_s);
    setWindowTitle(m_options.profile ? tr("Bot %1").arg(m_options.profile->name) : tr("Add a bot"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(u"botTabs"_s);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(botPage(), tr("&Bot and token"));
    m_tabs->addTab(intentsPage(), tr("&Intents"));
    m_tabs->addTab(shardsPage(), tr("S&hards"));
    m_tabs->addTab(morePage(), tr("&More"));
    m_problem->setObjectName(u"botProblem"_s);

    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = box->button(QDialogButtonBox::Cancel);
    m_cancel->setIcon({});
    m_save = box->addButton(tr("&Save"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(u"botSave"_s);
    m_save->setAutoDefault(false);
    m_saveAndOpen = box->addButton(tr("Save and &open"), QDialogButtonBox::AcceptRole);
    m_saveAndOpen->setObjectName(u"botSaveAndOpen"_s);
    (m_options.profile ? m_save : m_saveAndOpen)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(box);

    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndOpen, &QPushButton::clicked, this, [this] { save(true); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, &BotDialog::check);
    connect(m_place, &QComboBox::currentIndexChanged, this, &BotDialog::adoptPlace);
    connect(m_countMode, &QComboBox::currentIndexChanged, this, [this](int mode) {
        m_count->setEnabled(mode == 1);
        m_ids->setEnabled(mode == 1);
    });
    connect(
        m_activity, &QComboBox::currentIndexChanged, this, [this](int type) { m_activityText->setEnabled(type > 0); });
    connect(m_problem, &NoticeBar::remedyRequested, this, [this] {
        m_place->setCurrentIndex(m_place->findData(int(TokenPlace::File)));
        m_tabs->setCurrentIndex(0);
        m_saveAndOpen->setFocus();
    });
    fill(m_options.profile.value_or(Profile{.apiUrl = m_options.apiUrl}));
    const auto adopt = [this] {
        m_failed = false;
        showProblem();
    };
    for (QLineEdit* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, adopt);
    for (QComboBox* field : findChildren<QComboBox*>())
        connect(field, &QComboBox::currentIndexChanged, this, adopt);
    for (QSpinBox* field : findChildren<QSpinBox*>())
        connect(field, &QSpinBox::valueChanged, this, adopt);
    connect(m_token, &QLineEdit::textChanged, m_checked, &QWidget::hide); // it was about another token
    adoptPlace();
    showProblem();
    m_name->setReadOnly(m_options.profile.has_value());
    (m_options.profile ? m_token : m_name)->setFocus();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 30);
}

QWidget* BotDialog::botPage()
{
    auto* page = new QWidget(this);
    m_name->setObjectName(u"botName"_s);
    m_name->setPlaceholderText(tr("for example Music"));
    if (m_options.profile)
        m_name->setToolTip(tr("Its sessions and its token are kept under this name: it stays."));
    m_place->setObjectName(u"botTokenPlace"_s);
    m_place->addItem(tr("The system's keychain"), int(TokenPlace::Keychain));
    m_place->addItem(tr("A private file"), int(TokenPlace::File));
    m_place->addItem(tr("The environment of the program"), int(TokenPlace::Environment));
    m_token->setObjectName(u"botToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(longestToken);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_token->setPlaceholderText(m_options.profile ? tr("empty: the one that is kept stays") : tr("paste it here"));
    m_file->setObjectName(u"botTokenFile"_s);
    m_variable->setObjectName(u"botTokenVariable"_s);
    m_variable->setPlaceholderText(tr("empty: DISCORD_TOKEN_FILE, else DISCORD_TOKEN"));
    m_check->setObjectName(u"botCheck"_s);
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Asks Discord which bot this is and how many shards it needs. No identify is spent."));
    m_checked->setObjectName(u"botChecked"_s);
    m_botForm = new QFormLayout(page);
    m_botForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_botForm->addRow(tr("&Name:"), m_name);
    m_botForm->addRow(tr("The token is &kept in:"), m_place);
    m_botForm->addRow(tr("&Variable:"), m_variable);
    m_botForm->addRow(tr("&File:"), m_file);
    m_botForm->addRow(tr("&Token:"), m_token);
    m_botForm->addRow(QString(),
        hint(tr("From the developer portal, page Bot. It is never shown, logged or written into the profile."), page));
    auto* button = new QHBoxLayout;
    button->addWidget(m_check);
    button->addStretch();
    m_botForm->addRow(QString(), button);
    m_botForm->addRow(m_checked);
    return page;
}

QWidget* BotDialog::intentsPage()
{
    auto* page = new QWidget(this);
    m_intents->setObjectName(u"botIntents"_s);
    m_intents->setAccessibleName(tr("Intents"));
    // Boxes are as dark as a dark list: on the window's colour they can be seen.
    m_intents->viewport()->setBackgroundRole(QPalette::Window);
    for (const IntentInfo& info : allIntents()) {
        const QString name = QString::fromLatin1(info.name);
        auto* item = new QListWidgetItem(info.privileged ? tr("%1 (privileged)").arg(name) : name, m_intents);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        if (info.privileged)
            item->setToolTip(tr("Must be switched on for the application in the developer portal, else Discord closes "
                                "every shard with 4014."));
    }
    auto* standard = new QPushButton(tr("All that need no &permission"), page);
    standard->setObjectName(u"botIntentsDefault"_s);
    auto* none = new QPushButton(tr("&None"), page);
    none->setObjectName(u"botIntentsNone"_s);
    for (QPushButton* button : {standard, none})
        button->setAutoDefault(false);
    connect(standard, &QPushButton::clicked, this, [this] { setIntents(defaultIntents); });
    connect(none, &QPushButton::clicked, this, [this] { setIntents(0); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(standard);
    buttons->addWidget(none);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(
        hint(tr("Which events Discord sends. Privileged ones must be switched on in the developer portal."), page));
    layout->addWidget(m_intents, 1);
    layout->addLayout(buttons);
    return page;
}

QWidget* BotDialog::shardsPage()
{
    auto* page = new QWidget(this);
    m_countMode->setObjectName(u"botCountMode"_s);
    m_countMode->addItem(tr("as many as Discord recommends"));
    m_countMode->addItem(tr("a number of my own"));
    m_count->setObjectName(u"botShards"_s);
    m_count->setRange(1, mostShardsPerProgram);
    m_count->setGroupSeparatorShown(true);
    m_count->setEnabled(false);
    m_ids->setObjectName(u"botShardIds"_s);
    m_ids->setPlaceholderText(tr("all; or for example 0-3,8"));
    m_ids->setEnabled(false);
    m_multiple->setObjectName(u"botMultiple"_s);
    m_multiple->setRange(1, mostShardsPerProgram);
    m_threads->setObjectName(u"botThreads"_s);
    m_threads->setRange(1, mostShardThreads);
    m_compression->setObjectName(u"botCompression"_s);
    m_compression->addItem(tr("automatic"), int(Compression::Auto));
    m_compression->addItem(u"zstd"_s, int(Compression::Zstd));
    m_compression->addItem(u"zlib"_s, int(Compression::Zlib));
    m_compression->addItem(tr("none", "compression"), int(Compression::None));
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Shar&ds:"), m_countMode);
    form->addRow(tr("N&umber:"), m_count);
    form->addRow(tr("Onl&y these of them:"), m_ids);
    form->addRow(tr("A mu&ltiple of:"), m_multiple);
    form->addRow(QString(), hint(tr("1 for most bots; Discord tells large ones another number."), page));
    form->addRow(tr("Th&reads:"), m_threads);
    form->addRow(tr("Com&pression:"), m_compression);
    return page;
}

QWidget* BotDialog::morePage()
{
    auto* page = new QWidget(this);
    m_status->setObjectName(u"botStatus"_s);
    m_activity->setObjectName(u"botActivity"_s);
    BotDialogParts::addPresenceChoices(*m_status, *m_activity);
    m_activityText->setObjectName(u"botActivityText"_s);
    m_activityText->setAccessibleName(tr("The activity's text"));
    m_activityText->setPlaceholderText(tr("for example the shards"));
    m_activityText->setEnabled(false);
    m_onExit->setObjectName(u"botOnExit"_s);
    m_onExit->addItem(tr("Keep the sessions for the next start"), int(OnExit::Pause));
    m_onExit->addItem(tr("End the sessions"), int(OnExit::End));
    const AlertLimitInfo& latency = alertLimitInfo(AlertLimit::LatencyP95);
    m_latency->setObjectName(u"botLatency"_s);
    m_latency->setRange(latency.least, latency.most);
    m_latency->setSuffix(tr(" ms"));
    m_latency->setGroupSeparatorShown(true);
    m_fill->setObjectName(u"botFill"_s);
    m_fill->setRange(leastFill, 100);
    m_fill->setSuffix(tr(" %"));
    m_stateDirectory->setObjectName(u"botStateDirectory"_s);
    m_stateDirectory->setPlaceholderText(tr("a directory of its own"));
    m_apiUrl->setObjectName(u"botApiUrl"_s);
    m_apiUrl->setPlaceholderText(FleetOptions().apiUrl.toString());
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Presence:"), m_status);
    form->addRow(tr("Acti&vity:"), m_activity);
    form->addRow(QString(), m_activityText);
    form->addRow(tr("When the program &ends:"), m_onExit);
    form->addRow(tr("Alert at a &latency (p95) of:"), m_latency);
    form->addRow(tr("Alert when a shard is &full to:"), m_fill);
    form->addRow(
        QString(), hint(tr("These two are where the alert rules begin; Alerts, Alert rules has all of them."), page));
    form->addRow(tr("Sessions are &kept in:"), m_stateDirectory);
    form->addRow(tr("API add&ress:"), m_apiUrl);
    return page;
}

void BotDialog::fill(const Profile& profile)
{
    m_name->setText(profile.name);
    m_place->setCurrentIndex(m_place->findData(int(profile.tokenPlace)));
    m_file->setText(profile.tokenFile);
    m_variable->setText(profile.tokenVariable);
    setIntents(profile.intents);
    m_countMode->setCurrentIndex(profile.shardCount ? 1 : 0);
    m_count->setValue(profile.shardCount.value_or(1));
    m_ids->setText(shardIdsText(profile.shardIds));
    m_multiple->setValue(profile.largeBotMultiple);
    m_threads->setValue(profile.threads);
    m_compression->setCurrentIndex(m_compression->findData(int(profile.compression)));
    BotDialogParts::showPresence(profile.presence, *m_status, *m_activity, *m_activityText);
    m_onExit->setCurrentIndex(m_onExit->findData(int(profile.onExit)));
    m_latency->setValue(int(profile.latencyWarning.count()));
    m_fill->setValue(profile.fillWarning);
    m_stateDirectory->setText(profile.stateDirectory);
    m_apiUrl->setText(profile.apiUrl.toString());
}

Profile BotDialog::profile() const
{
    Profile profile;
    profile.name = m_name->text().trimmed();
    profile.tokenPlace = place();
    if (place() == TokenPlace::File) {
        const QString typed = m_file->text().trimmed();
        profile.tokenFile
            = typed.isEmpty() ? QDir(m_options.profileDirectory).filePath(profile.name + u".token"_s) : typed;
    }
    if (place() == TokenPlace::Environment)
        profile.tokenVariable = m_variable->text().trimmed();
    profile.apiUrl = QUrl(m_apiUrl->text().trimmed(), QUrl::StrictMode);
    profile.intents = intents();
    if (m_countMode->currentIndex() == 1) {
        profile.shardCount = m_count->value();
        if (const QString ids = m_ids->text().trimmed(); !ids.isEmpty())
            profile.shardIds = shardIdsFromText(ids).value_or(QList<int>());
    }
    profile.compression = Compression(m_compression->currentData().toInt());
    profile.threads = m_threads->value();
    profile.presence = BotDialogParts::presenceText(*m_status, *m_activity, *m_activityText);
    profile.largeBotMultiple = m_multiple->value();
    profile.stateDirectory = m_stateDirectory->text().trimmed();
    profile.latencyWarning = std::chrono::milliseconds(m_latency->value());
    profile.fillWarning = m_fill->value();
    profile.onExit = OnExit(m_onExit->currentData().toInt());
    return profile;
}

TokenPlace BotDialog::place() const
{
    return TokenPlace(m_place->currentData().toInt());
}

quint32 BotDialog::intents() const
{
    quint32 intents = 0;
    for (int row = 0; row < m_intents->count(); ++row) {
        if (m_intents->item(row)->checkState() == Qt::Checked)
            intents |= 1u << allIntents()[size_t(row)].bit;
    }
    return intents;
}

void BotDialog::setIntents(quint32 intents)
{
    for (int row = 0; row < m_intents->count(); ++row) {
        const bool isOn = (intents & (1u << allIntents()[size_t(row)].bit)) != 0;
        m_intents->item(row)->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
}

void BotDialog::adoptPlace()
{
    m_botForm->setRowVisible(m_variable, place() == TokenPlace::Environment);
    m_botForm->setRowVisible(m_file, place() == TokenPlace::File);
    m_botForm->setRowVisible(m_token, place() != TokenPlace::Environment);
    m_file->setPlaceholderText(tr("empty: beside the profile"));
    if (place() == TokenPlace::Environment)
        m_token->clear();
    showProblem();
}

std::optional<BotToken> BotDialog::token() const
{
    const BotToken token(m_token->text().toUtf8());
    return token.isEmpty() ? std::nullopt : std::optional(token);
}

QString BotDialog::problem() const
{
    const Profile wanted = profile();
    if (!m_options.profile && m_options.taken.contains(wanted.name, Qt::CaseInsensitive))
        return tr("There is a bot of this name already.");
    if (const QString text = problemIn(wanted); !text.isEmpty())
        return text;
    if (const QString ids = m_ids->text().trimmed(); m_ids->isEnabled() && !ids.isEmpty() && !shardIdsFromText(ids))
        return tr("\"%1\" names no shards: ids and ranges separated by commas are expected, for example 0-3,8.")
            .arg(ids);
    if (m_activityText->isEnabled() && m_activityText->text().trimmed().isEmpty())
        return tr("The activity needs a text.");
    const std::optional<BotToken> typed = token();
    // Of a file that was named, the token may be in it already.
    const bool mayBeKept = m_options.profile && m_options.profile->tokenPlace == wanted.tokenPlace;
    const bool isNamed = wanted.tokenPlace == TokenPlace::Environment
        || (wanted.tokenPlace == TokenPlace::File && !m_file->text().trimmed().isEmpty());
    if (!typed && !mayBeKept && !isNamed)
        return tr("The token is missing: copy it from the developer portal, page Bot, and paste it.");
    if (typed && !looksLikeToken(typed->reveal())) {
        return tr("What is typed is no token: it has three parts with dots between them, and no spaces. Copy it once "
                  "more from the developer portal.");
    }
    return {};
}

void BotDialog::showProblem()
{
    const QString text = problem();
    if (m_failed)
        return;
    if (text.isEmpty())
        m_problem->hide();
    else
        m_problem->showNotice(NoticeBar::Severity::Information, text);
    const bool isGood = text.isEmpty() && !m_isWaiting;
    m_save->setEnabled(isGood);
    m_saveAndOpen->setEnabled(isGood);
    const std::optional<BotToken> typed = token();
    m_check->setEnabled(isGood || (!m_isWaiting && typed && looksLikeToken(typed->reveal())));
}

void BotDialog::wait(const QString& words)
{
    m_isWaiting = true;
    showProblem();
    m_checked->showNotice(NoticeBar::Severity::Information, words);
}

void BotDialog::check()
{
    wait(tr("Asking Discord\u2026"));
    m_asked = token();
    emit checkRequested(profile(), m_asked);
}

void BotDialog::showCheck(const BotCheck& check)
{
    m_isWaiting = false;
    if (token() != m_asked) {
        m_checked->hide(); // another one was typed meanwhile: this answer is not about it
        showProblem();
        return;
    }
    m_checked->showNotice(
        check.gateway ? NoticeBar::Severity::Information : NoticeBar::Severity::Error, displayText(check));
    showProblem();
    m_check->setFocus(); // it was greyed, and lost it
}

void BotDialog::save(bool open)
{
    m_isWaiting = true;
    m_failed = false;
    showProblem();
    emit saveRequested(profile(), token(), open);
}

void BotDialog::showSaved(const QString& error, bool noKeychain)
{
    m_isWaiting = false;
    if (error.isEmpty()) {
        m_token->clear();
        accept();
        return;
    }
    showProblem();
    m_failed = true;
    m_problem->showNotice(
        NoticeBar::Severity::Error, error, {}, {}, noKeychain ? tr("Keep it in a private fi&le instead") : QString());
}

} // namespace Shardroom
