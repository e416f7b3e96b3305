// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/startwindow.h"

#include "ui/bots/botlist.h"
#include "ui/theme.h"
#include "ui/views/noticebar.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

Theme::Scheme savedScheme(const QString& file)
{
    const auto scheme = [](const QSettings& settings) {
        return Theme::Scheme(std::clamp(settings.value(u"theme"_s).toInt(), 0, int(Theme::Scheme::HighContrast)));
    };
    return file.isEmpty() ? scheme(QSettings(u"Shardroom"_s, u"Shardroom"_s))
                          : scheme(QSettings(file, QSettings::IniFormat));
}

} // namespace

StartWindow::StartWindow(const QString& settingsFile, QWidget* parent)
    : QWidget(parent)
    , m_botsTitle(new QLabel(tr("&Your bots"), this))
    , m_bots(new BotList(this))
    , m_add(new QCommandLinkButton(
          tr("&Add a bot\u2026"), tr("Paste its token; it is checked with Discord and kept in your keychain."), this))
    , m_practice(new QCommandLinkButton(tr("Open the &practice gateway"),
          tr("64 shards with everything that can go wrong. No token, no network."), this))
    , m_notice(new NoticeBar(this))
{
    Theme::apply(savedScheme(settingsFile));
    setObjectName(u"startWindow"_s);
    setWindowTitle(u"Shardroom"_s);
    setWindowIcon(Theme::applicationIcon());
    const int unit = fontMetrics().height();

    auto* icon = new QLabel(this);
    icon->setPixmap(Theme::applicationIcon().pixmap(QSize(unit, unit) * 4, devicePixelRatioF()));
    auto* title = new QLabel(u"Shardroom"_s, this);
    icon->setAccessibleName(title->text());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    auto* words = new QLabel(tr("The control room for Discord gateway shards. Which ones shall it show?"), this);
    words->setWordWrap(true);
    auto* head = new QHBoxLayout;
    auto* headWords = new QVBoxLayout;
    headWords->setSpacing(unit / 4);
    headWords->addStretch();
    headWords->addWidget(title);
    headWords->addWidget(words);
    headWords->addStretch();
    head->setSpacing(unit);
    head->addWidget(icon);
    head->addLayout(headWords, 1);

    m_botsTitle->setBuddy(m_bots);
    m_bots->setFocusProxy(m_bots->findChild<QWidget*>(u"botList"_s));
    m_botsTitle->hide();
    m_bots->hide();
    m_add->setObjectName(u"startAdd"_s);
    m_practice->setObjectName(u"startPractice"_s);
    for (QCommandLinkButton* button : {m_add, m_practice}) {
        button->setAutoDefault(true); // Return presses it
        button->setIconSize(QSize(unit, unit) * 1.5);
    }
    m_notice->setObjectName(u"startNotice"_s);
    m_notice->setClosable(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    layout->setSpacing(unit * 3 / 4);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addSpacing(unit / 2);
    layout->addWidget(m_botsTitle);
    layout->addWidget(m_bots, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_practice);
    layout->addStretch();
    resize(unit * 42, sizeHint().height());
    updateIcons();

    connect(m_add, &QPushButton::clicked, this, &StartWindow::addRequested);
    connect(m_practice, &QPushButton::clicked, this, &StartWindow::practiceRequested);
    connect(m_bots, &BotList::openRequested, this, &StartWindow::openRequested);
    connect(m_bots, &BotList::editRequested, this, &StartWindow::editRequested);
    connect(m_bots, &BotList::removeRequested, this, &StartWindow::removeRequested);
    m_add->setFocus();
}

void StartWindow::setBots(const QList<BotEntry>& bots)
{
    const bool appears = m_bots->isHidden() && !bots.isEmpty();
    m_bots->setBots(bots);
    m_botsTitle->setVisible(!bots.isEmpty());
    m_bots->setVisible(!bots.isEmpty());
    if (appears) {
        resize(width(), std::max(height(), sizeHint().height()));
        if (m_isFirst)
            m_bots->focusList(); // who has bots comes for one of them
    }
    m_isFirst = false;
}

void StartWindow::showError(const QString& text)
{
    m_notice->showNotice(NoticeBar::Severity::Warning, text);
}

void StartWindow::chooseBot(const QString& name)
{
    m_bots->choose(name);
}

void StartWindow::updateIcons()
{
    m_add->setIcon(Theme::icon(u"add"_s, palette()));
    m_practice->setIcon(Theme::icon(u"resume"_s, palette()));
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void StartWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Quit) || event->matches(QKeySequence::Close) || event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void StartWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_practice != nullptr)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
