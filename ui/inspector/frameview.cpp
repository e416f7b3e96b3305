// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/frameview.h"

#include "ui/clearbutton.h"
#include "ui/columnwidths.h"
#include "ui/format.h"
#include "ui/inspector/framemodel.h"
#include "ui/inspector/frametexts.h"
#include "ui/inspector/jsontreemodel.h"
#include "ui/slowwork.h"
#include "ui/views/celldelegates.h"

#include <QtCore/QFuture>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! A payload is one line without a break: laying out a quarter of a megabyte of it would freeze the window.
constexpr qsizetype longestShown = qsizetype(32) << 10;

void toClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

FrameView::FrameView(QWidget* parent)
    : QWidget(parent)
    , m_model(new FrameModel(this))
    , m_treeModel(new JsonTreeModel(this))
    , m_list(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_meaning(new QLabel(this))
{
    const int unit = fontMetrics().height();
    // Before the list has the model: the list and its selection would take the next row for the current one.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FrameView::holdCurrent);
    m_filter->setObjectName(u"framesFilter"_s);
    m_filter->setAccessibleName(tr("Filter frames"));
    m_filter->setPlaceholderText(tr("Filter: op, type, number; !word leaves out"));
    m_filter->setToolTip(m_filter->placeholderText()); // a narrow window has no room for all of it
    addClearButton(m_filter);
    m_filter->setMinimumWidth(unit * 8);
    buildList();
    m_list->installEventFilter(this);
    buildDetails();
    m_parts->setObjectName(u"frameParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_tabs->parentWidget());
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setSizes({unit * 52, unit * 20});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);

    connect(m_filter, &QLineEdit::textChanged, m_model, &FrameModel::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FrameView::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FrameView::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FrameView::holdPlace);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FrameView::showText);
    showCurrent();
}

void FrameView::buildList()
{
    const QFontMetrics metrics = fontMetrics();
    m_list->setModel(m_model);
    m_list->setObjectName(u"framesList"_s);
    m_list->setAccessibleName(tr("Frames"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setMinimumSectionSize(1);
    m_list->verticalHeader()->setDefaultSectionSize(metrics.height() * 4 / 3);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr std::array widths{13, 13, 15, 24, 9, 11, 11};
    QHeaderView* header = m_list->horizontalHeader();
    ColumnWidths::setFirstWidths(*header, widths);
    header->setMinimumSectionSize(header->sectionSizeHint(FrameModel::Type)); // it is the one that gives way
    m_list->horizontalHeader()->setSectionResizeMode(FrameModel::Type, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopyAction(m_list, u"framesCopy"_s, tr("Copy"), QKeySequence::Copy, [this] {
        QStringList lines;
        QList<QModelIndex> rows = m_list->selectionModel()->selectedRows();
        std::ranges::sort(rows, {}, &QModelIndex::row);
        for (const QModelIndex& row : std::as_const(rows))
            lines << m_model->line(row.row());
        toClipboard(lines.join(u'\n'));
    });
    addCopyAction(m_list, u"framesCopyJson"_s, tr("Copy as JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { toClipboard(QString::fromUtf8(frameLines(markedFrames()))); });
}

void FrameView::buildDetails()
{
    const int unit = fontMetrics().height();
    auto* details = new QWidget(m_parts);
    m_tabs->setParent(details);
    m_tabs->setObjectName(u"frameTabs"_s);
    m_tabs->setAccessibleName(tr("The frame"));
    m_tabs->setDocumentMode(true);
    m_tree->setModel(m_treeModel);
    m_tree->setObjectName(u"frameTree"_s);
    m_tree->setAccessibleName(tr("The frame as a tree"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true); // else every row is measured
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultSectionSize(unit * 12);
    m_tree->header()->setMinimumSectionSize(
        std::max(m_tree->header()->sectionSizeHint(0), m_tree->header()->sectionSizeHint(1)));
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopyAction(m_tree, u"frameCopyValue"_s, tr("Copy the value"), QKeySequence::Copy,
        [this] { toClipboard(m_treeModel->valueText(m_tree->currentIndex())); });
    addCopyAction(m_tree, u"frameCopyPath"_s, tr("Copy the path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { toClipboard(m_treeModel->path(m_tree->currentIndex())); });
    m_text->setObjectName(u"frameText"_s);
    m_text->setAccessibleName(tr("The frame as text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_text, tr("Text"));
    m_meaning->setObjectName(u"frameMeaning"_s);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setAccessibleName(tr("What the frame means"));
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_meaning->setFocusPolicy(Qt::StrongFocus);
    m_meaning->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 4);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_meaning);
}

void FrameView::addCopyAction(
    QWidget* list, const QString& name, const QString& text, const QKeySequence& key, const std::function<void()>& slot)
{
    auto* action = new QAction(text, list);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    list->addAction(action);
}

bool FrameView::eventFilter(QObject* watched, QEvent* event)
{
    // A list without a current row makes its first one that, which is minutes ago and ends following.
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()
        && m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(
            m_model->index(m_model->rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
    return QWidget::eventFilter(watched, event);
}

void FrameView::showNewest()
{
    m_list->scrollToBottom();
}

void FrameView::showRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_list->scrollTo(index);
}

int FrameView::currentRow() const
{
    return m_list->currentIndex().row();
}

QList<Frame> FrameView::markedFrames() const
{
    QList<QModelIndex> rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->listed();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Frame> frames;
    for (const QModelIndex& row : std::as_const(rows))
        frames.append(m_model->frameAt(row.row()));
    return frames;
}

//! Who reads a frame keeps it, also when the list lets go of it.
void FrameView::holdCurrent(const QModelIndex&, int first, int last)
{
    const int row = currentRow();
    if (row < first || row > last)
        return;
    m_isHeld = true;
    m_list->selectionModel()->clearCurrentIndex();
    m_isHeld = false;
    m_meaning->setText(m_meaning->text() + u'\n' + tr("It is no longer in the list, which keeps the newest."));
}

//! What is in sight stays where it is while older rows go.
void FrameView::holdPlace(const QModelIndex&, int first, int last)
{
    QScrollBar* bar = m_list->verticalScrollBar();
    const int rows = last - first + 1;
    const bool byRow = m_list->verticalScrollMode() == QAbstractItemView::ScrollPerItem;
    bar->setValue(bar->value() - (byRow ? rows : rows * m_list->verticalHeader()->defaultSectionSize()));
}

void FrameView::showCurrent()
{
    if (m_isHeld)
        return;
    const QModelIndex current = m_list->currentIndex().siblingAtColumn(0);
    if (m_shown.isValid() && m_shown == current)
        return;
    m_shown = current;
    m_payload.clear();
    m_textIsShown = false;
    QString meaning = m_model->rowCount() == 0 ? QString() : tr("Choose a frame to see what is in it.");
    QJsonValue value;
    if (current.isValid()) {
        const Frame& frame = m_model->frameAt(current.row());
        meaning = FrameTexts::explanation(frame);
        if (frame.kind == Frame::Kind::Received || frame.kind == Frame::Kind::Sent) {
            m_payload = frame.text;
            const QJsonDocument document = QJsonDocument::fromJson(frame.text);
            value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            if (document.isNull())
                meaning += u'\n' + tr("There is no tree: what is kept is not whole JSON. The text shows it.");
        }
    }
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_treeModel->setValue(value);
    m_treeModel->fetchMore({});
    // What everybody wants to see; a long list under it stays closed.
    const QModelIndex data = [this] {
        for (int row = 0; row < m_treeModel->rowCount(); ++row) {
            const QModelIndex key = m_treeModel->index(row, JsonTreeModel::Key);
            if (key.data() == u"d"_s)
                return key;
        }
        return QModelIndex();
    }();
    if (data.isValid())
        m_tree->expand(data);
    showText();
}

void FrameView::showText()
{
    if (m_tabs->currentWidget() != m_text || m_textIsShown)
        return;
    m_textIsShown = true;
    QString text = QString::fromUtf8(m_payload.first(std::min(m_payload.size(), longestShown)));
    if (m_payload.size() > longestShown)
        text += u'\n'
            + tr("\u2026 %1 more; \"Copy as JSON\" in the list has all of it.")
                  .arg(Format::bytes(quint64(m_payload.size() - longestShown)));
    m_text->setPlainText(text);
}

void FrameView::saveListed(FrameRecord header)
{
    auto* dialog = new QFileDialog(this, tr("Save frames"));
    dialog->setObjectName(u"saveFramesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Frames (*.jsonl)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"jsonl"_s);
    header.savedAt = QDateTime::currentDateTimeUtc();
    header.program = u"Shardroom " SHARDROOM_VERSION ""_s;
    header.frames = m_model->listed(); // as it is now, whatever comes while the dialog is open
    dialog->selectFile(u"frames-shard-%1-%2.jsonl"_s.arg(header.shard.number)
                           .arg(header.savedAt.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, header](const QString& path) { write(path, header); });
    dialog->open();
}

//! Off this thread: a slow disk must not freeze the window.
void FrameView::write(const QString& path, const FrameRecord& record)
{
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    // The view may be gone by then: its own thread looks, not the one that wrote.
    promise->future().then(
        qApp, [guard = QPointer(this), path, frames = int(record.frames.size())](const QString& error) {
            if (guard)
                emit guard->written(path, frames, error);
        });
    slowWork()->start([promise, path, record] {
        promise->addResult(saveFrames(path, record));
        promise->finish();
    });
}

} // namespace Shardroom
