// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/importdialog.h"

#include "ui/columnwidths.h"
#include "ui/format.h"
#include "ui/models/importmodel.h"
#include "ui/theme.h"
#include "ui/views/celldelegates.h"

#include <QtCore/QDir>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! For shards to be paused: some are told in one go, and each waits for its gateway.
constexpr auto lookEvery = 500ms;
constexpr int mostLooks = 40;

void setTextColor(QLabel* label, const QColor& color)
{
    QPalette palette = label->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, Theme::blend(color, palette.color(QPalette::WindowText), 0.75));
    label->setPalette(palette);
}

//! Busy, and free once they are paused.
QList<int> busyIn(const QList<ImportRow>& rows)
{
    QList<int> numbers;
    for (const ImportRow& row : rows) {
        if (!row.busy.isEmpty() && !(row.objection && row.objection->isFinal()))
            numbers << row.shard.number;
    }
    return numbers;
}

} // namespace

ImportDialog::ImportDialog(const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_file{path, 0}
    , m_model(new ImportModel(this))
    , m_shape(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_countLabel(new QLabel(tr("The file does not say of how many &shards:"), this))
    , m_warnings(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTableView(this))
    , m_state(new QLabel(this))
    , m_all(new QPushButton(tr("Select &all"), this))
    , m_none(new QPushButton(tr("Select &none"), this))
    , m_resume(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_looking(new QTimer(this))
    , m_asking(new QTimer(this))
{
    setWindowTitle(tr("Import session states"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    m_asking->setSingleShot(true);
    m_asking->setInterval(150ms);
    connect(m_asking, &QTimer::timeout, this, [this] {
        m_file.shardCount = m_count->value();
        emit previewRequested(m_file);
    });
    m_looking->setInterval(lookEvery);
    connect(m_looking, &QTimer::timeout, this, &ImportDialog::lookAgain);
    connect(m_pause, &QPushButton::clicked, this, &ImportDialog::pauseBusy);
    connect(m_count, &QSpinBox::valueChanged, this, &ImportDialog::ask);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportDialog::countChosen);
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(false); });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        const QList<int> numbers = m_model->chosen();
        if (numbers.isEmpty() || !m_answered)
            return;
        emit importRequested(m_file, numbers);
        accept();
    });
}

void ImportDialog::arrange()
{
    const int unit = fontMetrics().height();
    m_shape->setObjectName(u"importShape"_s);
    m_warnings->setObjectName(u"importWarnings"_s);
    m_state->setObjectName(u"importState"_s);
    for (QLabel* label : {m_shape, m_warnings, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setMargin(unit);
    m_count->setObjectName(u"importCount"_s);
    m_count->setRange(1, largestShardCount);
    m_count->setAccessibleName(tr("Shard count of the file"));
    m_countLabel->setBuddy(m_count);
    m_count->hide();
    m_countLabel->hide();
    m_warnings->hide();
    setTextColor(m_warnings, Theme::warning());

    m_list->setModel(m_model);
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Sessions of the file"));
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegateForColumn(ImportModel::Shard, new TickDelegate(m_list));
    auto* plain = new TextDelegate(m_list);
    for (int column = ImportModel::Session; column < ImportModel::Verdict; ++column)
        m_list->setItemDelegateForColumn(column, plain);
    m_list->setItemDelegateForColumn(ImportModel::Verdict, new StateDelegate(m_list));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(unit * 3 / 2);
    m_list->horizontalHeader()->setHighlightSections(false);
    constexpr std::array widths{16, 10, 12, 11, 9, 20};
    ColumnWidths::setFirstWidths(*m_list->horizontalHeader(), widths);
    ColumnWidths::stretchLast(*m_list->horizontalHeader());
    m_list->installEventFilter(this);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_list);
    m_pages->setMinimumHeight(unit * 12);

    m_resume->setObjectName(u"importResume"_s);
    m_all->setObjectName(u"importAll"_s);
    m_none->setObjectName(u"importNone"_s);
    m_pause->setObjectName(u"importPause"_s);
    for (QPushButton* button : {m_all, m_none, m_pause, m_resume})
        button->setAutoDefault(false);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Cancel)->setIcon({});
    box->button(QDialogButtonBox::Cancel)->setDefault(true); // sending the token somewhere is never the default
    box->addButton(m_all, QDialogButtonBox::ResetRole);
    box->addButton(m_none, QDialogButtonBox::ResetRole);
    box->addButton(m_pause, QDialogButtonBox::ActionRole);
    box->addButton(m_resume, QDialogButtonBox::ActionRole);
    // The box hands its focus to its first button, though it takes none itself; as it stands behind its buttons in the
    // Tab order, Tab would go from the last to the first of them for ever, past Cancel and the count.
    box->setFocusProxy(nullptr);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* count = new QHBoxLayout;
    count->addWidget(m_countLabel);
    count->addWidget(m_count);
    count->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit / 2);
    layout->addWidget(m_shape);
    layout->addLayout(count);
    layout->addWidget(m_warnings);
    layout->addWidget(m_pages, 1);
    layout->addWidget(box);
    setTabOrder(m_count, m_list);
    setTabOrder(m_list, m_all);
    setTabOrder(m_all, m_none);
    setTabOrder(m_none, m_pause);
    setTabOrder(m_pause, m_resume);
    setTabOrder(m_resume, box->button(QDialogButtonBox::Cancel));
    resize(unit * 62, unit * 32);
}

void ImportDialog::start()
{
    ask();
    m_asking->stop();
    emit previewRequested(m_file);
}

void ImportDialog::ask()
{
    m_answered = false;
    m_looking->stop();
    m_rows.clear();
    m_model->setRows({}, {});
    setTextColor(m_state, palette().color(QPalette::WindowText));
    m_state->setText(tr("Reading\u2026"));
    m_pages->setCurrentWidget(m_state);
    m_shape->setText(QDir::toNativeSeparators(m_file.path));
    m_warnings->hide();
    countChosen();
    m_asking->start();
}

void ImportDialog::showPreview(const ImportPreview& preview)
{
    if (preview.file != m_file || m_asking->isActive())
        return;
    m_answered = true;
    const QString path = QDir::toNativeSeparators(m_file.path);
    m_shape->setText(
        preview.shape ? tr("%1, in the shape of %2").arg(path, sessionShapeInfo(*preview.shape).name) : path);
    // Once asked it stays, or nobody could change the answer.
    const bool needsCount = preview.countWasAssumed || m_file.shardCount > 0;
    m_count->setVisible(needsCount);
    m_countLabel->setVisible(needsCount);
    if (preview.shardCount > 0) {
        const QSignalBlocker blocker(m_count);
        m_count->setValue(preview.shardCount);
    }
    m_warnings->setText(preview.warnings.join(u'\n'));
    m_warnings->setVisible(!preview.warnings.isEmpty());
    if (m_looking->isActive()) {
        adoptRows(preview.rows);
        return;
    }
    m_rows = preview.rows;
    m_model->setRows(preview.rows, QDateTime::currentDateTimeUtc());
    if (!preview.error.isEmpty() || preview.rows.isEmpty()) {
        setTextColor(m_state, preview.error.isEmpty() ? palette().color(QPalette::WindowText) : Theme::alarm());
        m_state->setText(preview.error.isEmpty() ? tr("There is no session in this file.") : preview.error);
        m_pages->setCurrentWidget(m_state);
        return;
    }
    m_pages->setCurrentWidget(m_list);
    if (!m_count->hasFocus())
        m_list->setFocus();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->flags(m_model->index(row, 0)).testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
}

void ImportDialog::pauseBusy()
{
    const QList<int> numbers = busyIn(m_rows);
    if (numbers.isEmpty())
        return;
    m_looksLeft = mostLooks;
    emit pauseRequested(numbers);
    m_looking->start();
    countChosen();
}

void ImportDialog::lookAgain()
{
    if (m_looksLeft-- > 0) {
        emit previewRequested(m_file);
        return;
    }
    m_looking->stop(); // whatever holds them up: it can be tried again
    countChosen();
}

//! After shards were paused. What the operator has ticked by then stays ticked.
void ImportDialog::adoptRows(const QList<ImportRow>& rows)
{
    if (busyIn(rows).isEmpty())
        m_looking->stop();
    if (rows != m_rows) {
        QList<int> ticked = m_model->chosen();
        const QList<int> before = busyIn(m_rows);
        m_rows = rows;
        m_model->setRows(rows, QDateTime::currentDateTimeUtc());
        for (int row = 0; row < int(rows.size()); ++row) {
            const int number = rows[row].shard.number;
            if (!before.contains(number))
                m_model->setData(m_model->index(row, ImportModel::Shard),
                    int(ticked.contains(number) ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
        }
    }
    countChosen();
}

void ImportDialog::countChosen()
{
    const int busy = int(busyIn(m_rows).size());
    m_pause->setVisible(busy > 0);
    m_pause->setEnabled(busy > 0 && !m_looking->isActive());
    m_pause->setText(m_looking->isActive() ? tr("Pausing\u2026") : tr("&Pause %Ln shard(s)", nullptr, busy));
    m_pause->setToolTip(tr("Closes the connections that are in the way. Their sessions are kept; what is ticked here "
                           "then takes their place."));
    const int chosen = int(m_model->chosen().size());
    const int choosable = m_model->choosable();
    m_resume->setText(chosen == 1 ? tr("&Resume 1 session") : tr("&Resume %1 sessions").arg(Format::number(chosen)));
    m_resume->setEnabled(chosen > 0);
    m_resume->setToolTip(chosen > 0 ? QString()
            : choosable > 0         ? tr("Choose sessions in the list first.")
                                    : tr("None of these sessions can be resumed here."));
    m_all->setEnabled(chosen < choosable);
    m_none->setEnabled(chosen > 0);
}

//! Space ticks all marked rows alike; the list by itself would turn over only the current one.
bool ImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return true;
    const bool on = m_model->index(current.row(), ImportModel::Shard).data(Qt::CheckStateRole).toInt() != Qt::Checked;
    QModelIndexList rows = m_list->selectionModel()->selectedRows(ImportModel::Shard);
    if (rows.isEmpty())
        rows << m_model->index(current.row(), ImportModel::Shard);
    for (const QModelIndex& row : std::as_const(rows))
        m_model->setData(row, int(on ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
    return true;
}

} // namespace Shardroom
