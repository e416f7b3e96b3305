// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/frameswindow.h"

#include "ui/commands/commandlist.h"
#include "ui/format.h"
#include "ui/inspector/framemodel.h"
#include "ui/inspector/frameview.h"
#include "ui/slowwork.h"
#include "ui/smallscreen.h"
#include "ui/theme.h"
#include "ui/views/noticebar.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QFuture>
#include <QtCore/QPointer>
#include <QtCore/QPromise>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr std::array speeds{1, 4, 16, 64};
constexpr qsizetype linesNamed = 3;

QString aboutBadLines(const QList<FramesRead::BadLine>& lines)
{
    QStringList words;
    for (const FramesRead::BadLine& line : lines.first(std::min(lines.size(), linesNamed)))
        words << FramesWindow::tr("line %1: %2").arg(line.line).arg(line.why);
    if (lines.size() > linesNamed)
        words << u"\u2026"_s;
    return FramesWindow::tr("%Ln line(s) left out, since they are damaged: %1.", nullptr, int(lines.size()))
        .arg(words.join(u"; "_s));
}

} // namespace

FramesWindow::FramesWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_view(new FrameView(this))
    , m_notice(new NoticeBar(this))
    , m_play(new QToolButton(this))
    , m_step(new QToolButton(this))
    , m_speed(new QComboBox(this))
    , m_place(new QLabel(this))
    , m_words(new QLabel(this))
{
    const int unit = fontMetrics().height();
    setWindowTitle(tr("Frames \u2013 Shardroom"));
    setWindowIcon(Theme::applicationIcon());
    resize(SmallScreen::bounded(*this, {unit * 72, unit * 40}));
    buildTools();
    m_notice->setObjectName(u"framesNotice"_s);
    m_notice->setClosable(true);
    m_notice->hide();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FramesWindow::advance);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &FramesWindow::adoptRows);
    connect(m_view->list()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateWords();
        if (isPlaying() && !m_isAdvancing)
            play(true); // goes on from where the user went
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (isPlaying())
            play(true);
    });
    updateIcons();
    updateWords();
}

QList<QAction*> FramesWindow::makeKeys(QObject* parent)
{
    const auto make = [parent](const QString& name, const QString& text, Qt::Key key, Qt::ShortcutContext context) {
        auto* action = new QAction(text, parent);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(context);
        action->setProperty("keysOnly", true);
        return action;
    };
    // Only in the list: in the filter they are letters.
    return {make(u"framesPlayAction"_s, tr("Play or pause"), Qt::Key_Space, Qt::WidgetShortcut),
        make(u"framesStepAction"_s, tr("Next frame"), Qt::Key_Down, Qt::WidgetShortcut),
        make(u"framesCloseAction"_s, tr("Close the window"), Qt::Key_Escape, Qt::WindowShortcut)};
}

void FramesWindow::takeKeys(const QList<QAction*>& keys)
{
    for (qsizetype place = 0; place < std::min(m_keys.size(), keys.size()); ++place)
        m_keys[place]->setShortcuts(keys[place]->shortcuts());
}

void FramesWindow::readKeys(QSettings& settings)
{
    CommandList commands(&settings);
    commands.addElsewhere(keysName(), windowTitle(), m_keys);
    const QMenuBar none;
    commands.collect(&none);
}

void FramesWindow::buildTools()
{
    const int unit = fontMetrics().height();
    m_keys = makeKeys(this);
    QAction* play = m_keys[0];
    play->setText(tr("Play"));
    play->setCheckable(true);
    play->setToolTip(tr("Goes from frame to frame as fast as they once came"));
    connect(play, &QAction::triggered, this, &FramesWindow::play);
    QAction* step = m_keys[1];
    step->setToolTip(tr("Goes to the next frame"));
    connect(step, &QAction::triggered, this, &FramesWindow::step);
    m_view->list()->addActions({play, step});
    addAction(m_keys[2]);
    connect(m_keys[2], &QAction::triggered, this, &QWidget::close);
    const auto dress = [](QToolButton* button, QAction* action, const QString& name) {
        button->setDefaultAction(action);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };
    dress(m_play, play, u"framesPlay"_s);
    dress(m_step, step, u"framesStep"_s);
    m_speed->setObjectName(u"framesSpeed"_s);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How many times as fast as they once came"));
    for (const int speed : speeds)
        m_speed->addItem(tr("%1\u00d7").arg(speed), speed);
    m_place->setObjectName(u"framesPlace"_s);
    m_words->setObjectName(u"framesFile"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(unit / 2, unit / 4, unit / 2, 0);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(unit / 3, unit / 4, unit / 3, unit / 4);
    tools->setSpacing(unit / 3);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_play, m_step, m_speed, m_place})
        tools->addWidget(tool);
    tools->addWidget(m_view->filterField(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_words);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
}

void FramesWindow::openFile(const QString& path)
{
    m_words->setText(tr("Reading %1\u2026").arg(QDir::toNativeSeparators(path)));
    const auto promise = std::make_shared<QPromise<FramesRead>>();
    promise->start();
    // The window may be gone by then: its own thread looks, not the one that read.
    promise->future().then(qApp, [guard = QPointer(this), path](const FramesRead& read) {
        if (guard)
            guard->showRead(path, read);
    });
    slowLooks()->start([promise, path] {
        promise->addResult(readFrames(path));
        promise->finish();
    });
}

void FramesWindow::showRead(const QString& path, const FramesRead& read)
{
    m_timer.stop();
    m_words->setText(QDir::toNativeSeparators(path));
    if (!read.error.isEmpty()) {
        m_view->model()->clear();
        m_notice->showNotice(NoticeBar::Severity::Error, read.error);
        emit opened(false);
        return;
    }
    const FrameRecord& record = read.record;
    setWindowTitle(tr("%1 \u2013 Shardroom").arg(QFileInfo(path).fileName()));
    QStringList words{tr("Shard %1 of %2").arg(record.shard.number).arg(Format::number(record.shard.total))};
    if (!record.gateway.isEmpty())
        words << record.gateway;
    words << tr("saved %1").arg(locale().toString(record.savedAt.toLocalTime(), QLocale::ShortFormat));
    if (!record.program.isEmpty())
        words << record.program;
    m_words->setText(words.join(u" \u00b7 "_s));
    if (read.badLines.isEmpty())
        m_notice->hide();
    else
        m_notice->showNotice(NoticeBar::Severity::Warning, aboutBadLines(read.badLines));
    m_view->model()->setFrames(record.frames);
    m_view->showRow(0);
    m_view->list()->setFocus();
    emit opened(true);
}

void FramesWindow::adoptRows()
{
    play(false);
    const FrameModel* model = m_view->model();
    std::vector<FramePlayer::Time> times;
    times.reserve(size_t(model->rowCount()));
    for (int row = 0; row < model->rowCount(); ++row)
        times.emplace_back(model->frameAt(row).at.toMSecsSinceEpoch());
    m_player = FramePlayer(std::move(times));
    updateWords();
}

void FramesWindow::play(bool on)
{
    m_timer.stop();
    if (on && m_player.count() > 0) {
        int row = std::max(0, m_view->currentRow());
        if (row == m_player.count() - 1 && !m_isAdvancing)
            row = 0; // from its end, once more
        const QScopedValueRollback guard(m_isAdvancing, true);
        const auto now = FramePlayer::Clock::now();
        m_player.start(row, now, m_speed->currentData().toInt());
        m_view->showRow(row);
        if (const auto next = m_player.untilNext(now))
            m_timer.start(*next);
    }
    m_play->defaultAction()->setChecked(isPlaying());
    updateIcons();
}

void FramesWindow::advance()
{
    const QScopedValueRollback guard(m_isAdvancing, true);
    const auto now = FramePlayer::Clock::now();
    m_view->showRow(m_player.dueAt(now));
    if (const auto next = m_player.untilNext(now))
        m_timer.start(*next);
    else
        play(false);
}

void FramesWindow::step()
{
    m_view->showRow(std::min(m_view->currentRow() + 1, m_player.count() - 1));
}

void FramesWindow::updateWords()
{
    m_place->setText(m_player.count() == 0
            ? QString()
            : tr("%1 of %2").arg(Format::number(m_view->currentRow() + 1), Format::number(m_player.count())));
    m_play->defaultAction()->setEnabled(m_player.count() > 0);
    m_step->defaultAction()->setEnabled(m_view->currentRow() + 1 < m_player.count());
}

void FramesWindow::updateIcons()
{
    m_play->defaultAction()->setIcon(Theme::icon(isPlaying() ? u"pause"_s : u"resume"_s, palette()));
    m_play->defaultAction()->setText(isPlaying() ? tr("Pause") : tr("Play"));
    m_step->defaultAction()->setIcon(Theme::icon(u"follow"_s, palette()));
}

void FramesWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
