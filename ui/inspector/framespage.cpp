// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/framespage.h"

#include "ui/format.h"
#include "ui/inspector/framemodel.h"
#include "ui/inspector/frameview.h"
#include "ui/spokenname.h"
#include "ui/theme.h"
#include "ui/views/toolrow.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardroom {

FramesPage::FramesPage(QWidget* parent)
    : QWidget(parent)
    , m_view(new FrameView(this))
    , m_pill(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_keep(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_pause(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_save(new QToolButton(this))
{
    buildTools();
    connect(m_view, &FrameView::written, this, &FramesPage::written);
    connect(m_pill, &QToolButton::clicked, this, [this] {
        m_pause->setChecked(false);
        m_follow->setChecked(true);
    });
    connect(m_keep, &QToolButton::toggled, this, [this](bool keep) {
        if (!keep && m_selected && m_selected != m_shard)
            begin(*m_selected);
        ask();
        updateWords();
    });
    connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
        m_view->model()->setPaused(paused);
        if (m_follow->isChecked())
            m_view->showNewest();
        updateWords();
    });
    connect(m_follow, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_view->showNewest();
        updateWords();
    });
    connect(m_clear, &QToolButton::clicked, this, &FramesPage::forget);
    connect(m_save, &QToolButton::clicked, this, [this] {
        if (m_shard)
            m_view->saveListed({.shard = *m_shard, .gateway = m_gateway});
    });
    QScrollBar* bar = m_view->list()->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, &FramesPage::scrolled);
    connect(bar, &QScrollBar::sliderMoved, this, &FramesPage::scrolled);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &FramesPage::updateWords);
    // Who reads a frame does not want it to run away.
    connect(m_view->list()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid() && current.row() < m_view->model()->rowCount() - 1)
                m_follow->setChecked(false);
        });
    updateIcons();
    updateWords();
}

void FramesPage::buildTools()
{
    const auto dress = [](QToolButton* button, const QString& name, const QString& text, const QString& toolTip) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };
    dress(m_keep, u"framesKeep"_s, tr("Keep this shard"),
        tr("Stays with this shard when another one is selected, and goes on while this page is out of sight"));
    dress(m_follow, u"framesFollow"_s, tr("Follow"), tr("Keep the newest frame in sight; ends when you scroll up"));
    dress(
        m_pause, u"framesPause"_s, tr("Pause"), tr("Nothing moves; what comes meanwhile is kept and counted (Space)"));
    dress(m_clear, u"framesClear"_s, tr("Clear"), tr("Forget these frames"));
    dress(m_save, u"framesSave"_s, tr("Save\u2026"),
        tr("Write the listed frames to a file, without secrets; File, Open frames shows them again"));
    for (QToolButton* button : {m_keep, m_follow, m_pause})
        button->setCheckable(true);
    for (QToolButton* button : {m_pause, m_clear}) // in long languages there is no room for their words
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_follow->setChecked(true);
    m_pill->setObjectName(u"framesPill"_s);
    m_pill->setToolTip(tr("Go back to the newest frame"));
    QFont strong = font();
    strong.setBold(true);
    m_pill->setFont(strong);
    m_words->setObjectName(u"framesWords"_s);
    m_words->setTextFormat(Qt::PlainText);

    auto* tools = new ToolRow(this);
    tools->add(m_pill);
    tools->add(m_words);
    tools->add(m_view->filterField(), 1);
    for (QToolButton* button : {m_keep, m_follow})
        tools->addWorded(button);
    for (QToolButton* button : {m_pause, m_clear})
        tools->add(button);
    tools->addWorded(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(m_view, 1);
}

void FramesPage::setShard(ShardId shard)
{
    m_selected = shard;
    if (m_shard == shard || (m_keep->isChecked() && m_shard))
        return;
    begin(shard);
    ask();
}

void FramesPage::begin(ShardId shard)
{
    m_shard = shard;
    forget();
}

void FramesPage::forget()
{
    m_leftOut = 0;
    m_view->model()->clear();
    updateWords();
}

void FramesPage::ask()
{
    const bool wanted = m_shard && (m_shown || m_keep->isChecked());
    const QList<int> shards = wanted ? QList<int>{m_shard->number} : QList<int>();
    if (shards == m_asked)
        return;
    // What came before and what comes now are not one piece: nobody looked meanwhile.
    if (!shards.isEmpty() && m_asked.isEmpty())
        forget();
    m_asked = shards;
    emit inspectRequested(shards);
}

void FramesPage::setShown(bool shown)
{
    m_shown = shown;
    ask();
}

void FramesPage::addBatches(const QList<FrameBatch>& batches)
{
    for (const FrameBatch& batch : batches) {
        if (!m_shard || batch.shard.number != m_shard->number || m_asked.isEmpty())
            continue;
        if (batch.shard != *m_shard)
            begin(batch.shard); // after a reshard it is another one
        QList<Frame> frames = batch.frames;
        if (batch.leftOut > 0) {
            m_leftOut += batch.leftOut;
            const QDateTime at = frames.isEmpty() ? QDateTime::currentDateTimeUtc() : frames.first().at;
            frames.prepend({.kind = Frame::Kind::Gap, .at = at, .size = batch.leftOut});
        }
        m_view->model()->append(frames);
        if (m_follow->isChecked() && !m_view->model()->isPaused())
            m_view->showNewest();
        updateWords();
    }
}

void FramesPage::pause(bool paused)
{
    m_pause->setChecked(paused);
}

void FramesPage::focusList()
{
    m_view->list()->setFocus(Qt::ShortcutFocusReason);
}

void FramesPage::scrolled()
{
    const QScrollBar* bar = m_view->list()->verticalScrollBar();
    m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
}

void FramesPage::updateWords()
{
    const FrameModel* model = m_view->model();
    QStringList words;
    if (!m_shard)
        words << tr("Select a shard to see what goes over its connection.");
    else {
        words << tr("Shard %1 of %2").arg(m_shard->number).arg(Format::number(m_shard->total));
        words << (model->rowCount() == model->total()
                ? tr("%Ln frame(s)", nullptr, model->total())
                : tr("%1 of %Ln frame(s)", nullptr, model->total()).arg(Format::number(model->rowCount())));
    }
    if (m_leftOut > 0)
        words << tr("%1 left out: too many at once").arg(Format::number(m_leftOut));
    m_words->setText(words.join(u" \u00b7 "_s));
    m_save->setEnabled(m_shard && model->rowCount() > 0);
    m_clear->setEnabled(model->total() > 0);
    m_keep->setEnabled(m_shard.has_value());

    const bool live = !model->isPaused() && m_follow->isChecked();
    const QString word = live ? tr("LIVE") : model->isPaused() ? tr("PAUSED") : tr("SCROLLED");
    const QString text
        = model->waiting() > 0 ? tr("%1 \u00b7 %2 new").arg(word, Format::number(model->waiting())) : word;
    m_pill->setVisible(m_shard.has_value());
    if (text == m_pill->text())
        return;
    m_pill->setText(text);
    setSpokenName(m_pill, word);
    m_pill->setAccessibleDescription(text);
    m_pill->setEnabled(!live);
    QPalette colors = palette();
    const QColor patch = live ? Theme::color(ShardState::Ready) : Theme::warning();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        colors.setColor(group, QPalette::Button, patch);
        colors.setColor(group, QPalette::ButtonText, Theme::inkOn(patch));
    }
    m_pill->setPalette(colors);
}

void FramesPage::updateIcons()
{
    m_keep->setIcon(Theme::icon(u"keep"_s, palette()));
    m_follow->setIcon(Theme::icon(u"follow"_s, palette()));
    m_pause->setIcon(Theme::icon(u"pause"_s, palette()));
    m_clear->setIcon(Theme::icon(u"close"_s, palette()));
    m_save->setIcon(Theme::icon(u"export"_s, palette()));
}

void FramesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
