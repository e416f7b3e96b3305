// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinepill.h"

#include "ui/format.h"
#include "ui/spokenname.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

TimelinePill::TimelinePill(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"timelinePill"_s);
    setToolTip(tr("Go back to the newest line"));
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
}

void TimelinePill::setShown(Shows what, int missed)
{
    const auto word = [what] {
        switch (what) {
        case Shows::Live:
            return tr("LIVE");
        case Shows::Paused:
            return tr("PAUSED");
        case Shows::Range:
            return tr("RANGE");
        case Shows::Scrolled:
            return tr("SCROLLED");
        }
        Q_UNREACHABLE();
    }();
    const QString words = missed > 0 ? tr("%1 \u00b7 %2 new").arg(word, Format::number(missed)) : word;
    if (words == text())
        return;
    const bool live = what == Shows::Live;
    setText(words);
    setSpokenName(this, word);
    setAccessibleDescription(words);
    setEnabled(!live);
    QPalette colors = parentWidget()->palette();
    const QColor patch = live ? Theme::color(ShardState::Ready) : Theme::warning();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        colors.setColor(group, QPalette::Button, patch);
        colors.setColor(group, QPalette::ButtonText, Theme::inkOn(patch));
    }
    setPalette(colors);
}

} // namespace Shardroom
