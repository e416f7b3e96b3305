// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/scenariopanel.h"

#include "ui/format.h"

#include <QtCore/QStringList>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using namespace Simulator;

} // namespace

ScenarioPanel::ScenarioPanel(QList<Scenario> scenarios, SimulatorOptions gateway, QWidget* parent)
    : QWidget(parent)
    , m_scenarios(std::move(scenarios))
    , m_gateway(std::move(gateway))
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_news(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_stop(new QPushButton(tr("St&op"), this))
    , m_fresh(new QPushButton(tr("Start afres&h"), this))
{
    const int unit = fontMetrics().height();
    m_list->setObjectName(u"scenarios"_s);
    m_list->setAccessibleName(tr("Scenarios"));
    for (const Scenario& scenario : m_scenarios)
        m_list->addItem(scenario.title.text());
    // All of them without a scroll bar; there are few.
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(m_list->count(), 10) + 2 * m_list->frameWidth());
    for (QLabel* label : {m_about, m_news}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_about->setObjectName(u"scenarioAbout"_s);
    m_news->setObjectName(u"scenarioNews"_s);
    m_news->setTextFormat(Qt::RichText);
    m_progress->setObjectName(u"scenarioProgress"_s);
    m_progress->setAccessibleName(tr("How far the scenario is"));
    m_start->setObjectName(u"startScenario"_s);
    m_start->setAutoDefault(false);
    m_stop->setObjectName(u"stopScenario"_s);
    m_stop->setAutoDefault(false);

    m_fresh->setObjectName(u"startScenarioAfresh"_s);
    m_fresh->setAutoDefault(false);
    m_fresh->setToolTip(tr("In a window of its own, with a practice gateway on which nothing has happened yet"));

    auto* words = new QWidget;
    auto* text = new QVBoxLayout(words);
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(m_news);
    text->addWidget(m_about);
    text->addStretch(1);
    auto* scroller = new QScrollArea(this);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(words);
    scroller->setAccessibleName(tr("About the scenario"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_fresh, 1);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    layout->setSpacing(unit / 3);
    layout->addWidget(m_list);
    layout->addWidget(m_progress);
    layout->addWidget(scroller, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ScenarioPanel::showChosen);
    const auto start = [this] {
        if (m_list->currentRow() >= 0 && !m_readOnly)
            emit startRequested(m_scenarios[m_list->currentRow()]);
    };
    connect(m_list, &QListWidget::itemActivated, this, start);
    connect(m_start, &QPushButton::clicked, this, start);
    connect(m_fresh, &QPushButton::clicked, this, [this] {
        const auto waiting
            = isWaiting() ? std::ranges::find(m_scenarios, m_state->key, &Scenario::key) : m_scenarios.end();
        if (waiting != m_scenarios.end())
            emit freshRequested(*waiting);
        else if (m_list->currentRow() >= 0)
            emit freshRequested(m_scenarios[m_list->currentRow()]);
    });
    connect(m_stop, &QPushButton::clicked, this, &ScenarioPanel::stopRequested);
    m_list->setCurrentRow(0);
    showState({});
}

void ScenarioPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState(m_state);
}

void ScenarioPanel::showChosen()
{
    const int row = m_list->currentRow();
    m_start->setEnabled(row >= 0 && !m_readOnly);
    if (row < 0)
        return;
    const Scenario& scenario = m_scenarios[row];
    const bool fits = scenario.gateway.fits(m_gateway);
    m_start->setText(fits ? tr("Sta&rt") : tr("Sta&rt in a window of its own"));
    const QString length = tr("Takes %1.").arg(Format::duration(scenario.duration));
    QString about = scenario.description.text() + u"\n\n"_s + length;
    if (!fits)
        about += u' ' + tr("It comes with a fleet of its own.");
    const bool cantBegin = !m_obstacle.isEmpty() && (isWaiting() || (fits && !isRunning()));
    if (cantBegin && !isWaiting())
        about += u"\n\n"_s + tr("It can't begin here now: %1.").arg(m_obstacle);
    m_fresh->setVisible(cantBegin);
    m_fresh->setEnabled(!m_readOnly);
    if (m_about->text() != about)
        m_about->setText(about);
}

void ScenarioPanel::setObstacle(const QString& why)
{
    if (std::exchange(m_obstacle, why) == why)
        return;
    showChosen();
    showNews();
}

void ScenarioPanel::showState(const std::optional<ScenarioState>& state)
{
    const bool isNew = state && (!m_state || m_state->key != state->key);
    m_state = state;
    if (isNew) {
        const auto known = std::ranges::find(m_scenarios, state->key, &Scenario::key);
        if (known != m_scenarios.end())
            m_list->setCurrentRow(int(known - m_scenarios.begin()));
    }
    m_stop->setEnabled(isRunning() && !m_readOnly);
    m_progress->setVisible(isRunning());
    m_news->setVisible(state.has_value());
    showChosen();
    showNews();
}

void ScenarioPanel::showNews()
{
    const auto& state = m_state;
    if (!state)
        return;
    m_progress->setRange(0, int(state->duration.count()));
    m_progress->setValue(int(state->elapsed.count()));
    m_progress->setFormat(tr("%1 of %2").arg(Format::duration(state->elapsed), Format::duration(state->duration)));
    QString news = u"<b>%1</b>"_s.arg(state->title.toHtmlEscaped());
    if (state->verdict)
        news += u"<p>%1</p>%2"_s.arg(state->verdict->summary.toHtmlEscaped(), verdictLines(*state->verdict));
    else if (!state->now.isEmpty())
        news += u"<p>%1</p>"_s.arg(state->now.toHtmlEscaped());
    if (isWaiting() && !m_obstacle.isEmpty())
        news += u"<p>%1</p>"_s.arg(tr("It can't begin: %1.").arg(m_obstacle).toHtmlEscaped());
    if (m_news->text() != news)
        m_news->setText(news);
}

QString verdictLines(const ScenarioVerdict& verdict)
{
    QStringList lines;
    for (const ScenarioGoal& goal : verdict.goals) {
        // A mark and a word, so that nobody has to tell colours.
        const QString outcome
            = goal.passed ? u"✓ "_s + ScenarioPanel::tr("kept") : u"✗ "_s + ScenarioPanel::tr("missed");
        const QString value
            = ScenarioPanel::tr("%1 (at most %2)")
                  .arg(Format::measure(goal.measure, goal.value), Format::measure(goal.measure, goal.limit));
        lines.append(u"%1: %2: <b>%3</b>"_s.arg(outcome, goal.text.toHtmlEscaped(), value));
    }
    return lines.join("<br/>"_L1);
}

} // namespace Shardroom
