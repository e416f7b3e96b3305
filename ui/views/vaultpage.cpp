// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/vaultpage.h"

#include "ui/columnwidths.h"
#include "ui/format.h"
#include "ui/models/vaultmodel.h"
#include "ui/theme.h"
#include "ui/views/celldelegates.h"
#include "ui/views/toolrow.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

void setPossible(QAction* action, const QString& obstacle, const QString& explanation)
{
    action->setEnabled(obstacle.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = obstacle.isEmpty() ? explanation : obstacle;
    action->setToolTip(keys.isEmpty() ? text : text + u" ("_s + keys + u')');
}

QList<int> numbersOf(const QList<ShardId>& shards)
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers << shard.number;
    return numbers;
}

} // namespace

VaultPage::VaultPage(std::chrono::milliseconds secretsStay, QWidget* parent)
    : QWidget(parent)
    , m_model(new VaultModel(this))
    , m_list(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_facts(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_clipboard(secretsStay)
{
    m_restore = addAction(u"vaultRestore"_s, u"resume"_s, QKeySequence(Qt::Key_R));
    m_forget = addAction(u"vaultForget"_s, u"end"_s, QKeySequence(Qt::Key_Delete));
    m_show = addAction(u"vaultShow"_s, {}, QKeySequence(Qt::Key_I));
    m_copyId = addAction(u"vaultCopyId"_s, u"copy"_s, QKeySequence(Qt::SHIFT | Qt::Key_C));
    m_copy = addAction(u"vaultCopy"_s, {}, QKeySequence(QKeySequence::Copy));
    // The names for menu and sheet of keys; what the buttons say changes with what is marked.
    m_restore->setText(tr("Restore"));
    m_show->setText(tr("Show or hide id"));
    m_forget->setText(tr("Forget\u2026"));
    m_copyId->setText(tr("Copy id"));
    m_copy->setText(tr("Copy as table"));
    m_copy->setToolTip(tr("Copies the marked rows, or all of them; ids stay masked."));
    arrange();

    connect(m_restore, &QAction::triggered, this,
        [this] { emit restoreRequested(restorable(m_list->selectionModel()->selectedRows().isEmpty())); });
    connect(m_forget, &QAction::triggered, this, &VaultPage::askToForget);
    connect(m_show, &QAction::triggered, this, [this] {
        const QList<int> rows = selectedRows();
        const bool isShown = rows.size() == 1 && m_model->shown() == m_model->entries()[size_t(rows.first())].shard;
        if (isShown)
            m_model->hideId();
        else
            wish(Wish::Show);
    });
    connect(m_copyId, &QAction::triggered, this, [this] { wish(Wish::Copy); });
    connect(m_copy, &QAction::triggered, this, &VaultPage::copyRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VaultPage::updateActions);
    connect(m_model, &VaultModel::shownChanged, this, [this] {
        makeRoomForId();
        updateActions();
    });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] { emit untold(m_clipboardNotice); });
    m_hideId.setSingleShot(true);
    m_hideId.setInterval(secretsStay);
    connect(&m_hideId, &QTimer::timeout, m_model, &VaultModel::hideId);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &VaultPage::tick);
    updateIcons();
    setVault({});
}

QAction* VaultPage::addAction(const QString& name, const QString& icon, const QKeySequence& key)
{
    auto* action = new QAction(m_list);
    action->setObjectName(name);
    action->setData(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    m_actions << action;
    return action;
}

void VaultPage::arrange()
{
    const int unit = fontMetrics().height();
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Saved sessions"));
    m_list->setObjectName(u"vaultList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setItemDelegateForColumn(VaultModel::Status, new StateDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setMinimumSectionSize(1);
    m_list->verticalHeader()->setDefaultSectionSize(unit * 4 / 3);
    m_list->horizontalHeader()->setHighlightSections(false);
    constexpr std::array widths{13, 10, 22, 11, 9, 10, 20, 12};
    m_list->setSortingEnabled(true); // before they are measured: its mark needs room, too
    ColumnWidths::setFirstWidths(*m_list->horizontalHeader(), widths);
    ColumnWidths::stretchLast(*m_list->horizontalHeader());
    m_list->sortByColumn(VaultModel::Shard, Qt::AscendingOrder);

    auto* empty = new QLabel(tr("No saved sessions yet. They are saved here as soon as a shard has one; "
                                "File, Import states takes them from a file."));
    empty->setObjectName(u"vaultEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(unit);
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);

    for (QLabel* label : {m_facts, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setObjectName(u"vaultFacts"_s);
    m_facts->setWordWrap(true);
    m_trouble->setObjectName(u"vaultTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(unit / 3, 0, unit / 3, unit / 4);

    auto* tools = new ToolRow(this);
    tools->add(m_facts, 1);
    for (QAction* action : {m_restore, m_forget, m_show, m_copyId}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (action == m_show) // it has no icon
            tools->add(button);
        else
            tools->addWorded(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(m_trouble);
    layout->addWidget(m_pages, 1);
}

void VaultPage::setVault(const VaultSnapshot& vault)
{
    m_vault = vault;
    m_model->setNow(QDateTime::currentDateTimeUtc());
    m_model->setEntries(vault.entries);
    m_pages->setCurrentIndex(vault.entries.isEmpty() ? 1 : 0);
    QStringList troubles;
    if (!vault.error.isEmpty())
        troubles << tr("Not saved: %1").arg(vault.error);
    if (!vault.sealNote.isEmpty())
        troubles << tr("Not encrypted: %1").arg(vault.sealNote);
    m_trouble->setText(troubles.join(u'\n'));
    m_trouble->setVisible(!troubles.isEmpty());
    updateFacts();
    updateActions();
}

void VaultPage::setObstacle(const QString& reason)
{
    if (m_obstacle == reason)
        return;
    m_obstacle = reason;
    if (!reason.isEmpty()) {
        m_asked.reset();
        hideSecrets();
    }
    updateActions();
}

void VaultPage::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown) {
        tick();
        m_second.start();
    } else {
        m_second.stop();
        m_model->hideId();
        if (m_asked && m_asked->wish == Wish::Show)
            m_asked.reset();
    }
    emit watchRequested(shown);
}

void VaultPage::tick()
{
    m_model->setNow(QDateTime::currentDateTimeUtc());
    updateFacts();
}

//! Where, when and how the sessions are kept. The directory comes last and gives way where there is little room.
void VaultPage::updateFacts()
{
    if (m_vault.directory.isEmpty()) {
        const QString text = tr("In memory only: without a state directory, nothing outlives this program.");
        m_facts->setText(fontMetrics().elidedText(text, Qt::ElideRight, m_facts->width()));
        m_facts->setToolTip(text);
        return;
    }
    QStringList parts;
    parts << (m_vault.writtenAt.isValid()
            ? tr("Safe on disk %1 ago").arg(Format::age(m_vault.writtenAt, m_model->now()))
            : tr("Nothing written yet"));
    parts << (m_vault.sealed ? tr("encrypted") : tr("not encrypted"));
    const QString separator = u" \u00b7 "_s;
    const QString lead = parts.join(separator) + separator;
    const QString path = QDir::toNativeSeparators(m_vault.directory);
    const int room = m_facts->width() - fontMetrics().horizontalAdvance(lead);
    m_facts->setText(lead + fontMetrics().elidedText(path, Qt::ElideMiddle, room));
    m_facts->setToolTip(lead + path);
}

QList<int> VaultPage::selectedRows() const
{
    QList<int> rows;
    const auto ranges = m_list->selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<ShardId> VaultPage::restorable(bool all) const
{
    QList<ShardId> shards;
    const auto add = [&shards](const VaultEntry& entry) {
        if (mayBeRestored(entry))
            shards << entry.shard;
    };
    if (all) {
        for (const VaultEntry& entry : m_model->entries())
            add(entry);
    } else {
        const QList<int> rows = selectedRows();
        for (const int row : rows)
            add(m_model->entries()[size_t(row)]);
    }
    std::sort(shards.begin(), shards.end());
    return shards;
}

void VaultPage::updateActions()
{
    const QList<int> rows = selectedRows();
    const QList<ShardId> shards = restorable(rows.isEmpty());
    const auto reasonOr = [this](const QString& reason) { return m_obstacle.isEmpty() ? reason : m_obstacle; };

    m_restore->setIconText(rows.isEmpty() ? tr("Restore all %1").arg(Format::number(shards.size()))
                                          : tr("Restore %1").arg(Format::number(shards.size())));
    setPossible(m_restore,
        reasonOr(!shards.isEmpty() ? QString()
                : rows.isEmpty()   ? tr("No saved session waits to be restored.")
                                   : tr("None of the marked sessions can be restored.")),
        rows.isEmpty() ? tr("Resumes all saved sessions that no shard is on and no guard refuses.")
                       : tr("Resumes the marked sessions, as far as no shard is on them and no guard refuses them."));

    const bool canForget = std::any_of(
        rows.begin(), rows.end(), [this](int row) { return mayBeForgotten(m_model->entries()[size_t(row)]); });
    setPossible(m_forget,
        reasonOr(canForget       ? QString()
                : rows.isEmpty() ? tr("Mark sessions first.")
                                 : tr("The marked sessions are in use.")),
        tr("Drops the marked sessions from here; Discord is not told."));

    const bool one = rows.size() == 1;
    const bool isShown = one && m_model->shown() == m_model->entries()[size_t(rows.first())].shard;
    const QString needsOne = reasonOr(one ? QString() : tr("Mark one session first."));
    m_show->setIconText(isShown ? tr("Hide id") : tr("Show id"));
    setPossible(m_show, needsOne,
        tr("With the token, whoever has the id can take the session over. It is masked again after %1.")
            .arg(Format::duration(std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.keep()))));
    setPossible(m_copyId, needsOne,
        tr("Copies the whole id. It is removed from the clipboard after %1.")
            .arg(Format::duration(std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.keep()))));
}

void VaultPage::askToForget()
{
    QList<ShardId> shards;
    int resumable = 0;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const VaultEntry& entry = m_model->entries()[size_t(row)];
        if (!mayBeForgotten(entry))
            continue;
        shards << entry.shard;
        resumable += statusAt(entry, m_model->now()) == VaultEntry::Status::Resumable ? 1 : 0;
    }
    if (shards.isEmpty())
        return;
    std::sort(shards.begin(), shards.end());
    const bool one = shards.size() == 1;
    QString cost;
    if (resumable == 0)
        cost = one ? tr("It can't be resumed here any more: nothing is lost.")
                   : tr("None of them can be resumed here any more: nothing is lost.");
    else
        cost = (one ? tr("To connect again without it costs %1 of the %2 identifies left.")
                    : tr("To connect again without them costs %1 of the %2 identifies left."))
                   .arg(Format::number(resumable),
                       m_budget.total > 0 ? Format::number(m_budget.remaining) : Format::none());
    auto* question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Forget saved sessions"));
    question->setText((one ? tr("Forget the session of %1?") : tr("Forget the sessions of %1?"))
                          .arg(Format::shards(numbersOf(shards))));
    question->setInformativeText(
        cost + u"\n\n"_s + tr("Discord is not told, and what was exported before stays where it is."));
    QPushButton* go = question->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    go->setObjectName(u"confirm"_s);
    go->setAutoDefault(false);
    QPushButton* cancel = question->addButton(QMessageBox::Cancel);
    cancel->setIcon({});
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(go, &QPushButton::clicked, this, [this, shards] { emit forgetRequested(shards); });
    question->open();
}

void VaultPage::wish(Wish wish)
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1 || !m_obstacle.isEmpty())
        return;
    m_asked = Asked{m_model->entries()[size_t(rows.first())].shard, wish};
    emit revealRequested(m_asked->shard);
}

void VaultPage::showRevealed(ShardId shard, const QByteArray& sessionId)
{
    if (!m_asked || m_asked->shard != shard || sessionId.isEmpty())
        return;
    const Wish wish = m_asked->wish;
    m_asked.reset();
    switch (wish) {
    case Wish::Show:
        m_model->showId(shard, sessionId);
        m_hideId.start();
        return;
    case Wish::Copy:
        m_clipboard.copy(QString::fromUtf8(sessionId));
        m_clipboardNotice
            = tr("The session id of shard %1 is on the clipboard. It is removed from there after %2, or when the "
                 "window closes.")
                  .arg(shard.number)
                  .arg(Format::duration(std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.keep())));
        emit told(m_clipboardNotice);
        return;
    }
    Q_UNREACHABLE();
}

//! An id that is cut off is of no use to anybody: its column is wide for as long as it is shown.
void VaultPage::makeRoomForId()
{
    if (const QString id = m_model->shownId(); !id.isEmpty()) {
        m_narrow = m_list->columnWidth(VaultModel::Session);
        m_list->setColumnWidth(
            VaultModel::Session, std::max(m_narrow, fontMetrics().horizontalAdvance(id) + fontMetrics().height()));
    } else if (m_narrow > 0) {
        m_list->setColumnWidth(VaultModel::Session, std::exchange(m_narrow, 0));
    }
}

void VaultPage::hideSecrets()
{
    m_model->hideId();
    m_clipboard.clear();
}

void VaultPage::copyRows() const
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    }
    QStringList cells;
    for (int column = 0; column < VaultModel::columns; ++column)
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{cells.join(u'\t')};
    for (const int row : std::as_const(rows))
        lines << m_model->line(row);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void VaultPage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QByteArray VaultPage::saveColumns() const
{
    return m_list->horizontalHeader()->saveState();
}

bool VaultPage::restoreColumns(const QByteArray& state)
{
    return m_list->horizontalHeader()->restoreState(state);
}

void VaultPage::updateIcons()
{
    for (QAction* action : std::as_const(m_actions)) {
        if (const QString name = action->data().toString(); !name.isEmpty())
            action->setIcon(Theme::icon(name, palette()));
    }
    QPalette alarm = palette();
    alarm.setColor(QPalette::WindowText, Theme::blend(Theme::alarm(), alarm.color(QPalette::WindowText), 0.75));
    m_trouble->setPalette(alarm);
}

void VaultPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateFacts();
}

void VaultPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
