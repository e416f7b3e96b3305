// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alertpage.h"

#include "ui/alerts/alertmodel.h"
#include "ui/columnwidths.h"
#include "ui/format.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr auto muteTime = std::chrono::seconds(1h);

QTableView* makeList(AlertModel* model, const QString& name, const QString& title, QWidget* parent)
{
    auto* list = new QTableView(parent);
    const int unit = list->fontMetrics().height();
    list->setModel(model);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setFrameShape(QFrame::NoFrame);
    list->setShowGrid(false);
    list->setAlternatingRowColors(true);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTabKeyNavigation(false);
    list->setWordWrap(false);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setIconSize(QSize(unit * 9 / 10, unit * 9 / 10));
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list->verticalHeader()->setMinimumSectionSize(1);
    list->verticalHeader()->setDefaultSectionSize(unit * 4 / 3);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr std::array widths{13, 13, 17, 14, 10}; // the text gets what is left
    ColumnWidths::setFirstWidths(*list->horizontalHeader(), widths);
    ColumnWidths::stretchLast(*list->horizontalHeader());
    list->setColumnHidden(AlertModel::Shards, true); // the text names them; copied lines have them as well
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(AlertPage::tr("Copy"), list);
    copy->setObjectName(list->objectName() + u"Copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, list, [list, model] {
        if (list->currentIndex().isValid())
            QGuiApplication::clipboard()->setText(model->line(list->currentIndex().row()));
    });
    list->addAction(copy);
    return list;
}

QWidget* withTitle(const QString& title, QWidget* list, QWidget* parent)
{
    auto* pane = new QWidget(parent);
    auto* label = new QLabel(title, pane);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setIndent(label->fontMetrics().height() / 3);
    auto* layout = new QVBoxLayout(pane);
    // From right to left Qt's splitters put their first pane a pixel outside.
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(label->fontMetrics().height() / 6);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    return pane;
}

} // namespace

AlertPage::AlertPage(QWidget* parent)
    : QWidget(parent)
    , m_activeModel(new AlertModel(this))
    , m_logModel(new AlertModel(this))
    , m_active(makeList(m_activeModel, u"alertList"_s, tr("Alerts that stand"), this))
    , m_log(makeList(m_logModel, u"alertLog"_s, tr("Log of alerts"), this))
    , m_current(m_active)
    , m_calm(new QLabel(tr("No alert stands."), this))
    , m_words(new QLabel(this))
    , m_show(new QToolButton(this))
    , m_mute(new QToolButton(this))
    , m_rules(new QToolButton(this))
    , m_test(new QToolButton(this))
{
    const int unit = fontMetrics().height();
    m_logModel->setLog({});
    m_calm->setAlignment(Qt::AlignCenter);
    m_calm->setObjectName(u"alertsCalm"_s);
    m_words->setObjectName(u"alertWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_show->setText(tr("Show"));
    m_show->setObjectName(u"alertShow"_s);
    m_show->setToolTip(tr("List just the shards of the marked alert, in map and table"));
    m_mute->setText(tr("Mute 1 h"));
    m_mute->setObjectName(u"alertMute"_s);
    m_mute->setCheckable(true);
    m_rules->setText(tr("Alert rules\u2026"));
    m_rules->setObjectName(u"alertRules"_s);
    m_test->setText(tr("Test"));
    m_test->setObjectName(u"alertTest"_s);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(unit / 3, unit / 4, unit / 3, unit / 4);
    tools->setSpacing(unit / 3);
    tools->addWidget(m_words, 1);
    for (QToolButton* button : {m_show, m_mute, m_test, m_rules}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        tools->addWidget(button);
    }
    auto* standing = new QWidget(this);
    auto* stack = new QStackedLayout(standing);
    stack->addWidget(m_calm);
    stack->addWidget(m_active);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"alertParts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(withTitle(tr("Standing"), standing, this));
    splitter->addWidget(withTitle(tr("Log"), m_log, this));
    splitter->setSizes({unit * 30, unit * 30});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(splitter, 1);

    for (QTableView* list : {m_active, m_log}) {
        connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, list] { adoptSelection(list); });
        connect(list, &QTableView::activated, this, &AlertPage::showFilter);
    }
    connect(m_show, &QToolButton::clicked, this, &AlertPage::showFilter);
    connect(m_mute, &QToolButton::clicked, this, [this](bool on) { emit muteRequested(on ? muteTime : 0s); });
    connect(m_rules, &QToolButton::clicked, this, &AlertPage::rulesRequested);
    connect(m_test, &QToolButton::clicked, this, &AlertPage::testRequested);
    setState({});
}

void AlertPage::setState(const AlertState& state)
{
    m_state = state;
    m_activeModel->setActive(state.active);
    m_logModel->setLog(state.log);
    auto* stack = static_cast<QStackedLayout*>(m_active->parentWidget()->layout());
    stack->setCurrentWidget(state.active.isEmpty() ? static_cast<QWidget*>(m_calm) : m_active);
    m_mute->setChecked(state.mutedUntil.isValid());
    showWords();
    adoptSelection(m_current);
}

void AlertPage::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    showWords();
}

void AlertPage::setNotificationProblem(const QString& problem)
{
    m_notificationProblem = problem;
    showWords();
}

void AlertPage::focusList()
{
    QTableView* list = m_state.active.isEmpty() ? m_log : m_active;
    list->setFocus(Qt::ShortcutFocusReason);
    // The gravest, or the newest: Enter shows its shards.
    if (!list->selectionModel()->hasSelection())
        list->selectRow(0);
}

void AlertPage::adoptSelection(QTableView* list)
{
    QTableView* other = list == m_active ? m_log : m_active;
    if (list->selectionModel()->hasSelection()) {
        m_current = list;
        other->clearSelection(); // one line is meant, wherever it is
    }
    const auto rows = m_current->selectionModel()->selectedRows();
    const AlertModel* model = m_current == m_active ? m_activeModel : m_logModel;
    m_show->setEnabled(!rows.isEmpty() && !model->alertAt(rows.first().row()).filter.isEmpty());
}

void AlertPage::showFilter()
{
    const auto rows = m_current->selectionModel()->selectedRows();
    const AlertModel* model = m_current == m_active ? m_activeModel : m_logModel;
    if (rows.isEmpty())
        return;
    const QString filter = model->alertAt(rows.first().row()).filter;
    if (!filter.isEmpty())
        emit filterRequested(filter);
}

//! One line: what stands in the way of being told, the worst first.
void AlertPage::showWords()
{
    const WebhookStatus& hook = m_state.status;
    QStringList words;
    if (!m_state.problem.isEmpty())
        words << m_state.problem;
    if (!m_notificationProblem.isEmpty())
        words << m_notificationProblem;
    if (m_state.mutedUntil.isValid())
        words << tr("Muted until %1.").arg(Format::clock(m_state.mutedUntil));
    else if (m_state.isQuiet)
        words << tr("Quiet hours: only what is critical is announced.");
    switch (hook.phase) {
    case WebhookStatus::Phase::Off:
        words << tr("No webhook.");
        break;
    case WebhookStatus::Phase::Ready:
    case WebhookStatus::Phase::Sending:
        words << (hook.lastSent.isValid()
                ? tr("Webhook %1, last sent at %2.").arg(m_state.webhook, Format::clock(hook.lastSent))
                : tr("Webhook %1.").arg(m_state.webhook));
        if (!hook.text.isEmpty())
            words << hook.text;
        break;
    case WebhookStatus::Phase::Waiting:
        words << tr("%1 %Ln message(s) wait.", nullptr, hook.waiting).arg(hook.text);
        break;
    case WebhookStatus::Phase::Stopped:
        words << hook.text;
        break;
    }
    if (hook.lost > 0)
        words << tr("%Ln message(s) were not sent.", nullptr, hook.lost);
    m_words->setText(words.join(u' '));
    m_words->setToolTip(m_words->text());
    m_rules->setEnabled(m_obstacle.isEmpty());
    m_test->setEnabled(m_obstacle.isEmpty());
    m_rules->setToolTip(m_obstacle.isEmpty() ? tr("Thresholds, quiet hours and the webhook") : m_obstacle);
    m_mute->setEnabled(m_obstacle.isEmpty());
    m_mute->setToolTip(m_obstacle.isEmpty()
            ? tr("No notification and no message to the webhook for an hour; what happens is told afterwards")
            : m_obstacle);
    m_test->setToolTip(
        m_obstacle.isEmpty() ? tr("Send a test to the webhook, and show one as notification") : m_obstacle);
}

} // namespace Shardroom
