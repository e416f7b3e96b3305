// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bots/botdialogparts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::BotDialogParts {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BotDialog)
};

} // namespace

void addPresenceChoices(QComboBox& status, QComboBox& activity)
{
    status.addItem(Text::tr("as Discord has it"), QString());
    status.addItem(Text::tr("online"), u"online"_s);
    status.addItem(Text::tr("do not disturb"), u"dnd"_s);
    status.addItem(Text::tr("idle"), u"idle"_s);
    status.addItem(Text::tr("invisible"), u"invisible"_s);
    activity.addItem(Text::tr("none", "activity"), QString());
    activity.addItem(Text::tr("playing"), u"playing"_s);
    activity.addItem(Text::tr("streaming"), u"streaming"_s);
    activity.addItem(Text::tr("listening to"), u"listening"_s);
    activity.addItem(Text::tr("watching"), u"watching"_s);
    activity.addItem(Text::tr("a text of its own"), u"custom"_s);
    activity.addItem(Text::tr("competing in"), u"competing"_s);
}

void showPresence(const QString& presence, QComboBox& status, QComboBox& activity, QLineEdit& text)
{
    // "offline" is taken as well, and means the same to others.
    const QString state = presence.section(u':', 0, 0).trimmed().toLower();
    const int row = status.findData(state == "offline"_L1 ? u"invisible"_s : state);
    status.setCurrentIndex(std::max(0, row));
    activity.setCurrentIndex(std::max(0, activity.findData(presence.section(u':', 1, 1).trimmed().toLower())));
    text.setText(presence.section(u':', 2).trimmed());
}

QString presenceText(const QComboBox& status, const QComboBox& activity, const QLineEdit& text)
{
    const QString type = activity.currentData().toString();
    QString state = status.currentData().toString();
    if (type.isEmpty())
        return state;
    if (state.isEmpty())
        state = u"online"_s; // an activity has to come with a status
    // Without a text it is not a presence, which whoever shows the fields tells.
    const QString words = text.text().trimmed();
    return words.isEmpty() ? state : state + u':' + type + u':' + words;
}

} // namespace Shardroom::BotDialogParts
