// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/passingcommands.h"

#include "ui/views/filterbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/tablelayouts.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr const char* subjectKey = "subject";
constexpr const char* wordsKey = "words";

} // namespace

PassingCommands::PassingCommands(FilterBar* filter, TableLayouts* layouts, NoticeBar* banner, QObject* parent)
    : QObject(parent)
    , m_filterBar(filter)
    , m_tableLayouts(layouts)
    , m_notice(banner)
{
}

QAction* PassingCommands::make(QList<QAction*>& among, const QString& name, const QString& text)
{
    auto* action = new QAction(QString(text).replace(u'&', u"&&"_s), this); // a name, not a mnemonic
    action->setObjectName(name);
    among << action;
    return action;
}

QList<QAction*> PassingCommands::filters()
{
    qDeleteAll(std::exchange(m_filters, {}));
    // Also those that the line has no room for.
    const auto chips = m_filterBar->findChildren<QToolButton*>(u"filterChip"_s);
    for (QToolButton* chip : chips) {
        const QString name = QString(chip->text()).replace(u"&&"_s, u"&"_s);
        QAction* action = make(m_filters, u"filterChip."_s + name, tr("Filter: %1").arg(name));
        action->setToolTip(chip->toolTip());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::triggered, chip, &QAbstractButton::click);
    }
    return m_filters;
}

QList<QAction*> PassingCommands::layouts()
{
    qDeleteAll(std::exchange(m_layouts, {}));
    const QStringList names = m_tableLayouts->names();
    for (const QString& name : names) {
        QAction* action = make(m_layouts, u"tableLayout."_s + name, tr("Columns: %1").arg(name));
        connect(action, &QAction::triggered, m_tableLayouts, [this, name] { m_tableLayouts->apply(name); });
    }
    return m_layouts;
}

QList<QAction*> PassingCommands::banner()
{
    struct Button {
        QString name;
        BannerOffer offer = BannerOffer::Remedy;
        QString otherwise; //!< what it is for, while it is not there
    };
    const QList<Button> buttons{{u"noticeRemedy"_s, BannerOffer::Remedy, tr("What helps against the trouble")},
        {u"noticeAction"_s, BannerOffer::Show, tr("Show the trouble")},
        {u"noticeOtherAction"_s, BannerOffer::Mute, tr("Mute the trouble")}};
    if (m_banner.isEmpty()) {
        for (const Button& button : buttons) {
            QAction* action = make(m_banner, u"banner."_s + button.name, button.otherwise);
            // Not the button's click: while somebody reads the palette, the banner may go over to another trouble.
            connect(action, &QAction::triggered, this, [this, action, offer = button.offer] {
                emit offerChosen(offer, action->property(subjectKey).toString(), action->property(wordsKey).toString());
            });
        }
    }
    for (qsizetype place = 0; place < buttons.size(); ++place) {
        const auto* pressed = m_notice->findChild<QPushButton*>(buttons[place].name);
        const bool isThere = !m_notice->isHidden() && !pressed->isHidden();
        m_banner[place]->setText(isThere ? tr("%1: %2").arg(pressed->text(), m_notice->text().replace(u'&', u"&&"_s))
                                         : buttons[place].otherwise);
        m_banner[place]->setProperty(subjectKey, m_notice->subject());
        m_banner[place]->setProperty(wordsKey, isThere ? pressed->text() : QString());
        m_banner[place]->setEnabled(isThere && pressed->isEnabled());
        m_banner[place]->setProperty("reason",
            isThere                    ? pressed->toolTip()
                : m_notice->isHidden() ? tr("There is no trouble on the banner now.")
                                       : tr("The banner offers no such thing now: %1").arg(m_notice->text()));
    }
    return m_banner;
}

} // namespace Shardroom
