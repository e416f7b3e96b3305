// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Around the shard table: its totals, the colours of its rows, the bar of hints, and undo for filter and columns.

#include "ui/mainwindow.h"

#include "ui/models/colorrules.h"
#include "ui/models/discordtable.h"
#include "ui/models/selection.h"
#include "ui/models/shardfacts.h"
#include "ui/models/shardtablemodel.h"
#include "ui/models/viewhistory.h"
#include "ui/smallscreen.h"
#include "ui/views/colorrulesdialog.h"
#include "ui/views/columnmenu.h"
#include "ui/views/detailpane.h"
#include "ui/views/filterbar.h"
#include "ui/views/filterchips.h"
#include "ui/views/hintbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardactions.h"
#include "ui/views/shardtable.h"
#include "ui/views/shardtotalsrow.h"
#include "ui/views/tablelayouts.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr qsizetype toldProblems = 2;
constexpr qsizetype mostDetailed = 50; //!< shards in one copy of their details

//! The table, and its totals below it where there is room for both.
class TableAndTotals : public QWidget {
public:
    TableAndTotals(ShardTable* table, ShardTotalsRow* totals)
        : m_table(table)
        , m_totals(totals)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(table, 1);
        layout->addWidget(totals);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_totals->setVisible(height() >= m_table->minimumHeight() + m_totals->sizeHint().height());
    }

private:
    ShardTable* m_table;
    ShardTotalsRow* m_totals;
};

} // namespace

QWidget* MainWindow::withTotals(ShardTable* table)
{
    return new TableAndTotals(table, new ShardTotalsRow(table, m_model, m_selection));
}

void MainWindow::addDiscordCopy(QMenu* menu)
{
    QAction* copy = menu->addAction(tr("Copy for &Discord"));
    copy->setObjectName(u"copyDiscord"_s);
    copy->setToolTip(tr("The selected shards, or all that are listed, as a table to paste into a message."));
    connect(copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(discordTable(*m_model, *m_selection)); });
}

void MainWindow::addDetailsCopy(QMenu* menu)
{
    QAction* copy = menu->addAction(tr("Cop&y details"));
    copy->setObjectName(u"copyDetails"_s);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    copy->setToolTip(tr("What the details say of the selected shards, as text. Session ids are masked."));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(detailsText()); });
}

//! As the page says it; of several shards, also what it would say of each of the first.
QString MainWindow::detailsText() const
{
    QString text = m_details->text();
    const QList<int>& numbers = m_selection->numbers();
    if (numbers.size() < 2)
        return text;
    const FleetSnapshot& fleet = m_pausedFleet ? *m_pausedFleet : m_snapshot;
    qsizetype written = 0;
    for (const ShardSnapshot& shard : fleet.shards) {
        if (written == mostDetailed)
            break;
        if (!m_selection->contains(shard.shard.number))
            continue;
        text += u'\n' + factsText(shardTitle(shard), shardFacts(shard, fleet.at));
        ++written;
    }
    if (const qsizetype more = numbers.size() - written; more > 0)
        text += u'\n' + tr("and %Ln more", nullptr, int(more)) + u'\n';
    return text;
}

void MainWindow::buildView()
{
    setAnimated(false); // docks jump to their places: nothing here moves by itself
    auto* menu = findChild<QMenu*>(u"viewMenu"_s);
    auto* before = menu->findChild<QAction*>(u"resetLayout"_s);
    const auto add = [this, menu, before](const QString& name, const QString& text, const QKeySequence& key = {}) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        menu->insertAction(before, action);
        return action;
    };
    menu->insertMenu(before, new ColumnMenu(m_table, m_layouts, menu));
    menu->insertAction(before, m_filter->chips()->saveAction());
    connect(add(u"openColorRules"_s, tr("Colour rules\u2026")), &QAction::triggered, this, &MainWindow::openColorRules);
    adoptColorRules();
    buildHints(add(u"showHints"_s, tr("Hint bar")));
    buildUndo(add(u"undoView"_s, tr("Undo view change"), QKeySequence(Qt::CTRL | Qt::Key_Z)),
        add(u"redoView"_s, tr("Redo view change"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
}

void MainWindow::buildHints(QAction* show)
{
    m_hints = new HintBar;
    for (QAction* action : {m_actions->action(ShardCommand::Resume), m_actions->action(ShardCommand::Pause),
             m_actions->action(ShardCommand::End), findChild<QAction*>(u"copyTable"_s), m_actions->exportAction(),
             m_liveAction, findChild<QAction*>(u"keySheet"_s)})
        m_hints->add(action);
    connect(m_selection, &Selection::changed, m_hints, [this] { m_hints->setSelected(m_selection->numbers().size()); });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_hints, 1); // what menus say in passing does not hide it
    show->setCheckable(true);
    const bool isShown = m_settings->value(u"window/hints"_s, !SmallScreen::isSmall(*this)).toBool();
    show->setChecked(isShown);
    statusBar()->setVisible(isShown);
    connect(show, &QAction::toggled, this, [this](bool on) {
        m_settings->setValue(u"window/hints"_s, on);
        statusBar()->setVisible(on);
    });
}

void MainWindow::buildUndo(QAction* undo, QAction* redo)
{
    m_views = new ViewHistory(this);
    const auto note = [this] { m_views->note(presentView()); };
    connect(m_filter, &FilterBar::replacing, m_views, note);
    connect(m_filter, &FilterBar::replaced, m_views, note);
    // A layout changes many columns at once, and is one step.
    auto* soon = new QTimer(m_views);
    soon->setSingleShot(true);
    soon->setInterval(0ms);
    connect(soon, &QTimer::timeout, m_views, note);
    const auto noteSoon = [soon] { soon->start(); };
    const QHeaderView* header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, soon, noteSoon);
    connect(header, &QHeaderView::sectionResized, soon, noteSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, soon, noteSoon);
    connect(m_table, &ShardTable::layoutChosen, soon, noteSoon);

    connect(undo, &QAction::triggered, this, [this, note] {
        note(); // what was typed or dragged a moment ago is a step too
        applyView(m_views->undo());
    });
    connect(redo, &QAction::triggered, this, [this, note] {
        note();
        applyView(m_views->redo());
    });
    const auto adopt = [this, undo, redo] {
        undo->setEnabled(m_views->canUndo());
        undo->setProperty("reason", m_views->canUndo() ? QString() : tr("Filter and columns were not changed."));
        redo->setEnabled(m_views->canRedo());
        redo->setProperty("reason", m_views->canRedo() ? QString() : tr("Nothing was undone."));
    };
    undo->setToolTip(tr("Filter, columns, their order and sorting as they were before."));
    connect(m_views, &ViewHistory::changed, this, adopt);
    adopt();
}

ViewState MainWindow::presentView() const
{
    return {m_filter->text(), m_table->arrangement(), m_table->saveColumns()};
}

void MainWindow::applyView(const std::optional<ViewState>& view)
{
    if (!view)
        return;
    m_views->hold(true);
    if (view->arrangement != m_table->arrangement()) // else the widths of now stay
        m_table->restoreColumns(view->columns);
    m_filter->setText(view->filter);
    m_views->hold(false);
}

void MainWindow::adoptColorRules()
{
    QStringList problems;
    m_model->setColorRules(ColorRules::load(*m_settings, problems));
    tellLeftOut(problems + m_filter->chips()->filters().problems() + m_layouts->problems());
}

//! Of what the settings hold. None of it is lost: it is written back as it was.
void MainWindow::tellLeftOut(const QStringList& problems)
{
    if (problems.isEmpty())
        return;
    // A damaged file has fifty of them, and the window is for the shards.
    QString text = problems.mid(0, toldProblems).join(u'\n');
    if (const qsizetype more = problems.size() - toldProblems; more > 0)
        text += u'\n' + tr("%Ln more problem(s) of this kind.", nullptr, int(more));
    text += u' ' + tr("What is left out stays in %1.").arg(QDir::toNativeSeparators(m_settings->fileName()));
    m_messages->showNotice(NoticeBar::Severity::Warning, text);
}

void MainWindow::openColorRules()
{
    auto* dialog = new ColorRulesDialog(m_model->colorRules(), this);
    connect(dialog, &ColorRulesDialog::rulesChosen, this, [this](const ColorRules& rules) {
        rules.store(*m_settings);
        m_model->setColorRules(rules);
    });
    dialog->open();
}

} // namespace Shardroom
